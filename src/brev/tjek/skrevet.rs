// SPDX-License-Identifier: MPL-2.0
//! BT-06 and BT-11: deadlines and reasons in the caseworker's text.

use std::ops::Range;

use super::Fund;
use super::datoer::{Tid, Varighed, skrevne_datoer, varigheder};
use super::laesning::{Laesning, Skrevet};
use super::moenster::{Moenster, Ordraekke};
use super::vendinger::{Grund, ULOVLIGE, UNDTAGELSER, Ulovlig};
use crate::brev::sagen::{Afsnitsnavn, Fravigelsesgrund, Fundnavn};
use crate::brev::sprog::Plads;
use crate::fakta::Faktum;
use crate::kalender::lang;
use crate::regler::konklusion::Konklusion;

/// Subjects of a sentence whose duration is no deadline for complaints.
const ANDRE_FRISTER: &str =
    "begrundelse*|skriftlig|aktindsigt|patientklager|sagsbehandlingstid*|behandlingstid*|behandlingen|ventetid*|svar*";

/// BT-06: the deadline for complaints.
pub(super) fn bt_06(l: &Laesning) -> Vec<Fund> {
    let mut fundne = Vec::new();
    if !l.udfald.er_efter_101_a() {
        for skrevet in l.skrevet() {
            klagefrister(l, skrevet, &mut fundne);
        }
    }
    fundne
}

/// BT-11: unlawful reasons.
pub(super) fn bt_11(l: &Laesning) -> Vec<Fund> {
    let mut fundne = Vec::new();
    fundne.extend(ulovlig_fravigelse(l));
    if !l.sag.vurdering.fuldt_medhold {
        let laeste = laeste();
        for skrevet in l.skrevet() {
            ulovlige(l, skrevet, &laeste, &mut fundne);
        }
    }
    fundne
}

fn klagefrister(l: &Laesning, skrevet: &Skrevet, fundne: &mut Vec<Fund>) {
    let er_klage = skrevet.er_afsnittet && skrevet.afsnit == Afsnitsnavn::Klage;
    let mut om_fristen: Vec<Plads> = Vec::new();
    for saetning in &skrevet.saetninger {
        let ord = Ordraekke::ny(&skrevet.loebende, saetning);
        if !er_klage && ord.steder("klagefrist*").is_empty() && ord.steder("frist* ~2 at klage").is_empty() {
            continue;
        }
        om_fristen.push(saetning.plads());
        if ord.steder(ANDRE_FRISTER).is_empty() {
            for varighed in varigheder(saetning) {
                if !er_fire_uger(&varighed) {
                    fundne.push(forkert_frist(l, skrevet, varighed.plads));
                }
            }
        }
    }
    let kendte = [
        l.sag.frist("FR-04"),
        l.sag.fakta.dato(Faktum::Meddelelsesdato),
        Some(l.sag.dag),
    ];
    for dato in skrevne_datoer(skrevet.tekst) {
        let her = |plads: &Plads| plads.fra <= dato.plads.fra && dato.plads.til <= plads.til;
        let er_kendt = kendte.iter().flatten().any(|kendt| dato.er(*kendt));
        if (er_klage || om_fristen.iter().any(her)) && !er_kendt {
            fundne.push(forkert_frist(l, skrevet, dato.plads));
        }
    }
}

fn er_fire_uger(varighed: &Varighed) -> bool {
    matches!((varighed.antal, varighed.tid), (4, Tid::Uger) | (28, Tid::Dage))
}

fn forkert_frist(l: &Laesning, skrevet: &Skrevet, plads: Plads) -> Fund {
    let tekst = skrevet.loebende.udsnit(plads.fra, plads.til);
    let hvad = match l.sag.frist("FR-04") {
        Some(frist) => format!(
            "»{tekst}« er ikke klagefristen. Den er 4 uger, her til og med {}. Ret den.",
            lang(frist)
        ),
        None => format!(
            "»{tekst}« passer ikke med klagefristen på 4 uger. Skriv »4 uger«, og notér den dag, borgeren fik \
             afgørelsen, før du skriver en dato."
        ),
    };
    let sted = skrevet.sted(l.brev, plads);
    l.fund(Fundnavn::Bt06, skrevet.afsnit, hvad).ved(sted)
}

/// A ground that is always unlawful; the caseworker may enter it, so that it is seen.
fn ulovlig_fravigelse(l: &Laesning) -> Option<Fund> {
    let grund = l.sag.dele.afgoerelse.fravigelse.as_ref()?.grund?;
    let (grund, hvad) = match grund {
        Fravigelsesgrund::Oekonomi => (
            Grund::Pris,
            "I vælger anderledes på grund af økonomien. Vælg efter borgerens behov, eller skriv den faglige grund.",
        ),
        Fravigelsesgrund::IkkeTilgaengeligt => (
            Grund::Ventetid,
            "I vælger anderledes, fordi tilbuddet ikke er tilgængeligt. Find et andet tilbud af den slags, borgeren \
                har behov for.",
        ),
        _ => return None,
    };
    let ulovlig = ULOVLIGE.iter().find(|ulovlig| ulovlig.grund == grund)?;
    Some(ulovligt(l, ulovlig, Afsnitsnavn::Fravigelse, hvad.to_owned()))
}

fn ulovligt(l: &Laesning, ulovlig: &Ulovlig, afsnit: Afsnitsnavn, hvad: String) -> Fund {
    let fund = l.fund(Fundnavn::Bt11, afsnit, hvad).med_hvorfor(ulovlig.hvorfor);
    l.paa(fund.med_fakta(ulovlig.fakta), ulovlig.kilder)
}

/// The reasons, their phrases parsed once for the whole letter.
fn laeste() -> Vec<(&'static Ulovlig, Vec<Moenster<'static>>)> {
    let laes = |ulovlig: &'static Ulovlig| {
        ulovlig
            .vendinger
            .iter()
            .map(|vending| Moenster::laes(vending))
            .collect()
    };
    ULOVLIGE.iter().map(|ulovlig| (ulovlig, laes(ulovlig))).collect()
}

fn ulovlige(l: &Laesning, skrevet: &Skrevet, laeste: &[(&'static Ulovlig, Vec<Moenster>)], fundne: &mut Vec<Fund>) {
    let raekker: Vec<_> = skrevet
        .saetninger
        .iter()
        .map(|saetning| Ordraekke::ny(&skrevet.loebende, saetning))
        .collect();
    for (nr, ord) in raekker.iter().enumerate() {
        for (ulovlig, vendinger) in laeste.iter().filter(|(u, _)| gaelder(l, u, skrevet.afsnit)) {
            let undtaget = |sted: &Range<usize>| {
                let mut undtagelser = UNDTAGELSER.iter().chain(ulovlig.undtagelser);
                undtagelser.any(|undtagelse| ord.staar_om(undtagelse, sted))
            };
            let steder = vendinger.iter().flat_map(|vending| ord.steder_af(vending));
            let sted = steder.filter(|sted| !undtaget(sted)).min_by_key(|sted| sted.start);
            // A binding rule is a valid reason when the citizen's own case follows, in the same sentence or the next.
            let konkret = || raekker.iter().skip(nr).take(2).any(har_konkret_grund);
            let sted = sted.filter(|_| ulovlig.grund != Grund::BundetSkoen || !konkret());
            if let Some(sted) = sted {
                let plads = ord.plads(&sted);
                let tekst = skrevet.loebende.udsnit(plads.fra, plads.til);
                let hvad = format!("»{tekst}« {}", ulovlig.hvad);
                fundne.push(ulovligt(l, ulovlig, skrevet.afsnit, hvad).ved(skrevet.sted(l.brev, plads)));
            }
        }
    }
}

/// Whether the phrases of a reason can be one here: not in sections where they are information; and advice replaces
/// treatment only where the citizen may have a right to it.
fn gaelder(l: &Laesning, ulovlig: &Ulovlig, afsnit: Afsnitsnavn) -> bool {
    let uden_ret = l.udfald.er_efter_101_a() || l.sag.vurdering.omfattet.konklusion == Konklusion::Nej;
    let er_lovlig_her = ulovlig.grund == Grund::Raadgivning && uden_ret;
    !er_lovlig_her && !ulovlig.ikke_i.contains(&afsnit)
}

/// Whether a sentence gives a reason about the citizen.
fn har_konkret_grund(ord: &Ordraekke) -> bool {
    !ord.steder("fordi|da|idet|eftersom|derfor ^10 du|dig|din|dit|dine")
        .is_empty()
}
