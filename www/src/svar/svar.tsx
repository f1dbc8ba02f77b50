// SPDX-License-Identifier: MPL-2.0
/** The questions of a section, by the part of the case that they belong to. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { E } from '../element/tekster.ts';
import { mangler, svarPaa, type Tilstand } from '../element/tilstand.ts';
import { katalog, Overskrift, useSide } from '../faelles.tsx';
import { opremsning, ubrudt } from '../sprog.ts';
import { GRUPPER, OMRAADER, T } from '../tekster.ts';
import type { Faktum, Faktumnavn, Gruppe } from '../typer.ts';
import { brugAf } from './brug.ts';
import { Datofelt } from './datofelt.tsx';
import { Felt } from './felter.tsx';

/** The day that the case is assessed on: not a fact, but as much of the case. */
export function Vurderingsdato(): JSX.Element {
  const { tilstand, paaDag } = useSide();
  return (
    <fieldset class="felt vurderingsdato" id="svar-vurderingsdato" aria-describedby="hjaelp-vurderingsdato">
      <legend>{T.vurderingsdato}</legend>
      <p class="hjaelp" id="hjaelp-vurderingsdato">
        {T.vurderingsdatoHjaelp}
      </p>
      <Datofelt
        key={tilstand.nr}
        id="vurderingsdato"
        svar={tilstand.sag.vurderingsdato}
        vaelg={(dato) => dato !== undefined && paaDag(dato)}
        beskrevet="hjaelp-vurderingsdato"
        kraevet
      />
    </fieldset>
  );
}

/** Whether an unanswered question cannot change anything as the case is now. */
function erLigegyldigt(tilstand: Tilstand, faktum: Faktumnavn, manglende: ReadonlySet<Faktumnavn>): boolean {
  return svarPaa(tilstand, faktum) === undefined && !manglende.has(faktum) && brugAf(faktum).kunOmraader;
}

/** The questions in view, and those folded away. One that was in view stays, so that none vanishes under the hand. */
function useFoldning(fakta: readonly Faktum[]): { viste: readonly Faktum[]; foldede: readonly Faktum[] } {
  const { tilstand } = useSide();
  const set = useRef<{ nr: number; ider: Set<Faktumnavn> }>({ nr: tilstand.nr, ider: new Set() });
  if (set.current.nr !== tilstand.nr) set.current = { nr: tilstand.nr, ider: new Set() };
  const { ider } = set.current;
  const manglende = mangler(tilstand);
  for (const { id } of fakta) if (!erLigegyldigt(tilstand, id, manglende)) ider.add(id);
  return { viste: fakta.filter(({ id }) => ider.has(id)), foldede: fakta.filter(({ id }) => !ider.has(id)) };
}

function Felter({ fakta }: { fakta: readonly Faktum[] }): JSX.Element {
  const { tilstand, svar } = useSide();
  const manglende = mangler(tilstand);
  return (
    <>
      {fakta.map((faktum) => (
        <Felt
          key={faktum.id}
          faktum={faktum}
          svar={svarPaa(tilstand, faktum.id)}
          mangler={manglende.has(faktum.id)}
          nr={tilstand.nr}
          vaelg={svar}
        />
      ))}
    </>
  );
}

function Foldede({ fakta, aabent }: { fakta: readonly Faktum[]; aabent: Faktumnavn | undefined }): JSX.Element | null {
  if (fakta.length === 0) return null;
  const omraader = new Set(fakta.flatMap(({ id }) => brugAf(id).omraader));
  const navne = opremsning([...omraader].map((navn) => `»${OMRAADER[navn].titel}«`));
  return (
    <details class="foldede" open={fakta.some(({ id }) => id === aabent)}>
      <summary>{E.foldede(fakta.length)}</summary>
      <p class="hjaelp">{ubrudt(E.foldedeHvorfor(navne))}</p>
      <Felter fakta={fakta} />
    </details>
  );
}

export interface Visning {
  /** The open groups. */
  aabne: ReadonlySet<Gruppe>;
  /** The fact that was gone to last; it is in view, also where it would be folded away. */
  maal: Faktumnavn | undefined;
}

interface Props {
  gruppe: Gruppe;
  visning: Visning;
  skift: (gruppe: Gruppe) => void;
}

function Gruppens({ fakta, maal }: { fakta: readonly Faktum[]; maal: Faktumnavn | undefined }): JSX.Element {
  const { viste, foldede } = useFoldning(fakta);
  return (
    <>
      <Felter fakta={viste} />
      <Foldede fakta={foldede} aabent={maal} />
    </>
  );
}

export function Gruppeafsnit({ gruppe, visning, skift }: Props): JSX.Element {
  const { tilstand } = useSide();
  const aaben = visning.aabne.has(gruppe);
  const manglende = mangler(tilstand);
  const fakta = [...katalog().values()].filter((faktum) => faktum.gruppe === gruppe);
  const besvarede = fakta.filter(({ id }) => svarPaa(tilstand, id) !== undefined).length;
  const antal = fakta.filter(({ id }) => manglende.has(id)).length;
  return (
    <section class="gruppe">
      <Overskrift trin={1}>
        <button type="button" aria-expanded={aaben} aria-controls={`gruppe-${gruppe}`} onClick={() => skift(gruppe)}>
          <span class="gruppenavn">{ubrudt(GRUPPER[gruppe])}</span>
          <span class="gruppetal">
            {T.besvaret(besvarede, fakta.length)}
            {antal > 0 && <span class="maerke kan">{T.manglerIGruppe(antal)}</span>}
          </span>
        </button>
      </Overskrift>
      <div id={`gruppe-${gruppe}`} hidden={!aaben}>
        {aaben && <Gruppens fakta={fakta} maal={visning.maal} />}
      </div>
    </section>
  );
}
