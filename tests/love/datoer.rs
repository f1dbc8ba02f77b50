// SPDX-License-Identifier: MPL-2.0
//! Laws of the dates, for every starting day.

use std::collections::BTreeMap;

use paragraf101::kalender::{Dato, helligdag};
use serde_json::{Value, json};

use crate::orakel::hele::laes;

/// Every day of the covered period to 2040.
fn dage() -> impl Iterator<Item = Dato> {
    let foerste = Dato::laes("2017-12-14").unwrap();
    let antal = foerste.dage_til(Dato::laes("2040-12-31").unwrap());
    (0..=antal).map(move |dage| foerste.plus_dage(dage))
}

/// The dates of a covered adult's case, by id.
fn datoer(nu: Dato, mut fakta: Value) -> BTreeMap<&'static str, Dato> {
    fakta["alder"] = json!(40);
    fakta["fastholdelseAfOphoer"] = json!(true);
    let sag = laes(&json!({ "format": "p101-sag/1", "vurderingsdato": nu.to_string(), "fakta": fakta }));
    let frister = sag.forhold().vurder_under(sag.regelsaet().clone()).frister;
    frister.iter().map(|f| (f.frist.id, f.beregning.dato)).collect()
}

#[test]
fn the_14_days_are_never_moved_by_holidays_weekends_or_frit_valg() {
    for nu in dage() {
        for benytter in [Value::Null, json!(false), json!(true)] {
            let frister = datoer(
                nu,
                json!({ "anmodningsdato": nu.to_string(), "benytterFritValg": benytter }),
            );
            for id in ["FR-01", "FR-02", "FR-03"] {
                assert_eq!(frister.get(id).copied(), Some(nu.plus_dage(14)), "{nu} {id} {benytter}");
            }
        }
    }
}

#[test]
fn a_complaint_can_always_be_handed_in_on_the_last_day_and_no_day_is_lost() {
    let mut senest = 0;
    for nu in dage() {
        let sidste = datoer(nu, json!({ "meddelelsesdato": nu.to_string() }))["FR-04"];
        let weekend = helligdag(sidste).is_some() || [5, 6].contains(&ugedag(sidste));
        assert!(!weekend, "{nu}: {sidste}");
        let dage = nu.dage_til(sidste);
        assert!((28..=33).contains(&dage), "{nu}: {sidste}");
        // The deadline could not fall on any day between.
        for dag in 28..dage {
            let dag = nu.plus_dage(dag);
            assert!(helligdag(dag).is_some() || [5, 6].contains(&ugedag(dag)), "{nu}: {dag}");
        }
        senest = senest.max(dage);
    }
    assert_eq!(senest, 33, "from skærtorsdag over Easter");
}

/// 0 is Monday; 2017-12-14 was a Thursday.
fn ugedag(dag: Dato) -> i64 {
    (Dato::laes("2017-12-14").unwrap().dage_til(dag) + 3).rem_euclid(7)
}

#[test]
fn what_is_unknown_of_a_pregnancy_never_makes_a_holding_longer() {
    for nu in dage().step_by(29) {
        for foer in [0, 20, 60] {
            let fakta = |gravid: Value| json!({ "tilbageholdtFra": nu.to_string(), "tilbageholdteDageFoer": foer, "gravid": gravid });
            let [ja, nej, ukendt] = [json!(true), json!(false), Value::Null].map(|g| datoer(nu, fakta(g)));
            for id in ["FR-09", "FR-10"] {
                let [ja, nej, ukendt] = [&ja, &nej, &ukendt].map(|frister| frister[id]);
                assert!(ukendt == nej && nej < ja, "{nu} {id}: {ja} {nej} {ukendt}");
            }
            assert_eq!(ja["FR-09"], nu.plus_dage(21));
            assert_eq!(nej["FR-09"], nu.plus_dage(14));
        }
    }
}

#[test]
fn the_councils_three_days_are_never_on_a_sunday_or_holiday_and_never_fewer_than_three() {
    for nu in dage() {
        let frister = datoer(
            nu,
            json!({ "tilbageholdtFra": nu.to_string(), "domstolsbegaering": nu.to_string() }),
        );
        for (id, antal) in [("FR-08", 3), ("FR-11", 5)] {
            let sidste = frister[id];
            let taeller = |dag: &Dato| helligdag(*dag).is_none() && ugedag(*dag) != 6;
            let imellem = (1..=nu.dage_til(sidste)).map(|dage| nu.plus_dage(dage));
            assert!(taeller(&sidste), "{nu} {id}: {sidste}");
            assert_eq!(imellem.filter(taeller).count(), antal, "{nu} {id}: {sidste}");
        }
    }
}

#[test]
fn months_are_counted_to_the_same_day_or_the_last_of_a_shorter_month() {
    for nu in dage() {
        let fakta = json!({ "udskrivningsdato": nu.to_string(), "udskrivningsaarsag": "faerdigbehandlet" });
        let frister = datoer(nu, fakta);
        for (id, maaneder) in [("FR-06", 1), ("FR-07", 6)] {
            let til = frister[id];
            let gaaet = (til.aar() * 12 + til.maaned() as i32) - (nu.aar() * 12 + nu.maaned() as i32);
            assert_eq!(gaaet, maaneder, "{nu} {id}: {til}");
            let sidste_i_maaned = til.plus_dage(1).dag() == 1;
            assert!(
                til.dag() == nu.dag() || (sidste_i_maaned && til.dag() < nu.dag()),
                "{nu} {id}: {til}"
            );
        }
    }
}

#[test]
fn under_101_a_there_are_no_14_days_and_no_complaint_date() {
    for nu in dage().step_by(97) {
        let frister = datoer(
            nu,
            json!({ "anmodningsdato": nu.to_string(), "meddelelsesdato": nu.to_string(),
                "efterParagraf101a": true, "substitution": true,
                "udskrivningsdato": nu.to_string(), "udskrivningsaarsag": "faerdigbehandlet" }),
        );
        assert!(frister.is_empty(), "{nu}: {frister:?}");
    }
}
