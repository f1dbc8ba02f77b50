// SPDX-License-Identifier: MPL-2.0
// The npm package as `npm pack` makes it, installed in a folder of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const koer = promisify(execFile);
const pakke = fileURLToPath(new URL('../../../dist/pakke/', import.meta.url));
const mappe = mkdtempSync(join(tmpdir(), 'p101-'));
after(() => rmSync(mappe, { recursive: true, force: true }));
const npm = (argumenter, cwd) => koer('npm', [...argumenter, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });

const [{ filename, files }] = JSON.parse((await npm(['pack', '--json', '--pack-destination', mappe], pakke)).stdout);
writeFileSync(join(mappe, 'package.json'), '{ "private": true }');
await npm(['install', '--ignore-scripts', join(mappe, filename)], mappe);

/** Runs a module in the folder in which the package is installed. */
const modul = async (kilde, ...flag) => (await koer(process.execPath, [...flag, '--input-type=module', '-e', kilde], { cwd: mappe })).stdout;

test('the package has what a reader needs and nothing else', () => {
  const navne = files.map(({ path }) => path).sort();
  const moduler = ['define', 'element', 'paragraf101'].flatMap((navn) => [`${navn}.d.ts`, `${navn}.js`]);
  assert.deepEqual(navne, ['LICENSE', 'README.md', 'custom-elements.json', ...moduler, 'kerne.js', 'motor.js', 'package.json'].sort());
});

test('its package.json points at files that are there', () => {
  const { name, version, exports, dependencies, scripts } = JSON.parse(readFileSync(join(pakke, 'package.json'), 'utf8'));
  const cargo = readFileSync(new URL('../../../Cargo.toml', import.meta.url), 'utf8');
  assert.deepEqual([name, version], ['paragraf101', /^version = "(.+)"$/m.exec(cargo)[1]]);
  assert.deepEqual([dependencies, scripts], [undefined, undefined]);
  const filer = Object.values(exports).flatMap((maal) => (typeof maal === 'string' ? [maal] : Object.values(maal)));
  for (const fil of filer) assert.ok(readFileSync(join(pakke, fil)).length > 0, fil);
});

test('an import is all it takes', async () => {
  const svar = await modul(`
    import { vurder, Sag } from 'paragraf101';
    const sag = { format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { alder: 34 } };
    console.log(vurder(sag).regelsaet, new Sag(sag).vurdering().format);
  `);
  assert.equal(svar, '2024-01 p101-vurdering/1\n');
});

test('what the README shows works', async () => {
  const [, eksempel] = /```js\n([^]*?)```/.exec(readFileSync(join(pakke, 'README.md'), 'utf8'));
  assert.equal(await modul(`${eksempel}; console.log(typeof omfattet.konklusion, intensitet.ret, frister.length >= 0)`), 'string false true\n');
});

test('it needs neither the file system, nor the network, nor process', async () => {
  const svar = await modul(`
    for (const navn of ['fetch', 'XMLHttpRequest', 'process', 'Buffer', 'require']) delete globalThis[navn];
    const { version } = await import('paragraf101');
    console.log(version());
  `);
  assert.match(svar, /^\d+\.\d+\.\d+\n$/);
});
