// SPDX-License-Identifier: MPL-2.0
//! Parses days and durations as people write them: "12. oktober 2020", "12/10-2020", "2020-10-12", "fire uger".

use crate::brev::sprog::tegn::{er_bogstav, er_ordtegn, lille, udsnit};
use crate::brev::sprog::{Plads, Saetning};
use crate::kalender::{Dato, MAANEDER};

const TALORD: [(&str, u32); 17] = [
    ("en", 1),
    ("én", 1),
    ("et", 1),
    ("ét", 1),
    ("to", 2),
    ("tre", 3),
    ("fire", 4),
    ("fem", 5),
    ("seks", 6),
    ("syv", 7),
    ("otte", 8),
    ("ni", 9),
    ("ti", 10),
    ("tolv", 12),
    ("fjorten", 14),
    ("tyve", 20),
    ("tredive", 30),
];

/// A day as written; the year may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SkrevetDato {
    dag: u32,
    maaned: u32,
    aar: Option<i32>,
    pub(super) plads: Plads,
}

impl SkrevetDato {
    /// Whether it can be that day.
    pub(super) fn er(&self, dato: Dato) -> bool {
        let aar = self.aar.is_none_or(|aar| aar == dato.aar());
        aar && (self.dag, self.maaned) == (dato.dag(), dato.maaned())
    }

    /// Whether both can be the same day.
    pub(super) fn er_som(&self, anden: &Self) -> bool {
        let aar = self.aar.zip(anden.aar).is_none_or(|(a, b)| a == b);
        aar && (self.dag, self.maaned) == (anden.dag, anden.maaned)
    }
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tid {
    Dage,
    Hverdage,
    Uger,
    Maaneder,
}

/// A duration as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Varighed {
    pub(super) antal: u32,
    pub(super) tid: Tid,
    pub(super) plads: Plads,
}

/// Every day in a text.
pub(super) fn skrevne_datoer(tekst: &str) -> Vec<SkrevetDato> {
    let tegn: Vec<char> = tekst.chars().collect();
    let mut fundne = Vec::new();
    let mut nr = 0;
    while nr < tegn.len() {
        let begynder = tegn[nr].is_ascii_digit() && (nr == 0 || !er_del_af_tal(tegn[nr - 1]));
        match begynder.then(|| dato_ved(&tegn, nr)).flatten() {
            Some(dato) => {
                nr = dato.plads.til;
                fundne.push(dato);
            }
            None => nr += 1,
        }
    }
    fundne
}

/// Every duration in a sentence.
pub(super) fn varigheder(saetning: &Saetning) -> Vec<Varighed> {
    let mut fundne = Vec::new();
    for (tal, enhed) in saetning.ord.iter().zip(saetning.ord.iter().skip(1)) {
        let (Some(antal), Some(tid)) = (antal(&tal.ord), tid(&enhed.ord)) else {
            continue;
        };
        // "en dag" is no duration.
        let er_ubestemt = antal == 1 && tid == Tid::Dage && !tal.ord.starts_with('1');
        if !er_ubestemt {
            let plads = Plads {
                fra: tal.fra,
                til: enhed.til,
            };
            fundne.push(Varighed { antal, tid, plads });
        }
    }
    fundne
}

fn er_del_af_tal(tegn: char) -> bool {
    er_ordtegn(tegn) || matches!(tegn, '/' | '-' | '.')
}

fn antal(ord: &str) -> Option<u32> {
    let talord = TALORD.iter().find(|(talord, _)| *talord == ord);
    talord.map(|(_, antal)| *antal).or_else(|| ord.parse().ok())
}

fn tid(ord: &str) -> Option<Tid> {
    match ord {
        "dag" | "dage" | "dages" => Some(Tid::Dage),
        "hverdag" | "hverdage" | "hverdages" | "arbejdsdage" | "arbejdsdages" => Some(Tid::Hverdage),
        "uge" | "uger" | "ugers" | "uges" => Some(Tid::Uger),
        "måned" | "måneder" | "måneders" | "måneds" => Some(Tid::Maaneder),
        _ => None,
    }
}

fn dato_ved(tegn: &[char], fra: usize) -> Option<SkrevetDato> {
    let (foerste, nr) = tal(tegn, fra)?;
    if nr - fra == 4 {
        return iso(tegn, fra, foerste, nr);
    }
    if nr - fra > 2 {
        return None;
    }
    let stregdato = tegn
        .get(nr)
        .filter(|tegn| matches!(tegn, '/' | '.' | '-'))
        .and_then(|streg| med_streg(tegn, nr + 1, *streg));
    let (maaned, aar, til) = stregdato.or_else(|| med_navn(tegn, nr))?;
    er_dag(foerste, maaned, aar, Plads { fra, til })
}

/// "2020-10-12".
fn iso(tegn: &[char], fra: usize, aar: u32, nr: usize) -> Option<SkrevetDato> {
    let (maaned, nr) = tal(tegn, efter(tegn, nr, '-')?)?;
    let (dag, til) = tal(tegn, efter(tegn, nr, '-')?)?;
    er_dag(dag, maaned, i32::try_from(aar).ok(), Plads { fra, til })
}

/// "10-2020", "10 2020" or "10.20" after the day and a slash.
fn med_streg(tegn: &[char], nr: usize, streg: char) -> Option<(u32, Option<i32>, usize)> {
    let nr = if streg == '.' { spring(tegn, nr, ' ') } else { nr };
    let (maaned, nr) = tal(tegn, nr)?;
    let skille = tegn.get(nr).filter(|tegn| matches!(tegn, '/' | '.' | '-' | ' '))?;
    if streg != '/' && *skille == ' ' {
        return None;
    }
    let (aar, til) = tal(tegn, spring(tegn, nr + 1, ' '))?;
    let aar = match til - spring(tegn, nr + 1, ' ') {
        2 => aar + 2000,
        4 => aar,
        _ => return None,
    };
    Some((maaned, i32::try_from(aar).ok(), til))
}

/// ". oktober 2020", " oktober" or ". okt. 2020" after the day.
fn med_navn(tegn: &[char], nr: usize) -> Option<(u32, Option<i32>, usize)> {
    let fra = spring(tegn, if tegn.get(nr) == Some(&'.') { nr + 1 } else { nr }, ' ');
    let laengde = tegn.iter().skip(fra).take_while(|tegn| er_bogstav(**tegn)).count();
    let navn: String = udsnit(tegn, fra, fra + laengde).iter().copied().map(lille).collect();
    let kort = |maaned: &str| navn.len() == 3 && maaned.starts_with(&navn);
    let maaned = MAANEDER.iter().position(|maaned| *maaned == navn || kort(maaned))?;
    let til = fra + laengde;
    let foer_aar = spring(tegn, if tegn.get(til) == Some(&'.') { til + 1 } else { til }, ' ');
    let aar = tal(tegn, foer_aar).filter(|(_, slut)| slut - foer_aar == 4);
    let maaned = u32::try_from(maaned + 1).ok()?;
    Some(match aar {
        Some((aar, slut)) => (maaned, i32::try_from(aar).ok(), slut),
        None => (maaned, None, til),
    })
}

fn er_dag(dag: u32, maaned: u32, aar: Option<i32>, plads: Plads) -> Option<SkrevetDato> {
    // A leap year, so that 29 February without a year is valid.
    Dato::ny(aar.unwrap_or(2020), maaned, dag)?;
    Some(SkrevetDato {
        dag,
        maaned,
        aar,
        plads,
    })
}

fn tal(tegn: &[char], fra: usize) -> Option<(u32, usize)> {
    let laengde = tegn.get(fra..)?.iter().take_while(|tegn| tegn.is_ascii_digit()).count();
    let tal = udsnit(tegn, fra, fra + laengde)
        .iter()
        .collect::<String>()
        .parse()
        .ok()?;
    Some((tal, fra + laengde))
}

fn efter(tegn: &[char], nr: usize, ventet: char) -> Option<usize> {
    (tegn.get(nr) == Some(&ventet)).then_some(nr + 1)
}

fn spring(tegn: &[char], fra: usize, over: char) -> usize {
    fra + tegn.iter().skip(fra).take_while(|tegn| **tegn == over).count()
}
