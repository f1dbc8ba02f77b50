// SPDX-License-Identifier: MPL-2.0
// How every script of dist/ is bundled.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** A file of the repository as esbuild names it. @param {string} file */
export const path = (file) => fileURLToPath(new URL(file, root));

/** A style sheet becomes its text, what it imports included. @type {import('esbuild').Plugin} */
const cssAsText = {
  name: 'css-as-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: 'warning' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** @type {import('esbuild').BuildOptions & { plugins: import('esbuild').Plugin[] }} */
export const SHARED = {
  absWorkingDir: path('.'),
  bundle: true,
  minify: true,
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '/* SPDX-License-Identifier: MPL-2.0 */' },
  loader: { '.wasm': 'binary' },
  plugins: [cssAsText],
  logLevel: 'warning',
};

/**
 * A source file that is imported from the script beside instead of being taken in once more.
 * @param {string} file its name @param {string} script @returns {import('esbuild').Plugin}
 */
export function besides(file, script) {
  return {
    name: 'besides',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\.\// }, ({ path: asked }) => (asked === `./${file}` ? { path: script, external: true } : undefined));
    },
  };
}
