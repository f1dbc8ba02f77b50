// SPDX-License-Identifier: MPL-2.0
//! Public holidays, and the days on which the sources disagree.

use super::{Dato, Ugedag};

/// The last year in which store bededag was a public holiday (lov nr. 214 af 6/3/2023 abolished it from 2024).
const SIDSTE_STORE_BEDEDAG: i32 = 2023;

/// A public holiday by Danish law, in the order of the year.
///
/// Christmas, New Year, Easter, Ascension and Whitsun rest on the helligdagslovgivning (Danske Lov and the later
/// ordinances); store bededag was abolished by lov nr. 214 af 6/3/2023 from 2024. Constitution day, Christmas Eve and
/// New Year's Eve are not among them: see [`TvivlsomDag`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Helligdag {
    Nytaarsdag,
    Skaertorsdag,
    Langfredag,
    Paaskedag,
    AndenPaaskedag,
    /// To and including 2023.
    StoreBededag,
    KristiHimmelfartsdag,
    Pinsedag,
    AndenPinsedag,
    Juledag,
    AndenJuledag,
}

/// A day that is not a public holiday by law but that some sources count as one when a deadline moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum TvivlsomDag {
    FredagEfterKristiHimmelfartsdag,
    /// 5 June.
    Grundlovsdag,
    /// 24 December.
    Juleaftensdag,
    /// 31 December.
    Nytaarsaftensdag,
}

impl Helligdag {
    /// The Danish name, as within a sentence.
    pub const fn navn(self) -> &'static str {
        match self {
            Helligdag::Nytaarsdag => "nytårsdag",
            Helligdag::Skaertorsdag => "skærtorsdag",
            Helligdag::Langfredag => "langfredag",
            Helligdag::Paaskedag => "påskedag",
            Helligdag::AndenPaaskedag => "2. påskedag",
            Helligdag::StoreBededag => "store bededag",
            Helligdag::KristiHimmelfartsdag => "Kristi himmelfartsdag",
            Helligdag::Pinsedag => "pinsedag",
            Helligdag::AndenPinsedag => "2. pinsedag",
            Helligdag::Juledag => "juledag",
            Helligdag::AndenJuledag => "2. juledag",
        }
    }
}

impl TvivlsomDag {
    /// The Danish name, as in a list of skipped days.
    pub const fn navn(self) -> &'static str {
        match self {
            TvivlsomDag::FredagEfterKristiHimmelfartsdag => "fredag efter Kristi himmelfartsdag",
            TvivlsomDag::Grundlovsdag => "grundlovsdag",
            TvivlsomDag::Juleaftensdag => "juleaftensdag",
            TvivlsomDag::Nytaarsaftensdag => "nytårsaftensdag",
        }
    }

    /// The day as the subject of "hvis … regnes som helligdag".
    pub const fn i_saetning(self) -> &'static str {
        match self {
            TvivlsomDag::FredagEfterKristiHimmelfartsdag => "fredagen efter Kristi himmelfartsdag",
            TvivlsomDag::Grundlovsdag => "5. juni",
            TvivlsomDag::Juleaftensdag => "24. december",
            TvivlsomDag::Nytaarsaftensdag => "31. december",
        }
    }
}

/// The public holiday that falls on this day, if any.
///
/// Today's law answers for earlier years too; only the end of store bededag is dated.
///
/// ```
/// use paragraf101::kalender::{Dato, Helligdag, helligdag};
/// assert_eq!(helligdag(Dato::fast(2023, 5, 5)), Some(Helligdag::StoreBededag));
/// assert_eq!(helligdag(Dato::fast(2024, 4, 26)), None);
/// assert_eq!(helligdag(Dato::fast(2024, 12, 24)), None);
/// ```
pub fn helligdag(dato: Dato) -> Option<Helligdag> {
    match (dato.maaned(), dato.dag()) {
        (1, 1) => return Some(Helligdag::Nytaarsdag),
        (12, 25) => return Some(Helligdag::Juledag),
        (12, 26) => return Some(Helligdag::AndenJuledag),
        _ => {}
    }
    match paaskedag(dato.aar())?.dage_til(dato) {
        -3 => Some(Helligdag::Skaertorsdag),
        -2 => Some(Helligdag::Langfredag),
        0 => Some(Helligdag::Paaskedag),
        1 => Some(Helligdag::AndenPaaskedag),
        26 if dato.aar() <= SIDSTE_STORE_BEDEDAG => Some(Helligdag::StoreBededag),
        39 => Some(Helligdag::KristiHimmelfartsdag),
        49 => Some(Helligdag::Pinsedag),
        50 => Some(Helligdag::AndenPinsedag),
        _ => None,
    }
}

/// The doubtful day that falls on this day, if any, even when it is a Saturday, Sunday or public holiday anyway.
pub fn tvivlsom_dag(dato: Dato) -> Option<TvivlsomDag> {
    match (dato.maaned(), dato.dag()) {
        (6, 5) => Some(TvivlsomDag::Grundlovsdag),
        (12, 24) => Some(TvivlsomDag::Juleaftensdag),
        (12, 31) => Some(TvivlsomDag::Nytaarsaftensdag),
        _ => (paaskedag(dato.aar())?.dage_til(dato) == 40).then_some(TvivlsomDag::FredagEfterKristiHimmelfartsdag),
    }
}

/// Easter Sunday of a year; `None` outside the years 1–9999.
///
/// The Gregorian computus: the Sunday after the ecclesiastical full moon, which is found from the year's golden number
/// and epact. Before 1583 the answer is proleptic.
pub fn paaskedag(aar: i32) -> Option<Dato> {
    let tidligste_fuldmaane = Dato::i_kalenderen(aar, 3, 21)?;
    let gyldental = aar % 19 + 1;
    let aarhundrede = aar / 100 + 1;
    let udeladte_skuddage = 3 * aarhundrede / 4 - 12;
    let maanens_rettelse = (8 * aarhundrede + 5) / 25 - 5;
    let epakt = match (11 * gyldental + 20 + maanens_rettelse - udeladte_skuddage).rem_euclid(30) {
        25 if gyldental > 11 => 26,
        24 => 25,
        anden => anden,
    };
    let fuldmaane = tidligste_fuldmaane.plus_dage(i64::from((23 - epakt).rem_euclid(30)));
    Some(fuldmaane.plus_dage(dage_til_naeste_soendag(fuldmaane)))
}

/// 1–7: from a Sunday, the next Sunday is a week later.
fn dage_til_naeste_soendag(dato: Dato) -> i64 {
    match dato.ugedag() {
        Ugedag::Mandag => 6,
        Ugedag::Tirsdag => 5,
        Ugedag::Onsdag => 4,
        Ugedag::Torsdag => 3,
        Ugedag::Fredag => 2,
        Ugedag::Loerdag => 1,
        Ugedag::Soendag => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kendte_paaskedage() {
        // Outside 1900-2199 too: the corrections for leap years and for the moon change only at the centuries.
        for (aar, maaned, dag) in [
            (1598, 3, 22),
            (1666, 4, 25),
            (1761, 3, 22),
            (1818, 3, 22),
            (1886, 4, 25),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2019, 4, 21),
            (2024, 3, 31),
            (2038, 4, 25),
            (2285, 3, 22),
        ] {
            assert_eq!(paaskedag(aar), Dato::i_kalenderen(aar, maaned, dag), "{aar}");
        }
        assert_eq!((paaskedag(0), paaskedag(10_000)), (None, None));
        assert_eq!((paaskedag(i32::MIN), paaskedag(i32::MAX)), (None, None));
    }

    #[test]
    fn helligdagene_i_2023_og_2024() {
        for (navn, i_2023, i_2024) in [
            ("nytårsdag", Some((1, 1)), Some((1, 1))),
            ("skærtorsdag", Some((4, 6)), Some((3, 28))),
            ("langfredag", Some((4, 7)), Some((3, 29))),
            ("påskedag", Some((4, 9)), Some((3, 31))),
            ("2. påskedag", Some((4, 10)), Some((4, 1))),
            ("store bededag", Some((5, 5)), None),
            ("Kristi himmelfartsdag", Some((5, 18)), Some((5, 9))),
            ("pinsedag", Some((5, 28)), Some((5, 19))),
            ("2. pinsedag", Some((5, 29)), Some((5, 20))),
            ("juledag", Some((12, 25)), Some((12, 25))),
            ("2. juledag", Some((12, 26)), Some((12, 26))),
        ] {
            for (aar, ventet) in [(2023, i_2023), (2024, i_2024)] {
                let fik = dage(aar).find(|d| helligdag(*d).is_some_and(|h| h.navn() == navn));
                assert_eq!(fik.map(|d| (d.maaned(), d.dag())), ventet, "{navn} {aar}");
            }
        }
        assert_eq!(dage(2023).filter(|d| helligdag(*d).is_some()).count(), 11);
        assert_eq!(dage(2024).filter(|d| helligdag(*d).is_some()).count(), 10);
    }

    #[test]
    fn tvivlsomme_dage_er_ikke_helligdage() {
        for (dato, navn, i_saetning) in [
            (
                Dato::fast(2027, 5, 7),
                "fredag efter Kristi himmelfartsdag",
                "fredagen efter Kristi himmelfartsdag",
            ),
            (Dato::fast(2027, 6, 5), "grundlovsdag", "5. juni"),
            (Dato::fast(2027, 12, 24), "juleaftensdag", "24. december"),
            (Dato::fast(2027, 12, 31), "nytårsaftensdag", "31. december"),
        ] {
            let dag = tvivlsom_dag(dato).unwrap();
            assert_eq!((dag.navn(), dag.i_saetning()), (navn, i_saetning));
            assert_eq!(helligdag(dato), None, "{navn}");
        }
        assert_eq!(dage(2027).filter(|d| tvivlsom_dag(*d).is_some()).count(), 4);
    }

    fn dage(aar: i32) -> impl Iterator<Item = Dato> {
        (0..365).map(move |n| Dato::ny(aar, 1, 1).unwrap().plus_dage(n))
    }
}
