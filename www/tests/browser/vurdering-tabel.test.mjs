// SPDX-License-Identifier: MPL-2.0
// The decision table in the card of an area: its rows are the engine's, and its marks are the answer's.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axe } from './axe.mjs';
import { start } from './helper.mjs';
import { fulgtOp, kort, paaSiden, svar, trin } from './side.mjs';

const { open } = await start({ after });
const side = paaSiden(open);

/** The areas, by the section that explains them. */
const TABELLER = {
  Afdækning: ['omfattet', 'afdaekning'],
  Vurdering: ['intensitet', 'anonym', 'kontrakt', 'tilbageholdelse'],
  'Frit valg': ['fritValg', 'begraensning'],
};

const fold = (page, omraade) => kort(page, omraade).locator('details', { has: page.getByText('Sådan hænger reglerne sammen') });
const tabel = (page, omraade) => kort(page, omraade).getByRole('table');

async function aabn(page, omraade) {
  await fold(page, omraade).locator('summary').first().press('Enter');
  await tabel(page, omraade).waitFor();
}

/** Each row by its number, with the mark that it bears. */
const maerker = (page, omraade) =>
  tabel(page, omraade).locator('tbody tr').evaluateAll((raekker) =>
    raekker.map((raekke) => [raekke.querySelector('th').textContent, raekke.querySelector('.maerke')?.textContent ?? '']),
  );

/** The same from the element's own assessment, as a host reads it. */
async function ventede(page, omraade) {
  const [antal, naaede] = await page.evaluate(
    async (id) => {
      const en = document.querySelector('p101-afgoerelse');
      return [en.shadowRoot.querySelectorAll(`#omraade-${id} .regeltabel tbody tr`).length, en.vurdering[id].naaede];
    },
    omraade,
  );
  const ord = naaede.length === 1 ? 'Gælder her' : 'Kan gælde';
  return Array.from({ length: antal }, (_, plads) => [`${plads + 1}`, naaede.includes(plads) ? ord : '']);
}

test('the table opens by keyboard, and its marks are those of the answer, before and after another answer', () =>
  side(async (page) => {
    await trin(page, 'Vurdering');
    assert.equal(await tabel(page, 'intensitet').count(), 0, 'nothing is rendered before it is opened');
    await aabn(page, 'intensitet');
    const foer = await maerker(page, 'intensitet');
    assert.deepEqual(foer, await ventede(page, 'intensitet'));
    const fundne = new Set([JSON.stringify(foer)]);
    for (const intensitet of ['Kun døgnbehandling', 'Ved ikke endnu']) {
      await svar(page, 'Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/, intensitet);
      await fulgtOp(page);
      const nu = await maerker(page, 'intensitet');
      assert.deepEqual(nu, await ventede(page, 'intensitet'), intensitet);
      fundne.add(JSON.stringify(nu));
    }
    assert.equal(fundne.size, 3, 'each answer marks other rows');
  }));

test('several rows are each still possible; one holds', () =>
  side(async (page) => {
    const set = new Set();
    for (const [sektion, omraader] of Object.entries(TABELLER)) {
      await trin(page, sektion);
      for (const omraade of omraader) {
        await aabn(page, omraade);
        const fundne = await maerker(page, omraade);
        assert.deepEqual(fundne, await ventede(page, omraade), omraade);
        const ord = fundne.map(([, maerke]) => maerke).filter((maerke) => maerke !== '');
        assert.equal(ord.includes('Gælder her'), ord.length === 1, omraade);
        for (const et of ord) set.add(et);
      }
    }
    assert.deepEqual([...set].sort(), ['Gælder her', 'Kan gælde']);
  }));

for (const [navn, context] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
]) {
  test(`axe finds nothing in an open table and nothing overflows, ${navn}`, () =>
    side(async (page) => {
      for (const [sektion, omraader] of Object.entries(TABELLER)) {
        await trin(page, sektion);
        for (const omraade of omraader) {
          await aabn(page, omraade);
          assert.deepEqual(await axe(page, { sted: await kort(page, omraade).elementHandle() }), []);
          const ud = await tabel(page, omraade).evaluate((et) => {
            const kant = et.closest('.kort').getBoundingClientRect().right;
            return [...et.querySelectorAll('*')].filter((del) => del.getBoundingClientRect().right > kant).map((del) => del.outerHTML);
          });
          assert.deepEqual(ud, [], omraade);
        }
      }
      const [bredde, vindue] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.equal(bredde, vindue);
    }, context));
}
