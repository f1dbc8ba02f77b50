// SPDX-License-Identifier: MPL-2.0
//! The afdækning: six areas, the instrument, a decision on too little information.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Alle seks områder dækket", "BEK 1477/2019 § 1, stk. 2; NR 3.5.1, 3.5.3", "2020-10-05",
        {"alder": 34, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
        "afdaekBolig": true, "afdaekAndet": true, "redskab": "voksenmap", "resultatMeddelt": true}
        => {"afdaekning": "fuldstaendig", "gaelder": ["AFD-07", "AFD-08"], "udfoert": ["PL-24"]};
    "Bolig mangler men ukendt", "NR 3.5.1", "2020-10-05",
        {"alder": 34, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
        "afdaekAndet": true, "visitationsdato": "2020-10-05"}
        => {"afdaekning": "uafklaret", "afdaekning.regler": ["AFD-05"], "afdaekning.mangler": ["afdaekBolig"],
            "gaelderIkke": ["AD-07"]};
    "Visiteret på ufuldstændigt grundlag", "BEK 1477/2019 § 1, stk. 6; NR 3.5.2, 3.5.4", "2020-10-06",
        {"alder": 34, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
        "afdaekBolig": false, "afdaekAndet": true, "visitationsdato": "2020-10-05", "visiteret": true,
        "visiteretIntensitet": "ambulant"}
        => {"afdaekning": "ufuldstaendig", "afdaekning.regler": ["AFD-05"], "gaelder": ["AD-07"]};
    "Samme hul før 2020", "VEJ 23; RSL § 10", "2019-12-31",
        {"alder": 34, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
        "afdaekBolig": false, "afdaekAndet": true, "visitationsdato": "2019-12-30", "visiteret": true}
        => {"afdaekning": "ufuldstaendig", "afdaekning.regler": ["AFD-05"], "gaelderIkke": ["AD-07", "PL-24",
            "AFD-08"]};
    "Intet valideret redskab", "NR 3.5.3", "2021-01-11",
        {"alder": 34, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
        "afdaekBolig": true, "afdaekAndet": true, "redskab": "intet"}
        => {"afdaekning": "fuldstaendig", "gaelderIkke": ["AFD-07"]};
};
