// SPDX-License-Identifier: MPL-2.0
//! The command line through the real binary: each command, each exit status, each kind of error.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Output, Stdio};
use std::thread;

use paragraf101::VERSION;
use paragraf101::vurdering::REGELHASH;
use serde_json::Value;

const SAG: &str = r#"{"format":"p101-sag/1","vurderingsdato":"2020-10-05","fakta":{"fastholdelseAfOphoer":true}}"#;

fn p101(argumenter: &[&str]) -> Command {
    let mut kommando = Command::new(env!("CARGO_BIN_EXE_p101"));
    kommando.args(argumenter).current_dir(env!("CARGO_MANIFEST_DIR"));
    kommando
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    kommando
}

/// Runs with that text on standard input.
fn koer(argumenter: &[&str], ind: &[u8]) -> Output {
    let mut barn = p101(argumenter).spawn().unwrap();
    let mut standard_ind = barn.stdin.take().unwrap();
    let ind = ind.to_owned();
    // Writes while the output is read; otherwise both would block on full pipes. A process that exits early does not
    // read all.
    let skriver = thread::spawn(move || drop(standard_ind.write_all(&ind)));
    let svar = barn.wait_with_output().unwrap();
    skriver.join().unwrap();
    svar
}

fn tekst(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_owned()).unwrap()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// One invocation and its expected result.
struct Raekke {
    argumenter: &'static [&'static str],
    status: i32,
    /// Part of standard output; empty means no output.
    ud: &'static str,
    /// Part of standard error; empty means no output.
    fejl: &'static str,
}

fn godt(argumenter: &'static [&'static str], ud: &'static str) -> Raekke {
    let (status, fejl) = (0, "");
    Raekke {
        argumenter,
        status,
        ud,
        fejl,
    }
}

fn daarligt(argumenter: &'static [&'static str], fejl: &'static str) -> Raekke {
    let (status, ud) = (2, "");
    Raekke {
        argumenter,
        status,
        ud,
        fejl,
    }
}

#[test]
fn commands_and_arguments() {
    for Raekke {
        argumenter,
        status,
        ud,
        fejl,
    } in [
        godt(
            &["vurder", "-"],
            r#"{"format":"p101-vurdering/1","regelsaet":"2020-01","#,
        ),
        godt(&["vurder", "examples/eksempel.json"], r#""konklusion":"dag""#),
        godt(
            &["vurder", "--tekst", "-"],
            "Oplysningerne peger på, at borgeren er omfattet",
        ),
        godt(&["vurder", "-", "--tekst"], "Redskabet hjælper dig. Afgørelsen er din."),
        godt(&["vurder", "--linjer", "-"], r#"{"format":"p101-vurdering/1""#),
        godt(&["hvad-hvis", "-"], r#"{"format":"p101-hvadhvis/1""#),
        godt(&["naeste", "-"], r#""faktum":"alder""#),
        godt(&["naeste", "--omraade", "afdaekning", "-"], r#""omraade":"afdaekning""#),
        godt(&["naeste", "--omraade=anonym", "-"], r#""omraade":"anonym""#),
        godt(&["mangelliste", "-"], r#"{"format":"p101-mangelliste/1""#),
        godt(&["mangelliste", "--tekst", "-"], "Kan oplyses af: "),
        godt(
            &["sammenlign", "--med", "2017-12", "-"],
            r#"{"format":"p101-sammenlign/1","a":"2020-01","b":"2017-12","#,
        ),
        godt(&["regler"], r#"{"format":"p101-regler/1""#),
        godt(
            &["regler", "--format", "json", "examples/eksempel.json"],
            r#"{"format":"p101-regler/1""#,
        ),
        godt(&["regler", "--format", "md"], "# Reglerne i Paragraf 101\n"),
        godt(&["regler", "--format", "html"], "<h1>Reglerne i Paragraf 101</h1>"),
        godt(
            &["skema"],
            r#""$schema":"https://json-schema.org/draft/2020-12/schema""#,
        ),
        godt(
            &["skabelon", "examples/kommune/nordvig.json"],
            "Afsnit med egen ordlyd: 3 af 15.",
        ),
        godt(&["skabelon", "--variable"], "afgoerelse.startdato"),
        daarligt(&["skabelon"], "skabelon mangler en fil"),
        daarligt(
            &["skabelon", "--variable", "-"],
            "--variable og en fil kan ikke bruges sammen",
        ),
        daarligt(
            &["skabelon", "-"],
            "standardinput kan ikke bruges som kommunens opsætning",
        ),
        godt(&["--version"], concat!("p101 ", env!("CARGO_PKG_VERSION"), "\n")),
        godt(&["--hjaelp"], "Brug: p101 KOMMANDO [VALG] FIL"),
        godt(&["--help"], "Brug: p101 KOMMANDO [VALG] FIL"),
        godt(&["vurder", "-h"], "Brug: p101 KOMMANDO [VALG] FIL"),
        godt(&["--json", "vurder", "-"], r#"{"format":"p101-vurdering/1""#),
        daarligt(&[], "Der mangler en kommando. Forventet: vurder, hvad-hvis"),
        daarligt(&["vuder", "-"], "Der er ingen kommando, der hedder \"vuder\""),
        daarligt(
            &["vurder"],
            "vurder mangler en fil. Forventet: én fil, eller - for standardinput.",
        ),
        daarligt(&["vurder", "-", "-"], "vurder kan ikke bruge \"-\""),
        daarligt(&["skema", "-"], "skema kan ikke bruge \"-\". Forventet: ingen fil."),
        daarligt(
            &["vurder", "--med", "2017-12", "-"],
            "vurder har ikke valget --med. Forventet: --tekst",
        ),
        daarligt(&["vurder", "-t", "-"], "vurder har ikke valget -t"),
        daarligt(&["--tekst", "vurder", "-"], "--tekst kan ikke stå før kommandoen"),
        daarligt(&["vurder", "--tekst=ja", "-"], "--tekst tager ingen værdi"),
        daarligt(
            &["vurder", "--linjer", "--tekst", "-"],
            "--linjer og --tekst kan ikke bruges sammen",
        ),
        daarligt(&["naeste", "-", "--omraade"], "--omraade mangler sin værdi"),
        daarligt(
            &["naeste", "--omraade", "alt", "-"],
            "--omraade kender ikke \"alt\". Forventet: omfattet,",
        ),
        daarligt(&["sammenlign", "-"], "sammenlign mangler --med"),
        daarligt(
            &["sammenlign", "--med", "2019-01", "-"],
            "forventet et af regelsættene 2017-12, 2020-01, 2024-01",
        ),
        daarligt(
            &["regler", "--format", "docx"],
            "--format kender ikke \"docx\". Forventet: json, md eller html.",
        ),
        daarligt(
            &["vurder", "findes-ikke.json"],
            "kan ikke læse findes-ikke.json: filen findes ikke",
        ),
        daarligt(
            &["vurder", "--linjer", "findes-ikke.json"],
            "kan ikke læse findes-ikke.json",
        ),
        daarligt(&["vurder", "src"], "kan ikke læse src: "),
    ] {
        let svar = koer(argumenter, SAG.as_bytes());
        let (paa_ud, paa_fejl) = (tekst(&svar.stdout), tekst(&svar.stderr));
        assert_eq!(svar.status.code(), Some(status), "{argumenter:?}: {paa_fejl}");
        assert!(
            paa_ud.contains(ud) && paa_ud.is_empty() == ud.is_empty(),
            "{argumenter:?}: {paa_ud}"
        );
        assert!(
            paa_fejl.contains(fejl) && paa_fejl.is_empty() == fejl.is_empty(),
            "{argumenter:?}: {paa_fejl}"
        );
        assert_eq!(
            paa_fejl.contains("p101 --hjaelp"),
            status == 2,
            "{argumenter:?}: {paa_fejl}"
        );
        assert!(
            paa_ud.is_empty() || paa_ud.ends_with('\n') && !paa_ud.ends_with("\n\n"),
            "{argumenter:?}"
        );
    }
}

#[test]
fn an_answer_is_the_library_s_bytes_and_one_newline() {
    let ventet = paragraf101::sag::Sag::fra_tekst(SAG.as_bytes()).unwrap().vurder();
    let ventet = serde_json::to_string(&ventet).unwrap() + "\n";
    assert_eq!(tekst(&koer(&["vurder", "-"], SAG.as_bytes()).stdout), ventet);
}

/// A case with those facts.
fn med_fakta(fakta: &str) -> Vec<u8> {
    format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2020-10-05","fakta":{fakta}}}"#).into_bytes()
}

#[test]
fn every_kind_of_error_has_its_code_and_place() {
    let dyb = [b"[".repeat(10_000_000), b"]".repeat(10_000_000)].concat();
    for (navn, ind, kode, sti) in [
        (
            "unknown key",
            med_fakta(r#"{"alderen":34}"#),
            "ukendt-noegle",
            "fakta.alderen",
        ),
        (
            "wrong type",
            med_fakta(r#"{"alder":"34"}"#),
            "forkert-type",
            "fakta.alder",
        ),
        (
            "unknown value",
            med_fakta(r#"{"belastning":"stor"}"#),
            "uden-for-omraade",
            "fakta.belastning",
        ),
        (
            "number out of range",
            med_fakta(r#"{"alder":134}"#),
            "uden-for-omraade",
            "fakta.alder",
        ),
        (
            "impossible date",
            med_fakta(r#"{"termin":"2021-02-29"}"#),
            "ugyldig-dato",
            "fakta.termin",
        ),
        (
            "date out of range",
            med_fakta(r#"{"termin":"1899-12-31"}"#),
            "uden-for-omraade",
            "fakta.termin",
        ),
        (
            "duplicate key",
            med_fakta(r#"{"alder":34,"alder":35}"#),
            "dobbelt-noegle",
            "fakta.alder",
        ),
        (
            "a day before the first rule set",
            br#"{"format":"p101-sag/1","vurderingsdato":"2017-12-13"}"#.to_vec(),
            "foer-foerste-regelsaet",
            "vurderingsdato",
        ),
        (
            "another format",
            br#"{"format":"p101-sag/2","vurderingsdato":"2020-10-05"}"#.to_vec(),
            "forkert-format",
            "format",
        ),
        ("not JSON", b"{alder: 34}".to_vec(), "ikke-json", ""),
        ("empty", Vec::new(), "ikke-json", ""),
        ("not UTF-8", b"{\"format\":\"\xe6\"}".to_vec(), "ikke-json", ""),
        ("20 MB of nesting", dyb, "for-dyb", ""),
    ] {
        let svar = koer(&["vurder", "--json", "-"], &ind);
        assert_eq!(svar.status.code(), Some(2), "{navn}");
        assert!(svar.stdout.is_empty(), "{navn}");
        let fejl = json(&svar.stderr);
        assert_eq!(fejl["format"], "p101-fejl/1", "{navn}");
        assert_eq!(fejl["fejl"][0]["kode"], kode, "{navn}: {fejl}");
        if kode != "for-dyb" {
            assert_eq!(fejl["fejl"][0]["sti"], sti, "{navn}: {fejl}");
        }
        // The same in words.
        let svar = koer(&["vurder", "-"], &ind);
        assert_eq!(svar.status.code(), Some(2), "{navn}");
        let ord = tekst(&svar.stderr);
        assert!(
            ord.starts_with("p101: standardinput kan ikke bruges som sag:\n"),
            "{navn}: {ord}"
        );
        assert!(
            ord.contains("forventet ") && ord.contains("p101 skema"),
            "{navn}: {ord}"
        );
    }
}

#[test]
fn a_bad_template_is_told_with_its_place_in_both_texts() {
    let kommune = "{\"navn\":\"X\",\n\"skabeloner\":{\"klage\":\"Ring\\n{{kommune.telefn}}\"}}";
    let svar = koer(&["skabelon", "--json", "-"], kommune.as_bytes());
    assert_eq!(svar.status.code(), Some(2));
    let fejl = &json(&svar.stderr)["fejl"][0];
    assert_eq!((&fejl["kode"], &fejl["linje"]), (&"uden-for-omraade".into(), &2.into()));
    assert_eq!(fejl["sti"], "skabeloner.klage");
    let forventet = fejl["forventet"].as_str().unwrap();
    assert!(
        forventet.contains("linje 2, kolonne 1") && forventet.contains("måske mente du kommune.telefon"),
        "{forventet}"
    );
}

#[test]
fn errors_come_together_in_the_order_of_the_file() {
    let ind = med_fakta("{\n\"alder\":134,\n\"gravd\":true,\n\"termin\":\"i morgen\",\n\"stoffer\":\"hash\"}");
    let svar = koer(&["--json", "hvad-hvis", "-"], &ind);
    let fejl = json(&svar.stderr);
    let linjer: Vec<_> = fejl["fejl"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fejl| fejl["linje"].as_u64())
        .collect();
    assert_eq!(linjer, [Some(2), Some(3), Some(4), Some(5)]);
    assert_eq!(
        fejl["fejl"][1]["forventet"],
        "en kendt nøgle; måske mente du \"gravid\""
    );
}

#[test]
fn argument_errors_are_json_too() {
    for (argumenter, kode, vaerdi) in [
        (&["--json"][..], "forkert-type", ""),
        (&["vuder", "--json"], "ukendt-noegle", "vuder"),
        (
            &["naeste", "--omraade", "alt", "-", "--json"],
            "uden-for-omraade",
            "alt",
        ),
        (
            &["vurder", "--linjer", "--tekst", "--json", "-"],
            "umulig-kombination",
            "--linjer --tekst",
        ),
        (
            &["vurder", "--json", "findes-ikke.json"],
            "ikke-json",
            "findes-ikke.json",
        ),
    ] {
        let svar = koer(argumenter, b"");
        let fejl = &json(&svar.stderr)["fejl"][0];
        assert_eq!(
            (&fejl["kode"], &fejl["vaerdi"]),
            (&kode.into(), &vaerdi.into()),
            "{argumenter:?}"
        );
        assert_eq!(svar.status.code(), Some(2), "{argumenter:?}");
    }
}

/// The answer for each line: its conclusion, or the number of the bad line.
fn linjesvar(ind: &[u8]) -> (Option<i32>, Vec<String>) {
    let svar = koer(&["vurder", "--linjer", "-"], ind);
    assert!(svar.stderr.is_empty(), "{}", tekst(&svar.stderr));
    let kort = |linje: &str| match json(linje.as_bytes()) {
        Value::Object(felter) if felter.contains_key("linje") => {
            format!("{} {}", felter["linje"], felter["fejl"][0]["kode"].as_str().unwrap())
        }
        vurdering => vurdering["omfattet"]["konklusion"].as_str().unwrap().to_owned(),
    };
    (svar.status.code(), tekst(&svar.stdout).lines().map(kort).collect())
}

#[test]
fn lines_are_answered_in_order_and_a_bad_one_in_its_place() {
    for (navn, ind, status, ventet) in [
        ("no line", String::new(), 0, &[][..]),
        ("a final newline makes no line", format!("{SAG}\n"), 0, &["ja"]),
        ("the last line needs none", format!("{SAG}\n{SAG}"), 0, &["ja", "ja"]),
        ("Windows line ends", format!("{SAG}\r\n{SAG}\r\n"), 0, &["ja", "ja"]),
        ("a byte order mark", format!("\u{feff}{SAG}\n"), 0, &["ja"]),
        (
            "a bad line in the middle",
            format!("{SAG}\n{{\n{SAG}\n"),
            2,
            &["ja", "2 ikke-json", "ja"],
        ),
        (
            "an empty line",
            format!("{SAG}\n\n{SAG}\n"),
            2,
            &["ja", "2 ikke-json", "ja"],
        ),
        ("only a newline", "\n".to_owned(), 2, &["1 ikke-json"]),
        (
            "a bad value",
            format!("{SAG}\n{}", SAG.replace("true", "1")),
            2,
            &["ja", "2 forkert-type"],
        ),
    ] {
        assert_eq!(
            linjesvar(ind.as_bytes()),
            (Some(status), ventet.iter().map(|svar| (*svar).to_owned()).collect()),
            "{navn}"
        );
    }
    let ikke_utf8 = [SAG.as_bytes(), b"\n\xff\n", SAG.as_bytes()].concat();
    assert_eq!(linjesvar(&ikke_utf8).1, ["ja", "2 ikke-json", "ja"]);
}

#[test]
fn a_line_is_answered_before_the_next_is_written() {
    let mut barn = p101(&["vurder", "--linjer", "-"]).spawn().unwrap();
    let mut ind = barn.stdin.take().unwrap();
    let mut ud = BufReader::new(barn.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(ind, "{SAG}").unwrap();
        let mut svar = String::new();
        ud.read_line(&mut svar).unwrap();
        assert_eq!(json(svar.as_bytes())["omfattet"]["konklusion"], "ja");
    }
    drop(ind);
    assert!(barn.wait().unwrap().success());
}

#[test]
fn a_bad_line_tells_its_number_once() {
    let svar = koer(
        &["vurder", "--linjer", "-"],
        format!("{SAG}\n{{\"format\":1}}\n").as_bytes(),
    );
    let linje = json(tekst(&svar.stdout).lines().nth(1).unwrap().as_bytes());
    assert_eq!(linje["linje"], 2);
    assert_eq!(linje.as_object().unwrap().len(), 2);
    assert!(
        linje["fejl"]
            .as_array()
            .unwrap()
            .iter()
            .all(|fejl| fejl.get("linje").is_none())
    );
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let mut barn = p101(&["regler"]).spawn().unwrap();
    let mut ud = barn.stdout.take().unwrap();
    ud.read_exact(&mut [0; 10]).unwrap();
    drop(ud);
    let svar = barn.wait_with_output().unwrap();
    assert_eq!(svar.status.code(), Some(0));
    assert_eq!(tekst(&svar.stderr), "");
}

#[test]
fn a_file_s_own_text_commands_no_terminal() {
    let ind = "{\"format\":\"p101-sag/1\",\"vurderingsdato\":\"2025-01-01\",\"kommune\":{\"navn\":\"N\",\"kilder\":\
               [{\"id\":\"PL-25\",\"regelsaet\":\"2024-01\",\"fra\":\"2024-01-01\",\"sted\":\"\\u001b[2J§ 1\"}]}}";
    let svar = koer(&["vurder", "--tekst", "-"], ind.as_bytes());
    let ord = tekst(&svar.stdout);
    assert!(ord.contains("\u{fffd}[2J§ 1") && !ord.contains('\u{1b}'), "{ord}");
}

/// An assessment in words, without the parts that change with every release.
fn i_ord(eksempel: &str) -> String {
    let fil = format!("examples/{eksempel}.json");
    let svar = koer(&["vurder", "--tekst", &fil], b"");
    assert_eq!(svar.status.code(), Some(0));
    let ord = tekst(&svar.stdout);
    assert!(ord.lines().all(|linje| linje.chars().count() <= 100), "{eksempel}");
    assert!(!ord.contains("afgjort:") && !ord.contains('\u{1b}'), "{eksempel}");
    uden_kvittering(&ord)
}

/// The text without the receipt, which changes with every release; asserts that it names this version and these rules.
fn uden_kvittering(ord: &str) -> String {
    let (foer, kvittering) = ord.split_once("Kvittering: ").unwrap();
    let kvittering = kvittering.split_whitespace().collect::<Vec<_>>().join(" ");
    let (version, regler) = (format!("p101 {VERSION}, "), format!(" regler {}.", &REGELHASH[..19]));
    assert!(
        kvittering.starts_with(&version) && kvittering.ends_with(&regler),
        "{kvittering}"
    );
    format!("{foer}Kvittering: …\n")
}

#[test]
fn assessments_in_words() {
    for eksempel in ["eksempel", "tilbageholdelse", "under-18", "afdaekning-2018"] {
        insta::assert_snapshot!(format!("tekst-{eksempel}"), i_ord(eksempel));
    }
}

#[test]
fn what_is_missing_in_words() {
    let eksempel = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/eksempel.json");
    let ord = tekst(&koer(&["mangelliste", "--tekst", eksempel], b"").stdout);
    insta::assert_snapshot!("tekst-mangelliste", uden_kvittering(&ord));
}

/// One page on its own: every row, table and reading stands in it once, every link leads to a place in it or to a source,
/// and nothing in it runs or is fetched.
#[test]
fn the_catalogue_as_a_page() {
    let side = tekst(&koer(&["regler", "--format", "html"], b"").stdout);
    let katalog = json(&koer(&["regler"], b"").stdout);
    let pladser: Vec<_> = side
        .split(" id=\"")
        .skip(1)
        .map(|s| s.split('"').next().unwrap())
        .collect();
    for raekke in katalog["regler"].as_array().unwrap() {
        let id = raekke["id"].as_str().unwrap();
        assert_eq!(pladser.iter().filter(|plads| **plads == id).count(), 1, "{id}");
    }
    let led: Vec<_> = side
        .split("href=\"")
        .skip(1)
        .map(|s| s.split('"').next().unwrap())
        .collect();
    for adresse in led {
        let staar_der = adresse.strip_prefix('#').map(|plads| pladser.contains(&plads));
        assert!(staar_der.unwrap_or(adresse.starts_with("https://")), "{adresse}");
    }
    assert_eq!(side.matches("<table class=\"beslutning\">").count(), 8);
    for udelukket in ["<script", "src=", "@import", "url(", " style=", " onclick"] {
        assert!(!side.contains(udelukket), "{udelukket}");
    }
}

#[test]
fn the_catalogue_for_a_jurist() {
    let ord = tekst(&koer(&["regler", "--format", "md"], b"").stdout);
    let overskrifter: Vec<_> = ord.lines().filter(|linje| linje.starts_with("## ")).collect();
    let (_, raekken) = ord.split_once("### PL-12 ").unwrap();
    let (raekken, _) = raekken.split_once("\n### ").unwrap();
    insta::assert_snapshot!(format!("{}\n\n### PL-12 {raekken}", overskrifter.join("\n")));
    // Every row has its own heading, and at least one source under each rule set.
    let katalog = json(&koer(&["regler"], b"").stdout);
    for raekke in katalog["regler"].as_array().unwrap() {
        let id = raekke["id"].as_str().unwrap();
        assert_eq!(ord.matches(&format!("\n### {id} (")).count(), 1, "{id}");
    }
    assert!(!ord.contains(":\n- Regelsæt") && !ord.contains(":\n\n#"));
}
