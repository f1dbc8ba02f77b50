#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Removes what was built in this folder. The tools in the user's cache stay; scripts/lib.sh says where they are.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
rm -rf dist www/kerne/pkg www/*/pkg-js www/node_modules mutants.out mutants.out.old
if command -v cargo >/dev/null; then cargo clean; fi
