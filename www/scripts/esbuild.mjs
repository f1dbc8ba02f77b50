// SPDX-License-Identifier: MPL-2.0
// How scripts are built: the same options for every element and page.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

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

/** @type {import('esbuild').BuildOptions} */
export const SHARED = {
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
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
