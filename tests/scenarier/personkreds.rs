// SPDX-License-Identifier: MPL-2.0
//! Who is covered: use, prescribed medicine, alcohol, aftercare, age.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Hashforbrug der skader studiet", "VEJ 6; NR kap. 1; NR 3.4.1", "2020-10-05",
        {"anmodningsdato": "2020-09-28", "anmodetOmBehandling": true, "alder": 34, "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "stoffer": ["cannabis"]}
        => {"omfattet": "ja", "omfattet.regler": ["OM-01"], "intensitet": "uafklaret",
            "intensitet.mangler": ["gravid", "saerligtUdsatGravid", "belastning", "fastholdelse",
            "isoleredeProblemer", "livstruende", "tilstraekkeligt", "behovStruktur", "behovTaetPersonale",
            "behovNytMiljoe"], "frister": {"FR-01": "2020-10-12", "FR-02": "2020-10-12", "FR-03": "2020-10-12"},
            "gaelder": ["PL-01", "PL-15", "PL-22", "PL-24", "PL-25", "PL-28", "PL-30"], "gaelderIkke": ["PL-02a",
            "AD-04"]};
    "Afhængig af smertestillende fra egen læge", "PM 214-09 (VEJ 6)", "2018-02-01",
        {"anmodningsdato": "2018-01-24", "alder": 51, "behandlingskraevende": false, "afhaengigAfOrdineret": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"omfattet": "ja", "omfattet.regler": ["OM-02"], "frister": {"FR-01": "2018-02-07", "FR-02": "2018-02-07",
            "FR-03": "2018-02-07"}, "kilder": {"OM-02": "principafgørelse 214-09"},
            "ikkeKilder": {"OM-02": "principmeddelelse 23-18"}};
    "Samme sag efter 23-18", "PM 214-09; PM 23-18", "2018-06-01",
        {"anmodningsdato": "2018-05-25", "alder": 51, "behandlingskraevende": false, "afhaengigAfOrdineret": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"omfattet": "ja", "omfattet.regler": ["OM-02"], "frister": {"FR-01": "2018-06-08", "FR-02": "2018-06-08",
            "FR-03": "2018-06-08"}, "kilder": {"OM-02": "principmeddelelse 23-18"}};
    "Kun alkohol", "VEJ 6; NR kap. 1", "2021-03-01",
        {"anmodningsdato": "2021-02-22", "alder": 45, "behandlingskraevende": true, "kunAlkohol": true,
        "kunOrdineretEfterForskrift": false, "fastholdelseAfOphoer": false}
        => {"omfattet": "nej", "omfattet.regler": ["OM-03"], "frister": {}, "gaelderIkke": ["PL-01", "PL-30",
            "AD-06"]};
    "Stabil på metadon uden problemer", "NR kap. 1; PM 23-18; SUL § 142", "2021-03-01",
        {"anmodningsdato": "2021-02-22", "alder": 48, "substitution": true, "behandlingskraevende": false,
        "afhaengigAfOrdineret": false, "kunOrdineretEfterForskrift": true, "kunAlkohol": false,
        "fastholdelseAfOphoer": false}
        => {"omfattet": "nej", "omfattet.regler": ["OM-01", "OM-02", "OM-04"], "frister": {}, "gaelder": ["PL-26",
            "PL-32"]};
    "Holdt op og vil holde fast", "NR kap. 1; PM C-42-05 (VEJ 16)", "2021-09-15",
        {"anmodningsdato": "2021-09-10", "alder": 29, "fastholdelseAfOphoer": true}
        => {"omfattet": "ja", "omfattet.regler": ["OM-05"], "omfattet.mangler": [], "frister": {"FR-01": "2021-09-24",
            "FR-02": "2021-09-24", "FR-03": "2021-09-24"}};
    "Efterbehandling for hash, gammelt regelsæt", "PM C-42-05 (VEJ 16)", "2019-05-06",
        {"anmodningsdato": "2019-05-02", "alder": 33, "fastholdelseAfOphoer": true, "stoffer": ["cannabis"],
        "kunAlkohol": false}
        => {"omfattet": "ja", "omfattet.regler": ["OM-05"], "regelsaet": "2017-12", "frister": {"FR-01": "2019-05-16",
            "FR-02": "2019-05-16", "FR-03": "2019-05-16"}};
    "Intet vides endnu", "SEL § 101, stk. 1; NR 3.5.1", "2024-03-01",
        {}
        => {"omfattet": "uafklaret", "omfattet.mangler": ["behandlingskraevende", "fastholdelseAfOphoer",
            "kunAlkohol", "kunOrdineretEfterForskrift", "afhaengigAfOrdineret"], "intensitet": "uafklaret",
            "intensitet.mangler": ["gravid", "saerligtUdsatGravid", "belastning", "fastholdelse",
            "isoleredeProblemer", "livstruende", "tilstraekkeligt", "behovStruktur", "behovTaetPersonale",
            "behovNytMiljoe"], "afdaekning": "uafklaret", "afdaekning.mangler": ["afdaekForbrug", "afdaekSociale",
            "afdaekHelbred", "afdaekArbejde", "afdaekBolig", "afdaekAndet"], "naeste": "alder", "frister": {},
            "gaelder": ["PL-25"], "gaelderIkke": ["AD-01"]};
    "Alkohol ukendt holder sagen åben", "VEJ 6; NR kap. 1", "2022-01-10",
        {"alder": 40, "behandlingskraevende": true, "kunOrdineretEfterForskrift": false,
        "fastholdelseAfOphoer": false}
        => {"omfattet": "uafklaret", "omfattet.regler": ["OM-02", "OM-03"], "omfattet.mangler": ["kunAlkohol"],
            "naeste": "kunAlkohol"};
    "Sytten år", "SEL § 101, stk. 12; VEJ 22", "2022-05-02",
        {"alder": 17, "behandlingskraevende": true, "bekymringForBarn": true, "anmodningsdato": "2022-05-01"}
        => {"omfattet": "uafklaret", "omfattet.regler": ["AD-01"], "omfattet.mangler": [], "intensitet": "uafklaret",
            "fritValg": "uafklaret", "begraensning": "uafklaret", "anonym": "uafklaret", "afdaekning": "uafklaret",
            "kontrakt": "kanIkke", "tilbageholdelse": "uafklaret", "regler": [], "frister": {}, "gaelder": ["AD-01",
            "PL-08", "PL-25"], "gaelderIkke": ["PL-01", "PL-15"], "kilder": {"AD-01": "serviceloven § 101, stk. 12"}};
    "Atten år præcis", "BL § 33", "2024-05-02",
        {"alder": 18, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "anmodningsdato": "2024-05-01"}
        => {"omfattet": "ja", "frister": {"FR-01": "2024-05-15", "FR-02": "2024-05-15", "FR-03": "2024-05-15"},
            "gaelder": ["PL-01"], "gaelderIkke": ["AD-01"]};
    "Modstridende svar om alkohol", "VEJ 6; NR kap. 1", "2020-11-02",
        {"alder": 44, "kunAlkohol": true, "stoffer": ["kokain"], "behandlingskraevende": true,
        "kunOrdineretEfterForskrift": false, "fastholdelseAfOphoer": false}
        => {"omfattet": "nej", "omfattet.regler": ["OM-03"], "gaelder": ["AD-09c"]};
    "Indsat anmoder om behandling", "VEJ 6, 22, 23", "2018-11-05",
        {"alder": 38, "indsat": true, "anmodningsdato": "2018-11-01", "behandlingskraevende": true,
        "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
        => {"omfattet": "ja", "omfattet.regler": ["OM-01"], "frister": {}, "gaelder": ["AD-08", "PL-36"]};
};
