// SPDX-License-Identifier: MPL-2.0
//! Two checked case files beside each other, path by path.

use crate::brev::{Filforskel, Filvaerdi};
use crate::fil::skema::{Felt, Form};
use crate::fil::trae::Knude;

/// The differences between two checked trees: in the order of the new one, then what was removed. A list is
/// compared as a whole. The name of the format is the same in both.
pub(super) fn forskelle(form: &Form, foer: &Knude, nu: &Knude) -> Vec<Filforskel> {
    let (foer, nu) = (Blad::alle(form, foer), Blad::alle(form, nu));
    let (i_foer, i_nu) = (efter_sti(&foer), efter_sti(&nu));
    let mut forskelle = Vec::new();
    for blad in &nu {
        let foer = find(&i_foer, blad).map(|blad| &blad.vaerdi);
        if foer != Some(&blad.vaerdi) {
            forskelle.push(blad.forskel(foer.cloned(), Some(blad.vaerdi.clone())));
        }
    }
    for blad in &foer {
        if find(&i_nu, blad).is_none() {
            forskelle.push(blad.forskel(Some(blad.vaerdi.clone()), None));
        }
    }
    forskelle
}

/// The leaves in the order of their paths, so that one is found at once. A path is there only once.
fn efter_sti(blade: &[Blad]) -> Vec<&Blad> {
    let mut blade: Vec<&Blad> = blade.iter().collect();
    blade.sort_unstable_by(|a, b| a.sti.cmp(&b.sti));
    blade
}

fn find<'a>(blade: &[&'a Blad], som: &Blad) -> Option<&'a Blad> {
    let plads = blade.binary_search_by(|blad| blad.sti.cmp(&som.sti)).ok()?;
    blade.get(plads).copied()
}

/// A value below which nothing is compared on its own.
struct Blad {
    sti: String,
    hvad: &'static str,
    vaerdi: Filvaerdi,
}

impl Blad {
    fn alle(form: &Form, rod: &Knude) -> Vec<Self> {
        let mut blade = Vec::new();
        saml(form, rod, "", "", &mut blade);
        blade
    }

    fn forskel(&self, foer: Option<Filvaerdi>, nu: Option<Filvaerdi>) -> Filforskel {
        Filforskel {
            sti: self.sti.clone(),
            hvad: self.hvad,
            foer,
            nu,
        }
    }
}

/// Collects the leaves in the order of the tree; `hvad` is the help of the nearest key.
fn saml(form: &Form, knude: &Knude, sti: &str, hvad: &'static str, blade: &mut Vec<Blad>) {
    let under = |navn: &str| {
        if sti.is_empty() {
            navn.to_owned()
        } else {
            format!("{sti}.{navn}")
        }
    };
    match form {
        Form::Objekt(felter) => {
            for (navn, knude) in knude.felter() {
                if let Some(felt) = felter.iter().find(|felt| felt.navn == navn) {
                    saml(&felt.form, knude, &under(navn), felt.hjaelp, blade);
                }
            }
        }
        Form::Opslag { form, .. } => {
            for (navn, knude) in knude.felter() {
                saml(form, knude, &under(navn), hvad, blade);
            }
        }
        _ => blade.extend(vaerdi(form, knude).map(|vaerdi| Blad {
            sti: sti.to_owned(),
            hvad,
            vaerdi,
        })),
    }
}

/// The value without how it was written: `34.0` is 34, and neither the order of a set nor that of keys means anything.
fn vaerdi(form: &Form, knude: &Knude) -> Option<Filvaerdi> {
    let objekt = |felter: Vec<(&'static str, &Form)>| {
        let felter = felter
            .into_iter()
            .filter_map(|(navn, form)| Some((navn, vaerdi(form, knude.hent(navn)?)?)));
        Filvaerdi::Objekt(felter.collect())
    };
    Some(match form {
        Form::JaNej => Filvaerdi::JaNej(knude.som_bool()?),
        Form::Tal { .. } => Filvaerdi::Tal(knude.som_heltal()?),
        Form::Dato | Form::DatoFra { .. } | Form::Valg(_) | Form::Tekst | Form::Konstant(_) => {
            Filvaerdi::Tekst(knude.som_tekst()?.to_owned())
        }
        Form::Maengde(vaerdier) => {
            let led = knude.som_liste()?;
            let er_i = |id: &&&str| led.iter().any(|knude| knude.som_tekst() == Some(id));
            let led = vaerdier
                .iter()
                .filter(er_i)
                .map(|id| Filvaerdi::Tekst((*id).to_owned()));
            Filvaerdi::Liste(led.collect())
        }
        Form::Liste(form) => {
            let led = knude.som_liste()?.iter();
            Filvaerdi::Liste(led.filter_map(|knude| vaerdi(form, knude)).collect())
        }
        Form::Objekt(felter) => objekt(felter.iter().map(|Felt { navn, form, .. }| (*navn, form)).collect()),
        Form::Opslag { noegler, form } => objekt(noegler.iter().map(|navn| (*navn, *form)).collect()),
    })
}
