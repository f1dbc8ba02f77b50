// SPDX-License-Identifier: MPL-2.0
//! The dates of an assessment: each with what must have happened, where it stands, and how it was
//! counted.

use paragraf101::kalender::lang;
use paragraf101::vurdering::FristSvar;
use paragraf101::vurdering::ord::{regnskab, saetning};

use crate::ombrydning::Side;
use crate::tekst_kilder::kilder;

/// The indent of a date's lines.
const INDRYK: usize = 7;

/// The dates, in order of id.
pub fn frister(side: &mut Side, frister: &[FristSvar]) {
    if frister.is_empty() {
        return;
    }
    side.overskrift("DATOER");
    for frist in frister {
        side.punkt(0, &format!("{:<INDRYK$}", frist.id), &lang(frist.dato));
        side.afsnit(INDRYK, frist.hvad);
        side.afsnit(INDRYK, &saetning(&frist.tilstand.tekst));
        side.punkt(INDRYK, "Regnet: ", &regnskab(frist));
        if let Some(alternativ) = &frist.alternativ {
            side.punkt(
                INDRYK,
                "Ved siden af: ",
                &format!("{}, {}.", lang(alternativ.dato), alternativ.grund),
            );
        }
        for usikkert in &frist.regnskab.usikkert {
            side.punkt(INDRYK, "Usikkert: ", usikkert);
        }
        kilder(side, INDRYK, &frist.kilder);
    }
}
