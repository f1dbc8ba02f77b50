// SPDX-License-Identifier: MPL-2.0
//! The schema of a case: the facts come from their table, the rest from the tables of its parts.

use super::svar::faktums_form;
use crate::brev::Sagsdele;
use crate::fakta::Faktum;
use crate::fil::skema::{Felt, Form};
use crate::regelsaet::FOERSTE_DAG;

/// The name of the case format.
pub const FORMAT: &str = "p101-sag/1";

/// The key of the name of the format.
const FORMATNOEGLE: &str = "format";
/// The key of the day of the assessment.
pub(super) const VURDERINGSDATO: &str = "vurderingsdato";
/// The key of the facts.
pub(super) const FAKTA: &str = "fakta";

/// The form of a case.
pub fn sagens_form() -> Form {
    let fakta: Vec<_> = Faktum::ALLE.map(faktums_felt).into();
    let vurderingsdato = Form::DatoFra { foerste: FOERSTE_DAG };
    let mut felter = vec![
        Felt::kraevet(FORMATNOEGLE, Form::Konstant(FORMAT), "Filformatets navn og version"),
        Felt::kraevet(
            VURDERINGSDATO,
            vurderingsdato,
            "Dagen, der vurderes på; vælger regelsæt og er brevets dato",
        ),
        Felt::valgfri(
            FAKTA,
            Form::Objekt(fakta.into()),
            "Hvad der vides; en nøgle, der mangler, er ikke kendt endnu",
        ),
    ];
    felter.extend_from_slice(Sagsdele::FELTER);
    Form::Objekt(felter.into())
}

fn faktums_felt(faktum: Faktum) -> Felt {
    Felt::valgfri(faktum.id(), faktums_form(faktum), faktum.beskrivelse().spoergsmaal)
}

#[cfg(test)]
mod tests;
