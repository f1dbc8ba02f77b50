// SPDX-License-Identifier: MPL-2.0
//! The law: one file an area, each rule a plain two-valued function with its id, sources and one sentence.
//!
//! No rule knows what *unknown* is: the engine completes the facts a rule declares before it asks.

pub mod advarsler;
pub mod afdaekning;
pub mod anonym;
pub mod forhold;
pub mod fortolkning;
pub mod frister;
pub mod frit_valg;
pub mod ikke_kodet;
pub mod intensitet;
pub mod konklusion;
pub mod medhold;
pub mod omfattet;
pub mod pligter;
pub mod ret;
pub mod tilbageholdelse;

pub use forhold::Forhold;
pub use fortolkning::Fortolkning;
pub use konklusion::{Afgoerelsestype, Konklusion, Omraadenavn, Styrke};

use crate::fakta::{Faktum, FuldeFakta, Intensitet};
use crate::kilder::Kilde;
use crate::regelsaet::Lov;

/// A rule over fully known facts.
#[derive(Debug)]
pub struct Regel {
    /// The stable id.
    pub id: &'static str,
    /// One sentence of what it says.
    pub hvad: &'static str,
    /// When it holds, in words of law.
    pub betingelse: &'static str,
    /// The facts it reads; no other is completed for it.
    pub fakta: &'static [Faktum],
    /// Whether it holds.
    pub opfyldt: fn(&FuldeFakta) -> bool,
    /// What kind of row it is.
    pub slags: Regelslags,
    /// How binding it is.
    pub styrke: Styrke,
    /// How binding it was under the state of the law of 2017, where that differed.
    pub styrke_2017: Option<Styrke>,
    /// The state of the law from which it is in force.
    pub fra: Lov,
    /// How the tool reads the sources, where it had to choose.
    pub fortolkning: Option<&'static Fortolkning>,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

impl Regel {
    /// What a row that says nothing else has.
    const GRUND: Self = Self {
        id: "",
        hvad: "",
        betingelse: "",
        fakta: &[],
        opfyldt: |_| true,
        slags: Regelslags::Regel,
        styrke: Styrke::Skal,
        styrke_2017: None,
        fra: Lov::Fra2017,
        fortolkning: None,
        kilder: &[],
    };

    /// How binding it is under a state of the law.
    pub fn styrke_under(&self, lov: Lov) -> Styrke {
        self.styrke_2017.filter(|_| lov == Lov::Fra2017).unwrap_or(self.styrke)
    }
}

/// What kind of row a rule is.
#[derive(Clone, Copy, Debug)]
pub enum Regelslags {
    /// A rule of law with an outcome.
    Regel,
    /// Always told, never part of a conclusion.
    Note,
    /// Told only when its condition is known to hold.
    NoteNaar,
    /// Weighed, never decisive: for or against the intensities that the facts give.
    Overvejelse(fn(&FuldeFakta) -> Peger),
}

/// The way in which a consideration points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peger {
    /// For each of the intensities.
    For(&'static [Intensitet]),
    /// Against each of them.
    Imod(&'static [Intensitet]),
    /// Neither.
    Neutral,
}

/// A question that an assessment answers, with the rows of its decision table.
#[derive(Debug)]
pub struct Omraade {
    /// Its name.
    pub navn: Omraadenavn,
    /// The rules of its formula, in order of id.
    pub formel: &'static [&'static Regel],
    /// The facts that its formula reads, in the order of the file format.
    pub fakta: &'static [Faktum],
    /// The rows, of which the first that holds concludes; the last always does.
    pub raekker: &'static [Raekke],
    /// Whether it is assessed for a citizen under 18 too.
    pub for_unge: bool,
    /// How the tool reads the sources, where it had to choose.
    pub fortolkning: Option<&'static Fortolkning>,
    /// What a conclusion that no rule carries rests on.
    pub kilder: &'static [Kilde],
}

impl Omraade {
    /// The place of the row that fully known facts reach: the first that holds.
    pub fn foerste(&self, f: &FuldeFakta) -> usize {
        let sidste = self.raekker.len() - 1;
        let foer = &self.raekker[..sidste];
        foer.iter().position(|raekke| (raekke.naar)(f)).unwrap_or(sidste)
    }
}

/// What [`Raekke::hvornaar`] says of the last row of a table.
pub const ELLERS: &str = "ellers";

/// One row of an area's decision table.
#[derive(Debug)]
pub struct Raekke {
    /// Whether it holds of fully known facts; those before it are asked first.
    pub naar: fn(&FuldeFakta) -> bool,
    /// The same in words that people and programs can read: [`ELLERS`], or one or more of these.
    ///
    /// ```text
    /// hvornaar = forening *("; eller " forening)
    /// forening = led *(", og " led)
    /// led      = ID " er opfyldt" | ID " er ikke opfyldt"
    ///          | IDER " er " ("begge" | "alle") " opfyldt"
    ///          | "mindst én af " IDER " er opfyldt"
    ///          | "hverken " ID *(", " ID) " eller " ID " er opfyldt"
    ///          | "det gælder enten, at " led ", eller at " led
    ///          | what a fact says of one of its answers
    /// IDER     = ID *(", " ID) " og " ID
    /// ```
    pub hvornaar: &'static str,
    /// What it concludes.
    pub konklusion: Konklusion,
    /// The rules that carry the conclusion.
    pub baeres_af: &'static [Baerer],
}

/// Which of some rules carry a conclusion.
#[derive(Debug)]
pub enum Baerer {
    /// Those that hold.
    Opfyldte(&'static [&'static Regel]),
    /// Those that do not hold.
    Fejlende(&'static [&'static Regel]),
    /// All of them, when none holds.
    FejlerSammen(&'static [&'static Regel]),
}

/// Something the municipality must, should or may do in the case.
#[derive(Debug)]
pub struct Pligt {
    /// The stable id.
    pub id: &'static str,
    /// How binding it is.
    pub styrke: Styrke,
    /// How binding it was under the state of the law of 2017, where that differed.
    pub styrke_2017: Option<Styrke>,
    /// What is to be done, in one sentence.
    pub hvad: &'static str,
    /// When, in words of law.
    pub betingelse: &'static str,
    /// The facts that the conditions read.
    pub fakta: &'static [Faktum],
    /// When it is a duty; must be known to hold.
    pub naar: fn(&Forhold) -> bool,
    /// When it is not; excludes only when known to hold.
    pub ikke_hvis: fn(&Forhold) -> bool,
    /// When it is done; must be known to hold.
    pub udfoert: fn(&Forhold) -> bool,
    /// The state of the law from which it is in force.
    pub fra: Lov,
    /// Whether it is told for a citizen under 18 too.
    pub for_unge: bool,
    /// How the tool reads the sources, where it had to choose.
    pub fortolkning: Option<&'static Fortolkning>,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

impl Pligt {
    /// What a row that says nothing else has: a *skal*, always, under every state of the law.
    const GRUND: Self = Self {
        id: "",
        styrke: Styrke::Skal,
        styrke_2017: None,
        hvad: "",
        betingelse: "",
        fakta: &[],
        naar: |_| true,
        ikke_hvis: |_| false,
        udfoert: |_| false,
        fra: Lov::Fra2017,
        for_unge: false,
        fortolkning: None,
        kilder: &[],
    };

    /// How binding it is under a state of the law.
    pub fn styrke_under(&self, lov: Lov) -> Styrke {
        self.styrke_2017.filter(|_| lov == Lov::Fra2017).unwrap_or(self.styrke)
    }
}

/// Something in the case that the caseworker must look at.
#[derive(Debug)]
pub struct Advarsel {
    /// The stable id.
    pub id: &'static str,
    /// What it says.
    pub hvad: &'static str,
    /// When, in words of law.
    pub betingelse: &'static str,
    /// The facts that the condition reads.
    pub fakta: &'static [Faktum],
    /// When it is given; must be known to hold.
    pub naar: fn(&Forhold) -> bool,
    /// When it is not; excludes only when known to hold.
    pub ikke_hvis: fn(&Forhold) -> bool,
    /// The state of the law from which it is given.
    pub fra: Lov,
    /// Whether it is given for a citizen under 18 too.
    pub for_unge: bool,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

impl Advarsel {
    /// What a row that says nothing else has.
    const GRUND: Self = Self {
        id: "",
        hvad: "",
        betingelse: "",
        fakta: &[],
        naar: |_| true,
        ikke_hvis: |_| false,
        fra: Lov::Fra2017,
        for_unge: false,
        kilder: &[],
    };
}

/// The areas, in the order of the file format.
pub static OMRAADER: [&Omraade; 8] = [
    &omfattet::OMFATTET,
    &intensitet::INTENSITET,
    &frit_valg::FRIT_VALG,
    &frit_valg::BEGRAENSNING,
    &anonym::ANONYM,
    &afdaekning::AFDAEKNING,
    &tilbageholdelse::KONTRAKT,
    &tilbageholdelse::TILBAGEHOLDELSE,
];

/// The rules of one part of the law.
#[derive(Debug)]
pub struct Del {
    /// Its name in the catalogue.
    pub id: &'static str,
    /// Its rules, in order of id.
    pub regler: &'static [&'static Regel],
}

/// The parts of the law that have rules with an outcome of their own, in its order.
pub static DELE: [Del; 6] = [
    del("omfattet", &omfattet::REGLER),
    del("afdaekning", &afdaekning::REGLER),
    del("intensitet", &intensitet::REGLER),
    del("fritValg", &frit_valg::REGLER),
    del("anonym", &anonym::REGLER),
    del("tilbageholdelse", &tilbageholdelse::REGLER),
];

const fn del(id: &'static str, regler: &'static [&'static Regel]) -> Del {
    Del { id, regler }
}

/// The rules that are weighed or told beside the formula of an area, in order of id. No column of [`Omraade`], so that a
/// program that asks one area does not carry the rules beside it.
pub fn ved_siden_af(omraade: Omraadenavn) -> &'static [&'static Regel] {
    use {afdaekning as afd, anonym as an, frit_valg as fv, intensitet as int, tilbageholdelse as tb};
    match omraade {
        Omraadenavn::Omfattet | Omraadenavn::Begraensning => &[],
        Omraadenavn::Intensitet => {
            const {
                &[
                    &int::INT_10,
                    &int::INT_11,
                    &int::INT_12,
                    &int::INT_13,
                    &int::INT_14,
                    &int::INT_15,
                ]
            }
        }
        Omraadenavn::FritValg => const { &[&fv::FV_07] },
        Omraadenavn::Anonym => {
            const {
                &[
                    &an::AN_05,
                    &an::AN_06,
                    &an::AN_07,
                    &an::AN_08,
                    &an::AN_09,
                    &an::AN_10,
                    &an::AN_11,
                    &an::AN_12,
                ]
            }
        }
        Omraadenavn::Afdaekning => const { &[&afd::AFD_07, &afd::AFD_08] },
        Omraadenavn::Kontrakt => const { &[&tb::TB_10, &tb::TB_11] },
        Omraadenavn::Tilbageholdelse => const { &[&tb::TB_09, &tb::TB_12, &tb::TB_13] },
    }
}

/// Every rule with an outcome of its own, in the order of the law's areas.
pub fn regler() -> impl Iterator<Item = &'static Regel> {
    DELE.iter().flat_map(|del| del.regler).copied()
}
