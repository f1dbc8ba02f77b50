#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Speed, as ratios within one run: natively (benches/motor.rs) and in Node (www/bench/bench.mjs); and what one answer costs
# the page in Chromium (www/bench/interaktion.mjs).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

scripts/stages.sh build
if [ -e benches/motor.rs ]; then stage "speed, natively" cargo bench --quiet --locked --bench motor; fi
if [ -e www/bench/bench.mjs ]; then stage "speed, in Node" node --expose-gc www/bench/bench.mjs; fi
# One answer in the page, for which Chromium must be there.
scripts/setup.sh test
stage "an answer in the page" node www/bench/interaktion.mjs
