"""The job: plans portions of the input, has them extracted, writes three tables."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from .engine import Engine
from .extraction import CONTENT, Extraction
from .output import Output
from .portions import InputFile, Portion, plan
from .records import READERS, Columns

UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
SETTINGS = {
    # Extraction is work for the processor: small splits keep all cores busy to the end.
    "spark.sql.files.maxPartitionBytes": "16m",
    "spark.sql.files.openCostInBytes": "64k",
    # Records in a batch between Spark and the child; releases are long rows.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
}


@dataclass(frozen=True)
class Summary:
    releases: int
    errors: int
    portions: int
    portions_before: int


def main(arguments: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(arguments)
    spark = SparkSession.builder.appName("press-extract").getOrCreate()
    print(json.dumps(run(spark, options).__dict__))
    spark.stop()


def run(spark: SparkSession, options: argparse.Namespace) -> Summary:
    for name, value in SETTINGS.items():
        spark.conf.set(name, value)
    engine = Engine(options.extract, _stream_options(options), options.timeout)
    schema = engine.schema()
    columns = Columns(options.text_column, options.id_column, tuple(options.keep))
    settings = _digest(engine.version(), schema, engine.options, options.format, columns)
    output = Output(spark, options.output)
    todo = plan(list_files(spark, options.input), [] if options.again else output.done(), settings, options.portion_bytes)
    output.drop_all_but(todo.stands)
    extraction = Extraction(engine, schema)

    def do(portion: Portion) -> tuple[int, int]:
        records = READERS[options.format](spark, [file.path for file in portion.inputs], columns)
        kept = [name for name in records.columns[3:]]
        counts = output.write(portion, settings, extract(records, extraction), kept)
        return counts.releases, counts.errors

    # The next portion takes the cores that the last tasks of this one leave idle.
    with ThreadPoolExecutor(options.at_once) as threads:
        counts = list(threads.map(do, todo.todo))
    return Summary(sum(releases for releases, _ in counts), sum(errors for _, errors in counts), len(todo.todo), len(todo.stands))


def extract(records: DataFrame, extraction: Extraction) -> DataFrame:
    others = to_arrow_schema(records.drop(CONTENT).schema)
    return records.mapInArrow(extraction, from_arrow_schema(extraction.columns(list(others))))


def list_files(spark: SparkSession, inputs: Sequence[str]) -> list[InputFile]:
    found = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(list(inputs))
    rows = found.select("path", "length", f.unix_millis("modificationTime").alias("modified")).collect()
    return [InputFile(row.path, row.length, row.modified) for row in rows]


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _stream_options(options: argparse.Namespace) -> tuple[str, ...]:
    pairs = (("--reference-date", options.reference_date), ("--max-bytes", options.max_bytes))
    return tuple(part for name, value in pairs if value is not None for part in (name, value))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="extract_releases.py", description="Extracts facts from press releases on Spark.")
    parser.add_argument("--input", required=True, nargs="+", help="files, folders or patterns, on any file system that Spark reads")
    parser.add_argument("--format", choices=sorted(READERS), default="parquet", help="of the input; files: one release each, of any kind (default: parquet)")
    parser.add_argument("--text-column", default="text", help="text, or the bytes of a file (default: text)")
    parser.add_argument("--id-column", default="id", help="names the release in the result (default: id)")
    parser.add_argument("--keep", nargs="*", default=[], metavar="COLUMN", help="other columns to repeat in the result")
    parser.add_argument("--output", required=True, help="folder for the tables releases, errors and portions")
    parser.add_argument("--reference-date", metavar="DATE", help="YYYY-MM-DD, completes dates that lack a year")
    parser.add_argument("--max-bytes", metavar="SIZE", help="refuse larger releases, as 20MB")
    parser.add_argument("--timeout", type=float, default=10, metavar="SECONDS", help="give up a release after so long (default: 10)")
    parser.add_argument("--portion-bytes", type=_size, default=_size("1g"), metavar="SIZE", help="input that is checkpointed together (default: 1g)")
    parser.add_argument("--at-once", type=int, default=2, metavar="N", help="portions in work at once (default: 2)")
    parser.add_argument("--extract", metavar="COMMAND", help="the command (default: the one in --archives, else extract)")
    parser.add_argument("--again", action="store_true", help="do all anew, whatever is done")
    return parser


def _size(text: str) -> int:
    match = re.fullmatch(r"(\d{1,12})([kmg]?)b?", text.lower())
    if not match:
        raise argparse.ArgumentTypeError("Give a number of bytes, as 500m or 1g.")
    return int(match[1]) * UNITS[match[2]]
