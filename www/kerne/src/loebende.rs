// SPDX-License-Identifier: MPL-2.0
//! Assessments of one case after the other, for whoever shows each of them.

use js_sys::{Array, Reflect};
use paragraf101::sag::Sag;
use paragraf101::vurdering::{PligtSvar, RegelSvar};
use paragraf101_graense::ud::{Svar, ud};
use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ind;

/// Assesses versions of a case. A rule or a duty that reads as in the assessment before is the same object as there, and a
/// case that is the same object as before is not read again; so what is taken and given is not to be changed. Most of an
/// assessment stays as it was after an answer, and making objects of it costs more than the law does.
#[wasm_bindgen(js_name = LoebendeVurdering)]
#[derive(Default)]
pub struct Loebende {
    /// The newest case, as it was given and as it was read.
    sag: Option<(JsValue, Sag)>,
    regler: Raekker<RegelSvar>,
    pligter: Raekker<PligtSvar>,
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
        let mut vurdering = self.laes(sag)?.vurder();
        let regler = self.regler.naeste(std::mem::take(&mut vurdering.regler))?;
        let pligter = self.pligter.naeste(std::mem::take(&mut vurdering.pligter))?;
        let svar = ud(&vurdering)?;
        Reflect::set(&svar, &"regler".into(), &regler)?;
        Reflect::set(&svar, &"pligter".into(), &pligter)?;
        Ok(svar)
    }

    /// What would change the conclusions of a case, as `hvadHvis` gives it.
    #[wasm_bindgen(js_name = hvadHvis, unchecked_return_type = "HvadHvis")]
    pub fn hvad_hvis(&mut self, #[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
        ud(&self.laes(sag)?.hvad_hvis())
    }

    /// The next question of a case, as `naeste` gives it.
    #[wasm_bindgen(unchecked_return_type = "Naeste")]
    pub fn naeste(&mut self, #[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
        ud(&self.laes(sag)?.naeste(None))
    }

    fn laes(&mut self, givet: &JsValue) -> Result<&Sag, JsValue> {
        let sag = match self.sag.take() {
            Some((foer, sag)) if foer == *givet => sag,
            _ => ind::sag(givet)?,
        };
        Ok(&self.sag.insert((givet.clone(), sag)).1)
    }
}

/// The rows of the last assessment, each with the object that it became.
struct Raekker<R>(Vec<(R, JsValue)>);

impl<R> Default for Raekker<R> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<R: PartialEq + Serialize> Raekker<R> {
    fn naeste(&mut self, raekker: Vec<R>) -> Result<Array, JsValue> {
        let mut nye = Vec::with_capacity(raekker.len());
        for raekke in raekker {
            let foer = self.0.iter().find(|(foer, _)| *foer == raekke);
            let objekt = match foer {
                Some((_, objekt)) => objekt.clone(),
                None => ud(&raekke)?,
            };
            nye.push((raekke, objekt));
        }
        self.0 = nye;
        Ok(self.0.iter().map(|(_, objekt)| objekt).collect())
    }
}
