// SPDX-License-Identifier: MPL-2.0
//! Fills a template with values. Only the template's own words can start a paragraph or an item.

mod linjer;

use std::ops::ControlFlow;

use linjer::Linjer;

use super::variable::{Hent, HentFelt, Indhold};
use super::{Led, MAKS_UDFYLDT, Opslag, Variabel};
use crate::brev::dokument::{Blok, Del};
use crate::brev::{Grundlag, Tilbud, Udfald};
use crate::kalender::Dato;

/// The most parts and items to visit; nested loops over long lists would otherwise take forever.
const MAKS_SKRIDT: usize = 100_000;

pub(super) fn udfyld(led: &[Led], sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let indhold = Indhold { sag, udfald };
    let mut udfylder = Udfylder {
        indhold: &indhold,
        loekker: Vec::new(),
        linjer: Linjer::default(),
        skridt: MAKS_SKRIDT,
        plads: MAKS_UDFYLDT,
    };
    if udfylder.alle(led).is_break() {
        let for_lang = Del::Pladsholder("resten af skabelonen: teksten er for lang".to_owned());
        udfylder.linjer.vaerdi(for_lang);
    }
    udfylder.linjer.blokke()
}

struct Udfylder<'a> {
    indhold: &'a Indhold<'a>,
    /// The list and the present item of each open loop, outermost first.
    loekker: Vec<(&'a Variabel, Element<'a>)>,
    linjer: Linjer,
    skridt: usize,
    plads: usize,
}

#[derive(Clone, Copy)]
enum Element<'a> {
    Tekst(&'a str),
    Tilbud(&'a Tilbud),
}

/// The value of a name in this case.
enum Vaerdi<'a> {
    /// The text as written, with its own line breaks.
    Tekst(&'a str),
    Dato(Dato),
    Flettefelt(&'static str),
    JaNej(bool),
    Tekster(&'a [String]),
    Tilbud(&'a [Tilbud]),
    Mangler,
}

impl<'a> Udfylder<'a> {
    /// Stops when there is no more room.
    fn alle(&mut self, led: &'a [Led]) -> ControlFlow<()> {
        led.iter().try_for_each(|led| self.et(led))
    }

    fn et(&mut self, led: &'a Led) -> ControlFlow<()> {
        brug(&mut self.skridt, 1)?;
        match led {
            Led::Tekst(tekst) => {
                brug(&mut self.plads, tekst.len())?;
                self.linjer.tekst(tekst);
            }
            Led::Vaerdi(opslag) => {
                let del = self.del(opslag)?;
                self.linjer.vaerdi(del);
            }
            Led::Hvis {
                ikke,
                opslag,
                da,
                ellers,
            } => {
                self.linjer.styring();
                let er_der = !matches!(self.vaerdi(opslag), Vaerdi::Mangler | Vaerdi::JaNej(false));
                self.alle(if er_der != *ikke {
                    da
                } else {
                    ellers.as_deref().unwrap_or_default()
                })?;
                self.linjer.styring();
            }
            Led::For { liste, krop, .. } => {
                self.linjer.styring();
                match self.variabel(liste) {
                    Vaerdi::Tekster(tekster) => {
                        let tekster = tekster.iter().map(String::as_str);
                        self.for_hver(liste, tekster.map(Element::Tekst), krop)?;
                    }
                    Vaerdi::Tilbud(tilbud) => self.for_hver(liste, tilbud.iter().map(Element::Tilbud), krop)?,
                    _ => {}
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn for_hver(
        &mut self,
        liste: &'a Variabel,
        elementer: impl Iterator<Item = Element<'a>>,
        krop: &'a [Led],
    ) -> ControlFlow<()> {
        for element in elementer {
            brug(&mut self.skridt, 1)?;
            self.loekker.push((liste, element));
            self.alle(krop)?;
            self.loekker.pop();
            self.linjer.styring();
        }
        ControlFlow::Continue(())
    }

    fn del(&mut self, opslag: &Opslag) -> ControlFlow<(), Del> {
        ControlFlow::Continue(match self.vaerdi(opslag) {
            Vaerdi::Tekst(tekst) => {
                // Every access costs its step before it runs.
                brug(&mut self.plads, tekst.len())?;
                Del::Tekst(paa_en_linje(tekst))
            }
            Vaerdi::Dato(dato) => Del::Dato(dato),
            Vaerdi::Flettefelt(navn) => Del::Flettefelt(navn),
            // A checked template never writes out a list or a yes/no.
            Vaerdi::JaNej(_) | Vaerdi::Tekster(_) | Vaerdi::Tilbud(_) | Vaerdi::Mangler => {
                Del::Pladsholder(self.navn(opslag))
            }
        })
    }

    /// The name in the table; the check of the letter can show it.
    fn navn(&self, opslag: &Opslag) -> String {
        match opslag {
            Opslag::Variabel(variabel) => variabel.navn().to_owned(),
            Opslag::Element { loekke, felt, .. } => {
                let liste = self.loekker.get(*loekke).map_or("", |(liste, _)| liste.navn());
                let felt = felt.map(|felt| format!(".{}", felt.navn()));
                format!("{liste}{}", felt.unwrap_or_default())
            }
        }
    }

    fn vaerdi(&self, opslag: &Opslag) -> Vaerdi<'a> {
        match opslag {
            Opslag::Variabel(variabel) => self.variabel(variabel),
            Opslag::Element { loekke, felt, .. } => match (self.loekker.get(*loekke), felt) {
                (Some((_, Element::Tekst(tekst))), None) => af_tekst(Some(tekst)),
                (Some((_, Element::Tilbud(tilbud))), Some(felt)) => match felt.hent {
                    HentFelt::Tekst(hent) => af_tekst(hent(tilbud)),
                    HentFelt::JaNej(hent) => hent(tilbud).map_or(Vaerdi::Mangler, Vaerdi::JaNej),
                },
                _ => Vaerdi::Mangler,
            },
        }
    }

    fn variabel(&self, variabel: &Variabel) -> Vaerdi<'a> {
        let indhold = self.indhold;
        match variabel.hent {
            Hent::Tekst(hent) => af_tekst(hent(indhold)),
            Hent::Borger(..) if indhold.sag.er_anonym() => Vaerdi::Mangler,
            Hent::Borger(hent, felt) => match af_tekst(hent(indhold)) {
                Vaerdi::Mangler => Vaerdi::Flettefelt(felt),
                vaerdi => vaerdi,
            },
            Hent::Dato(hent) => hent(indhold).map_or(Vaerdi::Mangler, Vaerdi::Dato),
            Hent::Frist(id) => indhold.sag.frist(id).map_or(Vaerdi::Mangler, Vaerdi::Dato),
            Hent::JaNej(hent) => hent(indhold).map_or(Vaerdi::Mangler, Vaerdi::JaNej),
            Hent::Tekster(hent) => match hent(indhold) {
                [] => Vaerdi::Mangler,
                tekster => Vaerdi::Tekster(tekster),
            },
            Hent::Tilbud(hent) => match hent(indhold) {
                [] => Vaerdi::Mangler,
                tilbud => Vaerdi::Tilbud(tilbud),
            },
        }
    }
}

/// Takes the amount from the budget, if the budget has it.
fn brug(rest: &mut usize, antal: usize) -> ControlFlow<()> {
    match rest.checked_sub(antal) {
        Some(nyt) => {
            *rest = nyt;
            ControlFlow::Continue(())
        }
        None => ControlFlow::Break(()),
    }
}

/// A text of the case; the reader has made blank ones absent, or empty where a text is required.
fn af_tekst(tekst: Option<&str>) -> Vaerdi<'_> {
    match tekst {
        None | Some("") => Vaerdi::Mangler,
        Some(tekst) => Vaerdi::Tekst(tekst),
    }
}

/// A value without line breaks, so that it starts no paragraph and no item.
fn paa_en_linje(tekst: &str) -> String {
    let linjer = tekst.split(er_linjeskift).map(str::trim);
    linjer.filter(|linje| !linje.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Line breaks, in any of Unicode's forms.
fn er_linjeskift(tegn: char) -> bool {
    matches!(
        tegn,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests;
