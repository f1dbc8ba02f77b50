// SPDX-License-Identifier: MPL-2.0
/** Every text of the page that is not the engine's. A text that is missing does not compile. */
import type { Enhed, Gruppe, Hvem, Intensitet, Konklusioner, Maade, Omraade, Retning, Styrke, Udfald } from '../grund/typer.ts';

interface Omraadetekst<O extends Omraade> {
  titel: string;
  spoergsmaal: string;
  /** The conclusion as a whole sentence, and short, for the overview. */
  konklusion: Record<Konklusioner[O], { saetning: string; kort: string }>;
}

export const OMRAADER: { [O in Omraade]: Omraadetekst<O> } = {
  omfattet: {
    titel: 'Omfattet af § 101',
    spoergsmaal: 'Er borgeren omfattet af serviceloven § 101?',
    konklusion: {
      ja: { saetning: 'Oplysningerne peger på, at borgeren er omfattet.', kort: 'Omfattet' },
      nej: { saetning: 'Oplysningerne peger på, at borgeren ikke er omfattet.', kort: 'Ikke omfattet' },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om borgeren er omfattet.', kort: 'Uafklaret' },
    },
  },
  intensitet: {
    titel: 'Intensitet',
    spoergsmaal: 'Hvilken intensitet peger oplysningerne på?',
    konklusion: {
      ambulant: { saetning: 'Oplysningerne peger på ambulant behandling.', kort: 'Ambulant behandling' },
      dag: { saetning: 'Oplysningerne peger på dagbehandling.', kort: 'Dagbehandling' },
      doegn: { saetning: 'Oplysningerne peger på døgnbehandling.', kort: 'Døgnbehandling' },
      skoen: {
        saetning: 'Oplysningerne peger ikke på én intensitet. Valget er et fagligt skøn, som skal begrundes.',
        kort: 'Fagligt skøn',
      },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, hvilken intensitet de peger på.', kort: 'Uafklaret' },
    },
  },
  fritValg: {
    titel: 'Frit valg',
    spoergsmaal: 'Har borgeren ret til at vælge det ønskede tilbud?',
    konklusion: {
      ret: { saetning: 'Oplysningerne peger på, at borgeren har ret til at vælge tilbuddet.', kort: 'Ret til tilbuddet' },
      ingenRet: {
        saetning: 'Oplysningerne peger på, at retten til frit valg ikke omfatter tilbuddet.',
        kort: 'Ikke ret til tilbuddet',
      },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om tilbuddet kan vælges.', kort: 'Uafklaret' },
    },
  },
  begraensning: {
    titel: 'Begrænsning af frit valg',
    spoergsmaal: 'Kan det frie valg begrænses?',
    konklusion: {
      kan: { saetning: 'Oplysningerne peger på, at det frie valg kan begrænses.', kort: 'Kan begrænses' },
      kanIkke: { saetning: 'Oplysningerne peger på, at det frie valg ikke kan begrænses.', kort: 'Kan ikke begrænses' },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om det frie valg kan begrænses.', kort: 'Uafklaret' },
    },
  },
  anonym: {
    titel: 'Anonym behandling efter § 101 a',
    spoergsmaal: 'Er borgeren i målgruppen for § 101 a?',
    konklusion: {
      iMaalgruppen: {
        saetning: 'Oplysningerne peger på, at borgeren er i målgruppen for § 101 a.',
        kort: 'I målgruppen',
      },
      udenForMaalgruppen: {
        saetning: 'Oplysningerne peger på, at borgeren er uden for målgruppen for § 101 a.',
        kort: 'Uden for målgruppen',
      },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om borgeren er i målgruppen.', kort: 'Uafklaret' },
    },
  },
  afdaekning: {
    titel: 'Afdækning',
    spoergsmaal: 'Er den helhedsorienterede afdækning fuldstændig?',
    konklusion: {
      fuldstaendig: { saetning: 'Oplysningerne peger på, at afdækningen er fuldstændig.', kort: 'Fuldstændig' },
      ufuldstaendig: {
        saetning: 'Oplysningerne peger på, at afdækningen ikke er fuldstændig endnu.',
        kort: 'Ikke fuldstændig',
      },
      uafklaret: { saetning: 'Det er endnu ikke oplyst, om alle seks områder er afdækket.', kort: 'Uafklaret' },
    },
  },
  kontrakt: {
    titel: 'Kontrakt om behandling',
    spoergsmaal: 'Skal eller kan borgeren tilbydes en kontrakt med mulighed for tilbageholdelse?',
    konklusion: {
      skalTilbydes: { saetning: 'Oplysningerne peger på, at en kontrakt skal tilbydes.', kort: 'Skal tilbydes' },
      kanTilbydes: { saetning: 'Oplysningerne peger på, at en kontrakt kan tilbydes.', kort: 'Kan tilbydes' },
      kanIkke: { saetning: 'Oplysningerne peger på, at en kontrakt ikke kan tilbydes.', kort: 'Kan ikke tilbydes' },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om en kontrakt kan tilbydes.', kort: 'Uafklaret' },
    },
  },
  tilbageholdelse: {
    titel: 'Tilbageholdelse',
    spoergsmaal: 'Er betingelserne for at tilbageholde opfyldt?',
    konklusion: {
      betingelserOpfyldt: {
        saetning: 'Oplysningerne peger på, at betingelserne er opfyldt.',
        kort: 'Betingelser opfyldt',
      },
      betingelserIkkeOpfyldt: {
        saetning: 'Oplysningerne peger på, at betingelserne ikke er opfyldt.',
        kort: 'Betingelser ikke opfyldt',
      },
      uafklaret: { saetning: 'Oplysningerne viser endnu ikke, om betingelserne er opfyldt.', kort: 'Uafklaret' },
    },
  },
};

export const OMRAADENAVNE: readonly Omraade[] = [
  'omfattet',
  'intensitet',
  'fritValg',
  'begraensning',
  'anonym',
  'afdaekning',
  'kontrakt',
  'tilbageholdelse',
];

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

export const UDFALD: Record<Udfald, string> = {
  opfyldt: 'Opfyldt',
  ikkeOpfyldt: 'Ikke opfyldt',
  uafklaret: 'Uafklaret',
};

export const HVEM: Record<Hvem, string> = {
  borger: 'borgeren',
  sagsbehandler: 'sagsbehandleren',
  laege: 'lægen',
  behandler: 'behandleren',
  andenMyndighed: 'en anden myndighed',
};

export const RETNINGER: Record<Retning, string> = { for: 'Taler for', imod: 'Taler imod', neutral: 'Skal også overvejes' };

export const INTENSITETER: Record<Intensitet, string> = {
  ambulant: 'ambulant behandling',
  dag: 'dagbehandling',
  doegn: 'døgnbehandling',
};

export const STYRKER: Record<Styrke, { titel: string; hjaelp: string }> = {
  skal: { titel: 'Skal', hjaelp: 'Kommunen har pligt til det.' },
  boer: { titel: 'Bør', hjaelp: 'Det anbefales.' },
  kan: { titel: 'Kan', hjaelp: 'Kommunen har mulighed for det.' },
};

export const ENHEDER: Record<Enhed, { en: string; flere: string }> = {
  dage: { en: 'dag', flere: 'dage' },
  hverdage: { en: 'hverdag', flere: 'hverdage' },
  soegnedage: { en: 'søgnedag', flere: 'søgnedage' },
  maaneder: { en: 'måned', flere: 'måneder' },
};

export const T = {
  navn: 'Paragraf 101',
  undertitel: 'Beslutningsstøtte til stofmisbrugsbehandling efter serviceloven §§ 101 og 101 a',
  stoetter: 'Redskabet støtter; det afgør ikke.',
  privat: 'Sagen bliver på denne side. Intet sendes, og intet gemmes, før du selv gemmer en fil.',
  nytVindue: 'åbner i et nyt vindue',
  spring: 'Spring til vurderingen',

  sagen: 'Sagen',
  vaelgEksempel: 'Eksempelsag',
  visEksempel: 'Vis eksemplet',
  aabnFil: 'Åbn en sagsfil',
  ellerTraek: 'Du kan også trække en sagsfil ind på siden.',
  slip: 'Slip filen for at åbne sagen',
  nySag: 'Ny tom sag',
  gem: 'Gem sagen som fil',
  vurderingsdato: 'Vurderingsdato',
  vurderingsdatoHjaelp: 'Loven, som den var den dag, bliver brugt.',
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

  overblik: 'Overblik',
  advarsler: (antal: number): string => (antal === 1 ? 'En ting at se på' : `${antal} ting at se på`),
  retSvar: 'Se svaret',
  medhold: 'Oplysningerne peger på, at borgeren får alt, hvad der er bedt om (fuldt medhold).',
  manglerAntal: (antal: number): string =>
    antal === 1 ? '1 oplysning mangler' : `${antal} oplysninger mangler`,
  manglerIngen: 'Intet mangler',
  aendret: 'Ændret',

  naeste: 'Næste spørgsmål',
  naesteSvar: 'Svar på spørgsmålet',
  naesteTilbage: (antal: number): string =>
    antal === 1 ? 'Det er det sidste spørgsmål i området.' : `Højst ${antal} spørgsmål tilbage i området.`,
  naesteIngen: 'Der er ikke flere spørgsmål, som kan ændre en konklusion.',

  oplysninger: 'Oplysninger',
  svarliste: 'Oplysninger i sagen',
  kunMangler: 'Vis kun det, der mangler',
  ingenMangler: 'Ingen manglende oplysning kan ændre en konklusion.',
  besvaret: (svar: number, alle: number): string => `${svar} af ${alle} besvaret`,
  manglerIGruppe: (antal: number): string => (antal === 1 ? '1 mangler' : `${antal} mangler`),
  kanAendre: 'Kan ændre en konklusion',
  foldede: (antal: number): string =>
    antal === 1 ? '1 spørgsmål kan ikke ændre noget lige nu' : `${antal} spørgsmål kan ikke ændre noget lige nu`,
  foldedeHvorfor: (omraader: string): string =>
    `Svarene indgår kun i ${omraader}, og som sagen ser ud nu, ændrer de ikke konklusionen. Du kan stadig svare.`,
  hvorfor: 'Hvorfor spørger vi?',
  hvorforOmraader: (omraader: string): string => `Svaret bruges i: ${omraader}.`,
  hvorforRaekker: (raekker: string): string => `Rækker i reglerne: ${raekker}.`,
  hvorforIngen: 'Ingen regel bruger svaret. Det står i notatet og kan begrunde et skøn.',
  hvemVed: (hvem: string): string => `Det kan oplyses af ${hvem}.`,
  ja: 'Ja',
  nej: 'Nej',
  vedIkke: 'Ved ikke endnu',
  ingenAfDem: 'Ingen af dem',
  dag: 'Dag',
  maaned: 'Måned',
  aar: 'År',
  datoFejl: 'Skriv en dag, der findes, med dag, måned og år fra 1900 til 2199, for eksempel 5 10 2020. Indtil da regnes datoen som ikke oplyst.',
  datoKrav: 'Skriv en dag, der findes, med dag, måned og år fra 1900 til 2199, for eksempel 5 10 2020. Indtil da bruges den forrige dato.',
  talFejl: (min: number, max: number): string =>
    `Skriv et helt tal fra ${min} til ${max}. Indtil da regnes svaret som ikke oplyst.`,
  tomErUkendt: 'Et tomt felt betyder: ved ikke endnu.',
  ikkeOplyst: 'Ikke oplyst',

  vurdering: 'Vurdering',
  baerer: 'Regler, der fører dertil',
  ikkeAfgjort: 'Regler, der endnu ikke kan besvares',
  grundlag: 'Grundlag',
  reglen: 'Reglen:',
  trin: 'I denne sag:',
  taler: 'Overvejelser for og imod',
  retJa: 'Oplysningerne peger på, at borgeren har ret til døgnbehandling.',
  mangler: 'Mangler',
  manglerHjaelp: 'Svar på et af spørgsmålene kan ændre konklusionen.',
  hvadHvis: 'Hvad kunne ændre det?',
  hvadHvisIntet: 'Intet enkelt svar og intet par af svar fører til en anden konklusion.',
  hvadHvisPar: 'Ét ændret svar er ikke nok. Disse par af svar er:',
  hvadHvisBliver: (kort: string): string => `Resultatet ville være »${kort}«, hvis svaret var:`,
  hvadHvisNu: (svar: string): string => ` (nu: ${svar})`,
  hvadHvisFlere: (antal: number): string => `Vis ${antal} mere`,
  og: ' og ',

  kilder: 'Om kilderne',
  kildefortegnelse: 'Kilder',
  gaelder: (fra: string | undefined, til: string | undefined): string => {
    if (fra === undefined) return til === undefined ? '' : `gældende til og med ${til}`;
    return til === undefined ? `gældende fra ${fra}` : `gældende ${fra} – ${til}`;
  },
  kontrolleret: (dag: string, maade: string): string => `kontrolleret ${dag} ${maade}`,
  kontrolleretAf: (af: string): string => `af ${af}`,
  forbehold: 'Forbehold:',

  frister: 'Datoer',
  fristerRegnskab: 'Sådan er datoerne talt, og kilderne',
  belastning: 'Belastningsprofil',
  fristerIngen: 'Der er endnu ingen datoer. De kommer, når for eksempel datoen for anmodningen er oplyst.',
  fristOm: (dage: number): string => (dage === 1 ? 'dagen efter vurderingsdatoen' : `${dage} dage efter vurderingsdatoen`),
  fristSiden: (dage: number): string =>
    dage === 1 ? 'dagen før vurderingsdatoen' : `${dage} dage før vurderingsdatoen`,
  fristIdag: 'på vurderingsdatoen',
  fristAlternativ: (dato: string, grund: string): string => `Eller ${dato}: ${grund}.`,
  regnskab: 'Sådan er datoen talt',
  regnskabFra: (spoergsmaal: string, dato: string): string => `Talt fra ${dato} (»${spoergsmaal}«).`,
  regnskabLaengde: (laengde: string): string => `${laengde} frem.`,
  regnskabFratrukket: (dage: string): string => `${dage} trukket fra.`,
  regnskabFoer: (dato: string): string => `Det giver ${dato}.`,
  regnskabSprunget: (dato: string, grund: string): string => `Sprunget over: ${dato} (${grund}).`,
  regnskabFlyttet: (dato: string): string => `Derfor flyttet til ${dato}.`,

  pligter: 'Pligter',
  pligterIngen: 'Oplysningerne udløser endnu ingen pligter.',
  udfoert: 'Udført',
  ikkeUdfoert: 'Ikke noteret udført',
  spor: 'Alle regler i vurderingen',
  note: 'Note',

  kvittering: (version: string, regelsaet: string, dag: string): string =>
    `Paragraf 101 ${version}, regelsæt ${regelsaet}, vurderet pr. ${dag}.`,
  kilderKontrolleret: (dag: string): string => `Retskilder kontrolleret pr. ${dag}.`,
  regelhash: 'Reglernes kontrolsum',
} as const;
