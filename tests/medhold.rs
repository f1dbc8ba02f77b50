// SPDX-License-Identifier: MPL-2.0
//! Does the citizen get everything asked for? Every combination, against an independent copy of the definition.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use paragraf101::sag::Sag;
use serde_json::{Value, json};

const ANMODET: &str = "2026-11-02";
const FR_01: &str = "2026-11-16";
const TYPER: [&str; 9] = [
    "bevilling",
    "delvistAfslag",
    "afslag",
    "aendring",
    "fritValgImoedekommet",
    "fritValgAfslag",
    "fritValgBegraenset",
    "anonymBevilling",
    "anonymHenvisning",
];

fn fuldt_medhold(fakta: &Value, afgoerelse: &Value) -> bool {
    let sag =
        json!({ "format": "p101-sag/1", "vurderingsdato": "2026-11-10", "fakta": fakta, "afgoerelse": afgoerelse });
    Sag::fra_tekst(sag.to_string().as_bytes())
        .unwrap()
        .vurder()
        .fuldt_medhold
}

#[test]
fn every_combination() {
    let svar = [Value::Null, json!(false), json!(true)];
    let intensiteter = [Value::Null, json!("ambulant"), json!("dag"), json!("doegn")];
    let oensker: Vec<Value> = intensiteter.iter().cloned().chain([json!("ingen")]).collect();
    let startdage = [Value::Null, json!(FR_01), json!("2026-11-17")];
    let mut antal = [0, 0];
    for afgoerelsestype in TYPER {
        for (oensket, imoedekommet) in oensker.iter().flat_map(|o| svar.iter().map(move |i| (o, i))) {
            for (intensitet, start) in intensiteter.iter().flat_map(|i| startdage.iter().map(move |s| (i, s))) {
                for frit_valg in &svar {
                    let fakta = json!({ "anmodningsdato": ANMODET, "oensketIntensitet": oensket,
                        "oensketImoedekommet": imoedekommet, "benytterFritValg": frit_valg });
                    let afgoerelse = json!({ "type": afgoerelsestype, "intensitet": intensitet, "startdato": start });
                    let som_oensket = *oensket == "ingen" || (!oensket.is_null() && oensket == intensitet);
                    let i_tide = *start == FR_01 || *frit_valg == true;
                    let bevilling = ["bevilling", "fritValgImoedekommet"].contains(&afgoerelsestype)
                        && som_oensket
                        && *imoedekommet == true
                        && i_tide;
                    let ventet = afgoerelsestype == "anonymBevilling" || bevilling;
                    assert_eq!(fuldt_medhold(&fakta, &afgoerelse), ventet, "{fakta} {afgoerelse}");
                    antal[usize::from(ventet)] += 1;
                }
            }
        }
    }
    assert!(antal.iter().all(|antal| *antal > 0), "{antal:?}");
}

#[test]
fn without_a_request_no_start_is_known_to_be_in_time() {
    let fakta = json!({ "oensketIntensitet": "dag", "oensketImoedekommet": true });
    let afgoerelse = json!({ "type": "bevilling", "intensitet": "dag", "startdato": "2026-11-10" });
    assert!(!fuldt_medhold(&fakta, &afgoerelse));
    let med_frit_valg = json!({ "oensketIntensitet": "dag", "oensketImoedekommet": true, "benytterFritValg": true });
    assert!(fuldt_medhold(&med_frit_valg, &afgoerelse));
}

#[test]
fn without_a_decision_nothing_is_granted() {
    assert!(!fuldt_medhold(
        &json!({ "oensketIntensitet": "ingen", "oensketImoedekommet": true }),
        &json!({})
    ));
}
