"""Compares rows of the result with what the command itself prints for the same records.

usage: compare.py INPUT OUTPUT [--sample 5000] [--seed 1] [--extract "node bin/extract.js"]
INPUT is a folder of JSON Lines, OUTPUT that of the job. Prints a line of JSON; exit code 1 if a row differs or is there twice or not at all.
"""

from __future__ import annotations

import argparse
import json
import random
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

OWN_COLUMNS = ("input_file", "release_year", "portion", "duplicateOf")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--sample", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--extract", default="node bin/extract.js")
    options = parser.parse_args()

    lines = [line for path in sorted(options.input.glob("*.ndjson")) for line in path.read_text(encoding="utf-8").split("\n") if line]
    ids = [json.loads(line)["id"] for line in lines]
    chosen = sorted(random.Random(options.seed).sample(range(len(lines)), min(options.sample, len(lines))))
    printed = printed_by(options.extract, [lines[i] for i in chosen])
    tables = {name: ds.dataset(options.output / name, format="parquet", partitioning="hive") for name in ("releases", "errors")}
    stored = {row["id"]: row for row in tables["releases"].to_table(filter=ds.field("id").isin([ids[i] for i in chosen])).to_pylist()}
    failed = tables["errors"].to_table(columns=["id"]).column("id").to_pylist()
    different = [answer["id"] for answer in printed if "error" not in answer and as_printed(stored.get(answer["id"])) != answer]
    all_ids = tables["releases"].to_table(columns=["id"]).column("id").to_pylist() + failed
    is_whole = sorted(all_ids) == sorted(ids)
    print(json.dumps({"compared": len(printed), "different": len(different), "first": different[:3], "records": len(ids), "each_there_once": is_whole}))
    return 0 if not different and is_whole else 1


def printed_by(command: str, lines: list[str]) -> list[dict[str, Any]]:
    done = subprocess.run([*shlex.split(command), "stream"], input="\n".join(lines).encode(), capture_output=True, check=False)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(lines):
        raise SystemExit(f"{len(answers)} answers to {len(lines)} records. {done.stderr[-500:].decode()}")
    return answers


def as_printed(row: dict[str, Any] | None) -> dict[str, Any] | None:
    if row is None:
        return None
    plain = json.loads(json.dumps(row, default=str))
    return {name: value for name, value in plain.items() if name not in OWN_COLUMNS}


if __name__ == "__main__":
    raise SystemExit(main())
