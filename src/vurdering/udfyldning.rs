// SPDX-License-Identifier: MPL-2.0
//! Completions: every way the unknown facts could turn out, and what all of them agree on.

use std::ops::ControlFlow;

use crate::fakta::{Fakta, Faktum, FuldeFakta};
use crate::kalender::Dato;

/// An unknown fact with the number of its possible answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ukendt {
    pub(super) faktum: Faktum,
    pub(super) antal: u8,
}

/// The unknown facts that can be completed; numbers and dates cannot.
pub(super) fn ukendte(fakta: &Fakta, blandt: &[Faktum]) -> Vec<Ukendt> {
    blandt
        .iter()
        .filter(|faktum| fakta.nr(**faktum).is_none())
        .map(|&faktum| Ukendt {
            faktum,
            antal: faktum.antal_svar(),
        })
        .filter(|ukendt| ukendt.antal > 0)
        .collect()
}

/// Visits every completion of the unknown facts; the last fact changes fastest.
///
/// The visitor is `dyn` because a monomorphised copy for every question would be a large part of the engine's bytes.
pub(super) fn gennemloeb(
    fulde: &mut FuldeFakta,
    ukendte: &[Ukendt],
    besoeg: &mut dyn FnMut(&FuldeFakta) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let Some((Ukendt { faktum, antal }, resten)) = ukendte.split_first() else {
        return besoeg(fulde);
    };
    for nr in 0..*antal {
        fulde.udfyld(*faktum, nr);
        gennemloeb(fulde, resten, besoeg)?;
    }
    ControlFlow::Continue(())
}

/// The answer that every completion of the facts gives, or `None` when two differ.
pub(super) fn enighed<T: PartialEq>(
    fakta: &Fakta,
    blandt: &[Faktum],
    vurderingsdato: Dato,
    mut spoerg: impl FnMut(&FuldeFakta) -> T,
) -> Option<T> {
    let mut faelles = None;
    let forloeb = gennemloeb(
        &mut fakta.som_fulde(vurderingsdato),
        &ukendte(fakta, blandt),
        &mut |fulde| {
            let svar = spoerg(fulde);
            match &faelles {
                None => faelles = Some(svar),
                Some(foer) if *foer == svar => {}
                Some(_) => return ControlFlow::Break(()),
            }
            ControlFlow::Continue(())
        },
    );
    faelles.filter(|_| forloeb.is_continue())
}
