# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: MPL-2.0
# Every tool version that this repository pins outside Cargo.lock and www/package-lock.json.

WASM_BINDGEN_VERSION=0.2.130 # also in Cargo.toml and tools/bindgen/Cargo.toml; scripts/tools.sh compares
CARGO_MUTANTS_VERSION=27.1.0
LLD_PACKAGE=lld-22 # Debian's plain lld is too old for Debian's rustc-web
NODE_MAJOR=20      # the oldest Node.js that is supported
