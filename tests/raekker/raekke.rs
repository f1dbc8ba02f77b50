// SPDX-License-Identifier: MPL-2.0
//! The form of a row: a name in words, the rule, the day, the case, and the expected result.

/// One row of a table of rules.
pub struct Raekke {
    /// What the row shows, in words.
    pub navn: &'static str,
    /// The id of the rule, duty, date or warning.
    pub id: &'static str,
    /// `vurderingsdato`.
    pub dag: &'static str,
    /// The members of `fakta`, as JSON.
    pub fakta: &'static str,
    /// Further top-level members of the case as JSON, such as `{"kommune": {"navn": "Ny Kommune"}}`; empty: none.
    pub andet: &'static str,
    /// The expected result.
    pub venter: Venter,
}

impl Raekke {
    /// Where the row says that the date stands, if it says so.
    pub fn tilstand(&self) -> Option<&'static str> {
        match self.venter {
            Venter::Tilstand(slags, _) => Some(slags),
            _ => None,
        }
    }
}

/// The expected result of a row.
pub enum Venter {
    /// The rule is `opfyldt`; the duty, date or warning is listed.
    Holder,
    /// The rule is `ikkeOpfyldt`; the duty, date or warning is not listed.
    HolderIkke,
    /// The rule is `uafklaret`.
    Uafklaret,
    /// The date is listed with that day.
    Dato(&'static str),
    /// The date is listed with that day and that other day beside it.
    DatoMedAlternativ(&'static str, &'static str),
    /// The date is listed, and stands so, by so many days.
    Tilstand(&'static str, u32),
    /// The duty is listed with that strength.
    Styrke(&'static str),
    /// The duty is listed and done.
    Udfoert,
}

/// Writes rows as `"id" { day facts [+ further members] => expected result, "name"; … }`.
macro_rules! raekker {
    ($($id:literal {
        $($dag:literal $fakta:tt $(+ $andet:tt)? => $venter:ident $(($($ventet:literal),+))?, $navn:literal;)+
    })+) => {
        &[$($($crate::raekke::Raekke {
            navn: $navn,
            id: $id,
            dag: $dag,
            fakta: stringify!($fakta),
            andet: concat!($(stringify!($andet))?),
            venter: $crate::raekke::Venter::$venter $(($($ventet),+))?,
        },)+)+]
    };
}
pub(crate) use raekker;
