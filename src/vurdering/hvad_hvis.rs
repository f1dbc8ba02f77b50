// SPDX-License-Identifier: MPL-2.0
//! What would change a conclusion: every single answer that does, or, where none does, every pair.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::former::Kvittering;
use super::resultat::Sagsforhold;
use crate::fakta::{Fakta, Faktum, Svar};
use crate::regelsaet::Regelsaet;
use crate::regler::{Konklusion, OMRAADER, Omraade, Omraadenavn};

/// What would change the conclusions of a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct HvadHvis {
    /// `p101-hvadhvis/1`.
    pub format: &'static str,
    /// The receipt.
    pub kvittering: Kvittering,
    /// By area, in the order of the file format.
    #[cfg_attr(feature = "typer", ts(type = "Record<Omraadenavn, OmraadeHvadHvis>"))]
    pub omraader: Omraader,
}

/// Areas with their changes; an object in files.
#[derive(Clone, Debug)]
pub struct Omraader(pub Vec<(Omraadenavn, OmraadeHvadHvis)>);

/// What would change the conclusion of one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct OmraadeHvadHvis {
    /// The present conclusion.
    pub konklusion: Konklusion,
    /// The single answers that change it.
    pub enkelte: Vec<Aendring>,
    /// The pairs that do, where no single answer does.
    pub par: Vec<Aendring>,
}

/// Other answers and the conclusion they lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Aendring {
    /// The answers.
    #[cfg_attr(feature = "typer", ts(type = "Fakta"))]
    pub svar: Besvarelse,
    /// The present answers to the same facts, where known.
    #[serde(skip_serializing_if = "Besvarelse::er_tom")]
    #[cfg_attr(feature = "typer", ts(optional, type = "Fakta"))]
    pub var: Besvarelse,
    /// The new conclusion.
    pub bliver: Konklusion,
}

/// Facts with answers; an object in files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besvarelse(pub Vec<(Faktum, Svar)>);

impl Besvarelse {
    fn er_tom(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Besvarelse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(faktum, svar)| (faktum, svar)))
    }
}

impl Serialize for Omraader {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (navn, omraade) in &self.0 {
            map.serialize_entry(navn, omraade)?;
        }
        map.end()
    }
}

impl HvadHvis {
    /// What would change the conclusions of the case under the rule set.
    pub fn ny(sag: &Sagsforhold, regelsaet: &Regelsaet) -> Self {
        let omraader = OMRAADER
            .iter()
            .map(|omraade| (omraade.navn, OmraadeHvadHvis::ny(sag, omraade.navn)));
        Self {
            format: "p101-hvadhvis/1",
            kvittering: Kvittering::ny(sag, regelsaet),
            omraader: Omraader(omraader.collect()),
        }
    }
}

impl OmraadeHvadHvis {
    /// What would change the conclusion of the area in the case.
    pub fn ny(sag: &Sagsforhold, navn: Omraadenavn) -> Self {
        let omraade = OMRAADER[navn as usize];
        let konklusion = sag.konklusion(omraade);
        if sag.fakta.er_under_18() {
            return Self {
                konklusion,
                enkelte: Vec::new(),
                par: Vec::new(),
            };
        }
        let sog = Soegning {
            sag,
            omraade,
            konklusion,
        };
        let andre_svar = sog.andre_svar();
        let enkelte: Vec<_> = andre_svar.iter().filter_map(|svar| sog.proev(&[*svar])).collect();
        let par = if enkelte.is_empty() {
            sog.par(&andre_svar)
        } else {
            Vec::new()
        };
        Self {
            konklusion,
            enkelte,
            par,
        }
    }
}

/// The search for other answers in one area.
struct Soegning<'a> {
    sag: &'a Sagsforhold,
    omraade: &'static Omraade,
    konklusion: Konklusion,
}

impl Soegning<'_> {
    /// Every answer other than the present one, by position among the fact's values.
    fn andre_svar(&self) -> Vec<(Faktum, u8)> {
        let svar = |faktum: &Faktum| {
            let faktum = *faktum;
            let nu = self.sag.fakta.nr(faktum);
            (0..faktum.antal_svar())
                .filter(move |nr| nu != Some(*nr))
                .map(move |nr| (faktum, nr))
        };
        self.omraade.fakta.iter().flat_map(svar).collect()
    }

    fn par(&self, andre_svar: &[(Faktum, u8)]) -> Vec<Aendring> {
        let efter = |nr: usize| andre_svar[nr..].iter();
        let par = andre_svar
            .iter()
            .enumerate()
            .flat_map(|(nr, a)| efter(nr).map(move |b| [*a, *b]));
        par.filter(|[a, b]| a.0 != b.0)
            .filter_map(|par| self.proev(&par))
            .collect()
    }

    /// The change that the answers cause, if any.
    fn proev(&self, svar: &[(Faktum, u8)]) -> Option<Aendring> {
        let mut fakta = self.sag.fakta.clone();
        for (faktum, nr) in svar {
            fakta.svar(*faktum, Some(*nr));
        }
        let bliver = self.sag.konklusion_af(&fakta, self.omraade);
        (bliver != self.konklusion).then(|| Aendring {
            svar: besvarelse(svar, &fakta),
            var: besvarelse(svar, &self.sag.fakta),
            bliver,
        })
    }
}

fn besvarelse(svar: &[(Faktum, u8)], fakta: &Fakta) -> Besvarelse {
    Besvarelse(
        svar.iter()
            .filter_map(|(faktum, _)| Some((*faktum, fakta.svar_paa(*faktum)?)))
            .collect(),
    )
}
