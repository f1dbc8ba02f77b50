// SPDX-License-Identifier: MPL-2.0
// Assembles dist/pakke/, the npm package `paragraf101`: one ES module that has the engine in it, its types, and what a
// reader needs.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const pakke = new URL('dist/pakke/', root);
/** @param {string} file */
const read = (file) => readFile(new URL(file, root), 'utf8');

/** A value of Cargo.toml's [workspace.package]. @param {string} key */
const cargo = async (key) => {
  const value = new RegExp(`^${key} = "(.+)"$`, 'm').exec(await read('Cargo.toml'))?.[1];
  if (value === undefined) throw new Error(`Cargo.toml has no ${key}`);
  return value;
};

/**
 * The types without those of the engine's start, which is no part of the package: they come last.
 * @param {string} types
 */
function withoutStart(types) {
  const start = types.indexOf('export type InitInput');
  if (start < 0) throw new Error('kerne.d.ts does not end as expected: no InitInput');
  return `// SPDX-License-Identifier: MPL-2.0\n${types.slice(0, start).trimEnd()}\n`;
}

const manifest = {
  name: 'paragraf101',
  version: await cargo('version'),
  description: 'Decision support for social drug treatment under the Danish serviceloven §§ 101 and 101 a',
  keywords: ['serviceloven', 'sagsbehandling', 'rules-as-code', 'webassembly'],
  license: await cargo('license'),
  repository: { type: 'git', url: `git+${await cargo('repository')}.git` },
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  exports: {
    '.': { types: './paragraf101.d.ts', default: './paragraf101.js' },
    './package.json': './package.json',
  },
  files: ['paragraf101.js', 'paragraf101.d.ts'],
};

await rm(pakke, { recursive: true, force: true });
await mkdir(pakke, { recursive: true });
await build({
  entryPoints: { paragraf101: fileURLToPath(new URL('www/src/pakke.ts', root)) },
  outdir: fileURLToPath(pakke),
  absWorkingDir: fileURLToPath(root),
  banner: { js: '// SPDX-License-Identifier: MPL-2.0' },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  target: ['es2022'],
  charset: 'utf8',
  loader: { '.wasm': 'binary' },
  logLevel: 'warning',
});
await writeFile(new URL('package.json', pakke), `${JSON.stringify(manifest, null, 2)}\n`);
await writeFile(new URL('paragraf101.d.ts', pakke), withoutStart(await read('www/kerne/pkg/kerne.d.ts')));
await copyFile(new URL('LICENSE', root), new URL('LICENSE', pakke));
await copyFile(new URL('www/pakke/README.md', root), new URL('README.md', pakke));
