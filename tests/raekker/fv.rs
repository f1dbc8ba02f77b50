// SPDX-License-Identifier: MPL-2.0
//! Rows for FV: each rule where it holds, where it does not, and where the answer is not known.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "FV-01" {
        "2024-06-03" {"visiteret": true, "afbrudtUdenNyVisitation": false} => Holder, "visited, nothing broken off";
        "2024-06-03" {"visiteret": true, "afbrudtUdenNyVisitation": true}
            => HolderIkke, "broke off and not visited anew";
        "2024-06-03" {"visiteret": false, "afbrudtUdenNyVisitation": false} => HolderIkke, "not visited";
        "2024-06-03" {"visiteret": false} => HolderIkke, "not visited settles it";
        "2024-06-03" {"afbrudtUdenNyVisitation": true} => HolderIkke, "a course broken off settles it";
        "2024-06-03" {"visiteret": true} => Uafklaret, "whether a course was broken off is not known";
        "2024-06-03" {} => Uafklaret, "nothing is known";
        "2019-12-31" {"visiteret": true, "afbrudtUdenNyVisitation": false} => Holder, "under the set of 2017";
        "2024-06-03" {"alder": 17, "visiteret": true, "afbrudtUdenNyVisitation": false}
            => HolderIkke, "the citizen is 17";
    }
    "FV-02" {
        "2024-06-03" {"visiteretIntensitet": "ambulant", "valgtIntensitet": "ambulant"}
            => Holder, "visited to outpatient, chose outpatient";
        "2024-06-03" {"visiteretIntensitet": "ambulant", "valgtIntensitet": "dag"}
            => Holder, "visited to outpatient, chose day";
        "2024-06-03" {"visiteretIntensitet": "ambulant", "valgtIntensitet": "doegn"}
            => HolderIkke, "visited to outpatient, chose residential";
        "2024-06-03" {"visiteretIntensitet": "dag", "valgtIntensitet": "ambulant"}
            => Holder, "visited to day, chose outpatient";
        "2024-06-03" {"visiteretIntensitet": "dag", "valgtIntensitet": "dag"} => Holder, "visited to day, chose day";
        "2024-06-03" {"visiteretIntensitet": "dag", "valgtIntensitet": "doegn"}
            => HolderIkke, "visited to day, chose residential";
        "2024-06-03" {"visiteretIntensitet": "doegn", "valgtIntensitet": "ambulant"}
            => HolderIkke, "visited to residential, chose outpatient";
        "2024-06-03" {"visiteretIntensitet": "doegn", "valgtIntensitet": "dag"}
            => HolderIkke, "visited to residential, chose day";
        "2024-06-03" {"visiteretIntensitet": "doegn", "valgtIntensitet": "doegn"}
            => Holder, "visited to residential, chose residential";
        "2024-06-03" {"visiteretIntensitet": "doegn"} => Uafklaret, "the choice is not known";
        "2024-06-03" {"valgtIntensitet": "dag"} => Uafklaret, "the visitation is not known";
    }
    "FV-03" {
        "2024-06-03" {"valgtGodkendt": true, "valgtRegistreret": true} => Holder, "approved and registered";
        "2024-06-03" {"valgtGodkendt": true, "valgtRegistreret": false} => HolderIkke, "approved, not registered";
        "2024-06-03" {"valgtGodkendt": false, "valgtRegistreret": true} => HolderIkke, "registered, not approved";
        "2024-06-03" {"valgtGodkendt": false} => HolderIkke, "not approved settles it";
        "2024-06-03" {"valgtRegistreret": false} => HolderIkke, "not registered settles it";
        "2024-06-03" {"valgtGodkendt": true} => Uafklaret, "whether registered is not known";
        "2024-06-03" {"valgtRegistreret": true} => Uafklaret, "whether approved is not known";
    }
    "FV-04" {
        "2024-06-03" {"valgtKanOpfylde": true} => Holder, "can deliver what was decided";
        "2024-06-03" {"valgtKanOpfylde": false} => HolderIkke, "cannot deliver it";
        "2024-06-03" {} => Uafklaret, "whether it can is not known";
    }
    "FV-05" {
        "2024-06-03" {"efterParagraf101a": false} => Holder, "not under § 101 a";
        "2024-06-03" {"efterParagraf101a": true} => HolderIkke, "under § 101 a";
        "2024-06-03" {} => Uafklaret, "the paragraph is not known";
    }
    "FV-06" {
        "2024-06-03" {"manglerEvneTilValg": true, "valgTilgodeserBehov": false}
            => Holder, "no ability to choose, and the need is not met";
        "2024-06-03" {"manglerEvneTilValg": true, "valgTilgodeserBehov": true}
            => HolderIkke, "no ability to choose, but the need is met";
        "2024-06-03" {"manglerEvneTilValg": false, "valgTilgodeserBehov": false}
            => HolderIkke, "an unwise choice by one able to choose";
        "2024-06-03" {"manglerEvneTilValg": false} => HolderIkke, "the ability settles it";
        "2024-06-03" {"valgTilgodeserBehov": true} => HolderIkke, "a need that is met settles it";
        "2024-06-03" {"manglerEvneTilValg": true} => Uafklaret, "whether the need is met is not known";
        "2024-06-03" {"valgTilgodeserBehov": false} => Uafklaret, "the ability is not known";
    }
    "FV-07" {
        "2024-06-03" {"substitution": true} => Holder, "substitution";
        "2024-06-03" {"heroinbehandling": true} => Holder, "treatment with diacetylmorphine";
        "2024-06-03" {"substitution": false, "heroinbehandling": true}
            => Holder, "contradictory answers: diacetylmorphine alone";
        "2024-06-03" {"substitution": false, "heroinbehandling": false} => HolderIkke, "neither";
        "2024-06-03" {"substitution": false} => HolderIkke, "a note is not told while its condition is open";
        "2024-06-03" {} => HolderIkke, "nothing is known";
        "2024-06-03" {"alder": 17, "substitution": true} => HolderIkke, "the citizen is 17";
    }
};
