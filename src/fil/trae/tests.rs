// SPDX-License-Identifier: MPL-2.0
use super::*;

fn check_heltal(navn: &str, kilde: &str, ventet: Option<i64>) {
    assert_eq!(Tal::fra_kilde(kilde).heltal(), ventet, "{navn}: {kilde}");
}

#[test]
fn heltal_er_eksakte() {
    let mange_nuller = format!("1{}e-400", "0".repeat(401));
    for (navn, kilde, ventet) in [
        ("plain", "34", Some(34)),
        ("fraction of zero", "34.0", Some(34)),
        ("exponent", "1e2", Some(100)),
        ("exponent with sign", "1.5E+1", Some(15)),
        ("negative exponent", "3400e-2", Some(34)),
        ("more zeros than a double holds", &mange_nuller, Some(10)),
        ("as JavaScript writes it", "1e+2", Some(100)),
        ("half", "34.5", None),
        ("exponent leaves a fraction", "34e-1", None),
        ("zero", "0", Some(0)),
        ("minus zero", "-0", Some(0)),
        ("zero with a huge exponent", "0e99999999999999999999", Some(0)),
        ("beyond 2^53", "9007199254740993", Some(9_007_199_254_740_993)),
        ("greatest", "9223372036854775807", Some(i64::MAX)),
        ("least", "-9223372036854775808", Some(i64::MIN)),
        ("one too great", "9223372036854775808", None),
        ("huge", "1e400", None),
        ("huge exponent", "1e99999999999999999999", None),
        ("tiny exponent", "1e-99999999999999999999", None),
    ] {
        check_heltal(navn, kilde, ventet);
    }
}

fn knude(vaerdi: Vaerdi) -> Knude {
    Knude::uden_sted(vaerdi)
}

fn noegle(tekst: &str) -> Noegle {
    Noegle {
        tekst: tekst.to_owned(),
        sted: None,
    }
}

fn check_json(navn: &str, vaerdi: Vaerdi, ventet: &str) {
    assert_eq!(knude(vaerdi).kort_json(), ventet, "{navn}");
}

#[test]
fn viste_vaerdier_er_korte_og_harmloese() {
    let tekst = |tekst: &str| Vaerdi::Tekst(tekst.to_owned());
    let liste = Vaerdi::Liste(vec![
        knude(Vaerdi::Null),
        knude(Vaerdi::Bool(true)),
        knude(Vaerdi::Tal(Tal::from(-3))),
    ]);
    let objekt = Vaerdi::Objekt(vec![
        (noegle("b"), knude(liste.clone())),
        (noegle("a\""), knude(Vaerdi::Fremmed("NaN".to_owned()))),
    ]);
    check_json("list", liste, "[null,true,-3]");
    check_json("object keeps its order", objekt, r#"{"b":[null,true,-3],"a\"":NaN}"#);
    check_json("escapes", tekst("\"\\\n\u{1}"), r#""\"\\\n\u0001""#);
    check_json("terminal and bidi", tekst("\u{9b}31m\u{202e}"), r#""\u009b31m\u202e""#);
    check_json("fits", tekst(&"æ".repeat(78)), &format!("\"{}\"", "æ".repeat(78)));
    check_json(
        "cut on a character",
        tekst(&"æ".repeat(79)),
        &format!("\"{}…", "æ".repeat(78)),
    );
}

#[test]
fn hele_vaerdien_kan_skrives() {
    let lang = "x".repeat(500);
    assert_eq!(knude(Vaerdi::Tekst(lang.clone())).som_json(), format!("\"{lang}\""));
}

#[test]
fn laesere() {
    let tekst = br#"{ "t": "x", "b": false, "h": 34.0, "l": ["a", "b"], "o": { "i": 1 }, "n": null }"#;
    let rod = crate::fil::json::laes(tekst).unwrap().rod;
    assert_eq!(rod.tekst("t"), Some("x"));
    assert_eq!(rod.bool("b"), Some(false));
    assert_eq!(rod.heltal("h"), Some(34));
    assert_eq!(rod.tekster("l"), Some(vec!["a", "b"]));
    assert_eq!(rod.objekt("o").and_then(|o| o.heltal("i")), Some(1));
    assert!(rod.hent("n").is_none(), "null is absent");
    assert!(rod.hent("x").is_none() && rod.tekst("h").is_none() && rod.objekt("l").is_none());
    let noegler: Vec<_> = rod.felter().map(|(noegle, _)| noegle).collect();
    assert_eq!(noegler, ["t", "b", "h", "l", "o"]);
}
