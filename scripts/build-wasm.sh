#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# The engine for browsers and Node: www/kerne/pkg/{kerne.wasm,kerne.js,kerne.d.ts}, by cargo, wasm-pack and wasm-opt.
# The same sources and tools give the same bytes in any folder of any user.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_wasm_rust
use_tools
CARGO_TARGET_DIR=$(wasm_target_dir)
export CARGO_TARGET_DIR

# Folders of this machine do not go into the file. They are fetched first, so that their names are known.
cargo fetch --quiet --locked --target "$WASM_TARGET" >&2 ||
  die "the crates of Cargo.lock could not be fetched" "see if the crates.io registry can be reached, then run again"
flags="--remap-path-prefix=$ROOT=/p101 --remap-path-prefix=$CARGO_TARGET_DIR=/target"
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  flags+=" --remap-path-prefix=${registry%/}=/crates"
done
# The stack of the engine is bounded everywhere, so a small one will do; the default of 1 MB would be reserved at start.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags -Clink-arg=-zstack-size=131072"
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS

out=$CARGO_TARGET_DIR/pkg
quietly wasm-pack --log-level error build www/kerne --mode no-install --no-pack --no-opt --target web --profile wasm \
  --out-dir "$out" --out-name kerne -- --locked || die "wasm-pack could not build www/kerne"

# wasm-opt takes the features from the file itself; --all-features would make types that Node 20 refuses. Packing the
# memory cuts the tables into pieces that brotli cannot see through: the file gets smaller, the download 3 KB larger. In
# the same way, what is inlined or kept in a local so that it is not written twice makes the download 2 KB larger. Only
# the very end of the stack lies below address 1024; that nothing else does lets addresses be folded into loads (1 KB).
last=$CARGO_TARGET_DIR/last-optimised
if ! cmp -s "$out/kerne_bg.wasm" "$last.in.wasm"; then
  wasm-opt -Oz --low-memory-unused --skip-pass=memory-packing --skip-pass=inlining-optimizing \
    --skip-pass=local-cse "$out/kerne_bg.wasm" -o "$last.wasm"
  cp "$out/kerne_bg.wasm" "$last.in.wasm"
fi

pkg=www/kerne/pkg
mkdir -p "$pkg"
put() { cmp -s "$1" "$2" || cp "$1" "$2"; } # leaves an equal file as old as it is
put "$last.wasm" "$pkg/kerne.wasm"
put "$out/kerne.js" "$pkg/kerne.js"
put "$out/kerne.d.ts" "$pkg/kerne.d.ts"
