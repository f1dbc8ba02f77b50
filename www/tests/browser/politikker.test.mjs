// SPDX-License-Identifier: MPL-2.0
// The element under the policies of real pages: what it needs, and the error when that is missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brev, vurder } from '../../../dist/pakke/paragraf101.js';
import { eksempel, klar, vaelgAfsnit, vaertssider } from './vaertssider.mjs';

const TAG = '<p101-afgoerelse></p101-afgoerelse>';
const NOEGEN = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
// A page without an origin, such as a sandboxed frame, cannot load modules.
const KLASSISK = '<script src="paragraf101.iife.js"></script>';

const sider = (t, politik) => vaertssider({ after: (f) => t.after(f) }, politik);

for (const { hvad, politik, hoved } of [
  { hvad: "'wasm-unsafe-eval' and its own files", politik: NOEGEN },
  { hvad: "'unsafe-eval', as in SharePoint", politik: NOEGEN.replace('wasm-unsafe-eval', 'unsafe-eval') },
  { hvad: 'no Trusted Types policy', politik: `${NOEGEN}; require-trusted-types-for 'script'; trusted-types 'none'` },
  { hvad: 'nothing of its origin, in a sandbox', politik: `${NOEGEN}; sandbox allow-scripts`, hoved: KLASSISK },
]) {
  test(`it runs where the page allows ${hvad}`, async (t) => {
    const { side } = await sider(t, politik);
    await side({ krop: TAG, hoved }, async (page) => {
      await klar(page);
      await page.getByRole('heading', { name: '1. Henvendelse' }).waitFor();
    });
  });
}

/** The browser's report of an attempt that the policy blocks; the element then loads the twin. */
const AFVIST = /wasm-eval|WebAssembly/;

for (const { hvad, tag, politik, afvist } of [
  { hvad: "where the page allows nothing but its own scripts, the engine's twin", tag: TAG, politik: "default-src 'none'; script-src 'self'; style-src 'self'", afvist: true },
  { hvad: 'with engine="js" the twin, and WebAssembly is not tried', tag: '<p101-afgoerelse engine="js"></p101-afgoerelse>', politik: NOEGEN, afvist: false },
]) {
  test(`${hvad} gives the same answers and the same letter`, async (t) => {
    const { skriv, open } = await sider(t, politik);
    const { page, wrong, close } = await open(skriv({ krop: tag }));
    await klar(page);
    const sag = eksempel('eksempel');
    const svar = await page.locator('p101-afgoerelse').evaluate(async (e, en) => {
      e.sag = en;
      return [e.info.motor, e.vurdering, await (await e.brev('txt')).text()];
    }, sag);
    assert.deepEqual(svar, ['js', vurder(sag), brev(sag, 'txt')]);
    await vaelgAfsnit(page, 'Brev');
    await page.getByRole('article', { name: brev(sag).titel }).waitFor();
    assert.equal(wrong.filter((w) => !AFVIST.test(w)).length, 0, wrong.join('\n'));
    assert.equal(wrong.length > 0, afvist);
    await close();
  });
}

test('where WebAssembly is not allowed, engine="wasm" is told: on the page, by the event, and by klar', async (t) => {
  const { skriv, open } = await sider(t, "default-src 'none'; script-src 'self'; style-src 'self'");
  const js = "window.fejl = []; document.addEventListener('p101-fejl', ({ detail }) => window.fejl.push(detail));";
  const { page, wrong, close } = await open(skriv({ krop: '<p101-afgoerelse engine="wasm"></p101-afgoerelse>', js }));
  await page.getByRole('alert').filter({ hasText: 'Redskabet kan ikke starte i denne browser' }).waitFor();
  const svar = await page.locator('p101-afgoerelse').evaluate((e) =>
    e.klar.then(
      () => 'klar',
      () => [window.fejl.map(({ kode, sti }) => [kode, sti]), e.info, e.sag, e.vurdering],
    ),
  );
  assert.deepEqual(svar, [[['motor', '']], undefined, undefined, undefined]);
  assert.ok(wrong.every((w) => AFVIST.test(w)), wrong.join('\n'));
  await close();
});
