// SPDX-License-Identifier: MPL-2.0
//! Facts of health, and of plans beside the treatment.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{JANUAR_2020, SEPTEMBER_2024, bek1477, nr, psykl, sel, sul, vej};

pub(super) static FAKTA: [Beskrivelse; 11] = [
    Beskrivelse {
        faktum: Faktum::PsykiskLidelse,
        spoergsmaal: "Har borgeren en psykisk lidelse?",
        hjaelp: "Lidelsen kan præge, hvordan behandlingen lægges til rette. Den er ikke en grund til at afvise borgeren.",
        udsagn: Udsagn::JaNej(
            "borgeren har en psykisk lidelse",
            "borgeren har ikke en psykisk lidelse",
        ),
        hvem: &[Hvem::Laege, Hvem::Borger, Hvem::Behandler],
        kilder: &[vej("10"), bek1477("§ 1, stk. 2, nr. 3"), nr("2.4.7"), nr("2.6.14")],
    },
    Beskrivelse {
        faktum: Faktum::SvaerPsykiskLidelse,
        spoergsmaal: "Har borgeren en svær psykisk lidelse?",
        hjaelp: "Byg på en lægelig vurdering, hvis der er en. Svaret har betydning for en koordinerende indsatsplan.",
        udsagn: Udsagn::JaNej(
            "borgeren har en svær psykisk lidelse",
            "borgeren har ikke en svær psykisk lidelse",
        ),
        hvem: &[Hvem::Laege, Hvem::AndenMyndighed, Hvem::Behandler],
        kilder: &[vej("10"), nr("2.6.13")],
    },
    Beskrivelse {
        faktum: Faktum::KompleksSocial,
        spoergsmaal: "Har borgeren meget komplekse sociale problemer?",
        hjaelp: "Tænk på flere tunge problemer, der griber ind i hinanden, for eksempel bolig, økonomi og familie.",
        udsagn: Udsagn::JaNej(
            "borgeren har meget komplekse sociale problemer",
            "borgeren har ikke meget komplekse sociale problemer",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::AndenMyndighed],
        kilder: &[vej("10"), sel("§ 141, stk. 7").fra(JANUAR_2020), nr("2.6.13")],
    },
    Beskrivelse {
        faktum: Faktum::SaerligtKompleks,
        spoergsmaal: "Kræver borgerens problemer specialviden, som kommunen ikke selv har?",
        hjaelp: "Svar ja, hvis kommunen ikke kan udrede eller hjælpe godt nok alene. VISO kan så rådgive.",
        udsagn: Udsagn::JaNej(
            "borgerens problemer kræver specialviden, som kommunen ikke selv har",
            "kommunen har selv den viden, som borgerens problemer kræver",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sel("§ 13"), nr("3.8.6"), nr("3.9.4")],
    },
    Beskrivelse {
        faktum: Faktum::Substitution,
        spoergsmaal: "Har borgeren brug for substitutionsmedicin?",
        hjaelp: "Svar også ja, hvis borgeren allerede får den. En læge afgør, om der er behov.",
        udsagn: Udsagn::JaNej(
            "borgeren får eller har behov for substitutionsmedicin",
            "borgeren hverken får eller har behov for substitutionsmedicin",
        ),
        hvem: &[Hvem::Laege, Hvem::Borger, Hvem::Behandler],
        kilder: &[sul("§ 142, stk. 3"), vej("14"), nr("2.3.7")],
    },
    Beskrivelse {
        faktum: Faktum::Heroinbehandling,
        spoergsmaal: "Har borgeren brug for behandling med ordineret heroin (diacetylmorfin)?",
        hjaelp: "Svar også ja, hvis borgeren allerede får den. En læge afgør, om der er behov. Der er ikke frit valg for denne behandling.",
        udsagn: Udsagn::JaNej(
            "borgeren får eller har behov for behandling med ordineret heroin",
            "borgeren hverken får eller har behov for behandling med ordineret heroin",
        ),
        hvem: &[Hvem::Laege, Hvem::Behandler, Hvem::Borger],
        kilder: &[sul("§ 142, stk. 7"), vej("14"), nr("3.6.4")],
    },
    Beskrivelse {
        faktum: Faktum::Handleplan141,
        spoergsmaal: "Har borgeren en handleplan efter § 141?",
        hjaelp: "En behandlingsplan er noget andet og tæller ikke. Har borgeren sagt nej til en handleplan, er den tilbudt.",
        udsagn: Udsagn::Hver(&[
            "borgeren har en handleplan efter § 141",
            "borgeren har fået tilbudt en handleplan efter § 141",
            "borgeren hverken har eller har fået tilbudt en handleplan efter § 141",
        ]),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel("§ 141, stk. 2"), sel("§ 141, stk. 5"), vej("7"), nr("2.5")],
    },
    Beskrivelse {
        faktum: Faktum::BetydeligNedsatFunktionsevne,
        spoergsmaal: "Har borgeren betydeligt nedsat fysisk eller psykisk funktionsevne?",
        hjaelp: "Et af de to er nok. Lettere begrænsninger tæller ikke.",
        udsagn: Udsagn::JaNej(
            "borgeren har betydeligt nedsat fysisk eller psykisk funktionsevne",
            "borgeren har ikke betydeligt nedsat fysisk eller psykisk funktionsevne",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Laege, Hvem::Behandler],
        kilder: &[sel("§ 141, stk. 2, nr. 1"), vej("7"), nr("2.5")],
    },
    Beskrivelse {
        faktum: Faktum::AlvorligeSocialeProblemer,
        spoergsmaal: "Har borgeren alvorlige sociale problemer?",
        hjaelp: "Svar ja, hvis borgeren på grund af dem ikke kan bo i egen bolig, kun kan det med betydelig støtte eller skal have betydelig støtte for at komme videre.",
        udsagn: Udsagn::JaNej(
            "borgeren har alvorlige sociale problemer, der hindrer ophold i egen bolig eller kræver betydelig støtte",
            "borgeren har ikke alvorlige sociale problemer, der hindrer ophold i egen bolig eller kræver betydelig støtte",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger, Hvem::Behandler],
        kilder: &[sel("§ 141, stk. 2, nr. 2"), vej("7"), nr("2.5")],
    },
    Beskrivelse {
        faktum: Faktum::UdskrivesFraPsykiatri,
        spoergsmaal: "Er borgeren ved at blive udskrevet fra en psykiatrisk afdeling?",
        hjaelp: "Svar ja, når udskrivningen er på vej, så kommunen kan deltage i en udskrivningsaftale.",
        udsagn: Udsagn::JaNej(
            "borgeren er ved at blive udskrevet fra en psykiatrisk afdeling",
            "borgeren er ikke ved at blive udskrevet fra en psykiatrisk afdeling",
        ),
        hvem: &[Hvem::AndenMyndighed, Hvem::Laege, Hvem::Borger],
        kilder: &[psykl("§ 13 a"), nr("2.6.13")],
    },
    Beskrivelse {
        faktum: Faktum::IndlagtEllerIntegreret,
        spoergsmaal: "Er borgeren indlagt på hospital eller visiteret til regionens integrerede behandling?",
        hjaelp: "Et af de to er nok. Fra den 1. september 2024 har hospitalet eller regionen så ansvaret for lægesamtale og substitution.",
        udsagn: Udsagn::JaNej(
            "borgeren er indlagt på hospital eller visiteret til regionens integrerede behandling",
            "borgeren er hverken indlagt på hospital eller visiteret til regionens integrerede behandling",
        ),
        hvem: &[Hvem::AndenMyndighed, Hvem::Laege, Hvem::Borger],
        kilder: &[
            sul("§ 142, stk. 1"),
            sul("§ 82 c")
                .fra(SEPTEMBER_2024)
                .med_forbehold("ikrafttrædelsen af reglerne om integreret behandling er ikke kontrolleret"),
        ],
    },
];
