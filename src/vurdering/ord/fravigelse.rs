// SPDX-License-Identifier: MPL-2.0
//! How a decision stands to what the facts point to, in words for the caseworker. The words to the citizen stand with the
//! letters.

use super::konklusionstekst;
use crate::fakta::{Valgmulighed, opremset};
use crate::regler::{Afgoerelsestype as Type, Konklusion, Omraadenavn};
use crate::vurdering::{Fravigelsesforhold, Valgt};

/// A verdict in one or two sentences: what the facts point to, and what was chosen against it.
pub fn fravigelsestekst(forhold: &Fravigelsesforhold) -> String {
    match forhold {
        Fravigelsesforhold::Foelger => "Valget følger det, oplysningerne peger på.".to_owned(),
        Fravigelsesforhold::Fraviger {
            omraade,
            peger_paa,
            valgt,
        } => format!("{} {}", peger(*omraade, peger_paa), valget(*valgt)),
        Fravigelsesforhold::Skoen { blandt } if blandt.len() == 2 => {
            let blandt: Vec<_> = blandt.iter().map(|intensitet| intensitet.tekst()).collect();
            let blandt = opremset(&blandt, "og");
            format!("Oplysningerne peger både på {blandt}. Det kræver et konkret, fagligt skøn.")
        }
        Fravigelsesforhold::Skoen { .. } => konklusionstekst(Omraadenavn::Intensitet, Konklusion::Skoen).to_owned(),
        Fravigelsesforhold::Uafklaret { omraade } => konklusionstekst(*omraade, Konklusion::Uafklaret).to_owned(),
    }
}

fn peger(omraade: Omraadenavn, peger_paa: &[Konklusion]) -> String {
    match peger_paa {
        [en] => konklusionstekst(omraade, *en).to_owned(),
        flere => {
            let flere: Vec<_> = flere.iter().map(|konklusion| konklusion.tekst()).collect();
            format!("Oplysningerne peger på {}.", opremset(&flere, "eller"))
        }
    }
}

/// What was chosen against it.
fn valget(valgt: Valgt) -> String {
    let saetning = match valgt {
        Valgt::Intensitet(intensitet) => return format!("Der er valgt {}.", intensitet.tekst()),
        Valgt::Afgoerelse(Type::Bevilling | Type::DelvistAfslag | Type::Aendring) => {
            "Borgeren får alligevel behandling."
        }
        Valgt::Afgoerelse(Type::Afslag) => "Borgeren får alligevel afslag.",
        Valgt::Afgoerelse(Type::FritValgImoedekommet) => "Borgerens valg er alligevel imødekommet.",
        Valgt::Afgoerelse(Type::FritValgAfslag) => "Borgerens valg er alligevel afslået.",
        Valgt::Afgoerelse(Type::FritValgBegraenset) => "Borgerens valg er alligevel begrænset.",
        Valgt::Afgoerelse(Type::AnonymBevilling) => "Borgeren får alligevel anonym behandling.",
        Valgt::Afgoerelse(Type::AnonymHenvisning) => "Borgeren får alligevel ikke anonym behandling.",
    };
    saetning.to_owned()
}
