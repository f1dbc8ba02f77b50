// SPDX-License-Identifier: MPL-2.0
//! Duties when the decision is made: frit valg, alternatives, payment, a start in time, and changes.

use crate::fakta::{Faktum, Intensitet};
use crate::kilder::{nr, sel, sel_101, vej};
use crate::regler::konklusion::Afgoerelsestype;
use crate::regler::{Fortolkning, Pligt, Styrke};

/// PL-14, first part: frit valg.
pub static PL_14A: Pligt = Pligt {
    id: "PL-14a",
    hvad: "Fortæl borgeren om retten til at vælge et andet offentligt eller privat tilbud af tilsvarende karakter.",
    betingelse: "borgeren er visiteret til behandling, medmindre sagen gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a, Faktum::Visiteret],
    naar: |s| s.visiteret(),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    kilder: &[nr("3.6.4"), vej("36")],
    ..Pligt::GRUND
};

/// PL-14, second part: the 14 days may then not hold.
pub static PL_14B: Pligt = Pligt {
    id: "PL-14b",
    styrke: Styrke::Boer,
    hvad: "Du bør fortælle borgeren, at de 14 dage måske ikke kan holdes, hvis borgeren vælger et andet tilbud, men at \
           behandlingen stadig begynder så hurtigt som muligt.",
    betingelse: "borgeren er visiteret til behandling, medmindre sagen gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a, Faktum::Visiteret],
    naar: |s| s.visiteret(),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    kilder: &[
        nr("3.6.4"),
        vej("23"),
        sel_101::FRAVIGELSE_2017,
        sel_101::FRAVIGELSE_2020,
    ],
    ..Pligt::GRUND
};

/// PL-21: what residential treatment costs.
pub static PL_21: Pligt = Pligt {
    id: "PL-21",
    hvad: "Oplys, at behandlingen er gratis, og fastsæt betalingen for kost og logi, før opholdet begynder.",
    betingelse: "borgeren er visiteret til døgnbehandling",
    fakta: &[Faktum::VisiteretIntensitet],
    naar: |s| s.visiteret_intensitet() == Intensitet::Doegn,
    kilder: &[vej("7"), vej("40")],
    ..Pligt::GRUND
};

/// PL-29: another provider that can begin in time.
pub static PL_29: Pligt = Pligt {
    id: "PL-29",
    hvad: "Find et andet offentligt eller godkendt tilbud, der kan begynde behandlingen inden for de 14 dage.",
    betingelse: "borgeren er visiteret, og ingen af kommunens egne eller sædvanlige tilbud kan begynde inden fristen, \
                 medmindre sagen gælder § 101 a",
    fakta: &[
        Faktum::EfterParagraf101a,
        Faktum::Visiteret,
        Faktum::EgetTilbudIndenFrist,
    ],
    naar: |s| s.visiteret() && !s.eget_tilbud_inden_frist(),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    kilder: &[vej("23")],
    ..Pligt::GRUND
};

/// PL-45: a substantial change is a new decision.
pub static PL_45: Pligt = Pligt {
    id: "PL-45",
    hvad: "Behandl den væsentlige ændring som en ny afgørelse efter forvaltningslovens kapitel 3-7, og vejled om klage \
           til Ankestyrelsen.",
    betingelse: "der træffes afgørelse om en væsentlig ændring af indsatsen",
    naar: |s| s.omstaendigheder.afgoerelsestype == Some(Afgoerelsestype::Aendring),
    kilder: &[sel("§ 3, stk. 2"), vej("7")],
    ..Pligt::GRUND
};

/// PL-46: alternatives; VEJ 23 says *skal*, VEJ 36 *kan*, and VEJ 36 alone speaks of helping.
pub static PL_46: Pligt = Pligt {
    id: "PL-46",
    hvad: "Fortæl borgeren om alternativer til kommunens egen behandling, og hjælp med at finde oplysninger om dem.",
    betingelse: "borgeren er visiteret til behandling, medmindre sagen gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a, Faktum::Visiteret],
    naar: |s| s.visiteret(),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    fortolkning: Some(&Fortolkning {
        emne: "Oplysning om alternativer",
        valg: "VEJ 2017, pkt. 23, siger »skal«, pkt. 36 »kan«; pkt. 23 følges",
    }),
    kilder: &[vej("23"), vej("36")],
    ..Pligt::GRUND
};
