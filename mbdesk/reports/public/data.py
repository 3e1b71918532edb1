"""The figures of the public result as tables and data, described for programs.

The tables are CSV, the description is a Data Package (frictionless), and one JSON file holds the
same figures together. The same content gives the same bytes.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.domain.why import Why
from mbdesk.reports.public.content import PublicContent

PACKAGE = "datapackage.json"
Value = str | int | bool | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula."""


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table: its name, its columns with their types (Table Schema), and its rows."""

    name: str
    columns: Mapping[str, str]
    rows: Sequence[Sequence[Value]]

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"


def data_files(content: PublicContent) -> Iterator[tuple[str, bytes]]:
    """Yield the name and bytes of each file, their description last."""
    tables = (_items(content), _stations(content), _refused(content))
    files = {table.file: _csv(table) for table in tables}
    files["result.json"] = _json(_whole(content, tables))
    yield from files.items()
    yield PACKAGE, _json(_package(content, tables, files))


def _items(content: PublicContent) -> DataTable:
    titles = {item.code: item.titles for item in content.result.items}
    columns = {
        "code": "string",
        "title": "string",
        "votes": "integer",
        "cost": "integer",
        "chosen": "boolean",
        "why": "string",
        "left": "integer",
        "more_votes_needed": "integer",
        "cheaper_needed": "integer",
    }
    rows = [_row(why, in_language(titles[why.code], DEFAULT_LANGUAGE)) for why in content.whys]
    return DataTable("proposals", columns, rows)


def _row(why: Why, title: str) -> Sequence[Value]:
    figures: tuple[Value, ...] = (why.votes, why.cost, why.chosen)
    needs: tuple[Value, ...] = (why.turn.left, why.more_votes, why.cheaper)
    return [why.code, title, *figures, why.turn.reason.value, *needs]


def _stations(content: PublicContent) -> DataTable:
    columns = {
        "place": "string",
        "station": "string",
        "votes": "integer",
        "test_ballots": "integer",
        "status": "string",
        "control_code": "string",
    }
    lines = sorted(content.result.stations, key=lambda line: (line.site, line.name, line.station))
    rows: list[Sequence[Value]] = [
        [line.site, line.name, line.votes, line.tests, line.status.value, line.fingerprint]
        for line in lines
    ]
    return DataTable("stations", columns, rows)


def _refused(content: PublicContent) -> DataTable:
    columns = {"number": "integer", "title": "string", "language": "string", "reason": "string"}
    rows: list[Sequence[Value]] = [
        [each.number, each.title, each.language, each.reason] for each in content.refused
    ]
    return DataTable("not_in_the_vote", columns, rows)


def _csv(table: DataTable) -> bytes:
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return held.getvalue().encode()


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else str(value)


def _whole(content: PublicContent, tables: Sequence[DataTable]) -> Mapping[str, Any]:
    result, frame = content.result, content.result.frame
    return {
        "process": frame.id,
        "titles": dict(frame.titles),
        "mode": frame.mode.value,
        "district": frame.district,
        "count": result.number,
        "counted_on": result.counted_on,
        "control_code": content.fingerprint,
        "digest": content.digest,
        "currency": frame.currency,
        "funds": frame.funds,
        "spent": result.outcome.spent,
        "rule": frame.rules.rule.value,
        "ballot": frame.rules.ballot.value,
        "votes_that_arrived": result.received,
        "votes_counted": result.counted,
        "winners": list(result.outcome.winners),
        "carried_out": None if content.board is None else list(content.board.decided.codes),
        **{
            table.name: [dict(zip(table.columns, row, strict=True)) for row in table.rows]
            for table in tables
        },
    }


def _package(
    content: PublicContent, tables: Sequence[DataTable], files: Mapping[str, bytes]
) -> Mapping[str, Any]:
    frame = content.result.frame
    return {
        "profile": "data-package",
        "name": f"mbdesk-{frame.id}-{content.result.number}",
        "title": in_language(frame.titles, DEFAULT_LANGUAGE),
        "created": f"{content.result.counted_on}T00:00:00Z",
        "resources": [_resource(table, files[table.file]) for table in tables],
    }


def _resource(table: DataTable, data: bytes) -> Mapping[str, Any]:
    fields = [{"name": name, "type": type_} for name, type_ in table.columns.items()]
    return {
        "profile": "tabular-data-resource",
        "name": table.name.replace("_", "-"),
        "path": table.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
