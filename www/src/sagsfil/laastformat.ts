// SPDX-License-Identifier: MPL-2.0
/**
 * The text of a `p101-laast/1` file. It has one canonical spelling: keys in this order, no spaces, one final newline,
 * Base64 with padding. Any other text is rejected, so that every byte of a file has a meaning.
 */
import type { Fejl } from '../grund/typer.ts';
import { FLEST_FEJL, kort, kortTekst, Sagsfilfejl } from './fejl.ts';
import { S } from './tekster.ts';

/** The largest file to read, in bytes, locked or plain. */
export const MAKS_BYTES = 8 * 1024 * 1024;
/** Fewer iterations protect nothing, and more would block the page. */
export const RUNDER_MINDST = 100_000;
export const RUNDER_HOEJST = 5_000_000;
/** The bytes of each part; `maerke` is the tag that AES-GCM adds to the data. */
export const LAENGDER = { salt: 16, iv: 12, maerke: 16 } as const;

const FORMAT = 'p101-laast/1';
const KDF = 'PBKDF2-SHA-256';
const VERSION = /^[0-9A-Za-z.+-]{1,64}$/;

export interface Laasthoved {
  /** The version of the product that locked the file. */
  version: string;
  runder: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
}

type Objekt = Readonly<Record<string, unknown>>;

/**
 * The header of a locked file, and its data as Base64. Needs no passphrase and derives nothing. Throws a `Sagsfilfejl`
 * with every error.
 */
export function laesLaast(tekst: string): Laasthoved & { data: string } {
  if (tekst.length > MAKS_BYTES) throw forStor(tekst.length);
  const rod = laesObjekt(tekst);
  if (rod.format !== FORMAT) throw new Sagsfilfejl(fejl('forkert-format', 'format', rod.format, kort(FORMAT)));
  const tjek = new Tjek();
  tjek.noegler('', rod, ['format', 'version', 'kdf', 'iv', 'data']);
  const version = tjek.tekst('version', rod.version, (t) => VERSION.test(t), S.ventetVersion);
  const { runder, salt } = laesKdf(tjek, rod.kdf);
  const iv = tjek.bytes('iv', rod.iv, LAENGDER.iv);
  const data = tjek.tekst('data', rod.data, (t) => (antalBytes(t) ?? 0) > LAENGDER.maerke, S.ventetData);
  tjek.slut();
  const hoved = { version, runder, salt, iv };
  kraevSammeTekst(tekst, udfyldt(hoved, data));
  return { ...hoved, data };
}

/** The text of a file; without data only the header, which is authenticated with the data. */
export function tilTekst(hoved: Laasthoved, data?: Uint8Array): string {
  return data ? udfyldt(hoved, tilBase64(data)) : JSON.stringify(medNoegler(hoved));
}

/** The bytes of validated Base64. */
export function fraBase64(tekst: string): Uint8Array<ArrayBuffer> {
  const binaer = atob(tekst);
  const bytes = new Uint8Array(binaer.length);
  for (let nr = 0; nr < bytes.length; nr += 1) bytes[nr] = binaer.charCodeAt(nr);
  return bytes;
}

/** The error for a file over the limit. */
export function forStor(bytes: number): Sagsfilfejl {
  const [vaerdi, forventet] = [S.stoerrelse(bytes), S.ventetStoerrelse];
  return new Sagsfilfejl({ kode: 'uden-for-omraade', sti: '', vaerdi, forventet });
}

function tilBase64(bytes: Uint8Array): string {
  const DEL = 0x2000; // characters per call, within the limit on arguments
  let binaer = '';
  for (let fra = 0; fra < bytes.length; fra += DEL) binaer += String.fromCharCode(...bytes.subarray(fra, fra + DEL));
  return btoa(binaer);
}

function medNoegler({ version, runder, salt, iv }: Laasthoved): Objekt {
  return { format: FORMAT, version, kdf: { navn: KDF, runder, salt: tilBase64(salt) }, iv: tilBase64(iv) };
}

function udfyldt(hoved: Laasthoved, data: string): string {
  return `${JSON.stringify({ ...medNoegler(hoved), data })}\n`;
}

function laesObjekt(tekst: string): Objekt {
  let laest: unknown;
  try {
    laest = JSON.parse(tekst);
  } catch {
    throw new Sagsfilfejl({ kode: 'ikke-json', sti: '', vaerdi: kortTekst(tekst), forventet: S.ventetHelFil });
  }
  if (!erObjekt(laest)) throw new Sagsfilfejl(fejl('forkert-type', '', laest, S.ventetObjekt));
  return laest;
}

function laesKdf(tjek: Tjek, kdf: unknown): Pick<Laasthoved, 'runder' | 'salt'> {
  if (!erObjekt(kdf)) {
    tjek.meld('forkert-type', 'kdf', kdf, S.ventetObjekt);
    return { runder: 0, salt: new Uint8Array(0) };
  }
  tjek.noegler('kdf', kdf, ['navn', 'runder', 'salt']);
  tjek.tekst('kdf.navn', kdf.navn, (t) => t === KDF, kort(KDF));
  return { runder: tjek.runder('kdf.runder', kdf.runder), salt: tjek.bytes('kdf.salt', kdf.salt, LAENGDER.salt) };
}

function erObjekt(vaerdi: unknown): vaerdi is Objekt {
  return typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi);
}

/** Duplicate keys, another order, spaces, escapes: everything that the JSON parser ignores. */
function kraevSammeTekst(tekst: string, ventet: string): void {
  if (tekst === ventet) return;
  let nr = 0;
  while (nr < ventet.length && tekst[nr] === ventet[nr]) nr += 1;
  const [linje, kolonne] = sted(tekst.slice(0, nr));
  const vaerdi = kortTekst(tekst.slice(nr));
  throw new Sagsfilfejl({ kode: 'forkert-format', sti: '', vaerdi, forventet: S.ventetSammeTekst, linje, kolonne });
}

function sted(foer: string): [linje: number, kolonne: number] {
  const linjer = foer.split('\n');
  return [linjer.length, (linjer.at(-1) ?? '').length + 1];
}

/** The number of bytes in a Base64 text; undefined when it is malformed. */
function antalBytes(tekst: string): number | undefined {
  try {
    const binaer = atob(tekst);
    return btoa(binaer) === tekst ? binaer.length : undefined;
  } catch {
    return undefined;
  }
}

function fejl(kode: Fejl['kode'], sti: string, vaerdi: unknown, forventet: string): Fejl {
  return vaerdi === undefined
    ? { kode, sti, vaerdi: '', forventet: S.noeglenMangler(forventet) }
    : { kode, sti, vaerdi: kort(vaerdi), forventet };
}

function understi(sti: string, noegle: string): string {
  if (!/^\w+$/.test(noegle)) return `${sti}[${kort(noegle)}]`;
  return sti === '' ? noegle : `${sti}.${noegle}`;
}

/** Reads values and collects their errors. Nobody uses its stand-in for a wrong value. */
class Tjek {
  readonly #fejl: Fejl[] = [];

  slut(): void {
    const [foerste, ...flere] = this.#fejl;
    if (foerste) throw new Sagsfilfejl(foerste, ...flere);
  }

  noegler(sti: string, objekt: Objekt, kendte: readonly string[]): void {
    for (const [noegle, vaerdi] of Object.entries(objekt)) {
      if (!kendte.includes(noegle)) this.meld('ukendt-noegle', understi(sti, noegle), vaerdi, S.ventetNoegler(kendte));
    }
  }

  tekst(sti: string, vaerdi: unknown, gyldig: (tekst: string) => boolean, forventet: string): string {
    if (typeof vaerdi !== 'string') this.meld('forkert-type', sti, vaerdi, forventet);
    else if (!gyldig(vaerdi)) this.meld('uden-for-omraade', sti, vaerdi, forventet);
    else return vaerdi;
    return '';
  }

  runder(sti: string, vaerdi: unknown): number {
    const forventet = S.ventetRunder(RUNDER_MINDST, RUNDER_HOEJST);
    if (typeof vaerdi !== 'number' || !Number.isInteger(vaerdi)) this.meld('forkert-type', sti, vaerdi, forventet);
    else if (vaerdi < RUNDER_MINDST || vaerdi > RUNDER_HOEJST) this.meld('uden-for-omraade', sti, vaerdi, forventet);
    else return vaerdi;
    return 0;
  }

  bytes(sti: string, vaerdi: unknown, antal: number): Uint8Array<ArrayBuffer> {
    return fraBase64(this.tekst(sti, vaerdi, (t) => antalBytes(t) === antal, S.ventetBytes(antal)));
  }

  meld(kode: Fejl['kode'], sti: string, vaerdi: unknown, forventet: string): void {
    if (this.#fejl.length < FLEST_FEJL) this.#fejl.push(fejl(kode, sti, vaerdi, forventet));
  }
}
