// SPDX-License-Identifier: MPL-2.0
//! The table of readings in `docs/retskilder.md` is what the rules say; `UPDATE_DOCS=1` writes it anew.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use std::fs;

use paragraf101::regler::Fortolkning;
use paragraf101::sag::katalog;

const FIL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/retskilder.md");
const FRA: &str = "<!-- fortolkninger -->\n";
const TIL: &str = "<!-- /fortolkninger -->\n";

/// Every reading with what it belongs to: a rule, a question, or the letters.
fn tabel() -> String {
    let katalog = katalog();
    let raekke = |hvor: &str, valg: &Fortolkning| format!("| {hvor} | {} | {} |\n", valg.emne, valg.valg);
    let regler = katalog.regler.iter();
    let regler = regler.filter_map(|post| Some(raekke(post.id, post.fortolkning?)));
    let omraader = katalog.omraader.iter();
    let omraader = omraader.filter_map(|o| Some(raekke(o.spoergsmaal, o.fortolkning?)));
    let breve = katalog.fortolkninger.iter().map(|valg| raekke("brevet", valg));
    let hoved = "| hvor | emne | valg |\n| --- | --- | --- |\n".to_owned();
    [hoved].into_iter().chain(omraader).chain(regler).chain(breve).collect()
}

#[test]
fn the_table_of_readings_is_what_the_rules_say() {
    let tekst = fs::read_to_string(FIL).unwrap();
    let (foer, resten) = tekst.split_once(FRA).unwrap();
    let (staar, efter) = resten.split_once(TIL).unwrap();
    let tabel = tabel();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(FIL, format!("{foer}{FRA}{tabel}{TIL}{efter}")).unwrap();
    } else {
        assert_eq!(
            staar, tabel,
            "UPDATE_DOCS=1 cargo test --test retskilder writes it anew"
        );
    }
}

#[test]
fn a_reading_is_a_sentence_to_come_and_fits_in_a_cell() {
    let katalog = katalog();
    let regler = katalog.regler.iter().filter_map(|post| post.fortolkning);
    let omraader = katalog.omraader.iter().filter_map(|omraade| omraade.fortolkning);
    let alle: Vec<_> = regler.chain(omraader).chain(katalog.fortolkninger).collect();
    assert_eq!(alle.len(), 15);
    for Fortolkning { emne, valg } in alle {
        assert!(emne.starts_with(char::is_uppercase), "{emne}");
        assert!(!valg.contains(['|', '\n']) && !valg.ends_with('.'), "{valg}");
    }
}
