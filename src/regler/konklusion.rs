// SPDX-License-Identifier: MPL-2.0
//! The vocabulary of the law: what an area can conclude, the areas, how binding a row is, and the types of decision.
//! Letters and pages speak it without knowing a single rule.

use crate::fakta::{Intensitet, valg};

valg! {
    /// What an area can conclude.
    Konklusion {
        Ja "ja" "omfattet", Nej "nej" "ikke omfattet",
        Ambulant "ambulant" "ambulant behandling", Dag "dag" "dagbehandling", Doegn "doegn" "døgnbehandling", Skoen "skoen" "fagligt skøn",
        Ret "ret" "ret til at vælge", IngenRet "ingenRet" "ingen ret til at vælge",
        Kan "kan" "kan begrænses", KanIkke "kanIkke" "kan ikke",
        IMaalgruppen "iMaalgruppen" "i målgruppen", UdenForMaalgruppen "udenForMaalgruppen" "uden for målgruppen",
        Fuldstaendig "fuldstaendig" "fuldstændig", Ufuldstaendig "ufuldstaendig" "ikke fuldstændig",
        SkalTilbydes "skalTilbydes" "skal tilbydes", KanTilbydes "kanTilbydes" "kan tilbydes",
        BetingelserOpfyldt "betingelserOpfyldt" "betingelserne er opfyldt",
        BetingelserIkkeOpfyldt "betingelserIkkeOpfyldt" "betingelserne er ikke opfyldt",
        Uafklaret "uafklaret" "uafklaret",
    }
    /// The areas of an assessment, in the order of the file format.
    Omraadenavn {
        Omfattet "omfattet" "omfattet af § 101", Intensitet "intensitet" "intensitet", FritValg "fritValg" "frit valg",
        Begraensning "begraensning" "begrænsning af frit valg", Anonym "anonym" "anonym behandling efter § 101 a",
        Afdaekning "afdaekning" "afdækning", Kontrakt "kontrakt" "kontrakt om behandling", Tilbageholdelse "tilbageholdelse" "tilbageholdelse",
    }
    /// How binding a duty is, in ascending order: may, should, must.
    Styrke { Kan "kan" "kan", Boer "boer" "bør", Skal "skal" "skal" }
    /// The type of the decision being drafted.
    Afgoerelsestype {
        Bevilling "bevilling" "bevilling", DelvistAfslag "delvistAfslag" "delvist afslag",
        Afslag "afslag" "afslag", Aendring "aendring" "ændring",
        FritValgImoedekommet "fritValgImoedekommet" "frit valg imødekommet",
        FritValgAfslag "fritValgAfslag" "afslag på frit valg", FritValgBegraenset "fritValgBegraenset" "frit valg begrænset",
        AnonymBevilling "anonymBevilling" "bevilling af anonym behandling",
        AnonymHenvisning "anonymHenvisning" "afslag på anonym behandling, med henvisning",
    }
}

impl Konklusion {
    /// The conclusion that names an intensity.
    pub fn fra(intensitet: Intensitet) -> Self {
        match intensitet {
            Intensitet::Ambulant => Self::Ambulant,
            Intensitet::Dag => Self::Dag,
            Intensitet::Doegn => Self::Doegn,
        }
    }

    /// The intensity that the conclusion names; `None` when it names none.
    pub fn intensitet(self) -> Option<Intensitet> {
        match self {
            Self::Ambulant => Some(Intensitet::Ambulant),
            Self::Dag => Some(Intensitet::Dag),
            Self::Doegn => Some(Intensitet::Doegn),
            _ => None,
        }
    }
}
