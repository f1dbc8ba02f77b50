// SPDX-License-Identifier: MPL-2.0
// The element in hostile pages and for people who see differently: a host's rules on everything, two elements, print,
// narrow windows, large text, wide spacing, forced colours.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { AFSNIT, eksempel, klar, vaelgAfsnit, vaertssider } from './vaertssider.mjs';

const SAG = eksempel('eksempel');
const ANDEN = eksempel('doegn-ret');
const TAG = '<p101-afgoerelse></p101-afgoerelse>';
const VENLIG = 'body { margin: 0; font-family: Georgia, serif }';
/** What a page's CSS can do to everything in it; none of it may show in the element. */
const FJENDTLIG = `${VENLIG}
  * { all: unset !important; color: red !important; font-size: 40px !important; display: block !important }
  html { font-size: 62.5% !important }
  body { font-family: Georgia, serif !important }
  p { display: none !important }`;

const { side, skriv, url, browser } = await vaertssider({ after });

/** A page with the element, opened with a case that has content in every section. */
const medSag = (goer, { krop = TAG, css = VENLIG, context } = {}) =>
  side(
    { krop, css },
    async (page, dele) => {
      await klar(page);
      await saet(page, SAG);
      await goer(page, dele);
    },
    context,
  );

const saet = (page, sag, nr = 0) => page.locator('p101-afgoerelse').nth(nr).evaluate((e, s) => void (e.sag = s), sag);

/** Expands everything in the visible section. */
async function aabnAlt(page) {
  const lukkede = page.locator('.gruppe button[aria-expanded="false"]:visible');
  while ((await lukkede.count()) > 0) await lukkede.first().click();
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('p101-afgoerelse')) {
      for (const detalje of shadowRoot.querySelectorAll('details')) detalje.open = true;
    }
  });
}

/** Visits each section fully expanded. */
async function iHvertAfsnit(page, goer) {
  for (const afsnit of AFSNIT) {
    await vaelgAfsnit(page, afsnit);
    await page.getByRole('heading', { name: new RegExp(`^\\d\\. ${afsnit}$`) }).waitFor();
    await aabnAlt(page);
    await goer(afsnit);
  }
}

/** The computed look and position of everything in the element. */
const udseende = (page) =>
  page.locator('p101-afgoerelse').evaluate((element) => {
    scrollTo(0, 0); // sticky elements are in their normal position
    const { left, top } = element.getBoundingClientRect();
    const synlige = [...element.shadowRoot.querySelectorAll('*')].filter((e) => e.getClientRects().length > 0);
    return [element, ...synlige].map((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      const { color, fontSize, fontFamily, display, lineHeight, backgroundColor, margin, padding } = getComputedStyle(e);
      const sted = [x - left, y - top, width, height].map(Math.round).join(' ');
      return `${e.localName}.${e.className}: ${sted} ${[color, fontSize, fontFamily, display, lineHeight, backgroundColor, margin, padding]}`;
    });
  });

test('no rule of the page reaches the element, and its font comes from there', async () => {
  const set = {};
  for (const css of [VENLIG, FJENDTLIG]) {
    await medSag(
      async (page) => {
        await iHvertAfsnit(page, async (afsnit) => {
          await page.mouse.move(0, 0);
          const nu = await udseende(page);
          assert.ok(nu.length > 300 && nu.every((linje) => !linje.includes('255, 0, 0')), afsnit);
          set[afsnit] ??= nu;
          assert.deepEqual(nu, set[afsnit], afsnit);
        });
      },
      { css, context: { reducedMotion: 'reduce' } },
    );
  }
  const ramme = set.Henvendelse.find((linje) => linje.startsWith('div.ramme'));
  assert.match(ramme, /,16px,Georgia, serif,grid,24px,/);
});

for (const [hvad, css] of [['a kind page', VENLIG], ['a page that hides every paragraph', FJENDTLIG]]) {
  test(`what is read aloud is there and not seen, in ${hvad}`, () =>
    medSag(
      async (page) => {
        const region = page.locator('p101-afgoerelse > [role=status]');
        await page.getByLabel('År').first().fill('2025');
        await page.waitForFunction(() => document.querySelector('[role=status]').textContent !== '');
        const { width, height, display, clipPath, synlig } = await region.evaluate((e) => {
          const { display, clipPath } = getComputedStyle(e);
          return { ...e.getBoundingClientRect().toJSON(), display, clipPath, synlig: e.checkVisibility() };
        });
        assert.deepEqual([width, height, display, clipPath, synlig], [1, 1, 'block', 'inset(50%)', true]);
        // The accessibility tree contains it, with its text.
        const tekst = await region.textContent();
        assert.ok((await page.locator('body').ariaSnapshot()).includes(`status: ${tekst}`.slice(0, 40)));
      },
      { css },
    ));
}

/** Replaces the browser's print, which headless lacks: captures the page's content while printing. */
const printStand = (page) =>
  page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      window.papirer = [...document.querySelectorAll('.p101-papir')].map((p) => p.textContent);
      window.ark = document.adoptedStyleSheets.length;
      dispatchEvent(new Event('afterprint'));
    };
  });

for (const [hvad, css] of [['a kind page', VENLIG], ['a page with rules on everything', FJENDTLIG]]) {
  test(`print has the letter alone, in ${hvad}, and leaves the page as it was`, () =>
    medSag(
      async (page) => {
        const foer = await page.evaluate(() => document.body.children.length);
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const synlige = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility()).map((e) => e.localName));
        assert.deepEqual(new Set(synlige), new Set(['div', 'article', 'section', 'p', 'h1', 'h2', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'time']));
        const stil = await page.evaluate(() =>
          ['h1', 'p', 'td', 'li'].map((navn) => {
            const { display, color, fontSize } = getComputedStyle(document.querySelector(`.p101-papir ${navn}`));
            return `${navn} ${display} ${color} ${parseFloat(fontSize).toFixed(1)}`;
          }),
        );
        const sort = 'rgb(0, 0, 0)';
        assert.deepEqual(stil, [`h1 block ${sort} 22.7`, `p block ${sort} 14.7`, `td table-cell ${sort} 14.7`, `li list-item ${sort} 14.7`]);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        assert.equal(await page.locator('.p101-papir').count(), 0);
        assert.deepEqual(await page.evaluate(() => [document.body.children.length, document.adoptedStyleSheets.length]), [foer, 0]);
        assert.equal(await page.locator('p101-afgoerelse').evaluate((e) => e.checkVisibility()), true);
      },
      { css },
    ));
}

test('two elements on a page have a case, answers, undo, a region and a letter each', () =>
  side({ krop: `<form>${TAG.replace('>', ' name="a">')}${TAG.replace('>', ' name="b">')}</form>`, css: VENLIG }, async (page) => {
    await klar(page);
    const [a, b] = [page.locator('p101-afgoerelse').nth(0), page.locator('p101-afgoerelse').nth(1)];
    const fakta = (rod) => rod.evaluate((e) => e.sag.fakta);
    const svar = (rod, navn) => rod.getByRole('group', { name: 'Har borgeren bedt om behandling?' }).getByLabel(navn);
    await svar(a, 'Ja').check();
    await svar(b, 'Nej').check();
    assert.deepEqual([await fakta(a), await fakta(b)], [{ anmodetOmBehandling: true }, { anmodetOmBehandling: false }]);
    assert.deepEqual([await svar(a, 'Ja').isChecked(), await svar(b, 'Nej').isChecked()], [true, true]);
    await svar(a, 'Ja').press('Control+z');
    assert.deepEqual([await fakta(a), await fakta(b)], [{}, { anmodetOmBehandling: false }]);
    await vaelgAfsnit(a, 'Brev');
    assert.equal(await b.getByRole('heading', { name: '1. Henvendelse' }).isVisible(), true);
    assert.equal(await page.locator('[role=status]').count(), 2);
    await b.evaluate((e) => e.remove());
    assert.equal(await page.locator('[role=status]').count(), 1);
  }));

test('of two elements the one that is asked prints, once', () =>
  side({ krop: TAG + TAG, css: VENLIG }, async (page) => {
    await klar(page);
    await saet(page, { ...SAG, borger: { navn: 'Kim Eksempel' } }, 0);
    await saet(page, { ...ANDEN, borger: { navn: 'Alex Eksempel' } }, 1);
    await printStand(page);
    for (const [nr, navn] of [[1, 'Alex Eksempel'], [0, 'Kim Eksempel']]) {
      const element = page.locator('p101-afgoerelse').nth(nr);
      await vaelgAfsnit(element, 'Brev');
      await element.getByRole('button', { name: 'Print brevet' }).click();
      const papirer = await page.evaluate(() => window.papirer);
      assert.equal(papirer.length, 1);
      assert.ok(papirer[0].includes(navn), navn);
      assert.deepEqual(await page.evaluate(() => [window.ark, document.adoptedStyleSheets.length]), [1, 0]);
    }
  }));

/** Visible content that is wider than the window, or cut off. */
const klippet = (page) =>
  page.locator('p101-afgoerelse').evaluate((element) => {
    const bredde = document.documentElement.clientWidth;
    const synlige = [...element.shadowRoot.querySelectorAll('*')].filter((e) => e.checkVisibility() && !e.closest('.skjult, option'));
    const navn = (e) => `${e.localName}.${e.className} »${e.textContent.trim().slice(0, 30)}«`;
    const udenfor = synlige.filter((e) => e.getBoundingClientRect().right > bredde + 1);
    // Scrollable content is not lost; an editable text field is not cut-off text.
    const skaaret = synlige.filter((e) => {
      const { overflowX, overflowY } = getComputedStyle(e);
      const fast = e.matches('button, .maerke, .trinnr');
      const bred = e.scrollWidth > e.clientWidth + 1 && (fast || overflowX === 'hidden' || overflowX === 'clip');
      const hoej = e.scrollHeight > e.clientHeight + 1 && (fast || overflowY === 'hidden' || overflowY === 'clip');
      return e.clientWidth > 0 && !e.matches('input, select, textarea') && (bred || hoej);
    });
    return [document.documentElement.scrollWidth - bredde, udenfor.map(navn), skaaret.map(navn)];
  });

const HELT = [0, [], []];

for (const width of [320, 640, 1280]) {
  test(`at ${width} px nothing is cut off or scrolls sideways, in any section, opened out`, () =>
    medSag((page) => iHvertAfsnit(page, async (afsnit) => assert.deepEqual(await klippet(page), HELT, afsnit)), {
      context: { viewport: { width, height: 900 } },
    }));
}

for (const width of [320, 1280]) {
  test(`with the spacing of text that WCAG 1.4.12 names nothing is cut off at ${width} px`, () =>
    medSag(
      async (page) => {
        await page.locator('p101-afgoerelse').evaluate((element) => {
          const ark = new CSSStyleSheet();
          ark.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-bottom: 2em !important }`);
          element.shadowRoot.adoptedStyleSheets.push(ark);
        });
        await iHvertAfsnit(page, async (afsnit) => assert.deepEqual(await klippet(page), HELT, afsnit));
      },
      { context: { viewport: { width, height: 900 } } },
    ));
}

test('text that the user has set to double is double, and nothing is cut off', () =>
  medSag(
    async (page, { context }) => {
      const stoerrelse = () => page.locator('p101-afgoerelse').evaluate((e) => getComputedStyle(e.shadowRoot.querySelector('.ramme')).fontSize);
      assert.equal(await stoerrelse(), '16px');
      const cdp = await context.newCDPSession(page);
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      assert.equal(await stoerrelse(), '32px');
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        await iHvertAfsnit(page, async (afsnit) => assert.deepEqual(await klippet(page), HELT, `${afsnit}, ${width}`));
      }
    },
    { css: `${VENLIG} html { font-size: 62.5% }` },
  ));

/** A screenshot of an element, without hover or focus effects. */
const billede = async (maal) => (await maal.screenshot({ animations: 'disabled' })).toString('base64');

for (const colorScheme of ['light', 'dark']) {
  for (const theme of ['neutral', 'dark']) {
    test(`forced colours, ${colorScheme}, theme ${theme}: what is chosen is told from what is not`, () =>
      medSag(
        async (page) => {
          await page.locator('p101-afgoerelse').evaluate((e, t) => void (e.theme = t), theme);
          const felt = page.getByRole('group', { name: 'Har borgeren bedt om behandling?' });
          const knap = (navn) => felt.getByRole('radio', { name: navn });
          const med = (svar) => ({ ...SAG, fakta: { ...SAG.fakta, anmodetOmBehandling: svar } });
          await saet(page, med(true));
          const [jaValgt, nejIkke] = [await billede(knap('Ja')), await billede(knap('Nej'))];
          await saet(page, med(false));
          const [jaIkke, nejValgt] = [await billede(knap('Ja')), await billede(knap('Nej'))];
          assert.notEqual(jaValgt, jaIkke);
          assert.notEqual(nejValgt, nejIkke);
          assert.deepEqual([nejIkke, nejValgt], [jaIkke, jaValgt]);

          const trin = page.getByRole('navigation').getByRole('button', { name: /Vurdering/ });
          const ikkeHer = await billede(trin);
          await vaelgAfsnit(page, 'Vurdering');
          await page.mouse.move(0, 0);
          assert.notEqual(await billede(trin), ikkeHer);
          assert.equal(await trin.evaluate((e) => getComputedStyle(e).borderTopWidth), '4px');
        },
        { context: { forcedColors: 'active', colorScheme } },
      ));
  }
}

test('forced colours: the numbers of the steps are written in the system’s own colours', async () => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(url + skriv({ krop: '<p101-afgoerelse theme="neutral"></p101-afgoerelse>' }));
  await klar(page);
  await saet(page, SAG);
  const farver = await page.locator('.trinnr').evaluateAll((numre) =>
    numre.map((e) => {
      const { color, backgroundColor } = getComputedStyle(e);
      return [e.parentElement.classList.contains('aaben'), color, backgroundColor];
    }),
  );
  const [hvid, sort] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
  assert.deepEqual(new Set(farver.map(([aaben]) => aaben)), new Set([true, false]));
  for (const [aaben, tekst, bund] of farver) assert.deepEqual([tekst, bund], aaben ? [hvid, sort] : [sort, hvid]);
  await context.close();
});
