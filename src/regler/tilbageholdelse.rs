// SPDX-License-Identifier: MPL-2.0
//! Stand-in.
use super::{Omraade, Omraadenavn, Regel};
/// The rules, in order of id.
pub static REGLER: [&Regel; 0] = [];
/// Stand-in.
pub static KONTRAKT: Omraade = Omraade {
    navn: Omraadenavn::Kontrakt,
    formel: &REGLER,
    fakta: &[],
    raekke: |_| 0,
    raekker: &[],
    for_unge: false,
    kilder: &[],
};
/// Stand-in.
pub static TILBAGEHOLDELSE: Omraade = Omraade {
    navn: Omraadenavn::Tilbageholdelse,
    formel: &REGLER,
    fakta: &[],
    raekke: |_| 0,
    raekker: &[],
    for_unge: false,
    kilder: &[],
};
