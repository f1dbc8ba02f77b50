// SPDX-License-Identifier: MPL-2.0
//! BT-13: identifying details in a letter that must not have any.

use super::laesning::{FLETTEFELTER, Laesning};
use super::{Fund, Sted};
use crate::brev::cpr::cpr_steder;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn};
use crate::brev::sprog::tegn::{er_ordtegn, er_stort, find, smaa, staar_i};
use crate::fakta::Faktum;
use crate::kalender::MAANEDER;

const CPR: &str = "Der står ti cifre i form af et CPR-nummer. Slet dem.";
const CPR_HVORFOR: &str = "Et CPR-nummer hører ikke til i brevets tekst. Fagsystemet sætter selv borgerens oplysninger på et brev, der skal have dem.";

/// Salutations for someone whose name is unknown.
const UDEN_NAVN: [&str; 8] = [
    "dig",
    "du",
    "borger",
    "borgeren",
    "ansøger",
    "medborger",
    "alle",
    "modtager",
];

const VEJORD: [&str; 23] = [
    "vej",
    "vejen",
    "gade",
    "gaden",
    "allé",
    "alle",
    "alléen",
    "stræde",
    "strædet",
    "vangen",
    "brinken",
    "plads",
    "pladsen",
    "vænge",
    "vænget",
    "torv",
    "torvet",
    "boulevard",
    "boulevarden",
    "parken",
    "stien",
    "bakken",
    "toften",
];

/// BT-13: details that must not be in the letter.
pub(super) fn bt_13(l: &Laesning) -> Vec<Fund> {
    let mut fundne: Vec<Fund> = Vec::new();
    let cpr = |afsnit, sted| {
        l.fund(Fundnavn::Bt13, afsnit, CPR)
            .med_hvorfor(CPR_HVORFOR)
            .med_fakta(&[])
            .ved(sted)
    };
    for afsnit in &l.brev.afsnit {
        for sted in cpr_steder(&afsnit.tekst) {
            fundne.push(cpr(afsnit.id, Sted::af_bytes(&afsnit.tekst, sted)));
        }
        for _ in cpr_steder(&afsnit.overskrift) {
            fundne.push(cpr(afsnit.id, None));
        }
    }
    let mut hoved: Vec<&String> = vec![&l.brev.titel];
    hoved.extend(&l.brev.afsender);
    hoved.extend(&l.brev.modtager);
    hoved.extend(&l.brev.reference);
    for linje in hoved {
        for _ in cpr_steder(linje) {
            fundne.push(cpr(Afsnitsnavn::Hilsen, None));
        }
    }
    if l.sag.er_anonym() {
        fundne.extend(i_anonymt_brev(l));
    }
    fundne
}

fn i_anonymt_brev(l: &Laesning) -> Vec<Fund> {
    let fund = |afsnit, hvad: &str, sted| {
        l.fund(Fundnavn::Bt13, afsnit, hvad)
            .ved(sted)
            .med_fakta(&[Faktum::OenskerAnonymitet])
    };
    let mut fundne = Vec::new();
    if !l.brev.modtager.is_empty() {
        let hvad = "Brevet har en modtager med navn eller adresse. Slet den: borgeren er anonym.";
        fundne.push(fund(Afsnitsnavn::Hilsen, hvad, None));
    }
    let tilladte = kendte_adresser(l);
    for afsnit in &l.brev.afsnit {
        let hvad = "Brevet hilser med et navn. Skriv »Kære borger«.";
        for sted in hilsner(&afsnit.tekst) {
            fundne.push(fund(afsnit.id, hvad, Some(sted)));
        }
        let hvad = "Fagsystemet vil sætte borgerens navn, adresse eller CPR-nummer ind her. Slet feltet.";
        for sted in flettefelter(&afsnit.tekst) {
            fundne.push(fund(afsnit.id, hvad, Some(sted)));
        }
        let hvad = "Det ligner en adresse, som ikke er kommunens eller et tilbuds. Slet den, hvis den er borgerens.";
        for sted in adresser(&afsnit.tekst, &tilladte) {
            fundne.push(fund(afsnit.id, hvad, Some(sted)));
        }
    }
    fundne
}

/// Salutations with a name: "Kære Anna".
fn hilsner(tekst: &str) -> Vec<Sted> {
    let ord = ordsteder(tekst);
    let mut steder = Vec::new();
    for ((_, hilsen), (fra, navn)) in ord.iter().zip(ord.iter().skip(1)) {
        let er_hilsen = matches!(smaa(hilsen).as_str(), "kære" | "hej" | "goddag");
        if er_hilsen && navn.starts_with(er_stort) && !UDEN_NAVN.contains(&smaa(navn).as_str()) {
            steder.extend(Sted::af_bytes(tekst, *fra..fra + navn.len()));
        }
    }
    steder
}

/// Merge fields for the citizen's name, address or CPR number.
fn flettefelter(tekst: &str) -> Vec<Sted> {
    let mut steder = Vec::new();
    for felt in FLETTEFELTER {
        let mut fra = 0;
        while let Some(nr) = tekst.get(fra..).and_then(|rest| find(felt, rest)) {
            let til = fra + nr + felt.len();
            steder.extend(Sted::af_bytes(tekst, fra + nr..til));
            fra = til;
        }
    }
    steder
}

/// Text in the form of a street with a number, or of a postal code with a town, other than the known ones.
fn adresser(tekst: &str, kendte: &[String]) -> Vec<Sted> {
    let ord = ordsteder(tekst);
    let mut steder = Vec::new();
    let mut foran = None;
    for ((fra, foerste), (andet_fra, andet)) in ord.iter().zip(ord.iter().skip(1)) {
        let mellem = tekst.get(fra + foerste.len()..*andet_fra).unwrap_or_default();
        let er_adresse = mellem.trim().is_empty() && (er_vej(foerste, andet) || er_by(foran, foerste, andet));
        if let Some(sted) = Sted::af_bytes(tekst, *fra..andet_fra + andet.len()).filter(|_| er_adresse) {
            let ens = ens(&sted.tekst);
            if !kendte.iter().any(|kendt| staar_i(&ens, kendt)) {
                steder.push(sted);
            }
        }
        foran = Some(*foerste);
    }
    steder
}

/// "Nygade 4": a word with the ending of a street, capitalised or after another word of the name, and a number.
fn er_vej(navn: &str, nummer: &str) -> bool {
    let smaa = smaa(navn);
    let vej = VEJORD.iter().any(|vej| smaa.ends_with(vej));
    let cifre = nummer.chars().take_while(char::is_ascii_digit).count();
    // At most three digits and one letter: a year is not a house number.
    let er_husnummer = (1..=3).contains(&cifre) && nummer.chars().count() <= cifre + 1;
    navn.starts_with(er_stort) && vej && er_husnummer
}

/// "8000 Nordby": four digits that do not start with 0 and are no year, and a capitalised word.
fn er_by(foran: Option<&str>, postnummer: &str, by: &str) -> bool {
    const FOER_AARSTAL: [&str; 4] = ["i", "år", "fra", "til"];
    let fire_cifre = postnummer.len() == 4 && postnummer.bytes().all(|tegn| tegn.is_ascii_digit());
    let kan_vaere_aar = matches!(postnummer.as_bytes(), [b'1', b'9', ..] | [b'2', b'0' | b'1', ..]);
    let er_aarstal = kan_vaere_aar
        && foran
            .map(smaa)
            .is_some_and(|ord| FOER_AARSTAL.contains(&ord.as_str()) || MAANEDER.contains(&ord.as_str()));
    let er_bynavn = by.chars().count() > 1 && by.starts_with(er_stort);
    fire_cifre && !postnummer.starts_with('0') && !er_aarstal && er_bynavn
}

/// Addresses of the municipality and of providers.
fn kendte_adresser(l: &Laesning) -> Vec<String> {
    let dele = l.sag.dele;
    let mut adresser: Vec<&String> = Vec::new();
    adresser.extend(&dele.kommune.adresse);
    for tilbud in &dele.kommune.tilbud {
        adresser.extend(&tilbud.adresse);
    }
    adresser.extend(
        dele.afgoerelse
            .tilbud
            .as_ref()
            .and_then(|tilbud| tilbud.adresse.as_ref()),
    );
    adresser.extend(dele.kommune.raadgivning.as_ref().and_then(|raad| raad.tekst.as_ref()));
    adresser.into_iter().map(|adresse| ens(adresse)).collect()
}

/// A text in lower case with single spaces and no commas, so that two spellings of an address compare equal.
fn ens(tekst: &str) -> String {
    let mut ord: Vec<&str> = tekst.split([' ', ',', '\n', '\t', '\u{a0}']).collect();
    ord.retain(|ord| !ord.is_empty());
    smaa(&ord.join(" "))
}

/// Words with the byte where each begins.
fn ordsteder(tekst: &str) -> Vec<(usize, &str)> {
    let mut steder = Vec::new();
    let mut fra = 0;
    for ord in tekst.split(|tegn| !er_ordtegn(tegn)) {
        if !ord.is_empty() {
            steder.push((fra, ord));
        }
        fra += ord.len();
        // One separator character between the words.
        fra += tekst
            .get(fra..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
    }
    steder
}
