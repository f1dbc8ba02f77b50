// SPDX-License-Identifier: MPL-2.0
/** The questions of a section, by the part of the case that they belong to. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { E } from '../element/tekster.ts';
import { mangler, manglerIGrupper, svarPaa, type Tilstand } from '../element/tilstand.ts';
import { faktaI, Overskrift, useSide } from '../faelles.tsx';
import { useUdsnit } from '../foelg.tsx';
import { husket } from '../husket.tsx';
import { opremsning, ubrudt } from '../sprog.ts';
import { GRUPPER, OMRAADER, T } from '../tekster.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../typer.ts';
import { brugAf } from './brug.ts';
import { Datofelt } from './datofelt.tsx';
import { Felt } from './felter.tsx';

/** The day that the case is assessed on: not a fact, but as much of the case. */
export function Vurderingsdato(): JSX.Element {
  const { nr, dag } = useUdsnit(({ nr: sagens, sag }) => ({ nr: sagens, dag: sag.vurderingsdato }));
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

/** Whether a question is unanswered and cannot change anything as the case is now. */
function erLigegyldig(tilstand: Tilstand, faktum: Faktumnavn): boolean {
  return svarPaa(tilstand, faktum) === undefined && !mangler(tilstand.vurdering).has(faktum) && brugAf(faktum).kunOmraader;
}

function Felter({ fakta }: { fakta: readonly Faktum[] }): JSX.Element {
  return (
    <>
      {fakta.map((faktum) => (
        <Felt key={faktum.id} faktum={faktum} />
      ))}
    </>
  );
}

interface Foldedata {
  fakta: readonly Faktum[];
  /** The fact that was gone to last; it is in view, also where it would be folded away. */
  maal: Faktumnavn | undefined;
}

function Foldede({ fakta, maal }: Foldedata): JSX.Element | null {
  if (fakta.length === 0) return null;
  const omraader = new Set(fakta.flatMap(({ id }) => brugAf(id).omraader));
  const navne = opremsning([...omraader].map((navn) => `»${OMRAADER[navn].titel}«`));
  return (
    <details class="foldede" open={fakta.some(({ id }) => id === maal)}>
      <summary>{E.foldede(fakta.length)}</summary>
      <p class="hjaelp">{ubrudt(E.foldedeHvorfor(navne))}</p>
      <Felter fakta={fakta} />
    </details>
  );
}

/** Which questions are in view. One that was stays, so that none vanishes under the hand. */
function useViste(gruppe: Gruppe): ReadonlySet<Faktumnavn> {
  const set = useRef({ nr: 0, ider: new Set<Faktumnavn>() });
  useUdsnit((tilstand) => {
    const { nr } = tilstand;
    if (set.current.nr !== nr) set.current = { nr, ider: new Set() };
    const { ider } = set.current;
    for (const { id } of faktaI(gruppe)) if (!ider.has(id) && !erLigegyldig(tilstand, id)) ider.add(id);
    return { nr, antal: ider.size };
  });
  return set.current.ider;
}

type Gruppedata = Pick<Foldedata, 'maal'> & { gruppe: Gruppe };

/** The questions in view, and those folded away. */
const Gruppens = husket(({ gruppe, maal }: Gruppedata) => {
  const viste = useViste(gruppe);
  return (
    <>
      <Felter fakta={faktaI(gruppe).filter(({ id }) => viste.has(id))} />
      <Foldede fakta={faktaI(gruppe).filter(({ id }) => !viste.has(id))} maal={maal} />
    </>
  );
});

interface Hoveddata {
  gruppe: Gruppe;
  aaben: boolean;
  skift: (gruppe: Gruppe) => void;
}

const Gruppehoved = husket(({ gruppe, aaben, skift }: Hoveddata) => {
  const fakta = faktaI(gruppe);
  const { besvarede, manglende } = useUdsnit((tilstand) => ({
    besvarede: fakta.filter(({ id }) => svarPaa(tilstand, id) !== undefined).length,
    manglende: manglerIGrupper(tilstand.vurdering).get(gruppe) ?? 0,
  }));
  return (
    <Overskrift trin={1}>
      <button type="button" aria-expanded={aaben} aria-controls={`gruppe-${gruppe}`} onClick={() => skift(gruppe)}>
        <span class="gruppenavn">{ubrudt(GRUPPER[gruppe])}</span>
        <span class="gruppetal">
          {T.besvaret(besvarede, fakta.length)}
          {manglende > 0 && <span class="maerke kan">{T.manglerIGruppe(manglende)}</span>}
        </span>
      </button>
    </Overskrift>
  );
});

export interface Visning {
  /** The open groups. */
  aabne: ReadonlySet<Gruppe>;
  maal: Foldedata['maal'];
}

/** A group of questions. */
export const Gruppeafsnit = husket(({ gruppe, aaben, maal, skift }: Hoveddata & Gruppedata) => (
  <section class="gruppe">
    <Gruppehoved gruppe={gruppe} aaben={aaben} skift={skift} />
    <div id={`gruppe-${gruppe}`} hidden={!aaben}>
      {aaben && <Gruppens gruppe={gruppe} maal={maal} />}
    </div>
  </section>
));
