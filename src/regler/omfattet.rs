// SPDX-License-Identifier: MPL-2.0
//! OM: is the person covered by serviceloven § 101?

use super::{Baerer, ELLERS, Fortolkning, Konklusion, Omraade, Omraadenavn, Raekke, Regel};
use crate::fakta::{Faktum, FuldeFakta};
use crate::kilder::{Retskilde, nr, pm, sel_101, vej};

/// The rules, in order of id.
pub static REGLER: [&Regel; 5] = [&OM_01, &OM_02, &OM_03, &OM_04, &OM_05];

/// A way in and nothing that shuts out; help to stay stopped is a way in of its own.
pub static OMFATTET: Omraade = Omraade {
    navn: Omraadenavn::Omfattet,
    formel: &REGLER,
    fakta: &[
        Faktum::Behandlingskraevende,
        Faktum::FastholdelseAfOphoer,
        Faktum::KunAlkohol,
        Faktum::KunOrdineretEfterForskrift,
        Faktum::AfhaengigAfOrdineret,
    ],
    raekker: &[
        Raekke {
            naar: |f| om_05(f) || ((om_01(f) || om_02(f)) && !om_03(f) && !om_04(f)),
            hvornaar: "OM-05 er opfyldt; eller mindst én af OM-01 og OM-02 er opfyldt, og hverken OM-03 eller OM-04 er opfyldt",
            konklusion: Konklusion::Ja,
            baeres_af: &[Baerer::Opfyldte(&[&OM_01, &OM_02, &OM_05])],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::Nej,
            baeres_af: &[
                Baerer::Opfyldte(&[&OM_03, &OM_04]),
                Baerer::FejlerSammen(&[&OM_01, &OM_02]),
            ],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[sel_101::BEHANDLING],
};

/// OM-01: a persistent use of drugs that harms.
pub static OM_01: Regel = Regel {
    id: "OM-01",
    hvad: "Et vedvarende stofforbrug, der skader borgeren eller de nærmeste, kræver behandling efter § 101.",
    betingelse: "forbruget er behandlingskrævende",
    fakta: &[Faktum::Behandlingskraevende],
    opfyldt: om_01,
    fortolkning: Some(&Fortolkning {
        emne: "Målgruppen",
        valg: "følger VEJ 6 og NR kap. 1; principmeddelelse 23-18 beskriver den snævrere, hvilket hjælpen til spørgsmålet nævner",
    }),
    kilder: &[sel_101::BEHANDLING, vej("6"), nr("kap. 1"), pm(Retskilde::Pm23_18)],
    ..Regel::GRUND
};

fn om_01(f: &FuldeFakta) -> bool {
    f.behandlingskraevende()
}

/// OM-02: harmful dependence on prescribed addictive medicine.
pub static OM_02: Regel = Regel {
    id: "OM-02",
    hvad: "Den, der er afhængig af ordineret, vanedannende medicin, er omfattet, når afhængigheden har ført til problemer eller skade.",
    betingelse: "borgeren er afhængig af ordineret medicin, og det har ført til problemer eller skade",
    fakta: &[Faktum::AfhaengigAfOrdineret],
    opfyldt: om_02,
    kilder: &[pm(Retskilde::Pm23_18), pm(Retskilde::Pm214_09), vej("6")],
    ..Regel::GRUND
};

fn om_02(f: &FuldeFakta) -> bool {
    f.afhaengig_af_ordineret()
}

/// OM-03: alcohol alone is outside.
pub static OM_03: Regel = Regel {
    id: "OM-03",
    hvad: "Når problemet kun er alkohol, hører behandlingen under sundhedsloven og ikke under § 101.",
    betingelse: "problemet er kun alkohol",
    fakta: &[Faktum::KunAlkohol],
    opfyldt: om_03,
    kilder: &[vej("6"), nr("kap. 1")],
    ..Regel::GRUND
};

fn om_03(f: &FuldeFakta) -> bool {
    f.kun_alkohol()
}

/// OM-04: prescribed medicine, taken as prescribed, without problems is outside.
pub static OM_04: Regel = Regel {
    id: "OM-04",
    hvad: "Når ordineret medicin tages efter lægens anvisning og uden problemer, er det ikke et stofmisbrug.",
    betingelse: "borgeren tager kun ordineret medicin efter lægens anvisning og uden problemer",
    fakta: &[Faktum::KunOrdineretEfterForskrift],
    opfyldt: om_04,
    kilder: &[nr("kap. 1"), pm(Retskilde::Pm23_18)],
    ..Regel::GRUND
};

fn om_04(f: &FuldeFakta) -> bool {
    f.kun_ordineret_efter_forskrift()
}

/// OM-05: help to stay stopped.
pub static OM_05: Regel = Regel {
    id: "OM-05",
    hvad: "Den, der er holdt op med stoffer og har brug for hjælp til at blive ved med det, er omfattet, også med substitutionsmedicin.",
    betingelse: "borgeren er holdt op med stoffer og har behov for behandling for at blive ved med det",
    fakta: &[Faktum::FastholdelseAfOphoer],
    opfyldt: om_05,
    kilder: &[nr("kap. 1"), vej("16"), pm(Retskilde::PmC42_05)],
    ..Regel::GRUND
};

fn om_05(f: &FuldeFakta) -> bool {
    f.fastholdelse_af_ophoer()
}
