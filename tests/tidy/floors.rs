// SPDX-License-Identifier: MPL-2.0
//! The layers of a source tree: a room imports only rooms below it, and no files import each other in a circle.

#[path = "rust.rs"]
pub mod rust;

use std::collections::{BTreeMap, BTreeSet};

use super::{none, sources};

/// A folder of a tree, or a file in none.
struct Room {
    name: &'static str,
    may_import: Below,
}

/// The rooms below it that a room may import.
enum Below {
    All,
    Only(&'static [&'static str]),
}

const fn room(name: &'static str) -> Room {
    Room {
        name,
        may_import: Below::All,
    }
}

const fn room_on(name: &'static str, only: &'static [&'static str]) -> Room {
    Room {
        name,
        may_import: Below::Only(only),
    }
}

/// The page, from the ground up.
const PAGE: &[Room] = &[
    room("grund"),
    room("sag"),
    room("felter"),
    room("billeder"),
    room("vurdering"),
    room("svar"),
    room("brev"),
    room_on("sagsfil", &["grund", "sag", "felter"]),
    room_on("anonym", &["grund"]),
    room("element"),
    room("side"),
    room_on("pakke.ts", &[]),
    room_on("wasm.d.ts", &[]),
];

#[test]
fn the_page_stands_on_floors() {
    let tree = "www/src";
    let files: BTreeMap<_, _> = sources()
        .into_iter()
        .filter_map(|(name, text)| Some((name.strip_prefix(tree)?.strip_prefix('/')?.to_owned(), text)))
        .filter(|(name, _)| !name.ends_with(".css"))
        .collect();
    assert!(files.len() > 90, "{} files under {tree}", files.len());
    let imports = typescript_imports(&files);
    assert!(imports.len() > 400, "{} imports under {tree}", imports.len());
    let names = files.keys().map(String::as_str);
    none(&[homeless(names, PAGE), upward(&imports, PAGE), circles(&imports)].concat());
}

/// A file imports another; both are paths from the root of their tree.
struct Import {
    from: String,
    line: usize,
    to: String,
}

/// The imports and exports of TypeScript files by relative path, including type imports; excludes targets outside the
/// tree and non-scripts.
fn typescript_imports(files: &BTreeMap<String, String>) -> Vec<Import> {
    let mut imports = Vec::new();
    for (from, text) in files {
        for (line, words) in (1..).zip(text.lines()) {
            for start in ["from '", "import '", "import('"] {
                let named = words.split(start).skip(1).filter_map(|rest| rest.split('\'').next());
                let to = named
                    .filter(|path| path.starts_with('.'))
                    .map(|path| resolve(from, path));
                imports.extend(to.filter(|to| files.contains_key(to)).map(|to| Import {
                    from: from.clone(),
                    line,
                    to,
                }));
            }
        }
    }
    imports
}

/// `../b.ts`, imported by `x/a.ts`, is `b.ts`; a path out of the tree keeps its `..`.
fn resolve(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The floor of a file: the room named by its first folder, or by the file itself, with or without extension.
fn floor(file: &str, rooms: &[Room]) -> Option<usize> {
    let first = file.split('/').next().unwrap_or(file);
    let stem = first.split('.').next().unwrap_or(first);
    rooms.iter().position(|room| room.name == first || room.name == stem)
}

/// Files in no room of the table.
fn homeless<'a>(files: impl Iterator<Item = &'a str>, rooms: &[Room]) -> Vec<String> {
    files
        .filter(|file| floor(file, rooms).is_none())
        .map(|file| format!("{file}: stands in no room of the table"))
        .collect()
}

/// Imports of a room that is not below the importer's, or not allowed to it.
fn upward(imports: &[Import], rooms: &[Room]) -> Vec<String> {
    let allowed = |import: &Import| {
        let (Some(from), Some(to)) = (floor(&import.from, rooms), floor(&import.to, rooms)) else {
            return true; // already reported as homeless
        };
        from == to
            || from > to
                && match rooms[from].may_import {
                    Below::All => true,
                    Below::Only(names) => names.contains(&rooms[to].name),
                }
    };
    let wrong = imports.iter().filter(|import| !allowed(import));
    wrong
        .map(|Import { from, line, to }| format!("{from}:{line}: imports {to}, which is not below it"))
        .collect()
}

/// The circles of files that import each other, each once.
fn circles(imports: &[Import]) -> Vec<String> {
    let mut to: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for import in imports {
        to.entry(&import.from).or_default().insert(&import.to);
    }
    let mut found = Vec::new();
    let mut done = BTreeSet::new();
    for file in to.keys() {
        follow(file, &to, &mut Vec::new(), &mut done, &mut found);
    }
    found
}

/// Follows every unvisited import of a file; `path` leads to it.
fn follow<'a>(
    file: &'a str,
    to: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
    found: &mut Vec<String>,
) {
    if let Some(begin) = path.iter().position(|before| *before == file) {
        found.push(format!("{} → {file}: a circle", path[begin..].join(" → ")));
        return;
    }
    if done.contains(file) {
        return;
    }
    path.push(file);
    for next in to.get(file).into_iter().flatten() {
        follow(next, to, path, done, found);
    }
    path.pop();
    done.insert(file);
}

#[test]
fn a_wrong_import_is_found() {
    let rooms = &[room("low"), room("middle"), room_on("apart", &["low"]), room("high")];
    for (name, files, expect) in [
        (
            "down",
            &[("high/a.ts", "import { b } from '../low/b.ts';"), ("low/b.ts", "")][..],
            None,
        ),
        (
            "up",
            &[("low/a.ts", "\nimport { b } from '../high/b.ts';"), ("high/b.ts", "")],
            Some("low/a.ts:2: imports high/b.ts, which is not below it"),
        ),
        (
            "up, a type alone",
            &[
                ("low/a.ts", "import type { B } from '../middle/x/b.ts';"),
                ("middle/x/b.ts", ""),
            ],
            Some("low/a.ts:1: imports middle/x/b.ts, which is not below it"),
        ),
        (
            "up, exported again",
            &[("low/a.ts", "export * from '../middle/b.ts';"), ("middle/b.ts", "")],
            Some("low/a.ts:1: imports middle/b.ts, which is not below it"),
        ),
        (
            "down, where it may not",
            &[("apart/a.ts", "import '../middle/b.ts';"), ("middle/b.ts", "")],
            Some("apart/a.ts:1: imports middle/b.ts, which is not below it"),
        ),
        (
            "a circle in one room",
            &[
                ("low/a.ts", "import './b.ts';"),
                ("low/b.ts", "import './c.ts';"),
                ("low/c.ts", "import './a.ts';"),
            ],
            Some("low/a.ts → low/b.ts → low/c.ts → low/a.ts: a circle"),
        ),
        (
            "two ways to one file",
            &[
                ("low/a.ts", "import './b.ts';\nimport './c.ts';"),
                ("low/b.ts", "import './c.ts';"),
                ("low/c.ts", ""),
            ],
            None,
        ),
        (
            "outside of the tree",
            &[("low/a.ts", "import x from '../../other/low/b.ts';"), ("low/b.ts", "")],
            None,
        ),
        (
            "no room",
            &[("cellar/a.ts", "")],
            Some("cellar/a.ts: stands in no room of the table"),
        ),
    ] {
        let files = files
            .iter()
            .map(|(file, text)| ((*file).to_owned(), (*text).to_owned()))
            .collect();
        let imports = typescript_imports(&files);
        let names = files.keys().map(String::as_str);
        let found = [homeless(names, rooms), upward(&imports, rooms), circles(&imports)].concat();
        assert_eq!(
            found,
            expect.map(str::to_owned).into_iter().collect::<Vec<_>>(),
            "{name}"
        );
    }
}
