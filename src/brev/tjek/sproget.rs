// SPDX-License-Identifier: MPL-2.0
//! BT-15 and BT-16: how hard the letter is to read, and its unfilled gaps.

use super::laesning::{FLETTEFELTER, Laesning};
use super::{Fund, Sted};
use crate::brev::Brevafsnit;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn};
use crate::brev::sprog::tegn::{er_ordtegn, find};
use crate::brev::sprog::{
    HOEJESTE_LIX, LAENGSTE_SAETNING, Loebetekst, Plads, lange_saetninger, lix, ukendte_forkortelser,
};

/// BT-15: hard to read.
pub(super) fn bt_15(l: &Laesning) -> Vec<Fund> {
    let navne = navne(l);
    let mut fundne = Vec::new();
    fundne.extend(lixtal(l));
    for afsnit in &l.brev.afsnit {
        svaert(l, afsnit, &navne, &mut fundne);
    }
    fundne
}

/// BT-16: not filled in.
pub(super) fn bt_16(l: &Laesning) -> Vec<Fund> {
    let mut fundne = Vec::new();
    for afsnit in &l.brev.afsnit {
        // A placeholder of the draft is bracketed in its text, like a gap left in edited text.
        for sted in uudfyldte(&afsnit.tekst) {
            fundne.push(tomt(l, afsnit.id, &sted.tekst).ved(Some(sted)));
        }
    }
    let titel = std::slice::from_ref(&l.brev.titel);
    for linjer in [l.brev.afsender.as_slice(), &l.brev.modtager, titel] {
        for linje in linjer {
            for sted in uudfyldte(linje) {
                fundne.push(tomt(l, Afsnitsnavn::Hilsen, &sted.tekst));
            }
        }
    }
    fundne
}

fn tomt(l: &Laesning, afsnit: Afsnitsnavn, hvad: &str) -> Fund {
    l.fund(
        Fundnavn::Bt16,
        afsnit,
        format!("»{hvad}« er ikke udfyldt. Udfyld det, eller slet det."),
    )
}

fn lixtal(l: &Laesning) -> Option<Fund> {
    let tal = l.brev.lix;
    if tal <= HOEJESTE_LIX {
        return None;
    }
    // The first of the hardest, as a place to start.
    let mut svaerest = None;
    for afsnit in &l.brev.afsnit {
        let lix = lix(&afsnit.blokke);
        if svaerest.is_none_or(|(hoejest, _)| lix > hoejest) {
            svaerest = Some((lix, afsnit));
        }
    }
    let (_, svaerest) = svaerest?;
    let hvad = format!(
        "Brevets lixtal er {tal} og bør højst være {HOEJESTE_LIX}. Del lange sætninger, og brug kortere ord. Begynd med afsnittet \
         »{}«.",
        svaerest.overskrift
    );
    Some(l.fund(Fundnavn::Bt15, svaerest.id, hvad))
}

fn svaert(l: &Laesning, afsnit: &Brevafsnit, navne: &[&str], fundne: &mut Vec<Fund>) {
    let tekst = Loebetekst::af_afsnit(&afsnit.blokke, &afsnit.tekst);
    let saetninger = tekst.saetninger();
    let mut meld = |hvad: String, plads: Plads| {
        let sted = Sted::i(&afsnit.tekst, plads);
        fundne.push(l.fund(Fundnavn::Bt15, afsnit.id, hvad).ved(sted));
    };
    for (plads, antal) in lange_saetninger(&saetninger) {
        let hvad = format!("Sætningen har {antal} ord og bør højst have {LAENGSTE_SAETNING}. Del den i flere.");
        meld(hvad, plads);
    }
    for (plads, forkortelse) in ukendte_forkortelser(&tekst, &saetninger, navne) {
        let hvad = format!("»{forkortelse}« er en forkortelse, som borgeren ikke kan kende. Skriv ordet helt ud.");
        meld(hvad, plads);
    }
}

/// The words in names of the municipality and of providers; a name is no abbreviation.
fn navne<'a>(l: &Laesning<'a>) -> Vec<&'a str> {
    let dele = l.sag.dele;
    let mut navne: Vec<&String> = Vec::new();
    navne.extend(&dele.kommune.navn);
    navne.extend(&dele.kommune.afdeling);
    navne.extend(dele.kommune.tilbud.iter().filter_map(|tilbud| tilbud.navn.as_ref()));
    navne.extend(dele.afgoerelse.tilbud.as_ref().and_then(|tilbud| tilbud.navn.as_ref()));
    let mut ord = Vec::new();
    for navn in navne {
        ord.extend(navn.split(|tegn| !er_ordtegn(tegn)));
    }
    ord
}

/// Text in square brackets or double braces, or a line to write on.
fn uudfyldte(tekst: &str) -> Vec<Sted> {
    const PAR: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("[", "]")];
    let mut steder = Vec::new();
    let mut fra = 0;
    while let Some(resten) = tekst.get(fra..).filter(|resten| !resten.is_empty()) {
        let par = PAR.iter().find(|(aaben, _)| resten.starts_with(aaben));
        let laengde = match par {
            // An unclosed one covers only its opening.
            Some((aaben, luk)) => find(luk, resten).map_or(aaben.len(), |nr| nr + luk.len()),
            None => resten.chars().take_while(|tegn| *tegn == '_').count(),
        };
        let er_tom = par.is_some() || laengde >= 3;
        if er_tom && !resten.get(..laengde).is_some_and(|felt| FLETTEFELTER.contains(&felt)) {
            steder.extend(Sted::af_bytes(tekst, fra..fra + laengde));
        }
        fra += laengde.max(resten.chars().next().map_or(1, char::len_utf8));
    }
    steder
}
