// SPDX-License-Identifier: MPL-2.0
//! `wasm-bindgen IN.wasm --out-dir DIR --out-name NAME --target web`: what wasm-pack asks of it, and no more.
//! Its settings are the project's: no names or producers in the file, no default address to fetch it from.

use std::{env, error::Error};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    if args.iter().any(|a| a == "--version") {
        println!("wasm-bindgen {}", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let after = |name: &str| {
        let value = args.iter().skip_while(|a| *a != name).nth(1);
        value.ok_or_else(|| format!("wasm-bindgen: {name} is missing"))
    };
    let input = args.first().ok_or("wasm-bindgen: no input")?;
    if after("--target")? != "web" {
        return Err("wasm-bindgen: only --target web is built here".into());
    }
    Bindgen::new()
        .input_path(input)
        .out_name(after("--out-name")?)
        .web(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(after("--out-dir")?)?;
    Ok(())
}
