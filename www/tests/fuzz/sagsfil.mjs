// SPDX-License-Identifier: MPL-2.0
// Fuzzes the opener of case files with almost valid files. A run fails when anything but a clear refusal is thrown, or
// when the opener and an independent reader disagree on whether a locked file is valid. It derives no keys.
//
//   node www/tests/fuzz/sagsfil.mjs 10000000 7    ten million runs from seed 7
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { Kast, tilfaeldige } from '../korpus.mjs';
import { hentTs } from '../ts.mjs';

const { laesBytes, laesLaast, Sagsfilfejl } = await hentTs('sagsfil/laesfil.ts', 'sagsfil/laastformat.ts', 'sagsfil/fejl.ts');

const LAAST =
  '{"format":"p101-laast/1","version":"1.0.0","kdf":{"navn":"PBKDF2-SHA-256","runder":600000,' +
  '"salt":"AAECAwQFBgcICQoLDA0ODw=="},"iv":"EBESExQVFhcYGRob","data":"c29tZXRoaW5nIHRoYXQgaXMgbG9ja2Vk"}\n';
/** The grammar of a locked file, again as one expression. */
const LAASTE = new RegExp(
  [
    /^\{"format":"p101-laast\/1","version":"[0-9A-Za-z.+-]{1,64}",/,
    /"kdf":\{"navn":"PBKDF2-SHA-256","runder":([1-9]\d{5,6}),"salt":"[A-Za-z0-9+/]{21}[AQgw]=="\},/,
    /"iv":"[A-Za-z0-9+/]{16}",/,
    /"data":"((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?)"\}\n$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

/** Fragments for mutations; a character is a byte. */
const STUMPER = [
  ...['{', '}', '[', ']', '"', ':', ',', '\\', ' ', '\n', '\r\n', '\t', '/', '-', '+', '0', '9', '1e6', 'null', '[]'],
  ...['\u00ef\u00bb\u00bf', '\u00ff\u00fe', '\u00fe\u00ff', '\0', '\u00c3\u00a5', '\u00c3', '\\u0061', '__proto__'],
  ...['PK\u0003\u0004', '%PDF-', '<html', '{\\rtf', '"kdf":{}', '"runder":99999', '99999', '100000', '5000001'],
  ...['"format":"p101-laast/1"', '"format":"p101-sag/1"', '"p101-laast/2"'],
  ...['"data":"AAAA"', '"data":""', '=', '==', 'QQ==', 'QR==', 'QUI=', 'QUJD'],
];
const FILER = [
  LAAST,
  LAAST,
  LAAST,
  LAAST.replace('2Vk"', '2Q="'),
  '{"format":"p101-sag/1","vurderingsdato":"2026-11-22","fakta":{"alder":34}}\n',
  '{"format":"p101-vurdering/1","kvittering":{}}\n',
  '\u00ef\u00bb\u00bf{ "format": "p101-sag/2" }',
  'PK\u0003\u0004[Content_Types].xml word/document.xml',
];
const BYTES = FILER.map((fil) => Buffer.from(fil, 'latin1'));

/** One mutation of a file. */
function aendr(bytes, kast) {
  const [fra, til] = [kast.tal(0, bytes.length), kast.tal(0, bytes.length)].sort((a, b) => a - b);
  const [foer, midt, efter] = [bytes.subarray(0, fra), bytes.subarray(fra, til), bytes.subarray(til)];
  switch (kast.tal(0, 8)) {
    case 0:
      return foer;
    case 1:
      return Buffer.concat([foer, efter]);
    case 2:
      return Buffer.concat([foer, midt, midt, efter]);
    case 3:
      return Buffer.concat([midt, foer, efter]);
    case 4:
      return Buffer.concat([foer, Buffer.from(kast.en(STUMPER), 'latin1'), bytes.subarray(fra)]);
    case 5:
      return Buffer.concat([foer, Buffer.from(kast.en(STUMPER), 'latin1'), efter]);
    case 6:
      return Buffer.concat([foer, kast.en(BYTES).subarray(fra)]);
    default: {
      const kopi = Buffer.from(bytes);
      if (fra < kopi.length) kopi[fra] = kast.ja() ? kopi[fra] ^ (1 << kast.tal(0, 7)) : kast.tal(0, 255);
      return kopi;
    }
  }
}

/** Whether the independent reader accepts a text as a locked file. */
export function erLaast(tekst) {
  const [, runder = '0', data = ''] = LAASTE.exec(tekst) ?? [];
  const bytes = (3 * data.length) / 4 - (data.match(/=/g)?.length ?? 0);
  return Number(runder) >= 100_000 && Number(runder) <= 5_000_000 && bytes >= 17;
}

/** The outcome of a file, in a word; throws on a failure. */
export function proev(bytes) {
  const tekst = bytes.toString('utf8');
  let laest;
  try {
    laest = laesBytes(bytes);
  } catch (kastet) {
    assert.ok(kastet instanceof Sagsfilfejl, kastet);
    for (const { kode, sti, vaerdi, forventet } of kastet.alle) {
      assert.ok(kode && typeof sti === 'string' && vaerdi.length < 100 && forventet, JSON.stringify(kastet.alle));
    }
    assert.ok(!erLaast(tekst), 'a locked file was refused');
    return kastet.kode;
  }
  assert.equal(laest.tekst, tekst.replace(/^\ufeff/, ''), 'a file was changed by reading it');
  assert.equal(laest.slags === 'laast', erLaast(laest.tekst), `taken for ${laest.slags}`);
  if (laest.slags === 'laast') laesLaast(laest.tekst);
  return laest.slags;
}

/**
 * Runs that many files; returns the number of each outcome.
 * @param {number} antal @param {number} frø
 */
export function fuzz(antal, frø) {
  Error.stackTraceLimit = 0;
  const kast = new Kast(tilfaeldige(frø));
  const blev = new Map();
  for (let nr = 0; nr < antal; nr += 1) {
    let bytes = kast.en(BYTES);
    for (let gange = kast.tal(1, 3); gange > 0; gange -= 1) bytes = aendr(bytes, kast);
    try {
      const hvad = proev(bytes);
      blev.set(hvad, (blev.get(hvad) ?? 0) + 1);
    } catch (error) {
      const fil = JSON.stringify(bytes.toString('latin1'));
      throw new Error(`run ${nr} of seed ${frø}: ${error.message}\n${fil}`, { cause: error });
    }
  }
  return Object.fromEntries([...blev].sort());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [antal = 1_000_000, frø = 1] = process.argv.slice(2).map(Number);
  console.log(`${antal} runs from seed ${frø}:`, fuzz(antal, frø));
}
