// SPDX-License-Identifier: MPL-2.0
//! The calendar against independent oracles, for every day of 1900–2199: `jiff` for days, months and weekdays; the
//! printed table of ecclesiastical full moons by golden number for Easter; a linear scan of a list of days for counting
//! and moving. No check uses the calendar's own answers.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use paragraf101::kalender::*;
use proptest::prelude::*;

const FOERSTE: Date = jiff::civil::date(1900, 1, 1);
const SIDSTE: Date = jiff::civil::date(2199, 12, 31);

/// The ecclesiastical full moons for golden numbers 1–19, as printed in tables "from 1900 to 2199 inclusive" (month, day).
const FULDMAANER: [(i8, i8); 19] = [
    (4, 14),
    (4, 3),
    (3, 23),
    (4, 11),
    (3, 31),
    (4, 18),
    (4, 8),
    (3, 28),
    (4, 16),
    (4, 5),
    (3, 25),
    (4, 13),
    (4, 2),
    (3, 22),
    (4, 10),
    (3, 30),
    (4, 17),
    (4, 7),
    (3, 27),
];

/// One day, according to the oracle.
struct Dag {
    jiff: Date,
    dato: Dato,
    helligdag: Option<&'static str>,
    tvivlsom: Option<&'static str>,
}

impl Dag {
    fn er(&self, ugedag: Weekday) -> bool {
        self.jiff.weekday() == ugedag
    }

    fn tael_ikke(&self) -> Option<&'static str> {
        self.helligdag.or(self.er(Weekday::Sunday).then_some("søndag"))
    }

    fn flyt(&self) -> Option<&'static str> {
        self.tael_ikke().or(self.er(Weekday::Saturday).then_some("lørdag"))
    }

    fn flyt_forsigtigt(&self) -> Option<&'static str> {
        self.flyt().or(self.tvivlsom)
    }
}

fn paaske_efter_tabel(aar: i16) -> Date {
    let (maaned, dag) = FULDMAANER[usize::from(aar.unsigned_abs() % 19)];
    let fuldmaane = Date::new(aar, maaned, dag).unwrap();
    fuldmaane.nth_weekday(1, Weekday::Sunday).unwrap()
}

fn navngivne_dage(aar: i16) -> (BTreeMap<Date, &'static str>, BTreeMap<Date, &'static str>) {
    let fast = |maaned, dag| Date::new(aar, maaned, dag).unwrap();
    let mut hellige = BTreeMap::from([
        (fast(1, 1), "nytårsdag"),
        (fast(12, 25), "juledag"),
        (fast(12, 26), "2. juledag"),
    ]);
    let mut tvivl = BTreeMap::from([
        (fast(6, 5), "grundlovsdag"),
        (fast(12, 24), "juleaftensdag"),
        (fast(12, 31), "nytårsaftensdag"),
    ]);
    let paaske = paaske_efter_tabel(aar);
    let foer = |n: i32, ugedag| paaske.nth_weekday(-n, ugedag).unwrap();
    let efter = |n: i32, ugedag| paaske.nth_weekday(n, ugedag).unwrap();
    hellige.insert(foer(1, Weekday::Thursday), "skærtorsdag");
    hellige.insert(foer(1, Weekday::Friday), "langfredag");
    hellige.insert(paaske, "påskedag");
    hellige.insert(efter(1, Weekday::Monday), "2. påskedag");
    if aar < 2024 {
        hellige.insert(efter(4, Weekday::Friday), "store bededag");
    }
    hellige.insert(efter(6, Weekday::Thursday), "Kristi himmelfartsdag");
    tvivl.insert(efter(6, Weekday::Friday), "fredag efter Kristi himmelfartsdag");
    hellige.insert(efter(7, Weekday::Sunday), "pinsedag");
    hellige.insert(efter(8, Weekday::Monday), "2. pinsedag");
    (hellige, tvivl)
}

/// 1900-01-01 to 2199-12-31.
fn alle_dage() -> Vec<Dag> {
    let mut ud = Vec::new();
    for aar in FOERSTE.year()..=SIDSTE.year() {
        let (hellige, tvivl) = navngivne_dage(aar);
        let foerste = Date::new(aar, 1, 1).unwrap();
        for jiff in foerste.series(1.day()).take_while(|d| d.year() == aar) {
            ud.push(Dag {
                jiff,
                dato: fra_jiff(jiff),
                helligdag: hellige.get(&jiff).copied(),
                tvivlsom: tvivl.get(&jiff).copied(),
            });
        }
    }
    ud
}

fn fra_jiff(dato: Date) -> Dato {
    Dato::ny(
        dato.year().into(),
        dato.month().unsigned_abs().into(),
        dato.day().unsigned_abs().into(),
    )
    .unwrap()
}

fn iso(tekst: &str) -> Dato {
    Dato::laes(tekst).unwrap()
}

/// `None` where the scan would leave the list: the last days of 2199.
fn scan(dage: &[Dag], grund: fn(&Dag) -> Option<&'static str>) -> Option<(Dato, Vec<Sprunget>)> {
    let stop = dage.iter().position(|d| grund(d).is_none())?;
    let sprunget = dage[..stop]
        .iter()
        .map(|d| Sprunget {
            dato: d.dato,
            grund: grund(d).unwrap(),
        })
        .collect();
    Some((dage[stop].dato, sprunget))
}

#[test]
fn gyldighed_som_jiff() {
    for aar in 1890..=2210i16 {
        for maaned in 0..=13i8 {
            for dag in 0..=32i8 {
                let findes = Date::new(aar, maaned, dag).is_ok();
                let inde = (1900..=2199).contains(&aar);
                let ventet = match (findes, inde) {
                    (false, _) => Err(DatoFejl::UgyldigDato),
                    (true, false) => Err(DatoFejl::UdenForOmraade),
                    (true, true) => Ok(()),
                };
                let tekst = format!("{aar:04}-{maaned:02}-{dag:02}");
                let laest = Dato::laes(&tekst);
                assert_eq!(laest.map(|_| ()), ventet, "{tekst}");
                let ny = Dato::ny(aar.into(), maaned.unsigned_abs().into(), dag.unsigned_abs().into());
                assert_eq!(ny, laest.ok(), "{tekst}");
            }
        }
    }
}

#[test]
fn hver_dag_som_jiff() {
    let mut foregaaende: Option<Dato> = None;
    let foerste = fra_jiff(FOERSTE);
    for (nr, dag) in (0..).zip(alle_dage()) {
        let (dato, jiff) = (dag.dato, dag.jiff);
        assert_eq!(dato.to_string(), jiff.to_string());
        assert_eq!(dato.ugedag() as i8, jiff.weekday().to_monday_one_offset(), "{dato}");
        assert_eq!(foerste.plus_dage(nr), dato);
        assert_eq!(foerste.dage_til(dato), nr);
        assert_eq!(dato.dage_til(foerste), -nr);
        assert_eq!(dato.plus_dage(-nr), foerste);
        if let Some(foregaaende) = foregaaende {
            assert_eq!(foregaaende.plus_dage(1), dato);
            assert!(foregaaende < dato);
        }
        foregaaende = Some(dato);
    }
    assert_eq!(foregaaende, Some(fra_jiff(SIDSTE)));
}

#[test]
fn laengder_fra_hver_dag_som_jiff() {
    for dag in alle_dage() {
        let plus = |laengde: Span| dag.jiff.checked_add(laengde).unwrap().to_string();
        for maaneder in [0, 1, 2, 3, 6, 12, 25] {
            let fik = dag.dato.plus_maaneder(maaneder).to_string();
            assert_eq!(
                fik,
                plus(i64::from(maaneder).months()),
                "{} + {maaneder} måneder",
                dag.dato
            );
        }
        for dage in [-400, -14, -1, 0, 1, 3, 14, 21, 28, 365, 400] {
            let fik = dag.dato.plus_dage(dage).to_string();
            assert_eq!(fik, plus(dage.days()), "{} + {dage} dage", dag.dato);
        }
    }
}

#[test]
fn kendte_paaskedage() {
    for tekst in [
        "1900-04-15",
        "1913-03-23",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2020-04-12",
        "2024-03-31",
        "2025-04-20",
        "2027-03-28",
        "2038-04-25",
    ] {
        let dato = iso(tekst);
        assert_eq!(paaskedag(dato.aar()), Some(dato));
        let aar = i16::try_from(dato.aar()).unwrap();
        assert_eq!(paaske_efter_tabel(aar).to_string(), tekst, "the oracle itself");
    }
}

/// Month and day of Easter by Butcher's rule: division only, no table, no full moon, no weekday.
fn paaske_efter_butcher(aar: i32) -> (i32, i32) {
    let (a, b, c) = (aar % 19, aar / 100, aar % 100);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    (n / 31, n % 31 + 1)
}

/// The corrections at the centuries only show over a longer period than dates may have.
#[test]
fn paaske_i_hele_den_gregorianske_kalender() {
    for aar in 1583..=9999 {
        let fik = paaskedag(aar).map(|d| (d.maaned().cast_signed(), d.dag().cast_signed()));
        assert_eq!(fik, Some(paaske_efter_butcher(aar)), "{aar}");
    }
}

#[test]
fn helligdage_hver_dag() {
    for dag in alle_dage() {
        assert_eq!(helligdag(dag.dato).map(Helligdag::navn), dag.helligdag, "{}", dag.dato);
        assert_eq!(
            tvivlsom_dag(dag.dato).map(TvivlsomDag::navn),
            dag.tvivlsom,
            "{}",
            dag.dato
        );
        assert_eq!(er_soegnedag(dag.dato), dag.tael_ikke().is_none(), "{}", dag.dato);
    }
    for aar in 1900..=2199i16 {
        assert_eq!(paaskedag(aar.into()), Some(fra_jiff(paaske_efter_tabel(aar))));
    }
}

#[test]
fn hverdage_fra_hver_dag() {
    let dage = alle_dage();
    for (nr, dag) in dage.iter().enumerate() {
        let efter = &dage[nr + 1..];
        let taeller: Vec<usize> = (0..efter.len().min(25))
            .filter(|i| efter[*i].tael_ikke().is_none())
            .collect();
        for antal in [1usize, 2, 3, 5, 10] {
            let Some(sidste) = taeller.get(antal - 1) else {
                continue;
            };
            let sprunget: Vec<Sprunget> = efter[..*sidste]
                .iter()
                .filter_map(|d| d.tael_ikke().map(|grund| Sprunget { dato: d.dato, grund }))
                .collect();
            let fik = plus_hverdage(dag.dato, u32::try_from(antal).unwrap());
            assert_eq!(fik, (efter[*sidste].dato, sprunget), "{} + {antal}", dag.dato);
        }
        assert_eq!(plus_hverdage(dag.dato, 0), (dag.dato, vec![]));
    }
}

#[test]
fn rul_frem_fra_hver_dag() {
    let dage = alle_dage();
    for (nr, dag) in dage.iter().enumerate() {
        let (Some(loven), Some(forsigtigt)) = (scan(&dage[nr..], Dag::flyt), scan(&dage[nr..], Dag::flyt_forsigtigt))
        else {
            assert!(dag.jiff > jiff::civil::date(2199, 12, 30));
            continue;
        };
        let beside = alternativ(dag.dato);
        assert_eq!(beside.is_some(), loven.0 != forsigtigt.0, "{}", dag.dato);
        if let Some(beside) = beside {
            assert_eq!(beside.dato, forsigtigt.0, "{}", dag.dato);
            assert!(beside.grund.starts_with("hvis ") && beside.grund.contains(" regnes som helligdag"));
        }
        assert_eq!(rul_frem(dag.dato), loven, "{}", dag.dato);
        assert_eq!(rul_frem_forsigtigt(dag.dato), forsigtigt, "{}", dag.dato);
    }
}

#[test]
fn sidste_hverdag_foer_hver_dag() {
    let dage = alle_dage();
    let mut sidste = None;
    for dag in &dage {
        sidste = dag.flyt().is_none().then_some(dag.dato).or(sidste);
        if let Some(sidste) = sidste {
            assert_eq!(sidste_hverdag_foer_eller_paa(dag.dato), sidste);
        }
    }
}

#[test]
fn klagefristens_eksempler() {
    for (meddelt, frist, ved_siden_af) in [
        ("2027-03-01", "2027-03-30", None),
        ("2027-04-09", "2027-05-07", Some("2027-05-10")),
        ("2026-11-26", "2026-12-24", Some("2026-12-28")),
    ] {
        let dag = iso(meddelt).plus_dage(28);
        assert_eq!(rul_frem(dag).0, iso(frist), "{meddelt}");
        assert_eq!(alternativ(dag).map(|a| a.dato), ved_siden_af.map(iso), "{meddelt}");
    }
    let (_, sprunget) = rul_frem(iso("2027-03-29"));
    assert_eq!(
        sprunget,
        [Sprunget {
            dato: iso("2027-03-29"),
            grund: "2. påskedag"
        }]
    );
}

/// The arguments of every `Dato::fast(…)` in a source text.
fn faste_datoer(kilde: &str) -> Vec<&str> {
    kilde
        .split("Dato::fast(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect()
}

fn er_fast_dato(argumenter: &str) -> bool {
    let felter: Vec<&str> = argumenter
        .split(',')
        .map(str::trim)
        .filter(|felt| !felt.is_empty())
        .collect();
    let [aar, maaned, dag] = felter[..] else {
        return false;
    };
    let (Ok(aar), Ok(maaned), Ok(dag)) = (aar.parse(), maaned.parse(), dag.parse()) else {
        return false;
    };
    (1900..=2199).contains(&aar) && Date::new(aar, maaned, dag).is_ok()
}

/// `Dato::fast` fails to compile on a wrong literal in a `const`; this covers every other call.
#[test]
fn enhver_fast_dato_i_kilderne_er_en_rigtig_dag() {
    assert_eq!(
        faste_datoer("a(Dato::fast(2020, 9, 1), Dato::fast(\n 2020,\n 2,\n 30,\n))").len(),
        2
    );
    assert!(er_fast_dato("2020, 9, 1") && er_fast_dato("\n 2020,\n 9,\n 1,\n"));
    assert!(!er_fast_dato("2021, 2, 29") && !er_fast_dato("aar, 1, 1") && !er_fast_dato("1899, 1, 1"));

    let mut mapper = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(mappe) = mapper.pop() {
        for post in std::fs::read_dir(mappe).unwrap() {
            let sti = post.unwrap().path();
            if sti.is_dir() {
                mapper.push(sti);
            } else if sti.extension().is_some_and(|e| e == "rs") {
                for argumenter in faste_datoer(&std::fs::read_to_string(&sti).unwrap()) {
                    // The one wrong day is the documentation's example of what does not compile.
                    let eksempel = sti.ends_with("kalender/dato.rs") && argumenter == "2021, 2, 29";
                    assert!(eksempel || er_fast_dato(argumenter), "{}: {argumenter}", sti.display());
                }
            }
        }
    }
}

fn en_dato() -> impl Strategy<Value = Dato> {
    (0i64..109_573).prop_map(|dage| Dato::fast(1900, 1, 1).plus_dage(dage))
}

proptest! {
    #[test]
    fn dage_laegges_sammen(d in en_dato(), a in -5_000i64..5_000, b in -5_000i64..5_000) {
        prop_assert_eq!(d.plus_dage(a).plus_dage(b), d.plus_dage(a + b));
        prop_assert_eq!(d.dage_til(d.plus_dage(a)), a);
    }

    #[test]
    fn maaneder_og_saa_dage_er_monotont(a in en_dato(), b in en_dato(), m in 0u32..50, n in 0u32..50, dage in -100i64..100) {
        let (foer, efter) = (a.min(b), a.max(b));
        let (faa, mange) = (m.min(n), m.max(n));
        let plus = |d: Dato, m: u32| d.plus_maaneder(m).plus_dage(dage);
        prop_assert!(plus(foer, faa) <= plus(efter, faa));
        prop_assert!(plus(foer, faa) <= plus(foer, mange));
    }

    #[test]
    fn maaneder_rammer_den_rigtige_maaned(d in en_dato(), m in 0u32..600) {
        let frem = d.plus_maaneder(m);
        let nr = |d: Dato| d.aar() * 12 + i32::try_from(d.maaned()).unwrap();
        prop_assert_eq!(nr(frem), nr(d) + i32::try_from(m).unwrap());
        prop_assert!(frem.dag() == d.dag() || (frem.dag() < d.dag() && frem.plus_dage(1).dag() == 1));
    }

    #[test]
    fn at_rulle_to_gange_er_at_rulle_en(d in en_dato()) {
        let (frem, sprunget) = rul_frem(d);
        prop_assert_eq!(rul_frem(frem), (frem, vec![]));
        prop_assert_eq!(d.dage_til(frem), i64::try_from(sprunget.len()).unwrap());
        prop_assert!(frem <= rul_frem_forsigtigt(d).0);
        prop_assert!(sidste_hverdag_foer_eller_paa(d) <= d);
        prop_assert_eq!(sidste_hverdag_foer_eller_paa(frem), frem);
    }

    #[test]
    fn hverdage_laegges_sammen(d in en_dato(), a in 0u32..40, b in 0u32..40) {
        let (midt, mut sprunget) = plus_hverdage(d, a);
        let (slut, resten) = plus_hverdage(midt, b);
        sprunget.extend(resten);
        prop_assert_eq!((slut, sprunget), plus_hverdage(d, a + b));
    }

    #[test]
    fn kun_iso_laeses(tekst in r"[0-9 +\-/]{8,11}|[0-9]{4}-[0-9]{2}-[0-9]{2}|\PC{0,12}") {
        if let Ok(dato) = Dato::laes(&tekst) {
            prop_assert_eq!(dato.to_string(), tekst);
        }
    }

    #[test]
    fn intet_regnestykke_gaar_i_staa(d in en_dato(), dage in any::<i64>(), maaneder in any::<u32>()) {
        for dato in [d.plus_dage(dage), d.plus_maaneder(maaneder), d.plus_dage(dage).plus_maaneder(maaneder)] {
            prop_assert_eq!(dato.to_string().len(), 10);
            prop_assert_eq!(kort(dato).len(), 10);
            rul_frem_forsigtigt(dato);
            plus_hverdage(dato, 10);
            sidste_hverdag_foer_eller_paa(dato);
            lang(dato);
        }
    }
}
