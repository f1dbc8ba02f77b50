// SPDX-License-Identifier: MPL-2.0
/** Every text of the case file: its errors, and the dialogs that save and open it. */

const MB = 1024 * 1024;
const HOEJST = '8\u00a0MB';
const SAG_ELLER_LAAST = 'en sag, der er gemt her fra Paragraf\u00a0101 (en fil, der slutter på .json)';

function tal(antal: number): string {
  return String(antal).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

export const S = {
  // Errors of a file. `vaerdi` is the actual content, `forventet` the expected one.
  filen: 'filen',
  fejl: (sted: string, forventet: string): string => `${sted}: forventet ${forventet}`,
  fejlMedVaerdi: (sted: string, vaerdi: string, forventet: string): string => `${sted}: ${vaerdi} – forventet ${forventet}`,
  noeglenMangler: (forventet: string): string => `${forventet} (nøglen skal være der)`,
  stoerrelse: (bytes: number): string => `${(Math.ceil((10 * bytes) / MB) / 10).toLocaleString('da')}\u00a0MB`,
  ventetStoerrelse: `en fil på højst ${HOEJST}`,
  ventetIkkeTom: `${SAG_ELLER_LAAST}; filen er tom`,
  ventetFil: SAG_ELLER_LAAST,
  ventetFormat: `${SAG_ELLER_LAAST}, med "format": "p101-sag/1" eller "p101-laast/1"`,
  ventetUtf8: 'tekst i UTF-8; vælg tegnkodningen UTF-8, når du gemmer filen',
  ventetLaesbar: 'en fil, der kan læses; er det en mappe, eller er filen flyttet eller åben i et andet program?',
  kanIkkeLaeses: 'noget, browseren ikke kan læse',
  ventetObjekt: 'et objekt',
  ventetHelFil: 'en hel fil med kodeord; enten mangler der noget, eller også er filen ændret',
  ventetSammeTekst: 'filen, som den blev gemt; her er den ændret, og så kan den ikke åbnes',
  ventetVersion: 'et versionsnummer',
  ventetRunder: (mindst: number, hoejst: number): string => `et helt tal fra ${tal(mindst)} til ${tal(hoejst)}`,
  ventetBytes: (antal: number): string => `${antal}\u00a0bytes i Base64`,
  ventetData: 'den låste sag i Base64',
  ventetNoegler: (kendte: readonly string[]): string => `kun nøglerne ${kendte.join(', ')}`,
  ventetNoget: 'et kodeord',
  ventetKodeord: 'kodeordet, som filen blev gemt med, og en fil, der ikke er ændret siden',
  nyereUdgave: (udgave: number): string =>
    `udgave 1 af formatet. Filen er udgave ${udgave} og er gemt i en nyere version af Paragraf\u00a0101. Den er ikke ændret, og intet er gået tabt: Åbn den i den nyere version`,
  andetFormat: (hvad: string): string => `${SAG_ELLER_LAAST}. Filen er ${hvad}`,

  // Why a passphrase is rejected.
  ikkeSikker:
    'Siden er åbnet over en forbindelse uden kryptering (http). Så giver browseren ikke siden adgang til at låse filer. Bed jeres it-afdeling om at lægge siden på en adresse med https.',
  ingenKryptering: 'Browseren kan ikke låse filer. Brug en nyere browser.',

  // Both dialogs.
  annuller: 'Annuller',
  luk: 'Luk',
  kodeord: 'Kodeord',
  visKodeord: 'Vis kodeordet',
  capsLock: 'Caps Lock er slået til.',
  manglerKodeord: 'Skriv et kodeord.',

  // Saving.
  gemTitel: 'Gem sagen som fil',
  gemHvordan: 'Hvordan skal filen gemmes?',
  medKodeord: 'Med kodeord',
  medKodeordHjaelp: 'Filen kan kun åbnes af den, der har kodeordet.',
  udenKodeord: 'Uden kodeord',
  udenKodeordHjaelp: 'Alle, der får fat i filen, kan læse sagen. Gem den kun et sted, hvor I må have borgeres oplysninger.',
  kodeordKanIkke: 'Sagen kan ikke gemmes med kodeord her.',
  laengde: 'Brug mindst 12 tegn. Fire tilfældige ord er både stærkt og til at huske.',
  tegn: (antal: number): string =>
    `Kodeordet er på ${antal}\u00a0tegn${antal < 12 ? '. Så kort et kodeord kan blive gættet.' : '.'}`,
  gentag: 'Skriv kodeordet igen',
  ikkeEns: 'De to kodeord er ikke ens. Skriv det samme kodeord begge steder.',
  tabt: 'Ingen kan finde et tabt kodeord. Glemmer du det, kan filen aldrig åbnes igen.',
  filnavn: 'Filen kommer til at hedde',
  gem: 'Gem filen',
  gemmer: 'Filen bliver gemt\u00a0…',
  kunneIkkeGemmes: 'Filen kunne ikke gemmes',

  // Opening.
  aabnTitel: 'Filen er låst med kodeord',
  aabnHjaelp: (navn: string): string => `Skriv kodeordet, som ${navn} blev gemt med.`,
  aabnKanIkke: 'Filen kan ikke låses op her.',
  uaendret: 'Sagen, du har åben nu, bliver ikke ændret, før filen er låst op.',
  forkert:
    'Kodeordet passer ikke til filen. Tjek store og små bogstaver, og prøv igen. Passer det stadig ikke, kan filen være ændret, siden den blev gemt.',
  aabn: 'Åbn filen',
  aabner: 'Filen bliver låst op\u00a0…',
  kunneIkkeAabnes: (navn: string): string => `${navn} kunne ikke åbnes`,
} as const;

/** Files of other programs, by type. */
export const FREMMEDE = {
  docx: 'et Word-dokument (DOCX)',
  xlsx: 'et regneark (XLSX)',
  odt: 'et OpenDocument-dokument',
  zip: 'en zip-fil',
  pdf: 'et PDF-dokument',
  office: 'et ældre Office-dokument',
  rtf: 'et RTF-dokument',
  html: 'en webside (HTML)',
  xml: 'en XML-fil',
  kalender: 'en kalenderfil (ICS)',
  billede: 'et billede',
  utf16: 'tekst i UTF-16',
  binaer: 'en fil, der ikke er tekst',
  andenKode: 'tekst i en anden tegnkodning end UTF-8',
} as const;

/** This product's formats other than a case, by the name between `p101-` and the slash. */
export const FORMATER: ReadonlyMap<string, string> = new Map([
  ['vurdering', 'en vurdering, altså svaret på en sag, og ikke sagen selv'],
  ['brev', 'et brev, og ikke sagen, som det er skrevet ud fra'],
  ['notat', 'et notat til journalen, og ikke sagen selv'],
  ['tjek', 'et tjek af et brev, og ikke sagen selv'],
  ['fejl', 'en liste over fejl i en anden fil'],
  ['fakta', 'listen over de oplysninger, en sag kan have'],
  ['regler', 'listen over reglerne i Paragraf\u00a0101'],
  ['hvadhvis', 'en beregning af, hvad andre svar ville ændre'],
  ['naeste', 'det næste spørgsmål i en sag, og ikke sagen selv'],
  ['mangelliste', 'listen over det, der mangler i en sag, og ikke sagen selv'],
  ['sammenlign', 'en sammenligning af to regelsæt'],
]);
