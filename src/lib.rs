// SPDX-License-Identifier: MPL-2.0
//! Decision support for social drug treatment under serviceloven §§ 101 and 101 a.

pub mod sag;

/// Version of the product, as in Cargo.toml.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
