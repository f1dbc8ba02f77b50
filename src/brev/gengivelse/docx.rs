// SPDX-License-Identifier: MPL-2.0
//! A document as DOCX (ISO/IEC 29500, transitional): no macro, no external relation, no name but the product's.
//!
//! Parts that are the same in every document are in [`dele`]; this file writes the content.

mod dele;

use super::tegn::faste_mellemrum;
use super::zip::pak;
use super::{dato_og_reference, er_tom, linjer, ren, synlige};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel, ord};

/// Width of the text in twentieths of a point: A4 without the margins of [`SIDE`].
const TEKSTBREDDE: usize = 8_844;
/// A4 with margins, and the footer.
const SIDE: &str = r#"<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1531" w:bottom="1361" w:left="1531" w:header="680" w:footer="624" w:gutter="0"/></w:sectPr>"#;
/// A column is as wide as its longest cell asks for, within these bounds, in characters.
const KOLONNE: std::ops::RangeInclusive<usize> = 9..=38;

/// The document as the bytes of a file.
pub fn gengiv(dokument: &Dokument) -> Vec<u8> {
    pak(&[
        ("[Content_Types].xml", dele::INDHOLDSTYPER.to_owned()),
        ("_rels/.rels", dele::PAKKENS_FORBINDELSER.to_owned()),
        ("docProps/core.xml", egenskaber(dokument)),
        ("word/document.xml", hele(dokument)),
        (
            "word/_rels/document.xml.rels",
            dele::DOKUMENTETS_FORBINDELSER.to_owned(),
        ),
        ("word/styles.xml", dele::stilarter()),
        ("word/numbering.xml", dele::NUMMERERING.to_owned()),
        ("word/settings.xml", dele::INDSTILLINGER.to_owned()),
        ("word/footer1.xml", dele::sidefod()),
    ])
}

fn egenskaber(dokument: &Dokument) -> String {
    let titel = escaped(dokument.titel.trim());
    let dato = dokument.dato;
    let tid = |navn| format!(r#"<dcterms:{navn} xsi:type="dcterms:W3CDTF">{dato}T00:00:00Z</dcterms:{navn}>"#);
    format!(
        r#"{}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{titel}</dc:title><dc:creator>Paragraf 101</dc:creator><dc:language>da-DK</dc:language>{}{}</cp:coreProperties>"#,
        dele::XML,
        tid("created"),
        tid("modified"),
    )
}

fn hele(dokument: &Dokument) -> String {
    let mut ud = format!(r#"{}<w:document {}><w:body>"#, dele::XML, dele::NAVNERUM);
    hoved(&mut ud, dokument);
    for et in &dokument.afsnit {
        afsnit(&mut ud, et);
    }
    ud.push_str(SIDE);
    ud.push_str("</w:body></w:document>");
    ud
}

fn hoved(ud: &mut String, dokument: &Dokument) {
    let afsender = linjer(&dokument.afsender);
    if let [navn, resten @ ..] = afsender.as_slice() {
        let navn = koersel("<w:b/><w:bCs/>", navn);
        let resten = resten.iter().map(|linje| format!("{LINJESKIFT}{}", koersel("", linje)));
        stykke(ud, "Afsender", "", &(navn + &resten.collect::<String>()));
    }
    for (stil, linjer) in [
        ("Modtager", linjer(&dokument.modtager)),
        ("Brevdato", dato_og_reference(dokument)),
    ] {
        let linjer: Vec<String> = linjer.iter().map(|linje| koersel("", linje)).collect();
        if !linjer.is_empty() {
            stykke(ud, stil, "", &linjer.join(LINJESKIFT));
        }
    }
    stykke(ud, "Title", "", &koersel("", dokument.titel.trim()));
}

fn afsnit(ud: &mut String, afsnit: &Dokumentafsnit) {
    if !afsnit.overskrift.trim().is_empty() {
        stykke(ud, "Heading1", "", &koersel("", afsnit.overskrift.trim()));
    }
    let mut blokke = synlige(&afsnit.blokke).into_iter().peekable();
    while let Some(blok) = blokke.next() {
        // The lead-in to a list or a table stays on its page.
        let indleder = matches!(blokke.peek(), Some(Blok::Punkter(_) | Blok::Tabel(_)));
        match blok {
            Blok::Tekst(dele) => stykke(ud, "", if indleder { "<w:keepNext/>" } else { "" }, &koersler(dele)),
            Blok::Punkter(led) => punkter(ud, led),
            Blok::Tabel(tabel) => tabellen(ud, tabel),
        }
    }
}

fn punkter(ud: &mut String, led: &[Vec<Del>]) {
    let mut led = led.iter().filter(|dele| !er_tom(dele)).peekable();
    while let Some(dele) = led.next() {
        // The last one has a paragraph's spacing after it.
        let egenskab = if led.peek().is_some() {
            ""
        } else {
            r#"<w:spacing w:after="140"/>"#
        };
        stykke(ud, "ListBullet", egenskab, &koersler(dele));
    }
}

fn tabellen(ud: &mut String, tabel: &Tabel) {
    let bredder = bredder(tabel);
    ud.push_str(&format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="Brevtabel"/><w:tblW w:w="{TEKSTBREDDE}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>"#
    ));
    for bredde in &bredder {
        ud.push_str(&format!(r#"<w:gridCol w:w="{bredde}"/>"#));
    }
    ud.push_str("</w:tblGrid>");
    let hoved = tabel.hoved.iter().map(|hoved| koersel("", hoved.trim())).collect();
    raekken(ud, "<w:tblHeader/>", "Tabelhoved", hoved, &bredder);
    for raekke in &tabel.raekker {
        let celler = raekke.iter().map(|celle| koersler(celle)).collect();
        raekken(ud, "", "Tabeltekst", celler, &bredder);
    }
    ud.push_str("</w:tbl>");
    // Word would merge two adjacent tables, and a document may not end with a table.
    stykke(ud, "Eftertabel", "", "");
}

/// A row with a cell in every column: Word does not open a table with a missing cell.
fn raekken(ud: &mut String, egenskab: &str, stil: &str, mut celler: Vec<String>, bredder: &[usize]) {
    celler.resize(bredder.len(), String::new());
    ud.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{egenskab}</w:trPr>"));
    for (celle, bredde) in celler.iter().zip(bredder) {
        ud.push_str(&format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{bredde}" w:type="dxa"/></w:tcPr>"#
        ));
        stykke(ud, stil, "", celle);
        ud.push_str("</w:tc>");
    }
    ud.push_str("</w:tr>");
}

/// The column widths; they add up to the width of the text.
fn bredder(tabel: &Tabel) -> Vec<usize> {
    let mut laengste: Vec<usize> = Vec::new();
    let mut maal = |nr: usize, tekst: &str| {
        if laengste.len() <= nr {
            laengste.resize(nr + 1, *KOLONNE.start());
        }
        if let Some(bredde) = laengste.get_mut(nr) {
            *bredde = tekst.chars().count().clamp(*bredde, *KOLONNE.end());
        }
    };
    for (nr, hoved) in tabel.hoved.iter().enumerate() {
        maal(nr, hoved);
    }
    for raekke in &tabel.raekker {
        for (nr, celle) in raekke.iter().enumerate() {
            maal(nr, &ord(celle));
        }
    }
    let sum: usize = laengste.iter().sum();
    let mut bredder: Vec<usize> = laengste.iter().map(|del| TEKSTBREDDE * del / sum.max(1)).collect();
    let rest = TEKSTBREDDE.saturating_sub(bredder.iter().sum());
    if let Some(sidste) = bredder.last_mut() {
        *sidste += rest;
    }
    bredder
}

const LINJESKIFT: &str = "<w:r><w:br/></w:r>";

/// A paragraph of finished runs.
fn stykke(ud: &mut String, stil: &str, egenskab: &str, koersler: &str) {
    ud.push_str("<w:p>");
    if !stil.is_empty() || !egenskab.is_empty() {
        let stil = match stil {
            "" => String::new(),
            stil => format!(r#"<w:pStyle w:val="{stil}"/>"#),
        };
        ud.push_str(&format!("<w:pPr>{stil}{egenskab}</w:pPr>"));
    }
    ud.push_str(koersler);
    ud.push_str("</w:p>");
}

fn koersler(dele: &[Del]) -> String {
    let koersel_af = |del: &Del| {
        let egenskab = match del {
            Del::Tekst(_) | Del::Kilde(_) | Del::Dato(_) | Del::Flettefelt(_) => "",
            Del::Pladsholder(_) => r#"<w:highlight w:val="yellow"/>"#,
        };
        koersel(egenskab, &del.ord())
    };
    dele.iter().map(koersel_af).collect()
}

/// A run of text. Field codes in it are plain text: real fields are separate elements.
fn koersel(egenskab: &str, tekst: &str) -> String {
    let egenskab = match egenskab {
        "" => String::new(),
        egenskab => format!("<w:rPr>{egenskab}</w:rPr>"),
    };
    format!(
        r#"<w:r>{egenskab}<w:t xml:space="preserve">{}</w:t></w:r>"#,
        escaped(tekst)
    )
}

fn escaped(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    for tegn in faste_mellemrum(&ren(tekst)).chars() {
        match tegn {
            '&' => ud.push_str("&amp;"),
            '<' => ud.push_str("&lt;"),
            '>' => ud.push_str("&gt;"),
            _ => ud.push(tegn),
        }
    }
    ud
}
