// SPDX-License-Identifier: MPL-2.0
// Whether a decision departs is the engine's to say: the page shows the step exactly when the letter has the section and the
// check asks for it, for every type of decision and whatever the facts point to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { motor } from './motor.mjs';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../../src/brev/fravigelse.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
});
const { fravigelsestrin } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const OMFATTET = [
  { behandlingskraevende: true, kunAlkohol: false, kunOrdineretEfterForskrift: false },
  { behandlingskraevende: true, kunAlkohol: true, fastholdelseAfOphoer: false },
  {},
];
const INGEN_PEGER = {
  behovStruktur: false, behovTaetPersonale: false, behovNytMiljoe: false, livstruende: false, gravid: false,
  saerligtUdsatGravid: false, belastning: 'moderat', fastholdelse: 'let', isoleredeProblemer: false,
};
const INTENSITET = [
  { ...INGEN_PEGER, tilstraekkeligt: 'ambulant' },
  { ...INGEN_PEGER, tilstraekkeligt: 'dag' },
  { ...INGEN_PEGER, tilstraekkeligt: 'kunDoegn' },
  { ...INGEN_PEGER, tilstraekkeligt: 'dag', behovNytMiljoe: true },
  {},
];
const fritValg = (valgtIntensitet) => ({
  visiteret: true, visiteretIntensitet: 'dag', valgtIntensitet, valgtGodkendt: true, valgtRegistreret: true, valgtKanOpfylde: true,
  afbrudtUdenNyVisitation: false, efterParagraf101a: false,
});
const anonym = (flere) => ({ kanIndgaaIGruppe: true, kortForloebTilstraekkeligt: true, efterParagraf101a: true, ...flere });
const FRIT_VALG = [fritValg('dag'), fritValg('doegn'), {}];
const ANONYM = [anonym({ hjaelpAfsnitV: 'ingen' }), anonym({ hjaelpAfsnitV: 'psykisk' }), anonym({})];
const EFTER_101 = ['bevilling', 'delvistAfslag', 'afslag', 'aendring', 'fritValgImoedekommet', 'fritValgAfslag', 'fritValgBegraenset'];
const EFTER_101_A = ['anonymBevilling', 'anonymHenvisning'];
const VALGT = ['ambulant', 'dag', 'doegn', undefined];

function* sager() {
  for (const [typer, valgbare] of [[EFTER_101, FRIT_VALG], [EFTER_101_A, ANONYM]])
    for (const type of typer)
      for (const omfattet of OMFATTET)
        for (const peger of INTENSITET)
          for (const valgbar of valgbare)
            for (const intensitet of VALGT) {
              const fakta = { alder: 34, manglerEvneTilValg: true, valgTilgodeserBehov: false, ...omfattet, ...peger, ...valgbar };
              const afgoerelse = { type, ...(intensitet && { intensitet }) };
              yield { format: 'p101-sag/1', vurderingsdato: '2026-11-26', fakta, afgoerelse };
            }
}

test('the page shows the step when the letter has the section and the check asks for it', { timeout: 120_000 }, () => {
  const set = { breve: 0, afvist: 0, fraviger: 0 };
  for (const sag of sager()) {
    const vurdering = motor.vurder(sag);
    let brev;
    try {
      brev = motor.brev(sag);
    } catch {
      set.afvist += 1;
      continue;
    }
    const tjek = motor.tjek(sag);
    const vises = brev.afsnit.some(({ id }) => id === 'fravigelse');
    const kraeves = tjek.fund.some(({ id, alvor }) => id === 'BT-10' && alvor === 'fejl');
    const trin = fravigelsestrin(sag.afgoerelse, vurdering);
    assert.deepEqual({ vises: trin.vises, kraeves }, { vises, kraeves: vises }, JSON.stringify(sag));
    assert.equal(trin.tekst, vises ? vurdering.fravigelse.tekst : undefined);
    for (const svar of [brev, tjek, motor.notat(sag).vurdering]) assert.deepEqual(svar.fravigelse, vurdering.fravigelse);
    set.breve += 1;
    set.fraviger += vises ? 1 : 0;
  }
  assert.deepEqual([set.breve, set.afvist], [1620 - 90, 90]);
  assert.ok(set.fraviger > 300);
});

test('what is written stays in view, whatever the verdict', () => {
  for (const forhold of ['foelger', 'skoen', 'uafklaret']) {
    const dom = { fravigelse: { forhold, tekst: '' } };
    assert.deepEqual(fravigelsestrin({}, dom), { vises: false });
    assert.deepEqual(fravigelsestrin({ fravigelse: { grund: 'helbred' } }, dom), { vises: true });
  }
  assert.deepEqual(fravigelsestrin({}, {}), { vises: false });
});
