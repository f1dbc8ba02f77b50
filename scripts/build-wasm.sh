#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# The engine for browsers and Node: www/kerne/pkg/{kerne.wasm,kerne.js,kerne.d.ts}, by cargo, wasm-bindgen and wasm-opt.
# The same sources and tools give the same bytes in any folder of any user.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_wasm_build
out=$CARGO_TARGET_DIR/pkg
compile_boundaries wasm "" kerne
write_glue kerne wasm web "$out"

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
put "$last.wasm" "$pkg/kerne.wasm"
put "$out/kerne.js" "$pkg/kerne.js"
put "$out/kerne.d.ts" "$pkg/kerne.d.ts"
