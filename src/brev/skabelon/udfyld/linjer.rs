// SPDX-License-Identifier: MPL-2.0
//! The lines of a filled template, and the blocks that they make: those of
//! [`fra_tekst`](crate::brev::dokument::fra_tekst), with values inside.

use crate::brev::dokument::{Blok, Del};

/// Lines under construction.
#[derive(Default)]
pub(super) struct Linjer {
    faerdige: Vec<Linje>,
    sidste: Linje,
}

#[derive(Default)]
struct Linje {
    stykker: Vec<Stykke>,
    /// Whether a tag without output stood here.
    styring: bool,
}

enum Stykke {
    /// The template's own words; only they can make an item.
    Skabelon(String),
    Vaerdi(Del),
}

/// The role of a line in the text.
enum Slags {
    /// It ends a paragraph.
    Tom,
    Punkt(Vec<Del>),
    Tekst(Vec<Del>),
    /// A line of tags only, which leaves no trace.
    Ingen,
}

impl Linjer {
    /// Words of the template.
    pub(super) fn tekst(&mut self, tekst: &str) {
        for (nr, linje) in tekst.split('\n').enumerate() {
            if nr > 0 {
                self.faerdige.push(std::mem::take(&mut self.sidste));
            }
            self.sidste.tekst(linje);
        }
    }

    /// A value.
    pub(super) fn vaerdi(&mut self, del: Del) {
        self.sidste.stykker.push(Stykke::Vaerdi(del));
    }

    /// A tag without output.
    pub(super) fn styring(&mut self) {
        self.sidste.styring = true;
    }

    /// Everything as blocks.
    pub(super) fn blokke(mut self) -> Vec<Blok> {
        self.faerdige.push(self.sidste);
        let mut bygger = Bygger::default();
        for linje in self.faerdige {
            bygger.linje(linje.slags());
        }
        bygger.afslut();
        bygger.blokke
    }
}

impl Linje {
    fn tekst(&mut self, tekst: &str) {
        if tekst.is_empty() {
            return;
        }
        match self.stykker.last_mut() {
            // Words follow words only where a tag without output stood between them: one of the spaces beside it is
            // enough.
            Some(Stykke::Skabelon(foran)) if foran.ends_with(' ') => {
                foran.push_str(tekst.strip_prefix(' ').unwrap_or(tekst));
            }
            Some(Stykke::Skabelon(foran)) => foran.push_str(tekst),
            _ => self.stykker.push(Stykke::Skabelon(tekst.to_owned())),
        }
    }

    fn slags(mut self) -> Slags {
        let foerste_er_punkt = self.trim();
        match self.stykker.as_slice() {
            [] if self.styring => Slags::Ingen,
            [] => Slags::Tom,
            [Stykke::Skabelon(streg)] if self.styring && streg == "-" => Slags::Ingen,
            _ if foerste_er_punkt => Slags::Punkt(self.dele()),
            _ => Slags::Tekst(self.dele()),
        }
    }

    /// Trims both ends, and removes the mark of an item at the beginning; returns whether there was one.
    fn trim(&mut self) -> bool {
        if let Some(Stykke::Skabelon(sidste)) = self.stykker.last_mut() {
            sidste.truncate(sidste.trim_end().len());
        }
        self.stykker
            .retain(|stykke| !matches!(stykke, Stykke::Skabelon(tekst) if tekst.is_empty()));
        let Some(Stykke::Skabelon(foerste)) = self.stykker.first_mut() else {
            return false;
        };
        let uden_rum = foerste.trim_start();
        let (er_punkt, rest) = match uden_rum.strip_prefix("- ") {
            Some(punkt) => (true, punkt.trim_start()),
            None => (false, uden_rum),
        };
        *foerste = rest.to_owned();
        if foerste.is_empty() {
            self.stykker.remove(0);
        }
        er_punkt
    }

    fn dele(self) -> Vec<Del> {
        let mut dele = Vec::new();
        for stykke in self.stykker {
            match stykke {
                Stykke::Skabelon(tekst) => tilfoej(&mut dele, Del::Tekst(tekst)),
                Stykke::Vaerdi(del) => tilfoej(&mut dele, del),
            }
        }
        dele
    }
}

/// Blocks under construction.
#[derive(Default)]
struct Bygger {
    blokke: Vec<Blok>,
    tekst: Vec<Del>,
    punkter: Vec<Vec<Del>>,
}

impl Bygger {
    fn linje(&mut self, linje: Slags) {
        match linje {
            Slags::Ingen => {}
            Slags::Tom => self.afslut(),
            Slags::Punkt(punkt) => {
                self.afslut_tekst();
                self.punkter.push(punkt);
            }
            Slags::Tekst(dele) => {
                // A line after an item continues it.
                let foran = self.punkter.last_mut().unwrap_or(&mut self.tekst);
                if !foran.is_empty() {
                    tilfoej(foran, Del::Tekst(" ".to_owned()));
                }
                for del in dele {
                    tilfoej(foran, del);
                }
            }
        }
    }

    fn afslut(&mut self) {
        self.afslut_tekst();
        if !self.punkter.is_empty() {
            self.blokke.push(Blok::Punkter(std::mem::take(&mut self.punkter)));
        }
    }

    fn afslut_tekst(&mut self) {
        if !self.tekst.is_empty() {
            self.blokke.push(Blok::Tekst(std::mem::take(&mut self.tekst)));
        }
    }
}

/// Adds a part; adjacent words merge.
fn tilfoej(dele: &mut Vec<Del>, del: Del) {
    match (dele.last_mut(), del) {
        (Some(Del::Tekst(foran)), Del::Tekst(tekst)) => foran.push_str(&tekst),
        (_, del) => dele.push(del),
    }
}

#[cfg(test)]
mod tests;
