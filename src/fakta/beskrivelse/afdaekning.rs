// SPDX-License-Identifier: MPL-2.0
//! Facts of the afdækning: the six areas, the profile of burden, the instrument and the doctor's consultation.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Kilde, bek1477, nr, rsl, sel_101, sul, vej};

/// The profile is for display: it rests on the afdækning as a whole.
const PROFIL: &[Kilde] = &[vej("23"), nr("3.5.1")];

pub(super) static FAKTA: [Beskrivelse; 16] = [
    Beskrivelse {
        faktum: Faktum::AfdaekForbrug,
        spoergsmaal: "Er borgerens forbrug af rusmidler afdækket?",
        hjaelp: "Både stoffer og alkohol skal være belyst.",
        udsagn: Udsagn::JaNej(
            "borgerens forbrug af rusmidler er afdækket",
            "borgerens forbrug af rusmidler er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 1"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfdaekSociale,
        spoergsmaal: "Er borgerens sociale forhold afdækket?",
        hjaelp: "Netværk og familie hører med.",
        udsagn: Udsagn::JaNej(
            "borgerens sociale forhold er afdækket",
            "borgerens sociale forhold er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 2"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfdaekHelbred,
        spoergsmaal: "Er borgerens fysiske og psykiske helbred afdækket?",
        hjaelp: "Begge dele skal være belyst. Oplysninger fra en lægesamtale hører med.",
        udsagn: Udsagn::JaNej(
            "borgerens fysiske og psykiske helbred er afdækket",
            "borgerens fysiske og psykiske helbred er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 3"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfdaekArbejde,
        spoergsmaal: "Er borgerens arbejde og uddannelse afdækket?",
        hjaelp: "Svar også ja, når det er afklaret, at borgeren hverken er i arbejde eller uddannelse.",
        udsagn: Udsagn::JaNej(
            "borgerens arbejde og uddannelse er afdækket",
            "borgerens arbejde og uddannelse er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 4"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfdaekBolig,
        spoergsmaal: "Er borgerens boligforhold afdækket?",
        hjaelp: "Svar også ja, når det er afklaret, at borgeren ikke har en bolig.",
        udsagn: Udsagn::JaNej(
            "borgerens boligforhold er afdækket",
            "borgerens boligforhold er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 5"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfdaekAndet,
        spoergsmaal: "Er andre relevante forhold i borgerens liv afdækket?",
        hjaelp: "Hjælp, som borgeren i forvejen får, hører med. Svar også ja, når det er undersøgt, at der ikke er andet.",
        udsagn: Udsagn::JaNej(
            "andre relevante forhold i borgerens liv er afdækket",
            "andre relevante forhold i borgerens liv er ikke afdækket",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            sel_101::AFDAEKNING,
            bek1477("§ 1, stk. 2, nr. 6"),
            rsl("§ 10"),
            vej("23"),
            nr("3.5.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::ProfilForbrug,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder forbruget?",
        hjaelp: "Tænk på både stoffer og alkohol. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("borgerens forbrug giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::ProfilSociale,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder sociale forhold?",
        hjaelp: "Tænk på netværk og familie. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("borgerens sociale forhold giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::ProfilHelbred,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder helbredet?",
        hjaelp: "Tænk på både det fysiske og det psykiske helbred. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("borgerens helbred giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Laege, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::ProfilArbejde,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder arbejde og uddannelse?",
        hjaelp: "Tænk også på, om borgeren mangler arbejde eller uddannelse. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("borgerens situation med arbejde og uddannelse giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::ProfilBolig,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder boligen?",
        hjaelp: "Tænk også på, om borgeren mangler bolig. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("borgerens boligforhold giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::ProfilAndet,
        spoergsmaal: "Hvor belastet er borgeren, når det gælder andre forhold?",
        hjaelp: "Tænk på det, der ikke hører til de fem andre områder. Svaret vises i profilen og ændrer ingen konklusion.",
        udsagn: Udsagn::Foran("andre forhold i borgerens liv giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: PROFIL,
    },
    Beskrivelse {
        faktum: Faktum::Redskab,
        spoergsmaal: "Hvilket redskab er afdækningen lavet med?",
        hjaelp: "Et valideret redskab bør bruges. Valget afgør ikke, om afdækningen er fuldstændig.",
        udsagn: Udsagn::Hver(&[
            "afdækningen er lavet med UngMap",
            "afdækningen er lavet med VoksenMap",
            "afdækningen er lavet med EuropASI",
            "afdækningen er lavet med MATE",
            "afdækningen er lavet med et andet valideret redskab",
            "afdækningen er lavet uden et valideret redskab",
        ]),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[nr("3.5.3")],
    },
    Beskrivelse {
        faktum: Faktum::ResultatMeddelt,
        spoergsmaal: "Har borgeren fået afdækningens resultat at vide?",
        hjaelp: "Det samlede billede er nok: udfordringer, ressourcer og behov for behandling.",
        udsagn: Udsagn::JaNej(
            "borgeren har fået afdækningens resultat at vide",
            "borgeren har ikke fået afdækningens resultat at vide",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[rsl("§ 4"), nr("3.5.8")],
    },
    Beskrivelse {
        faktum: Faktum::LaegesamtaleOplyst,
        spoergsmaal: "Har borgeren fået at vide, at der er ret til en gratis lægesamtale?",
        hjaelp: "Samtalen skal tilbydes alle, der ønsker at komme i behandling. Borgeren må gerne sige nej til den.",
        udsagn: Udsagn::JaNej(
            "borgeren har fået at vide, at der er ret til en gratis lægesamtale",
            "borgeren har ikke fået at vide, at der er ret til en gratis lægesamtale",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sul("§ 142, stk. 1"), vej("14"), nr("3.4.5")],
    },
    Beskrivelse {
        faktum: Faktum::LaegesamtaleDato,
        spoergsmaal: "Hvilken dag var lægesamtalen?",
        hjaelp: "Lægesamtalen skal holdes, før behandlingen begynder. Lad feltet stå tomt, hvis den ikke er holdt.",
        udsagn: Udsagn::Er("datoen for lægesamtalen"),
        hvem: &[Hvem::Laege, Hvem::Behandler, Hvem::Borger],
        kilder: &[sul("§ 142, stk. 2"), vej("14"), nr("3.4.5")],
    },
];
