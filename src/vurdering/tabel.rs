// SPDX-License-Identifier: MPL-2.0
//! The table of an area: the row that each completion of the unknown facts reaches.

use std::ops::ControlFlow;

use super::spoergetrae::Spoergetrae;
use super::udfyldning::{Ukendt, gennemloeb, ukendte};
use crate::fakta::{Fakta, Faktum};
use crate::kalender::Dato;
use crate::regler::{Konklusion, Omraade};

impl Omraade {
    /// Whether the answer to a fact can matter to the area. Numbers and days are never completed, so no area lists
    /// them, and its rules may read any.
    pub fn spoerger(&self, faktum: Faktum) -> bool {
        faktum.antal_svar() == 0 || self.fakta.contains(&faktum)
    }
}

/// Every completion of an area's unknown facts, with its conclusion.
pub(super) struct Tabel {
    ukendte: Vec<Ukendt>,
    konklusioner: Vec<Konklusion>,
    naaede: Vec<bool>,
}

impl Tabel {
    pub(super) fn ny(omraade: &'static Omraade, fakta: &Fakta, vurderingsdato: Dato) -> Self {
        let ukendte = ukendte(fakta, omraade.fakta);
        let antal = ukendte.iter().map(|u| usize::from(u.antal)).product();
        let mut konklusioner = Vec::with_capacity(antal);
        let mut naaede = vec![false; omraade.raekker.len()];
        // The visitor never breaks off, so the table holds every completion.
        let _: ControlFlow<()> = gennemloeb(&mut fakta.som_fulde(vurderingsdato), &ukendte, &mut |fulde| {
            let nr = omraade.foerste(fulde);
            naaede[nr] = true;
            konklusioner.push(omraade.raekker[nr].konklusion);
            ControlFlow::Continue(())
        });
        Self {
            ukendte,
            konklusioner,
            naaede,
        }
    }

    /// The common conclusion of all completions, or `Uafklaret`.
    pub(super) fn konklusion(&self) -> Konklusion {
        let mut alle = self.konklusioner.iter().copied();
        let foerste = alle.next().unwrap_or(Konklusion::Uafklaret);
        if alle.all(|konklusion| konklusion == foerste) {
            foerste
        } else {
            Konklusion::Uafklaret
        }
    }

    /// The places of the rows that some completion reaches.
    pub(super) fn naaede(&self) -> Vec<u8> {
        let naaede = (0..).zip(&self.naaede).filter(|(_, naaet)| **naaet);
        naaede.map(|(plads, _)| plads).collect()
    }

    /// The unknown facts that can change the conclusion: two completions that differ only in that fact conclude
    /// differently.
    pub(super) fn mangler(&self) -> Vec<Faktum> {
        let trae = self.spoergetrae();
        let aendrer = |plads: &usize| !trae.er_ligegyldig(*plads);
        (0..self.ukendte.len())
            .filter(aendrer)
            .map(|plads| self.ukendte[plads].faktum)
            .collect()
    }

    /// The conclusions that one unknown fact can add or remove: two completions that differ only in that fact, one of
    /// them with its first answer, conclude differently.
    pub(super) fn kan_aendre(&self, faktum: Faktum) -> Vec<Konklusion> {
        let Some(plads) = self.ukendte.iter().position(|u| u.faktum == faktum) else {
            return Vec::new();
        };
        let antal = |ukendt: &Ukendt| usize::from(ukendt.antal);
        let skridt: usize = self.ukendte[plads + 1..].iter().map(antal).product();
        let med_hvert_svar = self.konklusioner.chunks(antal(&self.ukendte[plads]) * skridt);
        let par = med_hvert_svar.flat_map(|svarene| svarene[..skridt].iter().cycle().zip(svarene));
        let mut fundne: Vec<_> = par.filter(|(a, b)| a != b).flat_map(|(a, b)| [*a, *b]).collect();
        fundne.sort_unstable();
        fundne.dedup();
        fundne
    }

    /// The unknown facts, in the order of the file format.
    pub(super) fn ukendte(&self) -> &[Ukendt] {
        &self.ukendte
    }

    /// The unknown facts as questions, with the conclusion of every completion.
    pub(super) fn spoergetrae(&self) -> Spoergetrae {
        let antal_svar = self.ukendte.iter().map(|ukendt| usize::from(ukendt.antal));
        let konklusioner = self.konklusioner.iter().map(|konklusion| *konklusion as u8);
        Spoergetrae::ny(antal_svar.collect(), konklusioner.collect())
    }
}
