// SPDX-License-Identifier: MPL-2.0
//! The same case under two rule sets, and the differences.

use serde::Serialize;

use super::former::Vurdering;
use super::resultat::{Resultat, Sagsforhold};
use crate::fakta::Valgmulighed;
use crate::kilder::{FAGLIGT_GRUNDLAG, Henvisning};
use crate::regelsaet::{Lov, Regelsaet};
use crate::regler::advarsler::ADVARSLER;
use crate::regler::frister::FRISTER;
use crate::regler::pligter::PLIGTER;
use crate::regler::ret::RETTIGHEDER;
use crate::regler::{Styrke, regler};

/// A case under two rule sets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Sammenligning {
    /// `p101-sammenlign/1`.
    pub format: &'static str,
    /// The rule set in force on the day of the assessment.
    pub a: String,
    /// The rule set to compare with.
    pub b: String,
    /// The differences, in the order of an assessment.
    pub forskelle: Vec<Forskel>,
}

/// One difference; a missing side means that the row does not exist there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Forskel {
    /// The place in the assessment.
    pub sti: String,
    /// The value under the first set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The value under the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// The reason, where the rules give one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grund: Option<String>,
}

impl Sammenligning {
    /// Compares the case under its own rule set with another.
    pub fn ny(sag: &Sagsforhold, nu: Resultat, med: Regelsaet) -> Self {
        let (a, b) = (nu.regelsaet.clone(), med.clone());
        let sider = [
            punkter(&Vurdering::ny(sag, &nu)),
            punkter(&Vurdering::ny(sag, &sag.vurder_under(med))),
        ];
        Self {
            format: "p101-sammenlign/1",
            forskelle: forskelle(&sider, [&a, &b]),
            a: a.navn,
            b: b.navn,
        }
    }
}

/// A place in an assessment and its value.
struct Punkt {
    sti: String,
    /// The row the place belongs to; a row belongs to itself.
    raekke: String,
    vaerdi: String,
}

fn forskelle([a, b]: &[Vec<Punkt>; 2], saet: [&Regelsaet; 2]) -> Vec<Forskel> {
    let find = |side: &[Punkt], sti: &str| side.iter().find(|p| p.sti == sti).map(|p| p.vaerdi.clone());
    let kun_i_b = b.iter().filter(|punkt| find(a, &punkt.sti).is_none());
    let forskel = |punkt: &Punkt| {
        let Punkt { sti, raekke, .. } = punkt;
        let paa_begge_sider = find(a, raekke).is_some() && find(b, raekke).is_some();
        let (fra, til) = (find(a, sti), find(b, sti));
        // A row missing on one side is reported once; its parts only where both sides have it.
        let er_raekken = sti == raekke;
        let uens = fra != til && er_raekken != paa_begge_sider;
        uens.then(|| Forskel {
            sti: sti.clone(),
            a: fra,
            b: til,
            grund: grund(sti, saet),
        })
    };
    a.iter().chain(kun_i_b).filter_map(forskel).collect()
}

/// Every place of an assessment that can differ between rule sets. Conclusions and outcomes follow from the facts under
/// every set, so only rows can come, go, change their citations or bind differently.
fn punkter(v: &Vurdering) -> Vec<Punkt> {
    let mut ud = Vec::new();
    let mut raekke = |raekke: String, ord: &str, dele: &[(&str, String)]| {
        let punkt = |sti: String, vaerdi: &str| Punkt {
            sti,
            raekke: raekke.clone(),
            vaerdi: vaerdi.to_owned(),
        };
        ud.push(punkt(raekke.clone(), ord));
        ud.extend(
            dele.iter()
                .map(|(del, vaerdi)| punkt(format!("{raekke}.{del}"), vaerdi)),
        );
    };
    for f in &v.frister {
        let dele = [
            ("hvad", f.hvad.to_owned()),
            ("tilstand", f.tilstand.tekst.clone()),
            ("kilder", steder(&f.kilder)),
        ];
        raekke(format!("frister.{}", f.id), &f.dato.to_string(), &dele);
    }
    if let Some(r) = &v.intensitet.rettighed {
        raekke(format!("rettighed.{}", r.id), r.hvad, &[("kilder", steder(&r.kilder))]);
    }
    for p in &v.pligter {
        let dele = [("styrke", p.styrke.id().to_owned()), ("kilder", steder(&p.kilder))];
        raekke(format!("pligter.{}", p.id), p.styrke.id(), &dele);
    }
    for a in &v.advarsler {
        raekke(format!("advarsler.{}", a.id), a.hvad, &[("kilder", steder(&a.kilder))]);
    }
    for r in &v.regler {
        raekke(
            format!("regler.{}", r.id),
            r.udfald.id(),
            &[("kilder", steder(&r.kilder))],
        );
    }
    ud
}

fn steder(kilder: &[Henvisning]) -> String {
    kilder
        .iter()
        .map(|kilde| kilde.sted.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}

fn grund(sti: &str, saet: [&Regelsaet; 2]) -> Option<String> {
    let mut dele = sti.split('.').skip(1);
    let (id, del) = (dele.next()?, dele.next());
    let fra = fra(id)?;
    let uden = saet.iter().find(|saet| saet.lov < fra);
    match (uden, del) {
        (Some(uden), None) => Some(format!("gælder ikke under regelsæt {}", uden.navn)),
        (_, Some("styrke")) => Some(styrkegrund(id, saet)),
        _ => None,
    }
}

fn fra(id: &str) -> Option<Lov> {
    let regler = regler().map(|r| (r.id, r.fra));
    let rettigheder = RETTIGHEDER.iter().map(|r| (r.id, r.fra));
    let pligter = PLIGTER.iter().map(|p| (p.id, p.fra));
    let frister = FRISTER.iter().map(|f| (f.id, f.fra));
    let advarsler = ADVARSLER.iter().map(|a| (a.id, a.fra));
    let mut alle = regler.chain(rettigheder).chain(pligter).chain(frister).chain(advarsler);
    alle.find(|(raekke, _)| *raekke == id).map(|(_, fra)| fra)
}

fn styrkegrund(id: &str, saet: [&Regelsaet; 2]) -> String {
    let pligt = PLIGTER.iter().find(|pligt| pligt.id == id);
    let styrker = saet.map(|saet| pligt.map(|pligt| pligt.styrke_under(saet.lov)));
    if styrker[0] == styrker[1] {
        return FAGLIGT_GRUNDLAG.to_owned();
    }
    let tekst = |styrke: Option<Styrke>| styrke.map_or("", Styrke::id);
    let [a, b] = saet;
    format!(
        "loven siger {} under {} og {} under {}",
        tekst(styrker[0]),
        a.navn,
        tekst(styrker[1]),
        b.navn
    )
}
