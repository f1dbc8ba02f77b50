// SPDX-License-Identifier: MPL-2.0
//! The words of each section of a letter, in the order in which they stand. They speak to the citizen: *du* and *vi*.

mod afgoerelse;
mod begrundelse;
mod forloeb;
mod fravigelse;
mod frit_valg;
mod hensyn;
mod klage;
mod retsgrundlag;

pub(super) use retsgrundlag::retsgrundlag;

use super::dokument::{Blok, Del};
use super::{Afsnitsnavn, Grundlag, Kolonne, Udfald};
use crate::fakta::{Intensitet, Valgmulighed};

/// The draft of a section; empty when there is nothing to say in this case.
pub(super) fn udkast(navn: Afsnitsnavn, sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    match navn {
        Afsnitsnavn::Afgoerelse => afgoerelse::afgoerelse(sag, udfald),
        Afsnitsnavn::Indsats => afgoerelse::indsats(sag, udfald),
        Afsnitsnavn::Retsgrundlag => retsgrundlag::skriv(sag, udfald),
        Afsnitsnavn::Fakta => begrundelse::fakta(sag, udfald),
        Afsnitsnavn::Hensyn => begrundelse::hensyn(sag, udfald),
        Afsnitsnavn::Fravigelse => fravigelse::fravigelse(sag, udfald),
        Afsnitsnavn::FritValg => frit_valg::frit_valg(sag, udfald),
        Afsnitsnavn::Garanti => frit_valg::garanti(sag, udfald),
        Afsnitsnavn::Forloeb => forloeb::forloeb(sag, udfald),
        Afsnitsnavn::AndenHjaelp => forloeb::anden_hjaelp(sag, udfald),
        Afsnitsnavn::Klage => klage::klage(sag, udfald),
        Afsnitsnavn::KlageForsinkelse => klage::klage_over_forsinkelse(sag, udfald),
        Afsnitsnavn::Bisidder => forloeb::bisidder(),
        Afsnitsnavn::Betaling => forloeb::betaling(udfald),
        Afsnitsnavn::Hilsen => forloeb::hilsen(sag),
    }
}

/// The heading of a section; none over the end.
pub(super) fn overskrift(navn: Afsnitsnavn, udfald: &Udfald) -> &'static str {
    match (navn, udfald.kolonne()) {
        (Afsnitsnavn::Hilsen, _) => "",
        (Afsnitsnavn::Indsats, Kolonne::FritValg) => "Din behandling nu",
        (Afsnitsnavn::FritValg, Kolonne::FritValg) => "Det kan du stadig vælge",
        (Afsnitsnavn::Garanti, Kolonne::AnonymHenvisning) => "Behandling efter § 101",
        _ => navn.tekst(),
    }
}

/// An intensity in words; a placeholder while it is not chosen.
fn intensitetsord(intensitet: Option<Intensitet>) -> Del {
    match intensitet {
        Some(intensitet) => intensitet.tekst().into(),
        None => mangler("behandlingens intensitet"),
    }
}

fn mangler(hvad: &str) -> Del {
    Del::Pladsholder(hvad.to_owned())
}

/// What the caseworker wrote, on one line; a placeholder while nothing is written.
fn eller_mangler(tekst: Option<&str>, hvad: &str) -> Del {
    tekst.map_or_else(|| mangler(hvad), |tekst| paa_een_linje(tekst).into())
}

fn paa_een_linje(tekst: &str) -> String {
    tekst.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn punkter(saetninger: impl IntoIterator<Item = String>) -> Blok {
    Blok::Punkter(saetninger.into_iter().map(|saetning| vec![saetning.into()]).collect())
}
