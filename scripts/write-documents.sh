#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Writes the letter, the note and the calendar of every example with the command line, in every format, for
# check-documents.sh.
#
#   write-documents.sh FOLDER    which is emptied first
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ $# = 1 ] || die "which folder?" "scripts/write-documents.sh FOLDER"
p101=$TARGET_DIR/release/p101
[ -x "$p101" ] || die "there is no $p101" "run 'make build'"
rm -rf "$1"
mkdir -p "$1"

# letter FORMAT CASE FILE: a letter with findings is written all the same, and the status says so.
letter() {
  local status=0
  "$p101" brev --format "$1" "$2" >"$3" 2>/dev/null || status=$?
  [ "$status" -le 1 ] || die "p101 brev could not write $2" "run it and read what it says"
}

for case in examples/*.json; do
  name=$(basename "$case" .json)
  "$p101" ics "$case" >"$1/$name.ics"
  "$p101" vurder "$case" >"$1/$name.json"
  for format in txt docx html md; do
    "$p101" notat --format "$format" "$case" >"$1/notat-$name.$format"
    if grep -q '"afgoerelse"' "$case"; then letter "$format" "$case" "$1/brev-$name.$format"; fi
  done
done
