// SPDX-License-Identifier: MPL-2.0
//! Where a date stands when some facts are unknown: a condition counts only when it is known to hold.

use super::resultat::Sagsforhold;
use crate::kalender::Dato;
use crate::regler::forhold::Omstaendigheder;
use crate::regler::frister::{Frist, KendteVilkaar, Tilstand, Vilkaar};

impl Sagsforhold {
    /// Where a date stands on the day of the assessment.
    pub(super) fn tilstand(&self, frist: &Frist, dato: Dato, om: &Omstaendigheder) -> Tilstand {
        let holder = |vilkaar: &Vilkaar| self.holder(om, vilkaar.fakta, vilkaar.holder);
        let gaelder = |vilkaar: &&Vilkaar| vilkaar.fra <= om.lov;
        let vilkaar = KendteVilkaar {
            kraever: frist.kraever.as_ref().filter(gaelder).is_none_or(holder),
            kan_fraviges: frist.kan_fraviges.as_ref().filter(gaelder).is_some_and(holder),
        };
        frist.tilstand(dato, self.vurderingsdato, &self.fakta, vilkaar)
    }
}
