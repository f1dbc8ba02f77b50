# SPDX-License-Identifier: MPL-2.0
# The commands of Paragraf 101. Each is one script in scripts/, which says what it does as it goes; scripts/stages.mk has
# the stages of build, check and test.

.DEFAULT_GOAL := help
.PHONY: help setup build run check test browsers bench mutants clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

setup: ## install and build what the other commands need, browser tests included
	@scripts/setup.sh test && echo "Everything is set up."

build: ## the command line p101, and in dist/ the page with its WebAssembly
	@scripts/stages.sh build

run: ## set up, build, assess the example case and serve the page (SERVER=0: no page)
	@scripts/run.sh

check: ## the fast loop: format, lints for both targets, types, unit tests
	@scripts/stages.sh check

test: ## everything: set up, check, build, Node tests, browser tests
	@scripts/stages.sh test

browsers: ## both elements in Firefox and WebKitGTK, where they are installed
	@scripts/check-browsers.sh

bench: ## measure speed, natively and in Node
	@scripts/bench.sh

mutants: ## break the rules one by one and see that a test notices (long)
	@scripts/mutants.sh

clean: ## remove what was built here (the tools in the user's cache stay)
	@scripts/clean.sh
