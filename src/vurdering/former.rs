// SPDX-License-Identifier: MPL-2.0
//! The output types of an assessment.

use serde::Serialize;

use super::fravigelse::Peget;
use super::resultat::Udfald;
use crate::fakta::{Faktum, Intensitet};
use crate::kalender::{Alternativ, Dato, Sprunget};
use crate::kilder::Henvisning;
use crate::regler::frister::{Ejer, Enhed, Tilstandsslags};
use crate::regler::{Konklusion, Omraadenavn, Styrke};

macro_rules! udgaaende {
    ($($(#[$doc:meta])* $Navn:ident { $($(#[$felt:meta])* $navn:ident: $T:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
        #[cfg_attr(feature = "typer", ts(optional_fields))]
        pub struct $Navn { $($(#[$felt])* pub $navn: $T,)* }
    )*};
}

pub(crate) use udgaaende;

udgaaende! {
    /// A whole assessment.
    Vurdering {
        /// `p101-vurdering/1`.
        format: &'static str,
        /// The rule set used.
        regelsaet: String,
        /// Is the person covered by § 101?
        omfattet: OmraadeSvar,
        /// What do the facts point to?
        intensitet: IntensitetSvar,
        /// Is there a right to the chosen provider?
        #[serde(rename = "fritValg")]
        frit_valg: OmraadeSvar,
        /// May that right be limited?
        begraensning: OmraadeSvar,
        /// Is § 101 a for this person?
        anonym: OmraadeSvar,
        /// Is the afdækning complete?
        afdaekning: OmraadeSvar,
        /// Must or may a contract with the possibility of holding be offered?
        kontrakt: OmraadeSvar,
        /// Are the conditions of holding met?
        tilbageholdelse: OmraadeSvar,
        /// Whether the citizen is known to get everything asked for.
        #[serde(rename = "fuldtMedhold")]
        fuldt_medhold: bool,
        /// How the decision being drafted stands to what the facts point to; absent while its type is not chosen.
        #[serde(skip_serializing_if = "Option::is_none")]
        fravigelse: Option<FravigelseSvar>,
        /// The receipt.
        kvittering: Kvittering,
        /// The dates that apply.
        frister: Vec<FristSvar>,
        /// The duties that apply.
        pligter: Vec<PligtSvar>,
        /// The warnings that apply.
        advarsler: Vec<AdvarselSvar>,
        /// The whole trace.
        regler: Vec<RegelSvar>,
    }

    /// The receipt: the version, the law and the days behind an assessment.
    Kvittering {
        /// Version of the product.
        version: &'static str,
        /// The rule set.
        regelsaet: String,
        /// Hash of the rules.
        regelhash: &'static str,
        /// Hash of what a letter must hold, says and is checked for.
        brevhash: &'static str,
        /// The day of the assessment.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        vurderingsdato: Dato,
        /// The day on which the sources were last checked.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        kilder_kontrolleret: Dato,
    }

    /// How the decision being drafted stands to what the facts point to.
    FravigelseSvar {
        /// The verdict.
        forhold: Fravigelsesnavn,
        /// The area in which it departs, or that is not settled.
        #[serde(skip_serializing_if = "Option::is_none")]
        omraade: Option<Omraadenavn>,
        /// What the facts point to there, where it departs; where the intensity is left to discretion, what that is between.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Konklusion>>"))]
        peger_paa: Vec<Konklusion>,
        /// The intensity or the type of decision that departs.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "\"ambulant\" | \"dag\" | \"doegn\" | Afgoerelsestype"))]
        valgt: Option<&'static str>,
        /// The verdict in words for the caseworker.
        tekst: String,
    }

    /// The answer of an area.
    OmraadeSvar {
        /// The conclusion.
        konklusion: Konklusion,
        /// The rules that carried it.
        regler: Vec<&'static str>,
        /// The unknown facts that could still change it.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        mangler: Vec<Faktum>,
        /// The rows of its decision table that the unknown facts leave open, by place: one row holds, of several each is
        /// possible. Empty where the area is not assessed.
        naaede: Vec<u8>,
        /// The basis of a conclusion that no rule carries.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Henvisning>>"))]
        kilder: Vec<Henvisning>,
    }

    /// The answer on intensity.
    IntensitetSvar {
        /// What the facts point to.
        konklusion: Konklusion,
        /// Whether there is a right to residential treatment.
        ret: bool,
        /// The intensities that the facts point to: the one concluded, or those that a discretion is between. With unknown
        /// facts, every intensity that some answer to them would leave there. Any other departs. Empty for a citizen under 18.
        #[cfg_attr(feature = "typer", ts(type = "Array<\"ambulant\" | \"dag\" | \"doegn\">"))]
        peges_paa: Vec<Intensitet>,
        /// That right, when there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        rettighed: Option<RettighedSvar>,
        /// The rules that carried it.
        regler: Vec<&'static str>,
        /// The unknown facts that could still change it.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        mangler: Vec<Faktum>,
        /// The rows of its decision table that the unknown facts leave open, by place: one row holds, of several each is
        /// possible. Empty where the area is not assessed.
        naaede: Vec<u8>,
        /// The basis of a conclusion that no rule carries.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Henvisning>>"))]
        kilder: Vec<Henvisning>,
        /// The considerations to weigh as well.
        overvejelser: Vec<OvervejelseSvar>,
    }

    /// A right that the facts give.
    RettighedSvar {
        /// The id.
        id: &'static str,
        /// What it says.
        hvad: &'static str,
        /// The step in words about this citizen: what is known of the facts that it asks about.
        #[serde(skip_serializing_if = "Option::is_none")]
        trin: Option<String>,
        /// The facts that it asks about.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        fakta: &'static [Faktum],
        /// What it rests on.
        kilder: Vec<Henvisning>,
    }

    /// A consideration that holds.
    OvervejelseSvar {
        /// The id.
        id: &'static str,
        /// The direction it points.
        retning: Retning,
        /// For or against which intensities.
        #[cfg_attr(feature = "typer", ts(type = "Array<\"ambulant\" | \"dag\" | \"doegn\">"))]
        intensitet: Vec<&'static str>,
        /// What it says.
        hvad: &'static str,
        /// The step in words about this citizen.
        #[serde(skip_serializing_if = "Option::is_none")]
        trin: Option<String>,
        /// The facts behind it.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        fakta: &'static [Faktum],
        /// What it rests on.
        kilder: Vec<Henvisning>,
    }

    /// A rule with its outcome.
    RegelSvar {
        /// The id.
        id: &'static str,
        /// The outcome.
        udfald: Udfald,
        /// Whether it is a note, which is never part of a conclusion.
        note: bool,
        /// What it says.
        hvad: &'static str,
        /// The step in words about this citizen: the facts it reads, as far as they are known.
        #[serde(skip_serializing_if = "Option::is_none")]
        trin: Option<String>,
        /// The facts that it reads.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        fakta: &'static [Faktum],
        /// What it rests on.
        kilder: Vec<Henvisning>,
    }

    /// A duty that applies.
    PligtSvar {
        /// The id.
        id: &'static str,
        /// How binding it is on that day.
        styrke: Styrke,
        /// The task.
        hvad: &'static str,
        /// Whether it is done.
        udfoert: bool,
        /// The facts behind it.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        fakta: &'static [Faktum],
        /// What it rests on.
        kilder: Vec<Henvisning>,
    }

    /// A warning that applies.
    AdvarselSvar {
        /// The id.
        id: &'static str,
        /// What it says.
        hvad: &'static str,
        /// The facts behind it.
        #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
        fakta: &'static [Faktum],
        /// What it rests on.
        kilder: Vec<Henvisning>,
    }

    /// A date that applies, with the ledger of how it was counted.
    FristSvar {
        /// The id.
        id: &'static str,
        /// The date.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        dato: Dato,
        /// What must have happened by then.
        hvad: &'static str,
        /// The ids of the rules that it follows.
        regler: Vec<&'static str>,
        /// What it rests on.
        kilder: Vec<Henvisning>,
        /// An alternative date.
        #[serde(skip_serializing_if = "Option::is_none")]
        alternativ: Option<Alternativ>,
        /// How it was counted.
        regnskab: Regnskab,
        /// Whose date it is.
        ejer: Ejer,
        /// The fact that tells whether it was met.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "Faktumnavn"))]
        moedes_af: Option<Faktum>,
        /// Where it stands on the day of the assessment.
        tilstand: TilstandSvar,
    }

    /// Where a date stands on the day of the assessment.
    TilstandSvar {
        /// Where it stands.
        slags: Tilstandsslags,
        /// Days between the date and the event that settled it; without one, the day of the assessment.
        dage: u32,
        /// The same in words, without a full stop.
        tekst: String,
        /// The day of the event that met or lifted the date.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
        sket: Option<Dato>,
        /// The day ahead for which the event that meets the date is recorded.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
        planlagt: Option<Dato>,
    }

    /// How a date was counted.
    Regnskab {
        /// The day it counts from.
        fra: RegnskabFra,
        /// How far.
        laengde: Laengde,
        /// The date before it was moved from a day on which it cannot fall.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        foer_forskydning: Dato,
        /// The skipped days.
        sprunget: Vec<Sprunget>,
        /// What is uncertain.
        usikkert: Vec<String>,
    }

    /// The day that a date counts from.
    RegnskabFra {
        /// The fact.
        #[cfg_attr(feature = "typer", ts(type = "Faktumnavn"))]
        faktum: Faktum,
        /// Its day.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        dato: Dato,
    }

    /// How far a date is counted.
    Laengde {
        /// How many.
        antal: u32,
        /// Of what.
        enhed: Enhed,
        /// Days taken off afterwards.
        fratrukket: u32,
    }

}

/// The way in which a consideration points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Retning {
    /// For the intensities named.
    For,
    /// Against them.
    Imod,
    /// Neither.
    Neutral,
}

/// The name of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub enum Fravigelsesnavn {
    /// Follows what the facts point to.
    Foelger,
    /// Departs from it, which needs a reason.
    Fraviger,
    /// Is left to discretion.
    Skoen,
    /// Is not settled.
    Uafklaret,
}

impl Peget for Vurdering {
    fn konklusion(&self, omraade: Omraadenavn) -> Konklusion {
        match omraade {
            Omraadenavn::Omfattet => self.omfattet.konklusion,
            Omraadenavn::Intensitet => self.intensitet.konklusion,
            Omraadenavn::FritValg => self.frit_valg.konklusion,
            Omraadenavn::Begraensning => self.begraensning.konklusion,
            Omraadenavn::Anonym => self.anonym.konklusion,
            Omraadenavn::Afdaekning => self.afdaekning.konklusion,
            Omraadenavn::Kontrakt => self.kontrakt.konklusion,
            Omraadenavn::Tilbageholdelse => self.tilbageholdelse.konklusion,
        }
    }

    fn peges_paa(&self) -> &[Intensitet] {
        &self.intensitet.peges_paa
    }
}
