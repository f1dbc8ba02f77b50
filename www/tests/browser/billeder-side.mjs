// SPDX-License-Identifier: MPL-2.0
// The page of the picture tests: both pictures of a case in a shadow root, as in the staff element.
import { h, render } from 'preact';
import { Belastningsprofil } from '../../src/billeder/belastning.tsx';
import { begivenheder, Tidslinje } from '../../src/billeder/tidslinje.tsx';
import { fakta as oversigt, vurder } from '../../src/pakke.ts';
import billeder from '../../src/stil/billeder.css';
import medier from '../../src/stil/billedmedier.css';
import grund from '../../src/stil/grund.css';

const katalog = new Map(oversigt().fakta.map((faktum) => [faktum.id, faktum]));
const rod = document.querySelector('main').attachShadow({ mode: 'open' });
rod.adoptedStyleSheets = [grund, billeder, medier].map((tekst) => {
  const ark = new CSSStyleSheet();
  ark.replaceSync(tekst);
  return ark;
});

/** Renders both pictures of a case, and returns the ids of its dates. `window.valgt` records the opened questions. */
window.vis = (sag, { idag } = {}) => {
  const { fakta = {} } = sag;
  const vurdering = vurder(sag);
  const { frister, kvittering } = vurdering;
  window.valgt = [];
  const gaaTil = (faktum) => window.valgt.push(faktum);
  const dag = kvittering.vurderingsdato;
  render(
    h('div', { class: 'ramme' }, [
      h(Tidslinje, { frister, begivenheder: begivenheder(fakta), dag, idag, gaaTil }),
      h('hr'),
      h(Belastningsprofil, { fakta, katalog, gaaTil }),
    ]),
    rod,
  );
  return frister.map(({ id }) => id);
};
