// SPDX-License-Identifier: MPL-2.0
//! The boundary between the core and JavaScript: the only crate that knows `wasm_bindgen`.

use wasm_bindgen::prelude::wasm_bindgen;

/// Version of the product, as in Cargo.toml.
#[wasm_bindgen]
pub fn version() -> String {
    paragraf101::VERSION.to_owned()
}
