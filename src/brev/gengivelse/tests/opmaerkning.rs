// SPDX-License-Identifier: MPL-2.0
//! Text that looks like markup, in every place of a document and in every format.

use super::*;

/// A text that looks like markup, in each format.
struct Raekke {
    navn: &'static str,
    raa: &'static str,
    html: &'static str,
    docx: &'static str,
    tekst: &'static str,
    /// In Markdown: at the start of a line, and within one.
    foerst: &'static str,
    inde: &'static str,
}

const fn ens(navn: &'static str, raa: &'static str) -> Raekke {
    Raekke {
        navn,
        raa,
        html: raa,
        docx: raa,
        tekst: raa,
        foerst: raa,
        inde: raa,
    }
}

const fn i_markdown(navn: &'static str, raa: &'static str, foerst: &'static str, inde: &'static str) -> Raekke {
    Raekke {
        foerst,
        inde,
        ..ens(navn, raa)
    }
}

const fn renset(navn: &'static str, raa: &'static str, ren: &'static str) -> Raekke {
    Raekke { raa, ..ens(navn, ren) }
}

const SOM_OPMAERKNING: [Raekke; 17] = [
    Raekke {
        html: "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;",
        docx: "&lt;script&gt;alert('1')&lt;/script&gt;",
        foerst: r"\<script\>alert('1')\</script\>",
        inde: r"\<script\>alert('1')\</script\>",
        ..ens("a script", "<script>alert('1')</script>")
    },
    Raekke {
        html: "&quot; onclick=&quot;x",
        ..ens("an attribute's end", "\" onclick=\"x")
    },
    Raekke {
        html: "R&amp;D &amp;lt; &amp;amp;",
        docx: "R&amp;D &amp;lt; &amp;amp;",
        foerst: r"R\&D \&lt; \&amp;",
        inde: r"R\&D \&lt; \&amp;",
        ..ens("an entity", "R&D &lt; &amp;")
    },
    ens("a template's variable", "{{borger.navn}}"),
    ens("a field of Word", "{ PAGE }"),
    i_markdown(
        "a field's code",
        r"DDEAUTO c:\cmd",
        r"DDEAUTO c:\\cmd",
        r"DDEAUTO c:\\cmd",
    ),
    i_markdown(
        "signs of Markdown",
        "*_#[x](y)`~|$",
        r"\*\_\#\[x\](y)\`\~\|\$",
        r"\*\_\#\[x\](y)\`\~\|\$",
    ),
    i_markdown("an item", "- punkt", r"\- punkt", "- punkt"),
    i_markdown("another item", "+ punkt", r"\+ punkt", "+ punkt"),
    i_markdown("a numbered item", "12. punkt", r"12\. punkt", "12. punkt"),
    i_markdown("another numbered item", "1) punkt", r"1\) punkt", "1) punkt"),
    ens("a full stop without a number", ". punkt"),
    ens("a bracket without a number", ") punkt"),
    i_markdown("a heading", "# overskrift", r"\# overskrift", r"\# overskrift"),
    i_markdown("the line under a heading", "===", r"\===", "==="),
    renset(
        "a turned sentence",
        "ja\u{202e}jen\u{2066}\u{200f}x",
        "ja\u{fffd}jen\u{fffd}\u{fffd}x",
    ),
    renset(
        "control characters",
        "a\0b\u{1b}c\td\u{7f}",
        "a\u{fffd}b\u{fffd}c d\u{fffd}",
    ),
];

#[test]
fn in_html_text_is_text_in_every_place() {
    for Raekke {
        navn,
        raa,
        html: ventet,
        ..
    } in SOM_OPMAERKNING
    {
        let html = gengivet(&overalt(raa), Format::Html);
        let (_, html) = html.split_once("<title>").unwrap();
        assert_eq!(html.matches(ventet).count(), 15, "{navn}:\n{html}");
        for ord in ["<script", "onclick=\"", "\u{202e}", "\0", "style="] {
            assert!(!html.contains(ord), "{navn}: {ord:?}");
        }
    }
}

#[test]
fn in_docx_text_is_text_in_every_place() {
    for Raekke {
        navn,
        raa,
        docx: ventet,
        ..
    } in SOM_OPMAERKNING
    {
        let krop = docx_krop(&overalt(raa));
        let loeb = |tekst: &str| {
            krop.matches(&format!(r#"<w:t xml:space="preserve">{tekst}</w:t>"#))
                .count()
        };
        assert_eq!(loeb(ventet), 12, "{navn}:\n{krop}");
        assert_eq!(loeb(&format!("[{ventet}]")), 1, "{navn}: the placeholder");
        assert_eq!(loeb(&format!("Vores reference: {ventet}")), 1, "{navn}: the reference");
        let hele = gengivet(&overalt(raa), Format::Docx);
        assert!(
            hele.contains(&format!("<dc:title>{ventet}</dc:title>")),
            "{navn}: the title of the file"
        );
        for ord in ["w:instrText", "w:fldChar", "w:fldSimple"] {
            assert!(!krop.contains(ord), "{navn}: {ord}");
        }
    }
}

#[test]
fn in_markdown_text_is_text_in_every_place() {
    for Raekke {
        navn,
        raa,
        foerst: f,
        inde: i,
        ..
    } in SOM_OPMAERKNING
    {
        let ventet = [
            &format!(
                "{f}\\\n{f}\n\n{f}\n\n1\\. september 2020\\\nVores reference: {i}\n\n# {i}\n\n## {i}\n\n{f}\n\n{f}"
            ),
            &format!("\\[{i}\\]\n\n* {f}\n\n- **{}** {i}\n", maerkat(raa, i)),
        ];
        let ventet = ventet.map(String::as_str).join("\n\n");
        assert_eq!(gengivet(&overalt(raa), Format::Markdown), ventet, "{navn}");
    }
}

#[test]
fn in_plain_text_text_is_what_was_written() {
    for Raekke {
        navn, raa, tekst: t, ..
    } in SOM_OPMAERKNING
    {
        let ventet = [
            &format!("{t}\n{t}\n\n{t}\n\n1. september 2020\nVores reference: {t}\n\n{t}\n\n{t}\n{t}\n\n{t}\n\n[{t}]"),
            &format!("- {t}\n\n{} {t}\n", maerkat(raa, t)),
        ];
        let ventet = ventet.map(String::as_str).join("\n\n");
        assert_eq!(gengivet(&overalt(raa), Format::Tekst), ventet, "{navn}");
    }
}

/// The label of a cell: it ends in a colon, unless it ends a sentence.
fn maerkat(raa: &str, tekst: &str) -> String {
    let kolon = if raa.ends_with(['?', ':', '.']) { "" } else { ":" };
    format!("{tekst}{kolon}")
}

#[test]
fn a_line_end_in_a_text_begins_no_line() {
    let dokument = Dokument {
        afsender: Vec::new(),
        modtager: Vec::new(),
        ..overalt("a\n# b\r\n- c\u{2028}d")
    };
    for (format, ventet, antal) in [
        (Format::Tekst, "a # b - c d", 9),
        (Format::Markdown, r"a \# b - c d", 9),
        (Format::Html, "a # b - c d", 12),
        (Format::Docx, "a # b - c d", 12),
    ] {
        let ud = gengivet(&dokument, format);
        assert_eq!(ud.matches(ventet).count(), antal, "{format:?}:\n{ud}");
    }
}
