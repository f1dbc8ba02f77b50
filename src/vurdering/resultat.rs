// SPDX-License-Identifier: MPL-2.0
//! The assessment without a single text: conclusions, outcomes, dates, duties and warnings by reference to their rows.

use super::fravigelse::{Fravigelsesforhold, Peget, fravigelse};
use super::peges_paa::peges_paa;
use super::tabel::Tabel;
use super::udfyldning::{enighed, gennemloeb, ukendte};
use crate::fakta::{Fakta, Faktum, FuldeFakta, Intensitet, valg};
use crate::kalender::Dato;
use crate::kilder::Henvisning;
use crate::regelsaet::Regelsaet;
use crate::regler::advarsler::{AD_01, ADVARSLER};
use crate::regler::forhold::{Forhold, Omstaendigheder};
use crate::regler::frister::{Beregning, FR_01, FRISTER, Frist, Tilstand, VedUkendt};
use crate::regler::medhold;
use crate::regler::pligter::PLIGTER;
use crate::regler::ret::{RETTIGHEDER, Ret};
use crate::regler::{
    Advarsel, Afgoerelsestype, Baerer, Konklusion, OMRAADER, Omraade, Omraadenavn, Peger, Pligt, Regel, Regelslags,
    regler,
};
use std::ops::ControlFlow;

/// What an assessment is made from.
#[derive(Clone, Debug)]
pub struct Sagsforhold {
    /// The answers.
    pub fakta: Fakta,
    /// The day of the assessment.
    pub vurderingsdato: Dato,
    /// The type of the decision being drafted.
    pub afgoerelsestype: Option<Afgoerelsestype>,
    /// The intensity decided on.
    pub afgoerelse_intensitet: Option<Intensitet>,
    /// The start decided on.
    pub startdato: Option<Dato>,
    /// Whether the municipality uses gift cards.
    pub gavekort: bool,
    /// Whether the case names the citizen, gives an address, or holds ten digits in the form of a CPR number.
    pub identificerer_borgeren: bool,
    /// Citations that the municipality's configuration puts in place of the product's own.
    pub egne_kilder: Vec<EgenKilde>,
}

/// A citation from the municipality's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EgenKilde {
    /// The rule whose citations it replaces.
    pub id: String,
    /// The rule set in which it does.
    pub regelsaet: String,
    /// The day from which it does.
    pub fra: Dato,
    /// The citation.
    pub henvisning: Henvisning,
}

valg! {
    /// The outcome of a rule, whatever the unknown facts turn out to be; it is not settled when it depends on one.
    Udfald {
        Opfyldt "opfyldt" "opfyldt", IkkeOpfyldt "ikkeOpfyldt" "ikke opfyldt", Uafklaret "uafklaret" "uafklaret",
    }
}

/// The conclusion of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OmraadeResultat {
    /// What was concluded.
    pub konklusion: Konklusion,
    /// The ids of the rules that carried it.
    pub regler: Vec<&'static str>,
    /// The unknown facts that could still change it.
    pub mangler: Vec<Faktum>,
    /// The intensities within which a choice does not depart; empty in every other area.
    pub peges_paa: Vec<Intensitet>,
    /// The places of the rows of its decision table that the unknown facts leave open.
    pub naaede: Vec<u8>,
}

/// A date that applies.
#[derive(Clone, Debug)]
pub struct FristResultat {
    /// The row.
    pub frist: &'static Frist,
    /// The date and how it was counted.
    pub beregning: Beregning,
    /// The unknown facts that could make it later.
    pub ukendte: Vec<Faktum>,
    /// Where it stands on the day of the assessment.
    pub tilstand: Tilstand,
}

/// A whole assessment, by reference to the rows of the law.
#[derive(Clone, Debug)]
pub struct Resultat {
    /// The rule set used.
    pub regelsaet: Regelsaet,
    /// The day whose citations are shown.
    pub retsdag: Dato,
    /// The areas, in the order of [`OMRAADER`].
    pub omraader: [OmraadeResultat; OMRAADER.len()],
    /// The right to residential treatment, when the facts give it.
    pub ret: Option<&'static Ret>,
    /// The considerations that hold.
    pub overvejelser: Vec<(&'static Regel, Peger)>,
    /// The rules in force with their outcomes.
    pub regler: Vec<(&'static Regel, Udfald)>,
    /// The dates that apply.
    pub frister: Vec<FristResultat>,
    /// The duties that apply, and whether each is done.
    pub pligter: Vec<(&'static Pligt, bool)>,
    /// The warnings that apply.
    pub advarsler: Vec<&'static Advarsel>,
    /// Whether the citizen is known to get everything asked for.
    pub fuldt_medhold: bool,
    /// How the decision being drafted stands to what the facts point to; `None` while its type is not chosen.
    pub fravigelse: Option<Fravigelsesforhold>,
}

impl Resultat {
    /// The conclusion of an area.
    pub fn omraade(&self, navn: Omraadenavn) -> &OmraadeResultat {
        &self.omraader[navn as usize]
    }
}

impl Peget for Resultat {
    fn konklusion(&self, omraade: Omraadenavn) -> Konklusion {
        self.omraade(omraade).konklusion
    }

    fn peges_paa(&self) -> &[Intensitet] {
        &self.omraade(Omraadenavn::Intensitet).peges_paa
    }
}

impl Sagsforhold {
    /// Answers alone, with no decision and no configuration.
    pub fn af_fakta(fakta: Fakta, vurderingsdato: Dato) -> Self {
        Self {
            fakta,
            vurderingsdato,
            afgoerelsestype: None,
            afgoerelse_intensitet: None,
            startdato: None,
            gavekort: false,
            identificerer_borgeren: false,
            egne_kilder: Vec::new(),
        }
    }

    /// The rule sets: the product's own and those that the configuration adds.
    pub fn alle_regelsaet(&self) -> Vec<Regelsaet> {
        let senere: Vec<_> = self.egne_kilder.iter().map(|k| (k.regelsaet.clone(), k.fra)).collect();
        Regelsaet::med_senere(&senere)
    }

    /// The rule set in force on the day; `None` outside the covered period.
    pub fn regelsaet(&self) -> Option<Regelsaet> {
        self.alle_regelsaet()
            .into_iter()
            .find(|s| s.gaelder(self.vurderingsdato))
    }

    /// The assessment under a rule set, with citations as on the day of its period nearest to the day of the
    /// assessment, and the same arithmetic of dates.
    pub fn vurder_under(&self, regelsaet: Regelsaet) -> Resultat {
        self.vurder_med(regelsaet, OMRAADER.map(|omraade| self.konkluder(omraade)))
    }

    /// The assessment once more, when these answers alone have changed since a result.
    pub(super) fn vurder_igen(&self, foer: &Resultat, aendrede: &[Faktum]) -> Resultat {
        let omraader = OMRAADER.map(|omraade| {
            if aendrede.iter().any(|faktum| omraade.spoerger(*faktum)) {
                self.konkluder(omraade)
            } else {
                foer.omraade(omraade.navn).clone()
            }
        });
        self.vurder_med(foer.regelsaet.clone(), omraader)
    }

    fn vurder_med(&self, regelsaet: Regelsaet, omraader: [OmraadeResultat; OMRAADER.len()]) -> Resultat {
        let retsdag = regelsaet.naermeste_dag(self.vurderingsdato);
        let mut om = self.omstaendigheder(&regelsaet, retsdag, &omraader);
        // Later dates build on the 14 days, and warnings on where the dates stand.
        om.fr_01 = self.frist(&FR_01, &om).map(|f| f.beregning.dato);
        om.fuldt_medhold = self.holder(&om, medhold::FAKTA, medhold::fuldt_medhold);
        let frister: Vec<_> = FRISTER.iter().filter_map(|frist| self.frist(frist, &om)).collect();
        om.tilstande = frister.iter().map(|f| (f.frist.id, f.tilstand)).collect();
        let regler = self.regler(&om);
        let mut resultat = Resultat {
            ret: self.ret(&om),
            overvejelser: self.overvejelser(&regler),
            regler,
            pligter: self.pligter(&om),
            advarsler: self.advarsler(&om),
            fuldt_medhold: om.fuldt_medhold,
            fravigelse: None,
            regelsaet,
            retsdag,
            omraader,
            frister,
        };
        let forhold = |afgoerelse| fravigelse(&resultat, afgoerelse, self.afgoerelse_intensitet);
        resultat.fravigelse = self.afgoerelsestype.map(forhold);
        resultat
    }

    fn omstaendigheder(&self, regelsaet: &Regelsaet, retsdag: Dato, omraader: &[OmraadeResultat]) -> Omstaendigheder {
        Omstaendigheder {
            lov: regelsaet.lov,
            retsdag,
            omfattet: omraader[Omraadenavn::Omfattet as usize].konklusion,
            afdaekning: omraader[Omraadenavn::Afdaekning as usize].konklusion,
            fuldt_medhold: false,
            fr_01: None,
            tilstande: Vec::new(),
            afgoerelsestype: self.afgoerelsestype,
            afgoerelse_intensitet: self.afgoerelse_intensitet,
            startdato: self.startdato,
            gavekort: self.gavekort,
            identificerer_borgeren: self.identificerer_borgeren,
        }
    }

    /// The conclusion of one area, with the rules that carried it, the unknown facts that could change it, and in the area of
    /// intensity the intensities that the facts point to.
    pub fn konkluder(&self, omraade: &'static Omraade) -> OmraadeResultat {
        let resultat = self.konkluder_alene(omraade);
        let peges_paa = match self.vises(omraade.for_unge) {
            true => peges_paa(&self.fakta, self.vurderingsdato, omraade, resultat.konklusion),
            false => Vec::new(),
        };
        OmraadeResultat { peges_paa, ..resultat }
    }

    /// The same without the intensities, for a program that has no rules of intensity in it.
    pub(crate) fn konkluder_alene(&self, omraade: &'static Omraade) -> OmraadeResultat {
        if !self.vises(omraade.for_unge) {
            return OmraadeResultat {
                konklusion: Konklusion::Uafklaret,
                regler: vec![AD_01.id],
                mangler: Vec::new(),
                peges_paa: Vec::new(),
                naaede: Vec::new(),
            };
        }
        let tabel = self.tabel(omraade);
        let naaede = tabel.naaede();
        let konklusion = tabel.konklusion();
        let regler = match konklusion {
            Konklusion::Uafklaret => self.formlens(omraade, Udfald::Uafklaret),
            _ => self.baerende(omraade, &naaede),
        };
        OmraadeResultat {
            konklusion,
            regler,
            mangler: tabel.mangler(),
            peges_paa: Vec::new(),
            naaede,
        }
    }

    /// What an area concludes, without what carried it.
    pub(crate) fn konklusion(&self, omraade: &Omraade) -> Konklusion {
        if !self.vises(omraade.for_unge) {
            return Konklusion::Uafklaret;
        }
        self.konklusion_af(&self.fakta, omraade)
    }

    /// What an area concludes from other answers, for whoever it is shown to.
    pub(super) fn konklusion_af(&self, fakta: &Fakta, omraade: &Omraade) -> Konklusion {
        let konklusion = |f: &FuldeFakta| omraade.raekker[omraade.foerste(f)].konklusion;
        enighed(fakta, omraade.fakta, self.vurderingsdato, konklusion).unwrap_or(Konklusion::Uafklaret)
    }

    pub(super) fn tabel(&self, omraade: &'static Omraade) -> Tabel {
        Tabel::ny(omraade, &self.fakta, self.vurderingsdato)
    }

    fn formlens(&self, omraade: &Omraade, udfald: Udfald) -> Vec<&'static str> {
        let med_udfald = omraade.formel.iter().filter(|regel| self.udfald(regel) == udfald);
        med_udfald.map(|regel| regel.id).collect()
    }

    /// The rules that carry the rows reached, in order of id.
    fn baerende(&self, omraade: &Omraade, naaede: &[u8]) -> Vec<&'static str> {
        let raekker = naaede.iter().map(|nr| &omraade.raekker[usize::from(*nr)]);
        let baerere: Vec<_> = raekker.flat_map(|raekke| raekke.baeres_af).collect();
        let baerer = |regel: &&&Regel| baerere.iter().any(|baerer| self.baeres_af(baerer, regel));
        omraade.formel.iter().filter(baerer).map(|regel| regel.id).collect()
    }

    fn baeres_af(&self, baerer: &Baerer, regel: &Regel) -> bool {
        let er_blandt = |regler: &[&Regel]| regler.iter().any(|r| r.id == regel.id);
        match baerer {
            Baerer::Opfyldte(regler) => er_blandt(regler) && self.udfald(regel) == Udfald::Opfyldt,
            Baerer::Fejlende(regler) => er_blandt(regler) && self.udfald(regel) == Udfald::IkkeOpfyldt,
            Baerer::FejlerSammen(regler) => {
                er_blandt(regler) && regler.iter().all(|r| self.udfald(r) == Udfald::IkkeOpfyldt)
            }
        }
    }

    pub(crate) fn udfald(&self, regel: &Regel) -> Udfald {
        match enighed(&self.fakta, regel.fakta, self.vurderingsdato, regel.opfyldt) {
            Some(true) => Udfald::Opfyldt,
            Some(false) => Udfald::IkkeOpfyldt,
            None => Udfald::Uafklaret,
        }
    }

    fn ret(&self, om: &Omstaendigheder) -> Option<&'static Ret> {
        RETTIGHEDER
            .into_iter()
            .filter(|ret| self.vises(ret.for_unge) && ret.fra <= om.lov)
            .find(|ret| self.holder(om, ret.fakta, ret.naar) && !self.holder(om, ret.fakta, ret.ikke_hvis))
    }

    fn regler(&self, om: &Omstaendigheder) -> Vec<(&'static Regel, Udfald)> {
        if self.fakta.er_under_18() {
            return Vec::new();
        }
        let fortaelles = |regel: &Regel, udfald| match regel.slags {
            Regelslags::NoteNaar => udfald == Udfald::Opfyldt,
            _ => true,
        };
        regler()
            .filter(|regel| regel.fra <= om.lov)
            .map(|regel| (regel, self.udfald(regel)))
            .filter(|(regel, udfald)| fortaelles(regel, *udfald))
            .collect()
    }

    fn overvejelser(&self, regler: &[(&'static Regel, Udfald)]) -> Vec<(&'static Regel, Peger)> {
        let peger = |regel: &Regel| match regel.slags {
            Regelslags::Overvejelse(peger) => enighed(&self.fakta, regel.fakta, self.vurderingsdato, peger),
            _ => None,
        };
        let opfyldte = regler.iter().filter(|(_, udfald)| *udfald == Udfald::Opfyldt);
        opfyldte
            .filter_map(|(regel, _)| Some((*regel, peger(regel)?)))
            .collect()
    }

    /// Whether a condition over the whole case is known to hold.
    pub(super) fn holder(&self, om: &Omstaendigheder, fakta: &[Faktum], betingelse: fn(&Forhold) -> bool) -> bool {
        let svar = enighed(&self.fakta, fakta, self.vurderingsdato, |fulde| {
            betingelse(&Forhold {
                fakta: fulde,
                omstaendigheder: om,
            })
        });
        svar == Some(true)
    }

    /// Whether a row of the law is for a citizen of that age.
    pub(super) fn vises(&self, for_unge: bool) -> bool {
        for_unge || !self.fakta.er_under_18()
    }

    fn pligter(&self, om: &Omstaendigheder) -> Vec<(&'static Pligt, bool)> {
        PLIGTER
            .iter()
            .filter(|pligt| self.vises(pligt.for_unge) && pligt.fra <= om.lov)
            .filter(|pligt| self.holder(om, pligt.fakta, pligt.naar))
            .filter(|pligt| !self.holder(om, pligt.fakta, pligt.ikke_hvis))
            .map(|pligt| (*pligt, self.holder(om, pligt.fakta, pligt.udfoert)))
            .collect()
    }

    fn advarsler(&self, om: &Omstaendigheder) -> Vec<&'static Advarsel> {
        ADVARSLER
            .iter()
            .filter(|advarsel| self.vises(advarsel.for_unge) && advarsel.fra <= om.lov)
            .filter(|advarsel| self.holder(om, advarsel.fakta, advarsel.naar))
            .filter(|advarsel| !self.holder(om, advarsel.fakta, advarsel.ikke_hvis))
            .copied()
            .collect()
    }

    fn frist(&self, frist: &'static Frist, om: &Omstaendigheder) -> Option<FristResultat> {
        let gaelder = self.vises(frist.for_unge)
            && frist.fra <= om.lov
            && self.holder(om, frist.fakta, frist.naar)
            && !self.holder(om, frist.fakta, frist.ikke_hvis);
        if !gaelder {
            return None;
        }
        let ukendte = ukendte(&self.fakta, frist.fakta);
        if frist.ved_ukendt == VedUkendt::Udelades && !ukendte.is_empty() {
            return None;
        }
        let mut beregninger: Vec<Beregning> = Vec::new();
        // The visitor never breaks off, so every completion is counted.
        let _: ControlFlow<()> = gennemloeb(&mut self.fakta.som_fulde(self.vurderingsdato), &ukendte, &mut |fulde| {
            beregninger.extend((frist.beregn)(&Forhold {
                fakta: fulde,
                omstaendigheder: om,
            }));
            ControlFlow::Continue(())
        });
        let uens = beregninger.windows(2).any(|par| par[0].dato != par[1].dato);
        let beregning = beregninger.into_iter().min_by_key(|b| b.dato)?;
        let ukendte = if uens {
            ukendte.into_iter().map(|u| u.faktum).collect()
        } else {
            Vec::new()
        };
        Some(FristResultat {
            frist,
            tilstand: self.tilstand(frist, beregning.dato, om),
            beregning,
            ukendte,
        })
    }
}
