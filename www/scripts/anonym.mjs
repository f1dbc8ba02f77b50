// SPDX-License-Identifier: MPL-2.0
// Assembles anonym.html, the page of the public's questions: one self-contained file that makes no requests.
//
//   node www/scripts/anonym.mjs KOMMUNE.json FILE    writes it with a municipality's configuration in it
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { hash } from './esbuild.mjs';

const www = new URL('../', import.meta.url);
/** @param {string} file */
const text = (file) => readFile(new URL(file, www), 'utf8');

/**
 * Nothing is fetched, sent or framed except the page's own script and style.
 * @param {string} js @param {string} css which they are
 */
const policy = (js, css) =>
  [
    "default-src 'none'",
    `script-src ${js}`,
    `style-src ${css}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** @param {string} words */
const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {{ sprog: string, linjer: readonly string[] }} noedtekst */
const paragraphs = ({ sprog, linjer }) =>
  `<div class="uden-script" lang="${sprog}">\n        ${linjer.map((linje) => `<p>${escaped(linje)}</p>`).join('\n        ')}\n      </div>`;

/** A script as text. @param {import('esbuild').BuildOptions} options */
async function bundled(options) {
  const { outputFiles } = await build({ ...options, write: false });
  const [output] = outputFiles ?? [];
  if (!output) throw new Error('esbuild gave no script');
  return output.text;
}

/**
 * The functions of the page that the build needs too.
 * @returns {Promise<{ tjekKommune: (raa: unknown) => any, noedtekster: (kommune: unknown) => { sprog: string, linjer: string[] }[] }>}
 */
async function functions() {
  const contents = "export { tjekKommune } from './kommune.ts'; export { noedtekster } from './noedtekst.ts';";
  const js = await bundled({
    stdin: { contents, resolveDir: fileURLToPath(new URL('src/anonym/', www)), loader: 'ts' },
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(js).toString('base64')}`);
}

/**
 * The page as one file; and as three, for servers whose site-wide policy forbids inline scripts.
 * @param {import('esbuild').BuildOptions} shared how scripts are built
 * @param {unknown} [raa] a municipality's configuration; without it the page speaks in general words
 * @returns {Promise<Record<string, string>>} the files by name
 */
export async function anonymPages(shared, raa) {
  const { tjekKommune, noedtekster } = await functions();
  const { kommune, fejl, advarsler } = tjekKommune(raa);
  for (const { sti, vaerdi, forventet } of [...fejl, ...advarsler]) console.error(`    ${sti}: ${vaerdi} – forventet: ${forventet}`);
  const entry = fileURLToPath(new URL('src/anonym/indgang.ts', www));
  const js = (await bundled({ ...shared, entryPoints: [entry], format: 'iife' })).replaceAll('</script', '<\\/script');
  if (js.includes('<!--')) throw new Error('the script holds what begins a comment in HTML');
  const css = await text('src/side/anonym.css');
  const template = await text('src/side/anonym.html');
  const words = {
    // In JSON text `<` occurs only inside strings, where this escape is valid.
    kommune: JSON.stringify(kommune ?? null, null, 2).replaceAll('<', '\\u003c'),
    tekst: noedtekster(kommune).map(paragraphs).join('\n      '),
  };
  return {
    'anonym.html': filled(template, { ...words, csp: policy(hash(js), hash(css)), style: `<style>${css}</style>`, script: `<script>${js}</script>` }),
    'anonym-filer.html': filled(template, {
      ...words,
      csp: policy("'self'", "'self'"),
      style: '<link rel="stylesheet" href="anonym-filer.css">',
      script: '<script src="anonym-filer.js"></script>',
    }),
    'anonym-filer.js': js,
    'anonym-filer.css': css,
  };
}

/** @param {string} template @param {Record<string, string>} parts */
const filled = (template, parts) => Object.entries(parts).reduce((page, [name, part]) => page.replace(`{{${name}}}`, () => part), template);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [konfiguration, fil] = process.argv.slice(2);
  if (!konfiguration || !fil) throw new Error('say which configuration to read and which file to write');
  const { SHARED } = await import('./esbuild.mjs');
  const pages = await anonymPages(SHARED, JSON.parse(await readFile(konfiguration, 'utf8')));
  await writeFile(fil, pages['anonym.html'] ?? '');
}
