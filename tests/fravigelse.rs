// SPDX-License-Identifier: MPL-2.0
//! Letter, check, note and JSON give one verdict on whether a decision departs from what the facts point to, in every kind
//! of case; and what the check asks to be written can be written, and then stands in the letter.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

#[path = "fravigelse/sager.rs"]
mod sager;
#[path = "fravigelse/skoen.rs"]
mod skoen;

use paragraf101::brev::{Afsnitsnavn, Alvor, Brev, Fund, Kolonne, Krav, Tjek, afsnitskrav};
use paragraf101::fakta::Valgmulighed;
use paragraf101::sag::Sag;
use serde_json::{Value, json};

/// What the law says of a decision beside what the facts point to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Dom {
    Fraviger(&'static str),
    Skoen,
    Uafklaret(&'static str),
    Foelger,
}

/// Written from the law. Treatment under § 101 is for the person who is covered, in the intensity that the person needs
/// (stk. 1); frit valg is a right (stk. 4), and its limit has conditions that no reason can stand in for; § 101 a is for its
/// target group and has one intensity. What is not known is no departure.
fn dom(afgoerelse: &str, vurdering: &Value, valgt: Option<&str>) -> Dom {
    let konklusion = |omraade: &str| vurdering[omraade]["konklusion"].as_str().unwrap().to_owned();
    let imod = |omraade: &'static str, imod: &str| match konklusion(omraade) {
        fundet if fundet == imod => Dom::Fraviger(omraade),
        fundet if fundet == "uafklaret" => Dom::Uafklaret(omraade),
        _ => Dom::Foelger,
    };
    match afgoerelse {
        "bevilling" | "delvistAfslag" | "aendring" => {
            let (omfattet, intensitet) = (imod("omfattet", "nej"), om_intensitet(vurdering, valgt));
            let begge = [omfattet, intensitet];
            let fraviger = begge.iter().find(|dom| matches!(dom, Dom::Fraviger(_)));
            let uafklaret = begge.iter().find(|dom| matches!(dom, Dom::Uafklaret(_)));
            fraviger.or(uafklaret).unwrap_or(&begge[1]).clone()
        }
        "afslag" => imod("omfattet", "ja"),
        "fritValgImoedekommet" => imod("fritValg", "ingenRet"),
        "fritValgAfslag" => imod("fritValg", "ret"),
        "fritValgBegraenset" => Dom::Foelger,
        "anonymBevilling" => imod("anonym", "udenForMaalgruppen"),
        "anonymHenvisning" => imod("anonym", "iMaalgruppen"),
        anden => unreachable!("{anden}"),
    }
}

/// The intensities that the answers of the grid point to, by what the area concludes.
fn om_intensitet(vurdering: &Value, valgt: Option<&str>) -> Dom {
    let (peges_paa, ellers): (&[&str], _) = match vurdering["intensitet"]["konklusion"].as_str().unwrap() {
        "ambulant" => (&["ambulant"], Dom::Foelger),
        "dag" => (&["dag"], Dom::Foelger),
        "doegn" => (&["doegn"], Dom::Foelger),
        "skoen" => (&["dag", "doegn"], Dom::Skoen),
        _ => (&["ambulant", "dag", "doegn"], Dom::Uafklaret("intensitet")),
    };
    match valgt {
        Some(valgt) if !peges_paa.contains(&valgt) => Dom::Fraviger("intensitet"),
        _ => ellers,
    }
}

/// A verdict as it stands in an answer.
fn som_json(svar: &Value) -> Dom {
    let omraade = || match svar["omraade"].as_str().unwrap() {
        "omfattet" => "omfattet",
        "intensitet" => "intensitet",
        "fritValg" => "fritValg",
        "anonym" => "anonym",
        anden => unreachable!("{anden}"),
    };
    match svar["forhold"].as_str().unwrap() {
        "foelger" => Dom::Foelger,
        "fraviger" => Dom::Fraviger(omraade()),
        "skoen" => Dom::Skoen,
        "uafklaret" => Dom::Uafklaret(omraade()),
        anden => unreachable!("{anden}"),
    }
}

/// The verdict on a case, which its letter gives as well.
fn dom_i(sag: &Value) -> Dom {
    let sag = laes(sag);
    let i_vurderingen = som_json(&vaerdi(&sag.vurder())["fravigelse"]);
    let i_brevet = som_json(&vaerdi(&sag.brev().unwrap())["fravigelse"]);
    assert_eq!(i_vurderingen, i_brevet);
    i_vurderingen
}

fn laes(sag: &Value) -> Sag {
    Sag::fra_tekst(sag.to_string().as_bytes()).unwrap_or_else(|fejl| unreachable!("{sag}: {fejl}"))
}

fn vaerdi(svar: &impl serde::Serialize) -> Value {
    serde_json::to_value(svar).unwrap()
}

fn afsnit(brev: &Brev, navn: Afsnitsnavn) -> &str {
    brev.afsnit(navn)
        .map(|afsnit| afsnit.tekst.as_str())
        .unwrap_or_default()
}

fn fund<'a>(tjek: &'a Tjek, id: &'a str) -> impl Iterator<Item = &'a Fund> {
    tjek.fund.iter().filter(move |fund| fund.id.id() == id)
}

fn krav(brev: &Brev, navn: Afsnitsnavn) -> Krav {
    afsnitskrav(Kolonne::for_type(brev.afgoerelse, brev.fuldt_medhold), navn, false)
}

/// The letters of the grid; the others are refused.
fn breve() -> Vec<(String, Value, Sag, Brev, Tjek)> {
    let alle = sager::alle().into_iter();
    alle.filter_map(|(navn, sag)| {
        let laest = laes(&sag);
        let (brev, tjek) = laest.brev_og_tjek().ok()?;
        Some((navn, sag, laest, brev, tjek))
    })
    .collect()
}

#[test]
fn the_grid_has_every_answer_and_only_101_a_in_another_intensity_than_outpatient_is_refused() {
    let alle = sager::alle();
    assert_eq!(alle.len(), (7 * 3 + 2 * 3) * 3 * 5 * 4);
    let afvist = |sag: &Value| {
        let valg = &sag["afgoerelse"];
        valg["type"] == "anonymBevilling" && (valg["intensitet"] == "dag" || valg["intensitet"] == "doegn")
    };
    for (navn, sag) in &alle {
        assert_eq!(laes(sag).brev().is_err(), afvist(sag), "{navn}");
    }
    let breve = breve();
    assert_eq!(breve.len(), alle.len() - 3 * 3 * 5 * 2);
    for (omraade, konklusioner) in [
        ("omfattet", &["ja", "nej", "uafklaret"][..]),
        ("intensitet", &["ambulant", "dag", "doegn", "skoen", "uafklaret"]),
        ("fritValg", &["ret", "ingenRet", "uafklaret"]),
        ("anonym", &["iMaalgruppen", "udenForMaalgruppen", "uafklaret"]),
    ] {
        for konklusion in konklusioner {
            let er_den = |sag: &Sag| vaerdi(&sag.vurder())[omraade]["konklusion"] == **konklusion;
            assert!(
                breve.iter().any(|(_, _, sag, ..)| er_den(sag)),
                "{omraade}: {konklusion}"
            );
        }
    }
}

#[test]
fn letter_check_note_and_json_give_the_one_verdict_of_the_law() {
    let mut set = Vec::new();
    for (navn, json, sag, brev, tjek) in breve() {
        let vurdering = vaerdi(&sag.vurder());
        let valg = &json["afgoerelse"];
        let ventet = dom(valg["type"].as_str().unwrap(), &vurdering, valg["intensitet"].as_str());
        let notat = sag.notat(None);
        for (hvor, svar) in [
            ("assessment", &vurdering),
            ("letter", &vaerdi(&brev)),
            ("check", &vaerdi(&tjek)),
            ("note", &vaerdi(&notat)["vurdering"]),
        ] {
            assert_eq!(som_json(&svar["fravigelse"]), ventet, "{hvor}: {navn}");
            assert_eq!(svar["fravigelse"], vurdering["fravigelse"], "{hvor}: {navn}");
        }

        let fraviger = matches!(ventet, Dom::Fraviger(_));
        let aaben = matches!(ventet, Dom::Skoen | Dom::Uafklaret(_));
        assert_eq!(brev.afsnit(Afsnitsnavn::Fravigelse).is_some(), fraviger, "{navn}");
        let har_hensyn = krav(&brev, Afsnitsnavn::Hensyn) != Krav::MaaIkke;
        let hensyn = afsnit(&brev, Afsnitsnavn::Hensyn);
        assert_eq!(
            hensyn.contains("I næste afsnit kan du læse hvorfor."),
            fraviger && har_hensyn,
            "{navn}: {hensyn}"
        );
        let alvor: Vec<_> = fund(&tjek, "BT-10").map(|fund| fund.alvor).collect();
        let ventet_fund: &[Alvor] = match () {
            () if fraviger => &[Alvor::Fejl],
            () if aaben && har_hensyn => &[Alvor::Advarsel],
            () => &[],
        };
        assert_eq!(alvor, ventet_fund, "{navn}");

        let i_notatet = vaerdi(&notat)["fravigelse"].clone();
        assert_eq!(!i_notatet.is_null(), fraviger, "{navn}");
        if fraviger {
            assert_eq!(i_notatet["valget"], vurdering["fravigelse"], "{navn}");
        }
        set.push(ventet);
    }
    for dom in [
        Dom::Foelger,
        Dom::Skoen,
        Dom::Fraviger("omfattet"),
        Dom::Fraviger("intensitet"),
        Dom::Fraviger("fritValg"),
        Dom::Fraviger("anonym"),
        Dom::Uafklaret("omfattet"),
        Dom::Uafklaret("intensitet"),
        Dom::Uafklaret("fritValg"),
        Dom::Uafklaret("anonym"),
    ] {
        assert!(set.contains(&dom), "{dom:?} is nowhere in the grid");
    }
}

#[test]
fn a_departure_is_told_in_the_words_of_its_own_area() {
    for (navn, _, sag, brev, tjek) in breve() {
        let svar = vaerdi(&brev.fravigelse);
        let Dom::Fraviger(omraade) = som_json(&svar) else {
            continue;
        };
        let om_borgeren = match omraade {
            "omfattet" => "omfattet",
            "fritValg" => "ret til at vælge",
            "anonym" => "anonym behandling",
            _ => "behandling",
        };
        let i_brevet = afsnit(&brev, Afsnitsnavn::Fravigelse);
        assert!(i_brevet.contains(om_borgeren), "{navn}: {i_brevet}");
        let tekst = svar["tekst"].as_str().unwrap();
        let i_tjekket = fund(&tjek, "BT-10").any(|fund| fund.hvad.starts_with(tekst));
        assert!(i_tjekket, "{navn}: {tekst}");
        let notat = sag.notat(None).dokument(&sag.dele().kommune);
        let fraveget = notat.afsnit.iter().find(|afsnit| afsnit.overskrift == "Fravigelse");
        let linjer = fraveget.map(|afsnit| afsnit.blokke.clone()).unwrap_or_default();
        let i_notatet = vaerdi(&linjer).to_string();
        assert!(i_notatet.contains(tekst), "{navn}: {i_notatet}");
    }
}

/// A sentence that no draft holds.
const SKREVET: &str = "Din mor flytter ind hos dig på fredag.";

#[test]
fn what_the_check_asks_to_be_written_can_be_written_and_stands_in_the_letter() {
    for (navn, json, _, brev, tjek) in breve() {
        for fundet in &tjek.fund {
            let navnet = fundet.afsnit;
            let id = fundet.id.id();
            assert_ne!(krav(&brev, navnet), Krav::MaaIkke, "{id} names {navnet:?}: {navn}");
        }
        for fundet in fund(&tjek, "BT-10") {
            let mut skrevet = json.clone();
            match fundet.afsnit {
                Afsnitsnavn::Fravigelse => {
                    skrevet["afgoerelse"]["fravigelse"] = json!({ "grund": "helbred", "tekst": SKREVET });
                }
                Afsnitsnavn::Hensyn => skrevet["afgoerelse"]["begrundelse"] = json!(SKREVET),
                andet => unreachable!("{andet:?}"),
            }
            let (brev, tjek) = laes(&skrevet).brev_og_tjek().unwrap();
            assert!(afsnit(&brev, fundet.afsnit).contains(SKREVET), "{navn}");
            assert_eq!(fund(&tjek, "BT-10").count(), 0, "{navn}");
        }
    }
}

#[test]
fn what_is_written_of_a_departure_stands_in_every_letter_and_every_note() {
    for (navn, mut json, ..) in breve() {
        json["afgoerelse"]["fravigelse"] = json!({ "grund": "helbred", "tekst": SKREVET });
        let sag = laes(&json);
        assert!(
            afsnit(&sag.brev().unwrap(), Afsnitsnavn::Fravigelse).contains(SKREVET),
            "{navn}"
        );
        assert_eq!(vaerdi(&sag.notat(None))["fravigelse"]["tekst"], SKREVET, "{navn}");
    }
}

#[test]
fn without_a_type_of_decision_there_is_no_verdict() {
    let mut sag = sager::sag("bevilling", Some("dag"), []);
    sag["afgoerelse"].as_object_mut().unwrap().remove("type");
    let sag = laes(&sag);
    assert!(sag.vurder().fravigelse.is_none());
    assert!(sag.notat(None).fravigelse.is_none());
}
