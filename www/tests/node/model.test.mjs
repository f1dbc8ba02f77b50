// SPDX-License-Identifier: MPL-2.0
// The cases of two elements on one page: each keeps its own in the engine's memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hentTs } from '../ts.mjs';

const { besvar, hvadHvis, Model, naeste, regn, start } = await hentTs('sag/kerne.ts', 'sag/model.ts', 'sag/tilstand.ts');
await start('wasm');

/** Models, and how many cases were given back to the engine since they were made. */
function modeller(antal) {
  const alle = Array.from({ length: antal }, (_, nr) => new Model(`sag ${nr}`, '2026-11-23'));
  const { Sag } = regn();
  const { free } = Sag.prototype;
  let frigivet = 0;
  Sag.prototype.free = function tael() {
    frigivet += 1;
    free.call(this);
  };
  return { alle, frigivet: () => frigivet, slut: () => (Sag.prototype.free = free) };
}

const besvarI = (model, faktum, svar) => model.aendr({ faktum }, (foer) => besvar(foer, faktum, svar));

const SVAR = [['alder', 34], ['belastning', 'svaer'], ['fastholdelse', 'svaer'], ['livstruende', true], ['livstruende', undefined]];

test('two elements that are answered in turn do not rebuild the engine’s case', (t) => {
  const { alle, frigivet, slut } = modeller(2);
  t.after(slut);
  for (const [faktum, svar] of SVAR) {
    for (const model of alle) {
      besvarI(model, faktum, svar);
      naeste(model.state);
      hvadHvis(model.state, 'intensitet');
    }
  }
  assert.equal(frigivet(), 0);
  assert.deepEqual(alle[0].state.vurdering, alle[1].state.vurdering);
});

test('answers of one element are not those of another', (t) => {
  const { alle: [en, anden], slut } = modeller(2);
  t.after(slut);
  besvarI(en, 'alder', 17);
  besvarI(anden, 'alder', 34);
  assert.deepEqual([en.state.sag.fakta, anden.state.sag.fakta], [{ alder: 17 }, { alder: 34 }]);
  assert.deepEqual([en, anden].map(({ state }) => state.vurdering.advarsler.some(({ id }) => id === 'AD-01')), [true, false]);
});

test('an element gives the engine its former case back when another is opened, and keeps it when that cannot be read', (t) => {
  const { alle: [model], frigivet, slut } = modeller(1);
  t.after(slut);
  assert.throws(() => model.aabn('ingen sag', '{'), { name: 'P101Fejl' });
  assert.equal(frigivet(), 0);
  model.aabn('en anden', { format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { alder: 40 } });
  assert.equal(frigivet(), 1);
  besvarI(model, 'livstruende', true);
  assert.equal(frigivet(), 1);
});
