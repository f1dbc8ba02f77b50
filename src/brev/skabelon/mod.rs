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
//! loops over finite lists only, so it always terminates. Size, depth, steps and output are bounded. A value is never
//! parsed as a template, and never starts a paragraph or an item.

mod laes;
mod udfyld;
mod variable;

pub use variable::{Felt, Slags, Variabel, variable};

use std::fmt;

use super::dokument::Blok;
use super::{Grundlag, Udfald};

/// The most characters in a template.
pub const MAKS_TEGN: usize = 20_000;
/// The deepest nesting of conditions and loops.
pub const MAKS_DYBDE: usize = 8;
/// The most bytes of words, the template's and the case's together, in a filled template.
pub const MAKS_UDFYLDT: usize = 100_000;

/// A parsed and checked template. Two are equal when they say the same, wherever they came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skabelon {
    led: Vec<Led>,
}

/// An error in a template, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skabelonfejl {
    /// Line, from 1.
    pub linje: u32,
    /// Column in characters, from 1.
    pub kolonne: u32,
    /// The offending text, cut when long.
    pub fundet: String,
    /// The expectation, as a phrase that can follow *forventet*.
    pub forventet: String,
}

impl Skabelon {
    /// Parses a template.
    ///
    /// # Errors
    ///
    /// Every error, in order: too long or too deep, an unterminated tag, an unknown name, a value of the wrong kind, an
    /// unclosed block. Stops after 50.
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
    /// A variable without a value becomes a placeholder with its name. A template that would exceed [`MAKS_UDFYLDT`]
    /// ends with a placeholder that says so.
    pub fn udfyld(&self, sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
        udfyld::udfyld(&self.led, sag, udfald)
    }
}

/// The template as source text that parses to the same, each tag with single spaces.
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

/// A node of a template. Bodies nest at most [`MAKS_DYBDE`] deep, so that readers can recurse.
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

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Opslag {
    Variabel(Variabel),
    /// The present item of a loop (0 is the outermost), or one of its keys.
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
