// SPDX-License-Identifier: MPL-2.0
/**
 * The card of an area: the conclusion, the law behind it, the considerations, what is missing, what would change it,
 * and how its rules combine.
 */
import type { ComponentChildren, JSX } from 'preact';
import { Foldet, Kvitteringslinje, Overskrift, tilSvar } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { useKeepHidden, useWasEver } from '../grund/keephidden.ts';
import { cached, memo } from '../grund/memo.tsx';
import { useSharedStructure } from '../grund/sharestructure.ts';
import { opremsning, ubrudt } from '../grund/sprog.ts';
import type { Aendring, Faktumnavn, Henvisning, Konklusion, Omraade, Vurdering } from '../grund/typer.ts';
import { katalog, svarIOrd } from '../sag/katalog.ts';
import { konklusion, ord, titel } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { RETNINGER, T } from '../sag/tekster.ts';
import { hvadHvis } from '../sag/tilstand.ts';
import { del, type Grund, Grunddel, grundliste } from './grund.tsx';
import { Regeltabel } from './regeltabel.tsx';

/** Changes shown before the rest is folded away. */
const VISTE = 4;

/** What an area can name by its id; a citizen under 18 is told of by a warning instead of by rules. */
const efterId = cached(
  ({ regler, advarsler }: Vurdering): ReadonlyMap<string, Grund> => new Map([...advarsler, ...regler].map((grund) => [grund.id, grund])),
);

/** The rows that an area names. */
function raekker(vurdering: Vurdering, ider: readonly string[]): Grund[] {
  return ider.flatMap((id) => efterId(vurdering).get(id) ?? []);
}

interface Regeldata {
  omraade: Omraade;
  fundet: Konklusion;
  /** What the conclusion rests on where no rule carries it. */
  kilder: readonly Henvisning[] | undefined;
}

const INGEN: readonly Grund[] = [];

/** The rules that carry the conclusion, or the ones not settled yet. */
const Regler = memo(({ omraade, fundet, kilder = [] }: Regeldata) => {
  const grunde = useSelector(({ vurdering }) => raekker(vurdering, vurdering[omraade].regler));
  const [baerende, uafgjorte] = fundet === 'uafklaret' ? [INGEN, grunde] : [grunde, INGEN];
  const bevarede = useKeepHidden(uafgjorte);
  return (
    <>
      <Grunddel titel={T.baerer} grunde={baerende} />
      {bevarede.length > 0 && (
        <Foldet class="del" hidden={uafgjorte.length === 0} titel={`${T.ikkeAfgjort} (${uafgjorte.length})`}>
          {() => grundliste(bevarede)}
        </Foldet>
      )}
      {grunde.length === 0 && kilder.length > 0 && del(T.grundlag, true, <Kilder kilder={kilder} />)}
    </>
  );
});

/** The considerations for, against and other, each under a heading. */
function Overvejelser(): JSX.Element {
  return (
    <>
      {(['for', 'imod', 'neutral'] as const).map((retning) => (
        <Overvejelsesdel key={retning} retning={retning} />
      ))}
    </>
  );
}

type Overvejelse = Vurdering['intensitet']['overvejelser'][number];

/** The considerations of a direction, with their intensity. */
const Overvejelsesdel = memo(({ retning }: Pick<Overvejelse, 'retning'>) => {
  const disse = useSelector(({ vurdering }) => vurdering.intensitet.overvejelser.filter((en) => en.retning === retning));
  const maerke = (en: Overvejelse): string => opremsning((en.intensitet ?? []).map((navn) => ord().intensiteter[navn]));
  return <Grunddel titel={RETNINGER[retning]} grunde={disse} {...(retning === 'neutral' ? {} : { maerke })} />;
});

const Mangler = memo(({ omraade }: { omraade: Omraade }) => {
  const mangler = useSelector(({ vurdering }) => vurdering[omraade].mangler);
  const bevarede = useKeepHidden(mangler.map((id) => ({ id })));
  if (bevarede.length === 0) return null;
  return del(
    `${T.mangler} (${mangler.length})`,
    mangler.length > 0,
    <p class="daempet">{T.manglerHjaelp}</p>,
    <ul class="mangler">
      {bevarede.map(({ row: { id }, shown }) => (
        <li key={id} hidden={!shown}>
          <Mangel faktum={id} />
        </li>
      ))}
    </ul>,
  );
});

const Mangel = memo(({ faktum }: { faktum: Faktumnavn }) => tilSvar(useSide(), faktum));

/** The facts of some answers, in the order of the file format. */
function iRaekkefoelge(svar: Aendring['svar']): Faktumnavn[] {
  const fakta = Object.keys(svar) as Faktumnavn[];
  return fakta.length < 2 ? fakta : [...katalog().keys()].filter((faktum) => faktum in svar);
}

const Svarskift = memo(({ aendring, vises }: { aendring: Aendring; vises: boolean }) => {
  const side = useSide();
  const skift = (faktum: Faktumnavn, nr: number): ComponentChildren[] => {
    const foer = aendring.var?.[faktum] ?? undefined;
    const svar = <b>{` ${svarIOrd(faktum, aendring.svar[faktum] ?? [])}`}</b>;
    return [nr > 0 && T.og, tilSvar(side, faktum), svar, foer !== undefined && T.hvadHvisNu(svarIOrd(faktum, foer))];
  };
  return <li hidden={!vises}>{iRaekkefoelge(aendring.svar).flatMap(skift)}</li>;
});

/** Answers, keyed by position, so that a changed one is updated in place. */
const Svarliste = memo(({ aendringer }: { aendringer: readonly Aendring[] }) => {
  const bevarede = useKeepHidden(paaPlads(aendringer));
  return (
    <ul>
      {bevarede.map(({ row: { id, led }, shown }) => (
        <Svarskift key={id} aendring={led} vises={shown} />
      ))}
    </ul>
  );
});

function paaPlads<T>(liste: readonly T[]): { id: number; led: T }[] {
  return liste.map((led, id) => ({ id, led }));
}

const Skiftliste = memo(({ aendringer }: { aendringer: readonly Aendring[] }) => {
  const resten = aendringer.slice(VISTE);
  const harVaeretDer = useWasEver(resten.length > 0);
  return (
    <>
      <Svarliste aendringer={aendringer.slice(0, VISTE)} />
      {harVaeretDer && (
        <Foldet titel={T.hvadHvisFlere(resten.length)} hidden={resten.length === 0}>
          {() => <Svarliste aendringer={resten} />}
        </Foldet>
      )}
    </>
  );
});

/** The changes, grouped by the new conclusion. */
const Hvadhvis = memo(({ omraade }: { omraade: Omraade }) => (
  <Foldet class="del" titel={T.hvadHvis}>
    {() => <Aendringer omraade={omraade} />}
  </Foldet>
));

function Aendringer({ omraade }: { omraade: Omraade }): JSX.Element {
  const { enkelte, par } = useSelector((tilstand) => hvadHvis(tilstand, omraade));
  const alle: readonly Aendring[] = enkelte.length > 0 ? enkelte : par;
  const bliver = [...new Set(alle.map((aendring) => aendring.bliver))];
  const skift = useSharedStructure(bliver.map((til) => ({ til, aendringer: alle.filter((aendring) => aendring.bliver === til) })));
  return <Skift omraade={omraade} skift={skift} iPar={alle === par && par.length > 0} />;
}

interface Skiftdata {
  omraade: Omraade;
  skift: readonly { til: Konklusion; aendringer: readonly Aendring[] }[];
  /** Whether no answer changes it alone. */
  iPar: boolean;
}

const Skift = memo(({ omraade, skift, iPar }: Skiftdata) => {
  const bevarede = useKeepHidden(paaPlads(skift));
  return (
    <>
      {skift.length === 0 && <p>{T.hvadHvisIntet}</p>}
      {iPar && <p>{T.hvadHvisPar}</p>}
      {bevarede.map(({ row: { id, led }, shown }) => (
        <div key={id} class="hvadhvis" hidden={!shown}>
          <p>{T.hvadHvisBliver(konklusion(omraade, led.til).kort)}</p>
          <Skiftliste aendringer={led.aendringer} />
        </div>
      ))}
    </>
  );
});

/** The card of an area; each part subscribes to its own slice of the area. */
export const Omraadekort = memo(({ omraade }: { omraade: Omraade }) => {
  const { fundet, kilder, ret, erNy, kvittering } = useSelector(({ vurdering, aendret }) => ({
    fundet: vurdering[omraade].konklusion,
    kilder: vurdering[omraade].kilder,
    ret: omraade === 'intensitet' && vurdering.intensitet.ret,
    erNy: aendret.includes(omraade),
    kvittering: vurdering.kvittering,
  }));
  return (
    <article class={`kort omraade ${fundet === 'uafklaret' ? 'uafklaret' : 'peger'}`} id={`omraade-${omraade}`}>
      <Overskrift trin={1} id={`h-omraade-${omraade}`} maal>
        {titel(omraade)} <span class="maerke ny" hidden={!erNy}>{T.aendret}</span>
      </Overskrift>
      <p class="daempet">{ubrudt(ord().omraader[omraade].spoergsmaal)}</p>
      <p class="konklusion">{konklusion(omraade, fundet).saetning}</p>
      {ret && <p class="ret">{ord().saetninger.retTilDoegn}</p>}
      <Regler omraade={omraade} fundet={fundet} kilder={kilder} />
      {omraade === 'intensitet' && <Overvejelser />}
      <Mangler omraade={omraade} />
      <Hvadhvis omraade={omraade} />
      <Regeltabel omraade={omraade} />
      <Kvitteringslinje kvittering={kvittering} kort />
    </article>
  );
});
