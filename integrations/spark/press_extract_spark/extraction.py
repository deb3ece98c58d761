"""What a task does: record batches of texts in, record batches of typed results out."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
from pyarrow import json as arrow_json

from .child import borrowed_child
from .engine import Engine
from .schema import JsonSchema, release_fields

ID, CONTENT, INPUT_FILE, ERROR = "id", "content", "input_file", "error"
ERROR_TYPE = pa.struct([pa.field("code", pa.string()), pa.field("message", pa.string())])
NUMBER = pa.field("id", pa.int64())
CHILD_DIED = {"code": "child-died", "message": "The process died of this record, each time it was given it."}
BAD_ANSWER = {"code": "bad-answer", "message": "The answer does not fit the schema."}


@dataclass(frozen=True)
class Extraction:
    """Columns `id`, `content` (text, or the bytes of a file) and others; all but `content` come back, with the result."""

    engine: Engine
    schema: JsonSchema

    def columns(self, others: Sequence[pa.Field]) -> pa.Schema:
        return pa.schema([*others, *release_fields(self.schema), pa.field(ERROR, ERROR_TYPE)])

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        reader = AnswerReader(self.schema)
        asked: list[pa.RecordBatch] = []

        def lines() -> Iterator[list[bytes]]:
            for batch in batches:
                if batch.num_rows > 0:
                    asked.append(batch)
                    yield to_lines(batch.column(CONTENT))

        with borrowed_child(self.engine.stream, self.engine.seconds_alone, self.engine.seconds_among_others) as child:
            for answers in child.answers(lines()):
                yield _beside(asked.pop(0).drop_columns([CONTENT]), reader.read(answers))


def to_lines(contents: pa.Array) -> list[bytes]:
    """Records of `extract stream`, numbered, so that an answer that is out of step is noticed."""
    return [json.dumps({"id": number, **_content(content)}).encode() for number, content in enumerate(contents.to_pylist())]


def _content(content: str | bytes | None) -> dict[str, str]:
    if content is None:
        return {}
    if isinstance(content, str):
        return {"text": content}
    return {"base64": base64.b64encode(content).decode()}


class AnswerReader:
    """Makes answers into columns: all at once, and one by one only where one of them is odd."""

    def __init__(self, schema: JsonSchema) -> None:
        # The reader of JSON knows timestamps, and no dates.
        self._read_as = pa.schema([NUMBER, *release_fields(schema, pa.timestamp("s")), pa.field(ERROR, ERROR_TYPE)])
        self._types = pa.schema([NUMBER, *release_fields(schema), pa.field(ERROR, ERROR_TYPE)])

    def read(self, answers: Sequence[bytes | None]) -> pa.RecordBatch:
        lines = [_error_line(number, CHILD_DIED) if answer is None else answer for number, answer in enumerate(answers)]
        try:
            table = self._parse(lines)
        except pa.ArrowInvalid:
            table = pa.concat_tables([self._parse_alone(number, line) for number, line in enumerate(lines)])
        if table.column("id").to_pylist() != list(range(len(answers))):
            raise RuntimeError("The answers are not in the order of the records.")
        return table.drop_columns(["id"]).combine_chunks().to_batches()[0]

    def _parse(self, lines: Sequence[bytes]) -> pa.Table:
        text = b"\n".join(lines)
        table = arrow_json.read_json(
            io.BytesIO(text),
            read_options=arrow_json.ReadOptions(use_threads=False, block_size=len(text) + 1),
            parse_options=arrow_json.ParseOptions(explicit_schema=self._read_as, unexpected_field_behavior="ignore"),
        )
        return table.cast(self._types)

    def _parse_alone(self, number: int, line: bytes) -> pa.Table:
        try:
            # Halves of surrogate pairs are allowed in JSON, and in no text.
            return self._parse([json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace")])
        except (pa.ArrowInvalid, ValueError):
            return self._parse([_error_line(number, BAD_ANSWER)])


def _error_line(number: int, error: dict[str, str]) -> bytes:
    return json.dumps({"id": number, "error": error}).encode()


def _beside(left: pa.RecordBatch, right: pa.RecordBatch) -> pa.RecordBatch:
    schema = pa.schema([*left.schema, *right.schema])
    return pa.RecordBatch.from_arrays([*left.columns, *right.columns], schema=schema)
