// SPDX-License-Identifier: MPL-2.0
/** Errors in the form of the engine's: thrown, and caught. */
import type { Fejl } from './typer.ts';

/** An error of the page's own, to be thrown. */
export function kast(fejl: Fejl): Error {
  return kastAlle([fejl]);
}

/** Errors of the page's own, to be thrown as one; there must be at least one. */
export function kastAlle(alle: readonly Fejl[]): Error {
  const [foerste] = alle;
  const besked = alle.map(({ sti, vaerdi, forventet }) => `${sti}: ${vaerdi === '' ? '' : `${vaerdi}, `}forventet ${forventet}`).join('; ');
  return Object.assign(new Error(besked), { name: 'P101Fejl', kode: foerste?.kode, sti: foerste?.sti, alle });
}

export interface Fejlmelding {
  titel: string;
  fejl: readonly Fejl[];
}

/** The errors of the engine; anything else that was thrown is a fault of ours and goes on. */
export function fejlFra(kastet: unknown): readonly Fejl[] {
  if (kastet instanceof Error && 'alle' in kastet && Array.isArray(kastet.alle)) return kastet.alle as Fejl[];
  throw kastet;
}
