// SPDX-License-Identifier: MPL-2.0
//! The descriptor of a case, apart from the facts: those come from the table of facts.

use std::borrow::Cow;

use crate::brev::{Afsnitsnavn, Forsendelse, Fravigelsesgrund, Fundnavn};
use crate::fakta::{Hvem, Intensitet, Valgmulighed};
use crate::fil::skema::{Felt, Form};
use crate::regler::konklusion::Afgoerelsestype;

/// The name of the case format.
pub const FORMAT: &str = "p101-sag/1";

/// First day that has a rule set.
pub const FOERSTE_REGELSAET: &str = "2017-12-14";

/// The sections of a letter, in order.
pub const AFSNIT: &[&str] = Afsnitsnavn::ID;

/// The findings of the check of a letter.
pub const BREVTJEK: &[&str] = Fundnavn::ID;

/// What a letter can decide.
pub const AFGOERELSESTYPER: &[&str] = Afgoerelsestype::ID;

/// Intensities of treatment, from the least.
pub const INTENSITETER: &[&str] = Intensitet::ID;

/// Who a fact can come from.
pub const OPRINDELSER: &[&str] = Hvem::ID;

/// Reasons to depart from what the facts point to.
pub const FRAVIGELSER: &[&str] = Fravigelsesgrund::ID;

/// How a letter is sent.
pub const FORSENDELSER: &[&str] = Forsendelse::ID;

/// The whole case; `fakta` holds one field for each fact, in the order of the table, and `faktum_id` their names.
pub fn sag(fakta: Vec<Felt>, faktum_id: &'static [&'static str]) -> Form {
    let vurderingsdato = Form::DatoFra {
        foerste: FOERSTE_REGELSAET,
    };
    let oprindelse = Form::Opslag {
        noegler: faktum_id,
        form: &OPRINDELSE,
    };
    let felter = vec![
        Felt::kraevet("format", Form::Konstant(FORMAT), "Filformatets navn og version"),
        Felt::kraevet(
            "vurderingsdato",
            vurderingsdato,
            "Dagen, der vurderes på; vælger regelsæt og er brevets dato",
        ),
        Felt::valgfri(
            "fakta",
            Form::Objekt(fakta.into()),
            "Hvad der vides; en nøgle, der mangler, er ikke kendt endnu",
        ),
        Felt::valgfri("oprindelse", oprindelse, "Hvem et faktum kommer fra, og hvornår"),
        Felt::valgfri(
            "afgoerelse",
            objekt(&AFGOERELSE),
            "Det, sagsbehandleren har valgt og skrevet",
        ),
        Felt::valgfri("borger", objekt(&BORGER), "Borgeren, som brevet skrives til"),
        Felt::valgfri("kommune", objekt(&KOMMUNE), "Kommunens oplysninger og ordlyd"),
    ];
    Form::Objekt(felter.into())
}

static OPRINDELSE: Form = objekt(&OPRINDELSE_FELTER);

static OPRINDELSE_FELTER: [Felt; 2] = [
    Felt::valgfri("hvem", Form::Valg(OPRINDELSER), "Hvem oplysningen kommer fra"),
    Felt::valgfri("hvornaar", Form::Dato, "Dagen, den blev givet"),
];

/// The decision and what the caseworker wrote.
pub static AFGOERELSE: [Felt; 20] = [
    Felt::valgfri("type", Form::Valg(AFGOERELSESTYPER), "Hvad der afgøres"),
    Felt::valgfri("intensitet", Form::Valg(INTENSITETER), "Behandlingens intensitet"),
    Felt::valgfri("tilbud", objekt(&AFGOERELSENS_TILBUD), "Hvor behandlingen gives"),
    tekst("indsats", "Den konkrete indsats"),
    tekst("omfang", "Indsatsens omfang"),
    tekst("formaal", "Indsatsens formål"),
    Felt::valgfri("startdato", Form::Dato, "Dagen, behandlingen begynder"),
    tekst("varighed", "Hvor længe"),
    Felt::valgfri("faktiskeOmstaendigheder", TEKSTER, "Oplysninger, der er lagt vægt på"),
    Felt::valgfri("hovedhensyn", TEKSTER, "Hovedhensyn i skønnet"),
    tekst("begrundelse", "Begrundelsen"),
    Felt::valgfri(
        "fravigelse",
        objekt(&FRAVIGELSE),
        "Fravigelse af det, oplysningerne peger på",
    ),
    tekst("andenHjaelp", "Anden hjælp, der kan kompensere"),
    Felt::valgfri("partshoert", Form::JaNej, "Om borgeren er partshørt"),
    tekst("bemaerkninger", "Bemærkninger"),
    Felt::valgfri("afsnit", AFSNITSTEKSTER, "Afsnit, som sagsbehandleren har rettet dem"),
    Felt::valgfri("udkast", AFSNITSTEKSTER, "De udkast, som rettelserne erstattede"),
    Felt::valgfri("fravalgt", Form::Maengde(AFSNIT), "Afsnit, der er valgt fra"),
    Felt::valgfri(
        "tilsidesat",
        Form::Liste(&TILSIDESAT),
        "Fund i brevtjekket, der er tilsidesat",
    ),
    Felt::valgfri("forsendelse", Form::Valg(FORSENDELSER), "Hvordan brevet sendes"),
];

static AFGOERELSENS_TILBUD: [Felt; 2] = [tekst("navn", "Tilbuddets navn"), tekst("adresse", "Tilbuddets adresse")];

static FRAVIGELSE: [Felt; 2] = [
    Felt::valgfri("grund", Form::Valg(FRAVIGELSER), "Grunden til at fravige"),
    tekst("tekst", "Hvorfor valget fraviger det, oplysningerne peger på"),
];

static TILSIDESAT: Form = objekt(&TILSIDESAT_FELTER);

static TILSIDESAT_FELTER: [Felt; 2] = [
    Felt::kraevet("id", Form::Valg(BREVTJEK), "Fundets id"),
    Felt::kraevet("grund", Form::Tekst, "Hvorfor fundet er tilsidesat"),
];

/// The citizen.
pub static BORGER: [Felt; 3] = [
    tekst("navn", "Borgerens navn"),
    tekst("adresse", "Borgerens adresse"),
    tekst("reference", "Kommunens egen reference, aldrig et CPR-nummer"),
];

/// The municipality's configuration, also loadable on its own.
pub static KOMMUNE: [Felt; 15] = [
    Felt::kraevet("navn", Form::Tekst, "Kommunens navn"),
    tekst("afdeling", "Afdeling"),
    tekst("adresse", "Adresse"),
    tekst("telefon", "Telefon"),
    tekst("telefontid", "Telefontid"),
    tekst("mail", "Mail"),
    tekst("sikkerPost", "Sikker post"),
    tekst("web", "Hjemmeside"),
    tekst("aabningstid", "Åbningstid"),
    Felt::valgfri("tilbud", Form::Liste(&KOMMUNENS_TILBUD), "Kommunens tilbud"),
    Felt::valgfri("raadgivning", objekt(&RAADGIVNING), "Gratis, anonym rådgivning"),
    Felt::valgfri("gavekort", Form::JaNej, "Om kommunen bruger gavekort"),
    Felt::valgfri(
        "benytterTilbageholdelsesloven",
        Form::JaNej,
        "Om kommunen bruger loven for andre end gravide",
    ),
    Felt::valgfri("skabeloner", AFSNITSTEKSTER, "Kommunens egen ordlyd"),
    Felt::valgfri("kilder", Form::Liste(&KILDE), "Henvisninger, som kommunen har rettet"),
];

static KOMMUNENS_TILBUD: Form = objekt(&KOMMUNENS_TILBUD_FELTER);

static KOMMUNENS_TILBUD_FELTER: [Felt; 7] = [
    Felt::kraevet("navn", Form::Tekst, "Tilbuddets navn"),
    tekst("adresse", "Adresse"),
    tekst("telefon", "Telefon"),
    tekst("web", "Hjemmeside"),
    Felt::valgfri("intensitet", Form::Valg(INTENSITETER), "Behandlingens intensitet"),
    Felt::valgfri("anonym", Form::JaNej, "Om tilbuddet gives anonymt"),
    Felt::valgfri("udenforKommunen", Form::JaNej, "Om tilbuddet ligger uden for kommunen"),
];

static RAADGIVNING: [Felt; 3] = [
    tekst("telefon", "Telefon"),
    tekst("web", "Hjemmeside"),
    tekst("tekst", "Hvad der tilbydes"),
];

static KILDE: Form = objekt(&KILDE_FELTER);

static KILDE_FELTER: [Felt; 7] = [
    Felt::kraevet("id", Form::Tekst, "Reglens id"),
    Felt::kraevet("regelsaet", Form::Tekst, "Regelsættet, henvisningen hører til"),
    Felt::kraevet("fra", Form::Dato, "Første dag, henvisningen gælder"),
    Felt::kraevet("sted", Form::Tekst, "Stedet i kilden"),
    tekst("url", "Adresse på kilden"),
    Felt::valgfri("kontrolleret", Form::Dato, "Dagen, kilden sidst blev kontrolleret"),
    tekst("af", "Hvem der kontrollerede"),
];

const TEKSTER: Form = Form::Liste(&Form::Tekst);

const AFSNITSTEKSTER: Form = Form::Opslag {
    noegler: AFSNIT,
    form: &Form::Tekst,
};

const fn tekst(navn: &'static str, hjaelp: &'static str) -> Felt {
    Felt::valgfri(navn, Form::Tekst, hjaelp)
}

const fn objekt(felter: &'static [Felt]) -> Form {
    Form::Objekt(Cow::Borrowed(felter))
}

#[cfg(test)]
mod tests;
