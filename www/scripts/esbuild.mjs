// SPDX-License-Identifier: MPL-2.0
// The esbuild settings for every script of dist/.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The path of a repository file, as esbuild writes it. @param {string} file */
export const path = (file) => fileURLToPath(new URL(file, root));

/** The CSP source of an inline script or style. @param {string} content */
export const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Loads a style sheet as text, imports included. @type {import('esbuild').Plugin} */
const cssAsText = {
  name: 'css-as-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: 'warning' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** Shifts every byte past the control characters, which an inline script cannot hold; each is then one character. */
const SHIFT = 35;

/**
 * Inlines a WebAssembly file as a string of one character per byte. Under brotli that is 2 % more than the file itself;
 * base64 is 30 % more. A classic script that contains it needs a page in UTF-8.
 * @type {import('esbuild').Plugin}
 */
export const wasmAsText = {
  name: 'wasm-as-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.wasm$/ }, async ({ path: file }) => {
      const bytes = await readFile(file);
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte + SHIFT);
      const contents = `const text = ${JSON.stringify(text)};
const bytes = new Uint8Array(text.length);
for (let i = 0; i < bytes.length; i += 1) bytes[i] = text.charCodeAt(i) - ${SHIFT};
export default bytes;`;
      return { contents, loader: 'js' };
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
  plugins: [cssAsText, wasmAsText],
  logLevel: 'warning',
};

/**
 * Marks a source file as external: it is imported from the script beside instead of bundled again.
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
