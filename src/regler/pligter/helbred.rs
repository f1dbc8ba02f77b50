// SPDX-License-Identifier: MPL-2.0
//! Duties on health: the doctor's consultation, opioids, alcohol, mental disorders and medical treatment.

use crate::fakta::{Faktum, Stof};
use crate::kilder::{nr, psykl, sul, vej};
use crate::regler::{Forhold, Pligt, Styrke};

/// PL-01: the free doctor's consultation.
pub static PL_01: Pligt = Pligt {
    id: "PL-01",
    hvad: "Fortæl borgeren om retten til en gratis lægesamtale, og tilbyd den, så den kan finde sted, før behandlingen \
           begynder.",
    betingelse: "der er anmodet om behandling, medmindre borgeren ikke er omfattet af § 101, sagen gælder § 101 a, \
                 eller hospital eller region fra den 1. september 2024 har ansvaret",
    fakta: &[
        Faktum::Anmodningsdato,
        Faktum::AnmodetOmBehandling,
        Faktum::EfterParagraf101a,
        Faktum::LaegesamtaleOplyst,
        Faktum::IndlagtEllerIntegreret,
    ],
    naar: |s| s.anmodningsdato().is_some() || s.anmodet_om_behandling(),
    ikke_hvis: |s| s.er_ikke_omfattet() || s.efter_paragraf_101a() || s.er_regionens(),
    udfoert: |s| s.laegesamtale_oplyst(),
    kilder: &[sul("§ 142, stk. 1-2"), nr("3.4.5")],
    ..Pligt::GRUND
};

/// PL-03: naloxone.
pub static PL_03: Pligt = Pligt {
    id: "PL-03",
    hvad: "Tilbyd borgeren et kursus i førstehjælp og i brug af modgiften naloxon, og tilbyd et naloxonkit.",
    betingelse: "borgeren er omfattet af § 101 og bruger opioider",
    fakta: &[Faktum::Stoffer],
    naar: bruger_opioider_og_er_omfattet,
    kilder: &[nr("2.3.12")],
    ..Pligt::GRUND
};

/// PL-04: hepatitis and HIV.
pub static PL_04: Pligt = Pligt {
    id: "PL-04",
    hvad: "Tilbyd borgeren at blive undersøgt for hepatitis og hiv hos en læge, og tilbyd vaccination mod hepatitis A \
           og B til den, der hverken er smittet eller vaccineret.",
    betingelse: "borgeren er omfattet af § 101 og bruger opioider",
    fakta: &[Faktum::Stoffer],
    naar: bruger_opioider_og_er_omfattet,
    kilder: &[nr("2.3.13")],
    ..Pligt::GRUND
};

fn bruger_opioider_og_er_omfattet(s: &Forhold) -> bool {
    s.stoffer().indeholder(Stof::Opioider) && s.er_omfattet()
}

/// PL-05: drugs and alcohol.
pub static PL_05: Pligt = Pligt {
    id: "PL-05",
    hvad: "Tilbyd borgeren behandling for både stofmisbruget og alkoholproblemet.",
    betingelse: "borgeren bruger stoffer og har også et alkoholproblem",
    fakta: &[Faktum::Stoffer, Faktum::Alkoholmisbrug],
    naar: |s| !s.stoffer().er_tom() && s.alkoholmisbrug(),
    kilder: &[nr("2.3.14")],
    ..Pligt::GRUND
};

/// PL-12: the coordinating plan; VEJ 10 says *kan*, for severe disorders.
pub static PL_12: Pligt = Pligt {
    id: "PL-12",
    styrke_2017: Some(Styrke::Kan),
    hvad: "Få udarbejdet en koordinerende indsatsplan. Det anbefales, at der højst går 6 måneder mellem møderne om \
           den.",
    betingelse: "borgeren har en svær psykisk lidelse, eller en psykisk lidelse og meget komplekse sociale problemer",
    fakta: &[
        Faktum::PsykiskLidelse,
        Faktum::SvaerPsykiskLidelse,
        Faktum::KompleksSocial,
    ],
    naar: |s| s.svaer_psykisk_lidelse() || (s.psykisk_lidelse() && s.kompleks_social()),
    kilder: &[nr("2.6.13"), vej("10")],
    ..Pligt::GRUND
};

/// PL-13: discharge from psychiatry.
pub static PL_13: Pligt = Pligt {
    id: "PL-13",
    hvad: "Deltag i udskrivningsaftalen om borgerens behandling og støtte efter indlæggelsen i psykiatrien. Overlægen \
           har ansvaret for, at aftalen bliver indgået.",
    betingelse: "borgeren er omfattet af § 101 og udskrives fra en psykiatrisk afdeling",
    fakta: &[Faktum::UdskrivesFraPsykiatri],
    naar: |s| s.udskrives_fra_psykiatri() && s.er_omfattet(),
    kilder: &[psykl("§ 13 a"), nr("2.6.13")],
    ..Pligt::GRUND
};

/// PL-26: social and medical treatment together.
pub static PL_26: Pligt = Pligt {
    id: "PL-26",
    styrke: Styrke::Boer,
    hvad: "Du bør sikre, at den sociale og den lægelige behandling hænger sammen, så medicinen som udgangspunkt ikke \
           står alene.",
    betingelse: "borgeren får eller har behov for substitutionsmedicin",
    fakta: &[Faktum::Substitution],
    naar: |s| s.substitution(),
    kilder: &[vej("14"), nr("2.3.7")],
    ..Pligt::GRUND
};

/// PL-32: medical treatment is a doctor's question.
pub static PL_32: Pligt = Pligt {
    id: "PL-32",
    hvad: "Lad en læge vurdere behovet, før der visiteres til lægelig behandling. Ansvaret for den ligger i den \
           kommune, hvor borgeren er tilmeldt Folkeregisteret.",
    betingelse: "borgeren får eller har behov for substitutionsmedicin eller ordineret heroin",
    fakta: &[Faktum::Substitution, Faktum::Heroinbehandling],
    naar: |s| s.substitution() || s.heroinbehandling(),
    kilder: &[vej("12"), vej("14")],
    ..Pligt::GRUND
};

/// PL-40: integrated treatment.
pub static PL_40: Pligt = Pligt {
    id: "PL-40",
    styrke: Styrke::Boer,
    hvad: "Du bør lade stofmisbrugsbehandlingen ske integreret eller i det mindste koordineret med behandlingen af den \
           psykiske lidelse, som aldrig er grund til at afvise borgeren.",
    betingelse: "borgeren har en psykisk lidelse",
    fakta: &[Faktum::PsykiskLidelse],
    naar: |s| s.psykisk_lidelse(),
    kilder: &[nr("2.6.3"), nr("2.6.9"), nr("2.6.14")],
    ..Pligt::GRUND
};
