// SPDX-License-Identifier: MPL-2.0
//! Provisions of the sources that are not coded, so that a jurist sees the edge.

/// A provision that is not coded, and why.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct IkkeKodet {
    /// The place.
    pub sted: &'static str,
    /// Why it is not coded, in one sentence.
    pub hvorfor: &'static str,
}

/// `"place": "why";`
macro_rules! ikke_kodet {
    ($($sted:literal: $hvorfor:literal;)*) => {
        /// Every provision that is not coded, in the order of the sources.
        pub static IKKE_KODET: [IkkeKodet; [$($sted),*].len()] = [$(IkkeKodet { sted: $sted, hvorfor: $hvorfor }),*];
    };
}

ikke_kodet! {
    "VEJ 1": "Fortæller, hvad vejledningen handler om og afløser, og stiller ingen krav til sagen.";
    "VEJ 2": "Beskriver vejledningens formål og henviser til andre vejledninger.";
    "VEJ 3": "Handler om, hvem der vejleder borgere og kommuner om reglerne, og ikke om afgørelsen.";
    "VEJ 4": "Gengiver lovteksten. Reglerne henviser direkte til lovens paragraffer.";
    "VEJ 5": "Angiver det overordnede formål med indsatsen. Målene kan registreres i sagen, men udløser ingen regel.";
    "VEJ 8": "Opregner mulige mål for behandlingen. De registreres som oplysning og afgør ikke noget.";
    "VEJ 9, om respekt og frivillighed":
        "Kan ikke prøves på sagens fakta. Den helhedsorienterede tilgang indgår i reglerne om afdækning.";
    "VEJ 11": "Handler om den statistik, staten offentliggør, og ikke om den enkelte sag.";
    "VEJ 16": "Efterbehandling og udslusning vurderes konkret i hver sag og har ikke sin egen regel.";
    "VEJ 19": "Handler om socialtilsynets og sundhedsmyndighedernes tilsyn med tilbuddene.";
    "VEJ 20": "Beskriver forholdet mellem vejledningen og de nationale retningslinjer.";
    "VEJ 24": "Handler om, hvad kommunens kvalitetsstandard gælder for, og ikke om den enkelte sag.";
    "VEJ 26–29":
        "Handler om, hvordan kvalitetsstandarden bliver til, offentliggøres, revideres og beskriver aftaler med andre.";
    "VEJ 31–34": "Handler om kvalitetsstandardens beskrivelse af opgaver, målgrupper, mål og visitation.";
    "VEJ 38–39": "Handler om kvalitetsstandardens mål for handleplaner og brugerinddragelse.";
    "VEJ 41": "Kvalitetsstandarden skal oplyse om klageadgang. Klagevejledningen hører til brevet.";
    "VEJ 42": "Handler om kvalitetsstandardens beskrivelse af personalet. Teksten om opfølgning er en gentagelse.";
    "VEJ 43": "Handler om kommunens måltal og overvågning af indsatsen som helhed.";
    "VEJ 45": "Handler om kommunens politiske planer for den kommende indsats.";
    "VEJ 47": "Handler om inddragelse af brugere, når kvalitetsstandarden laves om.";
    "VEJ 48": "Gengiver lovteksten om anonym behandling, som reglerne henviser til direkte.";
    "VEJ 57": "Handler om socialtilsynets godkendelse af og tilsyn med anonyme tilbud.";
    "VEJ 58": "Gengiver loven om tilbageholdelse, som reglerne henviser til direkte.";
    "VEJ 60": "Beskriver lovens formål. Betingelserne for kontrakt og tilbageholdelse er regler hver for sig.";
    "VEJ 68":
        "At have bisidder, rådgiver eller vidner ved kontrakten er frivilligt. Retten til bisidder indgår i en anden regel.";
    "VEJ 77": "Henviser om efterbehandling til en anden vejledning og stiller ikke selv krav.";
    "VEJ 82": "At have bisidder, rådgiver eller vidner er frivilligt, også for andre end gravide.";
    "NR 2.1.1–2.1.3": "Handler om, hvilke metoder tilbuddet og dets ledelse arbejder med, og ikke om visitationen.";
    "NR 2.1.5": "Handler om, hvor nøje behandlingen følger den valgte metode.";
    "NR 2.2.1–2.2.7": "Handler om personalets uddannelse, sammensætning, supervision og kendskab til love og tilbud.";
    "NR 2.3.1–2.3.2": "Handler om, hvilke tilbud kommunen samlet skal råde over.";
    "NR 2.3.5": "Skadesreduktion kan vælges som mål i sagen, men udløser ingen selvstændig regel.";
    "NR 2.3.6": "Valget mellem individuel behandling, gruppe, familie og par træffes fagligt med borgeren.";
    "NR 2.3.9": "Opfølgende behandling er et generelt tilbud fra kommunen. Efter døgnbehandling er den en pligt.";
    "NR 2.4.1–2.4.4": "Handler om antal tilbud, placering, information og indretning og ikke om den enkelte sag.";
    "NR 2.4.6": "Handler om, hvordan behandlingen tilrettelægges for forskellige målgrupper, når den først er valgt.";
    "NR 2.5.1–2.5.3": "Handler om strategier, samarbejdsaftaler og ledelsens ansvar for koordinering.";
    "NR 2.5.5–2.5.6": "Handler om samarbejde med civilsamfundet og på tværs af forvaltninger.";
    "NR 2.6.1–2.6.2":
        "Handler om tilrettelæggelsen af behandlingen og om, hvad tilbuddet undersøger ved indskrivning.";
    "NR 2.6.4–2.6.5": "Handler om behandlerens kontakt til og samordning med andre aktører.";
    "NR 2.6.7–2.6.8": "Handler om støtte til borgeren og om, hvem der kan hjælpe, mens behandlingen foregår.";
    "NR 2.6.10–2.6.12":
        "Handler om opfølgning, støtte til lægelig behandling og faglig sparring, mens behandlingen foregår.";
    "NR 2.7.1–2.7.5": "Handler om kommunens og tilbuddets kvalitetsarbejde med data og frafald.";
    "NR 2.8.1–2.8.4": "Handler om kommunens kvalitetsstandard og ikke om den enkelte sag.";
    "NR 3.1.1–3.1.5": "Handler om samarbejdet mellem behandler og borger gennem hele forløbet, herunder 3.1.2 b.";
    "NR 3.2.1–3.2.5": "Handler om, hvordan borgerens netværk inddrages i behandlingen.";
    "NR 3.3.1–3.3.4":
        "Handler om rådgivning før en anmodning. Når behandling er ønsket, advarer redskabet mod at give råd i stedet.";
    "NR 3.5.4":
        "At afgørelsen bygger på afdækningen, følger af loven og vises som advarsel, når afdækningen mangler noget.";
    "NR 3.5.9": "Handler om behandlerens brug af afdækningen i behandlingsplanen.";
    "NR 3.7.2–3.7.3": "Handler om, hvad der skal stå i behandlingsplanen, som tilbuddet laver uden for redskabet.";
    "NR 3.7.5–3.7.6": "Handler om behandlingsplanens form og fordelingen af opgaver mellem aktører.";
    "NR 3.8.2–3.8.5": "Handler om, hvordan og af hvem en specialiseret screening eller udredning gennemføres.";
    "NR 3.9.3": "Handler om, hvilke metoder der bruges til at måle virkningen.";
    "NR 3.10.1": "Handler om, hvordan behandleren støtter borgeren i at blive i behandling.";
    "NR 3.10.3": "Handler om planer for at forebygge slip og tilbagefald under behandlingen.";
    "NR 3.10.6–3.10.7": "Handler om, hvordan borgeren mødes efter et slip eller tilbagefald.";
    "NR 3.11.3": "Handler om at koordinere en planlagt udskrivning med andre aktører.";
    "NR 3.11.5": "Er et fagligt sigte for hele forløbet, som ikke kan prøves på sagens fakta.";
    "NR 3.12.2": "Handler om, hvem der foretager opfølgningen, og det fastlægges i kvalitetsstandarden.";
    "NR 3.12.4–3.12.5": "Handler om opfølgningssamtalens indhold og om tilbud ved tilbagefald.";
    "NR 3.12.6": "En ny anmodning virker gennem den nye anmodningsdato og har ikke sin egen regel.";
    "NR 3.12.7": "Handler om, hvad behandleren er opmærksom på ved opfølgningen.";
    "NR kap. 1, de syv principper":
        "Er faglige principper, der udfoldes i anvisningerne og ikke giver selvstændige regler.";
    "serviceloven § 101, stk. 3 (2017) og stk. 12 (2020)": "Gælder unge under 18 år, som redskabet ikke vurderer.";
    "serviceloven § 101, stk. 10": "Gælder gavekort til unge under 18 år, som redskabet ikke vurderer.";
    "serviceloven § 101, stk. 11":
        "Handler om, at gavekort ikke trækkes fra i ydelser, og afgøres ikke i sagen om behandling.";
    "serviceloven § 101, stk. 13": "Giver ministeren adgang til at fastsætte regler og retter sig ikke mod sagen.";
    "serviceloven § 4": "Handler om kommunens pligt til at have de nødvendige tilbud.";
    "serviceloven § 11": "Forebyggende hjælp til familier afgøres af børneforvaltningen.";
    "serviceloven § 16": "Handler om brugernes generelle indflydelse på tilbuddene.";
    "serviceloven § 52, stk. 4": "Støtte til kommende forældre afgøres af børneforvaltningen efter undersøgelsen.";
    "serviceloven § 81": "Er lovens formål for voksne og giver ikke i sig selv en regel.";
    "serviceloven § 82, stk. 2": "Spørgsmålet om værge afgøres ikke sammen med behandlingen.";
    "serviceloven §§ 83, 85, 99, 102 og 104":
        "Er andre former for hjælp, som kræver deres egen vurdering og afgørelse.";
    "serviceloven §§ 138 og 139": "Handler om kommunens kvalitetsstandarder.";
    "serviceloven § 140": "Handleplan for barn og kommende forældre hører til børneforvaltningen.";
    "serviceloven § 141, stk. 3 og 4": "Handler om indholdet af handleplanen, som skrives uden for redskabet.";
    "serviceloven § 144 og betalingsbekendtgørelsen (BEK 1387/2006)":
        "Betalingen for ophold beregnes ikke i redskabet.";
    "serviceloven § 154":
        "Underretningspligten for enhver borger følger ikke af sagsbehandlingen. Den skærpede pligt er med.";
    "lov om tilbageholdelse af stofmisbrugere i behandling § 3, stk. 2":
        "At overlade kontrakten til botilbuddet er et valg for kommunen, som ikke ændrer betingelserne.";
    "lov om tilbageholdelse af stofmisbrugere i behandling § 7, stk. 3":
        "Meddelelse om, at en tilbageholdelse er ophørt, er en handling hos lederen uden egen frist.";
    "lov om tilbageholdelse af stofmisbrugere i behandling § 9, 1. pkt.":
        "Giver ministeren adgang til at fastsætte regler og retter sig ikke mod sagen.";
    "lov om tilbageholdelse af stofmisbrugere i behandling § 10":
        "Findes ikke i kilderne, som kun gengiver §§ 1 til 9.";
    "BEK 1677/2016, indhold af indberetning og årlig indberetning":
        "Oplysningerne om magtanvendelse indberettes uden for redskabet. Kun fristerne er med.";
    "BEK 430/2014, bortset fra § 2, stk. 2": "Handler om kommunens kvalitetsstandard.";
    "BEK 1477/2019 § 2, 2. led": "Kommunens retningslinjer og beløb for gavekort fastsættes generelt.";
    "BEK 1477/2019 §§ 3–7, bortset fra § 4, stk. 2": "Handler om kommunens kvalitetsstandard.";
    "BEK 714/2013": "Gælder behandlingsgaranti for unge under 18 år, som redskabet ikke vurderer.";
    "BEK 642/2006":
        "Koordinering med Kriminalforsorgen begynder hos Kriminalforsorgen. Kommunens pligt vises som pligt i sagen.";
    "sundhedsloven § 142, stk. 3–5":
        "Den lægelige behandling selv og kommunens aftaler om den afgøres af læger og uden for sagen.";
    "sundhedsloven §§ 2, 3 a, 4, 203 og 213": "Handler om sundhedsvæsenets organisering, samarbejde og tilsyn.";
    "autorisationsloven § 41": "Handler om, hvilke læger der må ordinere afhængighedsskabende medicin.";
    "retssikkerhedsloven §§ 1, 6, 15 og 16": "Er formål og generelle krav til kommunens planlægning og tilsyn.";
    "retssikkerhedsloven § 9 b": "Handler om personlig og praktisk hjælp ved midlertidigt ophold.";
    "retssikkerhedsloven § 9, stk. 8 og 9":
        "Hvor længe en anden kommune beholder ansvaret, kræver oplysninger, redskabet ikke spørger om.";
    "forvaltningsloven §§ 22, 24 og 25":
        "Krav til begrundelse og klagevejledning hører til brevet og ikke til vurderingen.";
    "lov om klage- og erstatningsadgang §§ 1, 2 og 3 a":
        "Klager over den lægelige del nævnes i klagevejledningen, men behandles ikke som en regel.";
    "lov om socialtilsyn og BEK 536/2019":
        "Handler om tilbuddenes kvalitet. Sagen spørger kun, om tilbuddet er godkendt.";
    "lov om en aktiv beskæftigelsesindsats § 36": "Koordinerende sagsbehandler tildeles af jobcenteret.";
    "straffuldbyrdelsesloven": "Behandling under indsættelse efter denne lov hører under Kriminalforsorgen.";
    "psykiatriloven § 13 a, overlægens ansvar":
        "Udskrivningsaftalen er overlægens ansvar. Kun kommunens deltagelse er med.";
    "VISO-bekendtgørelsen § 2": "Beskriver VISO's opgaver. Pligten til at kontakte VISO er med.";
    "Ankestyrelsens principafgørelse 60-17": "Spørgsmålet om værge afgøres ikke sammen med behandlingen.";
}
