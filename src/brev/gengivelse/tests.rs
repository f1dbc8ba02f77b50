// SPDX-License-Identifier: MPL-2.0
//! What all renderers guarantee, and the output of each for a small document.

mod opmaerkning;

use super::*;
use crate::brev::dokument::{Dokumentafsnit, Tabel};
use crate::kalender::Dato;

fn del(tekst: &str) -> Del {
    Del::Tekst(tekst.into())
}

/// A document with one of everything.
fn lille() -> Dokument {
    let raekke = |a: &str, b: Vec<Del>| vec![vec![del(a)], b];
    Dokument {
        titel: "Afgørelse om behandling".into(),
        afsender: vec!["Eksempel Kommune".into(), "Torvet 1\n9999 Eksempelby".into()],
        modtager: vec!["[Navn]".into(), "[Adresse]".into()],
        dato: Dato::fast(2020, 9, 1),
        reference: Some("2020-123".into()),
        afsnit: vec![
            Dokumentafsnit {
                overskrift: String::new(),
                blokke: vec![Blok::Tekst(vec![
                    del("Du får hjælp efter "),
                    Del::Kilde("serviceloven § 101, stk. 1".into()),
                    del(" fra "),
                    Del::Dato(Dato::fast(2020, 10, 12)),
                    del(". CPR: "),
                    Del::Flettefelt("CPR"),
                    del(" "),
                    Del::Pladsholder("formål".into()),
                ])],
            },
            Dokumentafsnit {
                overskrift: "Det har vi lagt vægt på".into(),
                blokke: vec![
                    Blok::tekst("Vi har set på:"),
                    Blok::Punkter(vec![vec![del("din bolig")], vec![del("  ")], vec![del("§ 101 a")]]),
                    Blok::Tabel(Tabel {
                        hoved: vec!["Hvad".into(), "Hvornår".into()],
                        raekker: vec![
                            raekke("Start", vec![Del::Dato(Dato::fast(2020, 10, 12))]),
                            raekke("Slut", Vec::new()),
                        ],
                    }),
                    Blok::tekst(" "),
                ],
            },
        ],
    }
}

/// A document with one text in every place that can hold text.
fn overalt(tekst: &str) -> Dokument {
    let text = || tekst.to_owned();
    Dokument {
        titel: text(),
        afsender: vec![text(), text()],
        modtager: vec![text()],
        dato: Dato::fast(2020, 9, 1),
        reference: Some(text()),
        afsnit: vec![Dokumentafsnit {
            overskrift: text(),
            blokke: vec![
                Blok::Tekst(vec![del(tekst)]),
                Blok::Tekst(vec![Del::Kilde(text())]),
                Blok::Tekst(vec![Del::Pladsholder(text())]),
                Blok::Punkter(vec![vec![del(tekst)]]),
                Blok::Tabel(Tabel {
                    hoved: vec![text(), text()],
                    raekker: vec![vec![vec![del(tekst)], vec![del(tekst)]]],
                }),
            ],
        }],
    }
}

/// The rendered document as text; for DOCX the whole file, which is readable because nothing in it is compressed.
fn gengivet(dokument: &Dokument, format: Format) -> String {
    String::from_utf8_lossy(&gengiv(dokument, format)).into_owned()
}

/// The body of a DOCX document.
fn docx_krop(dokument: &Dokument) -> String {
    let hele = gengivet(dokument, Format::Docx);
    let (_, krop) = hele.split_once("<w:body>").unwrap();
    krop.split_once("</w:body>").unwrap().0.to_owned()
}

#[test]
fn formats_have_ids() {
    for format in Format::ALLE {
        assert_eq!(Format::med_id(format.id()), Some(format));
    }
    for id in ["", "pdf", "HTML", "html "] {
        assert_eq!(Format::med_id(id), None, "{id:?}");
    }
}

#[test]
fn the_small_document_as_text() {
    insta::assert_snapshot!(gengivet(&lille(), Format::Tekst));
}

#[test]
fn the_small_document_as_markdown() {
    insta::assert_snapshot!(gengivet(&lille(), Format::Markdown));
}

#[test]
fn the_small_document_as_html() {
    let html = gengivet(&lille(), Format::Html);
    insta::assert_snapshot!(html.split_once("<body>").unwrap().1);
}

#[test]
fn the_small_document_as_docx() {
    insta::assert_snapshot!(docx_krop(&lille()).replace("</w:p>", "</w:p>\n"));
}

#[test]
fn how_every_docx_looks() {
    let hele = gengivet(&lille(), Format::Docx);
    let del = |fra: &str, til: &str| {
        let (_, rest) = hele.split_once(fra).unwrap();
        rest.split_once(til).unwrap().0.replace("><w:", ">\n<w:")
    };
    insta::assert_snapshot!("docx_styles", del("<w:styles ", "</w:styles>"));
    insta::assert_snapshot!("docx_footer", del("<w:ftr ", "</w:ftr>"));
}

#[test]
fn the_same_document_gives_the_same_bytes_and_another_gives_others() {
    let mut anden_dag = lille();
    anden_dag.dato = Dato::fast(2020, 9, 2);
    for format in Format::ALLE {
        assert_eq!(gengiv(&lille(), format), gengiv(&lille(), format), "{format:?}");
        assert_ne!(gengiv(&lille(), format), gengiv(&anden_dag, format), "{format:?}");
    }
}

#[test]
fn what_is_empty_leaves_nothing_behind() {
    let mut dokument = lille();
    dokument.afsender.clear();
    dokument.modtager = vec![" ".into()];
    dokument.reference = Some(String::new());
    dokument.afsnit.truncate(1);
    let tekst = gengivet(&dokument, Format::Tekst);
    assert!(
        tekst.starts_with("1. september 2020\n\nAfgørelse om behandling\n\nDu får"),
        "{tekst}"
    );
    for (format, ord) in [
        (Format::Html, "class=\"afsender\""),
        (Format::Html, "class=\"modtager\""),
        (Format::Html, "<h2>"),
        (Format::Html, "<section>"),
        (Format::Markdown, "##"),
        (Format::Markdown, "\n\n\n"),
        (Format::Docx, r#"<w:pStyle w:val="Afsender"/>"#),
        (Format::Docx, r#"<w:pStyle w:val="Modtager"/>"#),
        (Format::Docx, r#"<w:pStyle w:val="Heading1"/>"#),
    ] {
        assert!(!gengivet(&dokument, format).contains(ord), "{format:?} has {ord:?}");
        let (fuldt, ventet) = (gengivet(&lille(), format), ord != "\n\n\n");
        assert_eq!(fuldt.contains(ord), ventet, "the whole one, {format:?}, {ord:?}");
    }
}

#[test]
fn a_block_that_says_nothing_leaves_nothing_behind() {
    let tabel = |hoved: &[&str], raekker| {
        let hoved = hoved.iter().map(|hoved| (*hoved).to_owned()).collect();
        Blok::Tabel(Tabel { hoved, raekker })
    };
    let raekke = || vec![vec![vec![del("Start")]]];
    for (navn, blok, ventet) in [
        ("a table", tabel(&["Hvad"], raekke()), true),
        ("a table without rows", tabel(&["Hvad"], Vec::new()), false),
        ("a table without heads", tabel(&[], raekke()), false),
        ("an item", Blok::Punkter(vec![vec![del("a")], vec![del(" ")]]), true),
        ("items of spaces", Blok::Punkter(vec![vec![del(" ")]]), false),
        ("a paragraph of spaces", Blok::tekst(" "), false),
    ] {
        let mut dokument = lille();
        dokument.afsnit.truncate(1);
        for format in Format::ALLE {
            dokument.afsnit[0].blokke = vec![blok.clone()];
            let med = gengiv(&dokument, format);
            dokument.afsnit[0].blokke.clear();
            assert_eq!(med != gengiv(&dokument, format), ventet, "{navn}: {format:?}");
        }
    }
}

#[test]
fn spaces_do_not_break_in_html_and_docx_alone() {
    for (format, ventet) in [
        (Format::Html, "serviceloven §\u{a0}101\u{a0}a, stk.\u{a0}4"),
        (Format::Docx, "serviceloven §\u{a0}101\u{a0}a, stk.\u{a0}4"),
        (Format::Tekst, "serviceloven § 101 a, stk. 4"),
        (Format::Markdown, "serviceloven § 101 a, stk. 4"),
    ] {
        let ud = gengivet(&overalt("serviceloven § 101 a, stk. 4"), format);
        assert!(ud.contains(ventet), "{format:?}:\n{ud}");
    }
}

#[test]
fn a_docx_names_nobody_and_leads_nowhere() {
    let hele = gengivet(&lille(), Format::Docx);
    let (_, egenskaber) = hele.split_once("<cp:coreProperties").unwrap();
    let (egenskaber, _) = egenskaber.split_once("</cp:coreProperties>").unwrap();
    for ord in [
        "<dc:title>Afgørelse om behandling</dc:title>",
        "<dc:creator>Paragraf 101</dc:creator>",
    ] {
        assert!(egenskaber.contains(ord), "{egenskaber}");
    }
    assert_eq!(egenskaber.matches(">2020-09-01T00:00:00Z<").count(), 2, "{egenskaber}");
    for ord in ["lastModifiedBy", "Kommune", "[Navn]"] {
        assert!(!egenskaber.contains(ord), "{ord}");
    }
    for ord in ["TargetMode", "vbaProject", "macro", "attachedTemplate"] {
        assert!(!hele.contains(ord), "{ord}");
    }
}

#[test]
fn the_columns_of_a_table_fill_the_page() {
    let celle = |laengde: usize| vec![del(&"a".repeat(laengde))];
    for (navn, laengder, ventet) in [
        ("one column", vec![3], vec![8_844]),
        ("two short ones", vec![1, 1], vec![4_422, 4_422]),
        ("short and long", vec![1, 300], vec![1_693, 7_151]),
        ("three", vec![12, 24, 24], vec![1_768, 3_537, 3_539]),
    ] {
        let mut dokument = lille();
        dokument.afsnit[0].blokke = vec![Blok::Tabel(Tabel {
            hoved: vec![String::from("a"); laengder.len()],
            raekker: vec![laengder.into_iter().map(celle).collect()],
        })];
        dokument.afsnit.truncate(1);
        let krop = docx_krop(&dokument);
        let kolonner: Vec<usize> = krop
            .split("<w:gridCol w:w=\"")
            .skip(1)
            .map(|rest| rest.split_once('"').unwrap().0.parse().unwrap())
            .collect();
        assert_eq!(kolonner, ventet, "{navn}");
        assert_eq!(kolonner.iter().sum::<usize>(), 8_844, "{navn}");
    }
}
