// SPDX-License-Identifier: MPL-2.0
//! Duties in the afdækning: consent, what is told, other help, and when more knowledge is needed.

use crate::fakta::Faktum;
use crate::kilder::{bek1477, nr, rsl, sel};
use crate::regelsaet::Lov;
use crate::regler::{Pligt, Styrke};

/// PL-20: VISO.
pub static PL_20: Pligt = Pligt {
    id: "PL-20",
    styrke: Styrke::Boer,
    hvad: "Du bør kontakte VISO for at få den specialviden, som kommunen ikke selv har.",
    betingelse: "problemerne kræver specialviden ud over kommunens egen",
    fakta: &[Faktum::SaerligtKompleks],
    naar: |s| s.saerligt_kompleks(),
    kilder: &[sel("§ 13"), nr("3.8.6"), nr("3.9.4")],
    ..Pligt::GRUND
};

/// PL-24: what the afdækning is and what it showed.
pub static PL_24: Pligt = Pligt {
    id: "PL-24",
    styrke: Styrke::Boer,
    hvad: "Du bør fortælle borgeren, hvordan afdækningen bliver lavet, hvad den bruges til, og hvad den viste.",
    betingelse: "i enhver sag fra 2020",
    fakta: &[Faktum::ResultatMeddelt],
    udfoert: |s| s.resultat_meddelt(),
    fra: Lov::Fra2020,
    kilder: &[nr("3.5.7"), nr("3.5.8")],
    ..Pligt::GRUND
};

/// PL-28: consent, and the citizen takes part.
pub static PL_28: Pligt = Pligt {
    id: "PL-28",
    hvad: "Indhent borgerens samtykke, før du henter oplysninger hos andre, og lad borgeren medvirke i afdækningen.",
    betingelse: "i enhver sag fra 2020, der ikke gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a],
    ikke_hvis: |s| s.efter_paragraf_101a(),
    fra: Lov::Fra2020,
    kilder: &[bek1477("§ 1, stk. 3-4"), rsl("§ 4"), rsl("§ 11 a")],
    ..Pligt::GRUND
};

/// PL-30: other help.
pub static PL_30: Pligt = Pligt {
    id: "PL-30",
    hvad: "Vurder i afdækningen, om borgeren har brug for anden hjælp, og vejled om den, hvis det er tilfældet.",
    betingelse: "i enhver sag fra 2020, medmindre borgeren ikke er omfattet af § 101, eller sagen gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a],
    ikke_hvis: |s| s.er_ikke_omfattet() || s.efter_paragraf_101a(),
    fra: Lov::Fra2020,
    kilder: &[
        bek1477("§ 1, stk. 5"),
        nr("3.5.5"),
        rsl("§ 5"),
        sel("§ 10"),
        sel("§ 12"),
    ],
    ..Pligt::GRUND
};

/// PL-39: specialised screening.
pub static PL_39: Pligt = Pligt {
    id: "PL-39",
    styrke: Styrke::Boer,
    hvad: "Du bør tilbyde specialiseret screening og eventuel udredning, uden at behandlingen venter på den.",
    betingelse: "borgeren har en psykisk lidelse, eller problemerne kræver specialviden ud over kommunens egen",
    fakta: &[Faktum::PsykiskLidelse, Faktum::SaerligtKompleks],
    naar: |s| s.psykisk_lidelse() || s.saerligt_kompleks(),
    kilder: &[nr("3.5.6"), nr("3.8.1"), nr("3.8")],
    ..Pligt::GRUND
};

/// PL-47: the doctor's consultation informs the afdækning.
pub static PL_47: Pligt = Pligt {
    id: "PL-47",
    styrke: Styrke::Boer,
    hvad: "Du bør lade oplysningerne fra lægesamtalen indgå i afdækningen.",
    betingelse: "datoen for lægesamtalen er kendt",
    fakta: &[Faktum::LaegesamtaleDato],
    naar: |s| s.laegesamtale_dato().is_some(),
    kilder: &[nr("3.5")],
    ..Pligt::GRUND
};
