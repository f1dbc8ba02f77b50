// SPDX-License-Identifier: MPL-2.0
//! From answers to plain JavaScript objects.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::JsValue;

/// What a function gives or throws.
pub(crate) type Svar = Result<JsValue, JsValue>;

/// Plain objects in the order of the fields. What is missing is left out by the types themselves; nothing is `null`.
const SERIALIZER: Serializer = Serializer::new().serialize_maps_as_objects(true);

/// The ids of everything that an answer changed.
#[derive(Serialize)]
pub(crate) struct Aendret {
    pub(crate) aendret: Vec<&'static str>,
}

/// An answer as a plain object.
pub(crate) fn ud(svar: &impl Serialize) -> Svar {
    Ok(svar.serialize(&SERIALIZER)?)
}
