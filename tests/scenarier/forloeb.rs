// SPDX-License-Identifier: MPL-2.0
//! The course: request, refusal, change, disagreement between municipalities.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Rådgivning i stedet for behandling", "NR 3.3", "2021-08-02",
        {"alder": 28, "anmodetOmBehandling": true, "raadgivningIStedet": true, "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "anmodningsdato": "2021-07-26"}
        => {"omfattet": "ja", "frister": {"FR-01": "2021-08-09", "FR-02": "2021-08-09", "FR-03": "2021-08-09"},
            "gaelder": ["AD-06"]};
    "Afslag til en, der er omfattet", "SEL § 101, stk. 1; VEJ 21; PM 50-13", "2021-08-02",
        {"alder": 28, "anmodetOmBehandling": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "anmodningsdato": "2021-07-26"}
        + {"afgoerelse": {"type": "afslag"}}
        => {"omfattet": "ja", "fuldtMedhold": false, "frister": {"FR-01": "2021-08-09", "FR-02": "2021-08-09",
            "FR-03": "2021-08-09"}, "gaelder": ["AD-06"]};
    "To kommuner er uenige", "NR 3.4.4; RSL § 9", "2022-06-07",
        {"alder": 50, "opholdskommune": "uenighed", "anmodningsdato": "2022-06-01", "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": "2022-06-15", "FR-02": "2022-06-15", "FR-03": "2022-06-15"}, "gaelder": ["PL-17"]};
    "Bor i botilbud for en anden kommune", "RSL § 9, stk. 7; VEJ 12", "2018-06-18",
        {"alder": 50, "botilbudAfAndenKommune": true, "opholdskommune": "anden", "substitution": true}
        => {"gaelder": ["PL-18", "PL-31", "PL-32"]};
    "Væsentlig ændring af indsatsen", "SEL § 3, stk. 2; VEJ 7, 13 c; NR 2.3.8", "2022-09-05",
        {"alder": 37, "visiteret": true, "visiteretIntensitet": "doegn"}
        + {"afgoerelse": {"type": "aendring", "intensitet": "dag"}}
        => {"fuldtMedhold": false, "gaelder": ["PL-19", "PL-21", "PL-45"]};
    "Lægesamtale efter behandlingens start", "SUL § 142, stk. 2; NR 3.4.5, 3.5", "2021-03-15",
        {"alder": 37, "anmodningsdato": "2021-03-01", "ivaerksatDato": "2021-03-10", "laegesamtaleDato": "2021-03-12",
        "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": "2021-03-15", "FR-02": "2021-03-15"}, "gaelder": ["AD-16", "PL-47"]};
    "Familien flytter", "BL §§ 132, 133; NR 3.5, 3.5.10", "2024-06-03",
        {"alder": 31, "flytterKommune": true, "bekymringForBarn": true, "hjemmeboendeBoern": true}
        => {"gaelder": ["PL-08", "PL-09a", "PL-09b", "PL-23"], "kilder": {"PL-08": "barnets lov § 133",
            "PL-23": "barnets lov § 132"}};
};
