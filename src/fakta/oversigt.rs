// SPDX-License-Identifier: MPL-2.0
//! Every fact with what a form needs to ask for it.

use serde::Serialize;

use super::{Faktum, Gruppe, Hvem, Slags};
use crate::kalender::Dato;
use crate::kilder::{Henvisning, grundlag};

/// Every fact that a case can hold, in the order of the file format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Faktaoversigt {
    /// `p101-fakta/1`.
    pub format: &'static str,
    /// The facts.
    pub fakta: Vec<Faktumoplysning>,
}

/// A fact with what a form needs to ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Faktumoplysning {
    /// The id in files.
    #[cfg_attr(feature = "typer", ts(type = "Faktumnavn"))]
    pub id: Faktum,
    /// The part of a case that it belongs to.
    pub gruppe: Gruppe,
    /// The type of its answer.
    #[serde(rename = "type")]
    pub slags: Svartype,
    /// The values of a choice or a set, in ascending order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vaerdier: Option<Vec<Vaerdioplysning>>,
    /// The least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u8>,
    /// The greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u8>,
    /// The question, put to the caseworker.
    pub spoergsmaal: &'static str,
    /// One or two lines of help.
    pub hjaelp: &'static str,
    /// Who can usually supply the answer, the likeliest first.
    pub hvem: &'static [Hvem],
    /// Where the law asks for it; only when a day was named, because a citation belongs to a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kilder: Option<Vec<Henvisning>>,
}

/// A value to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Vaerdioplysning {
    /// The id in files.
    pub id: &'static str,
    /// The words that people read.
    pub tekst: &'static str,
}

/// The type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the Danish name is the meaning")]
pub enum Svartype {
    JaNej,
    Dato,
    Tal,
    Valg,
    Maengde,
}

impl From<Slags> for Svartype {
    fn from(slags: Slags) -> Self {
        match slags {
            Slags::JaNej => Self::JaNej,
            Slags::Dato => Self::Dato,
            Slags::Tal(..) => Self::Tal,
            Slags::Valg(_) => Self::Valg,
            Slags::Maengde(_) => Self::Maengde,
        }
    }
}

impl Faktaoversigt {
    /// Every fact; with its sources on the day, if one is named.
    pub fn ny(dag: Option<Dato>) -> Self {
        Self {
            format: "p101-fakta/1",
            fakta: Faktum::ALLE.map(|faktum| Faktumoplysning::ny(faktum, dag)).into(),
        }
    }
}

impl Faktumoplysning {
    fn ny(faktum: Faktum, dag: Option<Dato>) -> Self {
        let beskrivelse = faktum.beskrivelse();
        let (vaerdier, graenser) = match faktum.slags() {
            Slags::Valg(vaerdier) | Slags::Maengde(vaerdier) => (Some(vaerdier), None),
            Slags::Tal(min, max) => (None, Some((min, max))),
            Slags::JaNej | Slags::Dato => (None, None),
        };
        let oplys = |v: &super::Vaerdi| Vaerdioplysning {
            id: v.id,
            tekst: v.tekst,
        };
        Self {
            id: faktum,
            gruppe: faktum.gruppe(),
            slags: faktum.slags().into(),
            vaerdier: vaerdier.map(|vaerdier| vaerdier.iter().map(oplys).collect()),
            min: graenser.map(|(min, _)| min),
            max: graenser.map(|(_, max)| max),
            spoergsmaal: beskrivelse.spoergsmaal,
            hjaelp: beskrivelse.hjaelp,
            hvem: beskrivelse.hvem,
            kilder: dag.map(|dag| grundlag(beskrivelse.kilder, dag).kilder),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_there_with_what_its_type_needs() {
        let oversigt = Faktaoversigt::ny(None);
        let ids: Vec<_> = oversigt.fakta.iter().map(|f| f.id).collect();
        assert_eq!(ids, Faktum::ALLE);
        for f in &oversigt.fakta {
            let vaelges = matches!(f.slags, Svartype::Valg | Svartype::Maengde);
            assert_eq!(f.vaerdier.is_some(), vaelges, "{}", f.id.id());
            assert_eq!(f.min.is_some(), f.slags == Svartype::Tal, "{}", f.id.id());
            assert_eq!(f.min.is_some(), f.max.is_some(), "{}", f.id.id());
        }
    }

    #[test]
    fn sources_are_those_of_the_day() {
        let kilder = |dag| {
            let oversigt = Faktaoversigt::ny(dag);
            let belastning = oversigt.fakta.into_iter().find(|f| f.id == Faktum::Belastning);
            belastning.unwrap().kilder
        };
        assert_eq!(kilder(None), None);
        let (foer, efter) = (
            kilder(Some(Dato::fast(2019, 1, 1))),
            kilder(Some(Dato::fast(2021, 1, 1))),
        );
        assert!(foer.is_some() && foer != efter);
    }

    #[test]
    fn absent_is_not_null() {
        let json = serde_json::to_string(&Faktaoversigt::ny(None)).unwrap();
        assert!(json.starts_with(r#"{"format":"p101-fakta/1","fakta":[{"id":"anmodningsdato","gruppe":"henvendelse","type":"dato","spoergsmaal":"#));
        assert!(!json.contains("null"));
    }
}
