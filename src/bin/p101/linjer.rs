// SPDX-License-Identifier: MPL-2.0
//! `vurder --linjer`: one case per line in, one assessment per line out, in the same order.
//!
//! Holds one line in memory at a time. A bad line gives an error in its place, and the rest still runs. A line without
//! a case, even an empty one, is bad: so line n of the output always belongs to line n of the input. The newline that
//! ends the last line starts no new one.

use std::io::{BufRead, Write};

use paragraf101::fil::fejl::{Fejl, Fejlliste};
use paragraf101::sag::Sag;
use serde::Serialize;

use crate::fejl::Afbrud;
use crate::indgang::Indgang;
use crate::{Udfald, json};

/// A bad line, in its place among the assessments.
#[derive(Serialize)]
struct DaarligLinje {
    /// Its number, from 1.
    linje: u64,
    /// What is wrong with it.
    fejl: Vec<Fejl>,
}

/// Assesses every line.
pub fn vurder(mut ind: Box<dyn BufRead>, fil: &Indgang, ud: &mut impl Write) -> Result<Udfald, Afbrud> {
    let mut udfald = Udfald::Godt;
    let mut tekst = Vec::new();
    for linje in 1.. {
        tekst.clear();
        let laest = ind
            .read_until(b'\n', &mut tekst)
            .map_err(|fejl| fil.kan_ikke_laeses(fejl))?;
        if laest == 0 {
            break;
        }
        match Sag::fra_tekst(tekst.strip_suffix(b"\n").unwrap_or(&tekst)) {
            Ok(sag) => json(ud, &sag.vurder())?,
            Err(fejl) => {
                udfald = Udfald::DaarligeLinjer;
                json(ud, &DaarligLinje::ny(linje, fejl))?;
            }
        }
        // The writer of the lines may wait for each answer.
        ud.flush().map_err(Afbrud::Skrivning)?;
    }
    Ok(udfald)
}

impl DaarligLinje {
    /// The line number is given once; inside the errors it would always be 1.
    fn ny(linje: u64, Fejlliste(mut fejl): Fejlliste) -> Self {
        for fejl in &mut fejl {
            fejl.linje = None;
        }
        Self { linje, fejl }
    }
}
