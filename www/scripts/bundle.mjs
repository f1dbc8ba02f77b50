// SPDX-License-Identifier: MPL-2.0
// Assembles dist/: the engine with its glue for web and Node, its JavaScript twin, the page with its script, and the examples.
import { build } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
/** @param {string} file */
const path = (file) => fileURLToPath(new URL(file, root));
/** @param {string} from @param {string} to */
const copy = (from, to) => cp(new URL(from, root), new URL(to, dist), { recursive: true });

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await copy('www/kerne/pkg/kerne.wasm', 'kerne.wasm');
for (const type of ['js', 'd.ts']) {
  await copy(`www/kerne/pkg/kerne.${type}`, `kerne-wasm.${type}`);
  await copy(`www/kerne/pkg-js/kerne.${type}`, `kerne.${type}`);
}
await copy('www/index.html', 'index.html');
await writeFile(new URL('package.json', dist), '{ "type": "module" }\n'); // for Node, which else asks what kerne.js is
if (existsSync(new URL('examples/', root))) await copy('examples/', 'examples/');

await build({
  entryPoints: { side: path('www/src/main.tsx') },
  outdir: path('dist'),
  absWorkingDir: path('.'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'linked',
  loader: { '.wasm': 'binary' },
  logLevel: 'warning',
});
