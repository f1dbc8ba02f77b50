// SPDX-License-Identifier: MPL-2.0
// axe-core in a page of the browser tests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in the page or a part of it, a line for each rule that is broken. Only breaches are described and leave
 * the page: describing what is in order takes most of axe's time.
 * @param {import('playwright-core').Page} page
 * @param {{ sted?: import('playwright-core').ElementHandle, kun?: string[] }} [valg] the part; the rules
 */
export async function axe(page, { sted, kun } = {}) {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(AXE);
  return page.evaluate(
    async ([i, runOnly]) => {
      const { violations } = await window.axe.run(i ?? document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((n) => `${n.html.slice(0, 120)} ${n.failureSummary}`)}`);
    },
    [sted, kun],
  );
}
