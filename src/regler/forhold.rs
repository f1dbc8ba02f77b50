// SPDX-License-Identifier: MPL-2.0
//! What duties, dates and warnings see: the whole case, with its facts completed.

use std::ops::Deref;

use super::{Afgoerelsestype, Konklusion};
use crate::fakta::{FuldeFakta, Intensitet};
use crate::kalender::Dato;
use crate::kilder::SEPTEMBER_2024;
use crate::regelsaet::Lov;
use crate::regler::frister::tilstand::Tilstand;

/// What is known of the case beside its facts, the same for every completion of them.
#[derive(Clone, Debug)]
pub struct Omstaendigheder {
    /// The state of the law.
    pub lov: Lov,
    /// The day whose law and citations are used; the day of the assessment unless two sets are compared.
    pub retsdag: Dato,
    /// What was concluded on whether the person is covered.
    pub omfattet: Konklusion,
    /// What was concluded on the afdækning.
    pub afdaekning: Konklusion,
    /// Whether the citizen is known to get everything asked for.
    pub fuldt_medhold: bool,
    /// FR-01, where it applies.
    pub fr_01: Option<Dato>,
    /// Where each date that applies stands, by id; warnings alone see it.
    pub tilstande: Vec<(&'static str, Tilstand)>,
    /// The type of the decision being drafted.
    pub afgoerelsestype: Option<Afgoerelsestype>,
    /// The intensity decided on.
    pub afgoerelse_intensitet: Option<Intensitet>,
    /// The start decided on.
    pub startdato: Option<Dato>,
    /// Whether the municipality uses gift cards.
    pub gavekort: bool,
    /// Whether the case names the citizen, gives an address, or holds ten digits in the form of a CPR number.
    pub identificerer_borgeren: bool,
}

/// A case with its facts completed.
#[derive(Clone, Copy, Debug)]
pub struct Forhold<'a> {
    /// The completed facts.
    pub fakta: &'a FuldeFakta<'a>,
    /// What else is known.
    pub omstaendigheder: &'a Omstaendigheder,
}

impl<'a> Deref for Forhold<'a> {
    type Target = FuldeFakta<'a>;

    fn deref(&self) -> &Self::Target {
        self.fakta
    }
}

impl Forhold<'_> {
    /// Whether the person was concluded to be covered by § 101.
    pub fn er_omfattet(&self) -> bool {
        self.omstaendigheder.omfattet == Konklusion::Ja
    }

    /// Whether the person was concluded not to be covered by § 101.
    pub fn er_ikke_omfattet(&self) -> bool {
        self.omstaendigheder.omfattet == Konklusion::Nej
    }

    /// Where the date with that id stands; `None` where it does not apply.
    pub fn tilstand(&self, frist: &str) -> Option<Tilstand> {
        let mut tilstande = self.omstaendigheder.tilstande.iter();
        tilstande.find(|(id, _)| *id == frist).map(|(_, tilstand)| *tilstand)
    }

    /// Whether hospital or region, and not the municipality, answers for the medical side (sundhedsloven § 82 c).
    pub fn er_regionens(&self) -> bool {
        self.indlagt_eller_integreret() && self.omstaendigheder.retsdag >= SEPTEMBER_2024
    }
}
