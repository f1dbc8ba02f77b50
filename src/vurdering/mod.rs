// SPDX-License-Identifier: MPL-2.0
//! The engine: completes what is unknown, concludes what all completions agree on, and says what could change it.
//!
//! It knows no single rule; it asks the tables in [`crate::regler`].

mod former;
mod fravigelse;
mod hvad_hvis;
mod katalog;
mod katalogfrist;
mod mangelliste;
mod naeste;
pub mod ord;
mod peges_paa;
mod perioder;
mod resultat;
mod sammenlign;
mod session;
mod spoergetrae;
mod tabel;
mod tabelpost;
mod tilstand;
mod udfyldning;
mod visning;

pub(crate) use former::udgaaende;
pub use former::*;
pub use fravigelse::{Fravigelsesforhold, Peget, Valgt, fravigelse};
pub use hvad_hvis::{Aendring, Besvarelse, HvadHvis, OmraadeHvadHvis, Omraader};
pub use katalog::{Katalog, Post, Postslags, Tilfoejet, fristnavne};
pub use katalogfrist::{Fristvilkaar, Opfyldelse};
pub use mangelliste::{KanAendre, Mangel, Mangelliste};
pub use naeste::{Naeste, Spoergsmaal};
pub use perioder::Periode;
pub use resultat::{EgenKilde, FristResultat, OmraadeResultat, Resultat, Sagsforhold, Udfald};
pub use sammenlign::{Forskel, Sammenligning};
pub use session::Session;
pub(crate) use spoergetrae::Spoergetrae;
pub use tabelpost::{Baererpost, Hvilke, Omraadepost, Raekkepost};
pub use visning::{BREVHASH, REGELHASH};
