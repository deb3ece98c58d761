from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from conftest import PROJECT, extract_command, fixture_records, printed_by_command
from pyspark.sql import Row, SparkSession
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from press_extract_spark.job import _parser, run

KILLS = "This record KILLS THE PROCESS."


class Job:
    def __init__(self, spark: SparkSession, folder: Path) -> None:
        self.spark, self.input, self.output = spark, folder / "in", folder / "out"
        self.input.mkdir()

    def write_lines(self, name: str, records: list[dict | str]) -> None:
        lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
        (self.input / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def run(self, *arguments: str) -> dict[str, int]:
        options = _parser().parse_args(["--input", str(self.input), "--output", str(self.output), "--extract", extract_command(), *arguments])
        return run(self.spark, options).__dict__

    def table(self, name: str) -> list[Row]:
        return self.spark.read.parquet(f"{self.output}/{name}").orderBy("id").collect()


@pytest.fixture
def job(spark: SparkSession, tmp_path: Path) -> Job:
    return Job(spark, tmp_path)


def as_printed(row: Row) -> dict[str, Any]:
    """A row as the command prints it: dates as text, no columns of the table's own."""
    plain = json.loads(json.dumps(row.asDict(recursive=True), default=str))
    for name in ("input_file", "release_year", "portion"):
        del plain[name]
    return {name: value for name, value in plain.items() if name != "duplicateOf"}


def test_rows_are_what_the_command_prints(job: Job) -> None:
    records = fixture_records()
    job.write_lines("a.ndjson", records[:9])
    job.write_lines("b.ndjson", records[9:])
    assert job.run("--format", "jsonl") == {"releases": len(records), "errors": 0, "portions": 1, "portions_before": 0}
    rows = job.table("releases")
    assert [as_printed(row) for row in rows] == printed_by_command(sorted(records, key=lambda record: record["id"]))
    assert all(row.release_year == (row.releaseDate and row.releaseDate.year) for row in rows)
    assert {row.input_file.rsplit("/", 1)[1] for row in rows} == {"a.ndjson", "b.ndjson"}
    assert job.table("errors") == []


def test_bad_records_are_rows_of_their_own_table(job: Job) -> None:
    good = fixture_records()[0]
    bad: list[dict | str] = [{"id": "empty", "text": ""}, {"id": "none"}, {"id": "fatal", "text": KILLS}, "no JSON {"]
    job.write_lines("a.ndjson", [good, *bad, {**good, "id": "last"}])
    assert job.run("--format", "jsonl")["errors"] == 4
    assert [row.id for row in job.table("releases")] == [good["id"], "last"]
    codes = {row.id: row.code for row in job.table("errors")}
    assert codes == {None: "bad-record", "empty": "empty", "none": "bad-record", "fatal": "child-died"}


def test_again_does_nothing_and_new_files_are_added(job: Job) -> None:
    records = fixture_records()
    job.write_lines("a.ndjson", records[:2])
    job.write_lines("b.ndjson", records[2:4])
    small = ("--format", "jsonl", "--portion-bytes", "1k")
    assert job.run(*small)["portions"] == 2
    before = job.table("releases")
    assert job.run(*small) == {"releases": 0, "errors": 0, "portions": 0, "portions_before": 2}
    assert job.table("releases") == before
    job.write_lines("aa.ndjson", records[4:5])
    assert job.run(*small) == {"releases": 1, "errors": 0, "portions": 1, "portions_before": 2}
    assert len(job.table("releases")) == 5


def test_a_broken_run_leaves_nothing_twice(job: Job) -> None:
    records = fixture_records()
    for i in range(3):
        job.write_lines(f"{i}.ndjson", records[2 * i : 2 * i + 2])
    small = ("--format", "jsonl", "--portion-bytes", "1k")
    job.run(*small)
    # As if it had ended before it could say that the portion was done; grouped otherwise, its name would not come again.
    done = next((job.output / "portions").glob("portion=*"))
    for file in (*done.iterdir(), done):
        file.unlink() if file.is_file() else os.rmdir(file)
    assert job.run("--format", "jsonl") == {"releases": 2, "errors": 0, "portions": 1, "portions_before": 2}
    assert sorted(row.id for row in job.table("releases")) == sorted(record["id"] for record in records[:6])


def test_changed_files_and_other_settings_are_done_anew(job: Job) -> None:
    records = fixture_records()
    job.write_lines("a.ndjson", records[:2])
    job.write_lines("b.ndjson", records[2:4])
    small = ("--format", "jsonl", "--portion-bytes", "1k")
    job.run(*small)
    job.write_lines("b.ndjson", records[4:7])
    assert job.run(*small) == {"releases": 3, "errors": 0, "portions": 1, "portions_before": 1}
    assert job.run(*small, "--reference-date", "2024-05-01")["portions"] == 2
    assert sorted(row.id for row in job.table("releases")) == sorted(record["id"] for record in (*records[:2], *records[4:7]))


def test_parquet_with_other_names_of_columns(job: Job) -> None:
    records = fixture_records()[:4]
    rows = [(i, record["text"], f"https://news.example/{i}") for i, record in enumerate(records)]
    job.spark.createDataFrame(rows, "number long, body string, url string").write.parquet(f"{job.input}/day=1")
    assert job.run("--text-column", "body", "--id-column", "number", "--keep", "url")["releases"] == 4
    assert [(row.id, row.url) for row in job.table("releases")] == [(str(i), f"https://news.example/{i}") for i in range(4)]
    assert "url" in job.spark.read.parquet(f"{job.output}/errors").columns
    with pytest.raises(SystemExit, match="There is no column text"):
        job.run("--again")


def test_files_of_any_format(job: Job) -> None:
    for path in (PROJECT / "fixtures" / "formats").glob("river.*"):
        (job.input / path.name).write_bytes(path.read_bytes())
    assert job.run("--format", "files")["errors"] == 0
    rows = job.table("releases")
    assert {row.source.format for row in rows} >= {"docx", "eml", "html", "pdf", "text"}
    assert len({row.headline.text for row in rows}) == 1


@pytest.mark.parametrize("is_compressed", [True, False])
def test_pages_of_web_archives(job: Job, is_compressed: bool) -> None:
    html = (PROJECT / "fixtures" / "formats" / "river.html").read_bytes()
    with open(job.input / ("a.warc.gz" if is_compressed else "a.warc"), "wb") as file:
        writer = WARCWriter(file, gzip=is_compressed)
        for number, (status, kind) in enumerate([("200 OK", "text/html; charset=utf-8"), ("404 Not Found", "text/html"), ("200 OK", "image/png")]):
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(f"https://news.example/{number}", "response", payload=io.BytesIO(html), http_headers=headers))
    assert job.run("--format", "warc") == {"releases": 1, "errors": 0, "portions": 1, "portions_before": 0}
    (row,) = job.table("releases")
    assert row.url == "https://news.example/0" and row.source.format == "html" and row.id.startswith("<urn:uuid:")
