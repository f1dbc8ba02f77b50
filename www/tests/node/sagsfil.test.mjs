// SPDX-License-Identifier: MPL-2.0
// Case files: a locked file opens only with its passphrase, and anything invalid is refused in words.
import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { test } from 'node:test';
import { fuzz } from '../fuzz/sagsfil.mjs';
import { hentTs } from '../ts.mjs';

const sagsfil = await hentTs(...['fejl', 'filnavn', 'laas', 'laastformat', 'laesfil'].map((navn) => `sagsfil/${navn}.ts`));
const { erForkertKodeord, filnavn, kanLaase, laas, laasMed, laasOp } = sagsfil;
const { laesBytes, laesfil, laesLaast, laesTekst, MAKS_BYTES, Sagsfilfejl } = sagsfil;

const SAG = '{"format":"p101-sag/1","vurderingsdato":"2026-11-22","fakta":{"alder":34}}\n';
const KODEORD = 'fire ord på række';
const RAEKKE = (antal, fra = 0) => Uint8Array.from({ length: antal }, (_, nr) => fra + nr);
const VALG = { salt: RAEKKE(16), iv: RAEKKE(12, 16), runder: 100_000 };
/** The header that authenticates the data of a file made with those values. */
const HOVED =
  '{"format":"p101-laast/1","version":"1.0.0","kdf":{"navn":"PBKDF2-SHA-256","runder":100000,' +
  '"salt":"AAECAwQFBgcICQoLDA0ODw=="},"iv":"EBESExQVFhcYGRob"}';
const NOEGLE = pbkdf2Sync(KODEORD.normalize('NFC'), VALG.salt, VALG.runder, 32, 'sha256');
/** A small locked file with the fewest iterations allowed. */
const LILLE = await laasMed('{}', KODEORD, '1.0.0', VALG);
const utf8 = (tekst) => new TextEncoder().encode(tekst);

/** The error of a promise, which must be one of ours. */
async function fejlAf(goer) {
  try {
    await goer();
  } catch (kastet) {
    assert.ok(kastet instanceof Sagsfilfejl, kastet);
    assert.equal(kastet.name, 'P101Fejl');
    assert.deepEqual([kastet.kode, kastet.sti], [kastet.alle[0].kode, kastet.alle[0].sti]);
    return kastet;
  }
  return assert.fail('nothing was refused');
}

/** A refusal with all its errors: kind, path, value and expectation. */
async function afvist(navn, goer, ...ventet) {
  const { alle, message } = await fejlAf(goer);
  const vist = alle.map(({ kode, sti, vaerdi }) => [kode, sti, vaerdi].join(' | '));
  assert.deepEqual(vist, ventet.map(([kode, sti, vaerdi]) => [kode, sti, vaerdi].join(' | ')), navn);
  for (const [nr, [, , , forventet]] of ventet.entries()) assert.match(alle[nr].forventet, forventet, navn);
  assert.equal(message.split('\n').length, alle.length, navn);
}

test('what is locked opens with its passphrase', async () => {
  const tekster = { SAG, 'odd characters': '\ufeffæøå 😀 \u2028', 'a megabyte': `${SAG}${'æ'.repeat(500_000)}` };
  for (const [navn, tekst] of Object.entries(tekster)) {
    const fil = await laas(tekst, KODEORD, '1.0.0');
    assert.deepEqual(laesTekst(fil), { slags: 'laast', tekst: fil }, navn);
    assert.equal((await laasOp(fil, KODEORD)) === tekst, true, navn);
  }
});

test('a new file has the form of the format, 600,000 rounds and a final newline', async () => {
  const fil = await laas(SAG, KODEORD, '1.2.3-rc.1');
  const { kdf, iv, data, ...resten } = JSON.parse(fil);
  assert.deepEqual(resten, { format: 'p101-laast/1', version: '1.2.3-rc.1' });
  assert.deepEqual({ ...kdf, salt: '' }, { navn: 'PBKDF2-SHA-256', runder: 600_000, salt: '' });
  assert.match(`${kdf.salt} ${iv} ${data}`, /^[\w+/]{22}== [\w+/]{16} [\w+/]+=*$/);
  assert.equal(fil, `${JSON.stringify({ ...resten, kdf, iv, data })}\n`);
});

test('the same case and passphrase twice give other salts, other ivs and other data', async () => {
  const [a, b] = (await Promise.all([laas(SAG, KODEORD, '1.0.0'), laas(SAG, KODEORD, '1.0.0')])).map((fil) => JSON.parse(fil));
  for (const del of [(f) => f.kdf.salt, (f) => f.iv, (f) => f.data]) assert.notEqual(del(a), del(b));
});

test('a fixed vector: another library opens the file, with the header as additional data', async () => {
  const fil = await laasMed(SAG, KODEORD, '1.0.0', VALG);
  assert.ok(fil.startsWith(`${HOVED.slice(0, -1)},"data":"`));
  const data = Buffer.from(JSON.parse(fil).data, 'base64');
  const aes = createDecipheriv('aes-256-gcm', NOEGLE, VALG.iv).setAAD(Buffer.from(HOVED)).setAuthTag(data.subarray(-16));
  assert.equal(aes.update(data.subarray(0, -16), undefined, 'utf8') + aes.final('utf8'), SAG);
});

/** A file locked by another library. */
function laastAfAndre(bytes) {
  const aes = createCipheriv('aes-256-gcm', NOEGLE, VALG.iv).setAAD(Buffer.from(HOVED));
  const data = Buffer.concat([aes.update(bytes), aes.final(), aes.getAuthTag()]);
  return `${HOVED.slice(0, -1)},"data":"${data.toString('base64')}"}\n`;
}

test('what another library locked opens, unless it is no text', async () => {
  assert.equal(laastAfAndre(SAG), await laasMed(SAG, KODEORD, '1.0.0', VALG));
  assert.equal(await laasOp(laastAfAndre(SAG), KODEORD), SAG);
  const ikkeTekst = ['ikke-json', 'data', '', /UTF-8/];
  await afvist('Latin-1', () => laasOp(laastAfAndre(Buffer.from('{"x":"æ"}', 'latin1')), KODEORD), ikkeTekst);
});

test('a passphrase is the same however its letters are composed, and no other', async () => {
  const fil = await laasMed(SAG, 'p\u00e5ske\u00f8l', '1.0.0', VALG);
  assert.equal(await laasOp(fil, 'pa\u030aske\u00f8l'), SAG);
  for (const andet of ['paske\u00f8l', 'P\u00e5ske\u00f8l', 'p\u00e5ske\u00f8l ', ' p\u00e5ske\u00f8l', 'p\u00e5ske\u00f8']) {
    assert.ok(erForkertKodeord(await fejlAf(() => laasOp(fil, andet))), andet);
  }
});

test('an empty passphrase and an empty or broken text are refused', async () => {
  const tom = ['uden-for-omraade', '', '""', /^et kodeord$/];
  await afvist('locking', () => laas(SAG, '', '1.0.0'), tom);
  await afvist('opening', () => laasOp(LILLE, ''), tom);
  const { kode, sti } = await fejlAf(() => laasMed('', KODEORD, '1.0.0', VALG));
  assert.deepEqual([kode, sti], ['uden-for-omraade', 'data']);
  await afvist('half a character', () => laas('\ud800', KODEORD, '1.0.0'), ['ikke-json', '', '', /UTF-8/]);
  await afvist('no version', () => laasMed(SAG, KODEORD, '', VALG), ['uden-for-omraade', 'version', '""', /version/]);
});

test('every byte changed in turn: never a case, and where the header still reads, word for word the wrong passphrase', async () => {
  const forkert = await fejlAf(() => laasOp(LILLE, 'et andet'));
  const forventet = 'kodeordet, som filen blev gemt med, og en fil, der ikke er ændret siden';
  assert.deepEqual(forkert.alle, [{ kode: 'umulig-kombination', sti: 'data', vaerdi: '', forventet }]);
  const afvisninger = { hoved: 0, forsegling: 0 };
  for (let nr = 0; nr < LILLE.length; nr += 1) {
    const bytes = utf8(LILLE);
    bytes[nr] ^= 1;
    const fejl = await fejlAf(() => laasOp(laesBytes(bytes).tekst, KODEORD));
    if (erForkertKodeord(fejl)) assert.deepEqual([fejl.message, fejl.alle], [forkert.message, forkert.alle], `byte ${nr}`);
    afvisninger[erForkertKodeord(fejl) ? 'forsegling' : 'hoved'] += 1;
  }
  assert.ok(afvisninger.hoved > 100 && afvisninger.forsegling > 50, JSON.stringify(afvisninger));
});

test('every byte in every other way: refused before anything is derived, or the same file but for sealed values', () => {
  const roert = (tekst) => tekst.replace(/"version":"[^"]*"/, '').replace(/(runder":|salt":"|iv":"|data":")[^",}]*/g, '');
  for (let nr = 0; nr < LILLE.length; nr += 1) {
    for (let maske = 1; maske < 256; maske += 1) {
      const bytes = utf8(LILLE);
      bytes[nr] ^= maske;
      let laest;
      try {
        laest = laesBytes(bytes);
      } catch (kastet) {
        assert.ok(kastet instanceof Sagsfilfejl, kastet);
        continue;
      }
      // No longer JSON, so the engine reports the line and the column.
      if (laest.slags === 'sag') assert.throws(() => JSON.parse(laest.tekst), SyntaxError, `byte ${nr}, mask ${maske}`);
      else assert.equal(roert(laest.tekst), roert(LILLE), `byte ${nr}, mask ${maske}`);
    }
  }
});

test('cut short at every length, a file is refused', async () => {
  for (let laengde = 0; laengde < LILLE.length; laengde += 1) {
    const stump = LILLE.slice(0, laengde);
    await fejlAf(() => laasOp(stump, KODEORD));
    // Once the cut file includes its format, it is refused before anybody is asked for a passphrase.
    if (laengde > 24) await fejlAf(() => laesTekst(stump));
  }
});

const LAAST = JSON.parse(LILLE);
const skrevet = (laast) => `${JSON.stringify(laast)}\n`;
const medKdf = (kdf) => skrevet({ ...LAAST, kdf: { ...LAAST.kdf, ...kdf } });
const uden = (noegle, { [noegle]: _vaek, ...resten }) => resten;

test('there is one spelling of a file', async () => {
  const { format, version, kdf, iv, data } = LAAST;
  const efter = LILLE.indexOf('"data"');
  const raekker = [
    ['no final newline', LILLE.slice(0, -1), 1, LILLE.length],
    ['two newlines', `${LILLE}\n`, 2, 1],
    ['CRLF', LILLE.replace('\n', '\r\n'), 1, LILLE.length],
    ['a space first', ` ${LILLE}`, 1, 1],
    ['a space between', LILLE.replace(',"iv"', ', "iv"'), 1, LILLE.indexOf('"iv"') + 1],
    ['indented', `${JSON.stringify(LAAST, null, 2)}\n`, 1, 2],
    ['another order of keys', skrevet({ format, version, kdf, data, iv }), 1, LILLE.indexOf('iv"') + 1],
    ['another order in kdf', skrevet({ ...LAAST, kdf: { runder: kdf.runder, navn: kdf.navn, salt: kdf.salt } }), 1, LILLE.indexOf('navn') + 1],
    ['the same key twice', LILLE.replace('"iv":', `"iv":"${iv}","iv":`), 1, efter + 2],
    ['another value of the key before', LILLE.replace('"data":', '"data":"AAAA","data":'), 1, efter + 9],
    ['the same key twice in kdf', LILLE.replace('"runder":', '"runder":5,"runder":'), 1, LILLE.indexOf('100000') + 1],
    ['an escaped letter', LILLE.replace('"iv"', '"\\u0069v"'), 1, LILLE.indexOf('iv"') + 1],
    ['an escaped slash', LILLE.replace('laast/1', 'laast\\/1'), 1, LILLE.indexOf('/1') + 1],
    ['a number with an exponent', LILLE.replace('100000', '1e5'), 1, LILLE.indexOf('100000') + 2],
    ['a number with a fraction', LILLE.replace('100000', '100000.0'), 1, LILLE.indexOf('100000') + 7],
  ];
  assert.equal(skrevet({ format, version, kdf, iv, data }), LILLE);
  for (const [navn, tekst, linje, kolonne] of raekker) {
    for (const goer of [() => laesTekst(tekst), () => laasOp(tekst, KODEORD)]) {
      const { alle } = await fejlAf(goer);
      assert.deepEqual(alle.map((f) => [f.kode, f.linje, f.kolonne]), [['forkert-format', linje, kolonne]], navn);
      assert.match(alle[0].forventet, /som den blev gemt/, navn);
    }
  }
});

test('every error of a header is told, before anything is derived', async () => {
  const salt15 = Buffer.alloc(15).toString('base64');
  const salt17 = Buffer.alloc(17).toString('base64');
  const raekker = [
    ['no JSON', `${LILLE}x`, ['ikke-json', '', '{"format":"p101-laast/1","version":"1.0.0","kdf":{"navn":"PBKDF2-SHA-256","rund…', /hel fil/]],
    ['a list', '[]', ['forkert-type', '', '[]', /objekt/]],
    ['null', 'null', ['forkert-type', '', 'null', /objekt/]],
    ['another format', skrevet({ ...LAAST, format: 'p101-laast/2' }), ['forkert-format', 'format', '"p101-laast/2"', /p101-laast\/1/]],
    ['no format', skrevet(uden('format', LAAST)), ['forkert-format', 'format', '', /skal være der/]],
    ['an unknown key', skrevet({ ...LAAST, navn: 'x' }), ['ukendt-noegle', 'navn', '"x"', /format, version, kdf, iv, data/]],
    ['a key that is no word', skrevet({ ...LAAST, 'a b': {} }), ['ukendt-noegle', '["a b"]', '{}', /format/]],
    ['__proto__', LILLE.replace('"iv"', '"__proto__":{"a":1},"iv"'), ['ukendt-noegle', '__proto__', '{…}', /format/]],
    ['an unknown key in kdf', medKdf({ x: [1] }), ['ukendt-noegle', 'kdf.x', '[…]', /navn, runder, salt/]],
    ['no version', skrevet(uden('version', LAAST)), ['forkert-type', 'version', '', /versionsnummer.*skal være der/]],
    ['a version that is a number', skrevet({ ...LAAST, version: 1 }), ['forkert-type', 'version', '1', /versionsnummer/]],
    ['an empty version', skrevet({ ...LAAST, version: '' }), ['uden-for-omraade', 'version', '""', /versionsnummer/]],
    ['a version with words', skrevet({ ...LAAST, version: '1 æ' }), ['uden-for-omraade', 'version', '"1 æ"', /versionsnummer/]],
    ['no kdf', skrevet(uden('kdf', LAAST)), ['forkert-type', 'kdf', '', /objekt/]],
    ['a kdf that is a list', skrevet({ ...LAAST, kdf: [] }), ['forkert-type', 'kdf', '[]', /objekt/]],
    ['another derivation', medKdf({ navn: 'PBKDF2-SHA-1' }), ['uden-for-omraade', 'kdf.navn', '"PBKDF2-SHA-1"', /PBKDF2-SHA-256/]],
    ['rounds as text', medKdf({ runder: '600000' }), ['forkert-type', 'kdf.runder', '"600000"', /100\.000 til 5\.000\.000/]],
    ['half a round', medKdf({ runder: 600_000.5 }), ['forkert-type', 'kdf.runder', '600000.5', /helt tal/]],
    ['negative rounds', medKdf({ runder: -600_000 }), ['uden-for-omraade', 'kdf.runder', '-600000', /helt tal/]],
    ['endless rounds', LILLE.replace('100000', '1e999'), ['forkert-type', 'kdf.runder', 'Infinity', /helt tal/]],
    ['a short salt', medKdf({ salt: salt15 }), ['uden-for-omraade', 'kdf.salt', `"${salt15}"`, /16.bytes/]],
    ['a long salt', medKdf({ salt: salt17 }), ['uden-for-omraade', 'kdf.salt', `"${salt17}"`, /16.bytes/]],
    ['no salt', medKdf({ salt: undefined }), ['forkert-type', 'kdf.salt', '', /16.bytes/]],
    ['a short iv', skrevet({ ...LAAST, iv: 'AAAAAAAAAAAAAAA=' }), ['uden-for-omraade', 'iv', '"AAAAAAAAAAAAAAA="', /12.bytes/]],
    ['a long iv', skrevet({ ...LAAST, iv: 'AAAAAAAAAAAAAAAAAA==' }), ['uden-for-omraade', 'iv', '"AAAAAAAAAAAAAAAAAA=="', /12.bytes/]],
    ['data that are a number', skrevet({ ...LAAST, data: 7 }), ['forkert-type', 'data', '7', /låste sag/]],
    ['no data', skrevet({ ...LAAST, data: '' }), ['uden-for-omraade', 'data', '""', /låste sag/]],
    ['a tag and nothing', skrevet({ ...LAAST, data: `${'A'.repeat(22)}==` }), ['uden-for-omraade', 'data', `"${'A'.repeat(22)}=="`, /låste sag/]],
    [
      'several',
      skrevet({ ...LAAST, x: null, version: false, kdf: { navn: KODEORD, runder: 1 } }),
      ...[['ukendt-noegle', 'x', 'null', /kun/], ['forkert-type', 'version', 'false', /version/]],
      ...[['uden-for-omraade', 'kdf.navn', `"${KODEORD}"`, /PBKDF2/], ['uden-for-omraade', 'kdf.runder', '1', /helt/]],
      ['forkert-type', 'kdf.salt', '', /skal være der/],
    ],
  ];
  for (const [navn, tekst, ...ventet] of raekker) {
    await afvist(navn, () => laesLaast(tekst), ...ventet);
    await afvist(`${navn}, opened`, () => laasOp(tekst, KODEORD), ...ventet);
  }
  laesLaast(skrevet({ ...LAAST, data: `${'A'.repeat(23)}=` })); // a tag and one byte
});

test('Base64 has one spelling', async () => {
  const { salt } = LAAST.kdf;
  const raekker = {
    'no padding': salt.slice(0, -2),
    'half the padding': salt.slice(0, -1),
    'more padding': `${salt}=`,
    'a space': ` ${salt}`,
    'a newline': `${salt}\n`,
    'for addresses': salt.replace('A', '-'),
    'bits that are left over': salt.replace('w==', 'x=='),
  };
  for (const [navn, skrevetSaadan] of Object.entries(raekker)) {
    assert.notEqual(skrevetSaadan, salt, navn);
    const { alle } = await fejlAf(() => laesLaast(medKdf({ salt: skrevetSaadan })));
    assert.deepEqual(alle.map((f) => [f.kode, f.sti]), [['uden-for-omraade', 'kdf.salt']], navn);
  }
});

test('rounds are read from 100,000 to 5,000,000', async () => {
  for (const runder of [100_000, 5_000_000]) assert.equal(laesLaast(medKdf({ runder })).runder, runder);
  for (const runder of [99_999, 5_000_001]) {
    const ventet = ['uden-for-omraade', 'kdf.runder', String(runder), /^et helt tal fra 100\.000 til 5\.000\.000$/];
    await afvist(`${runder}`, () => laasOp(medKdf({ runder }), KODEORD), ventet);
  }
  assert.equal(await laasOp(LILLE, KODEORD), '{}');
  assert.equal(await laasOp(await laasMed('{}', KODEORD, '1.0.0', { ...VALG, runder: 600_000 }), KODEORD), '{}');
});

test('a header with very many errors or very deep values is refused too', async () => {
  const mange = Object.fromEntries(Array.from({ length: 20_000 }, (_, nr) => [`n${nr}`, 0]));
  assert.equal((await fejlAf(() => laesLaast(skrevet({ ...LAAST, ...mange })))).alle.length, 1000);
  const dyb = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const noegle of ['iv', 'data', 'kdf', 'format', 'x']) {
    const tekst = `{"format":"p101-laast/1","${noegle}":${dyb}}`;
    assert.ok((await fejlAf(() => laesLaast(tekst))).message.length < 1000, noegle);
    await fejlAf(() => laesTekst(tekst));
  }
});

test('a page that cannot encrypt says why, and neither locks nor opens', async () => {
  const { crypto } = globalThis;
  const saet = (navn, value) => Object.defineProperty(globalThis, navn, { value, configurable: true, writable: true });
  assert.deepEqual(kanLaase(), { kan: true });
  try {
    for (const [sikker, ord] of [[false, /http\).*https/], [true, /nyere browser/]]) {
      saet('crypto', { getRandomValues: (b) => b });
      saet('isSecureContext', sikker);
      const { kan, hvorfor } = kanLaase();
      assert.equal(kan, false);
      assert.match(hvorfor, ord);
      await afvist('locking', () => laas(SAG, KODEORD, '1.0.0'), ['umulig-kombination', '', '', ord]);
      const fejl = await fejlAf(() => laasOp(LILLE, KODEORD));
      assert.match(fejl.message, ord);
      assert.equal(erForkertKodeord(fejl), false);
    }
  } finally {
    saet('crypto', crypto);
    delete globalThis.isSecureContext;
  }
});

test('a file name holds the day and nothing else', () => {
  assert.equal(filnavn('2026-11-22', false), 'sag-2026-11-22.json');
  assert.equal(filnavn('2026-11-22', true), 'sag-2026-11-22.laast.json');
  assert.equal(filnavn('Anna Jensen', false), 'sag.json');
  assert.equal(filnavn('../2026-11-22', true), 'sag.laast.json');
});

const SNYDER = SAG.replace('34', '"%PDF- <html> PK"');
const latin1 = (tekst) => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const utf16 = (tekst, fra = 0) => Uint8Array.from([...tekst].flatMap((tegn) => [tegn.charCodeAt(0), 0]).slice(fra));

test('a case and a locked file are read, whatever else they are named; a byte order mark is left out', async () => {
  const raekker = [
    ['a case', utf8(SAG), 'sag', SAG],
    ['a case with a byte order mark', utf8(`\ufeff${SAG}`), 'sag', SAG],
    ['a case with spaces', utf8(`\r\n ${SAG}`), 'sag', `\r\n ${SAG}`],
    ['a case with text that looks like something else', utf8(SNYDER), 'sag', SNYDER],
    ['a locked case', utf8(LILLE), 'laast', LILLE],
    ['a locked case with a byte order mark', utf8(`\ufeff${LILLE}`), 'laast', LILLE],
    ['a broken case, for the engine', utf8(SAG.slice(0, -3)), 'sag', SAG.slice(0, -3)],
    ['broken before the format, for the engine', utf8('{"format'), 'sag', '{"format'],
  ];
  for (const [navn, bytes, slags, tekst] of raekker) {
    assert.deepEqual(await laesfil(new Blob([bytes])), { slags, tekst }, navn);
  }
});

test('whatever cannot be opened is named', async () => {
  const sag = /en sag, der er gemt her fra Paragraf.101/;
  const zip = (navne) => latin1(`PK\x03\x04${'\0'.repeat(26)}${navne}`);
  const raekker = [
    ['nothing', utf8(''), 'ikke-json', '', '', /tom/],
    ['spaces', utf8(' \r\n\t'), 'ikke-json', '', '', /tom/],
    ['a byte order mark alone', utf8('\ufeff'), 'ikke-json', '', '', /tom/],
    ['DOCX', zip('[Content_Types].xml…word/document.xml'), 'ikke-json', '', 'et Word-dokument (DOCX)', sag],
    ['XLSX', zip('[Content_Types].xml…xl/workbook.xml'), 'ikke-json', '', 'et regneark (XLSX)', sag],
    ['ODT', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'ikke-json', '', 'et OpenDocument-dokument', sag],
    ['a ZIP', zip('sag.json'), 'ikke-json', '', 'en zip-fil', sag],
    ['DOC', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'ikke-json', '', 'et ældre Office-dokument', sag],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'ikke-json', '', 'et PDF-dokument', sag],
    ['RTF', latin1('{\\rtf1\\ansi {}}'), 'ikke-json', '', 'et RTF-dokument', sag],
    ['HTML', utf8('\ufeff\n<!DOCTYPE html><html>'), 'ikke-json', '', 'en webside (HTML)', sag],
    ['HTML after a comment', utf8('<!-- brev --><html lang="da">'), 'ikke-json', '', 'en webside (HTML)', sag],
    ['XML', utf8('<?xml version="1.0"?>'), 'ikke-json', '', 'en XML-fil', sag],
    ['ICS', utf8('BEGIN:VCALENDAR\r\n'), 'ikke-json', '', 'en kalenderfil (ICS)', sag],
    ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'ikke-json', '', 'et billede', sag],
    ['JPEG', latin1('\xff\xd8\xff\xe0'), 'ikke-json', '', 'et billede', sag],
    ['UTF-16 with its mark', utf16(`\ufeff${SAG}`).with(0, 0xff).with(1, 0xfe), 'ikke-json', '', 'tekst i UTF-16', /UTF-8/],
    ['UTF-16, the other way around', latin1('\xfe\xff\0{'), 'ikke-json', '', 'tekst i UTF-16', /UTF-8/],
    ['UTF-16 without its mark', utf16(SAG), 'ikke-json', '', 'tekst i UTF-16', /UTF-8/],
    ['UTF-16 without its mark, the other way around', utf16(`x${SAG}`, 1), 'ikke-json', '', 'tekst i UTF-16', /UTF-8/],
    ['Latin-1', latin1('{"format":"p101-sag/1","x":"\xe6"}'), 'ikke-json', '', 'tekst i en anden tegnkodning end UTF-8', /UTF-8/],
    ['bytes', latin1('{\0\xff\xff'), 'ikke-json', '', 'en fil, der ikke er tekst', sag],
    ['a letter as text', utf8('Kære Anna\n\nDu får…'), 'ikke-json', '', 'Kære Anna  Du får…', sag],
    ['a list', utf8('[{"format":"p101-sag/1"}]'), 'forkert-type', '', '[…]', sag],
    ['a text', utf8('"p101-sag/1"'), 'forkert-type', '', '"p101-sag/1"', sag],
    ['null', utf8('null'), 'forkert-type', '', 'null', sag],
    ['JSON of others', utf8('{"name":"x"}'), 'forkert-format', 'format', '', /"p101-sag\/1" eller "p101-laast\/1"/],
    ['a format of others', utf8('{"format":"geojson"}'), 'forkert-format', 'format', '"geojson"', /"p101-sag\/1"/],
    ['a format that is a number', utf8('{"format":1}'), 'forkert-format', 'format', '1', /"p101-sag\/1"/],
    ['a format of ours that is not known', utf8('{"format":"p101-constructor/1"}'), 'forkert-format', 'format', '"p101-constructor/1"', /"p101-sag\/1"/],
    ['no edition', utf8('{"format":"p101-sag"}'), 'forkert-format', 'format', '"p101-sag"', /"p101-sag\/1"/],
    ['edition 0', utf8('{"format":"p101-sag/0"}'), 'forkert-format', 'format', '"p101-sag/0"', /"p101-sag\/1"/],
    ['edition 01', utf8('{"format":"p101-sag/01"}'), 'forkert-format', 'format', '"p101-sag/01"', /"p101-sag\/1"/],
    ['a newer case', utf8('{"format":"p101-sag/2"}'), 'forkert-format', 'format', '"p101-sag/2"', /udgave 2 .*nyere version.*intet er gået tabt/],
    ['a newer locked case', utf8('{"format":"p101-laast/12"}'), 'forkert-format', 'format', '"p101-laast/12"', /udgave 12 .*nyere version/],
    ['a locked case that is cut', utf8(LILLE.slice(0, 60)), 'ikke-json', '', LILLE.slice(0, 60), /hel fil/],
  ];
  for (const [navn, bytes, kode, sti, vaerdi, forventet] of raekker) {
    await afvist(navn, () => laesfil(new Blob([bytes])), [kode, sti, vaerdi, forventet]);
  }
});

test('the other formats of the product are told by what they are', async () => {
  const formater = {
    ...{ vurdering: /en vurdering/, brev: /et brev/, notat: /notat til journalen/, tjek: /tjek af et brev/ },
    ...{ fejl: /fejl i en anden/, fakta: /oplysninger/, regler: /reglerne/, hvadhvis: /andre svar/ },
    ...{ naeste: /næste spørgsmål/, mangelliste: /mangler/, sammenlign: /to regelsæt/ },
  };
  for (const [navn, hvad] of Object.entries(formater)) {
    const format = `p101-${navn}/1`;
    await afvist(navn, () => laesTekst(JSON.stringify({ format })), ['forkert-format', 'format', `"${format}"`, hvad]);
  }
});

test('a file of 8 MB is read, and a byte more is not', async () => {
  const lang = (bytes) => utf8(SAG + ' '.repeat(bytes - SAG.length));
  assert.equal((await laesfil(new Blob([lang(MAKS_BYTES)]))).slags, 'sag');
  const forStor = ['uden-for-omraade', '', '8,1\u00a0MB', /^en fil på højst 8.MB$/];
  await afvist('a file', () => laesfil(new Blob([lang(MAKS_BYTES + 1)])), forStor);
  await afvist('bytes', () => laesBytes(lang(MAKS_BYTES + 1)), forStor);
  await afvist('a locked text', () => laesLaast(LILLE + ' '.repeat(MAKS_BYTES)), forStor);
  await afvist('a case that would be too large when locked', () => laasMed('x'.repeat((MAKS_BYTES * 3) / 4), KODEORD, '1.0.0', VALG), forStor);
});

test('a file that cannot be read is told of; a fault of ours is not hidden', async () => {
  const blob = (kastet) => ({ size: 5, arrayBuffer: () => Promise.reject(kastet) });
  const vaek = new DOMException('gone', 'NotFoundError');
  await afvist('gone', () => laesfil(blob(vaek)), ['ikke-json', '', 'noget, browseren ikke kan læse', /mappe/]);
  await assert.rejects(() => laesfil(blob(new TypeError('ours'))), TypeError);
});

test('files that are almost right: refused clearly, or accepted as another reader would', () => {
  const blev = fuzz(60_000, 20261122);
  const ventet = { laast: 500, sag: 500, 'forkert-format': 500, 'ikke-json': 500, 'ukendt-noegle': 100 };
  for (const [hvad, mindst] of Object.entries(ventet)) {
    assert.ok(blev[hvad] >= mindst, JSON.stringify(blev));
  }
});
