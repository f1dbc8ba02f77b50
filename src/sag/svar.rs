// SPDX-License-Identifier: MPL-2.0
//! Answers: the form of each fact in a file, and its reader.

use crate::fakta::{Fakta, Faktum, Slags};
use crate::fil::del::Laesbar;
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use crate::fil::skema::Form;
use crate::fil::trae::{Knude, Vaerdi};
use crate::kalender::Dato;

/// The form of the answer to a fact.
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

/// The answers of an object that its form has checked.
pub(super) fn laes_fakta(objekt: &Knude) -> Fakta {
    let mut fakta = Fakta::default();
    for (id, vaerdi) in objekt.felter() {
        if let Some(faktum) = Faktum::med_id(id) {
            besvar(&mut fakta, faktum, vaerdi);
        }
    }
    fakta
}

/// Records one answer; `null` makes the fact unknown.
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
        Slags::Dato => fakta.svar_dato(faktum, <Dato as Laesbar>::laes(vaerdi)),
    }
}

/// Fills the fact that the municipality's configuration states as well, when the case leaves it open.
pub(super) fn udfyld_af_kommunen(fakta: &mut Fakta, benytter_loven: Option<bool>) {
    if !fakta.kender(Faktum::KommuneBenytterLoven) {
        fakta.svar(Faktum::KommuneBenytterLoven, benytter_loven.map(u8::from));
    }
}

/// The error for a well-formed value that the product does not cover.
pub(super) fn uden_for(sti: &str, vaerdi: &str, forventet: &str) -> Fejlliste {
    let vaerdi = Knude::uden_sted(Vaerdi::Tekst(vaerdi.to_owned()));
    Fejl::ved(Fejlkode::UdenForOmraade, &Sti::ROD.noegle(sti), &vaerdi, forventet).into()
}
