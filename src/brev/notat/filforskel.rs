// SPDX-License-Identifier: MPL-2.0
//! The differences between two case files.

use serde::Serialize;
use serde::ser::Serializer;

/// A value that differs between two case files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Filforskel {
    /// Where: `fakta.belastning`.
    pub sti: String,
    /// The subject of the value, in words.
    #[serde(skip)]
    pub hvad: &'static str,
    /// The value before; absent if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "unknown"))]
    pub foer: Option<Filvaerdi>,
    /// The value now; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "unknown"))]
    pub nu: Option<Filvaerdi>,
}

/// A value of a case file, without its spelling: equal values mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filvaerdi {
    /// Yes or no.
    JaNej(bool),
    /// A number.
    Tal(i64),
    /// A text, a day or the id of a choice.
    Tekst(String),
    /// A list.
    Liste(Vec<Filvaerdi>),
    /// An object in a list, its keys in the order of the format.
    Objekt(Vec<(&'static str, Filvaerdi)>),
}

impl Serialize for Filvaerdi {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JaNej(sand) => sand.serialize(serializer),
            Self::Tal(tal) => tal.serialize(serializer),
            Self::Tekst(tekst) => tekst.serialize(serializer),
            Self::Liste(led) => led.serialize(serializer),
            Self::Objekt(felter) => serializer.collect_map(felter.iter().map(|(navn, vaerdi)| (navn, vaerdi))),
        }
    }
}
