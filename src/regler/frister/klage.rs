// SPDX-License-Identifier: MPL-2.0
//! FR-04 and FR-05: what the citizen can do about a decision, and until when.

use super::{Beregning, Ejer, Frist};
use crate::fakta::Faktum;
use crate::kalender::{alternativ, rul_frem};
use crate::kilder::{Retskilde, fvl, pm, rsl, sel};
use crate::regler::Forhold;

/// FR-04: a complaint has been received.
pub static FR_04: Frist = Frist {
    id: "FR-04",
    hvad: "Sidste dag for en klage over afgørelsen, som skal være modtaget senest kl. 23.59.",
    betingelse: "dagen, hvor borgeren modtog afgørelsen, er noteret; der regnes fra dagen efter; ikke efter § 101 a",
    fakta: &[Faktum::EfterParagraf101a, Faktum::Meddelelsesdato],
    ikke_hvis: |s| s.efter_paragraf_101a(),
    beregn: klagefrist,
    ejer: Ejer::Borgeren,
    kilder: &[rsl("§ 67, stk. 1"), sel("§ 166, stk. 1"), pm(Retskilde::Pm38_23)],
    ..Frist::GRUND
};

/// FR-05: written reasons have been asked for.
pub static FR_05: Frist = Frist {
    id: "FR-05",
    hvad: "Borgerens sidste dag til at bede om en skriftlig begrundelse.",
    betingelse: "afgørelsen er meddelt mundtligt; ikke hvis borgeren har fået fuldt medhold",
    fakta: &[Faktum::Meddelelsesdato, Faktum::MeddeltMundtligt],
    naar: |s| s.meddelt_mundtligt(),
    ikke_hvis: |s| s.omstaendigheder.fuldt_medhold,
    beregn: |s| Beregning::dage(s, Faktum::Meddelelsesdato, 14),
    ejer: Ejer::Borgeren,
    kilder: &[fvl("§ 23, stk. 1")],
    ..Frist::GRUND
};

const UENIGE_KILDER: &str = "Kilderne er uenige om, hvilke dage der regnes som helligdage her: få datoen bekræftet.";

/// Four weeks, moved forward from Saturdays, Sundays and public holidays.
fn klagefrist(s: &Forhold) -> Option<Beregning> {
    let fire_uger = Beregning::dage(s, Faktum::Meddelelsesdato, 28)?;
    let (dato, sprunget) = rul_frem(fire_uger.dato);
    let frist = Beregning {
        dato,
        sprunget,
        alternativ: alternativ(fire_uger.dato),
        ..fire_uger
    };
    Some(if frist.alternativ.is_some() {
        frist.med_bemaerkning(UENIGE_KILDER)
    } else {
        frist
    })
}
