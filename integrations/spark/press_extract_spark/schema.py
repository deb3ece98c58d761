"""The types of the result, made from what `extract schema` prints."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

JsonSchema = dict[str, Any]
DATE_PATTERN = r"^\d{4}-\d{2}-\d{2}$"
SIMPLE = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}


def release_fields(schema: JsonSchema, date: pa.DataType | None = None) -> list[pa.Field]:
    """The columns of a release. `date`: the type of dates, for readers that know no calendar dates."""
    struct = _type(schema, date or pa.date32())
    return [struct.field(i) for i in range(struct.num_fields)]


def _type(schema: JsonSchema, date: pa.DataType) -> pa.DataType:
    if "anyOf" in schema:
        return _only([_type(choice, date) for choice in schema["anyOf"] if choice.get("type") != "null"], schema)
    names = schema.get("type")
    name = _only([name for name in names if name != "null"], schema) if isinstance(names, list) else names
    if name == "object":
        return pa.struct([pa.field(key, _type(value, date)) for key, value in schema["properties"].items()])
    if name == "array":
        return pa.list_(_type(schema["items"], date))
    if name == "string" and schema.get("pattern") == DATE_PATTERN:
        return date
    if name in SIMPLE:
        return SIMPLE[name]
    raise ValueError(f"No column type for {schema}")


def _only(choices: list[Any], schema: JsonSchema) -> Any:
    if len(choices) != 1:
        raise ValueError(f"No column type for a choice of several: {schema}")
    return choices[0]
