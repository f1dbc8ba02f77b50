// SPDX-License-Identifier: MPL-2.0
//! A case that was read and checked, and the answers that it can be asked for.

use super::dele::sagsdele;
use super::form;
use super::session::Session;
use super::skabeloner::efterse;
use crate::brev::{Sagsdele, har_cpr_form, tjekraekker};
use crate::fakta::{Fakta, Faktum, Slags, Valgmulighed};
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use crate::fil::skema::{Felt, Form};
use crate::fil::trae::{Knude, Vaerdi};
use crate::fil::{laes_tekst, laes_trae};
use crate::kalender::Dato;
use crate::regelsaet::{FOERSTE_DAG, Regelsaet};
use crate::regler::Omraadenavn;
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::{
    self, EgenKilde, HvadHvis, Katalog, Mangelliste, Naeste, Sagsforhold, Sammenligning, Vurdering,
};

/// A case that was read and checked.
#[derive(Clone, Debug)]
pub struct Sag {
    forhold: Sagsforhold,
    regelsaet: Regelsaet,
    benytter_loven: Option<bool>,
    dele: Sagsdele,
    rod: Knude,
}

impl Sag {
    /// Reads a case from JSON text.
    ///
    /// # Errors
    ///
    /// Every error of the text or its content, each with path, value and what was expected.
    ///
    /// ```
    /// use paragraf101::sag::Sag;
    ///
    /// let sag = Sag::fra_tekst(br#"{"format":"p101-sag/1","vurderingsdato":"2020-10-05"}"#)?;
    /// assert_eq!(sag.vurder().regelsaet, "2020-01");
    /// assert!(Sag::fra_tekst(br#"{"format":"p101-sag/1","vurderingsdato":"2017-12-13"}"#).is_err());
    /// # Ok::<(), paragraf101::fil::fejl::Fejlliste>(())
    /// ```
    pub fn fra_tekst(tekst: &[u8]) -> Result<Self, Fejlliste> {
        Self::fra_kontrolleret(laes_tekst(tekst, &sagens_form())?)
    }

    /// Reads a case from a tree that did not come from text.
    ///
    /// # Errors
    ///
    /// As [`Sag::fra_tekst`].
    pub fn fra_trae(rod: Knude) -> Result<Self, Fejlliste> {
        Self::fra_kontrolleret(laes_trae(rod, &sagens_form())?)
    }

    /// The assessment under the rule set in force on the day.
    pub fn vurder(&self) -> Vurdering {
        Vurdering::ny(&self.forhold, &self.forhold.vurder_under(self.regelsaet.clone()))
    }

    /// What would change the conclusions.
    pub fn hvad_hvis(&self) -> HvadHvis {
        HvadHvis::ny(&self.forhold, &self.regelsaet)
    }

    /// The next question, in an area or in the first that is not settled.
    pub fn naeste(&self, omraade: Option<Omraadenavn>) -> Naeste {
        Naeste::ny(&self.forhold, omraade)
    }

    /// What is missing.
    pub fn mangelliste(&self) -> Mangelliste {
        Mangelliste::ny(&self.forhold, &self.regelsaet)
    }

    /// The same case under another rule set.
    ///
    /// # Errors
    ///
    /// `uden-for-omraade` when there is no rule set of that name.
    pub fn sammenlign(&self, med: &str) -> Result<Sammenligning, Fejlliste> {
        let alle = self.forhold.alle_regelsaet();
        let navne: Vec<_> = alle.iter().map(|saet| saet.navn.clone()).collect();
        let Some(med) = alle.into_iter().find(|saet| saet.navn == med) else {
            return Err(uden_for(
                "med",
                med,
                &format!("et af regelsættene {}", navne.join(", ")),
            ));
        };
        let nu = self.forhold.vurder_under(self.regelsaet.clone());
        Ok(Sammenligning::ny(&self.forhold, nu, med))
    }

    /// The catalogue of rules, with the citations of the case's configuration.
    pub fn katalog(&self) -> Katalog {
        helt_katalog(&self.forhold.egne_kilder)
    }

    /// A session that takes one changed answer at a time.
    pub fn session(&self) -> Session {
        let session = vurdering::Session::ny(self.forhold.clone(), self.regelsaet.clone());
        Session::ny(session, self.benytter_loven)
    }

    /// What the assessment is made from.
    pub fn forhold(&self) -> &Sagsforhold {
        &self.forhold
    }

    /// The rule set in force on the day.
    pub fn regelsaet(&self) -> &Regelsaet {
        &self.regelsaet
    }

    /// What a letter, a note or a check reads beside the assessment.
    pub fn dele(&self) -> &Sagsdele {
        &self.dele
    }

    /// The file as it was read and checked.
    pub(super) fn rod(&self) -> &Knude {
        &self.rod
    }

    pub(super) fn dele_mut(&mut self) -> &mut Sagsdele {
        &mut self.dele
    }

    fn fra_kontrolleret(rod: Knude) -> Result<Self, Fejlliste> {
        let dele = sagsdele(&rod);
        let afgoerelse = rod.hent("afgoerelse");
        let kommune = rod.hent("kommune");
        let mut fakta = rod.hent("fakta").map(laes_fakta).unwrap_or_default();
        let benytter_loven = kommune.and_then(|k| k.bool("benytterTilbageholdelsesloven"));
        udfyld_af_kommunen(&mut fakta, benytter_loven);
        let forhold = Sagsforhold {
            fakta,
            // The form of a case demands a real day in the covered period.
            vurderingsdato: dato(&rod, "vurderingsdato").unwrap_or(FOERSTE_DAG),
            afgoerelsestype: afgoerelse.and_then(|a| Afgoerelsestype::med_id(a.tekst("type")?)),
            afgoerelse_intensitet: dele.afgoerelse.intensitet,
            startdato: dele.afgoerelse.startdato,
            gavekort: kommune.and_then(|k| k.bool("gavekort")) == Some(true),
            identificerer_borgeren: identificerer_borgeren(&rod),
            egne_kilder: kommune
                .map(|kommune| efterse(kommune, &Sti::ROD.noegle("kommune")))
                .transpose()?
                .unwrap_or_default(),
        };
        let Some(regelsaet) = forhold.regelsaet() else {
            let dag = forhold.vurderingsdato.to_string();
            return Err(uden_for("vurderingsdato", &dag, "en dag, som et regelsæt gælder på"));
        };
        Ok(Self {
            forhold,
            regelsaet,
            benytter_loven,
            dele,
            rod,
        })
    }
}

/// The catalogue of rules without a case, with the findings of the check of a letter.
pub fn katalog() -> Katalog {
    helt_katalog(&[])
}

fn helt_katalog(egne: &[EgenKilde]) -> Katalog {
    Katalog::ny(egne).med(egne, &tjekraekker())
}

/// The form of a case: the facts from their table, the rest as described in [`form`].
pub fn sagens_form() -> Form {
    form::sag(Faktum::ALLE.map(faktums_felt).into(), &Faktum::ID)
}

/// Fills the fact that the municipality's configuration states as well, when the case leaves it open.
pub(super) fn udfyld_af_kommunen(fakta: &mut Fakta, benytter_loven: Option<bool>) {
    if !fakta.kender(Faktum::KommuneBenytterLoven) {
        fakta.svar(Faktum::KommuneBenytterLoven, benytter_loven.map(u8::from));
    }
}

/// The day under a key.
pub(super) fn dato(objekt: &Knude, noegle: &str) -> Option<Dato> {
    Dato::laes(objekt.tekst(noegle)?).ok()
}

fn faktums_felt(faktum: Faktum) -> Felt {
    Felt::valgfri(faktum.id(), faktums_form(faktum), faktum.beskrivelse().spoergsmaal)
}

pub(super) fn faktums_form(faktum: Faktum) -> Form {
    match faktum.slags() {
        Slags::JaNej => Form::JaNej,
        Slags::Valg(_) => Form::Valg(faktum.vaerdi_id()),
        Slags::Maengde(_) => Form::Maengde(faktum.vaerdi_id()),
        Slags::Tal(min, max) => Form::Tal {
            min: min.into(),
            max: max.into(),
        },
        Slags::Dato => Form::Dato,
    }
}

fn laes_fakta(objekt: &Knude) -> Fakta {
    let mut fakta = Fakta::default();
    for (id, vaerdi) in objekt.felter() {
        if let Some(faktum) = Faktum::med_id(id) {
            besvar(&mut fakta, faktum, vaerdi);
        }
    }
    fakta
}

pub(super) fn besvar(fakta: &mut Fakta, faktum: Faktum, vaerdi: &Knude) {
    let plads = |id: &str| faktum.vaerdi_id().iter().position(|vaerdi| *vaerdi == id);
    match faktum.slags() {
        Slags::JaNej => fakta.svar(faktum, vaerdi.som_bool().map(u8::from)),
        Slags::Valg(_) => {
            let nr = vaerdi.som_tekst().and_then(plads);
            fakta.svar(faktum, nr.map(|nr| nr as u8));
        }
        Slags::Maengde(_) => {
            let bit = |led: &Knude| Some(1 << plads(led.som_tekst()?)?);
            let bits = vaerdi
                .som_liste()
                .map(|led| led.iter().filter_map(bit).fold(0, |a, b: u8| a | b));
            fakta.svar(faktum, bits);
        }
        Slags::Tal(..) => fakta.svar(faktum, vaerdi.som_heltal().and_then(|tal| u8::try_from(tal).ok())),
        Slags::Dato => fakta.svar_dato(faktum, vaerdi.som_tekst().and_then(|tekst| Dato::laes(tekst).ok())),
    }
}

fn identificerer_borgeren(rod: &Knude) -> bool {
    let borger = rod.hent("borger");
    let udfyldt = |noegle| {
        borger
            .and_then(|b| b.tekst(noegle))
            .is_some_and(|tekst| !tekst.trim().is_empty())
    };
    udfyldt("navn") || udfyldt("adresse") || har_cpr(rod)
}

/// Whether any text of the tree holds ten digits in the form of a CPR number.
fn har_cpr(knude: &Knude) -> bool {
    match &knude.vaerdi {
        Vaerdi::Tekst(tekst) => har_cpr_form(tekst),
        Vaerdi::Liste(led) => led.iter().any(har_cpr),
        Vaerdi::Objekt(_) => knude.felter().any(|(_, vaerdi)| har_cpr(vaerdi)),
        _ => false,
    }
}

fn uden_for(sti: &str, vaerdi: &str, forventet: &str) -> Fejlliste {
    let vaerdi = Knude::uden_sted(Vaerdi::Tekst(vaerdi.to_owned()));
    Fejl::ved(Fejlkode::UdenForOmraade, &Sti::ROD.noegle(sti), &vaerdi, forventet).into()
}
