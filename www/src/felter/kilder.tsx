// SPDX-License-Identifier: MPL-2.0
/** The sources of a row: the places at once, the rest on request. */
import type { JSX } from 'preact';
import { memo } from '../grund/memo.tsx';
import { dato, ubrudt } from '../grund/sprog.ts';
import type { Henvisning } from '../grund/typer.ts';
import { MAADER, T } from '../sag/tekster.ts';
import { Foldet, skjult } from './dele.tsx';

function stedet({ sted, url }: Henvisning): JSX.Element | string {
  if (url === undefined) return ubrudt(sted);
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {ubrudt(sted)}
      {skjult(` (${T.nytVindue})`)}
    </a>
  );
}

function kontrol({ maade, kontrolleret, af }: Henvisning): string {
  if (maade === 'ikkeKontrolleret' || kontrolleret === undefined) return MAADER.ikkeKontrolleret;
  const sidste = T.kontrolleret(dato(kontrolleret), MAADER[maade]);
  return af === undefined ? sidste : `${sidste} ${T.kontrolleretAf(af)}`;
}

function Detaljer({ kilde }: { kilde: Henvisning }): JSX.Element {
  const { titel, fra, til, forbehold } = kilde;
  const periode = T.gaelder(fra && dato(fra), til && dato(til));
  return (
    <li>
      <strong>{ubrudt(kilde.sted)}</strong>
      <br />
      {ubrudt(titel)}
      <br />
      <span class="daempet">{[periode, kontrol(kilde)].filter(Boolean).join(', ')}</span>
      {forbehold !== undefined && (
        <>
          <br />
          <span class="forbehold">
            {T.forbehold} {ubrudt(forbehold)}
          </span>
        </>
      )}
    </li>
  );
}

export const Kilder = memo(({ kilder }: { kilder: readonly Henvisning[] }) => {
  if (kilder.length === 0) return null;
  return (
    <div class="kilder">
      <ul class="steder">
        {kilder.map((kilde) => (
          <li key={kilde.sted}>{stedet(kilde)}</li>
        ))}
      </ul>
      <Foldet titel={[T.kilder, skjult(`: ${ubrudt(kilder.map(({ sted }) => sted).join(', '))}`)]}>
        {() => (
          <ul class="kildeliste">
            {kilder.map((kilde) => (
              <Detaljer key={kilde.sted} kilde={kilde} />
            ))}
          </ul>
        )}
      </Foldet>
    </div>
  );
});
