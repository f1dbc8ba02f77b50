// SPDX-License-Identifier: MPL-2.0
// Makes one ES module of an engine translated by wasm2js and its glue.
//
//   node www/scripts/twin.mjs FOLDER NAME FILE    FOLDER holds NAME.js and NAME_bg.js, by wasm-bindgen for bundlers, and
//                                                 NAME_bg.wasm.js, by wasm2js
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const [folder = '', name = '', outfile = ''] = process.argv.slice(2);

/**
 * Replaces every match in a text; throws unless the count is exact.
 * @param {string} text @param {RegExp} pattern @param {number} times @param {(...groups: string[]) => string} replacement
 */
function replace(text, pattern, times, replacement) {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== times) throw new Error(`${name}: ${found} matches of ${pattern}, not ${times}: wasm2js or wasm-bindgen writes something new`);
  return text.replace(pattern, (_, ...groups) => replacement(...groups));
}

/**
 * The glue caches a view of the memory and renews it when the old buffer is detached. WebAssembly detaches the buffer
 * when the memory grows; the twin does not, and the glue would keep reading the old one.
 * @param {string} glue
 */
function withMovingMemory(glue) {
  const moved = (/** @type {string} */ view) => `${view}.buffer !== wasm.memory.buffer`;
  const detached = /(cachedDataViewMemory0)\.buffer\.detached === true \|\| \(\1\.buffer\.detached === undefined && \1\.buffer !== wasm\.memory\.buffer\)/g;
  const emptied = /(cachedUint8ArrayMemory0)\.byteLength === 0/g;
  return replace(replace(glue, detached, 1, moved), emptied, 1, moved);
}

/**
 * The data as strings of one character per byte. Most of it is words, which brotli recognises; in base64 it cannot.
 * @param {string} engine
 */
function withPlainData(engine) {
  const decoder = /var base64ReverseLookup[^]*?function base64DecodeToExistingUint8Array[^]*?\n {2}\}\n/g;
  const copy = 'function copyData(to, offset, data) {\n  for (var i = 0; i < data.length; ++i) to[offset + i] = data.charCodeAt(i);\n}\n';
  const segment = /base64DecodeToExistingUint8Array\((bufferView, \d+), "([A-Za-z0-9+/=]*)"\)/g;
  const segments = engine.match(segment)?.length ?? 0;
  if (segments === 0) throw new Error(`${name}: no data: wasm2js writes something new`);
  const plain = (/** @type {string} */ where, /** @type {string} */ data) =>
    `copyData(${where}, ${JSON.stringify(Buffer.from(data, 'base64').toString('latin1'))})`;
  return replace(replace(engine, segment, segments, plain), decoder, 1, () => copy);
}

/** @param {string} file @param {(text: string) => string} change */
const changed = async (file, change) => ({ contents: change(await readFile(file, 'utf8')), resolveDir: folder });

await build({
  entryPoints: [join(folder, `${name}.js`)],
  outfile,
  banner: { js: '// SPDX-License-Identifier: MPL-2.0' },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [
    {
      name: 'twin',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /_bg\.wasm$/ }, ({ path }) => ({ path: join(folder, `${path}.js`) }));
        onLoad({ filter: /_bg\.wasm\.js$/ }, ({ path }) => changed(path, withPlainData));
        onLoad({ filter: /_bg\.js$/ }, ({ path }) => changed(path, withMovingMemory));
      },
    },
  ],
});
