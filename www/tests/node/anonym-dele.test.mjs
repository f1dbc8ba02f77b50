// SPDX-License-Identifier: MPL-2.0
// The parts of the public's questions: navigation, the configuration, the messages, Shift, and the built file.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { vurder } from '../../../dist/pakke/paragraf101.js';
import { SHARED } from '../../scripts/esbuild.mjs';
import { A, NORDVIG } from '../anonym.mjs';

const DIST = new URL('../../../dist/', import.meta.url);

// Back and forth.

/**
 * The position after a series of actions: `>` starts, `<` goes back, `!id` changes an answer, anything else answers.
 */
function efter(...tryk) {
  return tryk.reduce((tilstand, et) => {
    if (et === '>') return A.begynd(tilstand);
    if (et === '<') return A.tilbage(tilstand);
    if (et === undefined || !et.startsWith('!')) return A.svar(tilstand, et);
    return A.ret(tilstand, et.slice(1));
  }, A.BEGYNDELSE);
}
const sted = ({ sted: { slags, id } }) => id ?? slags;
const I_MAALGRUPPEN = ['>', 'ja', 'ja', 'nej', 'nej', 'ingen', 'ja', 'ja'];

for (const [navn, tryk, er] of [
  ['at first', [], 'start'],
  ['begun', ['>'], 'fyldt18'],
  ['not answered', ['>', undefined], 'fyldt18'],
  ['one answer', ['>', 'ja'], 'behandlingskraevende'],
  ['an answer that ends', ['>', 'nej'], 'ende'],
  ['all answered', I_MAALGRUPPEN, 'ende'],
  ['back from the first', ['>', '<'], 'start'],
  ['back from the start', ['<'], 'start'],
  ['back from the second', ['>', 'ja', '<'], 'fyldt18'],
  ['back from the end', [...I_MAALGRUPPEN, '<'], 'kortForloebTilstraekkeligt'],
  ['the same answer again goes to the next', ['>', 'ja', 'ja', '<', '<', 'ja'], 'behandlingskraevende'],
  ['another answer goes to the first that is missing', ['>', 'ja', 'ja', '<', '<', 'vedIkke'], 'kunAlkohol'],
  ['a changed answer after which nothing is missing', [...I_MAALGRUPPEN, '!hjaelpAfsnitV', 'kunFysisk'], 'ende'],
  ['a changed answer that ends at once', [...I_MAALGRUPPEN, '!fyldt18', 'nej'], 'ende'],
  ['back from a changed answer', [...I_MAALGRUPPEN, '!hjaelpAfsnitV', '<'], 'kunOrdineretEfterForskrift'],
]) {
  test(`state: ${navn}`, () => assert.equal(sted(efter(...tryk)), er));
}

test('state: a missing answer is said, and no longer once there is one', () => {
  assert.equal(efter('>').mangler, false);
  assert.equal(efter('>', undefined).mangler, true);
  assert.equal(efter('>', undefined, 'ja').mangler, false);
  assert.equal(efter('>', undefined, '<').mangler, false);
});

test('state: going back keeps the answers, and only those on the way count', () => {
  const alle = efter(...I_MAALGRUPPEN, '<', '<', '<').svar;
  assert.equal(Object.keys(alle).length, 7);
  const under18 = efter(...I_MAALGRUPPEN, '!fyldt18', 'nej');
  assert.deepEqual(A.rute(under18.svar).svar, { fyldt18: 'nej' });
  assert.equal(A.rute(A.svar(A.ret(under18, 'fyldt18'), 'ja').svar).stilling.ende, 'iMaalgruppen');
});

// The configuration.

const noegler = (fejl) => fejl.map(({ kode, sti }) => `${kode} ${sti}`);

/** The errors of a configuration; the whole product's engine finds them at the same places. */
function konfiguration(navn, raa, fejl, { ens = true } = {}) {
  test(`configuration: ${navn}`, () => {
    const tjek = A.tjekKommune(raa);
    assert.deepEqual(noegler(tjek.fejl), fejl);
    for (const { vaerdi, forventet } of tjek.fejl) assert.ok(forventet.length > 0 && vaerdi.length < 80);
    if (!ens) return;
    let motorens = [];
    try {
      vurder({ format: 'p101-sag/1', vurderingsdato: '2026-11-16', fakta: {}, kommune: raa });
    } catch (kastet) {
      motorens = noegler(kastet.alle);
    }
    assert.deepEqual([...fejl].sort(), motorens.sort());
  });
}

konfiguration('none', undefined, []);
konfiguration('null', null, []);
konfiguration('the example', NORDVIG, []);
konfiguration('a name alone', { navn: 'x' }, []);
konfiguration('absent instead of null', { navn: 'x', telefon: null, raadgivning: null }, []);
konfiguration('no name', { telefon: '1' }, ['forkert-type kommune.navn']);
konfiguration('a list', [], ['forkert-type kommune']);
konfiguration('a text', 'x', ['forkert-type kommune']);
konfiguration('a number for a text', { navn: 'x', telefon: 12345678 }, ['forkert-type kommune.telefon']);
konfiguration('a mistyped key', { navn: 'x', telefn: '1' }, ['ukendt-noegle kommune.telefn']);
konfiguration('a key of every object', { navn: 'x', toString: '1' }, ['ukendt-noegle kommune.toString']);
konfiguration('places as an object', { navn: 'x', tilbud: {} }, ['forkert-type kommune.tilbud']);
konfiguration('a place without a name', { navn: 'x', tilbud: [{}] }, ['forkert-type kommune.tilbud[0].navn']);
konfiguration('a text for yes', { navn: 'x', tilbud: [{ navn: 'a', anonym: 'ja' }] }, ['forkert-type kommune.tilbud[0].anonym']);
konfiguration('advice as a list', { navn: 'x', raadgivning: [] }, ['forkert-type kommune.raadgivning']);
konfiguration('a script for a page', { navn: 'x', web: 'javascript:alert(1)' }, ['uden-for-omraade kommune.web'], { ens: false });
konfiguration('half an address', { navn: 'x', tilbud: [{ navn: 'a', web: 'nordvig.example' }] }, ['uden-for-omraade kommune.tilbud[0].web'], { ens: false });

test('configuration: what is right beside an error stays', () => {
  const { kommune } = A.tjekKommune({ telefon: '00 00 01 01', telefn: 'x', web: 'javascript:x', tilbud: [{ web: 3 }, { navn: 'a', anonym: true }] });
  assert.deepEqual(kommune, { navn: '', telefon: '00 00 01 01', tilbud: [{ navn: 'a', anonym: true }] });
});

const sted1 = (anonym, udenforKommunen) => ({ navn: 'a', anonym, udenforKommunen });
for (const [navn, tilbud, advarer] of [
  ['no places', undefined, true],
  ['one, outside', [sted1(true, true)], true],
  ['two, none outside', [sted1(true, false), sted1(true, false)], true],
  ['two, one of them not anonymous', [sted1(true, true), sted1(false, true)], true],
  ['two, one outside', [sted1(true, false), sted1(true, true)], false],
]) {
  test(`configuration: ${navn}`, () => {
    const { advarsler, fejl } = A.tjekKommune({ navn: 'x', ...(tilbud ? { tilbud } : {}) });
    assert.deepEqual(noegler(advarsler), advarer ? ['uden-for-omraade kommune.tilbud'] : []);
    assert.deepEqual(fejl, []);
  });
}

// Addresses and messages.

for (const [web, er] of [
  ['https://nordvig.example/stof/', 'nordvig.example/stof'],
  ['http://nordvig.example', 'nordvig.example'],
  ['https://nordvig.example/r%C3%A5d', 'nordvig.example/råd'],
  ['https://nordvig.example/%E0%A4%A', 'nordvig.example/%E0%A4%A'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['nordvig.example', undefined],
  ['', undefined],
  [undefined, undefined],
]) {
  test(`address: ${web}`, () => assert.equal(A.sted(web) && A.kortSted(A.sted(web)), er));
}

for (const [telefon, er] of [
  ['00 00 01 01', '00000101'],
  ['+45 00000101', '+4500000101'],
  ['112', '112'],
  ['11', undefined],
  ['00 00 01 01, tast 2', undefined],
  ['1'.repeat(16), undefined],
]) {
  test(`telephone: ${telefon}`, () => assert.equal(A.nummer(telefon), er));
}

test('set-up: what is wrong in a message is as if it were not there', () => {
  const af = (besked) => A.opsaetningAf({ 'p101-opsaetning': besked });
  const intet = { sprog: 'da', tema: 'auto', niveau: 2, forladTil: 'https://www.dmi.dk/', kommune: undefined };
  assert.deepEqual(af({}), intet);
  assert.deepEqual(af({ lang: 'xx', theme: 'x', headingLevel: 9, exitHref: 'javascript:x', noExit: 'ja', kommune: 'x' }), intet);
  assert.deepEqual(af({ lang: 'en-GB', theme: 'virk', headingLevel: 3, exitHref: 'https://vejr.example/', kommune: { navn: 'x' } }), {
    sprog: 'en',
    tema: 'virk',
    niveau: 3,
    forladTil: 'https://vejr.example/',
    kommune: { navn: 'x' },
  });
  assert.equal(af({ noExit: true }).forladTil, undefined);
  for (const data of [undefined, null, 'x', 1, [], {}, { 'p101-opsaetning': null }]) assert.equal(A.opsaetningAf(data), undefined);
});

for (const [tal, er] of [[0, 0], [640.2, 641], [20_000, 20_000], [20_001, undefined], [-1, undefined], [Number.NaN, undefined], ['640', undefined], [undefined, undefined]]) {
  test(`height: ${tal}`, () => assert.equal(A.laengdeAf({ 'p101-hoejde': tal }, 'p101-hoejde'), er));
}

// Shift.

/**
 * The count after a series of keys: `S` and `s` are Shift down and up, `T` and `t` another key; a number is the time.
 */
function shift(navn, tryk, er) {
  test(`shift: ${navn}`, () => {
    const taeller = new A.Shifttaeller();
    let tid = 0;
    let sidst = 0;
    for (const et of tryk.split(' ')) {
      const key = /s/i.test(et) ? 'Shift' : 'Tab';
      if (/^\d+$/.test(et)) tid = Number(et);
      else if (/[ST]/.test(et)) taeller.ned({ key, repeat: false });
      else if (et === 'r') taeller.ned({ key: 'Shift', repeat: true });
      else sidst = taeller.op({ key, timeStamp: tid });
    }
    assert.equal(sidst, er);
  });
}

shift('once', 'S s', 1);
shift('twice', 'S s S s', 2);
shift('three times', 'S s S s S s', 3);
shift('held down counts once', 'S r r r s', 1);
shift('with another key', 'S T t s', 0);
shift('another key between', 'S s S s T t S s', 1);
shift('a key let go that was pressed elsewhere', 's', 0);
shift('five seconds in all', '0 S s S s 5000 S s', 3);
shift('more than five seconds', '0 S s S s 5001 S s', 1);

// The built file.

const SIDER = ['anonym.html', 'anonym-filer.html', 'anonym-filer.js'];
const FORBUDTE = [
  'fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Worker', 'BroadcastChannel',
  'localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'caches', 'serviceWorker', 'pushState', 'replaceState', 'WebAssembly', 'eval(', 'import(',
];
const fundne = (tekst) => FORBUDTE.filter((ord) => tekst.includes(ord));
const laes = (fil) => readFileSync(new URL(fil, DIST), 'utf8');

for (const fil of SIDER) {
  test(`${fil} cannot reach anybody and keeps nothing`, () => assert.deepEqual(fundne(laes(fil)), []));
}

for (const ord of FORBUDTE) {
  test(`a planted ${ord} is found`, () => assert.ok(fundne(laes('anonym.html').replace('<script>', `<script>${ord};`)).includes(ord)));
}

test('anonym.html asks for no other file, and its policy lets in its own script and style alone', () => {
  const side = laes('anonym.html');
  const [, csp] = side.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
  const hash = (navn) => {
    const indhold = [...side.matchAll(new RegExp(`<${navn}>([^]*?)</${navn}>`, 'g'))].map(([, et]) => et);
    assert.equal(indhold.length, 1, navn);
    return `'sha256-${createHash('sha256').update(indhold[0]).digest('base64')}'`;
  };
  assert.deepEqual(csp.split('; '), [
    "default-src 'none'",
    `script-src ${hash('script')}`,
    `style-src ${hash('style')}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]);
  const opmaerkning = side.replace(/<script>[^]*?<\/script>/, '');
  assert.doesNotMatch(opmaerkning, /\b(src|href|action|style|on\w+)=|url\(|@import/i);
  assert.doesNotMatch(opmaerkning, /<(input|textarea|form|iframe|img|object|embed)\b/i);
});

test('there is no field to write in', () => {
  const js = laes('anonym-filer.js');
  const felter = [...js.matchAll(/\("(input|textarea|select|form)",\{(?:type:"(\w+)")?/g)].map(([, navn, type]) => [navn, type]);
  assert.deepEqual(felter, [['input', 'radio']]);
  assert.doesNotMatch(js, /contenteditable/i);
});

test('the element on the municipality’s page keeps and sends nothing either', () => {
  assert.deepEqual(fundne(laes('p101-anonym.js')), []);
});

test('importing the class does nothing: the tag is registered by define alone', async () => {
  const { outputFiles } = await build({ ...SHARED, entryPoints: [fileURLToPath(new URL('../../src/anonym/p101-anonym.ts', import.meta.url))], format: 'esm', write: false });
  // There is no document and no element registry here: code that touched them would throw.
  globalThis.HTMLElement = class {};
  const { P101Anonym } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  assert.equal(typeof P101Anonym, 'function');
  assert.deepEqual(P101Anonym.observedAttributes, ['lang', 'theme', 'heading-level', 'exit-href', 'no-exit', 'src']);
});
