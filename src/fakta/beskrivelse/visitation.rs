// SPDX-License-Identifier: MPL-2.0
//! Facts of the decision on treatment and of its start.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Retskilde, bek1477, nr, pm, sel_101, vej};

pub(super) static FAKTA: [Beskrivelse; 7] = [
    Beskrivelse {
        faktum: Faktum::Visiteret,
        spoergsmaal: "Er borgeren visiteret til behandling efter § 101?",
        hjaelp: "Svar ja, hvis der er en afgørelse, der bevilger behandling, og den stadig gælder. Et afslag eller en samtale tæller ikke.",
        udsagn: Udsagn::JaNej(
            "borgeren er visiteret til behandling efter § 101",
            "borgeren er ikke visiteret til behandling efter § 101",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[
            sel_101::BEHANDLING,
            sel_101::FRIT_VALG_2017,
            sel_101::FRIT_VALG_2020,
            vej("23"),
            nr("3.6.1"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::VisiteretIntensitet,
        spoergsmaal: "Hvilken behandling er borgeren visiteret til?",
        hjaelp: "Vælg den intensitet, der står i den afgørelse, som gælder nu.",
        udsagn: Udsagn::Foran("borgeren er visiteret til"),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[sel_101::BEHANDLING, vej("13"), nr("2.3"), nr("3.6.2")],
    },
    Beskrivelse {
        faktum: Faktum::Visitationsdato,
        spoergsmaal: "Hvilken dag blev afgørelsen om behandling truffet?",
        hjaelp: "Det er ikke dagen, hvor borgeren fik afgørelsen.",
        udsagn: Udsagn::Er("datoen for afgørelsen om behandling"),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[
            sel_101::FRIST_2017,
            sel_101::AFDAEKNING,
            bek1477("§ 1"),
            vej("23"),
            nr("3.6.2"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::IvaerksatDato,
        spoergsmaal: "Hvilken dag begyndte behandlingen?",
        hjaelp: "Det er borgerens første dag i tilbuddet. En plads på venteliste tæller ikke.",
        udsagn: Udsagn::Er("datoen for behandlingens start"),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel_101::FRIST_2017, sel_101::FRIST_2020, vej("21"), nr("3.4.1")],
    },
    Beskrivelse {
        faktum: Faktum::EgetTilbudIndenFrist,
        spoergsmaal: "Kan et af kommunens egne eller sædvanlige tilbud begynde inden for de 14 dage?",
        hjaelp: "Er svaret nej, skal kommunen finde et andet offentligt eller godkendt tilbud, der kan.",
        udsagn: Udsagn::JaNej(
            "et af kommunens egne eller sædvanlige tilbud kan begynde inden for de 14 dage",
            "ingen af kommunens egne eller sædvanlige tilbud kan begynde inden for de 14 dage",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sel_101::FRIST_2017, sel_101::FRIST_2020, vej("23"), nr("3.4.1")],
    },
    Beskrivelse {
        faktum: Faktum::RaadgivningIStedet,
        spoergsmaal: "Har kommunen tilbudt rådgivning i stedet for den behandling, borgeren bad om?",
        hjaelp: "Rådgivning ved siden af behandlingen tæller ikke.",
        udsagn: Udsagn::JaNej(
            "kommunen har tilbudt rådgivning i stedet for den behandling, borgeren bad om",
            "kommunen har ikke tilbudt rådgivning i stedet for den behandling, borgeren bad om",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel_101::BEHANDLING, vej("21"), nr("3.3")],
    },
    Beskrivelse {
        faktum: Faktum::KraeverLavereFoerst,
        spoergsmaal: "Kræver kommunen, at en mindre intensiv behandling skal være prøvet først?",
        hjaelp: "Det afgørende er, om den mindre intensive behandling er nok, og ikke om den er prøvet.",
        udsagn: Udsagn::JaNej(
            "kommunen kræver, at en mindre intensiv behandling skal være prøvet først",
            "kommunen kræver ikke, at en mindre intensiv behandling skal være prøvet først",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[pm(Retskilde::Pm23_18), pm(Retskilde::Pm50_13), nr("2.3")],
    },
];
