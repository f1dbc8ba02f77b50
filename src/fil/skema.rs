// SPDX-License-Identifier: MPL-2.0
//! The schema of a tree, and the check of a tree against it.
//!
//! A [`Form`] is plain data that can be built at run time, because the fields of `fakta` come from the table of
//! facts. [`kontroller`] walks the tree and the form together and collects every error; its depth is that of the
//! form, never that of the input.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::fejl::{Fejl, Fejlkode, Sti, meld};
use super::forslag::naermeste;
use super::trae::{Knude, Noegle, Vaerdi};
use crate::kalender::{Dato, DatoFejl};

/// First day that a date in a file may have.
pub const FOERSTE_DATO: Dato = Dato::fast(1900, 1, 1);
/// Last day that a date in a file may have.
pub const SIDSTE_DATO: Dato = Dato::fast(2199, 12, 31);

/// Names that are few enough to be listed in a sentence.
const FAA: usize = 12;
/// After this many errors no more suggestions are sought: they cost time, and nobody reads that far.
const FORSLAG: usize = 50;

/// The values that a place takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// A JSON boolean.
    JaNej,
    /// A day from 1900 to 2199, `YYYY-MM-DD`.
    Dato,
    /// A day no earlier than `foerste`, before which there are no rules.
    DatoFra {
        /// The first day.
        foerste: Dato,
    },
    /// An integer, both ends included.
    Tal {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One of these texts.
    Valg(&'static [&'static str]),
    /// A list of these texts, each at most once.
    Maengde(&'static [&'static str]),
    /// Any text.
    Tekst,
    /// This text and no other: the name of the format.
    Konstant(&'static str),
    /// A list of values of one form.
    Liste(&'static Form),
    /// An object with these keys.
    Objekt(Cow<'static, [Felt]>),
    /// An object whose keys are among these, with values of one form.
    Opslag {
        /// The keys, all optional.
        noegler: &'static [&'static str],
        /// The form of every value.
        form: &'static Form,
    },
}

/// A key of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Felt {
    /// The key.
    pub navn: &'static str,
    /// Required: present and not `null`.
    pub kraevet: bool,
    /// The values that it takes.
    pub form: Form,
    /// One line of help in Danish, shown in the schema; may be empty.
    pub hjaelp: &'static str,
}

impl Felt {
    /// A key that may be absent.
    pub const fn valgfri(navn: &'static str, form: Form, hjaelp: &'static str) -> Self {
        Self {
            navn,
            kraevet: false,
            form,
            hjaelp,
        }
    }

    /// A key that must be there.
    pub const fn kraevet(navn: &'static str, form: Form, hjaelp: &'static str) -> Self {
        Self {
            navn,
            kraevet: true,
            form,
            hjaelp,
        }
    }
}

/// Collects every error of `knude` in `fejl`, in the order of the document.
pub fn kontroller(knude: &Knude, form: &Form, sti: &Sti, fejl: &mut Vec<Fejl>) {
    match (form, &knude.vaerdi) {
        (Form::JaNej, Vaerdi::Bool(_)) | (Form::Tekst, Vaerdi::Tekst(_)) => {}
        (Form::Konstant(navn), Vaerdi::Tekst(tekst)) if tekst == navn => {}
        (Form::Konstant(_), _) => uegnet(knude, form, Fejlkode::ForkertFormat, sti, fejl),
        (Form::Dato | Form::DatoFra { .. }, Vaerdi::Tekst(tekst)) => dato(knude, tekst, form, sti, fejl),
        (Form::Tal { min, max }, Vaerdi::Tal(tal)) => {
            if !tal.heltal().is_some_and(|tal| (*min..=*max).contains(&tal)) {
                uegnet(knude, form, Fejlkode::UdenForOmraade, sti, fejl);
            }
        }
        (Form::Valg(vaerdier), Vaerdi::Tekst(tekst)) => valg(knude, tekst, vaerdier, sti, fejl),
        (Form::Maengde(vaerdier), Vaerdi::Liste(led)) => maengde(led, vaerdier, sti, fejl),
        (Form::Liste(form), Vaerdi::Liste(led)) => {
            for (nr, knude) in led.iter().enumerate() {
                kontroller(knude, form, &sti.plads(nr), fejl);
            }
        }
        (Form::Objekt(kendte), Vaerdi::Objekt(felter)) => objekt(knude, felter, kendte, sti, fejl),
        (Form::Opslag { noegler, form }, Vaerdi::Objekt(felter)) => opslag(felter, noegler, form, sti, fejl),
        _ => forkert_type(knude, form, sti, fejl),
    }
}

fn uegnet(knude: &Knude, form: &Form, kode: Fejlkode, sti: &Sti, fejl: &mut Vec<Fejl>) {
    meld(fejl, || Fejl::ved(kode, sti, knude, forventet(form)));
}

fn forkert_type(knude: &Knude, form: &Form, sti: &Sti, fejl: &mut Vec<Fejl>) {
    let forventet = || format!("{}, ikke {}", forventet(form), knude.vaerdi.slags());
    meld(fejl, || Fejl::ved(Fejlkode::ForkertType, sti, knude, forventet()));
}

fn dato(knude: &Knude, tekst: &str, form: &Form, sti: &Sti, fejl: &mut Vec<Fejl>) {
    let foer_foerste = match form {
        // Days in this notation sort as text.
        Form::DatoFra { foerste } => tekst < foerste.to_string().as_str(),
        _ => false,
    };
    match Dato::laes(tekst) {
        Err(DatoFejl::UgyldigDato) => {
            let forventet = "en dato, der findes, skrevet ÅÅÅÅ-MM-DD";
            meld(fejl, || Fejl::ved(Fejlkode::UgyldigDato, sti, knude, forventet));
        }
        _ if foer_foerste => uegnet(knude, form, Fejlkode::FoerFoersteRegelsaet, sti, fejl),
        Err(DatoFejl::UdenForOmraade) => uegnet(knude, form, Fejlkode::UdenForOmraade, sti, fejl),
        Ok(_) => {}
    }
}

fn valg(knude: &Knude, tekst: &str, vaerdier: &[&'static str], sti: &Sti, fejl: &mut Vec<Fejl>) {
    if !vaerdier.contains(&tekst) {
        let forventet = |soeg| kendte(vaerdier, "en af værdierne", "en kendt værdi", soeg);
        let soeg = soeger(tekst, fejl);
        meld(fejl, || {
            Fejl::ved(Fejlkode::UdenForOmraade, sti, knude, forventet(soeg))
        });
    }
}

fn maengde(led: &[Knude], vaerdier: &'static [&'static str], sti: &Sti, fejl: &mut Vec<Fejl>) {
    let mut set = BTreeSet::new();
    for (nr, knude) in led.iter().enumerate() {
        let sti = sti.plads(nr);
        match &knude.vaerdi {
            Vaerdi::Tekst(tekst) if set.insert(tekst) => valg(knude, tekst, vaerdier, &sti, fejl),
            Vaerdi::Tekst(_) => {
                meld(fejl, || {
                    Fejl::ved(Fejlkode::UdenForOmraade, &sti, knude, "hver værdi højst én gang")
                });
            }
            _ => forkert_type(knude, &Form::Valg(vaerdier), &sti, fejl),
        }
    }
}

fn objekt(knude: &Knude, felter: &[(Noegle, Knude)], kendte: &[Felt], sti: &Sti, fejl: &mut Vec<Fejl>) {
    // First what is missing: its place is that of the object.
    for felt in kendte
        .iter()
        .filter(|felt| felt.kraevet && knude.hent(felt.navn).is_none())
    {
        let er_format = matches!(felt.form, Form::Konstant(_));
        let kode = if er_format {
            Fejlkode::ForkertFormat
        } else {
            Fejlkode::ForkertType
        };
        let sti = sti.noegle(felt.navn);
        let forventet = format!("{} (nøglen skal være der)", forventet(&felt.form));
        meld(fejl, || Fejl::ny(kode, &sti, String::new(), forventet, knude.sted));
    }
    let navne: Vec<_> = kendte.iter().map(|felt| felt.navn).collect();
    for (noegle, knude) in felter {
        match kendte.iter().find(|felt| felt.navn == noegle.tekst) {
            Some(_) if knude.er_null() => {}
            Some(felt) => kontroller(knude, &felt.form, &sti.noegle(felt.navn), fejl),
            None => ukendt_noegle(noegle, knude, &navne, sti, fejl),
        }
    }
}

fn opslag(felter: &[(Noegle, Knude)], noegler: &[&'static str], form: &Form, sti: &Sti, fejl: &mut Vec<Fejl>) {
    for (noegle, knude) in felter {
        if !noegler.contains(&noegle.tekst.as_str()) {
            ukendt_noegle(noegle, knude, noegler, sti, fejl);
        } else if !knude.er_null() {
            kontroller(knude, form, &sti.noegle(&noegle.tekst), fejl);
        }
    }
}

fn ukendt_noegle(noegle: &Noegle, knude: &Knude, navne: &[&'static str], sti: &Sti, fejl: &mut Vec<Fejl>) {
    let soeg = soeger(&noegle.tekst, fejl);
    meld(fejl, || {
        let forventet = kendte(navne, "en af nøglerne", "en kendt nøgle", soeg);
        let sti = sti.noegle(&noegle.tekst);
        Fejl::ny(Fejlkode::UkendtNoegle, &sti, knude.kort_json(), forventet, noegle.sted)
    });
}

/// The values that a form takes, as a phrase that can follow *forventet*.
fn forventet(form: &Form) -> String {
    match form {
        Form::JaNej => "true eller false".to_owned(),
        Form::Dato => format!("en dato fra {FOERSTE_DATO} til {SIDSTE_DATO}"),
        Form::DatoFra { foerste } => format!("en dato fra {foerste} til {SIDSTE_DATO}"),
        Form::Tal { min, max } => format!("et helt tal fra {min} til {max}"),
        Form::Valg(vaerdier) => kendte(vaerdier, "en af værdierne", "en kendt værdi", None),
        Form::Maengde(vaerdier) => format!("en liste af {}", citeret(vaerdier)),
        Form::Tekst => "en tekst".to_owned(),
        Form::Konstant(navn) => format!("\"{navn}\""),
        Form::Liste(form) => format!("en liste, hvor hvert led er {}", forventet(form)),
        Form::Objekt(_) | Form::Opslag { .. } => "et objekt".to_owned(),
    }
}

/// The known names when they are few, and the name that was probably meant.
fn kendte(navne: &[&'static str], en_af: &str, ellers: &str, skrevet: Option<&str>) -> String {
    let forslag = skrevet.and_then(|skrevet| naermeste(skrevet, navne));
    let mut ud = match forslag {
        _ if navne.len() <= FAA => format!("{en_af} {}", citeret(navne)),
        _ => ellers.to_owned(),
    };
    if let Some(forslag) = forslag {
        ud.push_str(&format!("; måske mente du \"{forslag}\""));
    }
    ud
}

fn citeret(navne: &[&str]) -> String {
    format!("\"{}\"", navne.join("\", \""))
}

/// The text to seek a suggestion for, while there are few errors.
fn soeger<'a>(tekst: &'a str, fejl: &[Fejl]) -> Option<&'a str> {
    (fejl.len() < FORSLAG).then_some(tekst)
}

#[cfg(test)]
mod tests;
