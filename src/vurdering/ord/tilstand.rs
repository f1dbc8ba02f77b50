// SPDX-License-Identifier: MPL-2.0
//! Where a date stands on the day of the assessment, in words.

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
        Tilstandsslags::Loeber => format!("{dage} tilbage"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kalender::Dato;
    use crate::regler::frister::{FR_01, FR_04, FR_08, FR_15};

    #[test]
    fn every_state_in_words() {
        let sket = Dato::ny(2026, 11, 17);
        let rows = [
            (&FR_01, Tilstandsslags::Opfyldt, 0, sket, "Opfyldt på dagen"),
            (&FR_01, Tilstandsslags::Opfyldt, 1, sket, "Opfyldt 1 dag før datoen"),
            (&FR_01, Tilstandsslags::ForSent, 2, sket, "Sket 2 dage for sent"),
            (&FR_01, Tilstandsslags::Loeber, 1, None, "1 dag tilbage"),
            (&FR_01, Tilstandsslags::IDag, 0, None, "Fristen er på vurderingsdatoen"),
            (&FR_01, Tilstandsslags::Overskredet, 3, None, "Overskredet med 3 dage"),
            (
                &FR_01,
                Tilstandsslags::Afloest,
                3,
                sket,
                "Sket 3 dage efter datoen, som kan fraviges",
            ),
            (
                &FR_01,
                Tilstandsslags::Afloest,
                3,
                None,
                "Datoen er passeret, men den kan fraviges",
            ),
            (
                &FR_08,
                Tilstandsslags::Afloest,
                0,
                sket,
                "Tilbageholdelsen ophørte, inden kommunalbestyrelsen skulle have afgjort den",
            ),
            (
                &FR_01,
                Tilstandsslags::Usikker,
                3,
                None,
                "Datoen er passeret, og sagen viser ikke, om fristen er overholdt",
            ),
            (
                &FR_04,
                Tilstandsslags::Usikker,
                3,
                None,
                "Datoen er passeret, og sagen viser ikke, om borgeren har brugt fristen",
            ),
            (&FR_15, Tilstandsslags::Usikker, 3, None, "Datoen er passeret"),
        ];
        for (frist, slags, dage, sket, ventet) in rows {
            let tilstand = Tilstand {
                slags,
                dage,
                sket,
                planlagt: None,
                bliver_for_sent: false,
            };
            assert_eq!(tilstandstekst(frist, &tilstand), ventet, "{}", frist.id);
        }
    }
}
