// SPDX-License-Identifier: MPL-2.0
//! Rows for OM: each rule where it holds, where it does not, and where the answer is not known.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "OM-01" {
        "2024-06-03" {"behandlingskraevende": true} => Holder, "the use of drugs requires treatment";
        "2024-06-03" {"behandlingskraevende": false} => HolderIkke, "the use of drugs does not require treatment";
        "2024-06-03" {} => Uafklaret, "whether it requires treatment is not known";
        "2024-06-03" {"behandlingskraevende": true, "kunAlkohol": true}
            => Holder, "it holds beside an answer that excludes";
        "2024-06-03" {"alder": 17, "behandlingskraevende": true} => HolderIkke, "the citizen is 17";
        "2024-06-03" {"alder": 18, "behandlingskraevende": true} => Holder, "the citizen is 18";
        "2017-12-14" {"behandlingskraevende": true} => Holder, "under the set of 2017";
    }
    "OM-02" {
        "2024-06-03" {"afhaengigAfOrdineret": true} => Holder, "harmful dependence on prescribed medicine";
        "2024-06-03" {"afhaengigAfOrdineret": false} => HolderIkke, "no harmful dependence on prescribed medicine";
        "2024-06-03" {} => Uafklaret, "whether dependent is not known";
    }
    "OM-03" {
        "2024-06-03" {"kunAlkohol": true} => Holder, "alcohol alone";
        "2024-06-03" {"kunAlkohol": false} => HolderIkke, "not alcohol alone";
        "2024-06-03" {} => Uafklaret, "whether it is alcohol alone is not known";
        "2024-06-03" {"alkoholmisbrug": true}
            => Uafklaret, "an alcohol problem too does not say that it is alcohol alone";
    }
    "OM-04" {
        "2024-06-03" {"kunOrdineretEfterForskrift": true} => Holder, "prescribed medicine only, taken as prescribed";
        "2024-06-03" {"kunOrdineretEfterForskrift": false} => HolderIkke, "more than medicine taken as prescribed";
        "2024-06-03" {} => Uafklaret, "whether it is only that is not known";
    }
    "OM-05" {
        "2024-06-03" {"fastholdelseAfOphoer": true} => Holder, "has stopped and needs help to stay stopped";
        "2024-06-03" {"fastholdelseAfOphoer": false} => HolderIkke, "needs no help to stay stopped";
        "2024-06-03" {} => Uafklaret, "whether such help is needed is not known";
        "2024-06-03" {"fastholdelseAfOphoer": true, "substitution": true} => Holder, "with substitution medicine too";
    }
};
