// SPDX-License-Identifier: MPL-2.0
//! Cases for a jurist to read: what happened, the source, and the expected result.
//!
//! An expectation is one JSON object. `omfattet` and the other areas: the conclusion; with `.regler` what carries it,
//! with `.mangler` what can still change it. `frister`: every date that is listed, with a second day beside it in a
//! list. `gaelder`, `gaelderIkke`: ids of duties, warnings, notes, considerations and rules. `styrke`, `overvejelser`,
//! `udfoert`, `ret`, `fuldtMedhold`, `naeste`: as in the assessment. `kilder`, `ikkeKilder`: places cited, by id.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod scenarier {
    pub mod afdaekning;
    pub mod anonym;
    pub mod forloeb;
    pub mod frister;
    pub mod frit_valg;
    pub mod intensitet;
    pub mod personkreds;
    pub mod pligter;
    pub mod tilbageholdelse;
}

use paragraf101::sag::Sag;
use serde_json::{Map, Value, json};

/// One case with its expected result.
pub struct Scenarie {
    /// What happens, in Danish.
    pub navn: &'static str,
    /// The anvisning, point or decision behind it.
    pub kilde: &'static str,
    /// `vurderingsdato`.
    pub dag: &'static str,
    /// The members of `fakta`, as JSON.
    pub fakta: &'static str,
    /// Further members of the case, as JSON; empty: none.
    pub andet: &'static str,
    /// The expected result, as JSON.
    pub ventet: &'static str,
}

/// `"name", "source", "day", {facts} [+ {further members}] => {expected result};`
macro_rules! tabel {
    ($($navn:literal, $kilde:literal, $dag:literal, $fakta:tt $(+ $andet:tt)? => $ventet:tt;)+) => {
        &[$($crate::Scenarie {
            navn: $navn,
            kilde: $kilde,
            dag: $dag,
            fakta: stringify!($fakta),
            andet: concat!($(stringify!($andet))?),
            ventet: stringify!($ventet),
        },)+]
    };
}
pub(crate) use tabel;

const ALLE: [&[Scenarie]; 9] = [
    scenarier::personkreds::SCENARIER,
    scenarier::afdaekning::SCENARIER,
    scenarier::intensitet::SCENARIER,
    scenarier::frit_valg::SCENARIER,
    scenarier::anonym::SCENARIER,
    scenarier::tilbageholdelse::SCENARIER,
    scenarier::frister::SCENARIER,
    scenarier::forloeb::SCENARIER,
    scenarier::pligter::SCENARIER,
];

fn alle() -> impl Iterator<Item = &'static Scenarie> {
    ALLE.into_iter().flatten()
}

fn laes(scenarie: &Scenarie) -> Sag {
    let fakta: Value = serde_json::from_str(scenarie.fakta).unwrap();
    let mut sag = json!({ "format": "p101-sag/1", "vurderingsdato": scenarie.dag, "fakta": fakta });
    if !scenarie.andet.is_empty() {
        let andet: Map<_, _> = serde_json::from_str(scenarie.andet).unwrap();
        sag.as_object_mut().unwrap().extend(andet);
    }
    Sag::fra_tekst(sag.to_string().as_bytes()).unwrap()
}

/// An assessment, queried in the terms of an expectation.
struct Svar {
    vurdering: Value,
    naeste: Value,
}

impl Svar {
    fn raekker(&self, liste: &str) -> &[Value] {
        let liste = match liste {
            "overvejelser" => &self.vurdering["intensitet"]["overvejelser"],
            _ => &self.vurdering[liste],
        };
        liste.as_array().unwrap()
    }

    /// The row with that id; a rule only if it holds, a consideration as one.
    fn raekke(&self, id: &str) -> Option<&Value> {
        let lister = ["frister", "pligter", "advarsler", "overvejelser", "regler"];
        let mut alle = lister.iter().flat_map(|liste| self.raekker(liste));
        alle.find(|raekke| raekke["id"] == id && raekke["udfald"].as_str().is_none_or(|u| u == "opfyldt"))
    }

    fn steder(&self, id: &str) -> Vec<&str> {
        let alle = ["frister", "pligter", "advarsler", "regler"];
        let mut alle = alle.iter().flat_map(|liste| self.raekker(liste));
        let kilder = alle.find(|raekke| raekke["id"] == id).map(|raekke| &raekke["kilder"]);
        let kilder = kilder.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        kilder.iter().filter_map(|kilde| kilde["sted"].as_str()).collect()
    }

    fn datoer(&self) -> Value {
        let dato = |frist: &Value| {
            let dato = match &frist["alternativ"]["dato"] {
                Value::Null => frist["dato"].clone(),
                anden => json!([frist["dato"], anden]),
            };
            (frist["id"].as_str().unwrap().to_owned(), dato)
        };
        Value::Object(self.raekker("frister").iter().map(dato).collect())
    }

    fn overvejelser(&self) -> Value {
        let overvejelse = |o: &Value| {
            (
                o["id"].as_str().unwrap().to_owned(),
                json!([o["retning"], o["intensitet"]]),
            )
        };
        Value::Object(self.raekker("overvejelser").iter().map(overvejelse).collect())
    }

    /// The fault of one expectation, if any.
    fn fejl(&self, noegle: &str, ventet: &Value) -> Option<String> {
        let tekster = || ventet.as_array().unwrap().iter().map(|id| id.as_str().unwrap());
        let par = || ventet.as_object().unwrap().iter();
        let galt: Option<Value> = match noegle {
            "frister" => Some(self.datoer()).filter(|datoer| datoer != ventet),
            "overvejelser" => Some(self.overvejelser()).filter(|o| o != ventet),
            "gaelder" => tekster().find(|id| self.raekke(id).is_none()).map(Value::from),
            "gaelderIkke" => tekster().find(|id| self.raekke(id).is_some()).map(Value::from),
            "udfoert" => tekster()
                .find(|id| self.raekke(id).is_none_or(|r| r["udfoert"] != true))
                .map(Value::from),
            "styrke" => par()
                .find(|(id, styrke)| self.raekke(id).is_none_or(|r| r["styrke"] != **styrke))
                .map(|(id, _)| json!(id)),
            "kilder" => par()
                .find(|(id, sted)| !self.steder(id).contains(&sted.as_str().unwrap()))
                .map(|(id, _)| json!(self.steder(id))),
            "ikkeKilder" => par()
                .find(|(id, sted)| self.steder(id).iter().any(|s| s.starts_with(sted.as_str().unwrap())))
                .map(|(id, _)| json!(self.steder(id))),
            "naeste" => Some(self.naeste["faktum"].clone()).filter(|faktum| faktum != ventet),
            "ret" => Some(self.vurdering["intensitet"]["ret"].clone()).filter(|ret| ret != ventet),
            "regelsaet" | "fuldtMedhold" | "regler" => Some(self.vurdering[noegle].clone()).filter(|v| v != ventet),
            _ => {
                let (omraade, del) = noegle.split_once('.').unwrap_or((noegle, "konklusion"));
                Some(self.vurdering[omraade][del].clone()).filter(|svar| svar != ventet)
            }
        };
        galt.map(|galt| format!("{noegle}: {galt}, not {ventet}"))
    }
}

fn check(scenarie: &Scenarie) -> Vec<String> {
    let sag = laes(scenarie);
    let svar = Svar {
        vurdering: serde_json::to_value(sag.vurder()).unwrap(),
        naeste: serde_json::to_value(sag.naeste(None)).unwrap(),
    };
    let ventet: Map<_, _> = serde_json::from_str(scenarie.ventet).unwrap();
    assert!(!ventet.is_empty(), "{}: nothing is expected", scenarie.navn);
    let fejl = ventet.iter().filter_map(|(noegle, ventet)| svar.fejl(noegle, ventet));
    fejl.map(|fejl| format!("{} ({}): {fejl}", scenarie.navn, scenarie.kilde))
        .collect()
}

#[test]
fn every_scenario_comes_out_as_its_source_says() {
    let fejl: Vec<_> = alle().flat_map(check).collect();
    assert!(fejl.is_empty(), "{} failures:\n{}", fejl.len(), fejl.join("\n"));
}

#[test]
fn there_are_enough_scenarios_and_each_has_a_name_and_a_source_of_its_own() {
    let mut navne: Vec<_> = alle().map(|scenarie| scenarie.navn).collect();
    assert!(navne.len() >= 65, "{}", navne.len());
    assert!(alle().all(|scenarie| !scenarie.kilde.is_empty()));
    navne.sort_unstable();
    let antal = navne.len();
    navne.dedup();
    assert_eq!(navne.len(), antal);
}

#[test]
fn every_decision_of_ankestyrelsen_that_the_sources_name_has_a_scenario() {
    for afgoerelse in ["214-09", "236-11", "50-13", "51-13", "54-09", "23-18", "C-42-05"] {
        let har = |scenarie: &Scenarie| scenarie.kilde.contains(afgoerelse);
        assert!(alle().any(har), "{afgoerelse}");
    }
}

#[test]
fn every_rule_set_has_scenarios() {
    for (saet, mindst) in [("2017-12", 15), ("2020-01", 30), ("2024-01", 8)] {
        let antal = alle()
            .filter(|scenarie| laes(scenarie).vurder().regelsaet == saet)
            .count();
        assert!(antal >= mindst, "{saet}: {antal}");
    }
}
