// SPDX-License-Identifier: MPL-2.0
// The engine under test: the npm package, or with P101_ENGINE=twin the JavaScript twin, which must give the same
// answers.
const tvilling = process.env.P101_ENGINE === 'twin';

/** The module's file. */
export const fil = new URL(tvilling ? '../../../dist/kerne.js' : '../../../dist/pakke/paragraf101.js', import.meta.url);

// Simulates a page without WebAssembly, the twin's purpose; under --jitless it is absent anyway.
if (tvilling) delete globalThis.WebAssembly;

/** @type {typeof import('../../../dist/pakke/paragraf101.js')} */
export const motor = await import(fil.href);
