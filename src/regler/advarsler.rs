// SPDX-License-Identifier: MPL-2.0
//! AD: the warnings.

use super::Advarsel;

/// Every warning, in order of id.
pub static ADVARSLER: [&Advarsel; 0] = [];
