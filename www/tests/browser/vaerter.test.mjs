// SPDX-License-Identifier: MPL-2.0
// The intranet page of examples/vaerter, as built in dist/, under the guide's policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { start } from './helper.mjs';
import { eksempel, klar, vaelgAfsnit } from './vaertssider.mjs';

const vejledning = readFileSync(new URL('../../../docs/indlejring.md', import.meta.url), 'utf8');
const { open } = await start({ after }, { csp: /^default-src 'none'.*$/m.exec(vejledning)[0] });

test('the page runs: its configuration, its colours, its messages', async () => {
  const { page, wrong, close } = await open('examples/vaerter/intranet/');
  await klar(page);
  const element = page.locator('p101-afgoerelse');
  assert.equal(await element.evaluate((e) => e.sag.kommune.navn), 'Nordvig Kommune');
  await page.getByRole('heading', { level: 2, name: '1. Henvendelse' }).waitFor();
  const knap = page.getByRole('button', { name: 'Gem sagen' });
  const stil = await knap.evaluate((k) => [getComputedStyle(k).backgroundColor, getComputedStyle(k).borderRadius, getComputedStyle(k).fontFamily]);
  assert.deepEqual(stil, ['rgb(109, 47, 96)', '0px', 'Verdana, "DejaVu Sans", sans-serif']);

  const besked = page.locator('.besked');
  await element.evaluate((e) => e.aabn(new File(['{'], 'x.json')));
  await besked.filter({ hasText: 'x.json kunne ikke åbnes' }).waitFor();
  await element.evaluate((e, sag) => (e.sag = sag), eksempel('eksempel'));
  await vaelgAfsnit(page, 'Brev');
  await page.getByRole('group', { name: 'Brevet', exact: true }).getByRole('button', { name: 'Word (DOCX)' }).click();
  await besked.filter({ hasText: 'Brevet er taget ud.' }).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});
