// SPDX-License-Identifier: MPL-2.0
//! INT: which intensity do the facts point to?

mod overvejelser;
mod peger_paa;

pub use overvejelser::*;
pub use peger_paa::{PEGER_PAA, er_i_skoennet};

use super::{Baerer, ELLERS, Fortolkning, Konklusion, Omraade, Omraadenavn, Raekke, Regel, Styrke};
use crate::fakta::{Belastning, Faktum, Fastholdelse, FuldeFakta, Intensitet, Tilstraekkeligt};
use crate::kilder::{Kilde, Retskilde, nr, pm, sel_101, vej};

/// The rules and then the considerations, in order of id.
pub static REGLER: [&Regel; 15] = [
    &INT_01, &INT_02, &INT_03, &INT_04, &INT_05, &INT_06, &INT_07, &INT_08, &INT_09, &INT_10, &INT_11, &INT_12,
    &INT_13, &INT_14, &INT_15,
];

static DOEGNPEG: [&Regel; 4] = [&INT_02, &INT_03, &INT_04, &INT_05];
static DAGPEG: [&Regel; 3] = [&INT_06, &INT_07, &INT_08];

/// Facts and professional judgement that conflict leave the intensity to discretion (rows 2 and 4), and so do facts
/// that point nowhere (the last row).
pub static INTENSITET: Omraade = Omraade {
    navn: Omraadenavn::Intensitet,
    formel: &[
        &INT_01, &INT_02, &INT_03, &INT_04, &INT_05, &INT_06, &INT_07, &INT_08, &INT_09,
    ],
    fakta: &[
        Faktum::Gravid,
        Faktum::SaerligtUdsatGravid,
        Faktum::Belastning,
        Faktum::Fastholdelse,
        Faktum::IsoleredeProblemer,
        Faktum::Livstruende,
        Faktum::Tilstraekkeligt,
        Faktum::BehovStruktur,
        Faktum::BehovTaetPersonale,
        Faktum::BehovNytMiljoe,
    ],
    raekker: &[
        Raekke {
            naar: int_01,
            hvornaar: "INT-01 er opfyldt",
            konklusion: Konklusion::Doegn,
            baeres_af: &[Baerer::Opfyldte(&[&INT_01])],
        },
        Raekke {
            naar: |f| peger_paa_doegn(f) && (int_08(f) || ambulant_er_nok(f)),
            hvornaar: "mindst én af INT-02, INT-03, INT-04 og INT-05 er opfyldt, og det gælder enten, at INT-08 er opfyldt, eller at det er fagligt vurderet, at ambulant behandling er tilstrækkelig",
            konklusion: Konklusion::Skoen,
            baeres_af: &[Baerer::Opfyldte(&DOEGNPEG), Baerer::Opfyldte(&[&INT_08])],
        },
        Raekke {
            naar: peger_paa_doegn,
            hvornaar: "mindst én af INT-02, INT-03, INT-04 og INT-05 er opfyldt",
            konklusion: Konklusion::Doegn,
            baeres_af: &[Baerer::Opfyldte(&DOEGNPEG)],
        },
        Raekke {
            naar: |f| peger_paa_dag(f) && ambulant_er_nok(f),
            hvornaar: "mindst én af INT-06, INT-07 og INT-08 er opfyldt, og det er fagligt vurderet, at ambulant behandling er tilstrækkelig",
            konklusion: Konklusion::Skoen,
            baeres_af: &[Baerer::Opfyldte(&DAGPEG)],
        },
        Raekke {
            naar: peger_paa_dag,
            hvornaar: "mindst én af INT-06, INT-07 og INT-08 er opfyldt",
            konklusion: Konklusion::Dag,
            baeres_af: &[Baerer::Opfyldte(&DAGPEG)],
        },
        Raekke {
            naar: |f| int_09(f) || ambulant_er_nok(f),
            hvornaar: "INT-09 er opfyldt; eller det er fagligt vurderet, at ambulant behandling er tilstrækkelig",
            konklusion: Konklusion::Ambulant,
            baeres_af: &[Baerer::Opfyldte(&[&INT_09])],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::Skoen,
            baeres_af: &[],
        },
    ],
    for_unge: false,
    fortolkning: Some(&Fortolkning {
        emne: "Tre intensiteter",
        valg: "23-18 trækker én retlig grænse: ambulant (herunder dag) over for døgn. Tre er praksis",
    }),
    kilder: &[sel_101::BEHANDLING],
};

fn peger_paa_doegn(f: &FuldeFakta) -> bool {
    int_02(f) || int_03(f) || int_04(f) || int_05(f)
}

fn peger_paa_dag(f: &FuldeFakta) -> bool {
    int_06(f) || int_07(f) || int_08(f)
}

/// Whether a professional has judged outpatient treatment sufficient, which no rule says alone.
fn ambulant_er_nok(f: &FuldeFakta) -> bool {
    f.tilstraekkeligt() == Tilstraekkeligt::Ambulant
}

/// What an intensity usually amounts to.
#[derive(Debug)]
pub struct TypiskOmfang {
    /// The intensity.
    pub intensitet: Intensitet,
    /// One sentence of it.
    pub tekst: &'static str,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

/// The typical extent of each intensity, in ascending order.
pub static TYPISK_OMFANG: [TypiskOmfang; 3] = [
    TypiskOmfang {
        intensitet: Intensitet::Ambulant,
        tekst: "Ambulant behandling er typisk 2-8 gange om måneden, mens borgeren bliver i sit nærmiljø.",
        kilder: &[vej("13 a"), nr("2.3")],
    },
    TypiskOmfang {
        intensitet: Intensitet::Dag,
        tekst: "Dagbehandling er typisk mindst 8 gange om måneden på hverdage, 5-8 timer ad gangen.",
        kilder: &[vej("13 b"), nr("2.3")],
    },
    TypiskOmfang {
        intensitet: Intensitet::Doegn,
        tekst: "Døgnbehandling er typisk et ophold væk fra det vante miljø.",
        kilder: &[vej("13 c"), nr("2.3")],
    },
];

/// INT-01: outpatient offers do not suffice.
pub static INT_01: Regel = Regel {
    id: "INT-01",
    hvad: "Når hverken ambulant behandling eller dagbehandling er nok, har borgeren ret til døgnbehandling.",
    betingelse: "det er konkret vurderet, at kun døgnbehandling er tilstrækkelig",
    fakta: &[Faktum::Tilstraekkeligt],
    opfyldt: int_01,
    kilder: &[pm(Retskilde::Pm23_18), nr("2.3"), pm(Retskilde::Pm50_13), vej("15")],
    ..Regel::GRUND
};

pub(super) fn int_01(f: &FuldeFakta) -> bool {
    f.tilstraekkeligt() == Tilstraekkeligt::KunDoegn
}

/// INT-02: staff close by.
pub static INT_02: Regel = Regel {
    id: "INT-02",
    hvad: "Behov for intensiv behandling med personale tæt på peger på døgnbehandling.",
    betingelse: "borgeren har behov for intensiv behandling med tæt tilknyttet personale",
    fakta: &[Faktum::BehovTaetPersonale],
    opfyldt: int_02,
    styrke: Styrke::Boer,
    kilder: &[nr("2.3"), pm(Retskilde::Pm23_18)],
    ..Regel::GRUND
};

fn int_02(f: &FuldeFakta) -> bool {
    f.behov_taet_personale()
}

/// INT-03: away from the usual surroundings.
pub static INT_03: Regel = Regel {
    id: "INT-03",
    hvad: "Behov for at komme væk fra de vante omgivelser og relationer peger på døgnbehandling.",
    betingelse: "borgeren har behov for at komme væk fra sit sædvanlige miljø og sine sædvanlige relationer",
    fakta: &[Faktum::BehovNytMiljoe],
    opfyldt: int_03,
    styrke: Styrke::Boer,
    kilder: &[vej("13 c"), vej("59"), nr("3.6.2")],
    ..Regel::GRUND
};

fn int_03(f: &FuldeFakta) -> bool {
    f.behov_nyt_miljoe()
}

/// INT-04: the most burdened.
pub static INT_04: Regel = Regel {
    id: "INT-04",
    hvad: "Døgnbehandling er især for de mest belastede. En livstruende situation peger på døgnbehandling, og det gør svær belastning også, når det er svært at fastholde borgeren i behandling.",
    betingelse: "situationen kan være livstruende, eller borgeren er svært belastet, samtidig med at det er svært at fastholde borgeren i behandling",
    fakta: &[Faktum::Belastning, Faktum::Fastholdelse, Faktum::Livstruende],
    opfyldt: int_04,
    styrke: Styrke::Boer,
    fortolkning: Some(&Fortolkning {
        emne: "Livstruende situation",
        valg: "NR 2.3.3 taler om »intensiv« behandling; at det peger på døgn, hviler på NR 2.3 og VEJ 2017, pkt. 13 c",
    }),
    kilder: &[vej("13 c"), nr("2.3"), nr("2.3.3")],
    ..Regel::GRUND
};

fn int_04(f: &FuldeFakta) -> bool {
    f.livstruende() || (f.belastning() == Belastning::Svaer && f.fastholdelse() == Fastholdelse::Svaer)
}

/// INT-05: a pregnant woman in a particularly vulnerable situation.
pub static INT_05: Regel = Regel {
    id: "INT-05",
    hvad: "En graviditet i en særligt udsat situation peger på specialiseret døgnbehandling, der skærmer og giver mulighed for tilbageholdelse.",
    betingelse: "borgeren er gravid og i en særligt udsat situation",
    fakta: &[Faktum::Gravid, Faktum::SaerligtUdsatGravid],
    opfyldt: int_05,
    styrke: Styrke::Boer,
    kilder: &[nr("2.3.10"), vej("65")],
    ..Regel::GRUND
};

fn int_05(f: &FuldeFakta) -> bool {
    f.gravid() && f.saerligt_udsat_gravid()
}

/// INT-06: profits from intensive treatment.
pub static INT_06: Regel = Regel {
    id: "INT-06",
    hvad: "Intensiv behandling, altså mindst dagbehandling, hjælper ofte bedst, når borgeren er hårdt ramt, og det er svært at fastholde borgeren i behandling.",
    betingelse: "borgeren er mindst middelsvært belastet, og det er mindst middelsvært at fastholde borgeren i behandling",
    fakta: &[Faktum::Belastning, Faktum::Fastholdelse],
    opfyldt: int_06,
    styrke: Styrke::Boer,
    kilder: &[nr("2.3.3")],
    ..Regel::GRUND
};

fn int_06(f: &FuldeFakta) -> bool {
    f.belastning() >= Belastning::Middelsvaer && f.fastholdelse() >= Fastholdelse::Middelsvaer
}

/// INT-07: a structured weekday.
pub static INT_07: Regel = Regel {
    id: "INT-07",
    hvad: "Behov for et fast program på hverdage peger på dagbehandling.",
    betingelse: "borgeren har behov for et fast program på hverdage",
    fakta: &[Faktum::BehovStruktur],
    opfyldt: int_07,
    styrke: Styrke::Boer,
    kilder: &[vej("13 b"), nr("2.3")],
    ..Regel::GRUND
};

fn int_07(f: &FuldeFakta) -> bool {
    f.behov_struktur()
}

/// INT-08: day treatment suffices, less does not.
pub static INT_08: Regel = Regel {
    id: "INT-08",
    hvad: "Når ambulant behandling ikke er nok, men dagbehandling er det, peger det på dagbehandling.",
    betingelse: "det er konkret vurderet, at dagbehandling er det mindst intensive, der er tilstrækkeligt",
    fakta: &[Faktum::Tilstraekkeligt],
    opfyldt: int_08,
    styrke: Styrke::Boer,
    kilder: &[nr("2.3"), vej("13")],
    ..Regel::GRUND
};

fn int_08(f: &FuldeFakta) -> bool {
    f.tilstraekkeligt() == Tilstraekkeligt::Dag
}

/// INT-09: as much profit from less.
pub static INT_09: Regel = Regel {
    id: "INT-09",
    hvad: "Når problemerne højst er moderate og er få og afgrænsede, og det er let at fastholde borgeren i behandling, hjælper mindre intensiv behandling ofte lige så godt.",
    betingelse: "borgeren er højst moderat belastet og har få og afgrænsede problemer, og det er let at fastholde borgeren i behandling",
    fakta: &[Faktum::Belastning, Faktum::Fastholdelse, Faktum::IsoleredeProblemer],
    opfyldt: int_09,
    styrke: Styrke::Boer,
    kilder: &[nr("2.3.3"), vej("13 a")],
    ..Regel::GRUND
};

fn int_09(f: &FuldeFakta) -> bool {
    f.belastning() <= Belastning::Moderat && f.isolerede_problemer() && f.fastholdelse() == Fastholdelse::Let
}
