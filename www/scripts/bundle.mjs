// SPDX-License-Identifier: MPL-2.0
// Assembles dist/: the engine with its glue for web and Node, its JavaScript twin, the elements as scripts, the
// standalone page, the page of `make run`, and the examples.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { anonymPages } from './anonym.mjs';
import { besides, hash, path, SHARED } from './esbuild.mjs';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
/** @param {string} from @param {string} to */
const copy = (from, to) => cp(new URL(from, root), new URL(to, dist), { recursive: true });

/** A classic script as text. @param {string} file */
async function classic(file) {
  const address = { define: { 'import.meta.url': 'p101Adresse' }, inject: [path('www/src/element/klassisk.ts')] };
  const { outputFiles } = await build({ ...SHARED, ...address, entryPoints: [path(file)], format: 'iife', write: false });
  const [output] = outputFiles;
  if (!output) throw new Error(`${file} gave no script`);
  return output.text;
}

/**
 * A page with its script and style inline; its policy allows nothing else.
 * @param {string} page with {{script}}, {{style}} and {{csp}} @param {string} js @param {string} css
 */
function single(page, js, css) {
  const safe = js.replaceAll('</script', '<\\/script');
  const csp = [
    "default-src 'none'",
    `script-src ${hash(safe)} 'wasm-unsafe-eval'`,
    `style-src ${hash(css)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return page.replace('{{csp}}', () => csp).replace('{{style}}', () => css).replace('{{script}}', () => safe);
}

/** @param {string} file */
const text = (file) => readFile(new URL(file, root), 'utf8');

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await copy('www/kerne/pkg/kerne.wasm', 'kerne.wasm');
for (const type of ['js', 'd.ts']) {
  await copy(`www/kerne/pkg/kerne.${type}`, `kerne-wasm.${type}`);
  await copy(`www/kerne/pkg-js/kerne.${type}`, `kerne.${type}`);
}
await copy('www/index.html', 'index.html');
await writeFile(new URL('package.json', dist), '{ "type": "module" }\n'); // for Node, which would otherwise guess
if (existsSync(new URL('examples/', root))) await copy('examples/', 'examples/');

await build({
  ...SHARED,
  entryPoints: {
    'p101-afgoerelse': path('www/src/element/define.ts'),
    'p101-anonym': path('www/src/anonym/define.ts'),
    side: path('www/src/side/side.ts'),
  },
  outdir: path('dist'),
  format: 'esm',
});
// All elements at once: a one-line module that imports the others, and a self-contained classic script.
await build({
  ...SHARED,
  entryPoints: { paragraf101: path('www/src/element/alle.ts') },
  outdir: path('dist'),
  format: 'esm',
  plugins: [besides('define.ts', './p101-afgoerelse.js'), ...SHARED.plugins],
});
await writeFile(new URL('paragraf101.iife.js', dist), await classic('www/src/element/alle.ts'));
await copy('www/src/side/side.css', 'side.css');
await writeFile(
  new URL('sag.html', dist),
  single(await text('www/src/side/sag.html'), await classic('www/src/element/define.ts'), await text('www/src/side/side.css')),
);
for (const [file, content] of Object.entries(await anonymPages(SHARED))) await writeFile(new URL(file, dist), content);
