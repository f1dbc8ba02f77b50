// SPDX-License-Identifier: MPL-2.0
//! Rows for conclusions: every conclusion of every area, every row of the table of intensity, and what is missing.
//!
//! Worked out by hand from the rules, not taken from the engine.

/// One row: a case, the expected conclusion of an area, what carries it, and the unknown facts that can still change
/// it.
pub struct KonklusionsRaekke {
    /// What the row shows, in words.
    pub navn: &'static str,
    /// The area, as in the file format.
    pub omraade: &'static str,
    /// `vurderingsdato`.
    pub dag: &'static str,
    /// The members of `fakta`, as JSON.
    pub fakta: &'static str,
    /// The conclusion, as in the file format.
    pub konklusion: &'static str,
    /// The ids that carry it, in order.
    pub regler: &'static [&'static str],
    /// The unknown facts that can change it, in order.
    pub mangler: &'static [&'static str],
}

/// `"area" day { facts => "conclusion" [rules] [missing], "name"; … }`.
macro_rules! raekker {
    ($($omraade:literal $dag:literal {
        $($fakta:tt => $konklusion:literal [$($regel:literal)*] [$($mangler:literal)*], $navn:literal;)*
    })*) => {
        &[$($(KonklusionsRaekke {
            navn: $navn,
            omraade: $omraade,
            dag: $dag,
            fakta: stringify!($fakta),
            konklusion: $konklusion,
            regler: &[$($regel),*],
            mangler: &[$($mangler),*],
        },)*)*]
    };
}

/// The rows, area by area.
pub const RAEKKER: &[KonklusionsRaekke] = raekker! {
    "omfattet" "2024-06-03" {
        {"behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
            => "ja" ["OM-01"] [], "a use of drugs that requires treatment";
        {"afhaengigAfOrdineret": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false}
            => "ja" ["OM-02"] [], "harmful dependence on prescribed medicine";
        {"behandlingskraevende": true, "afhaengigAfOrdineret": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false}
            => "ja" ["OM-01" "OM-02"] [], "both";
        {"fastholdelseAfOphoer": true} => "ja" ["OM-05"] [], "help to stay stopped, nothing else known";
        {"behandlingskraevende": true, "kunAlkohol": true, "fastholdelseAfOphoer": true}
            => "ja" ["OM-01" "OM-05"] [], "help to stay stopped prevails over what excludes";
        {"behandlingskraevende": true, "fastholdelseAfOphoer": false, "kunAlkohol": true}
            => "nej" ["OM-03"] [], "alcohol alone excludes";
        {"behandlingskraevende": true, "fastholdelseAfOphoer": false, "kunOrdineretEfterForskrift": true}
            => "nej" ["OM-04"] [], "medicine as prescribed excludes";
        {"behandlingskraevende": false, "afhaengigAfOrdineret": false, "fastholdelseAfOphoer": false}
            => "nej" ["OM-01" "OM-02"] [], "neither of the two ways in";
        {"behandlingskraevende": false, "afhaengigAfOrdineret": false, "fastholdelseAfOphoer": false,
            "kunAlkohol": true}
            => "nej" ["OM-01" "OM-02" "OM-03"] [], "neither way in, and alcohol alone";
        {} => "uafklaret" ["OM-01" "OM-02" "OM-03" "OM-04" "OM-05"]
            ["behandlingskraevende" "fastholdelseAfOphoer" "kunAlkohol" "kunOrdineretEfterForskrift"
             "afhaengigAfOrdineret"], "nothing is known";
        {"behandlingskraevende": true} => "uafklaret" ["OM-02" "OM-03" "OM-04" "OM-05"]
            ["fastholdelseAfOphoer" "kunAlkohol" "kunOrdineretEfterForskrift"],
            "one way in is enough, so the other is not asked for";
        {"kunAlkohol": true} => "uafklaret" ["OM-01" "OM-02" "OM-04" "OM-05"] ["fastholdelseAfOphoer"],
            "only help to stay stopped can change it";
        {"alder": 17, "behandlingskraevende": true} => "uafklaret" ["AD-01"] [], "17 years";
        {"alder": 18, "fastholdelseAfOphoer": true} => "ja" ["OM-05"] [], "18 years";
    }
    "afdaekning" "2024-06-03" {
        {"afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
            "afdaekBolig": true,
            "afdaekAndet": true, "redskab": "intet"}
            => "fuldstaendig" ["AFD-01" "AFD-02" "AFD-03" "AFD-04" "AFD-05" "AFD-06"] [],
            "all six, without a validated instrument";
        {"afdaekBolig": false} => "ufuldstaendig" ["AFD-05"] [], "one that is missing settles it";
        {"afdaekForbrug": true, "afdaekSociale": false, "afdaekAndet": false}
            => "ufuldstaendig" ["AFD-02" "AFD-06"] [], "two that are missing";
        {"afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
            "afdaekAndet": true}
            => "uafklaret" ["AFD-05"] ["afdaekBolig"], "one that is not known";
        {} => "uafklaret" ["AFD-01" "AFD-02" "AFD-03" "AFD-04" "AFD-05" "AFD-06"]
            ["afdaekForbrug" "afdaekSociale" "afdaekHelbred" "afdaekArbejde" "afdaekBolig" "afdaekAndet"],
            "nothing is known";
        {"alder": 17, "afdaekBolig": false} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "anonym" "2024-06-03" {
        {"behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
            "hjaelpAfsnitV": "ingen",
            "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true}
            => "iMaalgruppen" ["AN-01" "AN-02" "AN-03" "AN-04"] [], "every condition met";
        {"behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
            "hjaelpAfsnitV": "kunFysiskOgParagraf80", "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true,
            "tilknytningArbejdeUddannelse": false, "tidligereBehandling": true, "forsoergelse": "andet",
            "hjemkommuneOplyst": false}
            => "iMaalgruppen" ["AN-01" "AN-02" "AN-03" "AN-04"] [], "what is typical does not decide";
        {"hjaelpAfsnitV": "psykisk"} => "udenForMaalgruppen" ["AN-02"] [], "help for a mental disability";
        {"hjaelpAfsnitV": "andet", "kunAlkohol": true} => "udenForMaalgruppen" ["AN-01" "AN-02"] [],
            "other help, and alcohol alone";
        {"kanIndgaaIGruppe": false, "kortForloebTilstraekkeligt": false}
            => "udenForMaalgruppen" ["AN-03" "AN-04"] [], "neither group nor short course";
        {"behandlingskraevende": false, "afhaengigAfOrdineret": true} => "udenForMaalgruppen" ["AN-01"] [],
            "dependence on prescribed medicine alone is for § 101";
        {"behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
            "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true}
            => "uafklaret" ["AN-02"] ["hjaelpAfsnitV"], "other help is not known";
        {"behandlingskraevende": true, "hjaelpAfsnitV": "kunFysisk", "kanIndgaaIGruppe": true,
            "kortForloebTilstraekkeligt": true}
            => "uafklaret" ["AN-01"] ["kunAlkohol" "kunOrdineretEfterForskrift"], "what excludes is not known";
        {} => "uafklaret" ["AN-01" "AN-02" "AN-03" "AN-04"]
            ["behandlingskraevende" "kunAlkohol" "kunOrdineretEfterForskrift" "hjaelpAfsnitV" "kanIndgaaIGruppe"
             "kortForloebTilstraekkeligt"], "nothing is known";
        {"alder": 17, "hjaelpAfsnitV": "andet"} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "fritValg" "2024-06-03" {
        {"efterParagraf101a": false, "visiteret": true, "visiteretIntensitet": "doegn", "valgtIntensitet": "doegn",
            "valgtGodkendt": true, "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false}
            => "ret" ["FV-01" "FV-02" "FV-03" "FV-04" "FV-05"] [], "another residential provider";
        {"efterParagraf101a": false, "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "ambulant",
            "valgtGodkendt": true, "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
            "substitution": true, "afslagPgaPris": true}
            => "ret" ["FV-01" "FV-02" "FV-03" "FV-04" "FV-05"] [], "across outpatient and day when it can deliver";
        {"visiteretIntensitet": "ambulant", "valgtIntensitet": "doegn"} => "ingenRet" ["FV-02"] [],
            "from outpatient to residential";
        {"visiteretIntensitet": "doegn", "valgtIntensitet": "dag"} => "ingenRet" ["FV-02"] [],
            "from residential to day";
        {"efterParagraf101a": true} => "ingenRet" ["FV-05"] [], "under § 101 a";
        {"visiteret": false} => "ingenRet" ["FV-01"] [], "not visited";
        {"visiteret": true, "afbrudtUdenNyVisitation": true} => "ingenRet" ["FV-01"] [], "broke off a course";
        {"valgtGodkendt": false, "valgtKanOpfylde": false} => "ingenRet" ["FV-03" "FV-04"] [],
            "neither approved nor able to deliver";
        {"efterParagraf101a": false, "visiteret": true, "visiteretIntensitet": "doegn", "valgtGodkendt": true,
            "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false}
            => "uafklaret" ["FV-02"] ["valgtIntensitet"], "the choice is not known";
        {"efterParagraf101a": false, "visiteret": true, "valgtGodkendt": true, "valgtRegistreret": true,
            "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false}
            => "uafklaret" ["FV-02"] ["visiteretIntensitet" "valgtIntensitet"], "neither intensity is known";
        {"efterParagraf101a": false, "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "dag",
            "valgtRegistreret": true, "valgtKanOpfylde": true}
            => "uafklaret" ["FV-01" "FV-03"] ["valgtGodkendt" "afbrudtUdenNyVisitation"], "two answers are missing";
        {} => "uafklaret" ["FV-01" "FV-02" "FV-03" "FV-04" "FV-05"]
            ["efterParagraf101a" "visiteret" "visiteretIntensitet" "valgtIntensitet" "valgtGodkendt" "valgtRegistreret"
             "valgtKanOpfylde" "afbrudtUdenNyVisitation"], "nothing is known";
        {"alder": 17, "visiteret": false} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "begraensning" "2024-06-03" {
        {"manglerEvneTilValg": true, "valgTilgodeserBehov": false} => "kan" ["FV-06"] [], "the limit";
        {"manglerEvneTilValg": false} => "kanIkke" ["FV-06"] [], "able to choose";
        {"valgTilgodeserBehov": true} => "kanIkke" ["FV-06"] [], "the need is met";
        {"manglerEvneTilValg": true} => "uafklaret" ["FV-06"] ["valgTilgodeserBehov"], "whether met is not known";
        {} => "uafklaret" ["FV-06"] ["manglerEvneTilValg" "valgTilgodeserBehov"], "nothing is known";
        {"alder": 17, "manglerEvneTilValg": false} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "intensitet" "2024-06-03" {
        {"tilstraekkeligt": "kunDoegn"} => "doegn" ["INT-01"] [], "row 1 with nothing else known";
        {"tilstraekkeligt": "kunDoegn", "behovTaetPersonale": true, "behovStruktur": true, "belastning": "let",
            "fastholdelse": "let", "isoleredeProblemer": true}
            => "doegn" ["INT-01"] [], "row 1 prevails over everything";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": true} => "skoen" ["INT-02"] [],
            "row 2: facts for residential, judgement for outpatient";
        {"tilstraekkeligt": "dag", "behovNytMiljoe": true} => "skoen" ["INT-03" "INT-08"] [],
            "row 2: facts for residential, judgement for day";
        {"tilstraekkeligt": "ambulant", "belastning": "svaer", "fastholdelse": "svaer", "behovStruktur": true}
            => "skoen" ["INT-04"] [], "row 2 lists no rule for day";
        {"tilstraekkeligt": "ikkeVurderet", "livstruende": true} => "doegn" ["INT-04"] [], "row 3: life-threatening";
        {"tilstraekkeligt": "ikkeVurderet", "gravid": true, "saerligtUdsatGravid": true} => "doegn" ["INT-05"] [],
            "row 3: pregnant and vulnerable";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": true, "behovNytMiljoe": true, "behovStruktur": true}
            => "doegn" ["INT-02" "INT-03"] [], "row 3: two rules";
        {"tilstraekkeligt": "ikkeVurderet", "belastning": "svaer", "fastholdelse": "svaer"} => "doegn" ["INT-04"] [],
            "row 3: most burdened and hardest to retain";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false, "belastning": "let", "behovStruktur": true}
            => "skoen" ["INT-07"] [], "row 4: facts for day, judgement for outpatient";
        {"tilstraekkeligt": "ambulant", "behovStruktur": true} => "skoen" ["INT-07"] [],
            "rows 2 and 4 agree, whatever points to residential";
        {"tilstraekkeligt": "ambulant", "belastning": "svaer", "fastholdelse": "middelsvaer", "behovStruktur": true}
            => "skoen" ["INT-06" "INT-07"] [], "rows 2 and 4 agree: the union of what holds";
        {"tilstraekkeligt": "dag", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false, "belastning": "moderat"}
            => "dag" ["INT-08"] [], "row 5: day suffices and nothing points to residential";
        {"tilstraekkeligt": "dag", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false, "fastholdelse": "middelsvaer"}
            => "dag" ["INT-08"] [], "row 5: burden cannot change it without the hardest retention";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "livstruende": false,
            "saerligtUdsatGravid": false, "belastning": "middelsvaer", "fastholdelse": "svaer"}
            => "dag" ["INT-06"] [], "row 5: profits from intensive treatment";
        {"tilstraekkeligt": "dag", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false, "belastning": "svaer", "fastholdelse": "middelsvaer", "behovStruktur": true}
            => "dag" ["INT-06" "INT-07" "INT-08"] [], "row 5: all three";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "moderat"}
            => "ambulant" [] [], "row 6 by judgement alone: no rule carries it";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": false,
            "livstruende": false, "gravid": false, "fastholdelse": "let"}
            => "ambulant" [] [], "row 6 by judgement: burden cannot change it when easy to retain";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "moderat", "fastholdelse": "let",
            "isoleredeProblemer": true}
            => "ambulant" ["INT-09"] [], "row 6: as much profit from less";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "let", "fastholdelse": "let",
            "isoleredeProblemer": true, "oensketIntensitet": "doegn", "tidligereUtilstraekkelig": "dag"}
            => "ambulant" ["INT-09"] [], "row 6: considerations do not decide";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "moderat", "fastholdelse": "middelsvaer"}
            => "skoen" [] [], "row 7: moderate burden, harder to retain";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "svaer", "fastholdelse": "let"}
            => "skoen" [] [], "row 7: heavy burden, easy to retain";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "let", "fastholdelse": "let",
            "isoleredeProblemer": false}
            => "skoen" [] [], "row 7: light burden, but the problems are not isolated";
        {} => "uafklaret"
            ["INT-01" "INT-02" "INT-03" "INT-04" "INT-05" "INT-06" "INT-07" "INT-08" "INT-09"]
            ["gravid" "saerligtUdsatGravid" "belastning" "fastholdelse" "isoleredeProblemer" "livstruende"
             "tilstraekkeligt" "behovStruktur" "behovTaetPersonale" "behovNytMiljoe"], "nothing is known";
        {"tilstraekkeligt": "ambulant"} => "uafklaret"
            ["INT-02" "INT-03" "INT-04" "INT-05" "INT-06" "INT-07" "INT-09"]
            ["gravid" "saerligtUdsatGravid" "belastning" "fastholdelse" "livstruende" "behovStruktur"
             "behovTaetPersonale" "behovNytMiljoe"], "judged outpatient: isolated problems cannot change it";
        {"tilstraekkeligt": "dag"} => "uafklaret"
            ["INT-02" "INT-03" "INT-04" "INT-05" "INT-06" "INT-07" "INT-09"]
            ["gravid" "saerligtUdsatGravid" "belastning" "fastholdelse" "livstruende" "behovTaetPersonale"
             "behovNytMiljoe"], "judged day: structure cannot change it either";
        {"tilstraekkeligt": "ikkeVurderet"} => "uafklaret"
            ["INT-02" "INT-03" "INT-04" "INT-05" "INT-06" "INT-07" "INT-09"]
            ["gravid" "saerligtUdsatGravid" "belastning" "fastholdelse" "isoleredeProblemer" "livstruende"
             "behovStruktur" "behovTaetPersonale" "behovNytMiljoe"], "known not to be judged: all the rest counts";
        {"tilstraekkeligt": "dag", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false}
            => "uafklaret" ["INT-04" "INT-06" "INT-07" "INT-09"] ["belastning" "fastholdelse"],
            "judged day: only the most burdened can change it";
        {"tilstraekkeligt": "dag", "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false,
            "gravid": false, "belastning": "svaer"}
            => "uafklaret" ["INT-04" "INT-06" "INT-07"] ["fastholdelse"], "judged day: only retention can change it";
        {"tilstraekkeligt": "ambulant", "behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "svaer"}
            => "uafklaret" ["INT-04" "INT-06"] ["fastholdelse"], "judged outpatient, most burdened";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "belastning": "let", "fastholdelse": "let"}
            => "uafklaret" ["INT-09"] ["isoleredeProblemer"], "outpatient or discretion";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "gravid": false, "isoleredeProblemer": false}
            => "uafklaret" ["INT-04" "INT-06"] ["belastning" "fastholdelse"], "residential, day or discretion";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "saerligtUdsatGravid": true, "belastning": "let", "fastholdelse": "let",
            "isoleredeProblemer": true}
            => "uafklaret" ["INT-05"] ["gravid"], "residential or outpatient";
        {"tilstraekkeligt": "ikkeVurderet", "behovTaetPersonale": false, "behovNytMiljoe": false,
            "behovStruktur": false,
            "livstruende": false, "belastning": "let", "fastholdelse": "let", "isoleredeProblemer": true}
            => "uafklaret" ["INT-05"] ["gravid" "saerligtUdsatGravid"], "two answers only together";
        {"behovTaetPersonale": true} => "uafklaret"
            ["INT-01" "INT-03" "INT-04" "INT-05" "INT-06" "INT-07" "INT-08" "INT-09"] ["tilstraekkeligt"],
            "facts for residential: only the judgement can change it";
        {"behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": false, "livstruende": false,
            "gravid": false, "belastning": "let", "fastholdelse": "let", "isoleredeProblemer": true}
            => "uafklaret" ["INT-01" "INT-08"] ["tilstraekkeligt"], "only the judgement is missing";
        {"behovTaetPersonale": false, "behovNytMiljoe": false, "behovStruktur": true, "livstruende": false,
            "gravid": false, "fastholdelse": "let"}
            => "uafklaret" ["INT-01" "INT-08" "INT-09"] ["tilstraekkeligt"], "structure: only the judgement is missing";
        {"alder": 17, "tilstraekkeligt": "kunDoegn"} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "kontrakt" "2024-06-03" {
        {"gravid": true, "tilbudtDoegn107": true} => "skalTilbydes" ["TB-01"] [], "pregnant in residential treatment";
        {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => "kanTilbydes" ["TB-02"] [], "not pregnant, every condition met";
        {"tilbudtDoegn107": false} => "kanIkke" ["TB-01" "TB-02"] [], "no residential treatment settles it";
        {"gravid": false, "oenskerKontrakt": false} => "kanIkke" ["TB-01" "TB-02"] [], "not pregnant, not wanted";
        {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": false}
            => "kanIkke" ["TB-01" "TB-02"] [], "the municipality does not use the act";
        {"tilbudtDoegn107": true} => "uafklaret" ["TB-01" "TB-02"]
            ["gravid" "kommuneBenytterLoven" "oenskerKontrakt" "kanProfitereAfKontrakt"], "in residential treatment";
        {"tilbudtDoegn107": true, "kommuneBenytterLoven": false} => "uafklaret" ["TB-01"] ["gravid"],
            "must, or cannot";
        {"gravid": true} => "uafklaret" ["TB-01"] ["tilbudtDoegn107"], "pregnant";
        {"tilbudtDoegn107": true, "kommuneBenytterLoven": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => "uafklaret" ["TB-01" "TB-02"] ["gravid"], "must, or may";
        {} => "uafklaret" ["TB-01" "TB-02"]
            ["gravid" "kommuneBenytterLoven" "tilbudtDoegn107" "oenskerKontrakt" "kanProfitereAfKontrakt"],
            "nothing is known";
        {"alder": 17, "gravid": true, "tilbudtDoegn107": true} => "kanIkke" ["TB-01" "TB-02"] [],
            "17 years, pregnant in residential treatment";
        {"alder": 17} => "kanIkke" ["TB-01" "TB-02"] [], "17 years, nothing else known";
        {"alder": 18, "gravid": true, "tilbudtDoegn107": true} => "skalTilbydes" ["TB-01"] [], "18 years";
    }
    "tilbageholdelse" "2024-06-03" {
        {"gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
            "udsigtForringes": true, "mindreIndgribendeForsoegt": true}
            => "betingelserOpfyldt" ["TB-03" "TB-04" "TB-05" "TB-08"] [], "one ground is enough";
        {"kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-12-03", "formodningAfbryder": true,
            "fareForSelvEllerAndre": true, "mindreIndgribendeForsoegt": true}
            => "betingelserOpfyldt" ["TB-03" "TB-04" "TB-06" "TB-08"] [], "the last day, whether pregnant or not";
        {"gravid": true, "kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-10-01",
            "formodningAfbryder": true, "fareForFoster": true, "mindreIndgribendeForsoegt": true}
            => "betingelserOpfyldt" ["TB-03" "TB-04" "TB-07" "TB-08"] [], "pregnant, after six months";
        {"gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-12-02"}
            => "betingelserIkkeOpfyldt" ["TB-03"] [], "the contract has run out";
        {"udsigtForringes": false, "fareForSelvEllerAndre": false, "fareForFoster": false}
            => "betingelserIkkeOpfyldt" ["TB-05" "TB-06" "TB-07"] [], "none of the three grounds";
        {"gravid": false, "udsigtForringes": false, "fareForSelvEllerAndre": false, "fareForFoster": true}
            => "betingelserIkkeOpfyldt" ["TB-05" "TB-06" "TB-07"] [], "a danger to no foetus is no ground";
        {"formodningAfbryder": false, "mindreIndgribendeForsoegt": false, "udsigtForringes": false}
            => "betingelserIkkeOpfyldt" ["TB-04" "TB-08"] [], "two conditions fail, the grounds are open";
        {"kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-12-02", "formodningAfbryder": true,
            "udsigtForringes": true, "mindreIndgribendeForsoegt": true}
            => "uafklaret" ["TB-03" "TB-06" "TB-07"] ["gravid"], "run out unless pregnant";
        {"kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
            "mindreIndgribendeForsoegt": true}
            => "uafklaret" ["TB-05" "TB-06" "TB-07"]
            ["gravid" "udsigtForringes" "fareForSelvEllerAndre" "fareForFoster"], "the grounds are not known";
        {"gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "formodningAfbryder": true,
            "mindreIndgribendeForsoegt": true}
            => "uafklaret" ["TB-05" "TB-06"] ["udsigtForringes" "fareForSelvEllerAndre"],
            "the grounds are not known, not pregnant";
        {} => "uafklaret" ["TB-03" "TB-04" "TB-05" "TB-06" "TB-07" "TB-08"]
            ["gravid" "forstaarKontrakt" "kontraktIndgaaet" "formodningAfbryder" "udsigtForringes"
             "fareForSelvEllerAndre" "fareForFoster" "mindreIndgribendeForsoegt"], "nothing is known";
        {"alder": 17, "kontraktIndgaaet": false} => "uafklaret" ["AD-01"] [], "17 years";
    }
    "omfattet" "2017-12-14" {
        {"fastholdelseAfOphoer": true} => "ja" ["OM-05"] [], "the first day: help to stay stopped";
    }
    "afdaekning" "2019-12-31" {
        {"afdaekBolig": false} => "ufuldstaendig" ["AFD-05"] [], "the last day of the set of 2017";
    }
    "intensitet" "2018-01-02" {
        {"tilstraekkeligt": "kunDoegn"} => "doegn" ["INT-01"] [], "before principmeddelelse 23-18 and the guidelines";
    }
    "fritValg" "2020-01-01" {
        {"efterParagraf101a": true} => "ingenRet" ["FV-05"] [], "the first day of the set of 2020";
    }
    "tilbageholdelse" "2024-02-29" {
        {"gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-08-31",
            "formodningAfbryder": true, "udsigtForringes": true, "mindreIndgribendeForsoegt": true}
            => "betingelserOpfyldt" ["TB-03" "TB-04" "TB-05" "TB-08"] [], "six months from 31 August end in February";
    }
    "tilbageholdelse" "2024-03-01" {
        {"gravid": false, "kontraktIndgaaet": true, "forstaarKontrakt": true, "kontraktdato": "2023-08-31",
            "formodningAfbryder": true, "udsigtForringes": true, "mindreIndgribendeForsoegt": true}
            => "betingelserIkkeOpfyldt" ["TB-03"] [], "and are past on 1 March";
    }
};
