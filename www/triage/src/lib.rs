// SPDX-License-Identifier: MPL-2.0
//! The boundary between the public's questions and JavaScript: an engine with only two areas.

use paragraf101::triage::Triage;
use paragraf101_graense::ud::{Svar, ud};
use paragraf101_graense::{fejl, trae};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPER: &str = include_str!(concat!(env!("OUT_DIR"), "/typer.d.ts"));

/// The next question, or the end, after the answers so far. Throws for an unknown question or answer.
#[wasm_bindgen(unchecked_return_type = "Stilling")]
pub fn triage(#[wasm_bindgen(unchecked_param_type = "Triagesvar")] svar: &JsValue) -> Svar {
    let triage = Triage::fra_trae(trae::knude(svar)?).map_err(fejl::kast)?;
    ud(&triage.stilling())
}

/// Version of the product, as in Cargo.toml.
#[wasm_bindgen]
pub fn version() -> String {
    paragraf101::VERSION.to_owned()
}
