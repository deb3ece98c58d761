"""Reads input files as records: `id`, `content`, `input_file`, and the columns to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import StringType, StructType

from .extraction import CONTENT, ID, INPUT_FILE
from .warc import WARC_COLUMNS, read_warcs

CORRUPT = "_corrupt_record"


@dataclass(frozen=True)
class Columns:
    text: str = "text"
    id: str = "id"
    keep: tuple[str, ...] = ()


Reader = Callable[[SparkSession, Sequence[str], Columns], DataFrame]


def read_parquet(spark: SparkSession, paths: Sequence[str], columns: Columns) -> DataFrame:
    return _pick(spark.read.parquet(*paths), columns)


def read_jsonl(spark: SparkSession, paths: Sequence[str], columns: Columns) -> DataFrame:
    """A line that is no record has no content, which the command answers with an error."""
    schema = StructType()
    for name in dict.fromkeys((columns.id, columns.text, *columns.keep, CORRUPT)):
        schema = schema.add(name, StringType())
    return _pick(spark.read.schema(schema).json(list(paths)), columns)


def read_files(spark: SparkSession, paths: Sequence[str], columns: Columns) -> DataFrame:
    """One release in each file, of any format that the command reads."""
    files = spark.read.format("binaryFile").load(list(paths))
    return files.select(f.col("path").alias(ID), f.col("content").alias(CONTENT), f.col("path").alias(INPUT_FILE))


def read_warc(spark: SparkSession, paths: Sequence[str], columns: Columns) -> DataFrame:
    files = spark.createDataFrame([(path,) for path in paths], f"{INPUT_FILE} string").repartition(len(paths), INPUT_FILE)
    return files.mapInArrow(read_warcs, WARC_COLUMNS)


READERS: dict[str, Reader] = {"parquet": read_parquet, "jsonl": read_jsonl, "files": read_files, "warc": read_warc}


def _pick(rows: DataFrame, columns: Columns) -> DataFrame:
    missing = [name for name in (columns.text, columns.id, *columns.keep) if name not in rows.columns]
    if missing:
        raise SystemExit(f"There is no column {', '.join(missing)}; the columns are {', '.join(rows.columns)}.")
    kept = [f.col(name) for name in columns.keep]
    return rows.select(f.col(columns.id).cast("string").alias(ID), f.col(columns.text).alias(CONTENT), f.col("_metadata.file_path").alias(INPUT_FILE), *kept)
