// SPDX-License-Identifier: MPL-2.0
//! The law over time: every row on every quarter and around every boundary, with sources in force that day.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use std::collections::BTreeSet;

use paragraf101::kalender::Dato;
use paragraf101::kilder::{FAGLIGT_GRUNDLAG, IKKE_MOD_NY_TEKST, SENERE_RETSKILDE};
use paragraf101::regelsaet::Regelsaet;
use paragraf101::sag::Sag;
use paragraf101::vurdering::Katalog;
use serde_json::{Value, json};

const FOERSTE: &str = "2017-12-14";
const SIDSTE_KVARTAL: &str = "2036-12-31";
/// Days on which the law or a source changes.
const SKEL: [&str; 9] = [
    FOERSTE,
    "2018-05-30",
    "2020-01-01",
    "2020-06-29",
    "2020-09-01",
    "2023-01-01",
    "2024-01-01",
    "2024-09-01",
    "2026-11-22",
];
/// Rows that apply only from a day inside a rule set, or only until one.
const KUN_FRA: [(&str, &str); 2] = [("AD-14", "2024-09-01"), ("AD-15", "2026-11-23")];

fn dag(tekst: &str) -> Dato {
    Dato::laes(tekst).unwrap()
}

/// The first day of every quarter, and the days around every boundary, including those of citations.
fn dage() -> BTreeSet<Dato> {
    let mut skel: BTreeSet<_> = SKEL.map(dag).into_iter().collect();
    for periode in Katalog::ny(&[]).regler.iter().flat_map(|post| &post.perioder) {
        for kilde in &periode.kilder {
            skel.extend(kilde.fra);
            skel.extend(kilde.til);
        }
    }
    let mut dage = BTreeSet::from([dag(SIDSTE_KVARTAL)]);
    for skel in skel {
        dage.extend((-1..=1).map(|dage| skel.plus_dage(dage)));
    }
    for aar in 2018..=2036 {
        dage.extend([1, 4, 7, 10].map(|maaned| dag(&format!("{aar}-{maaned:02}-01"))));
    }
    dage.into_iter()
        .filter(|d| *d >= dag(FOERSTE) && *d <= dag(SIDSTE_KVARTAL))
        .collect()
}

/// The rule set of a day, according to the law.
fn ventet_saet(nu: Dato) -> &'static str {
    match nu.to_string() {
        dag if dag.as_str() < "2020-01-01" => "2017-12",
        dag if dag.as_str() < "2024-01-01" => "2020-01",
        _ => "2024-01",
    }
}

/// Cases that together produce every row; days are relative to the day of the assessment.
const SAGER: [&str; 8] = [
    r#"{"fakta": {"anmodningsdato": "dag-20", "anmodetOmBehandling": true, "alder": 30, "oenskerAnonymitet": true,
        "opholdskommune": "uenighed", "botilbudAfAndenKommune": true, "gravid": true, "venterBarn": true,
        "fertilAlder": true, "hjemmeboendeBoern": true, "bekymringForBarn": true, "flytterKommune": true,
        "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
        "stoffer": ["opioider"], "alkoholmisbrug": true, "afdaekBolig": false, "substitution": true,
        "psykiskLidelse": true, "svaerPsykiskLidelse": true, "kompleksSocial": true, "saerligtKompleks": true,
        "handleplan141": "har", "udskrivesFraPsykiatri": true, "visiteret": true, "visiteretIntensitet": "doegn",
        "visitationsdato": "dag-5", "egetTilbudIndenFrist": false, "raadgivningIStedet": true,
        "kraeverLavereFoerst": true, "afslagPgaPris": true, "afslagPgaIkkeLokalt": true,
        "institutionAfviser": "andet", "valgtOffentligt": true, "meddelelsesdato": "dag-3",
        "meddeltMundtligt": true, "udskrivningsdato": "dag-1", "udskrivningsaarsag": "faerdigbehandlet",
        "tilbudtDoegn107": true, "kontraktdato": "dag-40", "termin": "dag+60", "tilbageholdtFra": "dag-28",
        "tilbageholdteDageFoer": 0, "domstolsbegaering": "dag-27", "magtanvendelse": "dag-27",
        "tidligereUtilstraekkelig": "ambulant", "netvaerkMedForbrug": true, "hjemloes": true,
        "kanIkkeMoedeFrem": true, "oensketIntensitet": "dag"},
      "borger": {"navn": "Ane Prøve"}, "kommune": {"navn": "Prøvekøbing", "gavekort": true},
      "afgoerelse": {"type": "aendring"}}"#,
    r#"{"fakta": {"anmodningsdato": "dag-40", "alder": 30, "opholdskommune": "anden", "handleplan141": "nej",
        "betydeligNedsatFunktionsevne": true, "ivaerksatDato": "dag-10", "laegesamtaleDato": "dag-9",
        "udskrivningsdato": "dag-1", "udskrivningsaarsag": "udeblevet", "gravid": false,
        "tilbageholdtFra": "dag-28", "tilbageholdelseOphoert": "dag-27"}}"#,
    r#"{"fakta": {"alder": 30, "indsat": true, "efterParagraf101a": true, "indlagtEllerIntegreret": true}}"#,
    r#"{"fakta": {"alder": 17}}"#,
    r#"{"fakta": {"kunOrdineretEfterForskrift": true, "behandlingskraevende": true, "afhaengigAfOrdineret": true,
        "kunAlkohol": true, "stoffer": ["andre"], "alkoholmisbrug": false, "saerligtUdsatGravid": true,
        "gravid": false, "fareForFoster": true, "isoleredeProblemer": true, "kompleksSocial": true,
        "livstruende": true, "belastning": "let", "svaerPsykiskLidelse": true, "psykiskLidelse": false,
        "heroinbehandling": true, "substitution": false, "fraAndenKommune": true, "opholdskommune": "egen",
        "anmodningsdato": "dag-3", "visitationsdato": "dag-4", "ivaerksatDato": "dag-5", "meddelelsesdato": "dag-6",
        "kontraktdato": "dag-1", "tilbageholdtFra": "dag-2", "tilbageholdelseOphoert": "dag-3",
        "magtanvendelse": "dag-3", "domstolsbegaering": "dag-3"}}"#,
    r#"{"fakta": {"gravid": true, "venterBarn": false, "anmodningsdato": "dag-30", "ivaerksatDato": "dag-5",
        "udskrivningsdato": "dag-6"}}"#,
    r#"{"fakta": {"anmodningsdato": "dag-30", "tilbageholdtFra": "dag-28", "gravid": false}}"#,
    r#"{"fakta": {"alder": 30, "fastholdelseAfOphoer": true, "tilstraekkeligt": "kunDoegn"}}"#,
];

/// The assessments of the cases on a day.
fn vurderinger(nu: Dato) -> impl Iterator<Item = Value> {
    SAGER.into_iter().map(move |sag| {
        let mut sag: Value = serde_json::from_str(sag).unwrap();
        for svar in sag["fakta"].as_object_mut().unwrap().values_mut() {
            if let Some(dage) = svar.as_str().and_then(|tekst| tekst.strip_prefix("dag")) {
                let dage = dage.parse().ok();
                *svar = dage.map_or(svar.clone(), |dage| json!(nu.plus_dage(dage).to_string()));
            }
        }
        sag["format"] = json!("p101-sag/1");
        sag["vurderingsdato"] = json!(nu.to_string());
        serde_json::to_value(Sag::fra_tekst(sag.to_string().as_bytes()).unwrap().vurder()).unwrap()
    })
}

/// Every row that a case lists, with its sources.
fn raekker(vurdering: &Value) -> Vec<Value> {
    let lister = ["regler", "frister", "pligter", "advarsler"].map(|liste| &vurdering[liste]);
    let overvejelser = &vurdering["intensitet"]["overvejelser"];
    let alle = lister.into_iter().chain([overvejelser]);
    let rettighed = vurdering["intensitet"].get("rettighed").cloned();
    let alle = alle.flat_map(|liste| liste.as_array().unwrap().clone());
    alle.chain(rettighed).collect()
}

fn er_senere(forbehold: &str) -> bool {
    [FAGLIGT_GRUNDLAG, SENERE_RETSKILDE].contains(&forbehold)
}

/// The errors in a row's sources on a day.
fn fejl_i_kilder(nu: &str, raekke: &Value) -> Vec<String> {
    let mut fejl = Vec::new();
    let kilder = raekke["kilder"].as_array().unwrap();
    if kilder.is_empty() {
        fejl.push("no source".to_owned());
    }
    for kilde in kilder {
        let sted = kilde["sted"].as_str().unwrap();
        let nr = sted.starts_with("nationale retningslinjer");
        let senere = kilde["forbehold"] == if nr { FAGLIGT_GRUNDLAG } else { SENERE_RETSKILDE };
        let uden_for =
            kilde["fra"].as_str().is_some_and(|fra| nu < fra) || kilde["til"].as_str().is_some_and(|til| til < nu);
        let foer_tid = |tekst: &str, foerste: &str| sted.starts_with(tekst) && nu < foerste && !senere;
        let mangler_mark = sted.starts_with("VEJ 9449")
            && (kilde["forbehold"] != IKKE_MOD_NY_TEKST || kilde["maade"] != "ikkeKontrolleret");
        let alle = kilder
            .iter()
            .all(|kilde| kilde["forbehold"].as_str().is_some_and(er_senere));
        let skal = alle && raekke["styrke"].as_str().is_some_and(|s| s != "boer");
        for (galt, hvad) in [
            (uden_for && !senere, "outside its period"),
            (senere && nu >= "2020-09-01", "marked as later, and it is not"),
            (
                sted.starts_with("VEJ 10327") && nu > "2020-06-28",
                "replaced by VEJ 9449",
            ),
            (foer_tid("VEJ 9449", "2020-06-29"), "before VEJ 9449"),
            (
                foer_tid("nationale retningslinjer", "2020-09-01"),
                "before the guidelines, and not marked",
            ),
            (foer_tid("principmeddelelse 23-18", "2018-05-30"), "before 23-18"),
            (foer_tid("BEK 1477", "2020-01-01"), "before BEK 1477"),
            (foer_tid("barnets lov", "2024-01-01"), "before barnets lov"),
            (mangler_mark, "not read, and shown as read"),
            (skal, "binds on a later source"),
            (kilde["titel"] == "" || sted.is_empty(), "without a title or a place"),
        ] {
            if galt {
                fejl.push(format!("{hvad}: {kilde}"));
            }
        }
    }
    let raekke = raekke["id"].as_str().unwrap();
    fejl.into_iter().map(|fejl| format!("{nu} {raekke}: {fejl}")).collect()
}

/// The errors on a day: rows that no case produces, rows before their time, and sources.
fn check(nu: Dato, katalog: &Katalog) -> Vec<String> {
    let tekst = nu.to_string();
    let mut fejl = Vec::new();
    let mut set = BTreeSet::new();
    for vurdering in vurderinger(nu) {
        if vurdering["regelsaet"] != ventet_saet(nu) || vurdering["kvittering"]["regelsaet"] != ventet_saet(nu) {
            fejl.push(format!("{tekst}: rule set {}", vurdering["regelsaet"]));
        }
        for raekke in raekker(&vurdering) {
            fejl.extend(fejl_i_kilder(&tekst, &raekke));
            set.insert(raekke["id"].as_str().unwrap().to_owned());
        }
    }
    for post in &katalog.regler {
        let i_kraft = post.perioder.iter().any(|periode| periode.regelsaet == ventet_saet(nu));
        let begyndt = KUN_FRA.iter().all(|(id, fra)| *id != post.id || *fra <= tekst.as_str());
        if set.contains(post.id) != (i_kraft && begyndt) {
            fejl.push(format!("{tekst} {}: in force {i_kraft}, listed {}", post.id, !i_kraft));
        }
    }
    fejl
}

#[test]
fn every_row_has_a_source_in_force_on_every_quarter_and_around_every_boundary() {
    let katalog = Katalog::ny(&[]);
    let fejl: Vec<_> = dage().into_iter().flat_map(|dag| check(dag, &katalog)).collect();
    let foerste: Vec<_> = fejl.iter().take(40).cloned().collect();
    assert!(fejl.is_empty(), "{} failures:\n{}", fejl.len(), foerste.join("\n"));
}

#[test]
fn exactly_one_rule_set_is_in_force_on_every_day() {
    let saet = Regelsaet::indbyggede();
    let mut nu = dag(FOERSTE);
    while nu <= dag("2199-12-31") {
        let navne: Vec<_> = saet.iter().filter(|s| s.gaelder(nu)).map(|s| s.navn.as_str()).collect();
        assert_eq!(navne, [ventet_saet(nu)], "{nu}");
        nu = nu.plus_dage(1);
    }
    for uden_for in ["2017-12-13", "1900-01-01"] {
        assert!(!saet.iter().any(|s| s.gaelder(dag(uden_for))), "{uden_for}");
    }
}

#[test]
fn outside_the_covered_days_there_is_no_answer() {
    let laes = |dag: &str| {
        let sag = json!({ "format": "p101-sag/1", "vurderingsdato": dag });
        Sag::fra_tekst(sag.to_string().as_bytes())
    };
    for (dag, kode) in [
        ("2017-12-13", "foer-foerste-regelsaet"),
        ("1900-01-01", "foer-foerste-regelsaet"),
        ("2200-01-01", "uden-for-omraade"),
        ("2018-02-29", "ugyldig-dato"),
    ] {
        let fejl = serde_json::to_value(laes(dag).unwrap_err()).unwrap();
        assert!(fejl.to_string().contains(kode), "{dag}: {fejl}");
        assert!(fejl.to_string().contains("vurderingsdato"), "{dag}: {fejl}");
    }
    for dag in [FOERSTE, "2199-12-31"] {
        assert!(laes(dag).is_ok(), "{dag}");
    }
}

/// The catalogue's entry for a set equals the assessments on its days.
#[test]
fn the_catalogue_names_every_citation_that_is_shown() {
    let katalog = serde_json::to_value(Katalog::ny(&[])).unwrap();
    for nu in dage() {
        for vurdering in vurderinger(nu) {
            for raekke in raekker(&vurdering) {
                let poster = katalog["regler"].as_array().unwrap();
                let post = poster.iter().find(|post| post["id"] == raekke["id"]).unwrap();
                let perioder = post["perioder"].as_array().unwrap();
                let periode = perioder.iter().find(|p| p["regelsaet"] == ventet_saet(nu)).unwrap();
                for kilde in raekke["kilder"].as_array().unwrap() {
                    let kendte = periode["kilder"].as_array().unwrap();
                    assert!(kendte.contains(kilde), "{nu} {}: {kilde}", raekke["id"]);
                }
            }
        }
    }
}
