// SPDX-License-Identifier: MPL-2.0
/** A section with questions: the answers on one side, what they point to on the other. */
import type { JSX } from 'preact';
import type { Gruppe } from '../grund/typer.ts';
import { Deferred } from '../sag/store.ts';
import { Gruppeafsnit, type Visning, Vurderingsdato } from '../svar/svar.tsx';
import { Belastningskort, Datokort } from '../vurdering/billedkort.tsx';
import { Advarsler, Naestespoergsmaal } from '../vurdering/hele.tsx';
import { Omraadekort } from '../vurdering/omraade.tsx';
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
        <Deferred>
          <Naestespoergsmaal />
        </Deferred>
        {sektion === 'henvendelse' && <Vurderingsdato />}
        {SEKTIONER[sektion].grupper.map((gruppe) => (
          <Gruppeafsnit key={gruppe} gruppe={gruppe} aaben={aabne.has(gruppe)} maal={maal} skift={skiftGruppe} />
        ))}
      </div>
      <Deferred>
        <Grunde sektion={sektion} />
      </Deferred>
    </div>
  );
}

/** What the answers point to. */
function Grunde({ sektion }: { sektion: Sektion }): JSX.Element {
  return (
    <div class="grunde">
      <Advarsler />
      {sektion === 'henvendelse' && <Datokort />}
      {sektion === 'afdaekning' && <Belastningskort />}
      {SEKTIONER[sektion].omraader.map((omraade) => (
        <Omraadekort key={omraade} omraade={omraade} />
      ))}
    </div>
  );
}
