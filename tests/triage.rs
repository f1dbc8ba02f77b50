// SPDX-License-Identifier: MPL-2.0
//! The public's questions: every state of answers, against a brute force that calls none of the product's rules. Each
//! state goes, with the product's reply, to `triage.jsonl` in the target folder's `tmp`, for the tests of the
//! JavaScript twin.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use paragraf101::fil::trae::{Knude, Noegle, Vaerdi};
use paragraf101::sag::Sag;
use paragraf101::triage::{Stilling, Triage};
use serde_json::{Value, json};

/// The questions with their answers; the last is *don't know*.
const SPOERGSMAAL: [(&str, &[&str]); 7] = [
    ("fyldt18", JA_NEJ),
    ("behandlingskraevende", JA_NEJ),
    ("kunAlkohol", JA_NEJ),
    ("kunOrdineretEfterForskrift", JA_NEJ),
    ("hjaelpAfsnitV", HJAELP),
    ("kanIndgaaIGruppe", JA_NEJ),
    ("kortForloebTilstraekkeligt", JA_NEJ),
];
const JA_NEJ: &[&str] = &["ja", "nej", "vedIkke"];
const HJAELP: &[&str] = &[
    "ingen",
    "kunFysisk",
    "kunParagraf80",
    "kunFysiskOgParagraf80",
    "psykisk",
    "andet",
    "vedIkke",
];

/// For each question the position of its answer, or `None` when it has not been asked.
type Tilstand = [Option<usize>; 7];
const INTET: Tilstand = [None; 7];

fn svar(tilstand: &Tilstand, nr: usize) -> Option<&'static str> {
    tilstand[nr].map(|plads| SPOERGSMAAL[nr].1[plads])
}

fn besvarede(tilstand: &Tilstand) -> impl Iterator<Item = (&'static str, &'static str)> {
    let tilstand = *tilstand;
    (0..7).filter_map(move |nr| Some((SPOERGSMAAL[nr].0, svar(&tilstand, nr)?)))
}

fn trae<'a>(felter: impl IntoIterator<Item = (&'a str, Vaerdi)>) -> Knude {
    let felt = |(navn, vaerdi): (&str, Vaerdi)| {
        let tekst = navn.to_owned();
        (Noegle { tekst, sted: None }, Knude::uden_sted(vaerdi))
    };
    Knude::uden_sted(Vaerdi::Objekt(felter.into_iter().map(felt).collect()))
}

fn stilling(tilstand: &Tilstand) -> Stilling {
    let felter = besvarede(tilstand).map(|(navn, svar)| (navn, Vaerdi::Tekst(svar.to_owned())));
    Triage::fra_trae(trae(felter)).unwrap().stilling()
}

/// The states with one answer more.
fn med_svar(tilstand: &Tilstand, nr: usize) -> impl Iterator<Item = Tilstand> {
    let tilstand = *tilstand;
    (0..SPOERGSMAAL[nr].1.len()).map(move |plads| {
        let mut ny = tilstand;
        ny[nr] = Some(plads);
        ny
    })
}

fn aabne(tilstand: &Tilstand) -> Vec<usize> {
    (0..7).filter(|nr| tilstand[*nr].is_none()).collect()
}

/// Every state of answers, whatever their order.
fn alle_tilstande() -> Vec<Tilstand> {
    let mut alle = vec![INTET];
    for nr in 0..7 {
        let med = alle.iter().flat_map(|t| med_svar(t, nr)).collect::<Vec<_>>();
        alle.extend(med);
    }
    alle
}

/// The states that the product's own questions lead to, in the order visited.
fn veje() -> Vec<(Tilstand, Stilling)> {
    let mut moedt = Vec::new();
    let mut rest = vec![INTET];
    while let Some(tilstand) = rest.pop() {
        let stilling = stilling(&tilstand);
        if let Some(naeste) = &stilling.naeste {
            let nr = SPOERGSMAAL.iter().position(|(id, _)| *id == naeste.id).unwrap();
            assert_eq!(tilstand[nr], None, "asked again: {naeste:?}");
            assert_eq!(naeste.svar, SPOERGSMAAL[nr].1);
            rest.extend(med_svar(&tilstand, nr));
        }
        moedt.push((tilstand, stilling));
    }
    moedt
}

// ---- the brute force ----

/// A possible world: a value for every fact that the two areas read, including `afhaengig` and `fastholdelse`.
fn verdener(tilstand: &Tilstand) -> Vec<[&'static str; 8]> {
    let valg = |nr: usize| -> Vec<&'static str> {
        let alle = SPOERGSMAAL[nr].1;
        match svar(tilstand, nr) {
            None | Some("vedIkke") => alle[..alle.len() - 1].to_vec(),
            Some(kendt) => vec![kendt],
        }
    };
    let ukendt = || JA_NEJ[..2].to_vec();
    let felter = [valg(1), valg(2), valg(3), valg(4), valg(5), valg(6), ukendt(), ukendt()];
    let mut verdener = vec![[""; 8]];
    for (nr, vaerdier) in felter.iter().enumerate() {
        verdener = verdener
            .iter()
            .flat_map(|verden| {
                vaerdier.iter().map(move |vaerdi| {
                    let mut ny = *verden;
                    ny[nr] = vaerdi;
                    ny
                })
            })
            .collect();
    }
    verdener
}

/// § 101 a: a use that requires treatment, no other help under afsnit V, able to be in a group, and a short course is enough.
fn i_maalgruppen([kraever, alkohol, medicin, hjaelp, gruppe, kort, ..]: &[&str; 8]) -> bool {
    let kraever = *kraever == "ja" && *alkohol == "nej" && *medicin == "nej";
    kraever && !["psykisk", "andet"].contains(hjaelp) && *gruppe == "ja" && *kort == "ja"
}

/// § 101: stopped and in need of help to stay so; or requiring treatment, or dependent on prescribed medicine, and neither
/// alcohol alone nor medicine as prescribed.
fn omfattet([kraever, alkohol, medicin, _, _, _, afhaengig, fastholdelse]: &[&str; 8]) -> bool {
    let behov = *kraever == "ja" || *afhaengig == "ja";
    *fastholdelse == "ja" || behov && *alkohol == "nej" && *medicin == "nej"
}

/// The end for a person who answers nothing more.
fn ende(tilstand: &Tilstand) -> &'static str {
    let verdener = verdener(tilstand);
    if svar(tilstand, 0) == Some("nej") {
        "under18"
    } else if verdener.iter().all(i_maalgruppen) {
        "iMaalgruppen"
    } else if !verdener.iter().any(i_maalgruppen) && verdener.iter().all(omfattet) {
        "paragraf101"
    } else if svar(tilstand, 2) == Some("ja") {
        "alkohol"
    } else if svar(tilstand, 3) == Some("ja") {
        "medicin"
    } else if svar(tilstand, 1) == Some("nej") {
        "intetBehov"
    } else {
        "uafklaret"
    }
}

/// For every state: the ends that are still possible, and the most questions that the best order can need.
struct Udsigt {
    ender: BTreeMap<Tilstand, BTreeSet<&'static str>>,
    tilbage: BTreeMap<Tilstand, u8>,
}

impl Udsigt {
    fn ny() -> Self {
        let mut alle = alle_tilstande();
        alle.sort_by_key(|tilstand| aabne(tilstand).len());
        let mut udsigt = Self {
            ender: BTreeMap::new(),
            tilbage: BTreeMap::new(),
        };
        for tilstand in alle {
            let efter = aabne(&tilstand).into_iter().flat_map(|nr| med_svar(&tilstand, nr));
            let mut ender: BTreeSet<_> = efter.flat_map(|t| udsigt.ender[&t].clone()).collect();
            ender.insert(ende(&tilstand));
            let tilbage = if ender.len() == 1 {
                0
            } else {
                let vaerste = |nr: usize| 1 + med_svar(&tilstand, nr).map(|t| udsigt.tilbage[&t]).max().unwrap();
                aabne(&tilstand).into_iter().map(vaerste).min().unwrap()
            };
            udsigt.ender.insert(tilstand, ender);
            udsigt.tilbage.insert(tilstand, tilbage);
        }
        udsigt
    }

    /// Whether two complete sets of answers that differ in only one question end differently.
    fn kan_aendre(&self, tilstand: &Tilstand, nr: usize) -> bool {
        let mut resten = vec![*tilstand];
        for aaben in aabne(tilstand).into_iter().filter(|aaben| *aaben != nr) {
            resten = resten.iter().flat_map(|t| med_svar(t, aaben)).collect();
        }
        resten.iter().any(|t| {
            let mut ender = med_svar(t, nr).map(|fuld| &self.ender[&fuld]);
            let foerste = ender.next().unwrap();
            ender.any(|ende| ende != foerste)
        })
    }
}

/// The end, as in files.
fn endt(stilling: &Stilling) -> Option<String> {
    serde_json::to_value(stilling).unwrap()["ende"]
        .as_str()
        .map(str::to_owned)
}

#[test]
fn every_way_through_ends_right_asks_seven_at_most_and_nothing_in_vain() {
    let udsigt = Udsigt::ny();
    let veje = veje();
    let mut ender = BTreeSet::new();
    let mut flest = 0;
    for (tilstand, stilling) in &veje {
        let hvor = || format!("{:?}", besvarede(tilstand).collect::<Vec<_>>());
        match &stilling.naeste {
            Some(naeste) => {
                let nr = SPOERGSMAAL.iter().position(|(id, _)| *id == naeste.id).unwrap();
                assert!(
                    udsigt.kan_aendre(tilstand, nr),
                    "{}: {} is asked in vain",
                    hvor(),
                    naeste.id
                );
                assert_eq!(naeste.hoejst_tilbage, udsigt.tilbage[tilstand], "{}", hvor());
                assert_eq!(stilling.ende, None, "{}", hvor());
            }
            None => {
                assert_eq!(endt(stilling).as_deref(), Some(ende(tilstand)), "{}", hvor());
                assert_eq!(
                    udsigt.ender[tilstand].len(),
                    1,
                    "{}: more could have been asked",
                    hvor()
                );
                ender.insert(ende(tilstand));
                flest = flest.max(besvarede(tilstand).count());
            }
        }
    }
    assert_eq!(ender.len(), 7, "{ender:?}");
    assert_eq!(flest, 7);
}

#[test]
fn in_any_order_of_answers_the_next_question_is_the_one_that_ends_soonest() {
    let udsigt = Udsigt::ny();
    let mut linjer = String::new();
    for tilstand in alle_tilstande() {
        let stilling = stilling(&tilstand);
        let besvaret: BTreeMap<_, _> = besvarede(&tilstand).collect();
        let ventet = match udsigt.tilbage[&tilstand] {
            // Age is asked first, and asked even when everything else is answered.
            tilbage if tilstand[0].is_none() => Some((0, tilbage.max(1))),
            0 => None,
            tilbage => {
                let vaerste = |nr: &usize| 1 + med_svar(&tilstand, *nr).map(|t| udsigt.tilbage[&t]).max().unwrap();
                let nr = aabne(&tilstand).into_iter().find(|nr| vaerste(nr) == tilbage);
                Some((nr.unwrap(), tilbage))
            }
        };
        let faktisk = stilling
            .naeste
            .as_ref()
            .map(|naeste| (naeste.id, naeste.hoejst_tilbage));
        assert_eq!(
            faktisk,
            ventet.map(|(nr, tilbage)| (SPOERGSMAAL[nr].0, tilbage)),
            "{besvaret:?}"
        );
        let ventet_ende = ventet.is_none().then(|| ende(&tilstand).to_owned());
        assert_eq!(endt(&stilling), ventet_ende, "{besvaret:?}");
        linjer.push_str(&serde_json::to_string(&(besvaret, stilling)).unwrap());
        linjer.push('\n');
    }
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("triage.jsonl"), linjer).unwrap();
}

#[test]
fn both_areas_conclude_what_an_assessment_of_the_same_facts_does_on_any_day() {
    for (tilstand, stilling) in veje() {
        let kendte = besvarede(&tilstand).filter(|(_, svar)| *svar != "vedIkke");
        let fakta: serde_json::Map<_, _> = kendte.map(|(navn, svar)| som_faktum(navn, svar)).collect();
        for dag in ["2017-12-14", "2020-01-01", "2024-01-01", "2199-12-31"] {
            let sag = json!({ "format": "p101-sag/1", "vurderingsdato": dag, "fakta": fakta });
            let vurdering = Sag::fra_tekst(sag.to_string().as_bytes()).unwrap().vurder();
            for (navn, del) in [("omfattet", &stilling.omfattet), ("anonym", &stilling.anonym)] {
                let hele = serde_json::to_value(&vurdering).unwrap();
                let mut ventet = json!({});
                for felt in ["konklusion", "regler", "mangler"] {
                    ventet[felt] = hele[navn][felt].clone();
                }
                let laest = |id: &Value| {
                    hele["regler"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .find(|regel| regel["id"] == *id)
                };
                let baerende = ventet["regler"].as_array().unwrap().iter().filter_map(laest);
                let fakta = baerende.flat_map(|regel| regel["fakta"].as_array().unwrap());
                ventet["fakta"] = fakta.cloned().collect();
                assert_eq!(serde_json::to_value(del).unwrap(), ventet, "{navn}: {sag}");
            }
        }
    }
}

fn som_faktum(navn: &str, svar: &str) -> (String, Value) {
    match (navn, svar) {
        ("fyldt18", "ja") => ("alder".to_owned(), json!(18)),
        ("fyldt18", _) => ("alder".to_owned(), json!(17)),
        ("hjaelpAfsnitV", _) => (navn.to_owned(), json!(svar)),
        _ => (navn.to_owned(), json!(svar == "ja")),
    }
}

#[test]
fn what_is_no_question_or_no_answer_is_turned_away_with_all_its_errors() {
    let tekst = |tekst: &str| Vaerdi::Tekst(tekst.to_owned());
    for (felter, ventet) in [
        (vec![("alder", tekst("ja"))], "ukendt-noegle alder"),
        (vec![("fyldt18", tekst("Ja"))], "uden-for-omraade fyldt18"),
        (vec![("fyldt18", Vaerdi::Bool(true))], "forkert-type fyldt18"),
        (vec![("hjaelpAfsnitV", tekst("ja"))], "uden-for-omraade hjaelpAfsnitV"),
        (
            vec![("kunAlkohol", tekst("ingen")), ("x", tekst("ja"))],
            "uden-for-omraade kunAlkohol, ukendt-noegle x",
        ),
    ] {
        let fejl = Triage::fra_trae(trae(felter)).unwrap_err();
        let linjer: Vec<_> = fejl
            .0
            .iter()
            .map(|fejl| format!("{} {}", json!(fejl.kode).as_str().unwrap(), fejl.sti))
            .collect();
        assert_eq!(linjer.join(", "), ventet);
    }
    assert!(Triage::fra_trae(Knude::uden_sted(Vaerdi::Liste(Vec::new()))).is_err());
    let null = Triage::fra_trae(trae([("fyldt18", Vaerdi::Null)])).unwrap();
    assert_eq!(null.stilling(), stilling(&INTET), "null is absent");
}
