#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# The Rust tests, with the types for TypeScript among them. The crates of www/ have none, which tests/tidy.rs holds: they
# are tested from JavaScript.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
what=(--locked --package paragraf101 --features typer)
if command -v cargo-nextest >/dev/null; then
  cargo nextest run "${what[@]}" --no-fail-fast --status-level slow --final-status-level fail
else
  cargo test --quiet "${what[@]}" --lib --bins --tests
fi
