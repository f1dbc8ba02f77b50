// SPDX-License-Identifier: MPL-2.0
//! Assessments of one case after the other, for whoever shows each of them.

use js_sys::{Array, Reflect};
use paragraf101::vurdering::RegelSvar;
use paragraf101_graense::ud::{Svar, ud};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ind;

/// Assesses versions of a case. A rule that reads as in the assessment before is the same object as there, so what is given
/// is not to be changed. Rules are most of an assessment, and making objects of them costs more than the law does.
#[wasm_bindgen(js_name = LoebendeVurdering)]
#[derive(Default)]
pub struct Loebende {
    /// The rules of the last assessment, each with the object that it became.
    regler: Vec<(RegelSvar, JsValue)>,
}

#[wasm_bindgen(js_class = LoebendeVurdering)]
impl Loebende {
    /// Nothing has been assessed yet.
    #[wasm_bindgen(constructor)]
    pub fn ny() -> Self {
        Self::default()
    }

    /// The assessment of a case, as `vurder` gives it.
    #[wasm_bindgen(unchecked_return_type = "Vurdering")]
    pub fn vurder(&mut self, #[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
        let mut vurdering = ind::sag(sag)?.vurder();
        let mut regler = Vec::new();
        for regel in std::mem::take(&mut vurdering.regler) {
            let objekt = match self.regler.iter().find(|(foer, _)| *foer == regel) {
                Some((_, objekt)) => objekt.clone(),
                None => ud(&regel)?,
            };
            regler.push((regel, objekt));
        }
        self.regler = regler;
        let svar = ud(&vurdering)?;
        let regler: Array = self.regler.iter().map(|(_, objekt)| objekt).collect();
        Reflect::set(&svar, &"regler".into(), &regler)?;
        Ok(svar)
    }
}
