from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

HERE = Path(__file__).parent
PROJECT = HERE.parents[2]
EXTRACT = ["node", str(PROJECT / "bin" / "extract.js")]
RELEASES = sorted((PROJECT / "fixtures" / "releases").iterdir())


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # Python workers are started by Spark, and import the package too; they hand NODE_OPTIONS on.
    os.environ["PYTHONPATH"] = str(HERE.parent)
    os.environ["NODE_OPTIONS"] = fatal_option()
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
    session = builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    del os.environ["NODE_OPTIONS"]


@pytest.fixture(scope="session")
def schema() -> dict:
    return json.loads(subprocess.run([*EXTRACT, "schema"], check=True, capture_output=True).stdout)


def fatal_option() -> str:
    return f"--import={HERE / 'fatal.mjs'}"


def extract_command() -> str:
    return shlex.join(EXTRACT)


def printed_by_command(records: list[dict]) -> list[dict]:
    """What the command itself answers."""
    text = "".join(json.dumps(record) + "\n" for record in records)
    done = subprocess.run([*EXTRACT, "stream"], input=text, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def fixture_records() -> list[dict]:
    return [{"id": path.name, "text": path.read_text(encoding="utf-8")} for path in RELEASES]
