// SPDX-License-Identifier: MPL-2.0
//! TB: is a contract with the possibility of holding to be offered, and may the citizen be held?

use super::{Baerer, ELLERS, Konklusion, Omraade, Omraadenavn, Raekke, Regel, Regelslags};
use crate::fakta::{Faktum, FuldeFakta};
use crate::kilder::{ltb, vej};

/// The rules, in order of id.
pub static REGLER: [&Regel; 13] = [
    &TB_01, &TB_02, &TB_03, &TB_04, &TB_05, &TB_06, &TB_07, &TB_08, &TB_09, &TB_10, &TB_11, &TB_12, &TB_13,
];

/// The duty before the power; under 18 neither holds.
pub static KONTRAKT: Omraade = Omraade {
    navn: Omraadenavn::Kontrakt,
    formel: &[&TB_01, &TB_02],
    fakta: &[
        Faktum::Gravid,
        Faktum::KommuneBenytterLoven,
        Faktum::TilbudtDoegn107,
        Faktum::OenskerKontrakt,
        Faktum::KanProfitereAfKontrakt,
    ],
    raekker: &[
        Raekke {
            naar: tb_01,
            hvornaar: "TB-01 er opfyldt",
            konklusion: Konklusion::SkalTilbydes,
            baeres_af: &[Baerer::Opfyldte(&[&TB_01])],
        },
        Raekke {
            naar: tb_02,
            hvornaar: "TB-02 er opfyldt",
            konklusion: Konklusion::KanTilbydes,
            baeres_af: &[Baerer::Opfyldte(&[&TB_02])],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::KanIkke,
            baeres_af: &[Baerer::Fejlende(&[&TB_01, &TB_02])],
        },
    ],
    for_unge: true,
    fortolkning: None,
    kilder: &[ltb("§ 1"), ltb("§ 2")],
};

static BETINGELSER: [&Regel; 6] = [&TB_03, &TB_04, &TB_05, &TB_06, &TB_07, &TB_08];

/// Three conditions, and one of three grounds.
pub static TILBAGEHOLDELSE: Omraade = Omraade {
    navn: Omraadenavn::Tilbageholdelse,
    formel: &BETINGELSER,
    fakta: &[
        Faktum::Gravid,
        Faktum::ForstaarKontrakt,
        Faktum::KontraktIndgaaet,
        Faktum::FormodningAfbryder,
        Faktum::UdsigtForringes,
        Faktum::FareForSelvEllerAndre,
        Faktum::FareForFoster,
        Faktum::MindreIndgribendeForsoegt,
    ],
    raekker: &[
        Raekke {
            naar: |f| tb_03(f) && tb_04(f) && (tb_05(f) || tb_06(f) || tb_07(f)) && tb_08(f),
            hvornaar: "TB-03, TB-04 og TB-08 er alle opfyldt, og mindst én af TB-05, TB-06 og TB-07 er opfyldt",
            konklusion: Konklusion::BetingelserOpfyldt,
            baeres_af: &[Baerer::Opfyldte(&BETINGELSER)],
        },
        Raekke {
            naar: |_| true,
            hvornaar: ELLERS,
            konklusion: Konklusion::BetingelserIkkeOpfyldt,
            baeres_af: &[
                Baerer::Fejlende(&[&TB_03, &TB_04, &TB_08]),
                Baerer::FejlerSammen(&[&TB_05, &TB_06, &TB_07]),
            ],
        },
    ],
    for_unge: false,
    fortolkning: None,
    kilder: &[ltb("§ 5")],
};

/// TB-01: the duty to offer a contract.
pub static TB_01: Regel = Regel {
    id: "TB-01",
    hvad: "En gravid på mindst 18 år, der tilbydes eller får døgnbehandling efter servicelovens § 107, skal tilbydes en kontrakt med mulighed for tilbageholdelse.",
    betingelse: "borgeren er gravid, er mindst 18 år og tilbydes eller får døgnbehandling efter servicelovens § 107, stk. 2, nr. 2",
    fakta: &[Faktum::Alder, Faktum::Gravid, Faktum::TilbudtDoegn107],
    opfyldt: tb_01,
    kilder: &[ltb("§ 1, stk. 1"), vej("61"), vej("65")],
    ..Regel::GRUND
};

pub(super) fn tb_01(f: &FuldeFakta) -> bool {
    f.gravid() && f.er_voksen() && f.tilbudt_doegn_107()
}

/// TB-02: the power to offer one to others.
pub static TB_02: Regel = Regel {
    id: "TB-02",
    hvad: "Andre voksne i døgnbehandling kan tilbydes en kontrakt, når kommunen har valgt at bruge loven, og borgeren vil det og vurderes at have gavn af det.",
    betingelse: "borgeren er mindst 18 år og ikke gravid, tilbydes eller får døgnbehandling efter § 107, stk. 2, nr. 2, har gavn af en kontrakt og ønsker den, og kommunen bruger loven",
    fakta: &[
        Faktum::Alder,
        Faktum::Gravid,
        Faktum::KommuneBenytterLoven,
        Faktum::TilbudtDoegn107,
        Faktum::OenskerKontrakt,
        Faktum::KanProfitereAfKontrakt,
    ],
    opfyldt: tb_02,
    kilder: &[ltb("§ 1, stk. 2"), ltb("§ 2"), vej("79")],
    ..Regel::GRUND
};

pub(super) fn tb_02(f: &FuldeFakta) -> bool {
    !f.gravid()
        && f.er_voksen()
        && f.tilbudt_doegn_107()
        && f.kommune_benytter_loven()
        && f.kan_profitere_af_kontrakt()
        && f.oensker_kontrakt()
}

/// TB-03: a contract that runs.
pub static TB_03: Regel = Regel {
    id: "TB-03",
    hvad: "En kontrakt binder kun den, der er i stand til at forstå den, og gælder for en gravid til fødslen og for andre højst 6 måneder.",
    betingelse: "en kontrakt er indgået, borgeren er i stand til at forstå den, og borgeren er gravid, eller der er højst gået 6 måneder",
    fakta: &[
        Faktum::Gravid,
        Faktum::ForstaarKontrakt,
        Faktum::KontraktIndgaaet,
        Faktum::Kontraktdato,
    ],
    opfyldt: tb_03,
    kilder: &[ltb("§ 3"), ltb("§ 4"), vej("67"), vej("69"), vej("81"), vej("83")],
    ..Regel::GRUND
};

fn tb_03(f: &FuldeFakta) -> bool {
    f.kontrakt_indgaaet() && f.forstaar_kontrakt() && (f.gravid() || kontrakten_loeber(f))
}

/// Whether the six months have not passed; a contract without a date is taken to run.
fn kontrakten_loeber(f: &FuldeFakta) -> bool {
    f.kontraktdato()
        .is_none_or(|dato| f.vurderingsdato() <= dato.plus_maaneder(6))
}

/// TB-04: about to break off.
pub static TB_04: Regel = Regel {
    id: "TB-04",
    hvad: "Der skal lige nu være grund til at tro, at borgeren vil afbryde behandlingen, bygget på borgerens adfærd i den seneste tid.",
    betingelse: "der er en aktuel og begrundet formodning om, at borgeren vil afbryde behandlingen",
    fakta: &[Faktum::FormodningAfbryder],
    opfyldt: tb_04,
    kilder: &[ltb("§ 5, stk. 1"), vej("71"), vej("85")],
    ..Regel::GRUND
};

fn tb_04(f: &FuldeFakta) -> bool {
    f.formodning_afbryder()
}

/// TB-05: the prospect would be lost.
pub static TB_05: Regel = Regel {
    id: "TB-05",
    hvad: "Tilbageholdelse kan bygge på, at det vil være uforsvarligt at lade være, fordi chancen for at komme ud af misbruget eller få det afgørende bedre ellers bliver væsentligt dårligere.",
    betingelse: "udsigten til ophør af misbruget eller en betydelig og afgørende bedring bliver ellers væsentligt forringet",
    fakta: &[Faktum::UdsigtForringes],
    opfyldt: tb_05,
    kilder: &[ltb("§ 5, stk. 1, nr. 1")],
    ..Regel::GRUND
};

fn tb_05(f: &FuldeFakta) -> bool {
    f.udsigt_forringes()
}

/// TB-06: near and substantial danger.
pub static TB_06: Regel = Regel {
    id: "TB-06",
    hvad: "Tilbageholdelse kan bygge på, at det vil være uforsvarligt at lade være, fordi borgeren er til nærliggende og væsentlig fare for sig selv eller andre.",
    betingelse: "borgeren er til nærliggende og væsentlig fare for sig selv eller andre",
    fakta: &[Faktum::FareForSelvEllerAndre],
    opfyldt: tb_06,
    kilder: &[ltb("§ 5, stk. 1, nr. 2")],
    ..Regel::GRUND
};

fn tb_06(f: &FuldeFakta) -> bool {
    f.fare_for_selv_eller_andre()
}

/// TB-07: near danger to the foetus.
pub static TB_07: Regel = Regel {
    id: "TB-07",
    hvad: "Tilbageholdelse kan bygge på, at det vil være uforsvarligt at lade være, fordi der er nærliggende fare for, at den gravide skader fosteret.",
    betingelse: "borgeren er gravid, og der er nærliggende fare for skade på fosteret",
    fakta: &[Faktum::Gravid, Faktum::FareForFoster],
    opfyldt: tb_07,
    kilder: &[ltb("§ 5, stk. 1, nr. 3")],
    ..Regel::GRUND
};

fn tb_07(f: &FuldeFakta) -> bool {
    f.gravid() && f.fare_for_foster()
}

/// TB-08: nothing less will do.
pub static TB_08: Regel = Regel {
    id: "TB-08",
    hvad: "Tilbageholdelse må kun ske, når noget mindre indgribende er forsøgt og ikke slår til.",
    betingelse: "mindre indgribende tiltag er forsøgt og er ikke tilstrækkelige",
    fakta: &[Faktum::MindreIndgribendeForsoegt],
    opfyldt: tb_08,
    kilder: &[ltb("§ 5, stk. 2"), vej("71"), vej("85")],
    ..Regel::GRUND
};

fn tb_08(f: &FuldeFakta) -> bool {
    f.mindre_indgribende_forsoegt()
}

/// TB-09: what is never allowed.
pub static TB_09: Regel = Regel {
    id: "TB-09",
    hvad: "Isolation og fiksering er aldrig tilladt. Fysisk magt må kun bruges på selve tilbuddet og kun i det omfang, det er strengt nødvendigt for at afværge en nærliggende fare for skade.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[ltb("§ 9"), vej("73"), vej("87")],
    ..Regel::GRUND
};

/// TB-10: the citizen may end the contract.
pub static TB_10: Regel = Regel {
    id: "TB-10",
    hvad: "Borgeren kan opsige kontrakten når som helst, så længe betingelserne i § 5 ikke er opfyldt, og har fortsat adgang til andre behandlingstilbud.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[ltb("§ 4, stk. 3"), ltb("§ 3, stk. 1"), vej("70"), vej("84")],
    ..Regel::GRUND
};

/// TB-11: complaint over an offer not made.
pub static TB_11: Regel = Regel {
    id: "TB-11",
    hvad: "En gravid, der ikke får tilbudt en kontrakt, kan klage til Ankestyrelsen inden 4 uger. Andre kan ikke klage over det.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[ltb("§ 1, stk. 3"), ltb("§ 2, stk. 2"), vej("66"), vej("80")],
    ..Regel::GRUND
};

/// TB-12: who decides, and where.
pub static TB_12: Regel = Regel {
    id: "TB-12",
    hvad: "Tilbuddets leder træffer afgørelsen, og kommunalbestyrelsen afgør, om den opretholdes. Det kræver et tilbud efter § 107, stk. 2, nr. 2, som er godkendt til målgruppen. En gravid, der har opsagt sin kontrakt, skal tilbydes en ny, når hun igen tilbydes døgnophold.",
    betingelse: "i alle sager",
    slags: Regelslags::Note,
    kilder: &[
        ltb("§ 6"),
        ltb("§ 1, stk. 1"),
        vej("62"),
        vej("70"),
        vej("72"),
        vej("86"),
    ],
    ..Regel::GRUND
};

/// TB-13: to whom else force is reported.
pub static TB_13: Regel = Regel {
    id: "TB-13",
    hvad: "Magtanvendelsen skal også indberettes til socialtilsynet og, når tilbuddet er kommunalt eller regionalt, til driftsherren.",
    betingelse: "der er brugt magt",
    fakta: &[Faktum::Magtanvendelse],
    opfyldt: tb_13,
    slags: Regelslags::NoteNaar,
    kilder: &[vej("64")],
    ..Regel::GRUND
};

fn tb_13(f: &FuldeFakta) -> bool {
    f.magtanvendelse().is_some()
}
