// SPDX-License-Identifier: MPL-2.0
//! Exactness and monotony over every state of knowledge of every area, against an independent brute force.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod orakel;

use orakel::sager::{Tilfaeldig, alle, besvar, fakta, grundsag, orakel, produktets, sagstekst, som_json};
use orakel::{Orakel, Situation, Svar, antal_svar, vaerdi};
use paragraf101::fakta::{Faktum, Svar as Filsvar, Valgmulighed};
use paragraf101::sag::Sag;
use paragraf101::vurdering::OmraadeResultat;
use serde_json::{Map, Value, json};

use Situation::{UdloebetKontrakt, Ung, Voksen};

const FLEST_AT_VISE: usize = 10;

/// Every state of an area: conclusion, rules and `mangler` equal the oracle's, and no conclusion flips.
fn check(navn: &str, situation: Situation) {
    let orakel = orakel(navn, situation);
    let resultater = produktets_resultater(&orakel);
    let mut fejl = Vec::new();
    for (tilstand, resultat) in resultater.iter().enumerate() {
        let ventet = orakel.svar(tilstand);
        let faktisk = som_svar(resultat);
        if faktisk != ventet {
            let sag = Value::Object(som_json(&orakel, tilstand));
            fejl.push(format!("{sag}: {faktisk:?}, but {ventet:?}"));
        }
    }
    fejl.extend(modsigelser(&orakel, &resultater));
    meld(&format!("{navn}, {situation:?}, {} states", orakel.antal()), &fejl);
}

fn meld(hvad: &str, fejl: &[String]) {
    let foerste = fejl.iter().take(FLEST_AT_VISE).cloned().collect::<Vec<_>>();
    assert!(
        fejl.is_empty(),
        "{hvad}: {} failures:\n{}",
        fejl.len(),
        foerste.join("\n")
    );
}

fn produktets_resultater(orakel: &Orakel) -> Vec<OmraadeResultat> {
    let omraade = produktets(orakel.omraade.navn);
    let fakta = fakta(orakel);
    let mut sag = grundsag(orakel.situation);
    let tilstande = 0..orakel.antal();
    tilstande
        .map(|tilstand| {
            besvar(&mut sag, orakel, &fakta, tilstand);
            sag.konkluder(omraade)
        })
        .collect()
}

fn som_svar(resultat: &OmraadeResultat) -> Svar {
    Svar {
        konklusion: resultat.konklusion.id(),
        regler: resultat.regler.clone(),
        mangler: resultat.mangler.iter().map(|faktum| faktum.id()).collect(),
    }
}

/// Pairs of a state and the same with one more fact, where a conclusion flips or a new fact is missing; and conclusions
/// that nothing carries.
fn modsigelser(orakel: &Orakel, resultater: &[OmraadeResultat]) -> Vec<String> {
    let fakta = fakta(orakel);
    let mut fejl = Vec::new();
    for (tilstand, foer) in resultater.iter().enumerate() {
        let afgjort = foer.konklusion.id() != "uafklaret";
        let uden_regel = matches!(foer.konklusion.id(), "skoen" | "ambulant");
        if foer.regler.is_empty() && !(afgjort && uden_regel) {
            fejl.push(format!("{}: no rule carries it", som_tekst(orakel, tilstand)));
        }
        if afgjort != foer.mangler.is_empty() && orakel.situation != Ung {
            fejl.push(format!(
                "{}: decided and yet something is missing, or the reverse",
                som_tekst(orakel, tilstand)
            ));
        }
        for felt in orakel.ukendte(tilstand) {
            for nr in orakel.med_svar(tilstand, felt) {
                let efter = &resultater[nr];
                let flipper = afgjort && efter.konklusion != foer.konklusion;
                let vokser = efter
                    .mangler
                    .iter()
                    .any(|faktum| *faktum == fakta[felt] || !foer.mangler.contains(faktum));
                if flipper || vokser {
                    fejl.push(format!(
                        "{} and then {}: {foer:?}, then {efter:?}",
                        som_tekst(orakel, tilstand),
                        som_tekst(orakel, nr)
                    ));
                }
            }
        }
    }
    fejl
}

fn som_tekst(orakel: &Orakel, tilstand: usize) -> String {
    Value::Object(som_json(orakel, tilstand)).to_string()
}

#[test]
fn the_oracle_and_the_product_ask_the_same_facts() {
    for orakel in alle(Voksen) {
        let navn = orakel.omraade.navn;
        assert_eq!(fakta(&orakel), produktets(navn).fakta, "{navn}");
        for (felt, faktum) in orakel.omraade.fakta.iter().zip(fakta(&orakel)) {
            assert_eq!(antal_svar(felt), usize::from(faktum.antal_svar()), "{}", felt.0);
            for nr in 0..faktum.antal_svar() {
                let produktets = Filsvar::fra_nr(faktum, nr).unwrap();
                assert_eq!(
                    serde_json::to_value(produktets).unwrap(),
                    vaerdi(felt, nr),
                    "{}",
                    felt.0
                );
            }
        }
    }
}

#[test]
fn the_oracle_counts_the_states_that_the_law_has() {
    let antal: Vec<_> = alle(Voksen).iter().map(Orakel::antal).collect();
    assert_eq!(antal, [243, 218_700, 11_664, 9, 1_701, 729, 243, 6_561]);
}

/// The oracle's own shortcut, against all completions one by one.
#[test]
fn the_oracle_agrees_with_plain_enumeration() {
    let mut tilfaeldig = Tilfaeldig(7);
    for orakel in alle(Voksen) {
        for _ in 0..200 {
            let tilstand = tilfaeldig.tilstand(&orakel);
            let felter = orakel.ukendte(tilstand);
            let missende = felter.filter(|felt| !orakel.kan_aendre(tilstand, *felt).is_empty());
            let missende: Vec<_> = missende.map(|felt| orakel.omraade.fakta[felt].0).collect();
            assert_eq!(
                orakel.svar(tilstand).mangler,
                missende,
                "{}",
                som_tekst(&orakel, tilstand)
            );
        }
    }
}

#[test]
fn omfattet() {
    check("omfattet", Voksen);
    check("omfattet", Ung);
}

#[test]
fn intensitet() {
    check("intensitet", Voksen);
}

#[test]
fn intensitet_under_18() {
    check("intensitet", Ung);
}

#[test]
fn frit_valg() {
    check("fritValg", Voksen);
    check("fritValg", Ung);
}

#[test]
fn begraensning() {
    check("begraensning", Voksen);
    check("begraensning", Ung);
}

#[test]
fn anonym() {
    check("anonym", Voksen);
    check("anonym", Ung);
}

#[test]
fn afdaekning() {
    check("afdaekning", Voksen);
    check("afdaekning", Ung);
}

#[test]
fn kontrakt() {
    check("kontrakt", Voksen);
    check("kontrakt", Ung);
}

#[test]
fn tilbageholdelse() {
    check("tilbageholdelse", Voksen);
    check("tilbageholdelse", UdloebetKontrakt);
    check("tilbageholdelse", Ung);
}

/// An unknown age counts as adult, and a contract without a day counts as running.
#[test]
fn what_is_unknown_outside_the_areas_is_an_adult_and_a_running_contract() {
    for navn in ["omfattet", "kontrakt", "tilbageholdelse"] {
        let orakel = orakel(navn, Voksen);
        let fakta = fakta(&orakel);
        let mut sag = grundsag(UdloebetKontrakt);
        sag.fakta.svar(Faktum::Alder, None);
        sag.fakta.svar_dato(Faktum::Kontraktdato, None);
        for tilstand in 0..orakel.antal() {
            besvar(&mut sag, &orakel, &fakta, tilstand);
            let faktisk = som_svar(&sag.konkluder(produktets(navn)));
            assert_eq!(faktisk, orakel.svar(tilstand), "{}", som_tekst(&orakel, tilstand));
        }
    }
}

/// 10,000 whole cases from text to assessment: all areas at once, and every rule of their formulas.
#[test]
fn ten_thousand_random_cases_through_the_whole_stack() {
    let orakler = alle(Voksen);
    let mut tilfaeldig = Tilfaeldig(101);
    let mut fejl = Vec::new();
    for _ in 0..10_000 {
        let mut fakta: Map<_, _> = [("alder".to_owned(), json!(40))].into_iter().collect();
        for orakel in &orakler {
            // A fact of several areas keeps its first answer.
            for (id, svar) in som_json(orakel, tilfaeldig.tilstand(orakel)) {
                fakta.entry(id).or_insert(svar);
            }
        }
        fejl.extend(check_hele_sagen(&orakler, &fakta));
    }
    meld("random cases", &fejl);
}

fn check_hele_sagen(orakler: &[Orakel], fakta: &Map<String, Value>) -> Vec<String> {
    let tekst = sagstekst("2024-06-03", fakta);
    let vurdering = serde_json::to_value(Sag::fra_tekst(tekst.as_bytes()).unwrap().vurder()).unwrap();
    let mut fejl = Vec::new();
    for orakel in orakler {
        let tilstand = orakel::sager::tilstand(orakel, fakta);
        let ventet = orakel.svar(tilstand);
        let navn = orakel.omraade.navn;
        let ventet = json!([ventet.konklusion, ventet.regler, ventet.mangler]);
        let svar = &vurdering[navn];
        let faktisk = json!([svar["konklusion"], svar["regler"], svar["mangler"]]);
        if faktisk != ventet {
            fejl.push(format!("{tekst}: {navn}: {faktisk}, but {ventet}"));
        }
        for (id, ventet) in orakel.udfald(tilstand) {
            let regler = vurdering["regler"].as_array().unwrap();
            let regel = regler.iter().find(|regel| regel["id"] == id);
            if regel.is_none_or(|regel| regel["udfald"] != ventet) {
                fejl.push(format!("{tekst}: {id}: {regel:?}, but {ventet}"));
            }
        }
    }
    fejl
}
