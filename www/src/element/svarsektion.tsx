// SPDX-License-Identifier: MPL-2.0
/** A section with questions: the answers on one side, what they point to on the other. */
import type { JSX } from 'preact';
import { Efter, useTilstand } from '../faelles.tsx';
import { husket } from '../husket.tsx';
import { Gruppeafsnit, type Visning, Vurderingsdato } from '../svar/svar.tsx';
import { Belastningskort, Datokort } from '../vurdering/billedkort.tsx';
import { Advarsler, Naestespoergsmaal } from '../vurdering/hele.tsx';
import { Omraadekort } from '../vurdering/omraade.tsx';
import type { Gruppe } from '../typer.ts';
import { SEKTIONER, type Sektion } from './sektioner.ts';

interface Props {
  sektion: Sektion;
  visning: Visning;
  skiftGruppe: (gruppe: Gruppe) => void;
}

export function Svarsektion({ sektion, visning: { aabne, maal }, skiftGruppe }: Props): JSX.Element {
  return (
    <div class="spalter">
      <div class="svar">
        <Efter>
          <Naestespoergsmaal />
        </Efter>
        {sektion === 'henvendelse' && <Vurderingsdato />}
        {SEKTIONER[sektion].grupper.map((gruppe) => (
          <Gruppeafsnit
            key={gruppe}
            gruppe={gruppe}
            aaben={aabne.has(gruppe)}
            maal={maal}
            skift={skiftGruppe}
          />
        ))}
      </div>
      <Efter>
        <Grunde sektion={sektion} />
      </Efter>
    </div>
  );
}

/** What the answers point to. */
const Grunde = husket(({ sektion }: { sektion: Sektion }) => {
  const { sag, vurdering, aendret } = useTilstand();
  return (
    <div class="grunde">
      <Advarsler advarsler={vurdering.advarsler} />
      {sektion === 'henvendelse' && <Datokort sag={sag} vurdering={vurdering} />}
      {sektion === 'afdaekning' && <Belastningskort sag={sag} />}
      {SEKTIONER[sektion].omraader.map((omraade) => (
        <Omraadekort key={omraade} omraade={omraade} vurdering={vurdering} erNy={aendret.includes(omraade)} />
      ))}
    </div>
  );
});
