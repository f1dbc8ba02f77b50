// SPDX-License-Identifier: MPL-2.0
//! The right to another provider, and its limit.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Andet døgntilbud valgt", "NR 3.6.4; VEJ 15, 23", "2020-10-12",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn", "benytterFritValg": true,
        "anmodningsdato": "2020-09-28", "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false}
        => {"fritValg": "ret", "fritValg.regler": ["FV-01", "FV-02", "FV-03", "FV-04", "FV-05"],
            "frister": {"FR-01": "2020-10-12", "FR-02": "2020-10-12", "FR-03": "2020-10-12"}, "gaelder": ["PL-14a",
            "PL-14b", "PL-46"], "gaelderIkke": ["AD-04"]};
    "Dag visiteret, døgn valgt", "PM 236-11 (VEJ 15)", "2018-04-03",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "dag", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn"}
        => {"fritValg": "ingenRet", "fritValg.regler": ["FV-02"], "kilder": {"FV-02": "principafgørelse 236-11"}};
    "Ambulant visiteret, dag valgt", "VEJ 15; PM 23-18", "2021-05-03",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "ambulant", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "dag"}
        => {"fritValg": "ret", "gaelder": ["FV-02", "FV-04"]};
    "Afbrudt døgnforløb uden ny visitation", "PM 51-13 (VEJ 15)", "2018-04-03",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": true,
        "efterParagraf101a": false, "valgtIntensitet": "doegn"}
        => {"fritValg": "ingenRet", "fritValg.regler": ["FV-01"], "kilder": {"FV-01": "principafgørelse 51-13"}};
    "Tilbud ikke i Tilbudsportalen", "VEJ 15, 46; SEL § 14", "2022-03-07",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": false, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn"}
        => {"fritValg": "ingenRet", "fritValg.regler": ["FV-03"]};
    "For dyrt og ikke lokalt", "VEJ 15", "2022-03-07",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn", "afslagPgaPris": true, "afslagPgaIkkeLokalt": true}
        => {"fritValg": "ret", "begraensning": "uafklaret", "begraensning.regler": ["FV-06"],
            "begraensning.mangler": ["manglerEvneTilValg", "valgTilgodeserBehov"], "gaelder": ["AD-02", "AD-03"]};
    "Psykose, valget dækker ikke behovet", "VEJ 15; NR 3.6.4 (fjerde prik læst med »ikke«)", "2023-01-09",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn", "manglerEvneTilValg": true,
        "valgTilgodeserBehov": false}
        => {"fritValg": "ret", "begraensning": "kan", "begraensning.regler": ["FV-06"]};
    "Psykose, men valget dækker behovet", "VEJ 15", "2023-01-09",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn", "manglerEvneTilValg": true,
        "valgTilgodeserBehov": true}
        => {"fritValg": "ret", "begraensning": "kanIkke", "begraensning.regler": ["FV-06"]};
    "Offentlig institution afviser uden kapacitetsgrund", "SUL § 142, stk. 7; NR 3.6.4; VEJ 14", "2021-10-04",
        {"alder": 36, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
        "efterParagraf101a": false, "valgtIntensitet": "doegn", "substitution": true, "institutionAfviser": "andet",
        "valgtOffentligt": true}
        => {"fritValg": "ret", "gaelder": ["AD-10", "FV-07"]};
};
