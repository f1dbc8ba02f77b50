// SPDX-License-Identifier: MPL-2.0
//! The material of a letter: the decision as the caseworker wrote it, the citizen, and the municipality. The tables of
//! these parts are the only description of their keys: struct, reader and schema come from them.

use crate::fakta::{Fakta, Faktum, Hvem, Intensitet, Valgmulighed, valg};
use crate::fil::del::{Feltindhold, Laesbar, Ordret, del};
use crate::fil::skema::Form;
use crate::fil::trae::Knude;
use crate::kalender::Dato;
use crate::regelsaet::Lov;
use crate::regler::konklusion::Afgoerelsestype;
use crate::vurdering::{Fravigelsesforhold, Vurdering, fravigelse};

valg! {
    /// A section of a letter, in the order in which they stand; its name is the heading in the letter, for every reader.
    Afsnitsnavn {
        Afgoerelse "afgoerelse" "Afgørelse", Indsats "indsats" "Din behandling", Retsgrundlag "retsgrundlag" "Reglerne",
        Fakta "fakta" "Det har vi lagt vægt på", Hensyn "hensyn" "Sådan har vi vurderet",
        Fravigelse "fravigelse" "Hvorfor vi har valgt anderledes", FritValg "fritValg" "Frit valg",
        Garanti "garanti" "Hvornår behandlingen begynder", Forloeb "forloeb" "Det videre forløb",
        AndenHjaelp "andenHjaelp" "Anden hjælp", Klage "klage" "Hvis du vil klage",
        KlageForsinkelse "klageForsinkelse" "Hvis behandlingen ikke begynder i tide",
        Bisidder "bisidder" "Hjælp fra en, du kender", Betaling "betaling" "Betaling", Hilsen "hilsen" "Med venlig hilsen",
    }
    /// The ground on which a choice departs from what the facts point to, in words for the caseworker; a letter gives the
    /// reasons that were written.
    Fravigelsesgrund {
        BorgerensOenske "borgerensOenske" "borgerens eget ønske", FagligVurdering "fagligVurdering" "en faglig vurdering",
        IkkeTilgaengeligt "ikkeTilgaengeligt" "tilbuddet er ikke til rådighed", Oekonomi "oekonomi" "økonomi",
        Transport "transport" "transport", SprogKultur "sprogKultur" "sprog og kultur",
        Helbred "helbred" "borgerens helbred",
        Retsligt "retsligt" "retlige forhold", Andet "andet" "andre forhold",
    }
    /// How a letter is sent.
    Forsendelse {
        DigitalPost "digitalPost" "Digital Post", Brev "brev" "brev med posten", Udleveret "udleveret" "udleveret til borgeren",
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

/// Everything that goes into a letter. It reads the assessment and never asks a rule.
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
    /// The parts of the case other than its facts.
    pub dele: &'a Sagsdele,
}

impl Grundlag<'_> {
    /// The date with that id, where it applies.
    pub fn frist(&self, id: &str) -> Option<Dato> {
        self.vurdering
            .frister
            .iter()
            .find(|frist| frist.id == id)
            .map(|f| f.dato)
    }

    /// How the decision stands to what the facts point to.
    pub fn fravigelse(&self) -> Fravigelsesforhold {
        fravigelse(self.vurdering, self.afgoerelsestype, self.dele.afgoerelse.intensitet)
    }

    /// Whether the person stays anonymous: a letter under § 101 a, unless anonymity is known to be waived.
    pub fn er_anonym(&self) -> bool {
        matches!(
            self.afgoerelsestype,
            Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning
        ) && !self.fakta.er_nej(Faktum::OenskerAnonymitet)
    }
}

del! {
    /// The parts of a case that only letters, notes and checks read.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Sagsdele {
        oprindelse: Vec<(Faktum, Oprindelse)> = valgfri("oprindelse", "Hvem et faktum kommer fra, og hvornår"),
        afgoerelse: Afgoerelse = valgfri("afgoerelse", "Det, sagsbehandleren har valgt og skrevet"),
        borger: Borger = valgfri("borger", "Borgeren, som brevet skrives til"),
        kommune: Kommune = valgfri("kommune", "Kommunens oplysninger og ordlyd"),
    }
    /// Where an answer comes from.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Oprindelse {
        hvem: Option<Hvem> = valgfri("hvem", "Hvem oplysningen kommer fra"),
        hvornaar: Option<Dato> = valgfri("hvornaar", "Dagen, den blev givet"),
    }
    /// The decision as the caseworker chose and wrote it.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Afgoerelse {
        afgoerelsestype: Option<Afgoerelsestype> = valgfri("type", "Hvad der afgøres"),
        intensitet: Option<Intensitet> = valgfri("intensitet", "Behandlingens intensitet"),
        tilbud: Option<Tilbudssted> = valgfri("tilbud", "Hvor behandlingen gives"),
        indsats: Option<String> = valgfri("indsats", "Den konkrete indsats"),
        omfang: Option<String> = valgfri("omfang", "Indsatsens omfang"),
        formaal: Option<String> = valgfri("formaal", "Indsatsens formål"),
        startdato: Option<Dato> = valgfri("startdato", "Dagen, behandlingen begynder"),
        varighed: Option<String> = valgfri("varighed", "Hvor længe"),
        faktiske_omstaendigheder: Vec<String> = valgfri("faktiskeOmstaendigheder", "Oplysninger, der er lagt vægt på"),
        hovedhensyn: Vec<String> = valgfri("hovedhensyn", "Hovedhensyn i skønnet"),
        begrundelse: Option<String> = valgfri("begrundelse", "Begrundelsen"),
        fravigelse: Option<Fravigelse> = valgfri("fravigelse", "Fravigelse af det, oplysningerne peger på"),
        anden_hjaelp: Option<String> = valgfri("andenHjaelp", "Anden hjælp, der kan kompensere"),
        partshoert: Option<bool> = valgfri("partshoert", "Om borgeren er partshørt"),
        bemaerkninger: Option<String> = valgfri("bemaerkninger", "Bemærkninger"),
        /// Sections as the caseworker edited them.
        afsnit: Vec<(Afsnitsnavn, String)> = valgfri("afsnit", "Afsnit, som sagsbehandleren har rettet dem"),
        /// The drafts that the edits replaced.
        udkast: Vec<(Afsnitsnavn, String)> = valgfri("udkast", "De udkast, som rettelserne erstattede"),
        fravalgt: Vec<Afsnitsnavn> = valgfri("fravalgt", "Afsnit, der er valgt fra"),
        tilsidesat: Vec<Tilsidesat> = valgfri("tilsidesat", "Fund i brevtjekket, der er tilsidesat"),
        forsendelse: Option<Forsendelse> = valgfri("forsendelse", "Hvordan brevet sendes"),
    }
    /// Where the treatment is given.
    #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
    #[cfg_attr(feature = "typer", ts(optional_fields))]
    Tilbudssted {
        #[serde(skip_serializing_if = "Option::is_none")]
        navn: Option<String> = valgfri("navn", "Tilbuddets navn"),
        #[serde(skip_serializing_if = "Option::is_none")]
        adresse: Option<String> = valgfri("adresse", "Tilbuddets adresse"),
    }
    /// Why the choice departs from what the facts point to.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Fravigelse {
        grund: Option<Fravigelsesgrund> = valgfri("grund", "Grunden til at fravige"),
        tekst: Option<String> = valgfri("tekst", "Hvorfor valget fraviger det, oplysningerne peger på"),
    }
    /// A finding that the caseworker overrides, with the reason.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(feature = "typer", derive(ts_rs::TS))]
    Tilsidesat {
        #[cfg_attr(feature = "typer", ts(type = "string"))]
        id: Fundnavn = kraevet("id", "Fundets id"),
        grund: String = kraevet("grund", "Hvorfor fundet er tilsidesat"),
    }
    /// The citizen.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Borger {
        navn: Option<String> = valgfri("navn", "Borgerens navn"),
        adresse: Option<String> = valgfri("adresse", "Borgerens adresse"),
        reference: Option<String> = valgfri("reference", "Kommunens egen reference, aldrig et CPR-nummer"),
    }
    /// The municipality's configuration, which can also be a file of its own.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Kommune {
        navn: Option<String> = kraevet("navn", "Kommunens navn"),
        afdeling: Option<String> = valgfri("afdeling", "Afdeling"),
        adresse: Option<String> = valgfri("adresse", "Adresse"),
        telefon: Option<String> = valgfri("telefon", "Telefon"),
        telefontid: Option<String> = valgfri("telefontid", "Telefontid"),
        mail: Option<String> = valgfri("mail", "Mail"),
        sikker_post: Option<String> = valgfri("sikkerPost", "Sikker post"),
        web: Option<String> = valgfri("web", "Hjemmeside"),
        aabningstid: Option<String> = valgfri("aabningstid", "Åbningstid"),
        tilbud: Vec<Tilbud> = valgfri("tilbud", "Kommunens tilbud"),
        raadgivning: Option<Raadgivning> = valgfri("raadgivning", "Gratis, anonym rådgivning"),
        gavekort: Option<bool> = valgfri("gavekort", "Om kommunen bruger gavekort"),
        benytter_loven: Option<bool> = valgfri(
            "benytterTilbageholdelsesloven",
            "Om kommunen bruger loven for andre end gravide"
        ),
        /// The municipality's own wording of a section, as a template.
        skabeloner: Vec<(Afsnitsnavn, String)> = valgfri("skabeloner", "Kommunens egen ordlyd"),
        kilder: Vec<Kilde> = valgfri("kilder", "Henvisninger, som kommunen har rettet"),
    }
    /// A provider that the municipality uses.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Tilbud {
        navn: Option<String> = kraevet("navn", "Tilbuddets navn"),
        adresse: Option<String> = valgfri("adresse", "Adresse"),
        telefon: Option<String> = valgfri("telefon", "Telefon"),
        web: Option<String> = valgfri("web", "Hjemmeside"),
        intensitet: Option<Intensitet> = valgfri("intensitet", "Behandlingens intensitet"),
        anonym: Option<bool> = valgfri("anonym", "Om tilbuddet gives anonymt"),
        udenfor_kommunen: Option<bool> = valgfri("udenforKommunen", "Om tilbuddet ligger uden for kommunen"),
    }
    /// Free and anonymous advice.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    Raadgivning {
        telefon: Option<String> = valgfri("telefon", "Telefon"),
        web: Option<String> = valgfri("web", "Hjemmeside"),
        tekst: Option<String> = valgfri("tekst", "Hvad der tilbydes"),
    }
    /// A citation from the municipality that replaces the product's own.
    #[derive(Clone, Debug, PartialEq, Eq)]
    Kilde {
        id: Ordret = kraevet("id", "Reglens id"),
        regelsaet: Ordret = kraevet("regelsaet", "Regelsættet, henvisningen hører til"),
        fra: Dato = kraevet("fra", "Første dag, henvisningen gælder"),
        sted: Ordret = kraevet("sted", "Stedet i kilden"),
        url: Option<Ordret> = valgfri("url", "Adresse på kilden"),
        kontrolleret: Option<Dato> = valgfri("kontrolleret", "Dagen, kilden sidst blev kontrolleret"),
        af: Option<Ordret> = valgfri("af", "Hvem der kontrollerede"),
    }
}

/// The texts of sections, exactly as written, in the order of a letter.
impl Feltindhold for Vec<(Afsnitsnavn, String)> {
    const FORM: Form = Form::Opslag {
        noegler: Afsnitsnavn::ID,
        form: String::LED,
    };

    fn af_noegle(knude: Option<&Knude>) -> Option<Self> {
        let tekst = |navn: Afsnitsnavn| Some((navn, knude?.tekst(navn.id())?.to_owned()));
        Some(Afsnitsnavn::alle().filter_map(tekst).collect())
    }
}

/// Facts and where their answers come from, in the order of the facts.
impl Feltindhold for Vec<(Faktum, Oprindelse)> {
    const FORM: Form = Form::Opslag {
        noegler: &Faktum::ID,
        form: Oprindelse::LED,
    };

    fn af_noegle(knude: Option<&Knude>) -> Option<Self> {
        let oprindelse = |faktum: Faktum| Some((faktum, Oprindelse::laes(knude?.hent(faktum.id())?)?));
        Some(Faktum::ALLE.into_iter().filter_map(oprindelse).collect())
    }
}

/// The text for a section in such a list.
pub fn afsnitstekst(liste: &[(Afsnitsnavn, String)], navn: Afsnitsnavn) -> Option<&str> {
    liste.iter().find(|(n, _)| *n == navn).map(|(_, tekst)| tekst.as_str())
}
