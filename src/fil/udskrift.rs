// SPDX-License-Identifier: MPL-2.0
//! The descriptor written out for others: JSON Schema 2020-12 and a TypeScript type.
//!
//! Both say what [`super::skema::kontroller`] checks. An optional key may hold `null`, which is the same as its
//! absence. One thing the schema cannot say: that a day exists, and does not lie before the first rule set.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::skema::{Felt, Form, SIDSTE_DATO};

/// Years 1900 to 2199, months and days as they can be written.
const DATOMOENSTER: &str = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// JSON Schema 2020-12 of a form, with the keys of every object in the form's order.
pub fn json_skema(form: &Form) -> JsonSkema<'_> {
    JsonSkema {
        rod: true,
        ..JsonSkema::af(form)
    }
}

/// JSON Schema of a form, written straight from the form as it is serialised.
#[derive(Debug, Clone, Copy)]
pub struct JsonSkema<'a> {
    form: &'a Form,
    hjaelp: &'a str,
    rod: bool,
    eller_null: bool,
}

impl<'a> JsonSkema<'a> {
    fn af(form: &'a Form) -> Self {
        Self {
            form,
            hjaelp: "",
            rod: false,
            eller_null: false,
        }
    }

    fn af_felt(felt: &'a Felt) -> Self {
        Self {
            hjaelp: felt.hjaelp,
            eller_null: !felt.kraevet,
            ..Self::af(&felt.form)
        }
    }

    fn type_navn(&self) -> &'static str {
        match self.form {
            Form::JaNej => "boolean",
            Form::Dato | Form::DatoFra { .. } | Form::Tekst | Form::Konstant(_) | Form::Valg(_) => "string",
            Form::Tal { .. } => "integer",
            Form::Maengde(_) | Form::Liste(_) => "array",
            Form::Objekt(_) | Form::Opslag { .. } => "object",
        }
    }

    fn krav<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self.form {
            Form::JaNej | Form::Tekst => Ok(()),
            Form::Dato => dato(map),
            Form::DatoFra { foerste } => {
                dato(map)?;
                map.serialize_entry("$comment", &format!("{foerste} – {SIDSTE_DATO}"))
            }
            Form::Tal { min, max } => {
                map.serialize_entry("minimum", min)?;
                map.serialize_entry("maximum", max)
            }
            Form::Valg(vaerdier) => map.serialize_entry("enum", &Navne::ny(vaerdier, self.eller_null)),
            Form::Maengde(vaerdier) => {
                map.serialize_entry("uniqueItems", &true)?;
                map.serialize_entry("items", &JsonSkema::af(&Form::Valg(vaerdier)))
            }
            Form::Konstant(navn) => map.serialize_entry("const", navn),
            Form::Liste(form) => map.serialize_entry("items", &JsonSkema::af(form)),
            Form::Objekt(felter) => {
                let kraevede = felter.iter().filter(|felt| felt.kraevet).map(|felt| felt.navn);
                map.serialize_entry("properties", &Egenskaber(felter))?;
                map.serialize_entry("required", &kraevede.collect::<Vec<_>>())?;
                map.serialize_entry("additionalProperties", &false)
            }
            Form::Opslag { noegler, form } => {
                map.serialize_entry(
                    "propertyNames",
                    &Enum {
                        navne: Navne::ny(noegler, false),
                    },
                )?;
                let eller_null = JsonSkema {
                    eller_null: true,
                    ..JsonSkema::af(form)
                };
                map.serialize_entry("additionalProperties", &eller_null)
            }
        }
    }
}

fn dato<M: SerializeMap>(map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("format", "date")?;
    map.serialize_entry("pattern", DATOMOENSTER)
}

impl Serialize for JsonSkema<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.rod {
            map.serialize_entry("$schema", "https://json-schema.org/draft/2020-12/schema")?;
        }
        if !self.hjaelp.is_empty() {
            map.serialize_entry("description", self.hjaelp)?;
        }
        if self.eller_null {
            map.serialize_entry("type", &[self.type_navn(), "null"])?;
        } else {
            map.serialize_entry("type", self.type_navn())?;
        }
        self.krav(&mut map)?;
        map.end()
    }
}

/// The fields of an object by name.
struct Egenskaber<'a>(&'a [Felt]);

impl Serialize for Egenskaber<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|felt| (felt.navn, JsonSkema::af_felt(felt))))
    }
}

/// `{ "enum": … }` and nothing else.
#[derive(serde::Serialize)]
struct Enum<'a> {
    #[serde(rename = "enum")]
    navne: Navne<'a>,
}

/// Names, and `null` where a value may be absent: an `enum` must name it as well as the `type`.
struct Navne<'a> {
    navne: &'a [&'static str],
    eller_null: bool,
}

impl<'a> Navne<'a> {
    fn ny(navne: &'a [&'static str], eller_null: bool) -> Self {
        Self { navne, eller_null }
    }
}

impl Serialize for Navne<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut liste = serializer.serialize_seq(None)?;
        for navn in self.navne {
            liste.serialize_element(navn)?;
        }
        if self.eller_null {
            liste.serialize_element(&())?;
        }
        liste.end()
    }
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
