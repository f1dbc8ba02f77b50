// SPDX-License-Identifier: MPL-2.0
//! BT-17.

use super::{Raekke, raekke};
use crate::brev::sagen::Afsnitsnavn::{Afgoerelse, Fakta, Garanti, Indsats, Klage};

const VISITERET_DAG: &str = r#""visiteret": true, "visiteretIntensitet": "dag""#;
const TILBUD: &str = r#""tilbud": [{ "navn": "Huset", "intensitet": "dag" }, { "navn": "Havnen" }]"#;

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = intensitet();
    alle.extend(tilbud());
    alle.extend(datoer());
    alle
}

fn bevilling(navn: &'static str) -> Raekke {
    raekke("BT-17", navn).en("bevilling")
}

fn intensitet() -> Vec<Raekke> {
    let dag = r#""intensitet": "dag""#;
    let ambulant = r#""intensitet": "ambulant""#;
    vec![
        bevilling("as visitated").fakta(VISITERET_DAG).valg(dag),
        bevilling("other than visitated")
            .fakta(VISITERET_DAG)
            .valg(ambulant)
            .finder(""),
        bevilling("not visitated")
            .fakta(r#""visiteret": false, "visiteretIntensitet": "dag""#)
            .valg(ambulant),
        raekke("BT-17", "a partial refusal, other than visitated")
            .en("delvistAfslag")
            .fakta(VISITERET_DAG)
            .valg(ambulant)
            .finder(""),
        raekke("BT-17", "a change")
            .en("aendring")
            .fakta(VISITERET_DAG)
            .valg(ambulant),
        raekke("BT-17", "as chosen on frit valg")
            .en("fritValgImoedekommet")
            .fakta(r#""visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "ambulant""#)
            .valg(ambulant),
        raekke("BT-17", "neither visitated to nor chosen")
            .en("fritValgImoedekommet")
            .fakta(r#""visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "doegn""#)
            .valg(ambulant)
            .finder(""),
        raekke("BT-17", "a refusal grants none")
            .fakta(VISITERET_DAG)
            .valg(ambulant),
        bevilling("written as chosen")
            .valg(dag)
            .rettet(Afgoerelse, "Du får dagbehandling og ikke døgnbehandling."),
        bevilling("written otherwise")
            .valg(dag)
            .rettet(Afgoerelse, "Du får døgnbehandling.")
            .finder("døgnbehandling"),
        bevilling("written without one")
            .valg(dag)
            .rettet(Afgoerelse, "Du får behandling."),
    ]
}

fn tilbud() -> Vec<Raekke> {
    let valgt = |navn, intensitet| bevilling(navn).kommune(TILBUD).valg(intensitet);
    let huset = r#""intensitet": "dag", "tilbud": { "navn": "Huset" }"#;
    vec![
        valgt("a provider of that intensity", huset),
        valgt(
            "a provider of another",
            r#""intensitet": "doegn", "tilbud": { "navn": "huset " }"#,
        )
        .finder(""),
        valgt(
            "a provider of which none is known",
            r#""intensitet": "doegn", "tilbud": { "navn": "Havnen" }"#,
        ),
        valgt(
            "a provider that is not configured",
            r#""intensitet": "doegn", "tilbud": { "navn": "Søen" }"#,
        ),
        valgt("the provider written as chosen", huset).rettet(Indsats, "Målet er ro. Du skal på Huset, ikke Havnen."),
        valgt("the provider written as another", huset)
            .rettet(Indsats, "Målet er ro. Du skal på Havnen.")
            .finder("Havnen"),
        valgt("the provider not written", huset).rettet(Indsats, "Målet er ro."),
    ]
}

fn datoer() -> Vec<Raekke> {
    let start = r#""startdato": "2020-10-10""#;
    let rettet = |navn, tekst: &str| {
        bevilling(navn)
            .valg(start)
            .fakta(r#""anmodningsdato": "2020-10-01""#)
            .rettet(Garanti, tekst)
    };
    let fortalt = |navn, tekst: &str| {
        bevilling(navn)
            .valg(r#""faktiskeOmstaendigheder": ["Du var indlagt 3. maj 2015."]"#)
            .rettet(Fakta, tekst)
    };
    vec![
        bevilling("begun as said")
            .valg(start)
            .fakta(r#""ivaerksatDato": "2020-10-10""#),
        bevilling("begun on another day")
            .valg(start)
            .fakta(r#""ivaerksatDato": "2020-10-11""#)
            .finder(""),
        bevilling("not known to have begun").valg(start),
        raekke("BT-17", "a change of what had begun")
            .en("aendring")
            .valg(start)
            .fakta(r#""ivaerksatDato": "2020-09-01""#),
        rettet("the start", "Du begynder 10. oktober 2020."),
        rettet("another start", "Du begynder 11. oktober 2020.").finder("11. oktober 2020"),
        rettet("the start in figures", "Du begynder 2020-10-10, altså 10/10 2020."),
        rettet("another start in figures", "Du begynder 2020-10-11.").finder("2020-10-11"),
        rettet("the start in another year", "Du begynder 10. oktober 2021.").finder("10. oktober 2021"),
        rettet("the start without a year", "Du begynder 10. oktober."),
        rettet("the day of a fact", "Du ringede 1. oktober 2020."),
        rettet("the last of the 14 days", "Senest 15. oktober 2020."),
        rettet("the letter's day", "Skrevet 5. oktober 2020."),
        rettet("the day of a statute", "Se lov nr. 1421 af 17/12/2019."),
        fortalt("a day that the case tells of", "Du var indlagt 3. maj 2015."),
        fortalt(
            "the day before one that the case tells of",
            "Du var indlagt 2. maj 2015.",
        )
        .finder("2. maj 2015"),
        fortalt("the same day of another year", "Du var indlagt 3. maj 2016.").finder("3. maj 2016"),
        fortalt("the same day without a year", "Du var indlagt 3. maj."),
        bevilling("a day that the case does not tell of")
            .rettet(Fakta, "Du var indlagt 3. maj 2015.")
            .finder("3. maj 2015"),
        bevilling("a day where it came from").rettet(Klage, "Klag inden 1. maj 2015."),
        raekke("BT-17", "the later deadline beside it")
            .dag("2026-11-26")
            .fakta(r#""meddelelsesdato": "2026-11-26""#)
            .rettet(Fakta, "Se 28. december 2026."),
    ]
}
