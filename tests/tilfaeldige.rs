// SPDX-License-Identifier: MPL-2.0
//! Random whole cases: the shape of the output, the same bytes twice, receipts, order, and independence.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod orakel;

use std::collections::BTreeSet;

use orakel::hele::{laes, sag};
use orakel::sager::Tilfaeldig;
use paragraf101::VERSION;
use paragraf101::fakta::{Faktum, Slags, Valgmulighed};
use paragraf101::fil::json;
use paragraf101::fil::trae::{Knude, Vaerdi};
use paragraf101::kalender::Dato;
use paragraf101::regelsaet::Regelsaet;
use paragraf101::regler::OMRAADER;
use paragraf101::sag::Sag;
use paragraf101::vurdering::{Katalog, Session};
use serde_json::Value;

const ANTAL: usize = 2_000;

/// The keys of every object in the output, in order; `?` marks an optional one; after a colon, the name of the object
/// or of the list's items, and `#` stands for a list of numbers.
const FORMER: [(&str, &str); 27] = [
    (
        "vurdering",
        "format regelsaet omfattet:omraade intensitet:intensitet fritValg:omraade begraensning:omraade anonym:omraade \
         afdaekning:omraade kontrakt:omraade tilbageholdelse:omraade fuldtMedhold fravigelse:fravigelse? \
         kvittering:kvittering \
         frister:frist pligter:pligt advarsler:advarsel regler:regel",
    ),
    ("omraade", "konklusion regler mangler naaede:# kilder:kilde?"),
    (
        "intensitet",
        "konklusion ret pegesPaa rettighed:rettighed? regler mangler naaede:# kilder:kilde? overvejelser:overvejelse",
    ),
    ("fravigelse", "forhold omraade? pegerPaa? valgt? tekst"),
    ("rettighed", "id hvad trin? fakta kilder:kilde"),
    ("overvejelse", "id retning intensitet hvad trin? fakta kilder:kilde"),
    ("regel", "id udfald note hvad trin? fakta kilder:kilde"),
    ("pligt", "id styrke hvad udfoert fakta kilder:kilde"),
    ("advarsel", "id hvad fakta kilder:kilde"),
    (
        "frist",
        "id dato hvad regler kilder:kilde alternativ:alternativ? regnskab:regnskab ejer moedesAf? tilstand:tilstand",
    ),
    ("tilstand", "slags dage tekst sket? planlagt?"),
    ("alternativ", "dato grund"),
    (
        "regnskab",
        "fra:fra laengde:laengde foerForskydning sprunget:sprunget usikkert",
    ),
    ("fra", "faktum dato"),
    ("laengde", "antal enhed fratrukket"),
    ("sprunget", "dato grund"),
    ("kilde", "titel sted url? fra? til? kontrolleret? maade forbehold? af?"),
    (
        "kvittering",
        "version regelsaet regelhash brevhash vurderingsdato kilderKontrolleret",
    ),
    ("hvadHvis", "format kvittering:kvittering omraader:omraader"),
    (
        "omraader",
        "omfattet:aendringer intensitet:aendringer fritValg:aendringer begraensning:aendringer anonym:aendringer \
         afdaekning:aendringer kontrakt:aendringer tilbageholdelse:aendringer",
    ),
    ("aendringer", "konklusion enkelte:aendring par:aendring"),
    ("aendring", "svar:* var:*? bliver"),
    (
        "naeste",
        "format faktum? omraade? hoejstTilbage? spoergsmaal? hjaelp? type? grund?",
    ),
    ("mangelliste", "format kvittering:kvittering mangler:mangel"),
    (
        "mangel",
        "faktum spoergsmaal type vaerdier hvem kilder:kilde kanAendre:kanAendre",
    ),
    ("kanAendre", "omraade til"),
    ("sammenligning", "format a b forskelle:forskel"),
];
const FORSKEL: &str = "sti a? b? grund?";

/// The faults in the keys of an object of that name, and of those inside it.
fn formfejl(navn: &str, knude: &Knude, fejl: &mut Vec<String>) {
    if navn == "*" {
        return;
    }
    let form = FORMER
        .iter()
        .find(|(form, _)| *form == navn)
        .map_or(FORSKEL, |(_, f)| f);
    let mut felter = knude.felter().peekable();
    for noegle in form.split_whitespace() {
        let maa_mangle = noegle.ends_with('?');
        let (noegle, slags) = noegle.trim_end_matches('?').split_once(':').unwrap_or((noegle, ""));
        let noegle = noegle.trim_end_matches('?');
        match felter.next_if(|(fundet, _)| *fundet == noegle) {
            Some((_, vaerdi)) => vaerdifejl(&format!("{navn}.{noegle}"), slags, vaerdi, fejl),
            None if maa_mangle => {}
            None => fejl.push(format!("{navn}: {noegle} is not in its place")),
        }
    }
    fejl.extend(felter.map(|(noegle, _)| format!("{navn}: {noegle} does not belong")));
}

fn vaerdifejl(sti: &str, slags: &str, knude: &Knude, fejl: &mut Vec<String>) {
    match &knude.vaerdi {
        _ if knude.er_null() => fejl.push(format!("{sti}: null")),
        Vaerdi::Liste(led) if slags == "#" => {
            let er_tal = |led: &Knude| matches!(led.vaerdi, Vaerdi::Tal(_));
            fejl.extend((!led.iter().all(er_tal)).then(|| format!("{sti}: not numbers")));
        }
        Vaerdi::Objekt(_) if !slags.is_empty() => formfejl(slags, knude, fejl),
        Vaerdi::Liste(led) if !slags.is_empty() => led.iter().for_each(|led| formfejl(slags, led, fejl)),
        Vaerdi::Objekt(_) => fejl.push(format!("{sti}: an object")),
        Vaerdi::Liste(led) if led.iter().any(|led| led.som_tekst().is_none()) => fejl.push(format!("{sti}: not texts")),
        Vaerdi::Tekst(tekst) if tekst.is_empty() => fejl.push(format!("{sti}: empty")),
        _ if !slags.is_empty() => fejl.push(format!("{sti}: neither object nor list")),
        _ => {}
    }
}

fn check_form(navn: &str, tekst: &str) {
    let mut fejl = Vec::new();
    formfejl(navn, &json::laes(tekst.as_bytes()).unwrap().rod, &mut fejl);
    assert!(fejl.is_empty(), "{}\n{tekst}", fejl.join("\n"));
}

fn tekst(svar: &impl serde::Serialize) -> String {
    serde_json::to_string(svar).unwrap()
}

fn sager(antal: usize) -> impl Iterator<Item = Value> {
    let mut tilfaeldig = Tilfaeldig(20_170_614);
    (0..antal).map(move |_| sag(&mut tilfaeldig))
}

#[test]
fn every_answer_has_the_keys_of_its_shape_in_order_and_no_null() {
    for sag in sager(ANTAL) {
        check_form("vurdering", &tekst(&laes(&sag).vurder()));
    }
    for sag in sager(ANTAL / 10) {
        let sag = laes(&sag);
        check_form("hvadHvis", &tekst(&sag.hvad_hvis()));
        check_form("naeste", &tekst(&sag.naeste(None)));
        check_form("mangelliste", &tekst(&sag.mangelliste()));
        for saet in Regelsaet::indbyggede() {
            check_form("sammenligning", &tekst(&sag.sammenlign(&saet.navn).unwrap()));
        }
    }
}

#[test]
fn the_same_case_gives_the_same_bytes_however_its_keys_are_ordered() {
    for sag in sager(ANTAL) {
        let foerste = tekst(&laes(&sag).vurder());
        assert_eq!(foerste, tekst(&laes(&sag).vurder()));
        let fakta = sag["fakta"].as_object().unwrap().iter().rev();
        let baglaens: Vec<_> = fakta.map(|(id, svar)| format!("{id:?}: {svar}")).collect();
        let mut andet = sag.clone();
        andet.as_object_mut().unwrap().remove("fakta");
        let omvendt = format!("{{\"fakta\": {{{}}}, {}", baglaens.join(", "), &andet.to_string()[1..]);
        let omvendt = Sag::fra_tekst(omvendt.as_bytes()).unwrap();
        assert_eq!(foerste, tekst(&omvendt.vurder()));
    }
}

#[test]
fn every_receipt_is_complete_and_true() {
    for sag in sager(ANTAL) {
        let vurdering = laes(&sag).vurder();
        let kvittering = &vurdering.kvittering;
        let nu = sag["vurderingsdato"].as_str().unwrap();
        assert_eq!(kvittering.version, VERSION);
        assert_eq!(kvittering.vurderingsdato.to_string(), nu);
        assert_eq!(kvittering.regelsaet, vurdering.regelsaet);
        let hash = kvittering.regelhash.strip_prefix("sha256:").unwrap();
        assert!(
            hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
            "{hash}"
        );
        let saet = Regelsaet::indbyggede()
            .into_iter()
            .find(|saet| saet.navn == vurdering.regelsaet);
        assert!(saet.unwrap().gaelder(kvittering.vurderingsdato));
    }
}

#[test]
fn every_list_stands_in_the_order_of_the_law_and_names_each_row_once() {
    let katalog = Katalog::ny(&[]);
    let plads = |id: &str| katalog.regler.iter().position(|post| post.id == id).unwrap();
    for sag in sager(ANTAL) {
        let v = laes(&sag).vurder();
        let lister = [
            v.regler.iter().map(|r| r.id).collect::<Vec<_>>(),
            v.frister.iter().map(|f| f.id).collect(),
            v.pligter.iter().map(|p| p.id).collect(),
            v.advarsler.iter().map(|a| a.id).collect(),
            v.intensitet.overvejelser.iter().map(|o| o.id).collect(),
        ];
        let carried = OMRAADER.iter().map(|omraade| v.omraade(omraade.navn).regler);
        for liste in lister.into_iter().chain(carried) {
            let pladser: Vec<_> = liste.iter().map(|id| plads(id)).collect();
            assert!(pladser.is_sorted_by(|a, b| a < b), "{liste:?}");
        }
        for omraade in OMRAADER {
            let mangler = v.omraade(omraade.navn).mangler;
            assert!(mangler.is_sorted_by(|a, b| a < b), "{mangler:?}");
            assert!(
                mangler.iter().all(|faktum| sag["fakta"].get(faktum.id()).is_none()),
                "{sag}"
            );
            assert!(mangler.iter().all(|faktum| faktum.antal_svar() > 0), "{mangler:?}");
        }
    }
}

/// Facts that an area reads in addition to its formula: the age, and the day of the contract.
const UDEN_FOR_FORMLEN: [Faktum; 2] = [Faktum::Alder, Faktum::Kontraktdato];

#[test]
fn no_area_is_moved_by_facts_outside_it() {
    for sag in sager(ANTAL) {
        let forhold = laes(&sag).forhold().clone();
        for omraade in OMRAADER {
            let mut alene = forhold.clone();
            let egne = |faktum: &Faktum| omraade.fakta.contains(faktum) || UDEN_FOR_FORMLEN.contains(faktum);
            for faktum in Faktum::ALLE.iter().filter(|faktum| !egne(faktum)) {
                alene.fakta.svar(*faktum, None);
                alene.fakta.svar_dato(*faktum, None);
            }
            assert_eq!(
                alene.konkluder(omraade),
                forhold.konkluder(omraade),
                "{}: {sag}",
                omraade.navn.id()
            );
        }
    }
}

/// The ids of areas and rows that read differently in two assessments.
fn forskellige(foer: &Value, nu: &Value) -> BTreeSet<String> {
    let mut ud = BTreeSet::new();
    for omraade in OMRAADER.map(|omraade| omraade.navn.id()) {
        let dele = ["konklusion", "pegesPaa", "regler", "mangler", "naaede"];
        if dele.iter().any(|del| foer[omraade][del] != nu[omraade][del]) {
            ud.insert(omraade.to_owned());
        }
    }
    let lister = |v: &Value| {
        let alle = [
            &v["frister"],
            &v["pligter"],
            &v["advarsler"],
            &v["regler"],
            &v["intensitet"]["overvejelser"],
        ];
        let alle = alle.map(|liste| liste.as_array().unwrap().clone());
        let rettighed = v["intensitet"].get("rettighed").cloned();
        alle.into_iter().flatten().chain(rettighed).collect::<Vec<_>>()
    };
    let (foer, nu) = (lister(foer), lister(nu));
    for (a, b) in [(&foer, &nu), (&nu, &foer)] {
        let kun_her = a.iter().filter(|raekke| !b.contains(raekke));
        ud.extend(kun_her.map(|raekke| raekke["id"].as_str().unwrap().to_owned()));
    }
    ud
}

/// A session that takes one answer at a time reports the changes, and ends where a fresh assessment does.
#[test]
fn a_session_tells_every_change_and_no_other() {
    for sag in sager(ANTAL / 40) {
        let hel = laes(&sag);
        let mut tom = hel.forhold().clone();
        tom.fakta = Default::default();
        let mut session = Session::ny(tom, hel.regelsaet().clone());
        let mut foer = serde_json::to_value(session.vurdering()).unwrap();
        for faktum in Faktum::ALLE
            .iter()
            .filter(|faktum| hel.forhold().fakta.kender(**faktum))
        {
            let mut fakta = session.sag().fakta.clone();
            fakta.svar(*faktum, hel.forhold().fakta.nr(*faktum));
            fakta.svar_dato(*faktum, hel.forhold().fakta.dato(*faktum));
            let aendret: BTreeSet<_> = session.besvar(fakta).into_iter().map(str::to_owned).collect();
            let nu = serde_json::to_value(session.vurdering()).unwrap();
            let ventet = forskellige(&foer, &nu);
            let uden_flag = aendret
                .iter()
                .filter(|id| !["ret", "fuldtMedhold", "fravigelse"].contains(&id.as_str()));
            assert_eq!(uden_flag.cloned().collect::<BTreeSet<_>>(), ventet, "{}", faktum.id());
            for (flag, a, b) in [
                ("ret", &foer["intensitet"]["ret"], &nu["intensitet"]["ret"]),
                ("fuldtMedhold", &foer["fuldtMedhold"], &nu["fuldtMedhold"]),
                ("fravigelse", &foer["fravigelse"], &nu["fravigelse"]),
            ] {
                assert_eq!(aendret.contains(flag), a != b, "{flag}");
            }
            foer = nu;
        }
        assert_eq!(session.vurdering(), hel.vurder());
    }
}

/// The possible answers to a fact in a case of a day: all of them if they are listed, else a few on both sides of the
/// day and of 18 years; and none.
fn andre_svar(faktum: Faktum, dag: Dato) -> Vec<(Option<u8>, Option<Dato>)> {
    let dage = [-1_000, -200, -100, -10, 0, 10].map(|dage| (None, Some(dag.plus_dage(dage))));
    let mut svar = match faktum.slags() {
        Slags::Dato => dage.to_vec(),
        Slags::Tal(..) => [17, 18, 40].map(|tal| (Some(tal), None)).to_vec(),
        _ => (0..faktum.antal_svar()).map(|nr| (Some(nr), None)).collect(),
    };
    svar.push((None, None));
    svar
}

/// From every example, every other answer to every question, one at a time.
#[test]
fn a_session_assesses_every_other_answer_as_a_new_case() {
    for fil in std::fs::read_dir("examples").unwrap().map(|fil| fil.unwrap().path()) {
        if fil.extension().is_none_or(|ext| ext != "json") {
            continue;
        }
        let sag = Sag::fra_tekst(&std::fs::read(&fil).unwrap()).unwrap();
        let regelsaet = sag.regelsaet();
        let foer = Session::ny(sag.forhold().clone(), regelsaet.clone());
        for faktum in Faktum::ALLE {
            for (nr, dato) in andre_svar(faktum, sag.forhold().vurderingsdato) {
                let mut andet = sag.forhold().clone();
                andet.fakta.svar(faktum, nr);
                andet.fakta.svar_dato(faktum, dato);
                let mut session = foer.clone();
                session.besvar(andet.fakta.clone());
                let ny = Session::ny(andet, regelsaet.clone());
                assert_eq!(
                    session.vurdering(),
                    ny.vurdering(),
                    "{}: {nr:?} {dato:?} in {}",
                    faktum.id(),
                    fil.display()
                );
            }
        }
    }
}
