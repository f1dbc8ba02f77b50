// SPDX-License-Identifier: MPL-2.0
//! Which characters may reach a document, and which spaces do not break.

use crate::brev::sprog::tegn::er_ordtegn;
use crate::kalender::MAANEDER;

/// Cleans a text for every format, on one line.
///
/// The one rule for all renderers and the calendar: a line break or a tab is a space; every other control character,
/// every noncharacter, and every character that only changes the direction of the text (U+061C, U+200E, U+200F,
/// U+202A–U+202E, U+2066–U+2069) becomes U+FFFD. So nobody can make a sentence read in a different order than it was
/// written, and a reader sees that a character stood there.
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

/// The same text with spaces that do not break: before the number of "§", "stk.", "nr.", "pkt.", "kl.", "tlf." and the
/// like, between the number of a paragraph and its letter, as in "§§ 101 og 101 a", between a number and its unit, between
/// the day and its month, and inside a telephone number. The page does the same; both are held to one table.
pub fn faste_mellemrum(tekst: &str) -> String {
    let ordene: Vec<&str> = tekst.split(' ').collect();
    let mut ud = String::with_capacity(tekst.len());
    let mut forrige = "";
    let mut i_paragraf = false;
    for (nr, naeste) in ordene.iter().copied().enumerate() {
        let fast = foran_tal(forrige, naeste)
            || i_paragraf && er_tal(forrige) && er_bogstav(naeste)
            || ender_paa_tal(forrige) && ENHEDER.contains(&ordet_i(naeste))
            || er_dag(forrige) && MAANEDER.contains(&ordet_i(naeste))
            || i_telefonnummer(&ordene, nr);
        if nr > 0 {
            ud.push(if fast { '\u{a0}' } else { ' ' });
        }
        ud.push_str(naeste);
        i_paragraf = matches!(uden_tegn_foran(naeste), "§" | "§§" | "pkt." | "Pkt." | "VEJ")
            || i_paragraf && goer_paragraffer_videre(naeste);
        forrige = naeste;
    }
    ud
}

const ENHEDER: [&str; 15] = [
    "dag",
    "dage",
    "hverdag",
    "hverdage",
    "søgnedag",
    "søgnedage",
    "uge",
    "uger",
    "måned",
    "måneder",
    "år",
    "time",
    "timer",
    "minut",
    "minutter",
];

fn foran_tal(forrige: &str, naeste: &str) -> bool {
    let ord = matches!(
        uden_tegn_foran(forrige),
        "§" | "§§"
            | "stk."
            | "Stk."
            | "nr."
            | "Nr."
            | "pkt."
            | "Pkt."
            | "kap."
            | "Kap."
            | "pl."
            | "kl."
            | "Kl."
            | "tlf."
            | "Tlf."
            | "BEK"
            | "VEJ"
            | "NR"
            | "PM"
    );
    ord && naeste.starts_with(|tegn: char| tegn.is_ascii_digit())
}

fn uden_tegn_foran(ord: &str) -> &str {
    ord.trim_start_matches(['(', '[', '"', '»'])
}

/// The letters that a word begins with.
fn ordet_i(ord: &str) -> &str {
    let slut = ord.find(|tegn: char| !er_ordtegn(tegn)).unwrap_or(ord.len());
    ord.get(..slut).unwrap_or(ord)
}

fn ender_paa_tal(ord: &str) -> bool {
    ord.ends_with(|tegn: char| tegn.is_ascii_digit())
}

/// "16." in "den 16. november".
fn er_dag(ord: &str) -> bool {
    uden_tegn_foran(ord)
        .strip_suffix('.')
        .is_some_and(|dag| dag.len() <= 2 && er_tal(dag))
}

/// Whether the space before the word of that number is inside four pairs of digits.
fn i_telefonnummer(ordene: &[&str], nr: usize) -> bool {
    let er_par = |ord: &str| ord.len() == 2 && er_tal(ord);
    (1..=3)
        .filter(|plads| *plads <= nr)
        .any(|plads| match ordene.get(nr - plads..nr - plads + 4) {
            Some([a, b, c, d]) => er_par(uden_tegn_foran(a)) && er_par(b) && er_par(c) && er_par(ordet_i(d)),
            _ => false,
        })
}

/// Whether a word after "§" can be followed by one more paragraph.
fn goer_paragraffer_videre(ord: &str) -> bool {
    let uden_komma = ord.trim_end_matches(',');
    er_tal(uden_komma) || er_bogstav(uden_komma) || matches!(ord, "og" | "eller" | "til" | "-" | "–")
}

fn er_tal(ord: &str) -> bool {
    !ord.is_empty() && ord.chars().all(|tegn| tegn.is_ascii_digit())
}

/// One letter, with nothing but signs after it; "i" is a word.
fn er_bogstav(ord: &str) -> bool {
    let mut tegn = ord.chars();
    tegn.next()
        .is_some_and(|foerste| foerste.is_ascii_lowercase() && foerste != 'i')
        && !tegn.any(er_ordtegn)
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
        // "_" stands for a space that does not break. The page is held to the same rows.
        let rows: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/faste_mellemrum.json")).unwrap();
        for row in rows.as_array().unwrap() {
            let felt = |navn: &str| row[navn].as_str().unwrap().replace('_', "\u{a0}");
            assert_eq!(faste_mellemrum(&felt("tekst")), felt("ventet"), "{}", row["navn"]);
        }
    }
}
