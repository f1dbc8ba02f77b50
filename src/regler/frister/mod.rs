// SPDX-License-Identifier: MPL-2.0
//! FR: the statutory dates, each with the ledger of how it was counted.

mod behandling;
mod klage;
mod opfoelgning;
mod opfyldelse;
mod tilbageholdelse;
pub mod tilstand;

use super::{Forhold, Fortolkning};
use crate::fakta::{Faktum, valg};
use crate::kalender::{Alternativ, Dato, Sprunget, plus_hverdage};
use crate::kilder::Kilde;
use crate::regelsaet::Lov;
pub use behandling::{FR_01, FR_02, FR_03, FR_16};
pub use klage::{FR_04, FR_05};
pub use opfoelgning::{FR_06, FR_07};
pub use opfyldelse::{Afloesning, Ejer, KendteVilkaar, Vilkaar};
pub use tilbageholdelse::{FR_08, FR_09, FR_10, FR_11, FR_12, FR_13, FR_14, FR_15};
pub use tilstand::{Tilstand, Tilstandsslags};

/// A statutory date.
#[derive(Debug)]
pub struct Frist {
    /// The stable id.
    pub id: &'static str,
    /// What must have happened by the date.
    pub hvad: &'static str,
    /// The same under the state of the law of 2017, where that differed.
    pub hvad_2017: Option<&'static str>,
    /// When it applies, in words of law.
    pub betingelse: &'static str,
    /// The facts that its conditions and its count read.
    pub fakta: &'static [Faktum],
    /// When it applies; must be known to hold.
    pub naar: fn(&Forhold) -> bool,
    /// When it does not; excludes only when known to hold.
    pub ikke_hvis: fn(&Forhold) -> bool,
    /// The date with its ledger; `None` when a day that it counts from is not known.
    pub beregn: fn(&Forhold) -> Option<Beregning>,
    /// What an unknown answer that moves the date does.
    pub ved_ukendt: VedUkendt,
    /// The state of the law from which it is in force.
    pub fra: Lov,
    /// Whether it is counted for a citizen under 18 too.
    pub for_unge: bool,
    /// Whose date it is.
    pub ejer: Ejer,
    /// The event that meets it. Without one, no fact tells whether it was met.
    pub moedes_af: Option<Faktum>,
    /// An event before the day of this fact belongs to an earlier course.
    pub tidligst: Option<Faktum>,
    /// Events that do not happen before it is met: when one is recorded, it is not said to be overdue.
    pub tyder_paa: &'static [Faktum],
    /// An event that lifts it when it happens by then.
    pub afloeses_af: Option<Afloesning>,
    /// What must be known to hold besides the event.
    pub kraever: Option<Vilkaar>,
    /// When it may be departed from; must be known to hold.
    pub kan_fraviges: Option<Vilkaar>,
    /// How the tool reads the sources, where it had to choose.
    pub fortolkning: Option<&'static Fortolkning>,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

impl Frist {
    /// What a row that says nothing else has: the date applies whenever the day that it counts from is known.
    const GRUND: Self = Self {
        id: "",
        hvad: "",
        hvad_2017: None,
        betingelse: "",
        fakta: &[],
        naar: |_| true,
        ikke_hvis: |_| false,
        beregn: |_| None,
        ved_ukendt: VedUkendt::Tidligste,
        fra: Lov::Fra2017,
        for_unge: false,
        ejer: Ejer::Kommunen,
        moedes_af: None,
        tidligst: None,
        tyder_paa: &[],
        afloeses_af: None,
        kraever: None,
        kan_fraviges: None,
        fortolkning: None,
        kilder: &[],
    };

    /// What must have happened by the date, under a state of the law.
    pub fn hvad_under(&self, lov: Lov) -> &'static str {
        self.hvad_2017.filter(|_| lov == Lov::Fra2017).unwrap_or(self.hvad)
    }
}

/// What an unknown answer that moves a date does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VedUkendt {
    /// The earliest date is taken, and the ledger says so.
    Tidligste,
    /// The date is not listed.
    Udelades,
}

valg! {
    /// A unit that a date is counted in: calendar days; days that are neither Sunday nor public holiday, which
    /// retsplejeloven names *søgnedage*; months, clamped to the month's last day.
    Enhed {
        Dage "dage" "dage", Hverdage "hverdage" "hverdage", Soegnedage "soegnedage" "søgnedage", Maaneder "maaneder" "måneder",
    }
}

/// A date and how it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beregning {
    /// The date.
    pub dato: Dato,
    /// The fact that it counts from.
    pub fra: Faktum,
    /// That fact's day.
    pub fra_dato: Dato,
    /// How many units are counted.
    pub antal: u32,
    /// The unit.
    pub enhed: Enhed,
    /// Days taken off afterwards.
    pub fratrukket: u32,
    /// The date before it was moved from a day on which it cannot fall.
    pub foer_forskydning: Dato,
    /// The days that were passed over, and why.
    pub sprunget: Vec<Sprunget>,
    /// Another date to know of, and why.
    pub alternativ: Option<Alternativ>,
    /// What is uncertain about the date, or must be known of it.
    pub usikkert: Vec<&'static str>,
}

impl Beregning {
    /// So many calendar days from the day of a fact.
    fn dage(s: &Forhold, fra: Faktum, antal: u32) -> Option<Self> {
        let fra_dato = s.dato(fra)?;
        let dato = fra_dato.plus_dage(i64::from(antal));
        Some(Self::ny(fra, fra_dato, (antal, Enhed::Dage), dato))
    }

    /// So many months from the day of a fact.
    fn maaneder(s: &Forhold, fra: Faktum, antal: u32) -> Option<Self> {
        let fra_dato = s.dato(fra)?;
        let dato = fra_dato.plus_maaneder(antal);
        Some(Self::ny(fra, fra_dato, (antal, Enhed::Maaneder), dato))
    }

    /// So many days that are neither Sunday nor public holiday from the day of a fact, under the name that the law
    /// gives them.
    fn hverdage(s: &Forhold, fra: Faktum, antal: u32, enhed: Enhed) -> Option<Self> {
        let fra_dato = s.dato(fra)?;
        let (dato, sprunget) = plus_hverdage(fra_dato, antal);
        let beregning = Self::ny(fra, fra_dato, (antal, enhed), dato);
        Some(Self { sprunget, ..beregning }.med_bemaerkning(LOERDAGE))
    }

    fn ny(fra: Faktum, fra_dato: Dato, (antal, enhed): (u32, Enhed), dato: Dato) -> Self {
        Self {
            dato,
            fra,
            fra_dato,
            antal,
            enhed,
            fratrukket: 0,
            foer_forskydning: dato,
            sprunget: Vec::new(),
            alternativ: None,
            usikkert: Vec::new(),
        }
    }

    /// The same with days taken off.
    fn minus_dage(self, dage: u8) -> Self {
        let dato = self.dato.plus_dage(-i64::from(dage));
        Self {
            dato,
            foer_forskydning: dato,
            fratrukket: u32::from(dage),
            ..self
        }
    }

    /// The same with a remark.
    fn med_bemaerkning(mut self, bemaerkning: &'static str) -> Self {
        self.usikkert.push(bemaerkning);
        self
    }
}

const LOERDAGE: &str =
    "Lørdage er regnet med. Det er den sikre læsning: fristen bliver aldrig senere end den virkelige.";

/// Every date, in order of id.
pub static FRISTER: [&Frist; 16] = [
    &FR_01, &FR_02, &FR_03, &FR_04, &FR_05, &FR_06, &FR_07, &FR_08, &FR_09, &FR_10, &FR_11, &FR_12, &FR_13, &FR_14,
    &FR_15, &FR_16,
];
