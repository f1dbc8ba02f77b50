// SPDX-License-Identifier: MPL-2.0
// A page for the dialogs of the case file: an element with a shadow root that owns a case, like the real one. Its test
// bundles it; it runs in the browser.
import css from 'p101:stil';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { SideProvider } from '../../src/sag/side.ts';
import { Sagsfilfejl } from '../../src/sagsfil/fejl.ts';
import { Gemfil } from '../../src/sagsfil/gemfil.tsx';
import { Kodeord } from '../../src/sagsfil/kodeord.tsx';
import { laas, laasOp } from '../../src/sagsfil/laas.ts';

const SAG = '{"format":"p101-sag/1","vurderingsdato":"2026-11-22"}\n';
/** What the test sets and reads. */
const proeve = { sag: SAG, laast: '', gemt: [], vent: undefined, kast: undefined };
window.proeve = proeve;
const FEJL = { kode: 'forkert-type', sti: 'fakta.alder', vaerdi: '"34"', forventet: 'et helt tal' };

async function foerst() {
  await proeve.vent;
  if (proeve.kast === 'fejl') throw new Sagsfilfejl(FEJL);
  if (proeve.kast) throw new TypeError(proeve.kast);
}

async function gem(kodeord) {
  await foerst();
  proeve.gemt.push(kodeord === undefined ? proeve.sag : await laas(proeve.sag, kodeord, '1.0.0'));
}

function Ejer() {
  const [dialog, vis] = useState();
  const [sag, saet] = useState('den første');
  const aabn = async (kodeord) => {
    await foerst();
    saet(await laasOp(proeve.laast, kodeord));
  };
  const luk = () => vis(undefined);
  const indhold = h('main', { class: 'ramme' }, [
    h('h1', {}, 'Sagen'),
    h('p', { id: 'sag' }, sag),
    h('button', { type: 'button', class: 'knap', onClick: () => vis('gem') }, 'Gem'),
    h('button', { type: 'button', class: 'knap anden', onClick: () => vis('aabn') }, 'Åbn'),
    dialog === 'gem' && h(Gemfil, { vurderingsdato: '2026-11-22', gem, luk }),
    dialog === 'aabn' && h(Kodeord, { navn: 'sag-2026-11-22.laast.json', aabn, luk }),
  ]);
  // The dialogs need only the heading level from the page's context.
  return h(SideProvider, { value: { niveau: 2 } }, indhold);
}

customElements.define(
  'p101-proeve',
  class extends HTMLElement {
    connectedCallback() {
      const ark = new CSSStyleSheet();
      ark.replaceSync(css);
      const rod = this.attachShadow({ mode: 'open' });
      rod.adoptedStyleSheets = [ark];
      render(h(Ejer), rod);
    }
  },
);
