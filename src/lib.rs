// SPDX-License-Identifier: MPL-2.0
//! Decision support for social drug treatment under serviceloven §§ 101 and 101 a.
//!
//! The layers, from the ground up: [`kalender`] counts days, and [`fil`] parses and checks JSON; [`kilder`] and
//! [`fakta`] name the sources and the facts; [`regler`] is the law; the engine in [`vurdering`] concludes, and alone
//! handles the unknown; [`brev`] writes from the conclusions; [`sag`] is the file format of a case; [`triage`] asks the
//! public. A module uses only those before it in the list below.

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
