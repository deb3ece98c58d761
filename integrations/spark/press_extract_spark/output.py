"""The folder of results: `releases`, `errors`, and `portions`, which says what of them is done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pyspark import StorageLevel
from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as f

from .extraction import ERROR, ID, INPUT_FILE
from .portions import Done, InputFile, Portion

PORTION_COLUMNS = "settings string, releases long, errors long, inputs array<struct<path: string, length: long, modified: long>>"


@dataclass(frozen=True)
class Counts:
    releases: int
    errors: int


class Output:
    def __init__(self, spark: SparkSession, folder: str) -> None:
        self._spark = spark
        self._folder = folder.rstrip("/")

    def done(self) -> list[Done]:
        if not self._names("portions"):
            return []
        rows = self._spark.read.schema(f"portion string, {PORTION_COLUMNS}").json(f"{self._folder}/portions").collect()
        return [Done(row.portion, row.settings, tuple(InputFile(*file) for file in row.inputs)) for row in rows]

    def drop_all_but(self, portions: Iterable[str]) -> None:
        """Removes what broken runs left, and what is to be done anew: the line that says "done" first."""
        keep = {f"portion={name}" for name in portions}
        for table in ("portions", "releases", "errors"):
            for name in self._names(table):
                if name.startswith("portion=") and name not in keep:
                    self._delete(f"{table}/{name}")

    def write(self, portion: Portion, settings: str, results: DataFrame, kept: Sequence[str]) -> Counts:
        """Three writes of one extraction; the last one makes it count."""
        results = results.persist(StorageLevel.DISK_ONLY)
        try:
            counts = _count(results)
            self._write_releases(portion, results.where(f.col(ERROR).isNull()).drop(ERROR))
            errors = results.where(f.col(ERROR).isNotNull()).select(ID, INPUT_FILE, *kept, f"{ERROR}.*")
            errors.repartition(1).write.mode("overwrite").parquet(self._path("errors", portion))
            done = Row(settings=settings, releases=counts.releases, errors=counts.errors, inputs=[Row(**asdict(file)) for file in portion.inputs])
            self._spark.createDataFrame([done], PORTION_COLUMNS).coalesce(1).write.mode("overwrite").json(self._path("portions", portion))
            return counts
        finally:
            results.unpersist()

    def _write_releases(self, portion: Portion, releases: DataFrame) -> None:
        by_year = releases.withColumn("release_year", f.year("releaseDate"))
        # Few files for each year, and several for a year that would make a very large one.
        by_year.hint("rebalance", "release_year").write.mode("overwrite").partitionBy("release_year").parquet(self._path("releases", portion))

    def _path(self, table: str, portion: Portion) -> str:
        return f"{self._folder}/{table}/portion={portion.name}"

    def _names(self, table: str) -> list[str]:
        system, path = self._open(table)
        return [status.getPath().getName() for status in system.listStatus(path)] if system.exists(path) else []

    def _delete(self, name: str) -> None:
        system, path = self._open(name)
        system.delete(path, True)

    def _open(self, name: str) -> tuple[Any, Any]:
        """The file system that Spark itself would take for this path."""
        path = self._spark._jvm.org.apache.hadoop.fs.Path(f"{self._folder}/{name}")
        return path.getFileSystem(self._spark._jsc.hadoopConfiguration()), path


def _count(results: DataFrame) -> Counts:
    total, errors = results.select(f.count("*"), f.count(ERROR)).first() or (0, 0)
    return Counts(total - errors, errors)
