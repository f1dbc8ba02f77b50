// SPDX-License-Identifier: MPL-2.0
/** The files to export from a case; their names say what they are and of which day, never of whom. */
import type { Sagsfil } from '../grund/typer.ts';
import { regn } from '../sag/kerne.ts';

const MEDIETYPER = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
  md: 'text/markdown',
  ics: 'text/calendar',
  json: 'application/json',
} as const;

type Ende = keyof typeof MEDIETYPER;
export const BREVFORMATER = ['docx', 'html', 'txt', 'md'] as const;
export type Brevformat = (typeof BREVFORMATER)[number];

export interface Fil {
  navn: string;
  indhold: Blob;
}

/** The letter of a case. Throws the engine's errors when the decision is impossible. */
export function brevfil(sag: Sagsfil, format: Brevformat): Fil {
  const { brev } = regn();
  return fil('brev', sag, format, format === 'docx' ? brev(sag, format) : brev(sag, format));
}

/** The journal note of a case, with the changes since the case was opened. */
export function notatfil(sag: Sagsfil, aabnet: Sagsfil | undefined, format: 'docx' | 'txt' | 'json'): Fil {
  const { notat } = regn();
  if (format === 'json') return fil('notat', sag, format, `${JSON.stringify(notat(sag, aabnet))}\n`);
  return fil('notat', sag, format, format === 'docx' ? notat(sag, aabnet, format) : notat(sag, aabnet, format));
}

/** The dates of a case for a calendar. */
export function datofil(sag: Sagsfil): Fil {
  return fil('datoer', sag, 'ics', regn().ics(sag));
}

/** The assessment of a case as data. */
export function vurderingsfil(sag: Sagsfil): Fil {
  return fil('vurdering', sag, 'json', `${JSON.stringify(regn().vurder(sag))}\n`);
}

/** A text as a file. */
export function tekstfil(navn: string, sag: Sagsfil, tekst: string): Fil {
  return fil(navn, sag, 'txt', tekst);
}

/** A case as the text of a file. */
export function sagsfil(sag: Sagsfil): string {
  return `${JSON.stringify(sag, null, 2)}\n`;
}

function fil(navn: string, sag: Sagsfil, ende: Ende, indhold: BlobPart): Fil {
  return { navn: `${navn}-${sag.vurderingsdato}.${ende}`, indhold: new Blob([indhold], { type: MEDIETYPER[ende] }) };
}
