// SPDX-License-Identifier: MPL-2.0
/** Reads a chosen or dropped file: the text of a case, or the error of the file. */
import type { Fejl } from '../grund/typer.ts';
import { kort, kortTekst, Sagsfilfejl } from './fejl.ts';
import { forStor, laesLaast, MAKS_BYTES } from './laastformat.ts';
import { FORMATER, FREMMEDE, S } from './tekster.ts';

/** A file that can be opened: a case, for the engine to check, or a file that needs a passphrase. */
export type Laest = { slags: 'sag'; tekst: string } | { slags: 'laast'; tekst: string };

/** Magic numbers, one character per byte, that identify the program of a file. */
const KENDETEGN: readonly [fremmed: keyof typeof FREMMEDE, start: RegExp][] = [
  ['docx', /^PK\x03\x04[^]*word\//],
  ['xlsx', /^PK\x03\x04[^]*xl\//],
  ['odt', /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis/],
  ['zip', /^PK\x03\x04/],
  ['pdf', /^\s*%PDF-/],
  ['office', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['html', /^(?:\xef\xbb\xbf)?\s*(?:<!--[^]{0,512}-->\s*)?<(?:!doctype html|html|head|body)\b/i],
  ['xml', /^(?:\xef\xbb\xbf)?\s*<\?xml/],
  ['kalender', /^(?:\xef\xbb\xbf)?BEGIN:VCALENDAR/],
  ['billede', /^(?:\x89PNG|\xff\xd8\xff|GIF8)/],
  ['utf16', /^(?:\xff\xfe|\xfe\xff)/],
  ['utf16', /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/],
];
/** The number of bytes searched for them. */
const KENDETEGN_BYTES = 4096;

/** Reads a file. Throws a `Sagsfilfejl` that says what the file is when it cannot be opened. */
export async function laesfil(fil: Blob): Promise<Laest> {
  if (fil.size > MAKS_BYTES) throw forStor(fil.size);
  let bytes: ArrayBuffer;
  try {
    bytes = await fil.arrayBuffer();
  } catch (kastet) {
    // A folder, or a file that was moved, locked or went offline after it was chosen.
    if (!(kastet instanceof DOMException)) throw kastet;
    throw afvis('ikke-json', S.kanIkkeLaeses, S.ventetLaesbar);
  }
  return laesBytes(new Uint8Array(bytes));
}

/** The same from a file's bytes. Strips a byte order mark. */
export function laesBytes(bytes: Uint8Array): Laest {
  if (bytes.length > MAKS_BYTES) throw forStor(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, KENDETEGN_BYTES));
  const fremmed = KENDETEGN.find(([, tegn]) => tegn.test(start))?.[0];
  if (fremmed === 'utf16') throw afvis('ikke-json', FREMMEDE.utf16, S.ventetUtf8);
  if (fremmed) throw afvis('ikke-json', FREMMEDE[fremmed], S.ventetFil);
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw afvis('ikke-json', FREMMEDE.binaer, S.ventetFil);
    throw afvis('ikke-json', FREMMEDE.andenKode, S.ventetUtf8);
  }
  return laesTekst(tekst);
}

/** The same from text, including the text inside a locked file. */
export function laesTekst(tekst: string): Laest {
  if (/^\s*$/.test(tekst)) throw afvis('ikke-json', '', S.ventetIkkeTom);
  let laest: unknown;
  try {
    laest = JSON.parse(tekst);
  } catch {
    return ikkeJson(tekst);
  }
  if (typeof laest !== 'object' || laest === null || Array.isArray(laest)) {
    throw afvis('forkert-type', kort(laest), S.ventetFil);
  }
  return efterFormat(tekst, 'format' in laest ? laest.format : undefined);
}

/** A truncated file of ours goes on to its own reader: the engine reports the line and column of a case. */
function ikkeJson(tekst: string): Laest {
  if (/^\s*\{\s*"format"\s*:\s*"p101-laast\//.test(tekst)) return laast(tekst);
  if (/^\s*\{/.test(tekst)) return { slags: 'sag', tekst };
  throw afvis('ikke-json', kortTekst(tekst.trimStart()), S.ventetFil);
}

function efterFormat(tekst: string, format: unknown): Laest {
  if (format === 'p101-sag/1') return { slags: 'sag', tekst };
  if (format === 'p101-laast/1') return laast(tekst);
  const [, navn, udgave] = typeof format === 'string' ? (/^p101-([a-z]+)\/([1-9]\d{0,8})$/.exec(format) ?? []) : [];
  const vaerdi = format === undefined ? '' : kort(format);
  if (navn === undefined) throw afvis('forkert-format', vaerdi, S.ventetFormat, 'format');
  if (navn === 'sag' || navn === 'laast') {
    throw afvis('forkert-format', vaerdi, S.nyereUdgave(Number(udgave)), 'format');
  }
  const kendt = FORMATER.get(navn);
  throw afvis('forkert-format', vaerdi, kendt ? S.andetFormat(kendt) : S.ventetFormat, 'format');
}

/** A locked file with a valid header: nobody has to enter the passphrase of a broken one. */
function laast(tekst: string): Laest {
  laesLaast(tekst);
  return { slags: 'laast', tekst };
}

function afvis(kode: Fejl['kode'], vaerdi: string, forventet: string, sti = ''): Sagsfilfejl {
  return new Sagsfilfejl({ kode, sti, vaerdi, forventet });
}
