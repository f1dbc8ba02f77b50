// SPDX-License-Identifier: MPL-2.0
//! Facts of how the citizen got the decision, and of the end of treatment.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Retskilde, bek430, bek1477, fvl, nr, pm, rsl, sel, vej};

pub(super) static FAKTA: [Beskrivelse; 4] = [
    Beskrivelse {
        faktum: Faktum::Meddelelsesdato,
        spoergsmaal: "Hvilken dag modtog borgeren afgørelsen?",
        hjaelp: "Digital Post tæller fra den dag, den er tilgængelig for borgeren. Skriv kun datoen, hvis du kender den. Klagefristen regnes herfra.",
        udsagn: Udsagn::Er("datoen for borgerens modtagelse af afgørelsen"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[rsl("§ 67, stk. 1"), sel("§ 166, stk. 1"), pm(Retskilde::Pm38_23)],
    },
    Beskrivelse {
        faktum: Faktum::MeddeltMundtligt,
        spoergsmaal: "Fik borgeren afgørelsen mundtligt?",
        hjaelp: "Er svaret ja, kan borgeren inden 14 dage bede om en skriftlig begrundelse. Det gælder ikke, når borgeren har fået alt, hvad der er bedt om.",
        udsagn: Udsagn::JaNej(
            "borgeren har fået afgørelsen mundtligt",
            "borgeren har ikke fået afgørelsen mundtligt",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[fvl("§ 23, stk. 1")],
    },
    Beskrivelse {
        faktum: Faktum::Udskrivningsdato,
        spoergsmaal: "Hvilken dag sluttede behandlingen?",
        hjaelp: "Skriv dagen for udskrivningen. Opfølgningen efter 1 og 6 måneder regnes herfra.",
        udsagn: Udsagn::Er("datoen for udskrivningen"),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[
            bek430("§ 2, stk. 2"),
            bek1477("§ 4, stk. 2"),
            vej("37"),
            nr("3.11.1"),
            nr("3.12.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::Udskrivningsaarsag,
        spoergsmaal: "Hvordan sluttede behandlingen?",
        hjaelp: "Vælg det samme, som indberettes til Stofmisbrugsdatabasen. Vælg »anden årsag«, når intet af det øvrige passer.",
        udsagn: Udsagn::Hver(&[
            "borgeren er udskrevet som færdigbehandlet",
            "borgeren er udskrevet til et andet tilbud",
            "borgeren er udskrevet til hospital",
            "borgeren er udskrevet af anden årsag",
            "borgeren er udskrevet efter eget ønske",
            "borgeren er udskrevet på grund af udeblivelse",
            "borgeren er udskrevet på grund af bortvisning",
            "borgeren er udskrevet på grund af flytning",
        ]),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[
            bek430("§ 2, stk. 2"),
            bek1477("§ 4, stk. 2"),
            vej("37"),
            nr("3.11.1"),
            nr("3.12.1"),
        ],
    },
];
