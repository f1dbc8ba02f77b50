// SPDX-License-Identifier: MPL-2.0
//! Parses the arguments: the command, its options and its file.

use std::ffi::OsString;

use lexopt::Arg;
use paragraf101::brev::gengivelse::Format;
use paragraf101::fakta::Valgmulighed;
use paragraf101::fil::fejl::Fejlkode;
use paragraf101::regler::Omraadenavn;

use crate::breve::Brevform;
use crate::fejl::{Afbrud, Argumentfejl};
use crate::hjaelp::{FILVALG, Filbrug, KOMMANDOER, Kommandolinje};
use crate::indgang::Indgang;

/// A parsed command.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the command of that name")]
pub enum Kommando {
    Vurder(Indgang, Visning),
    VurderLinjer(Indgang),
    HvadHvis(Indgang),
    Naeste(Indgang, Option<Omraadenavn>),
    Mangelliste(Indgang, Visning),
    Sammenlign(Indgang, String),
    Regler(Option<Indgang>, Katalogform),
    /// With the reason for overriding the errors found, if any.
    Brev(Indgang, Brevform, Option<String>),
    /// With the earlier file to compare with, and the reason for overriding the errors found.
    Notat(Indgang, Brevform, Option<Indgang>, Option<String>),
    Ics(Indgang),
    Tjek(Indgang, Visning),
    Atlas,
    Skabelon(Indgang),
    Skabelonvariable,
    Skema,
    Version,
    Hjaelp,
}

/// How an answer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visning {
    /// Canonical JSON.
    Json,
    /// Words.
    Tekst,
}

/// How the catalogue is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Katalogform {
    /// `p101-regler/1`.
    Json,
    /// A document for a jurist.
    Markdown,
    /// The same as one page to read and to print.
    Html,
}

/// Parses the arguments after the program name.
///
/// # Errors
///
/// The first unusable argument, with what was expected.
pub fn laes(argumenter: impl IntoIterator<Item = OsString>) -> Result<Kommando, Afbrud> {
    saml(argumenter).and_then(Samlet::kommando).map_err(Afbrud::Argumenter)
}

/// The raw arguments, before they are interpreted.
#[derive(Default)]
struct Samlet {
    kommando: Option<&'static Kommandolinje>,
    /// Help or version, which need no other argument.
    straks: Option<Kommando>,
    valg: Vec<(&'static str, Option<String>)>,
    filer: Vec<OsString>,
}

fn saml(argumenter: impl IntoIterator<Item = OsString>) -> Result<Samlet, Argumentfejl> {
    let mut laeser = lexopt::Parser::from_args(argumenter);
    let mut samlet = Samlet::default();
    while let Some(argument) = laeser.next().map_err(|fejl| overfloedig_vaerdi(&fejl))? {
        match argument {
            Arg::Long("hjaelp" | "hjælp" | "help") | Arg::Short('h') => samlet.straks = Some(Kommando::Hjaelp),
            Arg::Long("version") | Arg::Short('V') => samlet.straks = Some(Kommando::Version),
            Arg::Long("json") => {}
            Arg::Long(navn) => {
                let valg = kendt_valg(&samlet, navn)?;
                let vaerdi = match valg.1 {
                    Some(_) => Some(vaerdi(&mut laeser, valg.0)?),
                    None => None,
                };
                samlet.valg.push((valg.0, vaerdi));
            }
            Arg::Short(bogstav) => return Err(ukendt_valg(&format!("-{bogstav}"), samlet.kommando)),
            Arg::Value(ord) if samlet.kommando.is_none() => samlet.kommando = Some(kendt_kommando(ord)?),
            Arg::Value(fil) => samlet.filer.push(fil),
        }
    }
    Ok(samlet)
}

impl Samlet {
    fn kommando(self) -> Result<Kommando, Argumentfejl> {
        if let Some(straks) = self.straks {
            return Ok(straks);
        }
        let Some(kommando) = self.kommando else {
            return Err(fejl(
                Fejlkode::ForkertType,
                "",
                "Der mangler en kommando",
                &kommandonavne(),
            ));
        };
        let fil = self.fil(kommando)?;
        let visning = if self.har("--tekst") {
            Visning::Tekst
        } else {
            Visning::Json
        };
        let kraevet = || fil.clone().ok_or_else(|| mangler_fil(kommando));
        match kommando.navn {
            "vurder" if self.har("--linjer") && self.har("--tekst") => Err(fejl(
                Fejlkode::UmuligKombination,
                "--linjer --tekst",
                "--linjer og --tekst kan ikke bruges sammen",
                "enten --linjer eller --tekst",
            )),
            "vurder" if self.har("--linjer") => Ok(Kommando::VurderLinjer(kraevet()?)),
            "vurder" => Ok(Kommando::Vurder(kraevet()?, visning)),
            "hvad-hvis" => Ok(Kommando::HvadHvis(kraevet()?)),
            "naeste" => Ok(Kommando::Naeste(kraevet()?, self.omraade()?)),
            "mangelliste" => Ok(Kommando::Mangelliste(kraevet()?, visning)),
            "sammenlign" => Ok(Kommando::Sammenlign(kraevet()?, self.med()?)),
            "brev" => Ok(Kommando::Brev(kraevet()?, self.brevform("txt")?, self.trods()?)),
            "notat" => {
                let forrige = self.vaerdi("--forrige").map(|sti| Indgang::ny(sti.into()));
                Ok(Kommando::Notat(
                    kraevet()?,
                    self.brevform("json")?,
                    forrige,
                    self.trods()?,
                ))
            }
            "ics" => Ok(Kommando::Ics(kraevet()?)),
            "tjek" => Ok(Kommando::Tjek(kraevet()?, visning)),
            "atlas" => Ok(Kommando::Atlas),
            "skabelon" if self.har("--variable") => match fil {
                None => Ok(Kommando::Skabelonvariable),
                Some(fil) => Err(fejl(
                    Fejlkode::UmuligKombination,
                    &fil.navn(),
                    "--variable og en fil kan ikke bruges sammen",
                    "enten --variable eller en fil",
                )),
            },
            "skabelon" => Ok(Kommando::Skabelon(kraevet()?)),
            "regler" => Ok(Kommando::Regler(fil, self.katalogform()?)),
            _ => Ok(Kommando::Skema),
        }
    }

    fn har(&self, navn: &str) -> bool {
        self.valg.iter().any(|(valg, _)| *valg == navn)
    }

    /// The value of an option; the last one wins, as elsewhere on the command line.
    fn vaerdi(&self, navn: &str) -> Option<&str> {
        let mut valg = self.valg.iter().rev();
        valg.find(|(valg, _)| *valg == navn)
            .and_then(|(_, vaerdi)| vaerdi.as_deref())
    }

    fn fil(&self, kommando: &Kommandolinje) -> Result<Option<Indgang>, Argumentfejl> {
        let hoejst = usize::from(kommando.fil != Filbrug::Ingen);
        match self.filer.get(hoejst) {
            Some(flere) => {
                let forventet = if hoejst == 0 { "ingen fil" } else { FILVALG };
                let hvad = format!("{} kan ikke bruge \"{}\"", kommando.navn, flere.to_string_lossy());
                Err(fejl(Fejlkode::UkendtNoegle, &flere.to_string_lossy(), &hvad, forventet))
            }
            None => Ok(self.filer.first().cloned().map(Indgang::ny)),
        }
    }

    fn omraade(&self) -> Result<Option<Omraadenavn>, Argumentfejl> {
        let Some(id) = self.vaerdi("--omraade") else {
            return Ok(None);
        };
        match Omraadenavn::med_id(id) {
            Some(navn) => Ok(Some(navn)),
            None => Err(ukendt_vaerdi("--omraade", id, Omraadenavn::ID.iter().copied())),
        }
    }

    fn med(&self) -> Result<String, Argumentfejl> {
        match self.vaerdi("--med") {
            Some(saet) => Ok(saet.to_owned()),
            None => Err(fejl(
                Fejlkode::ForkertType,
                "",
                "sammenlign mangler --med",
                "et regelsæt, som --med 2017-12",
            )),
        }
    }

    fn brevform(&self, ellers: &str) -> Result<Brevform, Argumentfejl> {
        match self.vaerdi("--format").unwrap_or(ellers) {
            "json" => Ok(Brevform::Json),
            id => match Format::med_id(id) {
                Some(format) => Ok(Brevform::Dokument(format)),
                None => {
                    let formater = Format::ALLE.iter().map(|format| format.id());
                    Err(ukendt_vaerdi("--format", id, formater.chain(["json"])))
                }
            },
        }
    }

    /// The reason for overriding; blank counts as absent.
    fn trods(&self) -> Result<Option<String>, Argumentfejl> {
        match self.vaerdi("--trods") {
            Some(grund) if grund.trim().is_empty() => Err(fejl(
                Fejlkode::ForkertType,
                "--trods",
                "--trods mangler en grund",
                "en grund, fx --trods \"borgeren har fået det at vide i telefonen\"",
            )),
            grund => Ok(grund.map(str::to_owned)),
        }
    }

    fn katalogform(&self) -> Result<Katalogform, Argumentfejl> {
        match self.vaerdi("--format") {
            None | Some("json") => Ok(Katalogform::Json),
            Some("md") => Ok(Katalogform::Markdown),
            Some("html") => Ok(Katalogform::Html),
            Some(andet) => Err(ukendt_vaerdi("--format", andet, ["json", "md", "html"].into_iter())),
        }
    }
}

type Valg = (&'static str, Option<&'static str>);

/// The option of that name, which the command must accept.
fn kendt_valg(samlet: &Samlet, navn: &str) -> Result<Valg, Argumentfejl> {
    let mulige = match samlet.kommando {
        Some(kommando) => kommando.valg,
        // An option before the command: the command must accept it too.
        None => &[],
    };
    let valg = mulige.iter().find(|valg| valg.0.strip_prefix("--") == Some(navn));
    valg.copied()
        .ok_or_else(|| ukendt_valg(&format!("--{navn}"), samlet.kommando))
}

fn kendt_kommando(ord: OsString) -> Result<&'static Kommandolinje, Argumentfejl> {
    let kommando = KOMMANDOER.iter().find(|kommando| ord == kommando.navn);
    kommando.ok_or_else(|| {
        let ord = ord.to_string_lossy();
        let hvad = format!("Der er ingen kommando, der hedder \"{ord}\"");
        fejl(Fejlkode::UkendtNoegle, &ord, &hvad, &kommandonavne())
    })
}

fn vaerdi(laeser: &mut lexopt::Parser, valg: &str) -> Result<String, Argumentfejl> {
    let vaerdi = laeser.value().map_err(|_| {
        let hvad = format!("{valg} mangler sin værdi");
        fejl(Fejlkode::ForkertType, valg, &hvad, &format!("en værdi efter {valg}"))
    })?;
    vaerdi.into_string().map_err(|vaerdi| {
        let hvad = format!("Værdien af {valg} er ikke tekst i UTF-8");
        fejl(
            Fejlkode::UdenForOmraade,
            &vaerdi.to_string_lossy(),
            &hvad,
            "tekst i UTF-8",
        )
    })
}

/// Errors that lexopt reports between arguments: a value for an option that takes none, such as `--tekst=ja`.
fn overfloedig_vaerdi(aarsag: &lexopt::Error) -> Argumentfejl {
    let argument = match aarsag {
        lexopt::Error::UnexpectedValue { option, .. } => option.clone(),
        anden => anden.to_string(),
    };
    let hvad = format!("{argument} tager ingen værdi");
    fejl(
        Fejlkode::ForkertType,
        &argument,
        &hvad,
        &format!("{argument} uden værdi"),
    )
}

fn ukendt_valg(valg: &str, kommando: Option<&Kommandolinje>) -> Argumentfejl {
    let Some(kommando) = kommando else {
        let hvad = format!("{valg} kan ikke stå før kommandoen");
        return fejl(Fejlkode::UkendtNoegle, valg, &hvad, &kommandonavne());
    };
    let hvad = format!("{} har ikke valget {valg}", kommando.navn);
    let mulige = kommando.valg.iter().map(|valg| valg.0).chain(["--json", "--hjaelp"]);
    fejl(Fejlkode::UkendtNoegle, valg, &hvad, &en_af(mulige))
}

fn ukendt_vaerdi(valg: &str, vaerdi: &str, mulige: impl Iterator<Item = &'static str>) -> Argumentfejl {
    let hvad = format!("{valg} kender ikke \"{vaerdi}\"");
    fejl(Fejlkode::UdenForOmraade, vaerdi, &hvad, &en_af(mulige))
}

fn mangler_fil(kommando: &Kommandolinje) -> Argumentfejl {
    let hvad = format!("{} mangler en fil", kommando.navn);
    fejl(Fejlkode::ForkertType, "", &hvad, FILVALG)
}

fn kommandonavne() -> String {
    en_af(KOMMANDOER.iter().map(|kommando| kommando.navn))
}

fn en_af(mulige: impl Iterator<Item = &'static str>) -> String {
    let mulige: Vec<_> = mulige.collect();
    match mulige.split_last() {
        Some((sidste, foerste)) if !foerste.is_empty() => format!("{} eller {sidste}", foerste.join(", ")),
        _ => mulige.concat(),
    }
}

fn fejl(kode: Fejlkode, argument: &str, hvad: &str, forventet: &str) -> Argumentfejl {
    Argumentfejl {
        kode,
        argument: argument.to_owned(),
        hvad: hvad.to_owned(),
        forventet: forventet.to_owned(),
    }
}
