// SPDX-License-Identifier: MPL-2.0
//! Product cases built from the oracle's states, and seeded randomness.

use paragraf101::fakta::{Fakta, Faktum, Valgmulighed};
use paragraf101::kalender::Dato;
use paragraf101::regler;
use paragraf101::vurdering::Sagsforhold;
use serde_json::{Map, Value, json};

use super::formler::OMRAADER;
use super::{Orakel, Situation, antal_svar, vaerdi};

/// The last day of a contract made on [`KONTRAKTDATO`], and so the last on which it runs.
pub const SIDSTE_KONTRAKTDAG: &str = "2021-06-01";
/// The day after.
pub const EFTER_KONTRAKTEN: &str = "2021-06-02";
/// The day of the contract.
pub const KONTRAKTDATO: &str = "2020-12-01";

/// The oracle of an area, by name.
pub fn orakel(navn: &str, situation: Situation) -> Orakel {
    Orakel::ny(OMRAADER.iter().find(|o| o.navn == navn).unwrap(), situation)
}

/// Every area's oracle in a situation.
pub fn alle(situation: Situation) -> Vec<Orakel> {
    OMRAADER.iter().map(|omraade| Orakel::ny(omraade, situation)).collect()
}

/// The product's area with that name.
pub fn produktets(navn: &str) -> &'static regler::Omraade {
    regler::OMRAADER.into_iter().find(|o| o.navn.id() == navn).unwrap()
}

/// A case of the situation with only the answers that define it.
pub fn grundsag(situation: Situation) -> Sagsforhold {
    let dag = match situation {
        Situation::UdloebetKontrakt => EFTER_KONTRAKTEN,
        _ => SIDSTE_KONTRAKTDAG,
    };
    let mut fakta = Fakta::default();
    fakta.svar(Faktum::Alder, Some(alder(situation)));
    fakta.svar_dato(Faktum::Kontraktdato, Some(Dato::laes(KONTRAKTDATO).unwrap()));
    Sagsforhold::af_fakta(fakta, Dato::laes(dag).unwrap())
}

fn alder(situation: Situation) -> u8 {
    if situation == Situation::Ung { 17 } else { 18 }
}

/// The product's facts of an oracle's area, in the oracle's order.
pub fn fakta(orakel: &Orakel) -> Vec<Faktum> {
    let felter = orakel.omraade.fakta.iter();
    felter.map(|felt| Faktum::med_id(felt.0).unwrap()).collect()
}

/// Answers the facts of an area as in a state.
pub fn besvar(sag: &mut Sagsforhold, orakel: &Orakel, fakta: &[Faktum], tilstand: usize) {
    for (felt, faktum) in fakta.iter().enumerate() {
        let svar = Some(orakel.ciffer(tilstand, felt)).filter(|_| !orakel.er_ukendt(tilstand, felt));
        sag.fakta.svar(*faktum, svar);
    }
}

/// The known facts of a state, as in a file.
pub fn som_json(orakel: &Orakel, tilstand: usize) -> Map<String, Value> {
    let felter = orakel.omraade.fakta.iter().enumerate();
    let kendte = felter.filter(|(nr, _)| !orakel.er_ukendt(tilstand, *nr));
    kendte
        .map(|(nr, felt)| (felt.0.to_owned(), vaerdi(felt, orakel.ciffer(tilstand, nr))))
        .collect()
}

/// The state of an area, given the facts of a case as in a file.
pub fn tilstand(orakel: &Orakel, fakta: &Map<String, Value>) -> usize {
    let mut tilstand = 0;
    let mut vaegt = 1;
    for felt in orakel.omraade.fakta {
        let svar = antal_svar(felt);
        let kendt = fakta.get(felt.0).filter(|v| !v.is_null());
        let plads = (0..svar).find(|nr| kendt == Some(&vaerdi(felt, *nr as u8)));
        tilstand += plads.unwrap_or(svar) * vaegt;
        vaegt *= svar + 1;
    }
    tilstand
}

/// The text of a case.
pub fn sagstekst(dag: &str, fakta: &Map<String, Value>) -> String {
    json!({ "format": "p101-sag/1", "vurderingsdato": dag, "fakta": fakta }).to_string()
}

/// A deterministic random generator (SplitMix64).
pub struct Tilfaeldig(pub u64);

impl Tilfaeldig {
    pub fn naeste(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below the bound.
    pub fn under(&mut self, graense: usize) -> usize {
        usize::try_from(self.naeste() % graense as u64).unwrap()
    }

    /// A random state of an area; each fact is unknown a third of the time.
    pub fn tilstand(&mut self, orakel: &Orakel) -> usize {
        let ukendt = self.under(3);
        let mut tilstand = orakel.antal() - 1;
        for felt in 0..orakel.omraade.fakta.len() {
            if self.under(3) >= ukendt {
                let svar = self.under(antal_svar(&orakel.omraade.fakta[felt]));
                tilstand = orakel.med_svar(tilstand, felt).nth(svar).unwrap();
            }
        }
        tilstand
    }
}
