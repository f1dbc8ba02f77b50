// SPDX-License-Identifier: MPL-2.0
//! Facts of anonymous outpatient treatment under § 101 a.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{sel, vej};

pub(super) static FAKTA: [Beskrivelse; 10] = [
    Beskrivelse {
        faktum: Faktum::HjaelpAfsnitV,
        spoergsmaal: "Hvilken hjælp efter servicelovens afsnit V får eller behøver borgeren til andre sociale problemer?",
        hjaelp: "Borgeren kan godt være i målgruppen med hjælp, der kun skyldes nedsat fysisk funktionsevne, og med midlertidigt husly (§ 80). Al anden hjælp efter afsnit V udelukker, også ved nedsat psykisk funktionsevne.",
        udsagn: Udsagn::Hver(&[
            "borgeren hverken får eller behøver hjælp efter servicelovens afsnit V til andre sociale problemer",
            "borgeren får eller behøver kun hjælp efter servicelovens afsnit V på grund af nedsat fysisk funktionsevne",
            "borgeren får eller behøver kun midlertidigt husly efter servicelovens § 80",
            "borgeren får eller behøver kun hjælp på grund af nedsat fysisk funktionsevne og midlertidigt husly efter servicelovens § 80",
            "borgeren får eller behøver hjælp efter servicelovens afsnit V på grund af nedsat psykisk funktionsevne",
            "borgeren får eller behøver anden hjælp efter servicelovens afsnit V til andre sociale problemer",
        ]),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 1"), vej("50"), vej("51")],
    },
    Beskrivelse {
        faktum: Faktum::TilknytningArbejdeUddannelse,
        spoergsmaal: "Har borgeren en forholdsvis tæt tilknytning til arbejde eller uddannelse?",
        hjaelp: "Det er typisk for målgruppen, men afgør ikke noget alene.",
        udsagn: Udsagn::JaNej(
            "borgeren har en forholdsvis tæt tilknytning til arbejde eller uddannelse",
            "borgeren har ikke en forholdsvis tæt tilknytning til arbejde eller uddannelse",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 1"), vej("50")],
    },
    Beskrivelse {
        faktum: Faktum::Forsoergelse,
        spoergsmaal: "Hvad lever borgeren af?",
        hjaelp: "Vælg »andet« ved for eksempel kontanthjælp. De fire første er typiske for målgruppen, men afgør ikke noget alene.",
        udsagn: Udsagn::Hver(&[
            "borgeren lever af løn",
            "borgeren lever af SU",
            "borgeren lever af dagpenge",
            "borgeren lever af sygedagpenge",
            "borgeren lever af andet end løn, SU, dagpenge og sygedagpenge",
        ]),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[sel("§ 101 a, stk. 1"), vej("50")],
    },
    Beskrivelse {
        faktum: Faktum::TidligereBehandling,
        spoergsmaal: "Har borgeren været i behandling for stofmisbrug før?",
        hjaelp: "Det er typisk for målgruppen, at svaret er nej, men det afgør ikke noget alene.",
        udsagn: Udsagn::JaNej(
            "borgeren har været i behandling for stofmisbrug før",
            "borgeren har ikke været i behandling for stofmisbrug før",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 1"), vej("50")],
    },
    Beskrivelse {
        faktum: Faktum::KanIndgaaIGruppe,
        spoergsmaal: "Kan borgeren deltage i gruppebehandling?",
        hjaelp: "Gruppen er kernen i behandlingen efter § 101 a. Utryghed ved en gruppe er ikke i sig selv et nej.",
        udsagn: Udsagn::JaNej(
            "borgeren kan deltage i gruppebehandling",
            "borgeren kan ikke deltage i gruppebehandling",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 8"), vej("50")],
    },
    Beskrivelse {
        faktum: Faktum::KortForloebTilstraekkeligt,
        spoergsmaal: "Er et kort forløb nok til at hjælpe borgeren?",
        hjaelp: "Erfaringen er, at 16 uger som regel rækker. Længden er et pejlemærke og ikke en fast grænse.",
        udsagn: Udsagn::JaNej(
            "et kort forløb er nok til at hjælpe borgeren",
            "et kort forløb er ikke nok til at hjælpe borgeren",
        ),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel("§ 101 a, stk. 8"), vej("50"), vej("56")],
    },
    Beskrivelse {
        faktum: Faktum::HjemkommuneOplyst,
        spoergsmaal: "Har borgeren oplyst sin hjemkommune?",
        hjaelp: "Kommunens navn er nok. Borgeren skal hverken oplyse navn eller CPR-nummer.",
        udsagn: Udsagn::JaNej(
            "borgeren har oplyst sin hjemkommune",
            "borgeren har ikke oplyst sin hjemkommune",
        ),
        hvem: &[Hvem::Borger],
        kilder: &[sel("§ 101 a, stk. 3"), vej("51")],
    },
    Beskrivelse {
        faktum: Faktum::FraAndenKommune,
        spoergsmaal: "Er borgerens hjemkommune en anden end vores kommune?",
        hjaelp: "Er svaret ja, skal hjemkommunen dokumenteres, uden at navn og CPR-nummer kan ses.",
        udsagn: Udsagn::JaNej(
            "borgerens hjemkommune er en anden end vores kommune",
            "borgerens hjemkommune er vores kommune",
        ),
        hvem: &[Hvem::Borger],
        kilder: &[sel("§ 101 a, stk. 3"), vej("51")],
    },
    Beskrivelse {
        faktum: Faktum::HjemkommuneDokumenteret,
        spoergsmaal: "Er hjemkommunen dokumenteret, uden at navn og CPR-nummer kan ses?",
        hjaelp: "Et sundhedskort med navn og nummer dækket til er et eksempel. Det er kun nødvendigt, når hjemkommunen er en anden end vores kommune.",
        udsagn: Udsagn::JaNej(
            "hjemkommunen er dokumenteret uden navn og CPR-nummer",
            "hjemkommunen er ikke dokumenteret uden navn og CPR-nummer",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 3"), vej("51")],
    },
    Beskrivelse {
        faktum: Faktum::Delegeret,
        spoergsmaal: "Er det overladt til tilbuddet at træffe afgørelsen?",
        hjaelp: "Er svaret ja, kan borgeren klage over afgørelsen til den kommunalbestyrelse, der har delegeret.",
        udsagn: Udsagn::JaNej(
            "tilbuddet træffer afgørelsen efter delegation fra kommunen",
            "kommunen træffer selv afgørelsen",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sel("§ 101 a, stk. 5"), vej("52"), vej("53")],
    },
];
