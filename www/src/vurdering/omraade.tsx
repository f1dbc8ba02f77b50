// SPDX-License-Identifier: MPL-2.0
/** The card of an area: the conclusion, the law behind it, what is weighed, what is missing, what would change it. */
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { svarPaa } from '../element/tilstand.ts';
import { Foldet, katalog, Kvitteringslinje, Overskrift, spoergsmaal, svarIOrd, TilSvar, useSide } from '../faelles.tsx';
import { omraadeAf } from '../svar/brug.ts';
import { Kilder } from './kilder.tsx';
import { opremsning, saetning, ubrudt } from '../sprog.ts';
import { INTENSITETER, OMRAADER, RETNINGER, T } from '../tekster.ts';
import type { Aendring, Faktumnavn, Henvisning, Omraade, Vurdering } from '../typer.ts';

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
      <Overskrift trin={2}>{titel}</Overskrift>
      {children}
    </section>
  );
}

interface Grund {
  id: string;
  hvad: string;
  trin?: string;
  fakta: readonly Faktumnavn[];
  kilder: readonly Henvisning[];
}

/** What a reason rests on: each fact with its answer, and the way to the question. */
function Fakta({ fakta }: { fakta: readonly Faktumnavn[] }): JSX.Element | null {
  const { tilstand } = useSide();
  if (fakta.length === 0) return null;
  return (
    <ul class="grundfakta">
      {fakta.map((faktum) => {
        const svar = svarPaa(tilstand, faktum);
        return (
          <li key={faktum}>
            <TilSvar faktum={faktum}>{spoergsmaal(faktum)}</TilSvar>{' '}
            <b>{svar === undefined ? T.ikkeOplyst.toLowerCase() : svarIOrd(faktum, svar)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** One reason, in the citizen's own facts where they carry it; it opens to the rule, its sources and those facts. */
function Grundlinje({ grund, maerke }: { grund: Grund; maerke?: string }): JSX.Element {
  const { id, hvad, trin, fakta, kilder } = grund;
  const titel = (
    <>
      {maerke !== undefined && <span class="maerke">{maerke}</span>} <span>{saetning(trin ?? hvad)}</span>
    </>
  );
  return (
    <li class="grundlinje">
      <Foldet titel={titel}>
        {() => (
          <>
            {trin !== undefined && (
              <p>
                <b>{T.reglen}</b> {ubrudt(hvad)}
              </p>
            )}
            <p class="id">{id}</p>
            <Fakta fakta={fakta.filter((faktum) => katalog().has(faktum))} />
            <Kilder kilder={kilder} />
          </>
        )}
      </Foldet>
    </li>
  );
}

function Grundliste({ grunde, maerke }: { grunde: readonly Grund[]; maerke?: (grund: Grund) => string }): JSX.Element {
  return (
    <ul class="grundliste">
      {grunde.map((grund) => (
        <Grundlinje key={grund.id} grund={grund} {...(maerke ? { maerke: maerke(grund) } : {})} />
      ))}
    </ul>
  );
}

/** The rows that an area names; a citizen under 18 is told of by a warning instead of by rules. */
function raekker({ regler, advarsler }: Vurdering, ider: readonly string[]): Grund[] {
  const alle: readonly Grund[] = [...regler, ...advarsler];
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
  if (fundet !== 'uafklaret') {
    return (
      <Del titel={T.baerer}>
        <Grundliste grunde={raekker(vurdering, regler)} />
      </Del>
    );
  }
  return (
    <Foldet class="del" titel={`${T.ikkeAfgjort} (${regler.length})`}>
      {() => <Grundliste grunde={raekker(vurdering, regler)} />}
    </Foldet>
  );
}

/** The considerations, those for, those against and the rest each under a heading, with the intensity they speak of. */
function Overvejelser(): JSX.Element {
  const { overvejelser } = useSide().tilstand.vurdering.intensitet;
  const maerke = ({ id }: Grund): string =>
    opremsning((overvejelser.find((en) => en.id === id)?.intensitet ?? []).map((navn) => INTENSITETER[navn]));
  return (
    <>
      {(['for', 'imod', 'neutral'] as const).map((retning) => {
        const disse = overvejelser.filter((en) => en.retning === retning);
        if (disse.length === 0) return null;
        return (
          <Del key={retning} titel={RETNINGER[retning]}>
            <Grundliste grunde={disse} {...(retning === 'neutral' ? {} : { maerke })} />
          </Del>
        );
      })}
    </>
  );
}

/** The warnings that speak of the facts of an area. */
function Modsigelser({ omraade }: { omraade: Omraade }): JSX.Element | null {
  const { advarsler, regler } = useSide().tilstand.vurdering;
  const fakta = new Set(regler.filter(({ id }) => omraadeAf(id) === omraade).flatMap((regel) => regel.fakta));
  const disse = advarsler.filter((advarsel) => advarsel.fakta.some((faktum) => fakta.has(faktum)));
  if (disse.length === 0) return null;
  return (
    <Del titel={T.modsigelser}>
      <Grundliste grunde={disse} />
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
  const fakta = [...katalog().keys()].filter((faktum) => faktum in aendring.svar);
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
      {resten.length > 0 && <Foldet titel={T.hvadHvisFlere(resten.length)}>{() => liste(resten)}</Foldet>}
    </>
  );
}

/** What would change the conclusion, by what it would become. */
function Hvadhvis({ omraade }: { omraade: Omraade }): JSX.Element {
  return (
    <Foldet class="del" titel={T.hvadHvis}>
      {() => <Aendringer omraade={omraade} />}
    </Foldet>
  );
}

function Aendringer({ omraade }: { omraade: Omraade }): JSX.Element {
  const { enkelte, par } = useSide().tilstand.hvadHvis.omraader[omraade];
  const alle: readonly Aendring[] = enkelte.length > 0 ? enkelte : par;
  const bliver = [...new Set(alle.map((aendring) => aendring.bliver))];
  return (
    <>
      {alle.length === 0 && <p>{T.hvadHvisIntet}</p>}
      {enkelte.length === 0 && par.length > 0 && <p>{T.hvadHvisPar}</p>}
      {bliver.map((til) => (
        <div key={til} class="hvadhvis">
          <p>{T.hvadHvisBliver(konklusion(omraade, til).kort)}</p>
          <Skiftliste aendringer={alle.filter((aendring) => aendring.bliver === til)} />
        </div>
      ))}
    </>
  );
}

export function Omraadekort({ omraade }: { omraade: Omraade }): JSX.Element {
  const { vurdering, aendret } = useSide().tilstand;
  const fundet = vurdering[omraade].konklusion;
  const { titel, spoergsmaal: spurgt } = OMRAADER[omraade];
  return (
    <article class={`kort omraade ${fundet === 'uafklaret' ? 'uafklaret' : 'peger'}`} id={`omraade-${omraade}`}>
      <Overskrift trin={1} id={`h-omraade-${omraade}`} maal>
        {ubrudt(titel)} {aendret.includes(omraade) && <span class="maerke ny">{T.aendret}</span>}
      </Overskrift>
      <p class="daempet">{ubrudt(spurgt)}</p>
      <p class="konklusion">{konklusion(omraade, fundet).saetning}</p>
      {omraade === 'intensitet' && vurdering.intensitet.ret && <p class="ret">{T.retJa}</p>}
      <Regler omraade={omraade} />
      {omraade === 'intensitet' && <Overvejelser />}
      <Mangler omraade={omraade} />
      <Modsigelser omraade={omraade} />
      <Hvadhvis omraade={omraade} />
      <Kvitteringslinje kvittering={vurdering.kvittering} kort />
    </article>
  );
}
