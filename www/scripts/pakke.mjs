// SPDX-License-Identifier: MPL-2.0
// Assembles dist/pakke/, the npm package `paragraf101`: the functions, the element, the engine as one shared module,
// their types, and the documents.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { besides, path, SHARED } from './esbuild.mjs';
import { manifest as elementsManifest } from './manifest.mjs';

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
 * The types without those of the engine's start, which the package does not export: they come last.
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
  sideEffects: ['./paragraf101.js', './define.js'],
  engines: { node: '>=20' },
  customElements: './custom-elements.json',
  exports: {
    '.': { types: './paragraf101.d.ts', default: './paragraf101.js' },
    './element': { types: './element.d.ts', default: './element.js' },
    './define': { types: './define.d.ts', default: './define.js' },
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  files: ['*.js', '*.d.ts', 'custom-elements.json'],
};

await rm(pakke, { recursive: true, force: true });
await mkdir(pakke, { recursive: true });
/** @type {import('esbuild').BuildOptions} */
const module = { ...SHARED, outdir: path('dist/pakke'), format: 'esm', platform: 'neutral' };
// The shared chunk is the engine and nothing else.
await build({
  ...module,
  entryPoints: { paragraf101: path('www/src/pakke.ts'), element: path('www/src/element/p101-afgoerelse.tsx') },
  mainFields: ['module', 'main'],
  splitting: true,
  chunkNames: 'motor',
});
await build({
  ...module,
  entryPoints: { define: path('www/src/element/define.ts') },
  plugins: [besides('p101-afgoerelse.tsx', './element.js')],
});
// The twin, which the element loads where WebAssembly is unavailable.
await copyFile(new URL('www/kerne/pkg-js/kerne.js', root), new URL('kerne.js', pakke));
await writeFile(new URL('package.json', pakke), `${JSON.stringify(manifest, null, 2)}\n`);
await writeFile(new URL('paragraf101.d.ts', pakke), withoutStart(await read('www/kerne/pkg/kerne.d.ts')));
await copyFile(new URL('LICENSE', root), new URL('LICENSE', pakke));
await copyFile(new URL('www/pakke/README.md', root), new URL('README.md', pakke));
for (const types of ['element.d.ts', 'define.d.ts']) await copyFile(new URL(`www/pakke/${types}`, root), new URL(types, pakke));
await writeFile(new URL('custom-elements.json', pakke), await elementsManifest());
