// SPDX-License-Identifier: MPL-2.0
//! Duties: health, plans, gift cards, pregnancy.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Opioider: Naloxon og smitteundersøgelse", "NR 2.3.12, 2.3.13, 2.3.14; SUL § 142, stk. 6; VEJ 14", "2021-01-18",
        {"alder": 42, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "stoffer": ["opioider", "benzodiazepiner"], "substitution": true, "anmodningsdato": "2021-01-11",
        "alkoholmisbrug": true}
        => {"omfattet": "ja", "frister": {"FR-01": "2021-01-25", "FR-02": "2021-01-25", "FR-03": "2021-01-25",
            "FR-16": "2021-01-25"}, "gaelder": ["PL-03", "PL-04", "PL-05", "PL-26", "PL-32"],
            "styrke": {"PL-03": "skal", "PL-04": "skal", "PL-05": "skal"}};
    "Samme pligter i august 2020", "NR 2.3.12, 2.3.13", "2020-08-31",
        {"alder": 42, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "stoffer": ["opioider"]}
        => {"omfattet": "ja", "styrke": {"PL-03": "boer", "PL-04": "boer"}};
    "Integreret behandling i regionen", "SUL § 82 c; SUL § 142", "2024-09-02",
        {"alder": 42, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "substitution": true, "indlagtEllerIntegreret": true, "anmodningsdato": "2024-08-26"}
        => {"omfattet": "ja", "frister": {"FR-01": "2024-09-09", "FR-02": "2024-09-09"}, "gaelder": ["AD-14"],
            "gaelderIkke": ["PL-01"]};
    "Koordinerende indsatsplan før og efter 2020", "VEJ 10; NR 2.6.13", "2019-11-04",
        {"alder": 42, "psykiskLidelse": true, "kompleksSocial": true}
        => {"styrke": {"PL-12": "kan"}};
    "Gavekort", "SEL § 101, stk. 9; NR 3.10.2", "2022-02-01",
        {"alder": 23, "visiteret": true, "visiteretIntensitet": "ambulant"}
        + {"kommune": {"navn": "Prøvekøbing", "gavekort": true}}
        => {"gaelder": ["PL-02a", "PL-02b", "PL-33"], "styrke": {"PL-27": "kan"}};
    "Handleplan tilbydes, ikke ved § 101 a", "SEL § 141, stk. 2 og 6; NR 2.5", "2020-10-05",
        {"alder": 55, "betydeligNedsatFunktionsevne": true, "handleplan141": "nej"}
        => {"styrke": {"PL-10": "skal"}};
    "Kommende far med bekymring for det ufødte barn", "NR 2.3.10, 3.5.11; VEJ 76, 78", "2022-04-04",
        {"alder": 31, "gravid": false, "venterBarn": true, "bekymringForBarn": true}
        => {"gaelder": ["PL-06", "PL-08", "PL-35"]};
};
