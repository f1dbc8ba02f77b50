// SPDX-License-Identifier: MPL-2.0
//! `skabelon`: checks a municipality's configuration, and lists what a template can name.

use paragraf101::brev::skabelon::{Felt, Slags, Variabel, variable};
use paragraf101::brev::{Afsnitsnavn, Kommune};
use paragraf101::fakta::Valgmulighed;

use paragraf101::vurdering::ord::saetning;

use crate::ombrydning::Side;

/// The indent of the lines below a name.
const INDRYK: usize = 4;

/// A usable configuration: the sections it replaces, and what else it holds.
pub fn kommune(kommune: &Kommune) -> String {
    let mut side = Side::default();
    let navn = kommune.navn.as_deref().unwrap_or_default();
    side.afsnit(0, &format!("Kommunens opsætning kan bruges: {navn}."));
    let alle = Afsnitsnavn::ID.len();
    side.afsnit(
        0,
        &format!("Afsnit med egen ordlyd: {} af {alle}.", kommune.skabeloner.len()),
    );
    for (afsnit, _) in &kommune.skabeloner {
        side.punkt(2, &format!("{} ", afsnit.id()), &format!("({})", afsnit.tekst()));
    }
    side.afsnit(0, &format!("Tilbud: {}.", kommune.tilbud.len()));
    side.faerdig()
}

/// Every variable with its kind and meaning.
pub fn variabelliste() -> String {
    let mut side = Side::default();
    side.afsnit(
        0,
        "Variable, som en skabelon kan bruge. De skrives i dobbelte krølleparenteser: {{kommune.navn}}.",
    );
    let mut gruppe = String::new();
    for variabel in variable() {
        let denne = variabel.navn().split('.').next().unwrap_or_default();
        if denne != gruppe {
            side.tom();
            gruppe = denne.to_owned();
        }
        let hvad = format!("{} ({})", variabel.hvad(), slags(variabel.slags()));
        side.afsnit(0, variabel.navn());
        side.afsnit(INDRYK, &saetning(&hvad));
        if !variabel.felter().is_empty() {
            side.afsnit(INDRYK, &felter(&variabel));
        }
    }
    side.tom();
    side.afsnit(0, "Sådan skrives en skabelon: docs/skabeloner.md.");
    side.faerdig()
}

fn felter(liste: &Variabel) -> String {
    let felt = |felt: &Felt| match felt.slags() {
        Slags::JaNej => format!("x.{} (ja/nej)", felt.navn()),
        _ => format!("x.{}", felt.navn()),
    };
    let navne: Vec<_> = liste.felter().iter().map(felt).collect();
    format!("I {{{{#for x i {}}}}}: {}.", liste.navn(), navne.join(", "))
}

fn slags(slags: Slags) -> &'static str {
    match slags {
        Slags::Tekst => "tekst",
        Slags::Dato => "dato",
        Slags::JaNej => "ja/nej, kun i #hvis",
        Slags::Liste => "liste, i #for og #hvis",
    }
}
