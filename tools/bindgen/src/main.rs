// SPDX-License-Identifier: MPL-2.0
//! `wasm-bindgen IN.wasm --out-dir DIR --out-name NAME --target web|bundler`: what the build asks of it, and no more.
//! Its settings are the project's: no names or producers in the file, no default address to fetch it from.

use std::{env, error::Error};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| {
        let value = args.iter().skip_while(|a| *a != name).nth(1);
        value.ok_or_else(|| format!("wasm-bindgen: {name} is missing"))
    };
    let input = args.first().ok_or("wasm-bindgen: no input")?;
    let mut bindgen = Bindgen::new();
    match after("--target")?.as_str() {
        "web" => bindgen.web(true)?,
        "bundler" => bindgen.bundler(true)?,
        other => return Err(format!("wasm-bindgen: --target {other} is not built here").into()),
    };
    bindgen
        .input_path(input)
        .out_name(after("--out-name")?)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(after("--out-dir")?)?;
    Ok(())
}
