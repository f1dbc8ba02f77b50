// SPDX-License-Identifier: MPL-2.0
//! A document as plain text: UTF-8, LF, one line a paragraph, so that it can be pasted anywhere.

use super::{er_tom, linjer, referencelinje, ren, synlige};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel, med_maerkat, ord};
use crate::kalender::uden_ugedag;

/// The document. A heading stands on the line above its text; a table is its rows.
pub fn gengiv(dokument: &Dokument) -> String {
    let dato_og_reference = [Some(uden_ugedag(dokument.dato)), referencelinje(dokument)];
    let dato_og_reference: Vec<String> = dato_og_reference.into_iter().flatten().collect();
    let hoved = [
        linjer(&dokument.afsender).join("\n"),
        linjer(&dokument.modtager).join("\n"),
        dato_og_reference.join("\n"),
        linje(&ren(&dokument.titel)),
    ];
    let stykker: Vec<String> = hoved
        .into_iter()
        .chain(dokument.afsnit.iter().map(afsnit))
        .filter(|stykke| !stykke.is_empty())
        .collect();
    stykker.join("\n\n") + "\n"
}

fn afsnit(afsnit: &Dokumentafsnit) -> String {
    let blokke: Vec<String> = synlige(&afsnit.blokke).map(blok).collect();
    let overskrift = linje(&ren(&afsnit.overskrift));
    [overskrift, blokke.join("\n\n")]
        .into_iter()
        .filter(|stykke| !stykke.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn blok(blok: &Blok) -> String {
    match blok {
        Blok::Tekst(dele) => tekst(dele),
        Blok::Punkter(led) => {
            let led = led.iter().filter(|dele| !er_tom(dele));
            led.map(|dele| format!("- {}", tekst(dele)))
                .collect::<Vec<_>>()
                .join("\n")
        }
        Blok::Tabel(tabel) => raekker(tabel),
    }
}

/// A line for each row of pairs; the rows of other tables are the first cell, and the others below it.
fn raekker(tabel: &Tabel) -> String {
    let renset = |tekst: String| linje(&ren(&tekst));
    let raekke = |celler: &Vec<Vec<Del>>| {
        let linjer = tabel.linjer(celler).into_iter();
        let linjer = linjer.map(|(maerkat, tekst)| med_maerkat(maerkat.map(renset), renset(tekst)));
        linjer.collect::<Vec<_>>().join("\n  ")
    };
    let raekker = tabel.raekker.iter().map(raekke).filter(|raekke| !raekke.is_empty());
    raekker.collect::<Vec<_>>().join("\n")
}

fn tekst(dele: &[Del]) -> String {
    linje(&ren(&ord(dele)))
}

fn linje(ren: &str) -> String {
    ren.trim().to_owned()
}
