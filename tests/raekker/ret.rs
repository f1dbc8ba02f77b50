// SPDX-License-Identifier: MPL-2.0
//! Rows for RET: the right where it holds, where it does not, and where an answer is not known.

use crate::raekke::{Raekke, raekker};

/// The rows.
pub const RAEKKER: &[Raekke] = raekker! {
    "RET-01" {
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn"} => Holder,
            "covered, and only residential treatment suffices; of § 101 a nothing is known";
        "2018-06-04" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn", "efterParagraf101a": false} => Holder,
            "under § 101, from the first rule set on";
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn", "behovTaetPersonale": false,
            "behovNytMiljoe": false, "livstruende": false, "belastning": "let", "fastholdelse": "let"} => Holder,
            "the professional judgement alone gives it";
        "2024-06-03" {"alder": 18, "fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn"} => Holder, "18 years";
        "2024-06-03" {"alder": 17, "fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn"} => HolderIkke,
            "17 years: another law";
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn", "efterParagraf101a": true} => HolderIkke,
            "treatment under § 101 a is outpatient";
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "dag", "behovTaetPersonale": true,
            "livstruende": true} => HolderIkke, "day treatment suffices, whatever else points to residential";
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "ambulant"} => HolderIkke,
            "outpatient treatment suffices";
        "2024-06-03" {"fastholdelseAfOphoer": true, "tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": true}
            => HolderIkke, "the facts point to residential, and nobody has judged what suffices";
        "2024-06-03" {"fastholdelseAfOphoer": true, "behovTaetPersonale": true} => HolderIkke,
            "what suffices is not known";
        "2024-06-03" {"tilstraekkeligt": "kunDoegn"} => HolderIkke, "whether the person is covered is not known";
        "2024-06-03" {"fastholdelseAfOphoer": false, "kunAlkohol": true, "tilstraekkeligt": "kunDoegn"} => HolderIkke,
            "not covered: alcohol alone";
    }
};
