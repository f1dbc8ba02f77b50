// SPDX-License-Identifier: MPL-2.0
//! BT-09, BT-10, BT-12 and BT-14.

use super::{Raekke, raekke};
use crate::brev::sagen::Afsnitsnavn::{Fravigelse, Hensyn};

const BOLIG_MANGLER: &str = r#""afdaekBolig": false"#;
const OMFATTET: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false"#;
const IKKE_OMFATTET: &str = r#""kunAlkohol": true, "fastholdelseAfOphoer": false"#;
const DOEGN: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "tilstraekkeligt": "kunDoegn""#;
const DAG: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
    "tilstraekkeligt": "dag", "behovStruktur": true, "behovTaetPersonale": false, "behovNytMiljoe": false,
    "livstruende": false, "belastning": "moderat", "gravid": false"#;
const AMBULANT: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
    "tilstraekkeligt": "ambulant", "behovStruktur": false, "behovTaetPersonale": false, "behovNytMiljoe": false,
    "livstruende": false, "belastning": "let", "gravid": false"#;
const SKOEN: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
    "tilstraekkeligt": "ambulant", "behovTaetPersonale": true"#;
const RET: &str = r#""visiteret": true, "afbrudtUdenNyVisitation": false, "visiteretIntensitet": "dag", "valgtIntensitet": "dag",
    "valgtGodkendt": true, "valgtRegistreret": true, "valgtKanOpfylde": true, "efterParagraf101a": false"#;
const INGEN_RET: &str = r#""valgtGodkendt": false"#;
const I_MAALGRUPPEN: &str = r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false,
    "hjaelpAfsnitV": "ingen", "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true"#;
const UDEN_FOR: &str = r#""hjaelpAfsnitV": "andet""#;
const BEGGE: &str = r#""fravigelse": { "grund": "fagligVurdering", "tekst": "Du kan ikke undvære dit arbejde." }"#;

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = afdaekning();
    alle.extend(fravigelse());
    alle.extend(aabne());
    alle.extend(start());
    alle.extend(partshoering());
    alle
}

fn afdaekning() -> Vec<Raekke> {
    let ufuldstaendig = |navn| raekke("BT-09", navn).fakta(BOLIG_MANGLER);
    vec![
        ufuldstaendig("an area is not covered").finder(""),
        ufuldstaendig("the first day of the rule").dag("2020-01-01").finder(""),
        ufuldstaendig("the day before the rule").dag("2019-12-31"),
        raekke("BT-09", "not known whether it is covered"),
        ufuldstaendig("under § 101 a").en("anonymHenvisning"),
        ufuldstaendig("a grant").en("bevilling").finder(""),
    ]
}

fn fravigelse() -> Vec<Raekke> {
    let dag = |navn, valg| raekke("BT-10", navn).en("delvistAfslag").fakta(DOEGN).valg(valg);
    vec![
        raekke("BT-10", "as the facts point")
            .en("bevilling")
            .fakta(DOEGN)
            .valg(r#""intensitet": "doegn""#),
        dag("less than the facts point to", r#""intensitet": "dag""#).finder(""),
        dag(
            "with ground and words",
            r#""intensitet": "dag", "fravigelse": { "grund": "fagligVurdering", "tekst": "Du har et arbejde." }"#,
        ),
        dag(
            "with a ground alone",
            r#""intensitet": "dag", "fravigelse": { "grund": "fagligVurdering" }"#,
        )
        .finder(""),
        dag(
            "with words alone",
            r#""intensitet": "dag", "fravigelse": { "tekst": "Du har et arbejde." }"#,
        )
        .finder(""),
        dag("with the section edited", r#""intensitet": "dag""#).rettet(Fravigelse, "Du har et arbejde."),
        dag("with the section edited away", r#""intensitet": "dag""#)
            .rettet(Fravigelse, "  ")
            .finder(""),
        dag(
            "considerations are no reason to depart",
            r#""intensitet": "dag", "begrundelse": "Du har et arbejde.""#,
        )
        .finder(""),
        dag("no intensity chosen yet", ""),
        raekke("BT-10", "less than the day treatment that the facts point to")
            .en("delvistAfslag")
            .fakta(DAG)
            .valg(r#""intensitet": "ambulant""#)
            .finder(""),
        raekke("BT-10", "the day treatment that the facts point to")
            .en("delvistAfslag")
            .fakta(DAG)
            .valg(r#""intensitet": "dag""#),
        raekke("BT-10", "more than the outpatient treatment that the facts point to")
            .en("bevilling")
            .fakta(AMBULANT)
            .valg(r#""intensitet": "dag""#)
            .finder(""),
        raekke("BT-10", "the outpatient treatment that the facts point to")
            .en("bevilling")
            .fakta(AMBULANT)
            .valg(r#""intensitet": "ambulant""#),
        raekke("BT-10", "a refusal of someone covered")
            .fakta(OMFATTET)
            .finder(""),
        raekke("BT-10", "a refusal of someone covered, with reasons")
            .fakta(OMFATTET)
            .valg(BEGGE),
        raekke("BT-10", "a refusal of someone not covered").fakta(IKKE_OMFATTET),
        raekke("BT-10", "a grant to someone not covered")
            .en("bevilling")
            .fakta(IKKE_OMFATTET)
            .valg(r#""intensitet": "ambulant""#)
            .finder(""),
        raekke("BT-10", "a choice refused that is a right")
            .en("fritValgAfslag")
            .fakta(RET)
            .finder(""),
        raekke("BT-10", "a choice refused that is none")
            .en("fritValgAfslag")
            .fakta(INGEN_RET),
        raekke("BT-10", "a choice granted that is a right")
            .en("fritValgImoedekommet")
            .fakta(RET),
        raekke("BT-10", "a choice granted that is none")
            .en("fritValgImoedekommet")
            .fakta(INGEN_RET)
            .finder(""),
        raekke("BT-10", "referred from the target group")
            .en("anonymHenvisning")
            .fakta(I_MAALGRUPPEN)
            .finder(""),
        raekke("BT-10", "referred from outside it")
            .en("anonymHenvisning")
            .fakta(UDEN_FOR),
        raekke("BT-10", "granted in the target group")
            .en("anonymBevilling")
            .fakta(I_MAALGRUPPEN),
        raekke("BT-10", "granted outside it")
            .en("anonymBevilling")
            .fakta(UDEN_FOR)
            .finder(""),
    ]
}

fn aabne() -> Vec<Raekke> {
    let skoen = |navn, valg| raekke("BT-10", navn).en("delvistAfslag").fakta(SKOEN).valg(valg);
    vec![
        skoen("a discretion without considerations", r#""intensitet": "dag""#).advarer(""),
        skoen(
            "a discretion with a reason",
            r#""intensitet": "dag", "begrundelse": "Du har et arbejde.""#,
        ),
        skoen(
            "a discretion with considerations",
            r#""intensitet": "dag", "hovedhensyn": ["Dit arbejde."]"#,
        ),
        skoen("a discretion with the section edited", r#""intensitet": "dag""#).rettet(Hensyn, "Du har et arbejde."),
        raekke("BT-10", "unsettled, refused without considerations").advarer(""),
        raekke("BT-10", "unsettled, refused with considerations").valg(r#""begrundelse": "Du har ikke et misbrug.""#),
        raekke("BT-10", "unsettled, choice refused")
            .en("fritValgAfslag")
            .advarer(""),
        raekke("BT-10", "unsettled, anonymous grant has no considerations").en("anonymBevilling"),
    ]
}

fn start() -> Vec<Raekke> {
    let bevilling = |navn, fakta, valg| raekke("BT-12", navn).en("bevilling").fakta(fakta).valg(valg);
    let anmodet = r#""anmodningsdato": "2020-10-01""#;
    vec![
        bevilling("the last of the 14 days", anmodet, r#""startdato": "2020-10-15""#),
        bevilling("the day after", anmodet, r#""startdato": "2020-10-16""#).finder(""),
        bevilling(
            "later on frit valg",
            r#""anmodningsdato": "2020-10-01", "benytterFritValg": true"#,
            r#""startdato": "2020-10-16""#,
        ),
        bevilling(
            "frit valg not used",
            r#""anmodningsdato": "2020-10-01", "benytterFritValg": false"#,
            r#""startdato": "2020-10-16""#,
        )
        .finder(""),
        bevilling("no request recorded", "", r#""startdato": "2020-10-16""#),
        bevilling("no start chosen", anmodet, ""),
        raekke("BT-12", "a refusal begins nothing")
            .fakta(anmodet)
            .valg(r#""startdato": "2020-10-16""#),
        raekke("BT-12", "anonymous treatment has no guarantee")
            .en("anonymBevilling")
            .fakta(anmodet)
            .valg(r#""startdato": "2020-10-16""#),
        raekke("BT-12", "a change of what began in time")
            .en("aendring")
            .fakta(r#""anmodningsdato": "2020-10-01", "ivaerksatDato": "2020-10-15""#)
            .valg(r#""startdato": "2020-12-01""#),
        raekke("BT-12", "a change of what began late")
            .en("aendring")
            .fakta(r#""anmodningsdato": "2020-10-01", "ivaerksatDato": "2020-10-16""#)
            .valg(r#""startdato": "2020-12-01""#)
            .finder(""),
    ]
}

fn partshoering() -> Vec<Raekke> {
    let fuldt = r#""oensketIntensitet": "ambulant", "oensketImoedekommet": true, "benytterFritValg": true"#;
    vec![
        raekke("BT-14", "heard"),
        raekke("BT-14", "not heard").valg(r#""partshoert": false"#).advarer(""),
        raekke("BT-14", "not known whether heard")
            .valg(r#""partshoert": null"#)
            .advarer(""),
        raekke("BT-14", "not heard, fully in favour")
            .en("bevilling")
            .fakta(fuldt)
            .valg(r#""intensitet": "ambulant", "partshoert": false"#),
        raekke("BT-14", "not heard, granted less")
            .en("bevilling")
            .valg(r#""intensitet": "ambulant", "partshoert": false"#)
            .advarer(""),
        raekke("BT-14", "not heard, anonymous grant")
            .en("anonymBevilling")
            .valg(r#""partshoert": false"#),
    ]
}
