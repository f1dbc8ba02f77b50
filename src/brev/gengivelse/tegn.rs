// SPDX-License-Identifier: MPL-2.0
//! Which characters reach a document, and which spaces do not break.

use crate::brev::sprog::tegn::er_ordtegn;

/// A text that can stand in every format, on one line.
///
/// The one rule of all renderers and the calendar: a line end or a tab is a space; every other control character,
/// every noncharacter, and every character that only turns the direction of the text (U+061C, U+200E, U+200F,
/// U+202A–U+202E, U+2066–U+2069) becomes U+FFFD. So nobody can make a sentence read in another order than it is
/// written, and a reader sees that something stood there.
pub fn ren(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    let mut forrige = ' ';
    for tegn in tekst.chars() {
        match tegn {
            '\n' if forrige == '\r' => {}
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ud.push(' '),
            _ if er_uoensket(tegn) => ud.push(char::REPLACEMENT_CHARACTER),
            _ => ud.push(tegn),
        }
        forrige = tegn;
    }
    ud
}

fn er_uoensket(tegn: char) -> bool {
    let retning = matches!(
        tegn,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    let intet_tegn = matches!(tegn, '\u{fdd0}'..='\u{fdef}' | '\u{feff}') || u32::from(tegn) & 0xfffe == 0xfffe;
    tegn.is_control() || retning || intet_tegn
}

/// The same text with spaces that do not break: between "§", "stk.", "nr.", "pkt.", "kl." and the number after it, and
/// between the number of a paragraph and its letter, as in "§§ 101 og 101 a".
pub fn faste_mellemrum(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    let mut forrige = "";
    let mut i_paragraf = false;
    for (nr, naeste) in tekst.split(' ').enumerate() {
        let begynder = forrige.trim_start_matches(['(', '[', '"', '»']);
        let foran_tal = matches!(
            begynder,
            "§" | "§§" | "stk." | "Stk." | "nr." | "Nr." | "pkt." | "Pkt." | "kl."
        ) && naeste.starts_with(|tegn: char| tegn.is_ascii_digit());
        let foran_bogstav = i_paragraf && er_tal(forrige) && er_bogstav(naeste);
        if nr > 0 {
            ud.push(if foran_tal || foran_bogstav { '\u{a0}' } else { ' ' });
        }
        ud.push_str(naeste);
        i_paragraf = matches!(naeste.trim_start_matches(['(', '[', '"', '»']), "§" | "§§")
            || i_paragraf && goer_paragraffer_videre(naeste);
        forrige = naeste;
    }
    ud
}

/// Whether a word after "§" can be followed by one more paragraph.
fn goer_paragraffer_videre(ord: &str) -> bool {
    let uden_komma = ord.trim_end_matches(',');
    er_tal(uden_komma) || er_bogstav(uden_komma) || matches!(ord, "og" | "eller" | "til" | "-" | "–")
}

fn er_tal(ord: &str) -> bool {
    !ord.is_empty() && ord.chars().all(|tegn| tegn.is_ascii_digit())
}

/// One letter, with nothing but signs after it.
fn er_bogstav(ord: &str) -> bool {
    let mut tegn = ord.chars();
    tegn.next().is_some_and(|foerste| foerste.is_ascii_lowercase()) && !tegn.any(er_ordtegn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_stand_in_a_document() {
        let rows = [
            (
                "plain Danish",
                "Æblegrød på § 101 a – 14 dage",
                "Æblegrød på § 101 a – 14 dage",
            ),
            (
                "line ends and tabs",
                "a\nb\r\nc\rd\te\u{2028}f\u{2029}g\u{85}h\u{b}i\u{c}j",
                "a b c d e f g h i j",
            ),
            ("two line ends", "a\n\nb", "a  b"),
            (
                "the first and last control characters",
                "\0a\u{1f}\u{7f}\u{9f}",
                "\u{fffd}a\u{fffd}\u{fffd}\u{fffd}",
            ),
            (
                "beside the control characters",
                "\u{20}\u{7e}\u{a0}",
                "\u{20}\u{7e}\u{a0}",
            ),
            (
                "marks of direction",
                "a\u{200e}b\u{200f}c\u{61c}d",
                "a\u{fffd}b\u{fffd}c\u{fffd}d",
            ),
            (
                "overrides and embeddings",
                "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}",
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
            ),
            (
                "isolates",
                "\u{2066}\u{2067}\u{2068}\u{2069}",
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
            ),
            (
                "beside the marks",
                "\u{200c}\u{200d}\u{2010}\u{202f}\u{2065}\u{206a}",
                "\u{200c}\u{200d}\u{2010}\u{202f}\u{2065}\u{206a}",
            ),
            (
                "noncharacters",
                "\u{fdd0}\u{fdef}\u{fffe}\u{ffff}\u{1fffe}\u{10ffff}",
                "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
            ),
            (
                "beside the noncharacters",
                "\u{fdcf}\u{fdf0}\u{fffd}\u{1fffd}",
                "\u{fdcf}\u{fdf0}\u{fffd}\u{1fffd}",
            ),
            ("a byte order mark", "\u{feff}a", "\u{fffd}a"),
            ("words of another script", "שלום مرحبا", "שלום مرحبا"),
        ];
        for (navn, tekst, ventet) in rows {
            assert_eq!(ren(tekst), ventet, "{navn}");
        }
    }

    #[test]
    fn spaces_that_do_not_break() {
        // "_" stands for a space that does not break.
        let rows = [
            (
                "a paragraph",
                "serviceloven § 101, stk. 1",
                "serviceloven §_101, stk._1",
            ),
            (
                "a paragraph with a letter",
                "efter § 101 a, stk. 4",
                "efter §_101_a, stk._4",
            ),
            ("a letter before the end", "(§ 101 a).", "(§_101_a)."),
            ("two paragraphs", "§§ 101 og 101 a i loven", "§§_101 og 101_a i loven"),
            (
                "more paragraphs",
                "§§ 10, 12 b, 101 a og 107",
                "§§_10, 12_b, 101_a og 107",
            ),
            ("a number", "§ 107, stk. 2, nr. 2", "§_107, stk._2, nr._2"),
            ("a point", "VEJ 10327/2017, pkt. 35", "VEJ 10327/2017, pkt._35"),
            ("an hour", "senest kl. 23.59 og kl. ti", "senest kl._23.59 og kl. ti"),
            ("with a capital", "Stk. 5 og Nr. 2", "Stk._5 og Nr._2"),
            ("no number follows", "se § og stk. i loven", "se § og stk. i loven"),
            ("a number that is no paragraph", "14 a 15", "14 a 15"),
            ("a word between", "§ 101 og i alt 14 a", "§_101 og i alt 14 a"),
            ("a word, no letter", "§ 101 er ny", "§_101 er ny"),
            ("already fixed", "§\u{a0}101", "§\u{a0}101"),
            ("nothing", "", ""),
            ("spaces alone", "  a ", "  a "),
        ];
        for (navn, tekst, ventet) in rows {
            assert_eq!(
                faste_mellemrum(tekst).replace('\u{a0}', "_"),
                ventet.replace('\u{a0}', "_"),
                "{navn}"
            );
        }
    }
}
