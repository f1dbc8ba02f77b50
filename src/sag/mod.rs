// SPDX-License-Identifier: MPL-2.0
//! The case file: [`form`] says what a case may hold, [`Sag`] is one that was read, and answers everything.
//!
//! How JSON is read and checked stands in [`fil`](crate::fil) and knows no case.

mod breve;
pub mod form;
mod kommune;
mod laest;
mod sammenlign_filer;
mod session;
mod svar;

pub use crate::brev::har_cpr_form;
pub use form::sagens_form;
pub use kommune::laes_kommune;
pub use laest::{Sag, katalog};
pub use session::Session;
