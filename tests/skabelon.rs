// SPDX-License-Identifier: MPL-2.0
//! A municipality's templates: no text makes the parser panic, hang or accept a template that it cannot print and parse
//! again; every small template against an independent recogniser; the example configuration in letters.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use paragraf101::brev::dokument::{Blok, fra_tekst, som_tekst};
use paragraf101::brev::skabelon::{MAKS_DYBDE, MAKS_TEGN, Skabelon, variable};
use paragraf101::brev::{Afsnitsnavn, Kommune, afsnitstekst};
use paragraf101::sag::{Sag, har_cpr_form, laes_kommune};
use proptest::prelude::*;

/// A case with that configuration and decision.
fn sag(kommune: &str, afgoerelse: &str) -> Sag {
    let tekst = format!(
        r#"{{"format":"p101-sag/1","vurderingsdato":"2026-11-16","borger":{{"navn":"{{{{x}}}}"}},
             "kommune":{kommune},"afgoerelse":{afgoerelse}}}"#
    );
    Sag::fra_tekst(tekst.as_bytes()).unwrap()
}

fn udfyld(sag: &Sag, skabelon: &str) -> Vec<Blok> {
    let skabelon = Skabelon::laes(skabelon).unwrap();
    sag.skriv(|grundlag, udfald| skabelon.udfyld(grundlag, udfald)).unwrap()
}

/// Properties of every text: it parses and survives a round trip, or every error has a place in it.
fn check_laes(tekst: &str) -> bool {
    match Skabelon::laes(tekst) {
        Ok(skabelon) => {
            let skrevet = skabelon.to_string();
            assert!(skrevet.len() <= tekst.len(), "{tekst:?}");
            assert_eq!(Skabelon::laes(&skrevet), Ok(skabelon), "{tekst:?}");
            true
        }
        Err(fejl) => {
            assert!((1..=50).contains(&fejl.len()), "{tekst:?}");
            let steder: Vec<_> = fejl.iter().map(|fejl| (fejl.linje, fejl.kolonne)).collect();
            assert!(steder.is_sorted(), "{tekst:?}: {steder:?}");
            for fejl in &fejl {
                let linje = tekst.split('\n').nth(fejl.linje as usize - 1).unwrap();
                let fra: String = linje.chars().skip(fejl.kolonne as usize - 1).collect();
                let vist = fejl.fundet.trim_end_matches('…');
                let er_der = fra.starts_with(vist) || fejl.fundet == "flere fejl" || fejl.fundet.ends_with(" tegn");
                assert!(er_der, "{tekst:?}: {fejl}");
            }
            false
        }
    }
}

/// Fragments of templates, good and bad.
const STYKKER: [&str; 24] = [
    "{{borger.navn}}",
    "{{ kommune.telefon }}",
    "{{frist.FR-04}}",
    "{{x}}",
    "{{x.navn}}",
    "{{y.anonym}}",
    "{{#hvis kommune.web}}",
    "{{#hvis ikke afgoerelse.doegn}}",
    "{{#hvis x.anonym}}",
    "{{:ellers}}",
    "{{/hvis}}",
    "{{#for x i kommune.tilbud}}",
    "{{#for y i kommune.tilbud}}",
    "{{#for x i afgoerelse.hovedhensyn}}",
    "{{/for}}",
    "{{{{",
    "{{",
    "}}",
    "{",
    "\n",
    "\n\n",
    "- ",
    " ",
    "æ\u{202e}",
];

/// A valid template of limited depth.
fn gyldig() -> impl Strategy<Value = String> {
    let blad = prop::sample::select(vec![
        "Du får hjælp.",
        "\n\n",
        "\n- ",
        " ",
        "{{{{",
        "}",
        "{{borger.navn}}",
        "{{sag.dato}}",
        "{{ frist.FR-01 }}",
    ]);
    let blad = prop::collection::vec(blad, 0..4).prop_map(|stykker| stykker.concat());
    blad.prop_recursive(MAKS_DYBDE as u32, 64, 3, |indre| {
        prop_oneof![
            prop::collection::vec(indre.clone(), 0..3).prop_map(|dele| dele.concat()),
            (any::<bool>(), indre.clone(), indre.clone()).prop_map(|(ikke, da, ellers)| format!(
                "{{{{#hvis {}kommune.web}}}}{da}{{{{:ellers}}}}{ellers}{{{{/hvis}}}}",
                if ikke { "ikke " } else { "" }
            )),
            indre.prop_map(|krop| format!(
                "{{{{#hvis sag.dato}}}}{{{{#for t i kommune.tilbud}}}}\n- {{{{t.navn}}}}{{{{/for}}}}{krop}{{{{/hvis}}}}"
            )),
        ]
    })
    // Another test covers templates that are too deep.
    .prop_filter("dybde", |tekst| dybde(tekst) <= MAKS_DYBDE)
}

fn dybde(tekst: &str) -> usize {
    let mut aabne = 0_usize;
    let mut dybest = 0;
    for stykke in tekst.split("{{") {
        aabne += usize::from(stykke.starts_with('#'));
        aabne -= usize::from(stykke.starts_with('/'));
        dybest = dybest.max(aabne);
    }
    dybest
}

/// One mutation of a text: cut a range, and insert a fragment in its place.
fn aendring() -> impl Strategy<Value = (prop::sample::Index, usize, &'static str)> {
    let stykke = prop::sample::select(STYKKER.to_vec());
    (any::<prop::sample::Index>(), 0..6_usize, stykke)
}

/// Eight times as many cases as elsewhere: parsing is cheap. `PROPTEST_CASES` sets the number for a longer run.
fn mange() -> ProptestConfig {
    let almindelig = ProptestConfig::default();
    ProptestConfig {
        failure_persistence: None,
        cases: 8 * almindelig.cases,
        ..almindelig
    }
}

proptest! {
    #![proptest_config(mange())]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_laes(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_characters_that_matter(tegn in prop::collection::vec(
        prop::sample::select("{}#:/.\n -ixæ\u{202e}".chars().collect::<Vec<_>>()), 0..60)) {
        check_laes(&tegn.into_iter().collect::<String>());
    }

    #[test]
    fn any_row_of_pieces(stykker in prop::collection::vec(prop::sample::select(STYKKER.to_vec()), 0..40)) {
        check_laes(&stykker.concat());
    }

    #[test]
    fn a_good_template_and_its_changes(skabelon in gyldig(), aendringer in prop::collection::vec(aendring(), 1..4)) {
        prop_assert!(check_laes(&skabelon), "{:?}", Skabelon::laes(&skabelon));
        let mut tegn: Vec<char> = skabelon.chars().collect();
        for (sted, antal, nye) in aendringer {
            let fra = sted.index(tegn.len() + 1);
            let til = (fra + antal).min(tegn.len());
            tegn.splice(fra..til, nye.chars());
        }
        check_laes(&tegn.into_iter().collect::<String>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_without_braces_reads_as_edited_text(tekst in "[a \n\r\u{e6}-]{0,40}") {
        let sag = sag(r#"{"navn":"X"}"#, r#"{"type":"bevilling"}"#);
        prop_assert_eq!(udfyld(&sag, &tekst), fra_tekst(&tekst));
    }

    /// Whatever the case holds, the template alone determines the paragraphs and items.
    #[test]
    fn a_value_makes_no_block(vaerdi in "(\\PC|[\n\r\t -]|\\{\\{|\u{2028}){1,30}") {
        prop_assume!(!vaerdi.trim().is_empty());
        let json = serde_json::to_string(&vaerdi).unwrap();
        let kommune = format!(r#"{{"navn":{json},"tilbud":[{{"navn":{json}}}]}}"#);
        let sag = sag(&kommune, r#"{"type":"bevilling"}"#);
        let blokke = udfyld(&sag, "{{kommune.navn}}\n\n{{#for t i kommune.tilbud}}\n- {{t.navn}}\n{{/for}}\n- b");
        let paa_en_linje: Vec<_> = vaerdi
            .split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
            .map(str::trim)
            .filter(|linje| !linje.is_empty())
            .collect();
        let ord = paa_en_linje.join(" ");
        prop_assert_eq!(som_tekst(&blokke), format!("{ord}\n\n- {ord}\n- b"));
        prop_assert!(matches!(blokke.as_slice(), [Blok::Tekst(_), Blok::Punkter(punkter)] if punkter.len() == 2));
    }

    #[test]
    fn a_good_template_can_be_filled(skabelon in gyldig()) {
        for kommune in [r#"{"navn":"X"}"#, r#"{"navn":"X","web":"w","tilbud":[{"navn":"{{x}}"},{"navn":"- y"}]}"#] {
            let blokke = udfyld(&sag(kommune, r#"{"type":"bevilling"}"#), &skabelon);
            prop_assert!(blokke.iter().all(|blok| blok.linjer().iter().all(|dele| !dele.is_empty())));
        }
    }
}

/// The tags of the small templates, as source text.
const TAGS: [&str; 9] = [
    "a",
    "{{{{",
    "{{sag.dato}}",
    "{{#hvis sag.dato}}",
    "{{:ellers}}",
    "{{/hvis}}",
    "{{#for x i kommune.tilbud}}",
    "{{x.navn}}",
    "{{/for}}",
];

/// An independent grammar: the open blocks are a string of `h` (a condition), `e` (after its `:ellers`) and `f` (a
/// loop).
fn er_gyldig(tags: &[&str]) -> bool {
    let mut aabne = String::new();
    for tag in tags {
        let aaben = aabne.chars().last();
        match *tag {
            "{{#hvis sag.dato}}" => aabne.push('h'),
            "{{#for x i kommune.tilbud}}" if !aabne.contains('f') => aabne.push('f'),
            "{{:ellers}}" if aaben == Some('h') => {
                aabne.pop();
                aabne.push('e');
            }
            "{{/hvis}}" if matches!(aaben, Some('h' | 'e')) => drop(aabne.pop()),
            "{{/for}}" if aaben == Some('f') => drop(aabne.pop()),
            "{{x.navn}}" if aabne.contains('f') => {}
            "a" | "{{{{" | "{{sag.dato}}" => {}
            _ => return false,
        }
    }
    aabne.is_empty()
}

#[test]
fn every_small_template() {
    let mut antal = [0, 0];
    for laengde in 0..=5_u32 {
        for nr in 0..TAGS.len().pow(laengde) {
            let tags: Vec<_> = (0..laengde)
                .map(|plads| TAGS[nr / TAGS.len().pow(plads) % TAGS.len()])
                .collect();
            let tekst = tags.concat();
            let laest = Skabelon::laes(&tekst);
            assert_eq!(laest.is_ok(), er_gyldig(&tags), "{tekst}");
            if let Ok(skabelon) = &laest {
                assert_eq!(skabelon.to_string(), tekst);
            }
            antal[usize::from(laest.is_ok())] += 1;
        }
    }
    // Both outcomes are well represented.
    assert!(antal.iter().all(|antal| *antal > 400), "{antal:?}");
}

#[test]
fn the_longest_templates_are_read_in_time() {
    for stykke in STYKKER {
        let antal = MAKS_TEGN / stykke.chars().count();
        check_laes(&stykke.repeat(antal));
    }
}

#[test]
fn every_variable_can_stand_in_a_template() {
    for variabel in variable() {
        let navn = variabel.navn();
        assert!(check_laes(&format!("{{{{#hvis {navn}}}}}a{{{{/hvis}}}}")), "{navn}");
    }
}

fn nordvig() -> (String, Kommune) {
    let fil = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/kommune/nordvig.json");
    let tekst = fs::read_to_string(fil).unwrap();
    let kommune = laes_kommune(tekst.as_bytes()).unwrap();
    (tekst, kommune)
}

#[test]
fn the_example_configuration_holds_no_person_and_what_letters_need() {
    let (tekst, kommune) = nordvig();
    assert!(!har_cpr_form(&tekst));
    assert!(tekst.split('@').skip(1).all(|efter| efter.contains(".example\"")));
    let anonyme: Vec<_> = kommune.tilbud.iter().filter(|t| t.anonym == Some(true)).collect();
    assert!(anonyme.len() >= 2 && anonyme.iter().any(|t| t.udenfor_kommunen == Some(true)));
    let egne: Vec<_> = kommune.skabeloner.iter().map(|(afsnit, _)| *afsnit).collect();
    assert_eq!(
        egne,
        [Afsnitsnavn::Bisidder, Afsnitsnavn::Betaling, Afsnitsnavn::Hilsen]
    );
}

#[test]
fn the_example_configuration_in_letters() {
    let (tekst, kommune) = nordvig();
    let rows = [
        (
            "payment where the citizen lives there",
            Afsnitsnavn::Betaling,
            "doegn",
            "Din behandling er gratis.\n\nPå et behandlingssted, hvor du bor,",
        ),
        (
            "payment where the citizen lives at home",
            Afsnitsnavn::Betaling,
            "dag",
            "Din behandling er gratis.\n\nDu skal ikke betale for mad",
        ),
        ("assistance", Afsnitsnavn::Bisidder, "dag", "Du må gerne tage en ven,"),
        (
            "the end",
            Afsnitsnavn::Hilsen,
            "dag",
            "Rusmiddelcenter Nordvig, Nordvig Kommune\n\nDu er altid velkommen til at kontakte os:\n\n\
             - Ring på 00 00 01 01, mandag til fredag kl. 9-14.\n\
             - Kom forbi på Havnepladsen 1, 0000 Nordvig, mandag til torsdag kl. 8-15, fredag kl. 8-13.\n\
             - Skriv sikkert til os på https://nordvig.example/sikkerpost.",
        ),
    ];
    for (navn, afsnit, intensitet, ventet) in rows {
        let sag = sag(
            &tekst,
            &format!(r#"{{"type":"bevilling","intensitet":"{intensitet}"}}"#),
        );
        let skabelon = afsnitstekst(&kommune.skabeloner, afsnit).unwrap();
        let brevtekst = som_tekst(&udfyld(&sag, skabelon));
        assert!(brevtekst.starts_with(ventet), "{navn}: {brevtekst}");
        assert!(!brevtekst.contains('['), "{navn}: {brevtekst}");
    }
}

/// The code blocks of that language in the guide to templates.
fn fra_siden(sprog: &str) -> String {
    let side = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/skabeloner.md")).unwrap();
    let (_, efter) = side.split_once(&format!("```{sprog}\n")).unwrap();
    efter.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_page_s_examples_do_what_it_says() {
    assert_eq!(laes_kommune(fra_siden("json").as_bytes()).unwrap().skabeloner.len(), 1);
    let sag = sag(&nordvig().0, r#"{"type":"bevilling"}"#);
    assert_eq!(
        som_tekst(&udfyld(&sag, &fra_siden("text"))),
        "Du kan få anonym behandling her:\n\n- Nordvig Ambulatorium, 00 00 01 02\n- Åhuset i Sydvig, 00 00 02 01"
    );
}
