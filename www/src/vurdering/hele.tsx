// SPDX-License-Identifier: MPL-2.0
/** What holds for the whole case: answers that do not fit together, and what to ask next. */
import type { JSX } from 'preact';
import { naeste } from '../element/tilstand.ts';
import { Overskrift, tilSvar, useSide } from '../faelles.tsx';
import { useUdsnit } from '../foelg.tsx';
import { useBevarede } from '../husket.tsx';
import { ubrudt } from '../sprog.ts';
import { T } from '../tekster.ts';
import { grundliste } from './grund.tsx';

export function Advarsler(): JSX.Element | null {
  const side = useSide();
  const advarsler = useUdsnit(({ vurdering }) => vurdering.advarsler);
  const bevarede = useBevarede(advarsler);
  if (bevarede.length === 0) return null;
  return (
    <section class="advarsler" aria-labelledby="h-advarsler" hidden={advarsler.length === 0}>
      <Overskrift trin={1} id="h-advarsler">{T.advarsler(advarsler.length)}</Overskrift>
      {grundliste(bevarede, { vej: side })}
    </section>
  );
}

/** What to ask next. */
export function Naestespoergsmaal(): JSX.Element {
  const side = useSide();
  const { faktum, spoergsmaal = '', grund = '', hoejstTilbage = 0 } = useUdsnit(({ sag }) => naeste(sag));
  return (
    <section class="naeste" aria-labelledby="h-naeste">
      <Overskrift trin={1} id="h-naeste">{T.naeste}</Overskrift>
      <p class={faktum && 'spoergsmaal'}>{faktum ? ubrudt(spoergsmaal) : T.naesteIngen}</p>
      {faktum && <p class="daempet">{`${ubrudt(grund)} ${T.naesteTilbage(hoejstTilbage)}`}</p>}
      {faktum && tilSvar(side, faktum, T.naesteSvar, 'knap')}
    </section>
  );
}
