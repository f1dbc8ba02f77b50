#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Builds the engines again, in another folder and from nothing, and compares them byte for byte with those of this folder.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory="$elsewhere"
ln -s "$ROOT/www/node_modules" "$elsewhere/www/node_modules"
env -u CARGO_TARGET_DIR "$elsewhere/scripts/build-wasm.sh"
env -u CARGO_TARGET_DIR "$elsewhere/scripts/build-twin.sh"
for file in kerne/pkg/kerne.{wasm,js,d.ts} {kerne,triage}/pkg-js/; do
  diff --recursive --brief "$elsewhere/www/$file" "www/$file" ||
    die "$file is another one when it is built in another folder" "see which path or time of the machine gets into it"
done
for file in wasm js; do say "kerne.$file: SHA-256 $(sha256sum <"dist/kerne.$file" | cut -d' ' -f1)"; done
