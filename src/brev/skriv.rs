// SPDX-License-Identifier: MPL-2.0
//! Composes a letter: decides for each section whether to include it, whose words it holds, and what happens to an
//! edit.

use super::afsnit::{overskrift, udkast};
use super::dokument::{Blok, fra_tekst, ord, som_tekst};
use super::skabelon::Skabelon;
use super::sprog::lix;
use super::{Afsnitsnavn, Brev, Brevafsnit, Grundlag, Krav, Ordlyd, Udeladt, Udfald, afsnitstekst};
use crate::fakta::Valgmulighed;
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::FravigelseSvar;

impl Brev {
    /// The letter of a case, for an outcome.
    pub fn skriv(sag: &Grundlag, udfald: &Udfald) -> Self {
        let skrevne = &sag.dele.afgoerelse.afsnit;
        let mut afsnit = Vec::new();
        for navn in Afsnitsnavn::alle() {
            afsnit.extend(skriv_afsnit(navn, sag, udfald));
        }
        let mut udeladt = Vec::new();
        for (id, tekst) in skrevne {
            if afsnit.iter().all(|a| a.id != *id) {
                let tekst = tekst.clone();
                udeladt.push(Udeladt { id: *id, tekst });
            }
        }
        Self {
            format: "p101-brev/1",
            kvittering: sag.vurdering.kvittering.clone(),
            afgoerelse: udfald.afgoerelse(),
            fuldt_medhold: sag.vurdering.fuldt_medhold,
            fravigelse: FravigelseSvar::ny(&sag.fravigelse()),
            titel: titel(udfald.afgoerelse()).to_owned(),
            afsender: afsender(sag),
            modtager: modtager(sag),
            dato: sag.dag,
            reference: sag.dele.borger.reference.clone(),
            lix: lix(afsnit.iter().flat_map(|afsnit| &afsnit.blokke)),
            udeladt,
            afsnit,
        }
    }
}

/// The section, unless it must not be there, is left out, or has nothing to say.
fn skriv_afsnit(navn: Afsnitsnavn, sag: &Grundlag, udfald: &Udfald) -> Option<Brevafsnit> {
    let a = &sag.dele.afgoerelse;
    let krav = udfald.krav(navn);
    if krav == Krav::MaaIkke || a.fravalgt.contains(&navn) {
        return None;
    }
    let (ordlyd, blokke) = forslag(navn, sag, udfald);
    let udkast = som_tekst(&blokke);
    let (ordlyd, blokke, nyt_udkast) = match afsnitstekst(&a.afsnit, navn) {
        Some(rettet) => {
            let gammelt = afsnitstekst(&a.udkast, navn);
            let nyt = gammelt.is_some_and(|gammelt| gammelt != udkast);
            (Ordlyd::Rettet, fra_tekst(rettet), nyt.then_some(udkast))
        }
        None if blokke.is_empty() => return None,
        None => (ordlyd, blokke, None),
    };
    Some(Brevafsnit {
        id: navn,
        overskrift: overskrift(navn, udfald).to_owned(),
        krav,
        ordlyd,
        tekst: som_tekst(&blokke),
        blokke,
        nyt_udkast,
    })
}

/// The section before the caseworker edits it: the municipality's wording if there is one, else the product's. A case
/// only opens with templates that parse.
fn forslag(navn: Afsnitsnavn, sag: &Grundlag, udfald: &Udfald) -> (Ordlyd, Vec<Blok>) {
    let skabelon = afsnitstekst(&sag.dele.kommune.skabeloner, navn).map(Skabelon::laes);
    match skabelon {
        Some(Ok(skabelon)) => (Ordlyd::Skabelon, skabelon.udfyld(sag, udfald)),
        Some(Err(_)) | None => (Ordlyd::Udkast, udkast(navn, sag, udfald)),
    }
}

fn titel(afgoerelse: Afgoerelsestype) -> &'static str {
    match afgoerelse {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag | Afgoerelsestype::Afslag => {
            "Afgørelse om behandling for stofmisbrug"
        }
        Afgoerelsestype::Aendring => "Afgørelse om ændring af din behandling",
        Afgoerelsestype::FritValgImoedekommet
        | Afgoerelsestype::FritValgAfslag
        | Afgoerelsestype::FritValgBegraenset => "Afgørelse om dit valg af behandlingssted",
        Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning => "Svar om anonym behandling",
    }
}

fn afsender(sag: &Grundlag) -> Vec<String> {
    let k = &sag.dele.kommune;
    let linjer = [&k.navn, &k.afdeling, &k.adresse, &k.telefon, &k.mail, &k.web];
    linjer.into_iter().flatten().cloned().collect()
}

/// The citizen as entered; the case system fills in the rest. Nothing identifies someone anonymous.
fn modtager(sag: &Grundlag) -> Vec<String> {
    if sag.er_anonym() {
        return Vec::new();
    }
    let borger = &sag.dele.borger;
    let eller = |vaerdi: &Option<String>, felt: &'static str| {
        vaerdi
            .clone()
            .unwrap_or_else(|| ord(&[super::dokument::Del::Flettefelt(felt)]))
    };
    vec![
        eller(&borger.navn, "Navn"),
        eller(&borger.adresse, "Adresse"),
        "CPR-nr. [CPR]".to_owned(),
    ]
}
