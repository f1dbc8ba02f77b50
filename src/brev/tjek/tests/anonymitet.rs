// SPDX-License-Identifier: MPL-2.0
//! BT-13.

use super::{Raekke, raekke};
use crate::brev::dokument::{Blok, Del};
use crate::brev::sagen::Afsnitsnavn::{Afgoerelse, Hilsen};

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = cpr();
    alle.extend(anonyme());
    alle
}

fn cpr() -> Vec<Raekke> {
    let rettet = |navn, tekst: &str| raekke("BT-13", navn).rettet(Afgoerelse, tekst);
    vec![
        rettet("a CPR number", "Du, 010190-1234, får afslag.").finder("010190-1234"),
        rettet("without a separator", "Om 0101901234.").finder("0101901234"),
        rettet("with a space", "Om 311299 0000.").finder("311299 0000"),
        rettet("no such day", "Om 320190-1234."),
        rettet("no such month", "Om 011390-1234."),
        rettet("a digit too many", "Om 010190-12345."),
        rettet("a phone number", "Ring 33 41 12 00."),
        rettet("a case number", "Sag 2020-0101-90."),
        raekke("BT-13", "in the head")
            .modtager("Anna Hansen, 010190-1234")
            .finder(""),
        raekke("BT-13", "in a draft")
            .udkast(Afgoerelse, vec![Blok::tekst("Om 010190-1234.")])
            .finder("010190-1234"),
        raekke("BT-13", "a field for it").udkast(Afgoerelse, vec![Blok::Tekst(vec![Del::Flettefelt("CPR")])]),
        rettet("a name in a letter to someone named", "Kære Anna\n\nDu får afslag."),
        rettet(
            "an address in a letter to someone named",
            "Du bor på Nygade 4, 8000 Nordby.",
        ),
    ]
}

fn anonyme() -> Vec<Raekke> {
    let rettet = |navn, tekst: &str| raekke("BT-13", navn).en("anonymBevilling").rettet(Afgoerelse, tekst);
    let kendt = |navn, tekst: &str| rettet(navn, tekst).fakta(r#""oenskerAnonymitet": false"#);
    let kommune = r#""navn": "Nordvig Kommune", "adresse": "Rådhusvej 1, 8000 Nordvig",
        "tilbud": [{ "navn": "Huset", "adresse": "Havnegade 12, 8000 Nordvig" }]"#;
    vec![
        rettet("greeted by name", "Kære Anna\n\nDu får behandling.").finder("Anna"),
        rettet("greeted by name on one line", "Hej Anna, du får behandling.").finder("Anna"),
        rettet("greeted as a citizen", "Kære borger\n\nDu får behandling."),
        rettet("greeted as you", "Kære Dig"),
        kendt("greeted by name, anonymity waived", "Kære Anna"),
        rettet("a street", "Du bor på Nygade 4.").finder("Nygade 4"),
        rettet("a street with a letter", "Du bor Skovvej 12B.").finder("Skovvej 12B"),
        rettet("a street without a number", "Vi bor på Nygade."),
        rettet("a number in the next sentence", "Vi bor på Nygade. 4 er nok."),
        rettet("a way and a year", "Du er på Rettevej 2020."),
        rettet("a postal code", "Du bor i 8000 Nordby.").finder("8000 Nordby"),
        rettet("a year", "I oktober 2020 Nordby."),
        rettet("four digits and a small letter", "Vi har 1500 pladser."),
        rettet("four digits and a letter alone", "Se bilag 8000 B."),
        rettet("three digits and a name", "Se bilag 800 Nordby."),
        rettet("four letters and a name", "Mød op hver Mandag."),
        kendt("an address, anonymity waived", "Du bor på Nygade 4."),
        rettet("the municipality's address", "Kom til Rådhusvej 1, 8000 Nordvig.").kommune(kommune),
        rettet("a provider's address", "Kom til Havnegade 12.").kommune(kommune),
        rettet("another number in the same street", "Kom til Havnegade 13.")
            .kommune(kommune)
            .finder("Havnegade 13"),
        rettet("the chosen provider's address", "Kom til Kystvej 3.")
            .valg(r#""tilbud": { "navn": "Huset", "adresse": "Kystvej 3, 8000 Nordvig" }"#),
        rettet("a field for the name", "Til [Navn]").finder("[Navn]"),
        raekke("BT-13", "a field for the address")
            .en("anonymBevilling")
            .udkast(Hilsen, vec![Blok::Tekst(vec![Del::Flettefelt("Adresse")])])
            .finder("[Adresse]"),
        raekke("BT-13", "a receiver")
            .en("anonymBevilling")
            .modtager("Anna Hansen")
            .finder(""),
        raekke("BT-13", "a receiver, anonymity waived")
            .en("anonymBevilling")
            .fakta(r#""oenskerAnonymitet": false"#)
            .modtager("Anna Hansen"),
        raekke("BT-13", "nothing of the kind").en("anonymHenvisning"),
    ]
}
