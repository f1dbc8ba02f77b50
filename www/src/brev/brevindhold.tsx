// SPDX-License-Identifier: MPL-2.0
/** Renders the content of a section. */
import { Fragment, type JSX } from 'preact';
import { skjult } from '../felter/dele.tsx';
import { langDato, ubrudt } from '../grund/sprog.ts';
import type { Blok, Del } from '../grund/typer.ts';
import { B } from './brevtekster.ts';

function Delen({ del }: { del: Del }): JSX.Element {
  if ('dato' in del) return <time dateTime={del.dato}>{langDato(del.dato)}</time>;
  if ('kilde' in del) return <>{ubrudt(del.kilde)}</>;
  if ('tekst' in del) return <>{ubrudt(del.tekst)}</>;
  if ('flettefelt' in del) {
    return (
      <span class="flettefelt">
        {skjult(B.flettefelt)}[{del.flettefelt}]
      </span>
    );
  }
  return (
    <mark class="pladsholder">
      {skjult(B.pladsholder)}[{del.pladsholder}]
    </mark>
  );
}

function Dele({ dele }: { dele: readonly Del[] }): JSX.Element {
  return (
    <>
      {dele.map((del, nr) => (
        <Delen key={nr} del={del} />
      ))}
    </>
  );
}

function Tabellen({ tabel: { hoved, raekker } }: { tabel: Extract<Blok, { tabel: unknown }>['tabel'] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {hoved.map((navn) => (
            <th key={navn} scope="col">
              {ubrudt(navn)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {raekker.map((raekke, nr) => (
          <tr key={nr}>
            {raekke.map((celle, plads) =>
              plads === 0 ? (
                <th key={plads} scope="row">
                  <Dele dele={celle} />
                </th>
              ) : (
                <td key={plads}>
                  <Dele dele={celle} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blokken({ blok }: { blok: Blok }): JSX.Element {
  if ('tabel' in blok) return <Tabellen tabel={blok.tabel} />;
  if ('tekst' in blok) {
    return (
      <p>
        <Dele dele={blok.tekst} />
      </p>
    );
  }
  return (
    <ul>
      {blok.punkter.map((dele, nr) => (
        <li key={nr}>
          <Dele dele={dele} />
        </li>
      ))}
    </ul>
  );
}

export function Blokke({ blokke }: { blokke: readonly Blok[] }): JSX.Element {
  return (
    <>
      {blokke.map((blok, nr) => (
        <Blokken key={nr} blok={blok} />
      ))}
    </>
  );
}

/** A text as written, line by line. */
export function Raatekst({ tekst }: { tekst: string }): JSX.Element {
  return (
    <p class="raatekst">
      {tekst.split('\n').map((linje, nr) => (
        <Fragment key={nr}>
          {nr > 0 && <br />}
          {linje}
        </Fragment>
      ))}
    </p>
  );
}
