// SPDX-License-Identifier: MPL-2.0
//! Rows for every finding, on both sides; every finding must also have the same form.

mod anonymitet;
mod breve;
mod klage;
mod sagen;
mod skrevet;
mod sproget;
mod struktur;
mod uoverens;
mod vendinger;

use serde_json::{Map, Value, json};

use super::{Alvor, Fund, Tjek, tjek};
use crate::brev::dokument::{Blok, fra_tekst, som_tekst};
use crate::brev::sagen::{Afsnitsnavn, Fundnavn, Grundlag};
use crate::brev::sprog::lix;
use crate::brev::{Brev, Brevafsnit, Krav, Ordlyd, Udfald};
use crate::fakta::{Faktum, Valgmulighed};
use crate::sag::Sag;
use crate::vurdering::FravigelseSvar;

/// A row's expectation of its finding.
#[derive(Clone, Copy, Debug)]
enum Ventet {
    Intet,
    /// A finding of that severity, at a place with that text; empty means no place.
    Fund(Alvor, &'static str),
}

/// A case and a letter, and the expected outcome for one finding.
struct Raekke {
    bt: &'static str,
    navn: &'static str,
    dag: &'static str,
    afgoerelse: &'static str,
    fakta: &'static str,
    valg: &'static str,
    kommune: &'static str,
    afsnit: Vec<(Afsnitsnavn, Ordlyd, Vec<Blok>)>,
    uden: Vec<Afsnitsnavn>,
    hoved: Vec<&'static str>,
    ventet: Ventet,
}

/// A row without findings so far: a refusal in October 2020, heard, with every required section.
fn raekke(bt: &'static str, navn: &'static str) -> Raekke {
    Raekke {
        bt,
        navn,
        dag: "2020-10-05",
        afgoerelse: "afslag",
        fakta: "",
        valg: "",
        kommune: "",
        afsnit: Vec::new(),
        uden: Vec::new(),
        hoved: Vec::new(),
        ventet: Ventet::Intet,
    }
}

impl Raekke {
    fn dag(self, dag: &'static str) -> Self {
        Self { dag, ..self }
    }

    fn en(self, afgoerelse: &'static str) -> Self {
        Self { afgoerelse, ..self }
    }

    fn fakta(self, fakta: &'static str) -> Self {
        Self { fakta, ..self }
    }

    fn valg(self, valg: &'static str) -> Self {
        Self { valg, ..self }
    }

    fn kommune(self, kommune: &'static str) -> Self {
        Self { kommune, ..self }
    }

    fn rettet(mut self, navn: Afsnitsnavn, tekst: &str) -> Self {
        self.afsnit.push((navn, Ordlyd::Rettet, fra_tekst(tekst)));
        self
    }

    fn skabelon(mut self, navn: Afsnitsnavn, tekst: &str) -> Self {
        self.afsnit.push((navn, Ordlyd::Skabelon, fra_tekst(tekst)));
        self
    }

    fn udkast(mut self, navn: Afsnitsnavn, blokke: Vec<Blok>) -> Self {
        self.afsnit.push((navn, Ordlyd::Udkast, blokke));
        self
    }

    fn uden(mut self, navn: Afsnitsnavn) -> Self {
        self.uden.push(navn);
        self
    }

    fn modtager(mut self, linje: &'static str) -> Self {
        self.hoved.push(linje);
        self
    }

    fn finder(self, sted: &'static str) -> Self {
        Self {
            ventet: Ventet::Fund(Alvor::Fejl, sted),
            ..self
        }
    }

    fn advarer(self, sted: &'static str) -> Self {
        Self {
            ventet: Ventet::Fund(Alvor::Advarsel, sted),
            ..self
        }
    }

    fn sag(&self) -> Sag {
        let objekt = |indhold: &str| -> Map<String, Value> { serde_json::from_str(&format!("{{{indhold}}}")).unwrap() };
        let mut valg = objekt(self.valg);
        valg.insert("type".to_owned(), json!(self.afgoerelse));
        valg.entry("partshoert").or_insert(json!(true));
        let rettede = self.afsnit.iter().filter(|(_, ordlyd, _)| *ordlyd == Ordlyd::Rettet);
        let rettede = rettede.map(|(navn, _, blokke)| (navn.id().to_owned(), json!(som_tekst(blokke))));
        valg.insert("afsnit".to_owned(), Value::Object(rettede.collect()));
        let mut kommune = objekt(self.kommune);
        kommune.entry("navn").or_insert(json!("Nordvig Kommune"));
        let sag = json!({
            "format": "p101-sag/1",
            "vurderingsdato": self.dag,
            "fakta": objekt(self.fakta),
            "afgoerelse": valg,
            "kommune": kommune,
        });
        Sag::fra_tekst(sag.to_string().as_bytes()).unwrap_or_else(|fejl| panic!("{}: {fejl:?}", self.navn))
    }

    fn tjek(&self) -> (Tjek, Brev) {
        let proev = |sag: &Grundlag, udfald: &Udfald| {
            let brev = self.brev(sag, udfald);
            (tjek(sag, udfald, &brev), brev)
        };
        self.sag()
            .skriv(proev)
            .unwrap_or_else(|fejl| panic!("{}: {fejl:?}", self.navn))
    }

    /// The letter: every section that it must or should have, as a flawless draft unless the row says otherwise.
    fn brev(&self, sag: &Grundlag, udfald: &Udfald) -> Brev {
        let navne = Afsnitsnavn::alle();
        let afsnit = navne.filter_map(|id| {
            let egen = self.afsnit.iter().find(|(navn, ..)| *navn == id);
            let krav = udfald.krav(id);
            if self.uden.contains(&id) || (egen.is_none() && krav < Krav::Boer) {
                return None;
            }
            let udkast = || (id, Ordlyd::Udkast, fra_tekst("Her står det, der skal stå."));
            let (_, ordlyd, blokke) = egen.cloned().unwrap_or_else(udkast);
            Some(Brevafsnit {
                id,
                overskrift: id.tekst().to_owned(),
                krav,
                ordlyd,
                tekst: som_tekst(&blokke),
                blokke,
                nyt_udkast: None,
            })
        });
        let afsnit: Vec<_> = afsnit.collect();
        Brev {
            format: "p101-brev/1",
            kvittering: sag.vurdering.kvittering.clone(),
            afgoerelse: sag.afgoerelsestype,
            fuldt_medhold: sag.vurdering.fuldt_medhold,
            fravigelse: FravigelseSvar::ny(&sag.fravigelse()),
            titel: "Afgørelse".to_owned(),
            afsender: vec!["Nordvig Kommune".to_owned()],
            modtager: self.hoved.iter().map(|linje| (*linje).to_owned()).collect(),
            dato: sag.dag,
            reference: None,
            udeladt: Vec::new(),
            lix: lix(afsnit.iter().flat_map(|afsnit| &afsnit.blokke)),
            afsnit,
        }
    }
}

/// What is wrong with one row, including the form of every finding it gives.
fn check(raekke: &Raekke) -> Option<String> {
    let (tjek, brev) = raekke.tjek();
    let navn = format!("{}: {}", raekke.bt, raekke.navn);
    for fund in &tjek.fund {
        har_form(&navn, fund, &brev);
    }
    let fundne: Vec<_> = tjek.fund.iter().filter(|fund| fund.id.id() == raekke.bt).collect();
    let passer = match raekke.ventet {
        Ventet::Intet => fundne.is_empty(),
        Ventet::Fund(alvor, sted) => fundne.iter().any(|fund| {
            let her = fund.sted.as_ref().map_or("", |sted| sted.tekst.as_str());
            (fund.alvor, her) == (alvor, sted)
        }),
    };
    let fundne = fundne.iter().map(|fund| (fund.alvor, &fund.hvad, &fund.sted));
    (!passer).then(|| {
        format!(
            "{navn}: ventet {:?}, fik {:?}",
            raekke.ventet,
            fundne.collect::<Vec<_>>()
        )
    })
}

fn har_form(navn: &str, fund: &Fund, brev: &Brev) {
    assert!(fund.hvad.ends_with('.'), "{navn}: {}", fund.hvad);
    assert!(fund.hvorfor.ends_with('.'), "{navn}: {}", fund.hvorfor);
    assert!(!fund.kilder.is_empty(), "{navn}: {:?} has no source", fund.id);
    for kilde in &fund.kilder {
        let gaelder = kilde.fra.is_none_or(|fra| fra <= brev.dato) && kilde.til.is_none_or(|til| brev.dato <= til);
        assert!(gaelder || kilde.forbehold.is_some(), "{navn}: {kilde:?}");
    }
    if let Some(sted) = &fund.sted {
        let tekst = &brev.afsnit(fund.afsnit).unwrap().tekst;
        let her: String = tekst.chars().skip(sted.fra).take(sted.til - sted.fra).collect();
        assert_eq!(her, sted.tekst, "{navn}");
    }
}

fn alle() -> Vec<Raekke> {
    let tabeller = [
        struktur::raekker(),
        klage::raekker(),
        skrevet::raekker(),
        vendinger::raekker(),
        sagen::raekker(),
        anonymitet::raekker(),
        sproget::raekker(),
        uoverens::raekker(),
    ];
    tabeller.into_iter().flatten().collect()
}

#[test]
fn every_row_finds_what_it_says() {
    let forkerte: Vec<_> = alle().iter().filter_map(check).collect();
    assert!(forkerte.is_empty(), "{}", forkerte.join("\n"));
}

#[test]
fn every_finding_has_a_row_that_finds_it_and_one_that_does_not() {
    let raekker = alle();
    for id in Fundnavn::ID {
        for finder in [true, false] {
            let findes = |r: &&Raekke| r.bt == *id && matches!(r.ventet, Ventet::Fund(..)) == finder;
            assert!(
                raekker.iter().any(|r| findes(&r)),
                "{id}: no row with finder = {finder}"
            );
        }
    }
}

#[test]
fn no_two_rows_have_one_name() {
    let raekker = alle();
    let mut navne: Vec<_> = raekker.iter().map(|r| (r.bt, r.navn)).collect();
    navne.sort_unstable();
    let dobbelte: Vec<_> = navne.windows(2).filter(|par| par[0] == par[1]).collect();
    assert!(dobbelte.is_empty(), "{dobbelte:?}");
}

#[test]
fn an_overridden_finding_is_shown_with_its_reason_and_is_no_error() {
    let uden = raekke("BT-02", "overridden").uden(Afsnitsnavn::Fakta);
    for (navn, valg, fejl) in [
        ("not overridden", "", true),
        (
            "another overridden",
            r#""tilsidesat": [{ "id": "BT-03", "grund": "aftalt" }]"#,
            true,
        ),
        (
            "without a reason",
            r#""tilsidesat": [{ "id": "BT-02", "grund": " " }]"#,
            true,
        ),
        (
            "overridden",
            r#""tilsidesat": [{ "id": "BT-02", "grund": "aftalt" }]"#,
            false,
        ),
    ] {
        let (tjek, _) = Raekke {
            valg,
            ..raekke("BT-02", navn).uden(uden.uden[0])
        }
        .tjek();
        assert_eq!(tjek.har_fejl(), fejl, "{navn}: {:#?}", tjek.fund);
        let fund = tjek.fund.iter().find(|fund| fund.id == Fundnavn::Bt02).unwrap();
        assert_eq!(fund.tilsidesat.as_deref(), (!fejl).then_some("aftalt"), "{navn}");
    }
}

#[test]
fn a_warning_is_no_error() {
    let (tjek, _) = raekke("BT-14", "warned")
        .valg(r#""partshoert": false, "andenHjaelp": "Du kan få hjælp.", "begrundelse": "Din situation.""#)
        .tjek();
    assert!(!tjek.fund.is_empty() && !tjek.har_fejl(), "{:#?}", tjek.fund);
}

#[test]
fn a_finding_has_the_reason_facts_and_source_of_its_own_kind() {
    let skrevet = |tekst: &'static str| raekke("BT-11", tekst).rettet(Afsnitsnavn::Hensyn, tekst);
    let fravigelse = |valg: &'static str| raekke("BT-11", valg).valg(valg);
    let klage = raekke("BT-05", "to the wrong body").rettet(Afsnitsnavn::Klage, "Klag til Ankestyrelsen.");
    let pris = (
        "Pris og kommunens økonomi er ikke en lovlig grund til at afslå behandling eller et valgt tilbud.",
        vec![Faktum::AfslagPgaPris],
        vec!["serviceloven § 101, stk. 5"],
    );
    let ventetid = (
        "Behandlingen skal begynde senest 14 dage efter anmodningen. Har kommunen ikke selv en plads, skal den finde et \
         andet tilbud.",
        vec![Faktum::EgetTilbudIndenFrist],
        vec![
            "serviceloven § 101, stk. 4",
            "nationale retningslinjer, anvisning 3.4.1",
        ],
    );
    let ingen_klage = (
        "En afgørelse efter § 101 a kan ikke indbringes for en anden myndighed. Behandling efter § 101 er stadig en \
         mulighed.",
        vec![Faktum::Delegeret],
        vec!["serviceloven § 101 a, stk. 6", "serviceloven § 101 a, stk. 5"],
    );
    for (raekke, (hvorfor, fakta, kilder)) in [
        (skrevet("Det er for dyrt."), pris.clone()),
        (skrevet("Der er venteliste."), ventetid.clone()),
        (fravigelse(r#""fravigelse": { "grund": "oekonomi" }"#), pris),
        (
            fravigelse(r#""fravigelse": { "grund": "ikkeTilgaengeligt" }"#),
            ventetid,
        ),
        (klage.en("anonymBevilling"), ingen_klage),
    ] {
        let (tjek, _) = raekke.tjek();
        let fund = tjek.fund.iter().find(|fund| fund.id.id() == raekke.bt).unwrap();
        let steder: Vec<_> = fund.kilder.iter().map(|kilde| kilde.sted.as_str()).collect();
        assert_eq!(
            (fund.hvorfor.as_str(), &fund.fakta, steder),
            (hvorfor, &fakta, kilder),
            "{}",
            raekke.navn
        );
    }
}

#[test]
fn findings_stand_in_order_and_as_the_format_says() {
    let (tjek, _) = raekke("BT-16", "order")
        .rettet(Afsnitsnavn::Fakta, "Du har [hvad] og [hvem].")
        .uden(Afsnitsnavn::Retsgrundlag)
        .tjek();
    let ider: Vec<_> = tjek.fund.iter().map(|fund| fund.id.id()).collect();
    assert_eq!(ider, ["BT-01", "BT-08", "BT-10", "BT-16", "BT-16"]);
    let ud = serde_json::to_value(&tjek).unwrap();
    assert_eq!(ud["format"], "p101-tjek/1");
    assert_eq!(ud["kvittering"]["regelsaet"], "2020-01");
    let noegler = |nr: usize| ud["fund"][nr].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        noegler(0),
        ["afsnit", "alvor", "fakta", "hvad", "hvorfor", "id", "kilder"]
    );
    assert_eq!(ud["fund"][3]["sted"], json!({ "fra": 7, "til": 13, "tekst": "[hvad]" }));
    assert_eq!(ud["fund"][4]["sted"]["fra"], 17);
    assert_eq!(
        (&ud["fund"][3]["id"], &ud["fund"][3]["alvor"]),
        (&json!("BT-16"), &json!("advarsel"))
    );
}
