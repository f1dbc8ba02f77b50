// SPDX-License-Identifier: MPL-2.0
//! Plain text within the width of a terminal.

/// Columns of a line.
pub const BREDDE: usize = 100;

/// A page of text that is being written.
#[derive(Default)]
pub struct Side {
    tekst: String,
}

impl Side {
    /// The text, with one final newline.
    pub fn faerdig(self) -> String {
        let mut tekst = self.tekst;
        tekst.truncate(tekst.trim_end().len());
        tekst.push('\n');
        tekst
    }

    /// A heading with a line under it.
    pub fn overskrift(&mut self, tekst: &str) {
        self.tom();
        self.linje(tekst);
        self.linje(&"-".repeat(tekst.chars().count()));
    }

    /// An empty line, but never two.
    pub fn tom(&mut self) {
        if !self.tekst.is_empty() && !self.tekst.ends_with("\n\n") {
            self.tekst.push('\n');
        }
    }

    /// A paragraph, its lines indented alike.
    pub fn afsnit(&mut self, indryk: usize, tekst: &str) {
        self.punkt(indryk, "", tekst);
    }

    /// A paragraph after a mark; the lines below stand under the first word.
    pub fn punkt(&mut self, indryk: usize, maerke: &str, tekst: &str) {
        let haengende = indryk + maerke.chars().count();
        let mut linje = format!("{}{maerke}", " ".repeat(indryk));
        let mut plads = BREDDE.saturating_sub(haengende);
        let mut er_tom = true;
        for ord in tekst.split_whitespace() {
            let laengde = ord.chars().count();
            if !er_tom && laengde + 1 > plads {
                self.linje(&linje);
                linje = " ".repeat(haengende);
                plads = BREDDE.saturating_sub(haengende);
                er_tom = true;
            }
            if !er_tom {
                linje.push(' ');
                plads = plads.saturating_sub(1);
            }
            linje.push_str(ord);
            plads = plads.saturating_sub(laengde);
            er_tom = false;
        }
        self.linje(&linje);
    }

    fn linje(&mut self, tekst: &str) {
        self.tekst.push_str(&synlig(tekst.trim_end()));
        self.tekst.push('\n');
    }
}

/// The text without what a terminal would obey instead of show: some of it comes from the file.
pub fn synlig(tekst: &str) -> String {
    let tegn = tekst.chars();
    tegn.map(|tegn| if tegn.is_control() { '\u{fffd}' } else { tegn })
        .collect()
}

/// A sentence: with a capital and a full stop.
pub fn saetning(led: &str) -> String {
    let mut tegn = led.chars();
    let foerste: String = tegn
        .next()
        .map(|tegn| tegn.to_uppercase().collect())
        .unwrap_or_default();
    let slut = if led.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{foerste}{}{slut}", tegn.as_str())
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
    fn a_terminal_is_never_commanded() {
        let mut side = Side::default();
        side.afsnit(0, "rød \u{1b}[31m\u{9b}skrift");
        assert_eq!(side.faerdig(), "rød \u{fffd}[31m\u{fffd}skrift\n");
    }

    #[test]
    fn a_clause_becomes_a_sentence() {
        for (led, ventet) in [("ældre end 18", "Ældre end 18."), ("Hvornår?", "Hvornår?"), ("", ".")] {
            assert_eq!(saetning(led), ventet);
        }
    }
}
