// SPDX-License-Identifier: MPL-2.0
//! AN: is the person in the group that serviceloven § 101 a is for?

use super::{Baerer, ELLERS, Konklusion, Omraade, Omraadenavn, Raekke, Regel, Regelslags, Styrke};
use crate::fakta::{Faktum, Forsoergelse, FuldeFakta, HjaelpAfsnitV};
use crate::kilder::{nr, rsl, sel, vej};

/// The rules, in order of id.
pub static REGLER: [&Regel; 12] = [
    &AN_01, &AN_02, &AN_03, &AN_04, &AN_05, &AN_06, &AN_07, &AN_08, &AN_09, &AN_10, &AN_11, &AN_12,
];

static BETINGELSER: [&Regel; 4] = [&AN_01, &AN_02, &AN_03, &AN_04];

/// Every one of the four conditions.
pub static ANONYM: Omraade = Omraade {
    navn: Omraadenavn::Anonym,
    formel: &BETINGELSER,
    fakta: &[
        Faktum::Behandlingskraevende,
        Faktum::KunAlkohol,
        Faktum::KunOrdineretEfterForskrift,
        Faktum::HjaelpAfsnitV,
        Faktum::KanIndgaaIGruppe,
        Faktum::KortForloebTilstraekkeligt,
    ],
    raekker: &[
        Raekke {
            naar: |f| an_01(f) && an_02(f) && an_03(f) && an_04(f),
            hvornaar: "AN-01, AN-02, AN-03 og AN-04 er alle opfyldt",
            konklusion: Konklusion::IMaalgruppen,
            baeres_af: &[Baerer::Opfyldte(&BETINGELSER)],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::UdenForMaalgruppen,
            baeres_af: &[Baerer::Fejlende(&BETINGELSER)],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[sel("§ 101 a, stk. 1")],
};

/// AN-01: a use of drugs that requires treatment.
pub static AN_01: Regel = Regel {
    id: "AN-01",
    hvad: "§ 101 a er for den, hvis stofmisbrug kræver behandling, og ikke for alkohol alene eller for medicin, der tages som ordineret og uden problemer.",
    betingelse: "stofmisbruget er behandlingskrævende og er hverken kun alkohol eller kun ordineret medicin, der tages efter lægens anvisning",
    fakta: &[
        Faktum::Behandlingskraevende,
        Faktum::KunAlkohol,
        Faktum::KunOrdineretEfterForskrift,
    ],
    opfyldt: an_01,
    kilder: &[sel("§ 101 a, stk. 1"), vej("50"), vej("6"), nr("kap. 1")],
    ..Regel::GRUND
};

fn an_01(f: &FuldeFakta) -> bool {
    f.behandlingskraevende() && !f.kun_alkohol() && !f.kun_ordineret_efter_forskrift()
}

/// AN-02: no other social problem that serviceloven afsnit V helps with.
pub static AN_02: Regel = Regel {
    id: "AN-02",
    hvad: "Hjælp efter servicelovens afsnit V til andre sociale problemer udelukker fra målgruppen. Hjælp, der kun skyldes nedsat fysisk funktionsevne, og midlertidigt husly efter § 80 udelukker ikke.",
    betingelse: "borgeren får ikke og har ikke behov for anden hjælp efter afsnit V end hjælp på grund af nedsat fysisk funktionsevne og husly efter § 80",
    fakta: &[Faktum::HjaelpAfsnitV],
    opfyldt: an_02,
    kilder: &[sel("§ 101 a, stk. 1"), vej("50"), vej("51"), vej("52")],
    ..Regel::GRUND
};

fn an_02(f: &FuldeFakta) -> bool {
    matches!(
        f.hjaelp_afsnit_v(),
        HjaelpAfsnitV::Ingen
            | HjaelpAfsnitV::KunFysisk
            | HjaelpAfsnitV::KunParagraf80
            | HjaelpAfsnitV::KunFysiskOgParagraf80
    )
}

/// AN-03: able to take part in a group.
pub static AN_03: Regel = Regel {
    id: "AN-03",
    hvad: "Behandlingen foregår mest i gruppe, og borgeren skal kunne deltage i gruppen.",
    betingelse: "borgeren kan deltage i gruppebehandling",
    fakta: &[Faktum::KanIndgaaIGruppe],
    opfyldt: an_03,
    kilder: &[sel("§ 101 a, stk. 8"), vej("50")],
    ..Regel::GRUND
};

fn an_03(f: &FuldeFakta) -> bool {
    f.kan_indgaa_i_gruppe()
}

/// AN-04: a short course is enough.
pub static AN_04: Regel = Regel {
    id: "AN-04",
    hvad: "Et kort forløb skal kunne være nok. Erfaringen er, at 16 uger som udgangspunkt har været nok.",
    betingelse: "et kort forløb vurderes at være tilstrækkeligt",
    fakta: &[Faktum::KortForloebTilstraekkeligt],
    opfyldt: an_04,
    kilder: &[sel("§ 101 a, stk. 8"), vej("50"), vej("56")],
    ..Regel::GRUND
};

fn an_04(f: &FuldeFakta) -> bool {
    f.kort_forloeb_tilstraekkeligt()
}

/// AN-05: typical of the group, never decisive.
pub static AN_05: Regel = Regel {
    id: "AN-05",
    hvad: "En forholdsvis tæt tilknytning til arbejde eller uddannelse er typisk for målgruppen, men afgør ikke sagen.",
    betingelse: "borgeren har en forholdsvis tæt tilknytning til arbejde eller uddannelse",
    fakta: &[Faktum::TilknytningArbejdeUddannelse],
    opfyldt: an_05,
    styrke: Styrke::Kan,
    kilder: &[vej("50")],
    ..Regel::GRUND
};

fn an_05(f: &FuldeFakta) -> bool {
    f.tilknytning_arbejde_uddannelse()
}

/// AN-06: typical of the group, never decisive.
pub static AN_06: Regel = Regel {
    id: "AN-06",
    hvad: "Det er typisk for målgruppen ikke at have været i stofmisbrugsbehandling før, men det afgør ikke sagen.",
    betingelse: "borgeren har ikke tidligere været i stofmisbrugsbehandling",
    fakta: &[Faktum::TidligereBehandling],
    opfyldt: an_06,
    styrke: Styrke::Kan,
    kilder: &[vej("50")],
    ..Regel::GRUND
};

fn an_06(f: &FuldeFakta) -> bool {
    !f.tidligere_behandling()
}

/// AN-07: typical of the group, never decisive.
pub static AN_07: Regel = Regel {
    id: "AN-07",
    hvad: "Løn, SU, dagpenge eller sygedagpenge er et typisk forsørgelsesgrundlag i målgruppen, men afgør ikke sagen.",
    betingelse: "borgeren forsørges af løn, SU, dagpenge eller sygedagpenge",
    fakta: &[Faktum::Forsoergelse],
    opfyldt: an_07,
    styrke: Styrke::Kan,
    kilder: &[vej("50")],
    ..Regel::GRUND
};

fn an_07(f: &FuldeFakta) -> bool {
    f.forsoergelse() != Forsoergelse::Andet
}

/// AN-08: what is owed to those outside the group.
pub static AN_08: Regel = Regel {
    id: "AN-08",
    hvad: "Den, der er uden for målgruppen, skal henvises til sin hjemkommune og vejledes om behandling efter § 101, der skal begynde inden 14 dage, og om gratis, anonym rådgivning.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[vej("52"), sel("§ 10"), sel("§ 12"), rsl("§ 5")],
    ..Regel::GRUND
};

/// AN-09: the home municipality; not in the conclusion.
pub static AN_09: Regel = Regel {
    id: "AN-09",
    hvad: "Borgeren skal oplyse sin hjemkommune og, når det er en anden kommune, dokumentere den, uden at navn og CPR-nummer kan ses.",
    betingelse: "hjemkommunen er oplyst, og er det en anden kommune, er den dokumenteret uden navn og CPR-nummer",
    fakta: &[
        Faktum::HjemkommuneOplyst,
        Faktum::FraAndenKommune,
        Faktum::HjemkommuneDokumenteret,
    ],
    opfyldt: an_09,
    kilder: &[vej("51")],
    ..Regel::GRUND
};

fn an_09(f: &FuldeFakta) -> bool {
    f.hjemkommune_oplyst() && (!f.fra_anden_kommune() || f.hjemkommune_dokumenteret())
}

/// AN-10: two providers to choose between.
pub static AN_10: Regel = Regel {
    id: "AN-10",
    hvad: "Kommunen skal have aftale med mindst to leverandører, og mindst ét tilbud skal ligge uden for kommunen.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[sel("§ 101 a, stk. 2"), vej("49")],
    ..Regel::GRUND
};

/// AN-11: no ordinary complaint.
pub static AN_11: Regel = Regel {
    id: "AN-11",
    hvad: "Der kan ikke klages over afgørelsen til en anden administrativ myndighed. Har et tilbud afgjort sagen efter delegation, kan den indbringes for den kommunalbestyrelse, der har delegeret.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[sel("§ 101 a, stk. 6"), sel("§ 101 a, stk. 5"), vej("52"), vej("53")],
    ..Regel::GRUND
};

/// AN-12: anonymity is offered, not required.
pub static AN_12: Regel = Regel {
    id: "AN-12",
    hvad: "Anonymitet er et tilbud og ikke et krav: den, der er i målgruppen, kan også få behandlingen under eget navn.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[vej("54")],
    ..Regel::GRUND
};
