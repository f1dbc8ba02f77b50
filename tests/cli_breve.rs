// SPDX-License-Identifier: MPL-2.0
//! The commands that write letters and notes, through the real binary: their output, and each exit status.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

fn koer(argumenter: &[&str]) -> Output {
    let mut kommando = Command::new(env!("CARGO_BIN_EXE_p101"));
    kommando.args(argumenter).current_dir(env!("CARGO_MANIFEST_DIR"));
    kommando.output().unwrap()
}

/// Runs on the example with one change.
fn koer_med(argumenter: &[&str], eksempel: &str, aendring: impl FnOnce(&mut Value)) -> Output {
    let sti = format!("{}/examples/{eksempel}.json", env!("CARGO_MANIFEST_DIR"));
    let mut sag: Value = serde_json::from_str(&fs::read_to_string(sti).unwrap()).unwrap();
    aendring(&mut sag);
    let navn = argumenter
        .iter()
        .map(|argument| argument.replace(|tegn: char| !tegn.is_alphanumeric(), "_"));
    let navn = format!("{eksempel}-{}.json", navn.collect::<String>());
    let fil = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(navn);
    fs::write(&fil, sag.to_string()).unwrap();
    koer(&[argumenter, &[fil.to_str().unwrap()]].concat())
}

fn tekst(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_owned()).unwrap()
}

fn json(svar: &Output) -> Value {
    serde_json::from_slice(&svar.stdout).unwrap()
}

#[test]
fn each_command_and_format_writes_what_it_says() {
    let begyndelser: [(&[&str], &[u8]); 14] = [
        (&["brev"], b"Nordvig Kommune\n"),
        (&["brev", "--format", "txt"], b"Nordvig Kommune\n"),
        (&["brev", "--format", "html"], b"<!DOCTYPE html>"),
        (&["brev", "--format", "md"], b"Nordvig Kommune"),
        (&["brev", "--format", "docx"], b"PK\x03\x04"),
        (&["brev", "--format", "json"], br#"{"format":"p101-brev/1""#),
        (&["notat"], br#"{"format":"p101-notat/1""#),
        (&["notat", "--format", "txt"], b"Nordvig Kommune\n"),
        (&["notat", "--format", "docx"], b"PK\x03\x04"),
        (&["notat", "--format", "html"], b"<!DOCTYPE html>"),
        (&["ics"], b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        (&["tjek"], br#"{"format":"p101-tjek/1""#),
        (&["tjek", "--tekst"], "Brevtjekket har ikke fundet noget.\n".as_bytes()),
        (
            &["notat", "--forrige", "examples/aendring.json"],
            br#"{"format":"p101-notat/1""#,
        ),
    ];
    for (argumenter, begyndelse) in begyndelser {
        let svar = koer(&[argumenter, &["examples/eksempel.json"]].concat());
        assert_eq!(svar.status.code(), Some(0), "{argumenter:?}: {}", tekst(&svar.stderr));
        assert!(svar.stdout.starts_with(begyndelse), "{argumenter:?}");
        assert!(svar.stderr.is_empty(), "{argumenter:?}");
    }
}

#[test]
fn a_letter_with_errors_is_written_and_told_and_the_status_is_1() {
    let svar = koer(&["brev", "examples/for-sent-2020.json"]);
    assert_eq!(svar.status.code(), Some(1));
    assert!(tekst(&svar.stdout).contains("Vi har besluttet, at du får dagbehandling"));
    assert!(tekst(&svar.stderr).starts_with("BT-12 fejl"), "{}", tekst(&svar.stderr));
    let svar = koer(&["--json", "brev", "examples/for-sent-2020.json"]);
    let fund: Value = serde_json::from_slice(&svar.stderr).unwrap();
    assert_eq!((svar.status.code(), &fund["fund"][0]["id"]), (Some(1), &"BT-12".into()));
    let svar = koer(&["tjek", "examples/for-sent-2020.json"]);
    assert_eq!(svar.status.code(), Some(1));
    assert_eq!(json(&svar)["fund"][0]["id"], "BT-12");
}

#[test]
fn a_reason_overrides_the_errors_and_goes_into_the_note() {
    let trods = ["--trods", "borgeren ville vente", "examples/for-sent-2020.json"];
    let svar = koer(&[&["brev"][..], &trods].concat());
    assert_eq!((svar.status.code(), svar.stderr.len()), (Some(0), 0));
    let notat = json(&koer(&[&["notat"][..], &trods].concat()));
    assert_eq!(notat["tilsidesat"][0]["id"], "BT-12");
    assert_eq!(notat["tilsidesat"][0]["grund"], "borgeren ville vente");
    let svar = koer(&["brev", "--trods", " ", "examples/for-sent-2020.json"]);
    assert_eq!(svar.status.code(), Some(2));
    assert!(tekst(&svar.stderr).contains("--trods mangler en grund"));
}

#[test]
fn what_cannot_stand_together_has_the_status_3_and_no_type_the_status_2() {
    type Raekke = (&'static str, fn(&mut Value), i32, &'static str);
    let raekker: [Raekke; 3] = [
        (
            "no decision",
            |sag| sag["afgoerelse"] = Value::Null,
            2,
            "afgoerelse.type: forventet en type afgørelse",
        ),
        (
            "a limit without its conditions",
            |sag| sag["afgoerelse"] = serde_json::json!({ "type": "fritValgBegraenset" }),
            3,
            "afgoerelse.type: \"fritValgBegraenset\"",
        ),
        (
            "an anonymous letter to somebody named",
            |sag| sag["afgoerelse"] = serde_json::json!({ "type": "anonymBevilling" }),
            3,
            "borger.navn: \"Kim Eksempel\"",
        ),
    ];
    for (navn, aendring, status, fejl) in raekker {
        for kommando in ["brev", "tjek"] {
            let svar = koer_med(&[kommando], "eksempel", aendring);
            assert_eq!(svar.status.code(), Some(status), "{navn}");
            assert!(svar.stdout.is_empty(), "{navn}");
            assert!(tekst(&svar.stderr).contains(fejl), "{navn}: {}", tekst(&svar.stderr));
        }
        let svar = koer_med(&["notat"], "eksempel", aendring);
        assert_eq!(svar.status.code(), Some(0), "{navn}: a note is always possible");
    }
}

#[test]
fn a_case_without_texts_of_its_own_gives_a_draft() {
    let uden =
        |sag: &mut Value| sag["afgoerelse"] = serde_json::json!({ "type": "delvistAfslag", "intensitet": "dag" });
    let svar = koer_med(&["brev"], "eksempel", uden);
    assert_eq!(svar.status.code(), Some(1));
    let brev = tekst(&svar.stdout);
    assert!(brev.contains("Indhold: [den konkrete indsats]"), "{brev}");
    assert!(tekst(&svar.stderr).contains("BT-16"));
}

#[test]
fn the_note_tells_what_changed_since_an_earlier_file() {
    let svar = koer_med(&["notat", "--forrige", "examples/eksempel.json"], "eksempel", |sag| {
        sag["fakta"]["belastning"] = "svaer".into();
    });
    let ventet = serde_json::json!([{ "sti": "fakta.belastning", "foer": "middelsvaer", "nu": "svaer" }]);
    assert_eq!(json(&svar)["aendretSiden"], ventet);
    let svar = koer(&["notat", "--forrige", "findes-ikke.json", "examples/eksempel.json"]);
    assert_eq!(svar.status.code(), Some(2));
}

#[test]
fn the_atlas_holds_every_type_and_both_letters_and_refusals() {
    let atlas = tekst(&koer(&["atlas"]).stdout);
    for ord in [
        "Bevilling (omfattet af § 101: omfattet, intensitet: dagbehandling, valgt: dagbehandling, fuldt medhold)",
        "Delvist afslag (omfattet af § 101: uafklaret, intensitet: fagligt skøn, valgt: døgnbehandling)",
        "Afslag på frit valg (frit valg: ret til at vælge)",
        "Frit valg begrænset (begrænsning af frit valg: kan begrænses)",
        "Bevilling af anonym behandling (anonym behandling efter § 101 a: i målgruppen, delegeret)",
        "Brevet kan ikke skrives. Det kræver en anden afgørelse",
        "> Vi har besluttet, at du får dagbehandling hos Stedet.",
    ] {
        assert!(atlas.contains(ord), "{ord}");
    }
    assert!(atlas.matches("\n## ").count() > 150);
}
