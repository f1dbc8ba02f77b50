#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Mutation tests of the law: each small break of a rule, the engine or the calendar must make a test fail.
# The survivors stand in mutants.out/missed.txt. Further arguments go to cargo mutants.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

exports=$(scripts/tools.sh mutants)
eval "$exports"
runner=cargo
if command -v cargo-nextest >/dev/null; then runner=nextest; fi
exec cargo mutants --package paragraf101 --test-tool "$runner" \
  --file 'src/regler/**' --file 'src/vurdering/**' --file 'src/kalender*' --file 'src/kalender/**' "$@"
