// SPDX-License-Identifier: MPL-2.0
// Third-party pages that contain the element: a test writes them into its own folder, served under a policy that allows
// only the page's own scripts and styles.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { start } from './helper.mjs';

const DIST = new URL('../../../dist/', import.meta.url);
const SCRIPTS = ['p101-afgoerelse.js', 'paragraf101.js', 'paragraf101.iife.js', 'kerne.js', 'pakke/element.js', 'pakke/motor.js', 'pakke/define.js'];

const POLITIK = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A case of the examples. */
export const eksempel = (navn) => JSON.parse(readFileSync(new URL(`../../../examples/${navn}.json`, import.meta.url), 'utf8'));

/** The page's file in the folder; css and js are beside it. */
function html(navn, { krop, hoved = '<script type="module" src="p101-afgoerelse.js"></script>' }) {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Vært</title><link rel="stylesheet" href="${navn}.css">${hoved}</head><body>${krop}<script src="${navn}.js"></script></body></html>`;
}

/**
 * Starts the server and browser of one test file, and returns a function that opens pages.
 * @param {{ after: (f: () => void) => void }} runner of node:test
 * @param {string} [csp] another policy than the strict one
 */
export async function vaertssider({ after }, csp = POLITIK) {
  const mappe = mkdtempSync(join(tmpdir(), 'p101-vaert-'));
  after(() => rmSync(mappe, { recursive: true, force: true }));
  for (const script of SCRIPTS) copyFileSync(new URL(script, DIST), join(mappe, script.replace('pakke/', '')));
  const { open, url, browser } = await start({ after }, { dir: pathToFileURL(`${mappe}/`), csp });
  let antal = 0;

  /** Writes a page; returns its address on the server. */
  function skriv({ css = '', js = '', ...dele }) {
    antal += 1;
    const navn = `side${antal}`;
    writeFileSync(join(mappe, `${navn}.css`), css);
    writeFileSync(join(mappe, `${navn}.js`), js);
    writeFileSync(join(mappe, `${navn}.html`), html(navn, dele));
    return `${navn}.html`;
  }

  /** Opens a page, runs the test, and fails on any error. */
  async function side(dele, goer, context) {
    const { page, wrong, close, ...mere } = await open(skriv(dele), context);
    await goer(page, mere);
    assert.deepEqual(wrong, []);
    await close();
  }

  return { side, skriv, open, url, browser };
}

/** Waits until every element of the page has its case. */
export const klar = (page) => page.evaluate(async () => Promise.all([...document.querySelectorAll('p101-afgoerelse')].map((e) => e.klar)));

/** The sections by the names of their steps. */
export const AFSNIT = ['Henvendelse', 'Afdækning', 'Vurdering', 'Frit valg', 'Afgørelse', 'Brev'];

export const vaelgAfsnit = (rod, navn) => rod.getByRole('navigation', { name: 'Sagens afsnit' }).getByRole('button', { name: new RegExp(`^\\d? ?${navn}`) }).click();
