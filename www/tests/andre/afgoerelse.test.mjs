// SPDX-License-Identifier: MPL-2.0
// The staff element in Firefox and WebKitGTK: an answer changes what the facts point to, and can be undone; the letter
// is the engine's; nothing is stored.
//
//   P101_BROWSER=firefox|webkit node --test www/tests/andre/afgoerelse.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { brev, vurder } from '../../../dist/pakke/paragraf101.js';
import { serve } from '../../scripts/serve.mjs';
import { firefox, indtil, webkit } from './webdriver.mjs';

const START = { firefox, webkit }[process.env.P101_BROWSER ?? 'firefox'];
const EKSEMPEL = JSON.parse(readFileSync(new URL('../../../examples/eksempel.json', import.meta.url), 'utf8'));
const { url, close } = await serve();
const { navn, browser } = await START();
after(async () => {
  await browser.luk();
  await close();
});

const ELEMENT = "const element = document.querySelector('p101-afgoerelse'); const rod = element.shadowRoot;";
const i = (kode, ...args) => browser.script(`${ELEMENT} ${kode}`, ...args);
const tekst = (vaelger) => i('return rod.querySelector(arguments[0])?.innerText ?? null', vaelger);
const trin = (nr) => i("rod.querySelectorAll('.trinknap')[arguments[0] - 1].click()", nr);
const ord = (hvad) => hvad.match(/[\p{L}\p{N}]+/gu).join(' ');

/** Opens the page with its first example. */
async function aabn() {
  await browser.gaaTil(url);
  await indtil(async () => assert.match(await tekst('.sagsnavn'), /En sag midt i afdækningen/));
}

test(`${navn}: the example has its assessment, and an answer changes it`, async () => {
  await aabn();
  assert.deepEqual(await i('return element.vurdering'), vurder(EKSEMPEL));
  await trin(3);
  await i("rod.querySelector('#svar-tilstraekkeligt input[value=kunDoegn]').click()");
  await indtil(async () => assert.equal(await tekst('#omraade-intensitet .konklusion'), 'Oplysningerne peger på døgnbehandling.'));
  await i("rod.querySelector('.sagsknapper .knap').click()");
  await indtil(async () => assert.equal(await tekst('#omraade-intensitet .konklusion'), 'Oplysningerne peger på dagbehandling.'));
});

test(`${navn}: the letter stands in its section, word for word`, async () => {
  await aabn();
  await trin(6);
  await indtil(async () => assert.notEqual(await tekst('.brevark'), null));
  await i("rod.querySelectorAll('.redskaber').forEach((redskaber) => redskaber.remove())");
  const iFilen = brev(EKSEMPEL, 'html').replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>|&[^;]+;/g, ' ');
  assert.equal(ord(await tekst('.brevark')), ord(iFilen));
});

test(`${navn}: nothing is kept`, async () => {
  await aabn();
  assert.deepEqual(await browser.script('return [localStorage.length, sessionStorage.length, document.cookie]'), [0, 0, '']);
});
