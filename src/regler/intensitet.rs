// SPDX-License-Identifier: MPL-2.0
//! Stand-in.
use super::{Omraade, Omraadenavn, Regel};
/// The rules, in order of id.
pub static REGLER: [&Regel; 0] = [];
/// Stand-in.
pub static INTENSITET: Omraade = Omraade {
    navn: Omraadenavn::Intensitet,
    formel: &REGLER,
    fakta: &[],
    raekke: |_| 0,
    raekker: &[],
    for_unge: false,
    kilder: &[],
};
