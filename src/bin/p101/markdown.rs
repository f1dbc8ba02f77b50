// SPDX-License-Identifier: MPL-2.0
//! The whole catalogue of rules as a document for a jurist to read and comment on.

use std::fmt::Write as _;

use paragraf101::fakta::Faktum;
use paragraf101::kalender::uden_ugedag;
use paragraf101::kilder::{Henvisning, Maade};
use paragraf101::regler::frister::Ejer;
use paragraf101::vurdering::ord::{STOETTER, forbehold, saetning, styrkeord};
use paragraf101::vurdering::{Katalog, Opfyldelse, Periode, Post, Postslags};

/// The parts of the catalogue with their headings, in its order.
const DELE: [(&str, &str); 10] = [
    ("omfattet", "OM: Er borgeren omfattet af § 101?"),
    ("afdaekning", "AFD: Er afdækningen fuldstændig?"),
    ("intensitet", "INT: Hvilken intensitet peger oplysningerne på?"),
    ("fritValg", "FV: Frit valg og dets grænser"),
    ("anonym", "AN: Anonym behandling efter § 101 a"),
    ("tilbageholdelse", "TB: Kontrakt og tilbageholdelse"),
    ("frister", "FR: Datoer"),
    ("pligter", "PL: Pligter"),
    ("advarsler", "AD: Advarsler"),
    ("brevtjek", "BT: Brevtjek"),
];

/// The catalogue.
pub fn katalog(katalog: &Katalog) -> String {
    let mut ud = format!(
        "# Reglerne i Paragraf 101\n\n{STOETTER} Reglerne har {} rækker.\n\nReglernes hash: `{}`\n",
        katalog.regler.len(),
        katalog.regelhash
    );
    for (omraade, overskrift) in DELE {
        linje(&mut ud, &format!("\n## {overskrift}"));
        for post in katalog.regler.iter().filter(|post| post.omraade == omraade) {
            raekke(&mut ud, post);
        }
    }
    linje(&mut ud, "\n## Det vurderer redskabet ikke\n");
    if katalog.ikke_kodet.is_empty() {
        linje(&mut ud, "Listen er tom.");
    }
    for ikke_kodet in katalog.ikke_kodet {
        linje(
            &mut ud,
            &format!("- **{}**: {}", ren(ikke_kodet.sted), ren(ikke_kodet.hvorfor)),
        );
    }
    ud
}

fn raekke(ud: &mut String, post: &Post) {
    linje(ud, &format!("\n### {} ({})\n", post.id, slagsord(post.slags)));
    linje(ud, &format!("{}\n", ren(post.hvad)));
    if !post.betingelse.is_empty() {
        linje(ud, &format!("- Betingelse: {}", ren(&saetning(post.betingelse))));
    }
    if !post.fakta.is_empty() {
        let fakta: Vec<_> = post.fakta.iter().map(|faktum| format!("`{}`", faktum.id())).collect();
        linje(ud, &format!("- Fakta: {}", fakta.join(", ")));
    }
    if let Some(opfyldelse) = &post.opfyldelse {
        opfyldt_af(ud, opfyldelse);
    }
    for samlet in ens_perioder(&post.perioder) {
        periode(ud, &samlet);
    }
}

/// Whose date it is, what tells whether it was met, and the law on that.
fn opfyldt_af(ud: &mut String, opfyldelse: &Opfyldelse) {
    linje(ud, &format!("- Hvis frist: {}", ejerord(opfyldelse.ejer)));
    let uden = || "ingen oplysning i sagen".to_owned();
    let et = |faktum: Option<Faktum>| faktum.map(|faktum| format!("`{}`", faktum.id()));
    linje(
        ud,
        &format!("- Opfyldes af: {}", et(opfyldelse.moedes_af).unwrap_or_else(uden)),
    );
    if let Some(tidligst) = et(opfyldelse.tidligst) {
        linje(
            ud,
            &format!("- Hører til et tidligere forløb, hvis det skete før: {tidligst}"),
        );
    }
    if !opfyldelse.tyder_paa.is_empty() {
        let fakta: Vec<_> = opfyldelse.tyder_paa.iter().map(|f| format!("`{}`", f.id())).collect();
        linje(
            ud,
            &format!(
                "- Siges ikke at være overskredet, når det er noteret: {}",
                fakta.join(", ")
            ),
        );
    }
    let vilkaar = [
        ("Falder væk", &opfyldelse.afloeses_af),
        ("Kræver også", &opfyldelse.kraever),
        ("Kan fraviges", &opfyldelse.kan_fraviges),
    ];
    for (ord, vilkaar) in vilkaar {
        let Some(vilkaar) = vilkaar else { continue };
        linje(ud, &format!("- {ord}: {}", ren(&saetning(vilkaar.hvornaar))));
        for EnsPerioder { regelsaet, periode } in ens_perioder(&vilkaar.perioder) {
            let kilder: Vec<_> = periode.kilder.iter().map(kildelinje).collect();
            linje(
                ud,
                &format!("  - Regelsæt {}: {}", ren(&regelsaet.join(", ")), kilder.join("; ")),
            );
        }
    }
}

fn ejerord(ejer: Ejer) -> &'static str {
    match ejer {
        Ejer::Kommunen => "kommunens",
        Ejer::Stedet => "botilbuddets",
        Ejer::Borgeren => "borgerens",
        Ejer::Ingen => "ingens; noget ophører af sig selv",
    }
}

/// Groups consecutive rule sets that give a row the same text.
struct EnsPerioder<'a> {
    regelsaet: Vec<&'a str>,
    periode: &'a Periode,
}

fn ens_perioder(perioder: &[Periode]) -> Vec<EnsPerioder<'_>> {
    let mut ens: Vec<EnsPerioder> = Vec::new();
    for periode in perioder {
        match ens.last_mut() {
            Some(forrige) if laeses_ens(forrige.periode, periode) => forrige.regelsaet.push(&periode.regelsaet),
            _ => ens.push(EnsPerioder {
                regelsaet: vec![&periode.regelsaet],
                periode,
            }),
        }
    }
    ens
}

fn laeses_ens(a: &Periode, b: &Periode) -> bool {
    a.styrke == b.styrke && a.kilder == b.kilder
}

fn periode(ud: &mut String, EnsPerioder { regelsaet, periode }: &EnsPerioder) {
    let styrke = periode.styrke.map(|styrke| format!(" ({})", styrkeord(styrke)));
    linje(
        ud,
        &format!(
            "- Regelsæt {}{}:",
            ren(&regelsaet.join(", ")),
            styrke.unwrap_or_default()
        ),
    );
    for kilde in &periode.kilder {
        linje(ud, &format!("  - {}", kildelinje(kilde)));
    }
}

fn kildelinje(kilde: &Henvisning) -> String {
    let mut tekst = ren(&kilde.sted);
    if let Some(forbehold) = forbehold(kilde) {
        tekst.push_str(&format!(" ({})", ren(&forbehold)));
    }
    if let Some(url) = &kilde.url {
        // Between angle brackets an address may hold anything but these and spaces.
        let url: String = url.chars().filter(|tegn| !"<> ".contains(*tegn)).collect();
        tekst.push_str(&format!(", <{url}>"));
    }
    for (ord, dag) in [("fra", kilde.fra), ("til", kilde.til)] {
        if let Some(dag) = dag {
            tekst.push_str(&format!(", {ord} {}", uden_ugedag(dag)));
        }
    }
    let mod_hvad = match kilde.maade {
        Maade::GemtKopi => Some("en gemt kopi"),
        Maade::Original => Some("originalen"),
        // The reservation already says it.
        Maade::IkkeKontrolleret => None,
    };
    if let (Some(dag), Some(mod_hvad)) = (kilde.kontrolleret, mod_hvad) {
        tekst.push_str(&format!(", kontrolleret {} mod {mod_hvad}", uden_ugedag(dag)));
    }
    tekst
}

fn slagsord(slags: Postslags) -> &'static str {
    match slags {
        Postslags::Brevtjek => "brevtjek",
        Postslags::Regel => "regel",
        Postslags::Note => "note",
        Postslags::Overvejelse => "overvejelse",
        Postslags::Frist => "dato",
        Postslags::Pligt => "pligt",
        Postslags::Advarsel => "advarsel",
    }
}

/// Escapes text for Markdown; some of it comes from a municipality's configuration.
fn ren(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    for tegn in tekst.chars() {
        if matches!(tegn, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|') {
            ud.push('\\');
        }
        ud.push(if tegn.is_control() { ' ' } else { tegn });
    }
    ud
}

fn linje(ud: &mut String, tekst: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(ud, "{tekst}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_part_to_stand_in() {
        for post in paragraf101::sag::katalog().regler {
            assert!(DELE.iter().any(|(omraade, _)| *omraade == post.omraade), "{}", post.id);
        }
    }

    #[test]
    fn text_from_a_file_is_never_markup() {
        assert_eq!(ren("<b>*x*\n[y]"), r"\<b\>\*x\* \[y\]");
    }
}
