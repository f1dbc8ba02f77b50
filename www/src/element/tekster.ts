// SPDX-License-Identifier: MPL-2.0
/** The texts of the frame around the sections. */
import type { Sektion } from './sektioner.ts';

export const SEKTIONSTEKSTER: Record<Sektion, { titel: string; indledning: string }> = {
  henvendelse: {
    titel: 'Henvendelse',
    indledning: 'Hvornår bad borgeren om hjælp, og hvad er der sket siden? Herfra regnes alle frister.',
  },
  afdaekning: {
    titel: 'Afdækning',
    indledning: 'Hvad ved I om borgerens forbrug og om de seks områder?',
  },
  vurdering: {
    titel: 'Vurdering',
    indledning: 'Hvad peger oplysningerne på, hvad taler for og imod, og hvad kunne ændre det?',
  },
  fritValg: {
    titel: 'Frit valg',
    indledning: 'Når borgeren selv har valgt et tilbud: Er det omfattet af det frie valg?',
  },
  afgoerelse: {
    titel: 'Afgørelse',
    indledning: 'Valget og begrundelsen er dine. Pligterne viser, hvad der ellers skal ske i sagen.',
  },
  brev: {
    titel: 'Brev',
    indledning: 'Læs brevet igennem, ret det, der skal rettes, og hent det.',
  },
};

export const E = {
  sektioner: 'Sagens afsnit',
  sektion: (nr: number, titel: string): string => `${nr}. ${titel}`,
  manglerHer: (antal: number): string => (antal === 1 ? '1 svar kan ændre noget' : `${antal} svar kan ændre noget`),
  ingenAfgoerelse: 'Ikke valgt endnu',
  intetBrev: 'Intet brev endnu',
  brevIkkeSet: 'Udkastet er klar',
  brevKlar: 'Brevet er skrevet',
  brevFejl: (antal: number): string => (antal === 1 ? '1 fejl i brevtjekket' : `${antal} fejl i brevtjekket`),
  brevUmuligt: 'Kan ikke skrives',
  frister: (antal: number): string => (antal === 1 ? '1 dato' : `${antal} datoer`),
  tilNaeste: (titel: string): string => `Videre til ${titel}`,
  tilForrige: (titel: string): string => `Tilbage til ${titel}`,

  sagen: 'Sagen',
  fortryd: 'Fortryd',
  gentag: 'Gentag',
  fortrudt: (hvad: string): string => `Fortrudt: ${hvad}`,
  gentaget: (hvad: string): string => `Gentaget: ${hvad}`,
  afgoerelsen: 'ændring i afgørelsen',
  vurderingsdatoen: 'vurderingsdatoen',
  borgeren: 'borgerens navn eller adresse',
  intetAtFortryde: 'Der er ikke noget at fortryde.',
  intetAtGentage: 'Der er ikke noget at gentage.',
  aabn: 'Åbn',
  aabnSag: 'Åbn en sagsfil',
  ny: 'Ny sag',
  gem: 'Gem sagen',
  genveje: 'Genveje',
  genvejstitel: 'Genveje på tastaturet',
  genvejshjaelp: 'Genvejene virker, når du er i sagen. Tegn alene virker ikke, mens du skriver i et felt.',
  luk: 'Luk',

  motorfejl: 'Redskabet kan ikke starte i denne browser',
  motorfejlHjaelp:
    'Siden må ikke køre det regneprogram, som redskabet bruger. Bed it-afdelingen om at tillade WebAssembly, eller åbn sag.html i en anden browser.',
} as const;

/** Each shortcut with what it does, as the list of them shows it. */
export const GENVEJE: readonly { taster: readonly string[]; hvad: string }[] = [
  { taster: ['Alt', '1'], hvad: 'Henvendelse, og så videre til Alt + 6 for Brev' },
  { taster: ['Alt', 'N'], hvad: 'Gå til næste spørgsmål' },
  { taster: ['Ctrl', 'Z'], hvad: 'Fortryd det seneste svar' },
  { taster: ['Ctrl', 'Y'], hvad: 'Gentag det, du har fortrudt' },
  { taster: ['Ctrl', 'S'], hvad: 'Gem sagen som fil' },
  { taster: ['Ctrl', 'O'], hvad: 'Åbn en sagsfil' },
  { taster: ['?'], hvad: 'Vis denne liste' },
];
