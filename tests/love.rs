// SPDX-License-Identifier: MPL-2.0
//! Laws of the rules: properties that hold in every case, each checked over every state of its area.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod orakel;

mod love {
    pub mod datoer;
    pub mod hele_sagen;
    pub mod tilstande;
}

use orakel::sager::{Tilfaeldig, besvar, fakta, grundsag, orakel, produktets};
use orakel::{Orakel, Situation};
use paragraf101::fakta::{Faktum, Valgmulighed};
use paragraf101::regelsaet::Regelsaet;
use paragraf101::regler::OMRAADER;
use paragraf101::vurdering::{OmraadeResultat, Resultat, Sagsforhold};

const JA: Option<u8> = Some(1);
const NEJ: Option<u8> = Some(0);
const JA_NEJ_UKENDT: [Option<u8>; 3] = [NEJ, JA, None];

/// A product area with every state of knowledge of it.
struct Alle {
    orakel: Orakel,
    fakta: Vec<Faktum>,
    sag: Sagsforhold,
}

impl Alle {
    fn ny(navn: &str) -> Self {
        let orakel = orakel(navn, Situation::Voksen);
        Self {
            fakta: fakta(&orakel),
            sag: grundsag(Situation::Voksen),
            orakel,
        }
    }

    /// The case in a state.
    fn i(&mut self, tilstand: usize) -> &mut Sagsforhold {
        besvar(&mut self.sag, &self.orakel, &self.fakta, tilstand);
        &mut self.sag
    }

    fn konkluder(&self) -> OmraadeResultat {
        self.sag.konkluder(produktets(self.orakel.omraade.navn))
    }

    fn er_fuld(&self, tilstand: usize) -> bool {
        self.orakel.ukendte(tilstand).next().is_none()
    }

    /// No answer to facts outside the area's formula changes its conclusion, in the given states.
    fn rokkes_ikke_af(&mut self, andre: &[Faktum], tilstande: impl Iterator<Item = usize>) {
        for tilstand in tilstande {
            self.i(tilstand);
            let foer = self.konkluder();
            for faktum in andre {
                for svar in (0..faktum.antal_svar()).map(Some) {
                    self.sag.fakta.svar(*faktum, svar);
                    assert_eq!(self.konkluder(), foer, "{} {svar:?} in state {tilstand}", faktum.id());
                }
            }
            for faktum in andre {
                self.sag.fakta.svar(*faktum, None);
            }
        }
    }
}

fn vurder(sag: &Sagsforhold) -> Resultat {
    let saet = Regelsaet::indbyggede()
        .into_iter()
        .find(|s| s.gaelder(sag.vurderingsdato));
    sag.vurder_under(saet.unwrap())
}

/// Outpatient, day and residential in order; discretion has no rank among them.
fn trin(konklusion: &str) -> Option<usize> {
    ["ambulant", "dag", "doegn"].iter().position(|k| *k == konklusion)
}

/// The complete states of an area.
fn fulde(alle: &Alle) -> Vec<usize> {
    (0..alle.orakel.antal())
        .filter(|tilstand| alle.er_fuld(*tilstand))
        .collect()
}

#[test]
fn more_burden_never_points_lower_and_leaves_an_intensity_only_for_discretion() {
    let mut alle = Alle::ny("intensitet");
    let tungere = [
        Faktum::Belastning,
        Faktum::Fastholdelse,
        Faktum::Livstruende,
        Faktum::BehovStruktur,
        Faktum::BehovTaetPersonale,
        Faktum::BehovNytMiljoe,
        Faktum::Gravid,
        Faktum::SaerligtUdsatGravid,
    ];
    for tilstand in fulde(&alle) {
        alle.i(tilstand);
        let foer = alle.konkluder();
        for faktum in tungere {
            let nr = alle.sag.fakta.nr(faktum).unwrap();
            for tungere in nr + 1..faktum.antal_svar() {
                alle.sag.fakta.svar(faktum, Some(tungere));
                let efter = alle.konkluder();
                let (fra, til) = (trin(foer.konklusion.id()), trin(efter.konklusion.id()));
                assert!(fra.is_none() || til.is_none() || til >= fra, "{foer:?}, then {efter:?}");
                // Residential never becomes anything else; day becomes discretion only by an answer that points to
                // residential.
                assert!(fra != Some(2) || til == Some(2), "{foer:?}, then {efter:?}");
                let navngivet = || {
                    ["INT-02", "INT-03", "INT-04", "INT-05"]
                        .iter()
                        .any(|id| efter.regler.contains(id))
                };
                assert!(
                    fra != Some(1) || til.is_some() || navngivet(),
                    "{foer:?}, then {efter:?}"
                );
            }
            alle.sag.fakta.svar(faktum, Some(nr));
        }
    }
}

#[test]
fn whoever_needs_residential_by_a_professionals_word_has_a_right_to_it_whatever_else_is_answered() {
    let mut alle = Alle::ny("intensitet");
    let kun_doegn = |alle: &Alle, tilstand| alle.orakel.ciffer(tilstand, 6) == 2;
    for tilstand in 0..alle.orakel.antal() {
        if !kun_doegn(&alle, tilstand) {
            continue;
        }
        alle.i(tilstand);
        alle.sag.fakta.svar(Faktum::FastholdelseAfOphoer, JA);
        let resultat = alle.konkluder();
        assert_eq!(
            (resultat.konklusion.id(), &resultat.regler[..]),
            ("doegn", &["INT-01"][..])
        );
        if alle.er_fuld(tilstand) {
            assert!(vurder(&alle.sag).ret.is_some());
            alle.sag.fakta.svar(Faktum::FastholdelseAfOphoer, NEJ);
            alle.sag.fakta.svar(Faktum::KunAlkohol, JA);
            assert!(vurder(&alle.sag).ret.is_none(), "not covered");
            alle.sag.fakta.svar(Faktum::KunAlkohol, None);
        }
    }
}

#[test]
fn a_right_to_residential_comes_from_a_professionals_word_alone() {
    let mut alle = Alle::ny("intensitet");
    for tilstand in fulde(&alle) {
        let kun_doegn = alle.orakel.ciffer(tilstand, 6) == 2;
        alle.i(tilstand).fakta.svar(Faktum::FastholdelseAfOphoer, JA);
        for p101a in JA_NEJ_UKENDT {
            alle.sag.fakta.svar(Faktum::EfterParagraf101a, p101a);
            assert_eq!(
                vurder(&alle.sag).ret.is_some(),
                kun_doegn && p101a != JA,
                "state {tilstand}, {p101a:?}"
            );
        }
    }
}

#[test]
fn price_and_distance_never_change_frit_valg() {
    let mut alle = Alle::ny("fritValg");
    let tilstande = 0..alle.orakel.antal();
    alle.rokkes_ikke_af(&[Faktum::AfslagPgaPris, Faktum::AfslagPgaIkkeLokalt], tilstande);
}

#[test]
fn medical_treatment_and_what_an_institution_says_never_change_frit_valg() {
    let mut alle = Alle::ny("fritValg");
    let tilstande = 0..alle.orakel.antal();
    let andre = [
        Faktum::Substitution,
        Faktum::Heroinbehandling,
        Faktum::InstitutionAfviser,
        Faktum::ValgtOffentligt,
        Faktum::BenytterFritValg,
        Faktum::ManglerEvneTilValg,
        Faktum::ValgTilgodeserBehov,
    ];
    alle.rokkes_ikke_af(&andre, tilstande);
}

#[test]
fn a_right_to_choose_is_never_lost_by_answering_more() {
    let mut alle = Alle::ny("fritValg");
    for tilstand in 0..alle.orakel.antal() {
        alle.i(tilstand);
        if alle.konkluder().konklusion.id() != "ret" {
            continue;
        }
        for felt in alle.orakel.ukendte(tilstand).collect::<Vec<_>>() {
            for nr in alle.orakel.med_svar(tilstand, felt) {
                alle.i(nr);
                assert_eq!(alle.konkluder().konklusion.id(), "ret");
            }
        }
    }
}

#[test]
fn the_choice_is_limited_only_for_someone_known_to_be_unable_to_choose() {
    let mut alle = Alle::ny("begraensning");
    for tilstand in 0..alle.orakel.antal() {
        let sag = alle.i(tilstand);
        let uden_evne = sag.fakta.er_ja(Faktum::ManglerEvneTilValg) && sag.fakta.er_nej(Faktum::ValgTilgodeserBehov);
        assert_eq!(alle.konkluder().konklusion.id() == "kan", uden_evne);
    }
}

#[test]
fn wishes_never_change_the_conclusion_only_the_considerations() {
    let mut alle = Alle::ny("intensitet");
    let tilstande = fulde(&alle);
    alle.rokkes_ikke_af(
        &[Faktum::OensketIntensitet, Faktum::OensketImoedekommet],
        tilstande.into_iter(),
    );
    for (svar, ventet) in [(0, true), (1, true), (2, true), (3, false)] {
        alle.sag.fakta.svar(Faktum::OensketIntensitet, Some(svar));
        let overvejelser = vurder(&alle.sag).overvejelser;
        assert_eq!(
            overvejelser.iter().any(|(regel, _)| regel.id == "INT-14"),
            ventet,
            "{svar}"
        );
    }
}

#[test]
fn earlier_treatment_and_circumstances_never_decide_the_intensity() {
    let mut alle = Alle::ny("intensitet");
    let andre = [
        Faktum::TidligereUtilstraekkelig,
        Faktum::NetvaerkMedForbrug,
        Faktum::Hjemloes,
        Faktum::KanIkkeMoedeFrem,
        Faktum::TidligereBehandling,
        Faktum::KraeverLavereFoerst,
    ];
    let tilstande = fulde(&alle);
    alle.rokkes_ikke_af(&andre, tilstande.into_iter());
}

#[test]
fn a_mental_disorder_never_changes_who_is_covered_or_the_intensity() {
    let andre = [
        Faktum::PsykiskLidelse,
        Faktum::SvaerPsykiskLidelse,
        Faktum::KompleksSocial,
    ];
    let mut alle = Alle::ny("omfattet");
    let tilstande = 0..alle.orakel.antal();
    alle.rokkes_ikke_af(&andre, tilstande);
    let mut alle = Alle::ny("intensitet");
    let mut tilfaeldig = Tilfaeldig(15);
    let delvise: Vec<_> = (0..5_000).map(|_| tilfaeldig.tilstand(&alle.orakel)).collect();
    let tilstande = fulde(&alle).into_iter().chain(delvise);
    alle.rokkes_ikke_af(&andre, tilstande);
}

#[test]
fn alcohol_beside_drugs_never_takes_the_right_away() {
    let mut alle = Alle::ny("omfattet");
    let tilstande = 0..alle.orakel.antal();
    alle.rokkes_ikke_af(&[Faktum::Alkoholmisbrug, Faktum::Stoffer], tilstande);
}

#[test]
fn help_to_stay_stopped_is_never_barred() {
    let mut alle = Alle::ny("omfattet");
    for tilstand in 0..alle.orakel.antal() {
        if alle.i(tilstand).fakta.er_ja(Faktum::FastholdelseAfOphoer) {
            assert_eq!(alle.konkluder().konklusion.id(), "ja");
        }
    }
}

#[test]
fn what_is_typical_of_the_anonymous_group_never_decides() {
    let mut alle = Alle::ny("anonym");
    let andre = [
        Faktum::TilknytningArbejdeUddannelse,
        Faktum::TidligereBehandling,
        Faktum::Forsoergelse,
        Faktum::HjemkommuneOplyst,
        Faktum::FraAndenKommune,
        Faktum::HjemkommuneDokumenteret,
        Faktum::OenskerAnonymitet,
        Faktum::AfhaengigAfOrdineret,
    ];
    let tilstande = 0..alle.orakel.antal();
    alle.rokkes_ikke_af(&andre, tilstande);
}

#[test]
fn the_instrument_and_the_profile_never_count_in_the_afdaekning() {
    let mut alle = Alle::ny("afdaekning");
    let tilstande = 0..alle.orakel.antal();
    alle.rokkes_ikke_af(
        &[Faktum::Redskab, Faktum::ProfilBolig, Faktum::ResultatMeddelt],
        tilstande,
    );
}

#[test]
fn a_contract_is_for_adults_only() {
    let mut alle = Alle::ny("kontrakt");
    for tilstand in 0..alle.orakel.antal() {
        alle.i(tilstand).fakta.svar(Faktum::Alder, None);
        let voksen = alle.konkluder();
        for alder in 0..=120 {
            alle.sag.fakta.svar(Faktum::Alder, Some(alder));
            let nu = alle.konkluder();
            if alder < 18 {
                assert_eq!((nu.konklusion.id(), &nu.mangler[..]), ("kanIkke", &[][..]), "{alder}");
            } else {
                assert_eq!(nu, voksen, "{alder}");
            }
        }
    }
}

#[test]
fn nobody_is_held_without_contract_understanding_grounds_and_an_attempt_at_less() {
    for situation in [Situation::Voksen, Situation::UdloebetKontrakt] {
        let mut alle = Alle::ny("tilbageholdelse");
        alle.sag = grundsag(situation);
        for tilstand in 0..alle.orakel.antal() {
            let fakta = alle.i(tilstand).fakta.clone();
            if alle.konkluder().konklusion.id() != "betingelserOpfyldt" {
                continue;
            }
            let altid = [
                Faktum::KontraktIndgaaet,
                Faktum::ForstaarKontrakt,
                Faktum::FormodningAfbryder,
                Faktum::MindreIndgribendeForsoegt,
            ];
            assert!(altid.iter().all(|faktum| fakta.er_ja(*faktum)));
            let gravid = fakta.er_ja(Faktum::Gravid);
            let grunde = [Faktum::UdsigtForringes, Faktum::FareForSelvEllerAndre];
            let foster = gravid && fakta.er_ja(Faktum::FareForFoster);
            assert!(foster || grunde.iter().any(|faktum| fakta.er_ja(*faktum)));
            assert!(
                gravid || situation != Situation::UdloebetKontrakt,
                "the contract has run out"
            );
        }
    }
}

#[test]
fn no_conclusion_is_without_a_source() {
    for omraade in OMRAADER {
        assert!(!omraade.kilder.is_empty(), "{}", omraade.navn.id());
        assert!(omraade.formel.iter().all(|regel| !regel.kilder.is_empty()));
    }
}

/// Numbers and days are never completed, so no area lists one, and its rules may read any. Every other answer that an
/// area does not list leaves it unchanged, which a session relies on.
#[test]
fn what_an_area_concludes_rests_on_its_own_facts_and_on_numbers_and_days() {
    for omraade in OMRAADER {
        for regel in omraade.formel {
            let egen = |faktum: &&Faktum| faktum.antal_svar() == 0 || omraade.fakta.contains(faktum);
            let andre: Vec<_> = regel.fakta.iter().filter(|faktum| !egen(faktum)).collect();
            assert_eq!(andre, Vec::<&Faktum>::new(), "{} in {}", regel.id, omraade.navn.id());
        }
    }
}
