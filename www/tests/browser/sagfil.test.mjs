// SPDX-License-Identifier: MPL-2.0
// sag.html opened from a folder: no server, no network, and a case all the way to its letter.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { start } from './helper.mjs';
import { AFSNIT, eksempel, vaelgAfsnit } from './vaertssider.mjs';

const mappe = mkdtempSync(join(tmpdir(), 'p101 sag æøå '));
after(() => rmSync(mappe, { recursive: true, force: true }));
copyFileSync(new URL('../../../dist/sag.html', import.meta.url), join(mappe, 'sag.html'));
const { browser } = await start({ after });

/** Opens the file offline, runs the test, and checks that it requested nothing and stored nothing. */
async function fil(goer, context) {
  const side = await browser.newContext({ locale: 'da-DK', ...context });
  await side.setOffline(true);
  const page = await side.newPage();
  const galt = [];
  const forespurgt = [];
  page.on('console', (m) => m.type() === 'error' && galt.push(m.text()));
  page.on('pageerror', (e) => galt.push(String(e)));
  page.on('request', (r) => forespurgt.push(r.url()));
  const her = pathToFileURL(join(mappe, 'sag.html')).href;
  await page.goto(her);
  await page.getByRole('heading', { name: '1. Henvendelse' }).waitFor();
  await goer(page);
  const gemt = await page.evaluate(() => ({ lokalt: localStorage.length, session: sessionStorage.length, kage: document.cookie }));
  assert.deepEqual(gemt, { lokalt: 0, session: 0, kage: '' });
  assert.deepEqual(await side.cookies(), []);
  assert.deepEqual(forespurgt.filter((adresse) => !adresse.startsWith('blob:')), [her]);
  assert.deepEqual(galt, []);
  await side.close();
}

const hent = async (page, knap) => (await Promise.all([page.waitForEvent('download'), knap.click()]))[0];
const wordknap = (page) => page.getByRole('group', { name: 'Brevet', exact: true }).getByRole('button', { name: 'Word (DOCX)' });

test('a case file is opened, gone through, and its letter fetched', () =>
  fil(async (page) => {
    const [vaelger] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Åbn' }).click()]);
    await vaelger.setFiles({ name: 'sag.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(eksempel('eksempel'))) });
    await page.getByText('sag.json').first().waitFor();
    for (const afsnit of AFSNIT) await vaelgAfsnit(page, afsnit);
    const docx = await hent(page, wordknap(page));
    assert.equal(docx.suggestedFilename(), 'brev-2026-11-16.docx');
    const bytes = readFileSync(await docx.path());
    assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
    assert.ok(bytes.includes('word/document.xml') && bytes.length > 5000);
  }));

test('a case is begun with the keyboard and the mouse, decided, and its letter fetched', () =>
  fil(async (page) => {
    const tom = await page.locator('p101-afgoerelse').evaluate((e) => e.sag);
    assert.deepEqual(tom.fakta, {});
    await page.getByLabel('Hvor gammel er borgeren?').fill('35');
    await page.getByRole('group', { name: 'Har borgeren bedt om behandling?' }).getByLabel('Ja').check();
    await vaelgAfsnit(page, 'Afgørelse');
    await page.getByLabel('Hvad afgøres?').selectOption({ label: 'Bevilling' });
    await page.getByRole('group', { name: 'Behandlingens intensitet' }).getByLabel('Dagbehandling').check();
    await vaelgAfsnit(page, 'Brev');
    await wordknap(page).click();
    // A letter with errors needs a reason to go out.
    await page.getByRole('button', { name: 'Tilsidesæt og fortsæt' }).waitFor();
    await page.locator('#grund-brev').fill('Prøve af redskabet');
    const docx = await hent(page, page.getByRole('button', { name: 'Tilsidesæt og fortsæt' }));
    assert.match(docx.suggestedFilename(), /^brev-\d{4}-\d\d-\d\d\.docx$/);
    assert.equal(readFileSync(await docx.path()).subarray(0, 2).toString('latin1'), 'PK');
  }));

test('its policy allows nothing from anywhere', () =>
  fil(async (page) => {
    const politik = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(politik, /^default-src 'none'; script-src 'sha256-[\w+/=]+' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'$/);
  }));
