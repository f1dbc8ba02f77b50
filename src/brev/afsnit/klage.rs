// SPDX-License-Identifier: MPL-2.0
//! Complaint instructions: the body, the way to it, and the deadline.

use super::frit_valg::er_i_gang;
use super::paa_een_linje;
use crate::brev::dokument::{Blok, Del};
use crate::brev::{Forsendelse, Grundlag, Udfald};
use crate::fakta::Faktum;
use crate::kalender::Sprunget;
use crate::vurdering::FristSvar;

/// Who decides a complaint about the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Klageinstans {
    /// Ankestyrelsen, through the municipality.
    Ankestyrelsen,
    /// The council that delegated the decision to a provider.
    DelegerendeKommunalbestyrelse,
    /// No other authority (serviceloven § 101 a, stk. 6).
    Ingen,
}

/// The body that decides complaints about the decision.
fn klageinstans(udfald: &Udfald) -> Klageinstans {
    match (udfald.er_efter_101_a(), udfald.er_delegeret()) {
        (false, _) => Klageinstans::Ankestyrelsen,
        (true, true) => Klageinstans::DelegerendeKommunalbestyrelse,
        (true, false) => Klageinstans::Ingen,
    }
}

/// How to complain about the decision.
pub(super) fn klage(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let mut blokke = match klageinstans(udfald) {
        Klageinstans::Ankestyrelsen => til_ankestyrelsen(sag),
        Klageinstans::DelegerendeKommunalbestyrelse => til_kommunalbestyrelsen(),
        Klageinstans::Ingen => uden_klageadgang(),
    };
    if klageinstans(udfald) == Klageinstans::Ankestyrelsen {
        blokke.extend(over_den_medicinske_del(sag));
        blokke.extend(over_kontrakt(sag));
        blokke.extend(over_tilbageholdelse(sag));
    }
    blokke
}

fn til_ankestyrelsen(sag: &Grundlag) -> Vec<Blok> {
    vec![
        Blok::tekst(
            "Er du uenig, kan du klage til Ankestyrelsen. Send din klage til os i kommunen, eller fortæl os, at du \
             vil klage. Du kan skrive, ringe eller komme forbi. Du behøver ikke at begrunde din klage, og en anden må \
             gerne klage for dig.",
        ),
        kommunens_adresser(sag),
        Blok::Tekst(klagefrist(sag)),
        Blok::tekst(
            "Vi ser først på sagen igen. Holder vi fast i afgørelsen, sender vi din klage og sagens papirer til \
             Ankestyrelsen. Det gør vi senest 4 uger efter, at vi har fået klagen.",
        ),
    ]
}

/// Where the municipality receives a complaint.
fn kommunens_adresser(sag: &Grundlag) -> Blok {
    let k = &sag.dele.kommune;
    let linjer = [
        ("Adresse: ", &k.adresse),
        ("Tlf. ", &k.telefon),
        ("Mail: ", &k.mail),
        ("Sikker post: ", &k.sikker_post),
    ];
    let navn = [k.navn.as_deref(), k.afdeling.as_deref()];
    let navn: Vec<_> = navn.into_iter().flatten().map(paa_een_linje).collect();
    let mut punkter: Vec<Vec<Del>> = Vec::new();
    match navn.is_empty() {
        true => punkter.push(vec![super::mangler("kommunens navn og adresse")]),
        false => punkter.push(vec![navn.join(", ").into()]),
    }
    let udfyldte = linjer
        .into_iter()
        .filter_map(|(foran, vaerdi)| Some((foran, vaerdi.as_deref()?)));
    punkter.extend(udfyldte.map(|(foran, vaerdi)| vec![format!("{foran}{}", paa_een_linje(vaerdi)).into()]));
    Blok::Punkter(punkter)
}

/// The deadline: the rule in words, and the last day if the day of receipt is known.
fn klagefrist(sag: &Grundlag) -> Vec<Del> {
    let mut dele: Vec<Del> = vec![
        "Klagen skal være hos os senest 4 uger efter den dag, du fik afgørelsen. ".into(),
        modtaget(sag.dele.afgoerelse.forsendelse).into(),
    ];
    let frist = sag.vurdering.frister.iter().find(|frist| frist.id == "FR-04");
    match frist {
        Some(frist) => {
            dele.push(" Den dag er ".into());
            dele.push(frist.regnskab.fra.dato.into());
            dele.push(". Klagen skal derfor være hos os senest ".into());
            dele.push(frist.dato.into());
            dele.push(" kl. 23.59.".into());
            dele.extend(forskudt(frist));
        }
        None => dele.push(
            " Vi regner fra dagen efter. Er den sidste dag en lørdag, en søndag eller en helligdag, har du til den næste \
             hverdag."
                .into(),
        ),
    }
    dele
}

/// The day that counts as the day of receipt, by how the letter is sent.
fn modtaget(forsendelse: Option<Forsendelse>) -> &'static str {
    match forsendelse {
        Some(Forsendelse::DigitalPost) => {
            "Afgørelsen regnes for modtaget den dag, brevet ligger i din Digitale Post, også selv om du ikke har \
                åbnet det."
        }
        Some(Forsendelse::Brev) => "Afgørelsen regnes for modtaget den dag, brevet kommer frem til din adresse.",
        Some(Forsendelse::Udleveret) => "Afgørelsen regnes for modtaget den dag, du får brevet i hånden.",
        None => "Afgørelsen regnes for modtaget den dag, brevet kommer frem til dig.",
    }
}

fn forskudt(frist: &FristSvar) -> Option<Del> {
    let dage: Vec<&str> = frist
        .regnskab
        .sprunget
        .iter()
        .map(|Sprunget { grund, .. }| *grund)
        .collect();
    let foer = frist.regnskab.foer_forskydning;
    (!dage.is_empty()).then(|| {
        format!(
            " De 4 uger slutter {}. Den dag kan fristen ikke slutte, og derfor har du lidt længere tid.",
            crate::kalender::lang(foer)
        )
        .into()
    })
}

fn til_kommunalbestyrelsen() -> Vec<Blok> {
    vec![Blok::tekst(
        "Er du uenig, kan du klage til kommunalbestyrelsen i den kommune, som har ladet behandlingsstedet afgøre sagen. Du kan \
         ikke klage til en anden myndighed. Det står i serviceloven § 101 a, stk. 6. Du kan altid søge om behandling efter \
         serviceloven § 101 i stedet.",
    )]
}

fn uden_klageadgang() -> Vec<Blok> {
    vec![Blok::tekst(
        "Du kan ikke klage over afgørelsen til en anden myndighed. Det står i serviceloven § 101 a, stk. 6. Du kan altid søge \
         om behandling efter serviceloven § 101 i stedet.",
    )]
}

fn over_den_medicinske_del(sag: &Grundlag) -> Option<Blok> {
    let medicin = sag.fakta.er_ja(Faktum::Substitution) || sag.fakta.er_ja(Faktum::Heroinbehandling);
    medicin.then(|| {
        Blok::tekst(
            "Vil du klage over den medicinske del af behandlingen, skal du klage til Styrelsen for Patientklager. Det \
             skal du gøre senest 2 år efter, at du fik kendskab til det, du vil klage over, og højst 5 år efter, at \
             det skete.",
        )
    })
}

/// The contract with the possibility of holding: only a pregnant woman may complain about not being offered one.
fn over_kontrakt(sag: &Grundlag) -> Option<Blok> {
    let uden_kontrakt = !sag.fakta.er_ja(Faktum::KontraktIndgaaet);
    let oensket = sag.fakta.er_ja(Faktum::OenskerKontrakt);
    let tekst = match sag.fakta.er_ja(Faktum::Gravid) {
        true => {
            "Har vi ikke tilbudt dig en kontrakt om behandling med mulighed for tilbageholdelse, kan du klage over det til \
             Ankestyrelsen senest 4 uger efter, at du fik det at vide."
        }
        false => {
            "Du kan ikke klage over, at vi ikke tilbyder en kontrakt om behandling med mulighed for tilbageholdelse."
        }
    };
    (uden_kontrakt && oensket).then(|| Blok::tekst(tekst))
}

fn over_tilbageholdelse(sag: &Grundlag) -> Option<Blok> {
    sag.fakta.kender(Faktum::TilbageholdtFra).then(|| {
        Blok::tekst(
            "Er du uenig i, at du bliver holdt tilbage, kan du bede os om at lade byretten tage stilling. Det er os, der sender \
             sagen til retten.",
        )
    })
}

/// How to complain about a late start; empty once the treatment has begun.
pub(super) fn klage_over_forsinkelse(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    if er_i_gang(sag, udfald) {
        return Vec::new();
    }
    let senest: Del = match sag.frist("FR-01") {
        Some(frist) => frist.into(),
        None => "14 dage efter, at du bad om den".into(),
    };
    vec![Blok::af([
        "Er behandlingen ikke begyndt senest ".into(),
        senest,
        ", kan du klage over det til Ankestyrelsen. Skriv eller ring til os, hvis du vil klage.".into(),
    ])]
}
