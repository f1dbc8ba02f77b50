// SPDX-License-Identifier: MPL-2.0
//! The words of each area, in one table: its question, what it can conclude, and what stands while that is not settled.
//!
//! A conclusion is what the facts point to; no sentence here says that anything is decided.

use crate::fakta::Valgmulighed;
use crate::regler::{Konklusion, OMRAADER, Omraadenavn};

/// What an area is called when it is asked about.
struct Ord {
    /// The question that it answers.
    spoergsmaal: &'static str,
    /// The sentence while the facts do not settle it.
    uafklaret: &'static str,
    /// Why a question of the area is put.
    kan_afgoere: &'static str,
}

fn ord(omraade: Omraadenavn) -> Ord {
    let ord = |spoergsmaal, uafklaret, kan_afgoere| Ord {
        spoergsmaal,
        uafklaret,
        kan_afgoere,
    };
    match omraade {
        Omraadenavn::Omfattet => ord(
            "Er borgeren omfattet af serviceloven § 101?",
            "Oplysningerne viser endnu ikke, om borgeren er omfattet af serviceloven § 101.",
            "Svaret kan være med til at vise, om borgeren er omfattet af serviceloven § 101.",
        ),
        Omraadenavn::Intensitet => ord(
            "Hvilken intensitet peger oplysningerne på?",
            "Oplysningerne peger endnu ikke på en bestemt intensitet.",
            "Svaret kan være med til at vise, hvilken intensitet oplysningerne peger på.",
        ),
        Omraadenavn::FritValg => ord(
            "Har borgeren ret til at vælge tilbuddet?",
            "Oplysningerne viser endnu ikke, om borgeren har ret til at vælge tilbuddet.",
            "Svaret kan være med til at vise, om borgeren har ret til at vælge tilbuddet.",
        ),
        Omraadenavn::Begraensning => ord(
            "Kan det frie valg begrænses?",
            "Oplysningerne viser endnu ikke, om det frie valg kan begrænses.",
            "Svaret kan være med til at vise, om det frie valg kan begrænses.",
        ),
        Omraadenavn::Anonym => ord(
            "Er borgeren i målgruppen for anonym behandling efter § 101 a?",
            "Oplysningerne viser endnu ikke, om borgeren er i målgruppen for § 101 a.",
            "Svaret kan være med til at vise, om borgeren er i målgruppen for § 101 a.",
        ),
        Omraadenavn::Afdaekning => ord(
            "Er afdækningen fuldstændig?",
            "Oplysningerne viser endnu ikke, om afdækningen er fuldstændig.",
            "Svaret kan være med til at vise, om afdækningen er fuldstændig.",
        ),
        Omraadenavn::Kontrakt => ord(
            "Skal eller kan borgeren få tilbudt en kontrakt med mulighed for tilbageholdelse?",
            "Oplysningerne viser endnu ikke, om borgeren skal eller kan få tilbudt en kontrakt.",
            "Svaret kan være med til at vise, om borgeren skal eller kan få tilbudt en kontrakt.",
        ),
        Omraadenavn::Tilbageholdelse => ord(
            "Er betingelserne for at tilbageholde opfyldt?",
            "Oplysningerne viser endnu ikke, om betingelserne for at tilbageholde er opfyldt.",
            "Svaret kan være med til at vise, om betingelserne for at tilbageholde er opfyldt.",
        ),
    }
}

/// The question that an area answers, as a heading.
pub fn overskrift(omraade: Omraadenavn) -> &'static str {
    ord(omraade).spoergsmaal
}

/// Why a question of an area is put to the caseworker.
pub fn kan_afgoere(omraade: Omraadenavn) -> &'static str {
    ord(omraade).kan_afgoere
}

/// Everything that an area can conclude, in the order of the vocabulary; *unsettled* is last.
pub fn mulige(omraade: Omraadenavn) -> Vec<Konklusion> {
    let raekker = OMRAADER[omraade as usize].raekker;
    Konklusion::alle()
        .filter(|konklusion| {
            *konklusion == Konklusion::Uafklaret || raekker.iter().any(|raekke| raekke.konklusion == *konklusion)
        })
        .collect()
}

/// A conclusion in a word or two, for an overview.
pub fn kort(omraade: Omraadenavn, konklusion: Konklusion) -> &'static str {
    match (omraade, konklusion) {
        (Omraadenavn::Kontrakt, Konklusion::KanIkke) => "kan ikke tilbydes",
        (_, Konklusion::KanIkke) => "kan ikke begrænses",
        _ => konklusion.tekst(),
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
        Konklusion::Skoen => {
            "Oplysningerne peger ikke på én bestemt intensitet. Valget er et konkret, fagligt skøn, som skal begrundes."
        }
        Konklusion::Ret => "Oplysningerne peger på, at borgeren har ret til at vælge tilbuddet.",
        Konklusion::IngenRet => "Oplysningerne peger på, at borgeren ikke har ret til at vælge tilbuddet.",
        Konklusion::Kan => "Oplysningerne peger på, at det frie valg kan begrænses.",
        Konklusion::KanIkke => match omraade {
            Omraadenavn::Kontrakt => "Oplysningerne peger på, at borgeren ikke kan få tilbudt en kontrakt.",
            _ => "Oplysningerne peger på, at det frie valg ikke kan begrænses.",
        },
        Konklusion::IMaalgruppen => "Oplysningerne peger på, at borgeren er i målgruppen for § 101 a.",
        Konklusion::UdenForMaalgruppen => "Oplysningerne peger på, at borgeren ikke er i målgruppen for § 101 a.",
        Konklusion::Fuldstaendig => "Oplysningerne peger på, at afdækningen er fuldstændig.",
        Konklusion::Ufuldstaendig => "Oplysningerne peger på, at afdækningen endnu ikke er fuldstændig.",
        Konklusion::SkalTilbydes => "Oplysningerne peger på, at borgeren skal have tilbudt en kontrakt.",
        Konklusion::KanTilbydes => "Oplysningerne peger på, at borgeren kan få tilbudt en kontrakt.",
        Konklusion::BetingelserOpfyldt => "Oplysningerne peger på, at betingelserne for at tilbageholde er opfyldt.",
        Konklusion::BetingelserIkkeOpfyldt => {
            "Oplysningerne peger på, at betingelserne for at tilbageholde ikke er opfyldt."
        }
        Konklusion::Uafklaret => ord(omraade).uafklaret,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_conclusion_of_every_area_is_its_own_sentence_and_decides_nothing() {
        let mut set = Vec::new();
        for omraade in Omraadenavn::alle() {
            for konklusion in mulige(omraade) {
                let tekst = konklusionstekst(omraade, konklusion);
                assert!(tekst.ends_with('.'), "{tekst}");
                assert!(!tekst.contains("afgjort") && !tekst.contains("afgør"), "{tekst}");
                assert!(!set.contains(&tekst), "{tekst} twice");
                set.push(tekst);
            }
        }
        assert_eq!(set.len(), 27);
    }

    #[test]
    fn within_an_area_every_conclusion_has_a_short_form_of_its_own() {
        for omraade in Omraadenavn::alle() {
            let mut alle: Vec<_> = mulige(omraade).into_iter().map(|k| kort(omraade, k)).collect();
            let antal = alle.len();
            alle.sort_unstable();
            alle.dedup();
            assert_eq!(alle.len(), antal, "{omraade:?}");
        }
    }

    #[test]
    fn what_is_not_settled_and_what_a_question_can_show_are_the_same() {
        for omraade in Omraadenavn::alle().filter(|omraade| *omraade != Omraadenavn::Intensitet) {
            let uafklaret = konklusionstekst(omraade, Konklusion::Uafklaret);
            let (_, om) = uafklaret.split_once(", om ").unwrap();
            assert!(kan_afgoere(omraade).ends_with(om), "{uafklaret}");
        }
    }
}
