// SPDX-License-Identifier: MPL-2.0
//! The engine's words for people: the whole list as a reviewed snapshot, no word of it written once more in the page, no
//! text of the page that nobody reads, and no id where a person reads.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use paragraf101::brev::{Afsnitsnavn, Forsendelse, Fravigelsesgrund, Ordliste};
use paragraf101::fakta::{Faktum, Slags, Valgmulighed};
use paragraf101::regler::konklusion::{Afgoerelsestype, Konklusion, Omraadenavn, Styrke};
use paragraf101::vurdering::Udfald;
use paragraf101::vurdering::ord::kan_afgoere;

#[test]
fn every_word_as_it_is_read() {
    let liste = Ordliste::ny();
    let mut ud = String::new();
    for ((id, ord), navn) in liste.omraader.0.iter().zip(Omraadenavn::alle()) {
        writeln!(ud, "\n{id}: {}\n{}\n{}", ord.navn, ord.spoergsmaal, kan_afgoere(navn)).unwrap();
        for (konklusion, ord) in &ord.konklusioner.0 {
            writeln!(ud, "  {konklusion}: {} | {}", ord.kort, ord.saetning).unwrap();
        }
    }
    for (navn, liste) in [
        ("intensiteter", &liste.intensiteter),
        ("udfald", &liste.udfald),
        ("styrker", &liste.styrker),
        ("hvem", &liste.hvem),
        ("afgoerelsestyper", &liste.afgoerelsestyper),
        ("fravigelsesgrunde", &liste.fravigelsesgrunde),
        ("forsendelser", &liste.forsendelser),
        ("afsnit", &liste.afsnit),
    ] {
        writeln!(ud, "\n{navn}").unwrap();
        for (id, ord) in &liste.0 {
            writeln!(ud, "  {id}: {ord}").unwrap();
        }
    }
    writeln!(ud, "\nenheder").unwrap();
    for (id, [en, flere]) in &liste.enheder.0 {
        writeln!(ud, "  {id}: {en} | {flere}").unwrap();
    }
    let s = liste.saetninger;
    writeln!(ud, "\n{}\n{}\n{}", s.stoetter, s.ret_til_doegn, s.intet_mangler).unwrap();
    insta::assert_snapshot!(ud);
}

/// The sources of the page that know the engine: the public's pages have another engine and their own words.
fn sidens_kilder() -> Vec<(String, String)> {
    fn gaa(mappe: &Path, filer: &mut Vec<(String, String)>) {
        for fil in fs::read_dir(mappe).unwrap() {
            let sti = fil.unwrap().path();
            let endelse = sti.extension().and_then(|endelse| endelse.to_str());
            if sti.is_dir() && !sti.ends_with("anonym") {
                gaa(&sti, filer);
            } else if matches!(endelse, Some("ts" | "tsx" | "html")) {
                filer.push((sti.display().to_string(), fs::read_to_string(&sti).unwrap()));
            }
        }
    }
    let mut filer = Vec::new();
    gaa(&Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src"), &mut filer);
    assert!(filer.len() > 60);
    filer
}

/// Names of more than one word that also name another thing of the page: a step, a group of questions, an area of a
/// profile.
const OGSAA_SIDENS: &[&str] = &[
    "frit valg",
    "anonym behandling efter § 101 a",
    "anden hjælp",
    "andre forhold",
];

/// Every sentence, and every name of more than one word; a single word is also an id, or names something else.
fn navne() -> Vec<&'static str> {
    let liste = Ordliste::ny();
    let mut ord = Vec::new();
    for (_, omraade) in &liste.omraader.0 {
        ord.extend([omraade.navn, omraade.spoergsmaal]);
        ord.extend(
            omraade
                .konklusioner
                .0
                .iter()
                .flat_map(|(_, ord)| [ord.kort, ord.saetning]),
        );
    }
    for liste in [
        &liste.intensiteter,
        &liste.udfald,
        &liste.hvem,
        &liste.afgoerelsestyper,
        &liste.fravigelsesgrunde,
        &liste.forsendelser,
        &liste.afsnit,
    ] {
        ord.extend(liste.0.iter().map(|(_, ord)| *ord));
    }
    let s = liste.saetninger;
    ord.extend([s.ret_til_doegn, s.intet_mangler]);
    ord.retain(|ord| ord.contains(' ') && !OGSAA_SIDENS.iter().any(|sidens| ord.to_lowercase() == *sidens));
    assert!(ord.len() > 60);
    ord
}

#[test]
fn the_page_writes_no_word_of_the_engine_once_more() {
    let mut fundet = Vec::new();
    let navne = navne();
    for (fil, kilde) in sidens_kilder() {
        let kilde = kilde.replace("\\u00a0", " ").to_lowercase();
        for ord in &navne {
            // A sentence wherever it stands, a name where it is the whole of a text.
            let ord = ord.to_lowercase();
            let skrevet = match ord.ends_with(['.', '?']) {
                true => kilde.contains(&ord),
                false => [('\'', '\''), ('"', '"'), ('`', '`'), ('>', '<')]
                    .iter()
                    .any(|(foer, efter)| kilde.contains(&format!("{foer}{ord}{efter}"))),
            };
            if skrevet {
                fundet.push(format!("{fil}: {ord}"));
            }
        }
    }
    assert!(fundet.is_empty(), "take the engine's word:\n{}", fundet.join("\n"));
}

#[test]
fn every_text_of_the_page_is_read() {
    let kilder = sidens_kilder();
    let mut ubrugte = Vec::new();
    for (sti, kilde) in kilder.iter().filter(|(sti, _)| sti.ends_with("tekster.ts")) {
        let (navn, felter) = tekster(kilde).unwrap_or_else(|| panic!("{sti} has no table of texts"));
        let fil = sti.rsplit('/').next().unwrap();
        let laesere = || {
            let laesere = kilder.iter().map(|(_, kilde)| kilde);
            laesere.filter(|kilde| kilde.contains(&format!("/{fil}'")))
        };
        assert!(felter.len() > 10, "{sti}");
        let laest = |felt: &&str| laesere().any(|kilde| laeser(kilde, navn, felt));
        ubrugte.extend(
            felter
                .iter()
                .filter(|felt| !laest(felt))
                .map(|felt| format!("{sti}: {navn}.{felt}")),
        );
    }
    assert!(ubrugte.is_empty(), "nobody reads:\n{}", ubrugte.join("\n"));
}

/// Whether a source reads a text of a table: by its name, or by the key where the table is asked for one.
fn laeser(kilde: &str, navn: &str, felt: &str) -> bool {
    let punkt = format!("{navn}.{felt}");
    let ved_navn = kilde
        .match_indices(&punkt)
        .any(|(nr, _)| !kilde[nr + punkt.len()..].starts_with(char::is_alphanumeric));
    let med_noegle =
        kilde.contains(&format!("{navn}[")) && ['\'', '"'].iter().any(|a| kilde.contains(&format!("{a}{felt}{a}")));
    ved_navn || med_noegle
}

#[test]
fn a_text_is_read_by_its_name_or_its_key() {
    for (kilde, ventet) in [
        ("<p>{T.ja}</p>", true),
        ("T.jamen", false),
        ("T[svar]; 'ja'", true),
        ("'ja'", false),
    ] {
        assert_eq!(laeser(kilde, "T", "ja"), ventet, "{kilde}");
    }
}

/// The name of a file's table of texts, and its keys.
fn tekster(kilde: &str) -> Option<(&str, Vec<&str>)> {
    let (navn, indhold) = kilde
        .split("export const ")
        .filter_map(|del| del.split_once(" = {\n"))
        .find(|(navn, _)| navn.len() == 1)?;
    let indhold = indhold.split("\n}").next()?;
    let felter = indhold.lines().filter_map(|linje| {
        let felt = linje
            .strip_prefix("  ")?
            .split_once(": ")
            .or(linje.strip_prefix("  ")?.split_once(':'))?
            .0;
        (!felt.is_empty() && felt.chars().all(char::is_alphanumeric)).then_some(felt)
    });
    Some((navn, felter.collect()))
}

/// The ids of values that no Danish word is spelled like: "doegn", "udenForMaalgruppen".
fn ider() -> Vec<&'static str> {
    let af_fakta = Faktum::ALLE.into_iter().flat_map(|faktum| match faktum.slags() {
        Slags::Valg(vaerdier) | Slags::Maengde(vaerdier) => vaerdier,
        Slags::JaNej | Slags::Tal(..) | Slags::Dato => &[],
    });
    let mut ider: Vec<_> = [
        Konklusion::VAERDIER,
        Omraadenavn::VAERDIER,
        Styrke::VAERDIER,
        Udfald::VAERDIER,
        Afgoerelsestype::VAERDIER,
        Afsnitsnavn::VAERDIER,
        Fravigelsesgrund::VAERDIER,
        Forsendelse::VAERDIER,
    ]
    .into_iter()
    .flatten()
    .chain(af_fakta)
    .filter(|vaerdi| {
        let sammensat = vaerdi.id.contains(char::is_uppercase);
        let uden_danske = ["ae", "oe", "aa"].iter().any(|tegn| vaerdi.id.contains(tegn));
        sammensat || uden_danske && vaerdi.tekst.contains(['æ', 'ø', 'å'])
    })
    .map(|vaerdi| vaerdi.id)
    .collect();
    ider.sort_unstable();
    ider.dedup();
    assert!(ider.contains(&"doegn") && ider.contains(&"udenForMaalgruppen") && !ider.contains(&"dag"));
    ider
}

/// The ids that stand in a text as words of their own; what is fenced off as data may hold them.
fn ider_i(tekst: &str, ider: &[&'static str]) -> Vec<&'static str> {
    let laeses: String = tekst.split("```").step_by(2).collect();
    let ord: Vec<_> = laeses.split(|tegn: char| !tegn.is_alphanumeric()).collect();
    ider.iter().copied().filter(|id| ord.contains(id)).collect()
}

fn koer(argumenter: &[&str]) -> String {
    let svar = Command::new(env!("CARGO_BIN_EXE_p101"))
        .args(argumenter)
        .output()
        .unwrap();
    String::from_utf8(svar.stdout).unwrap()
}

#[test]
fn what_people_read_holds_words_and_no_ids() {
    let ider = ider();
    let mut fundet = Vec::new();
    let mut laes = |argumenter: &[&str]| {
        let tekst = koer(argumenter);
        for id in ider_i(&tekst, &ider) {
            fundet.push(format!("p101 {}: {id}", argumenter.join(" ")));
        }
        tekst.len()
    };
    assert!(laes(&["atlas"]) > 100_000);
    for fil in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")).unwrap() {
        let fil = fil.unwrap().path();
        let fil = fil.to_str().unwrap();
        if !fil.ends_with(".json") {
            continue;
        }
        for format in ["txt", "md", "html"] {
            laes(&["brev", "--format", format, fil]);
            assert!(laes(&["notat", "--format", format, fil]) > 0, "{fil}");
        }
        for kommando in ["vurder", "mangelliste", "tjek"] {
            laes(&[kommando, "--tekst", fil]);
        }
    }
    assert!(fundet.is_empty(), "say the words:\n{}", fundet.join("\n"));
}

#[test]
fn an_id_is_found_where_it_stands_and_not_in_data() {
    let ider = ider();
    for (tekst, ventet) in [
        ("valgt: doegn)", vec!["doegn"]),
        ("(uden for målgruppen)", vec![]),
        ("doegnet", vec![]),
        ("```json\n\"doegn\"\n``` og så", vec![]),
    ] {
        assert_eq!(ider_i(tekst, &ider), ventet, "{tekst}");
    }
}
