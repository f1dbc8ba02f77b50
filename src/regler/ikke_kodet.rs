// SPDX-License-Identifier: MPL-2.0
//! Provisions of the sources that are not coded, so that a jurist sees the edge.

/// A provision that is not coded, and why.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct IkkeKodet {
    /// The place.
    pub sted: &'static str,
    /// Why it is not coded, in one sentence.
    pub hvorfor: &'static str,
}

/// Every provision that is not coded, in the order of the sources.
pub static IKKE_KODET: [IkkeKodet; 0] = [];
