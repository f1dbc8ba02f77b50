// SPDX-License-Identifier: MPL-2.0
//! Contract and holding.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Gravid tilbudt døgn", "LTB § 1, stk. 1; VEJ 65", "2018-01-15",
        {"alder": 27, "gravid": true, "tilbudtDoegn107": true}
        => {"kontrakt": "skalTilbydes", "kontrakt.regler": ["TB-01"], "gaelder": ["PL-07", "PL-42a", "PL-42b",
            "TB-11"]};
    "Mand, kommunen bruger loven", "LTB §§ 1–2; VEJ 79", "2019-08-12",
        {"alder": 39, "gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
        "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
        => {"kontrakt": "kanTilbydes", "kontrakt.regler": ["TB-02"], "gaelder": ["PL-42a", "PL-42b"],
            "gaelderIkke": ["PL-07"]};
    "Mand, kommunen bruger ikke loven", "LTB § 1, stk. 2; VEJ 79, 80", "2019-08-12",
        {"alder": 39, "gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": false,
        "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
        => {"kontrakt": "kanIkke", "kontrakt.regler": ["TB-01", "TB-02"], "gaelderIkke": ["PL-07", "PL-42a",
            "PL-42b"]};
    "Gravid, fare for fosteret", "LTB § 4, stk. 2, § 5, stk. 1, nr. 3, § 7, stk. 2; VEJ 71, 73", "2021-06-01",
        {"alder": 25, "gravid": true, "tilbudtDoegn107": true, "kontraktIndgaaet": true, "forstaarKontrakt": true,
        "formodningAfbryder": true, "mindreIndgribendeForsoegt": true, "udsigtForringes": false,
        "fareForSelvEllerAndre": false, "fareForFoster": true, "kontraktdato": "2020-11-01", "termin": "2021-08-01",
        "tilbageholdtFra": "2021-06-01", "tilbageholdteDageFoer": 80}
        => {"kontrakt": "skalTilbydes", "tilbageholdelse": "betingelserOpfyldt", "tilbageholdelse.regler": ["TB-03",
            "TB-04", "TB-07", "TB-08"], "frister": {"FR-08": "2021-06-04", "FR-09": "2021-06-22",
            "FR-10": "2021-06-13", "FR-15": "2021-08-01"}, "gaelder": ["PL-41a", "PL-41b"], "gaelderIkke": ["AD-12"]};
    "Mand, kontrakten udløb i går", "LTB § 4, stk. 1; VEJ 83", "2021-06-02",
        {"alder": 40, "gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
        "mindreIndgribendeForsoegt": true, "udsigtForringes": true, "kontraktdato": "2020-12-01"}
        => {"tilbageholdelse": "betingelserIkkeOpfyldt", "tilbageholdelse.regler": ["TB-03"],
            "frister": {"FR-15": "2021-06-01"}};
    "Mand, kontraktens sidste dag", "LTB § 4, stk. 1; VEJ 83", "2021-06-01",
        {"alder": 40, "gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
        "mindreIndgribendeForsoegt": true, "udsigtForringes": true, "kontraktdato": "2020-12-01"}
        => {"tilbageholdelse": "betingelserOpfyldt", "tilbageholdelse.regler": ["TB-03", "TB-04", "TB-05", "TB-08"],
            "frister": {"FR-15": "2021-06-01"}};
    "Svag mistanke er ikke nok", "VEJ 85; LTB § 5, stk. 1", "2018-10-01",
        {"alder": 40, "gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true,
        "formodningAfbryder": false, "mindreIndgribendeForsoegt": true, "udsigtForringes": true,
        "kontraktdato": "2018-09-01"}
        => {"tilbageholdelse": "betingelserIkkeOpfyldt", "tilbageholdelse.regler": ["TB-04"],
            "frister": {"FR-15": "2019-03-01"}};
    "Tilbageholdt over påske", "LTB §§ 6–7; RPL § 469, stk. 2; VEJ 63, 64, 87", "2021-03-31",
        {"alder": 33, "gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
        "mindreIndgribendeForsoegt": true, "fareForSelvEllerAndre": true, "kontraktdato": "2021-03-01",
        "tilbageholdtFra": "2021-03-31", "tilbageholdteDageFoer": 0, "domstolsbegaering": "2021-03-31",
        "magtanvendelse": "2021-03-31"}
        => {"tilbageholdelse": "betingelserOpfyldt", "frister": {"FR-08": "2021-04-07", "FR-09": "2021-04-14",
            "FR-10": "2021-05-31", "FR-11": "2021-04-09", "FR-13": "2021-04-01", "FR-14": "2021-04-03",
            "FR-15": "2021-09-01"}, "gaelder": ["TB-13", "PL-41a"]};
    "Tilbageholdelse over tiden", "LTB § 7, stk. 1; VEJ 87", "2018-05-16",
        {"alder": 33, "gravid": false, "kontraktIndgaaet": true, "kontraktdato": "2018-04-01",
        "tilbageholdtFra": "2018-05-01", "tilbageholdteDageFoer": 0}
        => {"frister": {"FR-08": "2018-05-04", "FR-09": "2018-05-15", "FR-10": "2018-07-01", "FR-15": "2018-10-01"},
            "gaelder": ["AD-12"]};
    "Tilbageholdelse ophørt, domstolsprøvelse", "RPL § 469, stk. 4; VEJ 63", "2024-02-01",
        {"alder": 33, "gravid": false, "tilbageholdtFra": "2024-01-10", "tilbageholdelseOphoert": "2024-01-15"}
        => {"frister": {"FR-08": "2024-01-13", "FR-09": "2024-01-24", "FR-12": "2024-02-12"},
            "gaelderIkke": ["AD-12"]};
};
