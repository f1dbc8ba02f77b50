// SPDX-License-Identifier: MPL-2.0
// The element <p101-anonym> in Chromium: its set-up, its errors, and where it runs.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { A, NORDVIG } from '../anonym.mjs';
import { begynd, gaaVejen, knap, kommunensMappe, paaKommunensSide, rammen, set, STOR, STRENG, svar, titel, VEJE } from './anonym-side.mjs';
import { start } from './helper.mjs';

const mappe = await kommunensMappe({ after });
const { url, browser, open } = await start({ after }, { dir: mappe.dir, csp: STRENG });
const paa = paaKommunensSide(open);

test('the configuration, its errors and its address', async () => {
  const { page, wrong, close } = await open('fejl.html', STOR);
  const ramme = rammen(page);
  await gaaVejen(ramme, VEJE.under18);
  assert.match(await ramme.locator('.aktuel').innerText(), /00 00 01 01/);
  assert.doesNotMatch(await ramme.locator('.aktuel').innerHTML(), /javascript/);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"uden-for-omraade"}']);
  assert.match(wrong.join(), /kommune\.web: "javascript:alert\(1\)".*kommune\.telefn: "1", forventet en af nøglerne/);
  const kastet = await page.evaluate(() => {
    const element = document.querySelector('p101-anonym');
    try {
      element.kommune = { navn: 'Sydvig', telefon: '00 00 09 09', raadgivning: [] };
      return undefined;
    } catch ({ name, alle }) {
      return { name, alle, kommune: element.kommune };
    }
  });
  assert.deepEqual(kastet, {
    name: 'P101Fejl',
    alle: [{ kode: 'forkert-type', sti: 'kommune.raadgivning', vaerdi: '[]', forventet: 'et objekt' }],
    kommune: { navn: 'Sydvig', telefon: '00 00 09 09' },
  });
  await ramme.locator('.aktuel', { hasText: '00 00 09 09' }).waitFor();
  assert.equal(await titel(ramme).innerText(), A.SPROG.da.ender.under18.titel);
  await close();
});

test('a configuration that is no JSON is told by its code, and the page helps in general words', async () => {
  const { page, close } = await open('ikke-json.html', STOR);
  await gaaVejen(rammen(page), VEJE.iMaalgruppen);
  assert.match(await rammen(page).locator('.aktuel').innerText(), /Ring til din kommune/);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"ikke-json"}']);
  await close();
});

test('attributes set up the page, also while it is answered', () =>
  paa('engelsk.html', async (page, ramme) => {
    assert.equal(await titel(ramme).innerText(), A.SPROG.en.start.titel);
    assert.equal(await titel(ramme).evaluate((h) => h.tagName), 'H3');
    assert.equal(await page.locator('p101-anonym iframe').getAttribute('title'), 'Find the right help');
    assert.equal(await ramme.locator('p101-anonym-side').getAttribute('theme'), 'virk');
    await begynd(ramme);
    await svar(ramme, 'ja');
    await page.evaluate(() => {
      const element = document.querySelector('p101-anonym');
      element.lang = 'da';
      element.headingLevel = 2;
      element.theme = 'dark';
      element.noExit = true;
    });
    await titel(ramme).filter({ hasText: A.SPROG.da.spoergsmaal.behandlingskraevende.spoergsmaal }).waitFor();
    assert.equal(await titel(ramme).evaluate((h) => h.tagName), 'H2');
    await knap(ramme, 'Forlad siden hurtigt').waitFor({ state: 'detached' });
    const { theme, headingLevel, exitHref, noExit, src } = await page.evaluate(() => {
      const { theme, headingLevel, exitHref, noExit, src } = document.querySelector('p101-anonym');
      return { theme, headingLevel, exitHref, noExit, src };
    });
    assert.deepEqual({ theme, headingLevel, exitHref, noExit, src }, { theme: 'dark', headingLevel: 2, exitHref: 'https://www.dmi.dk/', noExit: true, src: `${url}anonym.html` });
  }, STOR));

test('a page that does not come gives way to the number to call', async () => {
  const { page, close } = await open('vaek.html', STOR);
  await page.getByText('Ring til Rusmiddelcenter Nordvig: 00 00 01 01').waitFor();
  assert.equal(await page.getByText('Kommunens egen tekst').isVisible(), true);
  assert.equal(await page.locator('p101-anonym iframe').isVisible(), false);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"ramme"}']);
  await close();
});

test('taken out of the page and put back, the element begins anew', () =>
  paa('', async (page, ramme) => {
    await gaaVejen(ramme, VEJE.alkohol);
    await page.evaluate(() => {
      const element = document.querySelector('p101-anonym');
      const forael = element.parentElement;
      element.remove();
      forael.append(element);
    });
    await titel(ramme).filter({ hasText: A.SPROG.da.start.titel }).waitFor();
  }));

// Wherever it runs.

for (const [navn, fil, flag, goer] of [
  ['without WebAssembly', 'index.html', [], (page) => page.addInitScript(() => delete globalThis.WebAssembly)],
  ['without a compiler, as in lockdown mode', 'index.html', ['--js-flags=--jitless'], () => undefined],
  ['in three files, where a policy for all files allows no script in a page', 'filer.html', [], () => undefined],
]) {
  test(`it runs ${navn}`, async () => {
    const egen = await chromium.launch({ executablePath: process.env.P101_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...flag] });
    try {
      const page = await egen.newPage();
      page.setDefaultTimeout(20_000);
      await goer(page);
      await page.goto(url + fil);
      for (const [ende, vej] of Object.entries(VEJE).slice(0, 2)) {
        await gaaVejen(rammen(page), vej);
        assert.equal(await titel(rammen(page)).innerText(), A.SPROG.da.ender[ende].titel);
        await knap(rammen(page), 'Slet alle svar, og begynd forfra').click();
      }
    } finally {
      await egen.close();
    }
  });
}

test('it runs from a folder, alone and in a frame', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('opsat/anonym.html', mappe.dir).href);
  await gaaVejen(page, VEJE.iMaalgruppen);
  assert.match(await page.locator('.aktuel').innerText(), /Åhuset i Sydvig\s+Ligger i en anden kommune/);
  await page.close();
});

test('without JavaScript there is a text, with the number where there is one', async () => {
  for (const [fil, ventet] of [['anonym.html', /Ring til din kommune/], ['opsat/anonym.html', /Ring til Rusmiddelcenter Nordvig: 00 00 01 01, mandag til fredag/]]) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(url + fil);
    const tekst = await page.locator('body').innerText();
    assert.match(tekst, ventet);
    assert.match(tekst, /Ring 112[\s\S]*Call 112/);
    await page.close();
  }
});

test('when the page itself fails, the text is there instead', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}opsat/anonym.html`);
  await titel(page).waitFor();
  await page.evaluate(() => setTimeout(() => Promise.resolve().then(() => dispatchEvent(new ErrorEvent('error'))), 0));
  await page.getByText(`Ring til ${NORDVIG.afdeling}: ${NORDVIG.telefon}`).waitFor();
  await page.close();
});
