// SPDX-License-Identifier: MPL-2.0
//! The commands, and the help generated from them.

use std::fmt::Write as _;

/// Whether a command takes a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filbrug {
    /// Required.
    Kraevet,
    /// Optional.
    Valgfri,
    /// None.
    Ingen,
}

/// A command and its syntax.
#[derive(Debug)]
pub struct Kommandolinje {
    /// Its name.
    pub navn: &'static str,
    /// Its options, each with the placeholder of its value, if it takes one.
    pub valg: &'static [(&'static str, Option<&'static str>)],
    /// Whether it reads a file.
    pub fil: Filbrug,
    /// What it does.
    hvad: &'static str,
    /// An example to try.
    eksempel: &'static str,
}

/// What the help calls a file argument.
pub const FILVALG: &str = "én fil, eller - for standardinput";

/// Every command.
pub static KOMMANDOER: [Kommandolinje; 13] = [
    Kommandolinje {
        navn: "vurder",
        valg: &[("--tekst", None), ("--linjer", None)],
        fil: Filbrug::Kraevet,
        hvad: "Vurderer en sag. --tekst: til mennesker. --linjer: en sag på hver linje ind, en vurdering på hver \
               linje ud. En linje med fejl meldes på sin plads.",
        eksempel: "p101 vurder --tekst examples/eksempel.json",
    },
    Kommandolinje {
        navn: "hvad-hvis",
        valg: &[],
        fil: Filbrug::Kraevet,
        hvad: "Viser, hvilke svar der ville ændre en konklusion.",
        eksempel: "p101 hvad-hvis examples/eksempel.json",
    },
    Kommandolinje {
        navn: "naeste",
        valg: &[("--omraade", Some("NAVN"))],
        fil: Filbrug::Kraevet,
        hvad: "Viser det næste spørgsmål, i det første uafklarede område eller i det, der nævnes.",
        eksempel: "p101 naeste --omraade fritValg examples/eksempel.json",
    },
    Kommandolinje {
        navn: "mangelliste",
        valg: &[("--tekst", None)],
        fil: Filbrug::Kraevet,
        hvad: "Viser, hvilke oplysninger der mangler, hvem der kan give dem, og hvad de kan ændre.",
        eksempel: "p101 mangelliste --tekst examples/eksempel.json",
    },
    Kommandolinje {
        navn: "sammenlign",
        valg: &[("--med", Some("REGELSÆT"))],
        fil: Filbrug::Kraevet,
        hvad: "Viser, hvad der bliver anderledes under et andet regelsæt.",
        eksempel: "p101 sammenlign --med 2017-12 examples/eksempel.json",
    },
    Kommandolinje {
        navn: "regler",
        valg: &[("--format", Some("json|md|html"))],
        fil: Filbrug::Valgfri,
        hvad: "Viser beslutningstabellerne, alle regler med kilder og det, redskabet ikke vurderer. Med en fil: med kommunens egne kilder.",
        eksempel: "p101 regler --format html > regler.html",
    },
    Kommandolinje {
        navn: "brev",
        valg: &[("--format", Some("txt|html|md|docx|json")), ("--trods", Some("GRUND"))],
        fil: Filbrug::Kraevet,
        hvad: "Skriver afgørelsesbrevet. Finder brevtjekket fejl, står de på standardfejl, og status er 1. --trods: \
               grunden til at sende brevet alligevel.",
        eksempel: "p101 brev --format docx examples/eksempel.json > brev.docx",
    },
    Kommandolinje {
        navn: "tjek",
        valg: &[("--tekst", None)],
        fil: Filbrug::Kraevet,
        hvad: "Tjekker brevet, også et, der er rettet: hvad mangler, og hvad er forkert? Status er 1, når der er fejl.",
        eksempel: "p101 tjek --tekst examples/for-sent-2020.json",
    },
    Kommandolinje {
        navn: "notat",
        valg: &[
            ("--format", Some("json|txt|html|md|docx")),
            ("--forrige", Some("GAMMEL")),
            ("--trods", Some("GRUND")),
        ],
        fil: Filbrug::Kraevet,
        hvad: "Skriver journalnotatet. --forrige: en tidligere gemt sag at sammenligne med. --trods: som ved brev. \
               Grunden står i notatet.",
        eksempel: "p101 notat --format txt examples/eksempel.json",
    },
    Kommandolinje {
        navn: "ics",
        valg: &[],
        fil: Filbrug::Kraevet,
        hvad: "Skriver sagens frister som en kalenderfil.",
        eksempel: "p101 ics examples/eksempel.json > frister.ics",
    },
    Kommandolinje {
        navn: "atlas",
        valg: &[],
        fil: Filbrug::Ingen,
        hvad: "Skriver alle udfald med sag, spor og brev i ét dokument, til gennemlæsning og godkendelse.",
        eksempel: "p101 atlas > atlas.md",
    },
    Kommandolinje {
        navn: "skabelon",
        valg: &[("--variable", None)],
        fil: Filbrug::Valgfri,
        hvad: "Kontrollerer kommunens opsætning med dens egen ordlyd. FIL er opsætningen alene. --variable: viser, \
               hvad en skabelon kan bruge.",
        eksempel: "p101 skabelon examples/kommune/nordvig.json",
    },
    Kommandolinje {
        navn: "skema",
        valg: &[],
        fil: Filbrug::Ingen,
        hvad: "Viser sagens format som JSON Schema 2020-12.",
        eksempel: "p101 skema > p101-sag.schema.json",
    },
];

const INDLEDNING: &str = "\
p101: beslutningsstøtte til social stofmisbrugsbehandling efter serviceloven §§ 101 og 101 a.
Redskabet hjælper dig. Afgørelsen er din.

Brug: p101 KOMMANDO [VALG] FIL
      FIL er en sag i JSON (p101-sag/1), eller - for standardinput.

Kommandoer:
";

const AFSLUTNING: &str = "\
Overalt:
  --json           fejl som JSON (p101-fejl/1) på standardfejl (stderr)
  --hjaelp, -h     denne hjælp (også --help)
  --version, -V    versionen

Svaret er JSON på én linje, hvor andet ikke er valgt eller sagt. Status: 0, når alt gik godt; 1, når
brevet har fejl, der ikke er tilsidesat; 2, når sagen eller argumenterne ikke kan bruges; 3, når noget
i afgørelsen ikke kan forenes.
";

/// The whole help.
pub fn tekst() -> String {
    let mut side = INDLEDNING.to_owned();
    for kommando in &KOMMANDOER {
        let mut linje = format!("  {}", kommando.navn);
        for (navn, vaerdi) in kommando.valg {
            // Writing to a String cannot fail.
            let _ = match vaerdi {
                Some(vaerdi) if *navn == "--med" => write!(linje, " {navn} {vaerdi}"),
                Some(vaerdi) => write!(linje, " [{navn} {vaerdi}]"),
                None => write!(linje, " [{navn}]"),
            };
        }
        linje.push_str(match kommando.fil {
            Filbrug::Kraevet => " FIL",
            Filbrug::Valgfri => " [FIL]",
            Filbrug::Ingen => "",
        });
        side.push_str(&linje);
        side.push('\n');
        side.push_str(&afsnit(kommando.hvad));
        side.push_str(&afsnit(&format!("Eksempel: {}", kommando.eksempel)));
        side.push('\n');
    }
    side + AFSLUTNING
}

fn afsnit(tekst: &str) -> String {
    let mut side = crate::ombrydning::Side::default();
    side.afsnit(6, tekst);
    side.faerdig()
}
