// SPDX-License-Identifier: MPL-2.0
//! Converts JavaScript values to the core's tree; one checker reads both that and JSON.

use js_sys::{Array, JsString};
use paragraf101::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use paragraf101::fil::skema::{Form, kontroller};
use paragraf101::fil::trae::{Knude, MAKS_DYBDE, Noegle, Tal, Vaerdi};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::fejl::kast;

/// The most values read before the input is rejected. An object can contain another many times over, and a list can be
/// long without being large, so the size of the input is no bound.
const MAKS_VAERDIER: u32 = 100_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = String)]
    fn som_tekst(tal: &JsValue) -> String;
    // These throw for a proxy whose traps throw.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn noegler(objekt: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(objekt: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn hent(objekt: &JsValue, noegle: &JsValue) -> Result<JsValue, JsValue>;
}

/// Any value.
pub fn knude(vaerdi: &JsValue) -> Result<Knude, JsValue> {
    laes(vaerdi).map_err(|fejl| kast(fejl.into()))
}

/// A text argument.
pub fn tekst(navn: &str, vaerdi: &JsValue) -> Result<String, JsValue> {
    Ok(argument(navn, vaerdi, &Form::Tekst)?.unwrap_or_default())
}

/// Whether an optional argument is present.
pub fn er_der(vaerdi: &JsValue) -> bool {
    !vaerdi.is_null() && !vaerdi.is_undefined()
}

/// An argument other than the case, checked like a value in the case.
pub fn argument(navn: &str, vaerdi: &JsValue, form: &Form) -> Result<Option<String>, JsValue> {
    let knude = knude(vaerdi)?;
    let mut fejl = Vec::new();
    kontroller(&knude, form, &Sti::ROD.noegle(navn), &mut fejl);
    if fejl.is_empty() {
        Ok(knude.som_tekst().map(str::to_owned))
    } else {
        Err(kast(Fejlliste(fejl)))
    }
}

fn laes(vaerdi: &JsValue) -> Result<Knude, Fejl> {
    Laeser { rest: MAKS_VAERDIER }.knude(vaerdi, &Sti::ROD, 0)
}

struct Laeser {
    /// The remaining budget of values.
    rest: u32,
}

impl Laeser {
    fn knude(&mut self, vaerdi: &JsValue, sti: &Sti, aabne: usize) -> Result<Knude, Fejl> {
        let laest = if let Some(enkel) = enkel(vaerdi) {
            enkel
        } else if aabne == MAKS_DYBDE {
            return Err(Fejl::for_dyb(sti, None));
        } else if let Some(liste) = vaerdi.dyn_ref::<Array>() {
            self.liste(liste, sti, aabne + 1)?
        } else {
            match plan(vaerdi) {
                Some(noegler) => self.objekt(vaerdi, &noegler, sti, aabne + 1)?,
                None => Vaerdi::Fremmed(klasse(vaerdi)),
            }
        };
        Ok(Knude::uden_sted(laest))
    }

    fn liste(&mut self, liste: &Array, sti: &Sti, aabne: usize) -> Result<Vaerdi, Fejl> {
        self.tael(liste.length(), sti)?;
        let mut laest = Vec::new();
        for (nr, plads) in (0..liste.length()).zip(0..) {
            let led = hent(liste, &nr.into());
            laest.push(self.felt(led, &sti.plads(plads), aabne)?);
        }
        Ok(Vaerdi::Liste(laest))
    }

    fn objekt(&mut self, objekt: &JsValue, noegler: &Array, sti: &Sti, aabne: usize) -> Result<Vaerdi, Fejl> {
        self.tael(noegler.length(), sti)?;
        let mut felter = Vec::new();
        for noegle in noegler.iter() {
            let tekst = noegle.as_string().unwrap_or_default();
            let knude = self.felt(hent(objekt, &noegle), &sti.noegle(&tekst), aabne)?;
            felter.push((Noegle { tekst, sted: None }, knude));
        }
        Ok(Vaerdi::Objekt(felter))
    }

    /// A value in a list or an object; a getter can throw.
    fn felt(&mut self, vaerdi: Result<JsValue, JsValue>, sti: &Sti, aabne: usize) -> Result<Knude, Fejl> {
        match vaerdi {
            Ok(vaerdi) => self.knude(&vaerdi, sti, aabne),
            Err(_) => Ok(Knude::uden_sted(Vaerdi::Fremmed("get".to_owned()))),
        }
    }

    fn tael(&mut self, antal: u32, sti: &Sti) -> Result<(), Fejl> {
        let forventet = || format!("højst {MAKS_VAERDIER} værdier i alt");
        let for_mange = || Fejl::ny(Fejlkode::UdenForOmraade, sti, String::new(), forventet(), None);
        self.rest = self.rest.checked_sub(antal).ok_or_else(for_mange)?;
        Ok(())
    }
}

/// A primitive value.
fn enkel(vaerdi: &JsValue) -> Option<Vaerdi> {
    let fremmed = |navn: &str| Some(Vaerdi::Fremmed(navn.to_owned()));
    if vaerdi.is_undefined() || vaerdi.is_null() {
        Some(Vaerdi::Null)
    } else if let Some(sand) = vaerdi.as_bool() {
        Some(Vaerdi::Bool(sand))
    } else if let Some(tal) = vaerdi.as_f64() {
        Some(if tal.is_finite() {
            Vaerdi::Tal(Tal::fra_kilde(&som_tekst(vaerdi)))
        } else {
            Vaerdi::Fremmed(som_tekst(vaerdi))
        })
    } else if let Some(tekst) = vaerdi.dyn_ref::<JsString>() {
        if tekst.is_valid_utf16() {
            Some(Vaerdi::Tekst(tekst.into()))
        } else {
            fremmed("en tekst med et halvt surrogatpar")
        }
    } else if vaerdi.is_function() {
        fremmed("function")
    } else if vaerdi.is_bigint() {
        fremmed("BigInt")
    } else if vaerdi.is_symbol() {
        fremmed("Symbol")
    } else {
        None
    }
}

/// The keys of a plain object, from this realm or another; `None` for an instance of a class.
fn plan(vaerdi: &JsValue) -> Option<Array> {
    let prototypen = prototype(vaerdi).ok()?;
    let er_plan = prototypen.is_null() || prototype(&prototypen).is_ok_and(|over| over.is_null());
    er_plan.then(|| noegler(vaerdi).ok())?
}

/// The name of an object's class.
fn klasse(vaerdi: &JsValue) -> String {
    let navn = hent(vaerdi, &"constructor".into()).and_then(|klasse| hent(&klasse, &"name".into()));
    let navn = navn.ok().and_then(|navn| navn.as_string());
    navn.filter(|navn| !navn.is_empty())
        .unwrap_or_else(|| "object".to_owned())
}
