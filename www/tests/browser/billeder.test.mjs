// SPDX-License-Identifier: MPL-2.0
// The two pictures in Chromium, in a shadow root under the strict policy, for every example and for a case full of
// days.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { axe } from './axe.mjs';
import { start } from './helper.mjs';

const EKSEMPLER = new URL('../../../examples/', import.meta.url);
const www = (sti) => fileURLToPath(new URL(`../../${sti}`, import.meta.url));

const mappe = mkdtempSync(join(tmpdir(), 'p101-billeder-'));
after(() => rmSync(mappe, { recursive: true, force: true }));
await build({
  entryPoints: [www('tests/browser/billeder-side.mjs')],
  outfile: join(mappe, 'side.js'),
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.wasm': 'binary', '.css': 'text' },
});
writeFileSync(join(mappe, 'side.css'), 'body { margin: 0; }');
writeFileSync(
  join(mappe, 'index.html'),
  '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>Billeder</title><link rel="stylesheet" href="side.css"></head>' +
    '<body><main></main><script type="module" src="side.js"></script></body></html>',
);
const { open } = await start({ after }, { dir: pathToFileURL(`${mappe}/`) });

/** Every day that a case can hold, some years apart and two on the same day. */
const FULD = {
  format: 'p101-sag/1',
  vurderingsdato: '2026-11-20',
  fakta: {
    anmodningsdato: '2021-03-01',
    anmodetOmBehandling: true,
    substitution: true,
    visitationsdato: '2021-03-10',
    ivaerksatDato: '2021-03-18',
    meddelelsesdato: '2026-11-26',
    meddeltMundtligt: true,
    udskrivningsdato: '2026-11-20',
    udskrivningsaarsag: 'andenAarsag',
    kontraktdato: '2026-07-01',
    termin: '2027-01-15',
    tilbageholdtFra: '2026-10-20',
    tilbageholdteDageFoer: 3,
    domstolsbegaering: '2026-10-21',
    tilbageholdelseOphoert: '2026-11-20',
    magtanvendelse: '2026-10-20',
    gravid: false,
    afdaekForbrug: true,
    afdaekBolig: false,
    profilForbrug: 'ingen',
    profilBolig: 'svaer',
  },
};
const sager = new Map([
  ...readdirSync(EKSEMPLER)
    .filter((fil) => fil.endsWith('.json'))
    .map((fil) => [fil, JSON.parse(readFileSync(new URL(fil, EKSEMPLER), 'utf8'))]),
  ['a case full of days', FULD],
]);

/** Opens the page, runs the test, and fails on any error. */
async function side(goer, context) {
  const { page, wrong, close } = await open('', context);
  await page.waitForFunction(() => window.vis !== undefined);
  await goer(page);
  assert.deepEqual(wrong, []);
  await close();
}

const vis = (page, sag, valg) => page.evaluate(([s, v]) => window.vis(s, v), [sag, valg]);

/** A property of the pictures of every case; `maal` runs in the page, with the shadow root. */
function altid(navn, maal, holder, { context, foer = () => undefined } = {}) {
  test(navn, () =>
    side(async (page) => {
      await foer(page);
      for (const [fil, sag] of sager) {
        const ider = await vis(page, sag);
        const rod = await page.evaluateHandle(() => document.querySelector('main').shadowRoot);
        holder(await page.evaluate(maal, rod), fil, ider);
      }
    }, context));
}

const TELEFON = { viewport: { width: 320, height: 640 } };
const BRED = { viewport: { width: 1000, height: 800 } };

for (const [navn, context] of [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['on a phone', TELEFON],
]) {
  test(`axe finds nothing ${navn}`, () =>
    side(async (page) => {
      for (const [fil, sag] of sager) {
        await vis(page, sag);
        assert.deepEqual(await axe(page, { sted: await page.$('main') }), [], fil);
      }
    }, context));
}

altid(
  'nothing has a style attribute',
  (rod) => rod.querySelectorAll('[style]').length,
  (antal, fil) => assert.equal(antal, 0, fil),
);

altid(
  'every date is said once, and every mark has its words',
  (rod) => ({
    ider: [...rod.querySelectorAll('.punkt .id')].map((id) => id.textContent),
    punkter: [...rod.querySelectorAll('.punkt')].map((punkt) => ({
      tegn: [...punkt.querySelectorAll('.tegn')].map((tegn) => tegn.getAttribute('class').replace('tegn ', '')),
      ord: punkt.textContent.trim().replaceAll('\u00a0', ' '),
    })),
    skjult: [...rod.querySelectorAll('svg')].every((svg) => svg.closest('[aria-hidden="true"]') && !svg.textContent),
  }),
  ({ ider, punkter, skjult }, fil, skal) => {
    assert.deepEqual(ider.sort(), skal.sort(), fil);
    assert.ok(skjult, fil);
    for (const { tegn, ord } of punkter) {
      assert.equal(tegn.length, 1, `${fil}: ${ord}`);
      const ventet = MAERKER.find(([, moenster]) => moenster.test(ord))?.[0] ?? ['venter', 'usikker', 'sket', 'planlagt'];
      assert.ok(ventet.includes(tegn[0]), `${fil}: ${tegn} ${ord}`);
    }
  },
);

/** What a point's words say about its mark. */
const MAERKER = [
  [['overskredet'], /^Overskredet med \d+ dage?:/],
  [['efterDatoen'], /^Sket \d+ dage? (for sent|efter datoen, som kan fraviges):/],
  [['opfyldt'], /^Opfyldt (\d+ dage? før datoen|på dagen):/],
  [['passeret'], /^(Datoen er passeret|Tilbageholdelsen ophørte, inden)/],
  [['dagen'], /^I dag$/],
  [['planlagt'], /\(planlagt\)$|dagen ligger efter/],
  [['usikker'], /Hører til fristen|(Fristen kan fraviges|Lørdage er regnet med|Kilderne er uenige)/],
];

for (const [navn, context, tekst] of [
  ['320 px', TELEFON, 1],
  ['640 px with text of 200 %', { viewport: { width: 640, height: 640 } }, 2],
  ['1000 px', BRED, 1],
]) {
  const foer = (page) =>
    page.evaluate((gange) => {
      const ark = new CSSStyleSheet();
      ark.replaceSync(`main { font-size: ${gange * 100}%; }`);
      document.adoptedStyleSheets = [ark];
    }, tekst);
  altid(
    `at ${navn} nothing is wider than the page`,
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    (for_bred, fil) => assert.equal(for_bred, 0, fil),
    { context, foer },
  );
  altid(
    `at ${navn} no two labels overlap, and they stand in order of day`,
    (rod) => {
      const kasse = (element) => {
        const ord = document.createRange();
        ord.selectNodeContents(element);
        const { left, right, top, bottom } = (element.textContent ? ord : element).getBoundingClientRect();
        return { left, right, top, bottom, navn: element.textContent };
      };
      return {
        kasser: [...rod.querySelectorAll('.tidslinje p, .belastning button > span, .belastning .trinene')].map(kasse),
        dage: [...rod.querySelectorAll('time')].map((tid) => ({ dag: tid.dateTime, top: tid.getBoundingClientRect().top })),
        dagen: [...rod.querySelectorAll('[aria-current="date"] time')].map((tid) => tid.dateTime),
      };
    },
    ({ kasser, dage, dagen }, fil) => {
      for (const [nr, a] of kasser.entries()) {
        for (const b of kasser.slice(nr + 1)) {
          const fri = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          assert.ok(fri, `${fil}: "${a.navn}" and "${b.navn}"`);
        }
      }
      for (const [nr, { dag, top }] of dage.slice(1).entries()) assert.ok(dage[nr].dag < dag && dage[nr].top < top, fil);
      assert.deepEqual(dagen, [sager.get(fil).vurderingsdato], fil);
    },
    { context, foer },
  );
  altid(
    `at ${navn} the axis goes on from the first mark to the last, broken only where it says so`,
    (rod) => {
      const midt = (tegn) => (tegn.getBoundingClientRect().top + tegn.getBoundingClientRect().bottom) / 2;
      const tegn = [...rod.querySelectorAll('.punkt .tegn')].map(midt);
      const lodret = [...rod.querySelectorAll('.akse .fortid, .akse .fremtid')].map((l) => l.getBoundingClientRect());
      return {
        fra: tegn[0],
        til: tegn.at(-1),
        brud: rod.querySelectorAll('.brud').length,
        stykker: lodret.filter((l) => l.height > 0).map(({ top, bottom, left, width }) => ({ top, bottom, midt: left + width / 2 })),
      };
    },
    ({ fra, til, brud, stykker }, fil) => {
      let naaet = fra;
      let huller = 0;
      for (const { top, bottom } of stykker.sort((a, b) => a.top - b.top)) {
        if (top > naaet + 1) huller += 1;
        naaet = Math.max(naaet, bottom);
      }
      if (stykker.length > 0) assert.ok(naaet >= til - 1, `${fil}: ${naaet} ${til}`);
      assert.equal(huller, brud, fil);
      assert.ok(stykker.every(({ midt }) => Math.abs(midt - stykker[0].midt) < 0.5), fil);
    },
    { context, foer },
  );
}

/** The colours of all graphics and text. */
const farver = (rod) => {
  const set = new Set();
  for (const element of rod.querySelectorAll('.tidslinje *, .belastning *')) {
    const { fill, stroke, color } = getComputedStyle(element);
    for (const farve of element instanceof SVGElement ? [fill, stroke] : [color]) set.add(farve);
  }
  return [...set].filter((farve) => farve !== 'none');
};
altid(
  'print is black, white and grey',
  farver,
  (brugt, fil) => {
    for (const farve of brugt) {
      const [roed, groen, blaa] = farve.match(/\d+/g);
      assert.ok(roed === groen && groen === blaa, `${fil}: ${farve}`);
    }
  },
  { foer: (page) => page.emulateMedia({ media: 'print' }) },
);

altid(
  'forced colours reach what is drawn',
  (rod) => {
    const tegn = [...rod.querySelectorAll('.fyldt')].map((element) => getComputedStyle(element).fill);
    return [...new Set(tegn)].filter((farve) => farve !== getComputedStyle(rod.querySelector('.sammendrag')).color);
  },
  (andre, fil) => assert.deepEqual(andre, [], fil),
  { context: { forcedColors: 'active' } },
);

test('an event, an overdue date and an area lead to their questions, by keyboard too', () =>
  side(async (page) => {
    await vis(page, sager.get('for-sent-2020.json'));
    const knapper = page.getByRole('button');
    for (const knap of await knapper.all()) {
      await knap.focus();
      await page.keyboard.press('Enter');
    }
    assert.deepEqual(await page.evaluate(() => window.valgt), [
      ...['anmodningsdato', 'ivaerksatDato', 'visitationsdato'],
      ...['profilForbrug', 'afdaekSociale', 'profilHelbred', 'afdaekArbejde', 'afdaekBolig', 'afdaekAndet'],
    ]);
    assert.match(await page.locator('.sammendrag.overskredet').innerText(), /^2 frister er overskredet\.$/);
  }));

test('a row of the profile is read as one sentence, and unknown is not none', () =>
  side(async (page) => {
    await vis(page, FULD);
    const navne = ['Forbrug Ingen belastning Afdækket', 'Helbred Ikke vurderet endnu Afdækning ikke oplyst', 'Bolig Svær belastning Ikke afdækket'];
    for (const name of navne) assert.equal(await page.getByRole('button', { name, exact: true }).count(), 1, name);
    const tomme = (navn) => page.getByRole('button', { name: navn }).locator('.trinene.ukendt rect').count();
    assert.deepEqual([await tomme('Forbrug'), await tomme('Helbred')], [0, 4]);
  }));

test('an assessment of another day says so', () =>
  side(async (page) => {
    const sag = sager.get('eksempel.json');
    await vis(page, sag, { idag: sag.vurderingsdato });
    assert.equal(await page.locator('.punkt.dagen').innerText(), 'I dag');
    await vis(page, sag, { idag: '2026-11-17' });
    assert.equal(await page.locator('.punkt.dagen').innerText(), 'Vurderingsdato');
    assert.match(await page.locator('.tidslinje .sammendrag').innerText(), /3\u00a0dage efter vurderingsdatoen/);
  }));

test('a date that is met is not overdue', () =>
  side(async (page) => {
    const sag = sager.get('for-sent-2020.json');
    const fakta = { ...sag.fakta, ivaerksatDato: '2020-11-26' };
    await vis(page, { ...sag, fakta });
    // Treatment that has begun was decided on too, so that FR-02 is not said to be overdue either.
    assert.equal(await page.locator('.sammendrag.overskredet').count(), 0);
    assert.match(await page.locator('.punkt', { hasText: 'FR-01' }).innerText(), /^Opfyldt på dagen: Behandlingen/);
  }));
