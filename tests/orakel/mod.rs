// SPDX-License-Identifier: MPL-2.0
//! A second, independent reading of the law's areas: every state of knowledge of an area, by brute force.
//!
//! Nothing here calls the product's rules. Facts are small numbers, and the formulas in [`formler`] follow the words of
//! the law.

#![allow(dead_code, reason = "every test takes the part that it needs")]
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

pub mod formler;
pub mod hele;
pub mod sager;

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// A fact of an area: its id and the ids of its values in ascending order; none for yes and no.
pub type Felt = (&'static str, &'static [&'static str]);

/// What a formula reads in addition to the area's facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// An adult; a contract, if there is one, runs.
    Voksen,
    /// An adult whose contract is more than six months old.
    UdloebetKontrakt,
    /// Known to be under 18.
    Ung,
}

/// The row of an area that complete facts reach, and the rules that hold, one bit per rule.
pub struct Fuld {
    pub raekke: usize,
    pub holder: u32,
}

/// One area of the law.
pub struct Omraade {
    /// Its name in files.
    pub navn: &'static str,
    /// The facts of its formula, in the order of the file format.
    pub fakta: &'static [Felt],
    /// The ids of its formula's rules.
    pub regler: &'static [&'static str],
    /// Each row's name, and what it concludes.
    pub raekker: &'static [(&'static str, &'static str)],
    /// The formula on complete facts.
    pub formel: fn(&[u8], Situation) -> Fuld,
    /// The rules that carry a conclusion: given the names of the rows reached, and what the rules come to.
    pub baerer: fn(&[&str], &Viden) -> Baerende,
}

/// What the rules of an area come to in a state.
pub struct Viden {
    /// The rules that hold, whatever the unknown facts turn out to be.
    pub opfyldt: Vec<&'static str>,
    /// The rules that do not hold, whatever they turn out to be.
    pub ikke_opfyldt: Vec<&'static str>,
}

impl Viden {
    /// Those of the rules that hold.
    pub fn opfyldte(&self, af: &[&str]) -> Baerende {
        Baerende::af(&self.opfyldt, af)
    }

    /// Those of the rules that do not hold.
    pub fn ikke_opfyldte(&self, af: &[&str]) -> Baerende {
        Baerende::af(&self.ikke_opfyldt, af)
    }

    /// All of the rules when none holds, else none.
    pub fn ikke_opfyldte_hvis_alle(&self, af: &[&str]) -> Baerende {
        let baerende = self.ikke_opfyldte(af);
        if baerende.0.len() == af.len() {
            baerende
        } else {
            Baerende::default()
        }
    }
}

/// The ids that carry a conclusion.
#[derive(Default)]
pub struct Baerende(pub BTreeSet<&'static str>);

impl Baerende {
    fn af(ider: &[&'static str], af: &[&str]) -> Self {
        Self(ider.iter().copied().filter(|id| af.contains(id)).collect())
    }

    /// These and those.
    pub fn og(mut self, andre: Self) -> Self {
        self.0.extend(andre.0);
        self
    }
}

/// The expected conclusion in a state of knowledge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Svar {
    pub konklusion: &'static str,
    pub regler: Vec<&'static str>,
    pub mangler: Vec<&'static str>,
}

/// Every state of knowledge of an area; a state is a number with one digit per fact, and the largest digit means
/// unknown.
pub struct Orakel {
    pub omraade: &'static Omraade,
    pub situation: Situation,
    vaegte: Vec<usize>,
    naaede: Vec<u32>,
    mangler: Vec<u32>,
    altid: Vec<u32>,
    nogensinde: Vec<u32>,
    tilbage: Vec<u8>,
}

impl Orakel {
    pub fn ny(omraade: &'static Omraade, situation: Situation) -> Self {
        let mut vaegte = Vec::new();
        let mut antal = 1;
        for felt in omraade.fakta {
            vaegte.push(antal);
            antal *= antal_svar(felt) + 1;
        }
        let mut orakel = Self {
            omraade,
            situation,
            vaegte,
            naaede: Vec::with_capacity(antal),
            mangler: Vec::with_capacity(antal),
            altid: Vec::with_capacity(antal),
            nogensinde: Vec::with_capacity(antal),
            tilbage: Vec::with_capacity(antal),
        };
        for tilstand in 0..antal {
            orakel.tilfoej(tilstand);
        }
        orakel
    }

    /// Adds a state; the states with one more known fact have smaller numbers and are there already.
    fn tilfoej(&mut self, tilstand: usize) {
        let ukendte: Vec<_> = self.ukendte(tilstand).collect();
        let Some(foerste) = ukendte.first() else {
            let fuld = (self.omraade.formel)(&self.cifre(tilstand), self.situation);
            self.naaede.push(1 << fuld.raekke);
            self.altid.push(fuld.holder);
            self.nogensinde.push(fuld.holder);
            self.mangler.push(0);
            self.tilbage.push(0);
            return;
        };
        let under: Vec<_> = self.med_svar(tilstand, *foerste).collect();
        let samlet = |liste: &[u32]| under.iter().fold(0, |bit, nr| bit | liste[*nr]);
        let naaede = samlet(&self.naaede);
        let nogensinde = samlet(&self.nogensinde);
        let altid = under.iter().fold(u32::MAX, |bit, nr| bit & self.altid[*nr]);
        let mut mangler = samlet(&self.mangler);
        match ukendte.get(1) {
            // The completions of the first unknown fact decide about the others; those of the second decide about the
            // first.
            Some(anden) => {
                let under_anden = self.med_svar(tilstand, *anden);
                mangler |= under_anden.fold(0, |bit, nr| bit | self.mangler[nr]) & (1 << *foerste);
            }
            None => {
                if self.konklusion_af(naaede) == "uafklaret" {
                    mangler |= 1 << *foerste;
                }
            }
        }
        let tilbage = if self.konklusion_af(naaede) == "uafklaret" {
            let vaerst = |felt: &usize| self.med_svar(tilstand, *felt).map(|nr| self.tilbage[nr]).max();
            1 + ukendte.iter().filter_map(vaerst).min().unwrap()
        } else {
            0
        };
        self.naaede.push(naaede);
        self.nogensinde.push(nogensinde);
        self.altid.push(altid);
        self.mangler.push(mangler);
        self.tilbage.push(tilbage);
    }

    pub fn antal(&self) -> usize {
        self.naaede.len()
    }

    /// The expected conclusion in a state.
    pub fn svar(&self, tilstand: usize) -> Svar {
        let felter = self.omraade.fakta.iter().map(|felt| felt.0);
        Svar {
            konklusion: self.konklusion(tilstand),
            regler: self.regler(tilstand),
            mangler: udvalg(felter, if self.er_undtaget() { 0 } else { self.mangler[tilstand] }),
        }
    }

    pub fn konklusion(&self, tilstand: usize) -> &'static str {
        if self.er_undtaget() {
            return "uafklaret";
        }
        self.konklusion_af(self.naaede[tilstand])
    }

    /// The most questions still needed, and the facts that reach that bound, in file order.
    pub fn bedste(&self, tilstand: usize) -> (u8, Vec<&'static str>) {
        let tilbage = self.tilbage[tilstand];
        let holder = |felt: &usize| {
            let vaerst = self.med_svar(tilstand, *felt).map(|nr| self.tilbage[nr]).max();
            vaerst.is_some_and(|vaerst| vaerst < tilbage)
        };
        let fakta = self.ukendte(tilstand).filter(holder);
        (tilbage, fakta.map(|felt| self.omraade.fakta[felt].0).collect())
    }

    /// The conclusions on both sides of pairs of completions that differ in exactly one unknown fact, in order.
    pub fn kan_aendre(&self, tilstand: usize, felt: usize) -> Vec<&'static str> {
        let mut fundne = Vec::new();
        let mut andre = vec![tilstand];
        for anden in self.ukendte(tilstand).filter(|anden| *anden != felt) {
            andre = andre.iter().flat_map(|nr| self.med_svar(*nr, anden)).collect();
        }
        for nr in andre {
            let mut her: Vec<_> = self.med_svar(nr, felt).map(|nr| self.konklusion(nr)).collect();
            her.sort_unstable();
            her.dedup();
            if her.len() > 1 {
                fundne.extend(her);
            }
        }
        let nr = |k: &&str| self.omraade.raekker.iter().position(|(_, konklusion)| konklusion == k);
        fundne.sort_by_key(nr);
        fundne.dedup();
        fundne
    }

    fn regler(&self, tilstand: usize) -> Vec<&'static str> {
        if self.er_undtaget() {
            return vec!["AD-01"];
        }
        let med_udfald = |udfald: &str| {
            let regler = self.udfald(tilstand).filter(|(_, u)| *u == udfald);
            regler.map(|(id, _)| id).collect::<Vec<_>>()
        };
        if self.konklusion(tilstand) == "uafklaret" {
            return med_udfald("uafklaret");
        }
        let viden = Viden {
            opfyldt: med_udfald("opfyldt"),
            ikke_opfyldt: med_udfald("ikkeOpfyldt"),
        };
        let baerende = (self.omraade.baerer)(&self.raekker(tilstand), &viden);
        // Every area writes its ids in order.
        baerende.0.into_iter().collect()
    }

    /// The names of the rows that some completion reaches.
    pub fn raekker(&self, tilstand: usize) -> Vec<&'static str> {
        let navne = self.omraade.raekker.iter().map(|(navn, _)| *navn);
        udvalg(navne, self.naaede[tilstand])
    }

    /// Under 18 only the contract has a conclusion.
    fn er_undtaget(&self) -> bool {
        self.situation == Situation::Ung && self.omraade.navn != "kontrakt"
    }

    /// The outcome of each rule of the formula in a state.
    pub fn udfald(&self, tilstand: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
        let (altid, nogensinde) = (self.altid[tilstand], self.nogensinde[tilstand]);
        (0..).zip(self.omraade.regler).map(move |(nr, id)| {
            let udfald = match (altid & (1 << nr) != 0, nogensinde & (1 << nr) != 0) {
                (true, _) => "opfyldt",
                (false, true) => "uafklaret",
                (false, false) => "ikkeOpfyldt",
            };
            (*id, udfald)
        })
    }

    fn konklusion_af(&self, naaede: u32) -> &'static str {
        let mut konklusioner = udvalg(self.omraade.raekker.iter().map(|(_, konklusion)| *konklusion), naaede);
        konklusioner.dedup();
        konklusioner.sort_unstable();
        konklusioner.dedup();
        if let [en] = konklusioner[..] { en } else { "uafklaret" }
    }

    pub fn ciffer(&self, tilstand: usize, felt: usize) -> u8 {
        let svar = antal_svar(&self.omraade.fakta[felt]);
        u8::try_from(tilstand / self.vaegte[felt] % (svar + 1)).unwrap()
    }

    pub fn cifre(&self, tilstand: usize) -> Vec<u8> {
        (0..self.omraade.fakta.len())
            .map(|felt| self.ciffer(tilstand, felt))
            .collect()
    }

    pub fn er_ukendt(&self, tilstand: usize, felt: usize) -> bool {
        usize::from(self.ciffer(tilstand, felt)) == antal_svar(&self.omraade.fakta[felt])
    }

    pub fn ukendte(&self, tilstand: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.omraade.fakta.len()).filter(move |felt| self.er_ukendt(tilstand, *felt))
    }

    /// The states in which a fact has each of its answers in turn.
    pub fn med_svar(&self, tilstand: usize, felt: usize) -> impl Iterator<Item = usize> + use<> {
        let nul = tilstand - usize::from(self.ciffer(tilstand, felt)) * self.vaegte[felt];
        let vaegt = self.vaegte[felt];
        (0..antal_svar(&self.omraade.fakta[felt])).map(move |svar| nul + svar * vaegt)
    }
}

pub fn antal_svar(felt: &Felt) -> usize {
    if felt.1.is_empty() { 2 } else { felt.1.len() }
}

/// An answer as in a file.
pub fn vaerdi(felt: &Felt, svar: u8) -> Value {
    match felt.1.get(usize::from(svar)) {
        Some(id) => json!(id),
        None => json!(svar == 1),
    }
}

fn udvalg(ud_af: impl Iterator<Item = &'static str>, bit: u32) -> Vec<&'static str> {
    let med = (0..).zip(ud_af).filter(|(nr, _)| bit & (1 << nr) != 0);
    med.map(|(_, id)| id).collect()
}
