// SPDX-License-Identifier: MPL-2.0
/**
 * The decision table of an area, with the rows that hold, or still can, marked; and what each rule in it says. Where it is
 * narrow, each row becomes a block; the roles keep it a table for screen readers all the same.
 */
import type { ComponentChildren, JSX } from 'preact';
import { Foldet } from '../felter/dele.tsx';
import { memo } from '../grund/memo.tsx';
import { saetning } from '../grund/sprog.ts';
import type { Omraade } from '../grund/typer.ts';
import { konklusion, ord } from '../sag/ord.ts';
import { reglerI, type Tabelraekke, tabel } from '../sag/regelkatalog.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';

/** The table, folded away. It costs nothing until it is opened. */
export const Regeltabel = memo(({ omraade }: { omraade: Omraade }) => (
  <Foldet class="del" titel={T.tabel}>
    {() => <Tabel omraade={omraade} />}
  </Foldet>
));

function Tabel({ omraade }: { omraade: Omraade }): JSX.Element {
  const naaede = useSelector(({ vurdering }) => vurdering[omraade].naaede);
  return (
    <>
      <div class="tabelramme">
        <table class="regeltabel" role="table">
          <caption>{ord().saetninger.tabelLaeses}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[T.tabelNr, T.tabelHvornaar, T.tabelPeger, T.tabelRegler].map((navn) => (
                <th key={navn} scope="col" role="columnheader">{navn}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {tabel(omraade).map((raekke, plads) => (
              <Raekke key={plads} omraade={omraade} nr={plads + 1} raekke={raekke} maerke={maerke(naaede, plads)} />
            ))}
          </tbody>
        </table>
      </div>
      {naaede.length === 0 && <p class="daempet">{T.tabelVurderesIkke}</p>}
      <Regelliste omraade={omraade} />
    </>
  );
}

type Maerke = 'gaelder' | 'kan' | undefined;

/** A row that alone is left holds; of several, each still can. */
function maerke(naaede: readonly number[], plads: number): Maerke {
  if (!naaede.includes(plads)) return undefined;
  return naaede.length === 1 ? 'gaelder' : 'kan';
}

interface Raekkedata {
  omraade: Omraade;
  nr: number;
  raekke: Tabelraekke;
  maerke: Maerke;
}

const Raekke = memo(({ omraade, nr, raekke, maerke: fundet }: Raekkedata) => (
  <tr class={fundet ?? 'umaerket'} role="row">
    <th scope="row" role="rowheader">{nr}</th>
    <td role="cell">
      {fundet && <span class={`maerke ${fundet}`}>{T.tabelMaerker[fundet]}</span>}
      {medRegelider(saetning(raekke.hvornaar))}
    </td>
    <td role="cell" data-kolonne={T.tabelPeger}>
      <b>{konklusion(omraade, raekke.konklusion).kort}</b>
    </td>
    <td role="cell" data-kolonne={T.tabelRegler}>{raekke.regler.length === 0 ? ord().saetninger.ingenRegel : raekke.regler.map((id) => <span key={id} class="id">{id}</span>)}</td>
  </tr>
));

/** A text whose rule ids no line break divides. */
function medRegelider(tekst: string): ComponentChildren[] {
  const led = tekst.split(/([A-Z]{2,3}-\d\d)/);
  return led.map((et, nr) => (nr % 2 === 1 ? <span key={nr} class="regelid">{et}</span> : et));
}

/** The rules of the table, each with what it says. */
const Regelliste = memo(({ omraade }: { omraade: Omraade }) => (
  <dl class="regelliste">
    {reglerI(omraade).map(({ id, hvad }) => (
      <div key={id}>
        <dt class="id">{id}</dt>
        <dd>{saetning(hvad)}</dd>
      </div>
    ))}
  </dl>
));
