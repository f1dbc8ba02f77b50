// SPDX-License-Identifier: MPL-2.0
//! RET: when what the facts point to is not only advisable but something that the citizen has a right to.

use super::Forhold;
use super::intensitet::int_01;
use crate::fakta::Faktum;
use crate::kilder::{Kilde, Retskilde, nr, pm, sel, sel_101, vej};
use crate::regelsaet::Lov;

/// A right of the citizen that the facts give.
#[derive(Debug)]
pub struct Ret {
    /// The stable id.
    pub id: &'static str,
    /// What it says.
    pub hvad: &'static str,
    /// When, in words of law.
    pub betingelse: &'static str,
    /// The facts that the condition reads.
    pub fakta: &'static [Faktum],
    /// When there is a right; must be known to hold.
    pub naar: fn(&Forhold) -> bool,
    /// When there is none; excludes only when known to hold.
    pub ikke_hvis: fn(&Forhold) -> bool,
    /// The state of the law from which there is a right.
    pub fra: Lov,
    /// Whether it is assessed for a citizen under 18 too.
    pub for_unge: bool,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

/// Every right, in order of id.
pub static RETTIGHEDER: [&Ret; 1] = [&RET_01];

/// RET-01: residential treatment. A sufficient offer is owed at every intensity; only this one is a right of its own.
pub static RET_01: Ret = Ret {
    id: "RET-01",
    hvad: "Den, der er omfattet af § 101, har ret til døgnbehandling, når hverken ambulant behandling eller \
        dagbehandling er nok. § 101 a giver kun ret til ambulant behandling.",
    betingelse: "borgeren er omfattet af § 101, og INT-01 er opfyldt; ikke når behandlingen er efter § 101 a",
    fakta: &[Faktum::Tilstraekkeligt, Faktum::EfterParagraf101a],
    naar: |s| s.er_omfattet() && int_01(s),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    fra: Lov::Fra2017,
    for_unge: false,
    kilder: &[
        sel_101::BEHANDLING,
        pm(Retskilde::Pm23_18),
        nr("2.3"),
        pm(Retskilde::Pm50_13),
        vej("15"),
        sel("§ 101 a, stk. 1"),
    ],
};
