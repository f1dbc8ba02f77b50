// SPDX-License-Identifier: MPL-2.0
//! References to statutes in plain text: "serviceloven § 101, stk. 1 og 2, jf. § 107, stk. 2, nr. 2".

use super::Plads;
use super::tegn::{er_bogstav, er_ordtegn, lille, udsnit};
use crate::kilder::Retskilde;

/// A reference to one or more paragraphs of a statute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lovhenvisning {
    /// The statute, if its name stands before or after.
    pub(crate) lov: Option<Retskilde>,
    /// The paragraphs, such as `101` and `101 a`.
    pub(crate) paragraffer: Vec<String>,
    /// The sub-sections; none where a whole paragraph is meant.
    pub(crate) stykker: Vec<u32>,
    /// The list numbers within it.
    pub(crate) numre: Vec<u32>,
    /// Its range, from the paragraph sign on.
    pub(crate) plads: Plads,
}

/// Names of statutes as people write them, with the statute of each.
const NAVNE: [(&str, Retskilde); 14] = [
    ("lov om social service", Retskilde::Sel),
    ("serviceloven", Retskilde::Sel),
    (
        "lov om retssikkerhed og administration på det sociale område",
        Retskilde::Rsl,
    ),
    ("retssikkerhedsloven", Retskilde::Rsl),
    ("sundhedsloven", Retskilde::Sul),
    ("forvaltningsloven", Retskilde::Fvl),
    ("offentlighedsloven", Retskilde::Ofl),
    ("lov om offentlighed i forvaltningen", Retskilde::Ofl),
    ("lov om rettens pleje", Retskilde::Rpl),
    ("retsplejeloven", Retskilde::Rpl),
    ("lov om tilbageholdelse af stofmisbrugere i behandling", Retskilde::Ltb),
    ("tilbageholdelsesloven", Retskilde::Ltb),
    ("psykiatriloven", Retskilde::Psykl),
    ("barnets lov", Retskilde::Bl),
];

/// Every reference with a paragraph sign.
pub(crate) fn lovhenvisninger(tegn: &[char]) -> Vec<Lovhenvisning> {
    lovhenvisninger_ved(tegn, &lovnavne(tegn))
}

/// The ranges of references and of names of statutes.
pub(super) fn kildesteder(tegn: &[char]) -> Vec<Plads> {
    let navne = lovnavne(tegn);
    let henvisninger = lovhenvisninger_ved(tegn, &navne);
    let steder = henvisninger.into_iter().map(|henvisning| henvisning.plads);
    steder.chain(navne.iter().map(|(plads, _)| *plads)).collect()
}

fn lovhenvisninger_ved(tegn: &[char], navne: &[(Plads, Retskilde)]) -> Vec<Lovhenvisning> {
    let mut fundne: Vec<Lovhenvisning> = Vec::new();
    let mut nr = 0;
    while let Some(her) = tegn.get(nr) {
        let henvisning = (*her == '§').then(|| Laeser { tegn, nr }.henvisning()).flatten();
        let Some(mut henvisning) = henvisning else {
            nr += 1;
            continue;
        };
        nr = henvisning.plads.til;
        let forrige = fundne
            .last()
            .filter(|f| hoerer_sammen(tegn, f.plads.til, henvisning.plads.fra));
        henvisning.lov = navn_foran(tegn, navne, henvisning.plads.fra)
            .or_else(|| navn_efter(tegn, navne, henvisning.plads.til))
            .or_else(|| forrige.and_then(|forrige| forrige.lov));
        fundne.push(henvisning);
    }
    fundne
}

/// The ranges of names of statutes.
fn lovnavne(tegn: &[char]) -> Vec<(Plads, Retskilde)> {
    let smaa: Vec<char> = tegn.iter().copied().map(lille).collect();
    let er_ord = |nr: usize| smaa.get(nr).copied().is_some_and(er_ordtegn);
    let begynder = |nr: &usize| er_ord(*nr) && !nr.checked_sub(1).is_some_and(er_ord);
    let begyndelser: Vec<usize> = (0..smaa.len()).filter(begynder).collect();
    let mut fundne = Vec::new();
    for (navn, lov) in NAVNE {
        let navn: Vec<char> = navn.chars().collect();
        for fra in begyndelser.iter().copied() {
            let til = fra + navn.len();
            if udsnit(&smaa, fra, til) != navn {
                continue;
            }
            let ejefald = smaa.get(til) == Some(&'s');
            let til = til + usize::from(ejefald);
            if !er_ord(til) {
                fundne.push((Plads { fra, til }, lov));
            }
        }
    }
    fundne
}

fn kun_mellemrum(tegn: &[char]) -> bool {
    tegn.iter().all(|tegn| tegn.is_whitespace())
}

fn navn_foran(tegn: &[char], navne: &[(Plads, Retskilde)], fra: usize) -> Option<Retskilde> {
    let (_, lov) = navne
        .iter()
        .find(|(n, _)| n.til <= fra && kun_mellemrum(udsnit(tegn, n.til, fra)))?;
    Some(*lov)
}

fn navn_efter(tegn: &[char], navne: &[(Plads, Retskilde)], til: usize) -> Option<Retskilde> {
    let mellem = |navn: &Plads| udsnit(tegn, til, navn.fra).iter().collect::<String>();
    let (_, lov) = navne.iter().find(|(n, _)| mellem(n).trim() == "i")?;
    Some(*lov)
}

/// Whether only ", jf." or "og" separates two references, so that they share a statute.
fn hoerer_sammen(tegn: &[char], til: usize, fra: usize) -> bool {
    let mellem: String = udsnit(tegn, til, fra).iter().collect();
    matches!(
        mellem.trim_matches([' ', ',', '\n']),
        "" | "jf." | "og" | "og jf." | "jf" | "samt"
    )
}

/// Parses a reference from its paragraph sign on.
struct Laeser<'a> {
    tegn: &'a [char],
    nr: usize,
}

impl Laeser<'_> {
    fn henvisning(mut self) -> Option<Lovhenvisning> {
        let fra = self.nr;
        while self.tegn.get(self.nr) == Some(&'§') {
            self.nr += 1;
        }
        let mut henvisning = Lovhenvisning {
            lov: None,
            paragraffer: self.paragraffer(),
            stykker: Vec::new(),
            numre: Vec::new(),
            plads: Plads { fra, til: self.nr },
        };
        loop {
            let her = self.nr;
            let led = self.led();
            match led.as_deref() {
                Some("stk" | "stykke") => henvisning.stykker.extend(self.talraekke()),
                Some("nr" | "nummer" | "pkt") => henvisning.numre.extend(self.talraekke()),
                _ => {
                    self.nr = her;
                    break;
                }
            }
        }
        henvisning.plads.til = self.nr;
        (!henvisning.paragraffer.is_empty()).then_some(henvisning)
    }

    /// One paragraph, or several joined by "og", a comma or a hyphen.
    fn paragraffer(&mut self) -> Vec<String> {
        let mut paragraffer = Vec::new();
        while let Some(tal) = self.naeste_tal(paragraffer.is_empty()) {
            let bogstav = self.bogstav();
            paragraffer.push(bogstav.map_or_else(|| tal.to_string(), |bogstav| format!("{tal} {bogstav}")));
        }
        paragraffer
    }

    fn talraekke(&mut self) -> Vec<u32> {
        let mut tal: Vec<u32> = Vec::new();
        loop {
            let til = !tal.is_empty() && self.er_bindestreg();
            let Some(naeste) = self.naeste_tal(tal.is_empty()) else {
                return tal;
            };
            match tal.last() {
                Some(forrige) if til && *forrige < naeste && naeste - forrige < 30 => tal.extend(forrige + 1..=naeste),
                _ => tal.push(naeste),
            }
        }
    }

    /// A number; after the first, only if a connective precedes it.
    fn naeste_tal(&mut self, foerste: bool) -> Option<u32> {
        let her = self.nr;
        if !foerste && !self.bindeled() {
            self.nr = her;
            return None;
        }
        self.mellemrum();
        let fra = self.nr;
        while self.tegn.get(self.nr).is_some_and(char::is_ascii_digit) {
            self.nr += 1;
        }
        let tal = udsnit(self.tegn, fra, self.nr).iter().collect::<String>().parse().ok();
        if tal.is_none() {
            self.nr = her;
        }
        tal
    }

    /// A comma, a hyphen, "og", "eller" or "til" between two numbers.
    fn bindeled(&mut self) -> bool {
        self.mellemrum();
        if matches!(self.tegn.get(self.nr), Some(',' | '-' | '–')) {
            self.nr += 1;
            return true;
        }
        matches!(self.ord().as_str(), "og" | "eller" | "til")
    }

    fn er_bindestreg(&self) -> bool {
        let mut saa = Self { ..*self };
        saa.mellemrum();
        matches!(saa.tegn.get(saa.nr), Some('-' | '–')) || saa.ord() == "til"
    }

    /// The letter of a paragraph such as § 101 a; an "i" is the next word.
    fn bogstav(&mut self) -> Option<char> {
        let her = self.nr;
        self.mellemrum();
        let bogstav = self
            .tegn
            .get(self.nr)
            .copied()
            .filter(|tegn| ('a'..='h').contains(tegn));
        let alene = !self.tegn.get(self.nr + 1).copied().is_some_and(er_ordtegn);
        match bogstav.filter(|_| alene) {
            Some(bogstav) => {
                self.nr += 1;
                Some(bogstav)
            }
            None => {
                self.nr = her;
                None
            }
        }
    }

    /// The word that starts the next part of the reference, after a comma or a space.
    fn led(&mut self) -> Option<String> {
        self.mellemrum();
        if self.tegn.get(self.nr) == Some(&',') {
            self.nr += 1;
            self.mellemrum();
        }
        let ord = self.ord();
        if self.tegn.get(self.nr) == Some(&'.') {
            self.nr += 1;
        }
        let foer_tal = self.tegn.iter().skip(self.nr).find(|tegn| !tegn.is_whitespace());
        foer_tal.is_some_and(char::is_ascii_digit).then_some(ord)
    }

    fn ord(&mut self) -> String {
        let fra = self.nr;
        while self.tegn.get(self.nr).copied().is_some_and(er_bogstav) {
            self.nr += 1;
        }
        udsnit(self.tegn, fra, self.nr).iter().copied().map(lille).collect()
    }

    fn mellemrum(&mut self) {
        while self.tegn.get(self.nr).is_some_and(|tegn| tegn.is_whitespace()) {
            self.nr += 1;
        }
    }
}
