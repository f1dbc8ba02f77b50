// SPDX-License-Identifier: MPL-2.0
//! Counts *søgnedage*, and moves a day off days when nobody is at work.

use serde::Serialize;

use super::{Dato, TvivlsomDag, Ugedag, helligdag, tvivlsom_dag};

/// A skipped day, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Sprunget {
    /// The day.
    pub dato: Dato,
    /// Its name in Danish: the holiday's when it is one ("juledag"), else "lørdag" or "søndag", else the doubtful day's.
    pub grund: &'static str,
}

/// The later alternative to [`rul_frem`], and what it depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Alternativ {
    /// The day when the doubtful days are counted as holidays.
    pub dato: Dato,
    /// Danish, without capital or full stop: "hvis 24. december regnes som helligdag".
    pub grund: String,
}

/// Whether the day is a *søgnedag* (also *hverdag*): neither Sunday nor public holiday. Saturdays count, which is the
/// earlier and so the safe reading of an authority's own deadline.
pub fn er_soegnedag(dato: Dato) -> bool {
    grund_soegnedag(dato).is_none()
}

/// The n-th *søgnedag* after the start (not counted itself; any day), and the days skipped on the way, in order. With 0
/// it is the start itself. Stops at 9999-12-31.
///
/// ```
/// use paragraf101::kalender::{Dato, plus_hverdage};
/// let (dato, sprunget) = plus_hverdage(Dato::fast(2020, 10, 9), 3); // a Friday
/// assert_eq!(dato, Dato::fast(2020, 10, 13)); // Saturday, Monday, Tuesday
/// assert_eq!(sprunget[0].grund, "søndag");
/// ```
pub fn plus_hverdage(fra: Dato, antal: u32) -> (Dato, Vec<Sprunget>) {
    let mut dato = fra;
    let mut sprunget = Vec::new();
    for _ in 0..antal {
        if dato >= Dato::SENEST {
            break;
        }
        let (naeste, mellem) = spring_over(dato.plus_dage(1), grund_soegnedag);
        dato = naeste;
        sprunget.extend(mellem);
    }
    (dato, sprunget)
}

/// The first day from this one on that is neither Saturday, Sunday nor public holiday; and the skipped days, in order.
/// Stops at 9999-12-31.
///
/// ```
/// use paragraf101::kalender::{Dato, rul_frem};
/// let (dato, sprunget) = rul_frem(Dato::fast(2026, 12, 25));
/// assert_eq!(dato, Dato::fast(2026, 12, 28));
/// assert_eq!(sprunget.iter().map(|s| s.grund).collect::<Vec<_>>(), ["juledag", "2. juledag", "søndag"]);
/// ```
pub fn rul_frem(dato: Dato) -> (Dato, Vec<Sprunget>) {
    spring_over(dato, grund_efter_loven)
}

/// As [`rul_frem`], with every [`TvivlsomDag`] counted as a holiday: never earlier.
pub fn rul_frem_forsigtigt(dato: Dato) -> (Dato, Vec<Sprunget>) {
    spring_over(dato, grund_forsigtig)
}

/// [`rul_frem_forsigtigt`] when it differs from [`rul_frem`], with the doubtful days that make the difference.
///
/// ```
/// use paragraf101::kalender::{Dato, alternativ};
/// let beside = alternativ(Dato::fast(2026, 12, 24)).expect("Christmas Eve is doubtful");
/// assert_eq!(beside.dato, Dato::fast(2026, 12, 28));
/// assert_eq!(beside.grund, "hvis 24. december regnes som helligdag");
/// assert_eq!(alternativ(Dato::fast(2026, 12, 23)), None);
/// ```
pub fn alternativ(dato: Dato) -> Option<Alternativ> {
    let (senere, sprunget) = rul_frem_forsigtigt(dato);
    let tvivlsomme: Vec<&str> = sprunget
        .iter()
        .filter(|s| grund_efter_loven(s.dato).is_none())
        .filter_map(|s| tvivlsom_dag(s.dato).map(TvivlsomDag::i_saetning))
        .collect();
    let som = match tvivlsomme.len() {
        0 => return None,
        1 => "helligdag",
        _ => "helligdage",
    };
    let grund = format!("hvis {} regnes som {som}", tvivlsomme.join(" og "));
    Some(Alternativ { dato: senere, grund })
}

/// The last day up to and including this one that is neither Saturday, Sunday nor public holiday: when somebody is at
/// work, so without Saturdays, unlike [`er_soegnedag`]. Stops at 0001-01-01.
pub fn sidste_hverdag_foer_eller_paa(dato: Dato) -> Dato {
    let mut dato = dato;
    while grund_efter_loven(dato).is_some() && dato > Dato::TIDLIGST {
        dato = dato.plus_dage(-1);
    }
    dato
}

/// Why a day does not count, or `None` when it does.
type Grund = fn(Dato) -> Option<&'static str>;

fn spring_over(dato: Dato, grund: Grund) -> (Dato, Vec<Sprunget>) {
    let mut dato = dato;
    let mut sprunget = Vec::new();
    while let Some(grund) = grund(dato)
        && dato < Dato::SENEST
    {
        sprunget.push(Sprunget { dato, grund });
        dato = dato.plus_dage(1);
    }
    (dato, sprunget)
}

fn grund_soegnedag(dato: Dato) -> Option<&'static str> {
    let ugedag = dato.ugedag();
    let soendag = (ugedag == Ugedag::Soendag).then_some(ugedag.navn());
    helligdag(dato).map(super::Helligdag::navn).or(soendag)
}

fn grund_efter_loven(dato: Dato) -> Option<&'static str> {
    let ugedag = dato.ugedag();
    let loerdag = (ugedag == Ugedag::Loerdag).then_some(ugedag.navn());
    grund_soegnedag(dato).or(loerdag)
}

fn grund_forsigtig(dato: Dato) -> Option<&'static str> {
    grund_efter_loven(dato).or_else(|| tvivlsom_dag(dato).map(TvivlsomDag::navn))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(tekst: &str) -> Dato {
        Dato::laes(tekst).unwrap()
    }

    /// Skipped days as "MM-DD name" (the year is that of the row).
    fn vist(sprunget: &[Sprunget]) -> Vec<String> {
        sprunget
            .iter()
            .map(|s| format!("{} {}", &s.dato.to_string()[5..], s.grund))
            .collect()
    }

    #[test]
    fn hverdage_taelles_fra_dagen_efter() {
        let raekker: &[(&str, &str, u32, &str, &[&str])] = &[
            ("ingen", "2020-10-11", 0, "2020-10-11", &[]),
            ("næste dag", "2020-10-12", 1, "2020-10-13", &[]),
            ("lørdag tæller", "2020-10-08", 2, "2020-10-10", &[]),
            ("søndag springes over", "2020-10-10", 1, "2020-10-12", &["10-11 søndag"]),
            ("fra en søndag", "2020-10-11", 3, "2020-10-14", &[]),
            (
                "påsken",
                "2021-03-31",
                3,
                "2021-04-07",
                &[
                    "04-01 skærtorsdag",
                    "04-02 langfredag",
                    "04-04 påskedag",
                    "04-05 2. påskedag",
                ],
            ),
            ("juleaftensdag tæller", "2020-12-23", 1, "2020-12-24", &[]),
            (
                "julen",
                "2020-12-24",
                1,
                "2020-12-28",
                &["12-25 juledag", "12-26 2. juledag", "12-27 søndag"],
            ),
            (
                "store bededag 2023",
                "2023-05-04",
                1,
                "2023-05-06",
                &["05-05 store bededag"],
            ),
            ("ikke mere i 2024", "2024-04-25", 1, "2024-04-26", &[]),
        ];
        for (navn, fra, antal, ventet, ventet_sprunget) in raekker {
            let (dato, sprunget) = plus_hverdage(iso(fra), *antal);
            assert_eq!((dato, vist(&sprunget)), (iso(ventet), ejet(ventet_sprunget)), "{navn}");
        }
    }

    #[test]
    fn klagefristen_ruller_frem() {
        let raekker: &[(&str, &str, &str, &[&str])] = &[
            ("hverdag", "2020-10-12", "2020-10-12", &[]),
            ("lørdag", "2020-10-10", "2020-10-12", &["10-10 lørdag", "10-11 søndag"]),
            ("søndag", "2020-10-11", "2020-10-12", &["10-11 søndag"]),
            (
                "2. juledag på en lørdag har sit eget navn",
                "2026-12-25",
                "2026-12-28",
                &["12-25 juledag", "12-26 2. juledag", "12-27 søndag"],
            ),
            ("grundlovsdag flytter ikke", "2025-06-05", "2025-06-05", &[]),
            ("juleaftensdag flytter ikke", "2026-12-24", "2026-12-24", &[]),
            ("nytårsaftensdag flytter ikke", "2026-12-31", "2026-12-31", &[]),
            (
                "fredag efter Kristi himmelfartsdag flytter ikke",
                "2027-05-06",
                "2027-05-07",
                &["05-06 Kristi himmelfartsdag"],
            ),
        ];
        for (navn, fra, ventet, ventet_sprunget) in raekker {
            let (dato, sprunget) = rul_frem(iso(fra));
            assert_eq!((dato, vist(&sprunget)), (iso(ventet), ejet(ventet_sprunget)), "{navn}");
        }
    }

    #[test]
    fn alternativet_naevner_hver_tvivlsom_dag() {
        type Raekke = (&'static str, &'static str, Option<(&'static str, &'static str)>);
        let raekker: &[Raekke] = &[
            ("hverdag", "2020-10-12", None),
            ("weekend alene", "2020-10-10", None),
            (
                "grundlovsdag",
                "2025-06-05",
                Some(("2025-06-06", "hvis 5. juni regnes som helligdag")),
            ),
            ("grundlovsdag på en lørdag ændrer intet", "2027-06-05", None),
            (
                "juleaftensdag",
                "2026-12-24",
                Some(("2026-12-28", "hvis 24. december regnes som helligdag")),
            ),
            (
                "nytårsaftensdag",
                "2026-12-31",
                Some(("2027-01-04", "hvis 31. december regnes som helligdag")),
            ),
            (
                "rullet hen på den",
                "2027-05-06",
                Some((
                    "2027-05-10",
                    "hvis fredagen efter Kristi himmelfartsdag regnes som helligdag",
                )),
            ),
            (
                "to i samme weekend",
                "2000-06-02",
                Some((
                    "2000-06-06",
                    "hvis fredagen efter Kristi himmelfartsdag og 5. juni regnes som helligdage",
                )),
            ),
        ];
        for (navn, fra, ventet) in raekker {
            let fik = alternativ(iso(fra));
            let ventet = ventet.map(|(dato, grund)| Alternativ {
                dato: iso(dato),
                grund: grund.into(),
            });
            assert_eq!(fik, ventet, "{navn}");
        }
        let (_, sprunget) = rul_frem_forsigtigt(iso("2000-06-02"));
        let ventet = [
            "06-02 fredag efter Kristi himmelfartsdag",
            "06-03 lørdag",
            "06-04 søndag",
            "06-05 grundlovsdag",
        ];
        assert_eq!(vist(&sprunget), ventet);
    }

    #[test]
    fn sidste_dag_med_folk_paa_arbejde() {
        for (navn, fra, ventet) in [
            ("hverdag", "2020-10-12", "2020-10-12"),
            ("lørdag", "2020-10-10", "2020-10-09"),
            ("søndag", "2020-10-11", "2020-10-09"),
            ("2. påskedag", "2021-04-05", "2021-03-31"),
            ("nytårsdag", "2021-01-01", "2020-12-31"),
        ] {
            assert_eq!(sidste_hverdag_foer_eller_paa(iso(fra)), iso(ventet), "{navn}");
        }
    }

    #[test]
    fn regnskabets_form_er_kontraktens() {
        let (_, sprunget) = rul_frem(iso("2020-12-25"));
        let json = serde_json::to_string(&sprunget[..1]).unwrap();
        assert_eq!(json, r#"[{"dato":"2020-12-25","grund":"juledag"}]"#);
        let json = serde_json::to_string(&alternativ(iso("2026-12-24"))).unwrap();
        assert_eq!(
            json,
            r#"{"dato":"2026-12-28","grund":"hvis 24. december regnes som helligdag"}"#
        );
    }

    #[test]
    fn kalenderens_ende_stopper_regningen() {
        // 9999-12-31 is a Friday and doubtful; 0001-01-01 is a Monday and a holiday.
        assert_eq!(
            plus_hverdage(Dato::SENEST.plus_dage(-2), u32::MAX),
            (Dato::SENEST, vec![])
        );
        assert_eq!(rul_frem_forsigtigt(Dato::SENEST), (Dato::SENEST, vec![]));
        assert_eq!(sidste_hverdag_foer_eller_paa(Dato::TIDLIGST), Dato::TIDLIGST);
    }

    fn ejet(tekster: &[&str]) -> Vec<String> {
        tekster.iter().map(ToString::to_string).collect()
    }
}
