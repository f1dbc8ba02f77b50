// SPDX-License-Identifier: MPL-2.0
//! BT-11: every phrase in a sentence, and sentences that only look like one.

use super::super::moenster::Ordraekke;
use super::super::vendinger::{Grund, ULOVLIGE};
use super::{Raekke, raekke};
use crate::brev::dokument::fra_tekst;
use crate::brev::sagen::Afsnitsnavn::{Betaling, FritValg, Garanti, Hensyn};
use crate::brev::sprog::Loebetekst;

/// Sentences with an unlawful reason, and the words to find.
const ULOVLIGE_SAETNINGER: &[(Grund, &str, &str)] = &[
    (Grund::Pris, "Afslaget har ressourcemæssige grunde.", "ressourcemæssige"),
    (
        Grund::Pris,
        "Kommunen har ikke ressourcer til ophold.",
        "har ikke ressourcer",
    ),
    (Grund::Pris, "Vi skal spare.", "skal spare"),
    (Grund::Pris, "Stedet har en højere takst.", "højere takst"),
    (Grund::Pris, "Taksten er højere end vores.", "Taksten er højere"),
    (Grund::Pris, "Ophold er en dyr løsning.", "dyr løsning"),
    (
        Grund::IkkeLokalt,
        "Stedet er ikke en af vores samarbejdspartnere.",
        "ikke en af vores samarbejdspartnere",
    ),
    (
        Grund::IkkeLokalt,
        "Vi bruger normalt andre tilbud.",
        "bruger normalt andre tilbud",
    ),
    (
        Grund::IkkeLokalt,
        "Du kan kun vælge mellem tilbud i Nordvig.",
        "kun vælge mellem tilbud i",
    ),
    (
        Grund::IkkeLokalt,
        "Du skal bruge et af kommunens egne tilbud.",
        "skal bruge et af kommunens egne",
    ),
    (
        Grund::IkkeLokalt,
        "Tilbuddet ligger i en anden kommune.",
        "ligger i en anden kommune",
    ),
    (
        Grund::IkkeLokalt,
        "Tilbuddet ligger uden for kommunen, og derfor får du afslag.",
        "ligger uden for kommunen",
    ),
    (
        Grund::PsykiskLidelse,
        "Vi behandler ikke borgere med skizofreni.",
        "behandler ikke borgere med skizofreni",
    ),
    (
        Grund::PsykiskLidelse,
        "Borgere med skizofreni er ikke i målgruppen.",
        "skizofreni er ikke i målgruppen",
    ),
    (
        Grund::PsykiskLidelse,
        "Din depression gør, at vi ikke kan hjælpe.",
        "depression gør, at vi ikke",
    ),
    (
        Grund::PsykiskLidelse,
        "Du har ADHD og kan derfor ikke være med.",
        "ADHD og kan derfor ikke",
    ),
    (
        Grund::Raadgivning,
        "Du kan nøjes med nogle samtaler.",
        "nøjes med nogle samtaler",
    ),
    (Grund::Ventetid, "Alle pladser er optaget.", "pladser er optaget"),
    (
        Grund::LavereFoerst,
        "Vi starter altid med ambulant behandling.",
        "starter altid med ambulant",
    ),
    (
        Grund::LavereFoerst,
        "Døgn kan først gives, når ambulant behandling er afprøvet.",
        "først gives, når ambulant behandling er afprøvet",
    ),
    (
        Grund::LavereFoerst,
        "Du skal have prøvet ambulant behandling, før vi giver døgn.",
        "skal have prøvet",
    ),
    (
        Grund::BundetSkoen,
        "Byrådet har besluttet, at der ikke gives døgn.",
        "Byrådet har besluttet",
    ),
    (Grund::Pris, "Prisen er for høj.", "Prisen"),
    (Grund::Pris, "Døgnbehandling er for dyrt.", "for dyrt"),
    (Grund::Pris, "Tilbuddet er meget dyrt.", "meget dyrt"),
    (Grund::Pris, "Det er for dyr en løsning.", "for dyr"),
    (Grund::Pris, "Det valgte tilbud er dyrere.", "dyrere"),
    (Grund::Pris, "Vi har valgt det billigste tilbud.", "billigste"),
    (
        Grund::Pris,
        "Afslaget er givet af økonomiske årsager.",
        "økonomiske årsager",
    ),
    (Grund::Pris, "Vi afslår på grund af økonomien.", "på grund af økonomien"),
    (Grund::Pris, "Vi afslår pga. økonomi.", "pga. økonomi"),
    (Grund::Pris, "Kommunens økonomi er presset.", "Kommunens økonomi"),
    (Grund::Pris, "Økonomien ikke tillader det.", "Økonomien ikke tillader"),
    (Grund::Pris, "Det ligger uden for kommunens budget.", "kommunens budget"),
    (Grund::Pris, "Budgettet er brugt.", "Budgettet"),
    (
        Grund::Pris,
        "Kommunen har ikke råd til ophold.",
        "Kommunen har ikke råd",
    ),
    (
        Grund::Pris,
        "Vi siger nej, fordi kommunen ikke har råd til det.",
        "kommunen ikke har råd",
    ),
    (
        Grund::Pris,
        "Der er ikke flere penge til ophold.",
        "ikke flere penge til",
    ),
    (Grund::Pris, "Udgiften er alt for høj.", "Udgiften er alt for høj"),
    (Grund::Pris, "Det giver store udgifter.", "store udgifter"),
    (
        Grund::Pris,
        "Omkostningerne er for store.",
        "Omkostningerne er for store",
    ),
    (
        Grund::Pris,
        "Af hensyn til udgifterne siger vi nej.",
        "hensyn til udgifterne",
    ),
    (Grund::Pris, "Ophold er omkostningstungt.", "omkostningstungt"),
    (Grund::Pris, "Det koster alt for meget.", "koster alt for meget"),
    (Grund::IkkeLokalt, "Tilbuddet er ikke lokalt.", "ikke lokalt"),
    (
        Grund::IkkeLokalt,
        "Tilbuddet ligger ikke i kommunen.",
        "ikke i kommunen",
    ),
    (
        Grund::IkkeLokalt,
        "Du får afslag, fordi tilbuddet ligger uden for kommunen.",
        "fordi tilbuddet ligger uden for kommunen",
    ),
    (
        Grund::IkkeLokalt,
        "Stedet ligger for langt væk.",
        "ligger for langt væk",
    ),
    (
        Grund::IkkeLokalt,
        "Du kan kun vælge lokale tilbud.",
        "kun vælge lokale tilbud",
    ),
    (
        Grund::IkkeLokalt,
        "Det er ikke et af vores sædvanlige tilbud.",
        "ikke et af vores sædvanlige tilbud",
    ),
    (
        Grund::IkkeLokalt,
        "Du må tage en af vores faste leverandører.",
        "faste leverandører",
    ),
    (Grund::IkkeLokalt, "Vi har ikke en aftale med stedet.", "ikke en aftale"),
    (
        Grund::IkkeLokalt,
        "Vi samarbejder ikke, og vil ikke samarbejde med stedet.",
        "ikke samarbejde",
    ),
    (
        Grund::IkkeLokalt,
        "Stedet er ikke leverandør til os.",
        "ikke leverandør",
    ),
    (
        Grund::IkkeLokalt,
        "Stedet er ikke på kommunens liste.",
        "ikke på kommunens liste",
    ),
    (
        Grund::IkkeLokalt,
        "Det plejer vi ikke at bruge.",
        "plejer vi ikke at bruge",
    ),
    (
        Grund::IkkeLokalt,
        "Vi bruger kun egne tilbud.",
        "bruger kun egne tilbud",
    ),
    (
        Grund::PsykiskLidelse,
        "Vi kan ikke tilbyde behandling, fordi du har en psykisk lidelse.",
        "ikke tilbyde behandling, fordi du har en psykisk",
    ),
    (
        Grund::PsykiskLidelse,
        "Da du har en svær psykisk lidelse, kan vi ikke behandle dig.",
        "Da du har en svær psykisk lidelse, kan vi ikke",
    ),
    (
        Grund::PsykiskLidelse,
        "Din psykiske lidelse udelukker behandling.",
        "psykiske lidelse udelukker",
    ),
    (
        Grund::PsykiskLidelse,
        "Din psykiske sygdom er svær, og derfor kan vi ikke.",
        "psykiske sygdom er svær, og derfor kan vi ikke",
    ),
    (
        Grund::PsykiskLidelse,
        "Du er for psykisk syg til forløbet.",
        "for psykisk syg",
    ),
    (
        Grund::PsykiskLidelse,
        "Din psykiske lidelse skal først behandles.",
        "psykiske lidelse skal først behandles",
    ),
    (
        Grund::PsykiskLidelse,
        "Du skal først udredes i psykiatrien.",
        "først udredes i psykiatrien",
    ),
    (
        Grund::PsykiskLidelse,
        "Psykiatrien må behandle dig, før du kan begynde.",
        "Psykiatrien må behandle dig, før",
    ),
    (
        Grund::PsykiskLidelse,
        "Du hører til i psykiatrien.",
        "hører til i psykiatrien",
    ),
    (
        Grund::PsykiskLidelse,
        "Det er en opgave for psykiatrien.",
        "opgave for psykiatrien",
    ),
    (
        Grund::Raadgivning,
        "Du får rådgivning i stedet for behandling.",
        "rådgivning i stedet",
    ),
    (
        Grund::Raadgivning,
        "I stedet tilbyder vi dig rådgivning.",
        "stedet tilbyder vi dig rådgivning",
    ),
    (
        Grund::Raadgivning,
        "Vi giver rådgivning frem for behandling.",
        "rådgivning frem for behandling",
    ),
    (
        Grund::Raadgivning,
        "Rådgivning er tilstrækkeligt.",
        "Rådgivning er tilstrækkeligt",
    ),
    (Grund::Raadgivning, "Det er nok med rådgivning.", "nok med rådgivning"),
    (
        Grund::Raadgivning,
        "Du må nøjes med rådgivning.",
        "nøjes med rådgivning",
    ),
    (Grund::Raadgivning, "Du kan kun få rådgivning.", "kun få rådgivning"),
    (Grund::Ventetid, "Der er venteliste.", "venteliste"),
    (Grund::Ventetid, "Der er ikke en ledig plads.", "ikke en ledig plads"),
    (Grund::Ventetid, "Der er ingen pladser.", "ingen pladser"),
    (Grund::Ventetid, "Stedet mangler plads.", "mangler plads"),
    (Grund::Ventetid, "Vi har ikke kapacitet.", "ikke kapacitet"),
    (Grund::Ventetid, "Du må vente på en plads.", "vente på en plads"),
    (Grund::Ventetid, "Stedet er fuldt optaget.", "fuldt optaget"),
    (Grund::Ventetid, "Der er personalemangel.", "personalemangel"),
    (
        Grund::LavereFoerst,
        "Du skal først prøve ambulant behandling.",
        "først prøve",
    ),
    (
        Grund::LavereFoerst,
        "Du skal prøve ambulant behandling først.",
        "prøve ambulant behandling først",
    ),
    (
        Grund::LavereFoerst,
        "Vi giver først dagbehandling.",
        "først dagbehandling",
    ),
    (
        Grund::LavereFoerst,
        "Du skal begynde i ambulant behandling, før du kan få døgn.",
        "begynde i ambulant behandling, før",
    ),
    (
        Grund::LavereFoerst,
        "Mindre indgribende hjælp kommer først.",
        "Mindre indgribende hjælp kommer først",
    ),
    (
        Grund::LavereFoerst,
        "Ambulant behandling skal være prøvet.",
        "Ambulant behandling skal være prøvet",
    ),
    (
        Grund::LavereFoerst,
        "Du har ikke prøvet ambulant behandling.",
        "ikke prøvet ambulant",
    ),
    (
        Grund::LavereFoerst,
        "Ambulant behandling er endnu ikke forsøgt.",
        "Ambulant behandling er endnu ikke forsøgt",
    ),
    (Grund::LavereFoerst, "Mulighederne er ikke udtømt.", "ikke udtømt"),
    (
        Grund::LavereFoerst,
        "Du har endnu ikke modtaget behandling hos os.",
        "endnu ikke modtaget behandling",
    ),
    (
        Grund::LavereFoerst,
        "Vi giver ikke døgn, før du har prøvet andet.",
        "før du har prøvet",
    ),
    (
        Grund::LavereFoerst,
        "Vi følger mindsteindgrebsprincippet.",
        "mindsteindgrebsprincippet",
    ),
    (
        Grund::BundetSkoen,
        "Kommunen bevilger ikke døgnbehandling.",
        "Kommunen bevilger ikke",
    ),
    (Grund::BundetSkoen, "Vi betaler aldrig for ophold.", "Vi betaler aldrig"),
    (
        Grund::BundetSkoen,
        "Kommunen tilbyder ikke døgnbehandling.",
        "Kommunen tilbyder ikke døgnbehandling",
    ),
    (Grund::BundetSkoen, "Ophold giver kommunen ikke.", "giver kommunen ikke"),
    (Grund::BundetSkoen, "Døgnbehandling bevilges ikke.", "bevilges ikke"),
    (
        Grund::BundetSkoen,
        "Der gives som udgangspunkt ikke døgn.",
        "som udgangspunkt ikke",
    ),
    (Grund::BundetSkoen, "Det gør vi normalt ikke.", "normalt ikke"),
    (
        Grund::BundetSkoen,
        "Ifølge serviceniveauet er døgn udelukket.",
        "Ifølge serviceniveauet",
    ),
    (
        Grund::BundetSkoen,
        "Kvalitetsstandarden rummer to forløb.",
        "Kvalitetsstandarden rummer",
    ),
    (
        Grund::BundetSkoen,
        "Det er vores interne praksis.",
        "vores interne praksis",
    ),
    (Grund::BundetSkoen, "Det er fast praksis.", "fast praksis"),
];

/// Sentences with the same words but no such reason.
const LOVLIGE_SAETNINGER: &[&str] = &[
    "Vi har afgjort sagen uden hensyn til prisen.",
    "Prisen har ikke haft betydning for afgørelsen.",
    "Vi har ikke lagt vægt på prisen.",
    "Det er ikke prisen, der afgør sagen.",
    "Kommunen må ikke afslå, fordi et tilbud er dyrere.",
    "Du kan vælge stedet, uanset hvad prisen er.",
    "Din økonomi er presset, og du får hjælp til et budget.",
    "Du har dyr, som du passer.",
    "Du kan vælge et tilbud uden for kommunen.",
    "Du kan også vælge et tilbud, der ligger i en anden kommune.",
    "Hvis du vælger et sted, der ligger uden for kommunen, betaler vi rejsen.",
    "Du har ikke afprøvet ambulant behandling, men det har vi ikke lagt vægt på.",
    "Kommunen har besluttet at give dig dagbehandling.",
    "Du har ikke råd til egen bolig.",
    "Du kan få hjælp, også hvis stedet ikke ligger i kommunen.",
    "Kommunen kan ikke afvise et sted, fordi det ligger uden for kommunen.",
    "Vi tager hensyn til din psykiske lidelse i behandlingen.",
    "På grund af din angst får du samtaler i en lille gruppe.",
    "Din psykiske lidelse er ikke en grund til at afslå.",
    "Du kan altid få rådgivning ved siden af.",
    "Der er ingen venteliste.",
    "Vi har ikke lagt vægt på ventetiden.",
    "Du behøver ikke have prøvet ambulant behandling først.",
    "Det er ikke nødvendigt at have prøvet ambulant behandling.",
    "Der er ikke ventetid på et sted uden ventetid.",
    "Det er ikke et krav, at du først har prøvet noget andet.",
    "Du skal ikke først prøve ambulant behandling.",
    "Ambulant behandling er tilstrækkelig, fordi du møder stabilt.",
    "Vi bevilger dig ambulant behandling.",
    "Ifølge serviceniveauet gives samtaler ugentligt, og det passer, fordi du arbejder om dagen.",
    "Vi tilbyder ikke ophold. Det skyldes, at behandling i dagtimerne er nok, fordi du har et roligt hjem.",
    "Vi følger de nationale retningslinjer.",
];

pub(super) fn raekker() -> Vec<Raekke> {
    let hensyn = |navn, tekst: &str| raekke("BT-11", navn).rettet(Hensyn, tekst);
    let fuldt = r#""oensketIntensitet": "ambulant", "oensketImoedekommet": true, "benytterFritValg": true"#;
    let mut alle: Vec<Raekke> = ULOVLIGE_SAETNINGER
        .iter()
        .map(|(_, tekst, sted)| hensyn(tekst, tekst).finder(sted))
        .collect();
    alle.extend(LOVLIGE_SAETNINGER.iter().map(|tekst| hensyn(tekst, tekst)));
    alle.extend([
        raekke("BT-11", "in the reasons, not in the letter")
            .valg(r#""begrundelse": "Det er for dyrt.""#)
            .finder(""),
        raekke("BT-11", "in the considerations")
            .valg(r#""hovedhensyn": ["Behov.", "Det er for dyrt."]"#)
            .finder(""),
        raekke("BT-11", "in the departure")
            .valg(r#""fravigelse": { "grund": "andet", "tekst": "Det er for dyrt." }"#)
            .finder(""),
        raekke("BT-11", "in the other help")
            .valg(r#""andenHjaelp": "Det er for dyrt.""#)
            .finder(""),
        raekke("BT-11", "in the reasons, whole in the draft")
            .valg(r#""begrundelse": "Ophold er godt. Ophold er for dyrt.""#)
            .udkast(Hensyn, fra_tekst("Vi skriver:\n\nOphold er godt. Ophold er for dyrt."))
            .finder("for dyrt"),
        raekke("BT-11", "in the reasons, divided in the draft")
            .valg(r#""begrundelse": "Ophold er godt.\nOphold er for dyrt.""#)
            .udkast(Hensyn, fra_tekst("for dyrt er et ord\n\nOphold er for dyrt."))
            .finder("for dyrt"),
        raekke("BT-11", "facts are not read").valg(r#""faktiskeOmstaendigheder": ["Det er for dyrt."]"#),
        raekke("BT-11", "the draft is not read").udkast(Hensyn, fra_tekst("Det er for dyrt.")),
        hensyn("fully in favour", "Det er for dyrt.")
            .en("bevilling")
            .fakta(fuldt)
            .valg(r#""intensitet": "ambulant""#),
        raekke("BT-11", "what the citizen pays")
            .en("bevilling")
            .rettet(Betaling, "Prisen er 100 kr. om dagen."),
        raekke("BT-11", "waiting in the section on frit valg")
            .en("bevilling")
            .rettet(FritValg, "Der kan være venteliste."),
        raekke("BT-11", "waiting in the section on the start")
            .en("bevilling")
            .rettet(Garanti, "Der er venteliste."),
        raekke("BT-11", "price in the section on frit valg")
            .en("bevilling")
            .rettet(FritValg, "Stedet er for dyrt.")
            .finder("for dyrt"),
        hensyn("advice for someone not covered", "Du får rådgivning i stedet.")
            .fakta(r#""kunAlkohol": true, "fastholdelseAfOphoer": false"#),
        hensyn("advice for someone referred", "Du får rådgivning i stedet.").en("anonymHenvisning"),
        raekke("BT-11", "departed for economy")
            .valg(r#""fravigelse": { "grund": "oekonomi" }"#)
            .finder(""),
        raekke("BT-11", "departed for what is not to be had")
            .valg(r#""fravigelse": { "grund": "ikkeTilgaengeligt" }"#)
            .finder(""),
        raekke("BT-11", "departed for economy, fully in favour")
            .en("bevilling")
            .fakta(fuldt)
            .valg(r#""intensitet": "ambulant", "fravigelse": { "grund": "oekonomi" }"#)
            .finder(""),
        raekke("BT-11", "departed for the citizen's wish").valg(r#""fravigelse": { "grund": "borgerensOenske" }"#),
    ]);
    alle
}

#[test]
fn every_phrase_has_a_sentence() {
    let uden: Vec<_> = ULOVLIGE
        .iter()
        .flat_map(|ulovlig| ulovlig.vendinger.iter().map(move |vending| (ulovlig.grund, *vending)))
        .filter(|(grund, vending)| {
            !ULOVLIGE_SAETNINGER
                .iter()
                .any(|(g, tekst, _)| g == grund && har(tekst, vending))
        })
        .collect();
    assert!(uden.is_empty(), "{uden:#?}");
}

fn har(tekst: &str, vending: &str) -> bool {
    let tekst = Loebetekst::af_tekst(tekst);
    let saetninger = tekst.saetninger();
    saetninger
        .iter()
        .any(|saetning| !Ordraekke::ny(&tekst, saetning).steder(vending).is_empty())
}
