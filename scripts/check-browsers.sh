#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Both elements in Firefox and in WebKitGTK, after `make build`. Chromium is tested by `make test`.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ -f dist/anonym.html ] || die "dist/ has no anonym.html" "make build"
need firefox-esr "apt-get install --no-install-recommends firefox-esr"
need WebKitWebDriver "apt-get install --no-install-recommends webkit2gtk-driver"
need xvfb-run "apt-get install --no-install-recommends xvfb xauth"
stage "Firefox" env P101_BROWSER=firefox node --test --test-reporter=spec www/tests/andre/*.test.mjs
stage "WebKitGTK" env P101_BROWSER=webkit xvfb-run -a node --test --test-reporter=spec www/tests/andre/*.test.mjs
