// SPDX-License-Identifier: MPL-2.0
//! The words in which people read an assessment: the same on the command line, on the page and in notes.
//!
//! They are written to the caseworker. What a letter says otherwise, to the citizen, stands with the letters.

mod fravigelse;
mod omraader;
mod regnskab;
mod tilstand;

pub use fravigelse::fravigelsestekst;
pub use omraader::{kan_afgoere, konklusionstekst, kort, mulige, overskrift};
pub use regnskab::regnskab;
pub use tilstand::{tilstandsord, tilstandstekst};

use super::{OvervejelseSvar, Retning};
use crate::fakta::{Faktum, Intensitet, Slags, Svar, Vaerdi, Valgmulighed, opremset};
use crate::kalender::uden_ugedag;
use crate::kilder::{Henvisning, Maade};
use crate::regler::Styrke;
use crate::regler::frister::Enhed;

/// What follows from a right to residential treatment.
pub const RET_TIL_DOEGN: &str = "Oplysningerne peger på, at borgeren har ret til døgnbehandling.";

/// What every showing of an assessment ends with, for the caseworker who reads it.
pub const STOETTER: &str = "Redskabet hjælper dig. Afgørelsen er din.";

/// The same in a note, which others read too.
pub const STOETTER_I_NOTAT: &str = "Redskabet hjælper sagsbehandleren. Afgørelsen er sagsbehandlerens.";

/// What stands where a conclusion about intensity rests on the professional judgement alone.
pub const INGEN_REGEL: &str = "Ingen enkelt regel afgør det.";

/// How a decision table is read.
pub const TABEL_LAESES: &str = "Den første række, der holder, gælder.";

/// What stands where nothing is missing.
pub const INTET_MANGLER: &str = "Der mangler ingen oplysninger, som kan ændre en konklusion.";

/// What stands in an area that is answered by a warning: the citizen is under 18.
pub fn vurderes_ikke(advarsel: &str) -> String {
    format!("Det vurderes ikke her: se advarslen {advarsel}.")
}

/// How binding a duty is, as the verb of a sentence.
pub fn styrkeord(styrke: Styrke) -> &'static str {
    styrke.tekst()
}

/// The way in which a consideration points, such as "taler imod ambulant behandling".
pub fn retningstekst(overvejelse: &OvervejelseSvar) -> String {
    let intensiteter = opremsning(Intensitet::VAERDIER, &overvejelse.intensitet);
    match overvejelse.retning {
        Retning::For => format!("taler for {intensiteter}"),
        Retning::Imod => format!("taler imod {intensiteter}"),
        Retning::Neutral => "skal overvejes".to_owned(),
    }
}

/// A unit that dates are counted in, in the number that fits.
pub fn enhedsord(enhed: Enhed, antal: u32) -> &'static str {
    match (enhed, antal) {
        (Enhed::Dage, 1) => "dag",
        (Enhed::Hverdage, 1) => "hverdag",
        (Enhed::Soegnedage, 1) => "søgnedag",
        (Enhed::Maaneder, 1) => "måned",
        (flere, _) => flere.tekst(),
    }
}

/// Every unit by its id: of one, and of any other number.
pub fn enheder() -> Vec<(&'static str, [&'static str; 2])> {
    let ord = |enhed: Enhed| (enhed.id(), [1, 2].map(|antal| enhedsord(enhed, antal)));
    Enhed::alle().map(ord).collect()
}

/// An answer in a word or two, such as "ja", "dagbehandling" or "34".
pub fn svarord(faktum: Faktum, svar: &Svar) -> String {
    let vaerdier = vaerdier(faktum);
    match svar {
        Svar::JaNej(ja) => ja_nej(*ja).to_owned(),
        Svar::Valg(id) => opremsning(vaerdier, &[id]),
        Svar::Maengde(id) => opremsning(vaerdier, id),
        Svar::Tal(tal) => tal.to_string(),
        Svar::Dato(dag) => uden_ugedag(*dag),
    }
}

/// The values that a fact chooses from; none where the answer is not a choice.
pub fn vaerdier(faktum: Faktum) -> &'static [Vaerdi] {
    match faktum.slags() {
        Slags::Valg(vaerdier) | Slags::Maengde(vaerdier) => vaerdier,
        Slags::JaNej | Slags::Tal(..) | Slags::Dato => &[],
    }
}

/// Yes or no, as an answer.
pub fn ja_nej(ja: bool) -> &'static str {
    if ja { "ja" } else { "nej" }
}

/// The words of the values with those ids, such as "opioider, kokain og cannabis".
pub fn opremsning(vaerdier: &[Vaerdi], id: &[&str]) -> String {
    let kendte = vaerdier.iter().filter(|vaerdi| id.contains(&vaerdi.id));
    let ord: Vec<_> = kendte.map(|vaerdi| vaerdi.tekst).collect();
    opremset(&ord, "og")
}

/// How the sources shown were checked, where that was not against the originals; follows the day of the check.
pub fn mod_kopier<'a>(mut kilder: impl Iterator<Item = &'a Henvisning>) -> &'static str {
    if kilder.any(|kilde| kilde.maade == Maade::GemtKopi) {
        " mod gemte kopier"
    } else {
        ""
    }
}

/// What must be known before relying on a citation.
pub fn forbehold(kilde: &Henvisning) -> Option<String> {
    let af = kilde.af.as_ref().map(|af| format!("kontrolleret af {af}"));
    let ukontrolleret = kilde.maade == Maade::IkkeKontrolleret && af.is_none();
    let ikke = ukontrolleret.then(|| "ikke kontrolleret".to_owned());
    let dele: Vec<_> = kilde.forbehold.clone().or(ikke).into_iter().chain(af).collect();
    (!dele.is_empty()).then(|| dele.join("; "))
}

/// A sentence: with a capital and a full stop.
pub fn saetning(led: &str) -> String {
    let mut tegn = led.chars();
    let foerste: String = tegn
        .next()
        .map(|tegn| tegn.to_uppercase().collect())
        .unwrap_or_default();
    let slut = if led.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{foerste}{}{slut}", tegn.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_becomes_a_sentence() {
        for (led, ventet) in [("ældre end 18", "Ældre end 18."), ("Hvornår?", "Hvornår?"), ("", ".")] {
            assert_eq!(saetning(led), ventet);
        }
    }

    #[test]
    fn answers_of_every_type_in_a_word_or_two() {
        for (faktum, svar, ventet) in [
            (Faktum::Gravid, Svar::JaNej(true), "ja"),
            (Faktum::Gravid, Svar::JaNej(false), "nej"),
            (Faktum::Belastning, Svar::Valg("middelsvaer"), "middelsvær"),
            (Faktum::Stoffer, Svar::Maengde(vec![]), "ingen"),
            (Faktum::Stoffer, Svar::Maengde(vec!["andre"]), "andre stoffer"),
            (
                Faktum::Stoffer,
                Svar::Maengde(vec!["opioider", "andre"]),
                "opioider og andre stoffer",
            ),
            (
                Faktum::Stoffer,
                Svar::Maengde(vec!["opioider", "kokain", "andre"]),
                "opioider, kokain og andre stoffer",
            ),
            (Faktum::Alder, Svar::Tal(34), "34"),
            (
                Faktum::Termin,
                Svar::Dato(crate::kalender::Dato::fast(2026, 3, 1)),
                "1. marts 2026",
            ),
        ] {
            assert_eq!(svarord(faktum, &svar), ventet);
        }
    }
}
