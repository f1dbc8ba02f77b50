// SPDX-License-Identifier: MPL-2.0
use std::collections::BTreeMap;

use crate::fil::fejl::Fejlkode::{self, ForkertType, UdenForOmraade, UgyldigDato, UkendtNoegle};
use crate::fil::json::laes as laes_json;
use crate::fil::laes_tekst;
use crate::fil::udskrift::{json_skema, typescript};
use crate::sag::Sag;
use serde_json::{Value, json};

use super::*;

fn check(navn: &str, rest: &str, ventet: &[(&str, Fejlkode)]) {
    let tekst = format!(r#"{{ "format": "p101-sag/1", "vurderingsdato": "2020-10-05", {rest} }}"#);
    let fejl = laes_tekst(tekst.as_bytes(), &sagens_form()).map_or_else(|liste| liste.0, |_| Vec::new());
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
fn hele_sagen_kan_skrives_ud() {
    let sag = sagens_form();
    let skema = serde_json::to_value(json_skema(&sag)).unwrap();
    assert_eq!(skema["required"], json!(["format", "vurderingsdato"]));
    assert_eq!(
        skema["properties"]["oprindelse"]["propertyNames"]["enum"],
        json!(Faktum::ID.as_slice())
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

/// Every key that the form has, each in the least that may hold it.
fn hver_noegle(form: &Form) -> Vec<(String, Value)> {
    match form {
        Form::Objekt(felter) => felter.iter().flat_map(|felt| et_felt(felter, felt)).collect(),
        Form::Opslag { noegler, form } => {
            let under = |navn: &&'static str| {
                let navn = *navn;
                let noegler = hver_noegle(form).into_iter();
                noegler.map(move |(sti, vaerdi)| (format!("{navn}.{sti}"), json!({ navn: vaerdi })))
            };
            noegler.iter().flat_map(under).collect()
        }
        Form::Liste(form) => hver_noegle(form)
            .into_iter()
            .map(|(sti, v)| (sti, json!([v])))
            .collect(),
        _ => vec![(String::new(), eksempel(form, 1))],
    }
}

fn et_felt(felter: &[Felt], felt: &Felt) -> Vec<(String, Value)> {
    let med = |(sti, vaerdi)| {
        let mut objekt = serde_json::Map::new();
        for andet in felter.iter().filter(|andet| andet.kraevet) {
            objekt.insert(andet.navn.to_owned(), eksempel(&andet.form, 0));
        }
        objekt.insert(felt.navn.to_owned(), vaerdi);
        (format!("{}.{sti}", felt.navn), objekt.into())
    };
    hver_noegle(&felt.form).into_iter().map(med).collect()
}

/// One of two values that the form takes. Every text is the id of a duty, which a citation must name.
fn eksempel(form: &Form, nr: usize) -> Value {
    match form {
        Form::JaNej => json!(nr == 1),
        Form::Dato | Form::DatoFra { .. } => json!(["2026-10-01", "2026-10-02"][nr]),
        Form::Tal { min, .. } => json!(min + 1),
        Form::Valg(vaerdier) => json!(vaerdier[nr]),
        Form::Maengde(vaerdier) => json!([vaerdier[nr]]),
        Form::Tekst => json!(["PL-12", "PL-13"][nr]),
        Form::Konstant(navn) => json!(navn),
        Form::Liste(_) | Form::Objekt(_) | Form::Opslag { .. } => panic!("{form:?} has keys of its own"),
    }
}

#[test]
fn hver_noegle_laeses() {
    let mut laest = BTreeMap::new();
    for (sti, sag) in hver_noegle(&sagens_form()) {
        let sag = Sag::fra_tekst(sag.to_string().as_bytes()).unwrap_or_else(|fejl| panic!("{sti}: {fejl}"));
        let indhold = format!("{:?} {:?}", sag.forhold(), sag.dele());
        // The name of the format is read by its form alone; a case with nothing else is what the others differ from.
        if let Some(anden) = laest.insert(indhold, sti.clone()) {
            panic!("{sti} reads as {anden} does");
        }
    }
    assert!(laest.len() > 400, "{} keys", laest.len());
}
