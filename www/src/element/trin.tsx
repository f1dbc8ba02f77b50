// SPDX-License-Identifier: MPL-2.0
/** The six sections as a list to go through in any order; each says where it stands. */
import type { JSX } from 'preact';
import { aabneFejl } from '../brev/afgoerelse.ts';
import { skjult } from '../felter/dele.tsx';
import { memo } from '../grund/memo.tsx';
import { stort, ubrudt } from '../grund/sprog.ts';
import { konklusion, ord } from '../sag/ord.ts';
import { useSelector } from '../sag/store.ts';
import { manglerIGrupper, type Tilstand } from '../sag/tilstand.ts';
import { SEKTIONER, SEKTIONSNAVNE, type Sektion } from './sektioner.ts';
import { E, SEKTIONSTEKSTER } from './tekster.ts';

interface Stand {
  hvad: string;
  /** Whether something in the section is still to be answered, chosen or put right. */
  aaben: boolean;
}

/** How many answers of a section could still change a conclusion. */
function antalMangler(tilstand: Tilstand, sektion: Sektion): number {
  const antal = manglerIGrupper(tilstand.vurdering);
  return SEKTIONER[sektion].grupper.reduce((sum, gruppe) => sum + (antal.get(gruppe) ?? 0), 0);
}

function brevstand({ brevet, brevErGammelt, sag }: Tilstand): Stand {
  if (sag.afgoerelse?.type == null) return { hvad: E.intetBrev, aaben: true };
  if (!brevet || brevErGammelt) return { hvad: E.brevIkkeSet, aaben: true };
  if (!('tjek' in brevet)) return { hvad: E.brevUmuligt, aaben: true };
  const fejl = aabneFejl(brevet.tjek).length;
  return fejl === 0 ? { hvad: E.brevKlar, aaben: false } : { hvad: E.brevFejl(fejl), aaben: true };
}

function stand(tilstand: Tilstand, sektion: Sektion): Stand {
  const { vurdering, sag } = tilstand;
  if (sektion === 'brev') return brevstand(tilstand);
  if (sektion === 'afgoerelse') {
    const type = sag.afgoerelse?.type;
    return type == null ? { hvad: E.ingenAfgoerelse, aaben: true } : { hvad: stort(ord().afgoerelsestyper[type]), aaben: false };
  }
  if (sektion === 'henvendelse') {
    return { hvad: E.frister(vurdering.frister.length), aaben: antalMangler(tilstand, sektion) > 0 };
  }
  const [omraade] = SEKTIONER[sektion].omraader;
  if (!omraade) throw new Error(`${sektion} explains no area`);
  const fundet = vurdering[omraade].konklusion;
  return { hvad: konklusion(omraade, fundet).kort, aaben: fundet === 'uafklaret' };
}

interface Trindata {
  sektion: Sektion;
  nr: number;
  erNu: boolean;
  vaelg: (sektion: Sektion) => void;
}

const Trin = memo(({ sektion, nr, erNu, vaelg }: Trindata) => {
  const { hvad, aaben, antal } = useSelector((tilstand) => ({
    ...stand(tilstand, sektion),
    antal: antalMangler(tilstand, sektion),
  }));
  return (
    <li>
      <button
        type="button"
        part="step"
        class={aaben ? 'trinknap aaben' : 'trinknap'}
        aria-current={erNu ? 'step' : undefined}
        onClick={() => vaelg(sektion)}
      >
        <span class="trinnr" aria-hidden="true">
          {nr}
        </span>
        <span class="trintitel">{SEKTIONSTEKSTER[sektion].titel}</span>
        <span class="trinstand">
          {skjult(': ')}
          {ubrudt(hvad)}
        </span>
        <span class="trintal" hidden={antal === 0}>
          {skjult(', ')}
          {E.manglerHer(antal)}
        </span>
      </button>
    </li>
  );
});

export function Trinliste({ nu, vaelg }: { nu: Sektion; vaelg: (sektion: Sektion) => void }): JSX.Element {
  return (
    <nav class="trin" part="steps" aria-label={E.sektioner}>
      <ol>
        {SEKTIONSNAVNE.map((sektion, nr) => (
          <Trin key={sektion} sektion={sektion} nr={nr + 1} erNu={sektion === nu} vaelg={vaelg} />
        ))}
      </ol>
    </nav>
  );
}
