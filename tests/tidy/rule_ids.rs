// SPDX-License-Identifier: MPL-2.0
//! Only the law names a rule by its id: the engine and the page query by meaning.

use super::floors::rust::without_tests;
use super::{none, sources};

/// Code that queries the law or shows it.
const OUTSIDE: [&str; 3] = ["src/vurdering/", "www/kerne/src/", "www/src/"];

#[test]
fn no_rule_is_named_outside_the_law() {
    let files = sources().into_iter();
    let files = files.filter(|(name, _)| OUTSIDE.iter().any(|folder| name.starts_with(folder)));
    none(&files.flat_map(|file| ids(&file)).collect::<Vec<_>>());
}

/// Every rule id in quotes in a file, as a finding.
fn ids((name, text): &(String, String)) -> Vec<String> {
    let text = match name.ends_with(".rs") {
        true => without_tests(text),
        false => text.clone(),
    };
    let mut findings = Vec::new();
    for (line, words) in (1..).zip(text.lines()) {
        findings.extend(
            quoted(words)
                .filter(|word| is_id(word))
                .map(|id| format!("{name}:{line}: {id} is a rule's id; only the law may name it")),
        );
    }
    findings
}

/// The text between two quotation marks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    ['"', '\'', '`'].into_iter().flat_map(|mark| line.split(mark).skip(1))
}

/// `INT-04`, or `INT-`, the id prefix of an area. Findings in a letter (`BT-01`) are no law.
fn is_id(word: &str) -> bool {
    let Some((area, number)) = word.split_once('-') else {
        return false;
    };
    let area_fits = matches!(area.len(), 2 | 3) && area.bytes().all(|c| c.is_ascii_uppercase()) && area != "BT";
    area_fits && (number.is_empty() || number.len() == 2 && number.bytes().all(|c| c.is_ascii_digit()))
}

#[test]
fn an_id_is_found_in_quotes() {
    for (line, expect) in [
        (r#"const UNDER_18: &str = "AD-01";"#, Some("AD-01")),
        ("  'FR-09': {", Some("FR-09")),
        (r#"id.starts_with("INT-")"#, Some("INT-")),
        (r#"fund("BT-10")"#, None),
        ("/// As INT-04 says", None),
        (r#"href="a-11""#, None),
        (r#"encode("UTF-8")"#, None),
        (r#"date("2024-01")"#, None),
    ] {
        assert_eq!(quoted(line).find(|word| is_id(word)), expect, "{line}");
    }
}
