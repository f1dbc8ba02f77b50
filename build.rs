// SPDX-License-Identifier: MPL-2.0
//! Hashes the sources of the law, so that a receipt names the law behind it: one hash for an assessment, and one for what a
//! letter must hold, may say and is checked for.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// What an assessment follows from: paths below `src`.
const REGLER: [&str; 5] = ["fakta", "kalender", "kilder", "regelsaet.rs", "regler"];
/// What a letter follows from besides: what can be decided, what it must hold and says, and what the check asks.
const BREVE: [&str; 11] = [
    "brev/afsnit",
    "brev/dig.rs",
    "brev/krav.rs",
    "brev/mod.rs",
    "brev/sagen.rs",
    "brev/skriv.rs",
    "brev/sprog",
    "brev/sprog.rs",
    "brev/tjek",
    "brev/udfald.rs",
    "vurdering/fravigelse.rs",
];

fn main() -> io::Result<()> {
    let src = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src");
    hash(&src, "REGEL", &REGLER)?;
    hash(&src, "BREV", &BREVE)
}

/// Gives the crate the hash, and the tests the files that are in it.
fn hash(src: &Path, navn: &str, dele: &[&str]) -> io::Result<()> {
    let mut filer = Vec::new();
    for del in dele {
        saml(&src.join(del), &mut filer)?;
        println!("cargo::rerun-if-changed=src/{del}");
    }
    let mut filer: Vec<_> = filer.iter().map(|fil| (sti(src, fil), fil)).collect();
    filer.sort();
    let mut hash = Sha256::new();
    for (sti, fil) in &filer {
        hash.update(sti);
        hash.update([0]);
        hash.update(fs::read_to_string(fil)?.replace("\r\n", "\n"));
        hash.update([0]);
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let stier: Vec<_> = filer.iter().map(|(sti, _)| sti.as_str()).collect();
    println!("cargo::rustc-env=P101_{navn}HASH={hex}");
    println!("cargo::rustc-env=P101_{navn}FILER={}", stier.join(" "));
    Ok(())
}

fn saml(sti: &Path, filer: &mut Vec<PathBuf>) -> io::Result<()> {
    if sti.is_file() {
        filer.push(sti.to_owned());
        return Ok(());
    }
    for fil in fs::read_dir(sti)? {
        let fil = fil?;
        // Tests say nothing of the law; a letter reads the same when one of them is written better.
        if !["tests", "tests.rs"].iter().any(|navn| fil.file_name() == *navn) {
            saml(&fil.path(), filer)?;
        }
    }
    Ok(())
}

/// The path below `src`, written the same on every system.
fn sti(src: &Path, fil: &Path) -> String {
    let dele = fil.strip_prefix(src).unwrap_or(fil).components();
    let dele: Vec<_> = dele.map(|del| del.as_os_str().to_string_lossy()).collect();
    dele.join("/")
}
