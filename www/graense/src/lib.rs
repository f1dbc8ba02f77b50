// SPDX-License-Identifier: MPL-2.0
//! Shared by the boundaries between the core and JavaScript: input, output and exceptions.

pub mod fejl;
pub mod trae;
pub mod ud;
