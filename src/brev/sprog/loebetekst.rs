// SPDX-License-Identifier: MPL-2.0
//! A section as running text with positions: words, references to sources, and line breaks.

use super::Plads;
use super::forkortelser::SLUTTER_IKKE;
use super::henvisninger::kildesteder;
use super::tegn::{er_bogstav, er_ordtegn, er_stort, lille, smaa, udsnit};
use crate::brev::dokument::{Blok, Del, ord, som_tekst};

/// The kind of text a character belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Art {
    Tekst,
    Kilde,
    /// Between two paragraphs, items or cells.
    Graense,
}

/// A text, character by character.
#[derive(Clone, Debug, Default)]
pub struct Loebetekst {
    tegn: Vec<char>,
    art: Vec<Art>,
}

/// A lower-case word and its range, in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ord {
    pub(crate) ord: String,
    pub(crate) fra: usize,
    pub(crate) til: usize,
}

/// A sentence with at least one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Saetning {
    pub(crate) ord: Vec<Ord>,
    /// The position after the last character, full stop included.
    pub(crate) til: usize,
}

impl Saetning {
    pub(crate) fn plads(&self) -> Plads {
        let fra = self.ord.first().map_or(self.til, |ord| ord.fra);
        Plads { fra, til: self.til }
    }
}

impl Loebetekst {
    /// The text of blocks, with the positions of [`som_tekst`].
    pub fn af_blokke<'a>(blokke: impl IntoIterator<Item = &'a Blok>) -> Self {
        let mut tekst = Self::default();
        for (nr, blok) in blokke.into_iter().enumerate() {
            if nr > 0 {
                tekst.tilfoej("\n\n", Art::Graense);
            }
            tekst.tilfoej_blok(blok);
        }
        tekst.skjul_henvisninger();
        tekst
    }

    /// Edited text: an empty line and an item each start a new sentence.
    pub fn af_tekst(kilde: &str) -> Self {
        let mut tekst = Self::default();
        for (nr, linje) in kilde.split('\n').enumerate() {
            let (punkt, tom) = (linje.trim_start().starts_with("- "), linje.trim().is_empty());
            if nr > 0 {
                tekst.tilfoej("\n", if punkt || tom { Art::Graense } else { Art::Tekst });
            }
            tekst.tilfoej(linje, Art::Tekst);
        }
        tekst.skjul_henvisninger();
        tekst
    }

    /// A section, positioned as it is shown; blocks mark their source references, edited text does not.
    pub fn af_afsnit(blokke: &[Blok], tekst: &str) -> Self {
        if som_tekst(blokke) == tekst {
            Self::af_blokke(blokke)
        } else {
            Self::af_tekst(tekst)
        }
    }

    /// The sentences, in order.
    pub(crate) fn saetninger(&self) -> Vec<Saetning> {
        let mut saetninger = Vec::new();
        let mut ord = Vec::new();
        let mut nr = 0;
        while nr < self.tegn.len() {
            if let Some(til) = self.ordets_slut(nr) {
                ord.push(self.ord(nr, til));
                nr = til;
                continue;
            }
            let slutter = self.er_graense(nr) || self.slutter_saetning(nr);
            nr += 1;
            if slutter && !ord.is_empty() {
                let til = if self.er_graense(nr - 1) { nr - 1 } else { nr };
                saetninger.push(Saetning {
                    ord: std::mem::take(&mut ord),
                    til,
                });
            }
        }
        if !ord.is_empty() {
            saetninger.push(Saetning { ord, til: nr });
        }
        saetninger
    }

    /// A slice of the text as written.
    pub(crate) fn udsnit(&self, fra: usize, til: usize) -> String {
        udsnit(&self.tegn, fra, til).iter().collect()
    }

    /// Letters joined by single stops around a word, such as `m.v` around `v`, and their range.
    pub(super) fn med_punktummer(&self, ord: &Ord) -> (String, Plads) {
        let bogstav = |nr: usize| self.tegn.get(nr).copied().is_some_and(er_bogstav);
        let efter_bogstav = |nr: usize| nr.checked_sub(1).is_some_and(bogstav);
        let punktum = |nr: usize| self.tegn.get(nr) == Some(&'.') && efter_bogstav(nr) && bogstav(nr + 1);
        let med = |nr: &usize| bogstav(*nr) || punktum(*nr);
        let fra = ord.fra - (0..ord.fra).rev().take_while(med).count();
        let til = ord.til + (ord.til..).take_while(med).count();
        (self.udsnit(fra, til), Plads { fra, til })
    }

    fn tilfoej(&mut self, tekst: &str, art: Art) {
        self.tegn.extend(tekst.chars());
        self.art.resize(self.tegn.len(), art);
    }

    fn tilfoej_dele(&mut self, dele: &[Del]) {
        for del in dele {
            let art = match del {
                Del::Kilde(_) => Art::Kilde,
                _ => Art::Tekst,
            };
            self.tilfoej(&del.ord(), art);
        }
    }

    fn tilfoej_blok(&mut self, blok: &Blok) {
        match blok {
            Blok::Tekst(dele) => self.tilfoej_dele(dele),
            Blok::Punkter(punkter) => {
                for (nr, dele) in punkter.iter().enumerate() {
                    self.tilfoej(if nr > 0 { "\n- " } else { "- " }, Art::Graense);
                    self.tilfoej_dele(dele);
                }
            }
            Blok::Tabel(tabel) => {
                for (nr, raekke) in tabel.raekker.iter().enumerate() {
                    let celler = raekke.iter().filter(|celle| !ord(celle).is_empty());
                    for (kolonne, celle) in celler.enumerate() {
                        let foran = match (nr, kolonne) {
                            (0, 0) => "- ",
                            (_, 0) => "\n- ",
                            _ => ": ",
                        };
                        self.tilfoej(foran, Art::Graense);
                        self.tilfoej_dele(celle);
                    }
                }
            }
        }
    }

    /// Marks references that a caseworker wrote as plain text.
    fn skjul_henvisninger(&mut self) {
        for plads in kildesteder(&self.tegn) {
            for art in self.art.get_mut(plads.fra..plads.til).unwrap_or_default() {
                if *art == Art::Tekst {
                    *art = Art::Kilde;
                }
            }
        }
    }

    fn er_graense(&self, nr: usize) -> bool {
        self.art.get(nr) == Some(&Art::Graense)
    }

    fn er_ordtegn(&self, nr: usize) -> bool {
        self.art.get(nr) == Some(&Art::Tekst) && self.tegn.get(nr).copied().is_some_and(er_ordtegn)
    }

    fn ordets_slut(&self, fra: usize) -> Option<usize> {
        let mut til = fra;
        while self.er_ordtegn(til) {
            til += 1;
        }
        (til > fra).then_some(til)
    }

    fn ord(&self, fra: usize, til: usize) -> Ord {
        Ord {
            ord: udsnit(&self.tegn, fra, til).iter().copied().map(lille).collect(),
            fra,
            til,
        }
    }

    fn slutter_saetning(&self, nr: usize) -> bool {
        let er_tegn = self.art.get(nr) == Some(&Art::Tekst) && matches!(self.tegn.get(nr), Some('.' | '!' | '?' | ':'));
        let efter = self.tegn.get(nr + 1..).unwrap_or_default();
        let mellemrum = efter.iter().take_while(|tegn| tegn.is_whitespace()).count();
        let stort = efter.get(mellemrum).copied().is_some_and(er_stort);
        er_tegn && mellemrum > 0 && stort && !self.ender_paa_forkortelse(nr)
    }

    /// Whether the full stop at that position belongs to an abbreviation.
    fn ender_paa_forkortelse(&self, nr: usize) -> bool {
        let foran = udsnit(&self.tegn, 0, nr).iter().rev();
        let laengde = foran.take_while(|tegn| er_ordtegn(**tegn) || **tegn == '.').count();
        let ord = self.udsnit(nr - laengde, nr);
        self.tegn.get(nr) == Some(&'.') && SLUTTER_IKKE.contains(&smaa(&ord).as_str())
    }
}
