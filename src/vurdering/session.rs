// SPDX-License-Identifier: MPL-2.0
//! A case held in memory that takes one changed answer at a time.

use super::former::Vurdering;
use super::hvad_hvis::OmraadeHvadHvis;
use super::naeste::Naeste;
use super::resultat::{Resultat, Sagsforhold};
use crate::fakta::{Fakta, Faktum, Valgmulighed};
use crate::regelsaet::Regelsaet;
use crate::regler::ret::RETTIGHEDER;
use crate::regler::{OMRAADER, Omraadenavn, Regel, Regelslags, regler};

/// The id of the answer whether there is a right to residential treatment.
const RET: &str = "ret";

/// A case with its newest result.
#[derive(Clone, Debug)]
pub struct Session {
    sag: Sagsforhold,
    resultat: Resultat,
}

impl Session {
    /// A session on the case, under a rule set.
    pub fn ny(sag: Sagsforhold, regelsaet: Regelsaet) -> Self {
        let resultat = sag.vurder_under(regelsaet);
        Self { sag, resultat }
    }

    /// The case as it stands.
    pub fn sag(&self) -> &Sagsforhold {
        &self.sag
    }

    /// Replaces the answers, and returns the ids of the areas, rules, dates, duties and warnings that now read
    /// differently: those with another result, and those whose step in words changed.
    pub fn besvar(&mut self, fakta: Fakta) -> Vec<&'static str> {
        let aendrede_fakta = forskel(&self.sag.fakta, &fakta);
        if aendrede_fakta.is_empty() {
            return Vec::new();
        }
        self.sag.fakta = fakta;
        let nu = self.sag.vurder_igen(&self.resultat, &aendrede_fakta);
        let foer = std::mem::replace(&mut self.resultat, nu);
        aendrede(&foer, &self.resultat, &aendrede_fakta)
    }

    /// The newest assessment, in full words.
    pub fn vurdering(&self) -> Vurdering {
        Vurdering::ny(&self.sag, &self.resultat)
    }

    /// The newest assessment, with only the rows that have one of the ids.
    pub fn vurdering_med(&self, ider: &[&str]) -> Vurdering {
        Vurdering::med_raekker(&self.sag, &self.resultat, &|id| ider.contains(&id))
    }

    /// The ids of the newest assessment's rows, by their key.
    pub fn raekker(&self) -> [(&'static str, Vec<&'static str>); 4] {
        let Resultat {
            frister,
            pligter,
            advarsler,
            regler,
            ..
        } = &self.resultat;
        [
            ("frister", frister.iter().map(|f| f.frist.id).collect()),
            ("pligter", pligter.iter().map(|(pligt, _)| pligt.id).collect()),
            ("advarsler", advarsler.iter().map(|advarsel| advarsel.id).collect()),
            ("regler", regler.iter().map(|(regel, _)| regel.id).collect()),
        ]
    }

    /// Whether a change of what has that id changes the answer of an area, whatever it concludes: that of intensity has a
    /// right and considerations in it.
    pub fn staar_i(omraade: Omraadenavn, id: &str) -> bool {
        let er_overvejelse = |regel: &Regel| matches!(regel.slags, Regelslags::Overvejelse(_)) && regel.id == id;
        omraade.id() == id
            || omraade == Omraadenavn::Intensitet
                && (id == RET || RETTIGHEDER.iter().any(|ret| ret.id == id) || regler().any(er_overvejelse))
    }

    /// What would change the conclusion of an area now.
    pub fn hvad_hvis(&self, omraade: Omraadenavn) -> OmraadeHvadHvis {
        OmraadeHvadHvis::ny(&self.sag, omraade)
    }

    /// The next question now.
    pub fn naeste(&self) -> Naeste {
        Naeste::ny(&self.sag, None)
    }
}

fn forskel(a: &Fakta, b: &Fakta) -> Vec<Faktum> {
    let ens = |faktum: &Faktum| a.nr(*faktum) == b.nr(*faktum) && a.dato(*faktum) == b.dato(*faktum);
    Faktum::ALLE.into_iter().filter(|faktum| !ens(faktum)).collect()
}

fn aendrede(foer: &Resultat, nu: &Resultat, fakta: &[Faktum]) -> Vec<&'static str> {
    let omraader = OMRAADER.iter().filter(|omraade| {
        let navn = omraade.navn;
        foer.omraade(navn) != nu.omraade(navn)
    });
    let mut ud: Vec<_> = omraader.map(|omraade| omraade.navn.id()).collect();
    if foer.ret.is_some() != nu.ret.is_some() {
        ud.push(RET);
    }
    if foer.fuldt_medhold != nu.fuldt_medhold {
        ud.push("fuldtMedhold");
    }
    if foer.fravigelse != nu.fravigelse {
        ud.push("fravigelse");
    }
    ud.extend(uens(foer.ret.as_slice(), nu.ret.as_slice(), |ret| (ret.id, ())));
    ud.extend(uens(&foer.overvejelser, &nu.overvejelser, |(regel, peger)| {
        (regel.id, *peger)
    }));
    ud.extend(uens(&foer.regler, &nu.regler, |(regel, udfald)| (regel.id, *udfald)));
    // A rule states what is known of its facts, whatever its outcome, and so does a right.
    let regler = nu.regler.iter().map(|(regel, _)| (regel.id, regel.fakta));
    let fortalte = nu.ret.iter().map(|ret| (ret.id, ret.fakta)).chain(regler);
    ud.extend(
        fortalte
            .filter(|(_, laest)| laest.iter().any(|faktum| fakta.contains(faktum)))
            .map(|(id, _)| id),
    );
    ud.extend(uens(&foer.frister, &nu.frister, |f| {
        (f.frist.id, (f.beregning.clone(), f.ukendte.clone(), f.tilstand))
    }));
    ud.extend(uens(&foer.pligter, &nu.pligter, |(pligt, udfoert)| {
        (pligt.id, *udfoert)
    }));
    ud.extend(uens(&foer.advarsler, &nu.advarsler, |advarsel| (advarsel.id, ())));
    let mut hver = Vec::new();
    for id in ud {
        if !hver.contains(&id) {
            hver.push(id);
        }
    }
    hver
}

/// The ids of the rows that only one list has, or that differ.
fn uens<R, V: PartialEq>(foer: &[R], nu: &[R], som: impl Fn(&R) -> (&'static str, V)) -> Vec<&'static str> {
    let foer: Vec<_> = foer.iter().map(&som).collect();
    let nu: Vec<_> = nu.iter().map(&som).collect();
    let kun = |a: &[(&'static str, V)], b: &[(&'static str, V)]| {
        // Fast path: most rows keep their position.
        let er_der = |(nr, raekke): &(usize, &(&str, V))| b.get(*nr) == Some(raekke) || b.contains(raekke);
        let kun = a.iter().enumerate().filter(|raekke| !er_der(raekke));
        kun.map(|(_, (id, _))| *id).collect::<Vec<_>>()
    };
    let mut ud = kun(&foer, &nu);
    ud.extend(kun(&nu, &foer));
    ud
}
