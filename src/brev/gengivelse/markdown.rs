// SPDX-License-Identifier: MPL-2.0
//! A document as CommonMark. Everything that stands in it is escaped, so that it reads as it was written.

use super::{er_tom, linjer, referencelinje, ren, synlige};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel, med_maerkat, ord};
use crate::kalender::uden_ugedag;

/// A line end that shows.
const LINJESKIFT: &str = "\\\n";

/// The document. CommonMark has no tables: a row is an item.
pub fn gengiv(dokument: &Dokument) -> String {
    let dato_og_reference = [Some(uden_ugedag(dokument.dato)), referencelinje(dokument)];
    let dato_og_reference: Vec<String> = dato_og_reference.into_iter().flatten().collect();
    let hoved = [
        flere_linjer(&linjer(&dokument.afsender)),
        flere_linjer(&linjer(&dokument.modtager)),
        flere_linjer(&dato_og_reference),
        overskrift("#", &dokument.titel),
    ];
    let stykker: Vec<String> = hoved
        .into_iter()
        .chain(dokument.afsnit.iter().flat_map(afsnit))
        .filter(|stykke| !stykke.is_empty())
        .collect();
    stykker.join("\n\n") + "\n"
}

fn afsnit(afsnit: &Dokumentafsnit) -> Vec<String> {
    let overskrift = overskrift("##", &afsnit.overskrift);
    // Another sign begins another list: without it two lists in a row would be one.
    let blokke = synlige(&afsnit.blokke).zip(["-", "*"].into_iter().cycle());
    std::iter::once(overskrift)
        .chain(blokke.map(|(et, punkttegn)| blok(et, punkttegn)))
        .collect()
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
            let led = led.iter().filter(|dele| !er_tom(dele));
            let led = led.map(|dele| format!("{punkttegn} {}", foerst(&ren(&ord(dele)))));
            led.collect::<Vec<_>>().join("\n")
        }
        Blok::Tabel(tabel) => raekker(tabel, punkttegn),
    }
}

fn raekker(tabel: &Tabel, punkttegn: &str) -> String {
    let raekke = |celler: &Vec<Vec<Del>>| {
        let linjer = tabel
            .linjer(celler)
            .into_iter()
            .map(|(maerkat, tekst)| match maerkat.map(|m| inde(&ren(&m))) {
                None => foerst(&ren(&tekst)),
                Some(maerkat) => {
                    let maerkat = format!("**{}**", med_maerkat(Some(maerkat), String::new()).trim_end());
                    format!("{maerkat} {}", inde(&ren(&tekst)))
                }
            });
        linjer.collect::<Vec<_>>().join("\\\n  ")
    };
    let raekker = tabel.raekker.iter().map(raekke).filter(|raekke| !raekke.is_empty());
    raekker
        .map(|raekke| format!("{punkttegn} {raekke}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Clean text as it stands inside a line: no sign in it is markup, nor in GitHub's Markdown.
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
