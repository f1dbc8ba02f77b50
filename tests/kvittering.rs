// SPDX-License-Identifier: MPL-2.0
//! The receipt: its two hashes are of every source that holds law, so that no change of the law leaves them as they were.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

use std::fs;
use std::path::{Path, PathBuf};

use paragraf101::vurdering::{BREVHASH, REGELHASH};
use sha2::{Digest, Sha256};

const REGELFILER: &str = env!("P101_REGELFILER");
const BREVFILER: &str = env!("P101_BREVFILER");

/// Machinery of letters: how one is rendered, merged with a template, noted, put in a calendar and worded on a page. None of it decides what
/// a letter must hold.
const MASKINE: [&str; 9] = [
    "brev/cpr.rs",
    "brev/dokument.rs",
    "brev/gengivelse/",
    "brev/ics.rs",
    "brev/notat.rs",
    "brev/notat/",
    "brev/ordliste.rs",
    "brev/skabelon/",
    "brev/snapshots/",
];

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The sources below a folder, as paths below `src`, without tests.
fn kilder(under: &str) -> Vec<String> {
    let mut ud = Vec::new();
    for fil in fs::read_dir(src().join(under)).unwrap() {
        let fil = fil.unwrap();
        let navn = fil.file_name().into_string().unwrap();
        let sti = format!("{under}/{navn}");
        match (fil.path().is_dir(), navn.as_str()) {
            (_, "tests" | "tests.rs") => {}
            (true, _) => ud.extend(kilder(&sti)),
            (false, _) => ud.push(sti),
        }
    }
    ud
}

#[test]
fn every_source_that_holds_law_is_hashed() {
    let hashet: Vec<_> = REGELFILER.split(' ').chain(BREVFILER.split(' ')).collect();
    for sti in ["fakta", "kalender", "kilder", "regler", "brev"]
        .into_iter()
        .flat_map(kilder)
    {
        let er_maskine = MASKINE.iter().any(|maskine| sti.starts_with(maskine));
        assert_ne!(hashet.contains(&sti.as_str()), er_maskine, "{sti}");
    }
    for sti in [
        "regelsaet.rs",
        "regler/ret.rs",
        "brev/krav.rs",
        "brev/udfald.rs",
        "brev/tjek/raekker.rs",
        "vurdering/fravigelse.rs",
    ] {
        assert!(hashet.contains(&sti), "{sti}");
    }
}

/// The hash of files, of which one has another text.
fn hash(filer: &str, anden: Option<&str>) -> String {
    let mut hash = Sha256::new();
    for sti in filer.split(' ') {
        hash.update(sti);
        hash.update([0]);
        hash.update(fs::read_to_string(src().join(sti)).unwrap().replace("\r\n", "\n"));
        hash.update(if anden == Some(sti) { &b" \0"[..] } else { &b"\0"[..] });
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}

#[test]
fn another_text_of_any_of_them_gives_another_hash() {
    for (filer, kvitteringens) in [(REGELFILER, REGELHASH), (BREVFILER, BREVHASH)] {
        assert_eq!(hash(filer, None), kvitteringens);
        for sti in filer.split(' ') {
            assert_ne!(hash(filer, Some(sti)), kvitteringens, "{sti}");
        }
    }
}
