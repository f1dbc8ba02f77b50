// SPDX-License-Identifier: MPL-2.0
//! The examples: each opens as a case, together they reach every conclusion, and their assessments are snapshots.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use paragraf101::fakta::Valgmulighed;
use paragraf101::regler::{Konklusion, OMRAADER};
use paragraf101::sag::{Sag, har_cpr_form};
use serde_json::Value;

/// The examples by name, in order, with their text.
fn eksempler() -> Vec<(String, String)> {
    let mappe = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut filer: Vec<PathBuf> = fs::read_dir(mappe).unwrap().map(|fil| fil.unwrap().path()).collect();
    filer.retain(|fil| fil.extension().is_some_and(|endelse| endelse == "json"));
    filer.sort();
    let navn = |fil: &Path| fil.file_stem().unwrap().to_str().unwrap().to_owned();
    filer
        .iter()
        .map(|fil| (navn(fil), fs::read_to_string(fil).unwrap()))
        .collect()
}

fn sag(navn: &str, tekst: &str) -> Sag {
    match Sag::fra_tekst(tekst.as_bytes()) {
        Ok(sag) => sag,
        Err(fejl) => unreachable!("{navn}: {fejl}"),
    }
}

#[test]
fn together_they_reach_every_conclusion_of_every_area() {
    let vurderinger: Vec<_> = eksempler()
        .iter()
        .map(|(navn, tekst)| sag(navn, tekst).vurder())
        .collect();
    assert!(vurderinger.len() >= 10);
    for omraade in OMRAADER {
        let naaet: BTreeSet<_> = vurderinger.iter().map(|v| v.omraade(omraade.navn).konklusion).collect();
        let mulige = omraade.raekker.iter().map(|raekke| raekke.konklusion);
        let mulige: BTreeSet<_> = mulige.chain([Konklusion::Uafklaret]).collect();
        assert_eq!(naaet, mulige, "{}", omraade.navn.id());
    }
    assert!(vurderinger.iter().any(|v| v.intensitet.ret));
    let saet: BTreeSet<_> = vurderinger.iter().map(|v| v.regelsaet.as_str()).collect();
    assert_eq!(saet, BTreeSet::from(["2017-12", "2020-01", "2024-01"]));
}

#[test]
fn the_list_tells_of_each_with_its_rule_set() {
    let liste = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/README.md")).unwrap();
    let linjer = liste.lines().filter(|linje| linje.starts_with("| ["));
    let linjer: BTreeSet<_> = linjer
        .map(|linje| linje.splitn(4, '|').take(3).collect::<String>())
        .collect();
    let ventet = |navn: &str, tekst: &str| {
        let saet = sag(navn, tekst).vurder().regelsaet;
        format!(" [{navn}]({navn}.json)  {saet} ")
    };
    let ventede: BTreeSet<_> = eksempler().iter().map(|(navn, tekst)| ventet(navn, tekst)).collect();
    assert_eq!(linjer, ventede);
}

#[test]
fn no_example_holds_what_could_be_a_person() {
    for (navn, tekst) in eksempler() {
        assert!(!har_cpr_form(&tekst), "{navn}");
        assert!(!tekst.contains('@') || tekst.contains(".example\""), "{navn}");
        assert!(tekst.contains("Nordvig Kommune"), "{navn}");
    }
}

#[test]
fn their_assessments_are_as_before() {
    for (navn, tekst) in eksempler() {
        let vurdering = serde_json::to_value(sag(&navn, &tekst).vurder()).unwrap();
        insta::assert_snapshot!(navn, udskrift(vurdering));
    }
}

/// An assessment with a line for each row. Without the receipt, and without the parts of a row that are the same in
/// every case: its sentence, its facts, and all of a source but the place.
fn udskrift(vurdering: Value) -> String {
    let mut ud = String::new();
    for (noegle, vaerdi) in vurdering.as_object().unwrap() {
        match vaerdi {
            _ if noegle == "kvittering" => {}
            Value::Array(raekker) => {
                ud.push_str(&format!("{noegle}:\n"));
                for raekke in raekker {
                    ud.push_str(&format!("  {}\n", afkortet(raekke.clone())));
                }
            }
            enkelt => ud.push_str(&format!("{noegle}: {}\n", afkortet(enkelt.clone()))),
        }
    }
    ud
}

fn afkortet(mut vaerdi: Value) -> Value {
    if let Value::Object(felter) = &mut vaerdi {
        felter.retain(|noegle, _| noegle != "hvad" && noegle != "fakta");
        for (noegle, felt) in felter.iter_mut() {
            *felt = match felt.take() {
                Value::Array(led) if noegle == "kilder" => led.iter().map(|kilde| kilde["sted"].clone()).collect(),
                andet => afkortet(andet),
            };
        }
    }
    if let Value::Array(led) = vaerdi {
        return led.into_iter().map(afkortet).collect();
    }
    vaerdi
}
