// SPDX-License-Identifier: MPL-2.0
//! Converts answers to plain JavaScript objects.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::JsValue;

/// The result or the exception of a function.
pub type Svar = Result<JsValue, JsValue>;

/// Plain objects in field order, so that `JSON.stringify` gives the command line's bytes. The types omit missing values
/// themselves; only a schema contains `null`.
const SERIALIZER: Serializer = Serializer::json_compatible();

/// An answer as a plain object.
pub fn ud(svar: &impl Serialize) -> Svar {
    Ok(svar.serialize(&SERIALIZER)?)
}
