// SPDX-License-Identifier: MPL-2.0
//! `p101`: the command line of Paragraf 101.
//!
//! One case in, one answer out: canonical JSON on standard output, or words with `--tekst`. Errors go to standard
//! error. Status 0: done; 1: the letter has errors that are not overridden; 2: unusable input, with every error listed;
//! 3: a decision with parts that cannot stand together.

mod argumenter;
mod atlas;
mod breve;
mod fejl;
mod hjaelp;
mod html;
mod indgang;
mod katalogdele;
mod linjer;
mod markdown;
mod ombrydning;
mod skabelon;
mod tekst;
mod tekst_frister;
mod tekst_kilder;

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use argumenter::{Kommando, Visning};
use fejl::{Afbrud, DAARLIGE_DATA};
use paragraf101::VERSION;
use paragraf101::brev::Tjek;
use paragraf101::fil::udskrift;
use paragraf101::sag::{katalog, sagens_form};
use serde::Serialize;

/// Errors in a letter that are not overridden.
const FEJL_I_BREVET: u8 = 1;

fn main() -> ExitCode {
    let argumenter: Vec<OsString> = std::env::args_os().skip(1).collect();
    // Errors in the arguments come as JSON whenever `--json` stands anywhere among them.
    let som_json = argumenter.iter().any(|argument| argument == "--json");
    let mut ud = BufWriter::new(io::stdout().lock());
    let svar = argumenter::laes(argumenter)
        .and_then(|kommando| udfoer(kommando, &mut ud))
        .and_then(|udfald| ud.flush().map(|()| udfald).map_err(Afbrud::Skrivning));
    match svar {
        Ok(Udfald::Godt) => ExitCode::SUCCESS,
        Ok(Udfald::DaarligeLinjer) => ExitCode::from(DAARLIGE_DATA),
        Ok(Udfald::FejlIBrevet(tjek)) => {
            let mut fejl = io::stderr().lock();
            let _ = match tjek {
                Some(tjek) if som_json => json(&mut fejl, &tjek),
                Some(tjek) => skriv(&mut fejl, &breve::fund(&tjek)),
                None => Ok(()),
            };
            ExitCode::from(FEJL_I_BREVET)
        }
        // The reader closed the pipe, as in `p101 regler | head`.
        Err(Afbrud::Skrivning(fejl)) if fejl.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(afbrud) => {
            // Output before the error stays; a closed standard error leaves nowhere to report to.
            let _ = ud.flush();
            let _ = afbrud.meld(som_json, &mut io::stderr().lock());
            ExitCode::from(afbrud.status())
        }
    }
}

/// How a completed command ended.
pub enum Udfald {
    /// Everything was done.
    Godt,
    /// Some lines of `--linjer` were bad; each has its error in its place.
    DaarligeLinjer,
    /// The letter has errors that are not overridden; these findings are reported beside the output.
    FejlIBrevet(Option<Tjek>),
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
                argumenter::Katalogform::Html => skriv(ud, &html::katalog(&alle))?,
                argumenter::Katalogform::Markdown => skriv(ud, &markdown::katalog(&alle))?,
            }
        }
        Kommando::Brev(fil, form, trods) => {
            let sag = breve::sag(&fil, trods.as_deref())?;
            let (bytes, tjek) = breve::brev(&fil, &sag, form)?;
            ud.write_all(&bytes).map_err(Afbrud::Skrivning)?;
            if tjek.har_fejl() {
                return Ok(Udfald::FejlIBrevet(Some(tjek)));
            }
        }
        Kommando::Notat(fil, form, forrige, trods) => {
            let sag = breve::sag(&fil, trods.as_deref())?;
            ud.write_all(&breve::notat(&sag, forrige.as_ref(), form)?)
                .map_err(Afbrud::Skrivning)?;
        }
        Kommando::Ics(fil) => skriv(ud, &paragraf101::brev::ics(&fil.sag()?.vurder()))?,
        Kommando::Tjek(fil, visning) => {
            let tjek = fil.sag()?.tjek().map_err(|fejl| Afbrud::Afgoerelse(fil.navn(), fejl))?;
            match visning {
                Visning::Json => json(ud, &tjek)?,
                Visning::Tekst => skriv(ud, &breve::fund(&tjek))?,
            }
            if tjek.har_fejl() {
                return Ok(Udfald::FejlIBrevet(None));
            }
        }
        Kommando::Atlas => skriv(ud, &atlas::atlas())?,
        Kommando::Skabelon(fil) => skriv(ud, &skabelon::kommune(&fil.kommune()?))?,
        Kommando::Skabelonvariable => skriv(ud, &skabelon::variabelliste())?,
        Kommando::Skema => json(ud, &udskrift::json_skema(&sagens_form()))?,
        Kommando::Version => skriv(ud, &format!("p101 {VERSION}\n"))?,
        Kommando::Hjaelp => skriv(ud, &hjaelp::tekst())?,
    }
    Ok(Udfald::Godt)
}

/// Canonical JSON: keys in the order of the schema, no spaces, one final newline.
pub fn json(ud: &mut impl Write, vaerdi: &impl Serialize) -> Result<(), Afbrud> {
    ud.write_all(&som_json(vaerdi)?).map_err(Afbrud::Skrivning)
}

/// The same as bytes.
pub fn som_json(vaerdi: &impl Serialize) -> Result<Vec<u8>, Afbrud> {
    let mut bytes = serde_json::to_vec(vaerdi).map_err(|fejl| Afbrud::Skrivning(fejl.into()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn skriv(ud: &mut impl Write, tekst: &str) -> Result<(), Afbrud> {
    ud.write_all(tekst.as_bytes()).map_err(Afbrud::Skrivning)
}
