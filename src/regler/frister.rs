// SPDX-License-Identifier: MPL-2.0
//! FR: the statutory dates, each with the ledger of how it was counted.

use super::Forhold;
use crate::fakta::Faktum;
use crate::kalender::{Dato, Sprunget};
use crate::kilder::Kilde;
use crate::regelsaet::Lov;

/// A statutory date.
#[derive(Debug)]
pub struct Frist {
    /// The stable id.
    pub id: &'static str,
    /// What must have happened by the date.
    pub hvad: &'static str,
    /// When it applies, in words of law.
    pub betingelse: &'static str,
    /// The facts that its conditions and its count read.
    pub fakta: &'static [Faktum],
    /// When it applies; must be known to hold.
    pub naar: fn(&Forhold) -> bool,
    /// When it does not; excludes only when known to hold.
    pub ikke_hvis: fn(&Forhold) -> bool,
    /// The date with its ledger; `None` when a day that it counts from is not known.
    pub beregn: fn(&Forhold) -> Option<Beregning>,
    /// What an unknown answer that moves the date does.
    pub ved_ukendt: VedUkendt,
    /// The state of the law from which it is in force.
    pub fra: Lov,
    /// Whether it is counted for a citizen under 18 too.
    pub for_unge: bool,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

/// What an unknown answer that moves a date does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VedUkendt {
    /// The earliest date is taken, and the ledger says so.
    Tidligste,
    /// The date is not listed.
    Udelades,
}

/// A unit that a date is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Enhed {
    /// Calendar days.
    Dage,
    /// Days that are neither Sunday nor public holiday.
    Hverdage,
    /// The same, as retsplejeloven names them.
    Soegnedage,
    /// Months, clamped to the month's last day.
    Maaneder,
}

/// A date and how it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beregning {
    /// The date.
    pub dato: Dato,
    /// The fact that it counts from.
    pub fra: Faktum,
    /// That fact's day.
    pub fra_dato: Dato,
    /// How many units are counted.
    pub antal: u32,
    /// The unit.
    pub enhed: Enhed,
    /// Days taken off afterwards.
    pub fratrukket: u32,
    /// The date before it was moved from a day on which it cannot fall.
    pub foer_forskydning: Dato,
    /// The days that were passed over, and why.
    pub sprunget: Vec<Sprunget>,
    /// Another date to know of, and why.
    pub alternativ: Option<(Dato, String)>,
    /// What is uncertain about the date.
    pub usikkert: Vec<&'static str>,
}

/// Every date, in order of id.
pub static FRISTER: [&Frist; 0] = [];
