// SPDX-License-Identifier: MPL-2.0
//! BT-05.

use super::{Raekke, raekke};
use crate::brev::sagen::Afsnitsnavn::{Hensyn, Klage};

const HEL: &str = "Du kan klage til Ankestyrelsen. Send klagen til kommunen inden 4 uger.";
const FULDT: &str = r#""oensketIntensitet": "ambulant", "oensketImoedekommet": true, "benytterFritValg": true"#;

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = efter_101();
    alle.extend(efter_101_a());
    alle
}

fn rettet(navn: &'static str, tekst: &str) -> Raekke {
    raekke("BT-05", navn).rettet(Klage, tekst)
}

fn efter_101() -> Vec<Raekke> {
    let bevilling = |navn| {
        raekke("BT-05", navn)
            .en("bevilling")
            .valg(r#""intensitet": "ambulant""#)
    };
    vec![
        raekke("BT-05", "the draft has it"),
        raekke("BT-05", "missing in a refusal").uden(Klage).finder(""),
        bevilling("missing in a grant of less").uden(Klage).finder(""),
        bevilling("missing, fully in favour").fakta(FULDT).uden(Klage),
        rettet("edited and whole", HEL),
        rettet(
            "28 days",
            "Du kan klage til Ankestyrelsen. Send klagen til os inden 28 dage.",
        ),
        rettet(
            "the date of the deadline",
            "Klag til Ankestyrelsen gennem kommunen senest 2. november 2020.",
        )
        .fakta(r#""meddelelsesdato": "2020-10-05""#),
        rettet(
            "another date",
            "Klag til Ankestyrelsen gennem kommunen senest 3. november 2020.",
        )
        .fakta(r#""meddelelsesdato": "2020-10-05""#)
        .finder(""),
        rettet("without the body", "Send klagen til kommunen inden 4 uger.").finder(""),
        rettet(
            "without the municipality",
            "Du kan klage til Ankestyrelsen inden fire uger.",
        )
        .finder(""),
        rettet(
            "without the deadline",
            "Du kan klage til Ankestyrelsen. Send klagen til kommunen.",
        )
        .finder(""),
        bevilling("short, fully in favour")
            .fakta(FULDT)
            .rettet(Klage, "Ring til os, hvis du vil klage."),
        rettet(
            "a wrong body",
            &format!("{HEL} Du kan også klage til Statsforvaltningen."),
        )
        .finder("Statsforvaltningen"),
        rettet(
            "a wrong body, denied",
            &format!("{HEL} Du kan ikke klage til Socialtilsynet."),
        ),
        bevilling("a wrong body, fully in favour")
            .fakta(FULDT)
            .rettet(Klage, "Klag til Det Sociale Nævn.")
            .finder("Sociale Nævn"),
        rettet(
            "past the municipality",
            "Send klagen til Ankestyrelsen inden 4 uger. Kommunen kan hjælpe.",
        )
        .finder("Send klagen til Ankestyrelsen"),
        rettet(
            "the municipality sends it on",
            &format!("{HEL} Holder vi fast, sender vi din klage til Ankestyrelsen."),
        ),
        raekke("BT-05", "a template without the body")
            .skabelon(Klage, "Send klagen til kommunen inden 4 uger.")
            .finder(""),
    ]
}

fn efter_101_a() -> Vec<Raekke> {
    let anonym = |navn| raekke("BT-05", navn).en("anonymBevilling");
    let delegeret = |navn| anonym(navn).fakta(r#""delegeret": true"#);
    vec![
        anonym("anonymous, left out").uden(Klage),
        delegeret("anonymous and delegated, left out").uden(Klage).finder(""),
        anonym("anonymous, no complaint").rettet(
            Klage,
            "Der kan ikke klages til en anden myndighed, heller ikke Ankestyrelsen.",
        ),
        anonym("anonymous, to Ankestyrelsen")
            .rettet(Klage, "Du kan klage til Ankestyrelsen.")
            .finder("Ankestyrelsen"),
        anonym("anonymous, a deadline")
            .rettet(Klage, "Du kan klage til os inden fire uger.")
            .finder("fire uger"),
        anonym("anonymous, a day")
            .rettet(Klage, "Du kan klage til os senest den 2. november 2020.")
            .finder("2. november 2020"),
        anonym("anonymous, what holds under § 101").rettet(
            Klage,
            "En afgørelse efter serviceloven § 101 kan du klage over til Ankestyrelsen inden fire uger.",
        ),
        anonym("anonymous, what holds under § 101 a")
            .rettet(Klage, "En afgørelse efter § 101 a kan du klage over til Ankestyrelsen.")
            .finder("Ankestyrelsen"),
        anonym("anonymous, by a template")
            .skabelon(Klage, "Du kan klage til Ankestyrelsen.")
            .finder("Ankestyrelsen"),
        raekke("BT-05", "referred, in another section")
            .en("anonymHenvisning")
            .rettet(Hensyn, "Du kan klage til Ankestyrelsen.")
            .finder("Ankestyrelsen"),
        raekke("BT-05", "referred, Ankestyrelsen without a complaint")
            .en("anonymHenvisning")
            .rettet(Hensyn, "Vi følger Ankestyrelsens praksis."),
        delegeret("delegated, with its council").rettet(Klage, "Du kan klage til kommunalbestyrelsen i Nordvig."),
        delegeret("delegated, without its council")
            .rettet(Klage, "Du kan klage til tilbuddet.")
            .finder(""),
    ]
}
