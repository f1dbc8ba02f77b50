// SPDX-License-Identifier: MPL-2.0
/**
 * The engine of the elements. Its bytes are part of the bundle, so starting it asks the network for nothing. Importing
 * this file starts nothing.
 */
import * as wasm from '../../kerne/pkg/kerne.js';
import bytes from '../../kerne/pkg/kerne.wasm';

/** What the engine can do, whichever way it runs. */
export type Kerne = Omit<typeof wasm, 'default' | 'initSync'>;

/** How the engine runs: as WebAssembly, or as its JavaScript twin. */
export type Motor = 'wasm' | 'js';

/** Which of them is asked for; `auto` takes the twin where WebAssembly is not to be had. */
export type Motorvalg = 'auto' | Motor;

/** The twin lies beside the script and has the same exports; it is fetched only when it is needed. */
const TVILLING: string = './kerne.js';

let kerne: Kerne | undefined;
let motor: Motor | undefined;

/** Starts the engine, once for a page, and tells how it runs. Rejects when it cannot be had in the way asked for. */
export async function start(valg: Motorvalg): Promise<Motor> {
  if (motor !== undefined) return motor;
  if (valg !== 'js') {
    try {
      return startWasm();
    } catch (kastet) {
      if (valg === 'wasm') throw kastet;
    }
  }
  return saet((await import(TVILLING)) as Kerne, 'js');
}

/** The engine, which must have been started. */
export function regn(): Kerne {
  if (!kerne) throw new Error('the engine has not been started');
  return kerne;
}

function startWasm(): Motor {
  wasm.initSync({ module: bytes });
  return saet(wasm, 'wasm');
}

function saet(nu: Kerne, slags: Motor): Motor {
  kerne ??= nu;
  motor ??= slags;
  return motor;
}
