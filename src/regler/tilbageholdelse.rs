// SPDX-License-Identifier: MPL-2.0
//! Stand-in.
use super::{Omraade, Omraadenavn, Regel};
use crate::fakta::FuldeFakta;
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

/// Stand-in.
pub(super) fn tb_01(f: &FuldeFakta) -> bool {
    f.gravid() && f.er_voksen() && f.tilbudt_doegn_107()
}

/// Stand-in.
pub(super) fn tb_02(f: &FuldeFakta) -> bool {
    !f.gravid()
        && f.er_voksen()
        && f.tilbudt_doegn_107()
        && f.kommune_benytter_loven()
        && f.kan_profitere_af_kontrakt()
        && f.oensker_kontrakt()
}
