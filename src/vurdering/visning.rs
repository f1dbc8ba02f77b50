// SPDX-License-Identifier: MPL-2.0
//! The assessment as it goes out: every row with its sentence, its facts and its sources.

use serde::Serialize;

use super::resultat::{EgenKilde, FristResultat, OmraadeResultat, Resultat, Sagsforhold, Udfald};
use crate::VERSION;
use crate::fakta::{Faktum, udsagn};
use crate::kalender::Dato;
use crate::kilder::{Grundlag, Henvisning, KONTROLLERET, Kilde, grundlag};
use crate::regelsaet::Regelsaet;
use crate::regler::frister::Enhed;
use crate::regler::{Konklusion, OMRAADER, Omraadenavn, Peger, Regelslags, Styrke};

/// SHA-256 over the sources of facts, calendar, citations and rules.
pub const REGELHASH: &str = concat!("sha256:", env!("P101_REGELHASH"));

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
        /// What the assessment was made with.
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

    /// What an assessment was made with.
    Kvittering {
        /// Version of the product.
        version: &'static str,
        /// The rule set.
        regelsaet: String,
        /// Hash of the rules.
        regelhash: &'static str,
        /// The day of the assessment.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        vurderingsdato: Dato,
        /// The day on which the sources were last checked.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        kilder_kontrolleret: Dato,
    }

    /// The answer of an area.
    OmraadeSvar {
        /// What was concluded.
        konklusion: Konklusion,
        /// The rules that carried it.
        regler: Vec<&'static str>,
        /// The unknown facts that could still change it.
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
        mangler: Vec<Faktum>,
        /// What a conclusion that no rule carries rests on.
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
        /// The rules that carried it.
        regler: Vec<&'static str>,
        /// The unknown facts that could still change it.
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
        mangler: Vec<Faktum>,
        /// What a conclusion that no rule carries rests on.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typer", ts(optional, as = "Option<Vec<Henvisning>>"))]
        kilder: Vec<Henvisning>,
        /// What must be weighed as well.
        overvejelser: Vec<OvervejelseSvar>,
    }

    /// A consideration that holds.
    OvervejelseSvar {
        /// The id.
        id: &'static str,
        /// The way it points.
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
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
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
        /// Whether it is a note, which never is part of a conclusion.
        note: bool,
        /// What it says.
        hvad: &'static str,
        /// The step in words about this citizen: what is known of the facts that it asks about.
        #[serde(skip_serializing_if = "Option::is_none")]
        trin: Option<String>,
        /// The facts that it asks about.
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
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
        /// What is to be done.
        hvad: &'static str,
        /// Whether it is done.
        udfoert: bool,
        /// The facts behind it.
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
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
        #[cfg_attr(feature = "typer", ts(type = "Array<string>"))]
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
        /// Another date to know of.
        #[serde(skip_serializing_if = "Option::is_none")]
        alternativ: Option<Alternativ>,
        /// How it was counted.
        regnskab: Regnskab,
    }

    /// Another date to know of.
    Alternativ {
        /// The date.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        dato: Dato,
        /// Why.
        grund: String,
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
        /// The days that were passed over.
        sprunget: Vec<SprungetSvar>,
        /// What is uncertain.
        usikkert: Vec<String>,
    }

    /// The day that a date counts from.
    RegnskabFra {
        /// The fact.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
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

    /// A day that was passed over.
    SprungetSvar {
        /// The day.
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        dato: Dato,
        /// Why.
        grund: &'static str,
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

impl Kvittering {
    pub(super) fn ny(sag: &Sagsforhold, regelsaet: &Regelsaet) -> Self {
        Self {
            version: VERSION,
            regelsaet: regelsaet.navn.clone(),
            regelhash: REGELHASH,
            vurderingsdato: sag.vurderingsdato,
            kilder_kontrolleret: KONTROLLERET,
        }
    }
}

impl Vurdering {
    /// The result in full words.
    pub fn ny(sag: &Sagsforhold, resultat: &Resultat) -> Self {
        let vis = Visning { sag, resultat };
        let omraade = |navn| vis.omraade(navn);
        Self {
            format: "p101-vurdering/1",
            regelsaet: resultat.regelsaet.navn.clone(),
            omfattet: omraade(Omraadenavn::Omfattet),
            intensitet: vis.intensitet(),
            frit_valg: omraade(Omraadenavn::FritValg),
            begraensning: omraade(Omraadenavn::Begraensning),
            anonym: omraade(Omraadenavn::Anonym),
            afdaekning: omraade(Omraadenavn::Afdaekning),
            kontrakt: omraade(Omraadenavn::Kontrakt),
            tilbageholdelse: omraade(Omraadenavn::Tilbageholdelse),
            fuldt_medhold: resultat.fuldt_medhold,
            kvittering: Kvittering::ny(sag, &resultat.regelsaet),
            frister: resultat.frister.iter().map(|f| vis.frist(f)).collect(),
            pligter: vis.pligter(),
            advarsler: vis.advarsler(),
            regler: vis.regler(),
        }
    }

    /// The answer of an area; for intensity without what only that area has.
    pub fn omraade(&self, navn: Omraadenavn) -> OmraadeSvar {
        match navn {
            Omraadenavn::Omfattet => self.omfattet.clone(),
            Omraadenavn::Intensitet => OmraadeSvar {
                konklusion: self.intensitet.konklusion,
                regler: self.intensitet.regler.clone(),
                mangler: self.intensitet.mangler.clone(),
                kilder: self.intensitet.kilder.clone(),
            },
            Omraadenavn::FritValg => self.frit_valg.clone(),
            Omraadenavn::Begraensning => self.begraensning.clone(),
            Omraadenavn::Anonym => self.anonym.clone(),
            Omraadenavn::Afdaekning => self.afdaekning.clone(),
            Omraadenavn::Kontrakt => self.kontrakt.clone(),
            Omraadenavn::Tilbageholdelse => self.tilbageholdelse.clone(),
        }
    }
}

/// The citations of a row on the day whose law is used: the configuration's where it has one, else the product's.
pub(super) fn kilder_for(id: &str, egne: &[EgenKilde], saet: &Regelsaet, dag: Dato, kilder: &[Kilde]) -> Grundlag {
    let egen = egne
        .iter()
        .filter(|egen| egen.id == id && egen.regelsaet == saet.navn && egen.fra <= dag)
        .max_by_key(|egen| egen.fra);
    match egen {
        Some(egen) => Grundlag {
            kilder: vec![egen.henvisning.clone()],
            kun_senere: false,
        },
        None => grundlag(kilder, dag),
    }
}

/// A result beside the case that it was made from.
struct Visning<'a> {
    sag: &'a Sagsforhold,
    resultat: &'a Resultat,
}

impl Visning<'_> {
    fn grundlag(&self, id: &str, kilder: &[Kilde]) -> Grundlag {
        let Resultat { regelsaet, retsdag, .. } = self.resultat;
        kilder_for(id, &self.sag.egne_kilder, regelsaet, *retsdag, kilder)
    }

    fn trin(&self, fakta: &[Faktum]) -> Option<String> {
        let udsagn: Vec<_> = fakta.iter().filter_map(|f| udsagn(*f, &self.sag.fakta)).collect();
        (!udsagn.is_empty()).then(|| udsagn.join(" og "))
    }

    fn omraade(&self, navn: Omraadenavn) -> OmraadeSvar {
        let OmraadeResultat {
            konklusion,
            regler,
            mangler,
        } = self.resultat.omraade(navn).clone();
        let uden_regel = if regler.is_empty() {
            OMRAADER[navn as usize].kilder
        } else {
            &[]
        };
        OmraadeSvar {
            konklusion,
            regler,
            mangler,
            kilder: grundlag(uden_regel, self.resultat.retsdag).kilder,
        }
    }

    fn intensitet(&self) -> IntensitetSvar {
        let OmraadeSvar {
            konklusion,
            regler,
            mangler,
            kilder,
        } = self.omraade(Omraadenavn::Intensitet);
        let overvejelser = self.resultat.overvejelser.iter().map(|(regel, peger)| {
            let (retning, intensitet) = retning(*peger);
            OvervejelseSvar {
                id: regel.id,
                retning,
                intensitet,
                hvad: regel.hvad,
                trin: self.trin(regel.fakta),
                fakta: regel.fakta,
                kilder: self.grundlag(regel.id, regel.kilder).kilder,
            }
        });
        IntensitetSvar {
            konklusion,
            ret: self.resultat.ret,
            regler,
            mangler,
            kilder,
            overvejelser: overvejelser.collect(),
        }
    }

    fn regler(&self) -> Vec<RegelSvar> {
        let regler = self.resultat.regler.iter().map(|(regel, udfald)| RegelSvar {
            id: regel.id,
            udfald: *udfald,
            note: matches!(regel.slags, Regelslags::Note | Regelslags::NoteNaar),
            hvad: regel.hvad,
            trin: self.trin(regel.fakta),
            fakta: regel.fakta,
            kilder: self.grundlag(regel.id, regel.kilder).kilder,
        });
        regler.collect()
    }

    fn pligter(&self) -> Vec<PligtSvar> {
        let pligter = self.resultat.pligter.iter().map(|(pligt, udfoert)| {
            let grundlag = self.grundlag(pligt.id, pligt.kilder);
            PligtSvar {
                id: pligt.id,
                styrke: styrke(pligt.styrke_under(self.resultat.regelsaet.lov), &grundlag),
                hvad: pligt.hvad,
                udfoert: *udfoert,
                fakta: pligt.fakta,
                kilder: grundlag.kilder,
            }
        });
        pligter.collect()
    }

    fn advarsler(&self) -> Vec<AdvarselSvar> {
        let advarsler = self.resultat.advarsler.iter().map(|advarsel| AdvarselSvar {
            id: advarsel.id,
            hvad: advarsel.hvad,
            fakta: advarsel.fakta,
            kilder: self.grundlag(advarsel.id, advarsel.kilder).kilder,
        });
        advarsler.collect()
    }

    fn frist(&self, resultat: &FristResultat) -> FristSvar {
        let FristResultat {
            frist,
            beregning: b,
            ukendte,
        } = resultat;
        let mut usikkert: Vec<String> = b.usikkert.iter().map(|u| (*u).to_owned()).collect();
        usikkert.extend(ukendte.iter().map(|faktum| {
            format!(
                "Datoen er den tidligste, fordi det ikke er oplyst: {}",
                faktum.beskrivelse().spoergsmaal
            )
        }));
        FristSvar {
            id: frist.id,
            dato: b.dato,
            hvad: frist.hvad_under(self.resultat.regelsaet.lov),
            regler: vec![frist.id],
            kilder: self.grundlag(frist.id, frist.kilder).kilder,
            alternativ: b.alternativ.clone().map(|a| Alternativ {
                dato: a.dato,
                grund: a.grund,
            }),
            regnskab: Regnskab {
                fra: RegnskabFra {
                    faktum: b.fra,
                    dato: b.fra_dato,
                },
                laengde: Laengde {
                    antal: b.antal,
                    enhed: b.enhed,
                    fratrukket: b.fratrukket,
                },
                foer_forskydning: b.foer_forskydning,
                sprunget: b
                    .sprunget
                    .iter()
                    .map(|s| SprungetSvar {
                        dato: s.dato,
                        grund: s.grund,
                    })
                    .collect(),
                usikkert,
            },
        }
    }
}

/// A duty that rests on later sources only is a recommendation on that day.
pub(super) fn styrke(styrke: Styrke, grundlag: &Grundlag) -> Styrke {
    if grundlag.kun_senere { Styrke::Boer } else { styrke }
}

fn retning(peger: Peger) -> (Retning, Vec<&'static str>) {
    use crate::fakta::{Intensitet, Valgmulighed};
    let id = |i: &Intensitet| Intensitet::VAERDIER[usize::from(i.nr())].id;
    match peger {
        Peger::For(i) => (Retning::For, i.iter().map(id).collect()),
        Peger::Imod(i) => (Retning::Imod, i.iter().map(id).collect()),
        Peger::Neutral => (Retning::Neutral, Vec::new()),
    }
}
