#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# The fast loop: everything that can be said without a browser.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

set_up run
need cargo-fmt "rustup component add rustfmt (Debian: apt-get install rustfmt-web)"
need cargo-clippy "rustup component add clippy (Debian: apt-get install rust-web-clippy)"
stage "shell scripts" scripts/check-shell.sh
stage "Rust: format" cargo fmt --check
stage "Rust: lints" cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
stage "Rust: lints for WebAssembly" scripts/with-wasm-rust.sh \
  cargo clippy --quiet --locked -p paragraf101 -p paragraf101-kerne --target "$WASM_TARGET" -- -D warnings
stage "the engine as WebAssembly, for its types" scripts/build-wasm.sh
stage "the public's engine as plain JavaScript, for its types" scripts/build-twin.sh triage
stage "TypeScript: types" www/node_modules/.bin/tsc --project www
stage "TypeScript: types of the build scripts" www/node_modules/.bin/tsc --project www/scripts
if command -v cargo-nextest >/dev/null; then
  stage "Rust: tests" cargo nextest run --locked --workspace --no-fail-fast --status-level slow --final-status-level fail
else
  stage "Rust: tests" cargo test --quiet --locked --workspace --lib --bins --tests
fi
stage "Rust: tests in the documentation" cargo test --quiet --locked --workspace --doc
