// SPDX-License-Identifier: MPL-2.0
/** What holds for the whole case: answers that do not fit together, and what to ask next. */
import type { JSX } from 'preact';
import { naeste } from '../element/tilstand.ts';
import { Overskrift, TilSvar, useSide } from '../faelles.tsx';
import { useUdsnit } from '../foelg.tsx';
import { Kilder } from './kilder.tsx';
import { ubrudt } from '../sprog.ts';
import { T } from '../tekster.ts';
import type { Faktumnavn } from '../typer.ts';

export function Advarsler(): JSX.Element | null {
  const advarsler = useUdsnit(({ vurdering }) => vurdering.advarsler);
  if (advarsler.length === 0) return null;
  return (
    <section class="advarsler" aria-labelledby="h-advarsler">
      <Overskrift trin={1} id="h-advarsler">{T.advarsler(advarsler.length)}</Overskrift>
      <ul>
        {advarsler.map(({ id, hvad, fakta, kilder }) => (
          <li key={id}>
            <p>
              {ubrudt(hvad)} {fakta[0] !== undefined && <TilSvar faktum={fakta[0]}>{T.retSvar}</TilSvar>}{' '}
              <span class="id">{id}</span>
            </p>
            <Kilder kilder={kilder} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What to ask next. */
export function Naestespoergsmaal(): JSX.Element {
  const { faktum, spoergsmaal = '', grund = '', hoejstTilbage = 0 } = useUdsnit(({ sag }) => naeste(sag));
  return (
    <section class="naeste" aria-labelledby="h-naeste">
      <Overskrift trin={1} id="h-naeste">{T.naeste}</Overskrift>
      {faktum === undefined ? (
        <p>{T.naesteIngen}</p>
      ) : (
        <>
          <p class="spoergsmaal">{ubrudt(spoergsmaal)}</p>
          <p class="daempet">
            {ubrudt(grund)} {T.naesteTilbage(hoejstTilbage)}
          </p>
          <TilSvarKnap faktum={faktum} />
        </>
      )}
    </section>
  );
}

function TilSvarKnap({ faktum }: { faktum: Faktumnavn }): JSX.Element {
  const { gaaTil } = useSide();
  return (
    <button type="button" class="knap" onClick={() => gaaTil(faktum)}>
      {T.naesteSvar}
    </button>
  );
}
