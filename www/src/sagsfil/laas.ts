// SPDX-License-Identifier: MPL-2.0
/**
 * A case file with a passphrase: AES-256-GCM under a key of PBKDF2-SHA-256, both built into the browser. The header is
 * authenticated with the data, so a file opens exactly as saved or not at all. Never a weaker cipher, never the
 * passphrase in an error.
 */
import { Sagsfilfejl } from './fejl.ts';
import { fraBase64, laesLaast, type Laasthoved, LAENGDER, tilTekst } from './laastformat.ts';
import { S } from './tekster.ts';

/** Iterations of the derivation in a new file; OWASP's figure for PBKDF2-SHA-256 since 2023. */
const RUNDER = 600_000;

/** The random values that make two locked files of the same case differ. */
export interface Tilfaeldigt {
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  runder: number;
}

/** Whether this page can lock and open files, or why not, as a sentence. */
export function kanLaase(): { kan: true } | { kan: false; hvorfor: string } {
  // Outside a secure context `subtle` is undefined, despite its type.
  if (typeof globalThis.crypto?.subtle?.deriveKey === 'function') return { kan: true };
  return { kan: false, hvorfor: globalThis.isSecureContext === false ? S.ikkeSikker : S.ingenKryptering };
}

/**
 * The text of a `p101-laast/1` file, final newline included. `version` is the product's. Throws a `Sagsfilfejl` when
 * the passphrase is empty, the text is empty or too long, or the page cannot lock.
 */
export async function laas(tekst: string, kodeord: string, version: string): Promise<string> {
  kraevLaase();
  const salt = crypto.getRandomValues(new Uint8Array(LAENGDER.salt));
  const iv = crypto.getRandomValues(new Uint8Array(LAENGDER.iv));
  return laasMed(tekst, kodeord, version, { salt, iv, runder: RUNDER });
}

/** `laas` with fixed random values, for tests only: reusing a key and iv reveals the texts. */
export async function laasMed(tekst: string, kodeord: string, version: string, valg: Tilfaeldigt): Promise<string> {
  kraevLaase();
  const { salt, iv, runder } = valg;
  const klar = new TextEncoder().encode(tekst);
  if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(klar) !== tekst) {
    throw new Sagsfilfejl({ kode: 'ikke-json', sti: '', vaerdi: '', forventet: S.ventetUtf8 });
  }
  const hoved: Laasthoved = { version, runder, salt, iv };
  const noegle = await udled(kodeord, hoved);
  const fil = tilTekst(hoved, new Uint8Array(await crypto.subtle.encrypt(bundet(hoved), noegle, klar)));
  laesLaast(fil); // nobody must end up with a file that cannot be opened
  return fil;
}

/**
 * The text that was locked. Throws a `Sagsfilfejl` when the file is not exactly as `laas` writes it, before anything is
 * derived; and one and the same for a wrong passphrase and for a file that was changed ({@link erForkertKodeord}).
 */
export async function laasOp(tekst: string, kodeord: string): Promise<string> {
  const { data, ...hoved } = laesLaast(tekst);
  kraevLaase();
  const noegle = await udled(kodeord, hoved);
  let klar: ArrayBuffer;
  try {
    klar = await crypto.subtle.decrypt(bundet(hoved), noegle, fraBase64(data));
  } catch (kastet) {
    if (kastet instanceof Error && kastet.name === 'OperationError') throw forkert();
    throw kastet;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(klar);
  } catch {
    throw new Sagsfilfejl({ kode: 'ikke-json', sti: 'data', vaerdi: '', forventet: S.ventetUtf8 });
  }
}

/** Whether the error means that the passphrase and the file do not fit, so that another passphrase can be tried. */
export function erForkertKodeord(kastet: unknown): boolean {
  return kastet instanceof Sagsfilfejl && kastet.kode === 'umulig-kombination' && kastet.sti === 'data';
}

/** The passphrase, normalised: `å` is the same letter whether typed as one character or two. */
export function ensartet(kodeord: string): string {
  return kodeord.normalize('NFC');
}

function forkert(): Sagsfilfejl {
  return new Sagsfilfejl({ kode: 'umulig-kombination', sti: 'data', vaerdi: '', forventet: S.ventetKodeord });
}

function kraevLaase(): void {
  const svar = kanLaase();
  if (!svar.kan) throw new Sagsfilfejl({ kode: 'umulig-kombination', sti: '', vaerdi: '', forventet: svar.hvorfor });
}

async function udled(kodeord: string, { salt, runder }: Laasthoved): Promise<CryptoKey> {
  if (kodeord === '') {
    throw new Sagsfilfejl({ kode: 'uden-for-omraade', sti: '', vaerdi: '""', forventet: S.ventetNoget });
  }
  const raa = new TextEncoder().encode(ensartet(kodeord));
  const grund = await crypto.subtle.importKey('raw', raa, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: runder };
  return crypto.subtle.deriveKey(kdf, grund, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function bundet(hoved: Laasthoved): AesGcmParams {
  const additionalData = new TextEncoder().encode(tilTekst(hoved));
  return { name: 'AES-GCM', iv: hoved.iv, additionalData, tagLength: 8 * LAENGDER.maerke };
}
