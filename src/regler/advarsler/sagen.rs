// SPDX-License-Identifier: MPL-2.0
//! AD: what the tool does not cover, what is late, and what the case lacks.

use crate::fakta::Faktum;
use crate::kilder::{KONTROLLERET, SEPTEMBER_2024, bek1477, ltb, nr, sel, sel_101, sul, vej};
use crate::regelsaet::Lov;
use crate::regler::frister::{FR_01, FR_09, FR_10, Frist, Tilstandsslags};
use crate::regler::{Advarsel, Forhold, Konklusion};

/// AD-01: under 18.
pub static AD_01: Advarsel = Advarsel {
    id: "AD-01",
    hvad: "Borgeren er under 18 år. For unge gælder andre regler, og redskabet vurderer ikke unges sager: brug \
        reglerne for unge.",
    betingelse: "borgeren er under 18 år",
    fakta: &[Faktum::Alder],
    naar: |s| !s.er_voksen(),
    for_unge: true,
    kilder: &[sel_101::UNGE_2017, sel_101::UNGE_2020, sel_101::UNGE_2024, vej("22")],
    ..Advarsel::GRUND
};

/// AD-04: the 14 days have passed without a start.
pub static AD_04: Advarsel = Advarsel {
    id: "AD-04",
    hvad: "De 14 dage er gået, og der er ikke noteret nogen start: sæt behandlingen i gang så hurtigt som muligt, \
        eller notér den dag, den begyndte.",
    betingelse: "fristen på 14 dage (FR-01) er overskredet, og behandlingen er ikke begyndt; ikke ved frit valg, og ikke \
        når behandlingen er afsluttet",
    fakta: &[
        Faktum::IvaerksatDato,
        Faktum::Udskrivningsdato,
        Faktum::BenytterFritValg,
    ],
    naar: |s| er_overskredet(s, &FR_01),
    kilder: &[sel_101::FRIST_2017, sel_101::FRIST_2020, nr("3.4.1")],
    ..Advarsel::GRUND
};

/// AD-05: treatment begins too late.
pub static AD_05: Advarsel = Advarsel {
    id: "AD-05",
    hvad: "Den noterede start ligger efter de 14 dage: begynd tidligere, hvis det endnu kan nås, og notér ellers, \
        hvorfor fristen ikke blev holdt.",
    betingelse: "behandlingen begynder efter fristen på 14 dage (FR-01); ikke ved frit valg",
    fakta: &[Faktum::IvaerksatDato, Faktum::BenytterFritValg],
    naar: |s| {
        let tilstand = s.tilstand(FR_01.id);
        tilstand.is_some_and(|t| t.slags == Tilstandsslags::ForSent || t.bliver_for_sent)
    },
    kilder: &[sel_101::FRIST_2017, sel_101::FRIST_2020, nr("3.4.1")],
    ..Advarsel::GRUND
};

/// AD-07: decided on an incomplete afdækning.
pub static AD_07: Advarsel = Advarsel {
    id: "AD-07",
    hvad: "Der er visiteret, selv om afdækningen mangler mindst ét af de seks områder: gør den færdig, eller notér \
        grunden, hvis BEK 1477/2019 § 1, stk. 6, er årsagen.",
    betingelse: "visitationen er noteret, og afdækningen er ufuldstændig",
    fakta: &[Faktum::Visitationsdato],
    naar: |s| s.visitationsdato().is_some() && s.omstaendigheder.afdaekning == Konklusion::Ufuldstaendig,
    fra: Lov::Fra2020,
    kilder: &[
        sel_101::AFDAEKNING,
        bek1477("§ 1, stk. 2"),
        bek1477("§ 1, stk. 6").med_forbehold("kun bestemmelsens første led er kontrolleret"),
    ],
    ..Advarsel::GRUND
};

/// AD-08: in custody.
pub static AD_08: Advarsel = Advarsel {
    id: "AD-08",
    hvad: "Servicelovens 14 dage gælder ikke, mens borgeren sidder i fængsel eller arresthus: aftal behandlingen med \
        Kriminalforsorgen.",
    betingelse: "borgeren er indsat",
    fakta: &[Faktum::Indsat],
    naar: |s| s.indsat(),
    kilder: &[vej("22")],
    ..Advarsel::GRUND
};

/// AD-11: a case that should be anonymous is not.
pub static AD_11: Advarsel = Advarsel {
    id: "AD-11",
    hvad: "Borgeren ønsker at være anonym, men sagen indeholder navn, adresse eller ti cifre, der ligner et \
        CPR-nummer: slet dem.",
    betingelse: "borgeren ønsker anonymitet, og sagen identificerer borgeren",
    fakta: &[Faktum::OenskerAnonymitet],
    naar: |s| s.oensker_anonymitet() && s.omstaendigheder.identificerer_borgeren,
    kilder: &[sel("§ 101 a, stk. 3"), vej("54")],
    ..Advarsel::GRUND
};

/// AD-12: the holding has lasted too long.
pub static AD_12: Advarsel = Advarsel {
    id: "AD-12",
    hvad: "Tilbageholdelsen har varet længere, end loven tillader: den skal ophøre nu. Er den ophørt, så notér dagen.",
    betingelse: "FR-09 eller FR-10 er overskredet: det er ikke noteret, at tilbageholdelsen er ophørt, og borgeren er \
        ikke udskrevet",
    fakta: &[Faktum::TilbageholdelseOphoert, Faktum::Udskrivningsdato],
    naar: |s| er_overskredet(s, &FR_09) || er_overskredet(s, &FR_10),
    kilder: &[ltb("§ 7, stk. 1-2")],
    ..Advarsel::GRUND
};

/// AD-14: hospital or region is responsible.
pub static AD_14: Advarsel = Advarsel {
    id: "AD-14",
    hvad: "Hospitalet eller regionen har ansvaret for lægesamtale og substitutionsmedicin, når borgeren er indlagt \
        eller visiteret til integreret behandling: aftal med dem, hvem der gør hvad.",
    betingelse: "borgeren er indlagt eller visiteret til regionens integrerede behandling, fra den 1. september 2024",
    fakta: &[Faktum::IndlagtEllerIntegreret],
    naar: |s| s.er_regionens(),
    kilder: &[
        sul("§ 82 c").fra(SEPTEMBER_2024).med_forbehold(IKRAFTTRAEDEN),
        sul("§ 142, stk. 1 og 3"),
    ],
    ..Advarsel::GRUND
};

/// AD-15: later than the last check of the law.
pub static AD_15: Advarsel = Advarsel {
    id: "AD-15",
    hvad: "Retskilderne er ikke kontrolleret så sent som på vurderingsdatoen, og loven kan være ændret: undersøg, om \
        reglerne stadig gælder.",
    betingelse: "vurderingsdatoen ligger efter den dag, retskilderne sidst blev kontrolleret",
    naar: |s| s.vurderingsdato() > KONTROLLERET,
    kilder: &[sel_101::BEHANDLING],
    ..Advarsel::GRUND
};

/// AD-16: the doctor's consultation came after the start.
pub static AD_16: Advarsel = Advarsel {
    id: "AD-16",
    hvad: "Lægesamtalen er dateret efter behandlingens start, men skal ligge før: hold den tidligere, hvis det endnu \
        kan nås, eller ret den dato, der ikke er rigtig.",
    betingelse: "lægesamtalen ligger efter behandlingens start",
    fakta: &[Faktum::LaegesamtaleDato, Faktum::IvaerksatDato],
    naar: |s| matches!((s.laegesamtale_dato(), s.ivaerksat_dato()), (Some(samtale), Some(start)) if samtale > start),
    kilder: &[sul("§ 142, stk. 2")],
    ..Advarsel::GRUND
};

const IKRAFTTRAEDEN: &str = "ikrafttrædelsen af loven om integreret behandling er ikke kontrolleret";

fn er_overskredet(s: &Forhold, frist: &Frist) -> bool {
    s.tilstand(frist.id)
        .is_some_and(|tilstand| tilstand.slags == Tilstandsslags::Overskredet)
}
