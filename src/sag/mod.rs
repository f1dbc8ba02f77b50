// SPDX-License-Identifier: MPL-2.0
//! The case file: [`form`] says what a case may hold, [`Sag`] is one that was read, and answers everything.
//!
//! How JSON is read and checked stands in [`fil`](crate::fil) and knows no case.

mod breve;
mod dele;
mod egne_kilder;
pub mod form;
mod laest;
mod sammenlign_filer;
mod session;
mod skabeloner;

pub use crate::brev::har_cpr_form;
pub use laest::{Sag, katalog, sagens_form};
pub use session::Session;
pub use skabeloner::laes_kommune;
