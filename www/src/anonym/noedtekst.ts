// SPDX-License-Identifier: MPL-2.0
/** The fallback text for when the page cannot run, in every language; the build writes it into `anonym.html`. */
import { KORT, type Sprog, SPROGKODER } from './tekster/koder.ts';
import type { Kommune } from './typer.ts';

export interface Noedtekst {
  sprog: Sprog;
  linjer: readonly string[];
}

/** The lines in one language. */
export function noedlinjer(sprog: Sprog, kommune: Kommune | undefined): readonly string[] {
  const { udenScript } = KORT[sprog];
  if (!kommune) return udenScript(undefined);
  const { telefon, telefontid } = kommune;
  return udenScript({
    navn: kommune.afdeling || kommune.navn,
    ...(telefon ? { telefon } : {}),
    ...(telefontid ? { telefontid } : {}),
  });
}

export function noedtekster(kommune: Kommune | undefined): Noedtekst[] {
  return SPROGKODER.map((sprog) => ({ sprog, linjer: noedlinjer(sprog, kommune) }));
}
