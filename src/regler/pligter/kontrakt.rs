// SPDX-License-Identifier: MPL-2.0
//! Duties on contracts with the possibility of holding, and on a holding.

use crate::fakta::Faktum;
use crate::kilder::{ltb, vej};
use crate::regler::tilbageholdelse::{TB_01, TB_02, tb_01, tb_02};
use crate::regler::{Fortolkning, Pligt, Styrke};

/// PL-07: the pregnant are offered a contract.
pub static PL_07: Pligt = Pligt {
    id: "PL-07",
    hvad: "Tilbyd den gravide en kontrakt om behandling med mulighed for tilbageholdelse.",
    betingelse: "borgeren er gravid, er fyldt 18 år og er tilbudt eller får døgnbehandling efter servicelovens § 107, \
                 stk. 2, nr. 2",
    fakta: TB_01.fakta,
    naar: |s| tb_01(s),
    kilder: &[ltb("§ 1, stk. 1"), vej("65")],
    ..Pligt::GRUND
};

/// PL-41, first part: what a held citizen is told and given; VEJ 74 makes the medical assessment a *skal*.
pub static PL_41A: Pligt = Pligt {
    id: "PL-41a",
    hvad: "Meddel straks tilbageholdelsen, og vejled om retten til at få den prøvet ved retten. Giv \
           kommunalbestyrelsens afgørelse skriftligt med begrundelse. Sørg for hurtig obstetrisk eller anden lægelig \
           vurdering, hvis magtanvendelse kan have skadet en gravid eller fosteret.",
    betingelse: "en tilbageholdelse er iværksat",
    fakta: &[Faktum::TilbageholdtFra],
    naar: |s| s.tilbageholdt_fra().is_some(),
    fortolkning: Some(&Fortolkning {
        emne: "Efter magtanvendelse",
        valg: "den lægelige vurdering er et »skal« (VEJ 2017, pkt. 74); kun den faglige opfølgning er et »bør«",
    }),
    kilder: &[ltb("§ 6"), ltb("§ 8, stk. 2"), vej("72"), vej("74"), vej("86")],
    ..Pligt::GRUND
};

/// PL-41, second part: professional follow-up.
pub static PL_41B: Pligt = Pligt {
    id: "PL-41b",
    styrke: Styrke::Boer,
    hvad: "Du bør sikre en socialfaglig opfølgning, så en lignende situation kan undgås.",
    betingelse: "en tilbageholdelse er iværksat",
    fakta: &[Faktum::TilbageholdtFra],
    naar: |s| s.tilbageholdt_fra().is_some(),
    kilder: &[vej("74"), vej("88")],
    ..Pligt::GRUND
};

/// PL-42, first part: how a contract is made.
pub static PL_42A: Pligt = Pligt {
    id: "PL-42a",
    hvad: "Indgå kun kontrakten frivilligt og uden pres, og gør det, før behandlingen begynder. Vejled om retten til \
           at få en tilbageholdelse prøvet ved retten.",
    betingelse: "kommunen har pligt til eller kan tilbyde en kontrakt om behandling med mulighed for tilbageholdelse",
    fakta: TB_02.fakta,
    naar: |s| tb_01(s) || tb_02(s),
    kilder: &[ltb("§ 3"), ltb("§ 8, stk. 2"), vej("67"), vej("81")],
    ..Pligt::GRUND
};

/// PL-42, second part: its form.
pub static PL_42B: Pligt = Pligt {
    id: "PL-42b",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for, at kontrakten er skriftlig og underskrevet af borgeren.",
    betingelse: "kommunen har pligt til eller kan tilbyde en kontrakt om behandling med mulighed for tilbageholdelse",
    fakta: &[
        Faktum::Alder,
        Faktum::Gravid,
        Faktum::KommuneBenytterLoven,
        Faktum::TilbudtDoegn107,
        Faktum::OenskerKontrakt,
        Faktum::KanProfitereAfKontrakt,
        Faktum::KontraktSkriftlig,
    ],
    naar: |s| tb_01(s) || tb_02(s),
    udfoert: |s| s.kontrakt_skriftlig(),
    kilder: &[vej("67"), vej("81")],
    ..Pligt::GRUND
};
