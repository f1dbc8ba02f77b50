// SPDX-License-Identifier: MPL-2.0
//! The values that facts with a choice of answers can take, in ascending order.

use crate::fil::del::Laesbar;
use crate::fil::skema::Form;
use crate::fil::trae::Knude;

/// One value of a choice: its id in files and its word in Danish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vaerdi {
    /// The id in files.
    pub id: &'static str,
    /// The word that people read.
    pub tekst: &'static str,
}

/// A closed, ordered choice of values.
pub trait Valgmulighed: Copy + 'static {
    /// Every value with its texts, in ascending order.
    const VAERDIER: &'static [Vaerdi];
    /// The same values' ids.
    const ID: &'static [&'static str];
    /// The same, as values.
    const ALLE: &'static [Self];
    /// The value at that place; the first if the place is out of range.
    fn fra_nr(nr: u8) -> Self {
        Self::ALLE.get(usize::from(nr)).copied().unwrap_or(Self::ALLE[0])
    }
    /// The value's place.
    fn nr(self) -> u8;
    /// Every value, in ascending order.
    fn alle() -> impl Iterator<Item = Self> {
        Self::ALLE.iter().copied()
    }
    /// The value with that id.
    fn med_id(id: &str) -> Option<Self> {
        Self::alle().find(|vaerdi| vaerdi.id() == id)
    }
    /// The value's id in files.
    fn id(self) -> &'static str {
        Self::ID[usize::from(self.nr())]
    }
    /// The value's word.
    fn tekst(self) -> &'static str {
        Self::VAERDIER[usize::from(self.nr())].tekst
    }
}

/// In a file a choice is the id of its value, and a set is a list of ids.
impl<V: Valgmulighed> Laesbar for V {
    const FORM: Form = Form::Valg(V::ID);
    const LISTE: Form = Form::Maengde(V::ID);

    fn laes(knude: &Knude) -> Option<Self> {
        V::med_id(knude.som_tekst()?)
    }
}

/// A set of values of a choice, one bit a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Maengde(pub u8);

impl Maengde {
    /// Whether the value is in the set.
    pub fn indeholder<V: Valgmulighed>(self, vaerdi: V) -> bool {
        self.0 & (1 << vaerdi.nr()) != 0
    }

    /// Whether nothing is in the set.
    pub fn er_tom(self) -> bool {
        self.0 == 0
    }
}

/// Declares choices: each value has a Rust name, an id in files and output, and a word in Danish.
macro_rules! valg {
    ($($(#[$doc:meta])* $Navn:ident { $($Vaerdi:ident $id:literal $tekst:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
        #[allow(missing_docs, reason = "the id and the Danish word stand in the table")]
        pub enum $Navn { $(#[cfg_attr(feature = "typer", ts(rename = $id))] $Vaerdi),* }

        impl $crate::fakta::Valgmulighed for $Navn {
            const VAERDIER: &'static [$crate::fakta::Vaerdi] = &[$($crate::fakta::Vaerdi { id: $id, tekst: $tekst }),*];
            const ID: &'static [&'static str] = &[$($id),*];
            const ALLE: &'static [Self] = &[$(Self::$Vaerdi),*];
            fn nr(self) -> u8 { self as u8 }
        }

        impl serde::Serialize for $Navn {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::fakta::Valgmulighed::id(*self))
            }
        }
    )*};
}

pub(crate) use valg;

valg! {
    /// Who can usually supply an answer.
    Hvem {
        Borger "borger" "borgeren", Sagsbehandler "sagsbehandler" "sagsbehandleren", Behandler "behandler" "behandleren",
        Laege "laege" "lægen", AndenMyndighed "andenMyndighed" "en anden myndighed",
    }
    /// The three intensities of treatment (VEJ 13; NR 2.3).
    Intensitet { Ambulant "ambulant" "ambulant behandling", Dag "dag" "dagbehandling", Doegn "doegn" "døgnbehandling" }
    /// Whose citizen it is.
    Opholdskommune { Egen "egen" "vores kommune", Anden "anden" "en anden kommune", Uenighed "uenighed" "kommunerne er uenige" }
    /// Drugs used.
    Stof {
        Opioider "opioider" "opioider", Kokain "kokain" "kokain", Amfetamin "amfetamin" "amfetamin",
        Hallucinogener "hallucinogener" "hallucinogener", Cannabis "cannabis" "cannabis",
        Benzodiazepiner "benzodiazepiner" "benzodiazepiner", Andre "andre" "andre stoffer",
    }
    /// The caseworker's burden in one area of the afdækning, and the overall burden from `Let`.
    Profil {
        Ingen "ingen" "ingen belastning", Let "let" "let belastning", Moderat "moderat" "moderat belastning",
        Middelsvaer "middelsvaer" "middelsvær belastning", Svaer "svaer" "svær belastning",
    }
    /// Assessment instrument.
    Redskab {
        Ungmap "ungmap" "UngMap", Voksenmap "voksenmap" "VoksenMap", Europasi "europasi" "EuropASI", Mate "mate" "MATE",
        Andet "andet" "et andet valideret redskab", Intet "intet" "intet valideret redskab",
    }
    /// Overall burden of problems.
    Belastning { Let "let" "let", Moderat "moderat" "moderat", Middelsvaer "middelsvaer" "middelsvær", Svaer "svaer" "svær" }
    /// How hard the citizen is to retain in treatment.
    Fastholdelse { Let "let" "let", Middelsvaer "middelsvaer" "middelsvært", Svaer "svaer" "svært" }
    /// The least intensive offer that a professional has judged sufficient.
    Tilstraekkeligt {
        Ambulant "ambulant" "ambulant behandling", Dag "dag" "dagbehandling", KunDoegn "kunDoegn" "kun døgnbehandling",
        IkkeVurderet "ikkeVurderet" "ikke vurderet af en fagperson",
    }
    /// The most intensive earlier treatment that did not suffice.
    TidligereBehandling { Ingen "ingen" "ingen", Ambulant "ambulant" "ambulant behandling", Dag "dag" "dagbehandling", Doegn "doegn" "døgnbehandling" }
    /// What the citizen asks for.
    OensketIntensitet { Ambulant "ambulant" "ambulant behandling", Dag "dag" "dagbehandling", Doegn "doegn" "døgnbehandling", Ingen "ingen" "intet bestemt" }
    /// Goals of the treatment.
    Maal {
        Stoffrihed "stoffrihed" "stoffrihed", Reduktion "reduktion" "reduktion af forbruget",
        Stabilisering "stabilisering" "stabilisering", Skadesreduktion "skadesreduktion" "skadesreduktion",
        Fastholdelse "fastholdelse" "at bevare det opnåede",
    }
    /// The § 141 plan.
    Handleplan { Har "har" "ja", Tilbudt "tilbudt" "nej, men den er tilbudt", Nej "nej" "nej" }
    /// Whether the chosen institution refuses.
    InstitutionAfviser { Nej "nej" "nej", Kapacitet "kapacitet" "ja, fordi der ikke er plads", Andet "andet" "ja, af en anden grund" }
    /// Other social problems for which help under serviceloven afsnit V is given or needed.
    HjaelpAfsnitV {
        Ingen "ingen" "ingen", KunFysisk "kunFysisk" "kun på grund af nedsat fysisk funktionsevne",
        KunParagraf80 "kunParagraf80" "kun midlertidigt husly (§ 80)",
        KunFysiskOgParagraf80 "kunFysiskOgParagraf80" "kun på grund af nedsat fysisk funktionsevne og midlertidigt husly (§ 80)",
        Psykisk "psykisk" "på grund af nedsat psykisk funktionsevne", Andet "andet" "anden hjælp",
    }
    /// Livelihood.
    Forsoergelse { Loen "loen" "løn", Su "su" "SU", Dagpenge "dagpenge" "dagpenge", Sygedagpenge "sygedagpenge" "sygedagpenge", Andet "andet" "andet" }
    /// How treatment ended.
    Udskrivningsaarsag {
        Faerdigbehandlet "faerdigbehandlet" "færdigbehandlet", AndetTilbud "andetTilbud" "udskrevet til et andet tilbud", Hospital "hospital" "udskrevet til hospital",
        AndenAarsag "andenAarsag" "anden årsag", OensketAfBorger "oensketAfBorger" "ønsket af borgeren", Udeblevet "udeblevet" "udeblevet",
        Bortvist "bortvist" "bortvist", Flyttet "flyttet" "flyttet",
    }
}
