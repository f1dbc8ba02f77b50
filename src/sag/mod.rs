// SPDX-License-Identifier: MPL-2.0
//! The case file: [`form`] is its schema, and a [`Sag`] is a case that was read and answers every question.
//!
//! Reading and checking JSON is [`fil`](crate::fil), which knows nothing of cases.

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
