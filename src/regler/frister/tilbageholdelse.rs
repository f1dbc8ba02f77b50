// SPDX-License-Identifier: MPL-2.0
//! FR-08 to FR-15: the holding of a citizen who has signed a contract.

use super::{Afloesning, Beregning, Ejer, Enhed, Frist, VedUkendt};
use crate::fakta::Faktum;
use crate::kilder::{bek1677, ltb, rpl, vej};
use crate::regler::{Forhold, Fortolkning};

/// FR-08: the council has decided whether the holding stands.
pub static FR_08: Frist = Frist {
    id: "FR-08",
    hvad: "Kommunalbestyrelsen skal have afgjort, om tilbageholdelsen opretholdes.",
    betingelse: "en tilbageholdelse er iværksat",
    fakta: &[Faktum::TilbageholdtFra],
    beregn: |s| Beregning::hverdage(s, Faktum::TilbageholdtFra, 3, Enhed::Hverdage),
    for_unge: true,
    tidligst: Some(Faktum::TilbageholdtFra),
    afloeses_af: Some(Afloesning {
        begivenhed: Faktum::TilbageholdelseOphoert,
        hvad: "Tilbageholdelsen ophørte, inden kommunalbestyrelsen skulle have afgjort den",
        kilder: &[ltb("§ 6, stk. 2")],
    }),
    kilder: &[ltb("§ 6, stk. 2"), vej("72"), vej("86")],
    ..Frist::GRUND
};

/// FR-09: this holding has ended.
pub static FR_09: Frist = Frist {
    id: "FR-09",
    hvad: "Denne tilbageholdelse skal være ophørt. Nås grænsen for tilbageholdelse i alt før, gælder den af de to \
        dage, der kommer først.",
    betingelse: "en tilbageholdelse er iværksat; 14 dage, for gravide 21 dage",
    fakta: &[Faktum::Gravid, Faktum::TilbageholdtFra],
    beregn: |s| {
        let dage = if s.gravid() { 21 } else { 14 };
        Some(Beregning::dage(s, Faktum::TilbageholdtFra, dage)?.med_bemaerkning(FRA_AFGOERELSEN))
    },
    for_unge: true,
    moedes_af: Some(Faktum::TilbageholdelseOphoert),
    tidligst: Some(Faktum::TilbageholdtFra),
    tyder_paa: &[Faktum::Udskrivningsdato],
    fortolkning: Some(&Fortolkning {
        emne: "Tilbageholdelsens 14/21 dage",
        valg: "lov om tilbageholdelse § 7 regner fra afgørelsen; her regnes fra iværksættelsen, som er tidligere og dermed sikker",
    }),
    kilder: &[ltb("§ 7, stk. 1-2"), vej("73"), vej("87")],
    ..Frist::GRUND
};

/// FR-10: the holdings have ended, all in all.
pub static FR_10: Frist = Frist {
    id: "FR-10",
    hvad: "Tilbageholdelsen skal være ophørt, fordi den samlede grænse er nået. Udløber den enkelte periode før, \
        gælder den af de to dage, der kommer først.",
    betingelse: "en tilbageholdelse er iværksat, og tidligere dages tilbageholdelse er oplyst; 2 måneder inden for 6, \
        for gravide 3 måneder i kontraktperioden",
    fakta: &[Faktum::Gravid, Faktum::TilbageholdtFra, Faktum::TilbageholdteDageFoer],
    beregn: tilbageholdt_i_alt,
    for_unge: true,
    moedes_af: Some(Faktum::TilbageholdelseOphoert),
    tidligst: Some(Faktum::TilbageholdtFra),
    tyder_paa: &[Faktum::Udskrivningsdato],
    kilder: &[ltb("§ 7, stk. 1-2"), vej("73"), vej("87")],
    ..Frist::GRUND
};

/// FR-11: the case is before the court.
pub static FR_11: Frist = Frist {
    id: "FR-11",
    hvad: "Kommunen skal have indbragt sagen for retten.",
    betingelse: "der er bedt om prøvelse ved retten",
    fakta: &[Faktum::Domstolsbegaering],
    beregn: |s| Beregning::hverdage(s, Faktum::Domstolsbegaering, 5, Enhed::Soegnedage),
    for_unge: true,
    kilder: &[rpl("§ 469, stk. 2"), vej("63")],
    ..Frist::GRUND
};

/// FR-12: court review has been asked for.
pub static FR_12: Frist = Frist {
    id: "FR-12",
    hvad: "Borgerens sidste dag til at bede om prøvelse ved retten.",
    betingelse: "tilbageholdelsen er ophørt",
    fakta: &[Faktum::TilbageholdelseOphoert],
    beregn: |s| Some(Beregning::dage(s, Faktum::TilbageholdelseOphoert, 28)?.med_bemaerkning(SEKS_MAANEDER)),
    for_unge: true,
    ejer: Ejer::Borgeren,
    // The citizen may ask while the holding lasts too.
    moedes_af: Some(Faktum::Domstolsbegaering),
    tidligst: Some(Faktum::TilbageholdtFra),
    fortolkning: Some(&Fortolkning {
        emne: "Prøvelse ved retten",
        valg: "retsplejeloven § 469, stk. 4, følges; VEJ 2017, pkt. 63, gør borgerens 4 uger til kommunalbestyrelsens",
    }),
    kilder: &[rpl("§ 469, stk. 4")],
    ..Frist::GRUND
};

/// FR-13: those involved have reported the use of force.
pub static FR_13: Frist = Frist {
    id: "FR-13",
    hvad: "Medarbejderne skal have indberettet magtanvendelsen skriftligt til botilbuddets leder.",
    betingelse: "der er anvendt magt",
    fakta: &[Faktum::Magtanvendelse],
    beregn: |s| Beregning::dage(s, Faktum::Magtanvendelse, 1),
    for_unge: true,
    ejer: Ejer::Stedet,
    kilder: &[bek1677("§ 3, stk. 4"), vej("64")],
    ..Frist::GRUND
};

/// FR-14: the leader has passed the report on.
pub static FR_14: Frist = Frist {
    id: "FR-14",
    hvad: "Botilbuddets leder skal have sendt indberetningen om magtanvendelsen videre til kommunalbestyrelsen.",
    betingelse: "der er anvendt magt",
    fakta: &[Faktum::Magtanvendelse],
    beregn: |s| Some(Beregning::dage(s, Faktum::Magtanvendelse, 3)?.med_bemaerkning(FRA_MAGTANVENDELSEN)),
    for_unge: true,
    ejer: Ejer::Stedet,
    kilder: &[bek1677("§ 3, stk. 4"), vej("64")],
    ..Frist::GRUND
};

/// FR-15: the contract ends.
pub static FR_15: Frist = Frist {
    id: "FR-15",
    hvad: "Kontrakten om behandling med mulighed for tilbageholdelse udløber, hvis den ikke er ophørt før.",
    betingelse: "kontraktens dato er noteret; 6 måneder efter den, for gravide ved fødslen",
    fakta: &[Faktum::Gravid, Faktum::Kontraktdato, Faktum::Termin],
    naar: |s| s.kontraktdato().is_some(),
    beregn: kontraktens_ophoer,
    ved_ukendt: VedUkendt::Udelades,
    ejer: Ejer::Ingen,
    kilder: &[ltb("§ 4, stk. 1-2"), vej("69"), vej("83")],
    ..Frist::GRUND
};

const FRA_AFGOERELSEN: &str = "Loven regner fra afgørelsen, her regnes fra iværksættelsen: er afgørelsen truffet på en \
    tidligere dag, er fristen så meget kortere.";
const SEKS_MAANEDER: &str = "Retten kan af særlig grund tillade en anmodning indtil 6 måneder efter ophøret.";
const FRA_MAGTANVENDELSEN: &str = "Der regnes fra magtanvendelsen. Det er den sikre læsning.";
const KORTERE_KONTRAKT: &str = "6 måneder er det længste, der kan aftales: kontrakten kan være kortere.";
const FOEDSLEN: &str = "Kontrakten løber til fødslen, også hvis barnet ikke fødes på terminsdagen.";

fn tilbageholdt_i_alt(s: &Forhold) -> Option<Beregning> {
    let maaneder = if s.gravid() { 3 } else { 2 };
    let frist = Beregning::maaneder(s, Faktum::TilbageholdtFra, maaneder)?;
    Some(frist.minus_dage(s.tilbageholdte_dage_foer()?))
}

fn kontraktens_ophoer(s: &Forhold) -> Option<Beregning> {
    if s.gravid() {
        Some(Beregning::dage(s, Faktum::Termin, 0)?.med_bemaerkning(FOEDSLEN))
    } else {
        Some(Beregning::maaneder(s, Faktum::Kontraktdato, 6)?.med_bemaerkning(KORTERE_KONTRAKT))
    }
}
