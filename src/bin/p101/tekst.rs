// SPDX-License-Identifier: MPL-2.0
//! An assessment and what it lacks, for a caseworker or a jurist to read in a terminal.

use paragraf101::fakta::{Faktum, Intensitet, Valgmulighed, udsagn};
use paragraf101::kalender::{lang, uden_ugedag};
use paragraf101::kilder::grundlag;
use paragraf101::regler::intensitet::TYPISK_OMFANG;
use paragraf101::regler::{Konklusion, OMRAADER, Omraadenavn, Styrke};
use paragraf101::sag::Sag;
use paragraf101::vurdering::ord::{
    INGEN_REGEL, INTET_MANGLER, RET_TIL_DOEGN, STOETTER, konklusionstekst, mod_kopier, overskrift, retningstekst,
    saetning, styrkeord, vurderes_ikke,
};
use paragraf101::vurdering::{
    Kvittering, Mangel, OmraadeSvar, OvervejelseSvar, PligtSvar, RegelSvar, Udfald, Vurdering,
};

use crate::ombrydning::Side;
use crate::tekst_frister::frister;
use crate::tekst_kilder::kilder;

/// The indents of an area's lines and of its rules' lines.
const UNDER: usize = 3;
const UNDER_REGEL: usize = 6;

/// The whole assessment.
pub fn vurdering(sag: &Sag) -> String {
    let v = sag.vurder();
    let mut side = Side::default();
    let vist = v.regler.iter().flat_map(|regel| &regel.kilder);
    let vist = vist.chain(v.pligter.iter().flat_map(|pligt| &pligt.kilder));
    let titel = "Vurdering efter serviceloven §§ 101 og 101 a";
    hoved(&mut side, titel, &v.kvittering, mod_kopier(vist));
    advarsler(&mut side, &v);
    side.overskrift("HVAD OPLYSNINGERNE PEGER PÅ");
    for (nr, omraade) in (1..).zip(OMRAADER) {
        Afsnit {
            sag,
            v: &v,
            navn: omraade.navn,
            svar: v.omraade(omraade.navn),
        }
        .skriv(&mut side, nr);
    }
    frister(&mut side, &v.frister);
    pligter(&mut side, &v.pligter);
    fod(&mut side, &v.kvittering);
    side.faerdig()
}

/// What is missing, as a checklist.
pub fn mangelliste(sag: &Sag) -> String {
    let liste = sag.mangelliste();
    let mut side = Side::default();
    let vist = liste.mangler.iter().flat_map(|mangel| &mangel.kilder);
    let titel = "Hvad der mangler at blive oplyst";
    hoved(&mut side, titel, &liste.kvittering, mod_kopier(vist));
    if liste.mangler.is_empty() {
        side.tom();
        side.afsnit(0, INTET_MANGLER);
    }
    for (nr, mangel) in (1..).zip(&liste.mangler) {
        en_mangel(&mut side, nr, mangel);
    }
    fod(&mut side, &liste.kvittering);
    side.faerdig()
}

fn hoved(side: &mut Side, titel: &str, kvittering: &Kvittering, hvordan: &str) {
    side.afsnit(0, titel);
    let dag = saetning(&lang(kvittering.vurderingsdato));
    let kontrolleret = uden_ugedag(kvittering.kilder_kontrolleret);
    let regelsaet = &kvittering.regelsaet;
    let tekst = format!("{dag} Regelsæt {regelsaet}, retskilder kontrolleret pr. {kontrolleret}{hvordan}.");
    side.afsnit(0, &tekst);
}

fn fod(side: &mut Side, kvittering: &Kvittering) {
    if side.har_forbehold() {
        side.overskrift("FORBEHOLD VED KILDERNE");
        side.alle_forbehold();
    }
    side.tom();
    // Twelve hex digits tell two rule sets apart; the JSON has the whole hash.
    let hash: String = kvittering.regelhash.chars().take("sha256:".len() + 12).collect();
    let (version, regelsaet) = (kvittering.version, &kvittering.regelsaet);
    side.afsnit(
        0,
        &format!("{STOETTER} Kvittering: p101 {version}, regelsæt {regelsaet}, regler {hash}."),
    );
}

fn advarsler(side: &mut Side, v: &Vurdering) {
    if v.advarsler.is_empty() {
        return;
    }
    side.overskrift("ADVARSLER");
    for advarsel in &v.advarsler {
        side.punkt(0, &format!("{}: ", advarsel.id), advarsel.hvad);
        kilder(side, UNDER_REGEL, &advarsel.kilder);
    }
}

/// One area of an assessment.
struct Afsnit<'a> {
    sag: &'a Sag,
    v: &'a Vurdering,
    navn: Omraadenavn,
    svar: OmraadeSvar,
}

impl Afsnit<'_> {
    fn skriv(&self, side: &mut Side, nr: usize) {
        side.tom();
        side.punkt(0, &format!("{nr}. "), overskrift(self.navn));
        side.afsnit(UNDER, konklusionstekst(self.navn, self.svar.konklusion));
        let er_intensitet = self.navn == Omraadenavn::Intensitet;
        if er_intensitet && self.v.intensitet.ret {
            side.afsnit(UNDER, RET_TIL_DOEGN);
        }
        if self.svar.konklusion == Konklusion::Uafklaret {
            self.mangler(side);
        } else {
            self.trin(side);
            kilder(side, UNDER, &self.svar.kilder);
        }
        if er_intensitet {
            typisk_omfang(side, self.v);
            overvejelser(side, &self.v.intensitet.overvejelser);
        }
        self.noter(side);
    }

    /// The steps of law that carry the conclusion.
    fn trin(&self, side: &mut Side) {
        if self.svar.regler.is_empty() {
            // The area is then intensity, and only the professional judgement carries it.
            let fakta = &self.sag.forhold().fakta;
            let vurderet = udsagn(Faktum::Tilstraekkeligt, fakta).map(|led| saetning(&led));
            let tekst = format!("{INGEN_REGEL} {}", vurderet.unwrap_or_default());
            side.afsnit(UNDER, &tekst);
        }
        for id in &self.svar.regler {
            let Some(regel) = self.regel(id) else {
                self.uden_spor(side, id);
                continue;
            };
            let ikke = if regel.udfald == Udfald::IkkeOpfyldt {
                " er ikke opfyldt"
            } else {
                ""
            };
            let (maerke, trin) = (format!("{}{ikke}: ", regel.id), regel.trin.as_deref());
            side.punkt(UNDER, &maerke, &trin.map(|trin| format!("{trin}.")).unwrap_or_default());
            side.afsnit(UNDER_REGEL, regel.hvad);
            kilder(side, UNDER_REGEL, &regel.kilder);
        }
    }

    /// A rule that carries a conclusion without a trace of the facts: the citizen is under 18.
    fn uden_spor(&self, side: &mut Side, id: &str) {
        if let Some((hvad, grundlag)) = self.v.uden_spor(id) {
            side.punkt(UNDER, &format!("{id}: "), hvad);
            kilder(side, UNDER_REGEL, &grundlag);
        }
    }

    fn regel(&self, id: &str) -> Option<&RegelSvar> {
        self.v.regler.iter().find(|regel| regel.id == id)
    }

    fn mangler(&self, side: &mut Side) {
        // Without rules of its own the answer rests on a warning: the citizen is under 18.
        let andre = self.svar.regler.iter().filter(|id| self.regel(id).is_none());
        for id in andre {
            side.afsnit(UNDER, &vurderes_ikke(id));
        }
        if !self.svar.mangler.is_empty() {
            side.afsnit(UNDER, "Det kan disse svar ændre:");
        }
        for faktum in &self.svar.mangler {
            spoergsmaal(side, UNDER, "- ", *faktum);
        }
    }

    /// The notes that matter here: conditional ones that hold, and the others when the area is in play.
    fn noter(&self, side: &mut Side) {
        let Some(begyndelse) = notebegyndelse(self.navn) else {
            return;
        };
        let i_spil = self.er_i_spil();
        let noter = self.v.regler.iter().filter(|regel| regel.note);
        for note in noter.filter(|note| note.id.starts_with(begyndelse) && (i_spil || !note.fakta.is_empty())) {
            side.punkt(UNDER, &format!("Bemærk {}: ", note.id), note.hvad);
            kilder(side, UNDER_REGEL, &note.kilder);
        }
    }

    /// Whether an area's unconditional notes are worth reading in this case.
    fn er_i_spil(&self) -> bool {
        let af_opholdet = [self.v.kontrakt.konklusion, self.v.tilbageholdelse.konklusion];
        match self.navn {
            Omraadenavn::Anonym => {
                self.svar.konklusion == Konklusion::IMaalgruppen
                    || self.sag.forhold().fakta.er_ja(Faktum::EfterParagraf101a)
            }
            Omraadenavn::Tilbageholdelse => af_opholdet.iter().any(|konklusion| {
                matches!(
                    konklusion,
                    Konklusion::SkalTilbydes | Konklusion::KanTilbydes | Konklusion::BetingelserOpfyldt
                )
            }),
            _ => false,
        }
    }
}

/// The id prefix of an area's notes; two areas have none.
fn notebegyndelse(omraade: Omraadenavn) -> Option<&'static str> {
    match omraade {
        Omraadenavn::Omfattet => Some("OM-"),
        Omraadenavn::Intensitet => Some("INT-"),
        Omraadenavn::FritValg => Some("FV-"),
        Omraadenavn::Anonym => Some("AN-"),
        Omraadenavn::Afdaekning => Some("AFD-"),
        Omraadenavn::Tilbageholdelse => Some("TB-"),
        Omraadenavn::Begraensning | Omraadenavn::Kontrakt => None,
    }
}

/// What each intensity in question usually amounts to.
fn typisk_omfang(side: &mut Side, v: &Vurdering) {
    let konklusion = v.intensitet.konklusion;
    for omfang in &TYPISK_OMFANG {
        let vises = match konklusion {
            Konklusion::Ambulant => omfang.intensitet == Intensitet::Ambulant,
            Konklusion::Dag => omfang.intensitet == Intensitet::Dag,
            Konklusion::Doegn => omfang.intensitet == Intensitet::Doegn,
            andet => andet == Konklusion::Skoen,
        };
        if vises {
            side.afsnit(UNDER, omfang.tekst);
            let dag = v.kvittering.vurderingsdato;
            kilder(side, UNDER_REGEL, &grundlag(omfang.kilder, dag).kilder);
        }
    }
}

fn overvejelser(side: &mut Side, overvejelser: &[OvervejelseSvar]) {
    if overvejelser.is_empty() {
        return;
    }
    side.afsnit(UNDER, "Overvej også, for og imod:");
    for overvejelse in overvejelser {
        let retning = retningstekst(overvejelse);
        let trin = overvejelse.trin.as_deref().unwrap_or_default();
        side.punkt(UNDER, &format!("{} {retning}: ", overvejelse.id), &format!("{trin}."));
        side.afsnit(UNDER_REGEL, overvejelse.hvad);
        kilder(side, UNDER_REGEL, &overvejelse.kilder);
    }
}

fn pligter(side: &mut Side, pligter: &[PligtSvar]) {
    for styrke in [Styrke::Skal, Styrke::Boer, Styrke::Kan] {
        let af_styrke: Vec<_> = pligter.iter().filter(|pligt| pligt.styrke == styrke).collect();
        if af_styrke.is_empty() {
            continue;
        }
        side.overskrift(&format!("KOMMUNEN {}", styrkeord(styrke).to_uppercase()));
        for pligt in af_styrke {
            let udfoert = if pligt.udfoert { "[x]" } else { "[ ]" };
            side.punkt(0, &format!("{udfoert} {}: ", pligt.id), pligt.hvad);
            kilder(side, UNDER + 1, &pligt.kilder);
        }
    }
}

fn en_mangel(side: &mut Side, nr: usize, mangel: &Mangel) {
    side.tom();
    let maerke = format!("{nr}. ");
    let indryk = maerke.chars().count();
    spoergsmaal(side, 0, &maerke, mangel.faktum);
    let hvem: Vec<_> = mangel.hvem.iter().map(|hvem| hvem.tekst()).collect();
    side.punkt(indryk, "Kan oplyses af: ", &hvem.join(", "));
    for kan_aendre in &mangel.kan_aendre {
        side.punkt(indryk, "Kan ændre: ", overskrift(kan_aendre.omraade));
    }
    kilder(side, indryk, &mangel.kilder);
}

/// A question, followed by the fact's name in files.
fn spoergsmaal(side: &mut Side, indryk: usize, maerke: &str, faktum: Faktum) {
    let tekst = format!("{} ({})", faktum.beskrivelse().spoergsmaal, faktum.id());
    side.punkt(indryk, maerke, &tekst);
}
