// SPDX-License-Identifier: MPL-2.0
//! What a letter is made from: the decision as the caseworker wrote it, the citizen, and the municipality.

use crate::fakta::{Fakta, Faktum, Hvem, Intensitet, Valgmulighed, valg};
use crate::kalender::Dato;
use crate::regelsaet::Lov;
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::Vurdering;

valg! {
    /// A section of a letter, in the order in which they stand.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
    Afsnitsnavn {
        Afgoerelse "afgoerelse" "Afgørelse", Indsats "indsats" "Din behandling", Retsgrundlag "retsgrundlag" "Reglerne",
        Fakta "fakta" "Det har vi lagt vægt på", Hensyn "hensyn" "Sådan har vi vurderet",
        Fravigelse "fravigelse" "Hvorfor vi har valgt anderledes", FritValg "fritValg" "Frit valg",
        Garanti "garanti" "Hvornår behandlingen begynder", Forloeb "forloeb" "Det videre forløb",
        AndenHjaelp "andenHjaelp" "Anden hjælp", Klage "klage" "Hvis du vil klage",
        KlageForsinkelse "klageForsinkelse" "Hvis behandlingen ikke begynder i tide",
        Bisidder "bisidder" "Hjælp fra en, du kender", Betaling "betaling" "Betaling", Hilsen "hilsen" "Med venlig hilsen",
    }
    /// The ground on which a choice departs from what the facts point to.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
    Fravigelsesgrund {
        BorgerensOenske "borgerensOenske" "dit eget ønske", FagligVurdering "fagligVurdering" "en faglig vurdering",
        IkkeTilgaengeligt "ikkeTilgaengeligt" "manglende adgang til tilbuddet", Oekonomi "oekonomi" "økonomien",
        Transport "transport" "transporten", SprogKultur "sprogKultur" "sprog og kultur", Helbred "helbred" "dit helbred",
        Retsligt "retsligt" "retlige forhold", Andet "andet" "andre forhold",
    }
    /// How a letter is sent.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
    Forsendelse {
        DigitalPost "digitalPost" "Digital Post", Brev "brev" "brev", Udleveret "udleveret" "udleveret",
    }
    /// The findings of the check of a letter.
    Fundnavn {
        Bt01 "BT-01" "retsgrundlag", Bt02 "BT-02" "faktiske omstændigheder", Bt03 "BT-03" "hovedhensyn",
        Bt04 "BT-04" "indsats og formål", Bt05 "BT-05" "klagevejledning", Bt06 "BT-06" "klagefrist",
        Bt07 "BT-07" "frit valg", Bt08 "BT-08" "anden hjælp", Bt09 "BT-09" "afdækning", Bt10 "BT-10" "fravigelse",
        Bt11 "BT-11" "ulovlig begrundelse", Bt12 "BT-12" "startdato", Bt13 "BT-13" "anonymitet", Bt14 "BT-14" "partshøring",
        Bt15 "BT-15" "sprog", Bt16 "BT-16" "tomme felter", Bt17 "BT-17" "uoverensstemmelse",
    }
}

impl serde::Serialize for Fundnavn {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Everything that a letter is made from. It sees the assessment and never asks a rule.
#[derive(Clone, Copy, Debug)]
pub struct Grundlag<'a> {
    /// The answers.
    pub fakta: &'a Fakta,
    /// The assessment of them.
    pub vurdering: &'a Vurdering,
    /// The state of the law on the letter's day.
    pub lov: Lov,
    /// The letter's day.
    pub dag: Dato,
    /// The type of the decision.
    pub afgoerelsestype: Afgoerelsestype,
    /// The case beside its facts.
    pub dele: &'a Sagsdele,
}

impl Grundlag<'_> {
    /// The date of that id, where it applies.
    pub fn frist(&self, id: &str) -> Option<Dato> {
        self.vurdering
            .frister
            .iter()
            .find(|frist| frist.id == id)
            .map(|f| f.dato)
    }

    /// Whether the person stays anonymous: a letter under § 101 a, unless anonymity is known to be waived.
    pub fn er_anonym(&self) -> bool {
        matches!(
            self.afgoerelsestype,
            Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning
        ) && !self.fakta.er_nej(Faktum::OenskerAnonymitet)
    }
}

/// The parts of a case that only letters, notes and checks read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sagsdele {
    /// The decision.
    pub afgoerelse: Afgoerelse,
    /// The citizen.
    pub borger: Borger,
    /// The municipality.
    pub kommune: Kommune,
    /// Where answers come from.
    pub oprindelse: Vec<Oprindelse>,
}

/// What the caseworker chose and wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the keys of the file format, which the form of a case describes"
)]
pub struct Afgoerelse {
    pub intensitet: Option<Intensitet>,
    pub tilbud: Option<Tilbudssted>,
    pub indsats: Option<String>,
    pub omfang: Option<String>,
    pub formaal: Option<String>,
    pub startdato: Option<Dato>,
    pub varighed: Option<String>,
    pub faktiske_omstaendigheder: Vec<String>,
    pub hovedhensyn: Vec<String>,
    pub begrundelse: Option<String>,
    pub fravigelse: Option<Fravigelse>,
    pub anden_hjaelp: Option<String>,
    pub partshoert: Option<bool>,
    pub bemaerkninger: Option<String>,
    /// Sections as the caseworker edited them.
    pub afsnit: Vec<(Afsnitsnavn, String)>,
    /// The drafts that the edits replaced.
    pub udkast: Vec<(Afsnitsnavn, String)>,
    pub fravalgt: Vec<Afsnitsnavn>,
    pub tilsidesat: Vec<Tilsidesat>,
    pub forsendelse: Option<Forsendelse>,
}

/// Where the treatment is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Tilbudssted {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adresse: Option<String>,
}

/// Why the choice departs from what the facts point to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Fravigelse {
    pub grund: Option<Fravigelsesgrund>,
    pub tekst: Option<String>,
}

/// A finding that the caseworker overrides, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Tilsidesat {
    #[cfg_attr(feature = "typer", ts(type = "string"))]
    pub id: Fundnavn,
    pub grund: String,
}

/// The citizen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Borger {
    pub navn: Option<String>,
    pub adresse: Option<String>,
    pub reference: Option<String>,
}

/// The municipality's configuration, as far as letters read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Kommune {
    pub navn: Option<String>,
    pub afdeling: Option<String>,
    pub adresse: Option<String>,
    pub telefon: Option<String>,
    pub telefontid: Option<String>,
    pub mail: Option<String>,
    pub sikker_post: Option<String>,
    pub web: Option<String>,
    pub aabningstid: Option<String>,
    pub tilbud: Vec<Tilbud>,
    pub raadgivning: Option<Raadgivning>,
    /// The municipality's own wording of a section, as a template.
    pub skabeloner: Vec<(Afsnitsnavn, String)>,
}

/// A provider that the municipality uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Tilbud {
    pub navn: String,
    pub adresse: Option<String>,
    pub telefon: Option<String>,
    pub web: Option<String>,
    pub intensitet: Option<Intensitet>,
    pub anonym: Option<bool>,
    pub udenfor_kommunen: Option<bool>,
}

/// Free and anonymous advice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Raadgivning {
    pub telefon: Option<String>,
    pub web: Option<String>,
    pub tekst: Option<String>,
}

/// Where an answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the keys of the file format")]
pub struct Oprindelse {
    pub faktum: Faktum,
    pub hvem: Option<Hvem>,
    pub hvornaar: Option<Dato>,
}

/// The text that stands for a section in such a list.
pub fn afsnitstekst(liste: &[(Afsnitsnavn, String)], navn: Afsnitsnavn) -> Option<&str> {
    liste.iter().find(|(n, _)| *n == navn).map(|(_, tekst)| tekst.as_str())
}
