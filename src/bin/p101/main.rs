// SPDX-License-Identifier: MPL-2.0
//! `p101`: the command line of Paragraf 101.
//!
//! One case in, one answer out: canonical JSON on standard output, or words where `--tekst` asks for them. Errors go to
//! standard error. Status 0: done; 2: what was given could not be used, and is told in full.

mod argumenter;
mod fejl;
mod hjaelp;
mod indgang;
mod linjer;
mod markdown;
mod ombrydning;
mod tekst;
mod tekst_frister;

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use argumenter::{Kommando, Visning};
use fejl::Afbrud;
use paragraf101::VERSION;
use paragraf101::sag::{katalog, sagens_form, udskrift};
use serde::Serialize;

/// Bad input or bad arguments.
const DAARLIGE_DATA: u8 = 2;

fn main() -> ExitCode {
    let argumenter: Vec<OsString> = std::env::args_os().skip(1).collect();
    // Errors in the arguments are told in the form that is asked for, wherever it is asked.
    let som_json = argumenter.iter().any(|argument| argument == "--json");
    let mut ud = BufWriter::new(io::stdout().lock());
    let svar = argumenter::laes(argumenter)
        .and_then(|kommando| udfoer(kommando, &mut ud))
        .and_then(|udfald| ud.flush().map(|()| udfald).map_err(Afbrud::Skrivning));
    match svar {
        Ok(Udfald::Godt) => ExitCode::SUCCESS,
        Ok(Udfald::DaarligeLinjer) => ExitCode::from(DAARLIGE_DATA),
        // Whoever reads has had enough, as in `p101 regler | head`.
        Err(Afbrud::Skrivning(fejl)) if fejl.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(afbrud) => {
            // What was written before the error stands; there is nowhere to tell that standard error is closed.
            let _ = ud.flush();
            let _ = afbrud.meld(som_json, &mut io::stderr().lock());
            ExitCode::from(DAARLIGE_DATA)
        }
    }
}

/// How a command ended that was not broken off.
pub enum Udfald {
    /// Everything was done.
    Godt,
    /// Some lines of `--linjer` were bad, and are told in their place.
    DaarligeLinjer,
}

fn udfoer(kommando: Kommando, ud: &mut impl Write) -> Result<Udfald, Afbrud> {
    match kommando {
        Kommando::Vurder(fil, Visning::Json) => json(ud, &fil.sag()?.vurder())?,
        Kommando::Vurder(fil, Visning::Tekst) => skriv(ud, &tekst::vurdering(&fil.sag()?))?,
        Kommando::VurderLinjer(fil) => return linjer::vurder(fil.aabn()?, &fil, ud),
        Kommando::HvadHvis(fil) => json(ud, &fil.sag()?.hvad_hvis())?,
        Kommando::Naeste(fil, omraade) => json(ud, &fil.sag()?.naeste(omraade))?,
        Kommando::Mangelliste(fil, Visning::Json) => json(ud, &fil.sag()?.mangelliste())?,
        Kommando::Mangelliste(fil, Visning::Tekst) => skriv(ud, &tekst::mangelliste(&fil.sag()?))?,
        Kommando::Sammenlign(fil, med) => json(ud, &fil.sag()?.sammenlign(&med).map_err(Afbrud::Sammenlign)?)?,
        Kommando::Regler(fil, form) => {
            let alle = match fil {
                Some(fil) => fil.sag()?.katalog(),
                None => katalog(),
            };
            match form {
                argumenter::Katalogform::Json => json(ud, &alle)?,
                argumenter::Katalogform::Markdown => skriv(ud, &markdown::katalog(&alle))?,
            }
        }
        Kommando::Skema => json(ud, &udskrift::json_skema(&sagens_form()))?,
        Kommando::Version => skriv(ud, &format!("p101 {VERSION}\n"))?,
        Kommando::Hjaelp => skriv(ud, &hjaelp::tekst())?,
    }
    Ok(Udfald::Godt)
}

/// Canonical JSON: keys in the order of the schema, no spaces, one final newline.
pub fn json(ud: &mut impl Write, vaerdi: &impl Serialize) -> Result<(), Afbrud> {
    serde_json::to_writer(&mut *ud, vaerdi).map_err(|fejl| Afbrud::Skrivning(fejl.into()))?;
    skriv(ud, "\n")
}

fn skriv(ud: &mut impl Write, tekst: &str) -> Result<(), Afbrud> {
    ud.write_all(tekst.as_bytes()).map_err(Afbrud::Skrivning)
}
