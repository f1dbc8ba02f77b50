// SPDX-License-Identifier: MPL-2.0
/** The six areas of the afdækning: the coverage and the burden of each. */
import type { Fakta, Faktum, Faktumnavn } from '../grund/typer.ts';

export type Profilomraade = 'forbrug' | 'sociale' | 'helbred' | 'arbejde' | 'bolig' | 'andet';

/** The facts of each area, in the order of the law. */
const FAKTA = [
  { omraade: 'forbrug', afdaek: 'afdaekForbrug', profil: 'profilForbrug' },
  { omraade: 'sociale', afdaek: 'afdaekSociale', profil: 'profilSociale' },
  { omraade: 'helbred', afdaek: 'afdaekHelbred', profil: 'profilHelbred' },
  { omraade: 'arbejde', afdaek: 'afdaekArbejde', profil: 'profilArbejde' },
  { omraade: 'bolig', afdaek: 'afdaekBolig', profil: 'profilBolig' },
  { omraade: 'andet', afdaek: 'afdaekAndet', profil: 'profilAndet' },
] as const satisfies readonly { omraade: Profilomraade; afdaek: Faktumnavn; profil: Faktumnavn }[];

/** A level of burden: its words, and its number of filled steps. */
export interface Niveau {
  tekst: string;
  fyldt: number;
}

export interface Profilraekke {
  omraade: Profilomraade;
  /** Undefined: not known yet. */
  afdaekket: boolean | undefined;
  /** Undefined: not assessed yet, which differs from no burden. */
  niveau: Niveau | undefined;
  /** The number of steps. */
  trin: number;
  /** The question to open: coverage while that is missing, else the burden. */
  faktum: Faktumnavn;
}

/** The facts that the profile shows. */
export function profilfakta(fakta: Fakta): Fakta {
  return Object.fromEntries(FAKTA.flatMap(({ afdaek, profil: belastning }) => [afdaek, belastning].map((id) => [id, fakta[id]])));
}

/** The six rows of the profile; the levels and their words are the catalogue's. */
export function profil(fakta: Fakta, katalog: ReadonlyMap<Faktumnavn, Faktum>): Profilraekke[] {
  return FAKTA.map(({ omraade, afdaek, profil: belastning }) => {
    const vaerdier = katalog.get(belastning)?.vaerdier ?? [];
    const fyldt = vaerdier.findIndex(({ id }) => id === fakta[belastning]);
    const tekst = vaerdier[fyldt]?.tekst;
    const afdaekket = fakta[afdaek] ?? undefined;
    return {
      omraade,
      afdaekket,
      niveau: tekst === undefined ? undefined : { tekst, fyldt },
      trin: Math.max(0, vaerdier.length - 1),
      faktum: afdaekket === true ? belastning : afdaek,
    };
  });
}
