// SPDX-License-Identifier: MPL-2.0
// Says how big the files of dist/ are, as they are and under brotli, and fails when one is over its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Budgets in bytes under brotli; 1 KB is 1,000 bytes. A file without one is only reported. */
const FILES = [
  { file: 'kerne.wasm', budget: 100_000 },
  { file: 'kerne.js', budget: undefined },
  { file: 'side.js', budget: undefined },
  { file: 'side.css', budget: undefined },
];

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

let over = 0;
for (const { file, budget } of FILES) {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  const brotli = brotliCompressSync(bytes).length;
  const allowed = budget === undefined ? '' : ` of at most ${kb(budget).trim()}`;
  console.log(`    ${file.padEnd(12)}${kb(bytes.length)} raw ${kb(brotli)} brotli${allowed}`);
  if (budget !== undefined && brotli > budget) {
    console.error(`    ${file} is ${brotli - budget} bytes over its budget`);
    over += 1;
  }
}
process.exitCode = over === 0 ? 0 : 1;
