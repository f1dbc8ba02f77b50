// SPDX-License-Identifier: MPL-2.0
//! The building blocks of a note.

use crate::brev::dokument::{Blok, Del, Tabel, fra_tekst};

/// A run of plain words.
pub(super) fn tekst(tekst: impl Into<String>) -> Vec<Del> {
    vec![Del::Tekst(tekst.into())]
}

/// A list; nothing if it has no item.
pub(super) fn punkter(punkter: Vec<Vec<Del>>) -> Vec<Blok> {
    if punkter.is_empty() {
        Vec::new()
    } else {
        vec![Blok::Punkter(punkter)]
    }
}

/// A table; nothing if it has no row.
pub(super) fn tabel<const N: usize>(hoved: [&str; N], raekker: Vec<[Vec<Del>; N]>) -> Vec<Blok> {
    if raekker.is_empty() {
        return Vec::new();
    }
    vec![Blok::Tabel(Tabel {
        hoved: hoved.map(str::to_owned).to_vec(),
        raekker: raekker.into_iter().map(Vec::from).collect(),
    })]
}

/// A text under its label: on the same line, unless the text begins with a list.
pub(super) fn med_maerke(maerke: &str, skrevet: &str, blokke: &mut Vec<Blok>) {
    let mut skrevne = fra_tekst(skrevet);
    match skrevne.first_mut() {
        Some(Blok::Tekst(dele)) => dele.insert(0, Del::Tekst(format!("{maerke}: "))),
        Some(_) => blokke.push(Blok::tekst(format!("{maerke}:"))),
        None => {}
    }
    blokke.extend(skrevne);
}

/// The lines of a text joined with `skel`.
pub(super) fn paa_en_linje(tekst: &str, skel: &str) -> String {
    let linjer = tekst.lines().map(str::trim).filter(|linje| !linje.is_empty());
    linjer.collect::<Vec<_>>().join(skel)
}
