// SPDX-License-Identifier: MPL-2.0
//! Rows for AFD: each area covered, not covered and not known; the instrument; and the first day of the note.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "AFD-01" {
        "2024-06-03" {"afdaekForbrug": true} => Holder, "drugs and alcohol: covered";
        "2024-06-03" {"afdaekForbrug": false} => HolderIkke, "drugs and alcohol: not covered";
        "2024-06-03" {} => Uafklaret, "drugs and alcohol: not known whether covered";
        "2019-12-31" {"afdaekForbrug": true} => Holder, "drugs and alcohol: covered, under the set of 2017";
        "2024-06-03" {"alder": 17, "afdaekForbrug": true} => HolderIkke, "the citizen is 17";
        "2024-06-03" {"profilForbrug": "svaer"} => Uafklaret, "a burden noted for the area is not the area covered";
    }
    "AFD-02" {
        "2024-06-03" {"afdaekSociale": true} => Holder, "social circumstances: covered";
        "2024-06-03" {"afdaekSociale": false} => HolderIkke, "social circumstances: not covered";
        "2024-06-03" {} => Uafklaret, "social circumstances: not known whether covered";
        "2019-12-31" {"afdaekSociale": true} => Holder, "social circumstances: covered, under the set of 2017";
    }
    "AFD-03" {
        "2024-06-03" {"afdaekHelbred": true} => Holder, "health: covered";
        "2024-06-03" {"afdaekHelbred": false} => HolderIkke, "health: not covered";
        "2024-06-03" {} => Uafklaret, "health: not known whether covered";
        "2019-12-31" {"afdaekHelbred": true} => Holder, "health: covered, under the set of 2017";
    }
    "AFD-04" {
        "2024-06-03" {"afdaekArbejde": true} => Holder, "work and education: covered";
        "2024-06-03" {"afdaekArbejde": false} => HolderIkke, "work and education: not covered";
        "2024-06-03" {} => Uafklaret, "work and education: not known whether covered";
        "2019-12-31" {"afdaekArbejde": true} => Holder, "work and education: covered, under the set of 2017";
    }
    "AFD-05" {
        "2024-06-03" {"afdaekBolig": true} => Holder, "housing: covered";
        "2024-06-03" {"afdaekBolig": false} => HolderIkke, "housing: not covered";
        "2024-06-03" {} => Uafklaret, "housing: not known whether covered";
        "2019-12-31" {"afdaekBolig": true} => Holder, "housing: covered, under the set of 2017";
    }
    "AFD-06" {
        "2024-06-03" {"afdaekAndet": true} => Holder, "what else matters: covered";
        "2024-06-03" {"afdaekAndet": false} => HolderIkke, "what else matters: not covered";
        "2024-06-03" {} => Uafklaret, "what else matters: not known whether covered";
        "2019-12-31" {"afdaekAndet": true} => Holder, "what else matters: covered, under the set of 2017";
    }
    "AFD-07" {
        "2024-06-03" {"redskab": "ungmap"} => Holder, "UngMap is a validated instrument";
        "2024-06-03" {"redskab": "voksenmap"} => Holder, "VoksenMap is a validated instrument";
        "2024-06-03" {"redskab": "europasi"} => Holder, "EuropASI is a validated instrument";
        "2024-06-03" {"redskab": "mate"} => Holder, "MATE is a validated instrument";
        "2024-06-03" {"redskab": "andet"} => Holder, "another one is a validated instrument";
        "2024-06-03" {"redskab": "intet"} => HolderIkke, "no validated instrument";
        "2024-06-03" {} => Uafklaret, "the instrument is not known";
    }
    "AFD-08" {
        "2019-12-31" {} => HolderIkke, "the day before a provider may do the afdækning";
        "2020-01-01" {} => Holder, "the first day on which a provider may";
        "2024-06-03" {} => Holder, "under the set of 2024";
        "2024-06-03" {"alder": 17} => HolderIkke, "not told of a citizen of 17";
    }
};
