// SPDX-License-Identifier: MPL-2.0
//! The characters of a JSON text: where reading stands, and the values without parts. An error is what was
//! expected there; the parser knows the path.

use super::maettet;
use crate::fil::trae::{Sted, Tal, kort_tekst};

/// Characters of the text that are shown where it stops being JSON.
const UDDRAG: usize = 20;

/// A text and how far it is read.
pub(super) struct Tegn<'a> {
    tekst: &'a str,
    /// Always on the border of a character.
    her: usize,
    linje: u32,
    kolonne: u32,
}

impl<'a> Tegn<'a> {
    pub(super) fn i(tekst: &'a str) -> Self {
        Self {
            tekst,
            her: 0,
            linje: 1,
            kolonne: 1,
        }
    }

    pub(super) fn tal(&mut self) -> Result<Tal, &'static str> {
        let fra = self.her;
        self.tag(b'-');
        if self.tag(b'0') {
            if matches!(self.kig(), Some(b'0'..=b'9')) {
                return Err("JSON: et tal uden nul foran");
            }
        } else {
            self.cifre()?;
        }
        if self.tag(b'.') {
            self.cifre()?;
        }
        if self.tag(b'e') || self.tag(b'E') {
            let _ = self.tag(b'+') || self.tag(b'-');
            self.cifre()?;
        }
        Ok(Tal::fra_kilde(self.tekst.get(fra..self.her).unwrap_or_default()))
    }

    fn cifre(&mut self) -> Result<(), &'static str> {
        let antal = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if antal == 0 {
            return Err("JSON: et ciffer");
        }
        self.frem(antal);
        Ok(())
    }

    pub(super) fn streng(&mut self) -> Result<String, &'static str> {
        self.frem(1);
        let mut ud = String::new();
        loop {
            let rest = self.rest();
            let laengde = rest
                .bytes()
                .position(|b| b == b'"' || b == b'\\' || b < 0x20)
                .unwrap_or(rest.len());
            let stykke = rest.get(..laengde).unwrap_or_default();
            ud.push_str(stykke);
            self.her += laengde;
            self.kolonne = self.kolonne.saturating_add(maettet(stykke.chars().count()));
            match self.kig() {
                Some(b'"') => {
                    self.frem(1);
                    return Ok(ud);
                }
                Some(b'\\') => ud.push(self.flugt()?),
                Some(_) => {
                    return Err("JSON: styretegn skrevet som \\n, \\t eller \\u00XX");
                }
                None => return Err("JSON: et anførselstegn efter teksten"),
            }
        }
    }

    /// One escape. On an error the place is that of its backslash.
    fn flugt(&mut self) -> Result<char, &'static str> {
        let rest = self.rest().as_bytes();
        let (tegn, laengde) = match rest.get(1) {
            Some(b'"') => (Some('"'), 2),
            Some(b'\\') => (Some('\\'), 2),
            Some(b'/') => (Some('/'), 2),
            Some(b'b') => (Some('\u{8}'), 2),
            Some(b'f') => (Some('\u{c}'), 2),
            Some(b'n') => (Some('\n'), 2),
            Some(b'r') => (Some('\r'), 2),
            Some(b't') => (Some('\t'), 2),
            Some(b'u') => unicode(rest),
            _ => (None, 2),
        };
        let fejl = "JSON: en gyldig følge efter \\ (\\\" \\\\ \\/ \\b \\f \\n \\r \\t eller \\u og fire cifre; surrogater i par)";
        let tegn = tegn.ok_or(fejl)?;
        self.frem(laengde);
        Ok(tegn)
    }

    /// Takes a whole word.
    pub(super) fn ord(&mut self, ord: &str) -> bool {
        let her = self.rest().starts_with(ord);
        if her {
            self.frem(ord.len());
        }
        her
    }

    pub(super) fn tag(&mut self, byte: u8) -> bool {
        let her = self.kig() == Some(byte);
        if her {
            self.frem(1);
        }
        her
    }

    pub(super) fn mellemrum(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.kig() {
            self.frem(1);
            if byte == b'\n' {
                self.linje = self.linje.saturating_add(1);
                self.kolonne = 1;
            }
        }
    }

    pub(super) fn kig(&self) -> Option<u8> {
        self.tekst.as_bytes().get(self.her).copied()
    }

    fn rest(&self) -> &'a str {
        self.tekst.get(self.her..).unwrap_or_default()
    }

    /// Steps over ASCII characters.
    pub(super) fn frem(&mut self, antal: usize) {
        self.her += antal;
        self.kolonne = self.kolonne.saturating_add(maettet(antal));
    }

    pub(super) fn sted(&self) -> Sted {
        Sted {
            linje: self.linje,
            kolonne: self.kolonne,
        }
    }

    /// The text at this place, cut short, for an error message.
    pub(super) fn uddrag(&self) -> String {
        let rest = self.rest();
        let ende = rest.char_indices().nth(UDDRAG).map_or(rest.len(), |(ende, _)| ende);
        let mut uddrag = kort_tekst(rest.get(..ende).unwrap_or_default());
        if ende < rest.len() {
            uddrag.push('…');
        }
        uddrag
    }
}

/// The character of `\uXXXX`, or of a pair of them, and its length in the text.
fn unicode(rest: &[u8]) -> (Option<char>, usize) {
    let Some(foerste) = enhed(rest) else {
        return (None, 2);
    };
    if let Some(tegn) = char::from_u32(foerste) {
        return (Some(tegn), 6);
    }
    let anden = rest
        .get(6..)
        .and_then(enhed)
        .filter(|anden| (0xdc00..0xe000).contains(anden));
    // A second half that comes first lands beyond the last character, and is none.
    let par = anden.map(|anden| 0x1_0000 + ((foerste - 0xd800) << 10) + (anden - 0xdc00));
    (par.and_then(char::from_u32), 12)
}

/// The number in `\uXXXX`.
fn enhed(rest: &[u8]) -> Option<u32> {
    let cifre = rest.strip_prefix(b"\\u")?.get(..4)?;
    cifre
        .iter()
        .try_fold(0, |tal, ciffer| Some(tal * 16 + char::from(*ciffer).to_digit(16)?))
}
