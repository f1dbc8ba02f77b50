// SPDX-License-Identifier: MPL-2.0
//! AFD: is the holistic afdækning complete?
//!
//! The six areas are a *skal* from 2020; until then they are the order in which the tool asks, and what has to be
//! clear follows from VEJ 23 and retssikkerhedsloven § 10.

use super::{Baerer, ELLERS, Konklusion, Omraade, Omraadenavn, Raekke, Regel, Regelslags, Styrke};
use crate::fakta::{Faktum, FuldeFakta, Redskab};
use crate::kilder::{bek1477, nr, rsl, sel_101, vej};
use crate::regelsaet::Lov;

/// The rules, in order of id.
pub static REGLER: [&Regel; 8] = [&AFD_01, &AFD_02, &AFD_03, &AFD_04, &AFD_05, &AFD_06, &AFD_07, &AFD_08];

static OMRAADERNE: [&Regel; 6] = [&AFD_01, &AFD_02, &AFD_03, &AFD_04, &AFD_05, &AFD_06];

/// Every one of the six areas.
pub static AFDAEKNING: Omraade = Omraade {
    navn: Omraadenavn::Afdaekning,
    formel: &OMRAADERNE,
    fakta: &[
        Faktum::AfdaekForbrug,
        Faktum::AfdaekSociale,
        Faktum::AfdaekHelbred,
        Faktum::AfdaekArbejde,
        Faktum::AfdaekBolig,
        Faktum::AfdaekAndet,
    ],
    raekker: &[
        Raekke {
            naar: |f| afd_01(f) && afd_02(f) && afd_03(f) && afd_04(f) && afd_05(f) && afd_06(f),
            hvornaar: "AFD-01, AFD-02, AFD-03, AFD-04, AFD-05 og AFD-06 er alle opfyldt",
            konklusion: Konklusion::Fuldstaendig,
            baeres_af: &[Baerer::Opfyldte(&OMRAADERNE)],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::Ufuldstaendig,
            baeres_af: &[Baerer::Fejlende(&OMRAADERNE)],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[sel_101::AFDAEKNING, rsl("§ 10")],
};

/// AFD-01: drugs and alcohol.
pub static AFD_01: Regel = Regel {
    id: "AFD-01",
    hvad: "En fuldstændig afdækning viser, hvad borgeren bruger af stoffer og alkohol.",
    betingelse: "borgerens forbrug af stoffer og alkohol er afdækket",
    fakta: &[Faktum::AfdaekForbrug],
    opfyldt: afd_01,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 1"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_01(f: &FuldeFakta) -> bool {
    f.afdaek_forbrug()
}

/// AFD-02: social circumstances.
pub static AFD_02: Regel = Regel {
    id: "AFD-02",
    hvad: "En fuldstændig afdækning viser borgerens sociale situation, blandt andet netværk og familie.",
    betingelse: "de sociale forhold er afdækket",
    fakta: &[Faktum::AfdaekSociale],
    opfyldt: afd_02,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 2"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_02(f: &FuldeFakta) -> bool {
    f.afdaek_sociale()
}

/// AFD-03: health.
pub static AFD_03: Regel = Regel {
    id: "AFD-03",
    hvad: "En fuldstændig afdækning viser, hvordan borgeren har det fysisk og psykisk.",
    betingelse: "det fysiske og psykiske helbred er afdækket",
    fakta: &[Faktum::AfdaekHelbred],
    opfyldt: afd_03,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 3"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_03(f: &FuldeFakta) -> bool {
    f.afdaek_helbred()
}

/// AFD-04: work and education.
pub static AFD_04: Regel = Regel {
    id: "AFD-04",
    hvad: "En fuldstændig afdækning viser, hvordan borgeren står i forhold til arbejde og uddannelse.",
    betingelse: "arbejde og uddannelse er afdækket",
    fakta: &[Faktum::AfdaekArbejde],
    opfyldt: afd_04,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 4"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_04(f: &FuldeFakta) -> bool {
    f.afdaek_arbejde()
}

/// AFD-05: housing.
pub static AFD_05: Regel = Regel {
    id: "AFD-05",
    hvad: "En fuldstændig afdækning viser, hvordan borgeren bor.",
    betingelse: "boligforholdene er afdækket",
    fakta: &[Faktum::AfdaekBolig],
    opfyldt: afd_05,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 5"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_05(f: &FuldeFakta) -> bool {
    f.afdaek_bolig()
}

/// AFD-06: what else matters.
pub static AFD_06: Regel = Regel {
    id: "AFD-06",
    hvad: "En fuldstændig afdækning viser, hvad der ellers har betydning, blandt andet hvilken hjælp borgeren allerede får.",
    betingelse: "andre relevante forhold er afdækket",
    fakta: &[Faktum::AfdaekAndet],
    opfyldt: afd_06,
    styrke_2017: Some(Styrke::Boer),
    kilder: &[
        bek1477("§ 1, stk. 2, nr. 6"),
        nr("3.5"),
        nr("3.5.1"),
        rsl("§ 10"),
        vej("9"),
        vej("23"),
    ],
    ..Regel::GRUND
};

fn afd_06(f: &FuldeFakta) -> bool {
    f.afdaek_andet()
}

/// AFD-07: a validated instrument; a *bør* that does not count in the conclusion.
pub static AFD_07: Regel = Regel {
    id: "AFD-07",
    hvad: "Afdækningen bør laves med et valideret redskab. Den kan være fuldstændig, også uden.",
    betingelse: "afdækningen er lavet med et valideret redskab",
    fakta: &[Faktum::Redskab],
    opfyldt: afd_07,
    styrke: Styrke::Boer,
    kilder: &[nr("3.5.3")],
    ..Regel::GRUND
};

fn afd_07(f: &FuldeFakta) -> bool {
    f.redskab() != Redskab::Intet
}

/// AFD-08: a provider may do the afdækning, the municipality decides.
pub static AFD_08: Regel = Regel {
    id: "AFD-08",
    hvad: "Kommunen kan lade et behandlingstilbud lave afdækningen, men afgørelsen træffer kommunen selv.",
    betingelse: "i alle sager fra den 1. januar 2020",
    slags: Regelslags::Note,
    fra: Lov::Fra2020,
    kilder: &[sel_101::AFDAEKNING_VED_TILBUD, nr("3.4")],
    ..Regel::GRUND
};
