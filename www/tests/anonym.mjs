// SPDX-License-Identifier: MPL-2.0
// Shared by the tests of the public's questions: the screens as data, every path through them, and a municipality.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const MODULER = ['adresser.ts', 'forlad.ts', 'kommune.ts', 'noedtekst.ts', 'opsaetning.ts', 'skaerme.ts', 'tilstand.ts', 'tekster/koder.ts', 'tekster/sprog.ts'];
const { outputFiles } = await build({
  stdin: {
    contents: [...MODULER.map((fil) => `export * from './${fil}';`), "export { triage } from '../../triage/pkg-js/triage.js';"].join('\n'),
    resolveDir: fileURLToPath(new URL('../src/anonym/', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
});
export const A = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

export const NORDVIG = JSON.parse(readFileSync(new URL('../../examples/kommune/nordvig.json', import.meta.url), 'utf8'));

/** Every path through the questions: the answers, and the end. */
export function alleVeje() {
  const veje = [];
  const gaa = (svar) => {
    const rute = A.rute(svar);
    if (rute.stilling.ende !== undefined) veje.push({ svar, rute, ende: rute.stilling.ende });
    for (const et of rute.stilling.naeste?.svar ?? []) gaa({ ...svar, [rute.stilling.naeste.id]: et });
  };
  gaa({});
  return veje;
}

/** The paragraphs of a question. */
export const spoergsmaalstekst = ({ trin, titel, hjaelp, valg }) => [trin, titel, ...hjaelp, ...valg.map(({ tekst }) => tekst)];
/** The paragraphs of any other screen. */
export const skaermtekst = ({ titel, blokke }) => [titel, ...A.loebetekst(blokke)];
