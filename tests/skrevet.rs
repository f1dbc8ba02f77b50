// SPDX-License-Identifier: MPL-2.0
//! The output of every example: letter, note and calendar as reviewed snapshots, and the readability of the letters.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use paragraf101::brev::dokument::Dokument;
use paragraf101::brev::gengivelse::{Format, gengiv};
use paragraf101::brev::ics;
use paragraf101::fakta::Valgmulighed;
use paragraf101::regler::konklusion::Afgoerelsestype;
use paragraf101::sag::Sag;

/// The upper limit of a standard letter.
const HOEJESTE_LIX: u32 = 40;

/// The examples by name, in order.
fn eksempler() -> Vec<(String, Sag)> {
    let mappe = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut filer: Vec<PathBuf> = fs::read_dir(mappe).unwrap().map(|fil| fil.unwrap().path()).collect();
    filer.retain(|fil| fil.extension().is_some_and(|endelse| endelse == "json"));
    filer.sort();
    let navn = |fil: &Path| fil.file_stem().unwrap().to_str().unwrap().to_owned();
    let sag = |fil: &Path| Sag::fra_tekst(&fs::read(fil).unwrap()).unwrap();
    filer.iter().map(|fil| (navn(fil), sag(fil))).collect()
}

fn med_afgoerelse() -> Vec<(String, Sag)> {
    let mut eksempler = eksempler();
    eksempler.retain(|(_, sag)| sag.forhold().afgoerelsestype.is_some());
    eksempler
}

fn som_tekst(dokument: &Dokument) -> String {
    String::from_utf8(gengiv(dokument, Format::Tekst)).unwrap()
}

#[test]
fn together_they_have_a_letter_of_every_type() {
    let skrevne: Vec<_> = med_afgoerelse()
        .iter()
        .filter_map(|(_, sag)| sag.forhold().afgoerelsestype)
        .collect();
    for afgoerelse in Afgoerelsestype::alle() {
        assert!(skrevne.contains(&afgoerelse), "{}", afgoerelse.id());
    }
}

#[test]
fn their_letters_read_as_before() {
    for (navn, sag) in med_afgoerelse() {
        let (brev, tjek) = sag.brev_og_tjek().unwrap();
        let fund: Vec<_> = tjek
            .fund
            .iter()
            .map(|fund| format!("{} {:?}: {}", fund.id.id(), fund.alvor, fund.hvad))
            .collect();
        let tekst = format!("{}\nLIX {}\n{}", som_tekst(&brev.dokument()), brev.lix, fund.join("\n"));
        insta::assert_snapshot!(format!("brev-{navn}"), tekst);
    }
}

#[test]
fn their_letters_are_easy_enough_to_read() {
    for (navn, sag) in med_afgoerelse() {
        let lix = sag.brev().unwrap().lix;
        assert!((1..=HOEJESTE_LIX).contains(&lix), "{navn}: LIX {lix}");
    }
}

#[test]
fn their_notes_read_as_before() {
    for (navn, sag) in eksempler() {
        // The hash follows every change of the rules; another test covers it.
        let notat = som_tekst(&sag.notat(None).dokument(&sag.dele().kommune));
        let notat = notat.replace(paragraf101::vurdering::REGELHASH, "sha256:…");
        insta::assert_snapshot!(format!("notat-{navn}"), notat);
    }
}

#[test]
fn their_calendars_read_as_before() {
    for (navn, sag) in eksempler() {
        insta::assert_snapshot!(format!("ics-{navn}"), ics(&sag.vurder()).replace("\r\n", "\n"));
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    for (navn, sag) in med_afgoerelse() {
        for format in Format::ALLE {
            let bytes = || gengiv(&sag.brev().unwrap().dokument(), format);
            assert_eq!(bytes(), bytes(), "{navn} {format:?}");
        }
    }
}
