// SPDX-License-Identifier: MPL-2.0
//! What the facts point to: outpatient, day, residential, or discretion.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Moderat, isoleret og let at fastholde", "NR 2.3.3 (moderat/isoleret); VEJ 13 a", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": true, "belastning": "moderat", "fastholdelse": "let",
        "tilstraekkeligt": "ambulant"}
        => {"intensitet": "ambulant", "intensitet.regler": ["INT-09"], "ret": false};
    "Et trin over: middelsvær og middelsvær", "NR 2.3.3 (middelsvær)", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "middelsvaer",
        "fastholdelse": "middelsvaer", "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "dag", "intensitet.regler": ["INT-06"]};
    "Middelsvær men let at fastholde", "NR 2.3.3", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "middelsvaer", "fastholdelse": "let",
        "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "skoen", "intensitet.regler": []};
    "Svær og middelsvær er dag, ikke døgn", "NR 2.3.3; VEJ 13 c", "2021-02-01",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "svaer", "fastholdelse": "middelsvaer",
        "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "dag", "intensitet.regler": ["INT-06"], "gaelderIkke": ["INT-04"]};
    "Svær og svær er døgn", "VEJ 13 c; NR 2.3, 2.3.3", "2021-02-01",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "svaer", "fastholdelse": "svaer",
        "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-04"], "ret": false, "gaelder": ["INT-06"]};
    "Faglig vurdering: kun døgn er nok", "PM 23-18; PM 50-13 (VEJ 15, 21); NR 2.3", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "svaer", "fastholdelse": "svaer",
        "tilstraekkeligt": "kunDoegn"}
        => {"omfattet": "ja", "intensitet": "doegn", "intensitet.regler": ["INT-01"], "ret": true,
            "kilder": {"INT-01": "principmeddelelse 23-18"}};
    "Kun døgn, men under § 101 a", "PM 23-18; VEJ 49", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "tilstraekkeligt": "kunDoegn", "efterParagraf101a": true}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-01"], "ret": false, "frister": {}, "gaelder": ["PL-43"],
            "gaelderIkke": ["PL-15"]};
    "Behov for nyt miljø, ambulant vurderet nok", "VEJ 13 c, 59", "2018-03-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": true, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "tilstraekkeligt": "ambulant", "belastning": "moderat",
        "fastholdelse": "let"}
        => {"intensitet": "skoen", "intensitet.regler": ["INT-03"]};
    "Tæt personale peger på døgn", "NR 2.3 (døgnbehandling)", "2022-08-01",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": true, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "tilstraekkeligt": "ikkeVurderet",
        "belastning": "middelsvaer", "fastholdelse": "middelsvaer"}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-02"]};
    "Struktureret hverdag peger på dag", "VEJ 13 b; NR 2.3", "2018-03-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": true, "isoleredeProblemer": false, "belastning": "moderat", "fastholdelse": "let",
        "tilstraekkeligt": "dag"}
        => {"intensitet": "dag", "intensitet.regler": ["INT-07", "INT-08"]};
    "Struktur men ambulant vurderet nok", "VEJ 13 b", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": true, "isoleredeProblemer": false, "belastning": "moderat", "fastholdelse": "let",
        "tilstraekkeligt": "ambulant"}
        => {"intensitet": "skoen", "intensitet.regler": ["INT-07"]};
    "Særligt udsat gravid", "NR 2.3.10, 3.5.11", "2021-04-12",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": true,
        "behovStruktur": false, "isoleredeProblemer": false, "saerligtUdsatGravid": true, "belastning": "middelsvaer",
        "fastholdelse": "let", "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-05"], "gaelder": ["PL-06", "PL-34a", "PL-34b"]};
    "Ønsker døgn, dag er nok", "NR 3.6.1, 3.10.5, 3.10.8; PM 236-11", "2020-10-05",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "middelsvaer",
        "fastholdelse": "middelsvaer", "tilstraekkeligt": "dag", "oensketIntensitet": "doegn",
        "tidligereUtilstraekkelig": "ambulant", "netvaerkMedForbrug": true}
        + {"afgoerelse": {"type": "delvistAfslag", "intensitet": "dag"}}
        => {"intensitet": "dag", "intensitet.regler": ["INT-06", "INT-08"], "overvejelser": {"INT-10": ["for", ["dag",
            "doegn"]], "INT-11": ["imod", ["ambulant"]], "INT-14": ["for", ["doegn"]]}, "fuldtMedhold": false};
    "Ambulant kræves prøvet først", "PM 23-18; PM 50-13 (VEJ 21)", "2019-02-04",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "kraeverLavereFoerst": true,
        "tilstraekkeligt": "kunDoegn"}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-01"], "ret": true, "gaelder": ["AD-13"],
            "kilder": {"AD-13": "principafgørelse 50-13"}};
    "Kan ikke møde frem og er hjemløs", "NR 2.4.5, 2.6", "2023-06-12",
        {"alder": 36, "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "gravid": false,
        "behovStruktur": false, "isoleredeProblemer": false, "belastning": "svaer", "fastholdelse": "svaer",
        "kanIkkeMoedeFrem": true, "hjemloes": true, "tilstraekkeligt": "ikkeVurderet"}
        => {"intensitet": "doegn", "intensitet.regler": ["INT-04"], "overvejelser": {"INT-12": ["neutral", []],
            "INT-13": ["imod", ["ambulant", "dag"]]}};
};
