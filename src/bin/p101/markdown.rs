// SPDX-License-Identifier: MPL-2.0
//! The whole catalogue of rules as a document for a jurist to read and comment on.

use std::fmt::Write as _;

use paragraf101::fakta::Faktum;
use paragraf101::kilder::Henvisning;
use paragraf101::regler::Fortolkning;
use paragraf101::vurdering::ord::{STOETTER, TABEL_LAESES, konklusionstekst, saetning};
use paragraf101::vurdering::{Katalog, Omraadepost, Opfyldelse, Post};

use crate::katalogdele::{
    DELE, EnsPerioder, baeres_af, ejerord, ens_perioder, kontrol, om_kilden, slagsord, tabeller, vilkaarene,
};

/// The catalogue.
pub fn katalog(katalog: &Katalog) -> String {
    let mut ud = format!(
        "# Reglerne i Paragraf 101\n\n{STOETTER} Reglerne har {} rækker.\n\nReglernes hash: `{}`\n",
        katalog.regler.len(),
        katalog.regelhash
    );
    for (omraade, overskrift) in DELE {
        linje(&mut ud, &format!("\n## {overskrift}"));
        for tabel in tabeller(katalog, omraade) {
            beslutningstabel(&mut ud, tabel);
        }
        for post in katalog.regler.iter().filter(|post| post.omraade == omraade) {
            raekke(&mut ud, post);
        }
    }
    linje(&mut ud, "\n## Valg mellem læsninger i breve\n");
    for valg in katalog.fortolkninger {
        linje(&mut ud, &format!("- {}", fortolkning(valg)));
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
    if let Some(valg) = post.fortolkning {
        linje(ud, &format!("- Redskabets læsning: {}", fortolkning(valg)));
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
    for (ord, vilkaar) in vilkaarene(opfyldelse) {
        linje(ud, &format!("- {ord}: {}", ren(&saetning(vilkaar.hvornaar))));
        for samlet in ens_perioder(&vilkaar.perioder) {
            let kilder: Vec<_> = samlet.periode.kilder.iter().map(kildelinje).collect();
            linje(
                ud,
                &format!("  - Regelsæt {}: {}", ren(&samlet.navn()), kilder.join("; ")),
            );
        }
    }
}

fn beslutningstabel(ud: &mut String, omraade: &Omraadepost) {
    linje(ud, &format!("\n**{}** {TABEL_LAESES}\n", ren(omraade.spoergsmaal)));
    linje(ud, "| | Hvornår | Konklusion | Bæres af |\n| --- | --- | --- | --- |");
    for (nr, raekke) in (1..).zip(&omraade.raekker) {
        let celler = [
            saetning(raekke.hvornaar),
            konklusionstekst(omraade.id, raekke.konklusion).to_owned(),
            saetning(&baeres_af(raekke).join("; ")),
        ];
        linje(
            ud,
            &format!("| {nr} | {} |", celler.map(|celle| ren(&celle)).join(" | ")),
        );
    }
    if let Some(valg) = omraade.fortolkning {
        linje(ud, &format!("\nRedskabets læsning: {}", fortolkning(valg)));
    }
}

fn fortolkning(valg: &Fortolkning) -> String {
    ren(&format!("{}: {}", valg.emne, saetning(valg.valg)))
}

fn periode(ud: &mut String, samlet: &EnsPerioder) {
    linje(ud, &format!("- Regelsæt {}:", ren(&samlet.navn())));
    for kilde in &samlet.periode.kilder {
        linje(ud, &format!("  - {}", kildelinje(kilde)));
    }
}

fn kildelinje(kilde: &Henvisning) -> String {
    let mut tekst = ren(&kilde.sted);
    let (forbehold, dage) = om_kilden(kilde);
    if let Some(forbehold) = forbehold {
        tekst.push_str(&format!(" ({})", ren(&forbehold)));
    }
    if let Some(url) = &kilde.url {
        // Between angle brackets an address may hold anything but these and spaces.
        let url: String = url.chars().filter(|tegn| !"<> ".contains(*tegn)).collect();
        tekst.push_str(&format!(", <{url}>"));
    }
    for led in dage.into_iter().chain(kontrol(kilde)) {
        tekst.push_str(&format!(", {led}"));
    }
    tekst
}

/// A text whose signs Markdown leaves alone; some of it comes from a municipality's configuration.
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
    fn text_from_a_file_is_never_markup() {
        assert_eq!(ren("<b>*x*\n[y]"), r"\<b\>\*x\* \[y\]");
    }
}
