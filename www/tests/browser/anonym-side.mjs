// SPDX-License-Identifier: MPL-2.0
// Shared by the browser tests of the public's questions: a municipality's page with a spy on it, and actions that
// answer.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anonymPages } from '../../scripts/anonym.mjs';
import { SHARED } from '../../scripts/esbuild.mjs';
import { NORDVIG } from '../anonym.mjs';

const DIST = new URL('../../../dist/', import.meta.url);

/** The policy of a municipality that allows only its own files. */
export const STRENG = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'";

/** Records everything that a script on the municipality's page can observe. */
const SPION = `
globalThis.set = [];
const skriv = (hvad) => globalThis.set.push(hvad);
for (const navn of ['message', 'p101-klar', 'p101-hoejde', 'p101-fejl', 'scroll', 'resize', 'popstate', 'hashchange', 'beforeunload',
  'keydown', 'keyup', 'keypress', 'pointerdown', 'pointermove', 'mousedown', 'click', 'input', 'beforeinput', 'change', 'submit', 'copy', 'focusin', 'blur'])
  addEventListener(navn, (event) => skriv(navn + ' ' + JSON.stringify(event.data ?? event.detail ?? '')), true);
new PerformanceObserver((liste) => liste.getEntries().forEach((et) => skriv('resource ' + et.name))).observe({ type: 'resource' });
addEventListener('DOMContentLoaded', () => {
  const alt = { subtree: true, childList: true, attributes: true, characterData: true };
  const element = document.querySelector('p101-anonym');
  const ser = new MutationObserver((alle) => alle.forEach((et) => skriv('mutation ' + et.type + ' ' + et.attributeName)));
  ser.observe(document, alt);
  if (element?.shadowRoot) {
    ser.observe(element.shadowRoot, alt);
    new ResizeObserver(() => skriv('size')).observe(element.shadowRoot.querySelector('iframe'));
  }
});
`;

/** A municipality's page. */
const kommunens = ({ attributter = '', indhold = '', foer = '', efter = '', script = 'module' }) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Nordvig Kommune</title>
<link rel="stylesheet" href="kommune.css"><script src="spion.js"></script>
<script type="${script}" src="p101-anonym.js"></script></head>
<body><main><h1>Nordvig Kommune</h1>${foer}<p101-anonym ${attributter}>${indhold}</p101-anonym>${efter}</main></body></html>`;

const json = (kommune) => `<script type="application/json">${JSON.stringify(kommune)}</script>`;
const langt = '<p class="hoej">Mere fra kommunen</p>';

/** Creates a folder with the pages of a municipality and the built files, for a server; returns its URL. */
export async function kommunensMappe({ after }) {
  const mappe = mkdtempSync(join(tmpdir(), 'p101-anonym-'));
  after(() => rmSync(mappe, { recursive: true, force: true }));
  for (const fil of ['p101-anonym.js', 'anonym.html', 'anonym-filer.html', 'anonym-filer.js', 'anonym-filer.css']) cpSync(new URL(fil, DIST), join(mappe, fil));
  const opsat = await anonymPages(SHARED, NORDVIG);
  const filer = {
    'spion.js': SPION,
    'kommune.css': 'body { margin: 0; } .hoej { height: 1500px; }',
    'vejr.html': '<!doctype html><html lang="da"><title>Vejret</title><h1>Vejret</h1></html>',
    'index.html': kommunens({ indhold: json(NORDVIG) }),
    'uden.html': kommunens({}),
    'filer.html': kommunens({ indhold: json(NORDVIG), attributter: 'src="anonym-filer.html"' }),
    'engelsk.html': kommunens({ indhold: json(NORDVIG), attributter: 'lang="en" theme="virk" heading-level="3"' }),
    'uden-udgang.html': kommunens({ indhold: json(NORDVIG), attributter: 'no-exit' }),
    'lang.html': kommunens({ indhold: json(NORDVIG), foer: langt, efter: langt }),
    'fejl.html': kommunens({ indhold: json({ ...NORDVIG, telefn: '1', web: 'javascript:alert(1)' }) }),
    'ikke-json.html': kommunens({ indhold: '<script type="application/json">{ navn: </script>' }),
    'vaek.html': kommunens({ indhold: `${json(NORDVIG)}<p>Kommunens egen tekst</p>`, attributter: 'src="findes-ikke.html"' }),
    'opsat/anonym.html': opsat['anonym.html'],
  };
  mkdirSync(join(mappe, 'opsat'));
  for (const [fil, indhold] of Object.entries(filer)) writeFileSync(join(mappe, fil), indhold);
  return { dir: pathToFileURL(`${mappe}/`), skriv: (fil, indhold) => writeFileSync(join(mappe, fil), indhold), kommunens };
}

/** One path to each end, in the order of the questions. */
export const VEJE = {
  iMaalgruppen: ['ja', 'ja', 'nej', 'nej', 'ingen', 'ja', 'ja'],
  paragraf101: ['ja', 'ja', 'nej', 'nej', 'psykisk'],
  under18: ['nej'],
  alkohol: ['ja', 'nej', 'ja'],
  medicin: ['vedIkke', 'ja', 'nej', 'ja'],
  intetBehov: ['ja', 'nej', 'nej', 'nej'],
  uafklaret: ['ja', 'ja', 'nej', 'nej', 'vedIkke', 'vedIkke', 'vedIkke'],
};

/** The questions in the frame of the element, or in the standalone page. */
export const rammen = (page) => page.frameLocator('p101-anonym iframe');

export const titel = (sted) => sted.locator('.aktuel .o0');
export const knap = (sted, navn) => sted.getByRole('button', { name: navn, exact: true });
const foersteKnap = (sted) => sted.locator('.aktuel .knapper .knap').first();

/** From the first screen to the first question. */
export async function begynd(sted) {
  await foersteKnap(sted).click();
  await sted.locator('fieldset').waitFor();
}

/** Gives one answer and continues. */
export async function svar(sted, id) {
  const foer = await titel(sted).innerText();
  await sted.locator(`.mulighed:has([value="${id}"])`).click();
  await foersteKnap(sted).click();
  await titel(sted).filter({ hasNotText: foer }).waitFor();
}

/** Follows a whole path, from the first screen to the end. */
export async function gaaVejen(sted, vej) {
  await begynd(sted);
  for (const id of vej) await svar(sted, id);
  await sted.locator('.svarene').waitFor();
}

/** Tall enough that the page around does not scroll. */
export const STOR = { viewport: { width: 1000, height: 2400 } };

/** A test on a page of the municipality that starts at the first screen, and fails on any error. */
export function paaKommunensSide(open) {
  return async (fil, goer, options) => {
    const alt = await open(fil, options);
    await titel(rammen(alt.page)).waitFor();
    await goer(alt.page, rammen(alt.page), alt);
    assert.deepEqual(alt.wrong, []);
    await alt.close();
  };
}

/** Everything that the spy has recorded. */
export const set = (page) => page.evaluate(() => [...globalThis.set]);
