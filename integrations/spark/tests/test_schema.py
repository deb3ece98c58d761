from __future__ import annotations

import pyarrow as pa
import pytest

from press_extract_spark.schema import release_fields


def names_in_schema(schema: dict) -> set[str]:
    found = set(schema.get("properties", {}))
    for part in (*schema.get("properties", {}).values(), *schema.get("anyOf", []), *([schema["items"]] if "items" in schema else [])):
        found |= names_in_schema(part)
    return found


def names_in_type(kind: pa.DataType) -> set[str]:
    if pa.types.is_list(kind):
        return names_in_type(kind.value_type)
    if not pa.types.is_struct(kind):
        return set()
    fields = [kind.field(i) for i in range(kind.num_fields)]
    return {field.name for field in fields}.union(*(names_in_type(field.type) for field in fields))


def test_every_field_of_the_schema_is_a_column(schema: dict) -> None:
    names = names_in_type(pa.struct(release_fields(schema)))
    assert names == names_in_schema(schema)
    assert {"headline", "speaker", "emails"} <= names


def test_types(schema: dict) -> None:
    types = {field.name: field.type for field in release_fields(schema)}
    assert types["releaseDate"] == pa.date32()
    assert types["issuer"] == pa.struct([pa.field("id", pa.string()), pa.field("name", pa.string())])
    assert types["quotes"].value_type.field("start").type == pa.int64()
    assert types["contacts"].value_type.field("emails").type == pa.list_(pa.string())


@pytest.mark.parametrize("odd", [{"anyOf": [{"type": "string"}, {"type": "integer"}]}, {"type": ["string", "integer"]}, {"type": "elephant"}, {}])
def test_refuses_what_has_no_single_type(odd: dict) -> None:
    with pytest.raises(ValueError, match="No column type"):
        release_fields({"type": "object", "properties": {"odd": odd}})
