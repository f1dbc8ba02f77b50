// SPDX-License-Identifier: MPL-2.0
//! From a result to an assessment in full words: every row with its sentence, its facts and its sources.

use super::former::*;
use super::fravigelse::Fravigelsesforhold;
use super::ord::{fravigelsestekst, tilstandstekst};
use super::resultat::{EgenKilde, FristResultat, OmraadeResultat, Resultat, Sagsforhold};
use crate::VERSION;
use crate::fakta::{Faktum, Intensitet, Valgmulighed, udsagn};
use crate::kalender::Dato;
use crate::kilder::{Grundlag, Henvisning, KONTROLLERET, Kilde, grundlag};
use crate::regelsaet::Regelsaet;
use crate::regler::ret::Ret;
use crate::regler::{Konklusion, OMRAADER, Omraadenavn, Peger, Regelslags, Styrke, regler};

/// SHA-256 over the sources of facts, calendar, citations and rules.
pub const REGELHASH: &str = concat!("sha256:", env!("P101_REGELHASH"));
/// SHA-256 over the sources of what a letter must hold, says and is checked for.
pub const BREVHASH: &str = concat!("sha256:", env!("P101_BREVHASH"));

impl Kvittering {
    pub(super) fn ny(sag: &Sagsforhold, regelsaet: &Regelsaet) -> Self {
        Self {
            version: VERSION,
            regelsaet: regelsaet.navn.clone(),
            regelhash: REGELHASH,
            brevhash: BREVHASH,
            vurderingsdato: sag.vurderingsdato,
            kilder_kontrolleret: KONTROLLERET,
        }
    }
}

impl Vurdering {
    /// The result in full words.
    pub fn ny(sag: &Sagsforhold, resultat: &Resultat) -> Self {
        Self::med_raekker(sag, resultat, &|_| true)
    }

    /// The result in full words, with those of its dates, duties, warnings and rules alone that are asked for by their ids.
    pub(super) fn med_raekker(sag: &Sagsforhold, resultat: &Resultat, vises: &dyn Fn(&str) -> bool) -> Self {
        let vis = Visning { sag, resultat, vises };
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
            fravigelse: resultat.fravigelse.as_ref().map(FravigelseSvar::ny),
            kvittering: Kvittering::ny(sag, &resultat.regelsaet),
            frister: vis.frister(),
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
                naaede: self.intensitet.naaede.clone(),
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

    /// What a rule says and rests on that carries a conclusion where there is no trace: the citizen is under 18.
    pub fn uden_spor(&self, id: &str) -> Option<(&'static str, Vec<Henvisning>)> {
        if !self.regler.is_empty() {
            return None;
        }
        let regel = regler().find(|regel| regel.id == id)?;
        Some((
            regel.hvad,
            grundlag(regel.kilder, self.kvittering.vurderingsdato).kilder,
        ))
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
    vises: &'a dyn Fn(&str) -> bool,
}

impl Visning<'_> {
    fn grundlag(&self, id: &str, kilder: &[Kilde]) -> Grundlag {
        let Resultat { regelsaet, retsdag, .. } = self.resultat;
        kilder_for(id, &self.sag.egne_kilder, regelsaet, *retsdag, kilder)
    }

    /// What is known of the facts, as main clauses in one sentence.
    fn trin(&self, fakta: &[Faktum]) -> Option<String> {
        let udsagn: Vec<_> = fakta.iter().filter_map(|f| udsagn(*f, &self.sag.fakta)).collect();
        let (sidste, foerste) = udsagn.split_last()?;
        Some(match foerste {
            [] => sidste.clone(),
            foerste => format!("{}, og {sidste}", foerste.join(", ")),
        })
    }

    fn omraade(&self, navn: Omraadenavn) -> OmraadeSvar {
        let OmraadeResultat {
            konklusion,
            regler,
            mangler,
            peges_paa: _,
            naaede,
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
            naaede,
            kilder: grundlag(uden_regel, self.resultat.retsdag).kilder,
        }
    }

    fn intensitet(&self) -> IntensitetSvar {
        let OmraadeSvar {
            konklusion,
            regler,
            mangler,
            naaede,
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
            ret: self.resultat.ret.is_some(),
            peges_paa: self.resultat.omraade(Omraadenavn::Intensitet).peges_paa.clone(),
            rettighed: self.resultat.ret.map(|ret| self.rettighed(ret)),
            regler,
            mangler,
            naaede,
            kilder,
            overvejelser: overvejelser.collect(),
        }
    }

    fn rettighed(&self, ret: &Ret) -> RettighedSvar {
        RettighedSvar {
            id: ret.id,
            hvad: ret.hvad,
            trin: self.trin(ret.fakta),
            fakta: ret.fakta,
            kilder: self.grundlag(ret.id, ret.kilder).kilder,
        }
    }

    fn regler(&self) -> Vec<RegelSvar> {
        let vises = self.resultat.regler.iter().filter(|(regel, _)| (self.vises)(regel.id));
        let regler = vises.map(|(regel, udfald)| RegelSvar {
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
        let vises = self.resultat.pligter.iter().filter(|(pligt, _)| (self.vises)(pligt.id));
        let pligter = vises.map(|(pligt, udfoert)| {
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
        let vises = self
            .resultat
            .advarsler
            .iter()
            .filter(|advarsel| (self.vises)(advarsel.id));
        let advarsler = vises.map(|advarsel| AdvarselSvar {
            id: advarsel.id,
            hvad: advarsel.hvad,
            fakta: advarsel.fakta,
            kilder: self.grundlag(advarsel.id, advarsel.kilder).kilder,
        });
        advarsler.collect()
    }

    fn frister(&self) -> Vec<FristSvar> {
        let vises = self.resultat.frister.iter().filter(|f| (self.vises)(f.frist.id));
        vises.map(|f| self.frist(f)).collect()
    }

    fn frist(&self, resultat: &FristResultat) -> FristSvar {
        let FristResultat {
            frist,
            beregning: b,
            ukendte,
            tilstand,
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
            alternativ: b.alternativ.clone(),
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
                sprunget: b.sprunget.clone(),
                usikkert,
            },
            ejer: frist.ejer,
            moedes_af: frist.moedes_af,
            tilstand: TilstandSvar {
                slags: tilstand.slags,
                dage: tilstand.dage,
                tekst: tilstandstekst(frist, tilstand),
                sket: tilstand.sket,
                planlagt: tilstand.planlagt,
            },
        }
    }
}

/// A duty that rests on later sources only is a recommendation on that day.
pub(super) fn styrke(styrke: Styrke, grundlag: &Grundlag) -> Styrke {
    if grundlag.kun_senere { Styrke::Boer } else { styrke }
}

fn retning(peger: Peger) -> (Retning, Vec<&'static str>) {
    let id = |i: &Intensitet| Intensitet::VAERDIER[usize::from(i.nr())].id;
    match peger {
        Peger::For(i) => (Retning::For, i.iter().map(id).collect()),
        Peger::Imod(i) => (Retning::Imod, i.iter().map(id).collect()),
        Peger::Neutral => (Retning::Neutral, Vec::new()),
    }
}

impl FravigelseSvar {
    /// Whether the decision departs.
    pub fn fraviger(&self) -> bool {
        self.forhold == Fravigelsesnavn::Fraviger
    }

    /// A verdict as it goes out.
    pub fn ny(forhold: &Fravigelsesforhold) -> Self {
        let tekst = fravigelsestekst(forhold);
        let svar = |navn, omraade, peger_paa, valgt| Self {
            forhold: navn,
            omraade,
            peger_paa,
            valgt,
            tekst,
        };
        match forhold {
            Fravigelsesforhold::Foelger => svar(Fravigelsesnavn::Foelger, None, Vec::new(), None),
            Fravigelsesforhold::Fraviger {
                omraade,
                peger_paa,
                valgt,
            } => svar(
                Fravigelsesnavn::Fraviger,
                Some(*omraade),
                peger_paa.clone(),
                Some(valgt.id()),
            ),
            Fravigelsesforhold::Skoen { blandt } => {
                let blandt = blandt.iter().map(|i| Konklusion::fra(*i)).collect();
                svar(Fravigelsesnavn::Skoen, Some(Omraadenavn::Intensitet), blandt, None)
            }
            Fravigelsesforhold::Uafklaret { omraade } => {
                svar(Fravigelsesnavn::Uafklaret, Some(*omraade), Vec::new(), None)
            }
        }
    }
}
