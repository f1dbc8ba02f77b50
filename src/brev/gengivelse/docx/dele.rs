// SPDX-License-Identifier: MPL-2.0
//! The parts of a DOCX file that are the same in every document, and the styles.
//!
//! Lengths are twentieths of a point, font sizes half points. Elements follow the order of the schema: Word refuses a
//! file with any other.

pub const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

pub const NAVNERUM: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
);

pub const INDHOLDSTYPER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
</Types>
"#;

pub const PAKKENS_FORBINDELSER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
"#;

pub const DOKUMENTETS_FORBINDELSER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
</Relationships>
"#;

pub const NUMMERERING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>
"#;

/// Compatibility mode 15 is Word's own since 2013; a lower one makes Word show the file as an old one.
pub const INDSTILLINGER: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="720"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="da-DK"/>
<w:decimalSymbol w:val=","/>
<w:listSeparator w:val=";"/>
</w:settings>
"#;

const STANDARD: &str = concat!(
    r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>"#,
    r#"<w:color w:val="1A1A1A"/><w:sz w:val="22"/><w:szCs w:val="22"/>"#,
    r#"<w:lang w:val="da-DK" w:eastAsia="da-DK" w:bidi="da-DK"/></w:rPr></w:rPrDefault>"#,
    r#"<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="140" w:line="283" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
);

/// A paragraph style.
struct Stil {
    id: &'static str,
    navn: &'static str,
    /// The style that follows it, and whether Word offers it to the user.
    brug: &'static str,
    stykke: &'static str,
    tegn: &'static str,
}

const OVERSKRIFT: &str = r#"<w:next w:val="Normal"/><w:qFormat/>"#;

/// First Word's built-in names, which Word and screen readers know, then the product's.
const STILARTER: [Stil; 9] = [
    Stil {
        id: "Title",
        navn: "Title",
        brug: OVERSKRIFT,
        stykke: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="420" w:after="220" w:line="252" w:lineRule="auto"/>"#,
        tegn: r#"<w:b/><w:bCs/><w:color w:val="12304F"/><w:sz w:val="36"/><w:szCs w:val="36"/>"#,
    },
    Stil {
        id: "Heading1",
        navn: "heading 1",
        brug: OVERSKRIFT,
        stykke: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="80" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="0"/>"#,
        tegn: r#"<w:b/><w:bCs/><w:color w:val="12304F"/><w:sz w:val="26"/><w:szCs w:val="26"/>"#,
    },
    Stil {
        id: "ListBullet",
        navn: "List Bullet",
        brug: "",
        stykke: r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="397" w:hanging="284"/>"#,
        tegn: "",
    },
    Stil {
        id: "Footer",
        navn: "footer",
        brug: "",
        stykke: r#"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="right"/>"#,
        tegn: r#"<w:color w:val="595959"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    },
    Stil {
        id: "Afsender",
        navn: "Afsender",
        brug: "",
        stykke: r#"<w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="8" w:color="12304F"/></w:pBdr><w:spacing w:after="480" w:line="264" w:lineRule="auto"/>"#,
        tegn: r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#,
    },
    Stil {
        id: "Modtager",
        navn: "Modtager",
        brug: "",
        stykke: r#"<w:keepLines/><w:spacing w:after="480" w:line="264" w:lineRule="auto"/>"#,
        tegn: "",
    },
    Stil {
        id: "Brevdato",
        navn: "Brevdato",
        brug: "",
        stykke: r#"<w:keepLines/><w:spacing w:after="0" w:line="264" w:lineRule="auto"/>"#,
        tegn: "",
    },
    Stil {
        id: "Tabeltekst",
        navn: "Tabeltekst",
        brug: "",
        stykke: r#"<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>"#,
        tegn: r#"<w:sz w:val="20"/><w:szCs w:val="20"/>"#,
    },
    Stil {
        id: "Eftertabel",
        navn: "Eftertabel",
        brug: "",
        stykke: r#"<w:spacing w:after="0" w:line="140" w:lineRule="exact"/>"#,
        tegn: "",
    },
];

/// Column headings, based on the text of tables.
const TABELHOVED: &str = concat!(
    r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="Tabelhoved"><w:name w:val="Tabelhoved"/><w:basedOn w:val="Tabeltekst"/>"#,
    r#"<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="12304F"/></w:rPr></w:style>"#,
);

const TABEL: &str = concat!(
    r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>"#,
    r#"<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
    r#"<w:style w:type="table" w:customStyle="1" w:styleId="Brevtabel"><w:name w:val="Brevtabel"/><w:basedOn w:val="TableNormal"/>"#,
    r#"<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="12304F"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="12304F"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B3B3B3"/></w:tblBorders></w:tblPr>"#,
    r#"<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDF1F5"/></w:tcPr></w:tblStylePr></w:style>"#,
);

/// The styles.
pub fn stilarter() -> String {
    let mut ud = format!(
        r#"{XML}<w:styles {NAVNERUM}>{STANDARD}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
    );
    for Stil {
        id,
        navn,
        brug,
        stykke,
        tegn,
    } in &STILARTER
    {
        // The product's own styles use their id as name.
        let egen = if id == navn && *id != "Title" {
            r#" w:customStyle="1""#
        } else {
            ""
        };
        ud.push_str(&format!(
            r#"<w:style w:type="paragraph"{egen} w:styleId="{id}"><w:name w:val="{navn}"/><w:basedOn w:val="Normal"/>{brug}<w:pPr>{stykke}</w:pPr><w:rPr>{tegn}</w:rPr></w:style>"#
        ));
    }
    ud.push_str(TABELHOVED);
    ud.push_str(TABEL);
    ud.push_str("</w:styles>");
    ud
}

/// "Side 1 af 2", counted by the program that shows the document.
pub fn sidefod() -> String {
    let ord = |tekst: &str| format!(r#"<w:r><w:t xml:space="preserve">{tekst}</w:t></w:r>"#);
    let felt = |navn: &str| {
        let tegn = |slags: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{slags}"/></w:r>"#);
        let kode = format!(r#"<w:r><w:instrText xml:space="preserve"> {navn} </w:instrText></w:r>"#);
        [tegn("begin"), kode, tegn("separate"), ord("1"), tegn("end")].concat()
    };
    format!(
        r#"{XML}<w:ftr {NAVNERUM}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{}{}{}{}</w:p></w:ftr>"#,
        ord("Side "),
        felt("PAGE"),
        ord(" af "),
        felt("NUMPAGES"),
    )
}
