// SPDX-License-Identifier: MPL-2.0
//! What must be true of where a date stands, whatever was recorded and whenever it is asked.

use std::collections::BTreeMap;

use paragraf101::kalender::Dato;
use paragraf101::regelsaet::Regelsaet;
use paragraf101::regler::frister::Tilstandsslags::{self, *};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::orakel::hele::laes;

/// The events that meet, lift or point to a date.
const BEGIVENHEDER: [&str; 9] = [
    "anmodningsdato",
    "visitationsdato",
    "meddelelsesdato",
    "ivaerksatDato",
    "udskrivningsdato",
    "tilbageholdtFra",
    "tilbageholdelseOphoert",
    "domstolsbegaering",
    "magtanvendelse",
];

/// What a case holds: a day after the first for each event, and the answers on which the conditions turn.
#[derive(Clone, Debug)]
struct Sagen {
    dage: [Option<u8>; 9],
    frit_valg: Option<bool>,
    afdaekket: Option<bool>,
}

fn sager() -> impl Strategy<Value = Sagen> {
    let dag = proptest::option::weighted(0.7, 0_u8..60);
    let svar = || proptest::option::of(any::<bool>());
    (proptest::array::uniform9(dag), svar(), svar()).prop_map(|(dage, frit_valg, afdaekket)| Sagen {
        dage,
        frit_valg,
        afdaekket,
    })
}

fn dag(nr: u8) -> Dato {
    Dato::laes("2020-03-02").unwrap().plus_dage(i64::from(nr))
}

/// Where each date stands on a day, with the date itself and the ids of the warnings.
fn paa(sagen: &Sagen, nr: u8) -> (BTreeMap<&'static str, (Tilstandsslags, Dato)>, Vec<&'static str>) {
    let mut fakta = json!({ "alder": 40, "fastholdelseAfOphoer": true, "tilbageholdteDageFoer": 40, "gravid": false });
    for (navn, dage) in BEGIVENHEDER.iter().zip(sagen.dage) {
        fakta[navn] = dage.map_or(Value::Null, |nr| json!(dag(nr).to_string()));
    }
    fakta["benytterFritValg"] = json!(sagen.frit_valg);
    for omraade in ["Forbrug", "Sociale", "Helbred", "Arbejde", "Bolig", "Andet"] {
        fakta[format!("afdaek{omraade}")] = json!(sagen.afdaekket);
    }
    let sag = laes(&json!({ "format": "p101-sag/1", "vurderingsdato": dag(nr).to_string(), "fakta": fakta }));
    let saet: Regelsaet = sag.regelsaet().clone();
    let resultat = sag.forhold().vurder_under(saet);
    let frister = resultat.frister.iter();
    let stande = frister.map(|f| (f.frist.id, (f.tilstand.slags, f.beregning.dato)));
    (stande.collect(), resultat.advarsler.iter().map(|a| a.id).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_later_day_never_undoes_what_is_settled(sagen in sager(), nr in 0_u8..60, senere in 1_u8..60) {
        let (foer, _) = paa(&sagen, nr);
        let (nu, _) = paa(&sagen, nr + senere);
        for (id, (slags, dato)) in foer {
            // A date is listed on every later day, but for one that an event takes off the list.
            let Some((siden, _)) = nu.get(id).copied() else { continue };
            let maa_blive: &[Tilstandsslags] = match slags {
                Opfyldt => &[Opfyldt],
                ForSent => &[ForSent],
                Loeber => &[Opfyldt, ForSent, Loeber, IDag, Overskredet, Afloest, Usikker],
                IDag => &[ForSent, Overskredet, Afloest, Usikker],
                Overskredet => &[ForSent, Overskredet, Usikker],
                Afloest => &[Afloest],
                Usikker => &[ForSent, Opfyldt, Usikker],
            };
            prop_assert!(maa_blive.contains(&siden), "{id} {dato}: {slags:?} becomes {siden:?}");
        }
    }

    #[test]
    fn a_date_runs_before_its_day_and_is_overdue_only_after_it(sagen in sager(), nr in 0_u8..120) {
        for (id, (slags, dato)) in paa(&sagen, nr).0 {
            let stemmer = match slags {
                Loeber => dag(nr) < dato,
                IDag => dag(nr) == dato,
                ForSent | Overskredet | Usikker => dag(nr) > dato,
                Opfyldt | Afloest => true,
            };
            prop_assert!(stemmer, "{id} {dato}: {slags:?} on {}", dag(nr));
        }
    }

    #[test]
    fn what_is_not_known_of_frit_valg_and_the_afdaekning_excuses_and_meets_nothing(sagen in sager(), nr in 0_u8..120) {
        let uden = |frit_valg, afdaekket| paa(&Sagen { frit_valg, afdaekket, ..sagen.clone() }, nr).0;
        let (ukendt, nej) = (uden(None, None), uden(Some(false), Some(false)));
        prop_assert_eq!(ukendt, nej);
    }

    #[test]
    fn a_warning_says_what_the_date_says(sagen in sager(), nr in 0_u8..120) {
        let (stande, advarsler) = paa(&sagen, nr);
        let er = |id: &str, slags| stande.get(id).is_some_and(|(stand, _)| *stand == slags);
        prop_assert_eq!(advarsler.contains(&"AD-04"), er("FR-01", Overskredet));
        prop_assert_eq!(advarsler.contains(&"AD-12"), er("FR-09", Overskredet) || er("FR-10", Overskredet));
        if er("FR-01", ForSent) {
            prop_assert!(advarsler.contains(&"AD-05"));
        }
    }
}
