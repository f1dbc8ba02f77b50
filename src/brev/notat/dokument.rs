// SPDX-License-Identifier: MPL-2.0
//! The note for people: the choice, the facts and the changes. [`super::vurderet`] writes the conclusions.

use super::blokke::{med_maerke, paa_en_linje, punkter, tabel, tekst};
use super::vurderet::Vurderet;
use super::{Faktanotat, Filforskel, Filvaerdi, Notat, Valgnotat};
use crate::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit};
use crate::brev::sagen::{Afsnitsnavn, Forsendelse, Fravigelsesgrund, Kommune, Tilbudssted, Tilsidesat};
use crate::fakta::{Faktum, Hvem, Intensitet, Valgmulighed, opremset};
use crate::kalender::{Dato, kort, uden_ugedag};
use crate::regler::konklusion::{Afgoerelsestype, Omraadenavn};
use crate::vurdering::FravigelseSvar;
use crate::vurdering::ord::{INTET_MANGLER, STOETTER_I_NOTAT, ja_nej, opremsning, svarord, vaerdier};

impl Notat {
    /// The note as a document: factual, in the third person, and without the citizen's name and address.
    pub fn dokument(&self, kommune: &Kommune) -> Dokument {
        let mut vurderet = Vurderet::af(&self.vurdering);
        let mut afsnit = Vec::new();
        let mut tilfoej = |overskrift: &str, blokke: Vec<Blok>| {
            // Omits empty sections.
            if !blokke.is_empty() {
                afsnit.push(Dokumentafsnit {
                    overskrift: overskrift.to_owned(),
                    blokke,
                });
            }
        };
        tilfoej("Valg og begrundelse", valgt(self.valg.as_ref()));
        tilfoej("Hvad oplysningerne peger på", vurderet.peger_paa(&self.fakta));
        tilfoej("Oplysninger", oplysninger(&self.fakta));
        tilfoej("Ukendt på tidspunktet", self.ukendt());
        tilfoej("Regler og kilder", vurderet.regler());
        tilfoej("Frister", vurderet.frister());
        tilfoej("Pligter", vurderet.pligter());
        tilfoej("Advarsler", vurderet.advarsler());
        tilfoej("Fravigelse", self.fraveget());
        tilfoej("Fund, der er tilsidesat", self.tilsidesatte());
        if let Some(forskelle) = &self.aendret_siden {
            tilfoej("Ændret siden sidst", aendret(forskelle));
        }
        tilfoej("Forbehold ved kilderne", vurderet.forbehold());
        tilfoej("Kvittering", self.kvitteret(vurderet.mod_kopier()));
        Dokument {
            titel: self.titel().to_owned(),
            afsender: [&kommune.navn, &kommune.afdeling]
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            modtager: Vec::new(),
            dato: self.kvittering.vurderingsdato,
            reference: self.reference.clone(),
            afsnit,
        }
    }

    fn titel(&self) -> &'static str {
        match self.valg.as_ref().and_then(|valg| valg.afgoerelse) {
            Some(_) => "Journalnotat – afgørelse om stofmisbrugsbehandling",
            None => "Journalnotat – sag om stofmisbrugsbehandling",
        }
    }

    fn ukendt(&self) -> Vec<Blok> {
        if self.ukendte.is_empty() {
            return vec![Blok::tekst(INTET_MANGLER)];
        }
        let punkt = |faktum: &Faktum| {
            let omraader = Omraadenavn::alle();
            let kan_aendre: Vec<_> = omraader
                .filter(|navn| self.vurdering.omraade(*navn).mangler.contains(faktum))
                .map(Valgmulighed::tekst)
                .collect();
            let spoergsmaal = faktum.beskrivelse().spoergsmaal;
            tekst(format!("{spoergsmaal} Kan ændre: {}.", opremset(&kan_aendre, "og")))
        };
        vec![Blok::Punkter(self.ukendte.iter().map(punkt).collect())]
    }

    fn fraveget(&self) -> Vec<Blok> {
        let Some(fravigelse) = &self.fravigelse else {
            return Vec::new();
        };
        let mut blokke = vec![Blok::tekst(forholdet(fravigelse.valget.as_ref()))];
        if let Some(grund) = fravigelse.grund {
            blokke.push(Blok::tekst(format!("Grund: {}.", grund.tekst())));
        }
        match &fravigelse.tekst {
            Some(tekst) => med_maerke("Begrundelse", tekst, &mut blokke),
            None => blokke.push(Blok::tekst(
                "Der er ikke skrevet en begrundelse for at vælge anderledes.",
            )),
        }
        blokke
    }

    fn tilsidesatte(&self) -> Vec<Blok> {
        let punkt = |fund: &Tilsidesat| {
            let grund = paa_en_linje(&fund.grund, " ");
            tekst(format!("{} ({}): {grund}", fund.id.id(), fund.id.tekst()))
        };
        punkter(self.tilsidesat.iter().map(punkt).collect())
    }

    fn kvitteret(&self, mod_kopier: &str) -> Vec<Blok> {
        let kvittering = &self.kvittering;
        let linjer = [
            format!("Version: p101 {}", kvittering.version),
            format!("Regelsæt: {}", kvittering.regelsaet),
            format!("Regler: {}", kvittering.regelhash),
            format!("Vurderingsdato: {}", uden_ugedag(kvittering.vurderingsdato)),
            format!(
                "Kilder kontrolleret: {}{mod_kopier}",
                uden_ugedag(kvittering.kilder_kontrolleret)
            ),
        ];
        vec![Blok::Punkter(linjer.map(tekst).to_vec()), Blok::tekst(STOETTER_I_NOTAT)]
    }
}

/// The relation of the decision to what the facts pointed to, above the text about it.
fn forholdet(valget: Option<&FravigelseSvar>) -> String {
    match valget {
        None => "Der er skrevet en grund til at vælge anderledes, men ikke valgt en afgørelse.".to_owned(),
        Some(svar) if svar.fraviger() => format!("Valget fraviger det, oplysningerne peger på. {}", svar.tekst),
        Some(svar) => svar.tekst.clone(),
    }
}

fn valgt(valg: Option<&Valgnotat>) -> Vec<Blok> {
    let uden_type = valg.is_none_or(|valg| valg.afgoerelse.is_none());
    let mut blokke = Vec::new();
    if uden_type {
        blokke.push(Blok::tekst("Der er ikke valgt en afgørelse."));
    }
    let Some(valg) = valg else {
        return blokke;
    };
    blokke.extend(tabel(["Valg", "Indhold"], valgene(valg)));
    let tekster = [
        ("Indsats", &valg.indsats),
        ("Omfang", &valg.omfang),
        ("Formål", &valg.formaal),
        ("Varighed", &valg.varighed),
        ("Begrundelse", &valg.begrundelse),
        ("Anden hjælp", &valg.anden_hjaelp),
        ("Bemærkninger", &valg.bemaerkninger),
    ];
    for (maerke, skrevet) in tekster {
        if let Some(skrevet) = skrevet {
            med_maerke(maerke, skrevet, &mut blokke);
        }
    }
    let lister = [
        (
            "Faktiske omstændigheder, der er lagt vægt på:",
            &valg.faktiske_omstaendigheder,
        ),
        ("Hovedhensyn i skønnet:", &valg.hovedhensyn),
    ];
    for (maerke, skrevet) in lister.into_iter().filter(|(_, skrevet)| !skrevet.is_empty()) {
        blokke.push(Blok::tekst(maerke));
        blokke.push(Blok::Punkter(
            skrevet.iter().map(|punkt| tekst(paa_en_linje(punkt, " "))).collect(),
        ));
    }
    for (navn, skrevet) in &valg.afsnit.0 {
        let maerke = format!(
            "Brevets afsnit \"{}\", som sagsbehandleren har rettet det",
            navn.tekst()
        );
        med_maerke(&maerke, skrevet, &mut blokke);
    }
    blokke
}

/// The choices made from fixed options, with the place and the day.
fn valgene(valg: &Valgnotat) -> Vec<[Vec<Del>; 2]> {
    let fravalgt: Vec<_> = valg.fravalgt.iter().map(|navn| navn.id()).collect();
    let fravalgt = (!fravalgt.is_empty()).then(|| opremsning(Afsnitsnavn::VAERDIER, &fravalgt));
    let mut raekker = Vec::new();
    let mut tilfoej = |hvad: &str, indhold: Option<Vec<Del>>| {
        raekker.extend(indhold.map(|indhold| [tekst(hvad), indhold]));
    };
    tilfoej("Afgørelse", valg.afgoerelse.map(|a| tekst(a.tekst())));
    let intensitet = valg.intensitet.map(|id| opremsning(Intensitet::VAERDIER, &[id]));
    tilfoej("Intensitet", intensitet.map(tekst));
    tilfoej("Tilbud", valg.tilbud.as_ref().map(|sted| tekst(tilbudsord(sted))));
    tilfoej("Startdato", valg.startdato.map(|dag| vec![Del::Dato(dag)]));
    tilfoej("Borgeren er partshørt", valg.partshoert.map(|ja| tekst(ja_nej(ja))));
    tilfoej("Forsendelse", valg.forsendelse.map(|f| tekst(f.tekst())));
    tilfoej("Afsnit, der er valgt fra", fravalgt.map(tekst));
    raekker
}

fn tilbudsord(sted: &Tilbudssted) -> String {
    let felter = [&sted.navn, &sted.adresse].into_iter().flatten();
    let felter: Vec<_> = felter.map(|felt| paa_en_linje(felt, ", ")).collect();
    felter.join(", ")
}

fn oplysninger(fakta: &[Faktanotat]) -> Vec<Blok> {
    let raekke = |notat: &Faktanotat| {
        [
            tekst(notat.id.beskrivelse().spoergsmaal),
            tekst(svarord(notat.id, &notat.vaerdi)),
            notat.hvem.map(|hvem| tekst(hvem.tekst())).unwrap_or_default(),
            notat.hvornaar.map(|dag| tekst(kort(dag))).unwrap_or_default(),
        ]
    };
    if fakta.is_empty() {
        return vec![Blok::tekst("Der er ingen oplysninger i sagen.")];
    }
    tabel(
        ["Oplysning", "Svar", "Hvem", "Hvornår"],
        fakta.iter().map(raekke).collect(),
    )
}

fn aendret(forskelle: &[Filforskel]) -> Vec<Blok> {
    if forskelle.is_empty() {
        return vec![Blok::tekst("Intet er ændret.")];
    }
    let raekke = |forskel: &Filforskel| {
        let vaerdi = |vaerdi: &Option<Filvaerdi>| {
            let vaerdi = vaerdi.as_ref().map(|vaerdi| vaerdiord(&forskel.sti, vaerdi));
            vaerdi.map(tekst).unwrap_or_default()
        };
        [
            tekst(format!("{} ({})", forskel.hvad, forskel.sti)),
            vaerdi(&forskel.foer),
            vaerdi(&forskel.nu),
        ]
    };
    tabel(["Hvad", "Før", "Nu"], forskelle.iter().map(raekke).collect())
}

/// A value of a file in words; the citizen's name and address are mentioned but not repeated.
fn vaerdiord(sti: &str, vaerdi: &Filvaerdi) -> String {
    match vaerdi {
        _ if matches!(sti, "borger.navn" | "borger.adresse") => "udfyldt".to_owned(),
        Filvaerdi::JaNej(ja) => ja_nej(*ja).to_owned(),
        Filvaerdi::Tal(tal) => tal.to_string(),
        Filvaerdi::Tekst(tekst) => match Dato::laes(tekst) {
            Ok(dag) => uden_ugedag(dag),
            Err(_) => id_i_ord(sti, tekst).map_or_else(|| paa_en_linje(tekst, " "), str::to_owned),
        },
        Filvaerdi::Liste(led) if led.is_empty() => "ingen".to_owned(),
        Filvaerdi::Liste(led) => {
            let led: Vec<_> = led.iter().map(|led| vaerdiord(sti, led)).collect();
            led.join("; ")
        }
        Filvaerdi::Objekt(felter) => {
            let felter = felter
                .iter()
                .map(|(navn, felt)| format!("{navn}: {}", vaerdiord("", felt)));
            felter.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The words of an id, if the value is a choice; `None` if it is text.
fn id_i_ord(sti: &str, id: &str) -> Option<&'static str> {
    if let Some(faktum) = sti.strip_prefix("fakta.").and_then(Faktum::med_id) {
        let vaerdi = vaerdier(faktum).iter().find(|vaerdi| vaerdi.id == id);
        return vaerdi.map(|vaerdi| vaerdi.tekst);
    }
    match sti {
        "afgoerelse.type" => Afgoerelsestype::med_id(id).map(Valgmulighed::tekst),
        "afgoerelse.intensitet" => Intensitet::med_id(id).map(Valgmulighed::tekst),
        "afgoerelse.fravigelse.grund" => Fravigelsesgrund::med_id(id).map(Valgmulighed::tekst),
        "afgoerelse.forsendelse" => Forsendelse::med_id(id).map(Valgmulighed::tekst),
        "afgoerelse.fravalgt" => Afsnitsnavn::med_id(id).map(Valgmulighed::tekst),
        _ if sti.starts_with("oprindelse.") => Hvem::med_id(id).map(Valgmulighed::tekst),
        _ => None,
    }
}
