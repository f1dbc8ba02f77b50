// SPDX-License-Identifier: MPL-2.0
//! The answers of a case, and the same answers with every unknown completed.

use super::{Faktum, Slags};
use crate::kalender::Dato;

const ANTAL: usize = Faktum::ALLE.len();
const UKENDT: u8 = u8::MAX;
const VOKSEN: u8 = 18;

/// The answers so far; an absent one is unknown, never *no*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fakta {
    svar: [u8; ANTAL],
    datoer: [Option<Dato>; ANTAL],
}

impl Default for Fakta {
    fn default() -> Self {
        Self {
            svar: [UKENDT; ANTAL],
            datoer: [None; ANTAL],
        }
    }
}

impl Fakta {
    /// The place of the answer among the fact's values (a set: one bit a value; a number: itself).
    pub fn nr(&self, faktum: Faktum) -> Option<u8> {
        Some(self.svar[faktum as usize]).filter(|svar| *svar != UKENDT)
    }

    /// The day, if the fact is one.
    pub fn dato(&self, faktum: Faktum) -> Option<Dato> {
        self.datoer[faktum as usize]
    }

    /// Whether the fact is answered.
    pub fn kender(&self, faktum: Faktum) -> bool {
        match faktum.slags() {
            Slags::Dato => self.dato(faktum).is_some(),
            _ => self.nr(faktum).is_some(),
        }
    }

    /// Whether a yes/no fact is known to be yes.
    pub fn er_ja(&self, faktum: Faktum) -> bool {
        self.nr(faktum) == Some(1)
    }

    /// Whether a yes/no fact is known to be no.
    pub fn er_nej(&self, faktum: Faktum) -> bool {
        self.nr(faktum) == Some(0)
    }

    /// Records an answer by its place among the values; `None` makes it unknown again.
    pub fn svar(&mut self, faktum: Faktum, nr: Option<u8>) {
        self.svar[faktum as usize] = nr.unwrap_or(UKENDT);
    }

    /// Records a day; `None` makes it unknown again.
    pub fn svar_dato(&mut self, faktum: Faktum, dato: Option<Dato>) {
        self.datoer[faktum as usize] = dato;
    }

    /// Whether the citizen is known to be under 18; an unknown age is 18 or more.
    pub fn er_under_18(&self) -> bool {
        self.nr(Faktum::Alder).is_some_and(|alder| alder < VOKSEN)
    }

    /// The same answers as rules see them; complete the unknown ones before a rule reads them.
    pub fn som_fulde(&self, vurderingsdato: Dato) -> FuldeFakta<'_> {
        FuldeFakta {
            svar: self.svar,
            datoer: &self.datoer,
            vurderingsdato,
        }
    }
}

/// The answers as a rule sees them: every fact it reads is known.
#[derive(Clone, Debug)]
pub struct FuldeFakta<'a> {
    svar: [u8; ANTAL],
    datoer: &'a [Option<Dato>; ANTAL],
    vurderingsdato: Dato,
}

impl FuldeFakta<'_> {
    /// The day of the assessment.
    pub fn vurderingsdato(&self) -> Dato {
        self.vurderingsdato
    }

    /// Whether the citizen is 18 or more; an unknown age counts as adult.
    pub fn er_voksen(&self) -> bool {
        self.alder().is_none_or(|alder| alder >= VOKSEN)
    }

    /// Completes one answer; the engine's only way to change what a rule sees.
    pub(crate) fn udfyld(&mut self, faktum: Faktum, nr: u8) {
        self.svar[faktum as usize] = nr;
    }

    pub(super) fn nr(&self, faktum: Faktum) -> u8 {
        let nr = self.svar[faktum as usize];
        debug_assert!(nr != UKENDT, "a rule reads {faktum:?}, which it does not declare");
        nr
    }

    pub(super) fn tal(&self, faktum: Faktum) -> Option<u8> {
        Some(self.svar[faktum as usize]).filter(|svar| *svar != UKENDT)
    }

    pub(crate) fn dato(&self, faktum: Faktum) -> Option<Dato> {
        self.datoer[faktum as usize]
    }
}
