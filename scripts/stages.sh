#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Runs the stages of scripts/stages.mk, as many side by side as there are cores. What a stage prints comes as one piece
# when it ends. After a failure none is begun; those that run are waited for, so nothing is left behind.
#
#   stages.sh build    the command line p101, and in dist/ the page with its WebAssembly
#   stages.sh check    the fast loop: everything that can be said without a browser
#   stages.sh test     everything, as CI runs it
set -euo pipefail
. "$(dirname "$0")/lib.sh"
start=$SECONDS
case ${1:-} in
build) ;;
check) export TWINS=triage ;; # whose types the page needs
test) export SHELLCHECK=set-up-test ;; # which installs it
*) die "which stages?" "scripts/stages.sh build|check|test" ;;
esac
make --help 2>/dev/null | grep output-sync >/dev/null || die "there is no GNU make 4 called make" "install GNU make 4 or newer"
if [ "$1" != build ]; then
  need cargo-fmt "rustup component add rustfmt (Debian: apt-get install rustfmt-web)"
  need cargo-clippy "rustup component add clippy (Debian: apt-get install rust-web-clippy)"
fi

P101_FAILED=$(mktemp)
trap 'rm -f "$P101_FAILED"' EXIT
exec 8>&1 # where a stage says that it begins: what else it prints is held back
export P101_FAILED P101_BEGINS=8 TARGET_DIR WASM_TARGET
env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL make --file scripts/stages.mk --jobs "$(getconf _NPROCESSORS_ONLN)" \
  --output-sync=target --no-print-directory "$1" || {
  [ -s "$P101_FAILED" ] || die "the stages were stopped"
  die "$(paste -sd, "$P101_FAILED")" "read what was printed above under that heading"
}
printf '\nAll is well, in %d s.\n' $((SECONDS - start))
