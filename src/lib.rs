// SPDX-License-Identifier: MPL-2.0
//! Decision support for social drug treatment under serviceloven §§ 101 and 101 a.
//!
//! The way through, from the ground: [`kalender`] counts days, and [`fil`] reads and checks JSON; [`kilder`] and [`fakta`]
//! name what can be cited and known; [`regler`] is the law; the engine in [`vurdering`] concludes, and alone deals with what is
//! unknown; [`brev`] writes from what was concluded; [`sag`] is the file format of a case; [`triage`] asks the public. A module
//! uses only those that stand before it in the list below.

pub mod kalender;

pub mod fil;

pub mod kilder;

pub mod fakta;

pub mod regelsaet;

pub mod regler;

pub mod vurdering;

pub mod brev;

pub mod sag;

pub mod triage;

#[cfg(feature = "typer")]
pub mod typer;

/// Version of the product, as in Cargo.toml.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
