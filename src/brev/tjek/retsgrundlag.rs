// SPDX-License-Identifier: MPL-2.0
//! Whether a text names the legal basis of the decision.

use crate::brev::Udfald;
use crate::brev::afsnit::retsgrundlag;
use crate::brev::sagen::Grundlag;
use crate::brev::sprog::{Lovhenvisning, lovhenvisninger};
use crate::fakta::Intensitet;
use crate::kilder::Retskilde;
use crate::regelsaet::Lov;

/// The faults in a text's legal basis.
pub(super) struct Afvigelse {
    /// The required places that are missing.
    pub(super) mangler: Vec<String>,
    /// A wrong reference, and why it is wrong.
    pub(super) forkert: Vec<(Lovhenvisning, &'static str)>,
}

/// Compares a text with the law behind the decision.
pub(super) fn sammenhold(sag: &Grundlag, udfald: &Udfald, tekst: &str) -> Afvigelse {
    let naevnte = henvisninger(tekst);
    let mut mangler = retsgrundlag(sag, udfald)
        .into_iter()
        .map(|henvisning| henvisning.sted)
        .collect::<Vec<_>>();
    mangler.retain(|sted| !henvisninger(sted).iter().all(|kraevet| er_naevnt(kraevet, &naevnte)));
    let mut forkerte = Vec::new();
    for naevnt in naevnte {
        if let Some(hvorfor) = forkert(sag, udfald, &naevnt) {
            forkerte.push((naevnt, hvorfor));
        }
    }
    Afvigelse {
        mangler,
        forkert: forkerte,
    }
}

fn henvisninger(tekst: &str) -> Vec<Lovhenvisning> {
    lovhenvisninger(&tekst.chars().collect::<Vec<_>>())
}

/// Whether references name everything required: the same paragraph, its sub-section and its number.
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
