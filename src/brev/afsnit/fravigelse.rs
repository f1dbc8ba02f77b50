// SPDX-License-Identifier: MPL-2.0
//! Why the decision departs from what the facts point to, in words to the citizen: whole sentences, one for each area and
//! each way in which a decision can go against it.

use super::mangler;
use crate::brev::dokument::{Blok, fra_tekst};
use crate::brev::{Grundlag, Udfald};
use crate::fakta::{Valgmulighed, opremset};
use crate::regler::konklusion::{Afgoerelsestype, Konklusion};
use crate::vurdering::{Fravigelsesforhold, Valgt};

/// Why the choice departs from what the facts point to; nothing when it does not and nothing was written of it.
pub(super) fn fravigelse(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let skrevet = sag.dele.afgoerelse.fravigelse.as_ref();
    let indledning = match (sag.fravigelse(), skrevet) {
        (Fravigelsesforhold::Fraviger { peger_paa, valgt, .. }, _) => {
            let ord = ord(&peger_paa, valgt);
            format!("{} {}", ord.peger, ord.valget)
        }
        (_, None) => return Vec::new(),
        (Fravigelsesforhold::Skoen { .. } | Fravigelsesforhold::Uafklaret { .. }, _) => uden_een_loesning(udfald),
        (Fravigelsesforhold::Foelger, _) => "Vi har også lagt vægt på noget andet.".to_owned(),
    };
    let mut blokke = vec![Blok::tekst(indledning)];
    match skrevet.and_then(|f| f.tekst.as_deref()) {
        Some(tekst) => blokke.extend(fra_tekst(tekst)),
        None => blokke.push(Blok::Tekst(vec![mangler("hvorfor valget er et andet")])),
    }
    blokke
}

/// What it all comes to where the choice departs, as the last of the considerations.
pub(super) fn samlet(peger_paa: &[Konklusion], valgt: Valgt) -> Blok {
    let ord = ord(peger_paa, valgt);
    Blok::tekst(format!(
        "{} {} I næste afsnit kan du læse hvorfor.",
        ord.samlet, ord.valget
    ))
}

fn uden_een_loesning(udfald: &Udfald) -> String {
    let intensitet = udfald.intensitet().filter(|_| udfald.er_tildeling());
    match intensitet {
        Some(intensitet) => format!(
            "Oplysningerne peger ikke på én bestemt løsning. Vi har valgt {}.",
            intensitet.tekst()
        ),
        None => "Oplysningerne peger ikke på én bestemt løsning.".to_owned(),
    }
}

/// A departure in sentences to the citizen.
struct Ord {
    /// What the facts point to.
    peger: String,
    /// The same, as what it all comes to.
    samlet: String,
    /// What was chosen.
    valget: String,
}

impl Ord {
    fn hele(peger: &str, samlet: &str, valget: &str) -> Self {
        Self {
            peger: peger.to_owned(),
            samlet: samlet.to_owned(),
            valget: valget.to_owned(),
        }
    }
}

fn ord(peger_paa: &[Konklusion], valgt: Valgt) -> Ord {
    match valgt {
        Valgt::Intensitet(intensitet) => {
            let intensiteter: Vec<_> = peger_paa.iter().map(|konklusion| konklusion.tekst()).collect();
            let peger_paa = opremset(&intensiteter, "eller");
            Ord {
                peger: format!("Oplysningerne peger på {peger_paa}."),
                samlet: format!("Samlet peger oplysningerne på {peger_paa}."),
                valget: format!("Vi har valgt {}.", intensitet.tekst()),
            }
        }
        Valgt::Afgoerelse(afgoerelse) => ved_afgoerelse(afgoerelse),
    }
}

fn ved_afgoerelse(afgoerelse: Afgoerelsestype) -> Ord {
    match afgoerelse {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag | Afgoerelsestype::Aendring => Ord::hele(
            "Oplysningerne peger på, at du ikke er omfattet af reglerne om behandling.",
            "Samlet peger oplysningerne på, at du ikke er omfattet af reglerne om behandling.",
            "Vi giver dig alligevel behandling.",
        ),
        Afgoerelsestype::Afslag => Ord::hele(
            "Oplysningerne peger på, at du er omfattet af reglerne om behandling.",
            "Samlet peger oplysningerne på, at du er omfattet af reglerne om behandling.",
            "Vi giver dig alligevel ikke behandling nu.",
        ),
        Afgoerelsestype::FritValgImoedekommet => Ord::hele(
            "Oplysningerne peger på, at du ikke har ret til at vælge stedet.",
            "Samlet peger oplysningerne på, at du ikke har ret til at vælge stedet.",
            "Vi giver dig alligevel din behandling der.",
        ),
        Afgoerelsestype::FritValgAfslag => Ord::hele(
            "Oplysningerne peger på, at du har ret til at vælge stedet.",
            "Samlet peger oplysningerne på, at du har ret til at vælge stedet.",
            "Vi giver dig alligevel ikke din behandling der.",
        ),
        Afgoerelsestype::FritValgBegraenset => Ord::hele(
            "Oplysningerne peger på, at dit frie valg ikke kan begrænses.",
            "Samlet peger oplysningerne på, at dit frie valg ikke kan begrænses.",
            "Vi begrænser det alligevel.",
        ),
        Afgoerelsestype::AnonymBevilling => Ord::hele(
            "Oplysningerne peger på, at du ikke er i den gruppe, som anonym behandling er for.",
            "Samlet peger oplysningerne på, at du ikke er i den gruppe, som anonym behandling er for.",
            "Vi giver dig alligevel anonym behandling.",
        ),
        Afgoerelsestype::AnonymHenvisning => Ord::hele(
            "Oplysningerne peger på, at du er i den gruppe, som anonym behandling er for.",
            "Samlet peger oplysningerne på, at du er i den gruppe, som anonym behandling er for.",
            "Vi giver dig alligevel ikke anonym behandling.",
        ),
    }
}
