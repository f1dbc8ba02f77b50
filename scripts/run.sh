#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Shows the product: the assessment of the example case, and the page until it is interrupted.
# SERVER=0 stops after the assessment; PORT=n serves on that port (else a free one).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

scripts/stages.sh build
stage "the example case, examples/eksempel.json" "$TARGET_DIR/release/p101" vurder --tekst examples/eksempel.json
[ "${SERVER:-1}" != 0 ] || exit 0
printf '\n==> the page\n'
exec node www/scripts/serve.mjs
