// SPDX-License-Identifier: MPL-2.0
//! What is missing, as a list for gathering information and for hearing the party.

use serde::Serialize;

use super::former::Kvittering;
use super::resultat::Sagsforhold;
use crate::fakta::{Faktum, Hvem, Svartype};
use crate::kilder::{Henvisning, grundlag};
use crate::regelsaet::Regelsaet;
use crate::regler::{Konklusion, OMRAADER, Omraadenavn};

/// What is missing in a case: a list for gathering information and for hearing the party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Mangelliste {
    /// `p101-mangelliste/1`.
    pub format: &'static str,
    /// The receipt.
    pub kvittering: Kvittering,
    /// What is missing, in the order of the file format.
    pub mangler: Vec<Mangel>,
}

/// An unknown fact that can change a conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Mangel {
    /// The fact.
    #[cfg_attr(feature = "typer", ts(type = "Faktumnavn"))]
    pub faktum: Faktum,
    /// The question.
    pub spoergsmaal: &'static str,
    /// The type of its answer.
    #[serde(rename = "type")]
    pub slags: Svartype,
    /// The ids of the values to choose from.
    pub vaerdier: &'static [&'static str],
    /// Who can usually supply it.
    pub hvem: &'static [Hvem],
    /// Where the law asks for it.
    pub kilder: Vec<Henvisning>,
    /// What it can change.
    pub kan_aendre: Vec<KanAendre>,
}

/// The conclusions of an area that one unknown fact can add or remove.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct KanAendre {
    /// The area.
    pub omraade: Omraadenavn,
    /// The conclusions.
    pub til: Vec<Konklusion>,
}

impl Mangelliste {
    /// What the case lacks under the rule set.
    pub fn ny(sag: &Sagsforhold, regelsaet: &Regelsaet) -> Self {
        let omraader = OMRAADER
            .iter()
            .filter(|omraade| !sag.konkluder(omraade).mangler.is_empty());
        let tabeller: Vec<_> = omraader.map(|omraade| (omraade.navn, sag.tabel(omraade))).collect();
        let retsdag = regelsaet.naermeste_dag(sag.vurderingsdato);
        let mangler = Faktum::ALLE.into_iter().filter_map(|faktum| {
            let kan_aendre: Vec<_> = tabeller
                .iter()
                .map(|(omraade, tabel)| KanAendre {
                    omraade: *omraade,
                    til: tabel.kan_aendre(faktum),
                })
                .filter(|kan_aendre| !kan_aendre.til.is_empty())
                .collect();
            (!kan_aendre.is_empty()).then(|| {
                Mangel::ny(
                    faktum,
                    kan_aendre,
                    grundlag(faktum.beskrivelse().kilder, retsdag).kilder,
                )
            })
        });
        Self {
            format: "p101-mangelliste/1",
            kvittering: Kvittering::ny(sag, regelsaet),
            mangler: mangler.collect(),
        }
    }
}

impl Mangel {
    fn ny(faktum: Faktum, kan_aendre: Vec<KanAendre>, kilder: Vec<Henvisning>) -> Self {
        let beskrivelse = faktum.beskrivelse();
        Self {
            faktum,
            spoergsmaal: beskrivelse.spoergsmaal,
            slags: faktum.slags().into(),
            vaerdier: faktum.vaerdi_id(),
            hvem: beskrivelse.hvem,
            kilder,
            kan_aendre,
        }
    }
}
