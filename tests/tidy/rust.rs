// SPDX-License-Identifier: MPL-2.0
//! The floors of `src`: the modules in the order of lib.rs, with the command line on top.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{has_word, none, sources};
use super::{Import, Room, circles, homeless, room, room_on, upward};

/// The core, from the ground up; lib.rs's own items are below everything.
const CORE: &[Room] = &[
    room("lib"),
    room_on("kalender", &["lib"]),
    room_on("fil", &["lib", "kalender"]),
    room_on("kilder", &["lib", "kalender"]),
    room("fakta"),
    room("regelsaet"),
    room("regler"),
    room("vurdering"),
    room("brev"),
    room("sag"),
    room("triage"),
    room("typer"),
    room("bin"),
];

/// The one module of the law that letters may name; they read every answer of law from the assessment.
const VOCABULARY: &str = "regler/konklusion.rs";

fn core() -> Tree {
    let files = sources().into_iter();
    Tree::new(files.filter_map(|(name, text)| Some((name.strip_prefix("src/")?.to_owned(), text))))
}

#[test]
fn the_core_stands_on_floors() {
    let tree = core();
    let imports = tree.imports();
    assert!(imports.len() > 600, "{} imports under src", imports.len());
    let names = tree.files.values().map(|file| file.name.as_str());
    none(&[homeless(names, CORE), upward(&imports, CORE), circles(&imports)].concat());
}

#[test]
fn the_floors_are_those_of_lib_rs() {
    let lib = core().files.remove("").unwrap();
    let listed: Vec<_> = lib.children.iter().map(String::as_str).collect();
    let floors: Vec<_> = CORE.iter().map(|room| room.name).collect();
    assert_eq!(floors, [&["lib"], &listed[..], &["bin"]].concat());
}

#[test]
fn letters_know_of_the_law_only_its_words() {
    let imports = core().imports();
    let of_the_law = |import: &&Import| {
        import.from.starts_with("brev/") && import.to.starts_with("regler/") && import.to != VOCABULARY
    };
    let found = imports.iter().filter(of_the_law);
    none(
        &found
            .map(|Import { from, line, to }| format!("{from}:{line}: imports {to}; of the law only {VOCABULARY}"))
            .collect::<Vec<_>>(),
    );
}

/// A tree of modules; the command line is its module `bin::p101`.
struct Tree {
    /// By module path; the crate root's is empty.
    files: BTreeMap<String, File>,
}

struct File {
    /// The path from the root of the tree.
    name: String,
    text: String,
    /// The declared modules, in order.
    children: Vec<String>,
    /// The paths of re-exported names and modules.
    exports: Vec<Vec<String>>,
}

impl Tree {
    fn new(files: impl Iterator<Item = (String, String)>) -> Self {
        let files = files.filter(|(name, _)| name.ends_with(".rs") && !name.contains("/tests"));
        let file = |(name, text): (String, String)| (module(&name), File::new(name, &text));
        Self {
            files: files.map(file).collect(),
        }
    }

    /// Every path in the code, without tests. A module and its submodules are one: paths within it are no imports.
    fn imports(&self) -> Vec<Import> {
        let mut imports = Vec::new();
        for (from, file) in &self.files {
            for (line, path) in paths(&file.text) {
                let Some(to) = self.absolute(from, &path).map(|path| self.resolve(&path, 0)) else {
                    continue;
                };
                if to != *from && !is_in(&to, from) {
                    imports.push(Import {
                        from: file.name.clone(),
                        line,
                        to: self.files[&to].name.clone(),
                    });
                }
            }
        }
        imports
    }

    /// A path from the root; `None` when it begins in another crate.
    fn absolute(&self, from: &str, path: &[String]) -> Option<Vec<String>> {
        let here: Vec<String> = segments(from);
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "paragraf101" => Vec::new(),
            "crate" if from.starts_with("bin::") => here[..2].to_vec(),
            "crate" => Vec::new(),
            "self" => here,
            "super" => here[..here.len().checked_sub(1)?].to_vec(),
            child if self.files[from].children.iter().any(|c| c == child) => [here, vec![child.to_owned()]].concat(),
            _ => return None,
        };
        match rest.first().map(String::as_str) {
            Some("super") => self.absolute(&start.join("::"), rest),
            _ => Some([start, rest.to_vec()].concat()),
        }
    }

    /// The module that a path leads to, through re-exports.
    fn resolve(&self, path: &[String], depth: usize) -> String {
        assert!(depth < 10, "{path:?} is exported in a circle");
        let known = (0..=path.len())
            .rev()
            .find(|n| self.files.contains_key(&path[..*n].join("::")));
        let (module, rest) = path.split_at(known.unwrap_or_default());
        let module = module.join("::");
        let Some(name) = rest.first().filter(|name| *name != "*") else {
            return module;
        };
        for export in &self.files[&module].exports {
            let Some(target) = self.absolute(&module, export) else {
                continue;
            };
            let last = export.last().map(String::as_str);
            if last == Some(name) {
                return self.resolve(&target, depth + 1);
            }
            let whole = self.resolve(&target, depth + 1);
            if last == Some("*") && whole != module && self.files[&whole].defines(name) {
                return whole;
            }
        }
        module
    }
}

impl File {
    fn new(name: String, text: &str) -> Self {
        let text = without_tests(text);
        let word = |line: &str, before: &str| {
            let rest = line
                .split_once(before)
                .filter(|(start, _)| start.is_empty() || start.starts_with("pub"))?
                .1;
            Some(rest.strip_suffix(';')?.to_owned())
        };
        let children = text.lines().filter_map(|line| word(line, "mod ")).collect();
        let exports = uses(&text)
            .into_iter()
            .filter(|(_, public, _)| *public)
            .map(|(.., path)| path);
        Self {
            children,
            exports: exports.collect(),
            name,
            text,
        }
    }

    /// Whether the file declares an item of that name, or a macro row that generates one.
    fn defines(&self, name: &str) -> bool {
        let item = |line: &str| {
            ["struct", "enum", "fn", "const", "static", "trait", "type"]
                .iter()
                .any(|kind| has_word(line, &format!("{kind} {name}")))
        };
        let row = |line: &str| {
            line.strip_prefix("    ")
                .is_some_and(|row| row.starts_with(&format!("{name} {{")))
        };
        self.text.lines().any(|line| item(line) || row(line))
    }
}

/// `a/mod.rs` and `a.rs` are `a`, `lib.rs` is the root, and `bin/p101/main.rs` is `bin::p101`.
fn module(name: &str) -> String {
    let stem = name.strip_suffix(".rs").unwrap_or(name).replace('/', "::");
    let own = ["::mod", "::main"].iter().find_map(|end| stem.strip_suffix(end));
    own.map_or_else(
        || if stem == "lib" { String::new() } else { stem.clone() },
        str::to_owned,
    )
}

fn segments(path: &str) -> Vec<String> {
    path.split("::")
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_in(module: &str, of: &str) -> bool {
    of.is_empty() || module.strip_prefix(of).is_some_and(|rest| rest.starts_with("::"))
}

/// The text with its line numbers kept, but comments and tests blanked.
pub fn without_tests(text: &str) -> String {
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        if code == "#[cfg(test)]" {
            out.push('\n');
            let indent = &line[..line.len() - code.len()];
            let end = format!("{indent}}}");
            // The item is one line, or ends with a brace at its own indentation.
            let mut item = lines.by_ref().inspect(|_| out.push('\n'));
            if item.next().is_some_and(|first| first.ends_with('{')) {
                item.find(|line| *line == end);
            }
        } else {
            out.push_str(if code.starts_with("//") { "" } else { line });
            out.push('\n');
        }
    }
    out
}

/// Every path that begins with a crate or a module, and its line: in `use`, and in the code.
fn paths(text: &str) -> BTreeSet<(usize, Vec<String>)> {
    let mut found: BTreeSet<_> = uses(text).into_iter().map(|(line, _, path)| (line, path)).collect();
    for (line, words) in (1..).zip(text.lines()) {
        for start in ["crate::", "super::", "paragraf101::"] {
            for (at, _) in words.match_indices(start) {
                let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
                let inside = words[..at].ends_with(is_name);
                let path = words[at..].split(|c| !is_name(c)).next().unwrap_or_default();
                // A path followed by a brace belongs to `use`.
                if !inside && !path.ends_with("::") {
                    found.insert((line, segments(path)));
                }
            }
        }
    }
    found
}

/// The paths of `use`: the line, whether it is re-exported, and the path.
fn uses(text: &str) -> Vec<(usize, bool, Vec<String>)> {
    let mut found = Vec::new();
    let lines: Vec<_> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim_start();
        let Some((before, first)) = line
            .split_once("use ")
            .filter(|(b, _)| b.is_empty() || b.starts_with("pub"))
        else {
            continue;
        };
        let mut tree = first.to_owned();
        for more in &lines[at + 1..] {
            if tree.contains(';') {
                break;
            }
            tree.push_str(more);
        }
        let tree = tree.split(';').next().unwrap_or_default();
        let mut paths = Vec::new();
        expand(tree, &[], &mut paths);
        found.extend(paths.into_iter().map(|path| (at + 1, !before.is_empty(), path)));
    }
    found
}

/// `a::{b, c::{d, self}}` is `a::b`, `a::c::d` and `a::c`.
fn expand(tree: &str, before: &[String], found: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    match tree.split_once('{') {
        Some((start, rest)) => {
            let before = [before, &segments(start.trim())].concat();
            let inner = rest.trim_end().strip_suffix('}').unwrap_or(rest);
            let mut depth = 0;
            let split = inner.split(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                c == ',' && depth == 0
            });
            split.for_each(|part| expand(part, &before, found));
        }
        None if tree.is_empty() => {}
        None => {
            let name = tree.split(" as ").next().unwrap_or(tree);
            let mut path = [before, &segments(name)].concat();
            if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
                path.pop();
            }
            found.push(path);
        }
    }
}

#[test]
fn a_wrong_import_of_rust_is_found() {
    let rooms = &[room("lib"), room("low"), room("high"), room("bin")];
    for (name, files, expect) in [
        (
            "down, in every way of writing it",
            &[
                ("high/mod.rs", "mod a;\npub use a::A;"),
                (
                    "high/a.rs",
                    "use crate::{\n    VERSION,\n    low::{B, self},\n};\nfn f() { crate::low::g(super::A) }",
                ),
                ("low.rs", ""),
                ("bin/x/main.rs", "mod y;\nuse paragraf101::high::A;"),
                ("bin/x/y.rs", "use crate::z;\nuse super::z;"),
            ][..],
            &[][..],
        ),
        (
            "up",
            &[
                ("low.rs", "use std::fmt;\nuse crate::high::A;"),
                ("high/mod.rs", "pub struct A;"),
            ],
            &["low.rs:2: imports high/mod.rs, which is not below it"],
        ),
        (
            "up, to a name that is exported again",
            &[
                ("low.rs", "use crate::high::A;"),
                ("high/mod.rs", "mod a;\npub use a::*;"),
                ("high/a.rs", "choices! {\n    A { B }\n}"),
            ],
            &["low.rs:1: imports high/a.rs, which is not below it"],
        ),
        (
            "up, without a use",
            &[
                ("low.rs", "fn f() -> crate::high::A {\n    crate::high::A\n}"),
                ("high.rs", ""),
            ],
            &[
                "low.rs:1: imports high.rs, which is not below it",
                "low.rs:2: imports high.rs, which is not below it",
            ],
        ),
        (
            "up, in a test or a comment",
            &[
                (
                    "low.rs",
                    "//! See [`crate::high`].\n#[cfg(test)]\nmod tests {\n    use crate::high::A;\n}",
                ),
                ("high.rs", ""),
                ("low/tests.rs", "use crate::high::A;"),
            ],
            &[],
        ),
        (
            "a circle of two files in one room",
            &[
                ("low/mod.rs", "mod a;\nmod b;\npub use a::A;\nuse b::B;"),
                ("low/a.rs", "use super::b::B;"),
                ("low/b.rs", "use crate::low::A;"),
            ],
            &["low/a.rs → low/b.rs → low/a.rs: a circle"],
        ),
        (
            "no room",
            &[("cellar.rs", "")],
            &["cellar.rs: stands in no room of the table"],
        ),
    ] {
        let lib = [("lib.rs", "pub mod low;\npub mod high;\npub const VERSION: &str;")];
        let files = lib
            .iter()
            .chain(files)
            .map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        let tree = Tree::new(files);
        let imports = tree.imports();
        let names = tree.files.values().map(|file| file.name.as_str());
        let found = [homeless(names, rooms), upward(&imports, rooms), circles(&imports)].concat();
        assert_eq!(found, expect, "{name}");
    }
}
