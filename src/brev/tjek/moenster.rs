// SPDX-License-Identifier: MPL-2.0
//! Patterns of words, written as short text.
//!
//! `prisen` is that word, `pris*` every word with that prefix, `a|b*` any of these. `~3` is at most three further words
//! without a comma between, `^3` the same with commas allowed. `@` is a word of the phrase in question, in patterns
//! that say when a phrase is no fault; `#navn` is a group of words.

use std::ops::Range;

use super::vendinger::GRUPPER;
use crate::brev::sprog::{Loebetekst, Ord, Plads, Saetning};

/// A parsed pattern.
pub(super) struct Moenster<'a>(Vec<Led<'a>>);

/// A sentence, split into words for matching.
pub(super) struct Ordraekke<'a> {
    ord: &'a [Ord],
    /// Whether a comma or the like follows the word.
    komma: Vec<bool>,
}

impl<'a> Ordraekke<'a> {
    pub(super) fn ny(tekst: &Loebetekst, saetning: &'a Saetning) -> Self {
        let ord = &saetning.ord;
        let mut komma = Vec::new();
        for (foer, efter) in ord.iter().zip(ord.iter().skip(1)) {
            let mellem = tekst.udsnit(foer.til, efter.fra);
            komma.push(mellem.contains([',', ';', ':', '–', '(', ')']));
        }
        Self { ord, komma }
    }

    /// The range of words in the text.
    pub(super) fn plads(&self, sted: &Range<usize>) -> Plads {
        let fra = self.ord.get(sted.start).map_or(0, |ord| ord.fra);
        let til = self.ord.get(sted.end.saturating_sub(1)).map_or(fra, |ord| ord.til);
        Plads { fra, til }
    }

    /// Every match of the pattern, as word indices.
    pub(super) fn steder(&self, moenster: &str) -> Vec<Range<usize>> {
        self.steder_af(&Moenster::laes(moenster))
    }

    /// The same for a parsed pattern, which saves time over many sentences.
    pub(super) fn steder_af(&self, Moenster(led): &Moenster) -> Vec<Range<usize>> {
        let mut steder = Vec::new();
        for fra in 0..self.ord.len() {
            if let Some(til) = self.passer(led, fra, None) {
                steder.push(fra..til);
            }
        }
        steder
    }

    /// Whether the pattern matches around that phrase: `@` inside it, all other words outside; a pattern without `@`
    /// must share words with it.
    pub(super) fn staar_om(&self, moenster: &str, vending: &Range<usize>) -> bool {
        let Moenster(led) = Moenster::laes(moenster);
        if !led.iter().any(|led| matches!(led, Led::Vending)) {
            let deler = |sted: &Range<usize>| sted.start < vending.end && vending.start < sted.end;
            return self.steder(moenster).iter().any(deler);
        }
        (0..self.ord.len()).any(|fra| self.passer(&led, fra, Some(vending)).is_some())
    }

    fn passer(&self, led: &[Led], nr: usize, vending: Option<&Range<usize>>) -> Option<usize> {
        let Some((foerste, resten)) = led.split_first() else {
            return Some(nr);
        };
        let i_vending = |nr: usize| vending.is_some_and(|vending| vending.contains(&nr));
        let videre = |nr: usize| self.passer(resten, nr + 1, vending);
        match foerste {
            Led::Mellemrum { hoejst, komma } => {
                // A comma directly before counts too.
                let komma_foran = |nr: usize| nr.checked_sub(1).and_then(|foran| self.komma.get(foran));
                let hul = |nr: usize| !komma && komma_foran(nr) == Some(&true);
                let mut naeste = nr;
                loop {
                    if hul(naeste) {
                        return None;
                    }
                    if let Some(til) = self.passer(resten, naeste, vending) {
                        return Some(til);
                    }
                    if naeste - nr == *hoejst || naeste >= self.ord.len() {
                        return None;
                    }
                    naeste += 1;
                }
            }
            Led::Vending if i_vending(nr) => videre(nr),
            Led::Et(ord) if nr < self.ord.len() && !i_vending(nr) => {
                ord.iter().any(|ord| ord.er(&self.ord[nr].ord)).then(|| videre(nr))?
            }
            Led::Vending | Led::Et(_) => None,
        }
    }
}

enum Led<'a> {
    Et(Vec<Ordform<'a>>),
    Mellemrum { hoejst: usize, komma: bool },
    Vending,
}

enum Ordform<'a> {
    Helt(&'a str),
    Begyndelse(&'a str),
}

impl Ordform<'_> {
    fn er(&self, ord: &str) -> bool {
        match self {
            Self::Helt(helt) => *helt == ord,
            Self::Begyndelse(begyndelse) => ord.starts_with(begyndelse),
        }
    }
}

impl<'a> Moenster<'a> {
    pub(super) fn laes(moenster: &'a str) -> Self {
        let mut alle = Vec::new();
        for ord in moenster.split_whitespace() {
            alle.push(led(ord));
        }
        Self(alle)
    }
}

fn led(tekst: &str) -> Led<'_> {
    let mellemrum = |antal: &str, komma| Led::Mellemrum {
        hoejst: antal.parse().unwrap_or(0),
        komma,
    };
    if tekst == "@" {
        return Led::Vending;
    }
    if let Some(antal) = tekst.strip_prefix('~') {
        return mellemrum(antal, false);
    }
    if let Some(antal) = tekst.strip_prefix('^') {
        return mellemrum(antal, true);
    }
    let gruppe = GRUPPER.iter().find(|(navn, _)| *navn == tekst);
    let mut former = Vec::new();
    for ord in gruppe.map_or(tekst, |(_, ord)| ord).split('|') {
        former.push(match ord.strip_suffix('*') {
            Some(begyndelse) => Ordform::Begyndelse(begyndelse),
            None => Ordform::Helt(ord),
        });
    }
    Led::Et(former)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steder(tekst: &str, moenster: &str) -> Vec<String> {
        let tekst = Loebetekst::af_tekst(tekst);
        let saetninger = tekst.saetninger();
        let raekker = saetninger
            .iter()
            .map(|saetning| (saetning, Ordraekke::ny(&tekst, saetning)));
        raekker
            .flat_map(|(saetning, raekke)| {
                let plads = |sted: Range<usize>| (saetning.ord[sted.start].fra, saetning.ord[sted.end - 1].til);
                raekke.steder(moenster).into_iter().map(plads).collect::<Vec<_>>()
            })
            .map(|(fra, til)| tekst.udsnit(fra, til))
            .collect()
    }

    #[test]
    fn patterns_match_whole_words() {
        for (navn, tekst, moenster, ventet) in [
            ("a word", "Prisen er høj.", "prisen", vec!["Prisen"]),
            ("not a part of a word", "Enhedsprisen er høj.", "prisen", vec![]),
            ("a beginning", "Priserne er høje.", "pris*", vec!["Priserne"]),
            ("one of two", "Den er dyr.", "for|er dyr|dyrt", vec!["er dyr"]),
            ("a gap", "Den er alt for dyr.", "er ~2 dyr", vec!["er alt for dyr"]),
            ("a gap that is too short", "Den er alt for dyr.", "er ~1 dyr", vec![]),
            ("a gap over a comma", "Den er, synes vi, dyr.", "er ~3 dyr", vec![]),
            (
                "a comma that may be there",
                "Den er, synes vi, dyr.",
                "er ^3 dyr",
                vec!["er, synes vi, dyr"],
            ),
            ("never over a full stop", "Den er. Dyr er den.", "er ^3 dyr", vec![]),
        ] {
            assert_eq!(steder(tekst, moenster), ventet, "{navn}");
        }
    }

    #[test]
    fn an_exception_stands_around_the_phrase_and_not_in_it() {
        let tekst = Loebetekst::af_tekst("Vi har ikke set på prisen.");
        let saetninger = tekst.saetninger();
        let raekke = Ordraekke::ny(&tekst, &saetninger[0]);
        let vending = 5..6;
        assert!(raekke.staar_om("ikke ~3 @", &vending));
        assert!(!raekke.staar_om("ikke ~1 @", &vending));
        assert!(
            !raekke.staar_om("ikke ~3 @", &(2..6)),
            "the word itself is in the phrase"
        );
    }

    #[test]
    fn an_exception_that_names_no_phrase_shares_words_with_it() {
        let tekst = Loebetekst::af_tekst("Vi har ikke set på prisen.");
        let saetninger = tekst.saetninger();
        let raekke = Ordraekke::ny(&tekst, &saetninger[0]);
        for (navn, vending, ventet) in [
            ("far before", 0..1, false),
            ("up to it", 0..2, false),
            ("into it", 1..3, true),
            ("within it", 2..3, true),
            ("around it", 0..6, true),
            ("out of it", 3..5, true),
            ("from its end on", 4..5, false),
            ("far after", 5..6, false),
        ] {
            assert_eq!(raekke.staar_om("ikke set", &vending), ventet, "{navn}");
        }
    }
}
