// SPDX-License-Identifier: MPL-2.0
//! Hashes the sources of the law (facts, calendar, citations, rules), so that a receipt names the law behind it.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

const LOVEN: [&str; 5] = ["fakta", "kalender", "kilder", "regelsaet.rs", "regler"];

fn main() -> io::Result<()> {
    let src = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src");
    let mut filer = Vec::new();
    for del in LOVEN {
        saml(&src.join(del), &mut filer)?;
        println!("cargo::rerun-if-changed=src/{del}");
    }
    filer.sort_by_key(|fil| sti(&src, fil));
    let mut hash = Sha256::new();
    for fil in filer {
        hash.update(sti(&src, &fil));
        hash.update([0]);
        hash.update(fs::read_to_string(&fil)?.replace("\r\n", "\n"));
        hash.update([0]);
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=P101_REGELHASH={hex}");
    Ok(())
}

fn saml(sti: &Path, filer: &mut Vec<PathBuf>) -> io::Result<()> {
    if sti.is_file() {
        filer.push(sti.to_owned());
        return Ok(());
    }
    for fil in fs::read_dir(sti)? {
        saml(&fil?.path(), filer)?;
    }
    Ok(())
}

/// The path below `src`, written the same on every system.
fn sti(src: &Path, fil: &Path) -> String {
    let dele = fil.strip_prefix(src).unwrap_or(fil).components();
    let dele: Vec<_> = dele.map(|del| del.as_os_str().to_string_lossy()).collect();
    dele.join("/")
}
