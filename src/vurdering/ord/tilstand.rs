// SPDX-License-Identifier: MPL-2.0
//! Where a date stands, in words that hold whenever they are read: they count from the day of the assessment.

use super::enhedsord;
use crate::regler::frister::{Ejer, Enhed, Frist, Tilstand, Tilstandsslags};

/// Where a date stands, such as "Overskredet med 3 dage"; a sentence without its full stop.
pub fn tilstandstekst(frist: &Frist, tilstand: &Tilstand) -> String {
    let antal = tilstand.dage;
    let dage = format!("{antal} {}", enhedsord(Enhed::Dage, antal));
    let er_sket = tilstand.sket.is_some();
    match tilstand.slags {
        Tilstandsslags::Opfyldt if antal == 0 => "Opfyldt på dagen".to_owned(),
        Tilstandsslags::Opfyldt => format!("Opfyldt {dage} før datoen"),
        Tilstandsslags::ForSent => format!("Sket {dage} for sent"),
        Tilstandsslags::Loeber => format!("{dage} tilbage, regnet fra vurderingsdatoen"),
        Tilstandsslags::IDag => "Fristen er på vurderingsdatoen".to_owned(),
        Tilstandsslags::Overskredet => format!("Overskredet med {dage}"),
        Tilstandsslags::Afloest => match &frist.afloeses_af {
            Some(afloesning) if er_sket => afloesning.hvad.to_owned(),
            _ if er_sket => format!("Sket {dage} efter datoen, som kan fraviges"),
            _ => "Datoen er passeret, men den kan fraviges".to_owned(),
        },
        Tilstandsslags::Usikker => usikker(frist.ejer).to_owned(),
    }
}

/// A settled date in a word that stands before what was due; `None` while it is open, no longer binding, or nobody can
/// tell.
pub fn tilstandsord(slags: Tilstandsslags) -> Option<&'static str> {
    match slags {
        Tilstandsslags::Opfyldt => Some("Opfyldt"),
        Tilstandsslags::ForSent => Some("Sket for sent"),
        Tilstandsslags::Overskredet => Some("Overskredet"),
        Tilstandsslags::Loeber | Tilstandsslags::IDag | Tilstandsslags::Afloest | Tilstandsslags::Usikker => None,
    }
}

fn usikker(ejer: Ejer) -> &'static str {
    match ejer {
        Ejer::Kommunen | Ejer::Stedet => "Datoen er passeret, og sagen viser ikke, om fristen er overholdt",
        Ejer::Borgeren => "Datoen er passeret, og sagen viser ikke, om borgeren har brugt fristen",
        Ejer::Ingen => "Datoen er passeret",
    }
}
