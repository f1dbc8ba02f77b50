// SPDX-License-Identifier: MPL-2.0
//! LIX and its parts, counted by hand; sentences, abbreviations and references, and their positions.

use super::*;
use crate::brev::dokument::{Del, Tabel, fra_tekst, som_tekst};
use crate::kilder::Retskilde;

#[test]
fn lix_counted_by_hand() {
    for (navn, tekst, ventet) in [
        ("nothing", "", 0),
        ("one short word", "Ja.", 1),
        ("one long word", "Behandling.", 101),
        ("six letters are short", "Samtal", 1),
        ("seven letters are long", "Samtale", 101),
        // 8 words, 2 sentences, 1 long: 4 + 12.5 = 16.5, rounded up.
        ("rounded from a half", "Du får en plads. Den er i behandling.", 17),
        // 7 words, 2 sentences, 1 long: 3.5 + 14.29 = 17.79.
        ("rounded up", "Du får plads. Den er i behandling.", 18),
        // 7 words, 1 sentence, 1 long: 7 + 14.29 = 21.29.
        ("rounded down", "Du får en plads i en behandling.", 21),
        ("a stop before a small letter ends nothing", "Du får. en plads", 4),
        ("a stop at the end of a word alone", "Du.Får", 2),
        // 2 + 2 words in 2 sentences.
        ("a colon before a capital", "Du får: En plads", 2),
        ("a colon before a small letter", "Du får: en plads", 4),
        ("a comma before a capital", "Du får, En plads", 4),
        ("a question and a call", "Du får? Ja da! Ja da", 2),
        ("two paragraphs", "Du får\n\nen plads", 2),
        ("two items", "- Du får\n- en plads", 2),
        ("digits are words", "Du får 14 dage", 4),
        ("a hyphen parts words", "Du får MAP-samtale", 29),
        // 10 words and 1 sentence: abbreviations end none.
        ("allowed abbreviations", "Se stk. Et, nr. To, kl. Ti og ca. Fem", 10),
        ("for example", "Du får f.eks. En plads", 6),
        ("an abbreviation that is not allowed", "Du får osv. En plads", 3),
    ] {
        assert_eq!(lix(&fra_tekst(tekst)), ventet, "{navn}");
    }
}

#[test]
fn sources_are_left_out() {
    for (navn, tekst, ord) in [
        (
            "a statute with its place",
            "Efter serviceloven § 101, stk. 1-2, jf. § 107, stk. 2, nr. 2, får du",
            4,
        ),
        ("the place first", "Efter § 101, stk. 4, i serviceloven får du", 4),
        ("a statute alone", "Efter forvaltningsloven får du", 3),
        ("in the genitive", "Efter servicelovens § 101 a får du", 3),
        ("by its long name", "Efter lov om social service § 101 får du", 3),
        ("more paragraphs", "Efter §§ 10 og 12 får du", 3),
        ("words that follow a number are words", "Efter § 101 og du får", 4),
        ("at the end of the text", "Du får efter serviceloven", 3),
        ("not a statute", "Efter servicelovenes tid", 3),
    ] {
        let saetninger = Loebetekst::af_tekst(tekst).saetninger();
        let fundne: Vec<_> = saetninger.iter().flat_map(|s| &s.ord).map(|o| o.ord.as_str()).collect();
        assert_eq!(fundne.len(), ord, "{navn}: {fundne:?}");
    }
    let kilde = [Blok::Tekst(vec![
        Del::Tekst("Du får, ".into()),
        Del::Kilde("VEJ 10327/2017, pkt. 6".into()),
        Del::Tekst(". Ja".into()),
    ])];
    // 3 words in 2 sentences: 1.5, rounded up.
    assert_eq!(lix(&kilde), 2);
}

#[test]
fn a_cell_ends_a_sentence() {
    let celle = |tekst: &str| vec![Del::Tekst(tekst.into())];
    let tabel = Blok::Tabel(Tabel {
        hoved: vec!["Hvad".into(), "Hvornår".into()],
        raekker: vec![
            vec![celle("du får"), celle("en plads")],
            vec![celle("i dag"), Vec::new()],
        ],
    });
    assert_eq!(lix([&tabel]), 2);
    let tekst = Loebetekst::af_blokke([&tabel]);
    let ventet = som_tekst(&[tabel]);
    assert_eq!(tekst.udsnit(0, ventet.chars().count()), ventet);
}

#[test]
fn places_are_those_of_the_text_that_is_shown() {
    for (navn, tekst) in [
        ("paragraphs", "Æble. Først en\n\nså en til. Sidst"),
        ("items", "Vi har:\n\n- først\n- så æble"),
        ("a wrapped line", "Først en\nlinje til. Sidst"),
    ] {
        let blokke = fra_tekst(tekst);
        let loebende = Loebetekst::af_afsnit(&blokke, tekst);
        for ord in loebende.saetninger().iter().flat_map(|s| &s.ord) {
            let her: String = tekst.chars().skip(ord.fra).take(ord.til - ord.fra).collect();
            assert_eq!(her.to_lowercase(), ord.ord, "{navn}");
        }
    }
}

#[test]
fn references_are_read_with_their_parts() {
    let laes = |tekst: &str| lovhenvisninger(&tekst.chars().collect::<Vec<_>>());
    for (tekst, paragraffer, stykker, numre) in [
        ("§ 101", vec!["101"], vec![], vec![]),
        ("§ 101 a, stk. 6", vec!["101 a"], vec![6], vec![]),
        ("§ 101 i loven", vec!["101"], vec![], vec![]),
        ("§ 101, stk. 1-3 og 5", vec!["101"], vec![1, 2, 3, 5], vec![]),
        ("§ 101, stk. 1, 2 og 5, får", vec!["101"], vec![1, 2, 5], vec![]),
        ("§ 107, stk. 2, nr. 2.", vec!["107"], vec![2], vec![2]),
        ("§§ 10, 12 og 14", vec!["10", "12", "14"], vec![], vec![]),
        ("§ 101 stk 2", vec!["101"], vec![2], vec![]),
        ("§ 101, stk. 2-2", vec!["101"], vec![2, 2], vec![]),
        ("§ 101, stk. 3-2", vec!["101"], vec![3, 2], vec![]),
        ("§ 101, stk. 2-31", vec!["101"], (2..=31).collect(), vec![]),
        ("§ 101, stk. 2-32", vec!["101"], vec![2, 32], vec![]),
    ] {
        let fundne = laes(tekst);
        let [en] = fundne.as_slice() else {
            panic!("{tekst}: {fundne:?}")
        };
        assert_eq!(
            (&en.paragraffer, &en.stykker, &en.numre),
            (&paragraffer.iter().map(|p| (*p).to_owned()).collect(), &stykker, &numre),
            "{tekst}"
        );
    }
    assert_eq!(laes("§ uden tal").len(), 0);
}

#[test]
fn a_reference_has_the_statute_that_it_names() {
    let love = |tekst: &str| {
        let fundne = lovhenvisninger(&tekst.chars().collect::<Vec<_>>());
        fundne.iter().map(|henvisning| henvisning.lov).collect::<Vec<_>>()
    };
    let (sel, fvl) = (Some(Retskilde::Sel), Some(Retskilde::Fvl));
    for (navn, tekst, ventet) in [
        ("none", "§ 101, stk. 1", vec![None]),
        ("before", "serviceloven § 101", vec![sel]),
        ("before, with a word between", "serviceloven og § 101", vec![None]),
        ("at the end of a longer word", "socialserviceloven § 101", vec![None]),
        ("after a stroke", "social-serviceloven § 101", vec![sel]),
        ("after", "§ 101 i serviceloven", vec![sel]),
        ("after, with another word between", "§ 101 og serviceloven", vec![None]),
        ("before and after", "forvaltningsloven § 24 i serviceloven", vec![fvl]),
        (
            "the last of two",
            "forvaltningsloven. Efter § 101 i serviceloven",
            vec![sel],
        ),
        ("one for two", "serviceloven § 101, jf. § 107", vec![sel, sel]),
        (
            "one for three",
            "serviceloven § 101 og § 107 samt § 3",
            vec![sel, sel, sel],
        ),
        (
            "one each",
            "serviceloven § 101 og forvaltningsloven § 24",
            vec![sel, fvl],
        ),
        (
            "in another sentence",
            "forvaltningsloven § 24. Efter § 101",
            vec![fvl, None],
        ),
    ] {
        assert_eq!(love(tekst), ventet, "{navn}");
    }
}

#[test]
fn a_sentence_of_edited_text_ends_before_its_line() {
    for (navn, tekst, ventet) in [
        ("two sentences", "Du får. En plads.", vec!["Du får.", "En plads."]),
        ("two paragraphs", "Du får\n\nen plads", vec!["Du får", "en plads"]),
        (
            "a stop before a paragraph",
            "Du får.\n\nEn plads",
            vec!["Du får.", "En plads"],
        ),
        ("an empty line last", "Du får\n", vec!["Du får"]),
        ("two items", "- du får\n - en plads", vec!["du får", "en plads"]),
        ("a wrapped line", "du får\nen plads", vec!["du får\nen plads"]),
    ] {
        let loebende = Loebetekst::af_tekst(tekst);
        let saetninger = loebende.saetninger();
        let fundne: Vec<_> = saetninger
            .iter()
            .map(|s| loebende.udsnit(s.plads().fra, s.plads().til))
            .collect();
        assert_eq!(fundne, ventet, "{navn}");
    }
}

#[test]
fn abbreviations_are_found_once_and_whole() {
    for (navn, tekst, ventet) in [
        ("none", "Du får en plads", vec![]),
        (
            "two, one of them twice",
            "SEL, KABS og SEL",
            vec![(0, "SEL"), (5, "KABS")],
        ),
        ("with full stops", "Bolig m.v. er givet", vec![(6, "m.v")]),
        ("after a figure", "Se 2m.v", vec![(4, "m.v")]),
        ("before a figure", "Se m.v2", vec![(3, "m.v")]),
        ("the end of another", "Bolig a.m.m er givet", vec![]),
        (
            "after a stop that nothing stands before",
            ".mht din bolig",
            vec![(1, "mht")],
        ),
        ("a name", "Du er set af Huset KBH", vec![]),
    ] {
        let loebende = Loebetekst::af_tekst(tekst);
        let fundne = ukendte_forkortelser(&loebende, &loebende.saetninger(), &["KBH"]);
        let fundne: Vec<_> = fundne.iter().map(|(plads, ord)| (plads.fra, ord.as_str())).collect();
        assert_eq!(fundne, ventet, "{navn}");
    }
}
