// SPDX-License-Identifier: MPL-2.0
//! PL: the duties of the case: what the municipality must, should or may do, and when.

mod afdaekning;
mod familie;
mod forloeb;
mod helbred;
mod henvendelse;
mod kontrakt;
mod planer;
mod visitation;

use super::Pligt;
use afdaekning::{PL_20, PL_24, PL_28, PL_30, PL_39, PL_47};
use familie::{PL_06, PL_08, PL_09A, PL_09B, PL_16, PL_23, PL_34A, PL_34B, PL_35};
use forloeb::{PL_19, PL_22, PL_27, PL_33, PL_37, PL_38};
use helbred::{PL_01, PL_03, PL_04, PL_05, PL_12, PL_13, PL_26, PL_32, PL_40};
use henvendelse::{PL_15, PL_17, PL_18, PL_25, PL_31, PL_36, PL_43};
use kontrakt::{PL_07, PL_41A, PL_41B, PL_42A, PL_42B};
use planer::{PL_02A, PL_02B, PL_10, PL_11, PL_44};
use visitation::{PL_14A, PL_14B, PL_21, PL_29, PL_45, PL_46};

/// Every duty, in order of id.
pub static PLIGTER: [&Pligt; 53] = [
    &PL_01, &PL_02A, &PL_02B, &PL_03, &PL_04, &PL_05, &PL_06, &PL_07, &PL_08, &PL_09A, &PL_09B, &PL_10, &PL_11, &PL_12,
    &PL_13, &PL_14A, &PL_14B, &PL_15, &PL_16, &PL_17, &PL_18, &PL_19, &PL_20, &PL_21, &PL_22, &PL_23, &PL_24, &PL_25,
    &PL_26, &PL_27, &PL_28, &PL_29, &PL_30, &PL_31, &PL_32, &PL_33, &PL_34A, &PL_34B, &PL_35, &PL_36, &PL_37, &PL_38,
    &PL_39, &PL_40, &PL_41A, &PL_41B, &PL_42A, &PL_42B, &PL_43, &PL_44, &PL_45, &PL_46, &PL_47,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regler::Styrke;

    #[test]
    fn ids_are_unique_and_in_order() {
        let id: Vec<_> = PLIGTER.iter().map(|p| p.id).collect();
        assert!(id.is_sorted_by(|a, b| a < b), "{id:?}");
    }

    #[test]
    fn facts_are_declared_once_and_in_the_order_of_the_file_format() {
        for p in PLIGTER {
            assert!(p.fakta.is_sorted_by(|a, b| a < b), "{}: {:?}", p.id, p.fakta);
        }
    }

    #[test]
    fn words_are_sentences_a_clause_and_a_strength_that_fits() {
        for p in PLIGTER {
            let (id, hvad) = (p.id, p.hvad);
            assert!(hvad.ends_with('.'), "{id}: {hvad}");
            assert!(
                p.betingelse.starts_with(char::is_lowercase) && !p.betingelse.ends_with('.'),
                "{id}"
            );
            assert!(!p.kilder.is_empty(), "{id}");
            let begynder = match p.styrke {
                Styrke::Kan => hvad.split(". ").all(|saetning| saetning.starts_with("Du kan ")),
                Styrke::Boer => hvad.split(". ").all(|saetning| saetning.starts_with("Du bør ")),
                Styrke::Skal => !hvad.split(". ").any(|saetning| saetning.starts_with("Du ")),
            };
            assert!(begynder && !hvad.contains("skal "), "{id}: {hvad}");
        }
    }
}
