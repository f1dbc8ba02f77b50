#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Mutation tests of the law: each small break of a rule, the engine or the calendar must make a test fail.
# The survivors stand in mutants.out/missed.txt.
#
#   mutants.sh [regler|vurdering|kalender] [ARGUMENT...]
#
# A part is built and tried with the tests nearest to it only, which is several times faster; what survives them is to be
# tried again under all tests. Further arguments go to cargo mutants, such as --iterate: only what is not yet caught.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

part=${1:-}
case $part in
regler) tests=(--test=katalog --test=raekker --test=medhold --test=sammenlign) ;;
vurdering) tests=(--lib --test=eksempler --test=svar --test=egne_kilder --test=hvad_hvis --test=regnskab --test=sammenlign --test=tilfaeldige) ;;
kalender) tests=(--lib --test=kalender) ;;
*) part='' ;;
esac
if [ -n "$part" ]; then
  shift
  what=(--file "src/$part/**" "${tests[@]/#/--cargo-arg=}")
else
  what=(--file 'src/regler/**' --file 'src/vurdering/**' --file 'src/kalender/**')
fi

exports=$(scripts/tools.sh mutants)
eval "$exports"
runner=cargo
if command -v cargo-nextest >/dev/null; then runner=nextest; fi
exec cargo mutants --package paragraf101 --profile mutants --test-tool "$runner" "${what[@]}" "$@"
