// SPDX-License-Identifier: MPL-2.0
//! The outcome of a letter: only combinations that the law knows can be built.

use super::krav::Kolonne;
use super::sagen::{Afsnitsnavn, Grundlag};
use super::{Krav, afsnitskrav};
use crate::fakta::{Faktum, Intensitet, Valgmulighed};
use crate::regler::konklusion::{Afgoerelsestype, Konklusion};

/// A possible outcome. Its fields are private: only [`Udfald::ny`] builds it, from a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Udfald {
    afgoerelse: Afgoerelsestype,
    kolonne: Kolonne,
    intensitet: Option<Intensitet>,
    delegeret: bool,
}

/// Why a case's decision is impossible as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Umulig {
    /// The path in the case.
    pub sti: String,
    /// The value there, as text; empty if absent.
    pub vaerdi: String,
    /// What would be possible, as a phrase that can follow *forventet*.
    pub forventet: String,
}

impl Udfald {
    /// The outcome of the case.
    ///
    /// # Errors
    ///
    /// Every conflict: a letter to someone under 18; a name or an address in a letter to someone anonymous; a limit of
    /// frit valg whose conditions are not known to be met; an intensity other than outpatient under § 101 a; an omitted
    /// section that may not be omitted.
    pub fn ny(sag: &Grundlag) -> Result<Self, Vec<Umulig>> {
        let kolonne = Kolonne::for_type(sag.afgoerelsestype, sag.vurdering.fuldt_medhold);
        let udfald = Self {
            afgoerelse: sag.afgoerelsestype,
            kolonne,
            intensitet: intensitet(sag, kolonne),
            delegeret: sag.fakta.er_ja(Faktum::Delegeret),
        };
        let mut umulige = Vec::new();
        umulige.extend(under_18(sag));
        umulige.extend(ikke_anonym(sag));
        umulige.extend(begraensning_uden_grundlag(sag));
        umulige.extend(ikke_ambulant_efter_101_a(sag, kolonne));
        umulige.extend(udfald.kan_ikke_fravaelges(sag));
        if umulige.is_empty() { Ok(udfald) } else { Err(umulige) }
    }

    /// The type of the decision.
    pub fn afgoerelse(&self) -> Afgoerelsestype {
        self.afgoerelse
    }

    /// The kind of letter.
    pub fn kolonne(&self) -> Kolonne {
        self.kolonne
    }

    /// The granted intensity; none where nothing is granted or the choice is open.
    pub fn intensitet(&self) -> Option<Intensitet> {
        self.intensitet
    }

    /// Whether a provider decides by delegation.
    pub fn er_delegeret(&self) -> bool {
        self.delegeret
    }

    /// Whether the letter is one under § 101 a.
    pub fn er_efter_101_a(&self) -> bool {
        matches!(self.kolonne, Kolonne::AnonymBevilling | Kolonne::AnonymHenvisning)
    }

    /// Whether treatment under § 101 is granted or changed.
    pub fn er_tildeling(&self) -> bool {
        matches!(self.kolonne, Kolonne::FuldtMedhold | Kolonne::Mindre)
    }

    /// How binding a section is in this letter.
    pub fn krav(&self, afsnit: Afsnitsnavn) -> Krav {
        afsnitskrav(self.kolonne, afsnit, self.delegeret)
    }

    fn kan_ikke_fravaelges(&self, sag: &Grundlag) -> Vec<Umulig> {
        let mut umulige = Vec::new();
        for (nr, afsnit) in sag.dele.afgoerelse.fravalgt.iter().enumerate() {
            if self.krav(*afsnit) != Krav::Boer {
                umulige.push(Umulig {
                    sti: format!("afgoerelse.fravalgt[{nr}]"),
                    vaerdi: afsnit.id().to_owned(),
                    forventet: "et afsnit, som brevet bør have, men ikke skal have".to_owned(),
                });
            }
        }
        umulige
    }
}

/// The granted intensity; always outpatient under § 101 a.
fn intensitet(sag: &Grundlag, kolonne: Kolonne) -> Option<Intensitet> {
    match kolonne {
        Kolonne::FuldtMedhold | Kolonne::Mindre => sag.dele.afgoerelse.intensitet,
        Kolonne::AnonymBevilling => Some(Intensitet::Ambulant),
        Kolonne::Afslag | Kolonne::FritValg | Kolonne::AnonymHenvisning => None,
    }
}

fn under_18(sag: &Grundlag) -> Option<Umulig> {
    sag.fakta.er_under_18().then(|| Umulig {
        sti: "fakta.alder".to_owned(),
        vaerdi: sag
            .fakta
            .nr(Faktum::Alder)
            .map(|alder| alder.to_string())
            .unwrap_or_default(),
        forventet: "18 år eller mere; der gælder andre regler for unge under 18 år".to_owned(),
    })
}

fn ikke_anonym(sag: &Grundlag) -> Vec<Umulig> {
    let borger = &sag.dele.borger;
    let mut umulige = Vec::new();
    for (sti, vaerdi) in [("borger.navn", &borger.navn), ("borger.adresse", &borger.adresse)] {
        let vaerdi = vaerdi.as_deref().unwrap_or_default();
        if sag.er_anonym() && !vaerdi.trim().is_empty() {
            umulige.push(Umulig {
                sti: sti.to_owned(),
                vaerdi: vaerdi.to_owned(),
                forventet:
                    "intet navn og ingen adresse i et brev efter § 101 a, når borgeren ikke har frasagt sig anonymitet"
                        .to_owned(),
            });
        }
    }
    umulige
}

fn begraensning_uden_grundlag(sag: &Grundlag) -> Option<Umulig> {
    let kan = sag.vurdering.begraensning.konklusion == Konklusion::Kan;
    let begraenser = sag.afgoerelsestype == Afgoerelsestype::FritValgBegraenset;
    (begraenser && !kan).then(|| Umulig {
        sti: "afgoerelse.type".to_owned(),
        vaerdi: "fritValgBegraenset".to_owned(),
        forventet: "en anden afgørelse, så længe oplysningerne ikke viser, at det frie valg kan begrænses (FV-06)"
            .to_owned(),
    })
}

fn ikke_ambulant_efter_101_a(sag: &Grundlag, kolonne: Kolonne) -> Option<Umulig> {
    let intensitet = sag.dele.afgoerelse.intensitet.filter(|i| *i != Intensitet::Ambulant)?;
    (kolonne == Kolonne::AnonymBevilling).then(|| Umulig {
        sti: "afgoerelse.intensitet".to_owned(),
        vaerdi: intensitet.id().to_owned(),
        forventet: "\"ambulant\": behandling efter § 101 a er ambulant".to_owned(),
    })
}
