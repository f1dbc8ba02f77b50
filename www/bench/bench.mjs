// SPDX-License-Identifier: MPL-2.0
// Evaluations per second through WebAssembly in Node, each figure the median of five rounds of one run, beside the
// native figures of benches/motor.rs.
import { readFileSync } from 'node:fs';

import * as kerne from '../../dist/kerne-wasm.js';

const ROUNDS = 5;
const ROUND_MS = 200;

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

kerne.initSync({ module: read('dist/kerne.wasm') });

/**
 * Runs per second: the median of the rounds, after one warm-up round.
 * @param {() => unknown} work
 */
function rate(work) {
  const round = () => {
    const start = performance.now();
    let times = 0;
    while (performance.now() - start < ROUND_MS) {
      work();
      times += 1;
    }
    return (times * 1000) / (performance.now() - start);
  };
  round();
  const rates = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  return rates[(ROUNDS - 1) / 2] ?? Number.NaN;
}

const cases = [
  { name: 'typical case', text: read('examples/eksempel.json').toString() },
  { name: 'nothing known', text: '{"format":"p101-sag/1","vurderingsdato":"2026-11-16"}' },
];

for (const { name, text } of cases) {
  const sag = JSON.parse(text);
  const session = new kerne.Sag(sag);
  let svar = false;
  const oneAnswer = () => {
    svar = !svar;
    return session.svar('behovStruktur', svar);
  };
  const base = rate(oneAnswer);
  const figures = [
    { what: 'one changed answer: conclusions as ids, without trace', figure: base },
    { what: 'whole assessment with trace, as an object', figure: rate(() => kerne.vurder(sag)) },
    { what: 'the same from JSON text', figure: rate(() => kerne.vurder(text)) },
    { what: 'what-if of all areas', figure: rate(() => kerne.hvadHvis(sag)) },
    { what: 'next question', figure: rate(() => kerne.naeste(sag)) },
  ];
  for (const { what, figure } of figures) {
    console.log(`WASM, ${name}: ${figure.toFixed(0).padStart(9)} /s ${what} (${(figure / base).toFixed(2)} of one answer)`);
  }
}
