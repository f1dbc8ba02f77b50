// SPDX-License-Identifier: MPL-2.0
//! BT-06, and the days and durations that it parses.

use super::super::datoer::{Tid, skrevne_datoer, varigheder};
use super::{Raekke, raekke};
use crate::brev::sagen::Afsnitsnavn::{Bisidder, Klage, KlageForsinkelse};
use crate::brev::sprog::Loebetekst;
use crate::kalender::Dato;

const MEDDELT: &str = r#""meddelelsesdato": "2020-10-05""#;

pub(super) fn raekker() -> Vec<Raekke> {
    let klage = |navn, tekst: &str| raekke("BT-06", navn).fakta(MEDDELT).rettet(Klage, tekst);
    let andet = |navn, tekst: &str| raekke("BT-06", navn).fakta(MEDDELT).rettet(Bisidder, tekst);
    vec![
        raekke("BT-06", "the draft is not read"),
        klage("four weeks", "Klag inden fire uger."),
        klage("28 days", "Klag inden 28 dage."),
        klage("three weeks", "Klag inden 3 uger.").finder("3 uger"),
        klage("five weeks", "Klag inden fem uger.").finder("fem uger"),
        klage("27 days", "Klag inden 27 dage.").finder("27 dage"),
        klage("28 weekdays", "Klag inden 28 hverdage.").finder("28 hverdage"),
        klage("a month", "Klag inden en måned.").finder("en måned"),
        klage(
            "written reasons have a deadline of their own",
            "Bed om en skriftlig begrundelse inden 14 dage.",
        ),
        klage(
            "how long Ankestyrelsen takes is no deadline",
            "Sagsbehandlingstiden er 13 uger.",
        ),
        klage("the right day", "Klag senest den 2. november 2020."),
        klage("the right day without a year", "Klag senest 2. november."),
        klage("the day before", "Klag senest den 1. november 2020.").finder("1. november 2020"),
        klage("the day after", "Klag senest 03.11.2020.").finder("03.11.2020"),
        klage("the right day of another year", "Klag senest 2. november 2021.").finder("2. november 2021"),
        klage("the day of the letter", "Brevet er af 5. oktober 2020.").fakta(r#""meddelelsesdato": "2020-10-07""#),
        klage("the day of receipt", "Du fik brevet 7. oktober 2020.").fakta(r#""meddelelsesdato": "2020-10-07""#),
        raekke("BT-06", "a day while the day of receipt is unknown")
            .rettet(Klage, "Klag senest 2. november 2020.")
            .finder("2. november 2020"),
        klage("a day that other sources give", "Klag senest 24. december 2026.")
            .dag("2026-11-26")
            .fakta(r#""meddelelsesdato": "2026-11-26""#),
        klage("the later day beside it", "Klag senest 28. december 2026.")
            .dag("2026-11-26")
            .fakta(r#""meddelelsesdato": "2026-11-26""#)
            .finder("28. december 2026"),
        raekke("BT-06", "in another section")
            .rettet(Bisidder, "Husk, at klagefristen er to uger.")
            .finder("to uger"),
        andet("a wrong day in another section", "Klagefristen er 3. november 2020.").finder("3. november 2020"),
        andet("the right day in another section", "Klagefristen er 2. november 2020."),
        andet(
            "a day before the sentence on it",
            "Vi ses 3. november 2020. Husk klagefristen.",
        ),
        andet(
            "a day after the sentence on it",
            "Husk klagefristen. Vi ses 3. november 2020.",
        ),
        raekke("BT-06", "another section on something else").rettet(Bisidder, "Vi ringer om to uger."),
        raekke("BT-06", "the late start is no deadline")
            .rettet(KlageForsinkelse, "Er du ikke begyndt efter 14 dage, kan du klage."),
        raekke("BT-06", "in the reasons")
            .valg(r#""begrundelse": "Klagefristen er 14 dage.""#)
            .finder(""),
        raekke("BT-06", "under § 101 a it is another finding")
            .en("anonymBevilling")
            .rettet(Klage, "Klag inden to uger."),
    ]
}

#[test]
fn days_are_read_in_every_form() {
    let dag = Dato::fast(2020, 10, 2);
    for (tekst, ventet) in [
        ("den 2. oktober 2020.", Some("2. oktober 2020")),
        ("den 2 oktober", Some("2 oktober")),
        ("2. okt. 2020", Some("2. okt. 2020")),
        ("fredag 02.10.2020", Some("02.10.2020")),
        ("2. 10. 2020", Some("2. 10. 2020")),
        ("2/10 2020", Some("2/10 2020")),
        ("2/10-2020", Some("2/10-2020")),
        ("2/10-20", Some("2/10-20")),
        ("2-10-2020", Some("2-10-2020")),
        ("2020-10-02", Some("2020-10-02")),
        ("2/10", None),
        ("32. oktober 2020", None),
        ("2. oktobermøde", None),
        ("BEK 1477/2019", None),
        ("112. oktober", None),
        ("002. oktober 2020", None),
        ("0. oktober 2020", None),
        ("§ 101, stk. 2", None),
    ] {
        let datoer = skrevne_datoer(tekst);
        let fundet = datoer.first().map(|dato| {
            assert!(dato.er(dag), "{tekst}");
            tekst
                .chars()
                .skip(dato.plads.fra)
                .take(dato.plads.til - dato.plads.fra)
                .collect::<String>()
        });
        assert_eq!(fundet.as_deref(), ventet, "{tekst}");
        assert!(datoer.len() < 2, "{tekst}");
    }
    assert!(!skrevne_datoer("2. oktober 2021")[0].er(dag));
    assert!(!skrevne_datoer("3. oktober")[0].er(dag));
}

#[test]
fn lengths_of_time_are_read_in_figures_and_words() {
    for (tekst, ventet) in [
        ("4 uger", Some((4, Tid::Uger))),
        ("fire ugers frist", Some((4, Tid::Uger))),
        ("en uge", Some((1, Tid::Uger))),
        ("14 dage", Some((14, Tid::Dage))),
        ("1 dag", Some((1, Tid::Dage))),
        ("en dag", None),
        ("3 hverdage", Some((3, Tid::Hverdage))),
        ("seks måneder", Some((6, Tid::Maaneder))),
        ("flere uger", None),
        ("4 samtaler", None),
    ] {
        let saetninger = Loebetekst::af_tekst(tekst).saetninger();
        let fundet = saetninger.iter().flat_map(varigheder).next();
        assert_eq!(fundet.map(|v| (v.antal, v.tid)), ventet, "{tekst}");
    }
}
