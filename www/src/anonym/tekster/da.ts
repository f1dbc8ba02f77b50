// SPDX-License-Identifier: MPL-2.0
/** Danish. Every screen is held to LIX 30 by a test. */
import type { Endeord, Korttekst, Ordbog } from './form.ts';

/** For use outside the page itself. */
export const kort: Korttekst = {
  sprognavn: 'Dansk',
  sidetitel: 'Find den rette hjælp',
  udenScript: (kommune) => [
    'Vil du have hjælp med stoffer?',
    'Du behøver ikke sige, hvem du er.',
    kommune?.telefon === undefined
      ? 'Ring til din kommune. Bed om at tale med dem, der hjælper folk med stoffer. Du kan finde nummeret på din kommunes side.'
      : `Ring til ${kommune.navn || 'kommunen'}: ${kommune.telefon}${kommune.telefontid === undefined ? '' : `, ${kommune.telefontid}`}.`,
    'Den, du taler med, har pligt til at sige det til kommunen, hvis et barn kan have brug for særlig hjælp. Det gælder også, når du er anonym.',
    'Er du eller en anden i fare? Ring 112.',
  ],
};

const JA_NEJ = { ja: 'Ja', nej: 'Nej', vedIkke: 'Ved ikke' } as const;

const iMaalgruppen: Endeord = {
  titel: 'Du kan nok få anonym hjælp',
  indled: [
    'Dine svar peger på, at den anonyme hjælp er noget for dig.',
    'Den hedder anonym behandling efter § 101 a.',
    'Du kan få den uden at sige dit navn.',
  ],
  trin: [
    'Ring. Du skal ikke sige dit navn eller dit CPR-nummer.',
    'Sig, hvilken kommune du bor i. Bor du ikke i den kommune, du ringer til, skal du vise, hvor du bor. Du kan vise dit sundhedskort og holde over navn og nummer.',
    'Aftal tid til en samtale. I kan mødes et sted, hvor andre ikke ved, hvorfor du er der.',
    'Bliver I enige om, at hjælpen passer til dig, kan du vælge mellem mindst to steder. Et af dem ligger i en anden kommune.',
  ],
  seddel: [
    'Hej. Jeg vil gerne høre om anonym hjælp med stoffer.',
    'Den hedder § 101 a.',
    'Jeg vil gerne være anonym.',
    'Hvornår kan jeg få en samtale, og hvor er det?',
    'Hvilke steder kan jeg vælge? Er et af dem uden for kommunen?',
    'Kan andre se, at jeg kommer der?',
  ],
  godtAtVide: [
    'Der er ikke en frist på 14 dage her. Men du skal have svar, så hurtigt det kan lade sig gøre.',
    'Får du nej, kan du ikke klage til andre end kommunen. Men du kan i stedet bede om almindelig hjælp, hvor du siger dit navn.',
    'Vil du gerne sige dit navn? Det må du godt.',
  ],
};

const paragraf101: Endeord = {
  titel: 'En anden slags hjælp passer nok bedre til dig',
  indled: [
    'Dine svar peger på hjælp efter § 101. Det er den almindelige hjælp med stoffer.',
    'Den skal gå i gang senest 14 dage efter, at du har bedt om den.',
    'Den er ikke anonym. Men du kan få råd først, uden at sige dit navn.',
  ],
  trin: [
    'Ring og få råd. Du behøver ikke sige, hvem du er.',
    'Er du klar, så bed om hjælp. Så siger du, hvem du er.',
    'Husk dagen, hvor du bad om hjælp. Hjælpen skal begynde senest 14 dage efter.',
    'Sammen finder I ud af, hvad du har brug for. Du kan selv sige, hvad du ønsker.',
  ],
  seddel: [
    'Hej. Jeg vil gerne have råd om hjælp med stoffer.',
    'Jeg vil gerne være anonym i dag.',
    'Jeg tror, at § 101 passer bedst til mig.',
    'Hvad sker der, hvis jeg beder om hjælp?',
    'Hvornår kan hjælpen begynde?',
    'Kan jeg selv vælge, hvor jeg får hjælp?',
  ],
  godtAtVide: [
    'Du kan vælge et andet sted af samme slags, hvis du hellere vil det.',
    'Vælger du selv et sted, kan du komme til at vente lidt længere.',
    'Er du ikke enig med kommunen, kan du klage.',
  ],
};

const under18: Endeord = {
  titel: 'Der er også hjælp til dig under 18',
  indled: ['For unge er der andre regler. De er lavet for at passe på dig.', 'Du må gerne ringe. Det er godt, at du spørger.'],
  trin: [
    'Ring til kommunen. Sig, at du er under 18 og vil tale med en om stoffer.',
    'Du behøver ikke sige, hvem du er. Spørg først, om du kan være anonym.',
    'Er der en voksen, du stoler på? Så kan I ringe sammen.',
  ],
  seddel: [
    'Hej. Jeg er under 18 år.',
    'Jeg vil gerne tale med en om stoffer.',
    'Hvem kan hjælpe mig?',
    'Kan jeg være anonym? Hvem får det at vide?',
  ],
  godtAtVide: [],
};

const alkohol: Endeord = {
  titel: 'Du kan få hjælp med alkohol',
  indled: [
    'Den anonyme hjælp her er til dem, der tager stoffer. Hjælp med alkohol får du et andet sted i kommunen.',
    'Ring, så viser kommunen dig vej.',
  ],
  trin: [
    'Ring til kommunen. Bed om hjælp med alkohol.',
    'Du behøver ikke sige, hvem du er. Spørg, om hjælpen er anonym.',
    'Du kan også tale med din egen læge.',
    'Tager du også stoffer? Så ret dit svar her på siden. Du kan få hjælp til begge dele.',
  ],
  seddel: [
    'Hej. Jeg vil gerne have hjælp til at drikke mindre.',
    'Hvem skal jeg tale med?',
    'Kan jeg være anonym?',
    'Hvornår kan jeg komme?',
  ],
  godtAtVide: ['Stop ikke brat, hvis du drikker meget hver dag. Tal med en læge først.'],
};

const medicin: Endeord = {
  titel: 'Tal med din læge om din medicin',
  indled: [
    'Du tager kun din medicin, sådan som lægen har sagt, og den giver dig ikke problemer. Din læge kan hjælpe dig bedst.',
    'Men du må altid ringe til kommunen og spørge.',
  ],
  trin: [
    'Ring til din læge, og sig, hvad du tænker på.',
    'Er du blevet afhængig af din medicin, og giver det dig problemer? Så ring til kommunen. Du kan have ret til hjælp.',
    'Du behøver ikke sige, hvem du er.',
  ],
  seddel: [
    'Hej. Jeg tager medicin, som min læge har givet mig.',
    'Jeg vil gerne tale om, hvad den gør ved mig.',
    'Er jeg ved at blive afhængig?',
    'Hvem kan hjælpe mig?',
  ],
  godtAtVide: ['Stop ikke med din medicin, før du har talt med en læge.'],
};

const intetBehov: Endeord = {
  titel: 'Ring gerne, også selv om du er i tvivl',
  indled: [
    'Dine svar peger ikke på, at du har brug for behandling lige nu.',
    'Men du kender dig selv bedst. En samtale kan hjælpe, før det bliver svært.',
  ],
  trin: [
    'Ring og tal om det, der fylder. Du behøver ikke sige, hvem du er.',
    'Er du holdt op med stoffer, og vil du blive ved med det? Så kan du få hjælp til det.',
    'Er du bekymret for en, du holder af? Så ring og få råd.',
  ],
  seddel: [
    'Hej. Jeg er i tvivl, om jeg har brug for hjælp.',
    'Jeg vil gerne være anonym.',
    'Kan jeg tale med en om det?',
    'Hvad kan jeg gøre, hvis det bliver værre?',
  ],
  godtAtVide: [],
};

const uafklaret: Endeord = {
  titel: 'Ring, så finder I ud af det sammen',
  indled: [
    'Dine svar viser ikke helt, hvilken hjælp der passer bedst.',
    'Det er helt i orden. Det er det, den første samtale er til.',
  ],
  trin: [
    'Ring. Du behøver ikke sige, hvem du er.',
    'Sig, at du ikke ved, hvilken hjælp der passer bedst.',
    'Spørg, om du kan få en samtale uden at sige dit navn.',
  ],
  seddel: [
    'Hej. Jeg vil gerne have hjælp med stoffer.',
    'Jeg ved ikke, hvilken hjælp der passer til mig.',
    'Jeg vil gerne være anonym, hvis jeg kan.',
    'Kan jeg få en samtale om det?',
  ],
  godtAtVide: [],
};

export const da: Ordbog = {
  start: {
    titel: 'Er anonym hjælp noget for dig, der tager stoffer?',
    indled: [
      'Svar på højst 7 korte spørgsmål. Så kan du se, hvilken hjælp der nok passer bedst, og hvem du kan ringe til.',
      'Du kan altid svare »Ved ikke«. Du kan altid gå tilbage.',
    ],
    privatTitel: 'Dine svar er dine',
    privat: [
      'Vi spørger ikke om dit navn eller dit CPR-nummer.',
      'Dine svar bliver ikke sendt til nogen.',
      'Dine svar bliver ikke gemt. De er væk, når du lukker siden.',
    ],
    forbehold: [
      'Vi kan ikke skjule, at du har åbnet siden. Din browser kan huske det. Pas også på, at ingen kigger med på skærmen.',
    ],
    boernTitel: 'Har du børn?',
    boern: [
      'Du kan være anonym, når du ringer. Men den, du taler med, har pligt til at hjælpe børn.',
      'Tror den, du taler med, at et barn har brug for særlig hjælp, skal det siges til kommunen. Det gælder også, selv om du er anonym. Så kan kommunen få at vide, hvem du er. Det hedder underretningspligt.',
      'Det gælder, når du taler med nogen. Her på siden er der ingen, der ser dine svar.',
    ],
    sygehusTitel: 'Hospitalet er noget andet',
    sygehus: ['Er du indlagt, eller får du behandling i psykiatrien? Så spørg dem, der hjælper dig der. Det er ikke den hjælp, vi spørger om her.'],
    vaekTitel: 'Skal du hurtigt væk?',
    vaek: [
      'Tryk på »Forlad siden hurtigt«. Eller tryk tre gange på Shift. Så bliver alt her tomt, og der kommer en helt anden side.',
      'Shift virker kun, når du først har trykket et sted her i feltet.',
      'Er der en side uden om feltet, forsvinder den først, når den nye side er kommet.',
    ],
    begynd: 'Begynd',
  },
  spoergsmaal: {
    fyldt18: {
      spoergsmaal: 'Er du fyldt 18 år?',
      hjaelp: ['Der er andre regler for unge.'],
      svar: JA_NEJ,
      kort: 'Er du fyldt 18 år?',
    },
    behandlingskraevende: {
      spoergsmaal: 'Tager du stoffer igen og igen, så det skader dig eller andre?',
      hjaelp: [
        'Det kan gå ud over din krop, dit sind, dit job, dine penge eller dem, du holder af.',
        'Hash tæller med. Det gør piller også, når du tager dem for at få en rus.',
      ],
      svar: JA_NEJ,
      kort: 'Skader stoffer dig eller andre?',
    },
    kunAlkohol: {
      spoergsmaal: 'Handler det kun om alkohol?',
      hjaelp: ['Tager du også stoffer, så svar »Nej«.'],
      svar: JA_NEJ,
      kort: 'Kun alkohol?',
    },
    kunOrdineretEfterForskrift: {
      spoergsmaal: 'Handler det kun om medicin, som du tager, sådan som lægen har sagt?',
      hjaelp: [
        'Svar »Ja«, hvis du kun tager det, lægen har sagt, og det ikke giver dig problemer.',
        'Svar »Nej«, hvis du tager mere eller andet. Svar også »Nej«, hvis medicinen giver dig problemer.',
      ],
      svar: JA_NEJ,
      kort: 'Kun medicin, sådan som lægen har sagt?',
    },
    hjaelpAfsnitV: {
      spoergsmaal: 'Får du anden hjælp fra kommunen, eller har du brug for det?',
      hjaelp: [
        'Tænk på en støtteperson, hjælp i dit hjem, et botilbud eller et herberg.',
        'Penge tæller ikke med. Det er for eksempel SU, dagpenge og kontanthjælp.',
      ],
      svar: {
        ingen: 'Nej',
        kunFysisk: 'Ja, men kun fordi jeg har et fysisk handicap',
        kunParagraf80: 'Ja, men kun et sted at bo i en kort tid',
        kunFysiskOgParagraf80: 'Ja, men kun de to ting: et fysisk handicap og et sted at bo',
        psykisk: 'Ja, på grund af en psykisk sygdom eller et psykisk handicap',
        andet: 'Ja, anden hjælp',
        vedIkke: 'Ved ikke',
      },
      kort: 'Anden hjælp fra kommunen?',
    },
    kanIndgaaIGruppe: {
      spoergsmaal: 'Kan du være med i en gruppe?',
      hjaelp: [
        'Man taler mest sammen i en gruppe. Du behøver ikke sige, hvem du er.',
        'Mange er nervøse for det. Det kan du godt være og stadig svare »Ja«.',
      ],
      svar: JA_NEJ,
      kort: 'Kan du være med i en gruppe?',
    },
    kortForloebTilstraekkeligt: {
      spoergsmaal: 'Tror du, at hjælp i en kort tid er nok for dig?',
      hjaelp: ['Det varer tit 16 uger. Det er ikke en fast grænse.', 'Er du i tvivl, så svar »Ved ikke«. Så kan I tale om det.'],
      svar: JA_NEJ,
      kort: 'Er kort tid nok?',
    },
  },
  ender: { iMaalgruppen, paragraf101, under18, alkohol, medicin, intetBehov, uafklaret },
  grunde: {
    stoffer: 'Du tager stoffer, så det skader. Det er ikke kun alkohol eller medicin fra lægen.',
    hjaelp: {
      ingen: 'Du har ikke brug for anden hjælp fra kommunen.',
      kunFysisk: 'Du får kun anden hjælp på grund af et fysisk handicap. Det gør ikke noget her.',
      kunParagraf80: 'Du får kun hjælp til et sted at bo i en kort tid. Det gør ikke noget her.',
      kunFysiskOgParagraf80: 'Du får kun hjælp på grund af et fysisk handicap og til et sted at bo. Det gør ikke noget her.',
    },
    hjaelpImod: {
      psykisk: 'Du har brug for anden hjælp på grund af en psykisk sygdom eller et handicap. Så skal det hele hænge sammen, og det gør det bedst i den almindelige hjælp.',
      andet: 'Du har brug for anden hjælp. Så skal det hele hænge sammen, og det gør det bedst i den almindelige hjælp.',
    },
    gruppe: 'Du kan være med i en gruppe.',
    gruppeImod: 'Du vil ikke kunne være med i en gruppe. Den anonyme hjælp er mest i gruppe.',
    kort: 'Du tror, at en kort tid er nok.',
    kortImod: 'Du tror, at du har brug for længere tid. Den anonyme hjælp er kort.',
    under18: 'Du svarede, at du ikke er fyldt 18 år.',
    alkohol: 'Du svarede, at det kun handler om alkohol.',
    medicin: 'Du svarede, at det kun handler om medicin, som du tager, sådan som lægen har sagt.',
    intetBehov: 'Du svarede, at stoffer ikke skader dig eller andre igen og igen.',
    vedIkke: (kort) => `Du svarede »Ved ikke« her: ${kort}`,
    uansetOmfattet: 'Du kan få hjælp i alle tilfælde. Vi ved bare ikke, hvilken slags der er bedst.',
    ukendtAlder: 'Er du under 18 år, så sig det først. Så er der andre regler.',
  },
  typiskTitel: 'Sådan er det tit',
  typisk: [
    'Mange, der får anonym hjælp, har et job eller går i skole.',
    'Mange får løn, SU, dagpenge eller sygedagpenge.',
    'Mange har ikke fået hjælp med stoffer før.',
    'Er det ikke sådan for dig? Det afgør ikke noget. Du kan godt få anonym hjælp alligevel.',
  ],
  ende: {
    ingenAfgoerelse: 'Det her er ikke et ja eller nej. Det finder I ud af i en samtale.',
    nuTitel: 'Det kan du gøre nu',
    derforTitel: 'Derfor siger vi det',
    godtAtVideTitel: 'Godt at vide',
    svarTitel: 'Dine svar',
    svarHjaelp: 'Har du svaret forkert? Så ret det her.',
    ret: 'Ret',
    retNavn: (kort) => `Ret dit svar: ${kort}`,
    forfra: 'Slet alle svar, og begynd forfra',
  },
  seddel: {
    titel: 'Det kan du sige, når du ringer',
    hjaelp: ['Læs det op, eller sig det med dine egne ord.'],
    raad: [
      'Du kan skjule dit nummer, før du ringer. Det står i din telefon under opkald.',
      'Din telefon husker, hvem du har ringet til. Det kan du slette bagefter.',
      'En udskrift kan ses af andre. En kopi ligger i telefonen, til du kopierer noget andet.',
    ],
    udskriv: 'Udskriv',
    kopier: 'Kopiér',
    kopieret: 'Teksten er kopieret.',
    ikkeKopieret: 'Teksten kunne ikke kopieres. Skriv den af, eller udskriv den.',
  },
  kontakt: {
    ringTil: (navn) => `Ring til ${navn}`,
    udenNavn: 'kommunen',
    udenKommune: 'Ring til din kommune. Bed om at tale med dem, der hjælper folk med stoffer. Du kan finde nummeret på din kommunes side.',
    udenTelefon: (navn) => `Ring til ${navn}. Bed om at tale med dem, der hjælper folk med stoffer.`,
    kanRinge: 'Telefonen er åben:',
    hjemmeside: 'Hjemmeside:',
    linkForlader: 'Åbner du en side, går du væk herfra, og dine svar bliver slettet.',
    tilbudTitel: 'Steder, du kan vælge',
    tilbudHjaelp: 'Du kan også ringe direkte til et sted og spørge.',
    udenTilbud: 'Spørg, hvilke steder du kan vælge. Der skal være mindst to, og et af dem skal ligge i en anden kommune.',
    udenforKommunen: 'Ligger i en anden kommune',
    raadgivningTitel: 'Gratis og anonyme råd',
    raadgivning: 'Her kan du tale med nogen, uden at de ved, hvem du er. Det er gratis.',
    udenRaadgivning: 'Spørg kommunen, hvor du kan få råd, der er gratis og anonyme.',
    boerneTelefonTitel: 'BørneTelefonen',
    boerneTelefon: 'For alle under 18 år. Det er gratis, og du behøver ikke sige dit navn.',
  },
  bund: { fare: 'Er du eller en anden i fare?', ring112: 'Ring 112', ring: 'Vil du hellere tale med nogen?' },
  naeste: 'Næste',
  tilbage: 'Tilbage',
  trin: (nummer, hoejst) => `Spørgsmål ${nummer} af højst ${hoejst}`,
  mangler: { titel: 'Vælg et svar', tekst: 'Vælg et af svarene. Er du i tvivl, så vælg »Ved ikke«.' },
  forlad: {
    knap: 'Forlad siden hurtigt',
    shift: (tilbage) => (tilbage === 2 ? 'Tryk på Shift to gange til for at komme væk.' : 'Tryk på Shift en gang til for at komme væk.'),
    gaar: 'Siden er tom nu. En anden side er på vej.',
  },
  sprogvalg: 'Sprog',
};
