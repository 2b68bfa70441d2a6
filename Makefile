# Two commands: `make demo` shows the main job, `make check` runs every check.
PYTHON ?= python3
SEED ?= 1
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: demo check setup format generate mutations fuzz bench bench-growth bench-profile site clean

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "veiskille needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/core: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	touch $@

$(VENV)/dev: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@ $(VENV)/core

setup: $(VENV)/dev

demo: $(VENV)/core
	@BIN=$(BIN) sh examples/demo.sh

check: $(VENV)/dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/veiskille generate --check
	$(BIN)/pytest --numprocesses auto --dist worksteal
	$(BIN)/mkdocs build --strict --quiet

format: $(VENV)/dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

generate: $(VENV)/dev
	$(BIN)/veiskille generate

# Every valid example through every fault; `make check` takes the small examples only.
mutations: $(VENV)/dev
	$(BIN)/python tests/properties/score.py

# Both engines on 5,000 mutants of small documents, and the quick yes on 20,000 of any size; SEED=n draws others.
fuzz: $(VENV)/dev
	PYTHONPATH=tests $(BIN)/python tests/properties/fuzz.py engines --number 5000 --seed $(SEED)
	PYTHONPATH=tests $(BIN)/python tests/properties/fuzz.py accept --number 20000 --seed $(SEED)

# The peers are installed beside the project, in build/bench, each as far as it can be had. BENCH="--only Core" and the
# like choose what is measured; docs/how-to/run-the-benchmarks.md says more.
build/bench/missing.json: pyproject.toml constraints.txt tests/benchmarks/constraints.txt tests/benchmarks/package.json \
		tests/benchmarks/set_up.py
	$(PYTHON) tests/benchmarks/set_up.py build/bench

bench: build/bench/missing.json
	PYTHONPATH=tests build/bench/venv/bin/python -m benchmarks table $(BENCH)

bench-growth: build/bench/missing.json
	PYTHONPATH=tests build/bench/venv/bin/python -m benchmarks growth $(BENCH)

bench-profile: build/bench/missing.json
	PYTHONPATH=tests build/bench/venv/bin/python -m benchmarks profile $(BENCH)

site: $(VENV)/dev
	$(BIN)/mkdocs build --strict

clean:
	rm -rf $(VENV) build
