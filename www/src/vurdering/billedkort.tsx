// SPDX-License-Identifier: MPL-2.0
/** The two pictures of the case, each in its card. */
import type { JSX } from 'preact';
import { Belastningsprofil } from '../billeder/belastning.tsx';
import { profilfakta } from '../billeder/profil.ts';
import { begivenheder, Tidslinje } from '../billeder/tidslinje.tsx';
import { Foldet, Overskrift } from '../felter/dele.tsx';
import { idag } from '../grund/sprog.ts';
import { katalog } from '../sag/katalog.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { Fristliste } from './frister.tsx';

/** The dates as a picture; the ledger and the sources of each on request. */
export function Datokort(): JSX.Element {
  const { sag, vurdering } = useSelector(({ sag: sagen, vurdering: om }) => ({ sag: sagen, vurdering: om }));
  const { gaaTil } = useSide();
  return (
    <section class="kort" aria-labelledby="h-frister">
      <Overskrift trin={1} id="h-frister">
        {T.frister}
      </Overskrift>
      {vurdering.frister.length === 0 && <p>{T.fristerIngen}</p>}
      <Tidslinje
        frister={vurdering.frister}
        begivenheder={begivenheder(sag.fakta ?? {})}
        dag={sag.vurderingsdato}
        idag={idag()}
        gaaTil={gaaTil}
      />
      {vurdering.frister.length > 0 && (
        <Foldet titel={T.fristerRegnskab}>{() => <Fristliste />}</Foldet>
      )}
    </section>
  );
}

export function Belastningskort(): JSX.Element {
  const fakta = useSelector(({ sag }) => profilfakta(sag.fakta ?? {}));
  const { gaaTil } = useSide();
  return (
    <section class="kort" aria-labelledby="h-belastning">
      <Overskrift trin={1} id="h-belastning">
        {T.belastning}
      </Overskrift>
      <Belastningsprofil fakta={fakta} katalog={katalog()} gaaTil={gaaTil} />
    </section>
  );
}
