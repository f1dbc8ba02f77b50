// SPDX-License-Identifier: MPL-2.0
//! Random whole cases: any fact of any type, days around the day of the assessment, and the parts other than facts.

use paragraf101::fakta::{Faktum, Slags, Svar};
use paragraf101::kalender::Dato;
use paragraf101::sag::Sag;
use serde_json::{Map, Value, json};

use super::sager::Tilfaeldig;

const AFGOERELSER: [&str; 9] = [
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
const INTENSITETER: [&str; 3] = ["ambulant", "dag", "doegn"];

/// A case as an object, usually of an adult.
pub fn sag(tilfaeldig: &mut Tilfaeldig) -> Value {
    let foerste = Dato::laes("2017-12-14").unwrap();
    let nu = foerste.plus_dage(tilfaeldig.under(20 * 365) as i64);
    let kendt_af_fire = 1 + tilfaeldig.under(4);
    let mut fakta = Map::new();
    for faktum in Faktum::ALLE {
        if tilfaeldig.under(4) < kendt_af_fire {
            fakta.insert(faktum.id().to_owned(), svar(faktum, nu, tilfaeldig));
        }
    }
    let mut sag = json!({ "format": "p101-sag/1", "vurderingsdato": nu.to_string(), "fakta": fakta });
    if tilfaeldig.under(2) == 0 {
        sag["afgoerelse"] = json!({ "type": AFGOERELSER[tilfaeldig.under(9)],
            "intensitet": INTENSITETER[tilfaeldig.under(3)],
            "startdato": nu.plus_dage(tilfaeldig.under(30) as i64).to_string() });
    }
    if tilfaeldig.under(3) == 0 {
        sag["borger"] = json!({ "navn": "Ane Prøve" });
    }
    if tilfaeldig.under(2) == 0 {
        sag["kommune"] = json!({ "navn": "Prøvekøbing", "gavekort": tilfaeldig.under(2) == 0,
            "benytterTilbageholdelsesloven": tilfaeldig.under(2) == 0 });
    }
    sag
}

/// A random answer to a fact, as in a file.
fn svar(faktum: Faktum, nu: Dato, tilfaeldig: &mut Tilfaeldig) -> Value {
    let nr = match faktum.slags() {
        Slags::Dato => {
            let dage = tilfaeldig.under(300) as i64;
            return json!(nu.plus_dage(30 - dage).to_string());
        }
        Slags::Tal(..) if faktum == Faktum::Alder => 12 + tilfaeldig.under(60),
        Slags::Tal(mindst, hoejst) => usize::from(mindst) + tilfaeldig.under(usize::from(hoejst - mindst) + 1),
        _ => tilfaeldig.under(usize::from(faktum.antal_svar())),
    };
    serde_json::to_value(Svar::fra_nr(faktum, u8::try_from(nr).unwrap()).unwrap()).unwrap()
}

/// Parses a case with the product.
pub fn laes(sag: &Value) -> Sag {
    Sag::fra_tekst(sag.to_string().as_bytes()).unwrap()
}

/// The assessment of a case, as output.
pub fn vurder(sag: &Value) -> Value {
    serde_json::to_value(laes(sag).vurder()).unwrap()
}

/// The ids of a list of an assessment.
pub fn ider<'a>(vurdering: &'a Value, liste: &str) -> Vec<&'a str> {
    let raekker = vurdering[liste].as_array().unwrap().iter();
    raekker.map(|raekke| raekke["id"].as_str().unwrap()).collect()
}
