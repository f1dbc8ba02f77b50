// SPDX-License-Identifier: MPL-2.0
/** The six sections of the page: what is asked in each, and which areas are explained beside it. */
import type { Faktumnavn, Gruppe, Omraade } from '../grund/typer.ts';
import { katalog } from '../sag/katalog.ts';

export const SEKTIONSNAVNE = ['henvendelse', 'afdaekning', 'vurdering', 'fritValg', 'afgoerelse', 'brev'] as const;
export type Sektion = (typeof SEKTIONSNAVNE)[number];

interface Indhold {
  grupper: readonly Gruppe[];
  omraader: readonly Omraade[];
}

/** Every group of facts is asked in one section, every area explained in one. */
export const SEKTIONER: Record<Sektion, Indhold> = {
  henvendelse: { grupper: ['henvendelse', 'borger', 'visitation', 'meddelelse'], omraader: [] },
  afdaekning: { grupper: ['forbrug', 'afdaekning'], omraader: ['omfattet', 'afdaekning'] },
  vurdering: {
    grupper: ['samletVurdering', 'helbred', 'anonym', 'tilbageholdelse'],
    omraader: ['intensitet', 'anonym', 'kontrakt', 'tilbageholdelse'],
  },
  fritValg: { grupper: ['fritValg'], omraader: ['fritValg', 'begraensning'] },
  afgoerelse: { grupper: [], omraader: [] },
  brev: { grupper: [], omraader: [] },
};

/** The section in which a fact is asked for. */
export function sektionForFaktum(faktum: Faktumnavn): Sektion | undefined {
  const gruppe = katalog().get(faktum)?.gruppe;
  return SEKTIONSNAVNE.find((navn) => gruppe !== undefined && SEKTIONER[navn].grupper.includes(gruppe));
}

function sektionForOmraade(omraade: Omraade): Sektion | undefined {
  return SEKTIONSNAVNE.find((navn) => SEKTIONER[navn].omraader.includes(omraade));
}

/** The section in which an element stands, by its id; undefined where it stands in none or in every one. */
export function sektionForElement(id: string): Sektion | undefined {
  const omraade = /^h-omraade-(.+)$/.exec(id)?.[1];
  if (omraade !== undefined) return sektionForOmraade(omraade as Omraade);
  if (id.startsWith('valg-') || id === 'h-valget') return 'afgoerelse';
  return /^(brevafsnit-|h-brevet$|h-tjek$|h-hent$)/.test(id) ? 'brev' : undefined;
}
