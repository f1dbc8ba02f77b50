// SPDX-License-Identifier: MPL-2.0

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// The same value as `serde_json` sees it; of duplicate keys the last one wins there.
fn som_serde(knude: &Knude) -> Value {
    match &knude.vaerdi {
        Vaerdi::Null => Value::Null,
        Vaerdi::Bool(sand) => Value::Bool(*sand),
        Vaerdi::Tal(tal) => tal
            .kilde()
            .parse::<serde_json::Number>()
            .map_or(Value::Null, Value::Number),
        Vaerdi::Tekst(tekst) => Value::String(tekst.clone()),
        Vaerdi::Liste(led) => led.iter().map(som_serde).collect(),
        Vaerdi::Objekt(felter) => felter
            .iter()
            .map(|(noegle, knude)| (noegle.tekst.clone(), som_serde(knude)))
            .collect(),
        Vaerdi::Fremmed(navn) => panic!("no text holds {navn}"),
    }
}

/// The two parsers agree, but for what this one documents and numbers beyond a double, which it keeps.
fn check_orakel(bytes: &[u8]) {
    let orakel = serde_json::from_slice::<Value>(bytes);
    match (laes(bytes), orakel) {
        (Ok(laest), Ok(ventet)) => assert_eq!(som_serde(&laest.rod), ventet),
        (Ok(_), Err(fejl)) => {
            let bom = bytes.starts_with(b"\xef\xbb\xbf");
            assert!(
                bom || fejl.to_string().contains("out of range"),
                "only serde_json rejects: {fejl}"
            );
        }
        (Err(fejl), Ok(_)) => {
            let for_dyb = fejl.0.iter().any(|fejl| fejl.kode == Fejlkode::ForDyb);
            assert!(for_dyb, "only serde_json accepts: {fejl}");
        }
        (Err(_), Err(_)) => {}
    }
}

fn vilkaarlig() -> impl Strategy<Value = Value> {
    let blad = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    blad.prop_recursive(5, 40, 6, |indre| {
        prop_oneof![
            prop::collection::vec(indre.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".{0,3}", indre, 0..6).prop_map(|felter| felter.into_iter().collect()),
        ]
    })
}

/// One change of a text: cut a stretch, and put bytes that matter to JSON in its place.
fn aendring() -> impl Strategy<Value = (prop::sample::Index, usize, Vec<u8>)> {
    let byte = prop::sample::select(b"{}[]\",:\\u0d8eE+-.19tfn \n\r\t\x00\x1f\xc3\xa6\xff".to_vec());
    (
        any::<prop::sample::Index>(),
        0..4_usize,
        prop::collection::vec(byte, 0..4),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laeser_hvad_serde_skriver(vaerdi in vilkaarlig(), paent in any::<bool>()) {
        let tekst = if paent { serde_json::to_string_pretty(&vaerdi) } else { serde_json::to_string(&vaerdi) }.unwrap();
        let laest = laes(tekst.as_bytes()).unwrap();
        prop_assert!(laest.dobbelte.is_empty());
        check_orakel(tekst.as_bytes());
        // What the tree writes is the same value again.
        let igen: Value = serde_json::from_str(&laest.rod.som_json()).unwrap();
        prop_assert_eq!(igen, som_serde(&laest.rod));
    }

    #[test]
    fn enig_med_serde_om_aendrede_tekster(vaerdi in vilkaarlig(), aendringer in prop::collection::vec(aendring(), 1..4)) {
        let mut bytes = serde_json::to_vec(&vaerdi).unwrap();
        for (sted, antal, nye) in aendringer {
            let fra = sted.index(bytes.len() + 1);
            let til = (fra + antal).min(bytes.len());
            bytes.splice(fra..til, nye);
        }
        check_orakel(&bytes);
    }

    #[test]
    fn enig_med_serde_om_vilkaarlige_bytes(bytes in prop::collection::vec(
        prop::sample::select(b"{}[]\",:\\u0d8eE+-.19 \n\xc3\xa6".to_vec()), 0..12)) {
        check_orakel(&bytes);
    }
}

#[test]
fn gyldige_tekster() {
    for tekst in [
        "[]",
        "{}",
        " [ ] ",
        "\r\n\t [1]\n",
        "0",
        "-0",
        "-0.0e-0",
        "1E+2",
        "123.456e78",
        "1e400",
        "\"\"",
        "null",
        "true",
        "false",
        r#""\u0061\/\b\f\n\r\t\"\\""#,
        r#""\uD834\udd1e""#,
        r#""\u0000""#,
        "\"\u{7f}\u{2028}\"",
        "{\"\":0}",
        "[[],[[]]]",
        r#"{"a":{"b":[{"c":null}]}}"#,
        "\"\u{10ffff}\"",
        r#"{"a\"b":1}"#,
    ] {
        assert!(laes(tekst.as_bytes()).is_ok(), "{tekst}");
        check_orakel(tekst.as_bytes());
    }
}

#[test]
fn ugyldige_tekster() {
    let tekster: &[&[u8]] = &[
        b"",
        b" ",
        b"[",
        b"]",
        b"[1,]",
        b"[,1]",
        b"[1 2]",
        b"[1:2]",
        b"{",
        b"}",
        b"{,}",
        b"{\"a\"}",
        b"{\"a\":}",
        b"{\"a\":1,}",
        b"{\"a\" 1}",
        b"{a:1}",
        b"{'a':1}",
        b"{1:1}",
        b"{\"a\":1 \"b\":2}",
        b"[1]]",
        b"1 2",
        b"[]x",
        b"01",
        b"-",
        b"-01",
        b"+1",
        b".5",
        b"1.",
        b"1.e1",
        b"1e",
        b"1e+",
        b"0x1",
        b"1_0",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"tru",
        b"True",
        b"truex",
        b"nul",
        b"undefined",
        b"\"",
        b"\"a",
        b"\"\\",
        b"\"\\x\"",
        b"\"\\u12\"",
        b"\"\\u12G4\"",
        b"\"\\ud800\"",
        b"\"\\udc00\"",
        b"\"\\ud800\\u0041\"",
        b"\"\\ud800\\ue000\"",
        b"\"\\ud800\\ud800\"",
        b"\"\\udc00\\ud800\"",
        b"\"\\ud800",
        b"\"\\u00e\xc3\xa6\"",
        b"\"a\nb\"",
        b"\"\t\"",
        b"\"\x00\"",
        b"\"\x1f\"",
        b"\"\\udc00\\udc00\"",
        b"\"\\udfff\\udfff\"",
        b"\x0c[]",
        b"[]\x00",
        b"// x\n1",
        b"/* x */1",
        b"\xff",
        b"\"\xc3\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xc0\xaf\"",
        b"\xfe\xff\x00[",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf\xef\xbb\xbf1",
        b"\xc2\xa01",
        b"[\xe2\x80\x8b]",
    ];
    for tekst in tekster {
        let fejl = laes(tekst).expect_err(&String::from_utf8_lossy(tekst));
        assert_eq!(fejl.0.last().map(|fejl| fejl.kode), Some(Fejlkode::IkkeJson));
        check_orakel(tekst);
    }
}

#[test]
fn byte_order_mark_springes_over() {
    let laest = laes(b"\xef\xbb\xbf{ }").unwrap();
    assert_eq!(laest.rod.sted, Some(Sted { linje: 1, kolonne: 1 }));
}

/// `kode sti linje:kolonne vaerdi` of every error.
fn check_fejl(navn: &str, tekst: &[u8], ventet: &[&str]) {
    let fejl = match laes(tekst) {
        Ok(laest) => laest.dobbelte,
        Err(liste) => liste.0,
    };
    let linje = |fejl: &Fejl| {
        let kode = serde_json::to_value(fejl.kode).unwrap();
        let sted = (fejl.linje.unwrap(), fejl.kolonne.unwrap());
        format!(
            "{} {} {}:{} {}",
            kode.as_str().unwrap(),
            fejl.sti,
            sted.0,
            sted.1,
            fejl.vaerdi
        )
    };
    assert_eq!(fejl.iter().map(linje).collect::<Vec<_>>(), ventet, "{navn}");
}

#[test]
fn fejl_har_sti_sted_og_uddrag() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("empty", "", &["ikke-json  1:1 "]),
        ("only the start", "{", &["ikke-json  1:2 "]),
        (
            "a line and a column in characters",
            "{\n  \"æøå\": ?\n}",
            &["ikke-json æøå 2:10 ?\\n}"],
        ),
        ("item of a list", "[1, 2, x]", &["ikke-json [2] 1:8 x]"]),
        ("column after a text", "[\"æ\u{1F600}\" 1]", &["ikke-json  1:7 1]"]),
        ("column after an escape", "[\"\\u00e6\" 1]", &["ikke-json  1:11 1]"]),
        (
            "long rest is cut",
            "{} og saa en hel del mere",
            &["ikke-json  1:4 og saa en hel del me…"],
        ),
        (
            "lone surrogate, place of its backslash",
            r#"["a\ud800"]"#,
            &["ikke-json [0] 1:4 \\ud800\"]"],
        ),
        ("duplicate", "{\"a\": 1,\n \"a\": [2]}", &["dobbelt-noegle a 2:2 [2]"]),
        (
            "every duplicate",
            r#"{"a":1,"b":2,"a":3,"b":4,"a":5}"#,
            &[
                "dobbelt-noegle a 1:14 3",
                "dobbelt-noegle a 1:26 5",
                "dobbelt-noegle b 1:20 4",
            ],
        ),
        (
            "duplicates by value, not by spelling",
            r#"{"a":1,"\u0061":2}"#,
            &["dobbelt-noegle a 1:8 2"],
        ),
        (
            "duplicate deeper down",
            r#"{"x":[{"a":1,"a":2}]}"#,
            &["dobbelt-noegle x[0].a 1:14 2"],
        ),
        (
            "duplicate and then no value",
            r#"{"a":1,"a":2,"b":?}"#,
            &["dobbelt-noegle a 1:8 2", "ikke-json b 1:18 ?}"],
        ),
        (
            "duplicate and then no JSON",
            r#"{"a":1,"a":2"#,
            &["dobbelt-noegle a 1:8 2", "ikke-json  1:13 "],
        ),
    ];
    for (navn, tekst, ventet) in rows {
        check_fejl(navn, tekst.as_bytes(), ventet);
    }
    check_fejl("invalid UTF-8", b"{\n \"\xc3\xa6\xff", &["ikke-json  2:4 byte 0xff"]);
}

#[test]
fn dybden_har_en_graense() {
    let dyb = |antal: usize| format!("{}{}", "[".repeat(antal), "]".repeat(antal));
    assert!(laes(dyb(MAKS_DYBDE).as_bytes()).is_ok());
    check_fejl(
        "65",
        dyb(MAKS_DYBDE + 1).as_bytes(),
        &["for-dyb [0][0][0][0][0][0][0][0]… 1:65 "],
    );
    let mange = "[[]],".repeat(1000);
    assert!(
        laes(format!("[{mange}0]").as_bytes()).is_ok(),
        "the bound is on what is open at once"
    );
}

/// Ten million bytes of each kind are answered; a reader in quadratic time or with a stack of its own would not end.
#[test]
fn store_tekster_besvares() {
    let stor = 10_000_000;
    let raekker = [
        ("lists", "[".repeat(stor), false),
        ("objects", r#"{"a":"#.repeat(stor / 5), false),
        ("one line of numbers", format!("[{}0]", "1,".repeat(stor / 20)), true),
        ("one text", format!("\"{}\"", "æ".repeat(stor / 2)), true),
        ("escapes", format!("\"{}\"", "\\n".repeat(stor / 2)), true),
        ("duplicates", format!("{{{}\"\":0}}", "\"\":0,".repeat(stor / 50)), true),
    ];
    for (navn, tekst, kan_laeses) in raekker {
        assert_eq!(laes(tekst.as_bytes()).is_ok(), kan_laeses, "{navn}");
    }
}
