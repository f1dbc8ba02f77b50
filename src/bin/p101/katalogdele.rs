// SPDX-License-Identifier: MPL-2.0
//! What the catalogue says in each form that a person reads: its parts, and the words of rows, rules and sources.

use paragraf101::fakta::opremset;
use paragraf101::kalender::uden_ugedag;
use paragraf101::kilder::{Henvisning, Maade};
use paragraf101::regler::frister::Ejer;
use paragraf101::vurdering::ord::{INGEN_REGEL, forbehold, styrkeord};
use paragraf101::vurdering::{
    Baererpost, Fristvilkaar, Hvilke, Katalog, Omraadepost, Opfyldelse, Periode, Postslags, Raekkepost,
};

/// The parts of the catalogue with their headings, in its order.
pub const DELE: [(&str, &str); 11] = [
    ("omfattet", "OM: Er borgeren omfattet af § 101?"),
    ("afdaekning", "AFD: Er afdækningen fuldstændig?"),
    ("intensitet", "INT: Hvilken intensitet peger oplysningerne på?"),
    ("fritValg", "FV: Frit valg og dets grænser"),
    ("anonym", "AN: Anonym behandling efter § 101 a"),
    ("tilbageholdelse", "TB: Kontrakt og tilbageholdelse"),
    ("rettigheder", "RET: Rettigheder"),
    ("frister", "FR: Datoer"),
    ("pligter", "PL: Pligter"),
    ("advarsler", "AD: Advarsler"),
    ("brevtjek", "BT: Brevtjek"),
];

/// The decision tables of a part of the catalogue.
pub fn tabeller<'a>(katalog: &'a Katalog, del: &str) -> Vec<&'a Omraadepost> {
    let er_i_delen = |id: &str| katalog.regler.iter().any(|post| post.id == id && post.omraade == del);
    let omraader = katalog.omraader.iter();
    omraader
        .filter(|omraade| omraade.regler.iter().any(|id| er_i_delen(id)))
        .collect()
}

/// What carries the conclusion of a row, one clause for each kind.
pub fn baeres_af(raekke: &Raekkepost) -> Vec<String> {
    if raekke.baeres_af.is_empty() {
        return vec![INGEN_REGEL.to_owned()];
    }
    raekke.baeres_af.iter().map(baerer).collect()
}

fn baerer(baerer: &Baererpost) -> String {
    let ider = opremset(&baerer.regler, "og");
    match (baerer.hvilke, &baerer.regler[..]) {
        (Hvilke::Opfyldte, [id]) => format!("{id}, når den er opfyldt"),
        (Hvilke::Opfyldte, _) => format!("de af {ider}, der er opfyldt"),
        (Hvilke::IkkeOpfyldte, [id]) => format!("{id}, når den ikke er opfyldt"),
        (Hvilke::IkkeOpfyldte, _) => format!("de af {ider}, der ikke er opfyldt"),
        (Hvilke::AlleNaarIngenErOpfyldt, _) => format!("{ider}, når ingen af dem er opfyldt"),
    }
}

/// Rule sets in a row under which a row of the law reads the same.
pub struct EnsPerioder<'a> {
    regelsaet: Vec<&'a str>,
    /// The first of them.
    pub periode: &'a Periode,
}

impl EnsPerioder<'_> {
    /// The names of the rule sets, and how binding the row is under them.
    pub fn navn(&self) -> String {
        let styrke = self.periode.styrke.map(|styrke| format!(" ({})", styrkeord(styrke)));
        format!("{}{}", self.regelsaet.join(", "), styrke.unwrap_or_default())
    }
}

/// The rule sets of a row of the law, those under which it reads the same together.
pub fn ens_perioder(perioder: &[Periode]) -> Vec<EnsPerioder<'_>> {
    let mut ens: Vec<EnsPerioder> = Vec::new();
    for periode in perioder {
        match ens.last_mut() {
            Some(forrige) if laeses_ens(forrige.periode, periode) => forrige.regelsaet.push(&periode.regelsaet),
            _ => ens.push(EnsPerioder {
                regelsaet: vec![&periode.regelsaet],
                periode,
            }),
        }
    }
    ens
}

fn laeses_ens(a: &Periode, b: &Periode) -> bool {
    a.styrke == b.styrke && a.kilder == b.kilder
}

/// What must be known of a source, and the days from and to which it is cited.
pub fn om_kilden(kilde: &Henvisning) -> (Option<String>, Vec<String>) {
    let dage = [("fra", kilde.fra), ("til", kilde.til)];
    let dage = dage
        .into_iter()
        .filter_map(|(ord, dag)| Some(format!("{ord} {}", uden_ugedag(dag?))));
    (forbehold(kilde), dage.collect())
}

/// When and against what a source was checked; a reservation says it of one that was not.
pub fn kontrol(kilde: &Henvisning) -> Option<String> {
    let mod_hvad = match kilde.maade {
        Maade::GemtKopi => "en gemt kopi",
        Maade::Original => "originalen",
        Maade::IkkeKontrolleret => return None,
    };
    Some(format!(
        "kontrolleret {} mod {mod_hvad}",
        uden_ugedag(kilde.kontrolleret?)
    ))
}

/// Whose a date is.
pub fn ejerord(ejer: Ejer) -> &'static str {
    match ejer {
        Ejer::Kommunen => "kommunens",
        Ejer::Stedet => "botilbuddets",
        Ejer::Borgeren => "borgerens",
        Ejer::Ingen => "ingens; noget ophører af sig selv",
    }
}

/// What a condition on a date does, and the condition, of those that it has.
pub fn vilkaarene(opfyldelse: &Opfyldelse) -> impl Iterator<Item = (&'static str, &Fristvilkaar)> {
    let vilkaar = [
        ("Falder væk", &opfyldelse.afloeses_af),
        ("Kræver også", &opfyldelse.kraever),
        ("Kan fraviges", &opfyldelse.kan_fraviges),
    ];
    vilkaar
        .into_iter()
        .filter_map(|(ord, vilkaar)| Some((ord, vilkaar.as_ref()?)))
}

/// The kind of a row of the law, in a word.
pub fn slagsord(slags: Postslags) -> &'static str {
    match slags {
        Postslags::Brevtjek => "brevtjek",
        Postslags::Regel => "regel",
        Postslags::Note => "note",
        Postslags::Overvejelse => "overvejelse",
        Postslags::Ret => "rettighed",
        Postslags::Frist => "dato",
        Postslags::Pligt => "pligt",
        Postslags::Advarsel => "advarsel",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_part_to_stand_in_and_every_table_exactly_one() {
        let katalog = paragraf101::sag::katalog();
        for post in &katalog.regler {
            assert!(DELE.iter().any(|(omraade, _)| *omraade == post.omraade), "{}", post.id);
        }
        let tabeller = DELE.iter().flat_map(|(del, _)| tabeller(&katalog, del));
        let mut navne: Vec<_> = tabeller.map(|tabel| tabel.id).collect();
        navne.sort_unstable();
        assert_eq!(
            navne,
            Vec::from_iter(paragraf101::regler::OMRAADER.map(|omraade| omraade.navn))
        );
    }

    #[test]
    fn what_carries_a_row_is_said_of_one_and_of_several() {
        let raekke = |hvilke, regler: &[&'static str]| {
            let regler = regler.to_vec();
            baerer(&Baererpost { hvilke, regler })
        };
        for (hvilke, en, flere) in [
            (
                Hvilke::Opfyldte,
                "A-1, når den er opfyldt",
                "de af A-1 og B-2, der er opfyldt",
            ),
            (
                Hvilke::IkkeOpfyldte,
                "A-1, når den ikke er opfyldt",
                "de af A-1 og B-2, der ikke er opfyldt",
            ),
        ] {
            assert_eq!([raekke(hvilke, &["A-1"]), raekke(hvilke, &["A-1", "B-2"])], [en, flere]);
        }
        let sammen = raekke(Hvilke::AlleNaarIngenErOpfyldt, &["A-1", "B-2"]);
        assert_eq!(sammen, "A-1 og B-2, når ingen af dem er opfyldt");
    }
}
