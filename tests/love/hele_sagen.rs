// SPDX-License-Identifier: MPL-2.0
//! Laws of duties, warnings and sources, in whole cases.

use paragraf101::fakta::Faktum;
use paragraf101::regler::omfattet::OMFATTET;
use paragraf101::regler::pligter::PLIGTER;
use serde_json::{Value, json};

use crate::orakel::hele::{ider, laes, sag, vurder};
use crate::orakel::sager::Tilfaeldig;

const ANTAL: usize = 1_000;

fn sager(froe: u64) -> impl Iterator<Item = Value> {
    let mut tilfaeldig = Tilfaeldig(froe);
    (0..ANTAL).map(move |_| sag(&mut tilfaeldig))
}

const OMRAADER: [&str; 8] = [
    "omfattet",
    "intensitet",
    "fritValg",
    "begraensning",
    "anonym",
    "afdaekning",
    "kontrakt",
    "tilbageholdelse",
];

#[test]
fn an_empty_case_has_no_warning_and_only_the_duties_that_every_case_has() {
    for (dag, pligter) in [
        ("2017-12-14", &["PL-15", "PL-25"][..]),
        ("2020-01-01", &["PL-15", "PL-24", "PL-25", "PL-28", "PL-30"]),
        ("2026-11-22", &["PL-15", "PL-24", "PL-25", "PL-28", "PL-30"]),
    ] {
        let vurdering = vurder(&json!({ "format": "p101-sag/1", "vurderingsdato": dag }));
        assert_eq!(ider(&vurdering, "advarsler"), Vec::<&str>::new(), "{dag}");
        assert_eq!(ider(&vurdering, "frister"), Vec::<&str>::new(), "{dag}");
        assert_eq!(ider(&vurdering, "pligter"), pligter, "{dag}");
    }
    let efter = vurder(&json!({ "format": "p101-sag/1", "vurderingsdato": "2026-11-23" }));
    assert_eq!(ider(&efter, "advarsler"), ["AD-15"]);
}

#[test]
fn under_18_nothing_is_told_but_what_the_law_lets_be_told() {
    for (nr, mut sag) in sager(18).enumerate() {
        sag["fakta"]["alder"] = json!(nr % 18);
        let vurdering = vurder(&sag);
        assert_eq!(ider(&vurdering, "advarsler"), ["AD-01"]);
        assert_eq!(ider(&vurdering, "regler"), Vec::<&str>::new());
        let tilladt = |id: &&str| ["PL-08", "PL-25"].contains(id);
        assert!(ider(&vurdering, "pligter").iter().all(tilladt), "{sag}");
        assert!(
            ider(&vurdering, "frister")
                .iter()
                .all(|id| ("FR-08"..="FR-14").contains(id)),
            "{sag}"
        );
        assert_eq!(vurdering["kontrakt"]["konklusion"], "kanIkke");
        assert_eq!(
            (
                &vurdering["intensitet"]["ret"],
                &vurdering["intensitet"]["overvejelser"]
            ),
            (&json!(false), &json!([]))
        );
        for omraade in OMRAADER.into_iter().filter(|omraade| *omraade != "kontrakt") {
            let svar = &vurdering[omraade];
            assert_eq!(svar["konklusion"], "uafklaret", "{omraade}");
            assert_eq!(
                (&svar["regler"], &svar["mangler"]),
                (&json!(["AD-01"]), &json!([])),
                "{omraade}"
            );
        }
    }
}

#[test]
fn what_binds_has_a_source_in_force_that_day() {
    for sag in sager(2020) {
        let vurdering = vurder(&sag);
        let nu = sag["vurderingsdato"].as_str().unwrap();
        for pligt in vurdering["pligter"].as_array().unwrap() {
            let i_kraft = |kilde: &Value| {
                kilde["fra"].as_str().is_none_or(|fra| fra <= nu) && kilde["til"].as_str().is_none_or(|til| nu <= til)
            };
            let har = pligt["kilder"].as_array().unwrap().iter().any(i_kraft);
            assert!(har || pligt["styrke"] == "boer", "{nu}: {pligt}");
        }
    }
}

#[test]
fn no_conclusion_of_any_case_is_without_a_source() {
    for sag in sager(7) {
        let vurdering = vurder(&sag);
        for omraade in OMRAADER {
            let svar = &vurdering[omraade];
            let regler = svar["regler"].as_array().unwrap();
            if regler.is_empty() {
                let sted = &svar["kilder"][0]["sted"];
                assert_eq!(
                    (omraade, sted),
                    ("intensitet", &json!("serviceloven § 101, stk. 1")),
                    "{sag}"
                );
            }
            let listet = |id: &Value| vurdering["regler"].as_array().unwrap().iter().find(|r| r["id"] == *id);
            for regel in regler.iter().filter_map(listet) {
                assert!(!regel["kilder"].as_array().unwrap().is_empty(), "{regel}");
            }
        }
    }
}

/// A duty never disappears, appears or becomes done by an answer that neither it nor the rule on who is covered reads.
#[test]
fn no_duty_is_moved_by_an_answer_that_it_does_not_ask_about() {
    let mut tilfaeldig = Tilfaeldig(1);
    let vedkommer_alle = [Faktum::Alder, Faktum::OenskerAnonymitet];
    for sag in sager(46) {
        let foer = laes(&sag).vurder();
        let faktum = Faktum::ALLE[tilfaeldig.under(Faktum::ALLE.len())];
        if vedkommer_alle.contains(&faktum) || OMFATTET.fakta.contains(&faktum) {
            continue;
        }
        let mut uden = sag.clone();
        uden["fakta"].as_object_mut().unwrap().remove(faktum.id());
        let efter = laes(&uden).vurder();
        for pligt in PLIGTER.iter().filter(|pligt| !pligt.fakta.contains(&faktum)) {
            let i = |v: &paragraf101::vurdering::Vurdering| v.pligter.iter().find(|p| p.id == pligt.id).cloned();
            assert_eq!(i(&foer), i(&efter), "{} without {}: {sag}", pligt.id, faktum.id());
        }
    }
}

#[test]
fn nothing_is_concluded_from_what_is_not_known() {
    let alt_ukendt = json!({ "format": "p101-sag/1", "vurderingsdato": "2024-06-03", "fakta": { "alder": 40 } });
    let vurdering = vurder(&alt_ukendt);
    for omraade in OMRAADER {
        assert_eq!(vurdering[omraade]["konklusion"], "uafklaret", "{omraade}");
    }
    let noter = vurdering["regler"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|regel| regel["note"] == true);
    let afgjorte = vurdering["regler"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|regel| regel["udfald"] != "uafklaret");
    assert_eq!(noter.count(), afgjorte.count(), "only notes are settled");
    assert_eq!(vurdering["fuldtMedhold"], false);
}

#[test]
fn nobody_gets_everything_by_what_is_not_known() {
    let mut fuldt_medhold = 0;
    for mut sag in sager(4) {
        let afgoerelse = json!({ "type": "bevilling", "intensitet": "dag", "startdato": sag["vurderingsdato"] });
        sag["afgoerelse"] = afgoerelse.clone();
        let vurdering = vurder(&sag);
        if vurdering["fuldtMedhold"] != true {
            continue;
        }
        fuldt_medhold += 1;
        let fakta = &sag["fakta"];
        assert_eq!(fakta["oensketImoedekommet"], true, "{sag}");
        let oensket = &fakta["oensketIntensitet"];
        assert!(*oensket == "ingen" || *oensket == afgoerelse["intensitet"], "{sag}");
        let frist = vurdering["frister"]
            .as_array()
            .unwrap()
            .iter()
            .find(|f| f["id"] == "FR-01");
        let i_tide = frist.is_some_and(|f| afgoerelse["startdato"].as_str() <= f["dato"].as_str());
        assert!(i_tide || fakta["benytterFritValg"] == true, "{sag}");
        assert!(!ider(&vurdering, "frister").contains(&"FR-05"), "{sag}");
    }
    assert!(fuldt_medhold > 20, "{fuldt_medhold}");
}

#[test]
fn concern_for_a_child_is_notified_at_every_age_and_also_of_the_anonymous() {
    for mut sag in sager(153) {
        sag["fakta"]["bekymringForBarn"] = json!(true);
        sag["fakta"]["oenskerAnonymitet"] = json!(true);
        let vurdering = vurder(&sag);
        let pligter = vurdering["pligter"].as_array().unwrap();
        assert!(
            pligter.iter().any(|p| p["id"] == "PL-08" && p["styrke"] == "skal"),
            "{sag}"
        );
    }
}

#[test]
fn facts_are_noted_in_every_case() {
    for sag in sager(13) {
        assert!(ider(&vurder(&sag), "pligter").contains(&"PL-25"), "{sag}");
    }
}
