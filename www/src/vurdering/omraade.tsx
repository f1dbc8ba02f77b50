// SPDX-License-Identifier: MPL-2.0
/** The card of an area: the conclusion, the law behind it, what is weighed, what is missing, what would change it. */
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { eengang, hvadHvis, svarPaa } from '../element/tilstand.ts';
import { Foldet, katalog, Kvitteringslinje, Overskrift, svarIOrd, TilSpoergsmaal, useTilstand } from '../faelles.tsx';
import { husket, useGenbrug } from '../husket.tsx';
import { omraadeAf } from '../svar/brug.ts';
import { Kilder } from './kilder.tsx';
import { opremsning, saetning, ubrudt } from '../sprog.ts';
import { INTENSITETER, OMRAADER, RETNINGER, T } from '../tekster.ts';
import type { Aendring, Faktumnavn, Henvisning, Omraade, Vurdering } from '../typer.ts';

/** Consequences shown before the rest is folded away. */
const VISTE = 4;

type Omraadesvar = Vurdering[Omraade];

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
  const tilstand = useTilstand();
  if (fakta.length === 0) return null;
  return (
    <ul class="grundfakta">
      {fakta.map((faktum) => {
        const svar = svarPaa(tilstand, faktum);
        return (
          <li key={faktum}>
            <TilSpoergsmaal faktum={faktum} />{' '}
            <b>{svar === undefined ? T.ikkeOplyst.toLowerCase() : svarIOrd(faktum, svar)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** One reason, in the citizen's own facts where they carry it; it opens to the rule, its sources and those facts. */
const Grundlinje = husket(({ grund, maerke }: { grund: Grund; maerke?: string }) => {
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
});

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
function raekker(vurdering: Vurdering, ider: readonly string[]): Grund[] {
  return ider.flatMap((id) => grundeI(vurdering).get(id) ?? []);
}

const grundeI = eengang(({ regler, advarsler }: Vurdering): ReadonlyMap<string, Grund> => {
  return new Map([...regler, ...advarsler].map((grund) => [grund.id, grund]));
});

/** What carries the conclusion, or the rules that are not settled yet. */
function Regler({ svar, grunde }: { svar: Omraadesvar; grunde: readonly Grund[] }): JSX.Element | null {
  const { kilder = [], konklusion: fundet } = svar;
  if (grunde.length === 0) {
    return kilder.length === 0 ? null : (
      <Del titel={T.grundlag}>
        <Kilder kilder={kilder} />
      </Del>
    );
  }
  if (fundet !== 'uafklaret') {
    return (
      <Del titel={T.baerer}>
        <Grundliste grunde={grunde} />
      </Del>
    );
  }
  return (
    <Foldet class="del" titel={`${T.ikkeAfgjort} (${grunde.length})`}>
      {() => <Grundliste grunde={grunde} />}
    </Foldet>
  );
}

/** The considerations, those for, those against and the rest each under a heading, with the intensity they speak of. */
const Overvejelser = husket(({ overvejelser }: Pick<Vurdering['intensitet'], 'overvejelser'>) => {
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
});

/** The warnings that speak of the facts of an area. */
function modsigelser({ advarsler, regler }: Vurdering, omraade: Omraade): Grund[] {
  if (advarsler.length === 0) return [];
  const fakta = new Set(regler.filter(({ id }) => omraadeAf(id) === omraade).flatMap((regel) => regel.fakta));
  return advarsler.filter((advarsel) => advarsel.fakta.some((faktum) => fakta.has(faktum)));
}

const Mangler = husket(({ mangler }: { mangler: readonly Faktumnavn[] }) => {
  if (mangler.length === 0) return null;
  return (
    <Del titel={`${T.mangler} (${mangler.length})`}>
      <p class="daempet">{T.manglerHjaelp}</p>
      <ul class="mangler">
        {mangler.map((faktum) => (
          <li key={faktum}>
            <TilSpoergsmaal faktum={faktum} />
          </li>
        ))}
      </ul>
    </Del>
  );
});

const Svarskift = husket(({ aendring }: { aendring: Aendring }) => {
  const fakta = [...katalog().keys()].filter((faktum) => faktum in aendring.svar);
  return (
    <li>
      {fakta.map((faktum, nr) => {
        const foer = aendring.var?.[faktum] ?? undefined;
        return (
          <Fragment key={nr}>
            {nr > 0 && T.og}
            <TilSpoergsmaal faktum={faktum} /> <b>{svarIOrd(faktum, aendring.svar[faktum] ?? [])}</b>
            {foer !== undefined && T.hvadHvisNu(svarIOrd(faktum, foer))}
          </Fragment>
        );
      })}
    </li>
  );
});

const Skiftliste = husket(({ aendringer }: { aendringer: readonly Aendring[] }) => {
  const liste = (udsnit: readonly Aendring[]): JSX.Element => (
    <ul>
      {udsnit.map((aendring, nr) => (
        <Svarskift key={nr} aendring={aendring} />
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
});

/** What would change the conclusion, by what it would become. */
const Hvadhvis = husket(({ omraade }: { omraade: Omraade }) => (
  <Foldet class="del" titel={T.hvadHvis}>
    {() => <Aendringer omraade={omraade} />}
  </Foldet>
));

function Aendringer({ omraade }: { omraade: Omraade }): JSX.Element {
  const { enkelte, par } = hvadHvis(useTilstand().sag).omraader[omraade];
  const alle: readonly Aendring[] = enkelte.length > 0 ? enkelte : par;
  const bliver = [...new Set(alle.map((aendring) => aendring.bliver))];
  const skift = useGenbrug(bliver.map((til) => ({ til, aendringer: alle.filter((aendring) => aendring.bliver === til) })));
  return <Skift omraade={omraade} skift={skift} iPar={alle === par && par.length > 0} />;
}

interface Skiftdata {
  omraade: Omraade;
  skift: readonly { til: string; aendringer: readonly Aendring[] }[];
  /** Whether no answer changes it alone. */
  iPar: boolean;
}

const Skift = husket(({ omraade, skift, iPar }: Skiftdata) => (
  <>
    {skift.length === 0 && <p>{T.hvadHvisIntet}</p>}
    {iPar && <p>{T.hvadHvisPar}</p>}
    {skift.map(({ til, aendringer }, nr) => (
      <div key={nr} class="hvadhvis">
        <p>{T.hvadHvisBliver(konklusion(omraade, til).kort)}</p>
        <Skiftliste aendringer={aendringer} />
      </div>
    ))}
  </>
));

interface Kortdata {
  omraade: Omraade;
  svar: Omraadesvar;
  grunde: readonly Grund[];
  modsigelser: readonly Grund[];
  kvittering: Vurdering['kvittering'];
  /** Whether the last answer changed the conclusion. */
  erNy: boolean;
}

const Kort = husket(({ omraade, svar, grunde, modsigelser: imod, kvittering, erNy }: Kortdata) => {
  const { titel, spoergsmaal: spurgt } = OMRAADER[omraade];
  return (
    <article class={`kort omraade ${svar.konklusion === 'uafklaret' ? 'uafklaret' : 'peger'}`} id={`omraade-${omraade}`}>
      <Overskrift trin={1} id={`h-omraade-${omraade}`} maal>
        {ubrudt(titel)} {erNy && <span class="maerke ny">{T.aendret}</span>}
      </Overskrift>
      <p class="daempet">{ubrudt(spurgt)}</p>
      <p class="konklusion">{konklusion(omraade, svar.konklusion).saetning}</p>
      {'ret' in svar && svar.ret && <p class="ret">{T.retJa}</p>}
      <Regler svar={svar} grunde={grunde} />
      {'overvejelser' in svar && <Overvejelser overvejelser={svar.overvejelser} />}
      <Mangler mangler={svar.mangler} />
      {imod.length > 0 && (
        <Del titel={T.modsigelser}>
          <Grundliste grunde={imod} />
        </Del>
      )}
      <Hvadhvis omraade={omraade} />
      <Kvitteringslinje kvittering={kvittering} kort />
    </article>
  );
});

type Omraadekortdata = Pick<Kortdata, 'omraade' | 'erNy'> & { vurdering: Vurdering };

/** The card of an area, which is drawn anew when something in this area is another. */
export const Omraadekort = husket(({ omraade, vurdering, erNy }: Omraadekortdata) => {
  const svar = vurdering[omraade];
  const grunde = useGenbrug(raekker(vurdering, svar.regler));
  const imod = useGenbrug(modsigelser(vurdering, omraade));
  const { kvittering } = vurdering;
  return <Kort omraade={omraade} svar={svar} grunde={grunde} modsigelser={imod} kvittering={kvittering} erNy={erNy} />;
});
