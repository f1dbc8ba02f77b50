// SPDX-License-Identifier: MPL-2.0
//! The journal note: its structure, that it loses no text, what is unknown, and the changes since another file.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use std::fs;

use paragraf101::brev::dokument::{Blok, Dokument, ord, som_tekst};
use paragraf101::brev::{Afgoerelse, Filvaerdi, Notat};
use paragraf101::fil::json;
use paragraf101::sag::Sag;
use serde_json::{Value, json};

/// A decision with every key, and a distinct text in every place that holds one.
const FULD: &str = r#"{
  "type": "delvistAfslag", "intensitet": "ambulant",
  "tilbud": { "navn": "Fyrtårnet", "adresse": "Skovvej 2\n0000 Nordvig" },
  "indsats": "Samtaler hver uge", "omfang": "En time ad gangen", "formaal": "- Ro\n- Stoffrihed",
  "startdato": "2026-11-18", "varighed": "Et halvt år",
  "faktiskeOmstaendigheder": ["Bor alene", "Passer\nsit arbejde"], "hovedhensyn": ["Skånsomst først"],
  "begrundelse": "Hverdagen er stabil.\n\nDerfor er det nok.",
  "fravigelse": { "grund": "borgerensOenske", "tekst": "Vil blive boende hjemme" },
  "andenHjaelp": "Bostøtte fra maj", "partshoert": false, "bemaerkninger": "Ringede selv op",
  "afsnit": { "hensyn": "Et afsnit i egne ord", "hilsen": "På gensyn" }, "udkast": { "hensyn": "Et udkast" },
  "fravalgt": ["bisidder", "betaling"], "tilsidesat": [{ "id": "BT-14", "grund": "Hørt i\ntelefonen" }],
  "forsendelse": "digitalPost" }"#;

const FAKTA: &str = r#""fakta":{"belastning":"svaer","alder":34,"stoffer":["kokain","opioider"],"gravid":false,
  "anmodningsdato":"2026-11-05","tilstraekkeligt":"dag"},
  "oprindelse":{"belastning":{"hvem":"behandler","hvornaar":"2026-11-10"},"alder":{"hvem":"borger"}}"#;

fn sag(resten: &str) -> Sag {
    let skel = if resten.is_empty() { "" } else { "," };
    let tekst = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"2026-11-16"{skel}{resten}}}"#);
    match Sag::fra_tekst(tekst.as_bytes()) {
        Ok(sag) => sag,
        Err(fejl) => unreachable!("{fejl}: {tekst}"),
    }
}

fn fuld_sag() -> Sag {
    sag(&format!(
        r#"{FAKTA},"afgoerelse":{FULD},"borger":{{"navn":"Eks Empel","adresse":"Gaden 9","reference":"NV-1"}},
        "kommune":{{"navn":"Nordvig Kommune","afdeling":"Rusmiddelcentret"}}"#
    ))
}

/// The examples by name, in order.
fn eksempler() -> Vec<(String, Sag)> {
    let mappe = format!("{}/examples", env!("CARGO_MANIFEST_DIR"));
    let mut filer: Vec<_> = fs::read_dir(mappe).unwrap().map(|fil| fil.unwrap().path()).collect();
    filer.retain(|fil| fil.extension().is_some_and(|endelse| endelse == "json"));
    filer.sort();
    assert!(filer.len() >= 10);
    let laes = |fil: &std::path::PathBuf| {
        let navn = fil.file_stem().unwrap().to_str().unwrap().to_owned();
        (navn, Sag::fra_tekst(&fs::read(fil).unwrap()).unwrap())
    };
    filer.iter().map(laes).collect()
}

fn eksempel(navn: &str) -> Sag {
    let (_, sag) = eksempler().into_iter().find(|(andet, _)| andet == navn).unwrap();
    sag
}

fn vaerdi(notat: &Notat) -> Value {
    serde_json::to_value(notat).unwrap()
}

fn dokument(sag: &Sag, forrige: Option<&Sag>) -> Dokument {
    sag.notat(forrige).dokument(&sag.dele().kommune)
}

/// The document as text: headings and blocks.
fn i_ord(dokument: &Dokument) -> String {
    let afsnit = dokument.afsnit.iter();
    afsnit
        .map(|afsnit| format!("# {}\n{}\n", afsnit.overskrift, som_tekst(&afsnit.blokke)))
        .collect()
}

/// The text of one section; empty if the document does not have it.
fn afsnittet(dokument: &Dokument, overskrift: &str) -> String {
    let afsnit = dokument.afsnit.iter().find(|afsnit| afsnit.overskrift == overskrift);
    afsnit.map(|afsnit| som_tekst(&afsnit.blokke)).unwrap_or_default()
}

/// Every text in a value, by line and without the marks of items.
fn linjer_i(vaerdi: &Value) -> Vec<String> {
    match vaerdi {
        Value::String(tekst) => {
            let linjer = tekst.lines().map(|linje| linje.trim_start_matches("- ").to_owned());
            linjer.filter(|linje| !linje.is_empty()).collect()
        }
        Value::Array(led) => led.iter().flat_map(linjer_i).collect(),
        Value::Object(felter) => felter.values().flat_map(linjer_i).collect(),
        _ => Vec::new(),
    }
}

/// The keys at a path of the note, in order.
#[track_caller]
fn check_keys(name: &str, notat: &Notat, path: &[&str], expected: &str) {
    let tekst = serde_json::to_string(notat).unwrap();
    let rod = json::laes(tekst.as_bytes()).unwrap().rod;
    let mut knude = &rod;
    for led in path {
        knude = match knude.som_liste() {
            Some(liste) => &liste[led.parse::<usize>().unwrap()],
            None => knude.hent(led).unwrap(),
        };
    }
    let keys: Vec<_> = knude.felter().map(|(navn, _)| navn).collect();
    assert_eq!(keys.join(" "), expected, "{name}");
    assert!(!tekst.contains("null"), "{name}: {tekst}");
}

#[test]
fn the_shape_is_the_one_that_is_promised() {
    let fuld = fuld_sag().notat(Some(&sag(FAKTA)));
    let bar = sag("").notat(None);
    let valg = "type intensitet tilbud indsats omfang formaal startdato varighed faktiskeOmstaendigheder hovedhensyn \
                begrundelse andenHjaelp partshoert bemaerkninger afsnit fravalgt forsendelse";
    let alle = "format kvittering reference fakta ukendte vurdering valg fravigelse tilsidesat aendretSiden";
    for (name, notat, path, expected) in [
        ("with everything", &fuld, &[][..], alle),
        (
            "with nothing",
            &bar,
            &[],
            "format kvittering fakta ukendte vurdering tilsidesat",
        ),
        (
            "the receipt",
            &fuld,
            &["kvittering"],
            "version regelsaet regelhash brevhash vurderingsdato kilderKontrolleret",
        ),
        ("a fact without origin", &fuld, &["fakta", "0"], "id vaerdi"),
        ("a fact from someone", &fuld, &["fakta", "1"], "id vaerdi hvem"),
        (
            "a fact from someone some day",
            &fuld,
            &["fakta", "4"],
            "id vaerdi hvem hvornaar",
        ),
        ("the choice", &fuld, &["valg"], valg),
        ("the departure", &fuld, &["fravigelse"], "pegedePaa valget grund tekst"),
        ("an overridden finding", &fuld, &["tilsidesat", "0"], "id grund"),
        ("what came", &fuld, &["aendretSiden", "0"], "sti nu"),
    ] {
        check_keys(name, notat, path, expected);
    }
    assert_eq!(vaerdi(&fuld)["format"], "p101-notat/1");
}

#[test]
fn facts_stand_in_their_order_with_their_own_types() {
    let ventet = json!([
        { "id": "anmodningsdato", "vaerdi": "2026-11-05" },
        { "id": "alder", "vaerdi": 34, "hvem": "borger" },
        { "id": "gravid", "vaerdi": false },
        { "id": "stoffer", "vaerdi": ["opioider", "kokain"] },
        { "id": "belastning", "vaerdi": "svaer", "hvem": "behandler", "hvornaar": "2026-11-10" },
        { "id": "tilstraekkeligt", "vaerdi": "dag" },
    ]);
    assert_eq!(vaerdi(&sag(FAKTA).notat(None))["fakta"], ventet);
}

#[test]
fn nothing_that_was_written_is_lost() {
    let mut skrevet: Value = serde_json::from_str(FULD).unwrap();
    let felter = skrevet.as_object_mut().unwrap();
    for felt in Afgoerelse::FELTER {
        assert!(felter.contains_key(felt.navn), "{} is not tried", felt.navn);
    }
    // The product's own words, replaced by the caseworker's.
    felter.remove("udkast");
    let sag = fuld_sag();
    let notat = vaerdi(&sag.notat(None));
    let ord = i_ord(&dokument(&sag, None));

    let i_dokumentet = [
        ("type", "Afgørelse: delvist afslag"),
        ("intensitet", "Intensitet: ambulant behandling"),
        ("startdato", "Startdato: onsdag den 18. november 2026"),
        ("partshoert", "Borgeren er partshørt: nej"),
        ("forsendelse", "Forsendelse: Digital Post"),
        (
            "fravalgt",
            "Afsnit, der er valgt fra: Hjælp fra en, du kender og Betaling",
        ),
    ];
    for (noegle, vaerdi) in felter.iter() {
        let i_notatet = match noegle.as_str() {
            "fravigelse" => json!({ "grund": notat["fravigelse"]["grund"], "tekst": notat["fravigelse"]["tekst"] }),
            "tilsidesat" => notat["tilsidesat"].clone(),
            andre => notat["valg"][andre].clone(),
        };
        assert_eq!(&i_notatet, vaerdi, "{noegle}");
        if let Some((_, ventet)) = i_dokumentet.iter().find(|(navn, _)| navn == noegle) {
            assert!(ord.contains(ventet), "{noegle}: {ord}");
            continue;
        }
        let linjer = linjer_i(vaerdi).into_iter().filter(|linje| linje != "borgerensOenske");
        for linje in linjer {
            assert!(ord.contains(&linje), "{noegle}: {linje} is not in {ord}");
        }
    }
    assert!(ord.contains("Grund: borgerens eget ønske."));
}

#[test]
fn the_document_names_neither_the_citizen_nor_an_address() {
    let foer = sag(r#""borger":{"navn":"Eks Empelsen"}"#);
    let dokument = dokument(&fuld_sag(), Some(&foer));
    let ord = i_ord(&dokument);
    assert!(!ord.contains("Eks Empel") && !ord.contains("Gaden 9"), "{ord}");
    assert!(
        ord.contains("Borgerens navn (borger.navn), Før: udfyldt, Nu: udfyldt"),
        "{ord}"
    );
    assert_eq!(dokument.afsender, ["Nordvig Kommune", "Rusmiddelcentret"]);
    assert_eq!(dokument.modtager, [""; 0]);
    assert_eq!(dokument.reference.as_deref(), Some("NV-1"));
}

/// The note's `valg` and title for a case without a complete decision.
#[track_caller]
fn check_choice(name: &str, afgoerelse: &str, expected: Value, title: &str) {
    let sag = sag(afgoerelse);
    let notat = vaerdi(&sag.notat(None));
    assert_eq!(notat.get("valg").cloned().unwrap_or_default(), expected, "{name}");
    let dokument = dokument(&sag, None);
    assert_eq!(dokument.titel, format!("Journalnotat – {title}"), "{name}");
    let valgt = afsnittet(&dokument, "Valg og begrundelse");
    let uden_type = expected.get("type").is_none();
    assert_eq!(
        valgt.contains("Der er ikke valgt en afgørelse."),
        uden_type,
        "{name}: {valgt}"
    );
}

#[test]
fn a_note_needs_no_decision() {
    let uden = "sag om stofmisbrugsbehandling";
    for (name, afgoerelse, expected, title) in [
        ("no decision", "", Value::Null, uden),
        ("an empty one", r#""afgoerelse":{}"#, Value::Null, uden),
        (
            "one of nothing but spaces",
            r#""afgoerelse":{"begrundelse":"  ","hovedhensyn":[" "],"tilbud":{"navn":""}}"#,
            Value::Null,
            uden,
        ),
        (
            "a remark alone",
            r#""afgoerelse":{"bemaerkninger":"afventer"}"#,
            json!({ "bemaerkninger": "afventer" }),
            uden,
        ),
        (
            "a hearing that did not take place",
            r#""afgoerelse":{"partshoert":false}"#,
            json!({ "partshoert": false }),
            uden,
        ),
        (
            "a type alone",
            r#""afgoerelse":{"type":"afslag"}"#,
            json!({ "type": "afslag" }),
            "afgørelse om stofmisbrugsbehandling",
        ),
    ] {
        check_choice(name, afgoerelse, expected, title);
    }
}

/// The note's `fravigelse` for an example with that decision.
#[track_caller]
fn check_departure(name: &str, example: &str, afgoerelse: Value, expected: Value) {
    let path = format!("{}/examples/{example}.json", env!("CARGO_MANIFEST_DIR"));
    let mut tekst: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    tekst["afgoerelse"] = afgoerelse;
    let sag = Sag::fra_tekst(tekst.to_string().as_bytes()).unwrap();
    let notat = vaerdi(&sag.notat(None));
    assert_eq!(notat.get("fravigelse").cloned().unwrap_or_default(), expected, "{name}");
    let afsnit = afsnittet(&dokument(&sag, None), "Fravigelse");
    assert_eq!(afsnit.is_empty(), expected.is_null(), "{name}: {afsnit}");
}

#[test]
fn a_departure_is_told_with_what_the_facts_pointed_to() {
    for (name, example, afgoerelse, expected) in [
        (
            "a ground and a reason",
            "eksempel",
            json!({ "intensitet": "ambulant", "fravigelse": { "grund": "helbred", "tekst": "kan ikke rejse" } }),
            json!({ "pegedePaa": "dag", "grund": "helbred", "tekst": "kan ikke rejse" }),
        ),
        (
            "a reason alone, under discretion",
            "skoen-modstrid",
            json!({ "fravigelse": { "tekst": "kan ikke rejse" } }),
            json!({ "pegedePaa": "skoen", "tekst": "kan ikke rejse" }),
        ),
        (
            "a ground alone, with a right",
            "doegn-ret",
            json!({ "fravigelse": { "grund": "borgerensOenske" } }),
            json!({ "pegedePaa": "doegn", "grund": "borgerensOenske" }),
        ),
        (
            "a citizen under 18",
            "under-18",
            json!({ "fravigelse": { "grund": "andet" } }),
            json!({ "pegedePaa": "uafklaret", "grund": "andet" }),
        ),
        (
            "another choice of which nothing is written",
            "eksempel",
            json!({ "type": "bevilling", "intensitet": "ambulant" }),
            json!({
                "pegedePaa": "dag",
                "valget": {
                    "forhold": "fraviger", "omraade": "intensitet", "pegerPaa": ["dag"], "valgt": "ambulant",
                    "tekst": "Oplysningerne peger på dagbehandling. Der er valgt ambulant behandling.",
                },
            }),
        ),
        (
            "a reason where the choice follows",
            "eksempel",
            json!({ "type": "bevilling", "intensitet": "dag", "fravigelse": { "tekst": "kan ikke rejse" } }),
            json!({
                "pegedePaa": "dag", "tekst": "kan ikke rejse",
                "valget": { "forhold": "foelger", "tekst": "Valget følger det, oplysningerne peger på." },
            }),
        ),
        (
            "another choice, as the facts point",
            "eksempel",
            json!({ "type": "bevilling", "intensitet": "dag" }),
            Value::Null,
        ),
        (
            "a departure that says nothing",
            "eksempel",
            json!({ "fravigelse": { "tekst": " " } }),
            Value::Null,
        ),
    ] {
        check_departure(name, example, afgoerelse, expected);
    }
}

#[test]
fn what_is_unknown_is_what_could_change_a_conclusion() {
    for (navn, sag) in eksempler() {
        let notat = sag.notat(None);
        let mangler: Vec<_> = sag.mangelliste().mangler.iter().map(|mangel| mangel.faktum).collect();
        assert_eq!(notat.ukendte, mangler, "{navn}");
        let punkter = afsnittet(&dokument(&sag, None), "Ukendt på tidspunktet");
        let antal = punkter.matches("Kan ændre: ").count();
        assert_eq!(antal, mangler.len(), "{navn}: {punkter}");
    }
}

#[test]
fn an_unknown_fact_is_told_once_with_all_that_it_can_change() {
    let punkter = afsnittet(&dokument(&sag(FAKTA), None), "Ukendt på tidspunktet");
    let ventet = "- Bruger borgeren kun alkohol og ingen stoffer? Kan ændre: omfattet af § 101 og \
                  anonym behandling efter § 101 a.";
    assert_eq!(punkter.lines().filter(|linje| *linje == ventet).count(), 1, "{punkter}");
}

#[test]
fn a_citizen_under_18_has_a_note_that_concludes_nothing() {
    let sag = eksempel("under-18");
    let notat = sag.notat(None);
    assert_eq!(notat.ukendte, []);
    assert!(notat.fakta.len() > 3);
    let dokument = dokument(&sag, None);
    let peger_paa = afsnittet(&dokument, "Hvad oplysningerne peger på");
    let henvist = peger_paa
        .matches("Det vurderes ikke her: se advarslen AD-01., Regler: AD-01")
        .count();
    assert_eq!(henvist, 7, "{peger_paa}");
    assert!(afsnittet(&dokument, "Advarsler").starts_with("- AD-01: "));
    // The one answered question gets its law, although no facts lead there.
    let regler = afsnittet(&dokument, "Regler og kilder");
    let linjer: Vec<_> = regler
        .lines()
        .map(|linje| linje.split(": ").next().unwrap_or_default())
        .collect();
    assert_eq!(linjer, ["- TB-01", "- TB-02"]);
}

/// Whether a line of that section begins with the text.
#[track_caller]
fn check_line(name: &str, example: &str, section: &str, begins: &str, expected: bool) {
    let afsnit = afsnittet(&dokument(&eksempel(example), None), section);
    let findes = afsnit
        .lines()
        .any(|linje| linje.trim_start_matches("- ").starts_with(begins));
    assert_eq!(findes, expected, "{name}: {afsnit}");
}

#[test]
fn rules_are_told_when_they_hold_or_carry_a_conclusion() {
    for (name, example, begins, expected) in [
        (
            "one that holds and carries",
            "eksempel",
            "INT-07 (opfyldt): Borgeren har behov for et fast program på hverdage. Behov for et fast program",
            true,
        ),
        ("one that fails and carries", "eksempel", "FV-06 (ikke opfyldt): ", true),
        ("one that fails and does not", "eksempel", "INT-04", false),
        ("one that is open", "eksempel", "FV-01", false),
        (
            "a consideration for",
            "eksempel",
            "INT-10 (taler for dagbehandling og døgnbehandling): Tidligere",
            true,
        ),
        (
            "a consideration against",
            "eksempel",
            "INT-11 (taler imod ambulant behandling): ",
            true,
        ),
        ("a note whose condition holds", "eksempel", "FV-07 (bemærkning): ", true),
        ("a note of every case", "eksempel", "AN-05", false),
    ] {
        check_line(name, example, "Regler og kilder", begins, expected);
    }
}

#[test]
fn conclusions_duties_and_dates_are_told_in_full() {
    let (peger_paa, pligter, frister) = ("Hvad oplysningerne peger på", "Pligter", "Frister");
    for (name, example, section, begins) in [
        (
            "a conclusion with its rules",
            "eksempel",
            peger_paa,
            "Hvilken intensitet peger oplysningerne på?, Svar: Oplysningerne peger på dagbehandling., Regler: INT-06, INT-07, INT-08",
        ),
        (
            "a right",
            "doegn-ret",
            peger_paa,
            "Hvilken intensitet peger oplysningerne på?, Svar: Oplysningerne peger på døgnbehandling. Oplysningerne peger \
             på, at borgeren har ret til døgnbehandling., Regler: INT-",
        ),
        (
            "a conclusion that the professional judgement carries alone",
            "afdaekning-2018",
            peger_paa,
            "Hvilken intensitet peger oplysningerne på?, Svar: Oplysningerne peger på ambulant behandling. Ingen enkelt \
             regel afgør det. Det er fagligt vurderet, at ambulant behandling er tilstrækkelig., Regler: Kilder: \
             serviceloven § 101",
        ),
        ("a duty that is done", "eksempel", pligter, "PL-01 (udført): "),
        (
            "a duty that is not",
            "eksempel",
            pligter,
            "PL-03 (ikke registreret som udført): ",
        ),
        (
            "another date to know of",
            "doegn-ret",
            frister,
            "FR-04: Sidste dag for en klage over afgørelsen, som skal være modtaget senest kl. 23.59, Dato: torsdag den 24. december 2026, \
             Status på vurderingsdatoen: 27 dage tilbage, Sådan er den regnet: 28 dage fra datoen for borgerens modtagelse af afgørelsen (26. november 2026). Ved siden af: mandag den 28. \
             december 2026, hvis 24. december regnes som helligdag. Usikkert: ",
        ),
    ] {
        check_line(name, example, section, begins, true);
    }
}

#[test]
fn a_date_is_told_with_how_it_was_counted_and_its_sources() {
    let frister = afsnittet(&dokument(&eksempel("eksempel"), None), "Frister");
    let ventet = "- FR-16: Behandlingen med substitutionsmedicin skal være sat i gang, Dato: torsdag den 19. november 2026, Status på \
                  vurderingsdatoen: 3 dage tilbage, Sådan er den regnet: 14 dage fra datoen for anmodningen (5. november 2026). Usikkert: Fristen kan fraviges, hvis borgeren vælger en anden \
                  institution. Kilder: sundhedsloven § 142, stk. 6 [2]; sundhedsloven § 142, stk. 8 [2]";
    assert!(frister.lines().any(|linje| linje == ventet), "{frister}");
    let forbehold = afsnittet(&dokument(&eksempel("eksempel"), None), "Forbehold ved kilderne");
    assert!(
        forbehold.contains("- [2] Senere lovbekendtgørelser er ikke slået op."),
        "{forbehold}"
    );
}

/// The headings of a document, in order.
#[track_caller]
fn check_headings(name: &str, dokument: &Dokument, expected: &[&str]) {
    let headings: Vec<_> = dokument
        .afsnit
        .iter()
        .map(|afsnit| afsnit.overskrift.as_str())
        .collect();
    assert_eq!(headings, expected, "{name}");
}

#[test]
fn sections_stand_in_order_and_are_left_out_when_empty() {
    let altid = [
        "Valg og begrundelse",
        "Hvad oplysningerne peger på",
        "Oplysninger",
        "Ukendt på tidspunktet",
    ];
    let fuld = [
        "Regler og kilder",
        "Frister",
        "Pligter",
        "Advarsler",
        "Fravigelse",
        "Fund, der er tilsidesat",
        "Ændret siden sidst",
        "Forbehold ved kilderne",
        "Kvittering",
    ];
    let bar = ["Pligter", "Forbehold ved kilderne", "Kvittering"];
    let kraever = FAKTA.replace(r#""alder":34"#, r#""alder":34,"kraeverLavereFoerst":true"#);
    let med_advarsel = sag(&format!(r#"{kraever},"afgoerelse":{FULD}"#));
    check_headings(
        "with everything",
        &dokument(&med_advarsel, Some(&sag(""))),
        &[&altid[..], &fuld].concat(),
    );
    check_headings("with nothing", &dokument(&sag(""), None), &[&altid[..], &bar].concat());
}

#[test]
fn the_receipt_tells_what_the_assessment_was_made_with() {
    let sag = fuld_sag();
    let kvittering = sag.notat(None).kvittering;
    let ventet = format!(
        "- Version: p101 {}\n- Regelsæt: 2024-01\n- Regler: {}\n- Vurderingsdato: 16. november 2026\n\
         - Kilder kontrolleret: 22. november 2026 mod gemte kopier\n\nRedskabet hjælper sagsbehandleren. Afgørelsen er sagsbehandlerens.",
        kvittering.version, kvittering.regelhash
    );
    assert_eq!(afsnittet(&dokument(&sag, None), "Kvittering"), ventet);
}

#[test]
fn a_document_can_be_rendered_everywhere() {
    let mut sager = eksempler();
    sager.push(("with everything".to_owned(), fuld_sag()));
    for (navn, sag) in sager {
        let dokument = dokument(&sag, Some(&eksempel("eksempel")));
        for blok in dokument.afsnit.iter().flat_map(|afsnit| &afsnit.blokke) {
            if let Blok::Tabel(tabel) = blok {
                let passer = tabel.raekker.iter().all(|raekke| raekke.len() == tabel.hoved.len());
                assert!(passer && !tabel.raekker.is_empty(), "{navn}: {:?}", tabel.hoved);
            }
            for linje in blok.linjer() {
                assert!(!ord(linje).contains('\n'), "{navn}: {}", ord(linje));
            }
        }
        assert!(dokument.afsnit.iter().all(|afsnit| !afsnit.blokke.is_empty()), "{navn}");
    }
}

#[test]
fn the_same_case_gives_the_same_bytes_however_it_is_written() {
    let bytes = |sag: &Sag| {
        let notat = sag.notat(Some(&eksempel("eksempel")));
        let dokument = notat.dokument(&sag.dele().kommune);
        (
            serde_json::to_string(&notat).unwrap(),
            serde_json::to_string(&dokument).unwrap(),
        )
    };
    for (navn, sag) in eksempler() {
        assert_eq!(bytes(&sag), bytes(&sag.clone()), "{navn}");
    }
    let en = sag(r#""fakta":{"alder":34,"stoffer":["kokain","opioider"]},"borger":{"reference":"1"}"#);
    let anden = sag(r#""borger":{"reference":" 1 "},"fakta":{"stoffer":["opioider","kokain"],"alder":34.0}"#);
    assert_eq!(
        serde_json::to_string(&en.notat(None)).unwrap(),
        serde_json::to_string(&anden.notat(None)).unwrap()
    );
}

/// The differences between two cases, as in the note.
#[track_caller]
fn check_changes(name: &str, before: &str, now: &str, expected: Value) {
    let notat = vaerdi(&sag(now).notat(Some(&sag(before))));
    assert_eq!(notat["aendretSiden"], expected, "{name}");
}

#[test]
fn files_are_compared_path_by_path() {
    for (name, before, now, expected) in [
        ("two empty cases", "", "", json!([])),
        (
            "a fact that came",
            "",
            r#""fakta":{"alder":34}"#,
            json!([{ "sti": "fakta.alder", "nu": 34 }]),
        ),
        (
            "a fact that went",
            r#""fakta":{"alder":34}"#,
            "",
            json!([{ "sti": "fakta.alder", "foer": 34 }]),
        ),
        (
            "a fact that is unknown again",
            r#""fakta":{"gravid":true}"#,
            r#""fakta":{"gravid":null}"#,
            json!([{ "sti": "fakta.gravid", "foer": true }]),
        ),
        (
            "a fact that changed",
            r#""fakta":{"belastning":"moderat"}"#,
            r#""fakta":{"belastning":"svaer"}"#,
            json!([{ "sti": "fakta.belastning", "foer": "moderat", "nu": "svaer" }]),
        ),
        (
            "the same, written in another way and order",
            r#""fakta":{"alder":34,"stoffer":["opioider","kokain"]},"borger":{"reference":"A"}"#,
            r#""borger":{"reference":"A"},"fakta":{"stoffer":["kokain","opioider"],"alder":34.0,"gravid":null}"#,
            json!([]),
        ),
        (
            "an empty object and none",
            r#""afgoerelse":{"tilbud":{}}"#,
            r#""fakta":{}"#,
            json!([]),
        ),
        (
            "a set that is known to be empty",
            "",
            r#""fakta":{"stoffer":[]}"#,
            json!([{ "sti": "fakta.stoffer", "nu": [] }]),
        ),
        (
            "a set as a whole",
            r#""fakta":{"stoffer":["kokain"]}"#,
            r#""fakta":{"stoffer":["kokain","opioider"]}"#,
            json!([{ "sti": "fakta.stoffer", "foer": ["kokain"], "nu": ["opioider", "kokain"] }]),
        ),
        (
            "the order of a list",
            r#""afgoerelse":{"hovedhensyn":["a","b"]}"#,
            r#""afgoerelse":{"hovedhensyn":["b","a"]}"#,
            json!([{ "sti": "afgoerelse.hovedhensyn", "foer": ["a", "b"], "nu": ["b", "a"] }]),
        ),
        (
            "a list of objects as a whole",
            r#""afgoerelse":{"tilsidesat":[{"id":"BT-14","grund":"a"}]}"#,
            r#""afgoerelse":{"tilsidesat":[{"grund":"b","id":"BT-14"}]}"#,
            json!([{ "sti": "afgoerelse.tilsidesat",
                "foer": [{ "id": "BT-14", "grund": "a" }], "nu": [{ "id": "BT-14", "grund": "b" }] }]),
        ),
        (
            "the order of keys in a list",
            r#""kommune":{"navn":"K","tilbud":[{"navn":"T","web":"w"}]}"#,
            r#""kommune":{"tilbud":[{"web":"w","navn":"T"}],"navn":"K"}"#,
            json!([]),
        ),
        (
            "two steps down",
            r#""afgoerelse":{"afsnit":{"hensyn":"a"},"tilbud":{"navn":"T"}}"#,
            r#""afgoerelse":{"afsnit":{"hensyn":"b"},"tilbud":{"navn":"T","adresse":"Vej"}}"#,
            json!([{ "sti": "afgoerelse.afsnit.hensyn", "foer": "a", "nu": "b" },
                { "sti": "afgoerelse.tilbud.adresse", "nu": "Vej" }]),
        ),
        (
            "where an answer comes from",
            r#""oprindelse":{"alder":{"hvem":"borger"}}"#,
            r#""oprindelse":{"alder":{"hvem":"laege","hvornaar":"2026-11-01"}}"#,
            json!([{ "sti": "oprindelse.alder.hvem", "foer": "borger", "nu": "laege" },
                { "sti": "oprindelse.alder.hvornaar", "nu": "2026-11-01" }]),
        ),
        (
            "in the order of the new file, then what is gone",
            r#""fakta":{"gravid":true,"alder":3},"afgoerelse":{"type":"afslag"}"#,
            r#""borger":{"reference":"R"},"fakta":{"indsat":true,"alder":4}"#,
            json!([{ "sti": "borger.reference", "nu": "R" }, { "sti": "fakta.indsat", "nu": true },
                { "sti": "fakta.alder", "foer": 3, "nu": 4 }, { "sti": "fakta.gravid", "foer": true },
                { "sti": "afgoerelse.type", "foer": "afslag" }]),
        ),
    ] {
        check_changes(name, before, now, expected);
    }
}

#[test]
fn the_day_of_the_assessment_is_compared() {
    let paa = |dag: &str| {
        let tekst = format!(r#"{{"format":"p101-sag/1","vurderingsdato":"{dag}"}}"#);
        Sag::fra_tekst(tekst.as_bytes()).unwrap()
    };
    let aendret = paa("2026-11-17").notat(Some(&paa("2026-11-16"))).aendret_siden.unwrap();
    let dag = |dag: &str| Some(Filvaerdi::Tekst(dag.to_owned()));
    let raekker: Vec<_> = aendret
        .iter()
        .map(|r| (r.sti.as_str(), r.foer.clone(), r.nu.clone()))
        .collect();
    assert_eq!(raekker, [("vurderingsdato", dag("2026-11-16"), dag("2026-11-17"))]);
}

/// The row of a change in the document, cells separated by colons.
#[track_caller]
fn check_change_in_words(name: &str, before: &str, now: &str, expected: &str) {
    let afsnit = afsnittet(&dokument(&sag(now), Some(&sag(before))), "Ændret siden sidst");
    assert_eq!(afsnit, expected, "{name}");
}

#[test]
fn changes_are_told_in_words() {
    for (name, before, now, expected) in [
        ("none", "", "", "Intet er ændret."),
        (
            "the value of a fact",
            r#""fakta":{"belastning":"moderat"}"#,
            r#""fakta":{"belastning":"svaer"}"#,
            "- Hvor belastet er borgeren samlet set? (fakta.belastning), Før: moderat, Nu: svær",
        ),
        (
            "a set",
            r#""fakta":{"stoffer":[]}"#,
            r#""fakta":{"stoffer":["andre","kokain"]}"#,
            "- Hvilke stoffer bruger borgeren? (fakta.stoffer), Før: ingen, Nu: kokain; andre stoffer",
        ),
        (
            "a number",
            "",
            r#""fakta":{"alder":41}"#,
            "- Hvor gammel er borgeren? (fakta.alder), Nu: 41",
        ),
        (
            "yes and no",
            r#""afgoerelse":{"partshoert":false}"#,
            r#""afgoerelse":{"partshoert":true}"#,
            "- Om borgeren er partshørt (afgoerelse.partshoert), Før: nej, Nu: ja",
        ),
        (
            "the type",
            "",
            r#""afgoerelse":{"type":"delvistAfslag"}"#,
            "- Hvad der afgøres (afgoerelse.type), Nu: delvist afslag",
        ),
        (
            "the intensity",
            "",
            r#""afgoerelse":{"intensitet":"doegn"}"#,
            "- Behandlingens intensitet (afgoerelse.intensitet), Nu: døgnbehandling",
        ),
        (
            "a day",
            "",
            r#""afgoerelse":{"startdato":"2026-12-01"}"#,
            "- Dagen, behandlingen begynder (afgoerelse.startdato), Nu: 1. december 2026",
        ),
        (
            "the ground of a departure",
            "",
            r#""afgoerelse":{"fravigelse":{"grund":"helbred"}}"#,
            "- Grunden til at fravige (afgoerelse.fravigelse.grund), Nu: borgerens helbred",
        ),
        (
            "how it is sent",
            "",
            r#""afgoerelse":{"forsendelse":"digitalPost"}"#,
            "- Hvordan brevet sendes (afgoerelse.forsendelse), Nu: Digital Post",
        ),
        (
            "sections left out",
            "",
            r#""afgoerelse":{"fravalgt":["klage"]}"#,
            "- Afsnit, der er valgt fra (afgoerelse.fravalgt), Nu: Hvis du vil klage",
        ),
        (
            "who an answer is from",
            "",
            r#""oprindelse":{"alder":{"hvem":"laege"}}"#,
            "- Hvem oplysningen kommer fra (oprindelse.alder.hvem), Nu: lægen",
        ),
        (
            "a text of several lines",
            "",
            r#""afgoerelse":{"bemaerkninger":"en\n\nto"}"#,
            "- Bemærkninger (afgoerelse.bemaerkninger), Nu: en to",
        ),
        (
            "a text that is an id elsewhere",
            "",
            r#""afgoerelse":{"bemaerkninger":"laege"}"#,
            "- Bemærkninger (afgoerelse.bemaerkninger), Nu: laege",
        ),
        (
            "an object in a list",
            "",
            r#""afgoerelse":{"tilsidesat":[{"id":"BT-14","grund":"hørt"}]}"#,
            "- Fund i brevtjekket, der er tilsidesat (afgoerelse.tilsidesat), Nu: id: BT-14, grund: hørt",
        ),
    ] {
        check_change_in_words(name, before, now, expected);
    }
}
