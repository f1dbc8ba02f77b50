// SPDX-License-Identifier: MPL-2.0
/** The catalogue of rules, read once, when it is first asked for. The engine must have been started. */
import type { Katalog, Konklusion, Omraade } from '../grund/typer.ts';
import { regn } from './kerne.ts';

let laest: Katalog | undefined;

export function regelkatalog(): Katalog {
  laest ??= regn().regler();
  return laest;
}

/** A row of a decision table. */
export interface Tabelraekke {
  hvornaar: string;
  konklusion: Konklusion;
  /** The ids of the rules that can carry the conclusion. */
  regler: readonly string[];
}

/** The decision table of an area, of which the first row that holds concludes. */
export function tabel(omraade: Omraade): readonly Tabelraekke[] {
  const { raekker } = omraadet(omraade);
  return raekker.map(({ hvornaar, konklusion, baeresAf }) => {
    const regler = baeresAf.flatMap((baerer) => baerer.regler);
    return { hvornaar, konklusion, regler: [...new Set(regler)] };
  });
}

/** The rules of an area's table, in the order of the catalogue. */
export function reglerI(omraade: Omraade): Katalog['regler'] {
  const navngivne = new Set(omraadet(omraade).regler);
  return regelkatalog().regler.filter(({ id, slags }) => slags === 'regel' && navngivne.has(id));
}

function omraadet(omraade: Omraade): Katalog['omraader'][number] {
  const fundet = regelkatalog().omraader.find(({ id }) => id === omraade);
  if (!fundet) throw new Error(`the catalogue has no area ${omraade}`);
  return fundet;
}
