// SPDX-License-Identifier: MPL-2.0
//! A case that was read and checked, and the answers that it can be asked for.

use super::form::{FAKTA, VURDERINGSDATO, sagens_form};
use super::kommune::kontrollerede_kilder;
use super::session::Session;
use super::svar::{laes_fakta, uden_for, udfyld_af_kommunen};
use crate::brev::{Sagsdele, har_cpr_form, tjekraekker};
use crate::fil::del::Laesbar;
use crate::fil::fejl::{Fejlliste, Sti};
use crate::fil::trae::{Knude, Vaerdi};
use crate::fil::{laes_tekst, laes_trae};
use crate::kalender::Dato;
use crate::regelsaet::{FOERSTE_DAG, Regelsaet};
use crate::regler::konklusion::Omraadenavn;
use crate::vurdering::{
    self, EgenKilde, HvadHvis, Katalog, Mangelliste, Naeste, Sagsforhold, Sammenligning, Vurdering,
};

/// A case that was read and checked.
#[derive(Clone, Debug)]
pub struct Sag {
    forhold: Sagsforhold,
    regelsaet: Regelsaet,
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
        Session::ny(session, self.dele.kommune.benytter_loven)
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
        let dele = Sagsdele::laes(&rod).unwrap_or_default();
        let (afgoerelse, kommune) = (&dele.afgoerelse, &dele.kommune);
        let mut fakta = rod.hent(FAKTA).map(laes_fakta).unwrap_or_default();
        udfyld_af_kommunen(&mut fakta, kommune.benytter_loven);
        let vurderingsdato = rod.hent(VURDERINGSDATO).and_then(<Dato as Laesbar>::laes);
        let forhold = Sagsforhold {
            fakta,
            // The form of a case demands a real day in the covered period.
            vurderingsdato: vurderingsdato.unwrap_or(FOERSTE_DAG),
            afgoerelsestype: afgoerelse.afgoerelsestype,
            afgoerelse_intensitet: afgoerelse.intensitet,
            startdato: afgoerelse.startdato,
            gavekort: kommune.gavekort == Some(true),
            identificerer_borgeren: dele.borger.navn.is_some() || dele.borger.adresse.is_some() || har_cpr(&rod),
            egne_kilder: kontrollerede_kilder(rod.hent("kommune"), &Sti::ROD.noegle("kommune"))?,
        };
        let Some(regelsaet) = forhold.regelsaet() else {
            let dag = forhold.vurderingsdato.to_string();
            return Err(uden_for(VURDERINGSDATO, &dag, "en dag, som et regelsæt gælder på"));
        };
        Ok(Self {
            forhold,
            regelsaet,
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

/// True if any text of the tree holds ten digits in the form of a CPR number.
fn har_cpr(knude: &Knude) -> bool {
    match &knude.vaerdi {
        Vaerdi::Tekst(tekst) => har_cpr_form(tekst),
        Vaerdi::Liste(led) => led.iter().any(har_cpr),
        Vaerdi::Objekt(_) => knude.felter().any(|(_, vaerdi)| har_cpr(vaerdi)),
        _ => false,
    }
}
