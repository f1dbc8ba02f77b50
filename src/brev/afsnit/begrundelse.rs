// SPDX-License-Identifier: MPL-2.0
//! The reasons: the facts given weight, and the main considerations. Drafts are written from the rules that carried the conclusions; what the caseworker wrote comes instead of them.

use super::afgoerelse::oensket;
use super::hensyn::hensyn as hensyn_ved;
use super::{fravigelse, intensitetsord, mangler, paa_een_linje, punkter};
use crate::brev::dig;
use crate::brev::dokument::{Blok, Del, fra_tekst};
use crate::brev::{Grundlag, Kolonne, Udfald};
use crate::fakta::{Faktum, Intensitet, Slags, Tilstraekkeligt, Valgmulighed, opremset};
use crate::regler::konklusion::{Afgoerelsestype, Konklusion, Omraadenavn};
use crate::vurdering::ord::saetning;
use crate::vurdering::{self, Fravigelsesforhold, OvervejelseSvar, RegelSvar, Retning};

/// The facts given weight.
pub(super) fn fakta(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let indledning = Blok::tekst("Vi har især lagt vægt på disse oplysninger:");
    let skrevet = &sag.dele.afgoerelse.faktiske_omstaendigheder;
    if !skrevet.is_empty() {
        return vec![
            indledning,
            punkter(skrevet.iter().map(|tekst| saetning(&paa_een_linje(tekst)))),
        ];
    }
    let mut saetninger = Vec::new();
    for faktum in vaegtige_fakta(sag, udfald) {
        saetninger.extend(dig::saetning(faktum, sag.fakta));
    }
    match saetninger.as_slice() {
        [] => vec![Blok::af([
            indledning_uden_oplysninger(),
            mangler("de oplysninger, der er lagt vægt på"),
        ])],
        _ => vec![indledning, punkter(saetninger)],
    }
}

fn indledning_uden_oplysninger() -> Del {
    "Vi har især lagt vægt på: ".into()
}

/// The facts behind the rules that carried the conclusions and the considerations, each once and in that order.
fn vaegtige_fakta(sag: &Grundlag, udfald: &Udfald) -> Vec<Faktum> {
    let mut fakta: Vec<Faktum> = Vec::new();
    let mut tilfoej = |faktum| {
        if !fakta.contains(&faktum) {
            fakta.push(faktum);
        }
    };
    for (omraade, regel) in baerende(sag, udfald) {
        for faktum in regel.fakta.iter().copied() {
            if omraade == Omraadenavn::Begraensning || !er_uden_vaegt(faktum, regel, sag) {
                tilfoej(faktum);
            }
        }
    }
    if vejer_intensitet(sag, udfald) {
        if faglig_vurdering(sag).is_some() {
            tilfoej(Faktum::Tilstraekkeligt);
        }
        for overvejelse in &sag.vurdering.intensitet.overvejelser {
            overvejelse.fakta.iter().copied().for_each(&mut tilfoej);
        }
    }
    fakta
}

/// A rule holds, or may hold, because of what is so; what is not so carries weight where a rule fails.
fn er_uden_vaegt(faktum: Faktum, regel: &RegelSvar, sag: &Grundlag) -> bool {
    faktum.slags() == Slags::JaNej && sag.fakta.er_nej(faktum) && regel.udfald != vurdering::Udfald::IkkeOpfyldt
}

/// The rules that carried the conclusions that this decision rests on.
fn baerende<'a>(sag: &Grundlag<'a>, udfald: &Udfald) -> Vec<(Omraadenavn, &'a RegelSvar)> {
    let vurdering = sag.vurdering;
    let mut baerende = Vec::new();
    for omraade in omraader(sag, udfald) {
        for id in vurdering.omraade(*omraade).regler {
            let regel = vurdering.regler.iter().find(|regel| regel.id == id);
            baerende.extend(regel.map(|regel| (*omraade, regel)));
        }
    }
    baerende
}

fn omraader(sag: &Grundlag, udfald: &Udfald) -> &'static [Omraadenavn] {
    match udfald.afgoerelse() {
        Afgoerelsestype::FritValgImoedekommet | Afgoerelsestype::FritValgAfslag => &[Omraadenavn::FritValg],
        Afgoerelsestype::FritValgBegraenset => &[Omraadenavn::Begraensning],
        Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning => &[Omraadenavn::Anonym],
        _ if vejer_intensitet(sag, udfald) => &[Omraadenavn::Omfattet, Omraadenavn::Intensitet],
        _ => &[Omraadenavn::Omfattet],
    }
}

/// Whether the decision rests on which intensity the facts point to.
fn vejer_intensitet(sag: &Grundlag, udfald: &Udfald) -> bool {
    let afslag_til_omfattet =
        udfald.kolonne() == Kolonne::Afslag && sag.vurdering.omfattet.konklusion == Konklusion::Ja;
    let efter_valg = udfald.afgoerelse() == Afgoerelsestype::FritValgImoedekommet;
    (udfald.er_tildeling() && !efter_valg) || afslag_til_omfattet
}

/// What a professional has judged sufficient; `None` while nobody has.
fn faglig_vurdering(sag: &Grundlag) -> Option<Tilstraekkeligt> {
    let vurderet = Tilstraekkeligt::fra_nr(sag.fakta.nr(Faktum::Tilstraekkeligt)?);
    (vurderet != Tilstraekkeligt::IkkeVurderet).then_some(vurderet)
}

/// The main considerations of the discretion.
pub(super) fn hensyn(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let a = &sag.dele.afgoerelse;
    let mut blokke = Vec::new();
    if a.hovedhensyn.is_empty() {
        let afvejet: Vec<_> = afvejning(sag, udfald);
        if !afvejet.is_empty() {
            blokke.push(Blok::tekst("Disse hensyn har haft størst betydning:"));
            blokke.push(Blok::Punkter(afvejet));
        }
    } else {
        blokke.push(Blok::tekst("Disse hensyn har haft størst betydning:"));
        blokke.push(punkter(
            a.hovedhensyn.iter().map(|tekst| saetning(&paa_een_linje(tekst))),
        ));
    }
    blokke.extend(samlet(sag, udfald));
    blokke.extend(a.begrundelse.as_deref().map(fra_tekst).unwrap_or_default());
    if blokke.is_empty() {
        blokke.push(Blok::Tekst(vec![mangler("hovedhensynene i afgørelsen")]));
    }
    blokke
}

/// What carried the conclusion, what else was weighed, and the citizen's wish.
fn afvejning(sag: &Grundlag, udfald: &Udfald) -> Vec<Vec<Del>> {
    let mut punkter: Vec<Vec<Del>> = Vec::new();
    for (_, regel) in baerende(sag, udfald) {
        punkter.extend(hensyn_ved(regel.id, regel.udfald).map(|tekst| vec![tekst.into()]));
    }
    if vejer_intensitet(sag, udfald) {
        if faglig_vurdering(sag) == Some(Tilstraekkeligt::Ambulant) {
            let tekst = "En fagperson har vurderet, at ambulant behandling er nok for dig.";
            punkter.push(vec![tekst.into()]);
        }
        for overvejelse in &sag.vurdering.intensitet.overvejelser {
            punkter.extend(overvejet(overvejelse, sag, udfald));
        }
    }
    punkter
}

fn overvejet(overvejelse: &OvervejelseSvar, sag: &Grundlag, udfald: &Udfald) -> Option<Vec<Del>> {
    match overvejelse.id {
        "INT-10" => Some(vec![tidligere_behandling(overvejelse).into()]),
        "INT-14" => oensket(sag).map(|oensket| oenske(oensket, sag, udfald)),
        id => hensyn_ved(id, vurdering::Udfald::Opfyldt).map(|tekst| vec![tekst.into()]),
    }
}

fn tidligere_behandling(overvejelse: &OvervejelseSvar) -> String {
    let tekst = |id: &&str| Intensitet::med_id(id).map(Valgmulighed::tekst);
    let for_disse: Vec<_> = overvejelse.intensitet.iter().filter_map(tekst).collect();
    match overvejelse.retning {
        Retning::For => format!(
            "Den behandling, du har fået før, var ikke nok. Det taler for {}.",
            opremset(&for_disse, "eller")
        ),
        Retning::Imod | Retning::Neutral => {
            "Den behandling, du har fået før, var ikke nok. Derfor har vi overvejet et andet indhold eller mål."
                .to_owned()
        }
    }
}

/// The citizen's wish and how it weighed.
fn oenske(oensket: Intensitet, sag: &Grundlag, udfald: &Udfald) -> Vec<Del> {
    let vejer = format!("Du har ønsket {}. Dit ønske vejer tungt.", oensket.tekst());
    if udfald.intensitet() == Some(oensket) {
        return vec![format!("{vejer} Derfor har vi fulgt det.").into()];
    }
    let nok = match (faglig_vurdering(sag), udfald.intensitet()) {
        (Some(Tilstraekkeligt::Ambulant), Some(Intensitet::Ambulant)) => Some(Intensitet::Ambulant),
        (Some(Tilstraekkeligt::Dag), Some(Intensitet::Dag)) => Some(Intensitet::Dag),
        _ => None,
    };
    let a = &sag.dele.afgoerelse;
    let begrundet = a.begrundelse.is_some() || a.fravigelse.as_ref().is_some_and(|f| f.tekst.is_some());
    match nok {
        Some(nok) => vec![
            format!(
                "{vejer} Vi har valgt noget andet, fordi en fagperson har vurderet, at {} er nok for dig.",
                nok.tekst()
            )
            .into(),
        ],
        None if begrundet => vec![format!("{vejer} Vi har ikke fulgt det. Længere nede kan du læse hvorfor.").into()],
        None => vec![
            format!("{vejer} Vi har ikke fulgt det, fordi ").into(),
            mangler("hvorfor ønsket ikke er fulgt"),
            ".".into(),
        ],
    }
}

/// What it all comes to.
fn samlet(sag: &Grundlag, udfald: &Udfald) -> Option<Blok> {
    match sag.fravigelse() {
        Fravigelsesforhold::Fraviger { peger_paa, valgt, .. } => Some(fravigelse::samlet(&peger_paa, valgt)),
        Fravigelsesforhold::Skoen { .. } => Some(skoen(
            sag,
            udfald,
            "Oplysningerne peger ikke alle samme vej. Vi har derfor vurderet din situation samlet.",
        )),
        Fravigelsesforhold::Uafklaret { .. } => Some(skoen(
            sag,
            udfald,
            "Der er ting, som vi ikke ved endnu. Vi har vurderet din situation ud fra det, vi ved nu.",
        )),
        Fravigelsesforhold::Foelger => foelger(udfald).map(Blok::Tekst),
    }
}

/// A discretion, or a decision before all is known, needs reasons of the caseworker's own.
fn skoen(sag: &Grundlag, udfald: &Udfald, indledning: &str) -> Blok {
    let a = &sag.dele.afgoerelse;
    if a.begrundelse.is_some() || !a.hovedhensyn.is_empty() {
        return Blok::tekst(indledning);
    }
    match udfald.kolonne() {
        Kolonne::AnonymHenvisning => Blok::af([
            format!("{indledning} Anonym behandling er ikke det rette for dig, fordi ").into(),
            mangler("grunden"),
            ".".into(),
        ]),
        _ => Blok::af([
            format!("{indledning} Vi har lagt mest vægt på: ").into(),
            mangler("de hensyn, der har afgjort skønnet"),
        ]),
    }
}

fn foelger(udfald: &Udfald) -> Option<Vec<Del>> {
    match udfald.kolonne() {
        _ if udfald.afgoerelse() == Afgoerelsestype::FritValgImoedekommet => Some(vec![
            "Samlet peger oplysningerne på, at du har ret til at vælge stedet. Derfor har vi sagt ja.".into(),
        ]),
        Kolonne::FuldtMedhold | Kolonne::Mindre => Some(vec![
            "Samlet peger oplysningerne på ".into(),
            intensitetsord(udfald.intensitet()),
            ". Det er også det, vi har valgt.".into(),
        ]),
        Kolonne::Afslag => Some(vec![
            "Samlet peger oplysningerne på, at du ikke er omfattet af reglerne.".into(),
        ]),
        Kolonne::FritValg | Kolonne::AnonymBevilling | Kolonne::AnonymHenvisning => None,
    }
}
