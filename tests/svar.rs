// SPDX-License-Identifier: MPL-2.0
//! All other outputs for a case, as reviewed snapshots.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use std::fs;

use paragraf101::regler::OMRAADER;
use paragraf101::sag::Sag;
use serde::Serialize;

fn example(name: &str) -> Sag {
    let path = format!("{}/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Sag::fra_tekst(&fs::read(path).unwrap()).unwrap()
}

/// Compares with the snapshot of that name, without the receipt, which differs between releases.
fn check(name: &str, answer: &impl Serialize) {
    let mut answer = serde_json::to_value(answer).unwrap();
    if let Some(object) = answer.as_object_mut() {
        object.remove("kvittering");
    }
    insta::assert_snapshot!(name, serde_json::to_string_pretty(&answer).unwrap());
}

#[test]
fn the_next_question_in_every_area() {
    let sag = example("ny-henvendelse");
    let per_area: Vec<_> = OMRAADER.iter().map(|area| sag.naeste(Some(area.navn))).collect();
    check("naeste", &(sag.naeste(None), per_area));
}

#[test]
fn what_would_change_the_example() {
    check("hvad-hvis", &example("eksempel").hvad_hvis());
}

#[test]
fn what_is_missing_in_the_example() {
    check("mangelliste", &example("eksempel").mangelliste());
}

#[test]
fn the_example_under_each_rule_set() {
    for set in ["2017-12", "2020-01", "2024-01"] {
        check(
            &format!("sammenlign-{set}"),
            &example("eksempel").sammenlign(set).unwrap(),
        );
    }
}
