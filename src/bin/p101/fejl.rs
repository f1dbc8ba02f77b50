// SPDX-License-Identifier: MPL-2.0
//! The errors that stop a command, in words for people and in JSON for programs.

use std::io::{self, ErrorKind, Write};

use paragraf101::fil::fejl::{Fejl, Fejlkode, Fejlliste};
use thiserror::Error;

use crate::ombrydning::synlig;

/// Bad input or bad arguments.
pub const DAARLIGE_DATA: u8 = 2;
/// A decision with parts that cannot stand together.
const UMULIG_KOMBINATION: u8 = 3;

/// Why a command stopped. Files are given by name.
#[derive(Debug, Error)]
pub enum Afbrud {
    /// The arguments.
    #[error("{0}")]
    Argumenter(Argumentfejl),
    /// The file cannot be read.
    #[error("kan ikke læse {}: {}", .0, laesefejl(.1))]
    Laesning(String, io::Error),
    /// The file is not a case.
    #[error("{} kan ikke bruges som sag:\n{}", .0, .1)]
    Sag(String, Fejlliste),
    /// The file is not a configuration of a municipality.
    #[error("{} kan ikke bruges som kommunens opsætning:\n{}", .0, .1)]
    Kommune(String, Fejlliste),
    /// The letter cannot express the decision in the case.
    #[error("afgørelsen i {} kan ikke skrives:\n{}", .0, .1)]
    Afgoerelse(String, Fejlliste),
    /// There is no such rule set.
    #[error("kan ikke sammenligne:\n{0}")]
    Sammenlign(Fejlliste),
    /// The answer cannot be written.
    #[error("kan ikke skrive svaret: {0}")]
    Skrivning(io::Error),
}

/// An error in an argument.
#[derive(Debug, Error)]
#[error("{hvad}. Forventet: {forventet}.")]
pub struct Argumentfejl {
    /// The kind, for programs.
    pub kode: Fejlkode,
    /// The argument itself.
    pub argument: String,
    /// The error.
    pub hvad: String,
    /// The expectation, in words.
    pub forventet: String,
}

impl Afbrud {
    /// Writes the error as JSON (`p101-fejl/1`), or in words with a hint.
    pub fn meld(&self, som_json: bool, ud: &mut impl Write) -> io::Result<()> {
        if som_json {
            serde_json::to_writer(&mut *ud, &self.fejlliste())?;
            return ud.write_all(b"\n");
        }
        for linje in format!("p101: {self}").lines() {
            writeln!(ud, "{}", synlig(linje))?;
        }
        writeln!(ud, "{}", self.raad())
    }

    /// The exit status: 3 for a decision with parts that cannot stand together, otherwise 2.
    pub fn status(&self) -> u8 {
        let umulig = |fejl: &Fejl| fejl.kode == Fejlkode::UmuligKombination;
        match self {
            Self::Afgoerelse(_, fejl) if fejl.0.iter().any(umulig) => UMULIG_KOMBINATION,
            _ => DAARLIGE_DATA,
        }
    }

    fn raad(&self) -> &'static str {
        match self {
            Self::Sag(..) => "Sagens format vises med: p101 skema. Hjælp: p101 --hjaelp.",
            Self::Kommune(..) => "Variable vises med: p101 skabelon --variable. Hjælp: p101 --hjaelp.",
            Self::Argumenter(_)
            | Self::Laesning(..)
            | Self::Afgoerelse(..)
            | Self::Sammenlign(_)
            | Self::Skrivning(_) => "Hjælp: p101 --hjaelp.",
        }
    }

    fn fejlliste(&self) -> Fejlliste {
        match self {
            Self::Sag(_, fejl) | Self::Kommune(_, fejl) | Self::Afgoerelse(_, fejl) | Self::Sammenlign(fejl) => {
                fejl.clone()
            }
            Self::Argumenter(fejl) => en(fejl.kode, &fejl.argument, &fejl.forventet),
            // The contract has no code for a missing file; it counts as invalid JSON.
            Self::Laesning(fil, fejl) => {
                let forventet = format!("en fil, der kan læses ({})", laesefejl(fejl));
                en(Fejlkode::IkkeJson, fil, &forventet)
            }
            Self::Skrivning(fejl) => en(Fejlkode::IkkeJson, "", &format!("et sted at skrive til ({fejl})")),
        }
    }
}

fn en(kode: Fejlkode, vaerdi: &str, forventet: &str) -> Fejlliste {
    Fejlliste(vec![Fejl {
        kode,
        sti: String::new(),
        vaerdi: vaerdi.to_owned(),
        forventet: forventet.to_owned(),
        linje: None,
        kolonne: None,
    }])
}

fn laesefejl(fejl: &io::Error) -> String {
    match fejl.kind() {
        ErrorKind::NotFound => "filen findes ikke".to_owned(),
        ErrorKind::PermissionDenied => "der er ikke adgang til filen".to_owned(),
        ErrorKind::IsADirectory => "det er en mappe, ikke en fil".to_owned(),
        _ => fejl.to_string(),
    }
}
