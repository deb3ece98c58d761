from __future__ import annotations

import json
import subprocess
from datetime import date

import pyarrow as pa
import pytest
from conftest import EXTRACT, PROJECT, extract_command

from press_extract_spark.engine import Engine
from press_extract_spark.extraction import AnswerReader, Extraction

TEXT = "DALE, Ohio, May 3, 2024 - The town of Dale has opened its new library, Mayor Ann Cole said."


def extract(schema: dict, content: pa.Array) -> list[dict]:
    batch = pa.RecordBatch.from_pydict({"id": pa.array([f"r{i}" for i in range(len(content))]), "content": content})
    extraction = Extraction(Engine(extract_command(), (), 10), schema)
    empty = batch.slice(0, 0)
    (result,) = extraction(iter([empty, batch]))
    assert result.schema == extraction.columns([pa.field("id", pa.string())])
    return result.to_pylist()


def test_texts_become_typed_rows(schema: dict) -> None:
    good, empty, missing = extract(schema, pa.array([TEXT, "", None]))
    assert good["id"] == "r0" and good["releaseDate"] == date(2024, 5, 3) and good["dateline"]["date"] == date(2024, 5, 3) and good["error"] is None
    assert (empty["id"], empty["error"]["code"], empty["quotes"]) == ("r1", "empty", None)
    assert (missing["id"], missing["error"]["code"]) == ("r2", "bad-record")


def test_bytes_are_read_as_files_are(schema: dict) -> None:
    paths = [PROJECT / "fixtures" / "formats" / f"river.{ending}" for ending in ("docx", "html", "pdf")]
    rows = extract(schema, pa.array([path.read_bytes() for path in paths]))
    for path, row in zip(paths, rows, strict=True):
        own = json.loads(subprocess.run([*EXTRACT, str(path)], capture_output=True, check=True).stdout)
        assert row["source"]["format"] == own["source"]["format"]
        assert row["headline"] == own["headline"] and row["quotes"] == own["quotes"]


def answer(number: int, name: str) -> bytes:
    return f'{{"id":{number},"releaseDate":"2024-02-29","issuer":{{"id":"o1","name":"{name}"}}}}'.encode()


def test_a_half_of_a_surrogate_pair_spoils_nothing(schema: dict) -> None:
    rows = AnswerReader(schema).read([answer(0, "Ayre"), answer(1, "Bay\\ud83d"), answer(2, "Cole")]).to_pylist()
    assert [row["issuer"]["name"] for row in rows] == ["Ayre", "Bay?", "Cole"]


@pytest.mark.parametrize("bad", [b"no JSON", b'{"id":1,"people":"none"}', b'{"id":1,"releaseDate":"in May"}'])
def test_an_answer_that_does_not_fit_is_an_error_of_its_own(schema: dict, bad: bytes) -> None:
    rows = AnswerReader(schema).read([answer(0, "Ayre"), bad, None, answer(3, "Cole")]).to_pylist()
    assert [row["error"] and row["error"]["code"] for row in rows] == [None, "bad-answer", "child-died", None]


def test_answers_out_of_step_are_noticed(schema: dict) -> None:
    with pytest.raises(RuntimeError, match="order"):
        AnswerReader(schema).read([answer(1, "Ayre"), answer(0, "Cole")])
