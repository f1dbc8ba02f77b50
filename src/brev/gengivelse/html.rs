// SPDX-License-Identifier: MPL-2.0
//! A document as one HTML file: no script, no external address, and rules for A4 paper. Its plain elements keep their
//! meaning when pasted into a word processor.

use super::tegn::faste_mellemrum;
use super::{er_tom, linjer, referencelinje, ren, synlige};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel};
use crate::kalender::{Dato, uden_ugedag};

const STIL: &str = "\
@page { size: A4; margin: 24mm 27mm; \
@bottom-right { content: \"Side \" counter(page) \" af \" counter(pages); font: 9pt Arial, sans-serif; color: #595959; } }
body { font: 11pt/1.4 Arial, \"Liberation Sans\", sans-serif; color: #1a1a1a; background: #fff; \
max-width: 66ch; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }
h1, h2 { color: #12304f; line-height: 1.25; break-after: avoid; }
h1 { font-size: 18pt; margin: 1.4em 0 0.7em; }
h2 { font-size: 13pt; margin: 1.4em 0 0.3em; }
p, ul, table { margin: 0 0 0.7em; }
p, li { orphans: 2; widows: 2; }
p:has(+ table, + ul) { break-after: avoid; }
main > p:nth-last-child(-n + 2) { break-before: avoid; }
ul { padding-left: 1.4em; }
li { margin-bottom: 0.2em; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #8e8e8e; }
thead th { border-bottom: 2px solid #12304f; }
tbody th { font-weight: normal; }
.afsender { font-size: 9.5pt; border-bottom: 1px solid #12304f; padding-bottom: 0.7em; margin-bottom: 2em; }
.modtager { margin-bottom: 2em; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
";

/// The document.
pub fn gengiv(dokument: &Dokument) -> String {
    let titel = ind(&dokument.titel);
    let mut ud = format!(
        "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{titel}</title>\n<style>\n{STIL}</style>\n</head>\n<body>\n"
    );
    hoved(&mut ud, dokument);
    ud.push_str(&format!("<main>\n<h1>{titel}</h1>\n"));
    for et in &dokument.afsnit {
        afsnit(&mut ud, et);
    }
    ud.push_str("</main>\n</body>\n</html>\n");
    ud
}

fn hoved(ud: &mut String, dokument: &Dokument) {
    ud.push_str("<header>\n");
    let afsender: Vec<String> = linjer(&dokument.afsender).iter().map(|linje| ind(linje)).collect();
    if let [navn, resten @ ..] = afsender.as_slice() {
        let navn = format!("<strong>{navn}</strong>");
        let linjer: Vec<String> = std::iter::once(navn).chain(resten.iter().cloned()).collect();
        ud.push_str(&format!("<p class=\"afsender\">{}</p>\n", linjer.join("<br>\n")));
    }
    let modtager: Vec<String> = linjer(&dokument.modtager).iter().map(|linje| ind(linje)).collect();
    if !modtager.is_empty() {
        ud.push_str(&format!("<p class=\"modtager\">{}</p>\n", modtager.join("<br>\n")));
    }
    ud.push_str(&format!("<p>{}", tid(dokument.dato, &uden_ugedag(dokument.dato))));
    if let Some(linje) = referencelinje(dokument) {
        ud.push_str(&format!("<br>\n{}", ind(&linje)));
    }
    ud.push_str("</p>\n</header>\n");
}

fn afsnit(ud: &mut String, afsnit: &Dokumentafsnit) {
    let overskrift = ind(&afsnit.overskrift);
    // Without a heading a section would be hard to find.
    let med_overskrift = !overskrift.is_empty();
    if med_overskrift {
        ud.push_str(&format!("<section>\n<h2>{overskrift}</h2>\n"));
    }
    for et in synlige(&afsnit.blokke) {
        blok(ud, et);
    }
    if med_overskrift {
        ud.push_str("</section>\n");
    }
}

fn blok(ud: &mut String, blok: &Blok) {
    match blok {
        Blok::Tekst(dele) => ud.push_str(&format!("<p>{}</p>\n", tekst(dele))),
        Blok::Punkter(led) => {
            ud.push_str("<ul>\n");
            for dele in led.iter().filter(|dele| !er_tom(dele)) {
                ud.push_str(&format!("<li>{}</li>\n", tekst(dele)));
            }
            ud.push_str("</ul>\n");
        }
        Blok::Tabel(tabel) => tabellen(ud, tabel),
    }
}

fn tabellen(ud: &mut String, tabel: &Tabel) {
    ud.push_str("<table>\n<thead>\n<tr>");
    for hoved in &tabel.hoved {
        ud.push_str(&format!("<th scope=\"col\">{}</th>", ind(hoved)));
    }
    ud.push_str("</tr>\n</thead>\n<tbody>\n");
    for raekke in &tabel.raekker {
        ud.push_str("<tr>");
        for (nr, celle) in raekke.iter().enumerate() {
            let celle = tekst(celle);
            ud.push_str(&match nr {
                0 => format!("<th scope=\"row\">{celle}</th>"),
                _ => format!("<td>{celle}</td>"),
            });
        }
        ud.push_str("</tr>\n");
    }
    ud.push_str("</tbody>\n</table>\n");
}

fn tekst(dele: &[Del]) -> String {
    dele.iter().map(del).collect::<String>().trim().to_owned()
}

fn del(del: &Del) -> String {
    let ord = escaped(&del.ord());
    match del {
        Del::Tekst(_) | Del::Kilde(_) | Del::Flettefelt(_) => ord,
        Del::Dato(dato) => tid(*dato, &ord),
        Del::Pladsholder(_) => format!("<mark>{ord}</mark>"),
    }
}

fn tid(dato: Dato, ord: &str) -> String {
    format!("<time datetime=\"{dato}\">{ord}</time>")
}

/// Text on its own.
fn ind(tekst: &str) -> String {
    escaped(tekst.trim())
}

/// The text with its signs as character references, and spaces that must not break kept.
pub fn escaped(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    for tegn in faste_mellemrum(&ren(tekst)).chars() {
        match tegn {
            '&' => ud.push_str("&amp;"),
            '<' => ud.push_str("&lt;"),
            '>' => ud.push_str("&gt;"),
            '"' => ud.push_str("&quot;"),
            '\'' => ud.push_str("&#39;"),
            _ => ud.push(tegn),
        }
    }
    ud
}
