// SPDX-License-Identifier: MPL-2.0
//! Rows for TB: each rule, the six months to the day, and the age of 18.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "TB-01" {
        "2024-06-03" {"gravid": true, "tilbudtDoegn107": true} => Holder, "pregnant, residential, age not known";
        "2024-06-03" {"alder": 18, "gravid": true, "tilbudtDoegn107": true}
            => Holder, "pregnant, residential, 18 years";
        "2024-06-03" {"alder": 17, "gravid": true, "tilbudtDoegn107": true}
            => HolderIkke, "pregnant, residential, 17 years";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true} => HolderIkke, "not pregnant";
        "2024-06-03" {"gravid": true, "tilbudtDoegn107": false} => HolderIkke, "no residential treatment";
        "2024-06-03" {"gravid": false} => HolderIkke, "not pregnant settles it";
        "2024-06-03" {"tilbudtDoegn107": false} => HolderIkke, "no residential treatment settles it";
        "2024-06-03" {"gravid": true} => Uafklaret, "whether residential is not known";
        "2024-06-03" {"tilbudtDoegn107": true} => Uafklaret, "whether pregnant is not known";
    }
    "TB-02" {
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => Holder, "not pregnant, every condition met";
        "2024-06-03" {"alder": 18, "gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => Holder, "the same at 18";
        "2024-06-03" {"alder": 17, "gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "the same at 17";
        "2024-06-03" {"gravid": true, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "pregnant";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": false, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "no residential treatment";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": false,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "the municipality does not use the act";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": false, "oenskerKontrakt": true}
            => HolderIkke, "not able to profit";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": false}
            => HolderIkke, "does not want it";
        "2024-06-03" {"tilbudtDoegn107": true, "kommuneBenytterLoven": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => Uafklaret, "whether pregnant is not known";
        "2024-06-03" {"gravid": false, "kommuneBenytterLoven": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => Uafklaret, "whether residential is not known";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => Uafklaret, "whether the municipality uses the act is not known";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true, "oenskerKontrakt": true}
            => Uafklaret, "whether able to profit is not known";
        "2024-06-03" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true}
            => Uafklaret, "whether wanted is not known";
    }
    "TB-03" {
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true}
            => Holder, "a contract without a date is taken to run";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "gravid": false,
            "kontraktdato": "2023-12-03"}
            => Holder, "the last day of the six months";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "gravid": false,
            "kontraktdato": "2023-12-02"}
            => HolderIkke, "the day after the six months";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "gravid": true,
            "kontraktdato": "2023-12-02"}
            => Holder, "pregnant: the six months do not bind";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-12-02"}
            => Uafklaret, "six months passed, whether pregnant is not known";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-12-03"}
            => Holder, "within the six months, whether pregnant or not";
        "2024-02-29" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "gravid": false,
            "kontraktdato": "2023-08-31"}
            => Holder, "six months from 31 August end on 29 February";
        "2024-03-01" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "gravid": false,
            "kontraktdato": "2023-08-31"}
            => HolderIkke, "1 March is past them";
        "2024-06-03" {"kontraktIndgaaet": false, "forstaarKontrakt": true} => HolderIkke, "no contract";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": false} => HolderIkke, "not able to understand it";
        "2024-06-03" {"kontraktIndgaaet": true} => Uafklaret, "whether understood is not known";
        "2024-06-03" {"forstaarKontrakt": true} => Uafklaret, "whether there is a contract is not known";
        "2024-06-03" {"kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktSkriftlig": false}
            => Holder, "an oral contract is one";
    }
    "TB-04" {
        "2024-06-03" {"formodningAfbryder": true} => Holder, "presumed to break off";
        "2024-06-03" {"formodningAfbryder": false} => HolderIkke, "not presumed to break off";
        "2024-06-03" {} => Uafklaret, "the presumption is not known";
    }
    "TB-05" {
        "2024-06-03" {"udsigtForringes": true} => Holder, "the prospect would be lost";
        "2024-06-03" {"udsigtForringes": false} => HolderIkke, "the prospect would not be lost";
        "2024-06-03" {} => Uafklaret, "the prospect is not known";
    }
    "TB-06" {
        "2024-06-03" {"fareForSelvEllerAndre": true} => Holder, "near and substantial danger";
        "2024-06-03" {"fareForSelvEllerAndre": false} => HolderIkke, "no such danger";
        "2024-06-03" {} => Uafklaret, "the danger is not known";
    }
    "TB-07" {
        "2024-06-03" {"gravid": true, "fareForFoster": true} => Holder, "pregnant, the foetus in danger";
        "2024-06-03" {"gravid": true, "fareForFoster": false} => HolderIkke, "pregnant, no danger";
        "2024-06-03" {"gravid": false, "fareForFoster": true} => HolderIkke, "contradictory answers: not pregnant";
        "2024-06-03" {"gravid": false} => HolderIkke, "not pregnant settles it";
        "2024-06-03" {"fareForFoster": false} => HolderIkke, "no danger settles it";
        "2024-06-03" {"gravid": true} => Uafklaret, "the danger is not known";
        "2024-06-03" {"fareForFoster": true} => Uafklaret, "whether pregnant is not known";
    }
    "TB-08" {
        "2024-06-03" {"mindreIndgribendeForsoegt": true} => Holder, "less intrusive measures fell short";
        "2024-06-03" {"mindreIndgribendeForsoegt": false} => HolderIkke, "less intrusive measures not tried";
        "2024-06-03" {} => Uafklaret, "whether tried is not known";
    }
    "TB-09" {
        "2024-06-03" {} => Holder, "isolation and fixation: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "isolation and fixation: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "isolation and fixation: told of a citizen of 18";
        "2017-12-14" {} => Holder, "isolation and fixation: told under the set of 2017";
    }
    "TB-10" {
        "2024-06-03" {} => Holder, "ending the contract: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "ending the contract: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "ending the contract: told of a citizen of 18";
        "2017-12-14" {} => Holder, "ending the contract: told under the set of 2017";
    }
    "TB-11" {
        "2024-06-03" {} => Holder, "complaint over no offer: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "complaint over no offer: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "complaint over no offer: told of a citizen of 18";
        "2017-12-14" {} => Holder, "complaint over no offer: told under the set of 2017";
    }
    "TB-12" {
        "2024-06-03" {} => Holder, "who decides: always told";
        "2024-06-03" {"alder": 17} => HolderIkke, "who decides: not told of a citizen of 17";
        "2024-06-03" {"alder": 18} => Holder, "who decides: told of a citizen of 18";
        "2017-12-14" {} => Holder, "who decides: told under the set of 2017";
    }
    "TB-13" {
        "2024-06-03" {"magtanvendelse": "2024-06-01"} => Holder, "force was used";
        "2024-06-03" {} => HolderIkke, "no use of force is recorded";
        "2024-06-03" {"alder": 17, "magtanvendelse": "2024-06-01"} => HolderIkke, "the citizen is 17";
        "2018-03-05" {"magtanvendelse": "2018-03-01"} => Holder, "under the set of 2017";
    }
};
