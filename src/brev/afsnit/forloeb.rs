// SPDX-License-Identifier: MPL-2.0
//! The next steps, other help, and the end of the letter.

use super::frit_valg::er_i_gang;
use super::{mangler, paa_een_linje};
use crate::brev::dokument::{Blok, Del, fra_tekst};
use crate::brev::{Grundlag, Kolonne, Raadgivning, Udfald};
use crate::fakta::{Faktum, Intensitet};
use crate::regler::konklusion::Konklusion;

/// The doctor's consultation, the behandlingsplan and the follow-up.
pub(super) fn forloeb(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let mut punkter: Vec<Vec<Del>> = Vec::new();
    punkter.extend(laegesamtale(sag));
    punkter.push(vec![match er_i_gang(sag, udfald) {
        true => "Behandlingsstedet retter din behandlingsplan til sammen med dig.".into(),
        false => "Når behandlingen begynder, laver behandlingsstedet en behandlingsplan sammen med dig.".into(),
    }]);
    punkter.push(vec![
        "Vi følger op sammen med dig undervejs. Ændrer dit behov sig, kan vi ændre behandlingen.".into(),
    ]);
    punkter.push(vec![
        "Vi kontakter dig 1 måned og 6 måneder efter, at behandlingen er slut, for at høre, hvordan det går. Det kan du sige \
         nej til."
            .into(),
    ]);
    punkter.extend((udfald.intensitet() == Some(Intensitet::Doegn)).then(|| {
        vec!["Efter døgnbehandlingen hjælper vi dig videre med ambulant behandling eller dagbehandling.".into()]
    }));
    vec![Blok::Punkter(punkter)]
}

/// The consultation must be offered wherever the assessment says so, until it has taken place or treatment has begun.
fn laegesamtale(sag: &Grundlag) -> Option<Vec<Del>> {
    let tilbydes = sag.vurdering.pligter.iter().any(|pligt| pligt.id == "PL-01");
    if !tilbydes || sag.fakta.kender(Faktum::LaegesamtaleDato) || sag.fakta.kender(Faktum::IvaerksatDato) {
        return None;
    }
    let ret = "Du har ret til en gratis samtale med en læge, inden behandlingen begynder.";
    let frist = sag.frist("FR-03");
    let begynder_foer = matches!((sag.dele.afgoerelse.startdato, frist), (Some(start), Some(frist)) if start <= frist);
    Some(match frist {
        Some(frist) if !begynder_foer => vec![
            format!("{ret} Samtalen skal være holdt senest ").into(),
            frist.into(),
            ".".into(),
        ],
        _ => vec![ret.into()],
    })
}

/// Other help that can compensate; outside § 101 a, the options that stay open.
pub(super) fn anden_hjaelp(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let mut blokke = match &sag.dele.afgoerelse.anden_hjaelp {
        Some(tekst) => fra_tekst(tekst),
        None => anden_hjaelp_efter_sagen(sag, udfald),
    };
    blokke.push(Blok::tekst(raadgivning(sag.dele.kommune.raadgivning.as_ref())));
    blokke
}

fn anden_hjaelp_efter_sagen(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let tekst = match udfald.kolonne() {
        Kolonne::AnonymHenvisning => {
            "Du kan henvende dig til din egen kommune og søge om behandling efter serviceloven § 101. Her kan du også \
             få hjælp til andet, for eksempel bolig, økonomi eller familie."
        }
        Kolonne::Afslag if kun_alkohol(sag) => {
            "Du kan få gratis alkoholbehandling. Du kan selv henvende dig til alkoholbehandlingen i kommunen uden henvisning."
        }
        Kolonne::Afslag => "Du kan søge igen, hvis din situation ændrer sig. Din egen læge kan også hjælpe dig videre.",
        _ => {
            "Har du brug for hjælp til andet, for eksempel bolig, økonomi eller familie, hjælper vi dig hen til dem, \
            der kan hjælpe."
        }
    };
    vec![Blok::tekst(tekst)]
}

fn kun_alkohol(sag: &Grundlag) -> bool {
    sag.vurdering.omfattet.konklusion == Konklusion::Nej && sag.fakta.er_ja(Faktum::KunAlkohol)
}

fn raadgivning(raadgivning: Option<&Raadgivning>) -> String {
    let mut veje = Vec::new();
    if let Some(raadgivning) = raadgivning {
        veje.extend(
            raadgivning
                .telefon
                .as_deref()
                .map(|telefon| format!("på tlf. {}", paa_een_linje(telefon))),
        );
        veje.extend(
            raadgivning
                .web
                .as_deref()
                .map(|web| format!("på {}", paa_een_linje(web))),
        );
    }
    match veje.is_empty() {
        true => "Du kan altid få gratis og anonym rådgivning hos kommunen.".to_owned(),
        false => format!("Du kan altid få gratis og anonym rådgivning {}.", veje.join(" eller ")),
    }
}

/// Assistance and representation.
pub(super) fn bisidder() -> Vec<Blok> {
    vec![Blok::tekst(
        "Du må tage en med til møder med os, for eksempel en ven, en pårørende eller en rådgiver. Du kan også lade en \
         anden skrive til os og tale med os for dig.",
    )]
}

/// Payment, where a stay is granted.
pub(super) fn betaling(udfald: &Udfald) -> Vec<Blok> {
    match udfald.intensitet() {
        Some(Intensitet::Doegn) => vec![Blok::tekst(
            "Behandlingen er gratis. Du kan komme til at betale for mad og logi under opholdet. Vi fastsætter beløbet, inden opholdet \
             begynder, og du får det at vide på forhånd.",
        )],
        _ => Vec::new(),
    }
}

/// The closing, with the municipality's contact details.
pub(super) fn hilsen(sag: &Grundlag) -> Vec<Blok> {
    let k = &sag.dele.kommune;
    let linje = |vaerdi: &Option<String>| vaerdi.as_deref().map(paa_een_linje);
    let mut blokke = Vec::new();
    let kontakt = match (linje(&k.telefon), linje(&k.telefontid)) {
        (Some(telefon), Some(tid)) => Some(format!(
            "Har du spørgsmål, er du velkommen til at ringe på tlf. {telefon}, {tid}."
        )),
        (Some(telefon), None) => Some(format!(
            "Har du spørgsmål, er du velkommen til at ringe på tlf. {telefon}."
        )),
        (None, _) => None,
    };
    blokke.extend(kontakt.map(Blok::tekst));
    blokke.push(Blok::tekst("Med venlig hilsen"));
    let navne: Vec<_> = [linje(&k.afdeling), linje(&k.navn)].into_iter().flatten().collect();
    blokke.push(match navne.is_empty() {
        true => Blok::Tekst(vec![mangler("kommunens navn")]),
        false => Blok::tekst(navne.join(", ")),
    });
    blokke
}
