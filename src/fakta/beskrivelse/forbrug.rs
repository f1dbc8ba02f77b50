// SPDX-License-Identifier: MPL-2.0
//! Facts of the use of drugs, alcohol and medicine.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{Retskilde, bek1477, nr, pm, sel, sel_101, vej};

pub(super) static FAKTA: [Beskrivelse; 7] = [
    Beskrivelse {
        faktum: Faktum::Behandlingskraevende,
        spoergsmaal: "Har borgeren et vedvarende forbrug af stoffer, der skader borgeren eller de nærmeste fysisk, psykisk eller socialt?",
        hjaelp: "Følgerne tæller, ikke stoffet eller mængden i sig selv. Principmeddelelse 23-18 beskriver gruppen snævrere: misbruget skal gøre, at borgeren ikke kan klare sin hverdag.",
        udsagn: Udsagn::JaNej(
            "borgeren har et vedvarende forbrug af stoffer, der skader borgeren eller de nærmeste fysisk, psykisk eller socialt",
            "borgeren har ikke et vedvarende forbrug af stoffer, der skader borgeren eller de nærmeste fysisk, psykisk eller socialt",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Borger],
        kilder: &[
            sel_101::BEHANDLING,
            sel("§ 101 a, stk. 1"),
            vej("6"),
            nr("kap. 1"),
            pm(Retskilde::Pm23_18),
        ],
    },
    Beskrivelse {
        faktum: Faktum::FastholdelseAfOphoer,
        spoergsmaal: "Har borgeren brug for behandling for at blive ved med at være stoffri?",
        hjaelp: "Svar ja, når borgeren er holdt op med stoffer og har brug for behandling for at blive ved med det, også med substitutionsmedicin.",
        udsagn: Udsagn::JaNej(
            "borgeren er holdt op med stoffer og har brug for behandling for at blive ved med det",
            "borgeren har ikke brug for behandling for at blive ved med at være stoffri",
        ),
        hvem: &[Hvem::Behandler, Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[vej("16"), pm(Retskilde::PmC42_05), nr("kap. 1")],
    },
    Beskrivelse {
        faktum: Faktum::Stoffer,
        spoergsmaal: "Hvilke stoffer bruger borgeren?",
        hjaelp: "Vælg alle, der passer, eller angiv, at borgeren ingen bruger. Heroin og metadon hører under opioider, ecstasy under amfetamin og hash under cannabis.",
        udsagn: Udsagn::Flere("borgeren bruger", "borgeren bruger ingen stoffer"),
        hvem: &[Hvem::Borger, Hvem::Behandler, Hvem::Laege],
        kilder: &[vej("6"), bek1477("§ 1, stk. 2, nr. 1"), nr("2.3.12"), nr("2.3.13")],
    },
    Beskrivelse {
        faktum: Faktum::KunAlkohol,
        spoergsmaal: "Bruger borgeren kun alkohol og ingen stoffer?",
        hjaelp: "Et problem med kun alkohol er ikke omfattet af § 101. Svar nej, hvis borgeren bruger begge dele.",
        udsagn: Udsagn::JaNej(
            "borgeren bruger kun alkohol og ingen stoffer",
            "borgeren bruger ikke kun alkohol",
        ),
        hvem: &[Hvem::Borger, Hvem::Behandler],
        kilder: &[vej("6"), nr("kap. 1")],
    },
    Beskrivelse {
        faktum: Faktum::Alkoholmisbrug,
        spoergsmaal: "Har borgeren også et alkoholproblem?",
        hjaelp: "Et forbrug uden problemer tæller ikke. Er alkohol det eneste problem, er svaret også ja.",
        udsagn: Udsagn::JaNej("borgeren har et alkoholproblem", "borgeren har ikke et alkoholproblem"),
        hvem: &[Hvem::Borger, Hvem::Behandler, Hvem::Laege],
        kilder: &[vej("6"), bek1477("§ 1, stk. 2, nr. 1"), nr("2.3.14")],
    },
    Beskrivelse {
        faktum: Faktum::KunOrdineretEfterForskrift,
        spoergsmaal: "Er borgerens eneste forbrug ordineret medicin, som tages efter lægens anvisning og ikke giver problemer?",
        hjaelp: "Substitutionsmedicin hører med. Svar nej, hvis medicinen giver problemer eller tages anderledes end ordineret.",
        udsagn: Udsagn::JaNej(
            "borgerens eneste forbrug er ordineret medicin, som tages efter lægens anvisning og ikke giver problemer",
            "borgerens forbrug er ikke kun ordineret medicin, som tages efter lægens anvisning og ikke giver problemer",
        ),
        hvem: &[Hvem::Laege, Hvem::Behandler, Hvem::Borger],
        kilder: &[pm(Retskilde::Pm23_18), nr("kap. 1")],
    },
    Beskrivelse {
        faktum: Faktum::AfhaengigAfOrdineret,
        spoergsmaal: "Har afhængighed af ordineret, vanedannende medicin givet borgeren problemer eller skader?",
        hjaelp: "Både afhængigheden og følgerne skal være til stede. Følgerne kan være sociale, psykiske eller fysiske.",
        udsagn: Udsagn::JaNej(
            "afhængighed af ordineret, vanedannende medicin har givet borgeren problemer eller skader",
            "afhængighed af ordineret, vanedannende medicin har ikke givet borgeren problemer eller skader",
        ),
        hvem: &[Hvem::Laege, Hvem::Behandler, Hvem::Borger],
        kilder: &[pm(Retskilde::Pm23_18), pm(Retskilde::Pm214_09), vej("6")],
    },
];
