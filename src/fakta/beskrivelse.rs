// SPDX-License-Identifier: MPL-2.0
//! The words of the facts: question, help, statement, who can supply it, and source.

mod afdaekning;
mod anonym;
mod borger;
mod forbrug;
mod frit_valg;
mod helbred;
mod henvendelse;
mod meddelelse;
mod samlet_vurdering;
mod tilbageholdelse;
mod visitation;

use super::{Faktum, Hvem};
use crate::kilder::Kilde;

/// The part of a case that a fact belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the Danish name is the meaning")]
pub enum Gruppe {
    Henvendelse,
    Borger,
    Forbrug,
    Afdaekning,
    SamletVurdering,
    Helbred,
    Visitation,
    FritValg,
    Anonym,
    Meddelelse,
    Tilbageholdelse,
}

/// An answer as part of a sentence, such as "borgerens samlede belastning er middelsvær".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Udsagn {
    /// The clause for yes and the clause for no.
    JaNej(&'static str, &'static str),
    /// A subject, to be followed by "er" and the value's word.
    Er(&'static str),
    /// A phrase, to be followed by the value's words unchanged.
    Foran(&'static str),
    /// A clause for each value, in the order of the values.
    Hver(&'static [&'static str]),
    /// A phrase, to be followed by the words of a set; and the clause for the empty set.
    Flere(&'static str, &'static str),
}

/// The words of one fact.
#[derive(Clone, Copy, Debug)]
pub struct Beskrivelse {
    /// The fact.
    pub faktum: Faktum,
    /// The question, put to the caseworker.
    pub spoergsmaal: &'static str,
    /// One or two lines of help.
    pub hjaelp: &'static str,
    /// The answer as part of a sentence.
    pub udsagn: Udsagn,
    /// Who can usually supply it, the likeliest first.
    pub hvem: &'static [Hvem],
    /// Where the law asks for it.
    pub kilder: &'static [Kilde],
}

const GRUPPER: [(Gruppe, &[Beskrivelse]); 11] = [
    (Gruppe::Henvendelse, &henvendelse::FAKTA),
    (Gruppe::Borger, &borger::FAKTA),
    (Gruppe::Forbrug, &forbrug::FAKTA),
    (Gruppe::Afdaekning, &afdaekning::FAKTA),
    (Gruppe::SamletVurdering, &samlet_vurdering::FAKTA),
    (Gruppe::Helbred, &helbred::FAKTA),
    (Gruppe::Visitation, &visitation::FAKTA),
    (Gruppe::FritValg, &frit_valg::FAKTA),
    (Gruppe::Anonym, &anonym::FAKTA),
    (Gruppe::Meddelelse, &meddelelse::FAKTA),
    (Gruppe::Tilbageholdelse, &tilbageholdelse::FAKTA),
];

/// The words of a fact; the tables follow the order of the facts (a test holds them to it).
pub(super) fn slaa_op(faktum: Faktum) -> &'static Beskrivelse {
    alle()
        .map(|(_, beskrivelse)| beskrivelse)
        .nth(faktum as usize)
        .unwrap_or(&henvendelse::FAKTA[0])
}

/// The part of a case that a fact belongs to.
pub(super) fn gruppe(faktum: Faktum) -> Gruppe {
    alle()
        .nth(faktum as usize)
        .map_or(Gruppe::Henvendelse, |(gruppe, _)| gruppe)
}

fn alle() -> impl Iterator<Item = (Gruppe, &'static Beskrivelse)> {
    GRUPPER
        .iter()
        .flat_map(|(gruppe, fakta)| fakta.iter().map(|beskrivelse| (*gruppe, beskrivelse)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_described_once_and_in_order() {
        let beskrevne: Vec<_> = alle().map(|(_, b)| b.faktum).collect();
        assert_eq!(beskrevne, Faktum::ALLE);
    }

    #[test]
    fn every_description_has_words_a_supplier_and_a_source() {
        for (_, b) in alle() {
            let id = b.faktum.id();
            assert!(b.spoergsmaal.ends_with('?'), "{id}: {}", b.spoergsmaal);
            assert!(b.hjaelp.ends_with('.'), "{id}: {}", b.hjaelp);
            assert!(!b.hvem.is_empty() && !b.kilder.is_empty(), "{id}");
        }
    }
}
