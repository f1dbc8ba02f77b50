// SPDX-License-Identifier: MPL-2.0
//! The next question: the unknown fact that ends soonest.

use serde::Serialize;

use super::resultat::Sagsforhold;
use super::tabel::Tabel;
use crate::fakta::{Faktum, Svartype};
use crate::regler::{OMRAADER, Omraade, Omraadenavn};

/// The areas in which the next question is looked for, in this order.
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
    /// The most questions that can be needed, this one included.
    pub hoejst_tilbage: u8,
    /// The question.
    pub spoergsmaal: &'static str,
    /// Help to answer it.
    pub hjaelp: &'static str,
    /// The type of its answer.
    #[serde(rename = "type")]
    pub slags: Svartype,
    /// Why it is asked.
    pub grund: String,
}

impl Naeste {
    /// The next question of the case: in the area asked for, or else in the first that is not settled.
    pub fn ny(sag: &Sagsforhold, omraade: Option<Omraadenavn>) -> Self {
        Self {
            format: "p101-naeste/1",
            spoergsmaal: naeste(sag, omraade),
        }
    }
}

fn naeste(sag: &Sagsforhold, oensket: Option<Omraadenavn>) -> Option<Spoergsmaal> {
    let kandidater = oensket.map_or(RAEKKEFOELGE.to_vec(), |navn| vec![navn]);
    let aaben = kandidater
        .iter()
        .map(|navn| OMRAADER[*navn as usize])
        .find(|omraade| !sag.konkluder(omraade).mangler.is_empty());
    let foerste = aaben.and_then(|omraade| kortest(sag, omraade));
    if !sag.fakta.kender(Faktum::Alder) {
        let omraade = aaben.map_or(kandidater[0], |omraade| omraade.navn);
        let tilbage = foerste.map_or(0, |(_, tilbage)| tilbage);
        let grund = "Loven er en anden for unge under 18 år, så alderen kommer før alt andet.".to_owned();
        return Some(spoergsmaal(Faktum::Alder, omraade, tilbage + 1, grund));
    }
    let (faktum, tilbage) = foerste?;
    let omraade = aaben?.navn;
    let grund = format!("Svaret kan være med til at afgøre, {}.", omraade.spoergsmaal());
    Some(spoergsmaal(faktum, omraade, tilbage, grund))
}

fn spoergsmaal(faktum: Faktum, omraade: Omraadenavn, hoejst_tilbage: u8, grund: String) -> Spoergsmaal {
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

/// The fact of an open area with the smallest worst number of questions still needed, and that number.
///
/// Facts that cannot change the conclusion need no question, so any answer may stand in for them.
fn kortest(sag: &Sagsforhold, omraade: &'static Omraade) -> Option<(Faktum, u8)> {
    let mut sag = sag.clone();
    let mangler = sag.tabel(omraade).mangler();
    for ukendt in sag.tabel(omraade).ukendte() {
        if !mangler.contains(&ukendt.faktum) {
            sag.fakta.svar(ukendt.faktum, Some(0));
        }
    }
    Gitter::ny(&sag.tabel(omraade)).bedste()
}

/// Every state of partial knowledge of the unknown facts, with the most questions that it can still take to conclude.
///
/// A state is a number in a mixed radix: a digit a fact, its largest value meaning *unknown*. So every state that knows
/// one fact more has a smaller number, and one pass in order settles them all.
struct Gitter {
    fakta: Vec<(Faktum, usize)>,
    vaegte: Vec<usize>,
    tilbage: Vec<u8>,
}

impl Gitter {
    fn ny(tabel: &Tabel) -> Self {
        let fakta: Vec<_> = tabel
            .ukendte()
            .iter()
            .map(|u| (u.faktum, usize::from(u.antal)))
            .collect();
        let mut vaegte = Vec::with_capacity(fakta.len());
        let mut antal = 1;
        for (_, svar) in &fakta {
            vaegte.push(antal);
            antal *= svar + 1;
        }
        let mut gitter = Self {
            fakta,
            vaegte,
            tilbage: Vec::with_capacity(antal),
        };
        let mut konklusioner = Vec::with_capacity(antal);
        for tilstand in 0..antal {
            let mulige = gitter.mulige(tilstand, &konklusioner, tabel);
            konklusioner.push(mulige);
            let tilbage = if mulige.is_power_of_two() {
                0
            } else {
                gitter.vaerste(tilstand).map_or(0, |(_, n)| n)
            };
            gitter.tilbage.push(tilbage);
        }
        gitter
    }

    fn bedste(&self) -> Option<(Faktum, u8)> {
        self.vaerste(self.tilbage.len() - 1)
    }

    /// The unknown fact of a state whose worst answer needs the fewest questions, and that number with its own.
    fn vaerste(&self, tilstand: usize) -> Option<(Faktum, u8)> {
        let ukendte = (0..self.fakta.len()).filter(|plads| self.er_ukendt(tilstand, *plads));
        ukendte
            .map(|plads| {
                let vaerst = self.med_svar(tilstand, plads).map(|naeste| self.tilbage[naeste]).max();
                (self.fakta[plads].0, 1 + vaerst.unwrap_or(0))
            })
            .min_by_key(|(faktum, tilbage)| (*tilbage, *faktum))
    }

    /// The conclusions that are possible in a state, one bit each.
    fn mulige(&self, tilstand: usize, konklusioner: &[u32], tabel: &Tabel) -> u32 {
        match (0..self.fakta.len()).find(|plads| self.er_ukendt(tilstand, *plads)) {
            Some(plads) => self
                .med_svar(tilstand, plads)
                .fold(0, |bit, naeste| bit | konklusioner[naeste]),
            None => 1 << (tabel.konkluderer(self.udfyldning(tilstand)) as u32),
        }
    }

    fn ciffer(&self, tilstand: usize, plads: usize) -> usize {
        tilstand / self.vaegte[plads] % (self.fakta[plads].1 + 1)
    }

    fn er_ukendt(&self, tilstand: usize, plads: usize) -> bool {
        self.ciffer(tilstand, plads) == self.fakta[plads].1
    }

    /// The states that know one fact more.
    fn med_svar(&self, tilstand: usize, plads: usize) -> impl Iterator<Item = usize> {
        let vaegt = self.vaegte[plads];
        (1..=self.fakta[plads].1).map(move |skridt| tilstand - skridt * vaegt)
    }

    /// The number of the completion that a state without unknown facts is.
    fn udfyldning(&self, tilstand: usize) -> usize {
        (0..self.fakta.len()).fold(0, |nr, plads| nr * self.fakta[plads].1 + self.ciffer(tilstand, plads))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakta::{Fakta, FuldeFakta};
    use crate::kilder::JANUAR_2024;
    use crate::regler::{Konklusion, Raekke};

    /// Two questions settle this, when the middle fact is asked first: it says which of the others matters. The areas of
    /// the law have no such question today.
    static SKILLEVEJ: Omraade = Omraade {
        navn: Omraadenavn::Omfattet,
        formel: &[],
        fakta: &[Faktum::Indsat, Faktum::Gravid, Faktum::Hjemloes],
        raekke: |f: &FuldeFakta| usize::from(if f.gravid() { f.indsat() } else { f.hjemloes() }),
        raekker: &[
            Raekke {
                konklusion: Konklusion::Nej,
                baeres_af: &[],
            },
            Raekke {
                konklusion: Konklusion::Ja,
                baeres_af: &[],
            },
        ],
        for_unge: false,
        kilder: &[],
    };

    #[test]
    fn the_fact_that_ends_soonest_is_not_always_the_first() {
        let mut fakta = Fakta::default();
        let bedste = |fakta: &Fakta| Gitter::ny(&Tabel::ny(&SKILLEVEJ, fakta, JANUAR_2024)).bedste();
        assert_eq!(bedste(&fakta), Some((Faktum::Gravid, 2)));
        fakta.svar(Faktum::Gravid, Some(1));
        assert_eq!(bedste(&fakta), Some((Faktum::Indsat, 1)));
    }
}
