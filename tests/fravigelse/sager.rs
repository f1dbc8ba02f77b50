// SPDX-License-Identifier: MPL-2.0
//! Cases for every type of decision, against every answer of the areas that it can go against.

use serde_json::{Value, json};

/// Answers under a name in words.
pub struct Svar {
    pub navn: &'static str,
    pub fakta: fn() -> Value,
}

const fn svar(navn: &'static str, fakta: fn() -> Value) -> Svar {
    Svar { navn, fakta }
}

/// Is the person covered by § 101?
pub const OMFATTET: [Svar; 3] = [
    svar(
        "covered",
        || json!({ "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false }),
    ),
    svar(
        "not covered",
        || json!({ "behandlingskraevende": true, "kunAlkohol": true, "fastholdelseAfOphoer": false }),
    ),
    svar("not known whether covered", || json!({})),
];

/// What do the facts point to?
pub const INTENSITET: [Svar; 5] = [
    svar("ambulant", || {
        intensitet("ambulant", json!({ "isoleredeProblemer": true }))
    }),
    svar("dag", || intensitet("dag", json!({ "behovStruktur": true }))),
    svar("doegn", || intensitet("kunDoegn", json!({}))),
    svar("dag or doegn", || intensitet("dag", json!({ "behovNytMiljoe": true }))),
    svar("not known what they point to", || json!({})),
];

/// Is there a right to the chosen provider?
pub const FRIT_VALG: [Svar; 3] = [
    svar("right", || frit_valg("dag")),
    svar("no right", || frit_valg("doegn")),
    svar("not known whether right", || json!({})),
];

/// Is § 101 a for this person?
pub const ANONYM: [Svar; 3] = [
    svar("in the target group", || anonym(json!("ingen"))),
    svar("outside the target group", || anonym(json!("psykisk"))),
    svar("not known whether in the target group", || anonym(Value::Null)),
];

/// The types of decision under § 101 and then § 101 a.
pub const EFTER_101: [&str; 7] = [
    "bevilling",
    "delvistAfslag",
    "afslag",
    "aendring",
    "fritValgImoedekommet",
    "fritValgAfslag",
    "fritValgBegraenset",
];
pub const EFTER_101_A: [&str; 2] = ["anonymBevilling", "anonymHenvisning"];

pub const INTENSITETER: [&str; 3] = ["ambulant", "dag", "doegn"];

/// Every type with every answer and every choice, each with its name in words.
pub fn alle() -> Vec<(String, Value)> {
    let mut sager = Vec::new();
    for (typer, valgbare) in [(&EFTER_101[..], &FRIT_VALG), (&EFTER_101_A[..], &ANONYM)] {
        for afgoerelse in typer {
            for omfattet in &OMFATTET {
                for intensitet in &INTENSITET {
                    for valgbar in valgbare {
                        for valgt in INTENSITETER.map(Some).into_iter().chain([None]) {
                            let svar = [omfattet, intensitet, valgbar];
                            let navn = svar.map(|svar| svar.navn).join(", ");
                            let navn = format!("{afgoerelse} of {valgt:?}: {navn}");
                            sager.push((navn, sag(afgoerelse, valgt, svar.map(|svar| (svar.fakta)()))));
                        }
                    }
                }
            }
        }
    }
    sager
}

/// A case whose decision has nothing but its type and its intensity.
pub fn sag(afgoerelse: &str, valgt: Option<&str>, svar: impl IntoIterator<Item = Value>) -> Value {
    let mut fakta = json!({
        "alder": 34, "anmodningsdato": "2026-11-12", "anmodetOmBehandling": true,
        // A limit of frit valg can be told of.
        "manglerEvneTilValg": true, "valgTilgodeserBehov": false,
    });
    for svar in svar {
        fakta
            .as_object_mut()
            .unwrap()
            .extend(svar.as_object().cloned().unwrap_or_default());
    }
    let mut sag = json!({
        "format": "p101-sag/1", "vurderingsdato": "2026-11-26", "fakta": fakta, "afgoerelse": { "type": afgoerelse },
        "kommune": { "navn": "Nordvig Kommune" },
    });
    if let Some(valgt) = valgt {
        sag["afgoerelse"]["intensitet"] = json!(valgt);
    }
    sag
}

/// Facts about intensity of which none is unknown and none points anywhere but where the row says.
fn intensitet(tilstraekkeligt: &str, flere: Value) -> Value {
    let mut fakta = json!({
        "tilstraekkeligt": tilstraekkeligt, "behovStruktur": false, "behovTaetPersonale": false, "behovNytMiljoe": false,
        "livstruende": false, "gravid": false, "saerligtUdsatGravid": false, "belastning": "moderat",
        "fastholdelse": "let", "isoleredeProblemer": false,
    });
    fakta
        .as_object_mut()
        .unwrap()
        .extend(flere.as_object().cloned().unwrap_or_default());
    fakta
}

fn frit_valg(valgt: &str) -> Value {
    json!({
        "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": valgt, "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false, "efterParagraf101a": false,
    })
}

fn anonym(hjaelp: Value) -> Value {
    let mut fakta = json!({ "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true, "efterParagraf101a": true });
    if !hjaelp.is_null() {
        fakta["hjaelpAfsnitV"] = hjaelp;
    }
    fakta
}
