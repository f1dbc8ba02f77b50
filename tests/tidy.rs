// SPDX-License-Identifier: MPL-2.0
//! What must not be in the sources. Each rule is an absence, and says why.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

#[path = "tidy/floors.rs"]
mod floors;
#[path = "tidy/rule_ids.rs"]
mod rule_ids;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The folders with sources; the rest of the work tree is ignored.
const SOURCES: &[&str] = &[
    "src",
    "tests",
    "benches",
    "scripts",
    ".ci",
    "tools",
    "www/graense/src",
    "www/kerne/src",
    "www/triage/src",
    "www/src",
    "www/scripts",
    "www/tests",
    "www/bench",
];
const EXTENSIONS: &[&str] = &["rs", "ts", "tsx", "mjs", "css", "sh"];
const MAX_LINES: usize = 450;

/// Forbidden text in the files under a folder.
struct Absence {
    under: &'static str,
    except: &'static str,
    words: &'static [&'static str],
    why: &'static str,
}

const ABSENCES: &[Absence] = &[
    Absence {
        under: "src/",
        except: "-",
        words: &["wasm_bindgen", "js_sys", "web_sys"],
        why: "the core knows no browser; the crates of www do",
    },
    Absence {
        under: "src/",
        except: "src/bin/",
        words: &["SystemTime", "Instant::now", "Utc::now", "Local::now"],
        why: "the day is an argument: the same case gives the same answer on any day",
    },
    Absence {
        under: "src/",
        except: "-",
        words: &["HashMap", "HashSet"],
        why: "nothing depends on hash order; take BTreeMap, BTreeSet or a slice",
    },
    Absence {
        under: "www/src/",
        except: "-",
        words: &[
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "style=\"",
        ],
        why: "the page runs under a strict content security policy and Trusted Types",
    },
    Absence {
        under: "www/src/",
        except: "-",
        words: &[
            "fetch(",
            "XMLHttpRequest",
            "sendBeacon",
            "WebSocket",
            "EventSource",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "caches.",
            "serviceWorker",
        ],
        why: "a case never leaves the page and is never kept",
    },
    Absence {
        under: "www/src/",
        except: "www/src/sag/kerne.ts",
        words: &["import("],
        why: "the engine's twin, from beside the script and before the first case, is all that is ever loaded later",
    },
    Absence {
        under: "www/src/",
        except: "-",
        words: &[": any", "as any", "<any", "any[]", "@ts-ignore", "@ts-nocheck"],
        why: "the types say what may happen",
    },
    Absence {
        under: "www/",
        except: "-",
        words: &["#[test]", "#[cfg(test)]", "/// ```"],
        why: "the boundaries are tested from JavaScript: scripts/test-rust.sh runs no Rust test of theirs",
    },
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All source files by path from the root, in order.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if name != "node_modules" && name != "target" {
                    walk(&path, files);
                }
            } else if path.extension().is_some_and(|e| EXTENSIONS.iter().any(|x| e == *x)) || name == "run" {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    for folder in SOURCES {
        walk(&root().join(folder), &mut files);
    }
    files.sort();
    let text = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    };
    files.into_iter().map(text).collect()
}

/// Fails with one line for each finding.
fn none(findings: &[String]) {
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

/// Whether `line` contains `word` as a whole word.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let (starts, ends) = (part(word.chars().next()), part(word.chars().last()));
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let inside = starts && part(before) || ends && part(after);
        !inside
    })
}

#[test]
fn nothing_is_there_that_must_not_be() {
    let mut findings = Vec::new();
    for (name, text) in sources() {
        for rule in ABSENCES
            .iter()
            .filter(|r| name.starts_with(r.under) && !name.starts_with(r.except))
        {
            for (number, line) in (1..).zip(text.lines()) {
                for word in rule.words.iter().filter(|w| has_word(line, w)) {
                    findings.push(format!("{name}:{number}: `{word}`: {}", rule.why));
                }
            }
        }
    }
    none(&findings);
}

#[test]
fn lengths_are_not_in_rem() {
    let mut findings = Vec::new();
    for (name, text) in sources().into_iter().filter(|(name, _)| name.starts_with("www/src/")) {
        for (number, line) in (1..).zip(text.lines()) {
            let digit = |at: usize| line[..at].ends_with(|c: char| c.is_ascii_digit() || c == '.');
            let ends = |at: usize| !line[at + 3..].starts_with(|c: char| c.is_ascii_alphanumeric());
            if line.match_indices("rem").any(|(at, _)| digit(at) && ends(at)) {
                findings.push(format!(
                    "{name}:{number}: an element may not depend on the page's root font; take em"
                ));
            }
        }
    }
    none(&findings);
}

#[test]
fn every_source_file_names_its_licence() {
    let named = |text: &str| {
        text.lines()
            .take(5)
            .any(|l| l.contains("SPDX-License-Identifier: MPL-2.0"))
    };
    let missing = sources().into_iter().filter(|(_, text)| !named(text));
    none(
        &missing
            .map(|(name, _)| format!("{name}: no SPDX-License-Identifier in the first lines"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_source_file_is_long() {
    // Tables of test cases may be as long as needed.
    let long = sources().into_iter().filter(|(name, _)| !name.contains("tests/"));
    let long = long
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES);
    none(
        &long
            .map(|(name, lines)| format!("{name}: {lines} lines, at most {MAX_LINES}"))
            .collect::<Vec<_>>(),
    );
    if let Ok(text) = fs::read_to_string(root().join("ARCHITECTURE.md")) {
        assert!(
            text.lines().count() < 150,
            "ARCHITECTURE.md: {} lines, under 150",
            text.lines().count()
        );
    }
}

#[test]
fn no_build_output_is_tracked() {
    if !root().join(".git").exists() {
        return; // a copy of the sources, made by a package or a mutation test
    }
    let git = Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        git.status.success(),
        "git ls-files: {}",
        String::from_utf8_lossy(&git.stderr)
    );
    let built = |name: &str| {
        let folder = |f: &str| name.starts_with(&format!("{f}/")) || name.contains(&format!("/{f}/"));
        ["target", "dist", "pkg", "pkg-js", "node_modules", "mutants.out"]
            .into_iter()
            .any(folder)
            || name.ends_with(".wasm")
            || name.ends_with(".snap.new")
    };
    let names = String::from_utf8(git.stdout).unwrap();
    none(
        &names
            .lines()
            .filter(|n| built(n))
            .map(|n| format!("{n}: build output"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn a_word_is_found_only_as_a_word() {
    for (line, word, expect) in [
        ("let x: any = 1", ": any", true),
        ("let x: anything", ": any", false),
        ("use std::collections::HashMap;", "HashMap", true),
        ("struct MyHashMap;", "HashMap", false),
        ("prefetch(x)", "fetch(", false),
        ("await fetch(x)", "fetch(", true),
    ] {
        assert_eq!(has_word(line, word), expect, "{word} in {line}");
    }
}
