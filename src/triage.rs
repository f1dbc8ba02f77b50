// SPDX-License-Identifier: MPL-2.0
//! The public's own questions about anonymous treatment under § 101 a: what to ask next, and where the answers end.
//!
//! The law is that of the areas OM and AN. This adds two things: *don't know* is an answer, and the question is then
//! not repeated; and every path ends with a place to turn to.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde::Serialize;

use crate::fakta::{Fakta, Faktum, HjaelpAfsnitV, Valgmulighed};
use crate::fil::fejl::Fejlliste;
use crate::fil::laes_trae;
use crate::fil::skema::{Felt, Form};
use crate::fil::trae::Knude;
use crate::kalender::Dato;
use crate::kilder::JANUAR_2024;
use crate::regler::anonym::ANONYM;
use crate::regler::omfattet::{OM_01, OM_03, OM_04, OMFATTET};
use crate::regler::{Konklusion, Omraade, Regel};
use crate::vurdering::{Sagsforhold, Spoergetrae, Udfald};

/// The answer that leaves a fact unknown; every question takes it, as its last.
pub const VED_IKKE: &str = "vedIkke";

/// Neither area reads the day, so any day of the newest rule set works.
const DAG: Dato = JANUAR_2024;

/// A question to the public, about one fact.
#[derive(Debug)]
struct Spoergsmaal {
    id: &'static str,
    faktum: Faktum,
    /// The ids of the answers; the last is [`VED_IKKE`].
    svar: &'static [&'static str],
    /// The fact's answer behind each of the other ids.
    nr: &'static [u8],
}

/// The questions, in the order of the file format. Age comes first: a different law covers the young.
static SPOERGSMAAL: [Spoergsmaal; 7] = [
    Spoergsmaal {
        id: "fyldt18",
        faktum: Faktum::Alder,
        svar: &JA_NEJ,
        nr: &[18, 17],
    },
    ja_nej(Faktum::Behandlingskraevende),
    ja_nej(Faktum::KunAlkohol),
    ja_nej(Faktum::KunOrdineretEfterForskrift),
    Spoergsmaal {
        id: Faktum::ID[Faktum::HjaelpAfsnitV as usize],
        faktum: Faktum::HjaelpAfsnitV,
        svar: &HJAELP,
        nr: &[0, 1, 2, 3, 4, 5],
    },
    ja_nej(Faktum::KanIndgaaIGruppe),
    ja_nej(Faktum::KortForloebTilstraekkeligt),
];

const fn ja_nej(faktum: Faktum) -> Spoergsmaal {
    Spoergsmaal {
        id: Faktum::ID[faktum as usize],
        faktum,
        svar: &JA_NEJ,
        nr: &[1, 0],
    }
}

static JA_NEJ: [&str; 3] = ["ja", "nej", VED_IKKE];

static HJAELP: [&str; HjaelpAfsnitV::ID.len() + 1] = {
    let mut svar = [VED_IKKE; HjaelpAfsnitV::ID.len() + 1];
    let (vaerdier, _) = svar.split_at_mut(HjaelpAfsnitV::ID.len());
    vaerdier.copy_from_slice(HjaelpAfsnitV::ID);
    svar
};

/// The answers so far; an absent one has not been asked for.
#[derive(Clone, Debug, Default)]
pub struct Triage {
    /// The chosen answer of each question, by position.
    svar: [Option<usize>; SPOERGSMAAL.len()],
}

/// Where the answers have led: to a question or to an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Stilling {
    /// The next question; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub naeste: Option<NaesteSpoergsmaal>,
    /// The end; absent while there is a question left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ende: Option<Ende>,
    /// Whether the person is covered by § 101, as far as the answers say.
    pub omfattet: Delkonklusion,
    /// Whether the person is in the group that § 101 a is for, as far as the answers say.
    pub anonym: Delkonklusion,
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct NaesteSpoergsmaal {
    /// Its id: `fyldt18`, or that of the fact.
    #[cfg_attr(feature = "typer", ts(type = "Triagespoergsmaal"))]
    pub id: &'static str,
    /// The ids of the answers, the last of which is `vedIkke`.
    #[cfg_attr(feature = "typer", ts(type = "NonNullable<Triagesvar[Triagespoergsmaal]>[]"))]
    pub svar: &'static [&'static str],
    /// The most questions still needed, this one included.
    pub hoejst_tilbage: u8,
}

/// Where to turn. From `under18` on the advice is to call, each end for its own reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Ende {
    /// In the group that § 101 a is for.
    IMaalgruppen,
    /// Not in that group, and covered by § 101.
    Paragraf101,
    /// Under 18: another law applies.
    Under18,
    /// Alcohol alone: the health service.
    Alkohol,
    /// Only medicine, taken as prescribed and without problems.
    Medicin,
    /// No use of drugs that requires treatment.
    IntetBehov,
    /// The answers do not say.
    Uafklaret,
}

/// What one area says, exactly as in an assessment of the same facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Delkonklusion {
    /// The conclusion.
    pub konklusion: Konklusion,
    /// The rules that carried it.
    pub regler: Vec<&'static str>,
    /// The facts that those rules read, in the order of the rules.
    #[cfg_attr(feature = "typer", ts(type = "string[]"))]
    pub fakta: Vec<Faktum>,
    /// The unknown facts that could change it, including those not asked here.
    #[cfg_attr(feature = "typer", ts(type = "string[]"))]
    pub mangler: Vec<Faktum>,
}

/// Reasons to call, in order: an outcome of a rule, and the end it leads to. The first that holds counts.
static DOERE: [(&Regel, Udfald, Ende); 3] = [
    (&OM_03, Udfald::Opfyldt, Ende::Alkohol),
    (&OM_04, Udfald::Opfyldt, Ende::Medicin),
    (&OM_01, Udfald::IkkeOpfyldt, Ende::IntetBehov),
];

/// The form of the answers: for each question the id of an answer.
pub fn form() -> Form {
    let felter = SPOERGSMAAL.iter().map(|s| Felt::valgfri(s.id, Form::Valg(s.svar), ""));
    Form::Objekt(Cow::Owned(felter.collect()))
}

impl Triage {
    /// Reads the answers given so far.
    ///
    /// # Errors
    ///
    /// Every key that names no question, and every value that is none of its answers.
    pub fn fra_trae(rod: Knude) -> Result<Self, Fejlliste> {
        let rod = laes_trae(rod, &form())?;
        let plads = |s: &Spoergsmaal| {
            let id = rod.tekst(s.id)?;
            s.svar.iter().position(|svar| *svar == id)
        };
        Ok(Self {
            svar: SPOERGSMAAL.each_ref().map(plads),
        })
    }

    /// The next question, or the end, with what OM and AN conclude.
    pub fn stilling(&self) -> Stilling {
        let naeste = self.naeste();
        let sag = self.sag();
        let del = |omraade: &'static Omraade| {
            let resultat = sag.konkluder_alene(omraade);
            let baerende = omraade
                .formel
                .iter()
                .filter(|regel| resultat.regler.contains(&regel.id));
            Delkonklusion {
                konklusion: resultat.konklusion,
                fakta: baerende.flat_map(|regel| regel.fakta).copied().collect(),
                regler: resultat.regler,
                mangler: resultat.mangler,
            }
        };
        Stilling {
            ende: naeste.is_none().then(|| ende(&sag)),
            naeste,
            omfattet: del(&OMFATTET),
            anonym: del(&ANONYM),
        }
    }

    /// The question that can still change the end and leaves the fewest at worst; age comes before any other.
    fn naeste(&self) -> Option<NaesteSpoergsmaal> {
        if self.sag().fakta.er_under_18() {
            return None;
        }
        let [alder, resten @ ..] = &self.svar;
        let bedste = bedste(resten);
        let (nr, hoejst_tilbage) = match alder {
            None => (0, 1 + bedste.map_or(0, |(_, tilbage)| tilbage)),
            Some(_) => bedste.map(|(plads, tilbage)| (1 + plads, tilbage))?,
        };
        let Spoergsmaal { id, svar, .. } = SPOERGSMAAL[nr];
        Some(NaesteSpoergsmaal {
            id,
            svar,
            hoejst_tilbage,
        })
    }

    fn sag(&self) -> Sagsforhold {
        let mut fakta = Fakta::default();
        for (nr, svar) in self.svar.iter().enumerate() {
            if let Some(plads) = svar {
                besvar(&mut fakta, nr, *plads);
            }
        }
        Sagsforhold::af_fakta(fakta, DAG)
    }
}

/// For an adult with these answers: the open question with the fewest left at worst, and that number, itself included.
fn bedste(svar: &[Option<usize>]) -> Option<(usize, u8)> {
    let mut trae = spoergetrae().clone();
    for (plads, svar) in svar.iter().enumerate().rev() {
        if let Some(svar) = svar {
            trae = trae.efter(plads, *svar);
        }
    }
    let (nr, tilbage) = trae.bedste()?;
    let mut aabne = (0..svar.len()).filter(|plads| svar[*plads].is_none());
    Some((aabne.nth(nr)?, tilbage))
}

/// The questions to an adult: the same for everybody and the slowest to compute, so computed once.
fn spoergetrae() -> &'static Spoergetrae {
    static TRAE: OnceLock<Spoergetrae> = OnceLock::new();
    TRAE.get_or_init(|| {
        let antal_svar: Vec<_> = SPOERGSMAAL[1..].iter().map(|s| s.svar.len()).collect();
        let mut sag = Triage::default().sag();
        let slut = |mut besvarelse: usize| {
            for nr in (1..SPOERGSMAAL.len()).rev() {
                let antal = SPOERGSMAAL[nr].svar.len();
                besvar(&mut sag.fakta, nr, besvarelse % antal);
                besvarelse /= antal;
            }
            ende(&sag) as u8
        };
        let ender = (0..antal_svar.iter().product()).map(slut).collect();
        Spoergetrae::ny(antal_svar, ender)
    })
}

/// Records an answer by its position; *don't know* makes the fact unknown.
fn besvar(fakta: &mut Fakta, nr: usize, plads: usize) {
    let spoergsmaal = &SPOERGSMAAL[nr];
    fakta.svar(spoergsmaal.faktum, spoergsmaal.nr.get(plads).copied());
}

/// Where the facts end, if nothing more becomes known.
fn ende(sag: &Sagsforhold) -> Ende {
    if sag.fakta.er_under_18() {
        return Ende::Under18;
    }
    match sag.konklusion(&ANONYM) {
        Konklusion::IMaalgruppen => Ende::IMaalgruppen,
        Konklusion::UdenForMaalgruppen if sag.konklusion(&OMFATTET) == Konklusion::Ja => Ende::Paragraf101,
        _ => {
            let aaben = |(regel, udfald, _): &&(&Regel, Udfald, _)| sag.udfald(regel) == *udfald;
            DOERE.iter().find(aaben).map_or(Ende::Uafklaret, |(_, _, ende)| *ende)
        }
    }
}
