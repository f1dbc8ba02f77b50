// SPDX-License-Identifier: MPL-2.0
//! An object of a file, described once: `del!` makes the struct, its form and its reader from one table.
//!
//! The type in a row decides the form of its key: `Option<String>` takes a text, a `Vec` of a choice takes a set of its
//! values, a `Vec` of another part takes a list of objects. So every key in the schema is read, and every key that is read
//! is in the schema.

use std::borrow::Cow;

use super::skema::Form;
use super::trae::{Knude, Vaerdi};
use crate::kalender::Dato;

/// An object without keys.
static TOM: Knude = Knude {
    vaerdi: Vaerdi::Objekt(Vec::new()),
    sted: None,
};

/// A value that can be read from a tree that its form has checked.
pub trait Laesbar: Sized {
    /// The form of the value in a file.
    const FORM: Form;
    /// The same, for forms that refer to it.
    const LED: &'static Form = &Self::FORM;
    /// The form of a list of such values.
    const LISTE: Form = Form::Liste(Self::LED);

    /// Reads the value; `None` when it is blank.
    fn laes(knude: &Knude) -> Option<Self>;

    /// The value for an absent key, if there is one.
    fn fravaerende() -> Option<Self> {
        None
    }
}

/// The type of a field: it is read from its key, present or absent.
pub trait Feltindhold: Sized {
    /// The form of the value under the key.
    const FORM: Form;

    /// Reads the value under the key; `None` when a required value is absent or blank.
    fn af_noegle(knude: Option<&Knude>) -> Option<Self>;
}

/// A text, trimmed; a blank one counts as absent.
impl Laesbar for String {
    const FORM: Form = Form::Tekst;

    fn laes(knude: &Knude) -> Option<Self> {
        let tekst = knude.som_tekst()?.trim();
        (!tekst.is_empty()).then(|| tekst.to_owned())
    }
}

/// A text exactly as it was written, even when it is blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordret(pub String);

impl Laesbar for Ordret {
    const FORM: Form = Form::Tekst;

    fn laes(knude: &Knude) -> Option<Self> {
        knude.som_tekst().map(|tekst| Self(tekst.to_owned()))
    }
}

impl Laesbar for bool {
    const FORM: Form = Form::JaNej;

    fn laes(knude: &Knude) -> Option<Self> {
        knude.som_bool()
    }
}

impl Laesbar for Dato {
    const FORM: Form = Form::Dato;

    fn laes(knude: &Knude) -> Option<Self> {
        Dato::laes(knude.som_tekst()?).ok()
    }
}

impl<T: Laesbar> Feltindhold for T {
    const FORM: Form = T::FORM;

    fn af_noegle(knude: Option<&Knude>) -> Option<Self> {
        knude.map_or_else(T::fravaerende, T::laes)
    }
}

impl<T: Laesbar> Feltindhold for Option<T> {
    const FORM: Form = T::FORM;

    fn af_noegle(knude: Option<&Knude>) -> Option<Self> {
        Some(knude.and_then(T::laes))
    }
}

impl<T: Laesbar> Feltindhold for Vec<T> {
    const FORM: Form = T::LISTE;

    fn af_noegle(knude: Option<&Knude>) -> Option<Self> {
        let led = knude.and_then(Knude::som_liste).unwrap_or_default();
        Some(led.iter().filter_map(T::laes).collect())
    }
}

/// The value of a field. Not inlined: some eighty fields are read.
#[inline(never)]
pub fn felt<T: Feltindhold>(knude: &Knude, noegle: &str) -> Option<T> {
    T::af_noegle(knude.hent(noegle))
}

/// The part with every key absent; `None` when it has a required one.
pub fn uden_noegler<T: Laesbar>() -> Option<T> {
    T::laes(&TOM)
}

/// The form of an object with these keys.
pub const fn objekt(felter: &'static [super::skema::Felt]) -> Form {
    Form::Objekt(Cow::Borrowed(felter))
}

/// Makes structs that are objects of a file. A row is `field: Type = valgfri("key", "help")`, or `kraevet` where the key
/// must be there; rows stand in the order of the file format.
macro_rules! del {
    ($(
        $(#[$om_delen:meta])*
        $Navn:ident {
            $($(#[$om_feltet:meta])* $felt:ident: $Type:ty = $slags:ident($noegle:literal, $hjaelp:literal),)*
        }
    )*) => {$(
        $(#[$om_delen])*
        #[allow(missing_docs, reason = "the help of each key stands in the table")]
        pub struct $Navn {
            $($(#[$om_feltet])* pub $felt: $Type,)*
        }

        impl $Navn {
            /// The keys of the object, in the order of the file format.
            pub const FELTER: &'static [$crate::fil::skema::Felt] = &[$(
                $crate::fil::skema::Felt::$slags($noegle, <$Type as $crate::fil::del::Feltindhold>::FORM, $hjaelp)
            ),*];
        }

        impl $crate::fil::del::Laesbar for $Navn {
            const FORM: $crate::fil::skema::Form = $crate::fil::del::objekt(Self::FELTER);

            fn laes(knude: &$crate::fil::trae::Knude) -> Option<Self> {
                // All fields are read before any is looked at: an early return after each would drop those before it, which
                // as code is larger than the reader.
                match ($($crate::fil::del::felt(knude, $noegle),)*) {
                    ($(Some($felt),)*) => Some(Self { $($felt,)* }),
                    _ => None,
                }
            }

            fn fravaerende() -> Option<Self> {
                $crate::fil::del::uden_noegler()
            }
        }
    )*};
}

pub(crate) use del;
