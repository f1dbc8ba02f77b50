// SPDX-License-Identifier: MPL-2.0
//! The columns of a date in the catalogue: whose it is, what meets it, and the law on both.

use serde::Serialize;

use super::perioder::{Periode, Skriver};
use crate::fakta::Faktum;
use crate::regelsaet::Lov;
use crate::regler::frister::{Ejer, Frist, Vilkaar};

/// What tells whether a date was met.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Opfyldelse {
    /// Whose date it is.
    pub ejer: Ejer,
    /// The event that meets it. Without one, no fact tells whether it was met.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "Faktumnavn"))]
    pub moedes_af: Option<Faktum>,
    /// An event before the day of this fact belongs to an earlier course.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "Faktumnavn"))]
    pub tidligst: Option<Faktum>,
    /// Events that do not happen before it is met.
    #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
    pub tyder_paa: &'static [Faktum],
    /// An event that lifts it when it happens by then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub afloeses_af: Option<Fristvilkaar>,
    /// What must be known to hold besides the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kraever: Option<Fristvilkaar>,
    /// When it may be departed from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kan_fraviges: Option<Fristvilkaar>,
}

/// A condition of law on a date.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Fristvilkaar {
    /// When it holds, in words of law.
    pub hvornaar: &'static str,
    /// The facts that it reads.
    #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
    pub fakta: Vec<Faktum>,
    /// Its sources under each rule set in which it is asked.
    pub perioder: Vec<Periode>,
}

impl Opfyldelse {
    /// The columns of a date. A municipality's own citations stand for the date itself and not for these.
    pub(super) fn ny(frist: &Frist, skriver: &Skriver) -> Self {
        let skriver = Skriver { egne: &[], ..*skriver };
        let perioder = |fra, kilder| skriver.perioder(frist.id, fra, |_| None, kilder);
        let vilkaar = |v: &Vilkaar| Fristvilkaar {
            hvornaar: v.hvornaar,
            fakta: v.fakta.to_vec(),
            perioder: perioder(v.fra, v.kilder),
        };
        Self {
            ejer: frist.ejer,
            moedes_af: frist.moedes_af,
            tidligst: frist.tidligst,
            tyder_paa: frist.tyder_paa,
            afloeses_af: frist.afloeses_af.as_ref().map(|a| Fristvilkaar {
                hvornaar: a.hvad,
                fakta: vec![a.begivenhed],
                perioder: perioder(Lov::Fra2017, a.kilder),
            }),
            kraever: frist.kraever.as_ref().map(vilkaar),
            kan_fraviges: frist.kan_fraviges.as_ref().map(vilkaar),
        }
    }
}
