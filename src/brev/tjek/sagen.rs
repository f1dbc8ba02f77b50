// SPDX-License-Identifier: MPL-2.0
//! BT-09, BT-10, BT-12 and BT-14: the decision beside what is known of the case.

use super::Fund;
use super::laesning::Laesning;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn, afsnitstekst};
use crate::fakta::{Faktum, Intensitet, Valgmulighed};
use crate::kalender::uden_ugedag;
use crate::regelsaet::Lov;
use crate::regler::konklusion::{Afgoerelsestype, Konklusion};

/// BT-09: decided on an incomplete afdækning.
pub(super) fn bt_09(l: &Laesning) -> Vec<Fund> {
    let ufuldstaendig = l.sag.vurdering.afdaekning.konklusion == Konklusion::Ufuldstaendig;
    if l.sag.lov < Lov::Fra2020 || l.udfald.er_efter_101_a() || !ufuldstaendig {
        return Vec::new();
    }
    let hvad = "Afdækningen er ikke fuldstændig. Er BEK 1477/2019 § 1, stk. 6, grunden? Skriv grunden, når du tilsidesætter, eller \
                gør afdækningen færdig.";
    let fund = l.fund(Fundnavn::Bt09, Afsnitsnavn::Fakta, hvad);
    let uafdaekket: Vec<_> = fund.fakta.iter().copied().filter(|f| l.sag.fakta.er_nej(*f)).collect();
    vec![fund.med_fakta(&uafdaekket)]
}

/// BT-10: the choice departs from what the facts point to.
pub(super) fn bt_10(l: &Laesning) -> Vec<Fund> {
    let pegninger = pegninger(l);
    if let Some(afviger) = pegninger.iter().find(|pegning| pegning.afviger) {
        return uden_grund(l, afviger).into_iter().collect();
    }
    let aaben = pegninger
        .iter()
        .find(|pegning| pegning.aaben)
        .filter(|_| !har_hensyn(l));
    let fund = aaben.map(|pegning| {
        let hvad = format!("{} Skriv de hensyn, der har været afgørende for valget.", pegning.peger);
        let fund = l.fund(Fundnavn::Bt10, Afsnitsnavn::Hensyn, hvad).som_advarsel();
        fund.med_fakta(&pegning.mangler)
    });
    fund.into_iter().collect()
}

/// BT-12: the start is after the 14 days.
pub(super) fn bt_12(l: &Laesning) -> Vec<Fund> {
    let (start, frist) = match (l.sag.dele.afgoerelse.startdato, l.sag.frist("FR-01")) {
        (Some(start), Some(frist)) if start > frist => (start, frist),
        _ => return Vec::new(),
    };
    let giver = !matches!(
        l.udfald.afgoerelse(),
        Afgoerelsestype::Afslag | Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning
    );
    // A change of treatment that began in time is not a start.
    let er_i_gang = l.udfald.afgoerelse() == Afgoerelsestype::Aendring
        && l.sag.fakta.dato(Faktum::IvaerksatDato).is_some_and(|dag| dag <= frist);
    if !giver || er_i_gang || l.sag.fakta.er_ja(Faktum::BenytterFritValg) {
        return Vec::new();
    }
    let hvad = format!(
        "Behandlingen begynder den {}, men skal begynde senest den {}. Find et tilbud, der kan begynde i tide. Har \
         borgeren selv valgt stedet, så notér det under »Frit valg«.",
        uden_ugedag(start),
        uden_ugedag(frist)
    );
    vec![l.fund(Fundnavn::Bt12, Afsnitsnavn::Garanti, hvad)]
}

/// BT-14: no hearing of the citizen is recorded.
pub(super) fn bt_14(l: &Laesning) -> Vec<Fund> {
    let hoert = l.sag.dele.afgoerelse.partshoert == Some(true);
    if hoert || l.sag.vurdering.fuldt_medhold {
        return Vec::new();
    }
    let hvad = "Der er ikke noteret partshøring. Hør borgeren om de oplysninger, der taler imod borgerens ønske, og \
        notér det.";
    vec![l.fund(Fundnavn::Bt14, Afsnitsnavn::Fakta, hvad)]
}

/// What an area points to, beside the choice.
struct Pegning {
    /// What the facts point to, as a sentence.
    peger: String,
    afviger: bool,
    /// Whether the area leaves the choice open.
    aaben: bool,
    mangler: Vec<Faktum>,
}

impl Pegning {
    fn ny(peger: &str, konklusion: Konklusion, afviger: bool, mangler: &[Faktum]) -> Self {
        let aaben = matches!(konklusion, Konklusion::Skoen | Konklusion::Uafklaret);
        Self {
            peger: if aaben {
                "Oplysningerne peger ikke på én afgørelse.".to_owned()
            } else {
                peger.to_owned()
            },
            afviger,
            aaben,
            mangler: if aaben { mangler.to_vec() } else { Vec::new() },
        }
    }
}

fn pegninger(l: &Laesning) -> Vec<Pegning> {
    let vurdering = l.sag.vurdering;
    let omfattet = |uforenelig: Konklusion, peger: &str| {
        let svar = &vurdering.omfattet;
        Pegning::ny(peger, svar.konklusion, svar.konklusion == uforenelig, &svar.mangler)
    };
    let frit_valg = |uforenelig: Konklusion, peger: &str| {
        let svar = &vurdering.frit_valg;
        Pegning::ny(peger, svar.konklusion, svar.konklusion == uforenelig, &svar.mangler)
    };
    let anonym = |uforenelig: Konklusion, peger: &str| {
        let svar = &vurdering.anonym;
        Pegning::ny(peger, svar.konklusion, svar.konklusion == uforenelig, &svar.mangler)
    };
    match l.udfald.afgoerelse() {
        Afgoerelsestype::Bevilling | Afgoerelsestype::DelvistAfslag | Afgoerelsestype::Aendring => vec![
            intensitet(l),
            omfattet(
                Konklusion::Nej,
                "Oplysningerne peger på, at borgeren ikke er omfattet af § 101.",
            ),
        ],
        Afgoerelsestype::Afslag => {
            vec![omfattet(
                Konklusion::Ja,
                "Oplysningerne peger på, at borgeren er omfattet af § 101.",
            )]
        }
        Afgoerelsestype::FritValgImoedekommet => {
            let peger = "Oplysningerne peger på, at borgeren ikke har ret til det valgte tilbud.";
            // Where the citizen has the right, the choice carries the intensity.
            let har_ret = vurdering.frit_valg.konklusion == Konklusion::Ret;
            let mut pegninger = vec![frit_valg(Konklusion::IngenRet, peger)];
            if !har_ret {
                pegninger.push(intensitet(l));
            }
            pegninger
        }
        Afgoerelsestype::FritValgAfslag => vec![frit_valg(
            Konklusion::Ret,
            "Oplysningerne peger på, at borgeren har ret til det valgte tilbud.",
        )],
        // Its conditions are known to be met, or the letter could not be written.
        Afgoerelsestype::FritValgBegraenset => Vec::new(),
        Afgoerelsestype::AnonymBevilling => {
            let peger = "Oplysningerne peger på, at borgeren er uden for målgruppen for § 101 a.";
            // This letter has no place for considerations, so an open question asks for none.
            vec![Pegning {
                aaben: false,
                ..anonym(Konklusion::UdenForMaalgruppen, peger)
            }]
        }
        Afgoerelsestype::AnonymHenvisning => vec![anonym(
            Konklusion::IMaalgruppen,
            "Oplysningerne peger på, at borgeren er i målgruppen for § 101 a.",
        )],
    }
}

fn intensitet(l: &Laesning) -> Pegning {
    let svar = &l.sag.vurdering.intensitet;
    let peget = match svar.konklusion {
        Konklusion::Ambulant => Some(Intensitet::Ambulant),
        Konklusion::Dag => Some(Intensitet::Dag),
        Konklusion::Doegn => Some(Intensitet::Doegn),
        _ => None,
    };
    let afviger = l
        .udfald
        .intensitet()
        .zip(peget)
        .is_some_and(|(valgt, peget)| valgt != peget);
    let peger = format!(
        "Oplysningerne peger på {}.",
        peget.map_or("et skøn", Valgmulighed::tekst)
    );
    Pegning::ny(&peger, svar.konklusion, afviger, &svar.mangler)
}

/// The finding on a departure that lacks its ground, its words, or both.
fn uden_grund(l: &Laesning, pegning: &Pegning) -> Option<Fund> {
    let valg = &l.sag.dele.afgoerelse;
    let rettet = afsnitstekst(&valg.afsnit, Afsnitsnavn::Fravigelse).is_some_and(|tekst| !tekst.trim().is_empty());
    let fravigelse = valg.fravigelse.as_ref();
    let grund = fravigelse.is_some_and(|f| f.grund.is_some());
    let tekst = fravigelse.is_some_and(|f| f.tekst.is_some());
    let mangler = match (grund, tekst) {
        _ if rettet => return None,
        (true, true) => return None,
        (true, false) => "Skriv, hvorfor du har valgt anderledes.",
        (false, true) => "Vælg, hvilken grund der er til at vælge anderledes.",
        (false, false) => "Vælg en grund, og skriv, hvorfor du har valgt anderledes, eller ret valget.",
    };
    let hvad = format!("{} Afgørelsen er en anden. {mangler}", pegning.peger);
    Some(l.fund(Fundnavn::Bt10, Afsnitsnavn::Fravigelse, hvad))
}

fn har_hensyn(l: &Laesning) -> bool {
    let valg = &l.sag.dele.afgoerelse;
    let rettet = afsnitstekst(&valg.afsnit, Afsnitsnavn::Hensyn).is_some_and(|tekst| !tekst.trim().is_empty());
    rettet || valg.begrundelse.is_some() || !valg.hovedhensyn.is_empty()
}
