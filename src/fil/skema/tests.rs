// SPDX-License-Identifier: MPL-2.0
use super::super::{laes_tekst, laes_trae};
use super::*;

static KOMMUNE: [Felt; 2] = [
    Felt::kraevet("navn", Form::Tekst, ""),
    Felt::valgfri("tilbud", Form::Liste(&TILBUD), ""),
];
static TILBUD: Form = Form::Objekt(Cow::Borrowed(&TILBUD_FELTER));
static TILBUD_FELTER: [Felt; 1] = [Felt::kraevet("navn", Form::Tekst, "")];

/// A few fields of every form, and objects within objects.
fn form() -> Form {
    let fakta = vec![
        Felt::valgfri("gravid", Form::JaNej, ""),
        Felt::valgfri("alder", Form::Tal { min: 0, max: 120 }, ""),
        Felt::valgfri(
            "belastning",
            Form::Valg(&["let", "moderat", "middelsvaer", "svaer"]),
            "",
        ),
        Felt::valgfri("stoffer", Form::Maengde(&["opioider", "kokain", "cannabis"]), ""),
        Felt::valgfri("meddelelsesdato", Form::Dato, ""),
        Felt::valgfri("behandlingskraevende", Form::JaNej, ""),
        Felt::valgfri("profilBolig", Form::JaNej, ""),
        Felt::valgfri("redskab", Form::JaNej, ""),
        Felt::valgfri("termin", Form::JaNej, ""),
        Felt::valgfri("hjemloes", Form::JaNej, ""),
        Felt::valgfri("maal", Form::JaNej, ""),
        Felt::valgfri("visiteret", Form::JaNej, ""),
        Felt::valgfri("indsat", Form::JaNej, ""),
    ];
    let felter = vec![
        Felt::kraevet("format", Form::Konstant("p101-sag/1"), ""),
        Felt::kraevet(
            "vurderingsdato",
            Form::DatoFra {
                foerste: Dato::fast(2017, 12, 14),
            },
            "",
        ),
        Felt::valgfri("fakta", Form::Objekt(fakta.into()), ""),
        Felt::valgfri("kommune", Form::Objekt(Cow::Borrowed(&KOMMUNE)), ""),
    ];
    Form::Objekt(felter.into())
}

fn linje(fejl: &Fejl) -> String {
    let kode = serde_json::to_value(fejl.kode).unwrap();
    format!(
        "{} {} {} | {}",
        kode.as_str().unwrap(),
        fejl.sti,
        fejl.vaerdi,
        fejl.forventet
    )
}

fn check_hele(navn: &str, tekst: &str, ventet: &[&str]) {
    let fejl = laes_tekst(tekst.as_bytes(), &form()).map_or_else(|liste| liste.0, |_| Vec::new());
    assert_eq!(fejl.iter().map(linje).collect::<Vec<_>>(), ventet, "{navn}: {tekst}");
}

/// One error, or none (`""`), in the rest of a case that is otherwise right.
fn check(navn: &str, rest: &str, ventet: &str) {
    let tekst = format!(r#"{{ "format": "p101-sag/1", "vurderingsdato": "2020-10-05", {rest} }}"#);
    let ventet: &[&str] = if ventet.is_empty() { &[] } else { &[ventet] };
    check_hele(navn, &tekst, ventet);
}

#[test]
fn fakta() {
    for (navn, fakta, ventet) in [
        ("nothing known", "", ""),
        (
            "everything right",
            r#""gravid": false, "alder": 120, "belastning": "svaer", "stoffer": ["kokain"], "meddelelsesdato": "2020-02-29""#,
            "",
        ),
        ("null is absent", r#""gravid": null, "alder": null"#, ""),
        ("an empty set", r#""stoffer": []"#, ""),
        ("34.0 is 34", r#""alder": 34.0"#, ""),
        ("1e2 is 100", r#""alder": 1e2"#, ""),
        (
            "too old",
            r#""alder": 134"#,
            "uden-for-omraade fakta.alder 134 | et helt tal fra 0 til 120",
        ),
        (
            "negative",
            r#""alder": -1"#,
            "uden-for-omraade fakta.alder -1 | et helt tal fra 0 til 120",
        ),
        (
            "half a year",
            r#""alder": 34.5"#,
            "uden-for-omraade fakta.alder 34.5 | et helt tal fra 0 til 120",
        ),
        (
            "huge",
            r#""alder": 1e400"#,
            "uden-for-omraade fakta.alder 1e400 | et helt tal fra 0 til 120",
        ),
        (
            "number as text",
            r#""alder": "34""#,
            r#"forkert-type fakta.alder "34" | et helt tal fra 0 til 120, ikke en tekst"#,
        ),
        (
            "boolean as text",
            r#""gravid": "ja""#,
            r#"forkert-type fakta.gravid "ja" | true eller false, ikke en tekst"#,
        ),
        (
            "boolean as number",
            r#""gravid": 1"#,
            "forkert-type fakta.gravid 1 | true eller false, ikke et tal",
        ),
        (
            "unknown value, a suggestion",
            r#""belastning": "svær""#,
            r#"uden-for-omraade fakta.belastning "svær" | en af værdierne "let", "moderat", "middelsvaer", "svaer"; måske mente du "svaer""#,
        ),
        (
            "unknown value, no suggestion",
            r#""belastning": "kritisk""#,
            r#"uden-for-omraade fakta.belastning "kritisk" | en af værdierne "let", "moderat", "middelsvaer", "svaer""#,
        ),
        (
            "value of another type",
            r#""belastning": []"#,
            r#"forkert-type fakta.belastning [] | en af værdierne "let", "moderat", "middelsvaer", "svaer", ikke en liste"#,
        ),
        (
            "value twice in a set",
            r#""stoffer": ["kokain", "kokain"]"#,
            r#"uden-for-omraade fakta.stoffer[1] "kokain" | hver værdi højst én gang"#,
        ),
        (
            "unknown value in a set",
            r#""stoffer": ["kokain", "heroin"]"#,
            r#"uden-for-omraade fakta.stoffer[1] "heroin" | en af værdierne "opioider", "kokain", "cannabis""#,
        ),
        (
            "null in a set",
            r#""stoffer": [null]"#,
            r#"forkert-type fakta.stoffer[0] null | en af værdierne "opioider", "kokain", "cannabis", ikke null"#,
        ),
        (
            "no set",
            r#""stoffer": "kokain""#,
            r#"forkert-type fakta.stoffer "kokain" | en liste af "opioider", "kokain", "cannabis", ikke en tekst"#,
        ),
        (
            "unknown key, a suggestion",
            r#""belasting": "let""#,
            r#"ukendt-noegle fakta.belasting "let" | en kendt nøgle; måske mente du "belastning""#,
        ),
        (
            "unknown key with Danish letters",
            r#""behandlingskrævende": true"#,
            r#"ukendt-noegle fakta.behandlingskrævende true | en kendt nøgle; måske mente du "behandlingskraevende""#,
        ),
        (
            "unknown key, other case",
            r#""Alder": 1"#,
            r#"ukendt-noegle fakta.Alder 1 | en kendt nøgle; måske mente du "alder""#,
        ),
        (
            "unknown key, no suggestion",
            r#""cpr": null"#,
            "ukendt-noegle fakta.cpr null | en kendt nøgle",
        ),
        (
            "duplicate key",
            r#""alder": 1, "alder": 2"#,
            "dobbelt-noegle fakta.alder 2 | hver nøgle højst én gang i et objekt",
        ),
    ] {
        check(navn, &format!(r#""fakta": {{ {fakta} }}"#), ventet);
    }
}

#[test]
fn datoer() {
    let ugyldig = "en dato, der findes, skrevet ÅÅÅÅ-MM-DD";
    let uden_for = "en dato fra 1900-01-01 til 2199-12-31";
    for (dato, ventet) in [
        ("1900-01-01", None),
        ("2199-12-31", None),
        ("2000-02-29", None),
        ("1899-12-31", Some(("uden-for-omraade", uden_for))),
        ("2200-01-01", Some(("uden-for-omraade", uden_for))),
        ("0000-01-01", Some(("uden-for-omraade", uden_for))),
        ("1900-02-29", Some(("ugyldig-dato", ugyldig))),
        ("2020-04-31", Some(("ugyldig-dato", ugyldig))),
        ("2020-13-01", Some(("ugyldig-dato", ugyldig))),
        ("2020-00-10", Some(("ugyldig-dato", ugyldig))),
        ("2020-1-1", Some(("ugyldig-dato", ugyldig))),
        ("05-10-2020", Some(("ugyldig-dato", ugyldig))),
        ("2020-10-05T00:00:00Z", Some(("ugyldig-dato", ugyldig))),
        ("+020-10-05", Some(("ugyldig-dato", ugyldig))),
        ("2020-10-0५", Some(("ugyldig-dato", ugyldig))),
        (" 2020-10-05", Some(("ugyldig-dato", ugyldig))),
        ("", Some(("ugyldig-dato", ugyldig))),
    ] {
        let fejl = ventet.map(|(kode, forventet)| format!("{kode} fakta.meddelelsesdato \"{dato}\" | {forventet}"));
        check(
            "date",
            &format!(r#""fakta": {{ "meddelelsesdato": "{dato}" }}"#),
            &fejl.unwrap_or_default(),
        );
    }
    check(
        "a number is no date",
        r#""fakta": { "meddelelsesdato": 20201005 }"#,
        "forkert-type fakta.meddelelsesdato 20201005 | en dato fra 1900-01-01 til 2199-12-31, ikke et tal",
    );
}

#[test]
fn format_og_vurderingsdato() {
    let dag = "en dato fra 2017-12-14 til 2199-12-31";
    for (navn, tekst, ventet) in [
        (
            "the least",
            r#"{"format":"p101-sag/1","vurderingsdato":"2017-12-14"}"#.to_owned(),
            vec![],
        ),
        (
            "the last day",
            r#"{"format":"p101-sag/1","vurderingsdato":"2199-12-31"}"#.to_owned(),
            vec![],
        ),
        (
            "too early",
            r#"{"format":"p101-sag/1","vurderingsdato":"2017-12-13"}"#.to_owned(),
            vec![format!("foer-foerste-regelsaet vurderingsdato \"2017-12-13\" | {dag}")],
        ),
        (
            "far too early",
            r#"{"format":"p101-sag/1","vurderingsdato":"1850-01-01"}"#.to_owned(),
            vec![format!("foer-foerste-regelsaet vurderingsdato \"1850-01-01\" | {dag}")],
        ),
        (
            "too late",
            r#"{"format":"p101-sag/1","vurderingsdato":"2200-01-01"}"#.to_owned(),
            vec![format!("uden-for-omraade vurderingsdato \"2200-01-01\" | {dag}")],
        ),
        (
            "no day",
            r#"{"format":"p101-sag/1","vurderingsdato":"2017-02-29"}"#.to_owned(),
            vec!["ugyldig-dato vurderingsdato \"2017-02-29\" | en dato, der findes, skrevet ÅÅÅÅ-MM-DD".to_owned()],
        ),
        (
            "other version",
            r#"{"format":"p101-sag/2","vurderingsdato":"2020-10-05"}"#.to_owned(),
            vec!["forkert-format format \"p101-sag/2\" | \"p101-sag/1\"".to_owned()],
        ),
        (
            "format of another type",
            r#"{"format":1,"vurderingsdato":"2020-10-05"}"#.to_owned(),
            vec!["forkert-format format 1 | \"p101-sag/1\"".to_owned()],
        ),
        (
            "both missing",
            r#"{"vurderingsdato":null}"#.to_owned(),
            vec![
                "forkert-format format  | \"p101-sag/1\" (nøglen skal være der)".to_owned(),
                format!("forkert-type vurderingsdato  | {dag} (nøglen skal være der)"),
            ],
        ),
        (
            "no object",
            "[1]".to_owned(),
            vec!["forkert-type  [1] | et objekt, ikke en liste".to_owned()],
        ),
        (
            "null",
            "null".to_owned(),
            vec!["forkert-type  null | et objekt, ikke null".to_owned()],
        ),
    ] {
        let ventet: Vec<_> = ventet.iter().map(String::as_str).collect();
        check_hele(navn, &tekst, &ventet);
    }
}

#[test]
fn flere_fejl_i_dokumentets_orden() {
    let tekst = r#"{ "kommune": { "tilbud": [ { "navn": 1 }, {} ] },
  "fakta": { "alder": 134, "alder": true, "gravit": 1 },
  "vurderingsdato": "2020-10-05" }"#;
    let liste = laes_tekst(tekst.as_bytes(), &form()).unwrap_err();
    let steder: Vec<_> = liste
        .0
        .iter()
        .map(|fejl| (fejl.sti.as_str(), fejl.linje.unwrap(), fejl.kolonne.unwrap()))
        .collect();
    let ventet = [
        ("format", 1, 1),
        ("kommune.navn", 1, 14),
        ("kommune.tilbud[0].navn", 1, 38),
        ("kommune.tilbud[1].navn", 1, 43),
        ("fakta.alder", 2, 23),
        ("fakta.alder", 2, 28),
        ("fakta.alder", 2, 37),
        ("fakta.gravit", 2, 43),
    ];
    let mut sorteret = ventet;
    sorteret.sort_by_key(|(_, linje, kolonne)| (*linje, *kolonne));
    assert_eq!(sorteret, ventet);
    assert_eq!(steder, ventet);
}

#[test]
fn fra_javascript() {
    let felt = |navn: &str, vaerdi| {
        (
            Noegle {
                tekst: navn.to_owned(),
                sted: None,
            },
            Knude::uden_sted(vaerdi),
        )
    };
    let fremmed = |navn: &str| Vaerdi::Fremmed(navn.to_owned());
    let fakta = vec![
        felt("alder", fremmed("NaN")),
        felt("meddelelsesdato", fremmed("Date")),
        felt("gravid", Vaerdi::Null),
    ];
    let rod = Knude::uden_sted(Vaerdi::Objekt(vec![
        felt("format", Vaerdi::Tekst("p101-sag/1".to_owned())),
        felt("vurderingsdato", Vaerdi::Tekst("2020-10-05".to_owned())),
        felt("fakta", Vaerdi::Objekt(fakta)),
    ]));
    let liste = laes_trae(rod, &form()).unwrap_err();
    assert_eq!(
        liste.0.iter().map(linje).collect::<Vec<_>>(),
        [
            "forkert-type fakta.alder NaN | et helt tal fra 0 til 120, ikke noget, JSON ikke kan rumme",
            "forkert-type fakta.meddelelsesdato Date | en dato fra 1900-01-01 til 2199-12-31, ikke noget, JSON ikke kan rumme",
        ]
    );
}

#[test]
fn mange_ukendte_noegler_giver_en_fuld_liste() {
    let noegler: String = (0..200_000).map(|nr| format!("\"behandling{nr}\":0,")).collect();
    let tekst = format!(r#"{{ "fakta": {{ {noegler} "alder": 1 }} }}"#);
    let liste = laes_tekst(tekst.as_bytes(), &form()).unwrap_err();
    assert_eq!(liste.0.len(), super::super::fejl::MAKS_FEJL);
}
