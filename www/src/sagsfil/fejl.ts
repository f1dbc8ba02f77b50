// SPDX-License-Identifier: MPL-2.0
/** Errors of a file, in the same shape as the engine's errors. */
import type { Fejl, P101Fejl } from '../grund/typer.ts';
import { S } from './tekster.ts';

/** The most characters of a value to show. */
const VIST = 80;
/** The most errors to collect from a file; it is rejected anyway, and nobody reads more. */
export const FLEST_FEJL = 1000;

/** Thrown when a file cannot be read, locked or opened. It holds every error, and never a passphrase. */
export class Sagsfilfejl extends Error implements P101Fejl {
  override readonly name = 'P101Fejl';
  readonly kode: Fejl['kode'];
  readonly sti: string;
  readonly alle: Fejl[];

  constructor(foerste: Fejl, ...flere: readonly Fejl[]) {
    const alle = [foerste, ...flere];
    super(alle.map(iOrd).join('\n'));
    this.kode = foerste.kode;
    this.sti = foerste.sti;
    this.alle = alle;
  }
}

/** A value as short JSON text. The content of objects and lists is not shown: it can be as deep as the file is long. */
export function kort(vaerdi: unknown): string {
  if (Array.isArray(vaerdi)) return vaerdi.length === 0 ? '[]' : '[…]';
  if (typeof vaerdi === 'object' && vaerdi !== null) return Object.keys(vaerdi).length === 0 ? '{}' : '{…}';
  return kortTekst(typeof vaerdi === 'string' ? JSON.stringify(vaerdi.slice(0, VIST + 1)) : String(vaerdi));
}

/** The start of a text, on one line. */
export function kortTekst(tekst: string): string {
  const start = [...tekst.slice(0, 2 * VIST + 2)];
  const synlig = start.slice(0, start.length > VIST ? VIST - 1 : VIST).join('');
  return synlig.replace(/\p{C}/gu, ' ') + (start.length > VIST ? '…' : '');
}

function iOrd({ sti, vaerdi, forventet }: Fejl): string {
  const sted = sti === '' ? S.filen : sti;
  return vaerdi === '' ? S.fejl(sted, forventet) : S.fejlMedVaerdi(sted, vaerdi, forventet);
}
