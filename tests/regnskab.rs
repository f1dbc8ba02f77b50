// SPDX-License-Identifier: MPL-2.0
//! The ledger of a date: its start, its length, the skipped days and the uncertainty.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use paragraf101::sag::Sag;
use serde_json::{Value, json};

fn frist(id: &str, fakta: &Value) -> Value {
    let sag = json!({ "format": "p101-sag/1", "vurderingsdato": "2026-11-16", "fakta": fakta });
    let vurdering = Sag::fra_tekst(sag.to_string().as_bytes()).unwrap().vurder();
    let frister = serde_json::to_value(vurdering.frister).unwrap();
    let fundet = frister.as_array().unwrap().iter().find(|f| f["id"] == id);
    fundet.cloned().unwrap()
}

fn check(id: &str, fakta: &Value, sti: &str, ventet: &Value) {
    let frist = frist(id, fakta);
    assert_eq!(frist.pointer(sti), Some(ventet), "{id}{sti}: {frist:#}");
}

#[test]
fn the_example_of_the_format() {
    let fakta = json!({ "meddelelsesdato": "2026-11-26" });
    check("FR-04", &fakta, "/dato", &json!("2026-12-24"));
    check(
        "FR-04",
        &fakta,
        "/alternativ",
        &json!({ "dato": "2026-12-28", "grund": "hvis 24. december regnes som helligdag" }),
    );
    check(
        "FR-04",
        &fakta,
        "/regnskab/fra",
        &json!({ "faktum": "meddelelsesdato", "dato": "2026-11-26" }),
    );
    check(
        "FR-04",
        &fakta,
        "/regnskab/laengde",
        &json!({ "antal": 28, "enhed": "dage", "fratrukket": 0 }),
    );
}

#[test]
fn days_passed_over_are_named() {
    let fakta = json!({ "meddelelsesdato": "2026-11-27" });
    check("FR-04", &fakta, "/regnskab/foerForskydning", &json!("2026-12-25"));
    check(
        "FR-04",
        &fakta,
        "/regnskab/sprunget",
        &json!([{ "dato": "2026-12-25", "grund": "juledag" }, { "dato": "2026-12-26", "grund": "2. juledag" },
            { "dato": "2026-12-27", "grund": "søndag" }]),
    );
    let holdt = json!({ "tilbageholdtFra": "2026-12-23" });
    check("FR-08", &holdt, "/dato", &json!("2026-12-29"));
    check(
        "FR-08",
        &holdt,
        "/regnskab/laengde",
        &json!({ "antal": 3, "enhed": "hverdage", "fratrukket": 0 }),
    );
}

#[test]
fn days_held_before_are_taken_off() {
    let fakta = json!({ "tilbageholdtFra": "2026-11-02", "tilbageholdteDageFoer": 10, "gravid": false });
    check("FR-10", &fakta, "/dato", &json!("2026-12-23"));
    check("FR-10", &fakta, "/regnskab/foerForskydning", &json!("2026-12-23"));
    check(
        "FR-10",
        &fakta,
        "/regnskab/laengde",
        &json!({ "antal": 2, "enhed": "maaneder", "fratrukket": 10 }),
    );
}

#[test]
fn an_unknown_answer_that_moves_the_date_is_told() {
    let siger_gravid = |gravid: Value| {
        let frist = frist("FR-09", &json!({ "tilbageholdtFra": "2026-11-02", "gravid": gravid }));
        let usikkert = frist["regnskab"]["usikkert"].to_string();
        (frist["dato"].clone(), usikkert.contains("Er borgeren gravid?"))
    };
    assert_eq!(siger_gravid(Value::Null), (json!("2026-11-16"), true));
    assert_eq!(siger_gravid(json!(false)), (json!("2026-11-16"), false));
    assert_eq!(siger_gravid(json!(true)), (json!("2026-11-23"), false));
}
