# SPDX-License-Identifier: MPL-2.0
# The stages of `make build`, `make check` and `make test`, each with the stages that it needs. scripts/stages.sh runs as
# many of them side by side as there are cores. Cargo locks a folder for each profile, so stages that compile into the
# same one stand in a row.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
# Cargo and node count the cores themselves; the slots of this make are not theirs.
unexport MAKEFLAGS MFLAGS

stage := @. scripts/lib.sh; stage
cargo_wasm := scripts/with-wasm-rust.sh cargo
tsc := www/node_modules/.bin/tsc --project
node_test := node --test --test-reporter=spec
# P101_CASES: what no compiler speeds up is given some of the random cases.
twin := env P101_ENGINE=twin
jitless := env P101_ENGINE=twin P101_CASES=300 node --jitless --test --test-reporter=spec
documents := $(TARGET_DIR)/dokumenter

build_stages := p101 sizes checksums
check_stages := tests doc-tests lints lints-wasm types types-scripts format shell
test_stages := browser node node-twin node-jitless same-bytes documents documents-hostile
.PHONY: build check test set-up set-up-test wasm twin page package letters $(build_stages) $(check_stages) $(test_stages)

build: $(build_stages)
check: $(check_stages)
test: $(build_stages) $(check_stages) $(test_stages)

# ---- set up ----
set-up:
	$(stage) "set up" scripts/setup.sh run
set-up-test: set-up
	$(stage) "set up what the tests need" scripts/setup.sh test

# ---- build ----
wasm: set-up
	$(stage) "the engine as WebAssembly" scripts/build-wasm.sh
twin: set-up
	$(stage) "the engines as JavaScript" scripts/build-twin.sh $(TWINS)
page: wasm twin
	$(stage) "the page, in dist/" node www/scripts/bundle.mjs
package: page
	$(stage) "the npm package, in dist/pakke/" node www/scripts/pakke.mjs
sizes: package
	$(stage) "sizes" node www/scripts/size.mjs
checksums: package
	$(stage) "checksums" node www/scripts/summer.mjs
p101:
	$(stage) "the command line p101" cargo build --quiet --release --locked --bin p101

# ---- check ----
shell: $(SHELLCHECK)
	$(stage) "shell scripts" scripts/check-shell.sh
format:
	$(stage) "Rust: format" cargo fmt --check
lints:
	$(stage) "Rust: lints" cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
# With the profile of the engine, whose build has compiled most of what the lints need.
lints-wasm: wasm
	$(stage) "Rust: lints for WebAssembly" $(cargo_wasm) clippy --quiet --locked --profile wasm \
	  -p paragraf101 -p paragraf101-kerne -p paragraf101-triage --target $(WASM_TARGET) -- -D warnings
types: wasm twin
	$(stage) "TypeScript: types" $(tsc) www
types-scripts: set-up
	$(stage) "TypeScript: types of the build scripts" $(tsc) www/scripts
tests: lints
	$(stage) "Rust: tests" scripts/test-rust.sh
doc-tests: tests
	$(stage) "Rust: tests in the documentation" cargo test --quiet --locked --package paragraf101 --features typer --doc

# ---- test ----
letters: p101
	$(stage) "letters, notes and calendars of the examples" scripts/write-documents.sh $(documents)
documents: letters set-up-test
	$(stage) "documents, as LibreOffice and other libraries read them" scripts/check-documents.sh $(documents)
documents-hostile: tests set-up-test
	$(stage) "documents that are hostile, long or empty" scripts/check-documents.sh $(TARGET_DIR)/tmp/dokumenter
same-bytes: checksums
	$(stage) "the same bytes in another folder" scripts/check-same-bytes.sh
node: checksums p101 tests
	$(stage) "tests in Node" $(node_test) www/tests/node/*.test.mjs
node-twin: checksums p101
	$(stage) "tests in Node, of the JavaScript twin" $(twin) $(node_test) www/tests/node/{breve,fejl,funktioner,korpus,session}.test.mjs
node-jitless: checksums p101 tests
	$(stage) "tests in Node, of the JavaScript twins without a compiler" $(jitless) www/tests/node/{fejl,funktioner,korpus,triage}.test.mjs
# Last and alone: its tests wait for what a person sees, and take two cores themselves.
browser: $(filter-out browser,$(test_stages)) $(check_stages) checksums
	$(stage) "tests in the browser" $(node_test) --test-concurrency=2 www/tests/browser/*.test.mjs
