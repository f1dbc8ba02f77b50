// SPDX-License-Identifier: MPL-2.0
//! The engine's words for people, as one list that a page reads once: what it shows of a conclusion, a ground, a section
//! and the like has no words of its own.
//!
//! All of it is written to the caseworker. The two readers side by side: a section has the heading of the letter for
//! both; of a ground the citizen reads what the caseworker wrote; a conclusion is put to the citizen by the letter's own
//! sections (`afsnit/`), as *du*.

use serde::ser::{Serialize, Serializer};

use super::sagen::{Afsnitsnavn, Forsendelse, Fravigelsesgrund};
use crate::fakta::{Hvem, Intensitet, Vaerdi, Valgmulighed};
use crate::regler::konklusion::{Afgoerelsestype, Omraadenavn, Styrke};
use crate::vurdering::Udfald;
use crate::vurdering::ord;

/// The words, by the id of what they name; each list in the order of the file format. Names begin with a small letter.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(rename_all = "camelCase"))]
pub struct Ordliste {
    /// `p101-ord/1`.
    pub format: &'static str,
    /// The areas of an assessment.
    #[cfg_attr(feature = "typer", ts(type = "Record<Omraadenavn, Omraadeord>"))]
    pub omraader: Efter<Omraadeord>,
    /// The intensities.
    #[cfg_attr(feature = "typer", ts(type = "Record<Intensitet, string>"))]
    pub intensiteter: Efter<&'static str>,
    /// Whether a rule is met.
    #[cfg_attr(feature = "typer", ts(type = "Record<Udfald, string>"))]
    pub udfald: Efter<&'static str>,
    /// How binding a duty is.
    #[cfg_attr(feature = "typer", ts(type = "Record<Styrke, string>"))]
    pub styrker: Efter<&'static str>,
    /// Who can supply an answer.
    #[cfg_attr(feature = "typer", ts(type = "Record<Hvem, string>"))]
    pub hvem: Efter<&'static str>,
    /// Units that dates are counted in: of one, and of any other number.
    #[cfg_attr(feature = "typer", ts(type = "Record<Enhed, [string, string]>"))]
    pub enheder: Efter<[&'static str; 2]>,
    /// The types of decision.
    #[cfg_attr(feature = "typer", ts(type = "Record<Afgoerelsestype, string>"))]
    pub afgoerelsestyper: Efter<&'static str>,
    /// The grounds of a departure.
    #[cfg_attr(feature = "typer", ts(type = "Record<Fravigelsesgrund, string>"))]
    pub fravigelsesgrunde: Efter<&'static str>,
    /// The ways of sending a letter.
    #[cfg_attr(feature = "typer", ts(type = "Record<Forsendelse, string>"))]
    pub forsendelser: Efter<&'static str>,
    /// The sections of a letter.
    #[cfg_attr(feature = "typer", ts(type = "Record<Afsnitsnavn, string>"))]
    pub afsnit: Efter<&'static str>,
    /// Sentences that stand alone.
    pub saetninger: Saetninger,
}

/// The words of an area.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Omraadeord {
    /// What it is called.
    pub navn: &'static str,
    /// The question that it answers.
    pub spoergsmaal: &'static str,
    /// What it can conclude; *unsettled* is last.
    #[cfg_attr(feature = "typer", ts(type = "Partial<Record<Konklusion, Konklusionsord>>"))]
    pub konklusioner: Efter<Konklusionsord>,
}

/// The words of a conclusion.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Konklusionsord {
    /// As a sentence.
    pub saetning: &'static str,
    /// In a word or two.
    pub kort: &'static str,
}

/// Sentences that stand alone.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(rename_all = "camelCase"))]
pub struct Saetninger {
    /// Who decides.
    pub stoetter: &'static str,
    /// The right to residential treatment.
    pub ret_til_doegn: &'static str,
    /// Nothing is missing.
    pub intet_mangler: &'static str,
    /// No rule carries the conclusion.
    pub ingen_regel: &'static str,
    /// How a decision table is read.
    pub tabel_laeses: &'static str,
}

/// Values by id, in order; an object in JSON.
#[derive(Clone, Debug)]
pub struct Efter<V>(pub Vec<(&'static str, V)>);

/// The list as it goes out: a tree of one type is written by one function, where every list of its own type would bring a
/// writer of its own.
enum Ordtrae {
    Ord(&'static str),
    Par([&'static str; 2]),
    Efter(Vec<(&'static str, Self)>),
}

impl Serialize for Ordtrae {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ord(ord) => serializer.serialize_str(ord),
            Self::Par(par) => serializer.collect_seq(par),
            Self::Efter(liste) => serializer.collect_map(liste.iter().map(|(id, led)| (id, led))),
        }
    }
}

impl Serialize for Ordliste {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.trae().serialize(serializer)
    }
}

impl Efter<&'static str> {
    fn trae(&self) -> Ordtrae {
        Ordtrae::Efter(self.0.iter().map(|(id, ord)| (*id, Ordtrae::Ord(ord))).collect())
    }
}

impl Omraadeord {
    fn trae(&self) -> Ordtrae {
        let konklusioner = self
            .konklusioner
            .0
            .iter()
            .map(|(id, Konklusionsord { saetning, kort })| {
                let ord = vec![("saetning", Ordtrae::Ord(saetning)), ("kort", Ordtrae::Ord(kort))];
                (*id, Ordtrae::Efter(ord))
            });
        Ordtrae::Efter(vec![
            ("navn", Ordtrae::Ord(self.navn)),
            ("spoergsmaal", Ordtrae::Ord(self.spoergsmaal)),
            ("konklusioner", Ordtrae::Efter(konklusioner.collect())),
        ])
    }
}

impl Ordliste {
    /// The list.
    pub fn ny() -> Self {
        Self {
            format: "p101-ord/1",
            omraader: Efter(
                Omraadenavn::alle()
                    .map(|navn| (navn.id(), Omraadeord::ny(navn)))
                    .collect(),
            ),
            intensiteter: ordene(Intensitet::VAERDIER),
            udfald: ordene(Udfald::VAERDIER),
            styrker: ordene(Styrke::VAERDIER),
            hvem: ordene(Hvem::VAERDIER),
            enheder: Efter(ord::enheder()),
            afgoerelsestyper: ordene(Afgoerelsestype::VAERDIER),
            fravigelsesgrunde: ordene(Fravigelsesgrund::VAERDIER),
            forsendelser: ordene(Forsendelse::VAERDIER),
            afsnit: ordene(Afsnitsnavn::VAERDIER),
            saetninger: Saetninger {
                stoetter: ord::STOETTER,
                ret_til_doegn: ord::RET_TIL_DOEGN,
                intet_mangler: ord::INTET_MANGLER,
                ingen_regel: ord::INGEN_REGEL,
                tabel_laeses: ord::TABEL_LAESES,
            },
        }
    }
}

impl Ordliste {
    fn trae(&self) -> Ordtrae {
        let Saetninger {
            stoetter,
            ret_til_doegn,
            intet_mangler,
            ingen_regel,
            tabel_laeses,
        } = self.saetninger;
        let omraader = self.omraader.0.iter().map(|(id, ord)| (*id, ord.trae())).collect();
        let enheder = self
            .enheder
            .0
            .iter()
            .map(|(id, par)| (*id, Ordtrae::Par(*par)))
            .collect();
        Ordtrae::Efter(vec![
            ("format", Ordtrae::Ord(self.format)),
            ("omraader", Ordtrae::Efter(omraader)),
            ("intensiteter", self.intensiteter.trae()),
            ("udfald", self.udfald.trae()),
            ("styrker", self.styrker.trae()),
            ("hvem", self.hvem.trae()),
            ("enheder", Ordtrae::Efter(enheder)),
            ("afgoerelsestyper", self.afgoerelsestyper.trae()),
            ("fravigelsesgrunde", self.fravigelsesgrunde.trae()),
            ("forsendelser", self.forsendelser.trae()),
            ("afsnit", self.afsnit.trae()),
            (
                "saetninger",
                Ordtrae::Efter(vec![
                    ("stoetter", Ordtrae::Ord(stoetter)),
                    ("retTilDoegn", Ordtrae::Ord(ret_til_doegn)),
                    ("intetMangler", Ordtrae::Ord(intet_mangler)),
                    ("ingenRegel", Ordtrae::Ord(ingen_regel)),
                    ("tabelLaeses", Ordtrae::Ord(tabel_laeses)),
                ]),
            ),
        ])
    }
}

impl Omraadeord {
    fn ny(omraade: Omraadenavn) -> Self {
        let konklusioner = ord::mulige(omraade).into_iter().map(|konklusion| {
            let ord = Konklusionsord {
                saetning: ord::konklusionstekst(omraade, konklusion),
                kort: ord::kort(omraade, konklusion),
            };
            (konklusion.id(), ord)
        });
        Self {
            navn: omraade.tekst(),
            spoergsmaal: ord::overskrift(omraade),
            konklusioner: Efter(konklusioner.collect()),
        }
    }
}

fn ordene(vaerdier: &[Vaerdi]) -> Efter<&'static str> {
    Efter(vaerdier.iter().map(|vaerdi| (vaerdi.id, vaerdi.tekst)).collect())
}
