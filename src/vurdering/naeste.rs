// SPDX-License-Identifier: MPL-2.0
//! The next question: the unknown fact that settles an area soonest.

use serde::Serialize;

use super::ord;
use super::resultat::Sagsforhold;
use crate::fakta::{Faktum, Svartype};
use crate::regler::{OMRAADER, Omraade, Omraadenavn};

/// The areas to search for the next question, in this order.
const RAEKKEFOELGE: [Omraadenavn; 7] = [
    Omraadenavn::Omfattet,
    Omraadenavn::Intensitet,
    Omraadenavn::FritValg,
    Omraadenavn::Afdaekning,
    Omraadenavn::Anonym,
    Omraadenavn::Kontrakt,
    Omraadenavn::Tilbageholdelse,
];

/// The next question; only the format when there is nothing to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(type = "{ format: \"p101-naeste/1\" } & Partial<Spoergsmaal>"))]
pub struct Naeste {
    /// `p101-naeste/1`.
    pub format: &'static str,
    /// The question, if there is one.
    #[serde(flatten)]
    pub spoergsmaal: Option<Spoergsmaal>,
}

/// A question that could settle an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Spoergsmaal {
    /// The fact asked about.
    #[cfg_attr(feature = "typer", ts(type = "Faktumnavn"))]
    pub faktum: Faktum,
    /// The area that it helps to settle.
    pub omraade: Omraadenavn,
    /// The most questions still needed, this one included.
    pub hoejst_tilbage: u8,
    /// The question.
    pub spoergsmaal: &'static str,
    /// Help to answer it.
    pub hjaelp: &'static str,
    /// The type of its answer.
    #[serde(rename = "type")]
    pub slags: Svartype,
    /// Why it is asked.
    pub grund: &'static str,
}

impl Naeste {
    /// The next question of the case: in the requested area, or else in the first unsettled one.
    pub fn ny(sag: &Sagsforhold, omraade: Option<Omraadenavn>) -> Self {
        Self {
            format: "p101-naeste/1",
            spoergsmaal: naeste(sag, omraade),
        }
    }
}

fn naeste(sag: &Sagsforhold, oensket: Option<Omraadenavn>) -> Option<Spoergsmaal> {
    let kandidater = oensket.map_or(RAEKKEFOELGE.to_vec(), |navn| vec![navn]);
    let foerste = kandidater
        .iter()
        .find_map(|navn| kortest(sag, OMRAADER[*navn as usize]));
    if !sag.fakta.kender(Faktum::Alder) {
        let (omraade, tilbage) = foerste.map_or((kandidater[0], 0), |f| (f.omraade, f.tilbage));
        let grund = "Loven er en anden for unge under 18 år, så alderen kommer før alt andet.";
        return Some(spoergsmaal(Faktum::Alder, omraade, tilbage + 1, grund));
    }
    let Kortest {
        faktum,
        omraade,
        tilbage,
    } = foerste?;
    let grund = ord::kan_afgoere(omraade);
    Some(spoergsmaal(faktum, omraade, tilbage, grund))
}

fn spoergsmaal(faktum: Faktum, omraade: Omraadenavn, hoejst_tilbage: u8, grund: &'static str) -> Spoergsmaal {
    let beskrivelse = faktum.beskrivelse();
    Spoergsmaal {
        faktum,
        omraade,
        hoejst_tilbage,
        spoergsmaal: beskrivelse.spoergsmaal,
        hjaelp: beskrivelse.hjaelp,
        slags: faktum.slags().into(),
        grund,
    }
}

/// The fact of an area with the fewest questions left at worst.
#[derive(Debug)]
struct Kortest {
    faktum: Faktum,
    omraade: Omraadenavn,
    tilbage: u8,
}

fn kortest(sag: &Sagsforhold, omraade: &'static Omraade) -> Option<Kortest> {
    if !sag.vises(omraade.for_unge) {
        return None;
    }
    let tabel = sag.tabel(omraade);
    // Unknown facts follow the order of the file format, so ties go to the first.
    let (plads, tilbage) = tabel.spoergetrae().bedste()?;
    Some(Kortest {
        faktum: tabel.ukendte()[plads].faktum,
        omraade: omraade.navn,
        tilbage,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakta::{Fakta, FuldeFakta};
    use crate::kilder::JANUAR_2024;
    use crate::regler::{ELLERS, Konklusion, Raekke};

    /// Two questions settle this if the middle fact comes first: it says which of the others matters. No area of the
    /// law has such a question today.
    static SKILLEVEJ: Omraade = Omraade {
        navn: Omraadenavn::Omfattet,
        formel: &[],
        fakta: &[Faktum::Indsat, Faktum::Gravid, Faktum::Hjemloes],
        raekker: &[
            Raekke {
                naar: |f: &FuldeFakta| if f.gravid() { f.indsat() } else { f.hjemloes() },
                hvornaar: "",
                konklusion: Konklusion::Ja,
                baeres_af: &[],
            },
            Raekke {
                naar: |_| true,
                hvornaar: ELLERS,
                konklusion: Konklusion::Nej,
                baeres_af: &[],
            },
        ],
        for_unge: false,
        fortolkning: None,
        kilder: &[],
    };

    #[test]
    fn the_fact_that_ends_soonest_is_not_always_the_first() {
        let mut sag = Sagsforhold::af_fakta(Fakta::default(), JANUAR_2024);
        let kortest = |sag: &Sagsforhold| kortest(sag, &SKILLEVEJ).map(|k| (k.faktum, k.tilbage));
        assert_eq!(kortest(&sag), Some((Faktum::Gravid, 2)));
        sag.fakta.svar(Faktum::Gravid, Some(1));
        assert_eq!(kortest(&sag), Some((Faktum::Indsat, 1)));
    }
}
