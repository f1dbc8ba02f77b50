// SPDX-License-Identifier: MPL-2.0
//! BT-09, BT-10, BT-12 and BT-14: compares the decision with the facts of the case.

use super::Fund;
use super::laesning::Laesning;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn, afsnitstekst};
use crate::brev::{Brevdel, Krav};
use crate::fakta::Faktum;
use crate::kalender::uden_ugedag;
use crate::regelsaet::Lov;
use crate::regler::konklusion::{Afgoerelsestype, Konklusion, Omraadenavn};
use crate::vurdering::Fravigelsesforhold;
use crate::vurdering::ord::fravigelsestekst;

/// BT-09: the afdækning was incomplete at the decision.
pub(super) fn bt_09(l: &Laesning) -> Vec<Fund> {
    let ufuldstaendig = l.sag.vurdering.afdaekning.konklusion == Konklusion::Ufuldstaendig;
    if l.sag.lov < Lov::Fra2020 || l.udfald.er_efter_101_a() || !ufuldstaendig {
        return Vec::new();
    }
    let hvad = "Afdækningen er ikke fuldstændig. Er BEK 1477/2019 § 1, stk. 6, grunden? Skriv grunden, når du tilsidesætter, eller \
                gør afdækningen færdig.";
    let fund = l.fund(Fundnavn::Bt09, Afsnitsnavn::Fakta, hvad);
    let uafdaekket: Vec<_> = fund.fakta.iter().copied().filter(|f| l.sag.fakta.er_nej(*f)).collect();
    vec![fund.med_fakta(&uafdaekket)]
}

/// BT-10: the choice departs from what the facts point to, or is left to discretion without a word of why.
pub(super) fn bt_10(l: &Laesning) -> Vec<Fund> {
    let forhold = l.sag.fravigelse();
    let fund = match &forhold {
        Fravigelsesforhold::Fraviger { .. } => uden_grund(l, &forhold),
        Fravigelsesforhold::Skoen { .. } => uden_hensyn(l, &forhold, Omraadenavn::Intensitet),
        Fravigelsesforhold::Uafklaret { omraade } => uden_hensyn(l, &forhold, *omraade),
        Fravigelsesforhold::Foelger => None,
    };
    fund.into_iter().collect()
}

/// BT-12: the start is after the 14 days.
pub(super) fn bt_12(l: &Laesning) -> Vec<Fund> {
    let (start, frist) = match (l.sag.dele.afgoerelse.startdato, l.sag.frist("FR-01")) {
        (Some(start), Some(frist)) if start > frist => (start, frist),
        _ => return Vec::new(),
    };
    let giver = !matches!(
        l.udfald.afgoerelse(),
        Afgoerelsestype::Afslag | Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning
    );
    // A change of treatment that began in time is not a start.
    let er_i_gang = l.udfald.afgoerelse() == Afgoerelsestype::Aendring
        && l.sag.fakta.dato(Faktum::IvaerksatDato).is_some_and(|dag| dag <= frist);
    if !giver || er_i_gang || l.sag.fakta.er_ja(Faktum::BenytterFritValg) {
        return Vec::new();
    }
    let hvad = format!(
        "Behandlingen begynder den {}, men skal begynde senest den {}. Find et tilbud, der kan begynde i tide. Har \
         borgeren selv valgt stedet, så notér det under »Frit valg«.",
        uden_ugedag(start),
        uden_ugedag(frist)
    );
    vec![l.fund(Fundnavn::Bt12, Afsnitsnavn::Garanti, hvad)]
}

/// BT-14: the case records no hearing of the citizen.
pub(super) fn bt_14(l: &Laesning) -> Vec<Fund> {
    let hoert = l.sag.dele.afgoerelse.partshoert == Some(true);
    if hoert || l.sag.vurdering.fuldt_medhold {
        return Vec::new();
    }
    let hvad = "Der er ikke noteret partshøring. Hør borgeren om de oplysninger, der taler imod borgerens ønske, og \
        notér det.";
    vec![l.fund(Fundnavn::Bt14, Afsnitsnavn::Fakta, hvad)]
}

/// The finding on a departure without its ground, its words, or both.
fn uden_grund(l: &Laesning, forhold: &Fravigelsesforhold) -> Option<Fund> {
    let valg = &l.sag.dele.afgoerelse;
    let rettet = afsnitstekst(&valg.afsnit, Afsnitsnavn::Fravigelse).is_some_and(|tekst| !tekst.trim().is_empty());
    let fravigelse = valg.fravigelse.as_ref();
    let grund = fravigelse.is_some_and(|f| f.grund.is_some());
    let tekst = fravigelse.is_some_and(|f| f.tekst.is_some());
    let mangler = match (grund, tekst) {
        _ if rettet => return None,
        (true, true) => return None,
        (true, false) => "Skriv, hvorfor du har valgt anderledes.",
        (false, true) => "Vælg, hvilken grund der er til at vælge anderledes.",
        (false, false) => "Vælg en grund, og skriv, hvorfor du har valgt anderledes, eller ret valget.",
    };
    let hvad = format!("{} {mangler}", fravigelsestekst(forhold));
    Some(l.fund(Fundnavn::Bt10, Afsnitsnavn::Fravigelse, hvad))
}

/// The finding on an open question that the letter says no considerations of; none where it has no place for them.
fn uden_hensyn(l: &Laesning, forhold: &Fravigelsesforhold, omraade: Omraadenavn) -> Option<Fund> {
    if l.krav(Brevdel::Hensyn) == Krav::MaaIkke || har_hensyn(l) {
        return None;
    }
    let hvad = format!(
        "{} Skriv de hensyn, der har været afgørende for valget.",
        fravigelsestekst(forhold)
    );
    let fund = l.fund(Fundnavn::Bt10, Afsnitsnavn::Hensyn, hvad).som_advarsel();
    Some(fund.med_fakta(&l.sag.vurdering.omraade(omraade).mangler))
}

fn har_hensyn(l: &Laesning) -> bool {
    let valg = &l.sag.dele.afgoerelse;
    let rettet = afsnitstekst(&valg.afsnit, Afsnitsnavn::Hensyn).is_some_and(|tekst| !tekst.trim().is_empty());
    rettet || valg.begrundelse.is_some() || !valg.hovedhensyn.is_empty()
}
