// SPDX-License-Identifier: MPL-2.0
//! The boundary between the core and JavaScript.
//!
//! Every function takes a case as an object or as JSON text, and returns plain objects whose `JSON.stringify` equals
//! the command line's output. Errors in the input are thrown as a `P101Fejl`.

mod breve;
mod ind;
mod session;

use paragraf101::sag;
use paragraf101_graense::ud::{Svar, ud};
use paragraf101_graense::{fejl, trae};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPER: &str = include_str!(concat!(env!("OUT_DIR"), "/typer.d.ts"));

/// The assessment of a case, under the rule set in force on its day.
#[wasm_bindgen(unchecked_return_type = "Vurdering")]
pub fn vurder(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
    ud(&ind::sag(sag)?.vurder())
}

/// Every single answer that would change a conclusion, or, where none does, every pair.
#[wasm_bindgen(js_name = hvadHvis, unchecked_return_type = "HvadHvis")]
pub fn hvad_hvis(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
    ud(&ind::sag(sag)?.hvad_hvis())
}

/// The next question, in an area or in the first unsettled one.
#[wasm_bindgen(unchecked_return_type = "Naeste")]
pub fn naeste(
    #[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Omraadenavn")] omraade: &JsValue,
) -> Svar {
    ud(&ind::sag(sag)?.naeste(ind::omraade_eller_intet(omraade)?))
}

/// What a case lacks, who can supply it and what it can change.
#[wasm_bindgen(unchecked_return_type = "Mangelliste")]
pub fn mangelliste(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
    ud(&ind::sag(sag)?.mangelliste())
}

/// The differences when the case is assessed under another rule set.
#[wasm_bindgen(unchecked_return_type = "Sammenligning")]
pub fn sammenlign(
    #[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] med: &JsValue,
) -> Svar {
    ud(&ind::sag(sag)?
        .sammenlign(&trae::tekst("med", med)?)
        .map_err(fejl::kast)?)
}

/// The catalogue of rules, with their sources by period.
#[wasm_bindgen(unchecked_return_type = "Katalog")]
pub fn regler() -> Svar {
    ud(&sag::katalog())
}

/// The engine's words for people, by the id of what they name: they do not change while the engine runs.
#[wasm_bindgen(unchecked_return_type = "Ordliste")]
pub fn ord() -> Svar {
    ud(&paragraf101::brev::Ordliste::ny())
}

/// JSON Schema 2020-12 of a case.
#[wasm_bindgen(unchecked_return_type = "Record<string, unknown>")]
pub fn skema() -> Svar {
    ud(&paragraf101::fil::udskrift::json_skema(&sag::sagens_form()))
}

/// Every fact with what a form needs to ask for it; with the sources of a day, if one is named.
#[wasm_bindgen(unchecked_return_type = "Faktaoversigt")]
pub fn fakta(#[wasm_bindgen(unchecked_optional_param_type = "string")] dag: &JsValue) -> Svar {
    ud(&paragraf101::fakta::Faktaoversigt::ny(ind::dag("dag", dag)?))
}

/// Version of the product, as in Cargo.toml.
#[wasm_bindgen]
pub fn version() -> String {
    paragraf101::VERSION.to_owned()
}
