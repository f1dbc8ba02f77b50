// SPDX-License-Identifier: MPL-2.0
// How people see, hear and operate the public's questions: axe, keyboard, narrow windows, large text, forced colours.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { A } from '../anonym.mjs';
import { axe } from './axe.mjs';
import { begynd, gaaVejen, knap, kommunensMappe, rammen, STRENG, svar, titel, VEJE } from './anonym-side.mjs';
import { start } from './helper.mjs';

const { dir } = await kommunensMappe({ after });
const { browser, open } = await start({ after }, { dir, csp: STRENG });
const SIDE = 'opsat/anonym.html';
const [LAENGSTE] = Object.values(VEJE);

/** Visits every screen – the first, each question, one left unanswered, each end – and runs a check on each. */
async function hverSkaerm(page, goer) {
  await titel(page).waitFor();
  await goer('start');
  await begynd(page);
  await knap(page, /^(Næste|Next)$/).click();
  await page.locator('.fejl').waitFor();
  await goer('mangler');
  for (const [nr, id] of LAENGSTE.entries()) {
    await goer(`spoergsmaal ${nr + 1}`);
    await svar(page, id);
  }
  for (const [ende, vej] of Object.entries(VEJE)) {
    if (vej !== LAENGSTE) await gaaVejen(page, vej);
    await page.locator('.svarene').waitFor();
    await goer(ende);
    await page.locator('.aktuel .knapper .knap').last().click();
    await titel(page).filter({ hasText: /anonym hjælp noget for dig|anonymous drug treatment right/ }).waitFor();
  }
}

/** A test on the standalone page. */
async function alene(goer, options) {
  const page = await browser.newPage(options);
  const fejl = [];
  page.on('console', (besked) => besked.type() === 'error' && fejl.push(besked.text()));
  page.on('pageerror', (kastet) => fejl.push(String(kastet)));
  page.setDefaultTimeout(15_000);
  await page.goto((await adresse) + SIDE);
  await titel(page).waitFor();
  await goer(page);
  assert.deepEqual(fejl, []);
  await page.close();
}

const adresse = open('uden.html').then(async ({ page, close }) => {
  const { origin } = new URL(page.url());
  await close();
  return `${origin}/`;
});

for (const sprog of A.SPROGKODER) {
  test(`axe finds nothing on any screen in ${A.KORT[sprog].sprognavn}`, () =>
    alene(async (page) => {
      if (sprog !== 'da') await knap(page, A.KORT[sprog].sprognavn).click();
      await hverSkaerm(page, async (navn) => assert.deepEqual(await axe(page), [], navn));
    }));
}

test('every theme has enough contrast on every screen', () =>
  alene(async (page) => {
    await hverSkaerm(page, async (navn) => {
      for (const tema of ['neutral', 'borgerdk', 'virk', 'dark']) {
        const side = await page.$('p101-anonym-side');
        await side.evaluate((element, valgt) => element.setAttribute('theme', valgt), tema);
        assert.deepEqual(await axe(page, { sted: side, kun: ['color-contrast'] }), [], `${tema}, ${navn}`);
      }
    });
  }));

test('axe finds nothing on the municipality’s page with the frame in it', async () => {
  const { page, close } = await open('');
  await titel(rammen(page)).waitFor();
  assert.deepEqual(await axe(page), []);
  await close();
});

test('the keyboard alone leads through, and the focus is on the heading of each screen', () =>
  alene(async (page) => {
    const taster = async (...alle) => {
      for (const et of alle) await page.keyboard.press(et);
    };
    const iFokus = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('p101-anonym-side').shadowRoot;
        return activeElement?.tagName.startsWith('H') ? activeElement.textContent : activeElement?.tagName;
      });
    const o = A.SPROG.da;
    await knap(page, o.start.begynd).focus();
    await taster('Enter');
    assert.equal(await iFokus(), o.spoergsmaal.fyldt18.spoergsmaal);
    await taster('Tab', 'Space', 'Enter');
    assert.equal(await iFokus(), o.spoergsmaal.behandlingskraevende.spoergsmaal);
    await taster('Tab', 'ArrowDown', 'Tab');
    assert.equal(await iFokus(), 'BUTTON');
    await taster('Enter');
    assert.equal(await iFokus(), o.spoergsmaal.kunAlkohol.spoergsmaal);
    // Left unanswered: the summary has the focus, and leads to the first answer.
    await taster('Tab', 'Tab', 'Enter');
    await page.locator('.fejl:focus').waitFor();
    await taster('Tab', 'Enter');
    assert.equal(await iFokus(), 'INPUT');
    await taster('Space', 'Enter');
    assert.equal(await iFokus(), o.ender.alkohol.titel);
    await knap(page, o.ende.retNavn(o.spoergsmaal.fyldt18.kort)).focus();
    await taster('Enter');
    assert.equal(await iFokus(), o.spoergsmaal.fyldt18.spoergsmaal);
    assert.equal(await page.locator('input:checked').getAttribute('value'), 'ja');
  }));

test('opening the page does not move the focus', () =>
  alene(async (page) => assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY')));

test('what a screen reader says', () =>
  alene(async (page) => {
    const o = A.SPROG.da;
    assert.equal(await page.title(), 'Find den rette hjælp');
    await page.getByRole('heading', { level: 1, name: o.start.titel }).waitFor();
    await page.getByRole('navigation', { name: 'Sprog' }).waitFor();
    await begynd(page);
    await page.getByRole('group', { name: `Spørgsmål 1 af højst 7 ${o.spoergsmaal.fyldt18.spoergsmaal}` }).waitFor();
    assert.deepEqual(await page.getByRole('radio').evaluateAll((alle) => alle.map((et) => et.labels[0].textContent)), ['Ja', 'Nej', 'Ved ikke']);
    await knap(page, o.naeste).click();
    await page.getByRole('group', { name: o.mangler.titel }).waitFor();
    await svar(page, 'nej');
    await page.getByRole('heading', { level: 1, name: o.ender.under18.titel }).waitFor();
    await page.getByRole('button', { name: 'Ret dit svar: Er du fyldt 18' }).waitFor();
    await page.getByRole('link', { name: 'Ring 112' }).first().waitFor();
    await knap(page, 'English').click();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    // The municipality's text is still Danish.
    assert.equal(await page.getByText('mandag til fredag kl. 9-14').first().evaluate((et) => et.closest('[lang]').lang), 'da');
  }));

/** Nothing overflows to the right, and no word of a button or answer is cut off. */
const udenfor = (page) =>
  page.evaluate(() => {
    const rod = document.querySelector('p101-anonym-side').shadowRoot;
    const bredde = document.documentElement.clientWidth;
    const synlige = [...rod.querySelectorAll('.ramme *')].filter((et) => !et.closest('.maal, .skjult'));
    const ud = synlige.filter((et) => et.getBoundingClientRect().right > bredde + 1 || (et.matches('button, .mulighed, p, li') && et.scrollWidth > et.clientWidth + 1 && getComputedStyle(et).display !== 'inline'));
    return [...(document.documentElement.scrollWidth > bredde ? [`page ${document.documentElement.scrollWidth}`] : []), ...ud.map((et) => `${et.tagName}.${et.className}: ${et.textContent.slice(0, 40)}`)];
  });

/** Injects a style sheet over the page's, as a browser extension does. */
const laegOver = (page, css) =>
  page.evaluate((regler) => {
    const ark = new CSSStyleSheet();
    ark.replaceSync(regler);
    const { shadowRoot } = document.querySelector('p101-anonym-side');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ark];
  }, css);

const AFSTAND = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const SMAL = { viewport: { width: 320, height: 640 } };

for (const [navn, css] of [['320 px wide', ''], ['320 px wide with spaced text', AFSTAND], ['320 px wide with text of 200 %', '.ramme { font-size: 2em !important; }']]) {
  for (const sprog of A.SPROGKODER) {
    test(`${navn}, in ${A.KORT[sprog].sprognavn}: nothing is cut off or sticks out`, () =>
      alene(async (page) => {
        if (css !== '') await laegOver(page, css);
        if (sprog !== 'da') await knap(page, A.KORT[sprog].sprognavn).click();
        await hverSkaerm(page, async (skaerm) => assert.deepEqual(await udenfor(page), [], skaerm));
      }, SMAL));
  }
}

test('what can be pressed is at least 24 px high and wide, answers and buttons 40', () =>
  alene(async (page) => {
    await hverSkaerm(page, async (skaerm) => {
      const smaa = await page.evaluate(() => {
        const rod = document.querySelector('p101-anonym-side').shadowRoot;
        const mindst = (et) => (et.matches('.knap, .mulighed') ? 40 : 24);
        return [...rod.querySelectorAll('button, a, .mulighed')]
          .filter((et) => !et.closest('.maal, .fejl'))
          .map((et) => ({ et, boks: et.getBoundingClientRect() }))
          .filter(({ et, boks }) => boks.height < mindst(et) || boks.width < 24)
          .map(({ et, boks }) => `${et.textContent} ${boks.width} × ${boks.height}`);
      });
      assert.deepEqual(smaa, [], skaerm);
    });
  }, SMAL));

test('forced colours: the chosen answer and the way out are seen by their borders', () =>
  alene(async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await begynd(page);
    await page.locator('.mulighed').first().click();
    const kant = (nr) => page.locator('.mulighed').nth(nr).evaluate((et) => getComputedStyle(et).borderTopWidth);
    assert.deepEqual([await kant(0), await kant(1)], ['3px', '1px']);
    assert.equal(await page.locator('.forladknap').evaluate((et) => getComputedStyle(et).borderTopWidth), '3px');
  }));

test('the way out is in sight at the bottom of a long screen', () =>
  alene(async (page) => {
    await gaaVejen(page, LAENGSTE);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const boks = await knap(page, A.SPROG.da.forlad.knap).boundingBox();
    assert.ok(boks.y >= 0 && boks.y < 60, JSON.stringify(boks));
    assert.ok((await page.evaluate(() => scrollY)) > 500);
  }, SMAL));

test('what has the focus is not hidden below the bar', () =>
  alene(async (page) => {
    await gaaVejen(page, LAENGSTE);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (let gang = 0; gang < 16; gang += 1) {
      await page.keyboard.press('Shift+Tab');
      const { y, bund } = await page.evaluate(() => {
        const rod = document.querySelector('p101-anonym-side').shadowRoot;
        const i = rod.activeElement?.closest('.top') ? undefined : rod.activeElement;
        return { y: i?.getBoundingClientRect().top, bund: rod.querySelector('.top').getBoundingClientRect().bottom };
      });
      if (y !== undefined) assert.ok(y >= bund, `${y} < ${bund}`);
    }
  }, SMAL));
