// SPDX-License-Identifier: MPL-2.0
//! The letter: from a case, its assessment and the caseworker's choice to a document as data.
//!
//! No part of it asks a rule; it sees the assessment. What must stand in a letter is the table in [`krav`]; what can be
//! decided at all is [`Udfald`]; the words of each section stand in `afsnit`.

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
    /// What the assessment behind it was made with.
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
    /// Who writes: a line each.
    pub afsender: Vec<String>,
    /// To whom: a line each; empty when the citizen is anonymous.
    pub modtager: Vec<String>,
    /// The letter's day.
    #[cfg_attr(feature = "typer", ts(type = "string"))]
    pub dato: Dato,
    /// The municipality's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The sections that stand in the letter, in order.
    pub afsnit: Vec<Brevafsnit>,
    /// What the caseworker wrote for sections that this letter cannot hold; it is kept, and not sent.
    pub udeladt: Vec<Udeladt>,
    /// The readability index of the whole, references to legal sources left out.
    pub lix: u32,
}

/// A section of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Brevafsnit {
    /// Which.
    pub id: Afsnitsnavn,
    /// Its heading; empty where it has none.
    pub overskrift: String,
    /// How binding it is in this letter.
    pub krav: Krav,
    /// Who wrote it.
    pub ordlyd: Ordlyd,
    /// What stands in it.
    pub blokke: Vec<Blok>,
    /// The same as text that can be edited.
    pub tekst: String,
    /// The draft as it would read now, when the caseworker's edit was made of another: both are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nyt_udkast: Option<String>,
}

/// Whose words a section holds.
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

/// What was written for a section that is not in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Udeladt {
    /// The section.
    pub id: Afsnitsnavn,
    /// What was written.
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
