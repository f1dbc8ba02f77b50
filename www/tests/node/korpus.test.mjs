// SPDX-License-Identifier: MPL-2.0
// The same cases through the command line and through the engine: the same bytes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { hoejst, korpus } from '../korpus.mjs';
import { STANDE } from '../tilstande.mjs';
import { motor } from './motor.mjs';
import { koer, p101 } from './p101.mjs';

const { fakta, hvadHvis, naeste, regler, skema, vurder } = motor;

/** Cases as lines of JSON. */
const linjer = (alle, frø) => Array.from(korpus({ fakta: fakta(), skema: skema(), antal: hoejst(alle), frø }), (sag) => JSON.stringify(sag));

/** Splits lines as this format does; readline would also split at U+2028. */
async function* hele(stroem) {
  let rest = '';
  for await (const stykke of stroem.setEncoding('utf8')) {
    const dele = (rest + stykke).split('\n');
    rest = dele.pop();
    yield* dele;
  }
  assert.equal(rest, '');
}

/** The command line's answer to a case on standard input. */
async function p101Svar(argumenter, sag) {
  const { ud, fejl, status } = await koer(argumenter, sag);
  assert.deepEqual([status, fejl], [0, '']);
  return ud.toString();
}

test(`${hoejst(10_000)} random cases are assessed to the same bytes by the command line`, { timeout: 120_000 }, async () => {
  const sager = linjer(10_000, 101);
  const proces = spawn(p101, ['vurder', '--linjer', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const slut = once(proces, 'close');
  proces.stdin.end(`${sager.join('\n')}\n`);
  let nr = 0;
  const konklusioner = new Set();
  let medSaereTegn = 0;
  for await (const linje of hele(proces.stdout)) {
    // Alternates text and object: both must give the same.
    const sag = nr % 2 === 0 ? sager[nr] : JSON.parse(sager[nr]);
    const vurdering = vurder(sag);
    const egen = JSON.stringify(vurdering);
    if (linje !== egen) assert.equal(egen, linje, `case ${nr}: ${sager[nr]}`);
    for (const [navn, { konklusion }] of Object.entries(vurdering)) konklusioner.add(`${navn}: ${konklusion}`);
    if (linje.includes('\u2028')) medSaereTegn += 1;
    nr += 1;
  }
  assert.ok(medSaereTegn > 0);
  assert.deepEqual(await slut, [0, null]);
  assert.equal(nr, sager.length);
  if (sager.length < 10_000) return;
  // The corpus is varied enough: every area was settled in more than one way, and left open.
  const areas = ['omfattet', 'intensitet', 'fritValg', 'begraensning', 'anonym', 'afdaekning', 'kontrakt', 'tilbageholdelse'];
  for (const navn of areas) {
    const antal = [...konklusioner].filter((k) => k.startsWith(`${navn}: `)).length;
    assert.ok(antal >= 3, `${navn}: ${antal} conclusions`);
  }
});

test('every date in every state that it can have, to the same bytes by the command line', async () => {
  const sager = STANDE.map(({ sag }) => JSON.stringify(sag));
  const { ud, fejl, status } = await koer(['vurder', '--linjer', '-'], `${sager.join('\n')}\n`);
  assert.deepEqual([status, fejl], [0, '']);
  const linjer = ud.toString().trimEnd().split('\n');
  assert.equal(linjer.length, STANDE.length);
  for (const [nr, { navn, id, sag, er }] of STANDE.entries()) {
    const vurdering = vurder(sag);
    assert.equal(JSON.stringify(vurdering), linjer[nr], navn);
    const { slags, dage, tekst } = vurdering.frister.find((/** @type {any} */ frist) => frist.id === id).tilstand;
    assert.equal(`${slags} ${dage}`, er, navn);
    assert.ok(tekst !== '' && !tekst.endsWith('.'), navn);
  }
  const ider = regler().regler.filter(({ slags }) => slags === 'frist').map(({ id }) => id);
  assert.deepEqual([...new Set(STANDE.map(({ id }) => id))].sort(), ider.sort());
  assert.equal(new Set(STANDE.map(({ er }) => er.split(' ')[0])).size, 7);
});

test('what would change it, and the next question, are the same bytes', { timeout: 120_000 }, async () => {
  for (const sag of linjer(60, 102)) {
    assert.equal(`${JSON.stringify(hvadHvis(sag))}\n`, await p101Svar(['hvad-hvis', '-'], sag), sag);
    assert.equal(`${JSON.stringify(naeste(sag))}\n`, await p101Svar(['naeste', '-'], sag), sag);
    assert.equal(
      `${JSON.stringify(naeste(JSON.parse(sag), 'fritValg'))}\n`,
      await p101Svar(['naeste', '--omraade', 'fritValg', '-'], sag),
      sag,
    );
  }
});

test('the catalogue and the schema are the same bytes', async () => {
  assert.equal(`${JSON.stringify(regler())}\n`, await p101Svar(['regler']));
  assert.equal(`${JSON.stringify(skema())}\n`, await p101Svar(['skema']));
});
