// SPDX-License-Identifier: MPL-2.0
//! FR-06 and FR-07: the follow-up after treatment.

use super::{Beregning, Frist};
use crate::fakta::{Faktum, Udskrivningsaarsag};
use crate::kilder::{bek430, bek1477, nr, vej};
use crate::regler::Forhold;

/// What the two follow-ups share.
const OPFOELGNING: Frist = Frist {
    betingelse: "behandlingen er afsluttet som færdigbehandlet, udskrevet til et andet tilbud eller hospital eller af \
        anden årsag; ikke efter § 101 a",
    fakta: &[
        Faktum::EfterParagraf101a,
        Faktum::Udskrivningsdato,
        Faktum::Udskrivningsaarsag,
    ],
    naar: skal_foelges_op,
    ikke_hvis: |s| s.efter_paragraf_101a(),
    kilder: &[
        bek430("§ 2, stk. 2"),
        bek1477("§ 4, stk. 2"),
        vej("25"),
        vej("30"),
        vej("37"),
        nr("3.12.1"),
    ],
    ..Frist::GRUND
};

/// FR-06: the first follow-up.
pub static FR_06: Frist = Frist {
    id: "FR-06",
    hvad: "Der skal være fulgt op på behandlingsplanen første gang efter afslutningen.",
    beregn: |s| Beregning::maaneder(s, Faktum::Udskrivningsdato, 1),
    ..OPFOELGNING
};

/// FR-07: the second follow-up.
pub static FR_07: Frist = Frist {
    id: "FR-07",
    hvad: "Der skal være fulgt op på behandlingsplanen anden gang efter afslutningen.",
    beregn: |s| Beregning::maaneder(s, Faktum::Udskrivningsdato, 6),
    ..OPFOELGNING
};

fn skal_foelges_op(s: &Forhold) -> bool {
    match s.udskrivningsaarsag() {
        Udskrivningsaarsag::Faerdigbehandlet
        | Udskrivningsaarsag::AndetTilbud
        | Udskrivningsaarsag::Hospital
        | Udskrivningsaarsag::AndenAarsag => true,
        Udskrivningsaarsag::OensketAfBorger
        | Udskrivningsaarsag::Udeblevet
        | Udskrivningsaarsag::Bortvist
        | Udskrivningsaarsag::Flyttet => false,
    }
}
