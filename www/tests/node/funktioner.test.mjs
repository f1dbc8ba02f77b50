// SPDX-License-Identifier: MPL-2.0
// Every function of the package, once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fil, motor } from './motor.mjs';

const { brev, fakta, hvadHvis, ics, mangelliste, naeste, notat, ord, regler, Sag, sammenlign, skema, tjek, version, vurder } = motor;
const tom = { format: 'p101-sag/1', vurderingsdato: '2020-10-05' };
const voksen = { ...tom, fakta: { alder: 34, behandlingskraevende: true } };
const afslag = { ...voksen, afgoerelse: { type: 'afslag' }, kommune: { navn: 'Æblerød Kommune' } };

/** The values of an object, at any depth. */
function* alt(vaerdi) {
  yield vaerdi;
  if (typeof vaerdi === 'object' && vaerdi !== null) for (const del of Object.values(vaerdi)) yield* alt(del);
}

test('the package has these names and no others', () => {
  const spoerger = ['fakta', 'hvadHvis', 'mangelliste', 'naeste', 'ord', 'regler', 'sammenlign', 'skema', 'version', 'vurder'];
  const skriver = ['brev', 'ics', 'notat', 'tjek'];
  assert.deepEqual(Object.keys(motor).sort(), [...spoerger, 'Sag', ...skriver].sort());
});

test('vurder', () => {
  const vurdering = vurder(voksen);
  assert.deepEqual(Object.keys(vurdering).slice(0, 4), ['format', 'regelsaet', 'omfattet', 'intensitet']);
  assert.equal(vurdering.format, 'p101-vurdering/1');
  assert.equal(vurdering.regelsaet, '2020-01');
  assert.deepEqual(vurder(JSON.stringify(voksen)), vurdering);
  assert.equal(vurdering.kvittering.version, version());
});

test('hvadHvis', () => {
  const { format, omraader } = hvadHvis(voksen);
  assert.equal(format, 'p101-hvadhvis/1');
  assert.equal(omraader.omfattet.konklusion, vurder(voksen).omfattet.konklusion);
  const [{ svar, bliver }] = omraader.omfattet.enkelte;
  const andet = vurder({ ...voksen, fakta: { ...voksen.fakta, ...svar } });
  assert.equal(andet.omfattet.konklusion, bliver);
});

test('naeste', () => {
  assert.equal(naeste(tom).faktum, 'alder');
  assert.equal(naeste(voksen, 'fritValg').omraade, 'fritValg');
  for (const ingen of [undefined, null]) assert.deepEqual(naeste(voksen, ingen), naeste(voksen));
  assert.deepEqual(naeste({ ...tom, fakta: { alder: 17 } }, 'intensitet'), { format: 'p101-naeste/1' });
});

test('mangelliste', () => {
  const { format, mangler } = mangelliste(tom);
  assert.equal(format, 'p101-mangelliste/1');
  assert.ok(mangler.every(({ hvem, kanAendre }) => hvem.length > 0 && kanAendre.length > 0));
});

test('sammenlign', () => {
  const { a, b, forskelle } = sammenlign(voksen, '2017-12');
  assert.deepEqual([a, b], ['2020-01', '2017-12']);
  assert.ok(forskelle.length > 0);
});

test('regler', () => {
  const ids = regler().regler.map(({ id }) => id);
  for (const { id } of vurder(voksen).regler) assert.ok(ids.includes(id), id);
  assert.equal(new Set(ids).size, ids.length);
});

test('fakta', () => {
  const oversigt = fakta();
  assert.equal(oversigt.format, 'p101-fakta/1');
  assert.deepEqual(oversigt.fakta.map(({ id }) => id), Object.keys(skema().properties.fakta.properties));
  const alder = oversigt.fakta.find(({ id }) => id === 'alder');
  assert.deepEqual([alder.type, alder.min, alder.max, 'vaerdier' in alder, 'kilder' in alder], ['tal', 0, 120, false, false]);
  const kilder = (dag) => fakta(dag).fakta.find(({ id }) => id === 'belastning').kilder;
  assert.notDeepEqual(kilder('2019-01-01'), kilder('2021-01-01'));
});

test('brev', () => {
  const data = brev(afslag);
  assert.deepEqual([data.format, data.type, data.titel], ['p101-brev/1', 'afslag', 'Afgørelse om behandling for stofmisbrug']);
  for (const ens of [brev(afslag, 'json'), brev(afslag, null), brev(JSON.stringify(afslag))]) assert.deepEqual(ens, data);
  assert.match(brev(afslag, 'txt'), /Æblerød Kommune[^]*Afgørelse om behandling/);
  assert.match(brev(afslag, 'html'), /^<!doctype html>/i);
  assert.match(brev(afslag, 'md'), /^# Afgørelse om behandling/m);
  const docx = brev(afslag, 'docx');
  assert.ok(docx instanceof Uint8Array);
  assert.equal(String.fromCharCode(...docx.subarray(0, 2)), 'PK');
});

test('bytes that were given stay as they are when the engine goes on', () => {
  const docx = brev(afslag, 'docx');
  const kopi = docx.slice();
  for (let nr = 0; nr < 20; nr += 1) brev(afslag, 'docx');
  assert.deepEqual(docx, kopi);
});

test('tjek', () => {
  const { format, fund } = tjek(afslag);
  assert.equal(format, 'p101-tjek/1');
  const { id } = fund.find(({ alvor }) => alvor === 'fejl');
  const tilsidesat = [{ id, grund: 'aftalt med borgeren' }];
  const efter = tjek({ ...afslag, afgoerelse: { ...afslag.afgoerelse, tilsidesat } }).fund.find((f) => f.id === id);
  assert.equal(efter.tilsidesat, 'aftalt med borgeren');
});

test('notat', () => {
  const data = notat(tom);
  assert.deepEqual([data.format, 'valg' in data, 'aendretSiden' in data], ['p101-notat/1', false, false]);
  assert.equal(notat(afslag).valg.type, 'afslag');
  for (const ens of [notat(tom, null), notat(tom, undefined, 'json')]) assert.deepEqual(ens, data);
  const { aendretSiden } = notat(voksen, JSON.stringify(tom));
  assert.deepEqual(aendretSiden.map(({ sti }) => sti), ['fakta.alder', 'fakta.behandlingskraevende']);
  for (const format of ['txt', 'html', 'md']) assert.match(notat(voksen, tom, format), /34/);
  assert.equal(String.fromCharCode(...notat(voksen, null, 'docx').subarray(0, 2)), 'PK');
});

test('ics', () => {
  const uden = ics(tom);
  assert.match(uden, /^BEGIN:VCALENDAR\r\n/);
  assert.doesNotMatch(uden, /VEVENT/);
  assert.match(ics({ ...voksen, fakta: { ...voksen.fakta, anmodningsdato: '2020-09-28' } }), /DTSTART;VALUE=DATE:20201012/);
});

test('ord', () => {
  const { format, omraader, afsnit, enheder } = ord();
  assert.equal(format, 'p101-ord/1');
  assert.equal(omraader.intensitet.konklusioner.dag?.saetning, 'Oplysningerne peger på dagbehandling.');
  const vurdering = vurder(voksen);
  for (const [navn, { konklusioner }] of Object.entries(omraader)) assert.ok(konklusioner[vurdering[navn].konklusion], navn);
  assert.deepEqual(Object.keys(afsnit).slice(0, 2), ['afgoerelse', 'indsats']);
  assert.deepEqual(enheder.dage, ['dag', 'dage']);
});

test('skema', () => {
  const { properties, required } = skema();
  assert.deepEqual(required, ['format', 'vurderingsdato']);
  assert.deepEqual(properties.afgoerelse.properties.intensitet.enum, ['ambulant', 'dag', 'doegn', null]);
});

test('what goes out are plain values, and what is missing is absent', () => {
  const plain = (v) => v === null || ['string', 'number', 'boolean'].includes(typeof v) || Array.isArray(v) ||
    Object.getPrototypeOf(v) === Object.prototype;
  const sager = [tom, voksen];
  const svar = sager.flatMap((sag) => [vurder(sag), hvadHvis(sag), naeste(sag), mangelliste(sag), sammenlign(sag, '2024-01')]);
  for (const del of alt([...svar, regler(), ord(), fakta('2026-11-23'), brev(afslag), tjek(afslag), notat(afslag, tom)])) {
    assert.ok(plain(del), String(del));
    assert.notEqual(del, null);
  }
  for (const del of alt(skema())) assert.ok(plain(del), String(del));
});

test('a case can be given in all ways that mean the same', () => {
  const ventet = vurder(voksen);
  const uden = Object.assign(Object.create(null), voksen);
  const andre = [
    uden,
    Object.freeze(voksen),
    new Proxy(voksen, {}),
    { ...voksen, borger: undefined, kommune: null, fakta: { ...voksen.fakta, alder: 34.0, stoffer: undefined, maal: null } },
    `  ${JSON.stringify(voksen).replace('34', '3.40e1')}\n`,
  ];
  for (const sag of andre) assert.deepEqual(vurder(sag), ventet);
});

test('a case far larger than the memory that the engine starts with is read', () => {
  const stor = JSON.stringify({ ...voksen, kommune: { navn: 'Æ'.repeat(1_000_000) } });
  assert.deepEqual(vurder(`${' '.repeat(3_000_000)}${stor}`), vurder(voksen));
  assert.deepEqual(vurder(JSON.parse(stor)), vurder(voksen));
});

test('a session that is freed is no more', () => {
  const sag = new Sag(voksen);
  assert.deepEqual(sag.vurdering(), vurder(voksen));
  sag.free();
  assert.throws(() => sag.vurdering());
  assert.throws(() => new Sag({ format: 'p101-sag/1' }), { name: 'P101Fejl' });
});

test('the module asks nothing of the network, of the disk or of eval', () => {
  const tekst = readFileSync(fil, 'utf8');
  assert.doesNotMatch(tekst, /\bfetch\b|XMLHttpRequest|import\.meta|\bimport\s*\(|\beval\(|new Function|node:/);
});
