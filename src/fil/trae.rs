// SPDX-License-Identifier: MPL-2.0
//! The ordered tree that every input becomes: name, value and place.
//!
//! `serde_json::Value` will not do here: it forgets where a value stood, in which order, and how a number was
//! written, and it has no room for what a JavaScript object can hold and JSON cannot.

use std::fmt::Write as _;

/// The deepest nesting of lists and objects. Code that builds a tree enforces it (an object in JavaScript can be
/// cyclic); code that reads one recurses and relies on it.
pub const MAKS_DYBDE: usize = 64;

/// Characters of a value that are shown in an error.
const VIST: usize = 80;

/// A place in a text; both count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sted {
    /// Line.
    pub linje: u32,
    /// Column.
    pub kolonne: u32,
}

/// The name of a value in an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noegle {
    /// The name, escapes resolved.
    pub tekst: String,
    /// Where it stood; absent when the tree did not come from text.
    pub sted: Option<Sted>,
}

/// A value and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knude {
    /// The value.
    pub vaerdi: Vaerdi,
    /// Where it began; absent when the tree did not come from text.
    pub sted: Option<Sted>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vaerdi {
    /// `null`, and JavaScript's `undefined`: the same as an absent key.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Tal(Tal),
    /// A text.
    Tekst(String),
    /// A list.
    Liste(Vec<Knude>),
    /// An object in its own order; duplicate keys are all kept.
    Objekt(Vec<(Noegle, Knude)>),
    /// A value that JSON cannot hold (`NaN`, `function`, `Date`, `BigInt`), by its name. Always a wrong type.
    Fremmed(String),
}

/// A number as it was written, so that nothing is lost on the way to an exact integer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tal {
    kilde: String,
}

impl Tal {
    /// A number from text that follows the grammar of JSON, as what JavaScript writes for a finite number does.
    pub fn fra_kilde(kilde: &str) -> Self {
        Self {
            kilde: kilde.to_owned(),
        }
    }

    /// The number as it was written.
    pub fn kilde(&self) -> &str {
        &self.kilde
    }

    /// The exact integer, however it is written (`34.0` is 34, `1e2` is 100); `None` when it is not one, or
    /// does not fit.
    pub fn heltal(&self) -> Option<i64> {
        let (minus, uden_fortegn) = match self.kilde.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, self.kilde.as_str()),
        };
        let (cifre, eksponent) = uden_fortegn.split_once(['e', 'E']).unwrap_or((uden_fortegn, "0"));
        let (hele, broek) = cifre.split_once('.').unwrap_or((cifre, ""));
        let alle = format!("{hele}{broek}");
        let betydende = alle.trim_end_matches('0');
        let nuller = i64::try_from(alle.len() - betydende.len()).ok()?;
        let betydende = betydende.trim_start_matches('0');
        if betydende.is_empty() {
            return Some(0);
        }
        let skift = heltal_maettet(eksponent)
            .saturating_sub(i64::try_from(broek.len()).ok()?)
            .saturating_add(nuller);
        let potens = 10_i64.checked_pow(u32::try_from(skift).ok()?)?;
        // Parsed with its sign: i64::MIN has no positive twin.
        let tal: i64 = if minus {
            format!("-{betydende}").parse().ok()?
        } else {
            betydende.parse().ok()?
        };
        tal.checked_mul(potens)
    }
}

/// An exponent; one too long for an `i64` is as good as the largest.
fn heltal_maettet(tekst: &str) -> i64 {
    let graense = if tekst.starts_with('-') { i64::MIN } else { i64::MAX };
    tekst.parse().unwrap_or(graense)
}

impl From<i64> for Tal {
    fn from(tal: i64) -> Self {
        Self { kilde: tal.to_string() }
    }
}

impl Vaerdi {
    /// The kind of value, in Danish.
    pub fn slags(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true eller false",
            Self::Tal(_) => "et tal",
            Self::Tekst(_) => "en tekst",
            Self::Liste(_) => "en liste",
            Self::Objekt(_) => "et objekt",
            Self::Fremmed(_) => "noget, JSON ikke kan rumme",
        }
    }
}

/// Readers for a tree that has been checked: `None` is *absent*, and also a wrong type, which the check has
/// ruled out.
impl Knude {
    /// A value without a place.
    pub fn uden_sted(vaerdi: Vaerdi) -> Self {
        Self { vaerdi, sted: None }
    }

    /// `null` is absent.
    pub fn er_null(&self) -> bool {
        self.vaerdi == Vaerdi::Null
    }

    /// This text.
    pub fn som_tekst(&self) -> Option<&str> {
        if let Vaerdi::Tekst(tekst) = &self.vaerdi {
            Some(tekst)
        } else {
            None
        }
    }

    /// This truth value.
    pub fn som_bool(&self) -> Option<bool> {
        if let Vaerdi::Bool(sand) = self.vaerdi {
            Some(sand)
        } else {
            None
        }
    }

    /// This exact integer.
    pub fn som_heltal(&self) -> Option<i64> {
        if let Vaerdi::Tal(tal) = &self.vaerdi {
            tal.heltal()
        } else {
            None
        }
    }

    /// The items of this list.
    pub fn som_liste(&self) -> Option<&[Knude]> {
        if let Vaerdi::Liste(led) = &self.vaerdi {
            Some(led)
        } else {
            None
        }
    }

    /// The keys of this object that are present, in their order; none if it is no object.
    pub fn felter(&self) -> impl Iterator<Item = (&str, &Knude)> {
        let felter: &[_] = if let Vaerdi::Objekt(felter) = &self.vaerdi {
            felter
        } else {
            &[]
        };
        felter
            .iter()
            .filter(|(_, knude)| !knude.er_null())
            .map(|(noegle, knude)| (noegle.tekst.as_str(), knude))
    }

    /// The value under a key, of whatever kind.
    pub fn hent(&self, noegle: &str) -> Option<&Knude> {
        self.felter().find(|(navn, _)| *navn == noegle).map(|(_, knude)| knude)
    }

    /// The text under a key.
    pub fn tekst(&self, noegle: &str) -> Option<&str> {
        self.hent(noegle)?.som_tekst()
    }

    /// The truth value under a key.
    pub fn bool(&self, noegle: &str) -> Option<bool> {
        self.hent(noegle)?.som_bool()
    }

    /// The exact integer under a key.
    pub fn heltal(&self, noegle: &str) -> Option<i64> {
        self.hent(noegle)?.som_heltal()
    }

    /// The items of the list under a key.
    pub fn liste(&self, noegle: &str) -> Option<&[Knude]> {
        self.hent(noegle)?.som_liste()
    }

    /// The texts of the list under a key.
    pub fn tekster(&self, noegle: &str) -> Option<Vec<&str>> {
        self.liste(noegle)?.iter().map(Knude::som_tekst).collect()
    }

    /// The object under a key.
    pub fn objekt(&self, noegle: &str) -> Option<&Knude> {
        self.hent(noegle)
            .filter(|knude| matches!(knude.vaerdi, Vaerdi::Objekt(_)))
    }

    /// Compact JSON text. A value that JSON cannot hold stands as its name.
    pub fn som_json(&self) -> String {
        let mut skriver = Skriver {
            ud: String::new(),
            plads: usize::MAX,
        };
        // Writing fails only when the room runs out.
        let _ = skriver.knude(self);
        skriver.ud
    }

    /// Compact JSON text of at most 80 characters, ending with … when it was cut.
    pub fn kort_json(&self) -> String {
        kort(|skriver| skriver.knude(self))
    }
}

/// A text, at most 80 characters of it, with what a terminal could act on escaped.
pub(crate) fn kort_tekst(tekst: &str) -> String {
    kort(|skriver| tekst.chars().try_for_each(|tegn| skriver.tegn(tegn)))
}

/// A text as a JSON string of at most 80 characters.
pub(super) fn kort_streng(tekst: &str) -> String {
    kort(|skriver| skriver.streng(tekst))
}

fn kort(skriv: impl FnOnce(&mut Skriver) -> Option<()>) -> String {
    let mut skriver = Skriver {
        ud: String::new(),
        plads: VIST,
    };
    if skriv(&mut skriver).is_none() {
        skriver.ud.pop();
        skriver.ud.push('…');
    }
    skriver.ud
}

/// Writes until the room runs out, so that showing the start of a large value costs little.
struct Skriver {
    ud: String,
    plads: usize,
}

impl Skriver {
    fn raa(&mut self, tekst: &str) -> Option<()> {
        for tegn in tekst.chars() {
            self.plads = self.plads.checked_sub(1)?;
            self.ud.push(tegn);
        }
        Some(())
    }

    fn knude(&mut self, knude: &Knude) -> Option<()> {
        match &knude.vaerdi {
            Vaerdi::Null => self.raa("null"),
            Vaerdi::Bool(sand) => self.raa(if *sand { "true" } else { "false" }),
            Vaerdi::Tal(tal) => self.raa(tal.kilde()),
            Vaerdi::Tekst(tekst) => self.streng(tekst),
            Vaerdi::Fremmed(navn) => navn.chars().try_for_each(|tegn| self.tegn(tegn)),
            Vaerdi::Liste(led) => {
                self.raa("[")?;
                for (nr, knude) in led.iter().enumerate() {
                    self.raa(if nr == 0 { "" } else { "," })?;
                    self.knude(knude)?;
                }
                self.raa("]")
            }
            Vaerdi::Objekt(felter) => {
                self.raa("{")?;
                for (nr, (noegle, knude)) in felter.iter().enumerate() {
                    self.raa(if nr == 0 { "" } else { "," })?;
                    self.streng(&noegle.tekst)?;
                    self.raa(":")?;
                    self.knude(knude)?;
                }
                self.raa("}")
            }
        }
    }

    fn streng(&mut self, tekst: &str) -> Option<()> {
        self.raa("\"")?;
        for tegn in tekst.chars() {
            match tegn {
                '"' => self.raa("\\\"")?,
                '\\' => self.raa("\\\\")?,
                _ => self.tegn(tegn)?,
            }
        }
        self.raa("\"")
    }

    /// Escapes what must be escaped in JSON, and what could act on a terminal or turn a line of text around.
    fn tegn(&mut self, tegn: char) -> Option<()> {
        match tegn {
            '\n' => self.raa("\\n"),
            '\r' => self.raa("\\r"),
            '\t' => self.raa("\\t"),
            '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{feff}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                let mut kode = String::new();
                let _ = write!(kode, "\\u{:04x}", u32::from(tegn));
                self.raa(&kode)
            }
            _ => {
                self.plads = self.plads.checked_sub(1)?;
                self.ud.push(tegn);
                Some(())
            }
        }
    }
}

#[cfg(test)]
mod tests;
