// SPDX-License-Identifier: MPL-2.0
//! A case that takes one changed answer at a time.

use super::svar::{besvar, faktums_form, udfyld_af_kommunen};
use crate::fakta::{Fakta, Faktum};
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use crate::fil::skema::kontroller;
use crate::fil::trae::Knude;
use crate::vurdering;

/// A case that takes one changed answer at a time, checked as in a file.
#[derive(Clone, Debug)]
pub struct Session {
    session: vurdering::Session,
    benytter_loven: Option<bool>,
}

impl Session {
    pub(super) fn ny(session: vurdering::Session, benytter_loven: Option<bool>) -> Self {
        Self {
            session,
            benytter_loven,
        }
    }

    /// Records one answer and gives the ids of the areas, rules, dates, duties and warnings that now read differently;
    /// `null` makes the fact unknown again. An answer with an error changes nothing.
    ///
    /// # Errors
    ///
    /// `ukendt-noegle` when there is no such fact, or what is wrong with the value.
    ///
    /// ```
    /// use paragraf101::sag::Sag;
    /// use paragraf101::fil::trae::{Knude, Vaerdi};
    ///
    /// let sag = Sag::fra_tekst(br#"{"format":"p101-sag/1","vurderingsdato":"2020-10-05"}"#)?;
    /// let mut session = sag.session();
    /// let aendret = session.svar("alder", &Knude::uden_sted(Vaerdi::Tal(17.into())))?;
    /// assert!(aendret.contains(&"AD-01"));
    /// assert!(session.svar("alder", &Knude::uden_sted(Vaerdi::Bool(true))).is_err());
    /// # Ok::<(), paragraf101::fil::fejl::Fejlliste>(())
    /// ```
    pub fn svar(&mut self, faktum: &str, vaerdi: &Knude) -> Result<Vec<&'static str>, Fejlliste> {
        let mut fakta = self.session.sag().fakta.clone();
        besvar_et(&mut fakta, faktum, vaerdi)?;
        udfyld_af_kommunen(&mut fakta, self.benytter_loven);
        Ok(self.session.besvar(fakta))
    }

    /// The case as it stands, with what can be asked of it.
    pub fn nu(&self) -> &vurdering::Session {
        &self.session
    }
}

fn besvar_et(fakta: &mut Fakta, id: &str, vaerdi: &Knude) -> Result<(), Fejlliste> {
    let i_fakta = Sti::ROD.noegle("fakta");
    let sti = i_fakta.noegle(id);
    let Some(faktum) = Faktum::med_id(id) else {
        return Err(Fejl::ved(Fejlkode::UkendtNoegle, &sti, vaerdi, "et kendt faktum").into());
    };
    if !vaerdi.er_null() {
        let mut fejl = Vec::new();
        kontroller(vaerdi, &faktums_form(faktum), &sti, &mut fejl);
        if !fejl.is_empty() {
            return Err(Fejlliste(fejl));
        }
    }
    besvar(fakta, faktum, vaerdi);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fil::trae::Vaerdi;
    use crate::sag::Sag;

    fn sag(resten: &str) -> Session {
        let tekst = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2026-11-23"{resten}}}"#);
        Sag::fra_tekst(tekst.as_bytes()).unwrap().session()
    }

    #[test]
    fn an_answer_that_is_taken_back_leaves_what_the_municipality_stated() {
        let mut session = sag(r#","kommune":{"navn":"X","benytterTilbageholdelsesloven":true}"#);
        let svar = |session: &mut Session, vaerdi| {
            session.svar("kommuneBenytterLoven", &Knude::uden_sted(vaerdi)).unwrap();
            session.session.sag().fakta.er_ja(Faktum::KommuneBenytterLoven)
        };
        assert!(svar(&mut session, Vaerdi::Bool(true)));
        assert!(!svar(&mut session, Vaerdi::Bool(false)));
        assert!(svar(&mut session, Vaerdi::Null));
    }

    #[test]
    fn a_wrong_answer_is_an_error_with_its_path_and_changes_nothing() {
        let mut session = sag(r#","fakta":{"alder":40}"#);
        let foer = session.nu().vurdering();
        for (id, vaerdi, kode) in [
            ("alder", Vaerdi::Tal(121.into()), Fejlkode::UdenForOmraade),
            ("alder", Vaerdi::Tekst("40".to_owned()), Fejlkode::ForkertType),
            ("termin", Vaerdi::Tekst("2026-02-30".to_owned()), Fejlkode::UgyldigDato),
            ("aldr", Vaerdi::Tal(40.into()), Fejlkode::UkendtNoegle),
        ] {
            let fejl = session.svar(id, &Knude::uden_sted(vaerdi)).unwrap_err();
            assert_eq!(
                (fejl.0[0].kode, fejl.0[0].sti.as_str()),
                (kode, &*format!("fakta.{id}"))
            );
        }
        assert_eq!(session.nu().vurdering(), foer);
    }
}
