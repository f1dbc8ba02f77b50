// SPDX-License-Identifier: MPL-2.0
// The hosts in examples/vaerter and the guide docs/indlejring.md: every tag, attribute, file and name in them exists.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { vurder } from '../../../dist/pakke/paragraf101.js';

const ROD = new URL('../../../', import.meta.url);
const DIST = new URL('dist/', ROD);
const VAERTER = new URL('examples/vaerter/', ROD);
const VEJLEDNING = readFileSync(new URL('docs/indlejring.md', ROD), 'utf8');

const filer = readdirSync(VAERTER, { recursive: true }).filter((fil) => statSync(new URL(fil, VAERTER)).isFile());
const tekster = new Map(filer.map((fil) => [fil, readFileSync(new URL(fil, VAERTER), 'utf8')]));
const tekst = (fil) => tekster.get(fil) ?? assert.fail(`${fil} is not there`);
const alle = [...tekster.values(), VEJLEDNING];

const manifest = JSON.parse(readFileSync(new URL('pakke/custom-elements.json', DIST), 'utf8'));
const [klassen] = manifest.modules.flatMap(({ declarations }) => declarations);
const navne = (liste) => liste.map(({ name }) => name).sort();
const fundet = (moenster, hvor) => [...new Set(hvor.flatMap((t) => [...t.matchAll(moenster)].map(([, navn]) => navn)))].sort();

/** Throws the errors that the engine finds in a configuration. */
const proev = (kommune) => vurder({ format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: {}, kommune });

test('every attribute on the tag is one that the element has', () => {
  const tags = alle.flatMap((t) => [...t.matchAll(/<p101-afgoerelse([^>]*)>/g)].map(([, attributter]) => attributter));
  const brugte = fundet(/ ([a-z-]+)="/g, tags);
  assert.ok(tags.length >= 6 && brugte.length >= 3, brugte.join());
  for (const navn of brugte) assert.ok(navne(klassen.attributes).includes(navn), navn);
});

test('every theme that is set exists', () => {
  const kendte = klassen.attributes.find(({ name }) => name === 'theme').type.text;
  for (const tema of fundet(/(?:theme="|theme = '|tema' => ')([a-z]+)/g, alle)) assert.ok(kendte.includes(`'${tema}'`), tema);
});

test('what sets colours and parts names those that there are', () => {
  for (const navn of fundet(/(--p101-[a-z-]+)/g, alle)) assert.ok(navne(klassen.cssProperties).includes(navn), navn);
  for (const navn of fundet(/::part\(([a-z]+)\)/g, alle)) assert.ok(navne(klassen.cssParts).includes(navn), navn);
  for (const navn of fundet(/addEventListener\('([^']+)'/g, alle)) assert.ok(navne(klassen.events).includes(navn), navn);
});

test('the guide has every attribute, event, custom property, part, property and method', () => {
  const prosa = VEJLEDNING.replace(/```[^]*?```/g, '');
  const kode = new Set(fundet(/`([^`\n]+)`/g, [prosa]).map((stykke) => stykke.replace(/\(.*/, '')));
  const egne = klassen.members.filter(({ name }) => !['headingLevel', 'theme', 'engine', 'vurderingsdato', 'name', 'form'].includes(name));
  for (const liste of [klassen.attributes, klassen.events, klassen.cssProperties, klassen.cssParts, egne]) {
    for (const navn of navne(liste)) assert.ok(kode.has(navn), navn);
  }
});

test('the files that the guide and the hosts name are built', () => {
  const naevnte = fundet(/\b((?:p101-[a-z]+|paragraf101(?:\.iife)?)\.js)\b/g, alle);
  assert.deepEqual(naevnte, ['p101-afgoerelse.js', 'paragraf101.iife.js', 'paragraf101.js']);
  for (const fil of [...naevnte, 'sag.html', 'SHA256SUMS', 'sri.json', 'pakke/custom-elements.json']) assert.ok(existsSync(new URL(fil, DIST)), fil);
  const { exports } = JSON.parse(readFileSync(new URL('pakke/package.json', DIST), 'utf8'));
  for (const navn of fundet(/paragraf101\/(define|element)\b/g, alle)) assert.ok(exports[`./${navn}`], navn);
});

test('links in the guide and the README of the hosts lead somewhere', () => {
  for (const [t, fra] of [[VEJLEDNING, new URL('docs/', ROD)], [tekst('README.md'), VAERTER]]) {
    for (const sti of fundet(/\]\(([^)#]+)\)/g, [t])) assert.ok(existsSync(new URL(sti, fra)), sti);
  }
});

test('the policy of the guide is the one that the tests use', () => {
  const politik = /^default-src 'none'.*$/m.exec(VEJLEDNING)[0];
  const brugt = readFileSync(new URL('www/tests/browser/vaertssider.mjs', ROD), 'utf8');
  for (const del of politik.split('; ')) assert.ok(brugt.includes(`"${del}"`), del);
});

test('every configuration is one that the engine takes', () => {
  const opsaetninger = [VEJLEDNING, tekst('intranet/index.html')].map((t) => /json">([^]*?)<\/script>/.exec(t)[1]);
  for (const json of [...opsaetninger, tekst('drupal/paragraf101/kommune.json')]) proev(JSON.parse(json));
  const noegler = fundet(/^ {2}([a-z]+): string;$/gm, [tekst('spfx/Paragraf101WebPart.ts')]);
  proev(Object.fromEntries(noegler.map((noegle) => [noegle, 'x'])));
});

test('intranet: the files that it loads lie where it says', () => {
  const her = new URL('examples/vaerter/intranet/', DIST);
  const stier = fundet(/(?:src|href)="([^"]+)"/g, [tekst('intranet/index.html')]);
  assert.deepEqual(stier, ['../../../p101-afgoerelse.js', 'intranet.css', 'intranet.js']);
  for (const sti of stier) assert.ok(existsSync(new URL(sti, her)), sti);
});

test('Drupal: module, library, class, theme hook and template have the names that they call each other by', () => {
  const modul = 'drupal/paragraf101';
  const blok = tekst(`${modul}/src/Plugin/Block/AfgoerelseBlock.php`);
  assert.match(blok, /namespace Drupal\\paragraf101\\Plugin\\Block;[^]*final class AfgoerelseBlock extends BlockBase/);
  const [, theme] = /'#theme' => '(\w+)'/.exec(blok);
  assert.ok(tekst(`${modul}/paragraf101.module`).includes(`'${theme}' => [`));
  const skabelon = tekst(`${modul}/templates/${theme.replaceAll('_', '-')}.html.twig`);
  for (const variabel of fundet(/\{\{ (\w+) \}\}/g, [skabelon])) {
    assert.ok(tekst(`${modul}/paragraf101.module`).includes(`'${variabel}' =>`) && blok.includes(`'#${variabel}' =>`), variabel);
  }
  const [, bibliotek] = /'library' => \['paragraf101\/(\w+)'\]/.exec(blok);
  assert.match(tekst(`${modul}/paragraf101.libraries.yml`), new RegExp(`^${bibliotek}:\\n[^]*js/p101-afgoerelse\\.js:`, 'm'));
  const kommunefil = /__DIR__ \. '(\/[^']+)'/.exec(blok)[1];
  assert.ok(filer.includes(new URL(`.${kommunefil}`, `file:///${modul}/src/Plugin/Block/`).pathname.slice(1)), kommunefil);
});

/** The brackets only, without those in text and comments. */
const PAR = { '(': ')', '[': ']', '{': '}' };
function balanceret(kilde) {
  const ren = kilde.replace(/\/\*[^]*?\*\/|@\*[^]*?\*@|\{#[^]*?#\}|\/\/[^\n]*|(["'])(?:\\.|(?!\1).)*?\1/g, '');
  const stak = [];
  for (const tegn of ren) {
    if (tegn in PAR) stak.push(PAR[tegn]);
    else if (Object.values(PAR).includes(tegn) && stak.pop() !== tegn) return false;
  }
  return stak.length === 0;
}

for (const fil of filer.filter((navn) => /\.(php|module|twig|cshtml)$/.test(navn))) {
  test(`${basename(fil)}: brackets and tags are closed`, () => {
    assert.ok(balanceret(tekst(fil)));
    for (const tag of ['p101-afgoerelse', 'script']) {
      const antal = (moenster) => (tekst(fil).match(moenster) ?? []).length;
      assert.equal(antal(new RegExp(`<${tag}[ >]`, 'g')), antal(new RegExp(`</${tag}>`, 'g')), tag);
    }
  });
}

test('SharePoint: the web part parses, and its manifest has the properties that it reads', async () => {
  const kilde = tekst('spfx/Paragraf101WebPart.ts');
  const { warnings } = await transform(kilde, { loader: 'ts' });
  assert.deepEqual(warnings, []);
  const opsaetning = JSON.parse(tekst('spfx/Paragraf101WebPart.manifest.json'));
  assert.ok(kilde.includes(`class ${opsaetning.alias} `));
  const laest = fundet(/^ {2}([a-z]+): string;$/gm, [kilde]);
  assert.deepEqual(Object.keys(opsaetning.preconfiguredEntries[0].properties).sort(), laest);
  for (const medlem of fundet(/element\.([a-zA-Z]+) = /g, [kilde])) assert.ok(navne(klassen.members).includes(medlem), medlem);
});
