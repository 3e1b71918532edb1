"""Writes a log as CSV: what it says in one language, and what its chain is worked out from.

Each row holds an entry's own `code`, `parameters` (JSON) and `previous` too, so that whoever has
the file can work the chain out (`sync.hash_chain`).
"""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

from mbdesk.publishing import publish_file
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.log.log_book import LogEntry, log_owners, walk_entries
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.words.phrase import Reader, translate

_HEADERS = (
    translate("log", "Number"),
    translate("log", "Day"),
    translate("log", "Who"),
    translate("log", "What happened"),
    translate("log", "Why"),
)
_OF_CHAIN = ("code", "parameters", "previous")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula."""


def write_log(
    central: CentralFile, owner: str, path: Path, reader: Reader, progress: Progress = silent
) -> Path:
    """Write the log of the centre or of a station, the oldest entry first; return where it stands.

    With semicolons and a byte order mark, as spreadsheets of this country open it. Raises what
    `publishing.publish_file` and `progress` raise.
    """
    length = next(each.length for each in log_owners(central) if each.id == owner)
    held = io.StringIO(newline="")
    writer = csv.writer(held, delimiter=";")
    writer.writerow([*(header.read(reader) for header in _HEADERS), *_OF_CHAIN])
    with central.database.reading() as session:
        for done, entry in enumerate(walk_entries(session, owner)):
            writer.writerow(_row(entry, reader))
            if not done % 1000:
                progress(done, length)
    return publish_file(path, held.getvalue().encode("utf-8-sig"), private=True)


def _row(entry: LogEntry, reader: Reader) -> Iterator[str]:
    event = entry.event
    yield from (str(event.number), event.day)
    said = entry.who(reader), entry.says(reader), entry.reason, event.code
    yield from map(_harmless, said)
    yield json.dumps(dict(event.parameters), ensure_ascii=False, sort_keys=True)
    yield event.previous


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: people typed names and reasons."""
    return f"'{text}" if text.startswith(_FORMULA) else text
