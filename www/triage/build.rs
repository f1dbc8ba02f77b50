// SPDX-License-Identifier: MPL-2.0
//! Writes the TypeScript types of the core where the boundary can take them in.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let ud = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&ud).join("typer.d.ts"), paragraf101::typer::triage())
}
