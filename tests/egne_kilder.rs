// SPDX-License-Identifier: MPL-2.0
//! A municipality's own citations: on which row, from which day, and under which rule set they appear.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use paragraf101::sag::Sag;
use serde_json::{Value, json};

/// A configuration with citations of two rows, of two of the product's sets and of one that it adds; the newest first.
fn egne() -> Value {
    json!([
        { "id": "PL-25", "regelsaet": "2030-01", "fra": "2030-01-01", "sted": "ny lov § 1" },
        { "id": "PL-25", "regelsaet": "2024-01", "fra": "2028-06-01", "sted": "anden retningslinje" },
        { "id": "PL-25", "regelsaet": "2024-01", "fra": "2027-01-01", "sted": "første retningslinje" },
        { "id": "FR-04", "regelsaet": "2020-01", "fra": "2022-01-01", "sted": "klagevejledning" },
    ])
}

fn vurdering(dag: &str, egne: &Value) -> Value {
    let sag = json!({ "format": "p101-sag/1", "vurderingsdato": dag,
        "fakta": { "alder": 40, "meddelelsesdato": dag }, "kommune": { "navn": "Prøvekøbing", "kilder": egne } });
    serde_json::to_value(Sag::fra_tekst(sag.to_string().as_bytes()).unwrap().vurder()).unwrap()
}

/// The places that a duty or a date cites.
fn steder(vurdering: &Value, id: &str) -> Vec<String> {
    let lister = ["pligter", "frister"].map(|liste| vurdering[liste].as_array().unwrap());
    let raekke = lister.into_iter().flatten().find(|raekke| raekke["id"] == id).unwrap();
    let kilder = raekke["kilder"].as_array().unwrap().iter();
    kilder.map(|kilde| kilde["sted"].as_str().unwrap().to_owned()).collect()
}

/// A row's expected citation on a day: the municipality's place alone, or the product's (`None`).
fn check(navn: &str, dag: &str, id: &str, ventet: Option<&str>) {
    let faktisk = steder(&vurdering(dag, &egne()), id);
    let produktets = steder(&vurdering(dag, &json!([])), id);
    let ventet = ventet.map_or(produktets, |sted| vec![sted.to_owned()]);
    assert_eq!(faktisk, ventet, "{navn}: {id} on {dag}");
}

#[test]
fn a_citation_stands_in_place_of_the_products_from_its_day_in_its_set() {
    let [foerste, anden, klage] = ["første retningslinje", "anden retningslinje", "klagevejledning"].map(Some);
    for (navn, dag, id, ventet) in [
        ("the day before its first", "2026-12-31", "PL-25", None),
        ("its first day", "2027-01-01", "PL-25", foerste),
        ("the last day before a newer one", "2028-05-31", "PL-25", foerste),
        ("the newer one's first day", "2028-06-01", "PL-25", anden),
        ("another row than the one it is of", "2028-06-01", "FR-04", None),
        ("the day before, in an older set", "2021-12-31", "FR-04", None),
        ("its first day, in an older set", "2022-01-01", "FR-04", klage),
        ("its set's last day", "2023-12-31", "FR-04", klage),
        ("the next set's first day", "2024-01-01", "FR-04", None),
        ("a row that only a later set has one of", "2022-01-01", "PL-25", None),
    ] {
        check(navn, dag, id, ventet);
    }
}

#[test]
fn a_citation_of_a_new_set_adds_the_set_from_its_day() {
    for (dag, saet, ventet) in [
        ("2029-12-31", "2024-01", "anden retningslinje"),
        ("2030-01-01", "2030-01", "ny lov § 1"),
    ] {
        let vurdering = vurdering(dag, &egne());
        assert_eq!(vurdering["regelsaet"], saet, "{dag}");
        assert_eq!(steder(&vurdering, "PL-25"), [ventet], "{dag}");
    }
}
