from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import extract_command
from pyspark.sql import Row, SparkSession

from press_extract_spark.job import _parser, run

RECIPES = Path(__file__).parents[1] / "recipes"
RELEASE = """Harbor Tools Ltd.

FOR IMMEDIATE RELEASE: {date}

Contact: Nora Vale, Press Officer, nora.vale@harbortools.example, (530) 555-0126

{headline}

DALE, Ohio, {date} - {lead}

"{quote}" said {speaker}, chief executive of Harbor Tools Ltd.
"""


def release(date: str, headline: str, lead: str, quote: str, speaker: str) -> str:
    return RELEASE.format(date=date, headline=headline, lead=lead, quote=quote, speaker=speaker)


TEXTS = {
    "r1": release("May 3, 2024", "Harbor Tools Opens Plant", "Harbor Tools Ltd. has opened a plant.", "We are glad of the plant.", "Ann Cole"),
    "r2": release("May 9, 2024", "Harbor Tools Hires", "Harbor Tools Ltd. and Quillon Ferries Inc. hire ten people.", "We need ten people.", "Ann Cole"),
    "r3": release("May 20, 2024", "Harbor Tools Sells Boat", "Quillon Ferries Inc. has bought a boat.", "It is a very good boat.", "Ben Ashby"),
    "r4": release("June 2, 2024", "Harbor Tools Pays Dividend", "Harbor Tools Ltd. pays a dividend.", "This was a good year.", "Ben Ashby"),
}


@pytest.fixture(scope="module")
def tables(spark: SparkSession, tmp_path_factory: pytest.TempPathFactory) -> SparkSession:
    folder = tmp_path_factory.mktemp("recipes")
    (folder / "in.ndjson").write_text("".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in TEXTS.items()))
    arguments = ["--input", str(folder / "in.ndjson"), "--format", "jsonl", "--output", str(folder / "out"), "--extract", extract_command()]
    run(spark, _parser().parse_args(arguments))
    spark.read.parquet(f"{folder}/out/releases").createOrReplaceTempView("releases")
    return spark


def ask(spark: SparkSession, name: str, **arguments: str) -> list[Row]:
    return spark.sql((RECIPES / f"{name}.sql").read_text(), args=arguments).collect()


def test_who_was_quoted_most_by_month(tables: SparkSession) -> None:
    rows = [tuple(row) for row in ask(tables, "quoted-most-by-month")]
    assert rows == [("2024-05", "Ann Cole", 2, 2), ("2024-05", "Ben Ashby", 1, 1), ("2024-06", "Ben Ashby", 1, 1)]


def test_first_mention_of_an_organization(tables: SparkSession) -> None:
    rows = {row.organization: (str(row.first_mention), row.release, row.releases) for row in ask(tables, "first-mention")}
    assert rows["Quillon Ferries Inc."] == ("2024-05-09", "r2", 2)
    assert rows["Harbor Tools Ltd."] == ("2024-05-03", "r1", 4)


def test_contacts_of_an_issuer(tables: SparkSession) -> None:
    issuer = tables.sql("SELECT first(issuer.name) AS name FROM releases").first()
    (row,) = ask(tables, "contacts-of-issuer", issuer=issuer.name.upper())
    assert (row.name, row.email, row.times, str(row.last_seen)) == ("Nora Vale", "nora.vale@harbortools.example", 4, "2024-06-02")
    assert row.phones == ["(530) 555-0126"]
    assert ask(tables, "contacts-of-issuer", issuer="Nobody") == []
