// SPDX-License-Identifier: MPL-2.0
//! BT-17: contradictions between the letter and the case.

use super::datoer::{SkrevetDato, skrevne_datoer};
use super::laesning::Laesning;
use super::moenster::Ordraekke;
use super::{Fund, Sted};
use crate::brev::sagen::{Afgoerelse, Afsnitsnavn, Fundnavn};
use crate::brev::sprog::tegn::{find, smaa, staar_i};
use crate::fakta::{Faktum, Intensitet, Valgmulighed};
use crate::kalender::{Dato, sidste_hverdag_foer_eller_paa, uden_ugedag};
use crate::regler::konklusion::Afgoerelsestype;

/// The word for each intensity, in their order.
const ORD: [&str; 3] = [
    "ambulant*",
    "dagbehandling*|dagtilbud*",
    "døgnbehandling*|døgnophold*|døgntilbud*",
];

/// BT-17: intensity, start, provider and dates.
pub(super) fn bt_17(l: &Laesning) -> Vec<Fund> {
    let mut fundne = Vec::new();
    fundne.extend(visiteret_intensitet(l));
    fundne.extend(skrevet_intensitet(l));
    fundne.extend(start(l));
    fundne.extend(tilbuddets_intensitet(l));
    fundne.extend(andet_tilbud(l));
    fundne.extend(datoer(l));
    fundne
}

fn fund(l: &Laesning, afsnit: Afsnitsnavn, hvad: String, fakta: &[Faktum]) -> Fund {
    l.fund(Fundnavn::Bt17, afsnit, hvad).med_fakta(fakta)
}

fn er_aendring(l: &Laesning) -> bool {
    l.udfald.afgoerelse() == Afgoerelsestype::Aendring
}

/// The granted intensity differs from the one visitated to; a change is new, and a citizen who uses frit valg gets that
/// of the chosen place.
fn visiteret_intensitet(l: &Laesning) -> Option<Fund> {
    let valgt = l.udfald.intensitet()?;
    let i_sagen = |faktum| l.sag.fakta.nr(faktum).map(Intensitet::fra_nr);
    let visiteret = i_sagen(Faktum::VisiteretIntensitet)?;
    let efter_valg = l.udfald.afgoerelse() == Afgoerelsestype::FritValgImoedekommet
        && i_sagen(Faktum::ValgtIntensitet) == Some(valgt);
    let ens = valgt == visiteret || efter_valg || er_aendring(l);
    if ens || !l.sag.fakta.er_ja(Faktum::Visiteret) {
        return None;
    }
    let hvad = format!(
        "Afgørelsen giver {}, men i sagen er borgeren visiteret til {}. Ret det, der er forkert.",
        valgt.tekst(),
        visiteret.tekst()
    );
    Some(fund(
        l,
        Afsnitsnavn::Indsats,
        hvad,
        &[Faktum::Visiteret, Faktum::VisiteretIntensitet],
    ))
}

/// The edited decision names another intensity instead of the granted one.
fn skrevet_intensitet(l: &Laesning) -> Option<Fund> {
    let valgt = l.udfald.intensitet()?;
    let skrevet = l.rettet(Afsnitsnavn::Afgoerelse)?;
    let raekker = || {
        skrevet
            .saetninger
            .iter()
            .map(|saetning| Ordraekke::ny(&skrevet.loebende, saetning))
    };
    let foerste = |ord: &str| raekker().find_map(|raekke| raekke.steder(ord).first().map(|sted| raekke.plads(sted)));
    if foerste(ORD[usize::from(valgt.nr())]).is_some() {
        return None;
    }
    let plads = ORD.iter().find_map(|ord| foerste(ord))?;
    let sted = Sted::i(skrevet.tekst, plads)?;
    let hvad = format!(
        "Der står »{}«, men afgørelsen giver {}. Ret det, der er forkert.",
        sted.tekst,
        valgt.tekst()
    );
    Some(fund(l, Afsnitsnavn::Afgoerelse, hvad, &[]).ved(Some(sted)))
}

fn start(l: &Laesning) -> Option<Fund> {
    let start = l.sag.dele.afgoerelse.startdato?;
    let ivaerksat = l.sag.fakta.dato(Faktum::IvaerksatDato)?;
    let giver = l.udfald.intensitet().is_some() || l.udfald.er_tildeling();
    if start == ivaerksat || er_aendring(l) || !giver {
        return None;
    }
    let hvad = format!(
        "Brevet siger, at behandlingen begynder den {}, men i sagen er den begyndt den {}. Ret det, der er forkert.",
        uden_ugedag(start),
        uden_ugedag(ivaerksat)
    );
    Some(fund(l, Afsnitsnavn::Garanti, hvad, &[Faktum::IvaerksatDato]))
}

/// The chosen provider has another intensity in the municipality's configuration.
fn tilbuddets_intensitet(l: &Laesning) -> Option<Fund> {
    let valgt = l.udfald.intensitet()?;
    let navn = valgt_tilbud(l)?;
    let kendte = l
        .sag
        .dele
        .kommune
        .tilbud
        .iter()
        .filter(|tilbud| tilbud.navn.as_ref().is_some_and(|kendt| samme_navn(kendt, navn)));
    let intensiteter: Vec<_> = kendte.filter_map(|tilbud| tilbud.intensitet).collect();
    let anden = intensiteter.first().filter(|_| !intensiteter.contains(&valgt))?;
    let hvad = format!(
        "{navn} giver {}, men afgørelsen giver {}. Ret tilbuddet eller intensiteten.",
        anden.tekst(),
        valgt.tekst()
    );
    Some(fund(l, Afsnitsnavn::Indsats, hvad, &[]))
}

/// The edited text names another of the municipality's providers instead of the chosen one.
fn andet_tilbud(l: &Laesning) -> Option<Fund> {
    let valgt = valgt_tilbud(l)?;
    let afsnit = [Afsnitsnavn::Afgoerelse, Afsnitsnavn::Indsats];
    let skrevet = afsnit.into_iter().filter_map(|navn| l.rettet(navn));
    let mut uden_valgt = skrevet.filter(|skrevet| !naevner(skrevet.tekst, valgt));
    uden_valgt.find_map(|skrevet| {
        let mut navne = l
            .sag
            .dele
            .kommune
            .tilbud
            .iter()
            .filter_map(|tilbud| tilbud.navn.as_deref());
        let andet = navne.find(|navn| !samme_navn(navn, valgt) && naevner(skrevet.tekst, navn))?;
        let hvad = format!("Der står {andet}, men afgørelsen er om {valgt}. Ret det, der er forkert.");
        let sted = find(andet, skrevet.tekst).map(|fra| fra..fra + andet.len());
        let sted = sted.and_then(|sted| Sted::af_bytes(skrevet.tekst, sted));
        Some(fund(l, skrevet.afsnit, hvad, &[]).ved(sted))
    })
}

fn valgt_tilbud<'a>(l: &Laesning<'a>) -> Option<&'a str> {
    l.sag.dele.afgoerelse.tilbud.as_ref()?.navn.as_deref()
}

fn samme_navn(a: &str, b: &str) -> bool {
    smaa(a.trim()) == smaa(b.trim())
}

fn naevner(tekst: &str, navn: &str) -> bool {
    let navn = navn.trim();
    !navn.is_empty() && staar_i(&smaa(navn), &smaa(tekst))
}

/// Dates in edited sections that are no date of the case; BT-06 handles those in the complaint instructions.
fn datoer(l: &Laesning) -> Vec<Fund> {
    let kendte = sagens_datoer(l);
    let beskrevne = beskrevne_datoer(&l.sag.dele.afgoerelse);
    let mut fundne = Vec::new();
    for skrevet in l.skrevet() {
        if !skrevet.er_afsnittet || skrevet.afsnit == Afsnitsnavn::Klage {
            continue;
        }
        for dato in skrevne_datoer(skrevet.tekst) {
            let kendt = kendte.iter().any(|kendt| dato.er(*kendt)) || beskrevne.iter().any(|kendt| dato.er_som(kendt));
            if kendt || er_lovs_dato(skrevet.tekst, dato.plads.fra) {
                continue;
            }
            if let Some(sted) = Sted::i(skrevet.tekst, dato.plads) {
                let hvad = format!(
                    "»{}« er ikke en dato i sagen. Ret den, eller skriv i sagen, hvad den er.",
                    sted.tekst
                );
                fundne.push(fund(l, skrevet.afsnit, hvad, &[]).ved(Some(sted)));
            }
        }
    }
    fundne
}

fn sagens_datoer(l: &Laesning) -> Vec<Dato> {
    let mut datoer = vec![l.sag.dag];
    datoer.extend(l.sag.dele.afgoerelse.startdato);
    for faktum in Faktum::ALLE {
        datoer.extend(l.sag.fakta.dato(faktum));
    }
    for frist in &l.sag.vurdering.frister {
        datoer.push(frist.dato);
        datoer.push(frist.regnskab.foer_forskydning);
        datoer.push(sidste_hverdag_foer_eller_paa(frist.dato));
        datoer.extend(frist.alternativ.as_ref().map(|alternativ| alternativ.dato));
    }
    for (_, oprindelse) in &l.sag.dele.oprindelse {
        datoer.extend(oprindelse.hvornaar);
    }
    datoer
}

/// The dates in the decision's free text; they count as dates of the case.
fn beskrevne_datoer(valg: &Afgoerelse) -> Vec<SkrevetDato> {
    let enkelte = [
        &valg.indsats,
        &valg.omfang,
        &valg.formaal,
        &valg.varighed,
        &valg.begrundelse,
        &valg.anden_hjaelp,
        &valg.bemaerkninger,
    ];
    let mut tekster: Vec<&String> = enkelte.into_iter().flatten().collect();
    tekster.extend(&valg.faktiske_omstaendigheder);
    tekster.extend(&valg.hovedhensyn);
    tekster.extend(
        valg.fravigelse
            .as_ref()
            .and_then(|fravigelse| fravigelse.tekst.as_ref()),
    );
    let mut datoer = Vec::new();
    for tekst in tekster {
        datoer.extend(skrevne_datoer(tekst));
    }
    datoer
}

/// Whether the date is that of a legal text: "lov nr. 1421 af 17/12/2019".
fn er_lovs_dato(tekst: &str, fra: usize) -> bool {
    let foran: String = tekst.chars().take(fra).collect();
    let ord: Vec<_> = foran.split_whitespace().rev().take(3).collect();
    matches!(ord.as_slice(), ["af", nummer, "nr." | "nr"] if nummer.chars().all(|tegn| tegn.is_ascii_digit()))
}
