// SPDX-License-Identifier: MPL-2.0
//! Every row of every table: a case, and its expected result.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod ad;
mod afd;
mod an;
mod fr;
mod fr_tilstand;
mod fv;
mod int;
mod konklusioner;
mod om;
mod pl;
mod raekke;
mod ret;
mod tb;

use konklusioner::KonklusionsRaekke;
use paragraf101::fakta::Valgmulighed;
use paragraf101::regler::frister::FRISTER;
use paragraf101::sag::Sag;
use paragraf101::vurdering::{Katalog, Postslags};
use raekke::{Raekke, Venter};
use serde_json::{Map, Value, json};

const TABELLER: [&[Raekke]; 11] = [
    om::RAEKKER,
    afd::RAEKKER,
    int::RAEKKER,
    ret::RAEKKER,
    fv::RAEKKER,
    an::RAEKKER,
    tb::RAEKKER,
    fr::RAEKKER,
    fr_tilstand::RAEKKER,
    pl::RAEKKER,
    ad::RAEKKER,
];

/// The one row that holds in every case on every day: the duty to record facts, whoever the case is about.
const ALTID: &str = "PL-25";

fn raekker() -> impl Iterator<Item = &'static Raekke> {
    TABELLER.into_iter().flatten()
}

/// The assessment of a row's case, as output.
fn vurder(dag: &str, fakta: &str, andet: &str) -> Result<Value, String> {
    let fakta: Value = serde_json::from_str(fakta).map_err(|fejl| format!("{fakta}: {fejl}"))?;
    let mut sag = json!({ "format": "p101-sag/1", "vurderingsdato": dag, "fakta": fakta });
    if !andet.is_empty() {
        let andet: Map<_, _> = serde_json::from_str(andet).map_err(|fejl| format!("{andet}: {fejl}"))?;
        sag.as_object_mut().unwrap().extend(andet);
    }
    let sag = Sag::fra_tekst(sag.to_string().as_bytes()).map_err(|fejl| format!("{fejl:?}"))?;
    Ok(serde_json::to_value(sag.vurder()).unwrap())
}

/// The fault of a row, if any.
fn check(raekke: &Raekke, noter: &[&str]) -> Option<String> {
    let fejl = match vurder(raekke.dag, raekke.fakta, raekke.andet) {
        Ok(vurdering) => check_raekke(raekke, &vurdering, noter),
        Err(fejl) => Some(fejl),
    };
    let Raekke { id, dag, navn, .. } = raekke;
    fejl.map(|fejl| format!("{id} {dag} {navn}: {fejl}"))
}

fn check_raekke(raekke: &Raekke, vurdering: &Value, noter: &[&str]) -> Option<String> {
    let liste = match raekke.id.split('-').next() {
        Some("PL") => "pligter",
        Some("FR") => "frister",
        Some("AD") => "advarsler",
        Some("RET") => "rettighed",
        _ => "regler",
    };
    let liste_i_svar = match liste {
        "rettighed" => vurdering["intensitet"].get(liste).map_or(&[][..], std::slice::from_ref),
        _ => vurdering[liste].as_array().unwrap(),
    };
    let fundne: Vec<_> = liste_i_svar.iter().filter(|r| r["id"] == raekke.id).collect();
    let fundet = match fundne[..] {
        [] => &Value::Null,
        [en] => en,
        _ => return Some("listed twice".to_owned()),
    };
    // A rule is missing only under 18; a note also when its condition does not hold or before it is in force.
    let maa_mangle = liste_i_svar.is_empty() || noter.contains(&raekke.id);
    let stemmer = match (&raekke.venter, liste) {
        (Venter::Holder, "regler") => fundet["udfald"] == "opfyldt",
        (Venter::HolderIkke, "regler") if fundet.is_null() => maa_mangle,
        (Venter::HolderIkke, "regler") => fundet["udfald"] == "ikkeOpfyldt",
        (Venter::Uafklaret, _) => fundet["udfald"] == "uafklaret",
        (Venter::Holder, _) => !fundet.is_null(),
        (Venter::HolderIkke, _) => fundet.is_null(),
        (Venter::Dato(dag), _) => fundet["dato"] == *dag && fundet["alternativ"].is_null(),
        (Venter::DatoMedAlternativ(dag, anden), _) => fundet["dato"] == *dag && fundet["alternativ"]["dato"] == *anden,
        (Venter::Tilstand(slags, dage), _) => {
            let tilstand = &fundet["tilstand"];
            tilstand["slags"] == *slags && tilstand["dage"] == *dage
        }
        (Venter::Styrke(styrke), _) => fundet["styrke"] == *styrke,
        (Venter::Udfoert, _) => fundet["udfoert"] == true,
    };
    (!stemmer).then(|| fundet.to_string())
}

/// The fault of a conclusion's row, if any.
fn check_konklusion(raekke: &KonklusionsRaekke) -> Option<String> {
    let ventet = json!([raekke.konklusion, raekke.regler, raekke.mangler]);
    let faktisk = vurder(raekke.dag, raekke.fakta, "").map(|vurdering| {
        let svar = &vurdering[raekke.omraade];
        json!([svar["konklusion"], svar["regler"], svar["mangler"]])
    });
    let stemmer = faktisk.as_ref() == Ok(&ventet);
    (!stemmer).then(|| format!("{} {}: {faktisk:?}, not {ventet}", raekke.omraade, raekke.navn))
}

fn ingen(fejl: &[String]) {
    assert!(fejl.is_empty(), "{} failures:\n{}", fejl.len(), fejl.join("\n"));
}

#[test]
fn every_row_comes_out_as_it_must() {
    let katalog = Katalog::ny(&[]);
    let noter = katalog.regler.iter().filter(|post| post.slags == Postslags::Note);
    let noter: Vec<_> = noter.map(|post| post.id).collect();
    ingen(&raekker().filter_map(|raekke| check(raekke, &noter)).collect::<Vec<_>>());
}

#[test]
fn every_conclusion_comes_out_as_it_must() {
    ingen(
        &konklusioner::RAEKKER
            .iter()
            .filter_map(check_konklusion)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_id_of_the_catalogue_has_a_row_where_it_holds_and_one_where_it_does_not() {
    let har = |id: &str, ikke: bool| {
        raekker().any(|raekke| {
            let venter_ikke = matches!(raekke.venter, Venter::HolderIkke);
            let uafklaret = matches!(raekke.venter, Venter::Uafklaret);
            raekke.id == id && !uafklaret && venter_ikke == ikke
        })
    };
    let mut fejl = Vec::new();
    for post in Katalog::ny(&[]).regler {
        for (ikke, hvad) in [(false, "holds"), (true, "does not hold")] {
            let undtaget = ikke && post.id == ALTID;
            if !undtaget && !har(post.id, ikke) {
                fejl.push(format!("{}: no row where it {hvad}", post.id));
            }
        }
    }
    ingen(&fejl);
}

#[test]
fn every_date_has_a_row_in_every_state_that_it_can_have_and_in_no_other() {
    let mut fejl = Vec::new();
    for frist in FRISTER {
        let kan_have = fr_tilstand::KAN_HAVE.iter().find(|(id, _)| *id == frist.id).unwrap().1;
        let raekker = fr_tilstand::RAEKKER.iter().filter(|raekke| raekke.id == frist.id);
        let har: Vec<_> = raekker.filter_map(Raekke::tilstand).collect();
        let mangler = kan_have.iter().filter(|slags| !har.contains(slags));
        fejl.extend(mangler.map(|slags| format!("{}: no row where it is {slags}", frist.id)));
        let fremmede = har.iter().filter(|slags| !kan_have.contains(slags));
        fejl.extend(fremmede.map(|slags| format!("{}: a row where it is {slags}", frist.id)));
    }
    ingen(&fejl);
}

#[test]
fn every_row_is_of_an_id_in_the_catalogue() {
    let ukendte = raekker().filter(|raekke| !Katalog::kender(raekke.id));
    ingen(&ukendte.map(|raekke| raekke.id.to_owned()).collect::<Vec<_>>());
}

/// A row reaches every conclusion of every area, and every open one.
#[test]
fn every_conclusion_of_every_area_has_a_row() {
    let mut fejl = Vec::new();
    for omraade in paragraf101::regler::OMRAADER {
        let navn = omraade.navn.id();
        let konklusioner = omraade.raekker.iter().map(|raekke| raekke.konklusion.id());
        for konklusion in konklusioner.chain(["uafklaret"]) {
            let fundet = |r: &KonklusionsRaekke| r.omraade == navn && r.konklusion == konklusion;
            if !konklusioner::RAEKKER.iter().any(fundet) {
                fejl.push(format!("{navn}: no row concludes {konklusion}"));
            }
        }
    }
    ingen(&fejl);
}
