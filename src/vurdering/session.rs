// SPDX-License-Identifier: MPL-2.0
//! A case that is held in memory and takes one changed answer at a time.

use super::former::Vurdering;
use super::resultat::{Resultat, Sagsforhold};
use crate::fakta::Fakta;
use crate::regelsaet::Regelsaet;
use crate::regler::OMRAADER;

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

    /// Changes the answers and gives the ids of the areas, rules, dates, duties and warnings that came out differently.
    pub fn svar(&mut self, aendr: impl FnOnce(&mut Fakta)) -> Vec<&'static str> {
        aendr(&mut self.sag.fakta);
        let nu = self.sag.vurder_under(self.resultat.regelsaet.clone());
        let foer = std::mem::replace(&mut self.resultat, nu);
        aendrede(&foer, &self.resultat)
    }

    /// The newest assessment, in full words.
    pub fn vurdering(&self) -> Vurdering {
        Vurdering::ny(&self.sag, &self.resultat)
    }
}

fn aendrede(foer: &Resultat, nu: &Resultat) -> Vec<&'static str> {
    let omraader = OMRAADER.iter().filter(|omraade| {
        let navn = omraade.navn;
        foer.omraade(navn) != nu.omraade(navn)
    });
    let mut ud: Vec<_> = omraader.map(|omraade| omraade.navn.id()).collect();
    if foer.ret != nu.ret {
        ud.push("ret");
    }
    if foer.fuldt_medhold != nu.fuldt_medhold {
        ud.push("fuldtMedhold");
    }
    ud.extend(uens(&foer.overvejelser, &nu.overvejelser, |(regel, peger)| {
        (regel.id, *peger)
    }));
    ud.extend(uens(&foer.regler, &nu.regler, |(regel, udfald)| (regel.id, *udfald)));
    ud.extend(uens(&foer.frister, &nu.frister, |f| (f.frist.id, f.beregning.clone())));
    ud.extend(uens(&foer.pligter, &nu.pligter, |(pligt, udfoert)| {
        (pligt.id, *udfoert)
    }));
    ud.extend(uens(&foer.advarsler, &nu.advarsler, |advarsel| (advarsel.id, ())));
    let mut set = Vec::new();
    ud.retain(|id| {
        let ny = !set.contains(id);
        set.push(*id);
        ny
    });
    ud
}

/// The ids of the rows that stand in one list only, or differently in both.
fn uens<R, V: PartialEq>(foer: &[R], nu: &[R], som: impl Fn(&R) -> (&'static str, V)) -> Vec<&'static str> {
    let foer: Vec<_> = foer.iter().map(&som).collect();
    let nu: Vec<_> = nu.iter().map(&som).collect();
    let kun = |a: &[(&'static str, V)], b: &[(&'static str, V)]| {
        a.iter()
            .filter(|raekke| !b.contains(raekke))
            .map(|(id, _)| *id)
            .collect::<Vec<_>>()
    };
    let mut ud = kun(&foer, &nu);
    ud.extend(kun(&nu, &foer));
    ud
}
