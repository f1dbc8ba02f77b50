// SPDX-License-Identifier: MPL-2.0
//! Letters, exhaustively: whatever the type, the facts and the configuration, a letter holds what it must and nothing
//! that it must not.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

#[path = "breve/sager.rs"]
mod sager;

use paragraf101::brev::dokument::{Blok, Del};
use paragraf101::brev::{Afsnitsnavn, Alvor, Brev, Brevdel, Fund, Kolonne, Krav, Ordlyd, krav};
use paragraf101::fakta::Valgmulighed;
use paragraf101::fil::fejl::Fejlkode;
use paragraf101::regler::konklusion::Afgoerelsestype;
use paragraf101::sag::Sag;
use sager::{Sagsdata, alle_sager};
use serde_json::{Value, json};

/// Words typical of a part, which tell it from the rest of its section and find it in any letter.
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
        Brevdel::Fravigelse => &["Din læge anbefaler det."],
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

/// Parts that the case gives no reason to write, although this kind of letter can hold them.
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

/// Properties of every letter, whatever the case.
type Egenskab = (&'static str, fn(&Sagsdata, &Brev, &[Fund]) -> bool);

const EGENSKABER: [Egenskab; 7] = [
    (
        "it holds every part that it must or should and none that it must not",
        har_netop_sine_dele,
    ),
    ("its sections stand in order, each once", |_, brev, _| {
        brev.afsnit.windows(2).all(|par| par[0].id < par[1].id)
    }),
    ("a draft that has what it needs has no placeholder", |_, brev, _| {
        uden_pladsholdere(brev)
    }),
    ("it names the citizen or nobody", |data, brev, _| {
        let navngivet = brev.modtager.first().map(String::as_str) == Some("Kim Eksempel");
        navngivet == data.navn && brev.modtager.is_empty() == data.anonym() && !hele_teksten(brev).contains("Kim")
    }),
    (
        "under § 101 a it names no other body, no deadline and no frit valg",
        |data, brev, _| {
            let tekst = hele_teksten(brev);
            let naevner = |ord: &&str| tekst.contains(ord);
            let forbudte = [
                "Ankestyrelsen",
                "4 uger",
                "frit valg",
                "Frit valg",
                "[Navn]",
                "[Adresse]",
                "CPR",
            ];
            let delegeret = tekst.contains("kommunalbestyrelsen i den kommune");
            !data.er_101_a() || !forbudte.iter().any(naevner) && delegeret == data.delegeret
        },
    ),
    (
        "elsewhere it names the body, the municipality and the deadline",
        |data, brev, _| {
            let klage = brev
                .afsnit(Afsnitsnavn::Klage)
                .map(|afsnit| afsnit.tekst.as_str())
                .unwrap_or_default();
            let ord = [
                "Ankestyrelsen",
                "til os i kommunen",
                "4 uger",
                "Nordvig Kommune",
                "må gerne klage for dig",
            ];
            let har_alt = ord.iter().all(|ord| klage.contains(ord));
            data.er_101_a() || har_alt && klage.contains("24. december 2026") == data.modtaget
        },
    ),
    (
        "the check is silent on an untouched draft that has what it needs",
        |_, _, fund| fund.is_empty(),
    ),
];

#[test]
fn of_every_letter() {
    let sager = alle_sager();
    assert!(sager.len() > 3000, "{}", sager.len());
    for data in sager {
        let (brev, tjek) = data
            .sag("2026-11-26")
            .brev_og_tjek()
            .unwrap_or_else(|fejl| unreachable!("{data:?}: {fejl}"));
        for (navn, gaelder) in EGENSKABER {
            assert!(
                gaelder(&data, &brev, &tjek.fund),
                "{navn}: {data:?}\n{brev:?}\n{tjek:?}"
            );
        }
    }
}

fn har_netop_sine_dele(data: &Sagsdata, brev: &Brev, _: &[Fund]) -> bool {
    Brevdel::ALLE.into_iter().all(|del| {
        let afsnit = brev.afsnit(del.afsnit());
        let tekst = afsnit.map(|afsnit| afsnit.tekst.as_str()).unwrap_or_default();
        let staar_der = kendetegn(del, data).iter().any(|ord| tekst.contains(ord));
        let skal_staa = match krav(kolonne(brev), del, data.delegeret) {
            Krav::MaaIkke => false,
            _ => !uden_anledning(del, data),
        };
        staar_der == skal_staa
    })
}

fn uden_pladsholdere(brev: &Brev) -> bool {
    let linjer = brev
        .afsnit
        .iter()
        .flat_map(|afsnit| &afsnit.blokke)
        .flat_map(Blok::linjer);
    !linjer.flatten().any(|del| matches!(del, Del::Pladsholder(_)))
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

fn fund(data: &Sagsdata, aendring: impl Fn(&mut Value)) -> Vec<Fund> {
    let mut json = data.json("2026-11-26");
    aendring(&mut json["afgoerelse"]);
    let sag = Sag::fra_tekst(json.to_string().as_bytes()).unwrap_or_else(|fejl| unreachable!("{data:?}: {fejl}"));
    sag.tjek().unwrap_or_else(|fejl| unreachable!("{data:?}: {fejl}")).fund
}

fn ids(fund: &[Fund]) -> Vec<&'static str> {
    let mut ids: Vec<_> = fund.iter().map(|fund| fund.id.id()).collect();
    ids.dedup();
    ids
}

/// The finding for a missing part, where the part is required.
fn tjek_for(del: Brevdel) -> Option<&'static str> {
    match del {
        Brevdel::Retsgrundlag => Some("BT-01"),
        Brevdel::Fakta => Some("BT-02"),
        Brevdel::Hensyn => Some("BT-03"),
        Brevdel::IndsatsOgFormaal => Some("BT-04"),
        Brevdel::Klage => Some("BT-05"),
        Brevdel::FritValg => Some("BT-07"),
        _ => None,
    }
}

#[test]
fn the_check_finds_any_part_that_is_taken_away() {
    let mut antal = 0;
    for data in faa_sager() {
        let kolonne = kolonne(&data.brev());
        for del in Brevdel::ALLE {
            let Some(id) = tjek_for(del) else { continue };
            let tomt = |valg: &mut Value| valg["afsnit"] = json!({ del.afsnit().id(): " " });
            let fundet = ids(&fund(&data, tomt)).contains(&id);
            let skal = krav(kolonne, del, data.delegeret) == Krav::Skal;
            // No finding for an emptied section that this letter does not hold, or may omit.
            assert_eq!(fundet, skal, "{del:?} in {data:?}");
            antal += 1;
        }
    }
    assert!(antal > 600, "{antal}");
}

#[test]
fn a_refusal_without_other_help_is_told() {
    for data in faa_sager() {
        let uden = |valg: &mut Value| {
            valg.as_object_mut().unwrap().remove("andenHjaelp");
        };
        let afslag = matches!(
            data.afgoerelse,
            Afgoerelsestype::Afslag | Afgoerelsestype::DelvistAfslag
        );
        assert_eq!(ids(&fund(&data, uden)).contains(&"BT-08"), afslag, "{data:?}");
    }
}

/// The letter and the check each ask whether the choice departs from what the facts point to: they must agree.
#[test]
fn a_departure_needs_its_reason_and_has_a_section_for_it() {
    for data in faa_sager() {
        let mut json = data.json("2026-11-26");
        json["afgoerelse"].as_object_mut().unwrap().remove("fravigelse");
        let sag = Sag::fra_tekst(json.to_string().as_bytes()).unwrap();
        let (brev, tjek) = sag.brev_og_tjek().unwrap();
        let er_fejl = |fund: &Fund| fund.id.id() == "BT-10" && fund.alvor == Alvor::Fejl;
        let i_tjekket = tjek.fund.iter().any(er_fejl);
        let i_brevet = brev.afsnit(Afsnitsnavn::Fravigelse).is_some();
        assert_eq!((i_tjekket, i_brevet), (data.fraviger, data.fraviger), "{data:?}");
    }
}

#[test]
fn a_departure_because_of_money_or_access_is_always_an_error() {
    for data in faa_sager().into_iter().filter(|data| data.fraviger) {
        for (grund, ventet) in [("oekonomi", true), ("ikkeTilgaengeligt", true), ("helbred", false)] {
            let med = |valg: &mut Value| valg["fravigelse"]["grund"] = json!(grund);
            assert_eq!(ids(&fund(&data, med)).contains(&"BT-11"), ventet, "{grund}: {data:?}");
        }
    }
}

#[test]
fn an_overridden_error_is_told_with_its_reason_and_no_longer_stops() {
    let data = Sagsdata::ny(Afgoerelsestype::Afslag, None);
    let mut json = data.json("2026-11-26");
    json["afgoerelse"]["afsnit"] = json!({ "klage": " " });
    let sag = Sag::fra_tekst(json.to_string().as_bytes()).unwrap();
    let tjek = sag.tjek().unwrap();
    assert!(tjek.har_fejl());
    let tilsidesat = sag.med_fejl_tilsidesat("klagevejledningen er vedlagt").unwrap();
    let tjek = tilsidesat.tjek().unwrap();
    assert!(!tjek.har_fejl());
    let grunde: Vec<_> = tjek.fund.iter().filter_map(|fund| fund.tilsidesat.as_deref()).collect();
    assert_eq!(grunde, ["klagevejledningen er vedlagt"]);
    let notat = serde_json::to_value(tilsidesat.notat(None)).unwrap();
    assert_eq!(
        notat["tilsidesat"],
        json!([{ "id": "BT-05", "grund": "klagevejledningen er vedlagt" }])
    );
}

#[test]
fn what_cannot_stand_together_is_refused_with_its_place() {
    type Raekke = (&'static str, fn(&mut Value), &'static [&'static str]);
    let raekker: [Raekke; 8] = [
        ("a grant", |_| {}, &[]),
        (
            "17 years old",
            |sag| sag["fakta"]["alder"] = json!(17),
            &["fakta.alder"],
        ),
        ("18 years old", |sag| sag["fakta"]["alder"] = json!(18), &[]),
        (
            "a limit without its conditions",
            |sag| sag["afgoerelse"]["type"] = json!("fritValgBegraenset"),
            &["afgoerelse.type"],
        ),
        (
            "a name in an anonymous letter, and day treatment",
            |sag| {
                sag["afgoerelse"]["type"] = json!("anonymBevilling");
                sag["borger"] = json!({ "navn": "Kim Eksempel", "adresse": "Vejen 1" });
            },
            &["borger.navn", "borger.adresse", "afgoerelse.intensitet"],
        ),
        (
            "a name where anonymity is waived",
            |sag| {
                sag["afgoerelse"]["type"] = json!("anonymBevilling");
                sag["afgoerelse"]["intensitet"] = json!("ambulant");
                sag["fakta"]["oenskerAnonymitet"] = json!(false);
                sag["borger"] = json!({ "navn": "Kim Eksempel" });
            },
            &[],
        ),
        (
            "a mandatory section left out",
            |sag| sag["afgoerelse"]["fravalgt"] = json!(["bisidder", "klage"]),
            &["afgoerelse.fravalgt[1]"],
        ),
        (
            "a section left out that the letter never has",
            |sag| {
                sag["afgoerelse"]["type"] = json!("afslag");
                sag["afgoerelse"]["fravalgt"] = json!(["betaling"]);
            },
            &["afgoerelse.fravalgt[0]"],
        ),
    ];
    for (navn, aendring, ventet) in raekker {
        let mut json = Sagsdata::ny(Afgoerelsestype::DelvistAfslag, Some("dag")).json("2026-11-26");
        aendring(&mut json);
        let sag = Sag::fra_tekst(json.to_string().as_bytes()).unwrap();
        let fejl = sag.brev().map_or_else(|fejl| fejl.0, |_| Vec::new());
        let stier: Vec<_> = fejl.iter().map(|fejl| fejl.sti.as_str()).collect();
        assert_eq!(stier, ventet, "{navn}");
        assert!(
            fejl.iter().all(|fejl| fejl.kode == Fejlkode::UmuligKombination),
            "{navn}"
        );
    }
}

#[test]
fn an_edit_stays_and_is_marked_when_its_draft_would_read_differently_now() {
    let data = Sagsdata::ny(Afgoerelsestype::Bevilling, Some("dag"));
    let udkast = data.brev().afsnit(Afsnitsnavn::Fakta).unwrap().tekst.clone();
    let rettet = |struktur: bool, gammelt: Option<&str>| {
        let mut json = data.json("2026-11-26");
        json["fakta"]["behovStruktur"] = json!(struktur);
        json["afgoerelse"]["afsnit"] = json!({ "fakta": "Det har du selv fortalt." });
        if let Some(gammelt) = gammelt {
            json["afgoerelse"]["udkast"] = json!({ "fakta": gammelt });
        }
        let brev = Sag::fra_tekst(json.to_string().as_bytes()).unwrap().brev().unwrap();
        let afsnit = brev.afsnit(Afsnitsnavn::Fakta).unwrap();
        assert_eq!(
            (afsnit.ordlyd, afsnit.tekst.as_str()),
            (Ordlyd::Rettet, "Det har du selv fortalt.")
        );
        afsnit.nyt_udkast.is_some()
    };
    assert!(!rettet(true, Some(&udkast)), "the same facts");
    assert!(rettet(false, Some(&udkast)), "another fact");
    assert!(!rettet(false, None), "no draft to compare with");
}

#[test]
fn what_was_written_for_a_section_that_the_letter_cannot_hold_is_kept_and_not_sent() {
    let data = Sagsdata::ny(Afgoerelsestype::AnonymBevilling, None);
    let mut json = data.json("2026-11-26");
    json["afgoerelse"]["afsnit"] = json!({ "fritValg": "Du har frit valg.", "indsats": "Samtaler." });
    let brev = Sag::fra_tekst(json.to_string().as_bytes()).unwrap().brev().unwrap();
    let udeladt: Vec<_> = brev.udeladt.iter().map(|u| (u.id, u.tekst.as_str())).collect();
    assert_eq!(udeladt, [(Afsnitsnavn::FritValg, "Du har frit valg.")]);
    assert!(!hele_teksten(&brev).contains("frit valg"));
    assert_eq!(brev.afsnit(Afsnitsnavn::Indsats).unwrap().tekst, "Samtaler.");
}

#[test]
fn a_municipality_words_a_section_in_its_own_way() {
    let mut json = Sagsdata::ny(Afgoerelsestype::Bevilling, Some("doegn")).json("2026-11-26");
    json["kommune"]["skabeloner"] =
        json!({ "betaling": "Ring til {{kommune.afdeling}} om betaling den {{frist.FR-01}}." });
    let brev = Sag::fra_tekst(json.to_string().as_bytes()).unwrap().brev().unwrap();
    let betaling = brev.afsnit(Afsnitsnavn::Betaling).unwrap();
    assert_eq!(betaling.ordlyd, Ordlyd::Skabelon);
    assert_eq!(
        betaling.tekst,
        "Ring til Rusmiddelcenter Nordvig om betaling den torsdag den 26. november 2026."
    );
    let ambulant = Sagsdata::ny(Afgoerelsestype::Bevilling, Some("ambulant"));
    assert!(
        ambulant.brev().afsnit(Afsnitsnavn::Betaling).is_none(),
        "nothing to pay"
    );
}

/// A case or two for each type, intensity and indication: the check looks for nothing that depends on the rest.
fn faa_sager() -> Vec<Sagsdata> {
    let mut sager = alle_sager();
    sager.retain(|sag| sag.konfiguration && !sag.medicin && !sag.navn && !sag.modtaget && !sag.egne_grunde);
    sager
}
