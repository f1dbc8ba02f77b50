#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Mutation tests: each small break of a rule, the engine, the calendar or a letter must make a test fail.
# The survivors stand in mutants.out/missed.txt.
#
#   mutants.sh [regler|vurdering|kalender|brev] [ARGUMENT...]
#
# A part is built and tried with its unit tests and the tests nearest to it only, which is several times faster; what
# survives them is tried again under all. Further arguments go to cargo mutants: --iterate leaves out what is caught.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

part=${1:-}
case $part in
regler) tests=(katalog raekker eksempler medhold regnskab svar sammenlign cli) ;;
vurdering) tests=(katalog eksempler svar egne_kilder hvad_hvis regnskab sammenlign tilfaeldige) ;;
kalender) tests=(kalender) ;;
brev) tests=(breve breve_saetninger skrevet notat skabelon) ;;
*) part='' ;;
esac
if [ -n "$part" ]; then
  shift
  what=(--file "src/$part/**" --cargo-arg=--lib "${tests[@]/#/--cargo-arg=--test=}")
else
  what=(--file 'src/regler/**' --file 'src/vurdering/**' --file 'src/kalender/**' --file 'src/brev/**')
fi

exports=$(scripts/tools.sh mutants)
eval "$exports"
runner=cargo
if command -v cargo-nextest >/dev/null; then runner=nextest; fi
exec cargo mutants --package paragraf101 --profile mutants --test-tool "$runner" "${what[@]}" "$@"
