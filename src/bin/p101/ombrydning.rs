// SPDX-License-Identifier: MPL-2.0
//! Plain text wrapped to the width of a terminal.

use paragraf101::vurdering::ord::saetning;

/// Columns per line.
pub const BREDDE: usize = 100;

/// A mark wider than the first number makes the lines below it hang by the second, in columns.
const LANGT_MAERKE: usize = 20;
const KORT_INDRYK: usize = 3;
/// Words that must not end a line: they keep the next word beside them, as a bracketed number keeps the one before.
const BINDER: [&str; 9] = ["§", "§§", "stk.", "nr.", "pkt.", "kap.", "BEK", "VEJ", "LBK"];

/// A page of text under construction.
#[derive(Default)]
pub struct Side {
    tekst: String,
    /// Reservations seen so far; each is printed in full once, at the end.
    forbehold: Vec<String>,
}

impl Side {
    /// The text, with one final newline.
    pub fn faerdig(self) -> String {
        let mut tekst = self.tekst;
        tekst.truncate(tekst.trim_end().len());
        tekst.push('\n');
        tekst
    }

    /// The number of a reservation, from 1.
    pub fn forbehold(&mut self, tekst: String) -> usize {
        if let Some(plads) = self.forbehold.iter().position(|kendt| *kendt == tekst) {
            return plads + 1;
        }
        self.forbehold.push(tekst);
        self.forbehold.len()
    }

    /// The reservations by number.
    pub fn alle_forbehold(&mut self) {
        for (nr, tekst) in (1..).zip(std::mem::take(&mut self.forbehold)) {
            self.punkt(0, &format!("[{nr}] "), &saetning(&tekst));
        }
    }

    /// Whether there are any.
    pub fn har_forbehold(&self) -> bool {
        !self.forbehold.is_empty()
    }

    /// A heading with a line under it.
    pub fn overskrift(&mut self, tekst: &str) {
        self.tom();
        self.linje(tekst);
        self.linje(&"-".repeat(tekst.chars().count()));
    }

    /// An empty line, but never two in a row.
    pub fn tom(&mut self) {
        if !self.tekst.is_empty() && !self.tekst.ends_with("\n\n") {
            self.tekst.push('\n');
        }
    }

    /// A paragraph, all its lines indented alike.
    pub fn afsnit(&mut self, indryk: usize, tekst: &str) {
        self.punkt(indryk, "", tekst);
    }

    /// A paragraph after a mark; later lines align with the first word, or hang a little when the mark is long.
    pub fn punkt(&mut self, indryk: usize, maerke: &str, tekst: &str) {
        let under_ordet = maerke.chars().count();
        let haengende = indryk
            + if under_ordet > LANGT_MAERKE {
                KORT_INDRYK
            } else {
                under_ordet
            };
        let mut linje = format!("{}{maerke}", " ".repeat(indryk));
        let mut er_tom = true;
        for led in led(tekst) {
            let mellemrum = usize::from(!er_tom);
            if !er_tom && linje.chars().count() + mellemrum + led.chars().count() > BREDDE {
                self.linje(&linje);
                linje = " ".repeat(haengende);
                er_tom = true;
            }
            if !er_tom {
                linje.push(' ');
            }
            linje.push_str(&led);
            er_tom = false;
        }
        self.linje(&linje);
    }

    fn linje(&mut self, tekst: &str) {
        self.tekst.push_str(&synlig(tekst.trim_end()));
        self.tekst.push('\n');
    }
}

/// The words of a text; words that must share a line are one.
fn led(tekst: &str) -> Vec<String> {
    let mut led: Vec<String> = Vec::new();
    let mut bundet = false;
    for ord in tekst.split_whitespace() {
        match led.last_mut() {
            Some(forrige) if bundet || ord.starts_with('[') => {
                forrige.push(' ');
                forrige.push_str(ord);
            }
            _ => led.push(ord.to_owned()),
        }
        bundet = BINDER.contains(&ord.trim_start_matches(['(', '[']));
    }
    led
}

/// Strips terminal control characters: some of the text comes from the file.
pub fn synlig(tekst: &str) -> String {
    let tegn = tekst.chars();
    tegn.map(|tegn| if tegn.is_control() { '\u{fffd}' } else { tegn })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_hang_under_the_first() {
        let mut side = Side::default();
        side.punkt(2, "- ", &"ni tegn ".repeat(20));
        let tekst = side.faerdig();
        let linjer: Vec<_> = tekst.lines().collect();
        assert_eq!(linjer.len(), 2);
        assert!(linjer[0].starts_with("  - ni tegn") && linjer[1].starts_with("    "));
        assert!(linjer.iter().all(|linje| linje.chars().count() <= BREDDE));
        assert_eq!(tekst.split_whitespace().count(), 1 + 2 * 20);
    }

    #[test]
    fn a_full_line_is_as_wide_as_the_page_and_no_wider() {
        for (bogstaver, ventet) in [(48, 1), (49, 1), (50, 2)] {
            let mut side = Side::default();
            side.afsnit(1, &format!("{} {}", "a".repeat(49), "æ".repeat(bogstaver)));
            assert_eq!(side.faerdig().lines().count(), ventet, "{bogstaver}");
        }
    }

    #[test]
    fn a_word_that_is_too_long_stands_alone() {
        let mut side = Side::default();
        side.afsnit(0, &format!("foran {} efter", "x".repeat(BREDDE + 1)));
        assert_eq!(side.faerdig().lines().count(), 3);
    }

    #[test]
    fn a_section_sign_stays_with_its_number() {
        let mut side = Side::default();
        side.afsnit(0, &format!("{} efter (§ 101, stk. 1)", "x".repeat(BREDDE - 8)));
        assert!(side.faerdig().ends_with("efter\n(§ 101, stk. 1)\n"));
    }

    #[test]
    fn lines_hang_a_little_in_below_a_long_mark() {
        let mut side = Side::default();
        side.punkt(2, &"m".repeat(LANGT_MAERKE + 1), &"ord ".repeat(30));
        assert!(
            side.faerdig()
                .lines()
                .nth(1)
                .is_some_and(|linje| linje.starts_with("     ord"))
        );
    }

    #[test]
    fn a_terminal_is_never_commanded() {
        let mut side = Side::default();
        side.afsnit(0, "rød \u{1b}[31m\u{9b}skrift");
        assert_eq!(side.faerdig(), "rød \u{fffd}[31m\u{fffd}skrift\n");
    }
}
