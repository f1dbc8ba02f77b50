// SPDX-License-Identifier: MPL-2.0
//! Reads the words in which a row of a decision table says when it holds; the grammar stands at `Raekke::hvornaar`.

use std::fmt;

use paragraf101::fakta::{Faktum, opremset};
use paragraf101::regler::ELLERS;

/// When a row holds: one of the parts does, each part when all its conditions do. No part at all: otherwise.
#[derive(Debug, PartialEq, Eq)]
pub struct Hvornaar<'a>(pub Vec<Vec<Led<'a>>>);

/// One condition.
#[derive(Debug, PartialEq, Eq)]
pub enum Led<'a> {
    Opfyldt(&'a str),
    IkkeOpfyldt(&'a str),
    Alle(Vec<&'a str>),
    MindstEn(Vec<&'a str>),
    Ingen(Vec<&'a str>),
    Enten(Box<[Led<'a>; 2]>),
    /// A fact has the answer at that place among its values.
    Svar(Faktum, u8),
}

/// What decides whether a condition holds.
pub trait Kendsgerninger {
    fn er_opfyldt(&self, id: &str) -> bool;
    fn svar(&self, faktum: Faktum) -> u8;
}

impl<'a> Hvornaar<'a> {
    /// The condition, where a clause of its own is one that one of the facts says of an answer.
    pub fn laes(tekst: &'a str, fakta: &[Faktum]) -> Result<Self, String> {
        if tekst == ELLERS {
            return Ok(Self(Vec::new()));
        }
        let led = |del: &'a str| del.split(", og ").map(|led| Led::laes(led, fakta)).collect();
        let dele: Result<_, _> = tekst.split("; eller ").map(led).collect();
        let laest = Self(dele?);
        // What reads back as it stood has no id too many, and the word that fits the number of them.
        let igen = laest.to_string();
        (igen == tekst)
            .then_some(laest)
            .ok_or(format!("{tekst}\nis not\n{igen}"))
    }

    pub fn holder(&self, k: &dyn Kendsgerninger) -> bool {
        self.0.is_empty() || self.0.iter().any(|del| del.iter().all(|led| led.holder(k)))
    }

    /// Every id that is named.
    pub fn ider(&self) -> Vec<&'a str> {
        self.0.iter().flatten().flat_map(Led::ider).collect()
    }
}

impl<'a> Led<'a> {
    fn laes(tekst: &'a str, fakta: &[Faktum]) -> Result<Self, String> {
        let uden = |for_: &str, efter: &str| tekst.strip_prefix(for_)?.strip_suffix(efter);
        if let Some(par) = uden("det gælder enten, at ", "") {
            let (a, b) = par
                .split_once(", eller at ")
                .ok_or(format!("{tekst}: either, or what?"))?;
            return Ok(Self::Enten(Box::new([Self::laes(a, fakta)?, Self::laes(b, fakta)?])));
        }
        if let Some(id) = uden("mindst én af ", " er opfyldt") {
            return Ok(Self::MindstEn(ider(id, "og")?));
        }
        if let Some(id) = uden("hverken ", " er opfyldt") {
            return Ok(Self::Ingen(ider(id, "eller")?));
        }
        if let Some(id) = uden("", " er alle opfyldt").or(uden("", " er begge opfyldt")) {
            return Ok(Self::Alle(ider(id, "og")?));
        }
        let svar = |faktum: &Faktum| {
            let mut svar = 0..faktum.antal_svar();
            let nr = svar.find(|nr| faktum.beskrivelse().udsagn_for(*nr) == tekst)?;
            Some(Self::Svar(*faktum, nr))
        };
        if let Some(svar) = fakta.iter().find_map(svar) {
            return Ok(svar);
        }
        if let Some(id) = uden("", " er ikke opfyldt") {
            return Ok(Self::IkkeOpfyldt(er_id(id)?));
        }
        let id = uden("", " er opfyldt").ok_or(format!("»{tekst}« is no condition"))?;
        Ok(Self::Opfyldt(er_id(id)?))
    }

    fn holder(&self, k: &dyn Kendsgerninger) -> bool {
        match self {
            Self::Opfyldt(id) => k.er_opfyldt(id),
            Self::IkkeOpfyldt(id) => !k.er_opfyldt(id),
            Self::Alle(ider) => ider.iter().all(|id| k.er_opfyldt(id)),
            Self::MindstEn(ider) => ider.iter().any(|id| k.er_opfyldt(id)),
            Self::Ingen(ider) => !ider.iter().any(|id| k.er_opfyldt(id)),
            Self::Enten(par) => par.iter().any(|led| led.holder(k)),
            Self::Svar(faktum, nr) => k.svar(*faktum) == *nr,
        }
    }

    fn ider(&self) -> Vec<&'a str> {
        match self {
            Self::Opfyldt(id) | Self::IkkeOpfyldt(id) => vec![id],
            Self::Alle(ider) | Self::MindstEn(ider) | Self::Ingen(ider) => ider.clone(),
            Self::Enten(par) => par.iter().flat_map(Led::ider).collect(),
            Self::Svar(..) => Vec::new(),
        }
    }
}

fn er_id(tekst: &str) -> Result<&str, String> {
    let er_id = |(omraade, nr): (&str, &str)| {
        omraade.bytes().all(|tegn| tegn.is_ascii_uppercase()) && nr.bytes().all(|tegn| tegn.is_ascii_digit())
    };
    let er_id = tekst.split_once('-').is_some_and(er_id);
    er_id.then_some(tekst).ok_or(format!("»{tekst}« is no id"))
}

fn ider<'a>(tekst: &'a str, bindeord: &str) -> Result<Vec<&'a str>, String> {
    let (foerste, sidste) = tekst
        .split_once(&format!(" {bindeord} "))
        .ok_or(format!("»{tekst}« is no list"))?;
    foerste.split(", ").chain([sidste]).map(er_id).collect()
}

impl fmt::Display for Hvornaar<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let del = |del: &Vec<Led>| del.iter().map(Led::to_string).collect::<Vec<_>>().join(", og ");
        let dele: Vec<_> = self.0.iter().map(del).collect();
        f.write_str(&dele.join("; eller "))
    }
}

impl fmt::Display for Led<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opfyldt(id) => write!(f, "{id} er opfyldt"),
            Self::IkkeOpfyldt(id) => write!(f, "{id} er ikke opfyldt"),
            Self::Alle(ider) if ider.len() == 2 => write!(f, "{} er begge opfyldt", opremset(ider, "og")),
            Self::Alle(ider) => write!(f, "{} er alle opfyldt", opremset(ider, "og")),
            Self::MindstEn(ider) => write!(f, "mindst én af {} er opfyldt", opremset(ider, "og")),
            Self::Ingen(ider) => write!(f, "hverken {} er opfyldt", opremset(ider, "eller")),
            Self::Enten(par) => write!(f, "det gælder enten, at {}, eller at {}", par[0], par[1]),
            Self::Svar(faktum, nr) => f.write_str(&faktum.beskrivelse().udsagn_for(*nr)),
        }
    }
}
