// SPDX-License-Identifier: MPL-2.0
//! Frit valg, and the start of the treatment.

use super::retsgrundlag::begynder_senere_efter_frit_valg;
use super::{intensitetsord, mangler};
use crate::brev::dokument::{Blok, Del, Tabel};
use crate::brev::{Grundlag, Kolonne, Udfald};
use crate::fakta::{Faktum, Intensitet};
use crate::kalender::Dato;
use crate::regler::konklusion::Afgoerelsestype;

/// The right to another provider of the same character; after a refusal, what remains open.
pub(super) fn frit_valg(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let mut blokke = match udfald.afgoerelse() {
        Afgoerelsestype::FritValgAfslag => vec![Blok::tekst(
            "Du kan stadig vælge et andet sted. Det kan være et offentligt eller et privat sted. Stedet skal være \
             godkendt, og det skal give samme slags behandling som den, du har fået bevilget.",
        )],
        Afgoerelsestype::FritValgBegraenset => vec![Blok::tekst(
            "Du kan stadig få din behandling på det sted, vi har henvist dig til. Du kan også foreslå et andet sted, som \
             dækker dit behov. Bliver din situation en anden, kan du bede os se på valget igen.",
        )],
        Afgoerelsestype::FritValgImoedekommet => vec![Blok::tekst(
            "Du har brugt din ret til frit valg. Du kan stadig vælge om til et andet sted med samme slags behandling.",
        )],
        _ => ret_til_at_vaelge(udfald),
    };
    blokke.push(Blok::tekst(hjaelp_til_at_vaelge(sag)));
    if !matches!(udfald.kolonne(), Kolonne::FritValg) {
        blokke.push(Blok::tekst(
            "Når du selv vælger et andet sted, kan du ikke kræve, at behandlingen begynder inden for 14 dage. Den skal stadig \
             begynde så hurtigt som muligt.",
        ));
    }
    blokke.extend(medicinsk_behandling(sag));
    blokke
}

fn ret_til_at_vaelge(udfald: &Udfald) -> Vec<Blok> {
    vec![
        Blok::tekst(
            "Du har ret til at vælge et andet sted end det, vi har henvist dig til. Det kan være et offentligt eller et \
             privat sted, også i en anden kommune.",
        ),
        Blok::af([
            "Stedet skal være godkendt af socialtilsynet, og det skal give samme slags behandling som den, du har fået \
             bevilget: "
                .into(),
            intensitetsord(udfald.intensitet()),
            ikke_i_stedet(udfald.intensitet()).into(),
        ]),
    ]
}

/// The kind of treatment that the citizen cannot choose instead of the granted one.
fn ikke_i_stedet(bevilget: Option<Intensitet>) -> &'static str {
    match bevilget {
        Some(Intensitet::Doegn) => ". Du kan ikke vælge ambulant behandling eller dagbehandling i stedet.",
        Some(Intensitet::Ambulant | Intensitet::Dag) => ". Du kan ikke vælge døgnbehandling i stedet.",
        None => ". Du kan ikke vælge en anden slags behandling i stedet.",
    }
}

fn hjaelp_til_at_vaelge(sag: &Grundlag) -> String {
    match &sag.dele.kommune.telefon {
        Some(telefon) => format!("Vi hjælper dig gerne med at finde et sted. Ring til os på tlf. {telefon}."),
        None => "Vi hjælper dig gerne med at finde et sted. Kontakt os, hvis du vil have hjælp.".to_owned(),
    }
}

/// Medical treatment has its own free choice.
fn medicinsk_behandling(sag: &Grundlag) -> Option<Blok> {
    let heroin = sag.fakta.er_ja(Faktum::Heroinbehandling);
    let undtaget = if heroin {
        " Valget gælder ikke for behandling med ordineret heroin."
    } else {
        ""
    };
    (heroin || sag.fakta.er_ja(Faktum::Substitution)).then(|| {
        Blok::tekst(format!(
            "Du kan også vælge et andet sted til din medicinske behandling. Stedet kan sige nej. Et offentligt sted kan kun \
             sige nej, hvis der ikke er plads.{undtaget}"
        ))
    })
}

/// The 14 days and the start; in a refusal of frit valg and outside § 101 a, the rule that applies there.
pub(super) fn garanti(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    match udfald.kolonne() {
        Kolonne::FritValg => vec![Blok::tekst(
            "Du har stadig ret til, at behandlingen begynder senest 14 dage efter, at du bad om den. Det gælder på det sted, \
             vi har henvist dig til. Vælger du selv et andet sted, kan det tage længere tid. Behandlingen skal så begynde \
             så hurtigt som muligt.",
        )],
        Kolonne::AnonymHenvisning => vec![Blok::tekst(
            "Du kan søge om behandling efter serviceloven § 101. Så har du ret til, at behandlingen begynder senest 14 dage \
             efter, at du har bedt om den.",
        )],
        _ if er_i_gang(sag, udfald) => vec![naar_aendringen_begynder(sag)],
        _ => naar_behandlingen_begynder(sag, udfald),
    }
}

/// A change of treatment that has begun: the 14 days are behind it.
pub(super) fn er_i_gang(sag: &Grundlag, udfald: &Udfald) -> bool {
    udfald.afgoerelse() == Afgoerelsestype::Aendring && sag.fakta.kender(Faktum::IvaerksatDato)
}

fn naar_aendringen_begynder(sag: &Grundlag) -> Blok {
    let start = sag
        .dele
        .afgoerelse
        .startdato
        .map_or_else(|| mangler("startdato"), Del::Dato);
    Blok::af([
        "Du er i behandling nu, og den fortsætter uden pause. Ændringen gælder fra ".into(),
        start,
        ". Beder du senere om en ny behandling, skal den begynde senest 14 dage efter.".into(),
    ])
}

fn naar_behandlingen_begynder(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let start = sag.dele.afgoerelse.startdato;
    let frist = sag.frist("FR-01");
    let mut blokke = vec![Blok::tekst(reglen(sag))];
    let datoer = [
        (
            "Du bad om behandling",
            sag.fakta.dato(Faktum::Anmodningsdato).map(Del::Dato),
        ),
        ("Behandlingen skal være begyndt senest", frist.map(Del::Dato)),
        (
            "Din behandling begynder",
            Some(start.map_or_else(|| mangler("startdato"), Del::Dato)),
        ),
    ];
    let raekke = |(hvad, hvornaar): (&str, Option<Del>)| Some(vec![vec![hvad.into()], vec![hvornaar?]]);
    blokke.push(Blok::Tabel(Tabel {
        hoved: vec!["Hvad".to_owned(), "Hvornår".to_owned()],
        raekker: datoer.into_iter().filter_map(raekke).collect(),
    }));
    if let (Some(start), Some(frist)) = (start, frist) {
        blokke.extend(for_sent(start, frist, begynder_senere_efter_frit_valg(sag, udfald)));
    }
    blokke
}

fn reglen(sag: &Grundlag) -> &'static str {
    match sag.fakta.er_ja(Faktum::Indsat) {
        true => "Fristen på 14 dage gælder ikke, mens du er indsat. Du er stadig omfattet af reglerne om behandling.",
        false => "Du har ret til, at behandlingen begynder senest 14 dage efter, at du bad om den.",
    }
}

/// Says openly that the start is after the 14 days.
fn for_sent(start: Dato, frist: Dato, selv_valgt: bool) -> Option<Blok> {
    let tekst = match selv_valgt {
        true => {
            "Det er senere end de 14 dage, fordi du selv har valgt behandlingssted. Behandlingen begynder så hurtigt som muligt."
        }
        false => "Det er senere, end du har ret til. Det beklager vi.",
    };
    (start > frist).then(|| Blok::tekst(tekst))
}
