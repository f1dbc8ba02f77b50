// SPDX-License-Identifier: MPL-2.0
//! An answer as it stands in a file.

use serde::Serialize;

use super::{Fakta, Faktum, Slags, Vaerdi};
use crate::kalender::Dato;

/// An answer as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Svar {
    /// Yes or no.
    JaNej(bool),
    /// The id of a value.
    Valg(&'static str),
    /// The ids of the values in a set.
    Maengde(Vec<&'static str>),
    /// A number.
    Tal(u8),
    /// A day.
    Dato(Dato),
}

impl Svar {
    /// The answer at a position among the fact's values; `None` for a day, and for a position out of range.
    pub fn fra_nr(faktum: Faktum, nr: u8) -> Option<Self> {
        match faktum.slags() {
            Slags::JaNej => Some(Self::JaNej(nr == 1)),
            Slags::Valg(vaerdier) => vaerdier.get(usize::from(nr)).map(|v| Self::Valg(v.id)),
            Slags::Maengde(vaerdier) => Some(Self::Maengde(i_maengden(vaerdier, nr).map(|v| v.id).collect())),
            Slags::Tal(..) => Some(Self::Tal(nr)),
            Slags::Dato => None,
        }
    }
}

impl Fakta {
    /// The answer as it stands in a file, or `None` when it is not known.
    pub fn svar_paa(&self, faktum: Faktum) -> Option<Svar> {
        match faktum.slags() {
            Slags::Dato => self.dato(faktum).map(Svar::Dato),
            _ => Svar::fra_nr(faktum, self.nr(faktum)?),
        }
    }
}

/// The values of a set that is given one bit a value.
pub(super) fn i_maengden(vaerdier: &'static [Vaerdi], bit: u8) -> impl Iterator<Item = &'static Vaerdi> {
    vaerdier
        .iter()
        .enumerate()
        .filter(move |(nr, _)| bit & (1 << nr) != 0)
        .map(|(_, v)| v)
}
