// SPDX-License-Identifier: MPL-2.0
//! BT-05: complaint instructions. The product's drafts are trusted; anybody else's text is read.

use super::datoer::{Tid, skrevne_datoer, varigheder};
use super::laesning::{Laesning, er_om_101};
use super::moenster::Ordraekke;
use super::{Fund, Sted};
use crate::brev::sagen::{Afsnitsnavn, Fundnavn};
use crate::brev::sprog::tegn::{smaa, staar_i};
use crate::brev::sprog::{Loebetekst, Plads, Saetning};
use crate::brev::{Brevafsnit, Brevdel, Krav};
use crate::kilder::{Kilde, sel, vej};

const EFTER_101_A: &[Kilde] = &[sel("§ 101 a, stk. 6"), sel("§ 101 a, stk. 5"), vej("52")];
const INGEN_KLAGEADGANG: &str = "En afgørelse efter § 101 a kan ikke indbringes for en anden myndighed. Behandling efter § 101 er stadig en mulighed.";

/// Authorities that do not decide complaints about these decisions.
const FORKERTE: &[&str] = &[
    "statsforvaltning*|statsamt*|familieretshus*|socialtilsyn*|socialstyrelse*|sundhedsstyrelse*|boligstyrelse*|patientombud*|socialministeri*|ministeri*|nævnet|ankenævn*|klagenævn*",
    "sociale nævn",
];

/// BT-05: how to complain.
pub(super) fn bt_05(l: &Laesning) -> Vec<Fund> {
    let navn = Afsnitsnavn::Klage;
    if l.mangler_paakraevet(Brevdel::Klage) {
        let hvad = "Brevet mangler klagevejledning. Tag afsnittet med igen, eller skriv det.";
        return vec![l.fund(Fundnavn::Bt05, navn, hvad)];
    }
    if l.udfald.er_efter_101_a() {
        return efter_101_a(l);
    }
    l.egen_ordlyd(navn)
        .map(|afsnit| efter_101(l, afsnit))
        .unwrap_or_default()
}

fn efter_101(l: &Laesning, afsnit: &Brevafsnit) -> Vec<Fund> {
    let tekst = Loebetekst::af_afsnit(&afsnit.blokke, &afsnit.tekst);
    let saetninger = tekst.saetninger();
    let fund = |hvad: String| l.fund(Fundnavn::Bt05, Afsnitsnavn::Klage, hvad);
    let mut fundne = Vec::new();
    if l.krav(Brevdel::Klage) == Krav::Skal {
        let mangler = mangler(l, &afsnit.tekst, &saetninger);
        if !mangler.is_empty() {
            fundne.push(fund(format!(
                "Klagevejledningen siger ikke {}. Skriv det ind.",
                mangler.join(" og ikke ")
            )));
        }
    }
    for saetning in &saetninger {
        let ord = Ordraekke::ny(&tekst, saetning);
        let forkert = FORKERTE.iter().find_map(|myndighed| stedet(&ord, myndighed));
        if let Some(plads) = forkert {
            let hvad = "Der klages til Ankestyrelsen gennem kommunen, ikke til den myndighed, der står her. Ret det.";
            fundne.push(fund(hvad.to_owned()).ved(Sted::i(&afsnit.tekst, plads)));
        }
        if let Some(plads) = direkte(&ord) {
            let hvad = "Klagen skal sendes til kommunen, som ser på sagen igen og sender den videre. Ret det.";
            fundne.push(fund(hvad.to_owned()).ved(Sted::i(&afsnit.tekst, plads)));
        }
    }
    fundne
}

/// What every complaint instruction must say, and this one does not.
fn mangler(l: &Laesning, tekst: &str, saetninger: &[Saetning]) -> Vec<&'static str> {
    let ord = |passer: &dyn Fn(&str) -> bool| saetninger.iter().flat_map(|s| &s.ord).any(|ord| passer(&ord.ord));
    let kommunen = ord(&|ord| ord.starts_with("kommune") || matches!(ord, "os" | "vi" | "vores"));
    let fire_uger = saetninger
        .iter()
        .flat_map(varigheder)
        .any(|v| matches!((v.antal, v.tid), (4, Tid::Uger) | (28, Tid::Dage)));
    let datoen = l
        .sag
        .frist("FR-04")
        .is_some_and(|frist| skrevne_datoer(tekst).iter().any(|dato| dato.er(frist)));
    let krav = [
        (
            ord(&|ord| ord.starts_with("ankestyrelse")),
            "at Ankestyrelsen afgør klagen",
        ),
        (kommunen, "at klagen sendes til kommunen"),
        (fire_uger || datoen, "at fristen er 4 uger"),
    ];
    krav.into_iter()
        .filter(|(sagt, _)| !sagt)
        .map(|(_, hvad)| hvad)
        .collect()
}

/// Sentences that name an authority without denying it.
fn stedet(ord: &Ordraekke, myndighed: &str) -> Option<Plads> {
    let steder = ord.steder(myndighed).into_iter();
    let mut ikke_benaegtet = steder.filter(|sted| !ord.staar_om("ikke|ingen|hverken ^8 @", sted));
    ikke_benaegtet.next().map(|sted| ord.plads(&sted))
}

/// Sentences that tell the citizen to send the complaint past the municipality.
fn direkte(ord: &Ordraekke) -> Option<Plads> {
    let vendinger = [
        "send|skriv|ring|mail ~5 til ankestyrelsen",
        "du ~3 sende|skrive|aflevere ~5 til ankestyrelsen",
        "sendes|afleveres ~2 direkte ~2 til ankestyrelsen",
    ];
    let sted = vendinger.iter().flat_map(|vending| ord.steder(vending)).next()?;
    let benaegtet = ord.staar_om("ikke ^4 @", &sted);
    (!benaegtet).then(|| ord.plads(&sted))
}

fn efter_101_a(l: &Laesning) -> Vec<Fund> {
    let klage = Afsnitsnavn::Klage;
    let mut fundne = Vec::new();
    let mut meld = |afsnit, hvad: &str, sted| {
        let fund = l.fund(Fundnavn::Bt05, afsnit, hvad);
        fundne.push(l.paa(fund.ved(sted).med_hvorfor(INGEN_KLAGEADGANG), EFTER_101_A));
    };
    for skrevet in l.skrevet() {
        let er_klage = skrevet.er_afsnittet && skrevet.afsnit == klage;
        for saetning in &skrevet.saetninger {
            if let Some((hvad, plads)) = forkert_efter_101_a(&skrevet.loebende, saetning, er_klage) {
                meld(skrevet.afsnit, hvad, skrevet.sted(l.brev, plads));
            }
        }
    }
    let Some(afsnit) = l.egen_ordlyd(klage) else {
        return fundne;
    };
    if l.rettet(klage).is_none() {
        let tekst = Loebetekst::af_afsnit(&afsnit.blokke, &afsnit.tekst);
        for saetning in tekst.saetninger() {
            if let Some((hvad, plads)) = forkert_efter_101_a(&tekst, &saetning, true) {
                meld(klage, hvad, Sted::i(&afsnit.tekst, plads));
            }
        }
    }
    let tekst = smaa(&afsnit.tekst);
    if l.udfald.er_delegeret() && !staar_i("kommunalbestyrelse", &tekst) && !staar_i("byråd", &tekst) {
        let hvad = "Klagevejledningen siger ikke, at der kan klages til den kommunalbestyrelse, der har overladt \
                    afgørelsen til tilbuddet. Skriv det ind.";
        meld(klage, hvad, None);
    }
    fundne
}

/// Statements about complaints that a letter under § 101 a must not make; a sentence on § 101 may.
fn forkert_efter_101_a(tekst: &Loebetekst, saetning: &Saetning, er_klage: bool) -> Option<(&'static str, Plads)> {
    let ord = Ordraekke::ny(tekst, saetning);
    let om_klage = er_klage || !ord.steder("klag*").is_empty();
    if !om_klage || er_om_101(tekst, saetning) {
        return None;
    }
    if let Some(plads) = stedet(&ord, "ankestyrelse*") {
        let hvad = "Der kan ikke klages til Ankestyrelsen over en afgørelse efter § 101 a. Slet det.";
        return Some((hvad, plads));
    }
    let hvad = "Der er ingen klagefrist i et brev efter § 101 a. Slet den.";
    let Plads { fra, til } = saetning.plads();
    let dato = skrevne_datoer(&tekst.udsnit(fra, til)).into_iter().next();
    let dato = dato.map(|dato| Plads {
        fra: fra + dato.plads.fra,
        til: fra + dato.plads.til,
    });
    let frist = varigheder(saetning)
        .into_iter()
        .next()
        .map(|varighed| varighed.plads)
        .or(dato)?;
    Some((hvad, frist))
}
