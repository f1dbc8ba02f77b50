// SPDX-License-Identifier: MPL-2.0
// The command line, for tests that compare it with WebAssembly.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const target = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../../target', import.meta.url));
export const p101 = `${target}/release/p101`;

/**
 * Runs the command line with a case on standard input.
 * @param {string[]} argumenter @param {string} sag
 */
export async function koer(argumenter, sag) {
  const proces = spawn(p101, argumenter, { stdio: 'pipe' });
  // A command that reads no input may exit before the write.
  proces.stdin.on('error', () => {});
  proces.stdin.end(sag);
  const [ud, fejl, [status]] = await Promise.all([buffer(proces.stdout), text(proces.stderr), once(proces, 'close')]);
  return { ud, fejl, status };
}
