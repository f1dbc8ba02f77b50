// SPDX-License-Identifier: MPL-2.0
//! The law on a date: three rule sets, and later ones from a municipality's configuration.

use crate::kalender::Dato;
use crate::kilder::{JANUAR_2020, JANUAR_2024};

/// First assessable day.
pub const FOERSTE_DAG: Dato = Dato::fast(2017, 12, 14);
/// Last assessable day.
pub const SIDSTE_DAG: Dato = Dato::fast(2199, 12, 31);

/// The state of the law that rules ask about, in order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lov {
    /// VEJ 10327/2017 and BEK 430/2014.
    Fra2017,
    /// Lov nr. 1421/2019 and BEK 1477/2019.
    Fra2020,
    /// Barnets lov, and store bededag abolished.
    Fra2024,
}

/// A rule set: a name, the state of the law it holds, and the days on which it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regelsaet {
    /// The name in files, such as `2020-01`.
    pub navn: String,
    /// The state of the law.
    pub lov: Lov,
    /// First day in force.
    pub fra: Dato,
    /// Last day in force.
    pub til: Dato,
}

impl Regelsaet {
    /// The rule sets of the product, oldest first.
    pub fn indbyggede() -> [Self; 3] {
        let ny = |navn: &str, lov, fra, til| Self {
            navn: navn.to_owned(),
            lov,
            fra,
            til,
        };
        [
            ny("2017-12", Lov::Fra2017, FOERSTE_DAG, JANUAR_2020.plus_dage(-1)),
            ny("2020-01", Lov::Fra2020, JANUAR_2020, JANUAR_2024.plus_dage(-1)),
            ny("2024-01", Lov::Fra2024, JANUAR_2024, SIDSTE_DAG),
        ]
    }

    /// The product's rule sets and the municipality's, oldest first; a municipality's set takes over the rules of the
    /// one before it.
    pub fn med_senere(senere: &[(String, Dato)]) -> Vec<Self> {
        let mut saet = Vec::from(Self::indbyggede());
        let mut senere: Vec<_> = senere.iter().collect();
        senere.sort_by_key(|(_, fra)| *fra);
        for (navn, fra) in senere {
            let kendt = saet.iter().any(|s| s.navn == *navn);
            let Some(forrige) = saet.last_mut().filter(|s| !kendt && s.fra < *fra) else {
                continue;
            };
            forrige.til = fra.plus_dage(-1);
            let lov = forrige.lov;
            saet.push(Self {
                navn: navn.clone(),
                lov,
                fra: *fra,
                til: SIDSTE_DAG,
            });
        }
        saet
    }

    /// The day in this set's period nearest to the given one.
    pub fn naermeste_dag(&self, dag: Dato) -> Dato {
        dag.clamp(self.fra, self.til)
    }

    /// Whether the set is in force on a day.
    pub fn gaelder(&self, dag: Dato) -> bool {
        self.fra <= dag && dag <= self.til
    }
}
