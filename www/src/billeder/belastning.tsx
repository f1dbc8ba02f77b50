// SPDX-License-Identifier: MPL-2.0
/** The profile of burden: six areas, each with its coverage and its burden. */
import type { JSX } from 'preact';
import { memo } from '../grund/memo.tsx';
import { useSharedStructure } from '../grund/sharestructure.ts';
import type { Fakta, Faktum, Faktumnavn } from '../grund/typer.ts';
import { type Profilraekke, profil } from './profil.ts';
import { profilsammendrag } from './sammendrag.ts';
import { B, OMRAADER } from './tekster.ts';

export interface Belastningsvalg {
  fakta: Fakta;
  /** The catalogue of facts, for the levels and their words. */
  katalog: ReadonlyMap<Faktumnavn, Faktum>;
  /** Opens the question of a row. */
  gaaTil: (faktum: Faktumnavn) => void;
}

export function Belastningsprofil({ fakta, katalog, gaaTil }: Belastningsvalg): JSX.Element {
  const raekker = useSharedStructure(profil(fakta, katalog));
  return (
    <div class="belastning">
      <p class="sammendrag">{profilsammendrag(raekker)}</p>
      <ul aria-label={B.profil}>
        {raekker.map((raekke) => (
          <li key={raekke.omraade}>
            <button type="button" onClick={() => gaaTil(raekke.faktum)}>
              <Raekken raekke={raekke} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The row's words name its button, so screen readers read them as one sentence. */
const Raekken = memo(({ raekke }: { raekke: Profilraekke }) => {
  const { omraade, afdaekket, niveau } = raekke;
  const ord = niveau === undefined ? B.ikkeVurderet : niveau.tekst.charAt(0).toUpperCase() + niveau.tekst.slice(1);
  return (
    <>
      <span class="omraade-navn">{OMRAADER[omraade].titel}</span>
      <Trin raekke={raekke} />
      <span class={niveau === undefined ? 'niveau ukendt' : 'niveau'}>{ord}</span>
      <span class={`afdaekning ${afdaekket === undefined ? 'ukendt' : afdaekket ? 'ja' : 'nej'}`}>
        <Afdaekningstegn afdaekket={afdaekket} />
        {afdaekket === undefined ? B.afdaekningUkendt : afdaekket ? B.afdaekket : B.ikkeAfdaekket}
      </span>
    </>
  );
});

/** A step per level; filled up to the level, dashed while unknown. */
function Trin({ raekke: { niveau, trin } }: { raekke: Profilraekke }): JSX.Element {
  const bredde = 100 / trin;
  return (
    <svg class={niveau === undefined ? 'trinene ukendt' : 'trinene'} aria-hidden="true">
      {Array.from({ length: trin }, (_, nr) => (
        <rect
          key={nr}
          class={niveau !== undefined && nr < niveau.fyldt ? 'fyldt' : 'tom'}
          x={`${nr * bredde + 1}%`}
          width={`${bredde - 2}%`}
          y="15%"
          height="70%"
          rx="2"
        />
      ))}
    </svg>
  );
}

function Afdaekningstegn({ afdaekket }: { afdaekket: boolean | undefined }): JSX.Element {
  return (
    <svg class="afdaekningstegn" viewBox="0 0 20 20" aria-hidden="true">
      <circle class={afdaekket ? 'fyldt' : afdaekket === undefined ? 'hul stiplet' : 'hul'} cx="10" cy="10" r="8" />
      {afdaekket === true && <path class="indeni" d="m5.8 10.4 2.9 2.9 5.5-6.2" />}
      {afdaekket === false && <path class="streg" d="M6.8 6.8 13.2 13.2M13.2 6.8 6.8 13.2" />}
    </svg>
  );
}
