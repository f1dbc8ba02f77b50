// SPDX-License-Identifier: MPL-2.0
// Reports the size of the engines and the page's files, raw and under brotli, and fails when one exceeds its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** What the engine of assessments alone was held to, and what the whole engine is to come down to. */
const GOAL = 100_000;
/**
 * Letters included: 205,868 bytes when letters, check, note and calendar came in, 182,267 after that (Debian route). With the
 * states of dates, the verdict on a departure, the decision tables and every word that the page had said itself: 193,000.
 */
const LETTERS_INCLUDED = 194_000;

/** The public's engine, which is JavaScript alone, may take 45,000 bytes; 36,800 measured (Debian route). */
const PUBLIC = 37_500;
/** The initial download of <p101-anonym>, everything included; 62,700 measured, 90,000 promised. */
const ANONYM = 70_000;
/** The initial download of the staff element. */
const ELEMENT = 190_000;
/** The twin of the whole engine: 238,000 bytes measured (Debian route). */
const TWIN = 239_000;

/** Budgets in bytes under brotli; 1 KB is 1,000 bytes. A file without one is only reported. */
const FILES = [
  { file: 'dist/kerne.wasm', goal: GOAL, budget: LETTERS_INCLUDED },
  { file: 'dist/kerne-wasm.js' },
  { file: 'dist/kerne.js', budget: TWIN },
  { file: 'www/triage/pkg-js/triage.js', budget: PUBLIC },
  { file: 'dist/p101-afgoerelse.js', goal: ELEMENT },
  { file: 'dist/sag.html' },
  { file: 'dist/p101-anonym.js + anonym.html', parts: ['dist/p101-anonym.js', 'dist/anonym.html'], budget: ANONYM },
];

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

/** The budgets apply to the bytes of one compiler; for others the sizes are only reported. */
const enforced = process.env.P101_WASM_ROUTE === 'debian';

let over = 0;
for (const { file, parts = [file], goal, budget } of FILES) {
  const all = parts.map((part) => readFileSync(new URL(`../../${part}`, import.meta.url)));
  const raw = all.reduce((sum, bytes) => sum + bytes.length, 0);
  const brotli = all.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
  const allowed = budget === undefined ? '' : ` of at most ${kb(budget).trim()}`;
  console.log(`    ${file.padEnd(36)}${kb(raw)} raw ${kb(brotli)} brotli${allowed}`);
  if (goal !== undefined && brotli > goal) {
    console.log(`    ${file} is ${brotli - goal} bytes over the goal of ${kb(goal).trim()}`);
  }
  if (budget !== undefined && brotli > budget) {
    console.error(`    ${file} is ${brotli - budget} bytes over its budget`);
    over += 1;
  }
}
if (over > 0 && !enforced) console.log('    budgets are held on the Debian route alone (P101_WASM_ROUTE=debian): other compilers make other bytes');
process.exitCode = over > 0 && enforced ? 1 : 0;
