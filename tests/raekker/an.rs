// SPDX-License-Identifier: MPL-2.0
//! Rows for AN: each rule and note where it holds, where it does not, and where the answer is not known.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "AN-01" {
        "2024-06-03" {"behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
            => Holder, "a use of drugs that requires treatment";
        "2024-06-03" {"behandlingskraevende": false, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
            => HolderIkke, "treatment is not required";
        "2024-06-03" {"behandlingskraevende": false} => HolderIkke, "no need for treatment settles it";
        "2024-06-03" {"kunAlkohol": true} => HolderIkke, "alcohol alone settles it";
        "2024-06-03" {"kunOrdineretEfterForskrift": true} => HolderIkke, "medicine as prescribed settles it";
        "2024-06-03" {"behandlingskraevende": false, "afhaengigAfOrdineret": true}
            => HolderIkke, "dependence on prescribed medicine alone";
        "2024-06-03" {"behandlingskraevende": true, "kunAlkohol": false}
            => Uafklaret, "whether as prescribed is not known";
        "2024-06-03" {"behandlingskraevende": true, "kunOrdineretEfterForskrift": false}
            => Uafklaret, "whether alcohol alone is not known";
        "2024-06-03" {"kunAlkohol": false, "kunOrdineretEfterForskrift": false}
            => Uafklaret, "whether treatment is required is not known";
    }
    "AN-02" {
        "2024-06-03" {"hjaelpAfsnitV": "ingen"} => Holder, "no other help";
        "2024-06-03" {"hjaelpAfsnitV": "kunFysisk"} => Holder, "help for a physical disability only";
        "2024-06-03" {"hjaelpAfsnitV": "kunParagraf80"} => Holder, "temporary shelter only";
        "2024-06-03" {"hjaelpAfsnitV": "kunFysiskOgParagraf80"} => Holder, "physical disability and shelter only";
        "2024-06-03" {"hjaelpAfsnitV": "psykisk"} => HolderIkke, "help for a mental disability";
        "2024-06-03" {"hjaelpAfsnitV": "andet"} => HolderIkke, "other help";
        "2024-06-03" {} => Uafklaret, "other help is not known";
    }
    "AN-03" {
        "2024-06-03" {"kanIndgaaIGruppe": true} => Holder, "can be in a group";
        "2024-06-03" {"kanIndgaaIGruppe": false} => HolderIkke, "cannot be in a group";
        "2024-06-03" {} => Uafklaret, "whether a group is possible is not known";
    }
    "AN-04" {
        "2024-06-03" {"kortForloebTilstraekkeligt": true} => Holder, "a short course suffices";
        "2024-06-03" {"kortForloebTilstraekkeligt": false} => HolderIkke, "a short course does not suffice";
        "2024-06-03" {} => Uafklaret, "whether it suffices is not known";
    }
    "AN-05" {
        "2024-06-03" {"tilknytningArbejdeUddannelse": true} => Holder, "close to work or education";
        "2024-06-03" {"tilknytningArbejdeUddannelse": false} => HolderIkke, "not close to either";
        "2024-06-03" {} => Uafklaret, "the tie is not known";
    }
    "AN-06" {
        "2024-06-03" {"tidligereBehandling": false} => Holder, "never in treatment before";
        "2024-06-03" {"tidligereBehandling": true} => HolderIkke, "in treatment before";
        "2024-06-03" {} => Uafklaret, "earlier treatment is not known";
    }
    "AN-07" {
        "2024-06-03" {"forsoergelse": "loen"} => Holder, "wages";
        "2024-06-03" {"forsoergelse": "su"} => Holder, "student grant";
        "2024-06-03" {"forsoergelse": "dagpenge"} => Holder, "unemployment benefit";
        "2024-06-03" {"forsoergelse": "sygedagpenge"} => Holder, "sickness benefit";
        "2024-06-03" {"forsoergelse": "andet"} => HolderIkke, "another livelihood";
        "2024-06-03" {} => Uafklaret, "the livelihood is not known";
    }
    "AN-08" {
        "2024-06-03" {} => Holder, "help for those outside the group: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "help for those outside the group: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "help for those outside the group: told of a citizen of 18";
        "2017-12-14" {} => Holder, "help for those outside the group: told under the set of 2017";
    }
    "AN-09" {
        "2024-06-03" {"hjemkommuneOplyst": true, "fraAndenKommune": false} => Holder, "the own municipality, stated";
        "2024-06-03" {"hjemkommuneOplyst": true, "fraAndenKommune": true, "hjemkommuneDokumenteret": true}
            => Holder, "another municipality, documented";
        "2024-06-03" {"hjemkommuneOplyst": true, "fraAndenKommune": true, "hjemkommuneDokumenteret": false}
            => HolderIkke, "another municipality, not documented";
        "2024-06-03" {"hjemkommuneOplyst": false} => HolderIkke, "not stated";
        "2024-06-03" {"hjemkommuneOplyst": true, "hjemkommuneDokumenteret": true}
            => Holder, "documented, whichever it is";
        "2024-06-03" {"hjemkommuneOplyst": true, "fraAndenKommune": true}
            => Uafklaret, "whether documented is not known";
        "2024-06-03" {"hjemkommuneOplyst": true} => Uafklaret, "which municipality is not known";
        "2024-06-03" {"fraAndenKommune": false} => Uafklaret, "whether stated is not known";
    }
    "AN-10" {
        "2024-06-03" {} => Holder, "two providers: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "two providers: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "two providers: told of a citizen of 18";
        "2017-12-14" {} => Holder, "two providers: told under the set of 2017";
    }
    "AN-11" {
        "2024-06-03" {} => Holder, "no ordinary complaint: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "no ordinary complaint: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "no ordinary complaint: told of a citizen of 18";
        "2017-12-14" {} => Holder, "no ordinary complaint: told under the set of 2017";
        "2024-06-03" {"delegeret": true} => Holder, "told of a decision by delegation too";
    }
    "AN-12" {
        "2024-06-03" {} => Holder, "anonymity offered: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "anonymity offered: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "anonymity offered: told of a citizen of 18";
        "2017-12-14" {} => Holder, "anonymity offered: told under the set of 2017";
    }
};
