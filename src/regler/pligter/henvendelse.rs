// SPDX-License-Identifier: MPL-2.0
//! Duties when somebody asks for help: whose case it is, who may assist, what is recorded, and § 101 a.

use crate::fakta::{Faktum, Opholdskommune};
use crate::kilder::{fvl, nr, ofl, rsl, sel, vej};
use crate::regler::{Pligt, Styrke};

/// PL-15: the right to be assisted.
pub static PL_15: Pligt = Pligt {
    id: "PL-15",
    styrke: Styrke::Boer,
    hvad: "Du bør fortælle borgeren om retten til at lade sig bistå eller repræsentere af en anden.",
    betingelse: "i enhver sag, der ikke gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a, Faktum::Repraesentant],
    ikke_hvis: |s| s.efter_paragraf_101a(),
    udfoert: |s| s.repraesentant(),
    kilder: &[fvl("§ 8"), nr("3.4.2")],
    ..Pligt::GRUND
};

/// PL-17: disagreement between municipalities.
pub static PL_17: Pligt = Pligt {
    id: "PL-17",
    hvad: "Sørg for, at uenigheden mellem kommunerne hverken forsinker eller skader borgerens behandling.",
    betingelse: "kommunerne er uenige om, hvem der har pligt til at handle",
    fakta: &[Faktum::Opholdskommune],
    naar: |s| s.opholdskommune() == Opholdskommune::Uenighed,
    kilder: &[nr("3.4.4"), rsl("§ 9")],
    ..Pligt::GRUND
};

/// PL-18: a residential offer by another municipality's help.
pub static PL_18: Pligt = Pligt {
    id: "PL-18",
    hvad: "Inddrag den oprindelige opholdskommune, som fortsat er handlekommune, så længe borgeren bor i botilbuddet.",
    betingelse: "borgeren har fået ophold i et botilbud i vores kommune med en anden kommunes medvirken",
    fakta: &[Faktum::BotilbudAfAndenKommune],
    naar: |s| s.botilbud_af_anden_kommune(),
    kilder: &[rsl("§ 9, stk. 7"), vej("12")],
    ..Pligt::GRUND
};

/// PL-25: what is to be recorded.
pub static PL_25: Pligt = Pligt {
    id: "PL-25",
    hvad: "Gør snarest muligt notat om faktiske oplysninger og faglige vurderinger udefra, der har betydning for \
           sagen, og om de væsentlige skridt i behandlingen af den.",
    betingelse: "i enhver sag",
    for_unge: true,
    kilder: &[ofl("§ 13, stk. 1-2")],
    ..Pligt::GRUND
};

/// PL-31: the citizen of another municipality.
pub static PL_31: Pligt = Pligt {
    id: "PL-31",
    hvad: "Giv straks henvendelsen videre til opholdskommunen, som har pligt til at handle.",
    betingelse: "borgeren har opholdskommune i en anden kommune",
    fakta: &[Faktum::Opholdskommune],
    naar: |s| s.opholdskommune() == Opholdskommune::Anden,
    kilder: &[rsl("§ 9"), vej("12"), nr("3.4.4")],
    ..Pligt::GRUND
};

/// PL-36: prisoners.
pub static PL_36: Pligt = Pligt {
    id: "PL-36",
    hvad: "Tilbyd den indsatte en handleplan, og koordinér den med Kriminalforsorgen, som har initiativet. Den \
           indsatte er fortsat omfattet af § 101.",
    betingelse: "borgeren er indsat i fængsel eller arresthus",
    fakta: &[Faktum::Indsat],
    naar: |s| s.indsat(),
    kilder: &[vej("6"), vej("22"), vej("23")],
    ..Pligt::GRUND
};

/// PL-43: what § 101 a asks for.
pub static PL_43: Pligt = Pligt {
    id: "PL-43",
    hvad: "Behandl henvendelsen så hurtigt som muligt, selv om de 14 dage ikke gælder. Giv adgang via hjemmeside \
           eller telefon uden navn. Hold behandlingen adskilt fra § 101 med mulighed for en individuel afsluttende \
           samtale. Vær opmærksom på behov for anden hjælp.",
    betingelse: "sagen gælder § 101 a",
    fakta: &[Faktum::EfterParagraf101a],
    naar: |s| s.efter_paragraf_101a(),
    kilder: &[
        rsl("§ 3, stk. 1"),
        sel("§ 101 a, stk. 3"),
        sel("§ 101 a, stk. 7"),
        sel("§ 101 a, stk. 8"),
        sel("§ 10, stk. 3"),
        vej("49"),
        vej("51"),
        vej("52"),
        vej("54"),
        vej("56"),
    ],
    ..Pligt::GRUND
};
