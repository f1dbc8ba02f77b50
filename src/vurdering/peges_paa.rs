// SPDX-License-Identifier: MPL-2.0
//! The intensities that the known facts still point to.

use std::ops::ControlFlow;

use super::udfyldning::{gennemloeb, ukendte};
use crate::fakta::{Fakta, FuldeFakta, Intensitet, Valgmulighed};
use crate::kalender::Dato;
use crate::regler::intensitet::er_i_skoennet;
use crate::regler::{Konklusion, Omraade, Omraadenavn};

/// The intensities within which a choice does not depart: those that some completion of the unknown facts points to.
pub(super) fn peges_paa(fakta: &Fakta, dag: Dato, omraade: &Omraade, konklusion: Konklusion) -> Vec<Intensitet> {
    if omraade.navn != Omraadenavn::Intensitet {
        return Vec::new();
    }
    if let Some(intensitet) = konklusion.intensitet() {
        return vec![intensitet];
    }
    let mut blandt: Vec<Intensitet> = Vec::new();
    let ukendte = ukendte(fakta, omraade.fakta);
    let _: ControlFlow<()> = gennemloeb(&mut fakta.som_fulde(dag), &ukendte, &mut |fulde| {
        for intensitet in Intensitet::alle() {
            if !blandt.contains(&intensitet) && peger_paa(omraade, fulde, intensitet) {
                blandt.push(intensitet);
            }
        }
        match blandt.len() == Intensitet::ALLE.len() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    });
    blandt.sort();
    blandt
}

/// Whether fully known facts point to an intensity: the row that they reach names it, or leaves it to discretion.
fn peger_paa(omraade: &Omraade, fulde: &FuldeFakta, intensitet: Intensitet) -> bool {
    match omraade.raekker[omraade.foerste(fulde)].konklusion.intensitet() {
        Some(en) => en == intensitet,
        None => er_i_skoennet(fulde, intensitet),
    }
}
