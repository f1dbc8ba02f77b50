// SPDX-License-Identifier: MPL-2.0
// axe finds nothing in the element: in each section, in each theme, empty, with errors, and full.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axe } from './axe.mjs';
import { AFSNIT, eksempel, klar, vaelgAfsnit, vaertssider } from './vaertssider.mjs';

const SIDE = {
  krop: '<main><h1>Vært</h1><p101-afgoerelse></p101-afgoerelse></main>',
  // The element has its theme's background; what is around it belongs to the page.
  css: 'body { margin: 0; background: #ffffff }',
};

const { side } = await vaertssider({ after });

const element = (page) => page.locator('p101-afgoerelse');
const saet = (page, sag) => element(page).evaluate((e, s) => void (e.sag = s), sag);

async function aabnAlt(page) {
  const lukkede = page.locator('.gruppe button[aria-expanded="false"]:visible');
  while ((await lukkede.count()) > 0) await lukkede.first().click();
  await element(page).evaluate((e) => {
    for (const detalje of e.shadowRoot.querySelectorAll('details')) detalje.open = true;
  });
}

/** A day that does not exist, a number out of range, and a file that cannot be read. */
async function goerFejl(page) {
  const dag = page.getByRole('group', { name: /første gang kommunen om behandling/ });
  for (const [navn, tekst] of [['Dag', '31'], ['Måned', '2'], ['År', '2020']]) await dag.getByLabel(navn).fill(tekst);
  await page.getByLabel('Hvor gammel er borgeren?').fill('134');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('.feltfejl').count(), 2);
  await element(page).evaluate((e) => e.aabn(new File(['{ "format": "p101-sag/1" }'], 'x.json')));
  await page.getByRole('region', { name: 'x.json kunne ikke åbnes' }).waitFor();
}

const TILSTANDE = {
  'an empty case': () => undefined,
  'errors shown': goerFejl,
  'a full result': (page) => saet(page, eksempel('eksempel')),
  'a full result with warnings and findings': (page) => saet(page, eksempel('for-sent-2020')),
};

for (const theme of ['neutral', 'borgerdk', 'virk', 'dark']) {
  for (const [hvad, goer] of Object.entries(TILSTANDE)) {
    test(`axe finds nothing, ${theme}, ${hvad}`, () =>
      side({ ...SIDE, krop: SIDE.krop.replace('e><', `e theme="${theme}"><`) }, async (page) => {
        await klar(page);
        assert.equal(await element(page).evaluate((e) => e.theme), theme);
        await goer(page);
        for (const afsnit of AFSNIT) {
          await vaelgAfsnit(page, afsnit);
          await page.getByRole('heading', { name: new RegExp(`^\\d\\. ${afsnit}$`) }).waitFor();
          await aabnAlt(page);
          await page.mouse.move(0, 0);
          assert.deepEqual(await axe(page), [], afsnit);
        }
      }, { reducedMotion: 'reduce' }));
  }
}

for (const [colorScheme, theme] of [['light', 'neutral'], ['dark', 'dark']]) {
  test(`without a theme, or with one that does not exist, ${colorScheme} is as ${theme}`, () =>
    side(
      SIDE,
      async (page) => {
        await klar(page);
        const farver = (navn) =>
          element(page).evaluate((e, n) => {
            if (n === undefined) e.removeAttribute('theme');
            else e.setAttribute('theme', n);
            return [...e.shadowRoot.querySelectorAll('*')].map((d) => `${getComputedStyle(d).color} ${getComputedStyle(d).backgroundColor}`);
          }, navn);
        const skal = await farver(theme);
        for (const navn of [undefined, 'auto', 'findes-ikke']) assert.deepEqual(await farver(navn), skal, navn);
        assert.notDeepEqual(await farver(theme === 'dark' ? 'neutral' : 'dark'), skal);
      },
      { colorScheme, reducedMotion: 'reduce' },
    ));
}

test('axe does look into the element', () =>
  side(SIDE, async (page) => {
    await klar(page);
    await element(page).evaluate((e) => {
      const ark = new CSSStyleSheet();
      ark.replaceSync('.hjaelp { color: #999999 }');
      e.shadowRoot.adoptedStyleSheets.push(ark);
    });
    assert.match((await axe(page)).join('\n'), /^color-contrast: <p class="hjaelp"/);
  }));
