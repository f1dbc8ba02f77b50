// SPDX-License-Identifier: MPL-2.0
// Writes, as the last step, what an IT department checks dist/ with: SHA256SUMS (`sha256sum --check SHA256SUMS`) over
// every file, and sri.json, the `integrity` of each script and style sheet that a page can load.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';

const dist = new URL('../../dist/', import.meta.url);
const SUMS = ['SHA256SUMS', 'sri.json'];

for (const file of SUMS) await rm(new URL(file, dist), { force: true });
/** @type {string[]} */
const files = [];
for (const entry of await readdir(dist, { recursive: true })) {
  const file = entry.split(sep).join('/');
  if ((await stat(new URL(file, dist))).isFile()) files.push(file);
}
files.sort();

/** @param {string} file */
const bytes = (file) => readFile(new URL(file, dist));
/** @param {string} file */
const isLoaded = (file) => /^[^/]+\.(?:js|css)$/.test(file);

/** @type {Record<string, string>} */
const integrity = {};
for (const file of files.filter(isLoaded)) {
  integrity[file] = `sha384-${createHash('sha384').update(await bytes(file)).digest('base64')}`;
}
await writeFile(new URL('sri.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);

const lines = [];
for (const file of [...files, 'sri.json'].sort()) {
  lines.push(`${createHash('sha256').update(await bytes(file)).digest('hex')}  ${file}\n`);
}
await writeFile(new URL('SHA256SUMS', dist), lines.join(''));
console.log(`    ${lines.length} files, ${Object.keys(integrity).length} of them to load`);
