// SPDX-License-Identifier: MPL-2.0
//! The names that a template can read: one table with the meaning and source of each.
//!
//! This table is the allow list: a template can reach nothing without a row here.

use std::borrow::Cow;

use crate::brev::{Grundlag, Raadgivning, Tilbud, Tilbudssted, Udfald};
use crate::fakta::{Intensitet, Valgmulighed};
use crate::kalender::Dato;
use crate::vurdering::fristnavne;

/// The data that fills a template.
#[derive(Clone, Copy)]
pub(super) struct Indhold<'a> {
    pub(super) sag: &'a Grundlag<'a>,
    pub(super) udfald: &'a Udfald,
}

/// A name that a template can use.
#[derive(Clone, Debug)]
pub struct Variabel {
    navn: Cow<'static, str>,
    hvad: &'static str,
    pub(super) hent: Hent,
}

/// The kind of a variable's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slags {
    /// Words.
    Tekst,
    /// A day, written out in full.
    Dato,
    /// Yes or no; only `#hvis` can read it.
    JaNej,
    /// A list; only `#for` can read it.
    Liste,
}

/// A key of the items of `kommune.tilbud`.
#[derive(Debug)]
pub struct Felt {
    navn: &'static str,
    pub(super) hent: HentFelt,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Hent {
    Tekst(for<'a> fn(&'a Indhold<'a>) -> Option<&'a str>),
    /// Identifies the citizen: absent for someone anonymous; otherwise a merge field when the case does not have it.
    Borger(for<'a> fn(&'a Indhold<'a>) -> Option<&'a str>, &'static str),
    Dato(for<'a> fn(&'a Indhold<'a>) -> Option<Dato>),
    Frist(&'static str),
    JaNej(for<'a> fn(&'a Indhold<'a>) -> Option<bool>),
    Tekster(for<'a> fn(&'a Indhold<'a>) -> &'a [String]),
    Tilbud(for<'a> fn(&'a Indhold<'a>) -> &'a [Tilbud]),
}

/// Where a key of a provider comes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum HentFelt {
    Tekst(fn(&Tilbud) -> Option<&str>),
    JaNej(fn(&Tilbud) -> Option<bool>),
}

impl Variabel {
    /// The name, as a template writes it.
    pub fn navn(&self) -> &str {
        &self.navn
    }

    /// The meaning, in Danish.
    pub fn hvad(&self) -> &'static str {
        self.hvad
    }

    /// The kind of value.
    pub fn slags(&self) -> Slags {
        match self.hent {
            Hent::Tekst(_) | Hent::Borger(..) => Slags::Tekst,
            Hent::Dato(_) | Hent::Frist(_) => Slags::Dato,
            Hent::JaNej(_) => Slags::JaNej,
            Hent::Tekster(_) | Hent::Tilbud(_) => Slags::Liste,
        }
    }

    /// The keys of its items; none unless it is a list of providers.
    pub fn felter(&self) -> &'static [Felt] {
        match self.hent {
            Hent::Tilbud(_) => &TILBUDSFELTER,
            _ => &[],
        }
    }

    /// The variable of that name.
    pub(super) fn med_navn(navn: &str) -> Option<Self> {
        match navn.strip_prefix("frist.") {
            Some(id) => fristnavne().find(|(kendt, _)| *kendt == id).map(Self::frist),
            None => FASTE
                .into_iter()
                .flatten()
                .find(|variabel| variabel.navn == navn)
                .cloned(),
        }
    }

    const fn ny(navn: &'static str, hvad: &'static str, hent: Hent) -> Self {
        let navn = Cow::Borrowed(navn);
        Self { navn, hvad, hent }
    }

    fn frist((id, hvad): (&'static str, &'static str)) -> Self {
        Self {
            navn: Cow::Owned(format!("frist.{id}")),
            hvad,
            hent: Hent::Frist(id),
        }
    }
}

// Declares the table: each name once, with the way to read it.
impl PartialEq for Variabel {
    fn eq(&self, anden: &Self) -> bool {
        self.navn == anden.navn
    }
}

impl Eq for Variabel {}

impl Felt {
    /// The name.
    pub fn navn(&self) -> &'static str {
        self.navn
    }

    /// The kind of value.
    pub fn slags(&self) -> Slags {
        match self.hent {
            HentFelt::Tekst(_) => Slags::Tekst,
            HentFelt::JaNej(_) => Slags::JaNej,
        }
    }
}

impl PartialEq for Felt {
    fn eq(&self, andet: &Self) -> bool {
        self.navn == andet.navn
    }
}

impl Eq for Felt {}

/// Every variable, by group.
pub fn variable() -> Vec<Variabel> {
    let mut alle = Vec::new();
    for gruppe in FASTE {
        alle.extend_from_slice(gruppe);
    }
    alle.extend(fristnavne().map(Variabel::frist));
    alle
}

/// Every variable except the dates of the law.
static FASTE: [&[Variabel]; 4] = [&BORGER, &KOMMUNE, &AFGOERELSE, &SAG];

static BORGER: [Variabel; 3] = [
    Variabel::ny(
        "borger.navn",
        "borgerens navn; er det ikke skrevet, står der [Navn], som fagsystemet udfylder",
        Hent::Borger(|i| i.sag.dele.borger.navn.as_deref(), "Navn"),
    ),
    Variabel::ny(
        "borger.adresse",
        "borgerens adresse; er den ikke skrevet, står der [Adresse], som fagsystemet udfylder",
        Hent::Borger(|i| i.sag.dele.borger.adresse.as_deref(), "Adresse"),
    ),
    tekst("borger.reference", "kommunens egen reference", |i| {
        i.sag.dele.borger.reference.as_deref()
    }),
];

static KOMMUNE: [Variabel; 13] = [
    tekst("kommune.navn", "kommunens navn", |i| i.sag.dele.kommune.navn.as_deref()),
    tekst("kommune.afdeling", "afdelingen, der skriver", |i| {
        i.sag.dele.kommune.afdeling.as_deref()
    }),
    tekst("kommune.adresse", "adressen", |i| i.sag.dele.kommune.adresse.as_deref()),
    tekst("kommune.telefon", "telefonnummeret", |i| {
        i.sag.dele.kommune.telefon.as_deref()
    }),
    tekst("kommune.telefontid", "hvornår telefonen er åben", |i| {
        i.sag.dele.kommune.telefontid.as_deref()
    }),
    tekst("kommune.mail", "mailadressen", |i| i.sag.dele.kommune.mail.as_deref()),
    tekst("kommune.sikkerPost", "adressen til sikker post", |i| {
        i.sag.dele.kommune.sikker_post.as_deref()
    }),
    tekst("kommune.web", "hjemmesiden", |i| i.sag.dele.kommune.web.as_deref()),
    tekst("kommune.aabningstid", "åbningstiden", |i| {
        i.sag.dele.kommune.aabningstid.as_deref()
    }),
    Variabel::ny(
        "kommune.tilbud",
        "de tilbud, kommunen bruger",
        Hent::Tilbud(|i| &i.sag.dele.kommune.tilbud),
    ),
    tekst(
        "kommune.raadgivning.telefon",
        "telefonen til gratis, anonym rådgivning",
        |i| raadgivning(i)?.telefon.as_deref(),
    ),
    tekst(
        "kommune.raadgivning.web",
        "hjemmesiden om gratis, anonym rådgivning",
        |i| raadgivning(i)?.web.as_deref(),
    ),
    tekst("kommune.raadgivning.tekst", "hvad rådgivningen tilbyder", |i| {
        raadgivning(i)?.tekst.as_deref()
    }),
];

static AFGOERELSE: [Variabel; 20] = [
    tekst("afgoerelse.type", "hvad der afgøres, fx \"bevilling\"", |i| {
        Some(i.sag.afgoerelsestype.tekst())
    }),
    tekst(
        "afgoerelse.intensitet",
        "behandlingens intensitet, fx \"dagbehandling\"",
        |i| intensitet(i).map(Intensitet::tekst),
    ),
    tekst(
        "afgoerelse.tilbud.navn",
        "navnet på stedet, hvor behandlingen gives",
        |i| tilbud(i)?.navn.as_deref(),
    ),
    tekst("afgoerelse.tilbud.adresse", "adressen på stedet", |i| {
        tilbud(i)?.adresse.as_deref()
    }),
    tekst("afgoerelse.indsats", "den konkrete indsats", |i| {
        i.sag.dele.afgoerelse.indsats.as_deref()
    }),
    tekst("afgoerelse.omfang", "indsatsens omfang", |i| {
        i.sag.dele.afgoerelse.omfang.as_deref()
    }),
    tekst("afgoerelse.formaal", "indsatsens formål", |i| {
        i.sag.dele.afgoerelse.formaal.as_deref()
    }),
    Variabel::ny(
        "afgoerelse.startdato",
        "dagen, behandlingen begynder",
        Hent::Dato(|i| i.sag.dele.afgoerelse.startdato),
    ),
    tekst("afgoerelse.varighed", "hvor længe behandlingen varer", |i| {
        i.sag.dele.afgoerelse.varighed.as_deref()
    }),
    Variabel::ny(
        "afgoerelse.faktiskeOmstaendigheder",
        "de oplysninger, der er lagt vægt på",
        Hent::Tekster(|i| &i.sag.dele.afgoerelse.faktiske_omstaendigheder),
    ),
    Variabel::ny(
        "afgoerelse.hovedhensyn",
        "hovedhensynene i skønnet",
        Hent::Tekster(|i| &i.sag.dele.afgoerelse.hovedhensyn),
    ),
    tekst("afgoerelse.begrundelse", "begrundelsen", |i| {
        i.sag.dele.afgoerelse.begrundelse.as_deref()
    }),
    tekst(
        "afgoerelse.fravigelse.tekst",
        "hvorfor valget fraviger det, oplysningerne peger på",
        |i| i.sag.dele.afgoerelse.fravigelse.as_ref()?.tekst.as_deref(),
    ),
    tekst("afgoerelse.andenHjaelp", "anden hjælp, der kan kompensere", |i| {
        i.sag.dele.afgoerelse.anden_hjaelp.as_deref()
    }),
    tekst("afgoerelse.bemaerkninger", "bemærkninger", |i| {
        i.sag.dele.afgoerelse.bemaerkninger.as_deref()
    }),
    ja_nej("afgoerelse.partshoert", "om borgeren er partshørt", |i| {
        i.sag.dele.afgoerelse.partshoert
    }),
    ja_nej("afgoerelse.doegn", "om brevet handler om døgnbehandling", |i| {
        intensitet(i).map(|intensitet| intensitet == Intensitet::Doegn)
    }),
    ja_nej(
        "afgoerelse.fuldtMedhold",
        "om det vides, at borgeren får alt det ønskede",
        |i| Some(i.sag.vurdering.fuldt_medhold),
    ),
    ja_nej(
        "afgoerelse.efter101a",
        "om brevet er efter serviceloven § 101 a (anonym behandling)",
        |i| Some(i.udfald.er_efter_101_a()),
    ),
    ja_nej(
        "afgoerelse.delegeret",
        "om behandlingsstedet afgør sagen på kommunens vegne",
        |i| Some(i.udfald.er_delegeret()),
    ),
];

static SAG: [Variabel; 3] = [
    tekst(
        "sag.reference",
        "kommunens egen reference, det samme som borger.reference",
        |i| i.sag.dele.borger.reference.as_deref(),
    ),
    Variabel::ny("sag.dato", "brevets dag", Hent::Dato(|i| Some(i.sag.dag))),
    tekst(
        "sag.regelsaet",
        "navnet på det regelsæt, sagen er vurderet efter",
        |i| Some(&i.sag.vurdering.regelsaet),
    ),
];

static TILBUDSFELTER: [Felt; 7] = [
    felt("navn", HentFelt::Tekst(|t| t.navn.as_deref())),
    felt("adresse", HentFelt::Tekst(|t| t.adresse.as_deref())),
    felt("telefon", HentFelt::Tekst(|t| t.telefon.as_deref())),
    felt("web", HentFelt::Tekst(|t| t.web.as_deref())),
    felt("intensitet", HentFelt::Tekst(|t| t.intensitet.map(Intensitet::tekst))),
    felt("anonym", HentFelt::JaNej(|t| t.anonym)),
    felt("udenforKommunen", HentFelt::JaNej(|t| t.udenfor_kommunen)),
];

/// The granted intensity; where nothing is granted, the one that the caseworker named anyway.
fn intensitet(i: &Indhold) -> Option<Intensitet> {
    i.udfald.intensitet().or(i.sag.dele.afgoerelse.intensitet)
}

fn raadgivning<'a>(i: &'a Indhold<'a>) -> Option<&'a Raadgivning> {
    i.sag.dele.kommune.raadgivning.as_ref()
}

fn tilbud<'a>(i: &'a Indhold<'a>) -> Option<&'a Tilbudssted> {
    i.sag.dele.afgoerelse.tilbud.as_ref()
}

const fn tekst(
    navn: &'static str,
    hvad: &'static str,
    hent: for<'a> fn(&'a Indhold<'a>) -> Option<&'a str>,
) -> Variabel {
    Variabel::ny(navn, hvad, Hent::Tekst(hent))
}

const fn ja_nej(navn: &'static str, hvad: &'static str, hent: for<'a> fn(&'a Indhold<'a>) -> Option<bool>) -> Variabel {
    Variabel::ny(navn, hvad, Hent::JaNej(hent))
}

const fn felt(navn: &'static str, hent: HentFelt) -> Felt {
    Felt { navn, hent }
}

#[cfg(test)]
mod tests;
