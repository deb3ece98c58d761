#!/bin/sh
# Installs Spark and the rest into .venv beside this file, then runs the tests. Needs Java 17 and Python 3.10 or later.
# usage: test.sh [arguments for pytest]
set -eu
cd "$(dirname "$0")"
python=${PYTHON:-python3}
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements-test.txt
.venv/bin/ruff check .
.venv/bin/ruff format --check .
exec .venv/bin/python -m pytest "$@"
