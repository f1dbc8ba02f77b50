// SPDX-License-Identifier: MPL-2.0
//! Decision support for social drug treatment under serviceloven §§ 101 and 101 a.
//!
//! The way through: [`kilder`], [`kalender`] and [`fakta`] know nothing above them; [`regler`] is the law; the engine in
//! [`vurdering`] concludes, and alone deals with what is unknown; [`brev`] writes from what was concluded; [`sag`] is the file
//! format around it; [`triage`] asks the public.

pub mod brev;
pub mod fakta;
mod forslag;
pub mod kalender;
pub mod kilder;
pub mod regelsaet;
pub mod regler;
pub mod sag;
pub mod triage;
#[cfg(feature = "typer")]
pub mod typer;
pub mod vurdering;

/// Version of the product, as in Cargo.toml.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
