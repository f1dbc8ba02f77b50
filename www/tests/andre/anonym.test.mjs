// SPDX-License-Identifier: MPL-2.0
// The public's questions in Firefox and WebKitGTK: every end, no storage, nothing visible from outside, and leaving
// with real keys.
//
//   P101_BROWSER=firefox|webkit node --test www/tests/andre/anonym.test.mjs
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { A } from '../anonym.mjs';
import { kommunensMappe, STRENG, VEJE } from '../browser/anonym-side.mjs';
import { firefox, indtil, vent, webkit } from './webdriver.mjs';

const START = { firefox, webkit }[process.env.P101_BROWSER ?? 'firefox'];
const mappe = await kommunensMappe({ after });
const { url, close } = await serve({ dir: mappe.dir, csp: STRENG });
const { navn, browser } = await START();
after(async () => {
  await browser.luk();
  await close();
});
mappe.skriv('udgang.html', mappe.kommunens({ attributter: `exit-href="${url}vejr.html"` }));

const SHIFT = '\ue008';
const ROD = "const rod = document.querySelector('p101-anonym-side').shadowRoot;";
const iSiden = (kode, ...args) => browser.script(`${ROD} ${kode}`, ...args);
const titel = () => iSiden("return rod.querySelector('.aktuel .o0').textContent");
const til = (ventet) => indtil(async () => assert.equal(await titel(), ventet));

/** Opens a page of the municipality and enters its frame. */
async function aabn(fil) {
  await browser.ramme(undefined);
  await browser.gaaTil(url + fil);
  await browser.ramme(await indtil(() => browser.script("return document.querySelector('p101-anonym').shadowRoot.querySelector('iframe')")));
  await til(A.SPROG.da.start.titel);
}

async function gaa(vej, ende) {
  await iSiden("rod.querySelector('.aktuel .knap').click()");
  let svar = {};
  for (const id of vej) {
    const spurgt = A.rute(svar).stilling.naeste.id;
    await til(A.SPROG.da.spoergsmaal[spurgt].spoergsmaal);
    await iSiden("rod.querySelector(`input[value='${arguments[0]}']`).click()", id);
    await indtil(async () => assert.equal(await iSiden("return rod.querySelector('input:checked')?.value"), id));
    await iSiden("rod.querySelector('.aktuel .knapper .knap').click()");
    svar = { ...svar, [spurgt]: id };
  }
  if (ende !== undefined) await til(A.SPROG.da.ender[ende].titel);
}

for (const [ende, vej] of Object.entries(VEJE)) {
  test(`${navn}: to ${ende}`, async () => {
    await aabn('');
    await gaa(vej, ende);
  });
}

test(`${navn}: the frame has no storage, and the page around sees nothing`, async () => {
  await aabn('');
  const kaster = await browser.script(`
    const proev = (goer) => { try { goer(); return 'ingen fejl'; } catch (kastet) { return kastet.name; } };
    return [() => localStorage, () => sessionStorage, () => { document.cookie = 'a=b'; }, () => parent.document.body].map(proev);`);
  assert.deepEqual(kaster, Array(4).fill('SecurityError'));
  await browser.ramme(undefined);
  const foer = await browser.script('return globalThis.set?.length ?? window.wrappedJSObject?.set.length');
  await browser.ramme(await browser.script("return document.querySelector('p101-anonym').shadowRoot.querySelector('iframe')"));
  await gaa(VEJE.uafklaret, 'uafklaret');
  await browser.ramme(undefined);
  const sete = await browser.script('return [...(globalThis.set ?? window.wrappedJSObject.set)]');
  assert.deepEqual(sete.slice(foer).filter((hvad) => !/^blur |^focusin /.test(hvad)), []);
  assert.equal(await browser.script("return document.querySelector('p101-anonym').shadowRoot.querySelector('iframe').contentDocument"), null);
});

test(`${navn}: Shift three times leaves, and Back does not lead to the answers`, async () => {
  await aabn('udgang.html');
  await gaa(['ja', 'ja']);
  await iSiden("rod.querySelector('.aktuel input').focus()");
  await vent(6000);
  await browser.tast(SHIFT, SHIFT, SHIFT);
  await browser.ramme(undefined).catch(() => undefined);
  await indtil(async () => assert.match(await browser.adresse(), /vejr\.html$/));
  await browser.tilbage();
  await indtil(async () => assert.doesNotMatch(await browser.adresse(), /vejr\.html$|udgang\.html$/));
});

test(`${navn}: back from another page, the first screen is there and nothing is chosen`, async () => {
  await aabn('');
  await gaa(VEJE.paragraf101, 'paragraf101');
  await browser.ramme(undefined);
  await browser.gaaTil(`${url}vejr.html`);
  await browser.tilbage();
  await browser.ramme(await indtil(() => browser.script("return document.querySelector('p101-anonym').shadowRoot.querySelector('iframe')")));
  await til(A.SPROG.da.start.titel);
  await gaa([]);
  await til(A.SPROG.da.spoergsmaal.fyldt18.spoergsmaal);
  assert.equal(await iSiden("return rod.querySelectorAll('input:checked').length"), 0);
});
