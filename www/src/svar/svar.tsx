// SPDX-License-Identifier: MPL-2.0
/** The questions of a section, grouped by part of the case. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Datofelt } from '../felter/datofelt.tsx';
import { Overskrift } from '../felter/dele.tsx';
import { memo } from '../grund/memo.tsx';
import { opremsning, ubrudt } from '../grund/sprog.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../grund/typer.ts';
import { brugAf } from '../sag/brug.ts';
import { faktaI } from '../sag/katalog.ts';
import { titel } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { GRUPPER, T } from '../sag/tekster.ts';
import { mangler, manglerIGrupper, svarPaa, type Tilstand } from '../sag/tilstand.ts';
import { Felt } from './felter.tsx';

/** The day of the assessment: not a fact, but just as much part of the case. */
export function Vurderingsdato(): JSX.Element {
  const { nr, dag } = useSelector(({ nr: sagens, sag }) => ({ nr: sagens, dag: sag.vurderingsdato }));
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
}

/** Whether the answer to a question can change anything now, as far as is known. */
function kanBruges({ vurdering }: Tilstand, faktum: Faktumnavn): boolean {
  return mangler(vurdering).has(faktum) || !brugAf(faktum).kunOmraader;
}

/** The user navigated to the question of a fact: show it, even where it would be folded away. */
export interface Maal {
  faktum: Faktumnavn;
}

/**
 * The questions of a group that are not folded away. This only grows, so that no question disappears while in use, and
 * one answered inside the fold stays there until the fold closes.
 */
function useViste(gruppe: Gruppe, erFoldetUd: (viste: ReadonlySet<Faktumnavn>) => boolean): ReadonlySet<Faktumnavn> {
  const set = useRef({ nr: 0, ider: new Set<Faktumnavn>() });
  useSelector((tilstand) => {
    const { nr } = tilstand;
    if (set.current.nr !== nr) set.current = { nr, ider: new Set() };
    const { ider } = set.current;
    const foldetUd = erFoldetUd(ider);
    for (const { id } of faktaI(gruppe)) {
      const erBesvaret = svarPaa(tilstand, id) !== undefined && !foldetUd;
      if (erBesvaret || kanBruges(tilstand, id)) ider.add(id);
    }
    return { nr, antal: ider.size };
  });
  return set.current.ider;
}

interface Foldedata {
  fakta: readonly Faktum[];
  aaben: boolean;
  skift: (aaben: boolean) => void;
}

/** The reason for folding the questions below; a click unfolds them. */
function Foldehoved({ fakta, aaben, skift }: Foldedata): JSX.Element {
  const omraader = new Set(fakta.flatMap(({ id }) => brugAf(id).omraader));
  const navne = opremsning([...omraader].map((navn) => `»${titel(navn)}«`));
  return (
    <details class="foldede" open={aaben} onToggle={({ currentTarget }) => skift(currentTarget.open)}>
      <summary>{T.foldede(fakta.length)}</summary>
      <p class="hjaelp">{ubrudt(T.foldedeHvorfor(navne))}</p>
    </details>
  );
}

interface Gruppedata {
  gruppe: Gruppe;
  maal: Maal | undefined;
}

/** The questions of a group in one keyed list, folded ones included, so that a question that becomes needed is moved, not remounted. */
const Gruppens = memo(({ gruppe, maal }: Gruppedata) => {
  const fakta = faktaI(gruppe);
  const [skiftet, skift] = useState<{ aaben: boolean; maal: Maal | undefined }>({ aaben: false, maal: undefined });
  const gaasTil = maal !== undefined && maal !== skiftet.maal && fakta.some(({ id }) => id === maal.faktum);
  const erFoldetUd = (viste: ReadonlySet<Faktumnavn>): boolean => skiftet.aaben || (gaasTil && !viste.has(maal.faktum));
  const viste = useViste(gruppe, erFoldetUd);
  const aaben = erFoldetUd(viste);
  const foldede = fakta.filter(({ id }) => !viste.has(id));
  const felter = (disse: readonly Faktum[], vises: boolean): JSX.Element[] =>
    disse.map((faktum) => <Felt key={faktum.id} faktum={faktum} vises={vises} />);
  const hoved = <Foldehoved key="foldede" fakta={foldede} aaben={aaben} skift={(ny) => skift({ aaben: ny, maal })} />;
  return (
    <>
      {[
        ...felter(fakta.filter(({ id }) => viste.has(id)), true),
        foldede.length > 0 && hoved,
        ...felter(foldede, aaben),
      ]}
    </>
  );
});

interface Hoveddata {
  gruppe: Gruppe;
  aaben: boolean;
  skift: (gruppe: Gruppe) => void;
}

const Gruppehoved = memo(({ gruppe, aaben, skift }: Hoveddata) => {
  const fakta = faktaI(gruppe);
  const { besvarede, manglende } = useSelector((tilstand) => ({
    besvarede: fakta.filter(({ id }) => svarPaa(tilstand, id) !== undefined).length,
    manglende: manglerIGrupper(tilstand.vurdering).get(gruppe) ?? 0,
  }));
  return (
    <Overskrift trin={1}>
      <button type="button" aria-expanded={aaben} aria-controls={`gruppe-${gruppe}`} onClick={() => skift(gruppe)}>
        <span class="gruppenavn">{ubrudt(GRUPPER[gruppe])}</span>
        <span class="gruppetal">
          {T.besvaret(besvarede, fakta.length)}
          <span class="maerke kan" hidden={manglende === 0}>{T.manglerIGruppe(manglende)}</span>
        </span>
      </button>
    </Overskrift>
  );
});

export interface Visning {
  /** The open groups. */
  aabne: ReadonlySet<Gruppe>;
  maal: Maal | undefined;
}

/** A group of questions. */
export const Gruppeafsnit = memo(({ gruppe, aaben, maal, skift }: Hoveddata & Gruppedata) => (
  <section class="gruppe">
    <Gruppehoved gruppe={gruppe} aaben={aaben} skift={skift} />
    <div id={`gruppe-${gruppe}`} hidden={!aaben}>
      {aaben && <Gruppens gruppe={gruppe} maal={maal} />}
    </div>
  </section>
));
