// SPDX-License-Identifier: MPL-2.0
/** What each fact is used for, read off the catalogue of rules. */
import { regn } from '../kerne.ts';
import type { Faktumnavn, Katalog, Omraade } from '../typer.ts';

export interface Brug {
  /** The areas whose rules read the fact. */
  omraader: readonly Omraade[];
  /** The ids of the rows that read it, of every kind. */
  raekker: readonly string[];
  /** Whether nothing but the rules of areas reads it, so that what is settled is settled without it. */
  kunOmraader: boolean;
}

const INGEN: Brug = { omraader: [], raekker: [], kunOmraader: false };

interface Regelbrug {
  fakta: ReadonlyMap<string, Brug>;
  omraader: ReadonlyMap<string, string>;
}

let laest: Regelbrug | undefined;

/** The area of a rule; undefined for rows that belong to none. */
export function omraadeAf(regel: string): string | undefined {
  return regelbrug().omraader.get(regel);
}

export function brugAf(faktum: Faktumnavn): Brug {
  return regelbrug().fakta.get(faktum) ?? INGEN;
}

function regelbrug(): Regelbrug {
  if (!laest) {
    const { regler } = regn().regler();
    laest = { fakta: brugAfFakta(regler), omraader: new Map(regler.map(({ id, omraade }) => [id, omraade])) };
  }
  return laest;
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
