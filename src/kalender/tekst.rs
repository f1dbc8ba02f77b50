// SPDX-License-Identifier: MPL-2.0
//! Days as people write them in Danish.

use super::{Dato, Ugedag};

/// The Danish names of the months, January first.
pub const MAANEDER: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

impl Ugedag {
    /// The Danish name, as within a sentence.
    pub const fn navn(self) -> &'static str {
        match self {
            Ugedag::Mandag => "mandag",
            Ugedag::Tirsdag => "tirsdag",
            Ugedag::Onsdag => "onsdag",
            Ugedag::Torsdag => "torsdag",
            Ugedag::Fredag => "fredag",
            Ugedag::Loerdag => "lørdag",
            Ugedag::Soendag => "søndag",
        }
    }
}

/// "mandag den 12. oktober 2020": for running text.
pub fn lang(dato: Dato) -> String {
    format!("{} den {}", dato.ugedag().navn(), uden_ugedag(dato))
}

/// "12. oktober 2020": for the head of a letter.
pub fn uden_ugedag(dato: Dato) -> String {
    let maaned = MAANEDER.get(dato.maaned() as usize - 1).copied().unwrap_or_default();
    format!("{}. {maaned} {}", dato.dag(), dato.aar())
}

/// "12.10.2020", always ten characters: for tables.
pub fn kort(dato: Dato) -> String {
    format!("{:02}.{:02}.{:04}", dato.dag(), dato.maaned(), dato.aar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danske_former() {
        for (dato, ventet_lang, ventet_kort) in [
            (Dato::fast(2020, 10, 12), "mandag den 12. oktober 2020", "12.10.2020"),
            (Dato::fast(2020, 9, 1), "tirsdag den 1. september 2020", "01.09.2020"),
            (Dato::fast(2021, 3, 3), "onsdag den 3. marts 2021", "03.03.2021"),
            (Dato::fast(2020, 1, 2), "torsdag den 2. januar 2020", "02.01.2020"),
            (Dato::fast(2020, 7, 31), "fredag den 31. juli 2020", "31.07.2020"),
            (Dato::fast(2020, 2, 29), "lørdag den 29. februar 2020", "29.02.2020"),
            (Dato::fast(2020, 4, 12), "søndag den 12. april 2020", "12.04.2020"),
            (Dato::fast(2020, 5, 4), "mandag den 4. maj 2020", "04.05.2020"),
            (Dato::fast(2020, 6, 9), "tirsdag den 9. juni 2020", "09.06.2020"),
            (Dato::fast(2020, 8, 5), "onsdag den 5. august 2020", "05.08.2020"),
            (Dato::fast(2020, 11, 5), "torsdag den 5. november 2020", "05.11.2020"),
            (Dato::fast(2020, 12, 4), "fredag den 4. december 2020", "04.12.2020"),
        ] {
            assert_eq!(lang(dato), ventet_lang);
            assert_eq!(kort(dato), ventet_kort);
            assert!(ventet_lang.ends_with(&format!("den {}", uden_ugedag(dato))));
        }
    }
}
