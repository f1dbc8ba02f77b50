// SPDX-License-Identifier: MPL-2.0
//! `brev`, `notat`, `ics` and `tjek`: the documents of a decision, and the check of its letter.

use paragraf101::brev::gengivelse::{Format, gengiv};
use paragraf101::brev::{Alvor, Fund, Tjek};
use paragraf101::fakta::Valgmulighed;
use paragraf101::sag::Sag;
use paragraf101::vurdering::ord::saetning;

use crate::fejl::Afbrud;
use crate::indgang::Indgang;
use crate::ombrydning::Side;

/// How a letter or a note is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brevform {
    /// As data.
    Json,
    /// As a document.
    Dokument(Format),
}

/// The case, with every error in its letter overridden for the reason given, if there is one.
///
/// # Errors
///
/// What makes the case unreadable or its decision impossible.
pub fn sag(fil: &Indgang, trods: Option<&str>) -> Result<Sag, Afbrud> {
    let sag = fil.sag()?;
    match trods {
        Some(grund) => sag
            .med_fejl_tilsidesat(grund)
            .map_err(|fejl| Afbrud::Afgoerelse(fil.navn(), fejl)),
        None => Ok(sag),
    }
}

/// The letter and the findings of its check.
///
/// # Errors
///
/// Everything in the decision that cannot stand together.
pub fn brev(fil: &Indgang, sag: &Sag, form: Brevform) -> Result<(Vec<u8>, Tjek), Afbrud> {
    let (brev, tjek) = sag
        .brev_og_tjek()
        .map_err(|fejl| Afbrud::Afgoerelse(fil.navn(), fejl))?;
    let bytes = match form {
        Brevform::Json => crate::som_json(&brev)?,
        Brevform::Dokument(format) => gengiv(&brev.dokument(), format),
    };
    Ok((bytes, tjek))
}

/// The journal note; with the changes since an earlier file, if one is named.
///
/// # Errors
///
/// What makes the earlier file unreadable.
pub fn notat(sag: &Sag, forrige: Option<&Indgang>, form: Brevform) -> Result<Vec<u8>, Afbrud> {
    let forrige = forrige.map(Indgang::sag).transpose()?;
    let notat = sag.notat(forrige.as_ref());
    match form {
        Brevform::Json => crate::som_json(&notat),
        Brevform::Dokument(format) => Ok(gengiv(&notat.dokument(&sag.dele().kommune), format)),
    }
}

/// The findings for people.
pub fn fund(tjek: &Tjek) -> String {
    let mut side = Side::default();
    if tjek.fund.is_empty() {
        side.afsnit(0, "Brevtjekket har ikke fundet noget.");
    }
    for fund in &tjek.fund {
        side.punkt(
            0,
            &format!("{} ", fund.id.id()),
            &format!("{} i afsnittet »{}«", alvor(fund), fund.afsnit.tekst()),
        );
        side.afsnit(6, &saetning(&fund.hvad));
        side.afsnit(6, &saetning(&fund.hvorfor));
        if let Some(sted) = &fund.sted {
            side.afsnit(6, &format!("Sted: »{}«", sted.tekst));
        }
        if let Some(grund) = &fund.tilsidesat {
            side.afsnit(6, &format!("Tilsidesat: {grund}"));
        }
    }
    side.faerdig()
}

fn alvor(fund: &Fund) -> &'static str {
    match fund.alvor {
        Alvor::Fejl => "fejl",
        Alvor::Advarsel => "advarsel",
    }
}
