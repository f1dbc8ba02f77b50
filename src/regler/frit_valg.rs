// SPDX-License-Identifier: MPL-2.0
//! Stand-in.
use super::{Omraade, Omraadenavn, Regel};
/// The rules, in order of id.
pub static REGLER: [&Regel; 0] = [];
/// Stand-in.
pub static FRIT_VALG: Omraade = Omraade {
    navn: Omraadenavn::FritValg,
    formel: &REGLER,
    fakta: &[],
    raekke: |_| 0,
    raekker: &[],
    for_unge: false,
    kilder: &[],
};
/// Stand-in.
pub static BEGRAENSNING: Omraade = Omraade {
    navn: Omraadenavn::Begraensning,
    formel: &REGLER,
    fakta: &[],
    raekke: |_| 0,
    raekker: &[],
    for_unge: false,
    kilder: &[],
};
