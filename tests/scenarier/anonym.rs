// SPDX-License-Identifier: MPL-2.0
//! Anonymous treatment under § 101 a.

use crate::{Scenarie, tabel};

/// The cases.
pub const SCENARIER: &[Scenarie] = tabel! {
    "Studerende i kokainmiljø", "VEJ 50, 51; SEL § 101 a, stk. 1", "2018-09-03",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "ingen", "forsoergelse": "su", "tilknytningArbejdeUddannelse": true,
        "tidligereBehandling": false, "hjemkommuneOplyst": true, "fraAndenKommune": false}
        => {"fritValg": "ingenRet", "fritValg.regler": ["FV-05"], "anonym": "iMaalgruppen", "anonym.regler": ["AN-01",
            "AN-02", "AN-03", "AN-04"], "frister": {}, "gaelder": ["AN-05", "AN-06", "AN-07", "AN-09", "PL-43"],
            "gaelderIkke": ["PL-14a", "PL-15", "PL-28"]};
    "Husly efter § 80 udelukker ikke", "VEJ 50", "2021-03-01",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "kunParagraf80"}
        => {"anonym": "iMaalgruppen", "gaelder": ["AN-02"]};
    "Hjælp på grund af psykisk lidelse", "VEJ 50, 52", "2021-03-01",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "psykisk"}
        => {"anonym": "udenForMaalgruppen", "anonym.regler": ["AN-02"], "gaelder": ["AN-08"]};
    "Har været i behandling før, lever af kontanthjælp", "VEJ 50", "2024-02-05",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "ingen", "tidligereBehandling": true, "forsoergelse": "andet",
        "tilknytningArbejdeUddannelse": false}
        => {"anonym": "iMaalgruppen", "gaelderIkke": ["AN-05", "AN-06", "AN-07"]};
    "Kan ikke være i gruppe", "VEJ 50; SEL § 101 a, stk. 8", "2024-02-05",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": false, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "ingen"}
        => {"anonym": "udenForMaalgruppen", "anonym.regler": ["AN-03"]};
    "Anonym med navn i sagen og bekymring for barn", "VEJ 52, 54, 55; SEL § 153", "2022-11-07",
        {"alder": 30, "efterParagraf101a": true, "behandlingskraevende": true, "kunAlkohol": false,
        "kunOrdineretEfterForskrift": false, "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
        "hjaelpAfsnitV": "ingen", "oenskerAnonymitet": true, "bekymringForBarn": true, "delegeret": true}
        + {"borger": {"navn": "Ane Prøve"}}
        => {"anonym": "iMaalgruppen", "gaelder": ["AD-11", "PL-08", "AN-11"]};
};
