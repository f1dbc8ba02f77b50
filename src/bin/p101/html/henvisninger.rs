// SPDX-License-Identifier: MPL-2.0
//! Links from row to row: every id in a text leads to its row, and every row says which others name it.

use std::collections::BTreeMap;

use paragraf101::brev::gengivelse::escaped;
use paragraf101::vurdering::Katalog;

/// The ids of the catalogue, each with the ids of the rows that name it.
pub struct Henvisninger<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Henvisninger<'a> {
    pub fn ny(katalog: &'a Katalog) -> Self {
        let mut ud = Self(katalog.regler.iter().map(|post| (post.id, Vec::new())).collect());
        for post in &katalog.regler {
            let valg = post.fortolkning.map_or("", |fortolkning| fortolkning.valg);
            for ord in [post.hvad, post.betingelse, valg].into_iter().flat_map(stykker) {
                if let Some(naevner) = ud.0.get_mut(ord).filter(|_| ord != post.id) {
                    naevner.push(post.id);
                    naevner.dedup();
                }
            }
        }
        ud
    }

    /// A text with every id in it as a link.
    pub fn i(&self, tekst: &str) -> String {
        let stykke = |ord: &str| {
            if self.0.contains_key(ord) {
                til(ord)
            } else {
                escaped(ord)
            }
        };
        let mut ud = String::new();
        let mut loebende = String::new();
        for ord in stykker(tekst) {
            if self.0.contains_key(ord) {
                ud.push_str(&escaped(&std::mem::take(&mut loebende)));
                ud.push_str(&stykke(ord));
            } else {
                loebende.push_str(ord);
            }
        }
        ud + &escaped(&loebende)
    }

    /// Links to the rows that name a row.
    pub fn naevner(&self, id: &str) -> String {
        let naevner = self.0.get(id).map_or(&[][..], Vec::as_slice);
        naevner.iter().map(|id| til(id)).collect::<Vec<_>>().join(", ")
    }
}

/// A link to a row.
pub fn til(id: &str) -> String {
    let id = escaped(id);
    format!("<a class=\"id\" href=\"#{id}\">{id}</a>")
}

/// The text in pieces, of which each id is one.
fn stykker(tekst: &str) -> Vec<&str> {
    let er_i_id = |tegn: char| tegn.is_ascii_alphanumeric() || tegn == '-';
    let mut ud = Vec::new();
    let mut fra = 0;
    let tegn = tekst.char_indices().zip(tekst.char_indices().skip(1));
    for ((_, foer), (plads, tegn)) in tegn {
        if er_i_id(foer) != er_i_id(tegn) {
            ud.push(&tekst[fra..plads]);
            fra = plads;
        }
    }
    ud.push(&tekst[fra..]);
    ud
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_in_a_text_is_a_link_and_nothing_else_is() {
        let katalog = paragraf101::sag::katalog();
        let henvisninger = Henvisninger::ny(&katalog);
        let link = "<a class=\"id\" href=\"#FR-01\">FR-01</a>";
        for (tekst, ventet) in [
            ("Fristen (FR-01) er nået.", format!("Fristen ({link}) er nået.")),
            ("FR-01", link.to_owned()),
            (
                "XFR-01, FR-011 og <b>FR-99</b>",
                "XFR-01, FR-011 og &lt;b&gt;FR-99&lt;/b&gt;".to_owned(),
            ),
            ("", String::new()),
        ] {
            assert_eq!(henvisninger.i(tekst), ventet);
        }
    }

    #[test]
    fn a_row_says_which_rows_name_it() {
        let katalog = paragraf101::sag::katalog();
        let henvisninger = Henvisninger::ny(&katalog);
        assert!(henvisninger.naevner("INT-01").contains("#RET-01"));
        assert_eq!(henvisninger.naevner("RET-01"), "");
    }
}
