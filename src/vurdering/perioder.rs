// SPDX-License-Identifier: MPL-2.0
//! The sources of a row under each rule set.

use serde::Serialize;

use super::resultat::EgenKilde;
use super::visning::{kilder_for, styrke};
use crate::kalender::Dato;
use crate::kilder::{Grundlag, Henvisning, Kilde, Retskilde};
use crate::regelsaet::{Lov, Regelsaet};
use crate::regler::Styrke;

/// The sources of a row under a rule set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Periode {
    /// The rule set.
    pub regelsaet: String,
    /// How binding it is, for rules and duties; on the last day of the set's period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styrke: Option<Styrke>,
    /// Every citation shown on some day of the period.
    pub kilder: Vec<Henvisning>,
}

/// Writes rows with the rule sets and the configuration's citations at hand.
pub(super) struct Skriver<'a> {
    pub(super) egne: &'a [EgenKilde],
    pub(super) saet: &'a [Regelsaet],
}

impl Skriver<'_> {
    /// The sources of a row from the state of the law in which it came into force.
    pub(super) fn perioder(
        &self,
        id: &str,
        fra: Lov,
        binder: impl Fn(Lov) -> Option<Styrke>,
        kilder: &[Kilde],
    ) -> Vec<Periode> {
        let gaeldende = self.saet.iter().filter(|saet| saet.lov >= fra);
        gaeldende
            .map(|saet| {
                let paa = |dag| kilder_for(id, self.egne, saet, dag, kilder);
                Periode {
                    regelsaet: saet.navn.clone(),
                    styrke: binder(saet.lov).map(|binder| styrke(binder, &paa(saet.til))),
                    kilder: paa_alle_dage(self.skiftedage(saet, kilder).into_iter().map(paa)),
                }
            })
            .collect()
    }

    /// The days of a set's period on which a citation can begin, the first day of the set among them.
    fn skiftedage(&self, saet: &Regelsaet, kilder: &[Kilde]) -> Vec<Dato> {
        let tekster = kilder
            .iter()
            .flat_map(|kilde| kilde.tekst.udgaver())
            .filter_map(|udgave| udgave.fra);
        let steder = kilder.iter().filter_map(|kilde| kilde.fra);
        let egne = self.egne.iter().map(|egen| egen.fra);
        let afloest = Retskilde::Vej
            .udgaver()
            .iter()
            .filter_map(|vej| vej.til)
            .map(|til| til.plus_dage(1));
        let mut dage = vec![saet.fra];
        dage.extend(
            tekster
                .chain(steder)
                .chain(egne)
                .chain(afloest)
                .filter(|dag| saet.gaelder(*dag)),
        );
        dage.sort_unstable();
        dage.dedup();
        dage
    }
}

fn paa_alle_dage(grundlag: impl Iterator<Item = Grundlag>) -> Vec<Henvisning> {
    let mut kilder: Vec<Henvisning> = Vec::new();
    for kilde in grundlag.flat_map(|grundlag| grundlag.kilder) {
        if !kilder.contains(&kilde) {
            kilder.push(kilde);
        }
    }
    kilder
}
