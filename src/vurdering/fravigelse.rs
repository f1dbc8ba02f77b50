// SPDX-License-Identifier: MPL-2.0
//! Does a decision depart from what the facts point to? Letters, the check, the note and the page read the verdict given
//! here, and nothing else decides it. A decision must rest on a concrete assessment (serviceloven § 1, stk. 3), and its
//! reasons must be told (forvaltningsloven §§ 22 and 24).

use crate::fakta::{Intensitet, Valgmulighed};
use crate::regler::{Afgoerelsestype, Konklusion, Omraadenavn};

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
