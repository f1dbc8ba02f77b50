// SPDX-License-Identifier: MPL-2.0

use super::super::laes_tekst;
use std::borrow::Cow;

use super::*;
use crate::kalender::Dato;
use serde_json::{Value, json};

fn skema_som_vaerdi(form: &Form) -> Value {
    serde_json::to_value(json_skema(form)).unwrap()
}

fn lille() -> Form {
    let felter = vec![
        Felt::kraevet("format", Form::Konstant("x/1"), "Formatet */ her"),
        Felt::kraevet(
            "dag",
            Form::DatoFra {
                foerste: Dato::fast(2017, 12, 14),
            },
            "",
        ),
        Felt::valgfri("ja", Form::JaNej, ""),
        Felt::valgfri("tal", Form::Tal { min: 0, max: 120 }, ""),
        Felt::valgfri("valg", Form::Valg(&["a", "b"]), ""),
        Felt::valgfri("set", Form::Maengde(&["a", "b"]), ""),
        Felt::valgfri("led", Form::Liste(&LED), ""),
        Felt::valgfri(
            "opslag",
            Form::Opslag {
                noegler: &["a", "b"],
                form: &Form::Dato,
            },
            "",
        ),
    ];
    Form::Objekt(felter.into())
}

static LED: Form = Form::Objekt(Cow::Borrowed(&LEDDETS_FELTER));
static LEDDETS_FELTER: [Felt; 1] = [Felt::kraevet("id", Form::Tekst, "Id")];

#[test]
fn typescript_af_hver_form() {
    let ventet = r#"export type Lille = {
  /** Formatet * / her */
  format: "x/1";
  dag: string;
  ja?: boolean | null;
  tal?: number | null;
  valg?: "a" | "b" | null;
  set?: ("a" | "b")[] | null;
  led?: ({
    /** Id */
    id: string;
  })[] | null;
  opslag?: { [noegle in "a" | "b"]?: string | null } | null;
};
"#;
    assert_eq!(typescript(&lille(), "Lille"), ventet);
}

#[test]
fn skema_af_hver_form() {
    let dato = |slags: Value| json!({ "type": slags, "format": "date", "pattern": DATOMOENSTER });
    let mut dag = dato(json!("string"));
    dag["$comment"] = json!("2017-12-14 – 2199-12-31");
    let ventet = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "dag"],
        "properties": {
            "format": { "type": "string", "const": "x/1", "description": "Formatet */ her" },
            "dag": dag,
            "ja": { "type": ["boolean", "null"] },
            "tal": { "type": ["integer", "null"], "minimum": 0, "maximum": 120 },
            "valg": { "type": ["string", "null"], "enum": ["a", "b", null] },
            "set": { "type": ["array", "null"], "uniqueItems": true, "items": { "type": "string", "enum": ["a", "b"] } },
            "led": { "type": ["array", "null"], "items": { "type": "object", "additionalProperties": false,
                "required": ["id"], "properties": { "id": { "type": "string", "description": "Id" } } } },
            "opslag": { "type": ["object", "null"], "propertyNames": { "enum": ["a", "b"] },
                "additionalProperties": dato(json!(["string", "null"])) },
        },
    });
    assert_eq!(skema_som_vaerdi(&lille()), ventet);
}

/// The keywords that the writer uses; `format` is only a note in 2020-12.
fn gyldig(skema: &Value, vaerdi: &Value) -> bool {
    let krav = |noegle: &str, opfyldt: &dyn Fn(&Value) -> bool| skema.get(noegle).is_none_or(opfyldt);
    let er = |slags: &Value| match slags.as_str().unwrap() {
        "integer" => vaerdi.as_f64().is_some_and(|tal| tal.fract() == 0.0),
        "string" => vaerdi.is_string(),
        "boolean" => vaerdi.is_boolean(),
        "array" => vaerdi.is_array(),
        "object" => vaerdi.is_object(),
        "null" => vaerdi.is_null(),
        anden => panic!("{anden}"),
    };
    let af_liste = vaerdi.as_array().is_none_or(|led| {
        krav("items", &|items| led.iter().all(|led| gyldig(items, led)))
            && krav("uniqueItems", &|_| {
                led.iter().enumerate().all(|(nr, a)| !led[..nr].contains(a))
            })
    });
    let af_objekt = vaerdi.as_object().is_none_or(|felter| {
        let egenskab = |navn: &str| skema.get("properties").and_then(|alle| alle.get(navn));
        krav("required", &|navne| {
            navne
                .as_array()
                .unwrap()
                .iter()
                .all(|navn| felter.contains_key(navn.as_str().unwrap()))
        }) && krav("propertyNames", &|navne| {
            felter.keys().all(|navn| gyldig(navne, &json!(navn)))
        }) && felter.iter().all(|(navn, vaerdi)| match egenskab(navn) {
            Some(skema) => gyldig(skema, vaerdi),
            None => krav("additionalProperties", &|ellers| {
                ellers.is_object() && gyldig(ellers, vaerdi)
            }),
        })
    });
    krav("type", &|slags| {
        slags.as_array().map_or_else(|| er(slags), |alle| alle.iter().any(er))
    }) && krav("enum", &|alle| alle.as_array().unwrap().contains(vaerdi))
        && krav("const", &|ene| ene == vaerdi)
        && krav("minimum", &|min| {
            vaerdi.as_f64().is_none_or(|tal| tal >= min.as_f64().unwrap())
        })
        && krav("maximum", &|maks| {
            vaerdi.as_f64().is_none_or(|tal| tal <= maks.as_f64().unwrap())
        })
        && krav("pattern", &|_| vaerdi.as_str().is_none_or(|tekst| tekst.len() == 10))
        && af_liste
        && af_objekt
}

#[test]
fn skema_og_kontrol_er_enige() {
    let form = lille();
    let skema = skema_som_vaerdi(&form);
    for rest in [
        r#""ja": true"#,
        r#""ja": null"#,
        r#""ja": "ja""#,
        r#""ja": 1"#,
        r#""tal": 34.0"#,
        r#""tal": 34.5"#,
        r#""tal": 121"#,
        r#""tal": -1"#,
        r#""tal": "1""#,
        r#""valg": "a""#,
        r#""valg": "c""#,
        r#""valg": null"#,
        r#""valg": ["a"]"#,
        r#""set": []"#,
        r#""set": ["a", "b"]"#,
        r#""set": ["a", "a"]"#,
        r#""set": ["c"]"#,
        r#""set": [null]"#,
        r#""set": "a""#,
        r#""led": [{ "id": "x" }]"#,
        r#""led": [{}]"#,
        r#""led": [{ "id": null }]"#,
        r#""led": [null]"#,
        r#""led": [{ "id": "x", "y": 1 }]"#,
        r#""opslag": {}"#,
        r#""opslag": { "a": "2020-01-01" }"#,
        r#""opslag": { "a": null }"#,
        r#""opslag": { "c": null }"#,
        r#""opslag": { "a": 1 }"#,
        r#""opslag": { "a": "" }"#,
        r#""x": null"#,
        r#""JA": true"#,
    ] {
        let tekst = format!(r#"{{ "format": "x/1", "dag": "2020-01-01", {rest} }}"#);
        let godtaget = laes_tekst(tekst.as_bytes(), &form).is_ok();
        assert_eq!(
            gyldig(&skema, &serde_json::from_str(&tekst).unwrap()),
            godtaget,
            "{rest}"
        );
    }
    for tekst in [
        "{}",
        "[]",
        "null",
        r#"{"format":"x/1"}"#,
        r#"{"format":"x/2","dag":"2020-01-01"}"#,
    ] {
        assert!(laes_tekst(tekst.as_bytes(), &form).is_err() && !gyldig(&skema, &serde_json::from_str(tekst).unwrap()));
    }
}
