// SPDX-License-Identifier: MPL-2.0
//! PL: the duties of the case.

use super::Pligt;

/// Every duty, in order of id.
pub static PLIGTER: [&Pligt; 0] = [];
