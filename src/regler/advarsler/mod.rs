// SPDX-License-Identifier: MPL-2.0
//! AD: the warnings.

mod modsigelser;
mod sagen;
mod valget;

use super::Advarsel;
pub use modsigelser::{
    AD_09A, AD_09B, AD_09C, AD_09D, AD_09E, AD_09F, AD_09G, AD_09H, AD_09I, AD_09J, AD_09K, AD_09L, AD_09M, AD_09N,
    AD_09O, AD_09P, AD_09Q, AD_09R, AD_09S, AD_09T, AD_09U,
};
pub use sagen::{AD_01, AD_04, AD_05, AD_07, AD_08, AD_11, AD_12, AD_14, AD_15, AD_16};
pub use valget::{AD_02, AD_03, AD_06, AD_10, AD_13};

/// Every warning, in order of id.
pub static ADVARSLER: [&Advarsel; 36] = [
    &AD_01, &AD_02, &AD_03, &AD_04, &AD_05, &AD_06, &AD_07, &AD_08, &AD_09A, &AD_09B, &AD_09C, &AD_09D, &AD_09E,
    &AD_09F, &AD_09G, &AD_09H, &AD_09I, &AD_09J, &AD_09K, &AD_09L, &AD_09M, &AD_09N, &AD_09O, &AD_09P, &AD_09Q,
    &AD_09R, &AD_09S, &AD_09T, &AD_09U, &AD_10, &AD_11, &AD_12, &AD_13, &AD_14, &AD_15, &AD_16,
];
