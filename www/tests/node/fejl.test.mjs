// SPDX-License-Identifier: MPL-2.0
// Invalid input: every kind of error, and values that only JavaScript can hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { motor } from './motor.mjs';

const { brev, fakta, ics, naeste, notat, Sag, sammenlign, tjek, vurder } = motor;

const sag = (fakta, resten = {}) => ({ format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta, ...resten });

/** The exception of a call. */
function fanget(kald) {
  try {
    kald();
  } catch (fejl) {
    assert.ok(fejl instanceof Error && fejl.name === 'P101Fejl', String(fejl));
    assert.deepEqual([fejl.kode, fejl.sti], [fejl.alle[0].kode, fejl.alle[0].sti]);
    return fejl;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
}

/** The errors of a case, in short form. */
const fejlI = (inddata) => fanget(() => vurder(inddata)).alle.map(({ kode, sti, vaerdi }) => `${kode} ${sti} ${vaerdi}`);

/** Lists in lists. */
const dyb = (antal) => Array.from({ length: antal }).reduce((indre) => [indre], 1);

test('every kind of error has its code and its path', () => {
  const daarlig = { id: 'PL-12', regelsaet: '2030-01', fra: '2020-01-01', sted: 'x' };
  for (const [inddata, ...ventet] of [
    [sag({ aldr: 34 }), 'ukendt-noegle fakta.aldr 34'],
    [sag({}, { ekstra: undefined, 'a.b': 1 }), 'ukendt-noegle ekstra null', 'ukendt-noegle ["a.b"] 1'],
    [sag({ alder: '34' }), 'forkert-type fakta.alder "34"'],
    [sag({ termin: '2026-02-30' }), 'ugyldig-dato fakta.termin "2026-02-30"'],
    [sag({ termin: '2200-01-01' }), 'uden-for-omraade fakta.termin "2200-01-01"'],
    [sag({ alder: 134 }), 'uden-for-omraade fakta.alder 134'],
    [sag({ alder: 34.5 }), 'uden-for-omraade fakta.alder 34.5'],
    [sag({ alder: 1e21 }), 'uden-for-omraade fakta.alder 1e+21'],
    [sag({ belastning: 'tung' }), 'uden-for-omraade fakta.belastning "tung"'],
    [sag({ maal: ['stoffrihed', 'stoffrihed'] }), 'uden-for-omraade fakta.maal[1] "stoffrihed"'],
    [sag({}, { kommune: { navn: 'X', kilder: [daarlig] } }), 'uden-for-omraade kommune.kilder[0].fra "2020-01-01"'],
    ['{"format":"p101-sag/1","vurderingsdato":"2026-11-23","fakta":{},"fakta":{}}', 'dobbelt-noegle fakta {}'],
    ['{', 'ikke-json  '],
    ['"\ud800"', 'ikke-json  '],
    [sag({ maal: dyb(62) }), `forkert-type fakta.maal[0] ${'['.repeat(61)}1${']'.repeat(17)}…`],
    [sag({ maal: dyb(63) }), 'for-dyb fakta.maal[0][0][0][0][0][0]… '],
    [JSON.stringify(sag({ maal: dyb(63) })), 'for-dyb fakta.maal[0][0][0][0][0][0]… '],
    [{ ...sag({}), vurderingsdato: '2017-12-13' }, 'foer-foerste-regelsaet vurderingsdato "2017-12-13"'],
    [{ ...sag({}), format: 'p101-sag/2' }, 'forkert-format format "p101-sag/2"'],
    [{ ...sag({}), format: null }, 'forkert-format format '],
    [undefined, 'forkert-type  null'],
    [[], 'forkert-type  []'],
  ]) {
    assert.deepEqual(fejlI(inddata), ventet);
  }
});

test('what JSON cannot hold is a wrong type, by its name', () => {
  class Alder {}
  for (const [vaerdi, navn] of [
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [() => 34, 'function'],
    [class {}, 'function'],
    [new Date(0), 'Date'],
    [34n, 'BigInt'],
    [Symbol('34'), 'Symbol'],
    [new Map([['alder', 34]]), 'Map'],
    [new Set([34]), 'Set'],
    [new Number(34), 'Number'],
    [new Alder(), 'Alder'],
    [Promise.resolve(34), 'Promise'],
    [runInNewContext('new Date(0)'), 'Date'],
    ['\ud800', 'en tekst med et halvt surrogatpar'],
  ]) {
    assert.deepEqual(fejlI(sag({ alder: vaerdi })), [`forkert-type fakta.alder ${navn}`]);
    assert.deepEqual(fejlI(sag({ maal: ['stoffrihed', vaerdi] })), [`forkert-type fakta.maal[1] ${navn}`]);
  }
  assert.deepEqual(fejlI(new Map()), ['forkert-type  Map']);
});

test('what throws when it is read is a wrong type too', () => {
  const kaster = () => {
    throw new Error('on purpose');
  };
  const getter = Object.defineProperty({}, 'alder', { enumerable: true, get: kaster });
  assert.deepEqual(fejlI(sag(getter)), ['forkert-type fakta.alder get']);
  for (const faelde of ['ownKeys', 'getPrototypeOf', 'get']) {
    const [linje] = fejlI(sag({ alder: new Proxy({ a: 1 }, { [faelde]: kaster }) }));
    assert.match(linje, /^forkert-type fakta\.alder /);
  }
});

test('objects of another page are objects', () => {
  assert.equal(vurder(runInNewContext(`(${JSON.stringify(sag({ maal: ['stoffrihed'] }))})`)).format, 'p101-vurdering/1');
});

test('an object without end, or of very many parts, is turned away', () => {
  const rundt = sag({});
  rundt.fakta.maal = rundt;
  assert.deepEqual(fejlI(rundt), ['for-dyb fakta.maal.fakta.maal.fakta.maal.fakta.maal… ']);
  let bred = [1];
  for (let i = 0; i < 40; i += 1) bred = [bred, bred];
  for (const vaerdi of [bred, new Array(4e9)]) {
    assert.match(fejlI(sag({ maal: vaerdi }))[0], /^uden-for-omraade fakta\.maal/);
  }
});

test('all errors come at once, in the order of the document', () => {
  const tekst = '{"format":"p101-sag/1",\n"vurderingsdato":"2026-11-23","fakta":{"alder":"x","termin":1,\n"aldr":2}}';
  const { message, alle } = fanget(() => vurder(tekst));
  assert.deepEqual(alle.map(({ sti, linje }) => [sti, linje]), [['fakta.alder', 2], ['fakta.termin', 2], ['fakta.aldr', 3]]);
  assert.equal(message.split('\n').length, 3);
  assert.match(message, /^fakta\.alder \(linje 2, kolonne \d+\): "x" – forventet et helt tal fra 0 til 120/);
  assert.deepEqual(Object.keys(alle[0]), ['kode', 'sti', 'vaerdi', 'forventet', 'linje', 'kolonne']);
  const [udenSted] = fanget(() => vurder(JSON.parse(tekst))).alle;
  assert.deepEqual(Object.keys(udenSted), ['kode', 'sti', 'vaerdi', 'forventet']);
});

test('what cannot stand together in a decision is told of all at once, by the letter and by the check', () => {
  const anonym = { type: 'anonymBevilling', intensitet: 'doegn', fravalgt: ['afgoerelse'] };
  for (const [inddata, ...ventet] of [
    [sag({}), 'forkert-type afgoerelse.type '],
    [sag({}, { afgoerelse: { intensitet: 'dag' } }), 'forkert-type afgoerelse.type '],
    [sag({ alder: 17 }, { afgoerelse: { type: 'afslag' } }), 'umulig-kombination fakta.alder "17"'],
    [sag({}, { afgoerelse: { type: 'fritValgBegraenset' } }), 'umulig-kombination afgoerelse.type "fritValgBegraenset"'],
    [
      sag({}, { afgoerelse: anonym, borger: { navn: 'Kim' } }),
      'umulig-kombination borger.navn "Kim"',
      'umulig-kombination afgoerelse.intensitet "doegn"',
      'umulig-kombination afgoerelse.fravalgt[0] "afgoerelse"',
    ],
    [sag({ aldr: 1 }, { afgoerelse: { type: 'afslag' } }), 'ukendt-noegle fakta.aldr 1'],
  ]) {
    for (const skriver of [brev, tjek, (om) => brev(om, 'docx')]) {
      assert.deepEqual(fanget(() => skriver(inddata)).alle.map(({ kode, sti, vaerdi }) => `${kode} ${sti} ${vaerdi}`), ventet);
    }
  }
});

test('a municipality is told what is wrong with its template', () => {
  const { alle } = fanget(() => brev(sag({}, { kommune: { navn: 'X', skabeloner: { klage: '{{kommune.tlf}}' } } })));
  assert.deepEqual(alle.map(({ kode, sti }) => `${kode} ${sti}`), ['uden-for-omraade kommune.skabeloner.klage']);
  assert.match(alle[0].forventet, /linje 1, kolonne 1 står/);
});

test('a template may be so deep and no deeper', () => {
  const klage = (antal) => `${'{{#hvis borger.navn}}'.repeat(antal)}x${'{{/hvis}}'.repeat(antal)}`;
  const skriv = (antal) => brev(sag({}, { afgoerelse: { type: 'afslag' }, kommune: { navn: 'X', skabeloner: { klage: klage(antal) } } }));
  assert.equal(skriv(8).format, 'p101-brev/1');
  for (const antal of [9, 600]) {
    const { alle } = fanget(() => skriv(antal));
    assert.match(alle[0].forventet, /højst 8 #hvis og #for inden i hinanden/);
  }
});

test('arguments beside the case are checked as well', () => {
  const session = new Sag(sag({}));
  for (const [kald, ventet] of [
    [() => naeste(sag({}), 'fritvalg'), 'uden-for-omraade omraade'],
    [() => naeste(sag({}), 1), 'forkert-type omraade'],
    [() => sammenlign(sag({}), '2019-01'), 'uden-for-omraade med'],
    [() => sammenlign(sag({})), 'forkert-type med'],
    [() => brev(sag({}), 'pdf'), 'uden-for-omraade format'],
    [() => brev(sag({}), 1), 'forkert-type format'],
    [() => notat(sag({}), null, 'DOCX'), 'uden-for-omraade format'],
    [() => notat(sag({}), 1), 'forkert-type '],
    [() => notat(sag({}), '{'), 'ikke-json '],
    [() => notat(sag({}), sag({ alder: 134 })), 'uden-for-omraade fakta.alder'],
    [() => ics('{'), 'ikke-json '],
    [() => fakta('2026-13-01'), 'ugyldig-dato dag'],
    [() => fakta(new Date(0)), 'forkert-type dag'],
    [() => session.svar('aldr', 1), 'ukendt-noegle fakta.aldr'],
    [() => session.svar('alder', 121), 'uden-for-omraade fakta.alder'],
    [() => session.svar(1, 121), 'forkert-type faktum'],
    [() => session.svar('termin', new Date(0)), 'forkert-type fakta.termin'],
    [() => session.hvadHvis('fritvalg'), 'uden-for-omraade omraade'],
    [() => session.hvadHvis(), 'forkert-type omraade'],
  ]) {
    const { kode, sti } = fanget(kald);
    assert.equal(`${kode} ${sti}`, ventet);
  }
  assert.deepEqual(session.vurdering(), vurder(sag({})));
});
