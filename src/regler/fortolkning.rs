// SPDX-License-Identifier: MPL-2.0
//! How the tool reads the sources where they disagree, or say something else than they are usually cited for. A choice that
//! concerns one rule stands at that rule; here are those about letters, which belong to no row.

/// A choice between readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
pub struct Fortolkning {
    /// What the choice is about.
    pub emne: &'static str,
    /// What was chosen, and against what.
    pub valg: &'static str,
}

/// The choices about what a letter says.
pub static I_BREVE: [Fortolkning; 5] = [
    Fortolkning {
        emne: "Begrundelse og klagevejledning",
        valg: "NR 3.6.5 svækker ikke NR 3.6.3 og forvaltningsloven § 25",
    },
    Fortolkning {
        emne: "Retsgrundlag efter § 101 a",
        valg: "kommunen afgør efter stk. 4; når et tilbud afgør efter delegation, er det stk. 5 i stedet",
    },
    Fortolkning {
        emne: "Retsgrundlag ved begrænset frit valg",
        valg: "bestemmelsen om begrænsning (stk. 6, fra 2020 stk. 7) og ikke også den om retten",
    },
    Fortolkning {
        emne: "Ændring af en behandling, der er i gang",
        valg: "brevet siger, hvornår ændringen gælder; de 14 dage er bag den",
    },
    Fortolkning {
        emne: "Skøn og valg uden for det",
        valg: "et skøn er mellem de intensiteter, reglerne peger på; et valg uden for dem eller under det, en fagperson \
            har fundet tilstrækkeligt, skal begrundes som en fravigelse (23-18; NR 2.3; forvaltningsloven § 24)",
    },
];
