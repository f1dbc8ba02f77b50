// SPDX-License-Identifier: MPL-2.0
//! What would change a conclusion, what is missing, what to ask next, and the comparison of rule sets: against brute
//! force.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod orakel;

use orakel::sager::{Tilfaeldig, alle, besvar, fakta, grundsag, orakel, produktets, sagstekst, som_json};
use orakel::{Orakel, Situation, vaerdi};
use paragraf101::fakta::{Faktum, Valgmulighed};
use paragraf101::sag::Sag;
use paragraf101::vurdering::{Naeste, Sagsforhold};
use serde_json::{Map, Value, json};

const DAG: &str = "2024-06-03";
/// The areas with questions, in this order.
const SPOERGERAEKKE: [&str; 7] = [
    "omfattet",
    "intensitet",
    "fritValg",
    "afdaekning",
    "anonym",
    "kontrakt",
    "tilbageholdelse",
];

/// The known facts of a random adult case: a state of every area; a shared fact keeps its first answer.
fn tilfaeldig_sag(orakler: &[Orakel], tilfaeldig: &mut Tilfaeldig) -> Map<String, Value> {
    let mut fakta: Map<_, _> = [("alder".to_owned(), json!(40))].into_iter().collect();
    for orakel in orakler {
        for (id, svar) in som_json(orakel, tilfaeldig.tilstand(orakel)) {
            fakta.entry(id).or_insert(svar);
        }
    }
    fakta
}

fn laes(dag: &str, fakta: &Map<String, Value>) -> Sag {
    Sag::fra_tekst(sagstekst(dag, fakta).as_bytes()).unwrap()
}

fn kun_alder() -> Map<String, Value> {
    [("alder".to_owned(), json!(40))].into_iter().collect()
}

/// Every other answer that changes the conclusion of a state, and the pairs where no single answer does.
fn aendringer(orakel: &Orakel, tilstand: usize) -> Value {
    let nu = orakel.konklusion(tilstand);
    let andre = |tilstand: usize, felt: usize| {
        let svar = orakel.ciffer(tilstand, felt);
        let alle = (0..).zip(orakel.med_svar(tilstand, felt));
        alle.filter(move |(nr, _)| *nr != svar).map(|(_, efter)| efter)
    };
    let felter = 0..orakel.omraade.fakta.len();
    let mut enkelte = Vec::new();
    for felt in felter.clone() {
        for efter in andre(tilstand, felt) {
            enkelte.extend(aendring(orakel, nu, (tilstand, efter), &[felt]));
        }
    }
    let mut par = Vec::new();
    for a in felter.clone().filter(|_| enkelte.is_empty()) {
        for med_a in andre(tilstand, a) {
            for b in a + 1..felter.end {
                for efter in andre(med_a, b) {
                    par.extend(aendring(orakel, nu, (tilstand, efter), &[a, b]));
                }
            }
        }
    }
    json!({ "konklusion": nu, "enkelte": enkelte, "par": par })
}

fn aendring(orakel: &Orakel, nu: &str, (foer, efter): (usize, usize), felter: &[usize]) -> Option<Value> {
    let bliver = orakel.konklusion(efter);
    if bliver == nu {
        return None;
    }
    let besvarelse = |tilstand| {
        let kendte = felter.iter().filter(|felt| !orakel.er_ukendt(tilstand, **felt));
        let svar = kendte.map(|felt| {
            let faktum = &orakel.omraade.fakta[*felt];
            (faktum.0.to_owned(), vaerdi(faktum, orakel.ciffer(tilstand, *felt)))
        });
        Value::Object(svar.collect())
    };
    let mut ud = json!({ "svar": besvarelse(efter), "bliver": bliver });
    if besvarelse(foer) != json!({}) {
        ud["var"] = besvarelse(foer);
    }
    Some(ud)
}

fn check_hvad_hvis(orakler: &[Orakel], fakta: &Map<String, Value>) {
    let svar = serde_json::to_value(laes(DAG, fakta).hvad_hvis()).unwrap();
    assert_eq!(svar["format"], "p101-hvadhvis/1");
    for orakel in orakler {
        let mut faktisk = svar["omraader"][orakel.omraade.navn].clone();
        let mut ventet = aendringer(orakel, orakel::sager::tilstand(orakel, fakta));
        for liste in ["enkelte", "par"] {
            for side in [&mut faktisk, &mut ventet] {
                side[liste].as_array_mut().unwrap().sort_by_key(Value::to_string);
            }
        }
        assert_eq!(faktisk, ventet, "{}: {}", orakel.omraade.navn, sagstekst(DAG, fakta));
    }
}

#[test]
fn every_other_answer_and_pair_that_changes_a_conclusion() {
    let orakler = alle(Situation::Voksen);
    let mut tilfaeldig = Tilfaeldig(2020);
    check_hvad_hvis(&orakler, &kun_alder());
    for _ in 0..500 {
        check_hvad_hvis(&orakler, &tilfaeldig_sag(&orakler, &mut tilfaeldig));
    }
}

#[test]
fn pairs_are_found_where_no_single_answer_changes_anything() {
    let mut fakta = kun_alder();
    for (omraade, daekket) in [
        ("Forbrug", true),
        ("Sociale", true),
        ("Helbred", true),
        ("Arbejde", false),
        ("Bolig", false),
        ("Andet", true),
    ] {
        fakta.insert(format!("afdaek{omraade}"), json!(daekket));
    }
    let svar = serde_json::to_value(laes(DAG, &fakta).hvad_hvis()).unwrap();
    let ventet = json!({ "konklusion": "ufuldstaendig", "enkelte": [], "par": [
        { "svar": { "afdaekArbejde": true, "afdaekBolig": true },
          "var": { "afdaekArbejde": false, "afdaekBolig": false }, "bliver": "fuldstaendig" } ] });
    assert_eq!(svar["omraader"]["afdaekning"], ventet);
}

#[test]
fn under_18_no_answer_changes_anything() {
    let fakta = [("alder".to_owned(), json!(17))].into_iter().collect();
    let svar = serde_json::to_value(laes(DAG, &fakta).hvad_hvis()).unwrap();
    for (navn, omraade) in svar["omraader"].as_object().unwrap() {
        let konklusion = if navn == "kontrakt" { "kanIkke" } else { "uafklaret" };
        assert_eq!(
            omraade,
            &json!({ "konklusion": konklusion, "enkelte": [], "par": [] }),
            "{navn}"
        );
    }
}

/// The next question of a state, in its area.
fn check_naeste(orakel: &Orakel, sag: &mut Sagsforhold, fakta: &[Faktum], tilstand: usize) {
    besvar(sag, orakel, fakta, tilstand);
    let svar = Naeste::ny(sag, Some(produktets(orakel.omraade.navn).navn)).spoergsmaal;
    let faktisk = svar.map(|s| (s.faktum.id(), s.hoejst_tilbage, s.omraade.id()));
    let (tilbage, bedste) = orakel.bedste(tilstand);
    let ventet = (tilbage > 0).then(|| (bedste[0], tilbage, orakel.omraade.navn));
    assert_eq!(faktisk, ventet, "{}", Value::Object(som_json(orakel, tilstand)));
}

fn check_alle_naeste(navn: &str) {
    let orakel = orakel(navn, Situation::Voksen);
    let fakta = fakta(&orakel);
    let mut sag = grundsag(Situation::Voksen);
    for tilstand in 0..orakel.antal() {
        check_naeste(&orakel, &mut sag, &fakta, tilstand);
    }
}

fn check_nogle_naeste(navn: &str, antal: usize) {
    let orakel = orakel(navn, Situation::Voksen);
    let fakta = fakta(&orakel);
    let mut sag = grundsag(Situation::Voksen);
    let mut tilfaeldig = Tilfaeldig(14);
    check_naeste(&orakel, &mut sag, &fakta, orakel.antal() - 1);
    for _ in 0..antal {
        check_naeste(&orakel, &mut sag, &fakta, tilfaeldig.tilstand(&orakel));
    }
}

#[test]
fn the_next_question_ends_soonest_in_the_worst_case() {
    for navn in ["omfattet", "begraensning", "anonym", "afdaekning", "kontrakt"] {
        check_alle_naeste(navn);
    }
}

#[test]
fn the_next_question_ends_soonest_in_the_larger_areas() {
    check_nogle_naeste("fritValg", 1_000);
    check_nogle_naeste("tilbageholdelse", 1_000);
    check_nogle_naeste("intensitet", 300);
}

/// Plays every possible interview to the end; returns the most questions it took.
fn spoerg_i_bund(navn: &str, sag: &mut Sagsforhold) -> u8 {
    let Some(spoergsmaal) = Naeste::ny(sag, Some(produktets(navn).navn)).spoergsmaal else {
        let resultat = sag.konkluder(produktets(navn));
        assert_ne!(
            resultat.konklusion.id(),
            "uafklaret",
            "{navn}: nothing to ask, and nothing concluded"
        );
        return 0;
    };
    let faktum = spoergsmaal.faktum;
    let mut flest = 0;
    for nr in 0..faktum.antal_svar() {
        sag.fakta.svar(faktum, Some(nr));
        flest = flest.max(spoerg_i_bund(navn, sag));
    }
    sag.fakta.svar(faktum, None);
    assert!(
        flest < spoergsmaal.hoejst_tilbage,
        "{navn}: {} takes {} more",
        faktum.id(),
        flest
    );
    flest + 1
}

#[test]
fn asking_along_ends_within_what_was_promised() {
    let ventet = [
        ("omfattet", 5),
        ("fritValg", 8),
        ("begraensning", 2),
        ("anonym", 6),
        ("afdaekning", 6),
        ("kontrakt", 5),
        ("tilbageholdelse", 8),
    ];
    for (navn, flest) in ventet {
        assert_eq!(spoerg_i_bund(navn, &mut grundsag(Situation::Voksen)), flest, "{navn}");
    }
}

/// Whole interviews with random answers: area by area in order, each within its first upper bound, to the end.
#[test]
fn whole_interviews_go_through_the_areas_in_order() {
    let mut tilfaeldig = Tilfaeldig(8);
    for _ in 0..25 {
        let mut sag = grundsag(Situation::Voksen);
        sag.fakta.svar(Faktum::Alder, None);
        let foerste = Naeste::ny(&sag, None).spoergsmaal.unwrap();
        assert_eq!((foerste.faktum.id(), foerste.omraade.id()), ("alder", "omfattet"));
        sag.fakta.svar(Faktum::Alder, Some(18));
        let mut nu = (0, u8::MAX);
        while let Some(spoergsmaal) = Naeste::ny(&sag, None).spoergsmaal {
            let plads = SPOERGERAEKKE.iter().position(|navn| *navn == spoergsmaal.omraade.id());
            let naeste = (plads.unwrap(), spoergsmaal.hoejst_tilbage);
            assert!(
                naeste.0 > nu.0 || naeste.1 < nu.1,
                "{}: {nu:?}, then {naeste:?}",
                spoergsmaal.faktum.id()
            );
            for navn in &SPOERGERAEKKE[..naeste.0] {
                assert_ne!(sag.konkluder(produktets(navn)).konklusion.id(), "uafklaret", "{navn}");
            }
            nu = naeste;
            let svar = tilfaeldig.under(usize::from(spoergsmaal.faktum.antal_svar()));
            sag.fakta.svar(spoergsmaal.faktum, Some(svar as u8));
        }
        for navn in SPOERGERAEKKE {
            assert_ne!(sag.konkluder(produktets(navn)).konklusion.id(), "uafklaret", "{navn}");
        }
    }
}

#[test]
fn an_unknown_age_is_asked_for_first_in_every_area_and_under_18_nothing_is() {
    let mut sag = grundsag(Situation::Voksen);
    for navn in SPOERGERAEKKE.into_iter().chain(["begraensning"]) {
        let navn = produktets(navn).navn;
        let uden = Naeste::ny(&sag, Some(navn)).spoergsmaal.unwrap();
        let mut uden_alder = sag.clone();
        uden_alder.fakta.svar(Faktum::Alder, None);
        let med = Naeste::ny(&uden_alder, Some(navn)).spoergsmaal.unwrap();
        assert_eq!((med.faktum, med.omraade), (Faktum::Alder, navn));
        assert_eq!(med.hoejst_tilbage, uden.hoejst_tilbage + 1);
    }
    sag.fakta.svar(Faktum::Alder, Some(17));
    let ingen = serde_json::to_value(Naeste::ny(&sag, None)).unwrap();
    assert_eq!(ingen, json!({ "format": "p101-naeste/1" }));
}

/// The conclusions in the order of the contract.
fn nr(konklusion: &str) -> usize {
    let raekkefoelge = [
        "ja",
        "nej",
        "ambulant",
        "dag",
        "doegn",
        "skoen",
        "ret",
        "ingenRet",
        "kan",
        "kanIkke",
        "iMaalgruppen",
        "udenForMaalgruppen",
        "fuldstaendig",
        "ufuldstaendig",
        "skalTilbydes",
        "kanTilbydes",
        "betingelserOpfyldt",
        "betingelserIkkeOpfyldt",
    ];
    raekkefoelge.iter().position(|k| *k == konklusion).unwrap()
}

fn check_mangelliste(orakler: &[Orakel], fakta: &Map<String, Value>) {
    let liste = serde_json::to_value(laes(DAG, fakta).mangelliste()).unwrap();
    let mut faktisk = Vec::new();
    for mangel in liste["mangler"].as_array().unwrap() {
        for felt in ["spoergsmaal", "type"] {
            assert_ne!(mangel[felt], "", "{mangel}");
        }
        for felt in ["hvem", "kilder"] {
            assert!(!mangel[felt].as_array().unwrap().is_empty(), "{mangel}");
        }
        faktisk.push(json!([mangel["faktum"], mangel["kanAendre"]]));
    }
    let mut ventet = Vec::new();
    for faktum in Faktum::ALLE.map(Faktum::id) {
        let mut kan_aendre = Vec::new();
        for orakel in orakler {
            let tilstand = orakel::sager::tilstand(orakel, fakta);
            let felt = orakel.omraade.fakta.iter().position(|felt| felt.0 == faktum);
            let Some(felt) = felt.filter(|felt| orakel.er_ukendt(tilstand, *felt)) else {
                continue;
            };
            let mut til = orakel.kan_aendre(tilstand, felt);
            til.sort_by_key(|konklusion| nr(konklusion));
            if !til.is_empty() {
                kan_aendre.push(json!({ "omraade": orakel.omraade.navn, "til": til }));
            }
        }
        if !kan_aendre.is_empty() {
            ventet.push(json!([faktum, kan_aendre]));
        }
    }
    assert_eq!(faktisk, ventet, "{}", sagstekst(DAG, fakta));
}

#[test]
fn what_is_missing_is_the_union_of_the_areas_with_what_each_can_change() {
    let orakler = alle(Situation::Voksen);
    let mut tilfaeldig = Tilfaeldig(23);
    check_mangelliste(&orakler, &kun_alder());
    for _ in 0..300 {
        check_mangelliste(&orakler, &tilfaeldig_sag(&orakler, &mut tilfaeldig));
    }
}
