// SPDX-License-Identifier: MPL-2.0
/** The texts of the decision and the letter that are not the engine's. A text that is missing does not compile. */
import type { Afgoerelsestype, Alvor, Krav } from '../grund/typer.ts';

/** The types of decision, by their law. */
export const AFGOERELSESGRUPPER: readonly { titel: string; typer: readonly Afgoerelsestype[] }[] = [
  { titel: 'Behandling efter § 101', typer: ['bevilling', 'delvistAfslag', 'afslag', 'aendring'] },
  { titel: 'Frit valg', typer: ['fritValgImoedekommet', 'fritValgAfslag', 'fritValgBegraenset'] },
  { titel: 'Anonym behandling efter § 101 a', typer: ['anonymBevilling', 'anonymHenvisning'] },
];

export const KRAV: Record<Krav, string> = {
  skal: 'Skal med',
  boer: 'Bør med',
  hvisDerEr: 'Skal med, når I vælger anderledes',
  maaIkke: 'Må ikke stå i brevet',
};

export const ALVOR: Record<Alvor, string> = { fejl: 'Fejl', advarsel: 'Advarsel' };

/** Conflicts with the decision, by path in the case. */
export const STEDER: Record<string, string> = {
  'fakta.alder': 'Borgerens alder',
  'borger.navn': 'Borgerens navn',
  'borger.adresse': 'Borgerens adresse',
  'afgoerelse.type': 'Typen af afgørelse',
  'afgoerelse.intensitet': 'Intensiteten',
};

function antal(tal: number, en: string, flere: string): string {
  return `${tal} ${tal === 1 ? en : flere}`;
}

function fundtekst(fejl: number, advarsler: number, tilsidesatte: number): string {
  const dele = [
    fejl > 0 && antal(fejl, 'fejl', 'fejl'),
    advarsler > 0 && antal(advarsler, 'advarsel', 'advarsler'),
    tilsidesatte > 0 && antal(tilsidesatte, 'tilsidesat fejl', 'tilsidesatte fejl'),
  ].filter((del) => del !== false);
  return dele.length === 0 ? 'Brevtjekket har ikke fundet noget.' : `Brevtjekket finder ${dele.join(', ')}.`;
}

export const B = {

  valget: 'Afgørelsen',
  type: 'Hvad afgøres?',
  ikkeValgt: 'Ikke valgt endnu',
  intensitet: 'Behandlingens intensitet',
  tilbudValg: 'Vælg blandt kommunens tilbud',
  tilbudSkriv: 'Skriv det selv, eller vælg her',
  tilbudNavn: 'Tilbuddets navn',
  tilbudAdresse: 'Tilbuddets adresse',
  borgeren: 'Borgeren',
  borgerNavn: 'Navn',
  borgerAdresse: 'Adresse',
  borgerReference: 'Jeres reference',
  borgerReferenceHjaelp: 'Sagsnummeret i jeres eget system. Aldrig et CPR-nummer.',
  borgerHjaelp: 'Kan stå tomt. Så står der et felt, som fagsystemet udfylder. CPR-nummeret skal aldrig skrives her.',
  peger: 'Det peger oplysningerne på',
  pegerHjaelp: 'Valget er dit. Vælger du noget andet, skal grunden stå her og i brevet.',
  skrivHvorfor: 'Skriv, hvorfor.',
  behandlingen: 'Behandlingen',
  indsats: 'Den konkrete indsats',
  indsatsHjaelp: 'Det, borgeren får, med dine egne ord.',
  omfang: 'Omfang',
  omfangHjaelp: 'For eksempel: mandag til fredag kl. 9-14.',
  formaal: 'Formål',
  startdato: 'Startdato',
  startdatoHjaelp: 'Den dag, behandlingen begynder.',
  varighed: 'Varighed',
  varighedHjaelp: 'For eksempel: 6 måneder, med en status efter 3.',
  begrundelsen: 'Begrundelsen',
  fakta: 'Oplysninger, der er lagt vægt på',
  hensyn: 'Hovedhensyn i vurderingen',
  enPrLinje: 'Én på hver linje.',
  begrundelse: 'Begrundelse',
  begrundelseHjaelp: 'Skriv til borgeren: hvorfor bliver afgørelsen sådan i netop denne sag?',
  fravigelse: 'Fravigelse',
  fravigelseHjaelp: 'Når I vælger noget andet end det, oplysningerne peger på.',
  fravigelsesgrund: 'Grund til at vælge anderledes',
  fravigelsestekst: 'Hvorfor vælger I anderledes?',
  resten: 'Hjælp, høring og forsendelse',
  andenHjaelp: 'Anden hjælp, borgeren kan få',
  partshoert: 'Er borgeren partshørt?',
  ikkeNoteret: 'Ikke noteret',
  bemaerkninger: 'Bemærkninger',
  bemaerkningerHjaelp: 'Kommer i notatet, ikke i brevet.',
  forsendelse: 'Hvordan sendes brevet?',
  ugyldig: 'Ændringen kan ikke bruges',

  brevet: 'Brevet',
  antalAfsnit: (tal: number): string => `Brevet har ${tal} afsnit.`,
  lix: (tal: number): string => `Læsbarhed: LIX ${tal}`,
  intetBrev: 'Vælg, hvad der afgøres. Så skrives udkastet til brevet her.',
  tilType: 'Vælg afgørelse',
  ret: 'Ret',
  retAfsnit: (navn: string): string => `Ret afsnittet »${navn}«`,
  teksten: (navn: string): string => `Teksten i »${navn}«`,
  skrivHjaelp: 'En tom linje skiller afsnit. En linje, der begynder med "- ", bliver et punkt.',
  faerdig: 'Færdig',
  udkastIgen: 'Brug udkastet igen',
  rettet: 'Rettet af dig',
  skabelon: 'Kommunens ordlyd',
  iTjekket: (tal: number): string => `${tal} i brevtjekket`,
  udelad: 'Udelad',
  udeladAfsnit: (navn: string): string => `Udelad afsnittet »${navn}«`,
  erUdeladt: (navn: string): string => `»${navn}« er udeladt.`,
  tagMed: 'Tag med igen',
  nytUdkast: 'Udkastet har ændret sig, siden du rettede afsnittet',
  nytUdkastHjaelp: 'Din tekst står i brevet. Nu ville udkastet være:',
  beholdMin: 'Behold min tekst',
  brugNyt: 'Brug det nye udkast',
  pladsholder: 'mangler: ',
  flettefelt: 'udfyldes af fagsystemet: ',
  udeladtTekst: 'Det har du skrevet, men dette brev kan ikke have afsnittet. Teksten bliver i sagen og sendes ikke.',
  reference: (nr: string): string => `Vores reference: ${nr}`,

  tjek: 'Brevtjek',
  fund: fundtekst,
  tilAfsnit: (navn: string): string => `Gå til »${navn}«`,
  stedet: (tekst: string): string => `Der står: »${tekst}«`,
  tilsidesaet: 'Tilsidesæt fejlen',
  tilsidesat: 'Tilsidesat:',
  grund: 'Hvorfor tilsidesættes fejlen?',
  grundMangler: 'Skriv en grund. Den kommer i notatet.',
  gemGrund: 'Tilsidesæt',
  fortryd: 'Fortryd',
  tagTilbage: 'Fortryd tilsidesættelsen',

  hent: 'Hent, kopiér og print',
  hentBrev: 'Brevet',
  docx: 'Word (DOCX)',
  html: 'HTML',
  txt: 'Tekst',
  print: 'Print brevet',
  kopierTekst: 'Kopiér som tekst',
  kopierFormat: 'Kopiér med formatering',
  hentNotat: 'Journalnotatet',
  json: 'Data (JSON)',
  hentAndet: 'Sagen i øvrigt',
  mangelliste: 'Mangelliste',
  vurderingJson: 'Vurderingen som data (JSON)',
  mangelTitel: (dag: string): string => `Mangelliste, vurderet pr. ${dag}`,
  mangelHjaelp: 'Svarene på spørgsmålene herunder kan ændre en konklusion.',
  mangelHvem: (hvem: string): string => `Kan oplyses af ${hvem}:`,
  mangelOgsaa: (andre: string): string => `Kan også oplyses af ${andre}.`,
  mangelAendrer: (omraader: string): string => `Kan ændre: ${omraader}.`,
  ics: 'Datoerne til kalenderen (.ics)',
  harFejl: (fejl: number): string =>
    fejl === 1 ? 'Brevet har en fejl, som ikke er tilsidesat' : `Brevet har ${fejl} fejl, som ikke er tilsidesat`,
  harFejlGrund: 'Hvorfor skal brevet bruges alligevel?',
  harFejlHjaelp: 'Grunden kommer i notatet. Du kan også fortryde og rette brevet.',
  brugAlligevel: 'Tilsidesæt og fortsæt',
  erHentet: (navn: string): string => `${navn} er hentet.`,
  erKopieret: 'Brevet er kopieret.',
  ikkeKopieret: 'Browseren tillod ikke at kopiere. Hent brevet som fil i stedet.',

  umulig: 'Brevet kan ikke skrives sådan',
  umuligHjaelp:
    'Noget i sagen kan ikke stå sammen. Ret et af stederne, så kommer brevet igen. Det, du har skrevet, er der stadig.',
  umuligForventet: (forventet: string): string => `Brevet kræver: ${forventet}`,
  kanIkkeUdelades: 'Afsnittet kan ikke vælges fra i dette brev.',
  retAlder: 'Ret alderen',
  fjernNavn: 'Fjern navnet fra sagen',
  fjernAdresse: 'Fjern adressen fra sagen',
  vaelgType: 'Vælg en anden afgørelse',
  vaelgIntensitet: 'Vælg en anden intensitet',
  etUdeladtAfsnit: (navn: string): string => `Det udeladte afsnit »${navn}«`,
} as const;
