// SPDX-License-Identifier: MPL-2.0
//! The intensities that a choice stays among: for each discretionary row and each professional judgement, what each of the
//! three choices comes to; and over every state of the facts, against a set written again from the law.

use paragraf101::fakta::{Fakta, Faktum, Intensitet, Valgmulighed};
use paragraf101::kalender::Dato;
use paragraf101::regler::intensitet;
use paragraf101::vurdering::{OmraadeResultat, Sagsforhold};
use serde_json::{Value, json};

use super::sager::{INTENSITETER, OMFATTET, sag};
use super::{Dom, dom_i};

/// What choosing ambulant, dag and døgn comes to.
type Domme = [Dom; 3];

const FRAVIGER: Dom = Dom::Fraviger("intensitet");
const UAFKLARET: Dom = Dom::Uafklaret("intensitet");

#[track_caller]
fn check(navn: &str, fakta: Value, ventet: Domme) {
    for (valgt, ventet) in INTENSITETER.into_iter().zip(ventet) {
        for afgoerelse in ["bevilling", "delvistAfslag", "aendring"] {
            let svar = [(OMFATTET[0].fakta)(), fakta.clone()];
            assert_eq!(
                dom_i(&sag(afgoerelse, Some(valgt), svar)),
                ventet,
                "{navn}: {afgoerelse} of {valgt}"
            );
        }
    }
}

/// Facts of which none points anywhere, but for those given.
fn kendt(flere: Value) -> Value {
    let mut fakta = json!({
        "tilstraekkeligt": "ikkeVurderet", "behovStruktur": false, "behovTaetPersonale": false, "behovNytMiljoe": false,
        "livstruende": false, "gravid": false, "saerligtUdsatGravid": false, "belastning": "moderat",
        "fastholdelse": "let", "isoleredeProblemer": false,
    });
    fakta
        .as_object_mut()
        .unwrap()
        .extend(flere.as_object().unwrap().clone());
    fakta
}

#[test]
fn each_choice_under_each_discretion_and_each_professional_judgement() {
    for (navn, fakta, ventet) in [
        (
            "day suffices, but new surroundings are needed (INT-03 and INT-08)",
            kendt(json!({ "tilstraekkeligt": "dag", "behovNytMiljoe": true })),
            [FRAVIGER, Dom::Skoen, Dom::Skoen],
        ),
        (
            "day suffices, life is at risk (INT-04 and INT-08), and INT-09 points below what suffices",
            kendt(json!({ "tilstraekkeligt": "dag", "livstruende": true, "isoleredeProblemer": true })),
            [FRAVIGER, Dom::Skoen, Dom::Skoen],
        ),
        (
            "outpatient suffices, but staff must be close (INT-02)",
            kendt(json!({ "tilstraekkeligt": "ambulant", "behovTaetPersonale": true })),
            [Dom::Skoen, FRAVIGER, Dom::Skoen],
        ),
        (
            "outpatient suffices, pregnant and particularly vulnerable (INT-05)",
            kendt(json!({ "tilstraekkeligt": "ambulant", "gravid": true, "saerligtUdsatGravid": true })),
            [Dom::Skoen, FRAVIGER, Dom::Skoen],
        ),
        (
            "outpatient suffices, but staff must be close (INT-02) and weekdays structured (INT-07)",
            kendt(json!({ "tilstraekkeligt": "ambulant", "behovTaetPersonale": true, "behovStruktur": true })),
            [Dom::Skoen, Dom::Skoen, Dom::Skoen],
        ),
        (
            "outpatient suffices, but weekdays must be structured (INT-07)",
            kendt(json!({ "tilstraekkeligt": "ambulant", "behovStruktur": true })),
            [Dom::Skoen, Dom::Skoen, FRAVIGER],
        ),
        (
            "outpatient suffices, but the burden is heavy (INT-06)",
            kendt(json!({ "tilstraekkeligt": "ambulant", "belastning": "middelsvaer", "fastholdelse": "middelsvaer" })),
            [Dom::Skoen, Dom::Skoen, FRAVIGER],
        ),
        (
            "nothing points anywhere",
            kendt(json!({})),
            [Dom::Skoen, Dom::Skoen, Dom::Skoen],
        ),
        (
            "outpatient suffices and nothing points above it",
            kendt(json!({ "tilstraekkeligt": "ambulant" })),
            [Dom::Foelger, FRAVIGER, FRAVIGER],
        ),
        (
            "day suffices and nothing points above it",
            kendt(json!({ "tilstraekkeligt": "dag" })),
            [FRAVIGER, Dom::Foelger, FRAVIGER],
        ),
        (
            "only residential treatment suffices, though INT-09 points to outpatient",
            kendt(json!({ "tilstraekkeligt": "kunDoegn", "isoleredeProblemer": true })),
            [FRAVIGER, FRAVIGER, Dom::Foelger],
        ),
        (
            "isolated problems (INT-09) and nobody has judged",
            kendt(json!({ "isoleredeProblemer": true })),
            [Dom::Foelger, FRAVIGER, FRAVIGER],
        ),
    ] {
        check(navn, fakta, ventet);
    }
}

#[test]
fn what_is_not_known_excludes_nothing_and_what_is_known_still_does() {
    let uden = |navn: &str, fakta: Value| {
        let mut fakta = kendt(fakta);
        fakta.as_object_mut().unwrap().remove(navn);
        fakta
    };
    for (navn, fakta, ventet) in [
        ("nothing is known", json!({}), [UAFKLARET, UAFKLARET, UAFKLARET]),
        (
            "day suffices, and nothing else is known",
            json!({ "tilstraekkeligt": "dag" }),
            [FRAVIGER, UAFKLARET, UAFKLARET],
        ),
        (
            "day suffices, not known whether new surroundings are needed",
            uden("behovNytMiljoe", json!({ "tilstraekkeligt": "dag" })),
            [FRAVIGER, UAFKLARET, UAFKLARET],
        ),
        (
            "outpatient suffices, not known whether staff must be close",
            uden("behovTaetPersonale", json!({ "tilstraekkeligt": "ambulant" })),
            [UAFKLARET, FRAVIGER, UAFKLARET],
        ),
        (
            "outpatient suffices against INT-02, not known whether weekdays must be structured",
            uden(
                "behovStruktur",
                json!({ "tilstraekkeligt": "ambulant", "behovTaetPersonale": true }),
            ),
            [Dom::Skoen, Dom::Skoen, Dom::Skoen],
        ),
        (
            "only residential treatment suffices, and nothing else is known",
            json!({ "tilstraekkeligt": "kunDoegn" }),
            [FRAVIGER, FRAVIGER, Dom::Foelger],
        ),
    ] {
        check(navn, fakta, ventet);
    }
}

/// The facts of the area with the number of answers that each can have.
const FAKTA: [(Faktum, u8); 10] = [
    (Faktum::Gravid, 2),
    (Faktum::SaerligtUdsatGravid, 2),
    (Faktum::Belastning, 4),
    (Faktum::Fastholdelse, 3),
    (Faktum::IsoleredeProblemer, 2),
    (Faktum::Livstruende, 2),
    (Faktum::Tilstraekkeligt, 4),
    (Faktum::BehovStruktur, 2),
    (Faktum::BehovTaetPersonale, 2),
    (Faktum::BehovNytMiljoe, 2),
];

/// An answer's place among its fact's answers; `None` while it is not known.
type Tilstand = [Option<u8>; FAKTA.len()];

fn resultat(tilstand: &Tilstand) -> OmraadeResultat {
    let mut fakta = Fakta::default();
    for ((faktum, _), svar) in FAKTA.iter().zip(tilstand) {
        fakta.svar(*faktum, *svar);
    }
    Sagsforhold::af_fakta(fakta, Dato::laes("2026-11-26").unwrap()).konkluder(&intensitet::INTENSITET)
}

/// The intensities that known facts point to, written from VEJ 13-15 and 59, NR 2.3, 2.3.3 and 2.3.10, and
/// principmeddelelse 23-18: only residential where only that suffices; the needs that point to residential treatment, and
/// only where there is none of them, those that point to day treatment; beside them what a professional judged to
/// suffice, and nothing below that.
fn peger_paa(svar: [u8; FAKTA.len()]) -> Vec<&'static str> {
    let [
        gravid,
        udsat,
        belastning,
        fastholdelse,
        isolerede,
        livstruende,
        nok,
        struktur,
        personale,
        miljoe,
    ] = svar;
    let (svaer, middel, moderat, let_) = (3, 2, 1, 0);
    let doegn = personale == 1
        || miljoe == 1
        || livstruende == 1
        || (belastning == svaer && fastholdelse == 2)
        || (gravid == 1 && udsat == 1);
    let dag = struktur == 1 || (belastning >= middel && fastholdelse >= 1);
    let ambulant = belastning <= moderat && isolerede == 1 && fastholdelse == let_;
    match nok {
        // Outpatient treatment suffices.
        0 if doegn && dag => vec!["ambulant", "dag", "doegn"],
        0 if doegn => vec!["ambulant", "doegn"],
        0 if dag => vec!["ambulant", "dag"],
        0 => vec!["ambulant"],
        // Day treatment does.
        1 if doegn => vec!["dag", "doegn"],
        1 => vec!["dag"],
        // Only residential treatment does.
        2 => vec!["doegn"],
        // Nobody has judged.
        _ if doegn => vec!["doegn"],
        _ if dag => vec!["dag"],
        _ if ambulant => vec!["ambulant"],
        _ => vec!["ambulant", "dag", "doegn"],
    }
}

/// Every completion of a state.
fn udfyldninger(tilstand: &Tilstand) -> Vec<[u8; FAKTA.len()]> {
    let mut alle = vec![[0; FAKTA.len()]];
    for (nr, ((_, antal), svar)) in FAKTA.iter().zip(tilstand).enumerate() {
        let mulige = svar.map_or(0..*antal, |svar| svar..svar + 1);
        alle = mulige
            .flat_map(|svar| {
                alle.iter().map(move |foer| {
                    let mut efter = *foer;
                    efter[nr] = svar;
                    efter
                })
            })
            .collect();
    }
    alle
}

fn ider(intensiteter: &[Intensitet]) -> Vec<&'static str> {
    intensiteter.iter().map(|intensitet| intensitet.id()).collect()
}

#[test]
fn every_state_of_fully_known_facts_points_where_the_law_says() {
    let alle = udfyldninger(&[None; FAKTA.len()]);
    assert_eq!(alle.len(), 6144);
    for svar in alle {
        let fundet = resultat(&svar.map(Some));
        assert_eq!(ider(&fundet.peges_paa), peger_paa(svar), "{svar:?}");
        // A conclusion that names an intensity leaves no other; nothing is below what a professional found sufficient.
        if let Some(intensitet) = fundet.konklusion.intensitet() {
            assert_eq!(fundet.peges_paa, [intensitet], "{svar:?}");
        }
        let mindst = ["ambulant", "dag", "doegn"].get(usize::from(svar[6])).copied();
        let mindst = mindst.and_then(Intensitet::med_id);
        assert!(
            fundet
                .peges_paa
                .iter()
                .all(|i| mindst.is_none_or(|mindst| *i >= mindst)),
            "{svar:?}"
        );
    }
}

#[test]
fn a_state_with_unknown_facts_points_wherever_some_completion_does() {
    // A linear congruential generator: the same states in every run.
    let mut seed: u64 = 101;
    let mut naeste = |under: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % under
    };
    for _ in 0..400 {
        let tilstand: Tilstand = FAKTA.map(|(_, antal)| {
            let kendt = naeste(3) > 0;
            kendt.then(|| u8::try_from(naeste(u64::from(antal))).unwrap())
        });
        let mut ventet: Vec<_> = udfyldninger(&tilstand).into_iter().flat_map(peger_paa).collect();
        ventet.sort_unstable();
        ventet.dedup();
        assert_eq!(ider(&resultat(&tilstand).peges_paa), ventet, "{tilstand:?}");
    }
}
