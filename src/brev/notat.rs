// SPDX-License-Identifier: MPL-2.0
//! The journal note: the facts and who gave them, what they pointed to and why, and the choice.
//!
//! It fulfils the duty to record facts in OFL § 13. It holds what a letter leaves out, and needs no decision: a case
//! without a choice, or one of a citizen under 18, has a note as well.

mod blokke;
mod dokument;
mod filforskel;
mod vurderet;

pub use filforskel::{Filforskel, Filvaerdi};

use serde::{Serialize, Serializer};

use super::sagen::{
    Afgoerelse, Afsnitsnavn, Forsendelse, Fravigelse, Fravigelsesgrund, Sagsdele, Tilbudssted, Tilsidesat,
};
use crate::fakta::{Faktum, Hvem, Intensitet, Svar, Valgmulighed};
use crate::kalender::Dato;
use crate::regler::konklusion::{Afgoerelsestype, Konklusion, Omraadenavn};
use crate::vurdering::{FravigelseSvar, Kvittering, Sagsforhold, Vurdering, udgaaende};

udgaaende! {
    /// A journal note.
    Notat {
        /// `p101-notat/1`.
        format: &'static str,
        /// The receipt.
        kvittering: Kvittering,
        /// The municipality's own reference.
        #[serde(skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
        /// The known facts, in the order of the file format.
        fakta: Vec<Faktanotat>,
        /// The unknown facts that could change a conclusion, in the same order.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        ukendte: Vec<Faktum>,
        /// The whole assessment.
        vurdering: Vurdering,
        /// The decision as chosen and written; absent if nothing was.
        #[serde(skip_serializing_if = "Option::is_none")]
        valg: Option<Valgnotat>,
        /// The departure from what the facts pointed to; present when the decision departs, or has a text about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        fravigelse: Option<Fravigelsesnotat>,
        /// The findings of the check that were overridden.
        tilsidesat: Vec<Tilsidesat>,
        /// The differences from an earlier file; absent if there was none to compare with.
        #[serde(skip_serializing_if = "Option::is_none")]
        aendret_siden: Option<Vec<Filforskel>>,
    }

    /// A known fact, with who gave it and when.
    Faktanotat {
        /// The fact.
        #[cfg_attr(feature = "typer", ts(type = "Faktumnavn"))]
        id: Faktum,
        /// The answer, as in a file.
        #[cfg_attr(feature = "typer", ts(type = "boolean | number | string | Array<string>"))]
        vaerdi: Svar,
        /// Who gave it.
        #[serde(skip_serializing_if = "Option::is_none")]
        hvem: Option<Hvem>,
        /// When.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
        hvornaar: Option<Dato>,
    }

    /// The decision as chosen and written, under the keys of a case's decision.
    #[derive(Default)]
    Valgnotat {
        /// The type of the decision.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        afgoerelse: Option<Afgoerelsestype>,
        /// The intensity.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "\"ambulant\" | \"dag\" | \"doegn\""))]
        intensitet: Option<&'static str>,
        /// Where the treatment is given.
        #[serde(skip_serializing_if = "Option::is_none")]
        tilbud: Option<Tilbudssted>,
        /// The concrete effort.
        #[serde(skip_serializing_if = "Option::is_none")]
        indsats: Option<String>,
        /// Its extent.
        #[serde(skip_serializing_if = "Option::is_none")]
        omfang: Option<String>,
        /// Its purpose.
        #[serde(skip_serializing_if = "Option::is_none")]
        formaal: Option<String>,
        /// The day on which it begins.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
        startdato: Option<Dato>,
        /// For how long.
        #[serde(skip_serializing_if = "Option::is_none")]
        varighed: Option<String>,
        /// The facts given weight.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<String>>"))]
        faktiske_omstaendigheder: Vec<String>,
        /// The main considerations.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<String>>"))]
        hovedhensyn: Vec<String>,
        /// The reasons.
        #[serde(skip_serializing_if = "Option::is_none")]
        begrundelse: Option<String>,
        /// What other help can compensate.
        #[serde(skip_serializing_if = "Option::is_none")]
        anden_hjaelp: Option<String>,
        /// Whether the party was heard.
        #[serde(skip_serializing_if = "Option::is_none")]
        partshoert: Option<bool>,
        /// Remarks.
        #[serde(skip_serializing_if = "Option::is_none")]
        bemaerkninger: Option<String>,
        /// The sections of the letter that the caseworker edited.
        #[serde(skip_serializing_if = "RettedeAfsnit::er_tom")]
        #[cfg_attr(feature = "typer", ts(optional, type = "{ [navn in Afsnitsnavn]?: string }"))]
        afsnit: RettedeAfsnit,
        /// The omitted sections.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Afsnitsnavn>>"))]
        fravalgt: Vec<Afsnitsnavn>,
        /// How the letter is sent.
        #[serde(skip_serializing_if = "Option::is_none")]
        forsendelse: Option<Forsendelse>,
    }

    /// The relation of the choice to what the facts pointed to, and the reason for a departure.
    Fravigelsesnotat {
        /// The intensity that the facts pointed to, whatever was chosen.
        pegede_paa: Konklusion,
        /// The relation of the decision to what the facts pointed to; absent until its type is chosen.
        #[serde(skip_serializing_if = "Option::is_none")]
        valget: Option<FravigelseSvar>,
        /// The ground.
        #[serde(skip_serializing_if = "Option::is_none")]
        grund: Option<Fravigelsesgrund>,
        /// The reason.
        #[serde(skip_serializing_if = "Option::is_none")]
        tekst: Option<String>,
    }
}

/// Sections as the caseworker edited them; an object in files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RettedeAfsnit(pub Vec<(Afsnitsnavn, String)>);

impl Notat {
    /// The note of a case, with its assessment and the differences from an earlier file.
    pub fn ny(
        forhold: &Sagsforhold,
        vurdering: Vurdering,
        dele: &Sagsdele,
        aendret_siden: Option<Vec<Filforskel>>,
    ) -> Self {
        let valg = Valgnotat::ny(&dele.afgoerelse);
        Self {
            format: "p101-notat/1",
            kvittering: vurdering.kvittering.clone(),
            reference: dele.borger.reference.clone(),
            fakta: kendte(forhold, dele),
            ukendte: ukendte(&vurdering),
            valg: (valg != Valgnotat::default()).then_some(valg),
            fravigelse: fravigelse(&vurdering, &dele.afgoerelse),
            tilsidesat: dele.afgoerelse.tilsidesat.clone(),
            aendret_siden,
            vurdering,
        }
    }
}

fn kendte(forhold: &Sagsforhold, dele: &Sagsdele) -> Vec<Faktanotat> {
    let mut kendte = Vec::new();
    for faktum in Faktum::ALLE {
        let oprindelse = dele.oprindelse.iter().find(|(om, _)| *om == faktum).map(|(_, fra)| fra);
        if let Some(vaerdi) = forhold.fakta.svar_paa(faktum) {
            kendte.push(Faktanotat {
                id: faktum,
                vaerdi,
                hvem: oprindelse.and_then(|oprindelse| oprindelse.hvem),
                hvornaar: oprindelse.and_then(|oprindelse| oprindelse.hvornaar),
            });
        }
    }
    kendte
}

/// The unknown facts of all areas.
fn ukendte(vurdering: &Vurdering) -> Vec<Faktum> {
    let mangler =
        |faktum: &Faktum| Omraadenavn::alle().any(|omraade| vurdering.omraade(omraade).mangler.contains(faktum));
    Faktum::ALLE.into_iter().filter(mangler).collect()
}

fn fravigelse(vurdering: &Vurdering, afgoerelse: &Afgoerelse) -> Option<Fravigelsesnotat> {
    let Fravigelse { grund, tekst } = afgoerelse.fravigelse.clone().unwrap_or_default();
    let siger_noget = grund.is_some() || tekst.is_some();
    let valget = vurdering.fravigelse.clone();
    let fraviger = valget.as_ref().is_some_and(FravigelseSvar::fraviger);
    (fraviger || siger_noget).then_some(Fravigelsesnotat {
        pegede_paa: vurdering.intensitet.konklusion,
        valget,
        grund,
        tekst,
    })
}

impl Valgnotat {
    fn ny(valgt: &Afgoerelse) -> Self {
        // Destructured by name, so that nobody can add a key to a decision and forget it here.
        let Afgoerelse {
            afgoerelsestype,
            intensitet,
            tilbud,
            indsats,
            omfang,
            formaal,
            startdato,
            varighed,
            faktiske_omstaendigheder,
            hovedhensyn,
            begrundelse,
            fravigelse: _,
            anden_hjaelp,
            partshoert,
            bemaerkninger,
            afsnit,
            udkast: _,
            fravalgt,
            tilsidesat: _,
            forsendelse,
        } = valgt;
        Self {
            afgoerelse: *afgoerelsestype,
            intensitet: intensitet.map(Intensitet::id),
            tilbud: tilbud.clone().filter(|tilbud| *tilbud != Tilbudssted::default()),
            indsats: indsats.clone(),
            omfang: omfang.clone(),
            formaal: formaal.clone(),
            startdato: *startdato,
            varighed: varighed.clone(),
            faktiske_omstaendigheder: faktiske_omstaendigheder.clone(),
            hovedhensyn: hovedhensyn.clone(),
            begrundelse: begrundelse.clone(),
            anden_hjaelp: anden_hjaelp.clone(),
            partshoert: *partshoert,
            bemaerkninger: bemaerkninger.clone(),
            afsnit: RettedeAfsnit(afsnit.clone()),
            fravalgt: fravalgt.clone(),
            forsendelse: *forsendelse,
        }
    }
}

impl RettedeAfsnit {
    fn er_tom(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for RettedeAfsnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(navn, tekst)| (navn, tekst)))
    }
}
