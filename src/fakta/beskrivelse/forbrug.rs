// SPDX-License-Identifier: MPL-2.0
//! Stand-in.
use super::Beskrivelse;
/// The facts.
pub(super) static FAKTA: [Beskrivelse; 0] = [];
