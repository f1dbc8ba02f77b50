// SPDX-License-Identifier: MPL-2.0
/** The questions of a section, by the part of the case that they belong to. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { E } from '../element/tekster.ts';
import { mangler, svarPaa, type Tilstand } from '../element/tilstand.ts';
import { faktaI, Overskrift, useSide, useTilstand } from '../faelles.tsx';
import { husket, useGenbrug } from '../husket.tsx';
import { opremsning, ubrudt } from '../sprog.ts';
import { GRUPPER, OMRAADER, T } from '../tekster.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../typer.ts';
import { brugAf } from './brug.ts';
import { Datofelt } from './datofelt.tsx';
import { Felt, type Feltdata } from './felter.tsx';

/** The day that the case is assessed on: not a fact, but as much of the case. */
export function Vurderingsdato(): JSX.Element {
  const { nr, sag } = useTilstand();
  return <Dagen nr={nr} dag={sag.vurderingsdato} />;
}

const Dagen = husket(({ nr, dag }: { nr: number; dag: string }) => {
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

/** A question as it stands now. */
interface Stillet extends Pick<Feltdata, 'faktum' | 'svar' | 'mangler'> {
  /** Whether it is unanswered and cannot change anything as the case is now. */
  erLigegyldig: boolean;
}

function stil(faktum: Faktum, { sag, vurdering }: Pick<Tilstand, 'sag' | 'vurdering'>): Stillet {
  const svar = svarPaa({ sag }, faktum.id);
  const manglerDet = mangler(vurdering).has(faktum.id);
  return { faktum, svar, mangler: manglerDet, erLigegyldig: svar === undefined && !manglerDet && brugAf(faktum.id).kunOmraader };
}

interface Feltliste {
  stillede: readonly Stillet[];
  nr: number;
}

const Felter = husket(({ stillede, nr }: Feltliste) => {
  const { svar } = useSide();
  return (
    <>
      {stillede.map(({ faktum, svar: svaret, mangler: manglerDet }) => (
        <Felt key={faktum.id} faktum={faktum} svar={svaret} mangler={manglerDet} nr={nr} vaelg={svar} />
      ))}
    </>
  );
});

interface Foldedata extends Feltliste {
  /** The fact that was gone to last; it is in view, also where it would be folded away. */
  maal: Faktumnavn | undefined;
}

const Foldede = husket(({ stillede, nr, maal }: Foldedata) => {
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

/** Which questions are in view. One that was stays, so that none vanishes under the hand. */
function useViste(stillede: readonly Stillet[], nr: number): ReadonlySet<Faktumnavn> {
  const set = useRef<{ nr: number; ider: Set<Faktumnavn> }>({ nr, ider: new Set() });
  if (set.current.nr !== nr) set.current = { nr, ider: new Set() };
  const { ider } = set.current;
  for (const { faktum, erLigegyldig } of stillede) if (!erLigegyldig) ider.add(faktum.id);
  return ider;
}

/** The questions in view, and those folded away. */
function Gruppens({ stillede, nr, maal }: Foldedata): JSX.Element {
  const viste = useViste(stillede, nr);
  return (
    <>
      <Felter stillede={useGenbrug(stillede.filter(({ faktum }) => viste.has(faktum.id)))} nr={nr} />
      <Foldede stillede={useGenbrug(stillede.filter(({ faktum }) => !viste.has(faktum.id)))} nr={nr} maal={maal} />
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
  maal: Foldedata['maal'];
}

interface Gruppevalg {
  gruppe: Gruppe;
  aaben: boolean;
  skift: (gruppe: Gruppe) => void;
}

const Gruppen = husket(({ gruppe, aaben, skift, ...indhold }: Gruppevalg & Foldedata) => {
  const { stillede } = indhold;
  return (
    <section class="gruppe">
      <Gruppehoved
        gruppe={gruppe}
        aaben={aaben}
        besvarede={stillede.filter(({ svar }) => svar !== undefined).length}
        ialt={stillede.length}
        manglende={stillede.filter((stillet) => stillet.mangler).length}
        skift={skift}
      />
      <div id={`gruppe-${gruppe}`} hidden={!aaben}>
        {aaben && <Gruppens {...indhold} />}
      </div>
    </section>
  );
});

/** A group of questions, which is drawn anew when one of them stands otherwise. */
export function Gruppeafsnit(valg: Gruppevalg & Pick<Foldedata, 'maal'>): JSX.Element {
  const { nr, sag, vurdering } = useTilstand();
  const stillede = useGenbrug(faktaI(valg.gruppe).map((faktum) => stil(faktum, { sag, vurdering })));
  return <Gruppen {...valg} nr={nr} stillede={stillede} />;
}
