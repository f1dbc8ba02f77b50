// SPDX-License-Identifier: MPL-2.0
//! Duties on plans: the behandlingsplan, the § 141 plan and the one that may replace it.

use crate::fakta::{Faktum, Handleplan};
use crate::kilder::{nr, sel, sel_101, vej};
use crate::regelsaet::Lov;
use crate::regler::{Pligt, Styrke};

/// PL-02, first part: the behandlingsplan.
pub static PL_02A: Pligt = Pligt {
    id: "PL-02a",
    styrke_2017: Some(Styrke::Boer),
    hvad: "Sørg for, at behandlingstilbuddet udarbejder en behandlingsplan sammen med borgeren, når behandlingen \
           begynder.",
    betingelse: "borgeren er visiteret til behandling",
    fakta: &[Faktum::Visiteret],
    naar: |s| s.visiteret(),
    kilder: &[sel_101::PLAN, nr("3.7.1"), vej("7"), vej("23")],
    ..Pligt::GRUND
};

/// PL-02, second part: follow-up dates in it.
pub static PL_02B: Pligt = Pligt {
    id: "PL-02b",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for, at behandlingsplanen siger, hvordan og hvornår der følges op efter afslutningen, og hvem \
           der gør det.",
    betingelse: "borgeren er visiteret til behandling",
    fakta: &[Faktum::Visiteret],
    naar: |s| s.visiteret(),
    kilder: &[nr("3.7.7")],
    ..Pligt::GRUND
};

/// PL-10: the § 141 plan is offered.
pub static PL_10: Pligt = Pligt {
    id: "PL-10",
    hvad: "Tilbyd borgeren en handleplan efter servicelovens § 141.",
    betingelse: "borgeren har betydeligt nedsat funktionsevne eller alvorlige sociale problemer, medmindre en \
                 handleplan findes eller er tilbudt, eller sagen gælder § 101 a",
    fakta: &[
        Faktum::EfterParagraf101a,
        Faktum::Handleplan141,
        Faktum::BetydeligNedsatFunktionsevne,
        Faktum::AlvorligeSocialeProblemer,
    ],
    naar: |s| s.betydelig_nedsat_funktionsevne() || s.alvorlige_sociale_problemer(),
    ikke_hvis: |s| s.handleplan_141() != Handleplan::Nej || s.efter_paragraf_101a(),
    kilder: &[
        sel("§ 141, stk. 2"),
        sel("§ 141, stk. 6"),
        nr("2.5"),
        vej("7"),
        vej("23"),
    ],
    ..Pligt::GRUND
};

/// PL-11: the provider gets its parts of the § 141 plan.
pub static PL_11: Pligt = Pligt {
    id: "PL-11",
    hvad: "Giv behandlingstilbuddet de relevante dele af handleplanen efter § 141.",
    betingelse: "borgeren har en handleplan efter § 141 og er visiteret til behandling",
    fakta: &[Faktum::Handleplan141, Faktum::Visiteret],
    naar: |s| s.handleplan_141() == Handleplan::Har && s.visiteret(),
    kilder: &[sel("§ 141, stk. 5"), nr("2.5.4")],
    ..Pligt::GRUND
};

/// PL-44: one plan instead of several.
pub static PL_44: Pligt = Pligt {
    id: "PL-44",
    styrke: Styrke::Kan,
    hvad: "Du kan tilbyde, at handleplanen erstattes af én helhedsorienteret plan, hvis borgeren giver samtykke.",
    betingelse: "borgeren har eller er tilbudt en handleplan efter § 141 og har meget komplekse sociale problemer, fra \
                 2020",
    fakta: &[Faktum::KompleksSocial, Faktum::Handleplan141],
    naar: |s| s.handleplan_141() != Handleplan::Nej && s.kompleks_social(),
    fra: Lov::Fra2020,
    kilder: &[sel("§ 141, stk. 7"), nr("2.5")],
    ..Pligt::GRUND
};
