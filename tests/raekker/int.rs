// SPDX-License-Identifier: MPL-2.0
//! Rows for INT: both sides of every step of burden and retention, and each rule not known.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "INT-01" {
        "2024-06-03" {"tilstraekkeligt": "kunDoegn"} => Holder, "only residential treatment suffices";
        "2024-06-03" {"tilstraekkeligt": "dag"} => HolderIkke, "day treatment suffices";
        "2024-06-03" {"tilstraekkeligt": "ambulant"} => HolderIkke, "outpatient treatment suffices";
        "2024-06-03" {"tilstraekkeligt": "ikkeVurderet"} => HolderIkke, "nobody has judged it";
        "2024-06-03" {} => Uafklaret, "the judgement is not known";
        "2018-05-29" {"tilstraekkeligt": "kunDoegn"} => Holder, "before principmeddelelse 23-18";
        "2024-06-03" {"alder": 17, "tilstraekkeligt": "kunDoegn"} => HolderIkke, "the citizen is 17";
    }
    "INT-02" {
        "2024-06-03" {"behovTaetPersonale": true} => Holder, "staff close by is needed";
        "2024-06-03" {"behovTaetPersonale": false} => HolderIkke, "staff close by is not needed";
        "2024-06-03" {} => Uafklaret, "the need for staff is not known";
    }
    "INT-03" {
        "2024-06-03" {"behovNytMiljoe": true} => Holder, "new surroundings are needed";
        "2024-06-03" {"behovNytMiljoe": false} => HolderIkke, "new surroundings are not needed";
        "2024-06-03" {} => Uafklaret, "the need for new surroundings is not known";
    }
    "INT-04" {
        "2024-06-03" {"livstruende": true} => Holder, "potentially life-threatening, nothing else known";
        "2024-06-03" {"livstruende": false, "belastning": "let", "fastholdelse": "let"}
            => HolderIkke, "burden let, retention let";
        "2024-06-03" {"livstruende": false, "belastning": "let", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden let, retention middelsvaer";
        "2024-06-03" {"livstruende": false, "belastning": "let", "fastholdelse": "svaer"}
            => HolderIkke, "burden let, retention svaer";
        "2024-06-03" {"livstruende": false, "belastning": "moderat", "fastholdelse": "let"}
            => HolderIkke, "burden moderat, retention let";
        "2024-06-03" {"livstruende": false, "belastning": "moderat", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden moderat, retention middelsvaer";
        "2024-06-03" {"livstruende": false, "belastning": "moderat", "fastholdelse": "svaer"}
            => HolderIkke, "burden moderat, retention svaer";
        "2024-06-03" {"livstruende": false, "belastning": "middelsvaer", "fastholdelse": "let"}
            => HolderIkke, "burden middelsvaer, retention let";
        "2024-06-03" {"livstruende": false, "belastning": "middelsvaer", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden middelsvaer, retention middelsvaer";
        "2024-06-03" {"livstruende": false, "belastning": "middelsvaer", "fastholdelse": "svaer"}
            => HolderIkke, "burden middelsvaer, retention svaer";
        "2024-06-03" {"livstruende": false, "belastning": "svaer", "fastholdelse": "let"}
            => HolderIkke, "burden svaer, retention let";
        "2024-06-03" {"livstruende": false, "belastning": "svaer", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden svaer, retention middelsvaer";
        "2024-06-03" {"livstruende": false, "belastning": "svaer", "fastholdelse": "svaer"}
            => Holder, "burden svaer, retention svaer";
        "2024-06-03" {"livstruende": true, "belastning": "let", "fastholdelse": "let"}
            => Holder, "life-threatening with a light burden";
        "2024-06-03" {"livstruende": false, "belastning": "svaer"} => Uafklaret, "heavy burden, retention not known";
        "2024-06-03" {"livstruende": false, "belastning": "middelsvaer"}
            => HolderIkke, "a lesser burden settles it without retention";
        "2024-06-03" {"livstruende": false, "fastholdelse": "middelsvaer"}
            => HolderIkke, "an easier retention settles it without burden";
        "2024-06-03" {"belastning": "svaer", "fastholdelse": "middelsvaer"}
            => Uafklaret, "whether life-threatening is not known";
    }
    "INT-05" {
        "2024-06-03" {"gravid": true, "saerligtUdsatGravid": true} => Holder, "pregnant and particularly vulnerable";
        "2024-06-03" {"gravid": true, "saerligtUdsatGravid": false}
            => HolderIkke, "pregnant, not particularly vulnerable";
        "2024-06-03" {"gravid": false, "saerligtUdsatGravid": true}
            => HolderIkke, "contradictory answers: not pregnant";
        "2024-06-03" {"gravid": false} => HolderIkke, "not pregnant settles it";
        "2024-06-03" {"saerligtUdsatGravid": false} => HolderIkke, "not vulnerable settles it";
        "2024-06-03" {"gravid": true} => Uafklaret, "whether vulnerable is not known";
        "2024-06-03" {"saerligtUdsatGravid": true} => Uafklaret, "whether pregnant is not known";
        "2024-06-03" {} => Uafklaret, "neither is known";
        "2018-06-01" {"gravid": true, "saerligtUdsatGravid": true} => Holder, "under the set of 2017";
    }
    "INT-06" {
        "2024-06-03" {"belastning": "let", "fastholdelse": "let"} => HolderIkke, "burden let, retention let";
        "2024-06-03" {"belastning": "let", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden let, retention middelsvaer";
        "2024-06-03" {"belastning": "let", "fastholdelse": "svaer"} => HolderIkke, "burden let, retention svaer";
        "2024-06-03" {"belastning": "moderat", "fastholdelse": "let"} => HolderIkke, "burden moderat, retention let";
        "2024-06-03" {"belastning": "moderat", "fastholdelse": "middelsvaer"}
            => HolderIkke, "burden moderat, retention middelsvaer";
        "2024-06-03" {"belastning": "moderat", "fastholdelse": "svaer"}
            => HolderIkke, "burden moderat, retention svaer";
        "2024-06-03" {"belastning": "middelsvaer", "fastholdelse": "let"}
            => HolderIkke, "burden middelsvaer, retention let";
        "2024-06-03" {"belastning": "middelsvaer", "fastholdelse": "middelsvaer"}
            => Holder, "burden middelsvaer, retention middelsvaer";
        "2024-06-03" {"belastning": "middelsvaer", "fastholdelse": "svaer"}
            => Holder, "burden middelsvaer, retention svaer";
        "2024-06-03" {"belastning": "svaer", "fastholdelse": "let"} => HolderIkke, "burden svaer, retention let";
        "2024-06-03" {"belastning": "svaer", "fastholdelse": "middelsvaer"}
            => Holder, "burden svaer, retention middelsvaer";
        "2024-06-03" {"belastning": "svaer", "fastholdelse": "svaer"} => Holder, "burden svaer, retention svaer";
        "2024-06-03" {"belastning": "moderat"} => HolderIkke, "a moderate burden settles it";
        "2024-06-03" {"fastholdelse": "let"} => HolderIkke, "an easy retention settles it";
        "2024-06-03" {"belastning": "middelsvaer"} => Uafklaret, "retention is not known";
        "2024-06-03" {"fastholdelse": "middelsvaer"} => Uafklaret, "burden is not known";
    }
    "INT-07" {
        "2024-06-03" {"behovStruktur": true} => Holder, "a structured weekday is needed";
        "2024-06-03" {"behovStruktur": false} => HolderIkke, "a structured weekday is not needed";
        "2024-06-03" {} => Uafklaret, "the need for structure is not known";
    }
    "INT-08" {
        "2024-06-03" {"tilstraekkeligt": "dag"} => Holder, "day treatment is the least that suffices";
        "2024-06-03" {"tilstraekkeligt": "ambulant"} => HolderIkke, "outpatient treatment suffices";
        "2024-06-03" {"tilstraekkeligt": "kunDoegn"} => HolderIkke, "day treatment does not suffice";
        "2024-06-03" {"tilstraekkeligt": "ikkeVurderet"} => HolderIkke, "nobody has judged it";
        "2024-06-03" {} => Uafklaret, "the judgement is not known";
    }
    "INT-09" {
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "let", "fastholdelse": "let"}
            => Holder, "isolated, burden let, retention let";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "let", "fastholdelse": "middelsvaer"}
            => HolderIkke, "isolated, burden let, retention middelsvaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "let", "fastholdelse": "svaer"}
            => HolderIkke, "isolated, burden let, retention svaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "moderat", "fastholdelse": "let"}
            => Holder, "isolated, burden moderat, retention let";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "moderat", "fastholdelse": "middelsvaer"}
            => HolderIkke, "isolated, burden moderat, retention middelsvaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "moderat", "fastholdelse": "svaer"}
            => HolderIkke, "isolated, burden moderat, retention svaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "middelsvaer", "fastholdelse": "let"}
            => HolderIkke, "isolated, burden middelsvaer, retention let";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "middelsvaer", "fastholdelse": "middelsvaer"}
            => HolderIkke, "isolated, burden middelsvaer, retention middelsvaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "middelsvaer", "fastholdelse": "svaer"}
            => HolderIkke, "isolated, burden middelsvaer, retention svaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "svaer", "fastholdelse": "let"}
            => HolderIkke, "isolated, burden svaer, retention let";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "svaer", "fastholdelse": "middelsvaer"}
            => HolderIkke, "isolated, burden svaer, retention middelsvaer";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "svaer", "fastholdelse": "svaer"}
            => HolderIkke, "isolated, burden svaer, retention svaer";
        "2024-06-03" {"isoleredeProblemer": false} => HolderIkke, "problems that are not isolated settle it";
        "2024-06-03" {"belastning": "let", "fastholdelse": "let"} => Uafklaret, "whether isolated is not known";
        "2024-06-03" {"isoleredeProblemer": true, "fastholdelse": "let"} => Uafklaret, "burden is not known";
        "2024-06-03" {"isoleredeProblemer": true, "belastning": "moderat"} => Uafklaret, "retention is not known";
        "2024-06-03" {"belastning": "middelsvaer"} => HolderIkke, "a heavier burden settles it";
        "2024-06-03" {"fastholdelse": "middelsvaer"} => HolderIkke, "a harder retention settles it";
    }
    "INT-10" {
        "2024-06-03" {"tidligereUtilstraekkelig": "ambulant"}
            => Holder, "outpatient treatment did not suffice earlier";
        "2024-06-03" {"tidligereUtilstraekkelig": "dag"} => Holder, "day treatment did not suffice earlier";
        "2024-06-03" {"tidligereUtilstraekkelig": "doegn"} => Holder, "residential treatment did not suffice earlier";
        "2024-06-03" {"tidligereUtilstraekkelig": "ingen"} => HolderIkke, "no earlier treatment fell short";
        "2024-06-03" {} => Uafklaret, "earlier treatment is not known";
    }
    "INT-11" {
        "2024-06-03" {"netvaerkMedForbrug": true} => Holder, "the closest network uses drugs";
        "2024-06-03" {"netvaerkMedForbrug": false} => HolderIkke, "the closest network does not";
        "2024-06-03" {} => Uafklaret, "the network is not known";
    }
    "INT-12" {
        "2024-06-03" {"hjemloes": true} => Holder, "homeless";
        "2024-06-03" {"hjemloes": false} => HolderIkke, "not homeless";
        "2024-06-03" {} => Uafklaret, "whether homeless is not known";
    }
    "INT-13" {
        "2024-06-03" {"kanIkkeMoedeFrem": true} => Holder, "cannot benefit from coming";
        "2024-06-03" {"kanIkkeMoedeFrem": false} => HolderIkke, "can come";
        "2024-06-03" {} => Uafklaret, "whether the citizen can come is not known";
    }
    "INT-14" {
        "2024-06-03" {"oensketIntensitet": "ambulant"} => Holder, "the citizen wishes outpatient treatment";
        "2024-06-03" {"oensketIntensitet": "dag"} => Holder, "the citizen wishes day treatment";
        "2024-06-03" {"oensketIntensitet": "doegn"} => Holder, "the citizen wishes residential treatment";
        "2024-06-03" {"oensketIntensitet": "ingen"} => HolderIkke, "no particular wish";
        "2024-06-03" {} => Uafklaret, "the wish is not known";
    }
    "INT-15" {
        "2024-06-03" {"psykiskLidelse": true} => Holder, "a mental disorder";
        "2024-06-03" {"psykiskLidelse": false} => HolderIkke, "no mental disorder";
        "2024-06-03" {} => Uafklaret, "whether there is a disorder is not known";
        "2024-06-03" {"alder": 17, "psykiskLidelse": true} => HolderIkke, "the citizen is 17";
    }
};
