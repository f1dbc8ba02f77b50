// SPDX-License-Identifier: MPL-2.0
//! Letters and the note of a case; an impossible decision becomes errors with paths.

use super::sammenlign_filer::forskelle;
use super::{Sag, sagens_form};
use crate::brev::{Alvor, Brev, Grundlag, Notat, Tilsidesat, Tjek, Udfald, Umulig, tjek};
use crate::fakta::Valgmulighed;
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use crate::fil::trae::{Knude, Vaerdi};
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::Vurdering;

impl Sag {
    /// The letter of the case.
    ///
    /// # Errors
    ///
    /// As [`Sag::skriv`].
    ///
    /// ```
    /// use paragraf101::sag::Sag;
    ///
    /// let sag = |afgoerelse: &str| {
    ///     let tekst = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2020-10-05","afgoerelse":{afgoerelse}}}"#);
    ///     Sag::fra_tekst(tekst.as_bytes())
    /// };
    /// assert_eq!(sag(r#"{"type":"afslag"}"#)?.brev()?.titel, "Afgørelse om behandling for stofmisbrug");
    /// assert!(sag("{}")?.brev().is_err());
    /// # Ok::<(), paragraf101::fil::fejl::Fejlliste>(())
    /// ```
    pub fn brev(&self) -> Result<Brev, Fejlliste> {
        self.skriv(Brev::skriv)
    }

    /// The findings of the check of the letter.
    ///
    /// # Errors
    ///
    /// As [`Sag::skriv`].
    pub fn tjek(&self) -> Result<Tjek, Fejlliste> {
        self.brev_og_tjek().map(|(_, tjek)| tjek)
    }

    /// The letter, and what the check finds in it.
    ///
    /// # Errors
    ///
    /// As [`Sag::skriv`].
    pub fn brev_og_tjek(&self) -> Result<(Brev, Tjek), Fejlliste> {
        self.skriv(|grundlag, udfald| {
            let brev = Brev::skriv(grundlag, udfald);
            let tjek = tjek(grundlag, udfald, &brev);
            (brev, tjek)
        })
    }

    /// The case with every error that the check finds overridden for one reason, which goes into the note.
    ///
    /// # Errors
    ///
    /// As [`Sag::skriv`].
    pub fn med_fejl_tilsidesat(&self, grund: &str) -> Result<Self, Fejlliste> {
        let tilsidesatte = self
            .tjek()?
            .fund
            .into_iter()
            .filter(|fund| fund.alvor == Alvor::Fejl && fund.tilsidesat.is_none());
        let mut sag = self.clone();
        let tilsidesatte = tilsidesatte.map(|fund| Tilsidesat {
            id: fund.id,
            grund: grund.to_owned(),
        });
        sag.dele_mut().afgoerelse.tilsidesat.extend(tilsidesatte);
        Ok(sag)
    }

    /// Gives what a letter is made from, and the outcome that it tells, to a writer.
    ///
    /// # Errors
    ///
    /// `forkert-type` when the case has no type of decision; `umulig-kombination` for everything in the decision that
    /// cannot stand together.
    pub fn skriv<T>(&self, skriver: impl FnOnce(&Grundlag, &Udfald) -> T) -> Result<T, Fejlliste> {
        let vurdering = self.vurder();
        let grundlag = self.grundlag(&vurdering)?;
        let udfald = Udfald::ny(&grundlag).map_err(|umulige| Fejlliste(umulige.into_iter().map(umulig).collect()))?;
        Ok(skriver(&grundlag, &udfald))
    }

    /// The journal note; with what differs from an earlier file, when there is one to compare with.
    ///
    /// ```
    /// use paragraf101::sag::Sag;
    ///
    /// let sag = |alder| {
    ///     let fakta = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2020-10-05","fakta":{{"alder":{alder}}}}}"#);
    ///     Sag::fra_tekst(fakta.as_bytes())
    /// };
    /// let aendret = sag(35)?.notat(Some(&sag(34)?)).aendret_siden.unwrap_or_default();
    /// assert_eq!(aendret[0].sti, "fakta.alder");
    /// assert!(sag(35)?.notat(None).aendret_siden.is_none());
    /// # Ok::<(), paragraf101::fil::fejl::Fejlliste>(())
    /// ```
    pub fn notat(&self, forrige: Option<&Sag>) -> Notat {
        let aendret_siden = forrige.map(|forrige| forskelle(&sagens_form(), forrige.rod(), self.rod()));
        Notat::ny(self.forhold(), self.vurder(), self.dele(), aendret_siden)
    }

    fn grundlag<'a>(&'a self, vurdering: &'a Vurdering) -> Result<Grundlag<'a>, Fejlliste> {
        let forhold = self.forhold();
        let Some(afgoerelsestype) = forhold.afgoerelsestype else {
            return Err(uden_type());
        };
        Ok(Grundlag {
            fakta: &forhold.fakta,
            vurdering,
            lov: self.regelsaet().lov,
            dag: forhold.vurderingsdato,
            afgoerelsestype,
            dele: self.dele(),
        })
    }
}

fn uden_type() -> Fejlliste {
    let typer: Vec<_> = Afgoerelsestype::ID.iter().map(|id| format!("\"{id}\"")).collect();
    let forventet = format!("en type afgørelse: {}", typer.join(", "));
    let afgoerelse = Sti::ROD.noegle("afgoerelse");
    Fejl::ny(
        Fejlkode::ForkertType,
        &afgoerelse.noegle("type"),
        String::new(),
        forventet,
        None,
    )
    .into()
}

fn umulig(umulig: Umulig) -> Fejl {
    let vaerdi = Knude::uden_sted(Vaerdi::Tekst(umulig.vaerdi)).kort_json();
    let mut fejl = Fejl::ny(Fejlkode::UmuligKombination, &Sti::ROD, vaerdi, umulig.forventet, None);
    fejl.sti = umulig.sti;
    fejl
}
