// SPDX-License-Identifier: MPL-2.0
//! What each letter must hold: the parts required by law, by good practice, and not allowed.

use super::sagen::Afsnitsnavn;
use crate::regler::konklusion::Afgoerelsestype;

/// How binding a part of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Krav {
    /// Must not be in the letter.
    MaaIkke,
    /// Included when there is something to say.
    HvisDerEr,
    /// Should: included by default, and can be left out.
    Boer,
    /// Must by law.
    Skal,
}

/// The kinds of letter, by what they must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kolonne {
    /// A grant of everything asked for.
    FuldtMedhold,
    /// A grant of less, or a change.
    Mindre,
    /// A refusal.
    Afslag,
    /// A refusal or a limit of frit valg.
    FritValg,
    /// A grant under § 101 a.
    AnonymBevilling,
    /// Outside the target group of § 101 a.
    AnonymHenvisning,
}

impl Kolonne {
    /// Every kind.
    pub const ALLE: [Self; 6] = [
        Self::FuldtMedhold,
        Self::Mindre,
        Self::Afslag,
        Self::FritValg,
        Self::AnonymBevilling,
        Self::AnonymHenvisning,
    ];

    /// The kind of a decision; a grant not known to be fully in favour counts as partial.
    pub fn for_type(afgoerelse: Afgoerelsestype, fuldt_medhold: bool) -> Self {
        match afgoerelse {
            Afgoerelsestype::Bevilling | Afgoerelsestype::FritValgImoedekommet if fuldt_medhold => Self::FuldtMedhold,
            Afgoerelsestype::Bevilling
            | Afgoerelsestype::FritValgImoedekommet
            | Afgoerelsestype::DelvistAfslag
            | Afgoerelsestype::Aendring => Self::Mindre,
            Afgoerelsestype::Afslag => Self::Afslag,
            Afgoerelsestype::FritValgAfslag | Afgoerelsestype::FritValgBegraenset => Self::FritValg,
            Afgoerelsestype::AnonymBevilling => Self::AnonymBevilling,
            Afgoerelsestype::AnonymHenvisning => Self::AnonymHenvisning,
        }
    }
}

/// A part of a letter. Most have a section of their own; effort and grant share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Brevdel {
    /// The decision in one plain sentence first.
    Afgoerelse,
    /// The concrete effort and its purpose.
    IndsatsOgFormaal,
    /// Intensity, extent, provider, start and duration.
    Tildeling,
    /// The legal basis.
    Retsgrundlag,
    /// The facts given weight.
    Fakta,
    /// The main considerations of the discretion.
    Hensyn,
    /// Why the choice departs from what the facts point to.
    Fravigelse,
    /// Frit valg.
    FritValg,
    /// The 14-day guarantee and the start.
    Garanti,
    /// Doctor's consultation, behandlingsplan, follow-up.
    Forloeb,
    /// Other help.
    AndenHjaelp,
    /// How to complain.
    Klage,
    /// How to complain over a late start.
    KlageForsinkelse,
    /// Assistance and representation.
    Bisidder,
    /// Payment for board and lodging.
    Betaling,
    /// The end, and in the head the citizen's name and address as entered.
    Hilsen,
}

impl Brevdel {
    /// Every part, in order.
    pub const ALLE: [Self; 16] = [
        Self::Afgoerelse,
        Self::IndsatsOgFormaal,
        Self::Tildeling,
        Self::Retsgrundlag,
        Self::Fakta,
        Self::Hensyn,
        Self::Fravigelse,
        Self::FritValg,
        Self::Garanti,
        Self::Forloeb,
        Self::AndenHjaelp,
        Self::Klage,
        Self::KlageForsinkelse,
        Self::Bisidder,
        Self::Betaling,
        Self::Hilsen,
    ];

    /// The section it belongs to.
    pub fn afsnit(self) -> Afsnitsnavn {
        match self {
            Self::Afgoerelse => Afsnitsnavn::Afgoerelse,
            Self::IndsatsOgFormaal | Self::Tildeling => Afsnitsnavn::Indsats,
            Self::Retsgrundlag => Afsnitsnavn::Retsgrundlag,
            Self::Fakta => Afsnitsnavn::Fakta,
            Self::Hensyn => Afsnitsnavn::Hensyn,
            Self::Fravigelse => Afsnitsnavn::Fravigelse,
            Self::FritValg => Afsnitsnavn::FritValg,
            Self::Garanti => Afsnitsnavn::Garanti,
            Self::Forloeb => Afsnitsnavn::Forloeb,
            Self::AndenHjaelp => Afsnitsnavn::AndenHjaelp,
            Self::Klage => Afsnitsnavn::Klage,
            Self::KlageForsinkelse => Afsnitsnavn::KlageForsinkelse,
            Self::Bisidder => Afsnitsnavn::Bisidder,
            Self::Betaling => Afsnitsnavn::Betaling,
            Self::Hilsen => Afsnitsnavn::Hilsen,
        }
    }
}

/// How binding a part is in a kind of letter. `delegeret`: the provider decides under § 101 a by delegation, so that
/// there is a council to complain to.
pub fn krav(kolonne: Kolonne, del: Brevdel, delegeret: bool) -> Krav {
    const M: Krav = Krav::Skal;
    const B: Krav = Krav::Boer;
    const H: Krav = Krav::HvisDerEr;
    const N: Krav = Krav::MaaIkke;
    let raekke = match del {
        Brevdel::Afgoerelse | Brevdel::Hilsen => [M, M, M, M, M, M],
        Brevdel::IndsatsOgFormaal => [M, M, N, N, M, N],
        Brevdel::Tildeling => [M, M, N, M, M, N],
        Brevdel::Retsgrundlag => [B, M, M, M, B, M],
        Brevdel::Fakta | Brevdel::Hensyn => [B, M, M, M, N, M],
        Brevdel::Fravigelse => [H; 6],
        Brevdel::FritValg => [M, M, N, M, N, N],
        Brevdel::Garanti => [M, M, N, M, N, M],
        Brevdel::Forloeb => [B, B, N, N, N, N],
        Brevdel::AndenHjaelp => [N, B, B, N, N, M],
        Brevdel::Klage if delegeret => [B, M, M, M, M, M],
        Brevdel::Klage => [B, M, M, M, B, B],
        Brevdel::KlageForsinkelse | Brevdel::Betaling => [B, B, N, N, N, N],
        Brevdel::Bisidder => [B, B, B, B, N, N],
    };
    raekke[kolonne as usize]
}

/// How binding a section is: as its most binding part.
pub fn afsnitskrav(kolonne: Kolonne, afsnit: Afsnitsnavn, delegeret: bool) -> Krav {
    let mut hoejest = Krav::MaaIkke;
    for del in Brevdel::ALLE {
        if del.afsnit() == afsnit {
            hoejest = hoejest.max(krav(kolonne, del, delegeret));
        }
    }
    hoejest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakta::Valgmulighed;

    #[test]
    fn every_section_has_a_part_and_they_stand_in_order() {
        let mut afsnit: Vec<_> = Brevdel::ALLE.map(Brevdel::afsnit).to_vec();
        afsnit.dedup();
        let alle: Vec<_> = Afsnitsnavn::alle().collect();
        assert_eq!(afsnit, alle);
    }

    #[test]
    fn the_table_as_text() {
        let tegn = |krav| match krav {
            Krav::Skal => 'M',
            Krav::Boer => 'B',
            Krav::HvisDerEr => '?',
            Krav::MaaIkke => '-',
        };
        let raekke = |del| {
            Kolonne::ALLE
                .map(|k| tegn(krav(k, del, false)))
                .iter()
                .collect::<String>()
        };
        let tabel: Vec<_> = Brevdel::ALLE.map(raekke).to_vec();
        let ventet = [
            "MMMMMM", "MM--M-", "MM-MM-", "BMMMBM", "BMMM-M", "BMMM-M", "??????", "MM-M--", "MM-M-M", "BB----",
            "-BB--M", "BMMMBB", "BB----", "BBBB--", "BB----", "MMMMMM",
        ];
        assert_eq!(tabel, ventet);
    }

    #[test]
    fn delegation_makes_complaint_instructions_mandatory_under_101_a_only() {
        for kolonne in Kolonne::ALLE {
            let anonym = matches!(kolonne, Kolonne::AnonymBevilling | Kolonne::AnonymHenvisning);
            let (uden, med) = (
                krav(kolonne, Brevdel::Klage, false),
                krav(kolonne, Brevdel::Klage, true),
            );
            assert_eq!(med, if anonym { Krav::Skal } else { uden }, "{kolonne:?}");
        }
    }

    #[test]
    fn a_section_is_as_binding_as_its_most_binding_part() {
        for (navn, kolonne, ventet) in [
            ("effort and grant in a grant", Kolonne::Mindre, Krav::Skal),
            (
                "which provider in a refusal of frit valg",
                Kolonne::FritValg,
                Krav::Skal,
            ),
            ("neither in a refusal", Kolonne::Afslag, Krav::MaaIkke),
        ] {
            assert_eq!(afsnitskrav(kolonne, Afsnitsnavn::Indsats, false), ventet, "{navn}");
        }
    }
}
