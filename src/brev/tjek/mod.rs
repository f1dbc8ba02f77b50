// SPDX-License-Identifier: MPL-2.0
//! The check of a letter, BT-01 to BT-17: missing parts, unlawful parts, and parts that contradict the case.
//!
//! Each finding has its own function; [`raekker`] holds its text, reason and sources. The product's drafts are trusted;
//! the caseworker's and the municipality's text is read.

mod anonymitet;
mod datoer;
mod klage;
mod laesning;
mod moenster;
mod raekker;
mod retsgrundlag;
mod sagen;
mod skrevet;
mod sproget;
mod struktur;
mod uoverens;
mod vendinger;

pub use raekker::tjekraekker;

use serde::Serialize;

use super::sagen::{Afsnitsnavn, Fundnavn, Grundlag};
use super::{Brev, Udfald};
use crate::fakta::Faktum;
use crate::kilder::Henvisning;
use crate::vurdering::{FravigelseSvar, Kvittering};
use laesning::Laesning;

/// The result of checking a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Tjek {
    /// `p101-tjek/1`.
    pub format: &'static str,
    /// The receipt of the assessment behind the letter.
    pub kvittering: Kvittering,
    /// How the decision stands to what the facts point to.
    pub fravigelse: FravigelseSvar,
    /// The findings, by id and place.
    pub fund: Vec<Fund>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Fund {
    /// The finding's id.
    #[cfg_attr(
        feature = "typer",
        ts(type = "NonNullable<NonNullable<Sagsdata[\"afgoerelse\"]>[\"tilsidesat\"]>[number][\"id\"]")
    )]
    pub id: Fundnavn,
    /// The severity.
    pub alvor: Alvor,
    /// The section it is about.
    pub afsnit: Afsnitsnavn,
    /// What is wrong, and what to do.
    pub hvad: String,
    /// Why it matters.
    pub hvorfor: String,
    /// The place in the section; absent when the finding has no place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sted: Option<Sted>,
    /// The facts behind it.
    #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
    pub fakta: Vec<Faktum>,
    /// The sources.
    pub kilder: Vec<Henvisning>,
    /// The caseworker's reason for overriding it, if overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tilsidesat: Option<String>,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Alvor {
    /// Must be fixed, or overridden with a reason, before the letter goes out.
    Fejl,
    /// Should be looked at.
    Advarsel,
}

/// A place in a section's text, in characters (Unicode scalar values).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Sted {
    /// The first character.
    pub fra: usize,
    /// The character after the last.
    pub til: usize,
    /// The text there.
    pub tekst: String,
}

impl Tjek {
    /// Whether there is an error that is not overridden.
    pub fn har_fejl(&self) -> bool {
        self.fund
            .iter()
            .any(|fund| fund.alvor == Alvor::Fejl && fund.tilsidesat.is_none())
    }
}

/// The finding functions, in the order of the ids.
const TJEK: [fn(&Laesning) -> Vec<Fund>; 17] = [
    struktur::bt_01,
    struktur::bt_02,
    struktur::bt_03,
    struktur::bt_04,
    klage::bt_05,
    skrevet::bt_06,
    struktur::bt_07,
    struktur::bt_08,
    sagen::bt_09,
    sagen::bt_10,
    skrevet::bt_11,
    sagen::bt_12,
    anonymitet::bt_13,
    sagen::bt_14,
    sproget::bt_15,
    sproget::bt_16,
    uoverens::bt_17,
];

/// Checks a letter against its case.
pub fn tjek(sag: &Grundlag, udfald: &Udfald, brev: &Brev) -> Tjek {
    let laesning = Laesning::ny(sag, udfald, brev);
    // By id, section and place; findings of one section that have no place keep their order.
    let orden = |fund: &Fund| (fund.id, fund.afsnit, fund.sted.as_ref().map(|sted| sted.fra));
    let mut fund: Vec<Fund> = Vec::new();
    for find in TJEK {
        for fundet in find(&laesning) {
            let plads = fund.partition_point(|anden| orden(anden) <= orden(&fundet));
            fund.insert(plads, fundet);
        }
    }
    fund.dedup();
    for fund in &mut fund {
        fund.tilsidesat = laesning.tilsidesat(fund.id);
    }
    Tjek {
        format: "p101-tjek/1",
        kvittering: brev.kvittering.clone(),
        fravigelse: brev.fravigelse.clone(),
        fund,
    }
}

#[cfg(test)]
mod tests;
