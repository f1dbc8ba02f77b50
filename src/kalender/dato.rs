// SPDX-License-Identifier: MPL-2.0
//! A day, and arithmetic on days that cannot fail.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};
use serde::{Serialize, Serializer};

/// The first year allowed in input.
pub const FOERSTE_AAR: i32 = 1900;
/// The last year allowed in input.
pub const SIDSTE_AAR: i32 = 2199;

/// A day in the Gregorian calendar, without time of day or time zone.
///
/// Every constructor gives a day in 1900–2199. Arithmetic may leave that period but stays within the years 1–9999: it
/// saturates at 0001-01-01 and 9999-12-31 and never panics, so [`Display`](fmt::Display) and `Serialize` are always ISO
/// 8601 in ten characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS), ts(type = "string"))]
pub struct Dato(NaiveDate);

/// Why a text is not a [`Dato`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DatoFejl {
    /// Not in the form `YYYY-MM-DD`, or no such day (30 February).
    #[error("ikke en dato i formen ÅÅÅÅ-MM-DD")]
    UgyldigDato,
    /// A real day, but its year is not in 1900–2199.
    #[error("datoen skal ligge i årene {FOERSTE_AAR}-{SIDSTE_AAR}")]
    UdenForOmraade,
}

/// A day of the week, in ISO 8601 order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Ugedag {
    Mandag = 1,
    Tirsdag,
    Onsdag,
    Torsdag,
    Fredag,
    Loerdag,
    Soendag,
}

impl Dato {
    /// 0001-01-01, where arithmetic saturates downwards.
    pub(super) const TIDLIGST: Dato = Dato(match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(dato) => dato,
        None => NaiveDate::MIN,
    });
    /// 9999-12-31, where arithmetic saturates upwards.
    pub(super) const SENEST: Dato = Dato(match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(dato) => dato,
        None => NaiveDate::MAX,
    });

    /// The day with this year, month (1–12) and day of the month (1–31); `None` when there is no such day or the year
    /// is not in 1900–2199.
    ///
    /// ```
    /// use paragraf101::kalender::Dato;
    /// assert!(Dato::ny(2020, 2, 29).is_some());
    /// assert!(Dato::ny(2021, 2, 29).is_none());
    /// assert!(Dato::ny(1899, 12, 31).is_none());
    /// ```
    pub const fn ny(aar: i32, maaned: u32, dag: u32) -> Option<Dato> {
        if aar < FOERSTE_AAR || aar > SIDSTE_AAR {
            return None;
        }
        match NaiveDate::from_ymd_opt(aar, maaned, dag) {
            Some(dato) => Some(Dato(dato)),
            None => None,
        }
    }

    /// A day written in the source, for tables in a `const` or `static`: there a day that does not exist does not
    /// compile. Valid literals only; a test reads every call under `src/`, so none can fail at run time.
    ///
    /// ```
    /// use paragraf101::kalender::Dato;
    /// const FRA: Dato = Dato::fast(2020, 9, 1);
    /// assert_eq!(FRA.to_string(), "2020-09-01");
    /// ```
    ///
    /// ```compile_fail,E0080
    /// use paragraf101::kalender::Dato;
    /// const FRA: Dato = Dato::fast(2021, 2, 29);
    /// ```
    pub const fn fast(aar: i32, maaned: u32, dag: u32) -> Dato {
        let dato = Dato::ny(aar, maaned, dag);
        assert!(dato.is_some(), "no such day in 1900-2199");
        match dato {
            Some(dato) => dato,
            None => Dato::TIDLIGST,
        }
    }

    /// Reads a day in strict ISO form: exactly ten ASCII characters `YYYY-MM-DD`, no sign, no space.
    ///
    /// # Errors
    ///
    /// [`DatoFejl::UgyldigDato`] when the form differs or there is no such day, [`DatoFejl::UdenForOmraade`] when the
    /// day exists outside 1900–2199.
    ///
    /// ```
    /// use paragraf101::kalender::{Dato, DatoFejl};
    /// assert_eq!(Dato::laes("2020-10-12"), Ok(Dato::fast(2020, 10, 12)));
    /// assert_eq!(Dato::laes("12-10-2020"), Err(DatoFejl::UgyldigDato));
    /// assert_eq!(Dato::laes("2200-01-01"), Err(DatoFejl::UdenForOmraade));
    /// ```
    pub fn laes(tekst: &str) -> Result<Dato, DatoFejl> {
        let [a, b, c, d, b'-', e, f, b'-', g, h] = *tekst.as_bytes() else {
            return Err(DatoFejl::UgyldigDato);
        };
        let felter = (tal(&[a, b, c, d]), tal(&[e, f]), tal(&[g, h]));
        let (Some(aar), Some(maaned), Some(dag)) = felter else {
            return Err(DatoFejl::UgyldigDato);
        };
        let aar = aar.cast_signed();
        match NaiveDate::from_ymd_opt(aar, maaned, dag) {
            None => Err(DatoFejl::UgyldigDato),
            Some(_) => Dato::ny(aar, maaned, dag).ok_or(DatoFejl::UdenForOmraade),
        }
    }

    /// As [`Dato::ny`], for every year that arithmetic can reach (1–9999).
    pub(super) fn i_kalenderen(aar: i32, maaned: u32, dag: u32) -> Option<Dato> {
        let dato = Dato(NaiveDate::from_ymd_opt(aar, maaned, dag)?);
        (Dato::TIDLIGST..=Dato::SENEST).contains(&dato).then_some(dato)
    }

    /// The year.
    pub fn aar(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn maaned(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn dag(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn ugedag(self) -> Ugedag {
        match self.0.weekday() {
            Weekday::Mon => Ugedag::Mandag,
            Weekday::Tue => Ugedag::Tirsdag,
            Weekday::Wed => Ugedag::Onsdag,
            Weekday::Thu => Ugedag::Torsdag,
            Weekday::Fri => Ugedag::Fredag,
            Weekday::Sat => Ugedag::Loerdag,
            Weekday::Sun => Ugedag::Soendag,
        }
    }

    /// The day that many calendar days later, or earlier when negative. Saturates at 0001-01-01 and 9999-12-31.
    #[must_use]
    pub fn plus_dage(self, dage: i64) -> Dato {
        let graense = if dage < 0 { Dato::TIDLIGST } else { Dato::SENEST };
        TimeDelta::try_days(dage)
            .and_then(|laengde| self.0.checked_add_signed(laengde))
            .map_or(graense, |dato| Dato(dato).clamp(Dato::TIDLIGST, Dato::SENEST))
    }

    /// The same day of the month that many months later, or the month's last day when it has no such day (31 August + 6
    /// months = 28 or 29 February). Saturates at 9999-12-31.
    #[must_use]
    pub fn plus_maaneder(self, maaneder: u32) -> Dato {
        self.0
            .checked_add_months(Months::new(maaneder))
            .map_or(Dato::SENEST, |dato| Dato(dato).min(Dato::SENEST))
    }

    /// Calendar days from this day to the other; negative when the other is earlier.
    pub fn dage_til(self, anden: Dato) -> i64 {
        anden.0.signed_duration_since(self.0).num_days()
    }
}

/// ISO 8601, `YYYY-MM-DD`: the form of files and answers, never of texts for people.
impl fmt::Display for Dato {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.aar(), self.maaned(), self.dag())
    }
}

impl Serialize for Dato {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Parses ASCII digits; `None` when one is not a digit.
fn tal(cifre: &[u8]) -> Option<u32> {
    cifre.iter().try_fold(0, |sum, ciffer| {
        let vaerdi = ciffer.is_ascii_digit().then(|| u32::from(ciffer - b'0'))?;
        Some(sum * 10 + vaerdi)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(tekst: &str) -> Dato {
        Dato::laes(tekst).unwrap()
    }

    #[test]
    fn laes_skelner_form_og_omraade() {
        use DatoFejl::{UdenForOmraade, UgyldigDato};
        let raekker: &[(&str, &str, Result<Dato, DatoFejl>)] = &[
            ("almindelig", "2020-10-12", Ok(Dato::fast(2020, 10, 12))),
            ("skuddag", "2020-02-29", Ok(Dato::fast(2020, 2, 29))),
            ("skuddag i 2000", "2000-02-29", Ok(Dato::fast(2000, 2, 29))),
            ("første", "1900-01-01", Ok(Dato::fast(1900, 1, 1))),
            ("sidste", "2199-12-31", Ok(Dato::fast(2199, 12, 31))),
            ("dagen før", "1899-12-31", Err(UdenForOmraade)),
            ("dagen efter", "2200-01-01", Err(UdenForOmraade)),
            ("år 0", "0000-01-01", Err(UdenForOmraade)),
            ("år 9999", "9999-12-31", Err(UdenForOmraade)),
            ("umulig uden for området", "2200-02-29", Err(UgyldigDato)),
            ("ikke skudår", "2021-02-29", Err(UgyldigDato)),
            ("1900 er ikke skudår", "1900-02-29", Err(UgyldigDato)),
            ("31. april", "2020-04-31", Err(UgyldigDato)),
            ("måned 0", "2020-00-10", Err(UgyldigDato)),
            ("måned 13", "2020-13-01", Err(UgyldigDato)),
            ("dag 0", "2020-01-00", Err(UgyldigDato)),
            ("dag 32", "2020-01-32", Err(UgyldigDato)),
            ("tom", "", Err(UgyldigDato)),
            ("uden nuller", "2020-1-1", Err(UgyldigDato)),
            ("uden streger", "20201012", Err(UgyldigDato)),
            ("skråstreger", "2020/10/12", Err(UgyldigDato)),
            ("første streg forkert", "2020.10-12", Err(UgyldigDato)),
            ("anden streg forkert", "2020-10.12", Err(UgyldigDato)),
            ("omvendt", "12-10-2020", Err(UgyldigDato)),
            ("fortegn", "+202-10-12", Err(UgyldigDato)),
            ("minus i måned", "2020--1-12", Err(UgyldigDato)),
            ("mellemrum foran", " 2020-10-1", Err(UgyldigDato)),
            ("mellemrum efter", "2020-10-12 ", Err(UgyldigDato)),
            ("tid", "2020-10-12T00:00", Err(UgyldigDato)),
            ("tegnet før 0", "202/-10-12", Err(UgyldigDato)),
            ("tegnet efter 9", "2020-10-1:", Err(UgyldigDato)),
            ("ti bytes, ikke ASCII", "2020-10-å", Err(UgyldigDato)),
            ("andre cifre", "2020-10-1٢", Err(UgyldigDato)),
        ];
        for (navn, tekst, ventet) in raekker {
            assert_eq!(Dato::laes(tekst), *ventet, "{navn}: {tekst:?}");
        }
    }

    #[test]
    fn ny_og_laes_er_enige() {
        for (navn, aar, maaned, dag, findes) in [
            ("almindelig", 2020, 10, 12, true),
            ("første", 1900, 1, 1, true),
            ("sidste", 2199, 12, 31, true),
            ("for tidlig", 1899, 12, 31, false),
            ("for sen", 2200, 1, 1, false),
            ("umulig", 2020, 2, 30, false),
            ("måned 0", 2020, 0, 1, false),
            ("stort tal", 2020, u32::MAX, u32::MAX, false),
        ] {
            let tekst = format!("{aar:04}-{maaned:02}-{dag:02}");
            assert_eq!(Dato::ny(aar, maaned, dag).is_some(), findes, "{navn}");
            assert_eq!(Dato::ny(aar, maaned, dag), Dato::laes(&tekst).ok(), "{navn}");
        }
    }

    #[test]
    fn fejl_har_dansk_tekst() {
        assert_eq!(DatoFejl::UgyldigDato.to_string(), "ikke en dato i formen ÅÅÅÅ-MM-DD");
        assert_eq!(
            DatoFejl::UdenForOmraade.to_string(),
            "datoen skal ligge i årene 1900-2199"
        );
    }

    #[test]
    fn ud_som_iso() {
        let dato = Dato::fast(2020, 9, 1);
        assert_eq!(dato.to_string(), "2020-09-01");
        assert_eq!(serde_json::to_string(&dato).unwrap(), "\"2020-09-01\"");
        assert_eq!((dato.aar(), dato.maaned(), dato.dag()), (2020, 9, 1));
    }

    #[test]
    fn maaneder_klemmes_til_maanedens_sidste_dag() {
        for (navn, fra, maaneder, ventet) in [
            ("ingen", "2020-01-31", 0, "2020-01-31"),
            ("samme dag", "2020-10-12", 1, "2020-11-12"),
            ("til februar", "2021-01-31", 1, "2021-02-28"),
            ("til skuddag", "2020-01-30", 1, "2020-02-29"),
            ("halvt år", "2020-08-31", 6, "2021-02-28"),
            ("over nytår", "2020-11-30", 3, "2021-02-28"),
            ("fra skuddag", "2020-02-29", 12, "2021-02-28"),
            ("springer ikke op igen", "2021-02-28", 1, "2021-03-28"),
        ] {
            assert_eq!(iso(fra).plus_maaneder(maaneder), iso(ventet), "{navn}");
        }
    }

    #[test]
    fn regning_maettes_i_stedet_for_at_fejle() {
        let dag = Dato::fast(2020, 1, 1);
        for (navn, fik, ventet) in [
            ("største tal dage", dag.plus_dage(i64::MAX), "9999-12-31"),
            ("mindste tal dage", dag.plus_dage(i64::MIN), "0001-01-01"),
            ("år 10000", dag.plus_dage(366 * 8_000), "9999-12-31"),
            ("år 0", dag.plus_dage(-366 * 2_100), "0001-01-01"),
            ("største tal måneder", dag.plus_maaneder(u32::MAX), "9999-12-31"),
            ("år 10000 i måneder", dag.plus_maaneder(12 * 7_980), "9999-12-31"),
            ("lige inden for", dag.plus_maaneder(12 * 7_979), "9999-01-01"),
        ] {
            assert_eq!(fik.to_string(), ventet, "{navn}");
        }
        assert_eq!(Dato::TIDLIGST.to_string(), "0001-01-01");
        assert_eq!(Dato::SENEST.to_string(), "9999-12-31");
        assert_eq!(Dato::i_kalenderen(0, 12, 31), None);
        assert_eq!(Dato::i_kalenderen(1, 1, 1), Some(Dato::TIDLIGST));
        assert_eq!(Dato::i_kalenderen(10_000, 1, 1), None);
    }

    #[test]
    fn dage_til_har_fortegn() {
        let (a, b) = (Dato::fast(2020, 2, 28), Dato::fast(2020, 3, 1));
        assert_eq!((a.dage_til(b), b.dage_til(a), a.dage_til(a)), (2, -2, 0));
    }
}
