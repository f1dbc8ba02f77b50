// SPDX-License-Identifier: MPL-2.0
use super::super::{Skabelon, Slags, variable};
use super::*;
use crate::brev::dokument::som_tekst;
use crate::sag::Sag;

/// A case where every text is its own path; texts in lists add their position.
const FULD: &str = r#"
  "fakta": {"alder": 34, "anmodningsdato": "2026-11-05", "anmodetOmBehandling": true, "meddelelsesdato": "2026-11-16"},
  "borger": {"navn": "borger.navn", "adresse": "borger.adresse", "reference": "borger.reference"},
  "kommune": {"navn": "kommune.navn", "afdeling": "kommune.afdeling", "adresse": "kommune.adresse",
    "telefon": "kommune.telefon", "telefontid": "kommune.telefontid", "mail": "kommune.mail",
    "sikkerPost": "kommune.sikkerPost", "web": "kommune.web", "aabningstid": "kommune.aabningstid",
    "tilbud": [
      {"navn": "A", "adresse": "A.adresse", "telefon": "A.telefon", "web": "A.web", "intensitet": "dag",
        "anonym": true, "udenforKommunen": false},
      {"navn": "B"}],
    "raadgivning": {"telefon": "kommune.raadgivning.telefon", "web": "kommune.raadgivning.web",
      "tekst": "kommune.raadgivning.tekst"}},
  "afgoerelse": {"type": "bevilling", "intensitet": "doegn", "indsats": "afgoerelse.indsats",
    "tilbud": {"navn": "afgoerelse.tilbud.navn", "adresse": "afgoerelse.tilbud.adresse"},
    "omfang": "afgoerelse.omfang", "formaal": "afgoerelse.formaal", "startdato": "2026-11-18",
    "varighed": "afgoerelse.varighed", "faktiskeOmstaendigheder": ["omstændighed 1", "omstændighed 2"],
    "hovedhensyn": ["hensyn 1", "hensyn 2", "hensyn 3"], "begrundelse": "afgoerelse.begrundelse",
    "fravigelse": {"tekst": "afgoerelse.fravigelse.tekst"}, "andenHjaelp": "afgoerelse.andenHjaelp",
    "partshoert": true, "bemaerkninger": "afgoerelse.bemaerkninger"}"#;

/// A case with nothing but the type of the decision.
pub(super) const TOM: &str = r#""afgoerelse": {"type": "bevilling"}"#;

pub(super) fn blokke(sag: &str, skabelon: &str) -> Vec<Blok> {
    let sag = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2026-11-16",{sag}}}"#);
    let sag = Sag::fra_tekst(sag.as_bytes()).unwrap();
    let skabelon = Skabelon::laes(skabelon).unwrap();
    sag.skriv(|grundlag, udfald| skabelon.udfyld(grundlag, udfald)).unwrap()
}

pub(super) fn check(sag: &str, rows: &[(&str, &str, &str)]) {
    for (navn, skabelon, ventet) in rows {
        assert_eq!(som_tekst(&blokke(sag, skabelon)), *ventet, "{navn}");
    }
}

fn tekst(tekst: &str) -> Del {
    Del::Tekst(tekst.to_owned())
}

fn pladsholder(navn: &str) -> Del {
    Del::Pladsholder(navn.to_owned())
}

#[test]
fn every_text_is_read_where_its_name_says() {
    let andre = [
        ("afgoerelse.type", "bevilling"),
        ("afgoerelse.intensitet", "døgnbehandling"),
        ("sag.reference", "borger.reference"),
        ("sag.regelsaet", "2024-01"),
    ];
    for variabel in variable().iter().filter(|v| v.slags() == Slags::Tekst) {
        let navn = variabel.navn();
        let ventet = andre
            .iter()
            .find(|(andet, _)| *andet == navn)
            .map_or(navn, |(_, ventet)| ventet);
        let fundet = blokke(FULD, &format!("{{{{{navn}}}}}"));
        assert_eq!(fundet, [Blok::Tekst(vec![tekst(ventet)])], "{navn}");
    }
}

#[test]
fn the_intensity_is_the_one_granted_or_else_the_one_named() {
    for (navn, afgoerelse, ventet) in [
        (
            "granted",
            r#""type": "bevilling", "intensitet": "dag""#,
            "dagbehandling",
        ),
        ("not chosen", r#""type": "bevilling""#, "[afgoerelse.intensitet]"),
        (
            "named in a refusal",
            r#""type": "afslag", "intensitet": "doegn""#,
            "døgnbehandling",
        ),
        ("under § 101 a", r#""type": "anonymBevilling""#, "ambulant behandling"),
    ] {
        let sag = format!(r#""afgoerelse": {{{afgoerelse}}}"#);
        assert_eq!(som_tekst(&blokke(&sag, "{{afgoerelse.intensitet}}")), ventet, "{navn}");
    }
}

#[test]
fn dates_stay_dates() {
    for (navn, ventet) in [
        ("afgoerelse.startdato", Dato::fast(2026, 11, 18)),
        ("sag.dato", Dato::fast(2026, 11, 16)),
        ("frist.FR-01", Dato::fast(2026, 11, 19)),
        ("frist.FR-04", Dato::fast(2026, 12, 14)),
    ] {
        let fundet = blokke(FULD, &format!("Senest {{{{{navn}}}}}."));
        assert_eq!(
            fundet,
            [Blok::Tekst(vec![tekst("Senest "), Del::Dato(ventet), tekst(".")])],
            "{navn}"
        );
    }
}

#[test]
fn what_has_no_value_becomes_a_placeholder_of_its_name() {
    let altid = [
        "borger.navn",
        "borger.adresse",
        "afgoerelse.type",
        "sag.dato",
        "sag.regelsaet",
    ];
    let skrives = |slags| matches!(slags, Slags::Tekst | Slags::Dato);
    for variabel in variable().iter().filter(|v| skrives(v.slags())) {
        let navn = variabel.navn();
        let del = match blokke(TOM, &format!("{{{{{navn}}}}}")).as_slice() {
            [Blok::Tekst(dele)] if dele.len() == 1 => dele[0].clone(),
            andet => panic!("{navn}: {andet:?}"),
        };
        assert_eq!(del == pladsholder(navn), !altid.contains(&navn), "{navn}: {del:?}");
    }
    let felt = blokke(FULD, "{{#for x i kommune.tilbud}}{{x.web}} {{/for}}");
    assert_eq!(
        felt,
        [Blok::Tekst(vec![tekst("A.web "), pladsholder("kommune.tilbud.web")])]
    );
    let uden_navn = format!(r#"{TOM}, "kommune": {{"navn": "X", "tilbud": [{{"navn": " "}}]}}"#);
    let felt = blokke(&uden_navn, "{{#for x i kommune.tilbud}}{{x.navn}}{{/for}}");
    assert_eq!(felt, [Blok::Tekst(vec![pladsholder("kommune.tilbud.navn")])]);
}

#[test]
fn the_citizen_is_named_anonymous_or_left_to_the_case_system() {
    let anonym = r#""afgoerelse": {"type": "anonymBevilling"}"#;
    let frasagt = r#""afgoerelse": {"type": "anonymBevilling"}, "fakta": {"oenskerAnonymitet": false}"#;
    let henvist = r#""afgoerelse": {"type": "anonymHenvisning"}"#;
    let spoergsmaal = "{{#hvis borger.navn}}Kære {{borger.navn}}{{:ellers}}Hej{{/hvis}}";
    let rows = [
        ("named", FULD, tekst("borger.navn"), "Kære borger.navn"),
        ("not entered", TOM, Del::Flettefelt("Navn"), "Kære [Navn]"),
        ("anonymous", anonym, pladsholder("borger.navn"), "Hej"),
        ("sent on, anonymous", henvist, pladsholder("borger.navn"), "Hej"),
        ("waived", frasagt, Del::Flettefelt("Navn"), "Kære [Navn]"),
    ];
    for (navn, sag, ventet, hilsen) in rows {
        assert_eq!(blokke(sag, "{{borger.navn}}"), [Blok::Tekst(vec![ventet])], "{navn}");
        assert_eq!(som_tekst(&blokke(sag, spoergsmaal)), hilsen, "{navn}");
    }
    let adresse = |sag| blokke(sag, "{{borger.adresse}}");
    assert_eq!(adresse(TOM), [Blok::Tekst(vec![Del::Flettefelt("Adresse")])]);
    assert_eq!(adresse(anonym), [Blok::Tekst(vec![pladsholder("borger.adresse")])]);
}

#[test]
fn conditions() {
    let ja_nej = |navn: &str| format!("{{{{#hvis {navn}}}}}ja{{{{:ellers}}}}nej{{{{/hvis}}}}");
    let bevilling = |resten: &str| format!(r#""afgoerelse": {{"type": "bevilling" {resten}}}"#);
    let anonym = r#""afgoerelse": {"type": "anonymBevilling"}, "fakta": {"delegeret": true}"#.to_owned();
    let medhold = format!(
        r#"{}, "fakta": {{"oensketIntensitet": "ingen", "oensketImoedekommet": true, "benytterFritValg": true}}"#,
        bevilling(r#", "startdato": "2026-11-18", "intensitet": "dag""#)
    );
    let rows = [
        ("a text that is there", FULD.to_owned(), "kommune.web", "ja"),
        ("a text that is not", TOM.to_owned(), "kommune.web", "nej"),
        (
            "a text of spaces",
            bevilling(r#", "omfang": " \n ""#),
            "afgoerelse.omfang",
            "nej",
        ),
        ("a date that is there", FULD.to_owned(), "frist.FR-04", "ja"),
        ("a date that is not", TOM.to_owned(), "frist.FR-04", "nej"),
        ("a list", FULD.to_owned(), "kommune.tilbud", "ja"),
        ("no list", TOM.to_owned(), "kommune.tilbud", "nej"),
        (
            "an empty list",
            bevilling(r#", "hovedhensyn": []"#),
            "afgoerelse.hovedhensyn",
            "nej",
        ),
        (
            "a list of spaces",
            bevilling(r#", "hovedhensyn": [" ", "\n"]"#),
            "afgoerelse.hovedhensyn",
            "nej",
        ),
        (
            "yes",
            bevilling(r#", "partshoert": true"#),
            "afgoerelse.partshoert",
            "ja",
        ),
        (
            "no",
            bevilling(r#", "partshoert": false"#),
            "afgoerelse.partshoert",
            "nej",
        ),
        ("not known", TOM.to_owned(), "afgoerelse.partshoert", "nej"),
        (
            "residential",
            bevilling(r#", "intensitet": "doegn""#),
            "afgoerelse.doegn",
            "ja",
        ),
        (
            "not residential",
            bevilling(r#", "intensitet": "dag""#),
            "afgoerelse.doegn",
            "nej",
        ),
        ("under § 101 a", anonym.clone(), "afgoerelse.efter101a", "ja"),
        ("under § 101", TOM.to_owned(), "afgoerelse.efter101a", "nej"),
        ("by delegation", anonym, "afgoerelse.delegeret", "ja"),
        ("not by delegation", TOM.to_owned(), "afgoerelse.delegeret", "nej"),
        ("all that was asked", medhold, "afgoerelse.fuldtMedhold", "ja"),
        ("not known to be all", TOM.to_owned(), "afgoerelse.fuldtMedhold", "nej"),
    ];
    for (navn, sag, variabel, ventet) in rows {
        assert_eq!(som_tekst(&blokke(&sag, &ja_nej(variabel))), ventet, "{navn}");
        let ikke = ja_nej(&format!("ikke {variabel}"));
        assert_ne!(som_tekst(&blokke(&sag, &ikke)), ventet, "{navn}");
    }
}

#[test]
fn loops() {
    check(
        FULD,
        &[
            (
                "items, each tag on its own line",
                "Vi bruger:\n\n{{#for x i kommune.tilbud}}\n- {{x.navn}}\n{{/for}}\n\nRing.",
                "Vi bruger:\n\n- A\n- B\n\nRing.",
            ),
            (
                "texts",
                "{{#for x i afgoerelse.hovedhensyn}}\n- {{x}}\n{{/for}}",
                "- hensyn 1\n- hensyn 2\n- hensyn 3",
            ),
            (
                "the other texts",
                "{{#for x i afgoerelse.faktiskeOmstaendigheder}}{{x}}. {{/for}}",
                "omstændighed 1. omstændighed 2.",
            ),
            (
                "every key of a provider",
                "{{#for x i kommune.tilbud}}{{#hvis x.adresse}}{{x.navn}}, {{x.adresse}}, {{x.telefon}}, {{x.web}}, \
                 {{x.intensitet}}, {{#hvis x.anonym}}anonymt{{/hvis}}{{#hvis x.udenforKommunen}}ude{{/hvis}}\
                 {{/hvis}}{{/for}}",
                "A, A.adresse, A.telefon, A.web, dagbehandling, anonymt",
            ),
            (
                "a loop in a loop",
                "{{#for x i kommune.tilbud}}{{#for y i afgoerelse.faktiskeOmstaendigheder}}{{x.navn}}: {{y}}. \
                 {{/for}}{{/for}}",
                "A: omstændighed 1. A: omstændighed 2. B: omstændighed 1. B: omstændighed 2.",
            ),
        ],
    );
    check(
        TOM,
        &[("nothing to go through", "a{{#for x i kommune.tilbud}}b{{/for}}", "a")],
    );
}

#[test]
fn a_value_is_never_more_than_words() {
    let rows = [
        ("line ends", "a\n\nb\r\n- c", "a b - c"),
        (
            "line ends of Unicode",
            "a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f",
            "a b c d e f",
        ),
        ("an item", "- a", "- a"),
        (
            "a tag",
            "{{kommune.navn}} {{#for x i kommune.tilbud}}",
            "{{kommune.navn}} {{#for x i kommune.tilbud}}",
        ),
        ("literal braces", "{{{{", "{{{{"),
        ("an end of a tag", "}}", "}}"),
        (
            "markup",
            "<script>alert(1)</script>&amp;",
            "<script>alert(1)</script>&amp;",
        ),
        (
            "a field of Word",
            "{ HYPERLINK \"http://x\" }\u{13}",
            "{ HYPERLINK \"http://x\" }\u{13}",
        ),
        ("a merge field", "[Navn] «CPR»", "[Navn] «CPR»"),
        (
            "right to left",
            "\u{202e}eslås\u{202c} \u{200f}",
            "\u{202e}eslås\u{202c} \u{200f}",
        ),
        ("markdown", "# a\n**b** [c](http://d)", "# a **b** [c](http://d)"),
    ];
    for (navn, vaerdi, ventet) in rows {
        let json = serde_json::to_string(vaerdi).unwrap();
        let sag = format!(
            r#""afgoerelse": {{"type": "bevilling", "begrundelse": {json}, "hovedhensyn": [{json}]}},
               "kommune": {{"navn": {json}, "tilbud": [{{"navn": {json}}}]}}"#
        );
        for skabelon in [
            "{{afgoerelse.begrundelse}}",
            "{{kommune.navn}}",
            "{{#for x i afgoerelse.hovedhensyn}}\n{{x}}\n{{/for}}",
            "{{#for x i kommune.tilbud}}{{x.navn}}{{/for}}",
        ] {
            assert_eq!(blokke(&sag, skabelon), [Blok::tekst(ventet)], "{navn}: {skabelon}");
        }
        let punkt = blokke(&sag, "- {{kommune.navn}}");
        assert_eq!(punkt, [Blok::Punkter(vec![vec![tekst(ventet)]])], "{navn}");
    }
}

/// A template and its case, and whether it fits the budget.
fn check_plads(navn: &str, sag: &str, skabelon: &str, er_plads: bool) {
    let blokke = blokke(sag, skabelon);
    let sidste = blokke
        .last()
        .and_then(|blok| blok.linjer().last().and_then(|dele| dele.last().cloned()));
    let fuld = Some(pladsholder("resten af skabelonen: teksten er for lang"));
    assert_eq!(sidste != fuld, er_plads, "{navn}");
    let laengde: usize = blokke
        .iter()
        .flat_map(Blok::linjer)
        .flatten()
        .map(|del| del.ord().len())
        .sum();
    assert!(laengde <= MAKS_UDFYLDT + 100, "{navn}: {laengde}");
}

#[test]
fn what_is_written_has_an_end() {
    let navn = |laengde: usize| format!(r#"{TOM}, "kommune": {{"navn": "{}"}}"#, "x".repeat(laengde));
    let hensyn = |antal: usize| {
        let hensyn = vec![r#""x""#; antal].join(",");
        format!(r#""afgoerelse": {{"type": "bevilling", "hovedhensyn": [{hensyn}]}}"#)
    };
    let loekker = |antal: usize, krop: &str| {
        let aabn: String = (0..antal)
            .map(|nr| format!("{{{{#for x{nr} i afgoerelse.hovedhensyn}}}}"))
            .collect();
        format!("{aabn}{krop}{}", "{{/for}}".repeat(antal))
    };
    let en = "{{kommune.navn}}";
    check_plads("a value that just fits", &navn(MAKS_UDFYLDT), en, true);
    check_plads("one longer", &navn(MAKS_UDFYLDT + 1), en, false);
    check_plads("a word too many", &navn(MAKS_UDFYLDT), "{{kommune.navn}}a", false);
    check_plads("many values", &navn(1000), &en.repeat(100), true);
    check_plads("one more", &navn(1000), &en.repeat(101), false);
    check_plads(
        "long words many times",
        &hensyn(6),
        &loekker(1, &"a".repeat(19_000)),
        false,
    );
    // A step for the loop, for each item and for each part in it.
    check_plads(
        "as many steps as there are",
        &hensyn(49_999),
        &loekker(1, "{{#hvis kommune.web}}{{/hvis}}"),
        true,
    );
    check_plads(
        "more steps",
        &hensyn(50_000),
        &loekker(1, "{{#hvis kommune.web}}{{/hvis}}"),
        false,
    );
    check_plads(
        "loops in loops that write nothing",
        &hensyn(1000),
        &loekker(8, ""),
        false,
    );
    check_plads(
        "a long value asked for often",
        &navn(5_000_000),
        &"{{#hvis kommune.navn}}{{/hvis}}".repeat(600),
        true,
    );
}
