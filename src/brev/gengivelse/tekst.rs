// SPDX-License-Identifier: MPL-2.0
//! A document as plain text: UTF-8, LF, one line per paragraph, ready to paste anywhere.

use super::{dato_og_reference, er_tom, linjer, ren, samlet, synlige};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel, med_maerkat, ord};

/// The document. A heading stands on the line above its text; a table is its rows.
pub fn gengiv(dokument: &Dokument) -> String {
    let mut stykker = vec![
        linjer(&dokument.afsender).join("\n"),
        linjer(&dokument.modtager).join("\n"),
        dato_og_reference(dokument).join("\n"),
        linje(&ren(&dokument.titel)),
    ];
    for et in &dokument.afsnit {
        stykker.push(afsnit(et));
    }
    samlet(stykker, "\n\n") + "\n"
}

fn afsnit(afsnit: &Dokumentafsnit) -> String {
    let blokke: Vec<String> = synlige(&afsnit.blokke).into_iter().map(blok).collect();
    let overskrift = linje(&ren(&afsnit.overskrift));
    samlet(vec![overskrift, blokke.join("\n\n")], "\n")
}

fn blok(blok: &Blok) -> String {
    match blok {
        Blok::Tekst(dele) => tekst(dele),
        Blok::Punkter(led) => {
            let mut linjer = Vec::new();
            for dele in led {
                if !er_tom(dele) {
                    linjer.push(format!("- {}", tekst(dele)));
                }
            }
            linjer.join("\n")
        }
        Blok::Tabel(tabel) => raekker(tabel),
    }
}

/// A line for each row of pairs; for other tables, the first cell with the other cells below it.
fn raekker(tabel: &Tabel) -> String {
    let renset = |tekst: String| linje(&ren(&tekst));
    let mut raekker = Vec::new();
    for celler in &tabel.raekker {
        let mut linjer = Vec::new();
        for (maerkat, tekst) in tabel.linjer(celler) {
            linjer.push(med_maerkat(maerkat.map(renset), renset(tekst)));
        }
        raekker.push(linjer.join("\n  "));
    }
    samlet(raekker, "\n")
}

fn tekst(dele: &[Del]) -> String {
    linje(&ren(&ord(dele)))
}

fn linje(ren: &str) -> String {
    ren.trim().to_owned()
}
