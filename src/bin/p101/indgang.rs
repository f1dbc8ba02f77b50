// SPDX-License-Identifier: MPL-2.0
//! Where the case is read from.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use paragraf101::brev::Kommune;
use paragraf101::sag::{Sag, laes_kommune};

use crate::fejl::Afbrud;

/// A file, or standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Indgang {
    /// `-`.
    StandardInd,
    /// The path of a file.
    Fil(OsString),
}

impl Indgang {
    /// The input that an argument names.
    pub fn ny(argument: OsString) -> Self {
        if argument == "-" {
            Self::StandardInd
        } else {
            Self::Fil(argument)
        }
    }

    /// The name shown to people.
    pub fn navn(&self) -> String {
        match self {
            Self::StandardInd => "standardinput".to_owned(),
            Self::Fil(sti) => sti.to_string_lossy().into_owned(),
        }
    }

    /// Reads a case.
    pub fn sag(&self) -> Result<Sag, Afbrud> {
        Sag::fra_tekst(&self.alt()?).map_err(|fejl| Afbrud::Sag(self.navn(), fejl))
    }

    /// Reads a municipality's configuration.
    pub fn kommune(&self) -> Result<Kommune, Afbrud> {
        laes_kommune(&self.alt()?).map_err(|fejl| Afbrud::Kommune(self.navn(), fejl))
    }

    /// Opens the input as a stream.
    pub fn aabn(&self) -> Result<Box<dyn BufRead>, Afbrud> {
        match self {
            Self::StandardInd => Ok(Box::new(io::stdin().lock())),
            Self::Fil(sti) => match File::open(sti) {
                Ok(fil) => Ok(Box::new(BufReader::new(fil))),
                Err(fejl) => Err(self.kan_ikke_laeses(fejl)),
            },
        }
    }

    fn alt(&self) -> Result<Vec<u8>, Afbrud> {
        let mut tekst = Vec::new();
        self.aabn()?
            .read_to_end(&mut tekst)
            .map_err(|fejl| self.kan_ikke_laeses(fejl))?;
        Ok(tekst)
    }

    /// The error of a failed read.
    pub fn kan_ikke_laeses(&self, fejl: io::Error) -> Afbrud {
        Afbrud::Laesning(self.navn(), fejl)
    }
}
