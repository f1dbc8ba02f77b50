#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Every shell script parses, and shellcheck has nothing to say where it is installed.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
for file in scripts/*.sh .ci/run; do bash -n "$file"; done
if command -v shellcheck >/dev/null; then
  shellcheck --external-sources --source-path=SCRIPTDIR --exclude=SC1091 scripts/*.sh .ci/run
fi
