// SPDX-License-Identifier: MPL-2.0
/** The texts of the two pictures. A missing text does not compile. */
import { opremsning } from '../grund/sprog.ts';
import type { Datofaktum, Ejer } from '../grund/typer.ts';
import type { Profilomraade } from './profil.ts';

/** The event of the day, in the past and in the future tense. */
export const BEGIVENHEDER: Record<Datofaktum, { sket: string; kommer: string }> = {
  anmodningsdato: {
    sket: 'Borgeren bad om behandling',
    kommer: 'Borgerens anmodning – dagen ligger efter vurderingsdatoen',
  },
  laegesamtaleDato: { sket: 'Lægesamtalen blev holdt', kommer: 'Lægesamtalen (planlagt)' },
  visitationsdato: { sket: 'Afgørelsen om behandling blev truffet', kommer: 'Afgørelsen om behandling (planlagt)' },
  ivaerksatDato: { sket: 'Behandlingen begyndte', kommer: 'Behandlingen begynder (planlagt)' },
  meddelelsesdato: {
    sket: 'Borgeren modtog afgørelsen',
    kommer: 'Borgerens modtagelse af afgørelsen – dagen ligger efter vurderingsdatoen',
  },
  udskrivningsdato: { sket: 'Behandlingen sluttede', kommer: 'Behandlingen slutter (planlagt)' },
  kontraktdato: { sket: 'Kontrakten blev indgået', kommer: 'Kontrakten indgås (planlagt)' },
  termin: { sket: 'Borgerens termin', kommer: 'Borgerens termin' },
  tilbageholdtFra: {
    sket: 'Tilbageholdelsen blev sat i værk',
    kommer: 'Tilbageholdelsens start – dagen ligger efter vurderingsdatoen',
  },
  domstolsbegaering: {
    sket: 'Borgeren bad om prøvelse ved retten',
    kommer: 'Borgerens anmodning om prøvelse ved retten – dagen ligger efter vurderingsdatoen',
  },
  tilbageholdelseOphoert: { sket: 'Tilbageholdelsen ophørte', kommer: 'Tilbageholdelsen ophører (planlagt)' },
  magtanvendelse: { sket: 'Der blev brugt magt', kommer: 'Magtanvendelsen – dagen ligger efter vurderingsdatoen' },
};

/** Whose date it is, where that is not the municipality. */
export const EJERE: Record<Ejer, string | undefined> = {
  kommunen: undefined,
  stedet: 'Botilbuddets frist',
  borgeren: 'Borgerens frist',
  ingen: undefined,
};

export const OMRAADER: Record<Profilomraade, { titel: string; led: string }> = {
  forbrug: { titel: 'Forbrug', led: 'forbrug' },
  sociale: { titel: 'Sociale forhold', led: 'sociale forhold' },
  helbred: { titel: 'Helbred', led: 'helbred' },
  arbejde: { titel: 'Arbejde og uddannelse', led: 'arbejde og uddannelse' },
  bolig: { titel: 'Bolig', led: 'bolig' },
  andet: { titel: 'Andre forhold', led: 'andre forhold' },
};

const antalDage = (dage: number): string => `${dage}\u00a0${dage === 1 ? 'dag' : 'dage'}`;

export const B = {
  tidslinje: 'Sagens datoer',
  idag: 'I dag',
  vurderingsdato: 'Vurderingsdato',

  omDage: (dage: number): string => (dage === 1 ? 'i morgen' : `om ${antalDage(dage)}`),
  forDage: (dage: number): string => (dage === 1 ? 'i går' : `for ${antalDage(dage)} siden`),
  samtidig: 'i dag',
  senere: (dage: number): string => {
    if (dage >= 730) return `ca. ${Math.round(dage / 365.25)}\u00a0år senere`;
    if (dage >= 100) return `ca. ${Math.round(dage / 30.44)}\u00a0måneder senere`;
    return `${antalDage(dage)} senere`;
  },

  fristIdag: 'Fristen er i dag',
  noterDagen: 'Skriv dagen, hvis det er sket',
  andenDag: (grund: string): string => `Anden mulig dag, ${grund}`,
  hoererTil: (dato: string, ider: readonly string[]): string => `Hører til fristen ${dato} (${opremsning(ider)}).`,

  overskredne: (antal: number): string => (antal === 1 ? '1 frist er overskredet' : `${antal} frister er overskredet`),
  naeste: (dato: string, hvornaar: string): string => `Næste frist: ${dato} – ${hvornaar}`,
  borgersNaeste: (dato: string, hvornaar: string): string => `Borgerens frist: ${dato} – ${hvornaar}`,
  flereSammeDag: (antal: number): string =>
    antal === 1 ? 'Samme dag er der 1 anden frist.' : `Samme dag er der ${antal} andre frister.`,
  ingenVenter: 'Ingen frister venter.',
  ingenFrister: 'Oplysningerne giver endnu ingen frister.',

  profil: 'Afdækning og belastning på de seks områder',
  ikkeVurderet: 'Ikke vurderet endnu',
  afdaekket: 'Afdækket',
  ikkeAfdaekket: 'Ikke afdækket',
  afdaekningUkendt: 'Afdækning ikke oplyst',
  alleAfdaekket: 'Alle seks områder er afdækket.',
  nogleAfdaekket: (antal: number, mangler: readonly string[]): string =>
    `${antal === 0 ? 'Ingen' : antal} af de seks områder er afdækket. ` +
    (mangler.length === 6 ? 'De mangler alle.' : `Der mangler ${opremsning(mangler)}.`),
  alleVurderet: 'Belastningen er vurderet på alle seks områder.',
  ingenVurderet: 'Belastningen er ikke vurderet endnu.',
  nogleVurderet: (mangler: readonly string[]): string => `Belastningen er ikke vurderet endnu for ${opremsning(mangler)}.`,
} as const;
