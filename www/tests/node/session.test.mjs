// SPDX-License-Identifier: MPL-2.0
// A session that takes one answer at a time equals a new assessment, reports exactly the differences, and shares the
// rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Kast, korpus, tilfaeldige } from '../korpus.mjs';
import { motor } from './motor.mjs';

const { fakta, hvadHvis, naeste, Sag, skema, vurder } = motor;

const OMRAADER = ['omfattet', 'intensitet', 'fritValg', 'begraensning', 'anonym', 'afdaekning', 'kontrakt', 'tilbageholdelse'];
const LISTER = ['frister', 'pligter', 'advarsler', 'regler'];

/** The text of an assessment by the ids of `aendret`. An id can be in two lists. */
function efterId(vurdering) {
  const ud = new Map();
  const tilfoej = (id, del) => ud.set(id, `${ud.get(id) ?? ''}${JSON.stringify(del)}`);
  for (const navn of OMRAADER) {
    const { konklusion, pegesPaa, regler, mangler, naaede, kilder } = vurdering[navn];
    tilfoej(navn, { konklusion, pegesPaa, regler, mangler, naaede, kilder });
  }
  const { ret, rettighed } = vurdering.intensitet;
  tilfoej('ret', ret);
  if (rettighed) tilfoej(rettighed.id, rettighed);
  tilfoej('fuldtMedhold', vurdering.fuldtMedhold);
  tilfoej('fravigelse', vurdering.fravigelse);
  for (const del of vurdering.intensitet.overvejelser) tilfoej(del.id, ['overvejelse', del]);
  for (const liste of LISTER) for (const del of vurdering[liste]) tilfoej(del.id, [liste, del]);
  return ud;
}

/** The rows of an assessment, keyed by list and id. */
const raekker = (vurdering) => new Map(LISTER.flatMap((liste) => vurdering[liste].map((raekke) => [`${liste} ${raekke.id}`, raekke])));

/** The ids whose text differs. */
function forskel(foer, nu) {
  const [a, b] = [efterId(foer), efterId(nu)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}

test('after every answer the session says what a new assessment says', { timeout: 60_000 }, () => {
  const oversigt = fakta();
  const kast = new Kast(tilfaeldige(7));
  let aendringer = 0;
  for (const sag of korpus({ fakta: oversigt, skema: skema(), antal: 60, frø: 103 })) {
    const session = new Sag(sag);
    let foer = session.vurdering();
    for (let nr = 0; nr < 25; nr += 1) {
      const faktum = kast.en(oversigt.fakta);
      const vaerdi = kast.ja(0.3) ? kast.en([null, undefined]) : kast.svar(faktum, sag.vurderingsdato);
      sag.fakta[faktum.id] = vaerdi;
      const { aendret } = session.svar(faktum.id, vaerdi);
      const nu = session.vurdering();
      assert.deepEqual(nu, vurder(sag), `${faktum.id}: ${vaerdi} in ${JSON.stringify(sag)}`);
      assert.deepEqual(aendret.toSorted(), forskel(foer, nu).sort(), `${faktum.id}: ${vaerdi} in ${JSON.stringify(sag)}`);
      aendringer += aendret.length;
      foer = nu;
    }
    session.free();
  }
  assert.ok(aendringer > 1000, `${aendringer} changes`);
});

test('a row or an area that reads as before is the same object, and no other is', () => {
  const oversigt = fakta();
  const kast = new Kast(tilfaeldige(11));
  let [faelles, andre, delte] = [0, 0, 0];
  for (const sag of korpus({ fakta: oversigt, skema: skema(), antal: 20, frø: 107 })) {
    const session = new Sag(sag);
    let foer = session.vurdering();
    for (let nr = 0; nr < 10; nr += 1) {
      const antal = kast.ja(0.2) ? 2 : 1; // rows changed by several answers are new objects too
      for (let et = 0; et < antal; et += 1) {
        const faktum = kast.en(oversigt.fakta);
        session.svar(faktum.id, kast.svar(faktum, sag.vurderingsdato));
      }
      const nu = session.vurdering();
      const gamle = raekker(foer);
      for (const [noegle, raekke] of raekker(nu)) {
        const gammel = gamle.get(noegle);
        const ens = JSON.stringify(gammel) === JSON.stringify(raekke);
        if (antal === 1) assert.equal(gammel === raekke, ens, noegle);
        else assert.ok(ens || gammel !== raekke, noegle);
        if (ens) faelles += 1;
        else andre += 1;
      }
      for (const navn of OMRAADER) {
        const ens = JSON.stringify(foer[navn]) === JSON.stringify(nu[navn]);
        // The considerations are not compared individually.
        if (navn === 'intensitet' || antal > 1) assert.ok(ens || foer[navn] !== nu[navn], navn);
        else assert.equal(foer[navn] === nu[navn], ens, navn);
        if (foer[navn] === nu[navn]) delte += 1;
      }
      foer = nu;
    }
    session.free();
  }
  assert.ok(faelles > 5000 && andre > 100 && delte > 1000, `${faelles} shared, ${andre} not; ${delte} areas`);
});

test('after every answer the session tells what would change it, and what to ask, as for a new case', { timeout: 60_000 }, () => {
  const oversigt = fakta();
  const kast = new Kast(tilfaeldige(13));
  for (const sag of korpus({ fakta: oversigt, skema: skema(), antal: 30, frø: 109 })) {
    const session = new Sag(sag);
    for (let nr = 0; nr < 5; nr += 1) {
      const faktum = kast.en(oversigt.fakta);
      sag.fakta[faktum.id] = kast.svar(faktum, sag.vurderingsdato);
      session.svar(faktum.id, sag.fakta[faktum.id]);
      for (const [omraade, ventet] of Object.entries(hvadHvis(sag).omraader)) {
        const givet = session.hvadHvis(omraade);
        assert.equal(JSON.stringify(givet), JSON.stringify(ventet), JSON.stringify(sag));
        assert.equal(session.hvadHvis(omraade), givet, 'nothing was answered between');
      }
      assert.equal(JSON.stringify(session.naeste()), JSON.stringify(naeste(sag)), JSON.stringify(sag));
    }
    session.free();
  }
});

test('an answer that is refused changes nothing', () => {
  const sag = { format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { alder: 34 } };
  const session = new Sag(sag);
  const foer = session.vurdering();
  assert.throws(() => session.svar('alder', 'gammel'), { name: 'P101Fejl', sti: 'fakta.alder' });
  assert.deepEqual(session.vurdering(), foer);
  assert.deepEqual(session.vurdering(), vurder(sag));
});

test('the same answer once more changes nothing', () => {
  const session = new Sag({ format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { stoffer: ['kokain'] } });
  assert.deepEqual(session.svar('stoffer', ['kokain']), { aendret: [] });
  assert.deepEqual(session.svar('alder', undefined), { aendret: [] });
  assert.notDeepEqual(session.svar('alder', 34), { aendret: [] });
});
