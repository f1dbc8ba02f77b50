// SPDX-License-Identifier: MPL-2.0
use std::collections::BTreeMap;

use super::*;
use crate::brev::{Afgoerelse, Borger, Kommune};
use crate::fil::skema::{self, Form};

/// Keys of the file format that a template cannot read, each with its whole subtree, and why.
const UDELADT: [(&str, &str); 9] = [
    (
        "afgoerelse.fravigelse.grund",
        "a code; its words are the caseworker's in fravigelse.tekst",
    ),
    ("afgoerelse.afsnit", "whole sections that take the place of a template"),
    ("afgoerelse.udkast", "what was written before an edit"),
    ("afgoerelse.fravalgt", "decides which sections there are"),
    ("afgoerelse.tilsidesat", "for the note, never for the citizen"),
    (
        "afgoerelse.forsendelse",
        "decides how the deadline is counted, which is frist.FR-04",
    ),
    ("kommune.gavekort", "read by the rules alone"),
    ("kommune.benytterTilbageholdelsesloven", "read by the rules alone"),
    ("kommune.kilder", "stand in the letter as its legal basis"),
];
/// The templates themselves: if one could read another, expansion might never end.
const SKABELONER: &str = "kommune.skabeloner";
/// Variables that are no key of the file but follow from it.
const AFLEDTE: [&str; 4] = [
    "afgoerelse.doegn",
    "afgoerelse.fuldtMedhold",
    "afgoerelse.efter101a",
    "afgoerelse.delegeret",
];

/// The keys of an object and, recursively, of its objects and items, each with its value.
fn noegler(felter: &[skema::Felt], foran: &str, ud: &mut BTreeMap<String, Slags>) {
    for felt in felter {
        let sti = format!("{foran}.{}", felt.navn);
        if sti == SKABELONER || UDELADT.iter().any(|(udeladt, _)| *udeladt == sti) {
            continue;
        }
        let slags = match &felt.form {
            Form::JaNej => Slags::JaNej,
            Form::Dato | Form::DatoFra { .. } => Slags::Dato,
            Form::Tekst | Form::Valg(_) => Slags::Tekst,
            Form::Liste(led) => {
                if let Form::Objekt(felter) = led {
                    noegler(felter, &sti, ud);
                }
                Slags::Liste
            }
            Form::Objekt(felter) => {
                noegler(felter, &sti, ud);
                continue;
            }
            form => panic!("{sti}: {form:?}"),
        };
        ud.insert(sti, slags);
    }
}

#[test]
fn the_table_has_every_key_of_the_file_format_and_no_other() {
    let mut ventet = BTreeMap::new();
    noegler(Borger::FELTER, "borger", &mut ventet);
    noegler(Kommune::FELTER, "kommune", &mut ventet);
    noegler(Afgoerelse::FELTER, "afgoerelse", &mut ventet);
    let mut fundet = BTreeMap::new();
    for variabel in BORGER.iter().chain(&KOMMUNE).chain(&AFGOERELSE) {
        let navn = variabel.navn().to_owned();
        for felt in variabel.felter() {
            fundet.insert(format!("{navn}.{}", felt.navn()), felt.slags());
        }
        if !AFLEDTE.contains(&variabel.navn()) {
            fundet.insert(navn, variabel.slags());
        }
    }
    assert_eq!(fundet, ventet);
}

#[test]
fn every_date_of_the_law_has_a_name() {
    let navne: Vec<_> = variable().iter().map(|v| v.navn().to_owned()).collect();
    let frister: Vec<_> = navne.iter().filter(|navn| navn.starts_with("frist.")).collect();
    let ventet: Vec<_> = (1..=16).map(|nr| format!("frist.FR-{nr:02}")).collect();
    assert_eq!(frister, ventet.iter().collect::<Vec<_>>());
}

#[test]
fn names_are_single_and_are_found_again() {
    let alle = variable();
    for variabel in &alle {
        let ens =
            |passer: fn(&Variabel, &Variabel) -> bool| alle.iter().filter(|anden| passer(anden, variabel)).count();
        assert_eq!(ens(|a, b| a.navn() == b.navn()), 1, "{}", variabel.navn());
        assert_eq!(ens(|a, b| a == b), 1, "{}", variabel.navn());
        assert_eq!(ens(|a, b| a.hvad() == b.hvad()), 1, "{}", variabel.navn());
        assert_eq!(Variabel::med_navn(variabel.navn()).as_ref(), Some(variabel));
        assert!(!variabel.hvad().is_empty(), "{}", variabel.navn());
    }
    for felt in &TILBUDSFELTER {
        assert_eq!(
            TILBUDSFELTER.iter().filter(|andet| *andet == felt).count(),
            1,
            "{}",
            felt.navn()
        );
    }
    assert_eq!(Variabel::med_navn("borger"), None);
}
