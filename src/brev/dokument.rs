// SPDX-License-Identifier: MPL-2.0
//! A document as data: headings, paragraphs, lists, tables, dates, source references and placeholders. Renderers turn
//! it into text, HTML, Markdown and DOCX; nothing in it is markup.
//!
//! A section can also be read and edited as plain text: paragraphs with an empty line between them, and items that
//! begin with "- ".

use serde::Serialize;

use crate::kalender::{Dato, lang};

/// A letter or a note, ready to be rendered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Dokument {
    /// The main heading, also the title of the file.
    pub titel: String,
    /// The sender, by line.
    pub afsender: Vec<String>,
    /// The recipient, by line; empty in a letter to someone anonymous and in a note.
    pub modtager: Vec<String>,
    /// The day.
    #[cfg_attr(feature = "typer", ts(type = "string"))]
    pub dato: Dato,
    /// The municipality's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The sections, in order.
    pub afsnit: Vec<Dokumentafsnit>,
}

/// A section of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Dokumentafsnit {
    /// The heading; empty for none.
    pub overskrift: String,
    /// The content.
    pub blokke: Vec<Blok>,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Blok {
    /// A paragraph.
    Tekst(Vec<Del>),
    /// A list of items.
    Punkter(Vec<Vec<Del>>),
    /// A table.
    Tabel(Tabel),
}

/// A table whose first row and first column are headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Tabel {
    /// The heading of each column.
    pub hoved: Vec<String>,
    /// The rows, each with as many cells as there are headings.
    pub raekker: Vec<Vec<Vec<Del>>>,
}

/// A part of a paragraph, an item or a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Del {
    /// Words.
    Tekst(String),
    /// A day, written out in full.
    #[cfg_attr(feature = "typer", ts(type = "string"))]
    Dato(Dato),
    /// A reference to a legal source.
    Kilde(String),
    /// A merge field that the case system fills in: `Navn`, `Adresse`, `CPR`.
    Flettefelt(&'static str),
    /// A gap to fill in before the letter can go out.
    Pladsholder(String),
}

impl Tabel {
    /// A row as lines where there are no columns, each with its label: in a table of pairs the first cell labels the
    /// second; in other tables the first cell stands alone and the heading labels each of the rest. Empty cells are
    /// left out.
    pub fn linjer(&self, raekke: &[Vec<Del>]) -> Vec<(Option<String>, String)> {
        let celler: Vec<String> = raekke.iter().map(|celle| ord(celle)).collect();
        if let ([hvad, svar], 2) = (celler.as_slice(), self.hoved.len())
            && !hvad.trim().is_empty()
            && !svar.trim().is_empty()
        {
            return vec![(Some(hvad.clone()), svar.clone())];
        }
        let mut linjer = Vec::new();
        for (nr, celle) in celler.into_iter().enumerate() {
            if !celle.trim().is_empty() {
                let hoved = self.hoved.get(nr).filter(|hoved| nr > 0 && !hoved.is_empty());
                linjer.push((hoved.cloned(), celle));
            }
        }
        linjer
    }
}

impl From<&str> for Del {
    fn from(tekst: &str) -> Self {
        Self::Tekst(tekst.to_owned())
    }
}

impl From<String> for Del {
    fn from(tekst: String) -> Self {
        Self::Tekst(tekst)
    }
}

impl From<Dato> for Del {
    fn from(dato: Dato) -> Self {
        Self::Dato(dato)
    }
}

impl Blok {
    /// A paragraph of parts.
    pub fn af<const N: usize>(dele: [Del; N]) -> Self {
        Self::Tekst(dele.into())
    }

    /// A paragraph of plain words.
    pub fn tekst(tekst: impl Into<String>) -> Self {
        Self::Tekst(vec![Del::Tekst(tekst.into())])
    }

    /// Every run of parts in the block: the paragraph, each item, each cell.
    pub fn linjer(&self) -> Vec<&[Del]> {
        match self {
            Self::Tekst(dele) => vec![dele],
            Self::Punkter(punkter) => punkter.iter().map(Vec::as_slice).collect(),
            Self::Tabel(tabel) => tabel.raekker.iter().flatten().map(Vec::as_slice).collect(),
        }
    }
}

impl Del {
    /// The part as plain text.
    pub fn ord(&self) -> String {
        match self {
            Self::Tekst(tekst) | Self::Kilde(tekst) => tekst.clone(),
            Self::Dato(dato) => lang(*dato),
            Self::Flettefelt(navn) => format!("[{navn}]"),
            Self::Pladsholder(hvad) => format!("[{hvad}]"),
        }
    }
}

/// Parts as plain text, joined.
pub fn ord(dele: &[Del]) -> String {
    dele.iter().map(Del::ord).collect()
}

/// Blocks as editable plain text: the inverse of [`fra_tekst`], except that tables become items.
pub fn som_tekst(blokke: &[Blok]) -> String {
    let blokke: Vec<String> = blokke.iter().map(blok_som_tekst).collect();
    blokke.join("\n\n")
}

fn blok_som_tekst(blok: &Blok) -> String {
    let mut punkter = Vec::new();
    match blok {
        Blok::Tekst(dele) => return ord(dele),
        Blok::Punkter(led) => {
            for dele in led {
                punkter.push(format!("- {}", ord(dele)));
            }
        }
        Blok::Tabel(tabel) => {
            for raekke in &tabel.raekker {
                punkter.push(format!("- {}", raekke_som_tekst(tabel, raekke)));
            }
        }
    }
    punkter.join("\n")
}

fn raekke_som_tekst(tabel: &Tabel, raekke: &[Vec<Del>]) -> String {
    let mut linjer = Vec::new();
    for (maerkat, tekst) in tabel.linjer(raekke) {
        linjer.push(med_maerkat(maerkat, tekst));
    }
    linjer.join(", ")
}

/// A line with its label: "Sted: Dagcentret", or a question and its answer.
pub fn med_maerkat(maerkat: Option<String>, tekst: String) -> String {
    match maerkat {
        None => tekst,
        Some(maerkat) if maerkat.ends_with(['?', ':', '.']) => format!("{maerkat} {tekst}"),
        Some(maerkat) => format!("{maerkat}: {tekst}"),
    }
}

/// Edited text as blocks: an empty line ends a paragraph, lines that begin with "- " are items, other single line
/// breaks are spaces.
pub fn fra_tekst(tekst: &str) -> Vec<Blok> {
    let mut blokke = Vec::new();
    for afsnit in afsnit_af(tekst) {
        let mut loebende: Vec<&str> = Vec::new();
        let mut punkter: Vec<Vec<Del>> = Vec::new();
        for linje in afsnit {
            match linje.strip_prefix("- ") {
                Some(punkt) => {
                    tag_tekst(&mut loebende, &mut blokke);
                    punkter.push(vec![Del::Tekst(punkt.trim().to_owned())]);
                }
                None => match punkter.last_mut().and_then(|punkt| punkt.last_mut()) {
                    // A line after an item continues it.
                    Some(Del::Tekst(punkt)) => *punkt = format!("{punkt} {linje}"),
                    _ => loebende.push(linje),
                },
            }
        }
        tag_tekst(&mut loebende, &mut blokke);
        if !punkter.is_empty() {
            blokke.push(Blok::Punkter(punkter));
        }
    }
    blokke
}

/// The lines of each paragraph, trimmed.
fn afsnit_af(tekst: &str) -> Vec<Vec<&str>> {
    let mut alle = Vec::new();
    let mut afsnit = Vec::new();
    for linje in tekst.lines().chain([""]).map(str::trim) {
        if !linje.is_empty() {
            afsnit.push(linje);
        } else if !afsnit.is_empty() {
            alle.push(std::mem::take(&mut afsnit));
        }
    }
    alle
}

fn tag_tekst(loebende: &mut Vec<&str>, blokke: &mut Vec<Blok>) {
    if !loebende.is_empty() {
        blokke.push(Blok::tekst(loebende.join(" ")));
        loebende.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edited_text_becomes_blocks_and_reads_the_same_again() {
        let rows = [
            ("one paragraph", "Du får hjælp.", 1),
            ("two paragraphs", "Du får hjælp.\n\nDen er gratis.", 2),
            ("a list alone", "- for\n- imod", 1),
            ("words before a list", "Vi har lagt vægt på:\n\n- for\n- imod", 2),
            ("nothing", "", 0),
        ];
        for (navn, tekst, antal) in rows {
            let blokke = fra_tekst(tekst);
            assert_eq!(blokke.len(), antal, "{navn}");
            assert_eq!(som_tekst(&blokke), tekst, "{navn}");
        }
    }

    #[test]
    fn loose_lines_are_gathered() {
        let rows = [
            ("a wrapped paragraph", "Du får\nhjælp.", "Du får hjælp."),
            ("a wrapped item", "- for\n  og imod\n- mere", "- for og imod\n- mere"),
            ("a list right after words", "Vægt på:\n- for", "Vægt på:\n\n- for"),
            ("spaces and empty lines", "  a  \n\n\n  b \n\n", "a\n\nb"),
            ("a dash that is no item", "-for\nog", "-for og"),
        ];
        for (navn, tekst, ventet) in rows {
            assert_eq!(som_tekst(&fra_tekst(tekst)), ventet, "{navn}");
        }
    }

    #[test]
    fn every_part_has_words() {
        let dele = [
            Del::Tekst("Senest ".into()),
            Del::Dato(Dato::fast(2020, 10, 12)),
            Del::Tekst(", ".into()),
            Del::Kilde("serviceloven § 101".into()),
            Del::Tekst(" ".into()),
            Del::Flettefelt("CPR"),
            Del::Pladsholder("formål".into()),
        ];
        assert_eq!(
            ord(&dele),
            "Senest mandag den 12. oktober 2020, serviceloven § 101 [CPR][formål]"
        );
    }

    #[test]
    fn a_table_reads_as_items() {
        let celle = |tekst: &str| vec![Del::Tekst(tekst.into())];
        let tabel = Blok::Tabel(Tabel {
            hoved: vec!["Hvad".into(), "Hvornår".into()],
            raekker: vec![vec![celle("Start"), celle("i dag")], vec![celle("Slut"), Vec::new()]],
        });
        assert_eq!(som_tekst(&[tabel]), "- Start: i dag\n- Slut");
    }

    #[test]
    fn the_cells_of_a_row_stand_under_their_heads() {
        let to = ["Hvad", "Svar"];
        let tre = ["Hvad", "Svar", "Hvornår"];
        for (navn, hoved, celler, ventet) in [
            ("two columns", to.as_slice(), ["Alder", "34"].as_slice(), "- Alder: 34"),
            ("a question", &["Hvad?", "Hvornår?"], &["Bolig?", "ja"], "- Bolig? ja"),
            ("a label with a colon", &to, &["Bolig:", "ja"], "- Bolig: ja"),
            ("two columns, no answer", &to, &["Alder", " "], "- Alder"),
            ("two columns, no question", &to, &[" ", "34"], "- Svar: 34"),
            ("one cell", &to, &["Alder"], "- Alder"),
            (
                "three columns",
                &tre,
                &["Alder", "34", "i dag"],
                "- Alder, Svar: 34, Hvornår: i dag",
            ),
            (
                "three columns, one cell empty",
                &tre,
                &["Alder", "", "i dag"],
                "- Alder, Hvornår: i dag",
            ),
            (
                "a column without a head",
                &["Hvad", "", "Hvornår"],
                &["Alder", "34", "i dag"],
                "- Alder, 34, Hvornår: i dag",
            ),
            (
                "more cells than heads",
                &to,
                &["Alder", "34", "i dag"],
                "- Alder, Svar: 34, i dag",
            ),
        ] {
            let celle = |tekst: &&str| vec![Del::Tekst((*tekst).into())];
            let tabel = Blok::Tabel(Tabel {
                hoved: hoved.iter().map(|hoved| (*hoved).to_owned()).collect(),
                raekker: vec![celler.iter().map(celle).collect()],
            });
            assert_eq!(som_tekst(&[tabel]), ventet, "{navn}");
        }
    }
}
