#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Builds the command line and the page. Sets up first what building needs.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

set_up run
stage "the command line p101" cargo build --quiet --release --locked --bin p101
stage "the engine as WebAssembly" scripts/build-wasm.sh
stage "the public's engine as plain JavaScript" scripts/build-twin.sh triage
stage "the page, in dist/" node www/scripts/bundle.mjs
stage "the npm package, in dist/pakke/" node www/scripts/pakke.mjs
stage "sizes" node www/scripts/size.mjs
