// SPDX-License-Identifier: MPL-2.0
//! The decision tables in the catalogue: for each area its question, its rows and its rules.

use serde::Serialize;

use super::ord;
use crate::fakta::Faktum;
use crate::regler::{Baerer, Fortolkning, Konklusion, Omraade, Omraadenavn, Raekke, Regel, ved_siden_af};

/// An area with its decision table.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Omraadepost {
    /// The area.
    pub id: Omraadenavn,
    /// The question that it answers.
    pub spoergsmaal: &'static str,
    /// The facts that its formula reads.
    #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
    pub fakta: &'static [Faktum],
    /// The rows of its decision table, of which the first that holds concludes.
    pub raekker: Vec<Raekkepost>,
    /// The ids of its rules: those of the table, and those that are weighed or told beside it.
    pub regler: Vec<&'static str>,
    /// How the tool reads the sources of the whole area, where it had to choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, as = "Option<Fortolkning>"))]
    pub fortolkning: Option<&'static Fortolkning>,
}

/// A row of a decision table.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Raekkepost {
    /// When it holds, in words that a program can read too.
    pub hvornaar: &'static str,
    /// What it concludes.
    pub konklusion: Konklusion,
    /// Which rules carry the conclusion; none where the professional judgement alone does.
    pub baeres_af: Vec<Baererpost>,
}

/// Which of some rules carry a conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Baererpost {
    /// Which of them.
    pub hvilke: Hvilke,
    /// Their ids.
    pub regler: Vec<&'static str>,
}

/// Which of some rules carry a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Hvilke {
    /// Those that hold.
    Opfyldte,
    /// Those that do not hold.
    IkkeOpfyldte,
    /// All of them, when none holds.
    AlleNaarIngenErOpfyldt,
}

impl Omraadepost {
    pub(super) fn ny(omraade: &'static Omraade) -> Self {
        let regler = omraade.formel.iter().chain(ved_siden_af(omraade.navn));
        Self {
            id: omraade.navn,
            spoergsmaal: ord::overskrift(omraade.navn),
            fakta: omraade.fakta,
            raekker: omraade.raekker.iter().map(Raekkepost::ny).collect(),
            regler: regler.map(|regel| regel.id).collect(),
            fortolkning: omraade.fortolkning,
        }
    }
}

impl Raekkepost {
    fn ny(raekke: &'static Raekke) -> Self {
        Self {
            hvornaar: raekke.hvornaar,
            konklusion: raekke.konklusion,
            baeres_af: raekke.baeres_af.iter().map(Baererpost::ny).collect(),
        }
    }
}

impl Baererpost {
    fn ny(baerer: &'static Baerer) -> Self {
        let (hvilke, regler) = match baerer {
            Baerer::Opfyldte(regler) => (Hvilke::Opfyldte, regler),
            Baerer::Fejlende(regler) => (Hvilke::IkkeOpfyldte, regler),
            Baerer::FejlerSammen(regler) => (Hvilke::AlleNaarIngenErOpfyldt, regler),
        };
        let id = |regel: &&'static Regel| regel.id;
        Self {
            hvilke,
            regler: regler.iter().map(id).collect(),
        }
    }
}
