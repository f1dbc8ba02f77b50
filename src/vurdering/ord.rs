// SPDX-License-Identifier: MPL-2.0
//! The words in which people read an assessment: the same on the command line, on the page and in letters.
//!
//! A conclusion is what the facts point to; no sentence here says that anything is decided.

mod fravigelse;
mod regnskab;
mod tilstand;

pub use fravigelse::fravigelsestekst;
pub use regnskab::regnskab;
pub use tilstand::{tilstandsord, tilstandstekst};

use super::{OvervejelseSvar, Retning};
use crate::fakta::{Faktum, Intensitet, Slags, Svar, Vaerdi, Valgmulighed, opremset};
use crate::kalender::uden_ugedag;
use crate::kilder::{Henvisning, Maade};
use crate::regler::frister::Enhed;
use crate::regler::{Konklusion, Omraadenavn, Styrke};

/// The question that an area answers, as a heading.
pub fn overskrift(omraade: Omraadenavn) -> &'static str {
    match omraade {
        Omraadenavn::Omfattet => "Er borgeren omfattet af serviceloven § 101?",
        Omraadenavn::Intensitet => "Hvilken intensitet peger oplysningerne på?",
        Omraadenavn::FritValg => "Har borgeren ret til at vælge tilbuddet?",
        Omraadenavn::Begraensning => "Kan det frie valg begrænses?",
        Omraadenavn::Anonym => "Er borgeren i målgruppen for anonym behandling efter § 101 a?",
        Omraadenavn::Afdaekning => "Er afdækningen fuldstændig?",
        Omraadenavn::Kontrakt => "Skal eller kan der tilbydes en kontrakt med mulighed for tilbageholdelse?",
        Omraadenavn::Tilbageholdelse => "Er betingelserne for at tilbageholde opfyldt?",
    }
}

/// A conclusion as a sentence.
///
/// ```
/// use paragraf101::regler::{Konklusion, Omraadenavn};
/// use paragraf101::vurdering::ord::konklusionstekst;
///
/// let dag = konklusionstekst(Omraadenavn::Intensitet, Konklusion::Dag);
/// assert_eq!(dag, "Oplysningerne peger på dagbehandling.");
/// ```
pub fn konklusionstekst(omraade: Omraadenavn, konklusion: Konklusion) -> &'static str {
    match konklusion {
        Konklusion::Ja => "Oplysningerne peger på, at borgeren er omfattet af serviceloven § 101.",
        Konklusion::Nej => "Oplysningerne peger på, at borgeren ikke er omfattet af serviceloven § 101.",
        Konklusion::Ambulant => "Oplysningerne peger på ambulant behandling.",
        Konklusion::Dag => "Oplysningerne peger på dagbehandling.",
        Konklusion::Doegn => "Oplysningerne peger på døgnbehandling.",
        Konklusion::Skoen => "Oplysningerne peger ikke entydigt på én intensitet. Det kræver et konkret, fagligt skøn.",
        Konklusion::Ret => "Oplysningerne peger på, at borgeren har ret til at vælge tilbuddet.",
        Konklusion::IngenRet => "Oplysningerne peger på, at borgeren ikke har ret til at vælge tilbuddet.",
        Konklusion::Kan => "Oplysningerne peger på, at det frie valg kan begrænses.",
        Konklusion::KanIkke => kan_ikke(omraade),
        Konklusion::IMaalgruppen => "Oplysningerne peger på, at borgeren er i målgruppen for § 101 a.",
        Konklusion::UdenForMaalgruppen => "Oplysningerne peger på, at borgeren ikke er i målgruppen for § 101 a.",
        Konklusion::Fuldstaendig => "Oplysningerne peger på, at afdækningen er fuldstændig.",
        Konklusion::Ufuldstaendig => "Oplysningerne peger på, at afdækningen ikke er fuldstændig.",
        Konklusion::SkalTilbydes => "Oplysningerne peger på, at borgeren skal have tilbudt en kontrakt.",
        Konklusion::KanTilbydes => "Oplysningerne peger på, at borgeren kan få tilbudt en kontrakt.",
        Konklusion::BetingelserOpfyldt => "Oplysningerne peger på, at betingelserne for at tilbageholde er opfyldt.",
        Konklusion::BetingelserIkkeOpfyldt => {
            "Oplysningerne peger på, at betingelserne for at tilbageholde ikke er opfyldt."
        }
        Konklusion::Uafklaret => uafklaret(omraade),
    }
}

/// The one negative conclusion that more than one area has.
fn kan_ikke(omraade: Omraadenavn) -> &'static str {
    match omraade {
        Omraadenavn::Kontrakt => "Oplysningerne peger på, at borgeren ikke kan få tilbudt en kontrakt.",
        Omraadenavn::Begraensning
        | Omraadenavn::Omfattet
        | Omraadenavn::Intensitet
        | Omraadenavn::FritValg
        | Omraadenavn::Anonym
        | Omraadenavn::Afdaekning
        | Omraadenavn::Tilbageholdelse => "Oplysningerne peger på, at det frie valg ikke kan begrænses.",
    }
}

fn uafklaret(omraade: Omraadenavn) -> &'static str {
    match omraade {
        Omraadenavn::Omfattet => "Det er uafklaret, om borgeren er omfattet af serviceloven § 101.",
        Omraadenavn::Intensitet => "Det er uafklaret, hvilken intensitet oplysningerne peger på.",
        Omraadenavn::FritValg => "Det er uafklaret, om borgeren har ret til at vælge tilbuddet.",
        Omraadenavn::Begraensning => "Det er uafklaret, om det frie valg kan begrænses.",
        Omraadenavn::Anonym => "Det er uafklaret, om borgeren er i målgruppen for § 101 a.",
        Omraadenavn::Afdaekning => "Det er uafklaret, om afdækningen er fuldstændig.",
        Omraadenavn::Kontrakt => "Det er uafklaret, om der skal eller kan tilbydes en kontrakt.",
        Omraadenavn::Tilbageholdelse => "Det er uafklaret, om betingelserne for at tilbageholde er opfyldt.",
    }
}

/// What follows from a right to residential treatment.
pub const RET_TIL_DOEGN: &str = "Oplysningerne peger på, at borgeren har ret til døgnbehandling.";

/// What every showing of an assessment ends with.
pub const STOETTER: &str = "Redskabet støtter; det afgør ikke.";

/// What stands where a conclusion about intensity rests on the professional judgement alone.
pub const INGEN_REGEL: &str = "Ingen regel bærer det alene.";

/// What stands where nothing is missing.
pub const INTET_MANGLER: &str = "Der mangler ingen oplysninger, som kan ændre en konklusion.";

/// What stands in an area that is answered by a warning: the citizen is under 18.
pub fn vurderes_ikke(advarsel: &str) -> String {
    format!("Det vurderes ikke her: se advarslen {advarsel}.")
}

/// How binding a duty is, as the verb of a sentence.
pub fn styrkeord(styrke: Styrke) -> &'static str {
    match styrke {
        Styrke::Skal => "skal",
        Styrke::Boer => "bør",
        Styrke::Kan => "kan",
    }
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
        (Enhed::Dage, _) => "dage",
        (Enhed::Hverdage, 1) => "hverdag",
        (Enhed::Hverdage, _) => "hverdage",
        (Enhed::Soegnedage, 1) => "søgnedag",
        (Enhed::Soegnedage, _) => "søgnedage",
        (Enhed::Maaneder, 1) => "måned",
        (Enhed::Maaneder, _) => "måneder",
    }
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
    use crate::regler::OMRAADER;

    #[test]
    fn every_conclusion_of_every_area_is_its_own_sentence_and_decides_nothing() {
        let mut set = Vec::new();
        for omraade in OMRAADER {
            let mulige = omraade.raekker.iter().map(|raekke| raekke.konklusion);
            let mut mulige: Vec<_> = mulige.chain([Konklusion::Uafklaret]).collect();
            mulige.sort();
            mulige.dedup();
            for konklusion in mulige {
                let tekst = konklusionstekst(omraade.navn, konklusion);
                assert!(tekst.ends_with('.'), "{tekst}");
                assert!(!tekst.contains("afgjort") && !tekst.contains("afgør"), "{tekst}");
                assert!(!set.contains(&tekst), "{tekst} twice");
                set.push(tekst);
            }
        }
    }

    #[test]
    fn what_is_not_settled_is_the_areas_own_question() {
        for omraade in OMRAADER {
            let tekst = konklusionstekst(omraade.navn, Konklusion::Uafklaret);
            assert_eq!(tekst, format!("Det er uafklaret, {}.", omraade.navn.spoergsmaal()));
            assert!(overskrift(omraade.navn).ends_with('?'));
        }
    }

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
