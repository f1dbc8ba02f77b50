// SPDX-License-Identifier: MPL-2.0
// Whoever assesses one version of a case after the other is told the same as by new assessments, and shares what is alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kast, korpus, tilfaeldige } from '../korpus.mjs';
import { motor } from './motor.mjs';

const { fakta, LoebendeVurdering, skema, vurder } = motor;

const voksen = { format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { alder: 34, behandlingskraevende: true } };
const med = (sag, svar) => ({ ...sag, fakta: { ...sag.fakta, ...svar } });

test('whatever came before, each answer has the bytes of a new one', { timeout: 60_000 }, () => {
  const oversigt = fakta();
  const kast = new Kast(tilfaeldige(11));
  const loebende = new LoebendeVurdering();
  for (const foerste of korpus({ fakta: oversigt, skema: skema(), antal: 60, frø: 107 })) {
    let sag = foerste;
    for (let nr = 0; nr < 10; nr += 1) {
      assert.equal(JSON.stringify(loebende.vurder(sag)), JSON.stringify(vurder(sag)), JSON.stringify(sag));
      const faktum = kast.en(oversigt.fakta);
      sag = med(sag, { [faktum.id]: kast.ja(0.3) ? null : kast.svar(faktum, sag.vurderingsdato) });
    }
  }
  loebende.free();
});

test('rules that read as before are the same objects, the others are not', () => {
  const loebende = new LoebendeVurdering();
  const foer = loebende.vurder(voksen);
  const nu = loebende.vurder(med(voksen, { livstruende: true }));
  const [faelles, andre] = [[], []];
  for (const regel of nu.regler) {
    const samme = foer.regler.find(({ id }) => id === regel.id);
    const ens = samme !== undefined && JSON.stringify(samme) === JSON.stringify(regel);
    assert.equal(samme === regel, ens, regel.id);
    (ens ? faelles : andre).push(regel.id);
  }
  assert.ok(faelles.length > 40 && andre.length > 0, `${faelles.length} shared, ${andre.length} not`);
});

test('a case that cannot be read is refused, and the next is assessed as ever', () => {
  const loebende = new LoebendeVurdering();
  loebende.vurder(voksen);
  assert.throws(() => loebende.vurder(med(voksen, { alder: 'gammel' })), { name: 'P101Fejl', sti: 'fakta.alder' });
  assert.deepEqual(loebende.vurder(voksen), vurder(voksen));
  const ung = med(voksen, { alder: 17 });
  assert.deepEqual(loebende.vurder(JSON.stringify(ung)), vurder(ung));
});
