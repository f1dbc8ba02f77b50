// SPDX-License-Identifier: MPL-2.0
//! A document as a file: HTML, plain text, Markdown or DOCX. The same document gives the same bytes.
//!
//! All content is text, whatever it looks like: each renderer escapes it for its own format, and all of them clean it
//! first by one rule: no control character reaches a file, and none that changes the direction of the text.

mod docx;
mod html;
mod markdown;
mod tegn;
mod tekst;
mod zip;

pub use html::escaped;
pub(super) use tegn::ren;

use super::dokument::{Blok, Del, Dokument, ord};
use crate::kalender::uden_ugedag;

/// An output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One self-contained HTML document.
    Html,
    /// Plain text.
    Tekst,
    /// CommonMark.
    Markdown,
    /// Office Open XML, as Word and LibreOffice read it.
    Docx,
}

impl Format {
    /// Every format.
    pub const ALLE: [Self; 4] = [Self::Html, Self::Tekst, Self::Markdown, Self::Docx];

    /// The id, also the file extension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Tekst => "txt",
            Self::Markdown => "md",
            Self::Docx => "docx",
        }
    }

    /// The format with that id.
    pub fn med_id(id: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|format| format.id() == id)
    }
}

/// The document as the bytes of a file.
pub fn gengiv(dokument: &Dokument, format: Format) -> Vec<u8> {
    match format {
        Format::Html => html::gengiv(dokument).into_bytes(),
        Format::Tekst => tekst::gengiv(dokument).into_bytes(),
        Format::Markdown => markdown::gengiv(dokument).into_bytes(),
        Format::Docx => docx::gengiv(dokument),
    }
}

/// The municipality's own reference as a line.
fn referencelinje(dokument: &Dokument) -> Option<String> {
    let reference = ren(dokument.reference.as_deref()?);
    let reference = reference.trim();
    (!reference.is_empty()).then(|| format!("Vores reference: {reference}"))
}

/// The lines of a sender or a recipient, clean. A multi-line address keeps its lines.
fn linjer(linjer: &[String]) -> Vec<String> {
    let mut rene = Vec::new();
    for linje in linjer.iter().flat_map(|linje| linje.lines()) {
        let linje = ren(linje).trim().to_owned();
        if !linje.is_empty() {
            rene.push(linje);
        }
    }
    rene
}

/// The day and the reference, a line each.
fn dato_og_reference(dokument: &Dokument) -> Vec<String> {
    let mut linjer = vec![uden_ugedag(dokument.dato)];
    linjer.extend(referencelinje(dokument));
    linjer
}

/// Joins the non-empty pieces with a separator.
fn samlet(mut stykker: Vec<String>, skel: &str) -> String {
    stykker.retain(|stykke| !stykke.is_empty());
    stykker.join(skel)
}

/// Whether the parts hold no word.
fn er_tom(dele: &[Del]) -> bool {
    ord(dele).trim().is_empty()
}

/// The non-empty blocks.
fn synlige(blokke: &[Blok]) -> Vec<&Blok> {
    let er_synlig = |blok: &&Blok| match blok {
        Blok::Tabel(tabel) => !tabel.hoved.is_empty() && !tabel.raekker.is_empty(),
        Blok::Tekst(_) | Blok::Punkter(_) => blok.linjer().into_iter().any(|dele| !er_tom(dele)),
    };
    blokke.iter().filter(er_synlig).collect()
}

#[cfg(test)]
mod tests;
