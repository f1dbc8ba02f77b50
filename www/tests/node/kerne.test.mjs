// SPDX-License-Identifier: MPL-2.0
// The engine of dist/ in Node, started synchronously from its bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { initSync, version } from '../../../dist/kerne-wasm.js';

const memory = initSync({ module: readFileSync(new URL('../../../dist/kerne.wasm', import.meta.url)) }).memory;

test('the engine says the version of Cargo.toml', () => {
  const cargo = readFileSync(new URL('../../../Cargo.toml', import.meta.url), 'utf8');
  assert.equal(version(), /^version = "(.+)"$/m.exec(cargo)[1]);
});

test('the engine starts in at most 512 KB of memory', () => {
  assert.ok(memory.buffer.byteLength <= 512 * 1024, `${memory.buffer.byteLength} bytes`);
});

test('the engine names no folder of the machine that built it', () => {
  const text = readFileSync(new URL('../../../dist/kerne.wasm', import.meta.url), 'latin1');
  assert.doesNotMatch(text, /\/(home|root|Users|tmp)\/|registry\/src/);
});
