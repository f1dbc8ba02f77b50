#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Everything, as CI runs it.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
start=$SECONDS

set_up test
scripts/check.sh
stage "Rust: tests of the types for TypeScript" cargo test --quiet --locked -p paragraf101 --lib --features typer typer::
scripts/build.sh
stage "the same bytes in another folder" scripts/check-same-bytes.sh
stage "letters, notes and calendars of the examples" scripts/write-documents.sh "$TARGET_DIR/dokumenter"
stage "documents, as LibreOffice and other libraries read them" scripts/check-documents.sh "$TARGET_DIR/dokumenter"
stage "documents that are hostile, long or empty" scripts/check-documents.sh "$TARGET_DIR/tmp/dokumenter"
stage "tests in Node" node --test --test-reporter=spec www/tests/node/*.test.mjs
for_the_twin=(www/tests/node/{breve,fejl,funktioner,korpus,session}.test.mjs)
stage "tests in Node, of the JavaScript twin" env P101_ENGINE=twin node --test --test-reporter=spec "${for_the_twin[@]}"
stage "tests in Node, of the JavaScript twins without a compiler" env P101_ENGINE=twin P101_CASES=300 \
  node --jitless --test --test-reporter=spec www/tests/node/{fejl,funktioner,korpus,triage}.test.mjs
stage "tests in the browser" node --test --test-reporter=spec www/tests/browser/*.test.mjs
printf '\nAll is well, in %d s.\n' $((SECONDS - start))
