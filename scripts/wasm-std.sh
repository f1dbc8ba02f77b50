#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Gives a Rust that can compile to wasm32-unknown-unknown, by the first of these routes that works:
#
#   installed   the Rust on PATH already has the target's standard library
#   rustup      `rustup target add`
#   debian      the standard library, built once from Debian's own sources into a private toolchain in the cache
#
# P101_WASM_ROUTE=auto|installed|rustup|debian chooses; auto is the default and tries them in that order.
# Prints the `export` lines that a caller evaluates (nothing for the first two routes).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

ROUTE=${P101_WASM_ROUTE:-auto}
case $ROUTE in auto | installed | rustup | debian) ;; *)
  die "P101_WASM_ROUTE is '$ROUTE'" "use auto, installed, rustup or debian" ;;
esac
wanted() { [ "$ROUTE" = auto ] || [ "$ROUTE" = "$1" ]; }

# has_std RUSTC: is the target's standard library there?
has_std() {
  local libs
  libs=$("$1" --print target-libdir --target "$WASM_TARGET" 2>/dev/null) || return 1
  compgen -G "$libs/libstd-*.rlib" >/dev/null
}

# ---- installed ----
if wanted installed && command -v rustc >/dev/null && has_std rustc; then exit 0; fi
[ "$ROUTE" != installed ] ||
  die "the Rust on PATH has no standard library for $WASM_TARGET" "use P101_WASM_ROUTE=auto, or install it by hand"

# ---- Debian: what is it called? Its name holds everything it is made from. ----
DEBIAN_PACKAGES=(rustc-web cargo-web rust-web-src rust-web-clippy libstd-rust-web-dev "$LLD_PACKAGE")
toolchain_dir() {
  local packages
  packages=$(dpkg-query -W -f='${Package} ${Version} ${Status}\n' "${DEBIAN_PACKAGES[@]}" 2>/dev/null) || return 1
  ! grep -vq 'ok installed' <<<"$packages" || return 1
  printf '%s/rust/debian-%s\n' "$CACHE" "$(cat - "$0" <<<"$packages" | sha256sum | cut -c1-12)"
}
finish_debian() {
  has_std "$1/bin/rustc" || die "the toolchain in $1 is broken" "delete that folder and try again"
  # A RUSTC or a toolchain chosen by the caller would go past this one.
  # shellcheck disable=SC2016 # the caller expands $PATH
  printf 'export PATH="%s/bin:$PATH"; unset RUSTC RUSTDOC RUSTUP_TOOLCHAIN\n' "$1"
  exit 0
}
if wanted debian && dir=$(toolchain_dir) && [ -e "$dir/.complete" ]; then finish_debian "$dir"; fi

# ---- rustup ----
if wanted rustup && command -v rustup >/dev/null; then
  say "rustup: fetching the standard library for $WASM_TARGET"
  if RUST_BACKTRACE=0 RUSTUP_MAX_RETRIES=0 timeout 120 rustup target add "$WASM_TARGET" >&2 </dev/null &&
    has_std rustc; then exit 0; fi
  [ "$ROUTE" != auto ] || say "rustup could not fetch it; going on with Debian's packages"
fi
[ "$ROUTE" != rustup ] ||
  die "rustup could not fetch $WASM_TARGET" "see if rustup's server can be reached, or use P101_WASM_ROUTE=debian"

# ---- Debian: build ----
command -v dpkg-query >/dev/null ||
  die "this Rust has no standard library for $WASM_TARGET, rustup gave none, and this is not a Debian system" \
    "install the target by hand, then run again"
one_at_a_time rust
debian_packages "${DEBIAN_PACKAGES[@]}"
dir=$(toolchain_dir) || die "the Debian packages are not installed as they should be" "run apt-get -f install"
[ ! -e "$dir/.complete" ] || finish_debian "$dir"

sources=/usr/lib/rustlib/src/rust
host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
say "building the standard library for $WASM_TARGET with Debian's $(/usr/bin/rustc --version); about a minute, once"
rm -rf "$dir" "$dir.tmp"
work=$dir.tmp/work
mkdir -p "$work/src" "$work/.cargo"
echo '#![no_std]' >"$work/src/lib.rs"
cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "sysroot-dummy"
version = "0.0.0"
edition = "2021"
[workspace]
[profile.release]
opt-level = "z"
codegen-units = 1
debug = false
panic = "abort"
overflow-checks = false
TOML
# The standard library's own dependencies are the copies beside Debian's sources: nothing is fetched.
cat >"$work/.cargo/config.toml" <<TOML
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "$sources/library/vendor"
TOML
# Built for size, which takes a tenth off the engine. Bitcode is embedded because the core is built with lto; paths are named as in rustup's own standard library.
# `test` and `proc_macro` are part of it because a test harness for the target wants them.
(
  cd "$work"
  unset RUSTUP_TOOLCHAIN CARGO_ENCODED_RUSTFLAGS RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER CARGO_BUILD_TARGET
  RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=$(readlink -f $sources)=/rustc/std --remap-path-prefix=$sources=/rustc/std"
  export RUSTFLAGS RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO_TARGET_DIR=$work/target
  quietly /usr/bin/cargo build --release --offline --target "$WASM_TARGET" -Z build-std=std,panic_abort,proc_macro,test -Z build-std-features=optimize_for_size
) || die "the standard library did not build from Debian's sources" \
  "reinstall the packages ${DEBIAN_PACKAGES[*]}, or install $WASM_TARGET by another route"

# The sysroot: the new library, and links to Debian's own files for the rest.
sysroot=$dir.tmp/lib/rustlib
mkdir -p "$sysroot/$WASM_TARGET/lib" "$sysroot/$host/bin" "$dir.tmp/bin"
for file in "$work/target/$WASM_TARGET/release/deps/"*.rlib; do
  case ${file##*/} in libsysroot*) ;; *) install -m 644 "$file" "$sysroot/$WASM_TARGET/lib/" ;; esac
done
ln -s "/usr/lib/rustlib/$host/lib" "$sysroot/$host/lib"
ln -s "/usr/bin/$LLD_PACKAGE" "$sysroot/$host/bin/rust-lld"

# Debian's rustc takes no sysroot from a link to itself, so small wrappers name it.
wrapper() { # wrapper NAME, its lines from standard input
  { echo '#!/bin/sh'; cat; } >"$dir.tmp/bin/$1"
  chmod +x "$dir.tmp/bin/$1"
}
for tool in rustc rustdoc; do
  wrapper $tool <<W
for a in "\$@"; do case \$a in --sysroot|--sysroot=*) exec /usr/bin/$tool "\$@";; esac; done
exec /usr/bin/$tool --sysroot "$dir" "\$@"
W
done
wrapper cargo <<W
export RUSTC="$dir/bin/rustc" RUSTDOC="$dir/bin/rustdoc"
exec /usr/bin/cargo "\$@"
W
wrapper cargo-clippy <<W
export SYSROOT="$dir"
exec /usr/bin/cargo-clippy "\$@"
W
rm -rf "$work"
touch "$dir.tmp/.complete"
mv "$dir.tmp" "$dir"
finish_debian "$dir"
