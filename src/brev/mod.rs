// SPDX-License-Identifier: MPL-2.0
//! The letter: turns a case, its assessment and the caseworker's choice into a document as data.
//!
//! Nothing here asks a rule; it reads the assessment. The table in [`krav`] says what a letter must hold; [`Udfald`]
//! says which decisions are possible; `afsnit` has the words of each section.

mod afsnit;
mod cpr;
mod dig;
pub mod dokument;
pub mod gengivelse;
mod ics;
mod krav;
mod notat;
mod ordliste;
mod sagen;
pub mod skabelon;
mod skriv;
pub mod sprog;
mod tjek;
mod udfald;

pub use cpr::har_cpr_form;
pub use ics::ics;
pub use krav::{Brevdel, Kolonne, Krav, afsnitskrav, krav};
pub use notat::*;
pub use ordliste::{Efter, Konklusionsord, Omraadeord, Ordliste, Saetninger};
pub use sagen::*;
pub use tjek::{Alvor, Fund, Sted, Tjek, tjek, tjekraekker};
pub use udfald::{Udfald, Umulig};

use dokument::{Blok, Dokument, Dokumentafsnit};
use serde::Serialize;

use crate::kalender::Dato;
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::{FravigelseSvar, Kvittering};

/// A composed letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Brev {
    /// `p101-brev/1`.
    pub format: &'static str,
    /// The receipt of the assessment behind it.
    pub kvittering: Kvittering,
    /// The type of the decision.
    #[serde(rename = "type")]
    pub afgoerelse: Afgoerelsestype,
    /// Whether the citizen is known to get everything asked for.
    pub fuldt_medhold: bool,
    /// How the decision stands to what the facts point to.
    pub fravigelse: FravigelseSvar,
    /// The heading.
    pub titel: String,
    /// The sender, by line.
    pub afsender: Vec<String>,
    /// The recipient, by line; empty when the citizen is anonymous.
    pub modtager: Vec<String>,
    /// The letter's day.
    #[cfg_attr(feature = "typer", ts(type = "string"))]
    pub dato: Dato,
    /// The municipality's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The sections in the letter, in order.
    pub afsnit: Vec<Brevafsnit>,
    /// The caseworker's text for sections that this letter cannot hold; it is kept, but not sent.
    pub udeladt: Vec<Udeladt>,
    /// The readability index of the whole letter, without references to legal sources.
    pub lix: u32,
}

/// A section of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Brevafsnit {
    /// The section's id.
    pub id: Afsnitsnavn,
    /// The heading; empty for none.
    pub overskrift: String,
    /// How binding it is in this letter.
    pub krav: Krav,
    /// Who wrote it.
    pub ordlyd: Ordlyd,
    /// The content.
    pub blokke: Vec<Blok>,
    /// The same as editable text.
    pub tekst: String,
    /// The current draft, when it differs from the one that the caseworker edited: both are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nyt_udkast: Option<String>,
}

/// The author of a section's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Ordlyd {
    /// The product's draft.
    Udkast,
    /// The municipality's template.
    Skabelon,
    /// The caseworker's edit.
    Rettet,
}

/// Text written for a section that is not in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Udeladt {
    /// The section.
    pub id: Afsnitsnavn,
    /// The text.
    pub tekst: String,
}

impl Brev {
    /// The letter as a document that can be rendered.
    pub fn dokument(&self) -> Dokument {
        let afsnit = self.afsnit.iter().map(|afsnit| Dokumentafsnit {
            overskrift: afsnit.overskrift.clone(),
            blokke: afsnit.blokke.clone(),
        });
        Dokument {
            titel: self.titel.clone(),
            afsender: self.afsender.clone(),
            modtager: self.modtager.clone(),
            dato: self.dato,
            reference: self.reference.clone(),
            afsnit: afsnit.collect(),
        }
    }

    /// The section of that name, if the letter has it.
    pub fn afsnit(&self, navn: Afsnitsnavn) -> Option<&Brevafsnit> {
        self.afsnit.iter().find(|afsnit| afsnit.id == navn)
    }
}
