"""JSON Schemas of the JSON files in a package, read off from what the files hold.

>>> schema_of([{"number": 1, "why": None}, {"number": 2, "why": "x"}])["properties"]["why"]
{'type': ['null', 'string']}
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES = {bool: "boolean", int: "integer", str: "string", type(None): "null", float: "number"}


def schema_file(name: str, values: Sequence[Any]) -> bytes:
    """Return the schema of a file as JSON; `values` are all values that follow it."""
    schema = {"$schema": _DIALECT, "$id": f"urn:mbdesk:{name}", "title": name, **schema_of(values)}
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def schema_of(values: Sequence[Any]) -> dict[str, Any]:
    """Return what these values have in common: types, members, and which are always there."""
    objects = [each for each in values if isinstance(each, Mapping)]
    lists = [each for each in values if isinstance(each, list)]
    types = {_TYPES[type(each)] for each in values if type(each) in _TYPES}
    types |= {"object"} if objects else set()
    types |= {"array"} if lists else set()
    told = sorted(types)
    schema: dict[str, Any] = {"type": told[0] if len(told) == 1 else told} if told else {}
    if objects:
        names = sorted({name for each in objects for name in each})
        schema["properties"] = {
            name: schema_of([each[name] for each in objects if name in each]) for name in names
        }
        schema["required"] = [name for name in names if all(name in each for each in objects)]
    if lists:
        schema["items"] = schema_of([member for each in lists for member in each])
    return schema
