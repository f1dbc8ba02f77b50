# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: MPL-2.0
# What every script shares: where things are, how they speak, how a step is timed. To be sourced.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/paragraf101 # tools, kept by version, shared by all clones of this user
WASM_TARGET=wasm32-unknown-unknown

# shellcheck source=scripts/versions.sh
. "$ROOT/scripts/versions.sh"
cd "$ROOT" || exit 1

say() { printf '    %s\n' "$*" >&2; }

# die WHAT [HOW TO MEND IT]
die() {
  printf '\nFailed: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf 'To mend it: %s\n' "$2" >&2
  exit 1
}

# stage HEADING COMMAND...: says what is done, does it, says how long it took.
# The command runs as a script of its own, so that `set -e` holds inside it.
stage() {
  local heading=$1 start=$SECONDS
  shift
  [ -z "${P101_BEGINS:-}" ] || printf '    ... %s\n' "$heading" >&"$P101_BEGINS"
  printf '\n==> %s\n' "$heading"
  if ! "$@"; then
    [ -z "${P101_FAILED:-}" ] || printf '%s\n' "$heading" >>"$P101_FAILED"
    die "$heading" "read the lines above; the command was: $*"
  fi
  printf '    %s: %d s\n' "$heading" $((SECONDS - start))
}

need() { command -v "$1" >/dev/null || die "$1 is not on this machine" "$2"; }

# quietly COMMAND...: what it prints is shown only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" = 0 ] || cat "$log" >&2
  rm -f "$log"
  return "$status"
}

# one_at_a_time NAME: waits while another clone works on the same part of the cache.
one_at_a_time() {
  mkdir -p "$CACHE"
  exec 9>"$CACHE/$1.lock"
  if command -v flock >/dev/null; then flock 9; fi
}

# debian_packages PACKAGE...: installs those that are missing. Never removes a package to make room.
debian_packages() {
  local missing=() package sudo=
  for package; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    die "missing: ${missing[*]}; this is not a Debian system, so they cannot be installed for you" \
      "install what corresponds to these Debian packages by hand"
  [ "$(id -u)" = 0 ] || sudo=sudo
  say "installing from Debian: ${missing[*]}"
  quietly $sudo apt-get update || say "apt-get update failed; going on with the old package lists"
  quietly $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y --no-install-recommends --no-remove "${missing[@]}" ||
    die "apt-get could not install ${missing[*]}" "run 'apt-get install ${missing[*]}' and see what it says"
}

# use_wasm_rust: puts a Rust that can compile to WebAssembly first on PATH.
use_wasm_rust() {
  local exports
  exports=$("$ROOT/scripts/wasm-std.sh") || exit 1
  eval "$exports"
}

# use_tools: puts the pinned wasm-bindgen and the npm tools on PATH.
use_tools() {
  local exports
  exports=$("$ROOT/scripts/tools.sh") || exit 1
  eval "$exports"
  PATH="$ROOT/www/node_modules/.bin:$PATH"
}

# wasm_target_dir: a target folder of its own for each compiler that builds the WebAssembly.
wasm_target_dir() {
  printf '%s/wasm/%s\n' "$TARGET_DIR" "$({ rustc -vV; rustc --print sysroot; } | sha256sum | cut -c1-12)"
}

# use_wasm_build: use_wasm_rust and use_tools, with a target folder for that compiler.
use_wasm_build() {
  use_wasm_rust
  use_tools
  CARGO_TARGET_DIR=$(wasm_target_dir)
  export CARGO_TARGET_DIR
}

# compile_boundaries PROFILE FLAGS CRATE...: crates of www/ as WebAssembly by cargo, several at once.
compile_boundaries() {
  local profile=$1 extra=$2 flags registry crate packages=()
  shift 2
  for crate; do packages+=(--package "paragraf101-$crate"); done
  # Folders of this machine do not go into the file. They are fetched first, so that their names are known.
  cargo fetch --quiet --locked --target "$WASM_TARGET" >&2 ||
    die "the crates of Cargo.lock could not be fetched" "see if the crates.io registry can be reached, then run again"
  flags="--remap-path-prefix=$ROOT=/p101 --remap-path-prefix=$CARGO_TARGET_DIR=/target"
  for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    flags+=" --remap-path-prefix=${registry%/}=/crates"
  done
  # The stack of the engine is bounded everywhere, so a small one will do; the default of 1 MB would be reserved at start.
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags -Clink-arg=-zstack-size=131072 $extra" \
    env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS \
    cargo build --quiet --locked --lib --profile "$profile" --target "$WASM_TARGET" "${packages[@]}" >&2 ||
    die "cargo could not build $* for WebAssembly"
}

# write_glue CRATE PROFILE TARGET FOLDER: the JavaScript and the types around a compiled crate, by wasm-bindgen.
write_glue() {
  wasm-bindgen "$CARGO_TARGET_DIR/$WASM_TARGET/$2/paragraf101_$1.wasm" --out-dir "$4" --out-name "$1" --target "$3" ||
    die "wasm-bindgen could not write the glue of www/$1"
}

# put FROM TO: leaves an equal file as old as it is.
put() { cmp -s "$1" "$2" || cp "$1" "$2"; }
