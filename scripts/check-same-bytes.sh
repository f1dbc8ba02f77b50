#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Builds the engine again, in another folder and from nothing, and compares it with dist/ byte for byte.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory="$elsewhere"
ln -s "$ROOT/www/node_modules" "$elsewhere/www/node_modules"
env -u CARGO_TARGET_DIR "$elsewhere/scripts/build-wasm.sh"
for file in kerne.wasm kerne.js kerne.d.ts; do
  cmp "$elsewhere/www/kerne/pkg/$file" "dist/$file" ||
    die "$file is another one when it is built in another folder" "see which path or time of the machine gets into it"
done
say "kerne.wasm: SHA-256 $(sha256sum <dist/kerne.wasm | cut -d' ' -f1)"
