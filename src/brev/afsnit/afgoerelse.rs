// SPDX-License-Identifier: MPL-2.0
//! The decision in one plain sentence, and its content.

use super::{eller_mangler, intensitetsord, mangler, paa_een_linje};
use crate::brev::dokument::{Blok, Del, Tabel};
use crate::brev::{Grundlag, Kolonne, Udfald};
use crate::fakta::{Faktum, Intensitet, OensketIntensitet, Valgmulighed, udsagn};
use crate::regler::konklusion::{Afgoerelsestype, Konklusion};
use crate::vurdering::ord::saetning;

/// The decision, plainly and first.
pub(super) fn afgoerelse(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let intensitet = || intensitetsord(udfald.intensitet());
    let sted = || eller_mangler(stedets_navn(sag), "behandlingsstedets navn");
    let saetning = match udfald.afgoerelse() {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag => Blok::af([
            "Vi har besluttet, at du får ".into(),
            intensitet(),
            " hos ".into(),
            sted(),
            ".".into(),
        ]),
        Afgoerelsestype::Aendring => Blok::af([
            "Vi har besluttet at ændre din behandling. Du får nu ".into(),
            intensitet(),
            " hos ".into(),
            sted(),
            ".".into(),
        ]),
        Afgoerelsestype::FritValgImoedekommet => Blok::af([
            "Vi har besluttet, at du får ".into(),
            intensitet(),
            " hos ".into(),
            sted(),
            ", som du selv har valgt.".into(),
        ]),
        Afgoerelsestype::Afslag => {
            Blok::tekst("Vi har besluttet, at du ikke får behandling for stofmisbrug efter serviceloven § 101.")
        }
        Afgoerelsestype::FritValgAfslag => Blok::af([
            "Vi har besluttet, at du ikke kan få din behandling hos ".into(),
            sted(),
            ".".into(),
        ]),
        Afgoerelsestype::FritValgBegraenset => Blok::af([
            "Vi har besluttet at begrænse dit valg af behandlingssted. Du kan ikke få din behandling hos ".into(),
            sted(),
            ".".into(),
        ]),
        Afgoerelsestype::AnonymBevilling => {
            Blok::af(["Du kan få anonym, ambulant behandling hos ".into(), sted(), ".".into()])
        }
        Afgoerelsestype::AnonymHenvisning => Blok::tekst(
            "Vi kan ikke give dig anonym behandling efter serviceloven § 101 a. Du kan få hjælp på andre måder.",
        ),
    };
    [Some(saetning), mindre_end_oensket(sag, udfald)]
        .into_iter()
        .flatten()
        .collect()
}

/// The part of the request that the citizen does not get, stated at once.
fn mindre_end_oensket(sag: &Grundlag, udfald: &Udfald) -> Option<Blok> {
    if udfald.kolonne() != Kolonne::Mindre {
        return None;
    }
    if let Some(oensket) = oensket(sag).filter(|oensket| Some(*oensket) != udfald.intensitet()) {
        return Some(Blok::tekst(format!(
            "Du har ønsket {}. Det får du ikke denne gang. Længere nede kan du læse hvorfor.",
            oensket.tekst()
        )));
    }
    let ikke_alt =
        sag.fakta.er_nej(Faktum::OensketImoedekommet) || udfald.afgoerelse() == Afgoerelsestype::DelvistAfslag;
    ikke_alt.then(|| Blok::tekst("Du får ikke alt det, du har bedt om. Længere nede kan du læse hvorfor."))
}

/// The intensity that the citizen asks for, if it is a particular one.
pub(super) fn oensket(sag: &Grundlag) -> Option<Intensitet> {
    match OensketIntensitet::fra_nr(sag.fakta.nr(Faktum::OensketIntensitet)?) {
        OensketIntensitet::Ambulant => Some(Intensitet::Ambulant),
        OensketIntensitet::Dag => Some(Intensitet::Dag),
        OensketIntensitet::Doegn => Some(Intensitet::Doegn),
        OensketIntensitet::Ingen => None,
    }
}

/// The grant: effort, purpose, intensity, extent, provider, start and duration.
pub(super) fn indsats(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    match udfald.kolonne() {
        Kolonne::FritValg => behandlingen_nu(sag),
        _ => vec![tildeling(sag, udfald)],
    }
}

fn tildeling(sag: &Grundlag, udfald: &Udfald) -> Blok {
    let a = &sag.dele.afgoerelse;
    let anonym = udfald.kolonne() == Kolonne::AnonymBevilling;
    let behandling = match anonym {
        true => "anonym, ambulant behandling".into(),
        false => intensitetsord(udfald.intensitet()),
    };
    let raekker = [
        ("Behandling", behandling),
        ("Sted", sted(sag)),
        ("Indhold", eller_mangler(a.indsats.as_deref(), "den konkrete indsats")),
        ("Formål", formaal(sag)),
        ("Omfang", eller_mangler(a.omfang.as_deref(), "behandlingens omfang")),
        ("Begynder", a.startdato.map_or_else(|| mangler("startdato"), Del::Dato)),
        ("Varighed", varighed(a.varighed.as_deref(), anonym)),
    ];
    Blok::Tabel(Tabel {
        hoved: vec!["Hvad".to_owned(), "Det får du".to_owned()],
        raekker: raekker
            .into_iter()
            .map(|(hvad, svar)| vec![vec![hvad.into()], vec![svar]])
            .collect(),
    })
}

/// A course under § 101 a is short by law; its usual length is not a promise.
fn varighed(varighed: Option<&str>, anonym: bool) -> Del {
    match varighed {
        None if anonym => "et afgrænset, kortere forløb".into(),
        varighed => eller_mangler(varighed, "behandlingens varighed"),
    }
}

fn sted(sag: &Grundlag) -> Del {
    let adresse = sag
        .dele
        .afgoerelse
        .tilbud
        .as_ref()
        .and_then(|tilbud| tilbud.adresse.as_deref());
    match (stedets_navn(sag), adresse) {
        (Some(navn), Some(adresse)) => format!("{}, {}", paa_een_linje(navn), paa_een_linje(adresse)).into(),
        (navn, _) => eller_mangler(navn, "behandlingsstedets navn"),
    }
}

fn stedets_navn<'a>(sag: &Grundlag<'a>) -> Option<&'a str> {
    sag.dele.afgoerelse.tilbud.as_ref()?.navn.as_deref()
}

/// The purpose as written, or else the goals.
fn formaal(sag: &Grundlag) -> Del {
    match (&sag.dele.afgoerelse.formaal, sag.fakta.nr(Faktum::Maal)) {
        (None, Some(maal)) if maal != 0 => saetning(&udsagn(Faktum::Maal, sag.fakta).unwrap_or_default()).into(),
        (formaal, _) => eller_mangler(formaal.as_deref(), "indsatsens formål"),
    }
}

/// A refusal or limit of frit valg leaves the treatment that was decided on unchanged.
fn behandlingen_nu(sag: &Grundlag) -> Vec<Blok> {
    let sted = eller_mangler(stedets_navn(sag), "behandlingsstedets navn");
    let valg = Blok::af(["Du har valgt ".into(), sted, ". Afgørelsen gælder kun det valg.".into()]);
    let besluttet = udsagn_om_visitation(sag);
    vec![valg, Blok::tekst(format!("{besluttet} Den afgørelse gælder stadig."))]
}

fn udsagn_om_visitation(sag: &Grundlag) -> String {
    let bevilget = sag.fakta.nr(Faktum::VisiteretIntensitet).map(Intensitet::fra_nr);
    match bevilget.filter(|_| sag.vurdering.omfattet.konklusion != Konklusion::Nej) {
        Some(intensitet) => format!("Vi har før besluttet, at du får {}.", intensitet.tekst()),
        None => "Vi har før truffet en afgørelse om din behandling.".to_owned(),
    }
}
