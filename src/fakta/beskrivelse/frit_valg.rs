// SPDX-License-Identifier: MPL-2.0
//! Facts of the citizen's choice of another provider.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Retskilde, nr, pm, sel, sel_101, sul, vej};

pub(super) static FAKTA: [Beskrivelse; 12] = [
    Beskrivelse {
        faktum: Faktum::ValgtIntensitet,
        spoergsmaal: "Hvilken behandling giver det tilbud, som borgeren har valgt?",
        hjaelp: "Er borgeren visiteret til ambulant behandling eller dagbehandling, kan døgnbehandling ikke vælges, og omvendt.",
        udsagn: Udsagn::Foran("det valgte tilbud giver"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger, Hvem::Behandler],
        kilder: &[
            sel_101::FRIT_VALG_2017,
            sel_101::FRIT_VALG_2020,
            pm(Retskilde::Pm236_11),
            pm(Retskilde::Pm23_18),
            vej("15"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::ValgtGodkendt,
        spoergsmaal: "Er det valgte tilbud godkendt af socialtilsynet?",
        hjaelp: "Tilbudsportalen viser godkendelsen. Er der tvivl, kan socialtilsynet svare.",
        udsagn: Udsagn::JaNej(
            "det valgte tilbud er godkendt af socialtilsynet",
            "det valgte tilbud er ikke godkendt af socialtilsynet",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::AndenMyndighed, Hvem::Behandler],
        kilder: &[sel("§ 14"), vej("19"), vej("46")],
    },
    Beskrivelse {
        faktum: Faktum::ValgtRegistreret,
        spoergsmaal: "Er det valgte tilbud registreret i Tilbudsportalen?",
        hjaelp: "Slå tilbuddet op i Tilbudsportalen. En hjemmeside eller en brochure tæller ikke.",
        udsagn: Udsagn::JaNej(
            "det valgte tilbud er registreret i Tilbudsportalen",
            "det valgte tilbud er ikke registreret i Tilbudsportalen",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sel("§ 14"), vej("15"), vej("46")],
    },
    Beskrivelse {
        faktum: Faktum::ValgtKanOpfylde,
        spoergsmaal: "Kan det valgte tilbud levere det, som borgeren er visiteret til?",
        hjaelp: "Se på indholdet i afgørelsen og behandlingsplanen. Pris og afstand tæller ikke.",
        udsagn: Udsagn::JaNej(
            "det valgte tilbud kan levere det, som borgeren er visiteret til",
            "det valgte tilbud kan ikke levere det, som borgeren er visiteret til",
        ),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020, vej("15"), nr("3.6.4")],
    },
    Beskrivelse {
        faktum: Faktum::ValgtOffentligt,
        spoergsmaal: "Er det valgte tilbud offentligt?",
        hjaelp: "Svar ja, hvis en kommune, en region eller staten driver det.",
        udsagn: Udsagn::JaNej(
            "det valgte tilbud er offentligt",
            "det valgte tilbud er ikke offentligt",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[sul("§ 142, stk. 7"), vej("14"), nr("3.6.4")],
    },
    Beskrivelse {
        faktum: Faktum::BenytterFritValg,
        spoergsmaal: "Har borgeren valgt et andet tilbud end det, kommunen har visiteret til?",
        hjaelp: "Er svaret ja, kan de 14 dage fraviges, men behandlingen skal begynde så hurtigt som muligt.",
        udsagn: Udsagn::JaNej(
            "borgeren har valgt et andet tilbud end det, kommunen har visiteret til",
            "borgeren har ikke valgt et andet tilbud end det, kommunen har visiteret til",
        ),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[
            sel_101::FRIT_VALG_2017,
            sel_101::FRIT_VALG_2020,
            sel_101::FRAVIGELSE_2017,
            sel_101::FRAVIGELSE_2020,
            vej("23"),
            nr("3.6.4"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::AfslagPgaPris,
        spoergsmaal: "Vil kommunen afvise det valgte tilbud på grund af prisen?",
        hjaelp: "Prisen er ikke en lovlig grund til at afvise borgerens valg.",
        udsagn: Udsagn::JaNej(
            "kommunen vil afvise det valgte tilbud på grund af prisen",
            "kommunen vil ikke afvise det valgte tilbud på grund af prisen",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020, vej("15")],
    },
    Beskrivelse {
        faktum: Faktum::AfslagPgaIkkeLokalt,
        spoergsmaal: "Vil kommunen afvise det valgte tilbud, fordi det ikke er lokalt eller ikke plejer at blive brugt?",
        hjaelp: "Frit valg gælder også tilbud andre steder i landet og tilbud, som kommunen aldrig har brugt.",
        udsagn: Udsagn::JaNej(
            "kommunen vil afvise det valgte tilbud, fordi det ikke er lokalt eller ikke plejer at blive brugt",
            "kommunen vil ikke afvise det valgte tilbud, fordi det ikke er lokalt eller ikke plejer at blive brugt",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020, vej("15")],
    },
    Beskrivelse {
        faktum: Faktum::AfbrudtUdenNyVisitation,
        spoergsmaal: "Har borgeren afbrudt et forløb uden at være visiteret til et nyt?",
        hjaelp: "Er svaret ja, kan borgeren først vælge et andet tilbud, når der er en ny afgørelse.",
        udsagn: Udsagn::JaNej(
            "borgeren har afbrudt et forløb og er ikke visiteret til et nyt",
            "borgeren har ikke afbrudt et forløb, eller også er borgeren visiteret til et nyt",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Borger],
        kilder: &[
            sel_101::FRIT_VALG_2017,
            sel_101::FRIT_VALG_2020,
            pm(Retskilde::Pm51_13),
            vej("15"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::ManglerEvneTilValg,
        spoergsmaal: "Er borgerens psykiske tilstand sådan, at borgeren ikke kan træffe et rationelt valg?",
        hjaelp: "Svar kun ja ved en psykose, en svær karakterafvigelse eller en psykiatrisk lidelse i en sådan grad. Det er en undtagelse, som kræver en faglig vurdering. Et valg, som kommunen er uenig i, er ikke nok.",
        udsagn: Udsagn::JaNej(
            "borgeren har en psykose, en svær karakterafvigelse eller en psykiatrisk lidelse i en sådan grad, at borgeren ikke kan træffe et rationelt valg",
            "borgeren har ikke en psykose, en svær karakterafvigelse eller en psykiatrisk lidelse i en sådan grad, at borgeren ikke kan træffe et rationelt valg",
        ),
        hvem: &[Hvem::Laege, Hvem::Behandler],
        kilder: &[
            sel_101::BEGRAENSNING_2017,
            sel_101::BEGRAENSNING_2020,
            vej("15"),
            nr("3.6.4"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::ValgTilgodeserBehov,
        spoergsmaal: "Dækker det valgte tilbud borgerens behov for behandling?",
        hjaelp: "Svar ja, hvis behovet bliver dækket, selv om et andet tilbud var bedre. Er svaret ja, er der ikke grund til at begrænse valget.",
        udsagn: Udsagn::JaNej(
            "det valgte tilbud dækker borgerens behov for behandling",
            "det valgte tilbud dækker ikke borgerens behov for behandling",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Laege],
        kilder: &[
            sel_101::BEGRAENSNING_2017,
            sel_101::BEGRAENSNING_2020,
            vej("15"),
            nr("3.6.4"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::InstitutionAfviser,
        spoergsmaal: "Afviser den valgte institution at tage imod borgeren?",
        hjaelp: "Det gælder lægelig behandling. En offentlig institution må kun afvise, hvis der ikke er plads.",
        udsagn: Udsagn::Hver(&[
            "den valgte institution afviser ikke at tage imod borgeren",
            "den valgte institution afviser at tage imod borgeren, fordi der ikke er plads",
            "den valgte institution afviser at tage imod borgeren af en anden grund end manglende plads",
        ]),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[sul("§ 142, stk. 7"), vej("14"), nr("3.6.4")],
    },
];
