// SPDX-License-Identifier: MPL-2.0
//! The descriptor of a case, apart from the facts: those come from the table of facts.

use super::skema::{Felt, Form};

/// The name of the case format.
pub const FORMAT: &str = "p101-sag/1";

/// First day that has a rule set.
pub const FOERSTE_REGELSAET: &str = "2017-12-14";

/// The sections of a letter, in order.
pub const AFSNIT: &[&str] = &[
    "afgoerelse",
    "indsats",
    "retsgrundlag",
    "fakta",
    "hensyn",
    "fravigelse",
    "fritValg",
    "garanti",
    "forloeb",
    "andenHjaelp",
    "klage",
    "klageForsinkelse",
    "bisidder",
    "betaling",
    "hilsen",
];

/// The findings of the check of a letter.
pub const BREVTJEK: &[&str] = &[
    "BT-01", "BT-02", "BT-03", "BT-04", "BT-05", "BT-06", "BT-07", "BT-08", "BT-09", "BT-10", "BT-11", "BT-12",
    "BT-13", "BT-14", "BT-15", "BT-16", "BT-17",
];

/// What a letter can decide.
pub const AFGOERELSESTYPER: &[&str] = &[
    "bevilling",
    "delvistAfslag",
    "afslag",
    "aendring",
    "fritValgImoedekommet",
    "fritValgAfslag",
    "fritValgBegraenset",
    "anonymBevilling",
    "anonymHenvisning",
];

/// Intensities of treatment, from the least.
pub const INTENSITETER: &[&str] = &["ambulant", "dag", "doegn"];

/// Who a fact can come from.
pub const OPRINDELSER: &[&str] = &["borger", "sagsbehandler", "behandler", "laege", "andenMyndighed"];

/// Reasons to depart from what the facts point to.
pub const FRAVIGELSER: &[&str] = &[
    "borgerensOenske",
    "fagligVurdering",
    "ikkeTilgaengeligt",
    "oekonomi",
    "transport",
    "sprogKultur",
    "helbred",
    "retsligt",
    "andet",
];

/// How a letter is sent.
pub const FORSENDELSER: &[&str] = &["digitalPost", "brev", "udleveret"];

/// The whole case; `fakta` holds one field for each fact, in the order of the table.
pub fn sag(fakta: Vec<Felt>) -> Form {
    let faktum_id = fakta.iter().map(|felt| felt.navn).collect();
    let vurderingsdato = Form::DatoFra {
        foerste: FOERSTE_REGELSAET,
    };
    Form::Objekt(vec![
        Felt::kraevet("format", Form::Konstant(FORMAT), "Filformatets navn og version"),
        Felt::kraevet(
            "vurderingsdato",
            vurderingsdato,
            "Dagen, der vurderes på; vælger regelsæt og er brevets dato",
        ),
        Felt::valgfri(
            "fakta",
            Form::Objekt(fakta),
            "Hvad der vides; en nøgle, der mangler, er ikke kendt endnu",
        ),
        Felt::valgfri(
            "oprindelse",
            oprindelse(faktum_id),
            "Hvem et faktum kommer fra, og hvornår",
        ),
        Felt::valgfri("afgoerelse", afgoerelse(), "Det, sagsbehandleren har valgt og skrevet"),
        Felt::valgfri("borger", borger(), "Borgeren, som brevet skrives til"),
        Felt::valgfri("kommune", kommune(), "Kommunens oplysninger og ordlyd"),
    ])
}

fn oprindelse(faktum_id: Vec<&'static str>) -> Form {
    let form = Form::Objekt(vec![
        Felt::valgfri("hvem", en_af(OPRINDELSER), "Hvem oplysningen kommer fra"),
        Felt::valgfri("hvornaar", Form::Dato, "Dagen, den blev givet"),
    ]);
    Form::Opslag {
        noegler: faktum_id,
        form: Box::new(form),
    }
}

/// The decision and what the caseworker wrote.
pub fn afgoerelse() -> Form {
    let tilbud = vec![tekst("navn", "Tilbuddets navn"), tekst("adresse", "Tilbuddets adresse")];
    let fravigelse = vec![
        Felt::valgfri("grund", en_af(FRAVIGELSER), "Grunden til at fravige"),
        tekst("tekst", "Hvorfor valget fraviger det, oplysningerne peger på"),
    ];
    let tilsidesat = Form::Objekt(vec![
        Felt::kraevet("id", en_af(BREVTJEK), "Fundets id"),
        Felt::kraevet("grund", Form::Tekst, "Hvorfor fundet er tilsidesat"),
    ]);
    Form::Objekt(vec![
        Felt::valgfri("type", en_af(AFGOERELSESTYPER), "Hvad der afgøres"),
        Felt::valgfri("intensitet", en_af(INTENSITETER), "Behandlingens intensitet"),
        Felt::valgfri("tilbud", Form::Objekt(tilbud), "Hvor behandlingen gives"),
        tekst("indsats", "Den konkrete indsats"),
        tekst("omfang", "Indsatsens omfang"),
        tekst("formaal", "Indsatsens formål"),
        Felt::valgfri("startdato", Form::Dato, "Dagen, behandlingen begynder"),
        tekst("varighed", "Hvor længe"),
        Felt::valgfri("faktiskeOmstaendigheder", tekster(), "Oplysninger, der er lagt vægt på"),
        Felt::valgfri("hovedhensyn", tekster(), "Hovedhensyn i skønnet"),
        tekst("begrundelse", "Begrundelsen"),
        Felt::valgfri(
            "fravigelse",
            Form::Objekt(fravigelse),
            "Fravigelse af det, oplysningerne peger på",
        ),
        tekst("andenHjaelp", "Anden hjælp, der kan kompensere"),
        Felt::valgfri("partshoert", Form::JaNej, "Om borgeren er partshørt"),
        tekst("bemaerkninger", "Bemærkninger"),
        Felt::valgfri("afsnit", afsnitstekster(), "Afsnit, som sagsbehandleren har rettet dem"),
        Felt::valgfri("udkast", afsnitstekster(), "De udkast, som rettelserne erstattede"),
        Felt::valgfri("fravalgt", flere_af(AFSNIT), "Afsnit, der er valgt fra"),
        Felt::valgfri(
            "tilsidesat",
            liste_af(tilsidesat),
            "Fund i brevtjekket, der er tilsidesat",
        ),
        Felt::valgfri("forsendelse", en_af(FORSENDELSER), "Hvordan brevet sendes"),
    ])
}

/// The citizen.
pub fn borger() -> Form {
    Form::Objekt(vec![
        tekst("navn", "Borgerens navn"),
        tekst("adresse", "Borgerens adresse"),
        tekst("reference", "Kommunens egen reference, aldrig et CPR-nummer"),
    ])
}

/// The municipality's configuration, also loadable on its own.
pub fn kommune() -> Form {
    Form::Objekt(vec![
        Felt::kraevet("navn", Form::Tekst, "Kommunens navn"),
        tekst("afdeling", "Afdeling"),
        tekst("adresse", "Adresse"),
        tekst("telefon", "Telefon"),
        tekst("telefontid", "Telefontid"),
        tekst("mail", "Mail"),
        tekst("sikkerPost", "Sikker post"),
        tekst("web", "Hjemmeside"),
        tekst("aabningstid", "Åbningstid"),
        Felt::valgfri("tilbud", liste_af(kommunens_tilbud()), "Kommunens tilbud"),
        Felt::valgfri("raadgivning", raadgivning(), "Gratis, anonym rådgivning"),
        Felt::valgfri("gavekort", Form::JaNej, "Om kommunen bruger gavekort"),
        Felt::valgfri(
            "benytterTilbageholdelsesloven",
            Form::JaNej,
            "Om kommunen bruger loven for andre end gravide",
        ),
        Felt::valgfri("skabeloner", afsnitstekster(), "Kommunens egen ordlyd"),
        Felt::valgfri("kilder", liste_af(kilde()), "Henvisninger, som kommunen har rettet"),
    ])
}

fn kommunens_tilbud() -> Form {
    Form::Objekt(vec![
        Felt::kraevet("navn", Form::Tekst, "Tilbuddets navn"),
        tekst("adresse", "Adresse"),
        tekst("telefon", "Telefon"),
        tekst("web", "Hjemmeside"),
        Felt::valgfri("intensitet", en_af(INTENSITETER), "Behandlingens intensitet"),
        Felt::valgfri("anonym", Form::JaNej, "Om tilbuddet gives anonymt"),
        Felt::valgfri("udenforKommunen", Form::JaNej, "Om tilbuddet ligger uden for kommunen"),
    ])
}

fn raadgivning() -> Form {
    Form::Objekt(vec![
        tekst("telefon", "Telefon"),
        tekst("web", "Hjemmeside"),
        tekst("tekst", "Hvad der tilbydes"),
    ])
}

fn kilde() -> Form {
    Form::Objekt(vec![
        Felt::kraevet("id", Form::Tekst, "Reglens id"),
        Felt::kraevet("regelsaet", Form::Tekst, "Regelsættet, henvisningen hører til"),
        Felt::kraevet("fra", Form::Dato, "Første dag, henvisningen gælder"),
        Felt::kraevet("sted", Form::Tekst, "Stedet i kilden"),
        tekst("url", "Adresse på kilden"),
        Felt::valgfri("kontrolleret", Form::Dato, "Dagen, kilden sidst blev kontrolleret"),
        tekst("af", "Hvem der kontrollerede"),
    ])
}

#[inline(never)]
fn tekst(navn: &'static str, hjaelp: &'static str) -> Felt {
    Felt::valgfri(navn, Form::Tekst, hjaelp)
}

fn tekster() -> Form {
    liste_af(Form::Tekst)
}

fn liste_af(form: Form) -> Form {
    Form::Liste(Box::new(form))
}

#[inline(never)]
fn en_af(vaerdier: &[&'static str]) -> Form {
    Form::Valg(vaerdier.to_vec())
}

fn flere_af(vaerdier: &[&'static str]) -> Form {
    Form::Maengde(vaerdier.to_vec())
}

fn afsnitstekster() -> Form {
    Form::Opslag {
        noegler: AFSNIT.to_vec(),
        form: Box::new(Form::Tekst),
    }
}

#[cfg(test)]
mod tests;
