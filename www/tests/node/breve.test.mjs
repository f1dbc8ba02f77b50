// SPDX-License-Identifier: MPL-2.0
// Letters, checks, notes and calendars: the command line and the engine give the same bytes, or the same refusal.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { korpus } from '../korpus.mjs';
import { motor } from './motor.mjs';
import { koer } from './p101.mjs';

const { brev, fakta, ics, notat, skema, tjek } = motor;

const FORMATER = /** @type {const} */ (['json', 'txt', 'html', 'md', 'docx']);
const EKSEMPLER = new URL('../../../examples/', import.meta.url);
const eksempler = readdirSync(EKSEMPLER).filter((fil) => fil.endsWith('.json'));

/** The command line's exit status with an answer: 1 when the letter has errors that are not overridden. */
const SVAR = new Set([0, 1]);

/** The command line's output, with and without a refusal, as bytes. */
async function fraP101(argumenter, sag) {
  const { ud, fejl, status } = await koer([...argumenter, '--json', '-'], sag);
  return SVAR.has(status) ? { bytes: ud, status } : { bytes: Buffer.from(fejl), status };
}

/** The same from a call of the package: data as a line of JSON, files as their bytes. */
function fraPakken(kald) {
  try {
    const svar = kald();
    if (svar instanceof Uint8Array) return Buffer.from(svar);
    return Buffer.from(typeof svar === 'string' ? svar : `${JSON.stringify(svar)}\n`);
  } catch (fejl) {
    assert.equal(fejl.name, 'P101Fejl', String(fejl));
    return Buffer.from(`${JSON.stringify({ format: 'p101-fejl/1', fejl: fejl.alle })}\n`);
  }
}

/** Asserts that both agree, and returns the exit status. */
async function ens(argumenter, tekst, kald) {
  const { bytes, status } = await fraP101(argumenter, tekst);
  const egne = fraPakken(kald);
  if (!bytes.equals(egne)) assert.equal(egne.toString(), bytes.toString(), `${argumenter.join(' ')}: ${tekst}`);
  return status;
}

const brevEns = (tekst, sag, format) => ens(['brev', '--format', format], tekst, () => brev(sag, format));
const tjekEns = (tekst, sag) => ens(['tjek'], tekst, () => tjek(sag));
const notatEns = (tekst, sag, format) => ens(['notat', '--format', format], tekst, () => notat(sag, null, format));
const icsEns = (tekst, sag) => ens(['ics'], tekst, () => ics(sag));

test('every example gives the same letter, check, note and calendar in every format', { timeout: 120_000 }, async () => {
  const statusser = new Set();
  for (const fil of eksempler) {
    const tekst = readFileSync(new URL(fil, EKSEMPLER), 'utf8');
    const sag = JSON.parse(tekst);
    for (const format of FORMATER) {
      statusser.add(await brevEns(tekst, sag, format));
      assert.equal(await notatEns(tekst, sag, format), 0);
    }
    statusser.add(await tjekEns(tekst, tekst));
    assert.equal(await icsEns(tekst, sag), 0);
  }
  // Possible letters, and cases without a decision.
  for (const status of [0, 2]) assert.ok(statusser.has(status), [...statusser].join());
});

test('a note compares with an earlier file in the same bytes', async () => {
  const fil = new URL('eksempel.json', EKSEMPLER);
  const tekst = readFileSync(fil, 'utf8');
  const sag = JSON.parse(tekst);
  sag.fakta.belastning = 'svaer';
  for (const format of FORMATER) {
    const argumenter = ['notat', '--format', format, '--forrige', fil.pathname];
    await ens(argumenter, JSON.stringify(sag), () => notat(sag, tekst, format));
  }
});

test('random decisions give the same bytes, or are refused in the same words', { timeout: 240_000 }, async () => {
  const statusser = { 0: 0, 1: 0, 2: 0, 3: 0 };
  const ordlyde = new Set();
  const sager = [...korpus({ fakta: fakta(), skema: skema(), antal: 400, frø: 104 })].filter((sag) => sag.afgoerelse);
  for (const [nr, sag] of sager.entries()) {
    // Alternates text and object, and the formats.
    const tekst = JSON.stringify(sag);
    const ind = nr % 2 === 0 ? tekst : sag;
    const format = FORMATER[nr % FORMATER.length];
    const status = await Promise.all([
      brevEns(tekst, ind, format),
      tjekEns(tekst, ind),
      notatEns(tekst, ind, format),
      ...(format === 'json' ? [icsEns(tekst, ind)] : []),
    ]);
    statusser[status[0]] += 1;
    if (SVAR.has(status[0])) for (const afsnit of brev(sag).afsnit) ordlyde.add(`${afsnit.ordlyd} ${'nytUdkast' in afsnit}`);
  }
  // The corpus is varied enough: letters with errors, and both kinds of refusal; drafts, templates and edits that are
  // used and that are not.
  for (const status of [1, 2, 3]) assert.ok(statusser[status] >= 10, JSON.stringify(statusser));
  assert.deepEqual([...ordlyde].sort(), ['rettet false', 'rettet true', 'skabelon false', 'udkast false']);
});
