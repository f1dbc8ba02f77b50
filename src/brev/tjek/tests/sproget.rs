// SPDX-License-Identifier: MPL-2.0
//! BT-15 and BT-16.

use super::{Raekke, raekke};
use crate::brev::dokument::{Blok, Del};
use crate::brev::sagen::Afsnitsnavn::{self, Fakta, Hensyn};
use crate::fakta::Valgmulighed;

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = laesbarhed();
    alle.extend(pladser());
    alle
}

/// A sentence with that many short words.
fn saetning(ord: usize) -> String {
    let mut saetning = vec!["ja"; ord].join(" ");
    saetning.push('.');
    saetning
}

fn laesbarhed() -> Vec<Raekke> {
    let rettet = |navn, tekst: &str| raekke("BT-15", navn).rettet(Fakta, tekst);
    const EN_FOR_LANG: &str =
        "ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja.";
    let mut lixrige = raekke("BT-15", "an index above 45");
    lixrige.uden = alle_afsnit_undtagen(&[Fakta]);
    let mut paa_graensen = raekke("BT-15", "an index of 45");
    paa_graensen.uden = alle_afsnit_undtagen(&[Fakta]);
    vec![
        rettet("30 words", &saetning(30)),
        rettet("31 words", &saetning(31)).advarer(EN_FOR_LANG),
        rettet(
            "31 words in two sentences",
            &format!("{} Ja{}", saetning(15), &saetning(16)[2..]),
        ),
        rettet(
            "31 words with a source among them",
            &format!("{} serviceloven § 101, stk. 1.", saetning(30).trim_end_matches('.')),
        ),
        // 5 words, 2 of them long: 5 + 40 = 45, and 3 of them: 5 + 60 = 65.
        paa_graensen.rettet(Fakta, "Du får samtaler og behandling."),
        lixrige.rettet(Fakta, "Du modtager samtaler og behandling.").advarer(""),
        rettet("an abbreviation of a statute", "Efter SEL er du med.").advarer("SEL"),
        rettet("an abbreviation with full stops", "Hjælp til bolig m.v. er givet.").advarer("m.v"),
        rettet("an abbreviation in small letters", "Det er mht din bolig.").advarer("mht"),
        rettet("an unknown acronym", "Du er set af KABS i går.").advarer("KABS"),
        rettet("an acronym that is a provider's name", "Du er set af KABS i går.")
            .kommune(r#""tilbud": [{ "navn": "KABS City" }]"#),
        rettet("known acronyms", "Du får SU, har et CPR og en PDF fra EU om HIV."),
        rettet(
            "allowed abbreviations",
            "Se stk. 1, nr. 2, jf. pkt. 3, kl. 10, tlf. 1, f.eks. ca. 5 kr. i dag.",
        ),
        rettet("capitals for weight", "Du skal IKKE gøre noget."),
        raekke("BT-15", "a source is left out").udkast(
            Fakta,
            vec![Blok::Tekst(vec![Del::Kilde("VEJ 10327/2017, pkt. 6".into())])],
        ),
        raekke("BT-15", "the same as words")
            .udkast(Fakta, vec![Blok::tekst("Se VEJ 10327.")])
            .advarer("VEJ"),
    ]
}

fn alle_afsnit_undtagen(disse: &[Afsnitsnavn]) -> Vec<Afsnitsnavn> {
    Afsnitsnavn::alle().filter(|navn| !disse.contains(navn)).collect()
}

fn pladser() -> Vec<Raekke> {
    let rettet = |navn, tekst: &str| raekke("BT-16", navn).rettet(Hensyn, tekst);
    let del =
        |navn, del: Del| raekke("BT-16", navn).udkast(Hensyn, vec![Blok::Tekst(vec![Del::Tekst("Du ".into()), del])]);
    vec![
        raekke("BT-16", "nothing left open"),
        del("a placeholder", Del::Pladsholder("formål".into())).advarer("[formål]"),
        del("a field that the case system fills in", Del::Flettefelt("Navn")),
        rettet("a bracket in edited text", "Du får [hvad] nu.").advarer("[hvad]"),
        rettet("a bracket that is not closed", "Du får [hvad nu.").advarer("["),
        rettet("a field in edited text", "Til [Navn], [Adresse] og [CPR]."),
        rettet("a variable", "Du får {{ afgoerelse.omfang }} nu.").advarer("{{ afgoerelse.omfang }}"),
        rettet("a line to write on", "Du får ___ nu.").advarer("___"),
        rettet("two strokes are no line", "Du får __ nu."),
        rettet("round brackets", "Du får (ofte) samtaler."),
        raekke("BT-16", "in the head").modtager("[kommunens navn]").advarer(""),
    ]
}

#[test]
fn a_hard_letter_says_where_it_is_hardest() {
    let svaer = "Du modtager samtaler og behandling.";
    let svaerere = "Stofmisbrugsbehandling iværksættes.";
    for (navn, fakta, hensyn, ventet) in [
        ("the first", svaerere, svaer, Fakta),
        ("the second", svaer, svaerere, Hensyn),
        ("the first of two as hard", svaerere, svaerere, Fakta),
    ] {
        let mut raekke = raekke("BT-15", navn).rettet(Fakta, fakta).rettet(Hensyn, hensyn);
        raekke.uden = alle_afsnit_undtagen(&[Fakta, Hensyn]);
        let (tjek, _) = raekke.tjek();
        let fund = tjek.fund.iter().find(|fund| fund.hvad.contains("lixtal")).unwrap();
        assert_eq!(fund.afsnit, ventet, "{navn}");
    }
}
