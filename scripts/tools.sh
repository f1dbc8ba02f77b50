#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Builds the tools that the build needs at the versions of versions.sh, once for each version, into the user's cache:
# wasm-bindgen (tools/bindgen) and on request cargo-mutants. Prints the `export` lines that a caller evaluates.
#
#   tools.sh [mutants]
set -euo pipefail
. "$(dirname "$0")/lib.sh"

locked() { # locked LOCKFILE: the version of wasm-bindgen in it
  sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' "$1"
}
for file in Cargo.lock tools/bindgen/Cargo.lock; do
  [ "$(locked "$file")" = "$WASM_BINDGEN_VERSION" ] ||
    die "$file has wasm-bindgen $(locked "$file"), scripts/versions.sh has $WASM_BINDGEN_VERSION" \
      "set the same version in both, and in Cargo.toml and tools/bindgen/Cargo.toml"
done
need cargo "install Rust (https://rustup.rs) and run again"

# install NAME DIRECTORY CARGO-INSTALL-ARGUMENT...: builds a tool into DIRECTORY/bin unless it is there.
install() {
  local name=$1 dir=$2 build
  shift 2
  [ ! -x "$dir/bin/$name" ] || return 0
  one_at_a_time tools
  [ ! -x "$dir/bin/$name" ] || return 0
  say "building $name; a minute or two, once"
  build=$(mktemp -d)
  cargo install --quiet --locked --force --no-track --root "$dir.tmp" --target-dir "$build" "$@" >&2 ||
    die "$name did not build" "see the lines above; it needs a C compiler and a way to the crates.io registry"
  rm -rf "$build" "$dir"
  mv "$dir.tmp" "$dir"
}

tools=$CACHE/tools
bindgen=$tools/wasm-bindgen-$(cat tools/bindgen/Cargo.{toml,lock} tools/bindgen/src/main.rs | sha256sum | cut -c1-12)
install wasm-bindgen "$bindgen" --path tools/bindgen
path=$bindgen/bin

if [ "${1:-}" = mutants ]; then
  mutants=$tools/cargo-mutants-$CARGO_MUTANTS_VERSION
  install cargo-mutants "$mutants" cargo-mutants --version "$CARGO_MUTANTS_VERSION"
  path=$path:$mutants/bin
fi
# shellcheck disable=SC2016 # the caller expands $PATH
printf 'export PATH="%s:$PATH"\n' "$path"
