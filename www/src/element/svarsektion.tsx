// SPDX-License-Identifier: MPL-2.0
/** A section with questions: the answers on one side, what they point to on the other. */
import type { JSX } from 'preact';
import { useSide } from '../faelles.tsx';
import { Gruppeafsnit, Vurderingsdato } from '../svar/svar.tsx';
import { Belastningskort, Datokort } from '../vurdering/billedkort.tsx';
import { Advarsler, Naestespoergsmaal } from '../vurdering/hele.tsx';
import { Omraadekort } from '../vurdering/omraade.tsx';
import type { Navigation } from './navigation.ts';
import { SEKTIONER, type Sektion } from './sektioner.ts';

export function Svarsektion({ sektion, navigation }: { sektion: Sektion; navigation: Navigation }): JSX.Element {
  const { tilstand } = useSide();
  const { grupper, omraader } = SEKTIONER[sektion];
  return (
    <div class="spalter">
      <div class="svar">
        <Naestespoergsmaal />
        {sektion === 'henvendelse' && <Vurderingsdato key={tilstand.nr} />}
        {grupper.map((gruppe) => (
          <Gruppeafsnit key={gruppe} gruppe={gruppe} visning={navigation.visning} skift={navigation.skiftGruppe} />
        ))}
      </div>
      <div class="grunde">
        <Advarsler />
        {sektion === 'henvendelse' && <Datokort />}
        {sektion === 'afdaekning' && <Belastningskort />}
        {omraader.map((omraade) => (
          <Omraadekort key={omraade} omraade={omraade} />
        ))}
      </div>
    </div>
  );
}
