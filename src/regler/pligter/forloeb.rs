// SPDX-License-Identifier: MPL-2.0
//! Duties in the course of treatment and when it ends.

use crate::fakta::{Faktum, Intensitet, Udskrivningsaarsag};
use crate::kilder::{bek1094, nr, rsl, sel, sel_101, vej};
use crate::regelsaet::Lov;
use crate::regler::{Pligt, Styrke};

/// PL-19: what follows residential treatment.
pub static PL_19: Pligt = Pligt {
    id: "PL-19",
    styrke: Styrke::Boer,
    hvad: "Du bør planlægge, at døgnbehandlingen bliver fulgt op med intensiv ambulant behandling eller \
           dagbehandling, med sociale indsatser eller med begge dele.",
    betingelse: "borgeren er visiteret til døgnbehandling",
    fakta: &[Faktum::VisiteretIntensitet],
    naar: |s| s.visiteret_intensitet() == Intensitet::Doegn,
    kilder: &[nr("2.3.8"), vej("13 c")],
    ..Pligt::GRUND
};

/// PL-22: Stofmisbrugsdatabasen.
pub static PL_22: Pligt = Pligt {
    id: "PL-22",
    hvad: "Indberet anmodning, behandlingsstart, tilbud og afslutning til Stofmisbrugsdatabasen. Indberet ved \
           udskrivning også dato, årsag, status på misbruget, bolig og forsørgelse, selvhjælpsnetværk og flytning \
           sammen med en stoffri partner.",
    betingelse: "anmodningsdatoen er kendt, medmindre sagen gælder § 101 a",
    fakta: &[Faktum::Anmodningsdato, Faktum::EfterParagraf101a],
    naar: |s| s.anmodningsdato().is_some(),
    ikke_hvis: |s| s.efter_paragraf_101a(),
    kilder: &[rsl("§ 82"), bek1094(""), nr("2.7.6"), nr("3.11.1"), vej("18")],
    ..Pligt::GRUND
};

/// PL-27: gift cards.
pub static PL_27: Pligt = Pligt {
    id: "PL-27",
    styrke: Styrke::Kan,
    hvad: "Du kan bruge gavekort til at fastholde borgeren i behandlingen efter kommunens retningslinjer.",
    betingelse: "borgeren er visiteret til behandling, og kommunen har besluttet at bruge gavekort, fra 2020",
    fakta: &[Faktum::Visiteret],
    naar: |s| s.visiteret() && s.omstaendigheder.gavekort,
    fra: Lov::Fra2020,
    kilder: &[sel_101::GAVEKORT, nr("3.10.2")],
    ..Pligt::GRUND
};

/// PL-33: the case is followed.
pub static PL_33: Pligt = Pligt {
    id: "PL-33",
    hvad: "Følg sagen og behandlingsplanen løbende sammen med borgeren, og tilpas intensiteten, når behovet ændrer \
           sig.",
    betingelse: "borgeren er visiteret til behandling",
    fakta: &[Faktum::Visiteret],
    naar: |s| s.visiteret(),
    kilder: &[sel("§ 148, stk. 2"), nr("2.3.4"), nr("3.7.4"), nr("3.9.1"), nr("3.9.2")],
    ..Pligt::GRUND
};

/// PL-37: at discharge.
pub static PL_37: Pligt = Pligt {
    id: "PL-37",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for en skriftlig status med borgerens egen opfattelse og for råd om, hvor der kan søges \
           hjælp. Du bør også sørge for, at borgeren ved, at der bliver fulgt op, og at det er frivilligt.",
    betingelse: "udskrivningsdatoen er kendt",
    fakta: &[Faktum::Udskrivningsdato],
    naar: |s| s.udskrivningsdato().is_some(),
    kilder: &[nr("3.11.2"), nr("3.11.4"), nr("3.12.3")],
    ..Pligt::GRUND
};

/// PL-38: the citizen stayed away.
pub static PL_38: Pligt = Pligt {
    id: "PL-38",
    styrke: Styrke::Boer,
    hvad: "Du bør sørge for, at borgeren aktivt bliver kontaktet, og overveje en opsøgende indsats.",
    betingelse: "behandlingen sluttede, fordi borgeren udeblev",
    fakta: &[Faktum::Udskrivningsaarsag],
    naar: |s| s.udskrivningsaarsag() == Udskrivningsaarsag::Udeblevet,
    kilder: &[nr("3.10.4"), nr("3.11.6")],
    ..Pligt::GRUND
};
