// SPDX-License-Identifier: MPL-2.0
//! Reading and checking JSON, whatever it is about.
//!
//! JSON text ([`json`]) or a JavaScript object (built by the browser boundary) becomes one ordered tree
//! ([`trae`]). A descriptor ([`skema`]) says what the tree may hold; checks, paths and error codes ([`fejl`]) are
//! computed on the tree once, and all errors come back together. The same descriptor writes the JSON Schema and the
//! TypeScript type ([`udskrift`]), and the structs that are read come from the same table ([`del`]), so the four
//! cannot drift apart.

pub mod del;
pub mod fejl;
mod forslag;
pub mod json;
pub mod skema;
pub mod trae;
pub mod udskrift;

pub(crate) use forslag::naermeste;

use fejl::{Fejlliste, Sti};
use skema::Form;
use trae::Knude;

/// Reads JSON text and checks it against `form`.
///
/// # Errors
///
/// Every error of the text, or every error of its content, in document order: a text that can be read is
/// checked even when it has duplicate keys.
pub fn laes_tekst(tekst: &[u8], form: &Form) -> Result<Knude, Fejlliste> {
    let json::Laest { rod, dobbelte } = json::laes(tekst)?;
    let mut fejl = dobbelte;
    skema::kontroller(&rod, form, &Sti::ROD, &mut fejl);
    svar(rod, fejl)
}

/// Checks a tree that did not come from text, such as one built from a JavaScript object.
///
/// # Errors
///
/// Every error of the content, in the order of the tree.
pub fn laes_trae(rod: Knude, form: &Form) -> Result<Knude, Fejlliste> {
    let mut fejl = Vec::new();
    skema::kontroller(&rod, form, &Sti::ROD, &mut fejl);
    svar(rod, fejl)
}

fn svar(rod: Knude, fejl: Vec<fejl::Fejl>) -> Result<Knude, Fejlliste> {
    if fejl.is_empty() {
        Ok(rod)
    } else {
        Err(Fejlliste::ordnet(fejl))
    }
}
