// SPDX-License-Identifier: MPL-2.0
//! The decision tables: what each row says in words is what it asks, and every table is what the oracle reads in the law.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod hvornaar;
mod orakel;

use std::collections::BTreeSet;

use hvornaar::{Hvornaar, Kendsgerninger, Led};
use orakel::sager::{alle, besvar, fakta, grundsag, produktets};
use orakel::{Orakel, Situation};
use paragraf101::fakta::{Faktum, FuldeFakta, Valgmulighed};
use paragraf101::regler::{ELLERS, OMRAADER, Omraade, Raekke};
use paragraf101::vurdering::{Baererpost, Hvilke, Raekkepost};

const SITUATIONER: [Situation; 3] = [Situation::Voksen, Situation::UdloebetKontrakt, Situation::Ung];

/// A full completion of an area's facts.
struct Udfyldning<'a> {
    omraade: &'static Omraade,
    fulde: &'a FuldeFakta<'a>,
    svar: Vec<(Faktum, u8)>,
}

impl Kendsgerninger for Udfyldning<'_> {
    fn er_opfyldt(&self, id: &str) -> bool {
        let regel = self.omraade.formel.iter().find(|regel| regel.id == id).unwrap();
        (regel.opfyldt)(self.fulde)
    }

    fn svar(&self, faktum: Faktum) -> u8 {
        self.svar.iter().find(|(f, _)| *f == faktum).unwrap().1
    }
}

/// Visits every full completion of every area in every situation.
fn hver_udfyldning(mut besoeg: impl FnMut(&Orakel, usize, &Udfyldning)) {
    for orakel in SITUATIONER.into_iter().flat_map(alle) {
        let fakta = fakta(&orakel);
        let mut sag = grundsag(orakel.situation);
        for tilstand in (0..orakel.antal()).filter(|nr| orakel.ukendte(*nr).next().is_none()) {
            besvar(&mut sag, &orakel, &fakta, tilstand);
            let udfyldning = Udfyldning {
                omraade: produktets(orakel.omraade.navn),
                fulde: &sag.fakta.som_fulde(sag.vurderingsdato),
                svar: fakta.iter().copied().zip(orakel.cifre(tilstand)).collect(),
            };
            besoeg(&orakel, tilstand, &udfyldning);
        }
    }
}

fn laest(omraade: &Omraade, raekke: &Raekke) -> Hvornaar<'static> {
    Hvornaar::laes(raekke.hvornaar, omraade.fakta).unwrap()
}

#[test]
fn every_row_says_what_it_asks() {
    let tabeller = OMRAADER.map(|omraade| omraade.raekker.iter().map(|raekke| laest(omraade, raekke)));
    let tabeller = tabeller.map(Iterator::collect::<Vec<_>>);
    let mut antal = 0;
    hver_udfyldning(|orakel, tilstand, udfyldning| {
        let omraade = udfyldning.omraade;
        for (raekke, laest) in omraade.raekker.iter().zip(&tabeller[omraade.navn as usize]) {
            let asked = (raekke.naar)(udfyldning.fulde);
            let facts = orakel::sager::som_json(orakel, tilstand);
            assert_eq!(laest.holder(udfyldning), asked, "{} at {facts:?}", raekke.hvornaar);
            antal += 1;
        }
    });
    assert_eq!(
        antal,
        3 * (2 * 32 + 7 * 6144 + 2 * 576 + 2 * 4 + 2 * 192 + 2 * 64 + 3 * 32 + 2 * 256)
    );
}

/// The rules that carry a row of the catalogue, in order.
fn baerende(raekke: &Raekkepost, k: &Udfyldning) -> Vec<&'static str> {
    let mut ud = BTreeSet::new();
    for Baererpost { hvilke, regler } in &raekke.baeres_af {
        let (opfyldte, fejlende): (Vec<&str>, Vec<&str>) = regler.iter().copied().partition(|id| k.er_opfyldt(id));
        match hvilke {
            Hvilke::Opfyldte => ud.extend(opfyldte),
            Hvilke::IkkeOpfyldte => ud.extend(fejlende),
            Hvilke::AlleNaarIngenErOpfyldt if opfyldte.is_empty() => ud.extend(fejlende),
            Hvilke::AlleNaarIngenErOpfyldt => {}
        }
    }
    ud.into_iter().collect()
}

/// The catalogue alone, read as a jurist reads it, against the law as the oracle reads it.
#[test]
fn every_table_of_the_catalogue_is_what_brute_force_says_of_the_area() {
    let katalog = paragraf101::sag::katalog();
    let mut naaede = BTreeSet::new();
    hver_udfyldning(|orakel, tilstand, udfyldning| {
        let ventet = orakel.svar(tilstand);
        // Under 18 a warning stands instead of every table but one.
        if ventet.konklusion == "uafklaret" {
            return;
        }
        let navn = udfyldning.omraade.navn;
        let post = katalog.omraader.iter().find(|post| post.id == navn).unwrap();
        let holder = |raekke: &&Raekkepost| Hvornaar::laes(raekke.hvornaar, post.fakta).unwrap().holder(udfyldning);
        let raekke = post.raekker.iter().find(holder).unwrap();
        naaede.insert((navn, raekke.hvornaar));
        let facts = orakel::sager::som_json(orakel, tilstand);
        assert_eq!(raekke.konklusion.id(), ventet.konklusion, "{navn:?} at {facts:?}");
        assert_eq!(baerende(raekke, udfyldning), ventet.regler, "{navn:?} at {facts:?}");
    });
    let raekker: usize = katalog.omraader.iter().map(|post| post.raekker.len()).sum();
    assert_eq!(naaede.len(), raekker, "a row that nothing reaches");
}

#[test]
fn the_last_row_of_a_table_and_no_other_is_what_is_left() {
    for omraade in OMRAADER {
        let (sidste, foerste) = omraade.raekker.split_last().unwrap();
        assert_eq!(sidste.hvornaar, ELLERS, "{:?}", omraade.navn);
        for raekke in foerste {
            let kendte = laest(omraade, raekke).ider();
            assert!(!kendte.is_empty(), "{}", raekke.hvornaar);
            for id in kendte {
                assert!(omraade.formel.iter().any(|regel| regel.id == id), "{}", raekke.hvornaar);
            }
        }
    }
}

#[test]
fn words_of_every_form_are_read() {
    let fakta = [Faktum::Tilstraekkeligt];
    let laes = |tekst| Hvornaar::laes(tekst, &fakta);
    for (tekst, ventet) in [
        ("ellers", vec![]),
        ("OM-01 er opfyldt", vec![vec![Led::Opfyldt("OM-01")]]),
        ("OM-01 er ikke opfyldt", vec![vec![Led::IkkeOpfyldt("OM-01")]]),
        ("A-1 og B-2 er begge opfyldt", vec![vec![Led::Alle(vec!["A-1", "B-2"])]]),
        (
            "A-1, B-2 og C-3 er alle opfyldt",
            vec![vec![Led::Alle(vec!["A-1", "B-2", "C-3"])]],
        ),
        (
            "mindst én af A-1 og B-2 er opfyldt",
            vec![vec![Led::MindstEn(vec!["A-1", "B-2"])]],
        ),
        (
            "hverken A-1 eller B-2 er opfyldt",
            vec![vec![Led::Ingen(vec!["A-1", "B-2"])]],
        ),
        (
            "A-1 er opfyldt; eller B-2 er opfyldt, og det er fagligt vurderet, at ambulant behandling er tilstrækkelig",
            vec![
                vec![Led::Opfyldt("A-1")],
                vec![Led::Opfyldt("B-2"), Led::Svar(Faktum::Tilstraekkeligt, 0)],
            ],
        ),
        (
            "det gælder enten, at A-1 er opfyldt, eller at B-2 er ikke opfyldt",
            vec![vec![Led::Enten(Box::new([
                Led::Opfyldt("A-1"),
                Led::IkkeOpfyldt("B-2"),
            ]))]],
        ),
    ] {
        assert_eq!(laes(tekst), Ok(Hvornaar(ventet)), "{tekst}");
    }
    for tekst in [
        "",
        "altid",
        "OM-01",
        "OM-01 er måske opfyldt",
        "A-1 og B-2 er alle opfyldt",
        "A-1, B-2 og C-3 er begge opfyldt",
        "A-1 eller B-2 er opfyldt",
        "mindst én af A-1 er opfyldt",
        "A-1 er opfyldt og B-2 er opfyldt",
        "A-1 er opfyldt, eller B-2 er opfyldt",
        "A-1 er opfyldt; eller",
        "det er fagligt vurderet, at dagbehandling er nok",
    ] {
        assert!(laes(tekst).is_err(), "{tekst}");
    }
}
