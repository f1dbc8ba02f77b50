// SPDX-License-Identifier: MPL-2.0
//! Ten digits in the form of a CPR number. No check digit: newer numbers have none.

use std::ops::Range;

const FOER_STREG: usize = 6;
const EFTER_STREG: usize = 4;

/// Whether a text holds ten digits that begin with a day and a month, with at most one space or hyphen after the
/// sixth, and no further digit beside them.
///
/// ```
/// use paragraf101::sag::har_cpr_form;
///
/// assert!(har_cpr_form("skrevet om 010190-1234."));
/// assert!(!har_cpr_form("sag 320190-1234"));
/// ```
pub fn har_cpr_form(tekst: &str) -> bool {
    cpr_steder(tekst).next().is_some()
}

/// Where in a text such digits stand, in bytes.
pub(crate) fn cpr_steder(tekst: &str) -> impl Iterator<Item = Range<usize>> {
    let tegn = tekst.as_bytes();
    (0..tegn.len()).filter_map(move |fra| {
        let foran = fra.checked_sub(1).and_then(|nr| tegn.get(nr));
        let efter_ciffer = foran.is_some_and(u8::is_ascii_digit);
        let laengde = cpr_laengde(tegn.get(fra..)?).filter(|_| !efter_ciffer)?;
        Some(fra..fra + laengde)
    })
}

/// The byte length of the digits at the start of a text, separator included.
fn cpr_laengde(tegn: &[u8]) -> Option<usize> {
    let (foran, efter) = tegn.split_at_checked(FOER_STREG)?;
    let (streg, efter) = match efter {
        [b' ' | b'-', efter @ ..] => (1, efter),
        efter => (0, efter),
    };
    let er_cifre = |tegn: &[u8]| tegn.iter().all(u8::is_ascii_digit);
    let har_form = er_cifre(foran)
        && har_dag_og_maaned(foran)
        && efter.get(..EFTER_STREG).is_some_and(er_cifre)
        && !efter.get(EFTER_STREG).is_some_and(u8::is_ascii_digit);
    har_form.then_some(FOER_STREG + streg + EFTER_STREG)
}

fn har_dag_og_maaned(cifre: &[u8]) -> bool {
    let &[dagens_tier, dag, maanedens_tier, maaned, ..] = cifre else {
        return false;
    };
    let tal = |tier: u8, ener: u8| (tier - b'0') * 10 + (ener - b'0');
    (1..=31).contains(&tal(dagens_tier, dag)) && (1..=12).contains(&tal(maanedens_tier, maaned))
}

#[cfg(test)]
mod tests {
    use super::{cpr_steder, har_cpr_form};

    #[test]
    fn ten_digits_in_cpr_form_and_their_neighbours() {
        let rows = [
            ("plain", "0101901234", true),
            ("with a hyphen", "010190-1234", true),
            ("with a space", "010190 1234", true),
            ("in a sentence", "født, 311299-0000, og", true),
            ("first day and month", "010100-0000", true),
            ("last day and month", "311299-9999", true),
            ("day nought", "000190-1234", false),
            ("day 32", "320190-1234", false),
            ("month nought", "010090-1234", false),
            ("month 13", "011390-1234", false),
            ("a digit before", "10101901234", false),
            ("a digit after", "01019012345", false),
            ("two separators", "010190--1234", false),
            ("nine digits", "010190-123", false),
            ("a phone number", "33 41 12 00", false),
            ("empty", "", false),
            ("after a long number", "12345678901 010190-1234", true),
            ("letters between", "010190x1234", false),
        ];
        for (name, text, expected) in rows {
            assert_eq!(har_cpr_form(text), expected, "{name}");
        }
    }
    #[test]
    fn each_place_is_found_with_its_separator() {
        let tekst = "æ 010190-1234 og 311299 0000";
        let steder: Vec<_> = cpr_steder(tekst).map(|sted| &tekst[sted]).collect();
        assert_eq!(steder, ["010190-1234", "311299 0000"]);
    }
}
