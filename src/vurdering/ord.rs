// SPDX-License-Identifier: MPL-2.0
//! The words in which people read an assessment: the same on the command line, on the page and in letters.
//!
//! A conclusion is what the facts point to; no sentence here says that anything is decided.

use super::{FristSvar, Regnskab, Retning};
use crate::fakta::{Faktum, Udsagn};
use crate::kalender::{Sprunget, kort, lang, uden_ugedag};
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

/// How binding a duty is, as the verb of a sentence.
pub fn styrkeord(styrke: Styrke) -> &'static str {
    match styrke {
        Styrke::Skal => "skal",
        Styrke::Boer => "bør",
        Styrke::Kan => "kan",
    }
}

/// The way in which a consideration points, before the intensities if it names any.
pub fn retningsord(retning: Retning) -> &'static str {
    match retning {
        Retning::For => "taler for",
        Retning::Imod => "taler imod",
        Retning::Neutral => "skal overvejes",
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

/// How a date was counted, such as "28 dage fra datoen for … (26. november 2026); flyttet fra fredag den 25. december
/// 2026: juledag 25.12.2026."
pub fn regnskabstekst(frist: &FristSvar) -> String {
    let Regnskab {
        fra,
        laengde,
        foer_forskydning,
        sprunget,
        ..
    } = &frist.regnskab;
    let fra = format!("{} ({})", dagens_navn(fra.faktum), uden_ugedag(fra.dato));
    let mut tekst = match laengde.antal {
        0 => fra,
        antal => format!("{antal} {} fra {fra}", enhedsord(laengde.enhed, antal)),
    };
    if laengde.fratrukket > 0 {
        let dage = enhedsord(Enhed::Dage, laengde.fratrukket);
        tekst.push_str(&format!(", minus {} {dage}", laengde.fratrukket));
    }
    if *foer_forskydning != frist.dato {
        tekst.push_str(&format!("; flyttet fra {}", lang(*foer_forskydning)));
        tekst.push_str(&format!(": {}", dage(sprunget)));
    } else if !sprunget.is_empty() {
        tekst.push_str(&format!("; sprunget over: {}", dage(sprunget)));
    }
    tekst.push('.');
    tekst
}

fn dage(sprunget: &[Sprunget]) -> String {
    let dage = sprunget.iter().map(|dag| format!("{} {}", dag.grund, kort(dag.dato)));
    dage.collect::<Vec<_>>().join(", ")
}

/// What the day of a fact is called, such as "datoen for anmodningen".
fn dagens_navn(faktum: Faktum) -> &'static str {
    match faktum.beskrivelse().udsagn {
        Udsagn::Er(navn) | Udsagn::Foran(navn) => navn,
        Udsagn::JaNej(..) | Udsagn::Hver(_) | Udsagn::Flere(..) => faktum.id(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kalender::Dato;
    use crate::regler::OMRAADER;
    use crate::vurdering::{Laengde, RegnskabFra};

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
    fn a_date_tells_how_it_was_counted() {
        let dag = |maaned, dag| Dato::fast(2026, maaned, dag);
        let rows = [
            (
                "counted alone",
                (14, Enhed::Dage, 0),
                (dag(12, 10), dag(12, 10), vec![]),
                "14 dage fra datoen for anmodningen (26. november 2026).",
            ),
            (
                "one, with days taken off",
                (1, Enhed::Maaneder, 2),
                (dag(12, 24), dag(12, 24), vec![]),
                "1 måned fra datoen for anmodningen (26. november 2026), minus 2 dage.",
            ),
            (
                "moved",
                (29, Enhed::Dage, 0),
                (
                    dag(12, 28),
                    dag(12, 25),
                    vec![(dag(12, 25), "juledag"), (dag(12, 26), "2. juledag")],
                ),
                "29 dage fra datoen for anmodningen (26. november 2026); flyttet fra fredag den 25. december 2026: juledag \
                 25.12.2026, 2. juledag 26.12.2026.",
            ),
            (
                "with days passed over",
                (3, Enhed::Hverdage, 0),
                (dag(11, 30), dag(11, 30), vec![(dag(11, 29), "søndag")]),
                "3 hverdage fra datoen for anmodningen (26. november 2026); sprunget over: søndag 29.11.2026.",
            ),
            (
                "the day itself",
                (0, Enhed::Dage, 0),
                (dag(11, 26), dag(11, 26), vec![]),
                "datoen for anmodningen (26. november 2026).",
            ),
        ];
        for (navn, (antal, enhed, fratrukket), (dato, foer_forskydning, sprunget), ventet) in rows {
            let frist = FristSvar {
                id: "FR-01",
                dato,
                hvad: "",
                regler: Vec::new(),
                kilder: Vec::new(),
                alternativ: None,
                regnskab: Regnskab {
                    fra: RegnskabFra {
                        faktum: Faktum::Anmodningsdato,
                        dato: dag(11, 26),
                    },
                    laengde: Laengde {
                        antal,
                        enhed,
                        fratrukket,
                    },
                    foer_forskydning,
                    sprunget: sprunget
                        .into_iter()
                        .map(|(dato, grund)| Sprunget { dato, grund })
                        .collect(),
                    usikkert: Vec::new(),
                },
            };
            assert_eq!(regnskabstekst(&frist), ventet, "{navn}");
        }
    }
}
