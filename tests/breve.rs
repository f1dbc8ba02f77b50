// SPDX-License-Identifier: MPL-2.0
//! Letters, exhaustively: whatever the type, the facts and the configuration, a letter holds what it must and nothing
//! that it must not.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

#[path = "breve/sager.rs"]
mod sager;

use paragraf101::brev::dokument::{Blok, Del};
use paragraf101::brev::{Afsnitsnavn, Brev, Brevdel, Kolonne, Krav, krav};
use paragraf101::fakta::Valgmulighed;
use paragraf101::regler::forhold::Afgoerelsestype;
use sager::{Sagsdata, alle_sager};

/// Words that stand in a part, so that it can be told from the rest of its section and found in any letter.
fn kendetegn(del: Brevdel, data: &Sagsdata) -> &'static [&'static str] {
    match del {
        Brevdel::Afgoerelse => &["Vi har besluttet", "Du kan få anonym", "Vi kan ikke give dig anonym"],
        Brevdel::IndsatsOgFormaal => &["Samtaler og gruppe.", "At du får det bedre."],
        Brevdel::Tildeling if data.afgoerelse == Afgoerelsestype::FritValgAfslag => &["Du har valgt Stedet"],
        Brevdel::Tildeling if data.afgoerelse == Afgoerelsestype::FritValgBegraenset => &["Du har valgt Stedet"],
        Brevdel::Tildeling => &["to gange om ugen"],
        Brevdel::Retsgrundlag => &["Vi har truffet afgørelsen efter disse regler"],
        Brevdel::Fakta => &["Vi har især lagt vægt på"],
        Brevdel::Hensyn => &[
            "Disse hensyn har haft størst betydning",
            "samlet",
            "ud fra det, vi ved nu",
        ],
        Brevdel::Fravigelse => &["Det skyldes en faglig vurdering."],
        Brevdel::FritValg => &["Vi hjælper dig gerne med at finde et sted"],
        Brevdel::Garanti => &["14 dage"],
        Brevdel::Forloeb => &["behandlingsplan"],
        Brevdel::AndenHjaelp => &["gratis og anonym rådgivning"],
        Brevdel::Klage => &["Er du uenig", "Du kan ikke klage over afgørelsen"],
        Brevdel::KlageForsinkelse => &["Er behandlingen ikke begyndt senest"],
        Brevdel::Bisidder => &["Du må tage en med til møder"],
        Brevdel::Betaling => &["Du kan komme til at betale for mad og logi"],
        Brevdel::Hilsen => &["Med venlig hilsen"],
    }
}

/// Parts that the case gives no reason to write, though the kind of letter could hold them.
fn uden_anledning(del: Brevdel, data: &Sagsdata) -> bool {
    match del {
        Brevdel::Betaling => data.intensitet != Some("doegn"),
        Brevdel::Fravigelse => !data.fraviger,
        _ => false,
    }
}

fn kolonne(brev: &Brev) -> Kolonne {
    Kolonne::for_type(brev.afgoerelse, brev.fuldt_medhold)
}

fn hele_teksten(brev: &Brev) -> String {
    let afsnit: Vec<_> = brev.afsnit.iter().map(|afsnit| afsnit.tekst.as_str()).collect();
    afsnit.join("\n\n")
}

#[test]
fn every_letter_holds_every_part_that_it_must_or_should_and_none_that_it_must_not() {
    let mut antal = 0;
    for data in alle_sager() {
        let brev = data.brev();
        antal += 1;
        for del in Brevdel::ALLE {
            let afsnit = brev.afsnit(del.afsnit());
            let tekst = afsnit.map(|afsnit| afsnit.tekst.as_str()).unwrap_or_default();
            let staar_der = kendetegn(del, &data).iter().any(|ord| tekst.contains(ord));
            let skal_staa = match krav(kolonne(&brev), del, data.delegeret) {
                Krav::MaaIkke => false,
                _ => !uden_anledning(del, &data),
            };
            assert_eq!(staar_der, skal_staa, "{del:?} in {data:?}:\n{tekst}");
        }
    }
    assert!(antal > 3000, "{antal}");
}

#[test]
fn the_sections_stand_in_order_each_once() {
    for data in alle_sager() {
        let afsnit: Vec<_> = data.brev().afsnit.iter().map(|afsnit| afsnit.id).collect();
        assert!(afsnit.windows(2).all(|par| par[0] < par[1]), "{data:?}: {afsnit:?}");
    }
}

#[test]
fn a_draft_that_has_what_it_needs_has_no_placeholder() {
    let pladsholdere = |blok: &Blok| {
        let dele: Vec<Del> = blok.linjer().into_iter().flatten().cloned().collect();
        dele.into_iter()
            .filter(|del| matches!(del, Del::Pladsholder(_)))
            .collect::<Vec<_>>()
    };
    for data in alle_sager() {
        let brev = data.brev();
        let fundet: Vec<_> = brev
            .afsnit
            .iter()
            .flat_map(|a| &a.blokke)
            .flat_map(pladsholdere)
            .collect();
        assert!(fundet.is_empty(), "{data:?}: {fundet:?}");
    }
}

#[test]
fn a_letter_names_the_citizen_or_nobody() {
    for data in alle_sager() {
        let brev = data.brev();
        let navngivet = brev.modtager.first().map(String::as_str) == Some("Kim Eksempel");
        assert_eq!(navngivet, data.navn, "{data:?}");
        assert_eq!(brev.modtager.is_empty(), data.anonym(), "{data:?}");
        assert!(!hele_teksten(&brev).contains("Kim"), "{data:?}");
    }
}

#[test]
fn what_a_letter_under_101_a_never_says() {
    for data in alle_sager().into_iter().filter(Sagsdata::er_101_a) {
        let tekst = hele_teksten(&data.brev());
        for ord in [
            "Ankestyrelsen",
            "4 uger",
            "frit valg",
            "Frit valg",
            "[Navn]",
            "[Adresse]",
            "CPR",
        ] {
            assert!(!tekst.contains(ord), "{ord}: {data:?}");
        }
        assert_eq!(
            tekst.contains("kommunalbestyrelsen i den kommune"),
            data.delegeret,
            "{data:?}"
        );
    }
}

#[test]
fn every_other_letter_names_the_body_the_municipality_and_the_deadline() {
    for data in alle_sager().into_iter().filter(|data| !data.er_101_a()) {
        let brev = data.brev();
        let klage = &brev.afsnit(Afsnitsnavn::Klage).unwrap().tekst;
        for ord in [
            "Ankestyrelsen",
            "til os i kommunen",
            "4 uger",
            "Nordvig Kommune",
            "må gerne klage for dig",
        ] {
            assert!(klage.contains(ord), "{ord}: {data:?}\n{klage}");
        }
        assert_eq!(klage.contains("24. december 2026"), data.modtaget, "{data:?}\n{klage}");
    }
}

#[test]
fn the_legal_basis_of_every_type_on_both_sides_of_2020() {
    type Raekke = (&'static str, &'static str, &'static str, &'static [&'static str]);
    const STK_1: &str = "serviceloven § 101, stk. 1";
    const DOEGN: &str = "serviceloven § 101, stk. 1, jf. § 107, stk. 2, nr. 2";
    const STK_2: &str = "serviceloven § 101, stk. 2";
    let raekker: &[Raekke] = &[
        ("bevilling", "ambulant", "2019-12-31", &[STK_1]),
        ("bevilling", "ambulant", "2020-01-01", &[STK_1, STK_2]),
        ("bevilling", "dag", "2026-11-26", &[STK_1, STK_2]),
        ("bevilling", "doegn", "2019-12-31", &[DOEGN]),
        ("delvistAfslag", "doegn", "2020-01-01", &[DOEGN, STK_2]),
        (
            "aendring",
            "dag",
            "2026-11-26",
            &[STK_1, STK_2, "serviceloven § 3, stk. 2"],
        ),
        ("afslag", "dag", "2019-12-31", &[STK_1]),
        ("afslag", "dag", "2026-11-26", &[STK_1]),
        (
            "fritValgImoedekommet",
            "dag",
            "2019-12-31",
            &[STK_1, "serviceloven § 101, stk. 4"],
        ),
        (
            "fritValgImoedekommet",
            "doegn",
            "2026-11-26",
            &[DOEGN, STK_2, "serviceloven § 101, stk. 5"],
        ),
        ("fritValgAfslag", "dag", "2019-12-31", &["serviceloven § 101, stk. 4"]),
        ("fritValgAfslag", "dag", "2020-01-01", &["serviceloven § 101, stk. 5"]),
        (
            "fritValgBegraenset",
            "dag",
            "2019-12-31",
            &["serviceloven § 101, stk. 6"],
        ),
        (
            "fritValgBegraenset",
            "dag",
            "2020-01-01",
            &["serviceloven § 101, stk. 7"],
        ),
        (
            "anonymBevilling",
            "ambulant",
            "2026-11-26",
            &["serviceloven § 101 a, stk. 1", "serviceloven § 101 a, stk. 4"],
        ),
        (
            "anonymHenvisning",
            "ambulant",
            "2026-11-26",
            &[
                "serviceloven § 101 a, stk. 1",
                "serviceloven § 10",
                "serviceloven § 12",
                "retssikkerhedsloven § 5",
            ],
        ),
    ];
    for (afgoerelse, intensitet, dag, ventet) in raekker {
        let data = Sagsdata::ny(Afgoerelsestype::med_id(afgoerelse).unwrap(), Some(intensitet));
        let brev = data.brev_paa(dag);
        let afsnit = brev.afsnit(Afsnitsnavn::Retsgrundlag).unwrap();
        let kilder: Vec<_> = afsnit
            .blokke
            .iter()
            .flat_map(Blok::linjer)
            .flatten()
            .filter_map(kilde)
            .collect();
        assert_eq!(kilder, *ventet, "{afgoerelse} {intensitet} {dag}");
    }
}

fn kilde(del: &Del) -> Option<&str> {
    match del {
        Del::Kilde(sted) => Some(sted),
        _ => None,
    }
}

#[test]
fn a_later_start_after_frit_valg_cites_what_allows_it() {
    let raekker = [
        ("in time", "2026-11-24", "fritValgImoedekommet", false),
        ("on the last day", "2026-11-26", "fritValgImoedekommet", false),
        ("a day late, own choice", "2026-11-27", "fritValgImoedekommet", true),
        ("a day late, no choice", "2026-11-27", "bevilling", false),
    ];
    for (navn, start, afgoerelse, ventet) in raekker {
        let mut data = Sagsdata::ny(Afgoerelsestype::med_id(afgoerelse).unwrap(), Some("dag"));
        data.startdato = start;
        data.frit_valg = afgoerelse == "fritValgImoedekommet";
        let tekst = hele_teksten(&data.brev());
        assert_eq!(tekst.contains("§ 101, stk. 6"), ventet, "{navn}");
        assert_eq!(
            tekst.contains("Det beklager vi"),
            start == "2026-11-27" && !ventet,
            "{navn}"
        );
    }
}
