// SPDX-License-Identifier: MPL-2.0
//! The case file: one checker for every way in.
//!
//! JSON text ([`json`]) or a JavaScript object (built by the browser boundary) becomes one ordered tree
//! ([`trae`]); what is wrong with it has stable codes and paths ([`fejl`]).

pub mod fejl;
pub mod json;
pub mod trae;
