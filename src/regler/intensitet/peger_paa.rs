// SPDX-License-Identifier: MPL-2.0
//! Which intensities a discretion is between. Serviceloven § 101 leaves the intensity to a concrete assessment; the choice
//! stays within it where a rule or a professional points. Less than a professional found sufficient is outside it
//! (principmeddelelse 23-18; VEJ 15; NR 2.3).

use super::{INT_01, INT_02, INT_03, INT_04, INT_05, INT_06, INT_07, INT_08, INT_09};
use crate::fakta::{FuldeFakta, Intensitet, Tilstraekkeligt, Valgmulighed};
use crate::regler::Regel;

/// The intensity that each rule points to when it holds.
pub static PEGER_PAA: [(&Regel, Intensitet); 9] = [
    (&INT_01, Intensitet::Doegn),
    (&INT_02, Intensitet::Doegn),
    (&INT_03, Intensitet::Doegn),
    (&INT_04, Intensitet::Doegn),
    (&INT_05, Intensitet::Doegn),
    (&INT_06, Intensitet::Dag),
    (&INT_07, Intensitet::Dag),
    (&INT_08, Intensitet::Dag),
    (&INT_09, Intensitet::Ambulant),
];

/// Whether a discretion over fully known facts may choose an intensity: a rule that holds points to it, or a professional
/// found it sufficient, or nothing points anywhere; and it is not less than a professional found sufficient.
pub fn er_i_skoennet(f: &FuldeFakta, intensitet: Intensitet) -> bool {
    let nok = fagligt_tilstraekkeligt(f);
    let peges_paa = |paa| nok == Some(paa) || PEGER_PAA.iter().any(|(regel, i)| *i == paa && (regel.opfyldt)(f));
    let er_nok = nok.is_none_or(|nok| intensitet >= nok);
    er_nok && (peges_paa(intensitet) || !Intensitet::alle().any(peges_paa))
}

/// The least intensive treatment that a professional found sufficient.
fn fagligt_tilstraekkeligt(f: &FuldeFakta) -> Option<Intensitet> {
    match f.tilstraekkeligt() {
        Tilstraekkeligt::Ambulant => Some(Intensitet::Ambulant),
        Tilstraekkeligt::Dag => Some(Intensitet::Dag),
        Tilstraekkeligt::KunDoegn => Some(Intensitet::Doegn),
        Tilstraekkeligt::IkkeVurderet => None,
    }
}
