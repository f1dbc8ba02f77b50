// SPDX-License-Identifier: MPL-2.0
//! The table of an area: which row of its decision table each completion of the unknown facts reaches.

use std::ops::ControlFlow;

use super::udfyldning::{Ukendt, gennemloeb, ukendte};
use crate::fakta::{Fakta, Faktum};
use crate::kalender::Dato;
use crate::regler::{Konklusion, Omraade};

/// Every completion of an area's unknown facts with the row that it reaches.
pub(super) struct Tabel {
    omraade: &'static Omraade,
    ukendte: Vec<Ukendt>,
    raekker: Vec<u8>,
}

impl Tabel {
    pub(super) fn ny(omraade: &'static Omraade, fakta: &Fakta, vurderingsdato: Dato) -> Self {
        let ukendte = ukendte(fakta, omraade.fakta);
        let mut raekker = Vec::with_capacity(ukendte.iter().map(|u| usize::from(u.antal)).product());
        // The visitor never breaks off, so every completion is in the table.
        let _: ControlFlow<()> = gennemloeb(&mut fakta.som_fulde(vurderingsdato), &ukendte, &mut |fulde| {
            raekker.push((omraade.raekke)(fulde) as u8);
            ControlFlow::Continue(())
        });
        Self {
            omraade,
            ukendte,
            raekker,
        }
    }

    /// What all completions conclude, or `Uafklaret`.
    pub(super) fn konklusion(&self) -> Konklusion {
        let foerste = self.konkluderer(0);
        let enige = (1..self.raekker.len()).all(|nr| self.konkluderer(nr) == foerste);
        if enige { foerste } else { Konklusion::Uafklaret }
    }

    /// The rows that some completion reaches, in order.
    pub(super) fn naaede_raekker(&self) -> Vec<usize> {
        (0..self.omraade.raekker.len())
            .filter(|raekke| self.raekker.iter().any(|naaet| usize::from(*naaet) == *raekke))
            .collect()
    }

    /// The unknown facts that can change the conclusion: two completions that differ only there conclude differently.
    pub(super) fn mangler(&self) -> Vec<Faktum> {
        self.ukendte
            .iter()
            .enumerate()
            .filter(|(plads, _)| !self.skift(*plads).is_empty())
            .map(|(_, ukendt)| ukendt.faktum)
            .collect()
    }

    /// The conclusions that an unknown fact alone can bring about or take away.
    pub(super) fn kan_aendre(&self, faktum: Faktum) -> Vec<Konklusion> {
        self.ukendte
            .iter()
            .position(|u| u.faktum == faktum)
            .map(|plads| self.skift(plads))
            .unwrap_or_default()
    }

    /// The unknown facts, in the order of the file format.
    pub(super) fn ukendte(&self) -> &[Ukendt] {
        &self.ukendte
    }

    /// What the completion with that number concludes.
    pub(super) fn konkluderer(&self, nr: usize) -> Konklusion {
        let raekke = self.raekker.get(nr).copied().map_or(usize::MAX, usize::from);
        self.omraade
            .raekker
            .get(raekke)
            .map_or(Konklusion::Uafklaret, |raekke| raekke.konklusion)
    }

    /// The conclusions on both sides of every pair of completions that differ only in one fact and conclude differently.
    fn skift(&self, plads: usize) -> Vec<Konklusion> {
        let skridt: usize = self.ukendte[plads + 1..].iter().map(|u| usize::from(u.antal)).product();
        let antal = usize::from(self.ukendte[plads].antal);
        let mut fundne = Vec::new();
        let blokke = (0..self.raekker.len()).step_by(skridt * antal);
        for foerste in blokke.flat_map(|blok| blok..blok + skridt) {
            let konklusioner = (0..antal).map(|nr| self.konkluderer(foerste + nr * skridt));
            let a = self.konkluderer(foerste);
            if konklusioner.clone().any(|b| b != a) {
                fundne.extend(konklusioner);
            }
        }
        fundne.sort_unstable();
        fundne.dedup();
        fundne
    }
}
