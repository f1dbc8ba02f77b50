// SPDX-License-Identifier: MPL-2.0
// The types of the package: correct code compiles, and wrong code does not.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const www = (sti) => fileURLToPath(new URL(`../../${sti}`, import.meta.url));

test('use compiles and misuse does not, with no help from skipLibCheck', async () => {
  const tsc = promisify(execFile)(process.execPath, [www('node_modules/typescript/bin/tsc'), '--project', www('tests/typer')]);
  await tsc.catch(({ stdout }) => assert.fail(stdout));
});

test('the types say of themselves only what is in the package', () => {
  const typer = readFileSync(new URL('../../../dist/pakke/paragraf101.d.ts', import.meta.url), 'utf8');
  assert.doesNotMatch(typer, /: any\b|InitOutput|__wb|bigint/);
});
