// SPDX-License-Identifier: MPL-2.0
//! Converts errors into JavaScript exceptions.

use js_sys::{Error, Reflect};
use paragraf101::fil::fejl::Fejlliste;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ud::ud;

#[wasm_bindgen(typescript_custom_section)]
const TYPE: &str = r#"
/** What is thrown when an input is wrong; `message` is all of it in Danish. */
export interface P101Fejl extends Error {
  name: "P101Fejl";
  /** The kind of the first error. */
  kode: Fejlkode;
  /** Where in the document the first error is. */
  sti: string;
  /** Every error, in the order of the document. */
  alle: Fejl[];
}
"#;

/// A JavaScript error with every fault of the input.
pub fn kast(fejl: Fejlliste) -> JsValue {
    let kastet = Error::new(&fejl.to_string());
    kastet.set_name("P101Fejl");
    if let Some(foerste) = fejl.0.first() {
        saet(&kastet, "kode", ud(&foerste.kode));
        saet(&kastet, "sti", Ok(foerste.sti.as_str().into()));
    }
    saet(&kastet, "alle", ud(&fejl.0));
    kastet.into()
}

/// A new error object accepts every property; if it did not, nobody could be told.
fn saet(kastet: &Error, navn: &str, vaerdi: Result<JsValue, JsValue>) {
    if let Ok(vaerdi) = vaerdi {
        let _ = Reflect::set(kastet, &navn.into(), &vaerdi);
    }
}
