// SPDX-License-Identifier: MPL-2.0
//! FV: may the citizen choose this provider, and may the choice be limited?

use super::{Baerer, ELLERS, Fortolkning, Konklusion, Omraade, Omraadenavn, Raekke, Regel, Regelslags};
use crate::fakta::{Faktum, FuldeFakta, Intensitet};
use crate::kilder::{Retskilde, nr, pm, sel, sel_101, sul, vej};

/// The rules, in order of id.
pub static REGLER: [&Regel; 7] = [&FV_01, &FV_02, &FV_03, &FV_04, &FV_05, &FV_06, &FV_07];

static BETINGELSER: [&Regel; 5] = [&FV_01, &FV_02, &FV_03, &FV_04, &FV_05];

/// Every one of the five conditions.
pub static FRIT_VALG: Omraade = Omraade {
    navn: Omraadenavn::FritValg,
    formel: &BETINGELSER,
    fakta: &[
        Faktum::EfterParagraf101a,
        Faktum::Visiteret,
        Faktum::VisiteretIntensitet,
        Faktum::ValgtIntensitet,
        Faktum::ValgtGodkendt,
        Faktum::ValgtRegistreret,
        Faktum::ValgtKanOpfylde,
        Faktum::AfbrudtUdenNyVisitation,
    ],
    raekker: &[
        Raekke {
            naar: |f| fv_01(f) && fv_02(f) && fv_03(f) && fv_04(f) && fv_05(f),
            hvornaar: "FV-01, FV-02, FV-03, FV-04 og FV-05 er alle opfyldt",
            konklusion: Konklusion::Ret,
            baeres_af: &[Baerer::Opfyldte(&BETINGELSER)],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::IngenRet,
            baeres_af: &[Baerer::Fejlende(&BETINGELSER)],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020],
};

/// The right is for everyone visited, the limit for single cases.
pub static BEGRAENSNING: Omraade = Omraade {
    navn: Omraadenavn::Begraensning,
    formel: &[&FV_06],
    fakta: &[Faktum::ManglerEvneTilValg, Faktum::ValgTilgodeserBehov],
    raekker: &[
        Raekke {
            naar: fv_06,
            hvornaar: "FV-06 er opfyldt",
            konklusion: Konklusion::Kan,
            baeres_af: &[Baerer::Opfyldte(&[&FV_06])],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::KanIkke,
            baeres_af: &[Baerer::Fejlende(&[&FV_06])],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[sel_101::BEGRAENSNING_2017, sel_101::BEGRAENSNING_2020],
};

/// FV-01: a decision to choose within.
pub static FV_01: Regel = Regel {
    id: "FV-01",
    hvad: "Frit valg har den, der er visiteret til behandling. Efter et afbrudt forløb kræver det en ny visitation.",
    betingelse: "borgeren er visiteret og er, hvis et forløb er afbrudt, visiteret til et nyt",
    fakta: &[Faktum::Visiteret, Faktum::AfbrudtUdenNyVisitation],
    opfyldt: fv_01,
    kilder: &[
        sel_101::FRIT_VALG_2017,
        sel_101::FRIT_VALG_2020,
        pm(Retskilde::Pm51_13),
        vej("15"),
    ],
    ..Regel::GRUND
};

fn fv_01(f: &FuldeFakta) -> bool {
    f.visiteret() && !f.afbrudt_uden_ny_visitation()
}

/// FV-02: the same side of the line between outpatient and residential.
pub static FV_02: Regel = Regel {
    id: "FV-02",
    hvad: "Den, der er visiteret til døgnbehandling, kan ikke vælge ambulant behandling eller dagbehandling i stedet, og omvendt. Er forskellen kun mellem ambulant behandling og dagbehandling, er det afgørende, om tilbuddet kan levere det, borgeren er visiteret til.",
    betingelse: "det valgte og det visiterede tilbud er enten begge døgnbehandling, eller ingen af dem er det",
    fakta: &[Faktum::VisiteretIntensitet, Faktum::ValgtIntensitet],
    opfyldt: fv_02,
    kilder: &[
        sel_101::FRIT_VALG_2017,
        sel_101::FRIT_VALG_2020,
        pm(Retskilde::Pm236_11),
        pm(Retskilde::Pm23_18),
        vej("15"),
    ],
    ..Regel::GRUND
};

fn fv_02(f: &FuldeFakta) -> bool {
    (f.valgt_intensitet() == Intensitet::Doegn) == (f.visiteret_intensitet() == Intensitet::Doegn)
}

/// FV-03: approved and registered.
pub static FV_03: Regel = Regel {
    id: "FV-03",
    hvad: "Det valgte tilbud skal være godkendt af socialtilsynet og stå i Tilbudsportalen.",
    betingelse: "det valgte tilbud er godkendt af socialtilsynet og registreret i Tilbudsportalen",
    fakta: &[Faktum::ValgtGodkendt, Faktum::ValgtRegistreret],
    opfyldt: fv_03,
    kilder: &[sel("§ 14"), vej("15"), vej("46")],
    ..Regel::GRUND
};

fn fv_03(f: &FuldeFakta) -> bool {
    f.valgt_godkendt() && f.valgt_registreret()
}

/// FV-04: able to deliver what was decided.
pub static FV_04: Regel = Regel {
    id: "FV-04",
    hvad: "Det valgte tilbud skal kunne levere det, borgeren er visiteret til. Behandlingsplanen sætter rammen.",
    betingelse: "det valgte tilbud kan opfylde det, som borgeren er visiteret til",
    fakta: &[Faktum::ValgtKanOpfylde],
    opfyldt: fv_04,
    kilder: &[vej("15")],
    ..Regel::GRUND
};

fn fv_04(f: &FuldeFakta) -> bool {
    f.valgt_kan_opfylde()
}

/// FV-05: not under § 101 a.
pub static FV_05: Regel = Regel {
    id: "FV-05",
    hvad: "Behandling efter § 101 a giver ikke frit valg. Borgeren kan vælge mellem de tilbud, kommunen har aftale med, og mindst ét af dem skal ligge uden for kommunen.",
    betingelse: "behandlingen er ikke efter § 101 a",
    fakta: &[Faktum::EfterParagraf101a],
    opfyldt: fv_05,
    kilder: &[
        nr("3.6"),
        sel("§ 101 a, stk. 2"),
        sel("§ 101 a, stk. 4"),
        vej("49"),
        vej("54"),
    ],
    ..Regel::GRUND
};

fn fv_05(f: &FuldeFakta) -> bool {
    !f.efter_paragraf_101a()
}

/// FV-06: the limit for the person's own sake.
pub static FV_06: Regel = Regel {
    id: "FV-06",
    hvad: "Valget kan begrænses af hensyn til borgeren. Redskabet prøver kun det tilfælde, vejledningen nævner: borgeren kan ikke vælge rationelt, og det valgte dækker ikke behovet. Lovens ordlyd er bredere.",
    betingelse: "borgeren kan ikke træffe et rationelt valg, og det valgte tilbud dækker ikke behovet",
    fakta: &[Faktum::ManglerEvneTilValg, Faktum::ValgTilgodeserBehov],
    opfyldt: fv_06,
    fortolkning: Some(&Fortolkning {
        emne: "Begrænsning af frit valg",
        valg: "NR 3.6.4, fjerde led, mangler et »ikke«. VEJ 2017, pkt. 15, følges. Loven er bredere end den situation, vejledningen nævner: »kan ikke« siger kun, at dén situation ikke foreligger",
    }),
    kilder: &[
        sel_101::BEGRAENSNING_2017,
        sel_101::BEGRAENSNING_2020,
        vej("15"),
        nr("3.6.4"),
    ],
    ..Regel::GRUND
};

fn fv_06(f: &FuldeFakta) -> bool {
    f.mangler_evne_til_valg() && !f.valg_tilgodeser_behov()
}

/// FV-07: medical treatment has a choice of its own.
pub static FV_07: Regel = Regel {
    id: "FV-07",
    hvad: "Lægelig behandling har sit eget frie valg, som ikke kan begrænses af hensyn til borgeren. En institution kan sige nej, en offentlig dog kun på grund af kapaciteten. Behandling med ordineret heroin (diacetylmorfin) er undtaget.",
    betingelse: "borgeren får eller har behov for substitutionsmedicin eller ordineret heroin (diacetylmorfin)",
    fakta: &[Faktum::Substitution, Faktum::Heroinbehandling],
    opfyldt: fv_07,
    slags: Regelslags::NoteNaar,
    kilder: &[sul("§ 142, stk. 7"), vej("14"), vej("15"), nr("3.6.4")],
    ..Regel::GRUND
};

fn fv_07(f: &FuldeFakta) -> bool {
    f.substitution() || f.heroinbehandling()
}
