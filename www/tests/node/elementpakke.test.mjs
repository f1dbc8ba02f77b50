// SPDX-License-Identifier: MPL-2.0
// The element as a dependency: its class without side effects, its manifest, its types, and the checksums of dist/.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';

const DIST = new URL('../../../dist/', import.meta.url);
const PAKKE = new URL('pakke/', DIST);
const SRC = new URL('../../src/', import.meta.url);

const tekst = (fil, rod) => readFileSync(new URL(fil, rod), 'utf8');
const filer = (rod) => readdirSync(rod, { recursive: true }).filter((fil) => statSync(new URL(fil, rod)).isFile());
const kilder = (...ender) => filer(SRC).filter((fil) => ender.some((ende) => fil.endsWith(ende))).map((fil) => tekst(fil, SRC));
/** The distinct first groups of a pattern's matches in texts, in order. */
const fundet = (moenster, tekster) => [...new Set(tekster.flatMap((t) => [...t.matchAll(moenster)].map(([, navn]) => navn)))].sort();
const navne = (liste) => liste.map(({ name }) => name).sort();

const manifest = JSON.parse(tekst('custom-elements.json', PAKKE));
const [klassen] = manifest.modules.flatMap(({ declarations }) => declarations);

/** Imports the class into a stub of a page, and records its effects on the page. */
const roert = [];
globalThis.HTMLElement = class {};
globalThis.customElements = { define: (navn) => roert.push(navn), get: () => undefined };
const { P101Afgoerelse } = await import(new URL('element.js', PAKKE));
const vedImport = [...roert];
const beskrivelser = Object.getOwnPropertyDescriptors(P101Afgoerelse.prototype);

test('importing the class defines nothing; define defines that very class', async () => {
  assert.deepEqual(vedImport, []);
  const { P101Afgoerelse: defineret } = await import(new URL('define.js', PAKKE));
  assert.deepEqual(roert, ['p101-afgoerelse']);
  assert.equal(defineret, P101Afgoerelse);
});

test('every custom property of the style sheets is documented, and the reverse', () => {
  assert.deepEqual(navne(klassen.cssProperties), fundet(/var\((--p101-[a-z-]+)/g, kilder('.css')));
});

test('every part is documented, and the reverse', () => {
  assert.deepEqual(navne(klassen.cssParts), fundet(/ part="([a-z-]+)"/g, kilder('.tsx')));
});

test('every event is documented, and the reverse', () => {
  assert.deepEqual(navne(klassen.events), fundet(/^ {2}'(p101-[a-z]+)': \{/gm, [tekst('element/vaert.ts', SRC)]));
});

test('every observed attribute is documented, and every documented one is a property', () => {
  const dokumenterede = navne(klassen.attributes);
  for (const navn of P101Afgoerelse.observedAttributes) assert.ok(dokumenterede.includes(navn), navn);
  for (const navn of dokumenterede) {
    const egenskab = navn.replace(/-([a-z])/g, (_, bogstav) => bogstav.toUpperCase());
    const { get, set } = beskrivelser[egenskab] ?? {};
    assert.deepEqual([typeof get, typeof set], ['function', 'function'], navn);
  }
});

test('every property and method is documented with a sentence, and the reverse', () => {
  // The browser's callbacks are not part of a page's API.
  const virkelige = Object.keys(beskrivelser).filter((navn) => navn !== 'constructor' && !navn.endsWith('Callback'));
  assert.deepEqual(navne(klassen.members), [...virkelige, 'klar'].sort());
  for (const { name, description } of klassen.members) assert.match(description ?? '', /\w+.*\./, name);
});

test('the manifest says read-only of what has no setter', () => {
  const kunLaese = navne(klassen.members.filter(({ readonly }) => readonly));
  const udenSet = Object.entries(beskrivelser).filter(([, { get, set }]) => get && !set).map(([navn]) => navn);
  assert.deepEqual(kunLaese, [...udenSet, 'klar'].sort());
});

test('the declaration says of the class what its source says', async () => {
  const www = (sti) => fileURLToPath(new URL(`../../${sti}`, import.meta.url));
  const tsc = promisify(execFile)(process.execPath, [www('node_modules/typescript/bin/tsc'), '--project', www('tests/typer/element')]);
  await tsc.catch(({ stdout }) => assert.fail(stdout));
});

test('publint finds nothing in the package', async () => {
  const { messages } = await publint({ pkgDir: fileURLToPath(PAKKE), strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test('SHA256SUMS has every file of dist/ with its sum', () => {
  const linjer = tekst('SHA256SUMS', DIST).trimEnd().split('\n');
  const fra = Object.fromEntries(linjer.map((linje) => linje.split('  ').reverse()));
  assert.deepEqual(Object.keys(fra).sort(), filer(DIST).filter((fil) => fil !== 'SHA256SUMS').sort());
  for (const [fil, sum] of Object.entries(fra)) {
    assert.equal(createHash('sha256').update(readFileSync(new URL(fil, DIST))).digest('hex'), sum, fil);
  }
});

test('sri.json has every script and style sheet that a page can load', () => {
  const sri = JSON.parse(tekst('sri.json', DIST));
  assert.deepEqual(Object.keys(sri), readdirSync(DIST).filter((fil) => /\.(js|css)$/.test(fil)).sort());
  for (const [fil, sum] of Object.entries(sri)) {
    assert.equal(`sha384-${createHash('sha384').update(readFileSync(new URL(fil, DIST))).digest('base64')}`, sum, fil);
  }
});

test('the style sheets of the elements are in their scripts', () => {
  assert.deepEqual(readdirSync(DIST).filter((fil) => fil.endsWith('.css')).sort(), ['anonym-filer.css', 'side.css']);
  for (const fil of ['p101-anonym.js', 'paragraf101.js', 'paragraf101.iife.js']) assert.match(tekst(fil, DIST), /iframe\{display:block/, fil);
});
