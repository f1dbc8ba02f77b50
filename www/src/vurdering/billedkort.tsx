// SPDX-License-Identifier: MPL-2.0
/** The two pictures of the case, each in its card. */
import { Belastningsprofil } from '../billeder/belastning.tsx';
import { fristtilstande } from '../billeder/opfyldelse.ts';
import { begivenheder, Tidslinje } from '../billeder/tidslinje.tsx';
import type { Tilstand } from '../element/tilstand.ts';
import { Foldet, katalog, Overskrift, useSide } from '../faelles.tsx';
import { husket } from '../husket.tsx';
import { idag } from '../sprog.ts';
import { T } from '../tekster.ts';
import { Fristliste } from './frister.tsx';

/** The dates as a picture, with how each was counted, and its sources, on request. */
export const Datokort = husket(({ sag, vurdering }: Pick<Tilstand, 'sag' | 'vurdering'>) => {
  const { gaaTil } = useSide();
  const fakta = sag.fakta ?? {};
  return (
    <section class="kort" aria-labelledby="h-frister">
      <Overskrift trin={1} id="h-frister">
        {T.frister}
      </Overskrift>
      {vurdering.frister.length === 0 && <p>{T.fristerIngen}</p>}
      <Tidslinje
        frister={vurdering.frister}
        begivenheder={begivenheder(fakta)}
        dag={sag.vurderingsdato}
        tilstande={fristtilstande(vurdering.frister, { fakta, vurdering })}
        idag={idag()}
        gaaTil={gaaTil}
      />
      {vurdering.frister.length > 0 && (
        <Foldet titel={T.fristerRegnskab}>{() => <Fristliste />}</Foldet>
      )}
    </section>
  );
});

export const Belastningskort = husket(({ sag }: Pick<Tilstand, 'sag'>) => {
  const { gaaTil } = useSide();
  return (
    <section class="kort" aria-labelledby="h-belastning">
      <Overskrift trin={1} id="h-belastning">
        {T.belastning}
      </Overskrift>
      <Belastningsprofil fakta={sag.fakta ?? {}} katalog={katalog()} gaaTil={gaaTil} />
    </section>
  );
});
