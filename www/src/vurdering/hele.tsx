// SPDX-License-Identifier: MPL-2.0
/** Parts about the whole case: answers that do not fit together, and the next question. */
import type { JSX } from 'preact';
import { Overskrift, tilSvar } from '../felter/dele.tsx';
import { useKeepHidden } from '../grund/keephidden.ts';
import { ubrudt } from '../grund/sprog.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { naeste } from '../sag/tilstand.ts';
import { grundliste } from './grund.tsx';

export function Advarsler(): JSX.Element | null {
  const side = useSide();
  const advarsler = useSelector(({ vurdering }) => vurdering.advarsler);
  const bevarede = useKeepHidden(advarsler);
  if (bevarede.length === 0) return null;
  return (
    <section class="advarsler" aria-labelledby="h-advarsler" hidden={advarsler.length === 0}>
      <Overskrift trin={1} id="h-advarsler">{T.advarsler(advarsler.length)}</Overskrift>
      {grundliste(bevarede, { vej: side })}
    </section>
  );
}

/** The next question. */
export function Naestespoergsmaal(): JSX.Element {
  const side = useSide();
  const { faktum, spoergsmaal = '', grund = '', hoejstTilbage = 0 } = useSelector(naeste);
  return (
    <section class="naeste" aria-labelledby="h-naeste">
      <Overskrift trin={1} id="h-naeste">{T.naeste}</Overskrift>
      <p class={faktum && 'spoergsmaal'}>{faktum ? ubrudt(spoergsmaal) : T.naesteIngen}</p>
      {faktum && <p class="daempet">{`${ubrudt(grund)} ${T.naesteTilbage(hoejstTilbage)}`}</p>}
      {faktum && tilSvar(side, faktum, T.naesteSvar, 'knap')}
    </section>
  );
}
