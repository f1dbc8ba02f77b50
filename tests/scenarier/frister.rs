// SPDX-License-Identifier: MPL-2.0
//! The 14 days, and the dates for complaints and follow-up.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Fjortende dag rammer en søndag", "NR 3.4, 3.4.1; VEJ 23", "2020-10-05",
        {"alder": 30, "anmodningsdato": "2020-09-27", "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": ["2020-10-11", "2020-10-09"], "FR-02": ["2020-10-11", "2020-10-09"],
            "FR-03": ["2020-10-11", "2020-10-09"]}};
    "Dagen efter fristen, ingen start", "VEJ 21, 23, 41; PM 54-09", "2020-10-13",
        {"alder": 30, "anmodningsdato": "2020-09-28", "anmodetOmBehandling": true, "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "visiteret": true, "egetTilbudIndenFrist": false}
        => {"frister": {"FR-01": "2020-10-12", "FR-02": "2020-10-12", "FR-03": "2020-10-12"}, "gaelder": ["AD-04",
            "PL-29"]};
    "På selve fristdagen", "NR 3.4.1", "2020-10-12",
        {"alder": 30, "anmodningsdato": "2020-09-28", "anmodetOmBehandling": true, "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": "2020-10-12", "FR-02": "2020-10-12", "FR-03": "2020-10-12"}, "gaelderIkke": ["AD-04",
            "AD-05"]};
    "Forbehandling begyndt inden fristen", "PM 54-09 (VEJ 21); PM 23-18 (NR 3.4): forbehandling tæller, når indhold og omfang er nok", "2019-03-18",
        {"alder": 30, "anmodningsdato": "2019-03-01", "anmodetOmBehandling": true, "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "ivaerksatDato": "2019-03-14"}
        => {"frister": {"FR-01": "2019-03-15", "FR-02": "2019-03-15", "FR-03": "2019-03-14"}, "gaelderIkke": ["AD-04",
            "AD-05"]};
    "Klagefrist over juledage", "RSL § 67; FVL § 23; NR 3.6.3", "2026-11-27",
        {"alder": 42, "meddelelsesdato": "2026-11-26", "meddeltMundtligt": true}
        => {"frister": {"FR-04": ["2026-12-24", "2026-12-28"], "FR-05": "2026-12-10"}};
    "Klagefrist på store bededag", "RSL § 67, stk. 1; SEL § 166, stk. 1", "2023-04-08",
        {"alder": 42, "meddelelsesdato": "2023-04-07"}
        => {"frister": {"FR-04": "2023-05-08"}};
    "Samme dato uden store bededag", "RSL § 67, stk. 1; SEL § 166, stk. 1", "2024-03-30",
        {"alder": 42, "meddelelsesdato": "2024-03-29"}
        => {"frister": {"FR-04": "2024-04-26"}, "gaelderIkke": ["FR-05"]};
    "Udskrevet færdigbehandlet den 31. august", "BEK 1477/2019 § 4, stk. 2; NR 3.12.1; VEJ 30, 37", "2020-09-01",
        {"alder": 42, "udskrivningsdato": "2020-08-31", "udskrivningsaarsag": "faerdigbehandlet"}
        => {"frister": {"FR-06": "2020-09-30", "FR-07": "2021-02-28"}, "gaelder": ["PL-37"]};
    "Udeblevet giver ingen opfølgningspligt", "NR 3.12.1, 3.10.4, 3.11.6; VEJ 37", "2020-09-01",
        {"alder": 42, "udskrivningsdato": "2020-08-31", "udskrivningsaarsag": "udeblevet"}
        => {"frister": {}, "gaelder": ["PL-37", "PL-38"]};
    "Ny anmodning efter udskrivning", "NR 3.12.6", "2021-05-03",
        {"alder": 37, "anmodningsdato": "2021-05-01", "visitationsdato": "2020-09-01", "ivaerksatDato": "2020-09-05",
        "udskrivningsdato": "2021-02-01", "udskrivningsaarsag": "faerdigbehandlet", "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": ["2021-05-15", "2021-05-14"], "FR-02": ["2021-05-15", "2021-05-14"],
            "FR-03": "2020-09-05", "FR-06": "2021-03-01", "FR-07": "2021-08-01"}, "gaelderIkke": ["AD-09m", "AD-09n",
            "AD-09o"]};
    "Begyndte en dag for sent", "SEL § 101, stk. 2 (2017); VEJ 21, 35", "2019-01-21",
        {"alder": 37, "anmodningsdato": "2019-01-02", "ivaerksatDato": "2019-01-17", "anmodetOmBehandling": true,
        "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"frister": {"FR-01": "2019-01-16", "FR-02": "2019-01-16", "FR-03": "2019-01-17"}, "gaelder": ["AD-05"]};
};
