// SPDX-License-Identifier: MPL-2.0
//! Does a decision depart from what the facts point to? Letters, the check, the note and the page read the verdict given
//! here, and nothing else decides it. A decision must rest on a concrete assessment (serviceloven § 1, stk. 3), and its
//! reasons must be told (forvaltningsloven §§ 22 and 24).

use std::ops::ControlFlow;

use serde::Serialize;

use super::former::{Vurdering, udgaaende};
use super::ord::fravigelsestekst;
use super::resultat::{Resultat, Sagsforhold};
use super::udfyldning::{gennemloeb, ukendte};
use crate::fakta::{FuldeFakta, Intensitet, Valgmulighed};
use crate::regler::intensitet::er_i_skoennet;
use crate::regler::{Afgoerelsestype, Konklusion, Omraade, Omraadenavn};

/// How a decision stands to what the facts point to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fravigelsesforhold {
    /// Nothing chosen goes against what the facts point to; an intensity that is not chosen yet goes against nothing.
    Foelger,
    /// It departs, however the unknown facts turn out.
    Fraviger {
        /// The area in which it departs.
        omraade: Omraadenavn,
        /// What the facts point to there: one conclusion, or the intensities that a discretion is between.
        peger_paa: Vec<Konklusion>,
        /// What was chosen.
        valgt: Valgt,
    },
    /// The facts leave the intensity to discretion, and nothing outside it is chosen.
    Skoen {
        /// The intensities that it is between.
        blandt: Vec<Intensitet>,
    },
    /// The facts known are not enough to say.
    Uafklaret {
        /// The area that is not settled.
        omraade: Omraadenavn,
    },
}

/// What was chosen where a decision departs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Valgt {
    /// An intensity.
    Intensitet(Intensitet),
    /// The decision itself.
    Afgoerelse(Afgoerelsestype),
}

impl Valgt {
    /// The id of the intensity or of the type of decision.
    pub fn id(self) -> &'static str {
        match self {
            Self::Intensitet(intensitet) => intensitet.id(),
            Self::Afgoerelse(afgoerelse) => afgoerelse.id(),
        }
    }
}

/// An assessment, as far as a departure is about it.
pub trait Peget {
    /// What an area concludes.
    fn konklusion(&self, omraade: Omraadenavn) -> Konklusion;
    /// The intensities that the facts point to.
    fn peges_paa(&self) -> &[Intensitet];
}

impl Peget for Vurdering {
    fn konklusion(&self, omraade: Omraadenavn) -> Konklusion {
        match omraade {
            Omraadenavn::Omfattet => self.omfattet.konklusion,
            Omraadenavn::Intensitet => self.intensitet.konklusion,
            Omraadenavn::FritValg => self.frit_valg.konklusion,
            Omraadenavn::Begraensning => self.begraensning.konklusion,
            Omraadenavn::Anonym => self.anonym.konklusion,
            Omraadenavn::Afdaekning => self.afdaekning.konklusion,
            Omraadenavn::Kontrakt => self.kontrakt.konklusion,
            Omraadenavn::Tilbageholdelse => self.tilbageholdelse.konklusion,
        }
    }

    fn peges_paa(&self) -> &[Intensitet] {
        &self.intensitet.peges_paa
    }
}

impl Peget for Resultat {
    fn konklusion(&self, omraade: Omraadenavn) -> Konklusion {
        self.omraade(omraade).konklusion
    }

    fn peges_paa(&self) -> &[Intensitet] {
        &self.omraade(Omraadenavn::Intensitet).peges_paa
    }
}

/// How a decision of that type, with the intensity chosen, stands to what an assessment points to. Nothing is concluded
/// from what is not known.
pub fn fravigelse(vurdering: &dyn Peget, afgoerelse: Afgoerelsestype, valgt: Option<Intensitet>) -> Fravigelsesforhold {
    let ved = |omraade, imod| ved_omraade(vurdering, omraade, imod, afgoerelse);
    match afgoerelse {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag | Afgoerelsestype::Aendring => {
            ved(Omraadenavn::Omfattet, Konklusion::Nej).og(ved_intensitet(vurdering, valgt))
        }
        Afgoerelsestype::Afslag => ved(Omraadenavn::Omfattet, Konklusion::Ja),
        // The right to choose carries the grant; its intensity was decided before.
        Afgoerelsestype::FritValgImoedekommet => ved(Omraadenavn::FritValg, Konklusion::IngenRet),
        Afgoerelsestype::FritValgAfslag => ved(Omraadenavn::FritValg, Konklusion::Ret),
        Afgoerelsestype::FritValgBegraenset => begraensning(vurdering),
        Afgoerelsestype::AnonymBevilling => ved(Omraadenavn::Anonym, Konklusion::UdenForMaalgruppen),
        Afgoerelsestype::AnonymHenvisning => ved(Omraadenavn::Anonym, Konklusion::IMaalgruppen),
    }
}

/// A limit of frit valg needs its conditions by law: a reason cannot stand in for them, so it never departs. Until they
/// are known to be met it is not settled, and no letter can tell it.
fn begraensning(vurdering: &dyn Peget) -> Fravigelsesforhold {
    match vurdering.konklusion(Omraadenavn::Begraensning) {
        Konklusion::Kan => Fravigelsesforhold::Foelger,
        _ => Fravigelsesforhold::Uafklaret {
            omraade: Omraadenavn::Begraensning,
        },
    }
}

/// A decision against which one conclusion of an area stands.
fn ved_omraade(
    vurdering: &dyn Peget,
    omraade: Omraadenavn,
    imod: Konklusion,
    afgoerelse: Afgoerelsestype,
) -> Fravigelsesforhold {
    match vurdering.konklusion(omraade) {
        fundet if fundet == imod => Fravigelsesforhold::Fraviger {
            omraade,
            peger_paa: vec![imod],
            valgt: Valgt::Afgoerelse(afgoerelse),
        },
        Konklusion::Uafklaret => Fravigelsesforhold::Uafklaret { omraade },
        _ => Fravigelsesforhold::Foelger,
    }
}

fn ved_intensitet(vurdering: &dyn Peget, valgt: Option<Intensitet>) -> Fravigelsesforhold {
    let omraade = Omraadenavn::Intensitet;
    let blandt = vurdering.peges_paa();
    if let Some(valgt) = valgt.filter(|valgt| !blandt.is_empty() && !blandt.contains(valgt)) {
        return Fravigelsesforhold::Fraviger {
            omraade,
            peger_paa: blandt.iter().map(|i| Konklusion::fra(*i)).collect(),
            valgt: Valgt::Intensitet(valgt),
        };
    }
    match vurdering.konklusion(omraade) {
        Konklusion::Uafklaret => Fravigelsesforhold::Uafklaret { omraade },
        Konklusion::Skoen => Fravigelsesforhold::Skoen {
            blandt: blandt.to_vec(),
        },
        _ => Fravigelsesforhold::Foelger,
    }
}

impl Fravigelsesforhold {
    /// The verdict on both: a departure in either departs, and what is not settled in either is not settled.
    fn og(self, anden: Self) -> Self {
        match (&self, &anden) {
            (Self::Fraviger { .. }, _)
            | (Self::Uafklaret { .. }, Self::Foelger | Self::Skoen { .. } | Self::Uafklaret { .. }) => self,
            (Self::Uafklaret { .. }, Self::Fraviger { .. }) | (Self::Foelger | Self::Skoen { .. }, _) => anden,
        }
    }

    /// Whether it departs.
    pub fn fraviger(&self) -> bool {
        matches!(self, Self::Fraviger { .. })
    }
}

impl Sagsforhold {
    /// The intensities within which a choice does not depart: those that some completion of the unknown facts points to.
    pub(super) fn peges_paa(&self, omraade: &Omraade, konklusion: Konklusion) -> Vec<Intensitet> {
        if omraade.navn != Omraadenavn::Intensitet {
            return Vec::new();
        }
        if let Some(intensitet) = konklusion.intensitet() {
            return vec![intensitet];
        }
        let mut blandt: Vec<Intensitet> = Vec::new();
        let ukendte = ukendte(&self.fakta, omraade.fakta);
        let _: ControlFlow<()> = gennemloeb(&mut self.fakta.som_fulde(self.vurderingsdato), &ukendte, &mut |fulde| {
            for intensitet in Intensitet::alle() {
                if !blandt.contains(&intensitet) && peger_paa(omraade, fulde, intensitet) {
                    blandt.push(intensitet);
                }
            }
            match blandt.len() == Intensitet::ALLE.len() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
        blandt.sort();
        blandt
    }
}

/// Whether fully known facts point to an intensity: the row that they reach names it, or leaves it to discretion.
fn peger_paa(omraade: &Omraade, fulde: &FuldeFakta, intensitet: Intensitet) -> bool {
    match omraade.raekker[omraade.foerste(fulde)].konklusion.intensitet() {
        Some(en) => en == intensitet,
        None => er_i_skoennet(fulde, intensitet),
    }
}

/// The name of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Fravigelsesnavn {
    /// Follows what the facts point to.
    Foelger,
    /// Departs from it, which needs a reason.
    Fraviger,
    /// Is left to discretion.
    Skoen,
    /// Is not settled.
    Uafklaret,
}

udgaaende! {
    /// How the decision being drafted stands to what the facts point to.
    FravigelseSvar {
        /// The verdict.
        forhold: Fravigelsesnavn,
        /// The area in which it departs, or that is not settled.
        #[serde(skip_serializing_if = "Option::is_none")]
        omraade: Option<Omraadenavn>,
        /// What the facts point to there, where it departs; where the intensity is left to discretion, what that is between.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Konklusion>>"))]
        peger_paa: Vec<Konklusion>,
        /// The intensity or the type of decision that departs.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "\"ambulant\" | \"dag\" | \"doegn\" | Afgoerelsestype"))]
        valgt: Option<&'static str>,
        /// The verdict in words for the caseworker.
        tekst: String,
    }
}

impl FravigelseSvar {
    /// Whether the decision departs.
    pub fn fraviger(&self) -> bool {
        self.forhold == Fravigelsesnavn::Fraviger
    }

    /// A verdict as it goes out.
    pub fn ny(forhold: &Fravigelsesforhold) -> Self {
        let tekst = fravigelsestekst(forhold);
        let svar = |navn, omraade, peger_paa, valgt| Self {
            forhold: navn,
            omraade,
            peger_paa,
            valgt,
            tekst,
        };
        match forhold {
            Fravigelsesforhold::Foelger => svar(Fravigelsesnavn::Foelger, None, Vec::new(), None),
            Fravigelsesforhold::Fraviger {
                omraade,
                peger_paa,
                valgt,
            } => svar(
                Fravigelsesnavn::Fraviger,
                Some(*omraade),
                peger_paa.clone(),
                Some(valgt.id()),
            ),
            Fravigelsesforhold::Skoen { blandt } => {
                let blandt = blandt.iter().map(|i| Konklusion::fra(*i)).collect();
                svar(Fravigelsesnavn::Skoen, Some(Omraadenavn::Intensitet), blandt, None)
            }
            Fravigelsesforhold::Uafklaret { omraade } => {
                svar(Fravigelsesnavn::Uafklaret, Some(*omraade), Vec::new(), None)
            }
        }
    }
}
