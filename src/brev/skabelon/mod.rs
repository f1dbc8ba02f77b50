// SPDX-License-Identifier: MPL-2.0
//! The municipality's own wording: a small template language for a section of a letter.
//!
//! | written | means |
//! | --- | --- |
//! | `{{kommune.telefon}}` | a value |
//! | `{{#hvis kommune.web}} … {{:ellers}} … {{/hvis}}` | only when there is a value; `#hvis ikke`: only when there is none |
//! | `{{#for x i kommune.tilbud}} … {{x.navn}} … {{/for}}` | once for each item of a list |
//! | `{{{{` | the characters `{{` themselves |
//!
//! A template can read the rows of [`variable()`] and nothing else. It cannot compute, call or define anything, and it
//! goes through finite lists only, so it always ends. Size, depth, steps and output are bounded. A value is never read
//! as template, and never makes a paragraph or an item.

mod laes;
mod udfyld;
mod variable;

pub use variable::{Felt, Slags, Variabel, variable};

use std::fmt;

use super::dokument::Blok;
use super::{Grundlag, Udfald};

/// Characters that a template may have.
pub const MAKS_TEGN: usize = 20_000;
/// Conditions and loops that may stand inside each other.
pub const MAKS_DYBDE: usize = 8;
/// Bytes of words, the template's own and the case's, that a template may fill out to.
pub const MAKS_UDFYLDT: usize = 100_000;

/// A template that was read and checked. Two are equal when they say the same, wherever it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skabelon {
    led: Vec<Led>,
}

/// What is wrong with a template, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skabelonfejl {
    /// Line, from 1.
    pub linje: u32,
    /// Column in characters, from 1.
    pub kolonne: u32,
    /// What stands there, cut when long.
    pub fundet: String,
    /// What was expected, as a phrase that can follow *forventet*.
    pub forventet: String,
}

impl Skabelon {
    /// Reads a template.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, in order: too long or too deep, a tag that does not end, an unknown name, a
    /// value used as what it is not, what is opened and not closed. After 50 the rest is not told.
    ///
    /// ```
    /// use paragraf101::brev::skabelon::Skabelon;
    ///
    /// assert!(Skabelon::laes("Ring til {{kommune.navn}} på {{kommune.telefon}}.").is_ok());
    /// let fejl = Skabelon::laes("Ring til\n{{komune.navn}}.").unwrap_err();
    /// assert_eq!((fejl[0].linje, fejl[0].kolonne), (2, 1));
    /// assert!(fejl[0].forventet.contains("kommune.navn"));
    /// ```
    pub fn laes(tekst: &str) -> Result<Self, Vec<Skabelonfejl>> {
        laes::laes(tekst).map(|led| Self { led })
    }

    /// The template with the case's values, as blocks by the conventions of [`fra_tekst`](super::dokument::fra_tekst).
    ///
    /// A variable without a value becomes a placeholder of its name. Where it would go beyond
    /// [`MAKS_UDFYLDT`], it ends with a placeholder that says so.
    pub fn udfyld(&self, sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
        udfyld::udfyld(&self.led, sag, udfald)
    }
}

/// The template as it can be read again, each tag with single spaces.
impl fmt::Display for Skabelon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        skriv(&self.led, f)
    }
}

impl fmt::Display for Skabelonfejl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            linje,
            kolonne,
            fundet,
            forventet,
        } = self;
        write!(
            f,
            "linje {linje}, kolonne {kolonne}: fundet \"{fundet}\", forventet {forventet}"
        )
    }
}

/// A part of a template. Bodies are at most [`MAKS_DYBDE`] deep, so that what reads them can recurse.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Led {
    Tekst(String),
    Vaerdi(Opslag),
    Hvis {
        ikke: bool,
        opslag: Opslag,
        da: Vec<Led>,
        ellers: Option<Vec<Led>>,
    },
    For {
        navn: String,
        liste: Variabel,
        krop: Vec<Led>,
    },
}

/// Where a value is found.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Opslag {
    Variabel(Variabel),
    /// The present item of a loop, the outermost being 0, or a key of it.
    Element {
        loekke: usize,
        navn: String,
        felt: Option<&'static Felt>,
    },
}

impl fmt::Display for Opslag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variabel(variabel) => f.write_str(variabel.navn()),
            Self::Element { navn, felt: None, .. } => f.write_str(navn),
            Self::Element {
                navn, felt: Some(felt), ..
            } => write!(f, "{navn}.{}", felt.navn()),
        }
    }
}

fn skriv(led: &[Led], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    led.iter().try_for_each(|led| match led {
        Led::Tekst(tekst) => f.write_str(&tekst.replace("{{", "{{{{")),
        Led::Vaerdi(opslag) => write!(f, "{{{{{opslag}}}}}"),
        Led::Hvis {
            ikke,
            opslag,
            da,
            ellers,
        } => {
            write!(f, "{{{{#hvis {}{opslag}}}}}", if *ikke { "ikke " } else { "" })?;
            skriv(da, f)?;
            if let Some(ellers) = ellers {
                f.write_str("{{:ellers}}")?;
                skriv(ellers, f)?;
            }
            f.write_str("{{/hvis}}")
        }
        Led::For { navn, liste, krop } => {
            write!(f, "{{{{#for {navn} i {}}}}}", liste.navn())?;
            skriv(krop, f)?;
            f.write_str("{{/for}}")
        }
    })
}
