// SPDX-License-Identifier: MPL-2.0
//! The catalogue: every row has its words and its sources, and the whole is a reviewed snapshot.

use std::fmt::Write;

use paragraf101::fakta::{Faktum, Slags, Valgmulighed};
use paragraf101::regler::frister::FRISTER;
use paragraf101::sag::katalog;
use paragraf101::vurdering::{Katalog, Opfyldelse, Post, Postslags};

#[test]
fn every_row_says_what_when_and_why() {
    let faults: Vec<_> = katalog().regler.iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn fault(post: &Post) -> Option<String> {
    let is_sentence = post.hvad.starts_with(|c: char| c == '§' || c.is_uppercase()) && post.hvad.ends_with(['.', '?']);
    let is_clause = !post.betingelse.is_empty() && !post.betingelse.ends_with('.');
    let has_sources = !post.perioder.is_empty() && post.perioder.iter().all(|p| !p.kilder.is_empty());
    let has_strength = matches!(post.slags, Postslags::Regel | Postslags::Pligt);
    let strength_fits = post.perioder.iter().all(|p| p.styrke.is_some() == has_strength);
    let fault = match (is_sentence, is_clause, has_sources, strength_fits) {
        (true, true, true, true) => return None,
        (false, ..) => "what it says is no sentence",
        (_, false, ..) => "its condition is no clause",
        (_, _, false, _) => "a rule set without a source",
        _ => "a strength where none belongs, or none where one does",
    };
    Some(format!("{}: {fault}: {} / {}", post.id, post.hvad, post.betingelse))
}

#[test]
fn no_id_stands_twice_and_each_is_known() {
    let regler = katalog().regler;
    let mut ids: Vec<_> = regler.iter().map(|post| post.id).collect();
    // A configuration replaces citations of the law's rows, not of the check of a letter.
    for post in &regler {
        assert_eq!(
            Katalog::kender(post.id),
            post.slags != Postslags::Brevtjek,
            "{}",
            post.id
        );
    }
    assert!(!Katalog::kender("PL-99") && !Katalog::kender(""));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn what_is_not_coded_says_why() {
    for row in katalog().ikke_kodet {
        assert!(!row.sted.is_empty() && row.hvorfor.ends_with('.'), "{row:?}");
    }
}

#[test]
fn the_whole_catalogue() {
    let mut text = String::new();
    for post in katalog().regler {
        let facts: Vec<_> = post.fakta.iter().map(|f| f.id()).collect();
        writeln!(text, "{} {:?} {}", post.id, post.slags, post.omraade).unwrap();
        writeln!(text, "  {}", post.hvad).unwrap();
        writeln!(text, "  når {} [{}]", post.betingelse, facts.join(" ")).unwrap();
        if let Some(opfyldelse) = &post.opfyldelse {
            text.push_str(&columns(opfyldelse));
        }
        for period in post.perioder {
            let strength = period.styrke.map_or("", |s| s.id());
            writeln!(text, "  {} {strength}", period.regelsaet).unwrap();
            for source in period.kilder {
                let mark = source.forbehold.map(|f| format!(" ({f})")).unwrap_or_default();
                writeln!(text, "    {}{mark}", source.sted).unwrap();
            }
        }
    }
    insta::assert_snapshot!(text);
}

/// What tells whether a date was met, with the law on it.
fn columns(opfyldelse: &Opfyldelse) -> String {
    let ids = |facts: &[Faktum]| facts.iter().map(|f| f.id()).collect::<Vec<_>>().join(" ");
    let one = |fact: Option<Faktum>| fact.map_or("-", |f| f.id());
    let mut text = format!(
        "  {:?}, mødes af {}, tidligst {}, tyder på [{}]\n",
        opfyldelse.ejer,
        one(opfyldelse.moedes_af),
        one(opfyldelse.tidligst),
        ids(opfyldelse.tyder_paa)
    );
    let conditions = [
        ("afløses, når", &opfyldelse.afloeses_af),
        ("kræver, at", &opfyldelse.kraever),
        ("kan fraviges, hvis", &opfyldelse.kan_fraviges),
    ];
    for (kind, condition) in conditions {
        let Some(condition) = condition else { continue };
        text.push_str(&format!(
            "  {kind} {} [{}]\n",
            condition.hvornaar,
            ids(&condition.fakta)
        ));
        for period in &condition.perioder {
            let sources: Vec<_> = period.kilder.iter().map(|source| source.sted.as_str()).collect();
            assert!(!sources.is_empty(), "{kind} {}: no source", condition.hvornaar);
            text.push_str(&format!("    {}: {}\n", period.regelsaet, sources.join("; ")));
        }
    }
    text
}

#[test]
fn every_date_and_no_other_row_says_whose_it_is_and_what_meets_it() {
    for post in katalog().regler {
        assert_eq!(post.opfyldelse.is_some(), post.slags == Postslags::Frist, "{}", post.id);
    }
    for frist in FRISTER {
        let events = [
            frist.moedes_af,
            frist.tidligst,
            frist.afloeses_af.as_ref().map(|a| a.begivenhed),
        ];
        let mut events = events.into_iter().flatten().chain(frist.tyder_paa.iter().copied());
        assert!(events.all(|fact| fact.slags() == Slags::Dato), "{}", frist.id);
    }
}
