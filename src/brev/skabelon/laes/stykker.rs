// SPDX-License-Identifier: MPL-2.0
//! The lexer of templates: words, tags, and unterminated tags.

use crate::brev::sprog::tegn::find;

/// A token of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stykke<'a> {
    /// Words, with the escape for braces resolved.
    Tekst(&'a str),
    /// The content of braces that begin at byte `fra`.
    Maerke { fra: usize, indhold: &'a str },
    /// Braces that are still open at the end of the line, or when other braces begin.
    Uafsluttet { fra: usize, indhold: &'a str },
}

const AABN: &str = "{{";
const LUK: &str = "}}";
/// The first two of these stand for themselves.
const LITERAL: &str = "{{{{";

/// The tokens in order; together they cover the text.
pub(super) fn stykker(tekst: &str) -> impl Iterator<Item = Stykke<'_>> {
    let mut fra = 0;
    std::iter::from_fn(move || {
        let rest = tekst.get(fra..).filter(|rest| !rest.is_empty())?;
        let (stykke, laengde) = naeste(rest, fra);
        fra += laengde;
        Some(stykke)
    })
}

/// The first token and its length in bytes, which is never 0.
fn naeste(rest: &str, fra: usize) -> (Stykke<'_>, usize) {
    if rest.starts_with(LITERAL) {
        return (Stykke::Tekst(AABN), LITERAL.len());
    }
    let Some(efter) = rest.strip_prefix(AABN) else {
        let slut = find(AABN, rest).unwrap_or(rest.len());
        return (Stykke::Tekst(rest.get(..slut).unwrap_or_default()), slut);
    };
    // One pass to the first of the three: a search for each would scan the rest again for every tag.
    let slut = efter.char_indices().find(|(plads, tegn)| match tegn {
        '\n' => true,
        '{' | '}' => efter.get(plads + 1..).is_some_and(|rest| rest.starts_with(*tegn)),
        _ => false,
    });
    let slut = slut.map_or(efter.len(), |(plads, _)| plads);
    let (indhold, resten) = efter.split_at_checked(slut).unwrap_or((efter, ""));
    let laengde = AABN.len() + indhold.len();
    match resten.starts_with(LUK) {
        true => (Stykke::Maerke { fra, indhold }, laengde + LUK.len()),
        false => (Stykke::Uafsluttet { fra, indhold }, laengde),
    }
}
