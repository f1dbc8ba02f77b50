// SPDX-License-Identifier: MPL-2.0
//! The Danish legal calendar: days, public holidays, *søgnedage*, and days that move.
//!
//! The bottom layer. It knows no rule, no fact and no source, and it reads no clock: every day is an argument.
//! `chrono` is an implementation detail of [`Dato`] and is named nowhere else.
//!
//! The law distinguishes three kinds of day:
//!
//! | question | Saturday | Sunday | public holiday | asked by |
//! | --- | --- | --- | --- | --- |
//! | [`er_soegnedag`], [`plus_hverdage`] | counts | skipped | skipped | an authority's own deadline in *hverdage* or *søgnedage* |
//! | [`rul_frem`], [`alternativ`] | moves on | moves on | moves on | the citizen's deadline for a complaint |
//! | [`sidste_hverdag_foer_eller_paa`] | moves back | moves back | moves back | a help shown beside a deadline that never moves |
//!
//! Every year has the public holidays of today's law ([`helligdag`]); only store bededag has an end.

mod dato;
mod helligdage;
mod regning;
mod tekst;

pub use dato::{Dato, DatoFejl, FOERSTE_AAR, SIDSTE_AAR, Ugedag};
pub use helligdage::{Helligdag, TvivlsomDag, helligdag, paaskedag, tvivlsom_dag};
pub use regning::{
    Alternativ, Sprunget, alternativ, er_soegnedag, plus_hverdage, rul_frem, rul_frem_forsigtigt,
    sidste_hverdag_foer_eller_paa,
};
pub use tekst::{MAANEDER, kort, lang, uden_ugedag};
