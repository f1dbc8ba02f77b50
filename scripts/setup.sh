#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Installs what the other scripts need; a step that is already done costs next to nothing.
#
#   setup.sh run    what building and running needs
#   setup.sh test   that, and what the tests of the page and of documents need
set -euo pipefail
. "$(dirname "$0")/lib.sh"
what=${1:-run}

check_node() {
  need node "install Node.js $NODE_MAJOR or newer, with npm"
  need npm "install npm; it comes with Node.js"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$NODE_MAJOR" ] ||
    die "Node.js $(node --version) is too old" "install Node.js $NODE_MAJOR or newer"
}

npm_packages() { # as in the lock file, and only when that has changed since
  local stamp=www/node_modules/.p101-lock wanted
  wanted=$(cat www/package.json www/package-lock.json | sha256sum)
  [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
  say "npm packages of www/package-lock.json"
  quietly npm ci --prefix www --ignore-scripts --no-audit --no-fund --loglevel=error ||
    die "npm could not install the packages" "see if the npm registry can be reached, then run again"
  printf '%s\n' "$wanted" >"$stamp"
}

browser() { # and its font; shellcheck for the scripts, where it comes as easily
  local chromium=${P101_CHROMIUM:-/usr/bin/chromium}
  if command -v apt-get >/dev/null; then
    debian_packages fonts-dejavu-core shellcheck
    [ -x "$chromium" ] || debian_packages chromium
  fi
  [ -x "$chromium" ] || die "there is no Chromium at $chromium" "install one and name it: P101_CHROMIUM=/path/to/chromium"
}

document_readers() { # that are not ours, with the fonts that documents are set in
  command -v apt-get >/dev/null || return 0 # scripts/check-documents.sh says what is missing
  debian_packages libreoffice-writer-nogui fonts-liberation poppler-utils \
    python3-docx python3-icalendar python3-html5lib python3-markdown-it
}

check_node
use_wasm_rust
use_tools
npm_packages
if [ "$what" = test ]; then
  node --help | grep -e --test-concurrency >/dev/null || die "Node.js $(node --version) is too old for the tests" "install Node.js 20.10 or newer"
  browser
  document_readers
fi
