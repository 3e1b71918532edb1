"""The register as a workbook, as people pass it on.

Of who has a protected identity it tells the number, the days and the state alone.
"""

from collections.abc import Iterator
from pathlib import Path

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.listing import RegisterLine, RegisterQuery, walk_lines
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.phrase import Reader, translate
from mbdesk.words.proposal_records import STATES, language_name

COLUMNS = (
    translate("register", "No."),
    translate("register", "Received"),
    translate("register", "Reference (dnr)"),
    translate("register", "State"),
    translate("register", "Proposal"),
    translate("register", "Where it is to be"),
    translate("register", "Left at"),
    translate("register", "Language"),
    translate("register", "Theme"),
    translate("register", "Cost, kr"),
)
PROTECTED = translate("register", "Protected identity")


def write_table(central: CentralFile, query: RegisterQuery, path: Path, reader: Reader) -> Path:
    """Write what is asked for of the register, and return where it stands.

    Raises what `publish_file` raises.
    """
    headings = tuple(column.read(reader) for column in COLUMNS)
    return write_xlsx(path, [headings, *_rows(central, query, reader)], private=True)


def _rows(
    central: CentralFile, query: RegisterQuery, reader: Reader
) -> Iterator[tuple[str | int, ...]]:
    for line in walk_lines(central, query):
        known = line.number, line.received, line.dnr, STATES[line.state].read(reader)
        yield (*known, *_said(line, reader))


def _said(line: RegisterLine, reader: Reader) -> tuple[str | int, ...]:
    if line.protected:
        return (PROTECTED.read(reader), "", "", "", "", "")
    language = language_name(line.language).read(reader) if line.language else ""
    cost = "" if line.cost is None else line.cost
    return (line.title, line.place, line.site, language, line.theme, cost)
