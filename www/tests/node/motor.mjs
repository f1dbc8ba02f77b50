// SPDX-License-Identifier: MPL-2.0
// The engine that the tests call: the npm package, or with P101_ENGINE=twin the JavaScript twin, which says the same in all.
const tvilling = process.env.P101_ENGINE === 'twin';

/** The module's file. */
export const fil = new URL(tvilling ? '../../../dist/kerne.js' : '../../../dist/pakke/paragraf101.js', import.meta.url);

// What the twin is for; under --jitless there is none to begin with.
if (tvilling) delete globalThis.WebAssembly;

/** @type {typeof import('../../../dist/pakke/paragraf101.js')} */
export const motor = await import(fil.href);
