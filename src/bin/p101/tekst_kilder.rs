// SPDX-License-Identifier: MPL-2.0
//! Citations, printed under the rows that rest on them.

use paragraf101::kilder::Henvisning;
use paragraf101::vurdering::ord::forbehold;

use crate::ombrydning::Side;

/// The citations; a reservation is numbered here and printed at the end.
pub fn kilder(side: &mut Side, indryk: usize, kilder: &[Henvisning]) {
    let steder = kilder.iter().map(|kilde| match forbehold(kilde) {
        Some(forbehold) => format!("{} [{}]", kilde.sted, side.forbehold(forbehold)),
        None => kilde.sted.clone(),
    });
    let steder: Vec<_> = steder.collect();
    if !steder.is_empty() {
        side.punkt(indryk, "Kilder: ", &steder.join("; "));
    }
}
