// SPDX-License-Identifier: MPL-2.0
//! How hard a text is to read: LIX, long sentences, and abbreviations that a citizen is unlikely to know.
//!
//! LIX = words / sentences + 100 · (words longer than 6 letters) / words. A word is a run of letters and digits. A
//! sentence ends at `. ! ? :` before space and capital, and at the end of a paragraph, an item or a cell. References to
//! legal sources are left out.

mod forkortelser;
mod henvisninger;
mod loebetekst;
pub(crate) mod tegn;

pub(crate) use henvisninger::{Lovhenvisning, lovhenvisninger};
pub use loebetekst::Loebetekst;
pub(crate) use loebetekst::{Ord, Saetning};

use super::dokument::Blok;
use forkortelser::{er_forvaltningens, er_ukendt};

/// Above this index a letter is hard to read.
pub const HOEJESTE_LIX: u32 = 45;
/// Above this number of words a sentence is long.
pub const LAENGSTE_SAETNING: usize = 30;

const LANGT_ORD: usize = 6;

/// A range of characters in a text: from the first to the one after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plads {
    /// The first character.
    pub fra: usize,
    /// The character after the last.
    pub til: usize,
}

/// The readability index, rounded to the nearest whole number; 0 where there are no words.
///
/// ```
/// use paragraf101::brev::dokument::fra_tekst;
/// use paragraf101::brev::sprog::lix;
///
/// // 8 words, 2 sentences, 1 long word: 8 / 2 + 100 / 8 = 16.5.
/// assert_eq!(lix(&fra_tekst("Du får en plads. Den er i behandling.")), 17);
/// ```
pub fn lix<'a>(blokke: impl IntoIterator<Item = &'a Blok>) -> u32 {
    let saetninger = Loebetekst::af_blokke(blokke).saetninger();
    let (mut antal, mut lange) = (0, 0);
    for saetning in &saetninger {
        for ord in &saetning.ord {
            antal += 1;
            lange += u64::from(ord.til - ord.fra > LANGT_ORD);
        }
    }
    let saetninger = saetninger.len() as u64;
    if antal == 0 {
        return 0;
    }
    // One common denominator, so that nothing is rounded twice.
    let (taeller, naevner) = (antal * antal + 100 * lange * saetninger, antal * saetninger);
    u32::try_from((2 * taeller + naevner) / (2 * naevner)).unwrap_or(u32::MAX)
}

/// The sentences of more than [`LAENGSTE_SAETNING`] words, each with its range and word count.
pub(crate) fn lange_saetninger(saetninger: &[Saetning]) -> Vec<(Plads, usize)> {
    let mut lange = Vec::new();
    for saetning in saetninger {
        let antal = saetning.ord.len();
        if antal > LAENGSTE_SAETNING {
            lange.push((saetning.plads(), antal));
        }
    }
    lange
}

/// The unfamiliar abbreviations in the sentences of a text, each at its first occurrence; names in `kendte` do not
/// count.
pub(crate) fn ukendte_forkortelser(
    tekst: &Loebetekst,
    saetninger: &[Saetning],
    kendte: &[&str],
) -> Vec<(Plads, String)> {
    let mut fundne: Vec<(Plads, String)> = Vec::new();
    for saetning in saetninger {
        for ord in &saetning.ord {
            let (mut forkortelse, mut plads) = tekst.med_punktummer(ord);
            if !er_forvaltningens(&forkortelse) {
                forkortelse = tekst.udsnit(ord.fra, ord.til);
                plads = Plads {
                    fra: ord.fra,
                    til: ord.til,
                };
                if !er_ukendt(&forkortelse) {
                    continue;
                }
            }
            let er_kendt = kendte.contains(&forkortelse.as_str());
            if !er_kendt && !fundne.iter().any(|(_, fundet)| *fundet == forkortelse) {
                fundne.push((plads, forkortelse));
            }
        }
    }
    fundne
}

#[cfg(test)]
mod tests;
