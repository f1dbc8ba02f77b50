// SPDX-License-Identifier: MPL-2.0
/** The questions of a section, by the part of the case that they belong to. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { E } from '../element/tekster.ts';
import { mangler, svarPaa, type Tilstand } from '../element/tilstand.ts';
import { katalog, Overskrift, useSide } from '../faelles.tsx';
import { husket, useGenbrug } from '../husket.tsx';
import { opremsning, ubrudt } from '../sprog.ts';
import { GRUPPER, OMRAADER, T } from '../tekster.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../typer.ts';
import { brugAf } from './brug.ts';
import { Datofelt } from './datofelt.tsx';
import { Felt, type Feltdata } from './felter.tsx';

/** The day that the case is assessed on: not a fact, but as much of the case. */
export const Vurderingsdato = husket(({ nr, dag }: { nr: number; dag: string }) => {
  const { paaDag } = useSide();
  return (
    <fieldset class="felt vurderingsdato" id="svar-vurderingsdato" aria-describedby="hjaelp-vurderingsdato">
      <legend>{T.vurderingsdato}</legend>
      <p class="hjaelp" id="hjaelp-vurderingsdato">
        {T.vurderingsdatoHjaelp}
      </p>
      <Datofelt
        key={nr}
        id="vurderingsdato"
        svar={dag}
        vaelg={(dato) => dato !== undefined && paaDag(dato)}
        beskrevet="hjaelp-vurderingsdato"
        kraevet
      />
    </fieldset>
  );
});

/** What of a case its questions are drawn from. */
type Besvaret = Pick<Tilstand, 'sag' | 'vurdering' | 'nr'>;

/** Whether an unanswered question cannot change anything as the case is now. */
function erLigegyldigt(besvaret: Besvaret, faktum: Faktumnavn): boolean {
  return svarPaa(besvaret, faktum) === undefined && !mangler(besvaret.vurdering).has(faktum) && brugAf(faktum).kunOmraader;
}

/** The questions in view, and those folded away. One that was in view stays, so that none vanishes under the hand. */
function useFoldning(besvaret: Besvaret, fakta: readonly Faktum[]): { viste: readonly Faktum[]; foldede: readonly Faktum[] } {
  const { nr } = besvaret;
  const set = useRef<{ nr: number; ider: Set<Faktumnavn> }>({ nr, ider: new Set() });
  if (set.current.nr !== nr) set.current = { nr, ider: new Set() };
  const { ider } = set.current;
  for (const { id } of fakta) if (!erLigegyldigt(besvaret, id)) ider.add(id);
  return { viste: fakta.filter(({ id }) => ider.has(id)), foldede: fakta.filter(({ id }) => !ider.has(id)) };
}

/** A question as it stands now. */
type Stillet = Pick<Feltdata, 'faktum' | 'svar' | 'mangler'>;

function stillede(besvaret: Besvaret, fakta: readonly Faktum[]): Stillet[] {
  const manglende = mangler(besvaret.vurdering);
  return fakta.map((faktum) => ({ faktum, svar: svarPaa(besvaret, faktum.id), mangler: manglende.has(faktum.id) }));
}

interface Feltliste {
  stillede: readonly Stillet[];
  nr: number;
}

const Felter = husket(({ stillede, nr }: Feltliste) => {
  const { svar } = useSide();
  return (
    <>
      {stillede.map((stillet) => (
        <Felt key={stillet.faktum.id} {...stillet} nr={nr} vaelg={svar} />
      ))}
    </>
  );
});

const Foldede = husket(({ stillede, nr, maal }: Feltliste & { maal: Faktumnavn | undefined }) => {
  if (stillede.length === 0) return null;
  const omraader = new Set(stillede.flatMap(({ faktum }) => brugAf(faktum.id).omraader));
  const navne = opremsning([...omraader].map((navn) => `»${OMRAADER[navn].titel}«`));
  return (
    <details class="foldede" open={stillede.some(({ faktum }) => faktum.id === maal)}>
      <summary>{E.foldede(stillede.length)}</summary>
      <p class="hjaelp">{ubrudt(E.foldedeHvorfor(navne))}</p>
      <Felter stillede={stillede} nr={nr} />
    </details>
  );
});

interface Gruppedata {
  fakta: readonly Faktum[];
  besvaret: Besvaret;
  maal: Faktumnavn | undefined;
}

function Gruppens({ fakta, besvaret, maal }: Gruppedata): JSX.Element {
  const { viste, foldede } = useFoldning(besvaret, fakta);
  const { nr } = besvaret;
  return (
    <>
      <Felter stillede={useGenbrug(stillede(besvaret, viste))} nr={nr} />
      <Foldede stillede={useGenbrug(stillede(besvaret, foldede))} nr={nr} maal={maal} />
    </>
  );
}

interface Hoveddata {
  gruppe: Gruppe;
  aaben: boolean;
  besvarede: number;
  ialt: number;
  /** How many answers could still change a conclusion. */
  manglende: number;
  skift: (gruppe: Gruppe) => void;
}

const Gruppehoved = husket(({ gruppe, aaben, besvarede, ialt, manglende, skift }: Hoveddata) => (
  <Overskrift trin={1}>
    <button type="button" aria-expanded={aaben} aria-controls={`gruppe-${gruppe}`} onClick={() => skift(gruppe)}>
      <span class="gruppenavn">{ubrudt(GRUPPER[gruppe])}</span>
      <span class="gruppetal">
        {T.besvaret(besvarede, ialt)}
        {manglende > 0 && <span class="maerke kan">{T.manglerIGruppe(manglende)}</span>}
      </span>
    </button>
  </Overskrift>
));

export interface Visning {
  /** The open groups. */
  aabne: ReadonlySet<Gruppe>;
  /** The fact that was gone to last; it is in view, also where it would be folded away. */
  maal: Faktumnavn | undefined;
}

interface Props extends Besvaret {
  gruppe: Gruppe;
  aaben: boolean;
  maal: Faktumnavn | undefined;
  skift: (gruppe: Gruppe) => void;
}

export const Gruppeafsnit = husket(({ gruppe, aaben, maal, skift, ...besvaret }: Props) => {
  const fakta = [...katalog().values()].filter((faktum) => faktum.gruppe === gruppe);
  const manglende = mangler(besvaret.vurdering);
  return (
    <section class="gruppe">
      <Gruppehoved
        gruppe={gruppe}
        aaben={aaben}
        besvarede={fakta.filter(({ id }) => svarPaa(besvaret, id) !== undefined).length}
        ialt={fakta.length}
        manglende={fakta.filter(({ id }) => manglende.has(id)).length}
        skift={skift}
      />
      <div id={`gruppe-${gruppe}`} hidden={!aaben}>
        {aaben && <Gruppens fakta={fakta} besvaret={besvaret} maal={maal} />}
      </div>
    </section>
  );
});
