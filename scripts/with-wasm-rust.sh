#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# with-wasm-rust.sh COMMAND...: runs a command with the Rust, the tools and the target folder of the WebAssembly build.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_wasm_build
export PATH
exec "$@"
