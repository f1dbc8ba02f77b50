// SPDX-License-Identifier: MPL-2.0
//! The legal basis of each type of decision, and whether a text names it.

use crate::brev::Udfald;
use crate::brev::sagen::Grundlag;
use crate::brev::sprog::{Lovhenvisning, lovhenvisninger};
use crate::fakta::{Faktum, Intensitet};
use crate::kilder::{Henvisning, Kilde, Retskilde, rsl, sel, sel_101};
use crate::regelsaet::Lov;
use crate::regler::forhold::Afgoerelsestype;

const DOEGN: Kilde = sel("§ 107, stk. 2, nr. 2");

/// The places that the decision rests on, as they read on the letter's day.
pub(super) fn retsgrundlag(sag: &Grundlag, udfald: &Udfald) -> Vec<Henvisning> {
    let mut kilder = efter_type(udfald);
    if udfald.intensitet() == Some(Intensitet::Doegn) {
        kilder.push(DOEGN);
    }
    if begynder_senere(sag, udfald) {
        kilder.extend([sel_101::FRAVIGELSE_2017, sel_101::FRAVIGELSE_2020]);
    }
    kilder.iter().filter_map(|kilde| kilde.paa(sag.dag)).collect()
}

fn efter_type(udfald: &Udfald) -> Vec<Kilde> {
    let frit_valg = [sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020];
    let mut kilder = vec![sel_101::BEHANDLING, sel_101::AFDAEKNING];
    match udfald.afgoerelse() {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag => {}
        Afgoerelsestype::Afslag => return vec![sel_101::BEHANDLING],
        Afgoerelsestype::Aendring => kilder.push(sel("§ 3, stk. 2")),
        Afgoerelsestype::FritValgImoedekommet => kilder.extend(frit_valg),
        Afgoerelsestype::FritValgAfslag => return frit_valg.to_vec(),
        Afgoerelsestype::FritValgBegraenset => {
            return vec![sel_101::BEGRAENSNING_2017, sel_101::BEGRAENSNING_2020];
        }
        Afgoerelsestype::AnonymBevilling => {
            let stykker = [sel("§ 101 a, stk. 1"), sel("§ 101 a, stk. 4"), sel("§ 101 a, stk. 5")];
            return stykker[..if udfald.er_delegeret() { 3 } else { 2 }].to_vec();
        }
        Afgoerelsestype::AnonymHenvisning => {
            return vec![sel("§ 101 a, stk. 1"), sel("§ 10"), sel("§ 12"), rsl("§ 5")];
        }
    }
    kilder
}

/// Whether treatment begins after the 14 days because the citizen uses frit valg.
fn begynder_senere(sag: &Grundlag, udfald: &Udfald) -> bool {
    let sen = sag.dele.afgoerelse.startdato.zip(sag.frist("FR-01"));
    let for_sen = sen.is_some_and(|(start, frist)| start > frist);
    udfald.er_tildeling() && for_sen && sag.fakta.er_ja(Faktum::BenytterFritValg)
}

/// What a text says of the legal basis that does not fit.
pub(super) struct Afvigelse {
    /// The places that it must name and does not.
    pub(super) mangler: Vec<String>,
    /// A reference that does not belong there, and why.
    pub(super) forkert: Vec<(Lovhenvisning, &'static str)>,
}

/// Compares a text with what the decision rests on.
pub(super) fn sammenhold(sag: &Grundlag, udfald: &Udfald, tekst: &str) -> Afvigelse {
    let naevnte = henvisninger(tekst);
    let kraevede = retsgrundlag(sag, udfald);
    let mangler = kraevede.iter().map(|henvisning| henvisning.sted.as_str());
    let mangler = mangler.filter(|sted| !henvisninger(sted).iter().all(|kraevet| er_naevnt(kraevet, &naevnte)));
    let forkert = naevnte.iter().filter_map(|naevnt| {
        let hvorfor = forkert(sag, udfald, naevnt)?;
        Some((naevnt.clone(), hvorfor))
    });
    Afvigelse {
        mangler: mangler.map(str::to_owned).collect(),
        forkert: forkert.collect(),
    }
}

fn henvisninger(tekst: &str) -> Vec<Lovhenvisning> {
    lovhenvisninger(&tekst.chars().collect::<Vec<_>>())
}

/// Whether references name all that is required: the same paragraph, its sub-section, and its number.
fn er_naevnt(kraevet: &Lovhenvisning, naevnte: &[Lovhenvisning]) -> bool {
    let samme_lov = |naevnt: &&Lovhenvisning| naevnt.lov.is_none() || naevnt.lov == kraevet.lov;
    naevnte.iter().filter(samme_lov).any(|naevnt| {
        kraevet.paragraffer.iter().all(|p| naevnt.paragraffer.contains(p))
            && kraevet.stykker.iter().all(|stk| naevnt.stykker.contains(stk))
            && kraevet.numre.iter().all(|nr| naevnt.numre.contains(nr))
    })
}

fn forkert(sag: &Grundlag, udfald: &Udfald, naevnt: &Lovhenvisning) -> Option<&'static str> {
    if naevnt.lov.is_some_and(|lov| lov != Retskilde::Sel) {
        return None;
    }
    let naevner = |paragraf: &str| naevnt.paragraffer.iter().any(|p| p == paragraf);
    let doegn = udfald.intensitet() == Some(Intensitet::Doegn);
    // Under the rules of 2017 § 101 had six sub-sections.
    let for_nyt = sag.lov == Lov::Fra2017 && naevnt.stykker.iter().any(|stk| *stk > 6);
    if naevner("101") && for_nyt {
        return Some("§ 101 havde kun seks stykker den dag");
    }
    if naevner("101 a") && !udfald.er_efter_101_a() {
        return Some("§ 101 a gælder kun anonym behandling");
    }
    if naevner("107") && !doegn && udfald.intensitet().is_some() {
        return Some("§ 107 gælder kun døgnbehandling");
    }
    None
}
