// SPDX-License-Identifier: MPL-2.0
//! The descriptor written out for others: JSON Schema 2020-12 and a TypeScript type.
//!
//! Both say what [`super::skema::kontroller`] checks. An optional key may hold `null`, which is the same as its
//! absence. One thing the schema cannot say: that a day exists, and does not lie before the first rule set.

use serde_json::{Map, Value, json};

use super::skema::{Felt, Form, SIDSTE_DAG};

/// Years 1900 to 2199, months and days as they can be written.
const DATOMOENSTER: &str = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// JSON Schema 2020-12 of a form. Keys come in alphabetical order, whatever the form's.
pub fn json_skema(form: &Form) -> Value {
    let mut skema = skema_af(form);
    if let Value::Object(felter) = &mut skema {
        felter.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
    }
    skema
}

fn skema_af(form: &Form) -> Value {
    match form {
        Form::JaNej => json!({ "type": "boolean" }),
        Form::Dato => json!({ "type": "string", "format": "date", "pattern": DATOMOENSTER }),
        Form::DatoFra { foerste } => {
            json!({ "type": "string", "format": "date", "pattern": DATOMOENSTER,
            "$comment": format!("{foerste} – {SIDSTE_DAG}") })
        }
        Form::Tal { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Form::Valg(vaerdier) => json!({ "type": "string", "enum": vaerdier }),
        Form::Maengde(vaerdier) => {
            json!({ "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": vaerdier } })
        }
        Form::Tekst => json!({ "type": "string" }),
        Form::Konstant(navn) => json!({ "type": "string", "const": navn }),
        Form::Liste(form) => json!({ "type": "array", "items": skema_af(form) }),
        Form::Objekt(felter) => skema_af_objekt(felter),
        Form::Opslag { noegler, form } => json!({ "type": "object",
            "propertyNames": { "enum": noegler }, "additionalProperties": eller_null(skema_af(form)) }),
    }
}

fn skema_af_objekt(felter: &[Felt]) -> Value {
    let egenskaber: Map<_, _> = felter
        .iter()
        .map(|felt| (felt.navn.to_owned(), skema_af_felt(felt)))
        .collect();
    let kraevede: Vec<_> = felter
        .iter()
        .filter(|felt| felt.kraevet)
        .map(|felt| felt.navn)
        .collect();
    json!({ "type": "object", "properties": egenskaber, "required": kraevede, "additionalProperties": false })
}

fn skema_af_felt(felt: &Felt) -> Value {
    let mut skema = skema_af(&felt.form);
    if !felt.kraevet {
        skema = eller_null(skema);
    }
    if let (Value::Object(felter), false) = (&mut skema, felt.hjaelp.is_empty()) {
        felter.insert("description".to_owned(), json!(felt.hjaelp));
    }
    skema
}

/// The same schema, and `null`. An `enum` must name it as well as the `type`.
fn eller_null(mut skema: Value) -> Value {
    if let Value::Object(felter) = &mut skema {
        if let Some(slags) = felter.get_mut("type") {
            *slags = json!([slags.take(), "null"]);
        }
        if let Some(Value::Array(vaerdier)) = felter.get_mut("enum") {
            vaerdier.push(Value::Null);
        }
    }
    skema
}

/// The TypeScript type of a form, as an exported alias.
pub fn typescript(form: &Form, navn: &str) -> String {
    format!("export type {navn} = {};\n", type_af(form, 0))
}

fn type_af(form: &Form, indryk: usize) -> String {
    match form {
        Form::JaNej => "boolean".to_owned(),
        Form::Dato | Form::DatoFra { .. } | Form::Tekst => "string".to_owned(),
        Form::Tal { .. } => "number".to_owned(),
        Form::Valg(vaerdier) => enhver_af(vaerdier),
        Form::Maengde(vaerdier) => format!("({})[]", enhver_af(vaerdier)),
        Form::Konstant(navn) => enhver_af(&[navn]),
        Form::Liste(form) => format!("({})[]", type_af(form, indryk)),
        Form::Objekt(felter) => type_af_objekt(felter, indryk),
        Form::Opslag { noegler, form } => {
            format!(
                "{{ [noegle in {}]?: {} | null }}",
                enhver_af(noegler),
                type_af(form, indryk)
            )
        }
    }
}

fn type_af_objekt(felter: &[Felt], indryk: usize) -> String {
    let kant = "  ".repeat(indryk + 1);
    let mut ud = "{\n".to_owned();
    for Felt {
        navn,
        kraevet,
        form,
        hjaelp,
    } in felter
    {
        if !hjaelp.is_empty() {
            // A help text must not be able to end the comment.
            ud.push_str(&format!("{kant}/** {} */\n", hjaelp.replace("*/", "* /")));
        }
        let type_ = type_af(form, indryk + 1);
        let linje = if *kraevet {
            format!("{navn}: {type_}")
        } else {
            format!("{navn}?: {type_} | null")
        };
        ud.push_str(&format!("{kant}{linje};\n"));
    }
    ud.push_str(&format!("{}}}", "  ".repeat(indryk)));
    ud
}

/// A union of literals; `never` when there are none.
fn enhver_af(vaerdier: &[&str]) -> String {
    match vaerdier {
        [] => "never".to_owned(),
        _ => vaerdier
            .iter()
            .map(|vaerdi| format!("\"{vaerdi}\""))
            .collect::<Vec<_>>()
            .join(" | "),
    }
}

#[cfg(test)]
mod tests;
