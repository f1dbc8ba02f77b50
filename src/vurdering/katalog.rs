// SPDX-License-Identifier: MPL-2.0
//! The whole catalogue of rules, with sources by period, and what of the sources is not coded.

use serde::Serialize;

use super::katalogfrist::Opfyldelse;
use super::perioder::{Periode, Skriver};
use super::resultat::EgenKilde;
use super::tabelpost::Omraadepost;
use super::visning::{BREVHASH, REGELHASH};
use crate::fakta::Faktum;
use crate::kilder::Kilde;
use crate::regelsaet::{Lov, Regelsaet};
use crate::regler::advarsler::ADVARSLER;
use crate::regler::fortolkning::I_BREVE;
use crate::regler::frister::FRISTER;
use crate::regler::ikke_kodet::{IKKE_KODET, IkkeKodet};
use crate::regler::pligter::PLIGTER;
use crate::regler::ret::RETTIGHEDER;
use crate::regler::{DELE, Fortolkning, OMRAADER, Pligt, Regel, Regelslags, regler};

/// The catalogue.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Katalog {
    /// `p101-regler/1`.
    pub format: &'static str,
    /// Hash of the rules.
    pub regelhash: &'static str,
    /// Hash of what a letter must hold, says and is checked for.
    pub brevhash: &'static str,
    /// The areas, each with its decision table.
    pub omraader: Vec<Omraadepost>,
    /// Every row of the law.
    pub regler: Vec<Post>,
    /// Provisions that are not coded.
    pub ikke_kodet: &'static [IkkeKodet],
    /// How the tool reads the sources on what belongs to no row: what a letter says.
    #[cfg_attr(feature = "typer", ts(as = "Vec<Fortolkning>"))]
    pub fortolkninger: &'static [Fortolkning],
}

/// A row of the law.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Post {
    /// The id.
    pub id: &'static str,
    /// The area or the list that it belongs to.
    pub omraade: &'static str,
    /// What kind of row it is.
    pub slags: Postslags,
    /// What it says.
    pub hvad: &'static str,
    /// When it holds, in words of law.
    pub betingelse: &'static str,
    /// The facts that it reads.
    #[cfg_attr(feature = "typer", ts(type = "Array<Faktumnavn>"))]
    pub fakta: &'static [Faktum],
    /// How the tool reads the sources, where it had to choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, as = "Option<Fortolkning>"))]
    pub fortolkning: Option<&'static Fortolkning>,
    /// Its sources under each rule set in which it is in force.
    pub perioder: Vec<Periode>,
    /// Of a date alone: what tells whether it was met.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, as = "Option<Opfyldelse>"))]
    pub opfyldelse: Option<Opfyldelse>,
}

/// What kind of row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the Danish name is the meaning")]
pub enum Postslags {
    Regel,
    Note,
    Overvejelse,
    Ret,
    Frist,
    Pligt,
    Advarsel,
    Brevtjek,
}

/// A row that is not of the law but rests on it; the catalogue takes it in without knowing what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Tilfoejet {
    /// The id.
    pub id: &'static str,
    /// The list that it belongs to.
    pub omraade: &'static str,
    /// What kind of row it is.
    pub slags: Postslags,
    /// What it says.
    pub hvad: &'static str,
    /// When it holds.
    pub betingelse: &'static str,
    /// The facts that it reads.
    pub fakta: &'static [Faktum],
    /// The state of the law from which it holds.
    pub fra: Lov,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

impl Katalog {
    /// The catalogue, with the citations and rule sets of a municipality's configuration.
    pub fn ny(egne: &[EgenKilde]) -> Self {
        let saet = alle_saet(egne);
        let skriver = Skriver { egne, saet: &saet };
        let mut poster = Vec::new();
        for del in &DELE {
            poster.extend(del.regler.iter().map(|regel| skriver.regel(del.id, regel)));
        }
        poster.extend(RETTIGHEDER.iter().map(|r| Post {
            perioder: skriver.perioder(r.id, r.fra, |_| None, r.kilder),
            ..Post::ny(r.id, "rettigheder", Postslags::Ret, [r.hvad, r.betingelse], r.fakta)
        }));
        poster.extend(FRISTER.iter().map(|f| Post {
            fortolkning: f.fortolkning,
            perioder: skriver.perioder(f.id, f.fra, |_| None, f.kilder),
            opfyldelse: Some(Opfyldelse::ny(f, &skriver)),
            ..Post::ny(f.id, "frister", Postslags::Frist, [f.hvad, f.betingelse], f.fakta)
        }));
        poster.extend(PLIGTER.iter().map(|pligt| skriver.pligt(pligt)));
        poster.extend(ADVARSLER.iter().map(|a| Post {
            perioder: skriver.perioder(a.id, a.fra, |_| None, a.kilder),
            ..Post::ny(a.id, "advarsler", Postslags::Advarsel, [a.hvad, a.betingelse], a.fakta)
        }));
        Self {
            format: "p101-regler/1",
            regelhash: REGELHASH,
            brevhash: BREVHASH,
            omraader: OMRAADER.into_iter().map(Omraadepost::ny).collect(),
            regler: poster,
            ikke_kodet: &IKKE_KODET,
            fortolkninger: &I_BREVE,
        }
    }

    /// The same with further rows at the end, under the same rule sets.
    pub fn med(mut self, egne: &[EgenKilde], raekker: &[Tilfoejet]) -> Self {
        let saet = alle_saet(egne);
        let skriver = Skriver { egne, saet: &saet };
        self.regler.extend(raekker.iter().map(|r| Post {
            perioder: skriver.perioder(r.id, r.fra, |_| None, r.kilder),
            ..Post::ny(r.id, r.omraade, r.slags, [r.hvad, r.betingelse], r.fakta)
        }));
        self
    }
}

/// The rule sets of the product and those that the configuration adds.
fn alle_saet(egne: &[EgenKilde]) -> Vec<Regelsaet> {
    let senere: Vec<_> = egne.iter().map(|kilde| (kilde.regelsaet.clone(), kilde.fra)).collect();
    Regelsaet::med_senere(&senere)
}

impl Katalog {
    /// Whether the law has a row of that id, whose citations a configuration can replace.
    pub fn kender(id: &str) -> bool {
        let regler = regler().map(|r| r.id);
        let rettigheder = RETTIGHEDER.iter().map(|r| r.id);
        let frister = FRISTER.iter().map(|f| f.id);
        let pligter = PLIGTER.iter().map(|p| p.id);
        let advarsler = ADVARSLER.iter().map(|a| a.id);
        regler
            .chain(rettigheder)
            .chain(frister)
            .chain(pligter)
            .chain(advarsler)
            .any(|raekke| raekke == id)
    }
}

/// The id of every statutory date, in order, and what must have happened by then.
pub fn fristnavne() -> impl Iterator<Item = (&'static str, &'static str)> {
    FRISTER.iter().map(|frist| (frist.id, frist.hvad))
}

impl Post {
    fn ny(
        id: &'static str,
        omraade: &'static str,
        slags: Postslags,
        [hvad, betingelse]: [&'static str; 2],
        fakta: &'static [Faktum],
    ) -> Self {
        Self {
            id,
            omraade,
            slags,
            hvad,
            betingelse,
            fakta,
            fortolkning: None,
            perioder: Vec::new(),
            opfyldelse: None,
        }
    }
}

impl Skriver<'_> {
    fn regel(&self, del: &'static str, regel: &'static Regel) -> Post {
        let slags = match regel.slags {
            Regelslags::Regel => Postslags::Regel,
            Regelslags::Note | Regelslags::NoteNaar => Postslags::Note,
            Regelslags::Overvejelse(_) => Postslags::Overvejelse,
        };
        let styrke = |lov| (slags == Postslags::Regel).then(|| regel.styrke_under(lov));
        Post {
            fortolkning: regel.fortolkning,
            perioder: self.perioder(regel.id, regel.fra, styrke, regel.kilder),
            ..Post::ny(regel.id, del, slags, [regel.hvad, regel.betingelse], regel.fakta)
        }
    }

    fn pligt(&self, pligt: &'static Pligt) -> Post {
        let styrke = |lov| Some(pligt.styrke_under(lov));
        Post {
            fortolkning: pligt.fortolkning,
            perioder: self.perioder(pligt.id, pligt.fra, styrke, pligt.kilder),
            ..Post::ny(
                pligt.id,
                "pligter",
                Postslags::Pligt,
                [pligt.hvad, pligt.betingelse],
                pligt.fakta,
            )
        }
    }
}
