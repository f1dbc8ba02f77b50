// SPDX-License-Identifier: MPL-2.0
//! Letters, the check, the note and the calendar of a case.

use js_sys::Uint8Array;
use paragraf101::brev::dokument::Dokument;
use paragraf101::brev::gengivelse::{Format, gengiv};
use paragraf101::fil::skema::Form;
use paragraf101_graense::fejl::kast;
use paragraf101_graense::trae;
use paragraf101_graense::ud::{Svar, ud};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ind;

/// The return type depends on the format, so these declarations are written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPER: &str = r#"
/** What a letter or a note can be given as. */
export type Brevformat = "json" | "txt" | "html" | "md" | "docx";

/**
 * The letter of a case: data, or a file's content when a format is named. Throws `umulig-kombination` for everything in
 * the decision that cannot stand together.
 */
export function brev(sag: Sagsdata | string, format?: "json" | null): Brev;
export function brev(sag: Sagsdata | string, format: "txt" | "html" | "md"): string;
export function brev(sag: Sagsdata | string, format: "docx"): Uint8Array<ArrayBuffer>;
export function brev(sag: Sagsdata | string, format?: Brevformat | null): Brev | string | Uint8Array<ArrayBuffer>;

/** The journal note of a case, with what differs from an earlier case when one is given. It needs no decision. */
export function notat(sag: Sagsdata | string, forrige?: Sagsdata | string | null, format?: "json" | null): Notat;
export function notat(sag: Sagsdata | string, forrige: Sagsdata | string | null | undefined, format: "txt" | "html" | "md"): string;
export function notat(sag: Sagsdata | string, forrige: Sagsdata | string | null | undefined, format: "docx"): Uint8Array<ArrayBuffer>;
export function notat(sag: Sagsdata | string, forrige?: Sagsdata | string | null, format?: Brevformat | null): Notat | string | Uint8Array<ArrayBuffer>;
"#;

/// The letter of a case.
#[wasm_bindgen(skip_typescript)]
pub fn brev(sag: &JsValue, format: &JsValue) -> Svar {
    let (sag, format) = (ind::sag(sag)?, som_format(format)?);
    let brev = sag.brev().map_err(kast)?;
    match format {
        Some(format) => Ok(fil(&brev.dokument(), format)),
        None => ud(&brev),
    }
}

/// Checks the letter of a case. Throws like `brev`.
#[wasm_bindgen(unchecked_return_type = "Tjek")]
pub fn tjek(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Svar {
    ud(&ind::sag(sag)?.tjek().map_err(kast)?)
}

/// The journal note of a case.
#[wasm_bindgen(skip_typescript)]
pub fn notat(sag: &JsValue, forrige: &JsValue, format: &JsValue) -> Svar {
    let sag = ind::sag(sag)?;
    let forrige = trae::er_der(forrige).then(|| ind::sag(forrige)).transpose()?;
    let format = som_format(format)?;
    let notat = sag.notat(forrige.as_ref());
    match format {
        Some(format) => Ok(fil(&notat.dokument(&sag.dele().kommune), format)),
        None => ud(&notat),
    }
}

/// The dates of a case as a calendar file (RFC 5545).
#[wasm_bindgen]
pub fn ics(#[wasm_bindgen(unchecked_param_type = "Sagsdata | string")] sag: &JsValue) -> Result<String, JsValue> {
    Ok(paragraf101::brev::ics(&ind::sag(sag)?.vurder()))
}

/// The requested format; `None` is data.
fn som_format(format: &JsValue) -> Result<Option<Format>, JsValue> {
    const FORMATER: [&str; 5] = ["json", "txt", "html", "md", "docx"];
    if !trae::er_der(format) {
        return Ok(None);
    }
    let id = trae::argument("format", format, &Form::Valg(&FORMATER))?;
    Ok(id.and_then(|id| Format::med_id(&id)))
}

/// A file's content: text, or bytes for binary formats.
fn fil(dokument: &Dokument, format: Format) -> JsValue {
    let bytes = gengiv(dokument, format);
    match format {
        Format::Docx => Uint8Array::from(bytes.as_slice()).into(),
        Format::Html | Format::Tekst | Format::Markdown => JsValue::from_str(&String::from_utf8_lossy(&bytes)),
    }
}
