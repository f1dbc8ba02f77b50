#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# The engines as plain JavaScript, for where there is no WebAssembly: www/NAME/pkg-js/{NAME.js,NAME.d.ts}, by cargo,
# wasm-bindgen, wasm-opt, wasm2js and esbuild. The same sources and tools give the same bytes in any folder of any user.
#
#   build-twin.sh [triage] [kerne]    both, unless one is named
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_wasm_build

# The standard library is built with these, whatever the crates on top of it are built with.
features=(--enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-sign-ext
  --enable-nontrapping-float-to-int --enable-mutable-globals --enable-reference-types --enable-multivalue)
# What wasm2js cannot translate, in terms of what it can.
lowered=(--llvm-memory-copy-fill-lowering --signext-lowering --llvm-nontrapping-fptoint-lowering)

twin() { # twin NAME
  local name=$1 out=$CARGO_TARGET_DIR/twin/$1 pkg=www/$1/pkg-js
  write_glue "$name" twin bundler "$out"
  # Translating takes longest, so what was translated last is kept.
  if ! cmp -s "$out/${name}_bg.wasm" "$out/last.in.wasm"; then
    wasm-opt -Oz "${features[@]}" "$out/${name}_bg.wasm" -o "$out/small.wasm"
    wasm-opt "${features[@]}" "${lowered[@]}" "$out/small.wasm" -o "$out/lowered.wasm"
    wasm2js -O "${features[@]}" "$out/lowered.wasm" -o "$out/${name}_bg.wasm.js"
    cp "$out/${name}_bg.wasm" "$out/last.in.wasm"
  fi
  node www/scripts/twin.mjs "$out" "$name" "$out/twin.js"
  mkdir -p "$pkg"
  put "$out/twin.js" "$pkg/$name.js"
  put "$out/$name.d.ts" "$pkg/$name.d.ts"
}

[ $# -gt 0 ] || set -- triage kerne
compile_boundaries twin -Ctarget-cpu=mvp "$@"
translations=()
for name; do
  twin "$name" &
  translations+=($!)
done
for pid in "${translations[@]}"; do wait "$pid" || failed=yes; done
[ -z "${failed:-}" ] || die "an engine could not be translated" "read the lines above"
