// SPDX-License-Identifier: MPL-2.0
//! BT-01 to BT-04, BT-07 and BT-08: required parts, and what an edited part must still say.

use super::laesning::Laesning;
use super::moenster::Ordraekke;
use super::retsgrundlag::sammenhold;
use super::{Fund, Sted};
use crate::brev::afsnit::retsgrundlag;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn};
use crate::brev::sprog::tegn::{smaa, staar_i};
use crate::brev::{Brevdel, Krav};
use crate::regler::konklusion::Afgoerelsestype;

/// BT-01: the legal basis.
pub(super) fn bt_01(l: &Laesning) -> Vec<Fund> {
    let fund = |hvad: String| l.fund(Fundnavn::Bt01, Afsnitsnavn::Retsgrundlag, hvad);
    if l.mangler_paakraevet(Brevdel::Retsgrundlag) {
        let steder: Vec<_> = retsgrundlag(l.sag, l.udfald).into_iter().map(|k| k.sted).collect();
        return vec![fund(format!(
            "Brevet siger ikke, hvilke regler der er afgjort efter. Skriv dem: {}.",
            steder.join("; ")
        ))];
    }
    let Some(afsnit) = l.egen_ordlyd(Afsnitsnavn::Retsgrundlag) else {
        return Vec::new();
    };
    let afvigelse = sammenhold(l.sag, l.udfald, &afsnit.tekst);
    let mut fundne = Vec::new();
    if !afvigelse.mangler.is_empty() {
        fundne.push(fund(format!(
            "Afsnittet om reglerne nævner ikke {}. Skriv det ind.",
            afvigelse.mangler.join(" og ")
        )));
    }
    for (henvisning, hvorfor) in afvigelse.forkert {
        let sted = Sted::i(&afsnit.tekst, henvisning.plads);
        let tekst = sted.as_ref().map_or("", |sted| sted.tekst.as_str());
        let hvad = format!("»{tekst}« hører ikke til denne afgørelse: {hvorfor}. Ret henvisningen.");
        fundne.push(fund(hvad).ved(sted));
    }
    fundne
}

/// BT-02: the facts given weight.
pub(super) fn bt_02(l: &Laesning) -> Vec<Fund> {
    let hvad = "Brevet siger ikke, hvilke oplysninger der er lagt vægt på. Skriv de vigtigste.";
    mangler(l, Brevdel::Fakta, Fundnavn::Bt02, hvad)
}

/// BT-03: the main considerations.
pub(super) fn bt_03(l: &Laesning) -> Vec<Fund> {
    let hvad =
        "Brevet siger ikke, hvilke hensyn der har været afgørende. Skriv dem under hovedhensyn eller begrundelse.";
    mangler(l, Brevdel::Hensyn, Fundnavn::Bt03, hvad)
}

/// BT-04: the concrete effort and its purpose.
pub(super) fn bt_04(l: &Laesning) -> Vec<Fund> {
    if l.krav(Brevdel::IndsatsOgFormaal) != Krav::Skal {
        return Vec::new();
    }
    let fund = |hvad: &str| l.fund(Fundnavn::Bt04, Afsnitsnavn::Indsats, hvad);
    if l.mangler(Afsnitsnavn::Indsats) {
        return vec![fund(
            "Brevet siger ikke, hvad behandlingen består i, og hvad formålet er. Skriv begge dele.",
        )];
    }
    let valg = &l.sag.dele.afgoerelse;
    let (indsats, formaal) = match l.egen_ordlyd(Afsnitsnavn::Indsats) {
        Some(afsnit) => (true, siger_formaal(&afsnit.tekst)),
        None => (valg.indsats.is_some(), valg.formaal.is_some()),
    };
    let mut fundne = Vec::new();
    if !indsats {
        fundne.push(fund("Den konkrete indsats mangler. Skriv, hvad behandlingen består i."));
    }
    if !formaal {
        fundne.push(fund(
            "Formålet med behandlingen mangler. Skriv, hvad den skal føre til.",
        ));
    }
    fundne
}

/// BT-07: frit valg.
pub(super) fn bt_07(l: &Laesning) -> Vec<Fund> {
    if l.udfald.er_efter_101_a() {
        return frit_valg_efter_101_a(l);
    }
    let fund = |hvad: String| l.fund(Fundnavn::Bt07, Afsnitsnavn::FritValg, hvad);
    if l.mangler_paakraevet(Brevdel::FritValg) {
        return vec![fund(
            "Brevet oplyser ikke om frit valg. Tag afsnittet med igen, eller skriv det.".to_owned(),
        )];
    }
    let Some(afsnit) = l.rettet(Afsnitsnavn::FritValg) else {
        return Vec::new();
    };
    if l.krav(Brevdel::FritValg) != Krav::Skal {
        return Vec::new();
    }
    let tekst = smaa(afsnit.tekst);
    let mangler: Vec<_> = frit_valg_siger(l.udfald.afgoerelse())
        .iter()
        .filter(|(_, ord)| !ord.iter().any(|ord| staar_i(ord, &tekst)))
        .map(|(hvad, _)| *hvad)
        .collect();
    if mangler.is_empty() {
        return Vec::new();
    }
    vec![fund(format!(
        "Afsnittet om frit valg siger ikke {}. Skriv det ind.",
        mangler.join(" og ikke ")
    ))]
}

/// BT-08: other help in a refusal.
pub(super) fn bt_08(l: &Laesning) -> Vec<Fund> {
    let navn = Afsnitsnavn::AndenHjaelp;
    let skrevet = l.sag.dele.afgoerelse.anden_hjaelp.is_some() || l.egen_ordlyd(navn).is_some();
    let uden = match l.udfald.afgoerelse() {
        Afgoerelsestype::Afslag | Afgoerelsestype::DelvistAfslag => l.mangler(navn) || !skrevet,
        Afgoerelsestype::AnonymHenvisning => l.mangler(navn),
        _ => false,
    };
    let hvad =
        "Afslaget nævner ingen anden hjælp. Skriv, hvilken anden hjælp borgeren kan få, eller tilsidesæt med en grund.";
    uden.then(|| l.fund(Fundnavn::Bt08, navn, hvad)).into_iter().collect()
}

fn mangler(l: &Laesning, del: Brevdel, id: Fundnavn, hvad: &str) -> Vec<Fund> {
    let mangler = l.mangler_paakraevet(del);
    mangler.then(|| l.fund(id, del.afsnit(), hvad)).into_iter().collect()
}

/// Whether an edited section states the purpose of the effort, judged by typical words.
fn siger_formaal(tekst: &str) -> bool {
    const ORD: [&str; 12] = [
        "formål",
        "målet",
        "mål er",
        "for at ",
        "så du",
        "hensigt",
        "sigter",
        "hjælpe dig",
        "støtte dig",
        "hjælper dig",
        "skal føre til",
        "skal give dig",
    ];
    let tekst = smaa(tekst);
    ORD.iter().any(|ord| staar_i(ord, &tekst))
}

/// What a section on frit valg must say, each with words that show it.
type Indhold = (&'static str, &'static [&'static str]);

const VALGET: Indhold = (
    "at borgeren kan vælge et andet tilbud",
    &["vælge", "vælger", "frit valg", "frie valg"],
);
const SAMME: Indhold = (
    "at tilbuddet skal være af samme karakter",
    &["samme karakter", "tilsvarende", "samme slags", "samme type", "lignende"],
);
const HJAELP: Indhold = (
    "hvor der er hjælp til at vælge",
    &["hjælp", "vejled", "kontakt", "ring", "spørg", "tilbudsportalen"],
);
const FRISTEN: Indhold = (
    "hvad valget betyder for de 14 dage",
    &["14 dage", "fjorten dage", "to uger", "14-dages"],
);
const VALGT: Indhold = (
    "at borgeren har brugt sit frie valg",
    &["valgt", "frit valg", "frie valg"],
);

fn frit_valg_siger(afgoerelse: Afgoerelsestype) -> &'static [Indhold] {
    match afgoerelse {
        Afgoerelsestype::FritValgAfslag | Afgoerelsestype::FritValgBegraenset => &[VALGET],
        Afgoerelsestype::FritValgImoedekommet => &[VALGT, FRISTEN],
        _ => &[VALGET, SAMME, HJAELP, FRISTEN],
    }
}

fn frit_valg_efter_101_a(l: &Laesning) -> Vec<Fund> {
    let mut fundne = Vec::new();
    let mut meld = |afsnit, sted| {
        let hvad = "Der er ikke frit valg efter § 101 a. Slet det, der står om frit valg.";
        fundne.push(l.fund(Fundnavn::Bt07, afsnit, hvad).ved(sted).med_hvorfor(
            "Frit valg gælder ikke anonym behandling. Dér vælger borgeren mellem de tilbud, kommunen har aftale med.",
        ));
    };
    if !l.mangler(Afsnitsnavn::FritValg) {
        meld(Afsnitsnavn::FritValg, None);
    }
    for skrevet in l.skrevet() {
        for saetning in &skrevet.saetninger {
            let ord = Ordraekke::ny(&skrevet.loebende, saetning);
            let Some(sted) = ord.steder("frit|frie|fri valg").into_iter().next() else {
                continue;
            };
            let benaegtet = ["ikke|intet|ingen ~4 @", "@ ~4 ikke"]
                .iter()
                .any(|u| ord.staar_om(u, &sted));
            if !benaegtet && !skrevet.er_om_101(saetning) {
                meld(skrevet.afsnit, skrevet.sted(l.brev, ord.plads(&sted)));
            }
        }
    }
    fundne
}
