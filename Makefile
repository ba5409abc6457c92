# `make demo` shows the whole thing, `make test` runs what CI runs, `make bench` measures.
SWIFT ?= swift
# Reference suites, kept outside of the project.
SUITES ?= ../shared/conformance
GALLEY = .build/release/galley
# What the build needs from the system: headers of libxml2 and SQLite, and pkg-config to find them.
PACKAGES = pkg-config libxml2-dev libsqlite3-dev
# The property tests read pages with a real HTML5 parser.
TEST_PACKAGES = libgumbo-dev
SOURCES = Sources Tests Package.swift

.PHONY: all demo test bench format lint build-tests release requirements test-requirements clean

all: release

# Builds a release binary, imports the audience, lints, renders every segment, checks the goldens, makes the gallery.
demo: release
	Scripts/demo.sh $(GALLEY) out/demo

# Format lint, a build with warnings as errors, all tests.
test: lint build-tests
	GALLEY_STRICT=1 $(SWIFT) test --skip-build

bench: requirements
	$(SWIFT) build -c release --product galley-bench
	$(SWIFT) build -c release --product galley
	python3 Scripts/bench.py .build/release/galley-bench $(GALLEY) $(SUITES)

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

build-tests: requirements test-requirements
	GALLEY_STRICT=1 $(SWIFT) build --build-tests --explicit-target-dependency-import-check error

release: requirements
	$(SWIFT) build -c release --product galley

# On Debian and Ubuntu the headers are installed when run as root; macOS has them.
requirements:
	@if [ "$$(uname)" = Linux ] && ! pkg-config --exists libxml-2.0 sqlite3 2>/dev/null; then \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $(PACKAGES); \
	  else echo "galley needs the headers of libxml2 and SQLite: sudo apt-get install $(PACKAGES)" >&2; exit 1; fi; \
	fi

test-requirements: requirements
	@if [ "$$(uname)" = Linux ] && ! pkg-config --exists gumbo 2>/dev/null; then \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $(TEST_PACKAGES); \
	  else echo "the tests need the headers of gumbo: sudo apt-get install $(TEST_PACKAGES)" >&2; exit 1; fi; \
	fi

clean:
	rm -rf .build out
