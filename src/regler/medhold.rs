// SPDX-License-Identifier: MPL-2.0
//! Does the citizen get everything asked for? Then reasons and complaint instructions are not mandatory
//! (forvaltningsloven §§ 22 and 25).

use super::Afgoerelsestype;
use super::Forhold;
use crate::fakta::{Faktum, Intensitet, OensketIntensitet};

/// The facts that [`fuldt_medhold`] reads.
pub const FAKTA: &[Faktum] = &[
    Faktum::OensketIntensitet,
    Faktum::OensketImoedekommet,
    Faktum::BenytterFritValg,
];

/// Whether the decision gives everything asked for; what is unknown never does.
pub fn fuldt_medhold(s: &Forhold) -> bool {
    match s.omstaendigheder.afgoerelsestype {
        Some(Afgoerelsestype::AnonymBevilling) => true,
        Some(Afgoerelsestype::Bevilling | Afgoerelsestype::FritValgImoedekommet) => {
            faar_oensket_intensitet(s) && s.oensket_imoedekommet() && begynder_i_tide(s)
        }
        _ => false,
    }
}

fn faar_oensket_intensitet(s: &Forhold) -> bool {
    let oensket = match s.oensket_intensitet() {
        OensketIntensitet::Ingen => return true,
        OensketIntensitet::Ambulant => Intensitet::Ambulant,
        OensketIntensitet::Dag => Intensitet::Dag,
        OensketIntensitet::Doegn => Intensitet::Doegn,
    };
    s.omstaendigheder.afgoerelse_intensitet == Some(oensket)
}

fn begynder_i_tide(s: &Forhold) -> bool {
    let inden_frist = || Some(s.omstaendigheder.startdato? <= s.omstaendigheder.fr_01?);
    s.benytter_frit_valg() || inden_frist() == Some(true)
}
