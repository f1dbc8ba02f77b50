// SPDX-License-Identifier: MPL-2.0
//! Facts of the request.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{fvl, nr, sel, sel_101, vej};

pub(super) static FAKTA: [Beskrivelse; 5] = [
    Beskrivelse {
        faktum: Faktum::Anmodningsdato,
        spoergsmaal: "Hvornår bad borgeren første gang kommunen om behandling i dette forløb?",
        hjaelp: "Enhver form tæller: møde, telefon, mail eller en repræsentant. En ny anmodning efter udskrivning starter et nyt forløb.",
        udsagn: Udsagn::Er("datoen for anmodningen"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[
            sel_101::FRIST_2017,
            sel_101::FRIST_2020,
            vej("21"),
            nr("3.4.1"),
            nr("3.12.6"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AnmodetOmBehandling,
        spoergsmaal: "Har borgeren bedt om behandling?",
        hjaelp: "Svar nej, hvis borgeren kun har bedt om råd og vejledning efter serviceloven § 10 eller § 12.",
        udsagn: Udsagn::JaNej(
            "borgeren har bedt om behandling",
            "borgeren har ikke bedt om behandling",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel_101::BEHANDLING, vej("22"), nr("3.3.1")],
    },
    Beskrivelse {
        faktum: Faktum::EfterParagraf101a,
        spoergsmaal: "Gælder sagen anonym, ambulant behandling efter § 101 a?",
        hjaelp: "Svar ja, hvis borgeren beder om eller får tilbudt ambulant behandling efter § 101 a.",
        udsagn: Udsagn::JaNej(
            "sagen gælder behandling efter § 101 a",
            "sagen gælder ikke behandling efter § 101 a",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[sel("§ 101 a, stk. 1"), vej("49")],
    },
    Beskrivelse {
        faktum: Faktum::OenskerAnonymitet,
        spoergsmaal: "Ønsker borgeren at være anonym?",
        hjaelp: "Anonymitet er et tilbud efter § 101 a og ikke et krav.",
        udsagn: Udsagn::JaNej("borgeren ønsker at være anonym", "borgeren ønsker ikke at være anonym"),
        hvem: &[Hvem::Borger],
        kilder: &[sel("§ 101 a, stk. 1"), vej("54")],
    },
    Beskrivelse {
        faktum: Faktum::Repraesentant,
        spoergsmaal: "Har borgeren en bisidder eller en repræsentant?",
        hjaelp: "Borgeren har ret til at lade sig bistå af eller repræsentere af en anden.",
        udsagn: Udsagn::JaNej(
            "borgeren har en bisidder eller repræsentant",
            "borgeren har ingen bisidder eller repræsentant",
        ),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[fvl("§ 8"), nr("3.4.2")],
    },
];
