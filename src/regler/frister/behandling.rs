// SPDX-License-Identifier: MPL-2.0
//! FR-01 to FR-03 and FR-16: what is due within 14 days of the request.

use super::{Beregning, Frist, Vilkaar};
use crate::fakta::Faktum;
use crate::kalender::{Alternativ, sidste_hverdag_foer_eller_paa};
use crate::kilder::{bek1477, nr, sel_101, sul, vej};
use crate::regelsaet::Lov;
use crate::regler::{Forhold, Fortolkning, Konklusion};

/// FR-01: treatment has begun.
pub static FR_01: Frist = Frist {
    id: "FR-01",
    hvad: "Behandlingen skal være sat i gang.",
    betingelse: "der er anmodet om behandling; ikke hvis der kun er bedt om rådgivning, borgeren er indsat, \
        behandlingen er efter § 101 a, eller borgeren ikke er omfattet af § 101",
    fakta: &[
        Faktum::Anmodningsdato,
        Faktum::AnmodetOmBehandling,
        Faktum::EfterParagraf101a,
        Faktum::Indsat,
        Faktum::BenytterFritValg,
    ],
    ikke_hvis: er_uden_garanti,
    beregn: |s| {
        let frist = fjorten_dage(s)?;
        Some(if s.benytter_frit_valg() {
            frist.med_bemaerkning(FRIT_VALG)
        } else {
            frist
        })
    },
    moedes_af: Some(Faktum::IvaerksatDato),
    tidligst: Some(Faktum::Anmodningsdato),
    tyder_paa: &[Faktum::Udskrivningsdato],
    kan_fraviges: Some(Vilkaar {
        hvornaar: "borgeren vælger et andet behandlingstilbud end det, kommunen har visiteret til",
        fakta: &[Faktum::BenytterFritValg],
        holder: |s| s.benytter_frit_valg(),
        fra: Lov::Fra2017,
        kilder: &[
            sel_101::FRAVIGELSE_2017,
            sel_101::FRAVIGELSE_2020,
            vej("35"),
            nr("3.6.4"),
        ],
    }),
    fortolkning: Some(&Fortolkning {
        emne: "De 14 dage",
        valg: "regnes fra enhver anmodning i enhver form, også ved en repræsentant (NR 3.4), ikke fra det første personlige møde (VEJ 2017, pkt. 21)",
    }),
    kilder: &[
        sel_101::FRIST_2017,
        sel_101::FRIST_2020,
        sel_101::FRAVIGELSE_2017,
        sel_101::FRAVIGELSE_2020,
        vej("21"),
        vej("22"),
        vej("23"),
        vej("35"),
        nr("3.4"),
        nr("3.4.1"),
        nr("3.6.4"),
    ],
    ..Frist::GRUND
};

/// FR-02: the afdækning is done and the decision made.
pub static FR_02: Frist = Frist {
    id: "FR-02",
    hvad: "Afdækningen skal være gennemført, og afgørelsen skal være truffet, også når borgeren benytter frit valg.",
    hvad_2017: Some("Det skal være afklaret, hvilken behandling borgeren skal have, også ved frit valg."),
    betingelse: "som FR-01; frit valg flytter ikke fristen",
    fakta: &[
        Faktum::Anmodningsdato,
        Faktum::AnmodetOmBehandling,
        Faktum::EfterParagraf101a,
        Faktum::Indsat,
    ],
    ikke_hvis: er_uden_garanti,
    beregn: fjorten_dage,
    moedes_af: Some(Faktum::Visitationsdato),
    tidligst: Some(Faktum::Anmodningsdato),
    tyder_paa: &[Faktum::Meddelelsesdato, Faktum::IvaerksatDato, Faktum::Udskrivningsdato],
    // Until 2020 the clarification alone is due. An afdækning may be finished after the start for one of two reasons
    // that no fact holds; a decision on an incomplete one is therefore neither met nor overdue.
    kraever: Some(Vilkaar {
        hvornaar: "afdækningen er fuldstændig; den må dog færdiggøres efter iværksættelsen, hvis det skyldes borgerens \
            forhold eller oplysninger fra andre",
        fakta: &[],
        holder: |s| s.omstaendigheder.afdaekning == Konklusion::Fuldstaendig,
        fra: Lov::Fra2020,
        kilder: &[bek1477("§ 1, stk. 1-2"), bek1477("§ 1, stk. 6")],
    }),
    kilder: &[bek1477("§ 1"), vej("23"), nr("3.4.3"), nr("3.5.2")],
    ..Frist::GRUND
};

/// FR-03: the doctor's consultation has taken place. Where FR-01 is listed, the citizen has asked for treatment, and
/// neither § 101 a nor a conclusion of not being covered is known. It is listed only while no consultation is recorded,
/// and due only if the citizen wants it, so that nothing tells whether it was met.
pub static FR_03: Frist = Frist {
    id: "FR-03",
    hvad: "Den gratis lægesamtale skal have fundet sted, hvis borgeren ønsker den.",
    betingelse: "FR-01 gælder, og lægesamtalen er ikke noteret; ikke hvis borgeren fra den 1. september 2024 er \
        indlagt eller visiteret til regionens integrerede behandling",
    fakta: &[
        Faktum::Anmodningsdato,
        Faktum::LaegesamtaleDato,
        Faktum::IndlagtEllerIntegreret,
        Faktum::IvaerksatDato,
    ],
    naar: |s| s.omstaendigheder.fr_01.is_some() && s.laegesamtale_dato().is_none(),
    ikke_hvis: |s| s.er_regionens(),
    beregn: |s| Beregning::dage(s, Faktum::IvaerksatDato, 0).or_else(|| fjorten_dage(s)),
    kilder: &[sul("§ 142, stk. 1-2"), vej("14"), nr("3.4.5")],
    ..Frist::GRUND
};

/// FR-16: medical (substitution) treatment has begun. No fact holds that day; the start of the social treatment is
/// another event.
pub static FR_16: Frist = Frist {
    id: "FR-16",
    hvad: "Behandlingen med substitutionsmedicin skal være sat i gang.",
    betingelse: "borgeren får eller har behov for substitutionsmedicin, og der er anmodet om behandling; vises ikke, \
        hvor FR-01 ikke vises, og ikke hvis borgeren fra den 1. september 2024 er indlagt eller visiteret til \
        regionens integrerede behandling",
    fakta: &[
        Faktum::Anmodningsdato,
        Faktum::AnmodetOmBehandling,
        Faktum::EfterParagraf101a,
        Faktum::Indsat,
        Faktum::Substitution,
        Faktum::IndlagtEllerIntegreret,
    ],
    naar: |s| s.substitution(),
    ikke_hvis: |s| er_uden_garanti(s) || s.er_regionens(),
    beregn: |s| fjorten_dage(s).map(|frist| frist.med_bemaerkning(ANDEN_INSTITUTION)),
    kilder: &[sul("§ 142, stk. 6"), sul("§ 142, stk. 8"), vej("14")],
    ..Frist::GRUND
};

const FRIT_VALG: &str =
    "Borgeren bruger frit valg: fristen kan fraviges, men behandlingen skal begynde så hurtigt som muligt.";
const ANDEN_INSTITUTION: &str = "Fristen kan fraviges, hvis borgeren vælger en anden institution.";

/// Whether the guarantee of 14 days is known not to hold.
fn er_uden_garanti(s: &Forhold) -> bool {
    !s.anmodet_om_behandling() || s.indsat() || s.efter_paragraf_101a() || s.er_ikke_omfattet()
}

/// 14 days after the request, never moved; beside a day on which nobody is at work, the last one before it.
fn fjorten_dage(s: &Forhold) -> Option<Beregning> {
    let frist = Beregning::dage(s, Faktum::Anmodningsdato, 14)?;
    let hverdag = sidste_hverdag_foer_eller_paa(frist.dato);
    let alternativ = (hverdag != frist.dato).then(|| Alternativ {
        dato: hverdag,
        grund: "sidste hverdag inden fristen".to_owned(),
    });
    Some(Beregning { alternativ, ..frist })
}
