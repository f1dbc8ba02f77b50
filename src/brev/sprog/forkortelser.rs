// SPDX-License-Identifier: MPL-2.0
//! Abbreviations, reviewed by hand: those that end no sentence, those that everybody knows, and those unfamiliar to a
//! citizen.

use super::tegn::{er_stort, smaa};

/// Abbreviations whose full stop does not end a sentence, written without it.
pub(super) const SLUTTER_IKKE: &[&str] = &["stk", "nr", "jf", "pkt", "kr", "kl", "tlf", "f.eks", "ca"];

/// Acronyms that a citizen knows, or words written in capitals.
const KENDTE: &[&str] = &[
    "AA", "ADHD", "AIDS", "ALLE", "CD", "CPR", "CVR", "DK", "DNA", "DSB", "DU", "EAN", "EDB", "EKG", "EU", "FN", "HF",
    "HIV", "HUSK", "ID", "IKKE", "IT", "KUN", "LSD", "MR", "NA", "NU", "OBS", "OG", "OK", "PC", "PDF", "PTSD", "SFO",
    "SKAL", "SMS", "SU", "TV", "USA", "VIGTIG", "VVS", "II", "III", "IV", "VI", "VII", "VIII", "IX",
];

/// Administrative abbreviations, in lower case or with full stops.
const UKENDTE: &[&str] = &[
    "cf", "d.d", "ekskl", "f.s.v.a", "fsva", "fsv", "hhv", "i.f.m", "i.f.t", "i.h.t", "ifm", "ift", "iht", "jvf",
    "lbk", "m.fl", "m.h.p", "m.h.t", "m.m", "m.v", "mhp", "mht", "mv", "ndf", "o.a", "o.l", "ovf", "p.b.a", "p.g.a",
    "pba", "pgl", "s.k", "sml", "vedr", "vejl",
];

const LAENGSTE_FORKORTELSE: usize = 5;

/// Whether a word as written is an unfamiliar abbreviation: two to five capitals, or an administrative one.
pub(super) fn er_ukendt(ord: &str) -> bool {
    let laengde = ord.chars().count();
    let kun_store = (2..=LAENGSTE_FORKORTELSE).contains(&laengde) && ord.chars().all(er_stort);
    if kun_store {
        return !KENDTE.contains(&ord);
    }
    er_forvaltningens(ord)
}

/// Whether it is an administrative abbreviation, such as `mht` or `m.v`.
pub(super) fn er_forvaltningens(ord: &str) -> bool {
    UKENDTE.contains(&smaa(ord).as_str())
}
