// SPDX-License-Identifier: MPL-2.0
//! What the boundaries between the core and JavaScript share: values in, answers out, and what is thrown.

pub mod fejl;
pub mod trae;
pub mod ud;
