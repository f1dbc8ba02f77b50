// SPDX-License-Identifier: MPL-2.0
/** Which rules use a fact, from the catalogue of rules. */
import type { Faktumnavn, Katalog, Omraade } from '../grund/typer.ts';
import { regelkatalog } from './regelkatalog.ts';

export interface Brug {
  /** The areas whose rules read the fact. */
  omraader: readonly Omraade[];
  /** The ids of the rows that read it, of every kind. */
  raekker: readonly string[];
  /** Whether only rules of areas read it, so that it is not needed once they are settled. */
  kunOmraader: boolean;
}

const INGEN: Brug = { omraader: [], raekker: [], kunOmraader: false };

let laest: ReadonlyMap<string, Brug> | undefined;

export function brugAf(faktum: Faktumnavn): Brug {
  laest ??= brugAfFakta(regelkatalog().regler);
  return laest.get(faktum) ?? INGEN;
}

function brugAfFakta(regler: Katalog['regler']): Map<string, Brug> {
  const efterFaktum = new Map<string, { omraader: Set<Omraade>; raekker: string[]; andet: boolean }>();
  for (const { id, slags, omraade, fakta } of regler) {
    if (slags === 'brevtjek') continue;
    for (const faktum of fakta) {
      const hidtil = efterFaktum.get(faktum) ?? { omraader: new Set(), raekker: [], andet: false };
      hidtil.raekker.push(id);
      if (slags === 'regel' || slags === 'note') hidtil.omraader.add(omraade as Omraade);
      else hidtil.andet = true;
      efterFaktum.set(faktum, hidtil);
    }
  }
  return new Map(
    [...efterFaktum].map(([faktum, { omraader, raekker, andet }]) => [
      faktum,
      { omraader: [...omraader], raekker, kunOmraader: !andet && omraader.size > 0 },
    ]),
  );
}
