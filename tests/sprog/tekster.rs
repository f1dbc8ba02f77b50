// SPDX-License-Identifier: MPL-2.0
//! Every text that people read, and where to find it.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::LazyLock;

use paragraf101::fakta::{Faktum, Slags};
use paragraf101::sag::katalog;

/// A text that people read.
pub struct Tekst {
    /// Where to find it, for whoever corrects it.
    pub sted: String,
    pub slags: Tekstslags,
    pub tekst: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tekstslags {
    Spoergsmaal,
    Hjaelp,
    /// An answer, or an answer as a part of a sentence.
    Svar,
    /// The sentence of a row.
    Hvad,
    /// The condition of a row.
    Betingelse,
    /// The reason why something is not in the rules.
    Ikke,
    /// A paragraph of a letter.
    Brev,
}

/// A text of a kind, at a place.
pub fn ny(sted: impl Into<String>, slags: Tekstslags, tekst: impl Into<String>) -> Tekst {
    Tekst {
        sted: sted.into(),
        slags,
        tekst: tekst.into(),
    }
}

/// The words of every fact.
pub fn fakta() -> Vec<Tekst> {
    let mut tekster = Vec::new();
    for faktum in Faktum::ALLE {
        let b = faktum.beskrivelse();
        tekster.push(ny(faktum.id(), Tekstslags::Spoergsmaal, b.spoergsmaal));
        tekster.push(ny(faktum.id(), Tekstslags::Hjaelp, b.hjaelp));
        tekster.extend(
            svarnavne(faktum)
                .into_iter()
                .map(|navn| ny(faktum.id(), Tekstslags::Svar, navn)),
        );
        if !matches!(faktum.slags(), Slags::Dato | Slags::Tal(..)) {
            let udsagn = (0..faktum.antal_svar()).map(|nr| b.udsagn_for(nr));
            tekster.extend(udsagn.map(|udsagn| ny(faktum.id(), Tekstslags::Svar, udsagn)));
        }
    }
    tekster
}

/// The names of a fact's answers; yes and no have none of their own.
pub fn svarnavne(faktum: Faktum) -> Vec<&'static str> {
    match faktum.slags() {
        Slags::Valg(vaerdier) | Slags::Maengde(vaerdier) => vaerdier.iter().map(|v| v.tekst).collect(),
        Slags::JaNej | Slags::Tal(..) | Slags::Dato => Vec::new(),
    }
}

/// The words of every row of the catalogue, and of its exclusions.
pub fn regler() -> Vec<Tekst> {
    let katalog = katalog();
    let mut tekster = Vec::new();
    for post in katalog.regler {
        tekster.push(ny(post.id, Tekstslags::Hvad, post.hvad));
        tekster.push(ny(post.id, Tekstslags::Betingelse, post.betingelse));
    }
    tekster.extend(
        katalog
            .ikke_kodet
            .iter()
            .map(|i| ny(i.sted, Tekstslags::Ikke, i.hvorfor)),
    );
    tekster
}

/// The paragraphs of every letter of the atlas, each text once.
pub fn breve() -> &'static [Tekst] {
    static BREVE: LazyLock<Vec<Tekst>> = LazyLock::new(laes_atlas);
    &BREVE
}

fn laes_atlas() -> Vec<Tekst> {
    let atlas = Command::new(env!("CARGO_BIN_EXE_p101")).arg("atlas").output().unwrap();
    let atlas = String::from_utf8(atlas.stdout).unwrap();
    let (mut tekster, mut kendte) = (Vec::new(), BTreeSet::new());
    let (mut sted, mut antal) = ("", 0);
    for linje in atlas.lines() {
        if let Some(overskrift) = linje.strip_prefix("## ") {
            sted = overskrift;
        }
        antal += usize::from(linje == "Brevet:");
        let afsnit = linje
            .strip_prefix("> ")
            .map(|linje| linje.trim_start_matches(['-', '#', '|', ' ']));
        tekster.extend(
            afsnit
                .filter(|afsnit| kendte.insert(*afsnit))
                .map(|afsnit| ny(sted, Tekstslags::Brev, afsnit)),
        );
    }
    assert!(antal >= 300, "{antal} letters in the atlas");
    tekster
}

/// The words of a text, punctuation included.
pub fn ordene(tekst: &str) -> Vec<&str> {
    tekst.split_whitespace().collect()
}
