// SPDX-License-Identifier: MPL-2.0
// Loads modules of www/src in Node, which cannot read TypeScript: bundled in memory, nothing is written.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/**
 * The combined exports of modules in www/src.
 * @param {string[]} filer from www/src
 */
export async function hentTs(...filer) {
  const contents = filer.map((fil) => `export * from './${fil}';`).join('\n');
  const resolveDir = fileURLToPath(new URL('../src/', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    loader: { '.wasm': 'binary' },
    logLevel: 'warning',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
