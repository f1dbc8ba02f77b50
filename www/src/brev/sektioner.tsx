// SPDX-License-Identifier: MPL-2.0
/** The last two sections: the decision with the duties of the case, and the letter with its check and exports. */
import type { JSX } from 'preact';
import { useSelector } from '../sag/store.ts';
import type { Tilstand } from '../sag/tilstand.ts';
import { Pligter } from '../vurdering/pligter.tsx';
import { Brevark, Intetbrev, Umulig } from './brev.tsx';
import { B } from './brevtekster.ts';
import { Brevtjek, fundIOrd } from './fund.tsx';
import { Hent } from './hent.tsx';
import { Peger, Valg } from './valg.tsx';

/** The state of the letter, announced to screen readers. */
export function brevIOrd({ brevet, sag }: Tilstand): string {
  if (!brevet || sag.afgoerelse?.type == null) return '';
  return 'brev' in brevet ? `${B.antalAfsnit(brevet.brev.afsnit.length)} ${fundIOrd(brevet.tjek)}` : `${B.umulig}.`;
}

export function Afgoerelsesindhold(): JSX.Element {
  return (
    <div class="spalter">
      <Valg />
      <div class="grunde">
        <Peger />
        <Pligter />
      </div>
    </div>
  );
}

export function Brevindhold(): JSX.Element {
  const { brevet, type } = useSelector((tilstand) => ({ brevet: tilstand.brevet, type: tilstand.sag.afgoerelse?.type }));
  const harBrev = brevet !== undefined && 'brev' in brevet;
  return (
    <div class="brevspalter">
      {harBrev && <Brevark brev={brevet.brev} />}
      {!harBrev && (type == null ? <Intetbrev /> : <Umulig fejl={brevet?.fejl ?? []} />)}
      <div class="brevkant">
        {harBrev && <Brevtjek {...brevet} />}
        <Hent />
      </div>
    </div>
  );
}
