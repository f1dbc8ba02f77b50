// SPDX-License-Identifier: MPL-2.0
/** The card of an area: the conclusion, the law behind it, what is weighed, what is missing, what would change it. */
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { KATALOG, Kvitteringslinje, spoergsmaal, svarIOrd, TilSvar, useSide } from '../faelles.tsx';
import { Kilder } from './kilder.tsx';
import { opremsning, saetning, ubrudt } from '../sprog.ts';
import { INTENSITETER, OMRAADER, RETNINGER, T } from '../tekster.ts';
import type { Aendring, Henvisning, Omraade, Overvejelse, Vurdering } from '../typer.ts';

/** Consequences shown before the rest is folded away. */
const VISTE = 4;

/** What a conclusion says, as a sentence and short. */
export function konklusion(omraade: Omraade, fundet: string): { saetning: string; kort: string } {
  const tekster: Record<string, { saetning: string; kort: string }> = OMRAADER[omraade].konklusion;
  const tekst = tekster[fundet];
  if (!tekst) throw new Error(`${omraade} does not conclude ${fundet}`);
  return { saetning: ubrudt(tekst.saetning), kort: ubrudt(tekst.kort) };
}

function Del({ titel, children }: { titel: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="del">
      <h4>{titel}</h4>
      {children}
    </section>
  );
}

interface Trinraekke {
  id: string;
  hvad: string;
  trin?: string;
  kilder: readonly Henvisning[];
}

function Trin({ raekke, maerke }: { raekke: Trinraekke; maerke?: string }): JSX.Element {
  const { id, hvad, trin, kilder } = raekke;
  return (
    <li class="trin">
      <p>
        {maerke !== undefined && <span class="maerke">{maerke}</span>}
        {ubrudt(hvad)} <span class="id">{id}</span>
      </p>
      {trin !== undefined && (
        <p class="isagen">
          <b>{T.trin}</b> {saetning(trin).replace(/^./, (stort) => stort.toLocaleLowerCase('da'))}
        </p>
      )}
      <Kilder kilder={kilder} />
    </li>
  );
}

/** The rows that an area names; a citizen under 18 is told of by a warning instead of by rules. */
function raekker({ regler, advarsler }: Vurdering, ider: readonly string[]): Trinraekke[] {
  const alle: readonly Trinraekke[] = [...regler, ...advarsler];
  return ider.flatMap((id) => alle.filter((raekke) => raekke.id === id));
}

function Regler({ omraade }: { omraade: Omraade }): JSX.Element | null {
  const { vurdering } = useSide().tilstand;
  const { regler, kilder = [], konklusion: fundet } = vurdering[omraade];
  if (regler.length === 0) {
    return kilder.length === 0 ? null : (
      <Del titel={T.grundlag}>
        <Kilder kilder={kilder} />
      </Del>
    );
  }
  const liste = (
    <ol class="trinliste">
      {raekker(vurdering, regler).map((raekke) => (
        <Trin key={raekke.id} raekke={raekke} />
      ))}
    </ol>
  );
  if (fundet !== 'uafklaret') return <Del titel={T.baerer}>{liste}</Del>;
  return (
    <details class="del">
      <summary>
        {T.ikkeAfgjort} ({regler.length})
      </summary>
      {liste}
    </details>
  );
}

function overvejelsesmaerke({ retning, intensitet }: Overvejelse): string {
  const hvad = opremsning(intensitet.map((id) => INTENSITETER[id]));
  return hvad === '' ? RETNINGER[retning] : `${RETNINGER[retning]} ${hvad}`;
}

function Overvejelser(): JSX.Element | null {
  const { overvejelser } = useSide().tilstand.vurdering.intensitet;
  if (overvejelser.length === 0) return null;
  return (
    <Del titel={T.taler}>
      <ul class="trinliste">
        {overvejelser.map((overvejelse) => (
          <Trin key={overvejelse.id} raekke={overvejelse} maerke={overvejelsesmaerke(overvejelse)} />
        ))}
      </ul>
    </Del>
  );
}

function Mangler({ omraade }: { omraade: Omraade }): JSX.Element | null {
  const { mangler } = useSide().tilstand.vurdering[omraade];
  if (mangler.length === 0) return null;
  return (
    <Del titel={`${T.mangler} (${mangler.length})`}>
      <p class="daempet">{T.manglerHjaelp}</p>
      <ul class="mangler">
        {mangler.map((faktum) => (
          <li key={faktum}>
            <TilSvar faktum={faktum}>{spoergsmaal(faktum)}</TilSvar>
          </li>
        ))}
      </ul>
    </Del>
  );
}

function Svarskift({ aendring }: { aendring: Aendring }): JSX.Element {
  const fakta = [...KATALOG.keys()].filter((faktum) => faktum in aendring.svar);
  return (
    <li>
      {fakta.map((faktum, nr) => {
        const foer = aendring.var?.[faktum] ?? undefined;
        return (
          <Fragment key={faktum}>
            {nr > 0 && T.og}
            <TilSvar faktum={faktum}>{spoergsmaal(faktum)}</TilSvar> <b>{svarIOrd(faktum, aendring.svar[faktum] ?? [])}</b>
            {foer !== undefined && T.hvadHvisNu(svarIOrd(faktum, foer))}
          </Fragment>
        );
      })}
    </li>
  );
}

function Skiftliste({ aendringer }: { aendringer: readonly Aendring[] }): JSX.Element {
  const liste = (udsnit: readonly Aendring[]): JSX.Element => (
    <ul>
      {udsnit.map((aendring) => (
        <Svarskift key={JSON.stringify(aendring.svar)} aendring={aendring} />
      ))}
    </ul>
  );
  const resten = aendringer.slice(VISTE);
  return (
    <>
      {liste(aendringer.slice(0, VISTE))}
      {resten.length > 0 && (
        <details>
          <summary>{T.hvadHvisFlere(resten.length)}</summary>
          {liste(resten)}
        </details>
      )}
    </>
  );
}

/** What would change the conclusion, by what it would become. */
function Hvadhvis({ omraade }: { omraade: Omraade }): JSX.Element {
  const { enkelte, par } = useSide().tilstand.hvadHvis.omraader[omraade];
  const alle: readonly Aendring[] = enkelte.length > 0 ? enkelte : par;
  const bliver = [...new Set(alle.map((aendring) => aendring.bliver))];
  return (
    <details class="del">
      <summary>{T.hvadHvis}</summary>
      {alle.length === 0 && <p>{T.hvadHvisIntet}</p>}
      {enkelte.length === 0 && par.length > 0 && <p>{T.hvadHvisPar}</p>}
      {bliver.map((til) => (
        <div key={til} class="hvadhvis">
          <p>{T.hvadHvisBliver(konklusion(omraade, til).kort)}</p>
          <Skiftliste aendringer={alle.filter((aendring) => aendring.bliver === til)} />
        </div>
      ))}
    </details>
  );
}

export function Omraadekort({ omraade }: { omraade: Omraade }): JSX.Element {
  const { vurdering, aendret } = useSide().tilstand;
  const fundet = vurdering[omraade].konklusion;
  const { titel, spoergsmaal: spurgt } = OMRAADER[omraade];
  return (
    <article class={`kort omraade ${fundet === 'uafklaret' ? 'uafklaret' : 'peger'}`} id={`omraade-${omraade}`}>
      <h3 tabIndex={-1}>
        {ubrudt(titel)} {aendret.includes(omraade) && <span class="maerke ny">{T.aendret}</span>}
      </h3>
      <p class="daempet">{ubrudt(spurgt)}</p>
      <p class="konklusion">{konklusion(omraade, fundet).saetning}</p>
      {omraade === 'intensitet' && vurdering.intensitet.ret && <p class="ret">{T.retJa}</p>}
      <Regler omraade={omraade} />
      {omraade === 'intensitet' && <Overvejelser />}
      <Mangler omraade={omraade} />
      <Hvadhvis omraade={omraade} />
      <Kvitteringslinje kvittering={vurdering.kvittering} kort />
    </article>
  );
}
