// SPDX-License-Identifier: MPL-2.0
//! From answers to plain JavaScript objects.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::JsValue;

/// What a function gives or throws.
pub type Svar = Result<JsValue, JsValue>;

/// Plain objects in the order of the fields, so that `JSON.stringify` gives the command line's bytes. The types themselves
/// leave out what is missing; `null` stands in a schema only.
const SERIALIZER: Serializer = Serializer::json_compatible();

/// An answer as a plain object.
pub fn ud(svar: &impl Serialize) -> Svar {
    Ok(svar.serialize(&SERIALIZER)?)
}
