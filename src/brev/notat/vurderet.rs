// SPDX-License-Identifier: MPL-2.0
//! The sections of a note with the conclusions and the law behind them.

use super::Faktanotat;
use super::blokke::{punkter, tabel, tekst};
use crate::brev::dokument::{Blok, Del};
use crate::fakta::{Faktum, Svar, Valgmulighed};
use crate::kalender::lang;
use crate::kilder::Henvisning;
use crate::regler::konklusion::{Konklusion, Omraadenavn, Styrke};
use crate::vurdering::ord::{
    self, INGEN_REGEL, RET_TIL_DOEGN, konklusionstekst, overskrift, regnskab, retningstekst, saetning, styrkeord,
    vurderes_ikke,
};
use crate::vurdering::{FristSvar, PligtSvar, RegelSvar, Udfald, Vurdering};

/// An assessment being written out, with the reservations numbered so far.
pub(super) struct Vurderet<'a> {
    vurdering: &'a Vurdering,
    forbehold: Vec<String>,
}

impl<'a> Vurderet<'a> {
    pub(super) fn af(vurdering: &'a Vurdering) -> Self {
        Self {
            vurdering,
            forbehold: Vec::new(),
        }
    }

    /// Each area's question with its answer and the rules that carry it.
    pub(super) fn peger_paa(&mut self, fakta: &[Faktanotat]) -> Vec<Blok> {
        let mut raekker = Vec::new();
        for omraade in Omraadenavn::alle() {
            let svar = self.vurdering.omraade(omraade);
            let regler = self.baerer(omraade).join(", ");
            raekker.push([
                tekst(overskrift(omraade)),
                tekst(self.konklusion(omraade, fakta)),
                self.med_kilder(regler, &svar.kilder),
            ]);
        }
        tabel(["Spørgsmål", "Svar", "Regler"], raekker)
    }

    fn konklusion(&self, navn: Omraadenavn, fakta: &[Faktanotat]) -> String {
        let svar = self.vurdering.omraade(navn);
        let er_uafklaret = svar.konklusion == Konklusion::Uafklaret;
        let mut saetninger = vec![konklusionstekst(navn, svar.konklusion).to_owned()];
        if navn == Omraadenavn::Intensitet && self.vurdering.intensitet.ret {
            saetninger.push(RET_TIL_DOEGN.to_owned());
        }
        if er_uafklaret {
            saetninger.extend(self.baerer(navn).into_iter().map(vurderes_ikke));
        } else if svar.regler.is_empty() {
            saetninger.push(INGEN_REGEL.to_owned());
            saetninger.extend(fagligt_vurderet(fakta));
        }
        saetninger.join(" ")
    }

    /// The rules and considerations that hold or carry a conclusion, in the order of the trace.
    pub(super) fn regler(&mut self) -> Vec<Blok> {
        let vurdering = self.vurdering;
        let baerer: Vec<_> = Omraadenavn::alle().flat_map(|omraade| self.baerer(omraade)).collect();
        let mut led = Vec::new();
        for regel in &vurdering.regler {
            // A note that holds in every case says nothing about this one.
            let er_almen = regel.note && regel.fakta.is_empty();
            if baerer.contains(&regel.id) || regel.udfald == Udfald::Opfyldt && !er_almen {
                led.push(self.med_kilder(self.regelord(regel), &regel.kilder));
            }
        }
        let mut set = Vec::new();
        for id in baerer {
            if let Some((hvad, kilder)) = vurdering.uden_spor(id).filter(|_| !set.contains(&id)) {
                led.push(self.med_kilder(format!("{id}: {hvad}"), &kilder));
                set.push(id);
            }
        }
        punkter(led)
    }

    /// "INT-10 (taler for dagbehandling): tidligere ambulant … Når tidligere behandling ikke slog til, …"
    fn regelord(&self, regel: &RegelSvar) -> String {
        let mut overvejelser = self.vurdering.intensitet.overvejelser.iter();
        let udfald = match (overvejelser.find(|o| o.id == regel.id), regel.udfald) {
            (Some(overvejelse), _) => retningstekst(overvejelse),
            (None, _) if regel.note => "bemærkning".to_owned(),
            (None, udfald) => udfald.tekst().to_owned(),
        };
        let trin = regel.trin.as_deref().map(saetning);
        let saetninger: Vec<_> = trin.into_iter().chain([regel.hvad.to_owned()]).collect();
        format!("{} ({udfald}): {}", regel.id, saetninger.join(" "))
    }

    pub(super) fn frister(&mut self) -> Vec<Blok> {
        let vurdering = self.vurdering;
        let raekker = vurdering.frister.iter().map(|frist| {
            let hvad = format!("{}: {}", frist.id, frist.hvad.trim_end_matches('.'));
            [
                tekst(hvad),
                vec![Del::Dato(frist.dato)],
                tekst(frist.tilstand.tekst.as_str()),
                self.med_kilder(regnet(frist), &frist.kilder),
            ]
        });
        tabel(
            ["Frist", "Dato", "Status på vurderingsdatoen", "Sådan er den regnet"],
            raekker.collect(),
        )
    }

    pub(super) fn pligter(&mut self) -> Vec<Blok> {
        let vurdering = self.vurdering;
        let mut blokke = Vec::new();
        for styrke in [Styrke::Skal, Styrke::Boer, Styrke::Kan] {
            let af_styrke = vurdering.pligter.iter().filter(|pligt| pligt.styrke == styrke);
            let led: Vec<_> = af_styrke
                .map(|pligt| self.med_kilder(pligtord(pligt), &pligt.kilder))
                .collect();
            if !led.is_empty() {
                blokke.push(Blok::tekst(format!("Kommunen {}:", styrkeord(styrke))));
                blokke.push(Blok::Punkter(led));
            }
        }
        blokke
    }

    pub(super) fn advarsler(&mut self) -> Vec<Blok> {
        let vurdering = self.vurdering;
        let advarsler = vurdering.advarsler.iter();
        punkter(
            advarsler
                .map(|advarsel| self.med_kilder(format!("{}: {}", advarsel.id, advarsel.hvad), &advarsel.kilder))
                .collect(),
        )
    }

    /// The reservations that the previous sections numbered.
    pub(super) fn forbehold(&self) -> Vec<Blok> {
        let nummererede = (1..).zip(&self.forbehold);
        punkter(
            nummererede
                .map(|(nr, forbehold)| tekst(format!("[{nr}] {}", saetning(forbehold))))
                .collect(),
        )
    }

    /// How the sources behind rules and duties were checked, to follow the day.
    pub(super) fn mod_kopier(&self) -> &'static str {
        let regler = self.vurdering.regler.iter().flat_map(|regel| &regel.kilder);
        let pligter = self.vurdering.pligter.iter().flat_map(|pligt| &pligt.kilder);
        ord::mod_kopier(regler.chain(pligter))
    }

    /// The rules that carry the area's conclusion. No rule carries an unsettled one, except the warning that the
    /// citizen is under 18; the rules it waits for are left out.
    fn baerer(&self, navn: Omraadenavn) -> Vec<&'static str> {
        let svar = self.vurdering.omraade(navn);
        let er_uafklaret = svar.konklusion == Konklusion::Uafklaret;
        let er_under_18 = self.vurdering.regler.is_empty();
        if er_uafklaret && !er_under_18 {
            return Vec::new();
        }
        svar.regler
    }

    /// The text and, if it has any, " Kilder: serviceloven § 101, stk. 1 [1]; …" with the numbers of reservations.
    fn med_kilder(&mut self, hvad: String, kilder: &[Henvisning]) -> Vec<Del> {
        let begyndelse = if hvad.is_empty() { "Kilder: " } else { " Kilder: " };
        let mut dele = if hvad.is_empty() { Vec::new() } else { tekst(hvad) };
        for (nr, kilde) in kilder.iter().enumerate() {
            let skel = if nr == 0 { begyndelse } else { "; " };
            dele.push(Del::Tekst(skel.to_owned()));
            dele.push(Del::Kilde(kilde.sted.clone()));
            if let Some(forbehold) = ord::forbehold(kilde) {
                dele.push(Del::Tekst(format!(" [{}]", self.nummer(forbehold))));
            }
        }
        dele
    }

    fn nummer(&mut self, forbehold: String) -> usize {
        let plads = self.forbehold.iter().position(|kendt| *kendt == forbehold);
        plads.map_or_else(
            || {
                self.forbehold.push(forbehold);
                self.forbehold.len()
            },
            |plads| plads + 1,
        )
    }
}

/// The offer that a professional has judged sufficient, if known.
fn fagligt_vurderet(fakta: &[Faktanotat]) -> Option<String> {
    let faktum = Faktum::Tilstraekkeligt;
    let notat = fakta.iter().find(|notat| notat.id == faktum)?;
    let Svar::Valg(id) = notat.vaerdi else {
        return None;
    };
    let nr = faktum.vaerdi_id().iter().position(|vaerdi| *vaerdi == id)?;
    Some(saetning(&faktum.beskrivelse().udsagn_for(u8::try_from(nr).ok()?)))
}

/// How a date was counted, and what else a reader should know about it.
fn regnet(frist: &FristSvar) -> String {
    let mut saetninger = vec![saetning(&regnskab(frist))];
    if let Some(alternativ) = &frist.alternativ {
        saetninger.push(format!(
            "Ved siden af: {}, {}.",
            lang(alternativ.dato),
            alternativ.grund
        ));
    }
    for usikkert in &frist.regnskab.usikkert {
        saetninger.push(format!("Usikkert: {usikkert}"));
    }
    saetninger.join(" ")
}

fn pligtord(pligt: &PligtSvar) -> String {
    let udfoert = if pligt.udfoert {
        "udført"
    } else {
        "ikke registreret som udført"
    };
    format!("{} ({udfoert}): {}", pligt.id, pligt.hvad)
}
