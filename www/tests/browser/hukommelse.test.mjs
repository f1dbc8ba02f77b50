// SPDX-License-Identifier: MPL-2.0
// The page is open all day, so it must not leak: it neither grows and slows down with every case, nor keeps any answer
// after it is gone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { begynd, svar } from './anonym-side.mjs';
import { start } from './helper.mjs';
import { aabnAlt, FOERSTE_EKSEMPEL, sektion, trin, visEksempel } from './side.mjs';

const { open } = await start({ after });

const OPVARMNING = 2;
const GANGE = 5;
/** The engine keeps a text node or two of its own; a leaked row of radio buttons is more than this each time. */
const UDEN_BETYDNING = 20;

/** How many nodes the browser holds for the page, in it or not, once effects that run after the next frame have run. */
async function noder(page, cdp) {
  await page.waitForTimeout(300);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes').value;
}

/** Repeats an action that ends where it began. */
async function check(sti, foer, igen) {
  const { page, context, wrong, close } = await open(sti);
  await foer(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let gang = 0; gang < OPVARMNING; gang += 1) await igen(page);
  const begyndelse = await noder(page, cdp);
  for (let gang = 0; gang < GANGE; gang += 1) await igen(page);
  const flere = (await noder(page, cdp)) - begyndelse;
  assert.ok(flere < UDEN_BETYDNING, `${flere} nodes more`);
  assert.deepEqual(wrong, []);
  await close();
}

const klar = (page) => page.locator('.sagsnavn', { hasText: FOERSTE_EKSEMPEL }).waitFor();

test('nothing is kept of the cases that were open before', () =>
  check('', klar, async (page) => {
    for (const titel of ['Tilbageholdelse', FOERSTE_EKSEMPEL]) {
      await visEksempel(page, titel);
      for (const navn of ['Afdækning', 'Vurdering', 'Frit valg', 'Afgørelse', 'Brev']) await trin(page, navn);
      await trin(page, 'Vurdering');
      await aabnAlt(page);
    }
  }));

test('nothing is kept of a group of questions that was closed', () =>
  check('', klar, async (page) => {
    for (let klik = 0; klik < 2; klik += 1) await sektion(page).locator('.gruppe button[aria-expanded]').first().click();
    await sektion(page).locator('.gruppe fieldset').first().waitFor();
  }));

test('nothing is kept of the window that saves', () =>
  check('', klar, async (page) => {
    await page.getByRole('button', { name: 'Gem sagen', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }));

test('nothing is kept of the questions that the public was asked', () =>
  check('anonym.html', begynd, async (page) => {
    await svar(page, 'ja');
    await page.getByRole('button', { name: 'Tilbage', exact: true }).click();
    await page.locator('.mulighed:has([value="nej"])').waitFor();
  }));
