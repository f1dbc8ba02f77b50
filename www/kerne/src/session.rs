// SPDX-License-Identifier: MPL-2.0
//! A case that stays in the engine's memory.

use js_sys::{Array, Reflect};
use paragraf101::sag;
use paragraf101_graense::ud::{Svar, ud};
use paragraf101_graense::{fejl, trae};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ind;

/// A case that stays in the engine's memory and takes one changed answer at a time.
#[wasm_bindgen(js_name = Sag)]
pub struct Session {
    session: sag::Session,
    givet: Option<Givet>,
}

/// The assessment that was given last.
struct Givet {
    vurdering: JsValue,
    /// The ids of its rows, by key.
    raekker: [(&'static str, Vec<&'static str>); 4],
    /// The ids of what reads differently since.
    aendret: Vec<&'static str>,
}

#[wasm_bindgen(js_class = Sag)]
impl Session {
    /// Reads the case.
    #[wasm_bindgen(constructor)]
    pub fn ny(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Result<Session, JsValue> {
        Ok(Self {
            session: ind::sag(sag)?.session(),
            givet: None,
        })
    }

    /// Records one answer (`null` or `undefined`: not known) and gives the ids of everything that now reads differently.
    #[wasm_bindgen(unchecked_return_type = "{ aendret: string[] }")]
    pub fn svar(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Faktumnavn")] faktum: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Fakta[Faktumnavn]")] vaerdi: &JsValue,
    ) -> Svar {
        let svaret = self
            .session
            .svar(&trae::tekst("faktum", faktum)?, &trae::knude(vaerdi)?);
        let aendret = svaret.map_err(fejl::kast)?;
        if let Some(givet) = &mut self.givet {
            givet.aendret.extend(&aendret);
        }
        ud(&Aendret { aendret })
    }

    /// The newest assessment. A date, duty, warning or rule that reads as in the one given before is the same object as
    /// there, so what is given is not to be changed.
    #[wasm_bindgen(unchecked_return_type = "Vurdering")]
    pub fn vurdering(&mut self) -> Svar {
        let nu = self.session.nu();
        let raekker = nu.raekker();
        let vurdering = match &self.givet {
            Some(givet) => {
                let ny = ud(&nu.vurdering_med(&givet.aendret))?;
                givet.saet_raekker(&ny, &raekker)?;
                ny
            }
            None => ud(&nu.vurdering())?,
        };
        self.givet = Some(Givet {
            vurdering: vurdering.clone(),
            raekker,
            aendret: Vec::new(),
        });
        Ok(vurdering)
    }

    /// What would change the conclusion of an area now.
    #[wasm_bindgen(js_name = hvadHvis, unchecked_return_type = "OmraadeHvadHvis")]
    pub fn hvad_hvis(&self, #[wasm_bindgen(unchecked_param_type = "Omraadenavn")] omraade: &JsValue) -> Svar {
        let hvad_hvis = |navn| self.session.nu().hvad_hvis(navn);
        ud(&ind::omraade(omraade)?.map(hvad_hvis))
    }

    /// The next question now.
    #[wasm_bindgen(unchecked_return_type = "Naeste")]
    pub fn naeste(&self) -> Svar {
        ud(&self.session.nu().naeste())
    }
}

impl Givet {
    /// Sets all of its rows in an assessment that has the changed ones alone.
    fn saet_raekker(&self, ny: &JsValue, raekker: &[(&str, Vec<&str>)]) -> Result<(), JsValue> {
        for ((noegle, ider), (_, foer)) in raekker.iter().zip(&self.raekker) {
            let noegle = JsValue::from(*noegle);
            let gamle: Array = Reflect::get(&self.vurdering, &noegle)?.unchecked_into();
            let mut nye = Reflect::get(ny, &noegle)?.unchecked_into::<Array>().into_iter();
            // Most rows stand where they stood.
            let plads = |nr: usize, id: &str| {
                if foer.get(nr) == Some(&id) {
                    return Some(nr);
                }
                foer.iter().position(|en| *en == id)
            };
            let raekke = |(nr, id): (usize, &&str)| match plads(nr, id) {
                Some(plads) if !self.aendret.contains(id) => gamle.get(plads as u32),
                _ => nye.next().unwrap_or_default(),
            };
            let alle: Array = ider.iter().enumerate().map(raekke).collect();
            Reflect::set(ny, &noegle, &alle)?;
        }
        Ok(())
    }
}

/// The ids of everything that an answer changed.
#[derive(Serialize)]
struct Aendret {
    aendret: Vec<&'static str>,
}
