// SPDX-License-Identifier: MPL-2.0
/** The dates of the case, each with the ledger of how it was counted. */
import type { JSX } from 'preact';
import { Foldet } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { dageMellem, langDato, ubrudt } from '../grund/sprog.ts';
import type { Enhed, Frist } from '../grund/typer.ts';
import { spoergsmaal } from '../sag/katalog.ts';
import { ord } from '../sag/ord.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';

function laengde(antal: number, enhed: Enhed): string {
  return `${antal}\u00a0${ord().enheder[enhed][antal === 1 ? 0 : 1]}`;
}

/** The position of a date relative to the day of the assessment. */
function afstand(fra: string, til: string): string {
  const dage = dageMellem(fra, til);
  if (dage === 0) return T.fristIdag;
  return dage > 0 ? T.fristOm(dage) : T.fristSiden(-dage);
}

function Regnskab({ frist: { dato, regnskab } }: { frist: Frist }): JSX.Element {
  const { fra, laengde: l, foerForskydning, sprunget, usikkert } = regnskab;
  return (
    <Foldet titel={T.regnskab}>
      {() => (
        <ul>
          <li>{T.regnskabFra(spoergsmaal(fra.faktum), langDato(fra.dato))}</li>
          <li>{T.regnskabLaengde(laengde(l.antal, l.enhed))}</li>
          {l.fratrukket > 0 && <li>{T.regnskabFratrukket(laengde(l.fratrukket, 'dage'))}</li>}
          <li>{T.regnskabFoer(langDato(foerForskydning))}</li>
          {sprunget.map((dag) => (
            <li key={dag.dato}>{T.regnskabSprunget(langDato(dag.dato), ubrudt(dag.grund))}</li>
          ))}
          {foerForskydning !== dato && <li>{T.regnskabFlyttet(langDato(dato))}</li>}
          {usikkert.map((tekst) => (
            <li key={tekst}>{ubrudt(tekst)}</li>
          ))}
        </ul>
      )}
    </Foldet>
  );
}

function Punkt({ frist }: { frist: Frist }): JSX.Element {
  const { id, hvad, alternativ, kilder, tilstand } = frist;
  return (
    <li>
      <p>
        {ubrudt(hvad)} <span class="id">{id}</span>
      </p>
      {tilstand.slags !== 'loeber' && tilstand.slags !== 'iDag' && <p class="stand">{ubrudt(tilstand.tekst)}.</p>}
      {alternativ && (
        <p class="forbehold">{ubrudt(T.fristAlternativ(langDato(alternativ.dato), alternativ.grund))}</p>
      )}
      <Kilder kilder={kilder} />
      <Regnskab frist={frist} />
    </li>
  );
}

export function Fristliste(): JSX.Element {
  const { frister, kvittering } = useSelector(({ vurdering }) => vurdering);
  const dage = [...new Set(frister.map((frist) => frist.dato))].sort();
  return (
    <ol class="frister">
      {dage.map((dag) => (
        <li key={dag}>
          <p class="frist">
            <time dateTime={dag}>{langDato(dag)}</time>
            <span class="daempet">{afstand(kvittering.vurderingsdato, dag)}</span>
          </p>
          <ul class="dagens">
            {frister
              .filter((frist) => frist.dato === dag)
              .map((frist) => (
                <Punkt key={frist.id} frist={frist} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
