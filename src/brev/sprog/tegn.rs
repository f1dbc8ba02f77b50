// SPDX-License-Identifier: MPL-2.0
//! Which characters are letters, and which letters are capitals.
//!
//! The standard library covers all of Unicode, with tables that took 4 KB of the browser's engine. This is exact for
//! Latin as used in Danish and in European names (U+0000–U+017F, U+01F8–U+021F), and for the capitals of Vietnamese,
//! Greek and Russian. Above that, everything but marks, symbols and emoji is a letter, so that words of any script are
//! words; capitals of other scripts are not recognised.

/// Lower-cases a capital; returns every other character unchanged.
pub(crate) fn lille(tegn: char) -> char {
    let nr = u32::from(tegn);
    let lille = match tegn {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => nr + 32,
        'Ѐ'..='Џ' => nr + 80,
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'ẞ' => return 'ß',
        // Upper and lower case side by side, upper case first.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ǹ'..='ȟ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => nr | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' => nr + nr % 2,
        _ => return tegn,
    };
    char::from_u32(lille).unwrap_or(tegn)
}

/// A text in lower case.
pub(crate) fn smaa(tekst: &str) -> String {
    tekst.chars().map(lille).collect()
}

/// A slice of a text; a range out of bounds gives an empty one. Indexing that can panic would pull the file's name, the
/// line and the formatting of both into the browser's engine.
pub(crate) fn udsnit(tegn: &[char], fra: usize, til: usize) -> &[char] {
    tegn.get(fra..til).unwrap_or_default()
}

/// The first occurrence of one text in another, in bytes. The standard library's search is built for long texts, which
/// costs 3 KB of the browser's engine; letters only search for words.
pub(crate) fn find(led: &str, tekst: &str) -> Option<usize> {
    let Some(foerste) = led.bytes().next() else {
        return Some(0);
    };
    let mut steder = tekst.bytes().enumerate().filter(|(_, byte)| *byte == foerste);
    steder.find_map(|(fra, _)| tekst.get(fra..)?.starts_with(led).then_some(fra))
}

/// Whether a text stands in another.
pub(crate) fn staar_i(led: &str, tekst: &str) -> bool {
    find(led, tekst).is_some()
}

/// Whether it is a capital.
pub(crate) fn er_stort(tegn: char) -> bool {
    lille(tegn) != tegn
}

/// Whether it is a letter.
pub(crate) fn er_bogstav(tegn: char) -> bool {
    match tegn {
        '\0'..='\u{7f}' => tegn.is_ascii_alphabetic(),
        'ª' | 'µ' | 'º' => true,
        '\u{80}'..='¿' | '×' | '÷' => false,
        // Modifiers and combining marks; punctuation and symbols; private use and specials; emoji.
        '\u{2c2}'..='\u{36f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{3004}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{e0000}'.. => false,
        _ => true,
    }
}

/// Whether a word can contain it: a letter, a digit, a superscript digit or a fraction.
pub(crate) fn er_ordtegn(tegn: char) -> bool {
    er_bogstav(tegn) || tegn.is_ascii_digit() || matches!(tegn, '²' | '³' | '¹' | '¼'..='¾')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The characters for which this is exact.
    fn som_unicode() -> impl Iterator<Item = char> {
        ('\0'..='\u{17f}').chain('\u{1f8}'..='\u{21f}')
    }

    #[test]
    fn letters_of_europe_are_those_of_unicode() {
        for tegn in som_unicode() {
            assert_eq!(er_bogstav(tegn), tegn.is_alphabetic(), "{tegn:?}");
            assert_eq!(er_ordtegn(tegn), tegn.is_alphanumeric(), "{tegn:?}");
        }
    }

    #[test]
    fn capitals_of_europe_vietnamese_greek_and_russian_are_those_of_unicode() {
        let andre = ('\u{391}'..='\u{3ab}').chain('\u{400}'..='\u{44f}');
        let andre = andre.chain('\u{1e00}'..='\u{1e95}').chain('\u{1e9e}'..='\u{1eff}');
        for tegn in som_unicode().chain(andre) {
            assert_eq!(Some(lille(tegn)), tegn.to_lowercase().next(), "{tegn:?}");
            assert_eq!(er_stort(tegn), tegn.is_uppercase(), "{tegn:?}");
        }
    }

    #[test]
    fn a_text_in_small_letters() {
        for (navn, tekst, ventet) in [
            ("Danish", "RØD GRØD MED FLØDE PÅ Å", "rød grød med fløde på å"),
            ("names", "ÉLODIE ŁUKASZ ȘTEFAN ĐẶNG", "élodie łukasz ștefan đặng"),
            ("nothing to do", "§ 101 a – 14 dage", "§ 101 a – 14 dage"),
        ] {
            assert_eq!(smaa(tekst), ventet, "{navn}");
        }
    }

    #[test]
    fn a_text_is_sought_in_another() {
        for (navn, led, tekst) in [
            ("at the start", "§ 101", "§ 101 a"),
            ("at the end", "101 a", "§ 101 a"),
            ("the whole", "§ 101 a", "§ 101 a"),
            ("after a beginning of it", "aab", "aaab"),
            ("after a letter of more bytes", "å", "ø på å"),
            ("not there", "§ 107", "§ 101 a, § 10"),
            ("longer than the text", "§ 101 a", "§ 101"),
            ("half a letter", "ø", "å"),
            ("nothing", "", "§ 101"),
            ("nothing in nothing", "", ""),
            ("something in nothing", "§", ""),
        ] {
            assert_eq!(find(led, tekst), tekst.find(led), "{navn}");
            assert_eq!(staar_i(led, tekst), tekst.contains(led), "{navn}");
        }
    }

    #[test]
    fn words_of_any_script_are_words_and_signs_are_none() {
        for (navn, tegn, ventet) in [
            ("Arabic", 'م', true),
            ("Hebrew", 'ש', true),
            ("Chinese", '中', true),
            ("Hindi", 'क', true),
            ("a dash", '–', false),
            ("a quotation mark", '”', false),
            ("an ellipsis", '…', false),
            ("a bullet", '•', false),
            ("a euro sign", '€', false),
            ("a combining ring", '\u{30a}', false),
            ("a byte order mark", '\u{feff}', false),
            ("the replacement character", '\u{fffd}', false),
            ("an emoji", '😀', false),
        ] {
            assert_eq!(er_ordtegn(tegn), ventet, "{navn}");
        }
    }
}
