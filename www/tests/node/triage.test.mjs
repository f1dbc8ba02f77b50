// SPDX-License-Identifier: MPL-2.0
// The public's engine, which is pure JavaScript: the same bytes as the native engine in every state of answers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { triage, version } from '../../triage/pkg-js/triage.js';
import { hoejst } from '../korpus.mjs';
import { target } from './p101.mjs';

// Written by tests/triage.rs: the answers and the native engine's reply, one per line.
const linjer = readFileSync(`${target}/tmp/triage.jsonl`, 'utf8').trimEnd().split('\n');

test('every state of answers leads to the same bytes', { timeout: 240_000 }, () => {
  assert.equal(linjer.length, 4 ** 6 * 8);
  const skridt = linjer.length / hoejst(linjer.length);
  for (let nr = 0; nr < linjer.length; nr += skridt) {
    const linje = linjer[Math.floor(nr)];
    const [svar] = JSON.parse(linje);
    const egen = JSON.stringify([svar, triage(svar)]);
    if (egen !== linje) assert.equal(egen, linje);
  }
});

test('its own questions lead from nothing to every end', () => {
  const ender = new Map();
  const rest = [{}];
  for (let svar = rest.pop(); svar !== undefined; svar = rest.pop()) {
    const { naeste, ende } = triage(svar);
    assert.equal(naeste === undefined, ende !== undefined);
    if (ende !== undefined) ender.set(ende, Math.max(ender.get(ende) ?? 0, Object.keys(svar).length));
    else rest.push(...naeste.svar.map((id) => ({ ...svar, [naeste.id]: id })));
  }
  assert.equal(Math.max(...ender.values()), 7);
  assert.equal(ender.size, 7);
});

test('what is wrong with the answers is thrown as by the whole engine', () => {
  let dyb = [];
  for (let i = 0; i < 63; i += 1) dyb = [dyb];
  const rundt = {};
  rundt.fyldt18 = rundt;
  for (const [svar, ...ventet] of [
    [{ fyldt18: 'ja', alder: 34 }, 'ukendt-noegle alder 34'],
    [{ fyldt18: true }, 'forkert-type fyldt18 true'],
    [{ hjaelpAfsnitV: 'ja', kunAlkohol: 'Nej' }, 'uden-for-omraade hjaelpAfsnitV "ja"', 'uden-for-omraade kunAlkohol "Nej"'],
    [{ fyldt18: dyb }, 'for-dyb fyldt18[0][0][0][0][0][0][0]… '],
    [rundt, 'for-dyb fyldt18.fyldt18.fyldt18.fyldt18.fyldt18.fyldt18.fyldt18.fyldt18… '],
    [undefined, 'forkert-type  null'],
    ['{}', 'forkert-type  "{}"'],
  ]) {
    assert.throws(
      () => triage(svar),
      ({ name, kode, sti, alle }) => {
        assert.deepEqual([name, kode, sti], ['P101Fejl', alle[0].kode, alle[0].sti]);
        assert.deepEqual(alle.map((fejl) => `${fejl.kode} ${fejl.sti} ${fejl.vaerdi}`), ventet);
        return true;
      },
    );
  }
  assert.deepEqual(triage({ fyldt18: null, kunAlkohol: undefined }), triage({}));
});

test('it says the version of Cargo.toml', () => {
  const cargo = readFileSync(new URL('../../../Cargo.toml', import.meta.url), 'utf8');
  assert.equal(version(), /^version = "(.+)"$/m.exec(cargo)[1]);
});

test('it asks nothing of the network, of storage, of WebAssembly or of eval, and names no folder', () => {
  const tekst = readFileSync(new URL('../../triage/pkg-js/triage.js', import.meta.url), 'utf8');
  const kald = ['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebAssembly'];
  const lager = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'caches'];
  assert.doesNotMatch(tekst, new RegExp(`\\b(${[...kald, ...lager].join('|')})\\b|\\bimport\\b|\\beval\\(|new Function`));
  assert.doesNotMatch(tekst, /\/(home|root|Users|tmp)\/|registry\/src/);
});
