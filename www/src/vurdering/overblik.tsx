// SPDX-License-Identifier: MPL-2.0
/** The case at a glance: what to look at, what to ask next, and what the facts point to. */
import type { JSX } from 'preact';
import { B } from '../brev/brevtekster.ts';
import { Kvitteringslinje, TilSvar, useSide } from '../faelles.tsx';
import { Kilder } from './kilder.tsx';
import { konklusion } from './omraade.tsx';
import { ubrudt } from '../sprog.ts';
import { OMRAADENAVNE, OMRAADER, T } from '../tekster.ts';
import type { Faktumnavn, Omraade } from '../typer.ts';

function Advarsler(): JSX.Element | null {
  const { advarsler } = useSide().tilstand.vurdering;
  if (advarsler.length === 0) return null;
  return (
    <section class="advarsler" aria-labelledby="h-advarsler">
      <h3 id="h-advarsler">{T.advarsler(advarsler.length)}</h3>
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

export function Naestespoergsmaal(): JSX.Element {
  const { faktum, spoergsmaal = '', grund = '', hoejstTilbage = 0 } = useSide().tilstand.naeste;
  return (
    <section class="naeste" aria-labelledby="h-naeste">
      <h3 id="h-naeste">{T.naeste}</h3>
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

function Felt({ omraade }: { omraade: Omraade }): JSX.Element {
  const { vurdering, aendret } = useSide().tilstand;
  const { konklusion: fundet, mangler } = vurdering[omraade];
  const antal = mangler.length === 0 ? T.manglerIngen : T.manglerAntal(mangler.length);
  return (
    <li class={fundet === 'uafklaret' ? 'uafklaret' : 'peger'}>
      <a href={`#omraade-${omraade}`}>{ubrudt(OMRAADER[omraade].titel)}</a>
      {aendret.includes(omraade) && <span class="maerke ny">{T.aendret}</span>}
      <p class="kort-konklusion">{konklusion(omraade, fundet).kort}</p>
      <p class="daempet">{antal}</p>
    </li>
  );
}

export function Overblik(): JSX.Element {
  const { vurdering } = useSide().tilstand;
  return (
    <section class="overblik" aria-labelledby="h-overblik">
      <h2 id="h-overblik" tabIndex={-1}>
        {T.overblik}
      </h2>
      <Advarsler />
      <p>{T.peger}</p>
      <ul class="felter">
        {OMRAADENAVNE.map((omraade) => (
          <Felt key={omraade} omraade={omraade} />
        ))}
      </ul>
      {vurdering.fuldtMedhold && <p class="ret">{T.medhold}</p>}
      <p class="tilbrev">
        <a href="#h-afgoerelse">{B.tilBrevet}</a>
      </p>
      <Kvitteringslinje kvittering={vurdering.kvittering} />
    </section>
  );
}
