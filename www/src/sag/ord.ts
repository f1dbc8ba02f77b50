// SPDX-License-Identifier: MPL-2.0
/** The engine's words for people, read once. The page has none of its own for what they name. The engine must have been started. */
import { stort, ubrudt } from '../grund/sprog.ts';
import type { Konklusion, Konklusionsord, Omraade, Ordliste } from '../grund/typer.ts';
import { regn } from './kerne.ts';

let laest: Ordliste | undefined;

export function ord(): Ordliste {
  laest ??= regn().ord();
  return laest;
}

/** The ids of a list, in the order of the file format. */
export function ider<I extends string>(liste: Record<I, unknown>): I[] {
  return Object.keys(liste) as I[];
}

/** The areas, in the order of the file format. */
export function omraader(): Omraade[] {
  return ider(ord().omraader);
}

/** What an area is called, as a heading. */
export function titel(omraade: Omraade): string {
  return ubrudt(stort(ord().omraader[omraade].navn));
}

/** What a conclusion says, as a sentence and short. */
export function konklusion(omraade: Omraade, fundet: Konklusion): Konklusionsord {
  const fundne = ord().omraader[omraade].konklusioner[fundet];
  if (!fundne) throw new Error(`${omraade} does not conclude ${fundet}`);
  return { saetning: ubrudt(fundne.saetning), kort: ubrudt(stort(fundne.kort)) };
}
