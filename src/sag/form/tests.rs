// SPDX-License-Identifier: MPL-2.0
use crate::fil::fejl::Fejlkode::{self, ForkertType, UdenForOmraade, UgyldigDato, UkendtNoegle};
use crate::fil::json::laes as laes_json;
use crate::fil::laes_tekst;
use crate::fil::udskrift::{json_skema, typescript};
use serde_json::json;

use super::*;

fn check(navn: &str, rest: &str, ventet: &[(&str, Fejlkode)]) {
    let tekst = format!(r#"{{ "format": "p101-sag/1", "vurderingsdato": "2020-10-05", {rest} }}"#);
    let form = sag(
        vec![Felt::valgfri("alder", Form::Tal { min: 0, max: 120 }, "")],
        &["alder"],
    );
    let fejl = laes_tekst(tekst.as_bytes(), &form).map_or_else(|liste| liste.0, |_| Vec::new());
    let fundet: Vec<_> = fejl.iter().map(|fejl| (fejl.sti.as_str(), fejl.kode)).collect();
    assert_eq!(fundet, ventet, "{navn}");
}

#[test]
fn alt_hvad_kontrakten_naevner() {
    let rest = r#"
      "oprindelse": { "alder": { "hvem": "andenMyndighed", "hvornaar": "2020-10-01" } },
      "afgoerelse": { "type": "bevilling", "intensitet": "ambulant", "tilbud": { "navn": "…", "adresse": "…" },
        "indsats": "…", "omfang": "…", "formaal": "…", "startdato": "2020-10-10", "varighed": "…",
        "faktiskeOmstaendigheder": ["…"], "hovedhensyn": ["…"], "begrundelse": "…",
        "fravigelse": { "grund": "borgerensOenske", "tekst": "…" }, "andenHjaelp": "…", "partshoert": true,
        "bemaerkninger": "…", "afsnit": { "hensyn": "…" }, "udkast": { "hensyn": "…" }, "fravalgt": ["betaling"],
        "tilsidesat": [ { "id": "BT-14", "grund": "…" } ], "forsendelse": "digitalPost" },
      "borger": { "navn": "…", "adresse": "…", "reference": "…" },
      "kommune": { "navn": "…", "afdeling": "…", "adresse": "…", "telefon": "…", "telefontid": "…", "mail": "…",
        "sikkerPost": "…", "web": "…", "aabningstid": "…",
        "tilbud": [ { "navn": "…", "adresse": "…", "telefon": "…", "web": "…", "intensitet": "dag", "anonym": true,
          "udenforKommunen": false } ],
        "raadgivning": { "telefon": "…", "web": "…", "tekst": "…" }, "gavekort": true,
        "benytterTilbageholdelsesloven": false, "skabeloner": { "klage": "…" },
        "kilder": [ { "id": "PL-12", "regelsaet": "2024-01", "fra": "2027-01-01", "sted": "…", "url": "…",
          "kontrolleret": "2027-01-05", "af": "…" } ] }"#;
    check("everything", rest, &[]);
}

#[test]
fn hver_del_kontrolleres() {
    type Raekke<'a> = (&'a str, &'a str, &'a [(&'a str, Fejlkode)]);
    let rows: &[Raekke] = &[
        ("unknown part", r#""borgere": {}"#, &[("borgere", UkendtNoegle)]),
        (
            "citizen without CPR",
            r#""borger": { "cpr": "0101010000" }"#,
            &[("borger.cpr", UkendtNoegle)],
        ),
        (
            "origin of no fact",
            r#""oprindelse": { "aalder": {} }"#,
            &[("oprindelse.aalder", UkendtNoegle)],
        ),
        (
            "origin from nobody",
            r#""oprindelse": { "alder": { "hvem": "nabo", "hvornaar": "i dag" } }"#,
            &[
                ("oprindelse.alder.hvem", UdenForOmraade),
                ("oprindelse.alder.hvornaar", UgyldigDato),
            ],
        ),
        (
            "type",
            r#""afgoerelse": { "type": "afvisning" }"#,
            &[("afgoerelse.type", UdenForOmraade)],
        ),
        (
            "section",
            r#""afgoerelse": { "afsnit": { "slut": "…" } }"#,
            &[("afgoerelse.afsnit.slut", UkendtNoegle)],
        ),
        (
            "section of another type",
            r#""afgoerelse": { "udkast": { "klage": 1 } }"#,
            &[("afgoerelse.udkast.klage", ForkertType)],
        ),
        (
            "section taken away",
            r#""afgoerelse": { "fravalgt": ["slut"] }"#,
            &[("afgoerelse.fravalgt[0]", UdenForOmraade)],
        ),
        (
            "finding",
            r#""afgoerelse": { "tilsidesat": [ { "id": "BT-18", "grund": "…" } ] }"#,
            &[("afgoerelse.tilsidesat[0].id", UdenForOmraade)],
        ),
        (
            "finding without a reason",
            r#""afgoerelse": { "tilsidesat": [ { "id": "BT-14" } ] }"#,
            &[("afgoerelse.tilsidesat[0].grund", ForkertType)],
        ),
        (
            "text of a list",
            r#""afgoerelse": { "hovedhensyn": ["…", 2] }"#,
            &[("afgoerelse.hovedhensyn[1]", ForkertType)],
        ),
        (
            "municipality without a name",
            r#""kommune": {}"#,
            &[("kommune.navn", ForkertType)],
        ),
        (
            "override without its parts",
            r#""kommune": { "navn": "…", "kilder": [ {} ] }"#,
            &[
                ("kommune.kilder[0].id", ForkertType),
                ("kommune.kilder[0].regelsaet", ForkertType),
                ("kommune.kilder[0].fra", ForkertType),
                ("kommune.kilder[0].sted", ForkertType),
            ],
        ),
    ];
    for (navn, rest, ventet) in rows {
        check(navn, rest, ventet);
    }
}

#[test]
fn listerne_er_hele() {
    assert_eq!((AFSNIT.len(), BREVTJEK.len()), (15, 17));
}

#[test]
fn hele_sagen_kan_skrives_ud() {
    let alder = Felt::valgfri("alder", Form::Tal { min: 0, max: 120 }, "Alder i hele år");
    let sag = sag(vec![alder], &["alder"]);
    let skema = serde_json::to_value(json_skema(&sag)).unwrap();
    assert_eq!(skema["required"], json!(["format", "vurderingsdato"]));
    assert_eq!(
        skema["properties"]["oprindelse"]["propertyNames"]["enum"],
        json!(["alder"])
    );
    assert_eq!(
        skema["properties"]["fakta"]["properties"]["alder"]["maximum"],
        json!(120)
    );
    let tekst = serde_json::to_string(&json_skema(&sag)).unwrap();
    assert!(tekst.starts_with(
        r#"{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"format":"#
    ));
    assert!(laes_json(tekst.as_bytes()).is_ok_and(|laest| laest.dobbelte.is_empty()));
    let typer = typescript(&sag, "Sag");
    assert!(typer.contains("\n    alder?: number | null;\n") && typer.ends_with("};\n"));
}
