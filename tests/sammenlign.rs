// SPDX-License-Identifier: MPL-2.0
//! The same case under another rule set: the differences that a jurist expects, and no others.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use paragraf101::sag::Sag;
use serde_json::{Value, json};

const FOER: &str = "2019-11-04";
const EFTER: &str = "2020-10-05";
const NU: &str = "2024-06-03";

fn forskelle(dag: &str, fakta: &Value, med: &str) -> Vec<Value> {
    let sag = json!({ "format": "p101-sag/1", "vurderingsdato": dag, "fakta": fakta,
        "kommune": { "navn": "Prøvekøbing", "gavekort": true } });
    let sag = Sag::fra_tekst(sag.to_string().as_bytes()).unwrap();
    let svar = serde_json::to_value(sag.sammenlign(med).unwrap()).unwrap();
    assert_eq!(
        (&svar["format"], &svar["b"]),
        (&json!("p101-sammenlign/1"), &json!(med))
    );
    svar["forskelle"].as_array().unwrap().clone()
}

/// One expected difference: the value under the set of the day, and under the other; `""` means nothing.
fn check(dag: &str, fakta: &Value, med: &str, sti: &str, [a, b]: [&str; 2]) {
    let alle = forskelle(dag, fakta, med);
    let fundne: Vec<_> = alle.iter().filter(|f| f["sti"] == sti).collect();
    assert_eq!(fundne.len(), 1, "{sti}: {alle:?}");
    let forskel = fundne[0];
    for (side, ventet) in [("a", a), ("b", b)] {
        let faktisk = forskel[side].as_str().unwrap_or("");
        let stemmer = faktisk == ventet || (!ventet.is_empty() && faktisk.split("; ").any(|sted| sted == ventet));
        assert!(stemmer, "{sti}.{side}: {faktisk}, not {ventet}");
    }
}

#[test]
fn strengths_that_changed() {
    let syg = json!({ "alder": 42, "svaerPsykiskLidelse": true, "visiteret": true });
    check(FOER, &syg, "2020-01", "pligter.PL-12.styrke", ["kan", "skal"]);
    check(EFTER, &syg, "2017-12", "pligter.PL-12.styrke", ["skal", "kan"]);
    check(FOER, &syg, "2020-01", "pligter.PL-02a.styrke", ["boer", "skal"]);
}

#[test]
fn rows_that_came_in_2020() {
    let fakta = json!({ "alder": 42, "visiteret": true, "kompleksSocial": true, "handleplan141": "har",
        "visitationsdato": "2019-11-01", "afdaekBolig": false });
    for (id, styrke) in [
        ("PL-24", "boer"),
        ("PL-27", "kan"),
        ("PL-28", "skal"),
        ("PL-30", "skal"),
        ("PL-44", "kan"),
    ] {
        check(FOER, &fakta, "2020-01", &format!("pligter.{id}"), ["", styrke]);
        check(EFTER, &fakta, "2017-12", &format!("pligter.{id}"), [styrke, ""]);
    }
    check(FOER, &fakta, "2020-01", "regler.AFD-08", ["", "opfyldt"]);
    let alle = forskelle(FOER, &fakta, "2020-01");
    let ad_07 = alle.iter().find(|f| f["sti"] == "advarsler.AD-07").unwrap();
    assert!(ad_07["a"].is_null() && ad_07["b"].is_string(), "{ad_07}");
}

#[test]
fn sub_sections_of_101_that_moved() {
    let fakta = json!({ "alder": 42, "anmodningsdato": "2019-11-01", "visiteret": true });
    let par101 = |nr: u8| format!("serviceloven § 101, stk. {nr}");
    for (sti, foer, efter) in [
        ("frister.FR-01.kilder", 2, 4),
        ("frister.FR-01.kilder", 5, 6),
        ("regler.FV-01.kilder", 4, 5),
        ("regler.FV-02.kilder", 4, 5),
        ("regler.FV-06.kilder", 6, 7),
        ("pligter.PL-14b.kilder", 5, 6),
    ] {
        check(FOER, &fakta, "2020-01", sti, [&par101(foer), &par101(efter)]);
        check(NU, &fakta, "2017-12", sti, [&par101(efter), &par101(foer)]);
    }
}

#[test]
fn barnets_lov_took_over_in_2024() {
    let fakta = json!({ "alder": 31, "bekymringForBarn": true, "flytterKommune": true });
    for (id, foer, efter) in [
        ("PL-08", "serviceloven § 153", "barnets lov § 133"),
        ("PL-23", "serviceloven § 152", "barnets lov § 132"),
    ] {
        let sti = format!("pligter.{id}.kilder");
        check(EFTER, &fakta, "2024-01", &sti, [foer, efter]);
        check(NU, &fakta, "2020-01", &sti, [efter, foer]);
    }
    let ung = json!({ "alder": 17 });
    let sti = "advarsler.AD-01.kilder";
    check(
        EFTER,
        &ung,
        "2024-01",
        sti,
        ["serviceloven § 101, stk. 12", "barnets lov § 33"],
    );
    check(
        EFTER,
        &ung,
        "2017-12",
        sti,
        ["serviceloven § 101, stk. 12", "serviceloven § 101, stk. 3"],
    );
}

#[test]
fn integrated_treatment_moves_to_the_region_only_on_its_day() {
    let fakta = json!({ "alder": 42, "anmodningsdato": "2024-10-01", "substitution": true,
        "indlagtEllerIntegreret": true });
    check("2024-10-05", &fakta, "2020-01", "pligter.PL-01", ["", "skal"]);
    let alle = forskelle("2024-10-05", &fakta, "2020-01");
    for (sti, side, dag) in [
        ("frister.FR-03", "b", "2024-10-15"),
        ("frister.FR-16", "b", "2024-10-15"),
    ] {
        let forskel = alle.iter().find(|f| f["sti"] == sti).unwrap();
        assert_eq!(forskel[side], dag, "{sti}");
    }
    // On the days of 2024 before the change, the set before applies.
    let foer = forskelle("2024-08-31", &fakta, "2020-01");
    assert!(foer.iter().all(|f| f["sti"] != "pligter.PL-01"), "{foer:?}");
}

/// The formulas are the same under every set: no conclusion, missing fact or date differs.
#[test]
fn no_conclusion_and_no_date_differs_between_rule_sets() {
    let fakta = json!({ "alder": 42, "anmodningsdato": "2023-04-07", "meddelelsesdato": "2023-04-07",
        "behandlingskraevende": true, "belastning": "svaer", "fastholdelse": "svaer", "gravid": false,
        "tilbageholdtFra": "2023-04-01", "visiteret": true });
    for (dag, med) in [
        ("2023-05-01", "2017-12"),
        ("2023-05-01", "2024-01"),
        (FOER, "2024-01"),
        (NU, "2017-12"),
    ] {
        for forskel in forskelle(dag, &fakta, med) {
            let sti = forskel["sti"].as_str().unwrap();
            let flyttet = sti.ends_with(".konklusion") || sti.ends_with(".mangler") || sti.ends_with(".dato");
            assert!(!flyttet, "{dag} {med}: {forskel}");
        }
    }
}

#[test]
fn a_set_compared_with_itself_differs_in_nothing() {
    let fakta = json!({ "alder": 42, "anmodningsdato": "2020-10-01", "visiteret": true, "stoffer": ["opioider"] });
    for (dag, saet) in [
        (FOER, "2017-12"),
        ("2020-03-01", "2020-01"),
        (EFTER, "2020-01"),
        (NU, "2024-01"),
    ] {
        assert_eq!(forskelle(dag, &fakta, saet), Vec::<Value>::new(), "{dag}");
    }
}

#[test]
fn a_set_that_does_not_exist_is_an_error_that_names_those_that_do() {
    let sag = Sag::fra_tekst(br#"{"format":"p101-sag/1","vurderingsdato":"2020-10-05"}"#).unwrap();
    let fejl = format!("{:?}", sag.sammenlign("2019-01").unwrap_err());
    for navn in ["2017-12", "2020-01", "2024-01"] {
        assert!(fejl.contains(navn), "{fejl}");
    }
}

#[test]
fn a_row_that_depends_on_the_day_has_no_reason_by_set() {
    let fakta = json!({ "alder": 42, "indlagtEllerIntegreret": true });
    let alle = forskelle("2025-03-03", &fakta, "2017-12");
    let ad_14 = alle.iter().find(|f| f["sti"] == "advarsler.AD-14").unwrap();
    assert_eq!((ad_14.get("b"), ad_14.get("grund")), (None, None), "{ad_14}");
}

#[test]
fn a_strength_that_the_law_changed_says_so() {
    let syg = json!({ "alder": 42, "svaerPsykiskLidelse": true, "visiteret": true });
    let alle = forskelle(FOER, &syg, "2020-01");
    let pl_12 = alle.iter().find(|f| f["sti"] == "pligter.PL-12.styrke").unwrap();
    assert_eq!(pl_12["grund"], "loven siger kan under 2017-12 og skal under 2020-01");
}
