// SPDX-License-Identifier: MPL-2.0
//! Errors in an input: stable codes and paths for programs, sentences for people.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::trae::{Knude, Sted, kort_streng};

/// The most errors that are collected. The input is rejected all the same, and nobody reads
/// more; without a bound 10 MB of unknown keys would become gigabytes of sentences.
pub const MAKS_FEJL: usize = 1000;

/// Steps of a path that are shown; no descriptor goes this deep.
pub(super) const MAKS_LED: usize = 8;

/// The kind of an error; the codes are part of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Fejlkode {
    /// A key that the format does not know.
    UkendtNoegle,
    /// A value of another type than the key takes, or a required key that is absent.
    ForkertType,
    /// A text that is no day in the calendar.
    UgyldigDato,
    /// The right type, but not a value that the key takes.
    UdenForOmraade,
    /// The same key twice in an object.
    DobbeltNoegle,
    /// The text is no JSON.
    IkkeJson,
    /// More open lists and objects than are read.
    ForDyb,
    /// The day of the assessment lies before the first rule set.
    FoerFoersteRegelsaet,
    /// Not this file format, or another version of it.
    ForkertFormat,
    /// Values that are right alone and cannot stand together.
    UmuligKombination,
}

/// One error.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Fejl {
    /// The kind.
    pub kode: Fejlkode,
    /// Where in the document: `kommune.tilbud[0].navn`; empty for the document itself.
    pub sti: String,
    /// The value as JSON text, cut when long; empty when a required key is absent.
    pub vaerdi: String,
    /// What was expected, as a phrase that can follow *forventet*.
    pub forventet: String,
    /// Line, when the input was text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional))]
    pub linje: Option<u32>,
    /// Column, when the input was text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional))]
    pub kolonne: Option<u32>,
}

impl Fejl {
    /// An error; `vaerdi` is JSON text that is already cut ([`Knude::kort_json`]).
    pub fn ny(kode: Fejlkode, sti: &Sti, vaerdi: String, forventet: impl Into<String>, sted: Option<Sted>) -> Self {
        let (linje, kolonne) = (sted.map(|sted| sted.linje), sted.map(|sted| sted.kolonne));
        Self {
            kode,
            sti: sti.to_string(),
            vaerdi,
            forventet: forventet.into(),
            linje,
            kolonne,
        }
    }

    /// An error about a value.
    pub fn ved(kode: Fejlkode, sti: &Sti, knude: &Knude, forventet: impl Into<String>) -> Self {
        Self::ny(kode, sti, knude.kort_json(), forventet, knude.sted)
    }

    /// The error for the 65th nested list or object, for code that builds a tree.
    pub fn for_dyb(sti: &Sti, sted: Option<Sted>) -> Self {
        let forventet = format!("højst {} lister og objekter inden i hinanden", super::trae::MAKS_DYBDE);
        Self::ny(Fejlkode::ForDyb, sti, String::new(), forventet, sted)
    }
}

impl fmt::Display for Fejl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.sti.is_empty() { "filen" } else { &self.sti })?;
        if let (Some(linje), Some(kolonne)) = (self.linje, self.kolonne) {
            write!(f, " (linje {linje}, kolonne {kolonne})")?;
        }
        match self.vaerdi.as_str() {
            "" => f.write_str(": ")?,
            // A text has its own quotation marks; what is no JSON may have half of them.
            tekst if tekst.starts_with('"') && self.kode != Fejlkode::IkkeJson => write!(f, ": {tekst} – ")?,
            anden => write!(f, ": \"{anden}\" – ")?,
        }
        write!(f, "forventet {}", self.forventet)
    }
}

/// All errors of an input, in the order of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fejlliste(pub Vec<Fejl>);

impl Fejlliste {
    /// Puts errors that were found in several passes in the order of the document. Errors without a place keep
    /// the order they were found in.
    pub fn ordnet(mut fejl: Vec<Fejl>) -> Self {
        fejl.sort_by_key(|fejl| (fejl.linje, fejl.kolonne));
        Self(fejl)
    }
}

impl From<Fejl> for Fejlliste {
    fn from(fejl: Fejl) -> Self {
        Self(vec![fejl])
    }
}

impl fmt::Display for Fejlliste {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nr, fejl) in self.0.iter().enumerate() {
            let skel = if nr == 0 { "" } else { "\n" };
            write!(f, "{skel}{fejl}")?;
        }
        if self.0.len() >= MAKS_FEJL {
            write!(f, "\nflere end {MAKS_FEJL} fejl er ikke vist")
        } else {
            Ok(())
        }
    }
}

impl std::error::Error for Fejlliste {}

impl Serialize for Fejlliste {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut ud = serializer.serialize_struct("Fejlliste", 2)?;
        ud.serialize_field("format", "p101-fejl/1")?;
        ud.serialize_field("fejl", &self.0)?;
        ud.end()
    }
}

/// Adds an error unless the list is full; builds the sentence only when it is kept.
pub(crate) fn meld(liste: &mut Vec<Fejl>, fejl: impl FnOnce() -> Fejl) {
    if liste.len() < MAKS_FEJL {
        liste.push(fejl());
    }
}

/// Where in the document: a chain on the stack, made into text only when there is an error to tell.
#[derive(Debug, Clone, Copy)]
pub struct Sti<'a> {
    forrige: Option<&'a Sti<'a>>,
    led: Led<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Led<'a> {
    Rod,
    Noegle(&'a str),
    Plads(usize),
}

impl Sti<'static> {
    /// The document itself.
    pub const ROD: Self = Self {
        forrige: None,
        led: Led::Rod,
    };
}

impl<'a> Sti<'a> {
    /// The value under a key of this object.
    pub fn noegle(&'a self, noegle: &'a str) -> Sti<'a> {
        Sti {
            forrige: Some(self),
            led: Led::Noegle(noegle),
        }
    }

    /// An item of this list, from 0.
    pub fn plads(&'a self, plads: usize) -> Sti<'a> {
        Sti {
            forrige: Some(self),
            led: Led::Plads(plads),
        }
    }
}

impl fmt::Display for Sti<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut led: Vec<Led> = std::iter::successors(Some(self), |sti| sti.forrige)
            .map(|sti| sti.led)
            .collect();
        led.reverse();
        // The first is always the root, which shows as nothing.
        for (nr, led) in led.iter().skip(1).enumerate() {
            match led {
                _ if nr == MAKS_LED => return f.write_str("…"),
                Led::Rod => {}
                Led::Plads(plads) => write!(f, "[{plads}]")?,
                Led::Noegle(noegle) if !er_ord(noegle) => write!(f, "[{}]", kort_streng(noegle))?,
                Led::Noegle(noegle) if nr == 0 => f.write_str(noegle)?,
                Led::Noegle(noegle) => write!(f, ".{noegle}")?,
            }
        }
        Ok(())
    }
}

/// A key that can stand in a path as it is: `fakta.alder`, but `fakta["a.b"]`.
fn er_ord(noegle: &str) -> bool {
    let kort = !noegle.is_empty() && noegle.len() <= 60;
    let kan_staa =
        |tegn: char| tegn.is_ascii_alphanumeric() || matches!(tegn, '_' | '-' | 'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å');
    kort && noegle.chars().all(kan_staa)
}

#[cfg(test)]
mod tests;
