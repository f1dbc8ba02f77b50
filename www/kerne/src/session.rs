// SPDX-License-Identifier: MPL-2.0
//! A case held in the engine's memory.

use js_sys::{Array, Object, Reflect};
use paragraf101::fakta::{Faktum, Valgmulighed};
use paragraf101::regler::{OMRAADER, Omraadenavn};
use paragraf101::sag;
use paragraf101::vurdering::{self, Vurdering};
use paragraf101_graense::ud::{Svar, ud};
use paragraf101_graense::{fejl, trae};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ind;

/// A case held in the engine's memory that takes one changed answer at a time.
#[wasm_bindgen(js_name = Sag)]
pub struct Session {
    session: sag::Session,
    givet: Option<Givet>,
    /// A cache of the changes to each area's conclusion, until an answer matters there.
    hvad_hvis: [Option<JsValue>; OMRAADER.len()],
}

/// The last assessment returned.
struct Givet {
    vurdering: Object,
    /// The ids of its rows, by key.
    raekker: [(&'static str, Vec<&'static str>); 4],
    /// The ids of rows that read differently since.
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
            hvad_hvis: Default::default(),
        })
    }

    /// Records one answer (`null` or `undefined`: not known) and returns the ids of everything that now reads
    /// differently.
    #[wasm_bindgen(unchecked_return_type = "{ aendret: string[] }")]
    pub fn svar(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Faktumnavn")] faktum: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Fakta[Faktumnavn]")] vaerdi: &JsValue,
    ) -> Svar {
        let faktum = trae::tekst("faktum", faktum)?;
        let svaret = self.session.svar(&faktum, &trae::knude(vaerdi)?);
        let aendret = svaret.map_err(fejl::kast)?;
        for omraade in OMRAADER {
            if Faktum::med_id(&faktum).is_some_and(|faktum| omraade.spoerger(faktum)) {
                self.hvad_hvis[omraade.navn as usize] = None;
            }
        }
        if let Some(givet) = &mut self.givet {
            givet.aendret.extend(&aendret);
        }
        ud(&Aendret { aendret })
    }

    /// The newest assessment. Structural sharing: an unchanged area, date, duty, warning or rule is the same object as
    /// in the previous one, so do not mutate the result.
    #[wasm_bindgen(unchecked_return_type = "Vurdering")]
    pub fn vurdering(&mut self) -> Svar {
        let nu = self.session.nu();
        let raekker = nu.raekker();
        let vurdering = match &self.givet {
            Some(givet) => givet.fornyet(&nu.vurdering_med(&givet.aendret), &raekker)?,
            None => ud(&nu.vurdering())?.unchecked_into(),
        };
        self.givet = Some(Givet {
            vurdering: vurdering.clone(),
            raekker,
            aendret: Vec::new(),
        });
        Ok(vurdering.into())
    }

    /// What would change the conclusion of an area now; the same object until that changes.
    #[wasm_bindgen(js_name = hvadHvis, unchecked_return_type = "OmraadeHvadHvis")]
    pub fn hvad_hvis(&mut self, #[wasm_bindgen(unchecked_param_type = "Omraadenavn")] omraade: &JsValue) -> Svar {
        let Some(navn) = ind::omraade(omraade)? else {
            return Ok(JsValue::NULL);
        };
        let kendt = &mut self.hvad_hvis[navn as usize];
        if kendt.is_none() {
            *kendt = Some(ud(&self.session.nu().hvad_hvis(navn))?);
        }
        Ok(kendt.clone().into())
    }

    /// The next question now.
    #[wasm_bindgen(unchecked_return_type = "Naeste")]
    pub fn naeste(&self) -> Svar {
        ud(&self.session.nu().naeste())
    }
}

impl Givet {
    /// Updates the assessment with the changed rows, the only part of `ny` that it reads.
    fn fornyet(&self, ny: &Vurdering, raekker: &[(&str, Vec<&str>)]) -> Result<Object, JsValue> {
        let vurdering = Object::assign(&Object::new(), &self.vurdering);
        let saet = |noegle: &str, vaerdi: JsValue| Reflect::set(&vurdering, &noegle.into(), &vaerdi);
        saet("fuldtMedhold", ny.fuldt_medhold.into())?;
        if let Some(fravigelse) = ny.fravigelse.as_ref().filter(|_| self.aendret.contains(&"fravigelse")) {
            saet("fravigelse", ud(fravigelse)?)?;
        }
        for omraade in OMRAADER.iter().filter(|omraade| self.er_ny(omraade.navn)) {
            let omraadet = match omraade.navn {
                Omraadenavn::Intensitet => ud(&ny.intensitet),
                navn => ud(&ny.omraade(navn)),
            };
            saet(omraade.navn.id(), omraadet?)?;
        }
        let nye = [ud(&ny.frister)?, ud(&ny.pligter)?, ud(&ny.advarsler)?, ud(&ny.regler)?];
        for (((noegle, nu), (_, foer)), nye) in raekker.iter().zip(&self.raekker).zip(nye) {
            let gamle = Reflect::get(&self.vurdering, &JsValue::from(*noegle))?.unchecked_into();
            saet(noegle, self.raekker(&gamle, foer, nu, nye.unchecked_into()).into())?;
        }
        Ok(vurdering)
    }

    /// Whether an area reads differently; intensity includes its considerations.
    fn er_ny(&self, navn: Omraadenavn) -> bool {
        self.aendret.iter().any(|id| vurdering::Session::staar_i(navn, id))
    }

    /// All rows of a list, merged from the previous rows and the changed ones.
    fn raekker(&self, gamle: &Array, foer: &[&str], nu: &[&str], nye: Array) -> Array {
        let mut nye = nye.into_iter();
        if foer == nu {
            let alle = gamle.slice(0, gamle.length());
            for (nr, _) in (0..).zip(nu).filter(|(_, id)| self.aendret.contains(id)) {
                alle.set(nr, nye.next().unwrap_or_default());
            }
            return alle;
        }
        let raekke = |id: &&str| match foer.iter().position(|en| en == id) {
            Some(plads) if !self.aendret.contains(id) => gamle.get(plads as u32),
            _ => nye.next().unwrap_or_default(),
        };
        nu.iter().map(raekke).collect()
    }
}

/// The ids of everything that an answer changed.
#[derive(Serialize)]
struct Aendret {
    aendret: Vec<&'static str>,
}
