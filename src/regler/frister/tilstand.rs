// SPDX-License-Identifier: MPL-2.0
//! Where a date can stand on the day of the assessment.

use crate::kalender::Dato;

/// Where a date stands on the day of the assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Tilstandsslags {
    /// Met by the date.
    Opfyldt,
    /// Met after the date.
    ForSent,
    /// Ahead, and not met yet.
    Loeber,
    /// Due that day, and not met yet.
    IDag,
    /// Gone by, and not met.
    Overskredet,
    /// No longer binding: it may be departed from and has gone by, or another event lifted it.
    Afloest,
    /// Gone by, and the case cannot tell whether it was met.
    Usikker,
}

/// Where a date stands, and the days behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tilstand {
    /// Where it stands.
    pub slags: Tilstandsslags,
    /// Days between the date and the event that settled it; without one, the day of the assessment.
    pub dage: u32,
    /// The day of the event that met or lifted the date.
    pub sket: Option<Dato>,
    /// The day after the day of the assessment for which the event that meets the date is recorded.
    pub planlagt: Option<Dato>,
    /// Whether that day lies after the date, which is not known to be one that may be departed from.
    pub bliver_for_sent: bool,
}
