// SPDX-License-Identifier: MPL-2.0
//! The arguments of the functions: a case, a day, an area.

use js_sys::JsString;
use paragraf101::fakta::Valgmulighed;
use paragraf101::fil::fejl::{Fejl, Fejlkode, Sti};
use paragraf101::fil::skema::Form;
use paragraf101::kalender::Dato;
use paragraf101::regler::Omraadenavn;
use paragraf101::sag::Sag;
use paragraf101_graense::fejl::kast;
use paragraf101_graense::trae::{argument, er_der, knude};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;

/// A case, from an object or from JSON text.
pub(crate) fn sag(vaerdi: &JsValue) -> Result<Sag, JsValue> {
    let sag = match vaerdi.dyn_ref::<JsString>() {
        Some(tekst) if !tekst.is_valid_utf16() => Err(halv_surrogat().into()),
        Some(tekst) => Sag::fra_tekst(String::from(tekst).as_bytes()),
        None => Sag::fra_trae(knude(vaerdi)?),
    };
    sag.map_err(kast)
}

/// An optional argument: a day in the covered period.
pub(crate) fn dag(navn: &str, vaerdi: &JsValue) -> Result<Option<Dato>, JsValue> {
    if !er_der(vaerdi) {
        return Ok(None);
    }
    let foerste = paragraf101::regelsaet::FOERSTE_DAG;
    let dag = argument(navn, vaerdi, &Form::DatoFra { foerste })?;
    Ok(dag.and_then(|dag| Dato::laes(&dag).ok()))
}

/// An optional argument: the name of an area.
pub(crate) fn omraade_eller_intet(vaerdi: &JsValue) -> Result<Option<Omraadenavn>, JsValue> {
    if er_der(vaerdi) { omraade(vaerdi) } else { Ok(None) }
}

/// A required argument: the name of an area.
pub(crate) fn omraade(vaerdi: &JsValue) -> Result<Option<Omraadenavn>, JsValue> {
    let id = argument("omraade", vaerdi, &Form::Valg(Omraadenavn::ID))?;
    Ok(id.and_then(|id| Omraadenavn::med_id(&id)))
}

fn halv_surrogat() -> Fejl {
    let forventet = "JSON: en tekst uden halve surrogatpar";
    Fejl::ny(Fejlkode::IkkeJson, &Sti::ROD, String::new(), forventet, None)
}
