# The only two commands anybody needs: make demo, make test.
PORT ?= 8080
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
# One more than there are cores: some stories wait for another process.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
# Each story has a database of its own, written through to the disk at every commit: in memory where there is room for it.
ROOM := $(shell test "$$(df -k --output=avail /dev/shm 2>/dev/null | tail -1)" -gt 1000000 2>/dev/null && echo /dev/shm)
export PYTEST_DEBUG_TEMPROOT ?= $(ROOM)
# Every story has threads of its own. Where each thread has its own room, the stories of documents and pictures left 417 MB
# behind in a worker; in one room for all 354.
tests quick: export MALLOC_ARENA_MAX = 1
# What Python compiles is kept: each worker, and each process that a story starts, would compile everything again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo run test check tests quick format bench catalogues guides pictures clean
.DEFAULT_GOAL := help

help:  ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	@echo "The first time: what it needs is fetched into $(VENV), which takes a minute or two."

# Not compiled: of all that comes with them little is ever used, and that is compiled then.
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --editable

$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(INSTALL) .
	touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(INSTALL) '.[test]'
	touch $(VENV)/.run $@

$(VENV)/.bench: pyproject.toml $(VENV)/.test
	$(INSTALL) '.[bench]'
	touch $@

demo: $(VENV)/.run  ## The bot with its own Telegram in the browser; PORT=9000 for another port
	$(BIN)/nabobot demo --port $(PORT)

run: $(VENV)/.run  ## The real bot, with the settings of the environment or .env
	$(BIN)/nabobot run

test: $(VENV)/.test  ## Every check: style, types, imports, and all tests
	$(MAKE) --no-print-directory --jobs=2 check tests

check: $(VENV)/.test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

tests: $(VENV)/.test  ## The tests only: everything on SQLite, and on PostgreSQL too what says more to it
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal --both -rs

quick: $(VENV)/.test  ## While you work: the tests that take less than 0.4 s each, on SQLite alone
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not kill and not slow and not browser"

format: $(VENV)/.test  ## Put the code in its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

catalogues: $(VENV)/.test  ## Collect new sentences into locale/; the Danish ones are then written by hand
	$(BIN)/python -m tests.catalogues

guides: $(VENV)/.test  ## Write the bot's answers of today into the chats of the guides
	$(BIN)/python -m tests.guides

pictures: $(VENV)/.test  ## Draw docs/chat.webp; needs chromium
	$(BIN)/python -m tests.pictures

bench: $(VENV)/.bench  ## Measure, beside others in the same run
	$(BIN)/python -m tests.bench

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
