// SPDX-License-Identifier: MPL-2.0
//! Resolves the names in a template: the meaning of each, and the error for an unusable one.

use super::super::variable::{Slags, Variabel, variable};
use super::super::{Felt, Opslag};
use crate::brev::sprog::tegn::{er_bogstav, er_ordtegn};
use crate::fil::naermeste;

/// Characters allowed in the name of an item.
const LAENGSTE: usize = 30;
/// Reserved words.
const OPTAGEDE: [&str; 10] = [
    "hvis",
    "ikke",
    "ellers",
    "for",
    "i",
    "borger",
    "kommune",
    "afgoerelse",
    "frist",
    "sag",
];

/// How a value is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Brug {
    /// `{{navn}}`
    Skrives,
    /// `#hvis`
    Spoerges,
    /// `#for`
    Gennemgaas,
}

/// An open loop.
pub(super) struct Loekke<'a> {
    pub(super) navn: &'a str,
    /// Absent if the list had an error.
    pub(super) liste: Option<&'a Variabel>,
}

/// The result of looking up a name.
pub(super) enum Fund {
    Kendt(Opslag),
    /// The expected names.
    Ukendt(String),
    /// The item of a list that itself had an error, already reported.
    Foelgefejl,
}

/// Resolves a name.
pub(super) fn find(navn: &str, brug: Brug, loekker: &[Loekke]) -> Fund {
    let (foran, felt) = match navn.split_once('.') {
        Some((foran, felt)) => (foran, Some(felt)),
        None => (navn, None),
    };
    if let Some(nr) = loekker.iter().rposition(|loekke| loekke.navn == foran) {
        return find_element(nr, &loekker[nr], felt, brug);
    }
    match Variabel::med_navn(navn) {
        None => Fund::Ukendt(kendte(navn, loekker)),
        Some(variabel) => match misbrug(navn, variabel.slags(), brug) {
            Some(forventet) => Fund::Ukendt(forventet),
            None => Fund::Kendt(Opslag::Variabel(variabel)),
        },
    }
}

fn find_element(nr: usize, loekke: &Loekke, felt: Option<&str>, brug: Brug) -> Fund {
    let Some(liste) = loekke.liste else {
        return Fund::Foelgefejl;
    };
    let felter = liste.felter();
    let element = |felt: Option<&'static Felt>| {
        let navn = loekke.navn.to_owned();
        let loekke = nr;
        let opslag = Opslag::Element { loekke, navn, felt };
        let slags = felt.map_or(Slags::Tekst, Felt::slags);
        match misbrug(&opslag.to_string(), slags, brug) {
            Some(forventet) => Fund::Ukendt(forventet),
            None => Fund::Kendt(opslag),
        }
    };
    match felt {
        None if felter.is_empty() => element(None),
        Some(navn) => match felter.iter().find(|felt| felt.navn() == navn) {
            Some(felt) => element(Some(felt)),
            None => Fund::Ukendt(elementnavne(loekke.navn, felter)),
        },
        None => Fund::Ukendt(elementnavne(loekke.navn, felter)),
    }
}

fn elementnavne(loekke: &str, felter: &[Felt]) -> String {
    let navne: Vec<_> = felter.iter().map(|felt| format!("{loekke}.{}", felt.navn())).collect();
    match navne.as_slice() {
        [] => format!("{loekke} uden punktum: hvert led er en tekst"),
        _ => format!("et af navnene {}", navne.join(", ")),
    }
}

/// The error for a value of the wrong kind.
fn misbrug(navn: &str, slags: Slags, brug: Brug) -> Option<String> {
    let som_liste = || format!("{{{{#for x i {navn}}}}} … {{{{/for}}}}, da {navn} er en liste");
    match (slags, brug) {
        (Slags::Liste, Brug::Skrives) => Some(som_liste()),
        (Slags::JaNej, Brug::Skrives) => Some(format!(
            "{{{{#hvis {navn}}}}} … {{{{/hvis}}}}, da {navn} er ja eller nej"
        )),
        (Slags::Tekst | Slags::Dato | Slags::JaNej, Brug::Gennemgaas) => {
            let lister: Vec<_> = variable().into_iter().filter(|v| v.slags() == Slags::Liste).collect();
            let navne: Vec<_> = lister.iter().map(Variabel::navn).collect();
            Some(format!("en af listerne {}", navne.join(", ")))
        }
        (_, Brug::Spoerges) | (Slags::Tekst | Slags::Dato, Brug::Skrives) | (Slags::Liste, Brug::Gennemgaas) => None,
    }
}

/// The known names nearest to an unknown one.
fn kendte(skrevet: &str, loekker: &[Loekke]) -> String {
    let alle = variable();
    let (gruppe, rest) = skrevet.split_once('.').unwrap_or((skrevet, ""));
    let i_gruppen: Vec<_> = alle.iter().filter_map(|v| rest_efter(v.navn(), gruppe)).collect();
    // In a known group only the rest counts: the common prefix says nothing.
    let forslag = match i_gruppen.as_slice() {
        [] => {
            let navne: Vec<_> = alle.iter().map(Variabel::navn).collect();
            naermeste(skrevet, &navne).map(str::to_owned)
        }
        _ => naermeste(rest, &i_gruppen).map(|rest| format!("{gruppe}.{rest}")),
    };
    if let Some(forslag) = forslag {
        return format!("en kendt variabel; måske mente du {forslag}");
    }
    if !i_gruppen.is_empty() {
        let navne: Vec<_> = i_gruppen.iter().map(|rest| format!("{gruppe}.{rest}")).collect();
        return format!("en kendt variabel: {}", navne.join(", "));
    }
    let mut grupper: Vec<&str> = loekker.iter().map(|loekke| loekke.navn).collect();
    grupper.extend(alle.iter().filter_map(|variabel| variabel.navn().split('.').next()));
    grupper.dedup();
    format!("en variabel, der begynder med {}", grupper.join(", "))
}

/// The part after the group and its dot.
fn rest_efter<'a>(navn: &'a str, gruppe: &str) -> Option<&'a str> {
    navn.strip_prefix(gruppe)?.strip_prefix('.')
}

/// The error for the name of a loop's item, if it is not allowed.
pub(super) fn forkert_loekkenavn(navn: &str, loekker: &[Loekke]) -> Option<String> {
    let mut tegn = navn.chars();
    let er_ord = tegn.next().is_some_and(er_bogstav) && tegn.all(er_ordtegn);
    if !er_ord || navn.chars().count() > LAENGSTE {
        return Some(format!("et navn af bogstaver og tal efter #for, højst {LAENGSTE} tegn"));
    }
    if OPTAGEDE.contains(&navn) || loekker.iter().any(|loekke| loekke.navn == navn) {
        return Some(format!("et andet navn end {navn} efter #for, da det er i brug"));
    }
    None
}

/// The error for an unknown tag: the tag that was probably meant.
pub(super) fn rettet(ord: &[&str]) -> String {
    let foerste = ord.first().copied().unwrap_or_default();
    let tag = match foerste.trim_start_matches(['#', ':', '/']) {
        "hvis" if foerste.starts_with('/') => "{{/hvis}}",
        "for" if foerste.starts_with('/') => "{{/for}}",
        "hvis" | "if" => super::HVIS,
        "for" | "each" => super::FOR,
        "ellers" | "else" => "{{:ellers}}",
        _ => "en variabel, {{#hvis NAVN}}, {{:ellers}}, {{/hvis}}, {{#for x i NAVN}} eller {{/for}}",
    };
    tag.to_owned()
}

#[cfg(test)]
mod tests;
