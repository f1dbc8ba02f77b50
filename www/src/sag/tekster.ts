// SPDX-License-Identifier: MPL-2.0
/** Every text of the page that is not the engine's. A text that is missing does not compile. */
import type { Gruppe, Maade, Retning, Styrke } from '../grund/typer.ts';

export const GRUPPER: Record<Gruppe, string> = {
  henvendelse: 'Henvendelse',
  borger: 'Borger',
  forbrug: 'Forbrug',
  afdaekning: 'Afdækning',
  samletVurdering: 'Samlet faglig vurdering',
  helbred: 'Helbred og planer',
  visitation: 'Visitation',
  fritValg: 'Frit valg',
  anonym: '§ 101 a',
  meddelelse: 'Meddelelse og udskrivning',
  tilbageholdelse: 'Tilbageholdelse',
};

export const MAADER: Record<Maade, string> = {
  gemtKopi: 'mod en gemt kopi',
  original: 'mod den officielle tekst',
  ikkeKontrolleret: 'ikke kontrolleret',
};

export const RETNINGER: Record<Retning, string> = { for: 'Taler for', imod: 'Taler imod', neutral: 'Skal også overvejes' };

/** What a duty of that strength asks of the municipality. */
export const STYRKER: Record<Styrke, string> = {
  skal: 'Kommunen har pligt til det.',
  boer: 'Det anbefales.',
  kan: 'Kommunen har mulighed for det.',
};

export const T = {
  privat: 'Sagen bliver på denne side. Intet bliver sendt. Intet bliver gemt, før du selv gemmer en fil.',
  nytVindue: 'åbner i et nyt vindue',

  vurderingsdato: 'Vurderingsdato',
  vurderingsdatoHjaelp: 'Vi bruger loven, som den så ud den dag.',
  nySagNavn: 'Ny sag',
  sagenNavn: 'Sagen',
  konfigurationsfejl: 'Kommunens opsætning kan ikke bruges',
  ukendtFormat: (format: string, kendte: string): string => `»${format}« er ikke et format for brevet. Brug et af disse: ${kendte}.`,
  forrige: (navn: string): string => `Gå tilbage til »${navn}«`,
  erAabnet: (navn: string): string => `${navn} er åbnet.`,
  erGemt: (navn: string): string => `Sagen er gemt som ${navn}.`,
  ikkeGemt: 'Sagen har ændringer, der ikke er gemt.',

  fejlFil: (navn: string): string => `${navn} kunne ikke åbnes`,
  fejlDato: 'Vurderingsdatoen kan ikke bruges',
  fejlUaendret: 'Den sag, du havde åben, er uændret.',
  fejlSted: (sti: string): string => (sti === '' ? 'Filen' : sti),
  fejlLinje: (linje: number, kolonne: number): string => `linje ${linje}, tegn ${kolonne}`,
  fejlVaerdi: 'Der står',
  fejlIntet: 'Der står ikke noget.',
  fejlForventet: 'Der skulle stå',
  fejlFlere: (antal: number): string => `og ${antal} fejl mere.`,
  enFil: 'Der er trukket flere filer ind. Åbn én ad gangen.',
  luk: 'Luk',

  advarsler: (antal: number): string => (antal === 1 ? '1 ting, du skal se på' : `${antal} ting, du skal se på`),
  retSvar: 'Se svaret',
  medhold: 'Oplysningerne peger på, at borgeren får alt, hvad der er bedt om (fuldt medhold).',
  aendret: 'Ændret',

  naeste: 'Næste spørgsmål',
  naesteSvar: 'Svar på spørgsmålet',
  naesteTilbage: (antal: number): string =>
    antal === 1 ? 'Det er det sidste spørgsmål i området.' : `Højst ${antal} spørgsmål tilbage i området.`,
  naesteIngen: 'Der er ikke flere spørgsmål, som kan ændre en konklusion.',

  besvaret: (svar: number, alle: number): string => `${svar} af ${alle} besvaret`,
  manglerIGruppe: (antal: number): string => (antal === 1 ? '1 mangler' : `${antal} mangler`),
  kanAendre: 'Kan ændre en konklusion',
  foldede: (antal: number): string =>
    antal === 1 ? '1 spørgsmål kan ikke ændre noget lige nu' : `${antal} spørgsmål kan ikke ændre noget lige nu`,
  foldedeHvorfor: (omraader: string): string =>
    `Svarene indgår kun i ${omraader}, og som sagen ser ud nu, ændrer de ikke konklusionen. Du kan stadig svare.`,
  hvorfor: 'Hvorfor spørger vi?',
  hvorforOmraader: (omraader: string): string => `Svaret bruges i: ${omraader}.`,
  hvorforRaekker: (raekker: string): string => `Regler, der bruger svaret: ${raekker}.`,
  hvorforIngen: 'Ingen regel bruger svaret. Det står i notatet og kan begrunde et skøn.',
  hvemVed: (hvem: string): string => `Det kan oplyses af ${hvem}.`,
  ja: 'Ja',
  nej: 'Nej',
  vedIkke: 'Ved ikke endnu',
  ingenAfDem: 'Ingen af dem',
  dag: 'Dag',
  maaned: 'Måned',
  aar: 'År',
  datoFejl: 'Skriv en dato, der findes, med dag, måned og år fra 1900 til 2199, for eksempel 5 10 2020. Indtil da regnes datoen som ikke oplyst.',
  datoKrav: 'Skriv en dato, der findes, med dag, måned og år fra 1900 til 2199, for eksempel 5 10 2020. Indtil da bruges den forrige dato.',
  talFejl: (min: number, max: number): string =>
    `Skriv et helt tal fra ${min} til ${max}. Indtil da regnes svaret som ikke oplyst.`,
  ikkeOplyst: 'Ikke oplyst',

  baerer: 'Regler bag konklusionen',
  ikkeAfgjort: 'Regler, der endnu ikke kan vurderes',
  grundlag: 'Grundlag',
  reglen: 'Reglen:',
  mangler: 'Mangler',
  manglerHjaelp: 'Et svar på et af spørgsmålene kan ændre konklusionen.',
  hvadHvis: 'Hvad kunne ændre det?',
  hvadHvisIntet: 'Hverken ét eller to ændrede svar fører til en anden konklusion.',
  hvadHvisPar: 'Ét ændret svar er ikke nok. To svar sammen kan ændre det:',
  hvadHvisBliver: (kort: string): string => `Resultatet ville være »${kort}«, hvis svaret var:`,
  hvadHvisNu: (svar: string): string => ` (nu: ${svar})`,
  hvadHvisFlere: (antal: number): string => `Vis ${antal} mere`,
  og: ' og ',

  tabel: 'Sådan hænger reglerne sammen',
  tabelNr: 'Nr.',
  tabelHvornaar: 'Hvornår',
  tabelPeger: 'Så peger oplysningerne på',
  tabelRegler: 'Regler',
  tabelMaerker: { gaelder: 'Gælder her', kan: 'Kan gælde' },
  tabelVurderesIkke: 'Området bliver ikke vurderet, så ingen række gælder.',

  kilder: 'Om kilderne',
  gaelder: (fra: string | undefined, til: string | undefined): string => {
    if (fra === undefined) return til === undefined ? '' : `gældende til og med ${til}`;
    return til === undefined ? `gældende fra ${fra}` : `gældende ${fra} – ${til}`;
  },
  kontrolleret: (dag: string, maade: string): string => `kontrolleret ${dag} ${maade}`,
  kontrolleretAf: (af: string): string => `af ${af}`,
  forbehold: 'Forbehold:',

  frister: 'Datoer',
  fristerRegnskab: 'Sådan er datoerne regnet ud. Kilder',
  belastning: 'Belastningsprofil',
  fristerIngen: 'Der er endnu ingen datoer. De kommer, når for eksempel datoen for anmodningen er oplyst.',
  fristOm: (dage: number): string => (dage === 1 ? 'dagen efter vurderingsdatoen' : `${dage} dage efter vurderingsdatoen`),
  fristSiden: (dage: number): string =>
    dage === 1 ? 'dagen før vurderingsdatoen' : `${dage} dage før vurderingsdatoen`,
  fristIdag: 'på vurderingsdatoen',
  fristAlternativ: (dato: string, grund: string): string => `Eller ${dato}: ${grund}.`,
  regnskab: 'Sådan er datoen regnet ud',
  regnskabFra: (spoergsmaal: string, dato: string): string => `Regnet fra ${dato} (»${spoergsmaal}«).`,
  regnskabLaengde: (laengde: string): string => `${laengde} frem.`,
  regnskabFratrukket: (dage: string): string => `${dage} trukket fra.`,
  regnskabFoer: (dato: string): string => `Det giver ${dato}.`,
  regnskabSprunget: (dato: string, grund: string): string => `Sprunget over: ${dato} (${grund}).`,
  regnskabFlyttet: (dato: string): string => `Derfor flyttet til ${dato}.`,

  pligter: 'Pligter',
  pligterIngen: 'Oplysningerne udløser endnu ingen pligter.',
  udfoert: 'Udført',
  ikkeUdfoert: 'Ikke noteret som udført',
  spor: 'Alle regler i vurderingen',
  note: 'Note',

  kvittering: (version: string, regelsaet: string, dag: string): string =>
    `Paragraf 101 ${version}, regelsæt ${regelsaet}, vurderet pr. ${dag}.`,
  kilderKontrolleret: (dag: string): string => `Retskilder kontrolleret pr. ${dag}.`,
} as const;
