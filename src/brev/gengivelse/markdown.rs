// SPDX-License-Identifier: MPL-2.0
//! A document as CommonMark. All content is escaped, so that it reads as written.

use super::{dato_og_reference, er_tom, linjer, ren, samlet, synlige};
use crate::brev::dokument::{Blok, Dokument, Dokumentafsnit, Tabel, med_maerkat, ord};

/// A hard line break.
const LINJESKIFT: &str = "\\\n";

/// The document. CommonMark has no tables: a row is an item.
pub fn gengiv(dokument: &Dokument) -> String {
    let mut stykker = vec![
        flere_linjer(&linjer(&dokument.afsender)),
        flere_linjer(&linjer(&dokument.modtager)),
        flere_linjer(&dato_og_reference(dokument)),
        overskrift("#", &dokument.titel),
    ];
    for et in &dokument.afsnit {
        afsnit(et, &mut stykker);
    }
    samlet(stykker, "\n\n") + "\n"
}

fn afsnit(afsnit: &Dokumentafsnit, stykker: &mut Vec<String>) {
    stykker.push(overskrift("##", &afsnit.overskrift));
    // A different bullet starts a new list: with the same one, two adjacent lists would merge.
    for (nr, et) in synlige(&afsnit.blokke).into_iter().enumerate() {
        stykker.push(blok(et, if nr % 2 == 0 { "-" } else { "*" }));
    }
}

fn overskrift(tegn: &str, tekst: &str) -> String {
    match inde(&ren(tekst)) {
        tom if tom.is_empty() => tom,
        tekst => format!("{tegn} {tekst}"),
    }
}

fn flere_linjer(rene: &[String]) -> String {
    let linjer: Vec<String> = rene.iter().map(|linje| foerst(linje)).collect();
    linjer.join(LINJESKIFT)
}

fn blok(blok: &Blok, punkttegn: &str) -> String {
    match blok {
        Blok::Tekst(dele) => foerst(&ren(&ord(dele))),
        Blok::Punkter(led) => {
            let mut linjer = Vec::new();
            for dele in led {
                if !er_tom(dele) {
                    linjer.push(format!("{punkttegn} {}", foerst(&ren(&ord(dele)))));
                }
            }
            linjer.join("\n")
        }
        Blok::Tabel(tabel) => raekker(tabel, punkttegn),
    }
}

fn raekker(tabel: &Tabel, punkttegn: &str) -> String {
    let mut raekker = Vec::new();
    for celler in &tabel.raekker {
        let mut linjer = Vec::new();
        for (maerkat, tekst) in tabel.linjer(celler) {
            linjer.push(match maerkat.map(|m| inde(&ren(&m))) {
                None => foerst(&ren(&tekst)),
                Some(maerkat) => {
                    let maerkat = med_maerkat(Some(maerkat), String::new());
                    format!("**{}** {}", maerkat.trim_end(), inde(&ren(&tekst)))
                }
            });
        }
        let linjer = linjer.join("\\\n  ");
        if !linjer.is_empty() {
            raekker.push(format!("{punkttegn} {linjer}"));
        }
    }
    raekker.join("\n")
}

/// Escapes clean text inside a line, for CommonMark and GitHub's Markdown.
fn inde(ren: &str) -> String {
    let mut ud = String::with_capacity(ren.len());
    for tegn in ren.trim().chars() {
        if matches!(
            tegn,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '|' | '$'
        ) {
            ud.push('\\');
        }
        ud.push(tegn);
    }
    ud
}

/// The same at the start of a line, where "- ", "+ ", "12. " and a line of "=" would be markup.
fn foerst(ren: &str) -> String {
    let mut ud = inde(ren);
    let cifre = ud.chars().take_while(char::is_ascii_digit).count();
    if ud.starts_with(['-', '+', '=']) {
        ud.insert(0, '\\');
    } else if cifre > 0 && ud.get(cifre..).is_some_and(|rest| rest.starts_with(['.', ')'])) {
        ud.insert(cifre, '\\');
    }
    ud
}
