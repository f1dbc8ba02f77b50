// SPDX-License-Identifier: MPL-2.0
//! Duties towards children, born and unborn, and those who expect them.

use crate::fakta::Faktum;
use crate::kalender::Dato;
use crate::kilder::{JANUAR_2024, bl, nr, sel, vej};
use crate::regler::{Pligt, Styrke};

/// Last day on which serviceloven held the rules on children.
const DECEMBER_2023: Dato = Dato::fast(2023, 12, 31);
const STED_IKKE_KONTROLLERET: &str = "stedet i barnets lov er ikke kontrolleret";

/// PL-06: familieambulatorium.
pub static PL_06: Pligt = Pligt {
    id: "PL-06",
    styrke: Styrke::Boer,
    hvad: "Du bør så tidligt som muligt henvise gravide og andre kommende forældre til det regionale \
           familieambulatorium.",
    betingelse: "borgeren er gravid eller venter barn",
    fakta: &[Faktum::Gravid, Faktum::VenterBarn],
    naar: |s| s.gravid() || s.venter_barn(),
    kilder: &[nr("2.3.10"), nr("3.5.11"), vej("75"), vej("76")],
    ..Pligt::GRUND
};

/// PL-08: the heightened duty to notify.
pub static PL_08: Pligt = Pligt {
    id: "PL-08",
    hvad: "Underret kommunen om bekymringen for barnet, også når borgeren er anonym. Pligten er skærpet og er din \
           egen.",
    betingelse: "der er grund til at antage, at et barn, født eller ufødt, kan have behov for særlig støtte",
    fakta: &[Faktum::BekymringForBarn],
    naar: |s| s.bekymring_for_barn(),
    for_unge: true,
    kilder: &[
        sel("§ 153").til(DECEMBER_2023),
        bl("§ 133").fra(JANUAR_2024),
        vej("44"),
        vej("55"),
    ],
    ..Pligt::GRUND
};

/// PL-09, first part: children at home.
pub static PL_09A: Pligt = Pligt {
    id: "PL-09a",
    hvad: "Vær opmærksom på de hjemmeboende børn, både i afdækningen, og når behandlingen begynder.",
    betingelse: "borgeren har hjemmeboende børn under 18 år",
    fakta: &[Faktum::HjemmeboendeBoern],
    naar: |s| s.hjemmeboende_boern(),
    kilder: &[nr("3.5.10"), vej("44")],
    ..Pligt::GRUND
};

/// PL-09, second part: what a parent is told.
pub static PL_09B: Pligt = Pligt {
    id: "PL-09b",
    styrke: Styrke::Boer,
    hvad: "Du bør fortælle borgeren, hvilken støtte der kan ventes, hvem der gør hvad i kommunen, og at du har skærpet \
           underretningspligt.",
    betingelse: "borgeren har hjemmeboende børn under 18 år",
    fakta: &[Faktum::HjemmeboendeBoern],
    naar: |s| s.hjemmeboende_boern(),
    kilder: &[nr("3.5.10")],
    ..Pligt::GRUND
};

/// PL-16: contraception.
pub static PL_16: Pligt = Pligt {
    id: "PL-16",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for, at borgeren får systematisk rådgivning om prævention.",
    betingelse: "borgeren er i den fertile alder og visiteret til behandling",
    fakta: &[Faktum::FertilAlder, Faktum::Visiteret],
    naar: |s| s.fertil_alder() && s.visiteret(),
    kilder: &[nr("2.3.11")],
    ..Pligt::GRUND
};

/// PL-23: the family moves.
pub static PL_23: Pligt = Pligt {
    id: "PL-23",
    hvad: "Underret tilflytningskommunen, hvis kommunen finder, at et barn eller de kommende forældre har behov for \
           særlig støtte.",
    betingelse: "familien flytter til en anden kommune, og der er bekymring for et barn, født eller ufødt",
    fakta: &[Faktum::BekymringForBarn, Faktum::FlytterKommune],
    naar: |s| s.flytter_kommune() && s.bekymring_for_barn(),
    kilder: &[sel("§ 152").til(DECEMBER_2023), bl("§ 132").fra(JANUAR_2024), nr("3.5")],
    ..Pligt::GRUND
};

/// PL-34, first part: a suitable offer to the pregnant.
pub static PL_34A: Pligt = Pligt {
    id: "PL-34a",
    hvad: "Giv den gravide et tilbud, der er egnet til hendes situation.",
    betingelse: "borgeren er gravid og omfattet af § 101",
    fakta: &[Faktum::Gravid],
    naar: |s| s.gravid() && s.er_omfattet(),
    kilder: &[nr("2.3.10")],
    ..Pligt::GRUND
};

/// PL-34, second part: specialised support.
pub static PL_34B: Pligt = Pligt {
    id: "PL-34b",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for specialiseret støtte til de kommende forældre og for rådgivning og støtte, uanset hvad \
           den gravide vælger.",
    betingelse: "borgeren er gravid og omfattet af § 101",
    fakta: &[Faktum::Gravid],
    naar: |s| s.gravid() && s.er_omfattet(),
    kilder: &[nr("2.3.10")],
    ..Pligt::GRUND
};

/// PL-35: examination of the parents-to-be.
pub static PL_35: Pligt = Pligt {
    id: "PL-35",
    hvad: "Få iværksat en børnefaglig undersøgelse af de kommende forældres forhold.",
    betingelse: "borgeren er gravid eller venter barn, og der er grund til at antage, at barnet kan få behov for \
                 særlig støtte",
    fakta: &[Faktum::Gravid, Faktum::VenterBarn, Faktum::BekymringForBarn],
    naar: |s| (s.gravid() || s.venter_barn()) && s.bekymring_for_barn(),
    kilder: &[
        vej("78"),
        sel("§ 50, stk. 9").til(DECEMBER_2023),
        bl("").fra(JANUAR_2024).med_forbehold(STED_IKKE_KONTROLLERET),
    ],
    ..Pligt::GRUND
};
