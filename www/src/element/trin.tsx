// SPDX-License-Identifier: MPL-2.0
/** The six sections as a list to go through in any order; each says where it stands. */
import { aabneFejl } from '../brev/afgoerelse.ts';
import { AFGOERELSESTYPER } from '../brev/brevtekster.ts';
import { faktaI, Skjult } from '../faelles.tsx';
import { husket } from '../husket.tsx';
import { ubrudt } from '../sprog.ts';
import { konklusion } from '../vurdering/omraade.tsx';
import { SEKTIONER, SEKTIONSNAVNE, type Sektion } from './sektioner.ts';
import { E, SEKTIONSTEKSTER } from './tekster.ts';
import { mangler, type Tilstand } from './tilstand.ts';

/** What of a case the list tells. */
type Sagsstand = Pick<Tilstand, 'sag' | 'vurdering' | 'brevet'>;

interface Stand {
  hvad: string;
  /** Whether something in the section is still to be answered, chosen or put right. */
  aaben: boolean;
}

/** How many answers of a section could still change a conclusion. */
function antalMangler(tilstand: Sagsstand, sektion: Sektion): number {
  const manglende = mangler(tilstand.vurdering);
  return SEKTIONER[sektion].grupper.flatMap(faktaI).filter(({ id }) => manglende.has(id)).length;
}

function brevstand({ brevet, sag }: Sagsstand): Stand {
  if (sag.afgoerelse?.type == null) return { hvad: E.intetBrev, aaben: true };
  if (!brevet) return { hvad: E.brevIkkeSet, aaben: true };
  if (!('tjek' in brevet)) return { hvad: E.brevUmuligt, aaben: true };
  const fejl = aabneFejl(brevet.tjek).length;
  return fejl === 0 ? { hvad: E.brevKlar, aaben: false } : { hvad: E.brevFejl(fejl), aaben: true };
}

function stand(tilstand: Sagsstand, sektion: Sektion): Stand {
  const { vurdering, sag } = tilstand;
  if (sektion === 'brev') return brevstand(tilstand);
  if (sektion === 'afgoerelse') {
    const type = sag.afgoerelse?.type;
    return type == null ? { hvad: E.ingenAfgoerelse, aaben: true } : { hvad: AFGOERELSESTYPER[type], aaben: false };
  }
  if (sektion === 'henvendelse') {
    return { hvad: E.frister(vurdering.frister.length), aaben: antalMangler(tilstand, sektion) > 0 };
  }
  const [omraade] = SEKTIONER[sektion].omraader;
  if (!omraade) throw new Error(`${sektion} explains no area`);
  const fundet = vurdering[omraade].konklusion;
  return { hvad: konklusion(omraade, fundet).kort, aaben: fundet === 'uafklaret' };
}

interface Trindata extends Stand {
  sektion: Sektion;
  nr: number;
  erNu: boolean;
  antal: number;
  vaelg: (sektion: Sektion) => void;
}

const Trin = husket(({ sektion, nr, erNu, hvad, aaben, antal, vaelg }: Trindata) => (
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
        <Skjult>: </Skjult>
        {ubrudt(hvad)}
      </span>
      {antal > 0 && (
        <span class="trintal">
          <Skjult>, </Skjult>
          {E.manglerHer(antal)}
        </span>
      )}
    </button>
  </li>
));

interface Props extends Sagsstand {
  nu: Sektion;
  vaelg: (sektion: Sektion) => void;
}

export const Trinliste = husket(({ nu, vaelg, ...tilstand }: Props) => {
  return (
    <nav class="trin" part="steps" aria-label={E.sektioner}>
      <ol>
        {SEKTIONSNAVNE.map((sektion, nr) => (
          <Trin
            key={sektion}
            {...stand(tilstand, sektion)}
            sektion={sektion}
            nr={nr + 1}
            erNu={sektion === nu}
            antal={antalMangler(tilstand, sektion)}
            vaelg={vaelg}
          />
        ))}
      </ol>
    </nav>
  );
});
