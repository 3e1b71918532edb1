"""A ballot as a table: from CSV, xlsx or JSON with a preview of what it would change, and back.

The file is the ballot: what it does not name leaves it, and its rows give the order. A text in a
language for which it has no column stays as it is. Nothing is written before somebody has seen what
would be::

    seen = preview_ballot(central, Path("valsedel.xlsx"))
    [(row.number, row.faults) for row in seen.rows if row.faults]
    take_ballot(central, seen)  # only without faults
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from mbdesk.domain.ballot import BallotItem, Bound
from mbdesk.domain.process import Frame
from mbdesk.domain.texts import DEFAULT_LANGUAGE, without_controls
from mbdesk.errors import KnownError
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.creation.setup_file import read_ballot
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.setup.checks import check_items
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.services.common.folders import ending_of_file
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.languages import LANGUAGES, offered
from mbdesk.words.typed_values import read_amount

Field = tuple[str, str]
"""A field of an item, and the language of a text; empty for what has none."""

_NAMES: Mapping[str, frozenset[str]] = {
    "code": frozenset({"nummer", "nr", "number", "no", "code", "kod", "id"}),
    "cost": frozenset({"kostnad", "kostnad kr", "kronor", "cost"}),
    "place": frozenset({"plats", "place"}),
    "titles": frozenset({"titel", "rubrik", "namn", "förslag", "title", "name", "proposal"}),
    "descriptions": frozenset({"beskrivning", "text", "description"}),
}
_HEADINGS = {
    "sv": ("Nummer", "Kostnad", "Plats", "Titel", "Beskrivning"),
    "en": ("Number", "Cost", "Place", "Title", "Description"),
}
_IN_LANGUAGE = re.compile(r"(?P<name>.+?)\s*[(:]\s*(?P<language>\w+)\s*\)?")
_TEXTS = ("titles", "descriptions")


class RowState(StrEnum):
    """What a row would do to the ballot."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class RowPreview:
    """A row of the file: the item that it would put on the ballot, and what is wrong with it."""

    number: int
    item: BallotItem
    state: RowState
    faults: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True)
class BallotPreview:
    """What a file would make of the ballot.

    `leaving` are items on the ballot now that the file does not name, `unknown` its columns that
    are not read, and `most_choices` how many items a person may choose then: fewer than now where
    the file has not as many.
    """

    path: Path
    rows: tuple[RowPreview, ...]
    leaving: tuple[BallotItem, ...]
    unknown: tuple[str, ...]
    most_choices: int

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot as it would be."""
        return tuple(row.item for row in self.rows)

    @property
    def faulty(self) -> int:
        """How many rows have something wrong."""
        return sum(bool(row.faults) for row in self.rows)

    def count(self, state: RowState) -> int:
        """Return how many rows would do this."""
        return sum(row.state is state for row in self.rows)


def preview_ballot(central: CentralFile, path: Path) -> BallotPreview:
    """Read a file and tell what it would make of the ballot; nothing is written.

    Raises what `read_table` or `read_ballot` raises, and InvalidInputError where the columns for
    number, title and cost are not there, or there are no rows.
    """
    frame, now = central.frame, {item.code: item for item in central.items}
    if ending_of_file(path) == "json":
        items = enumerate(read_ballot(path), start=1)
        drafts, unknown = [_Draft(number, item) for number, item in items], tuple[str, ...]()
    else:
        drafts, unknown = _drafts(path, now)
    if not drafts:
        raise InvalidInputError(path=str(path), reason="no_rows")
    previews = tuple(_previews(drafts, now, frame))
    named = {row.item.code for row in previews}
    return BallotPreview(
        path=path,
        rows=previews,
        leaving=tuple(item for code, item in now.items() if code not in named),
        unknown=unknown,
        most_choices=_most_choices(frame, len(previews)),
    )


def take_ballot(central: CentralFile, seen: BallotPreview) -> None:
    """Put what was seen on the ballot; raises what `set_ballot` raises."""
    changed = seen.most_choices != central.frame.rules.max_choices
    set_ballot(central, seen.items, seen.most_choices if changed else None)


def write_ballot_table(central: CentralFile, path: Path, language: str = "sv") -> Path:
    """Write the ballot as a workbook with a column for each text, to be filled in and read again.

    Without a ballot it has the headings alone. Raises what `publish_file` raises.
    """
    code, cost, place, title, description = _HEADINGS.get(language, _HEADINGS["en"])
    tags = offered(central.frame.languages)
    pairs = [(name, tag) for tag in tags for name in (title, description)]
    headings = [code, cost, place, *(_heading(name, tag) for name, tag in pairs)]
    return write_xlsx(path, [headings, *(_cells_of(item, tags) for item in central.items)])


def _cells_of(item: BallotItem, tags: Sequence[str]) -> list[str | int]:
    texts = (each.get(tag, "") for tag in tags for each in (item.titles, item.descriptions))
    return [item.code, item.cost, item.place, *texts]


def _heading(name: str, tag: str) -> str:
    return name if tag == DEFAULT_LANGUAGE else f"{name} ({tag})"


@dataclass(frozen=True, slots=True)
class _Draft:
    """A row read as an item, and what of it could not be read."""

    number: int
    item: BallotItem
    unread: tuple[KnownError, ...] = ()


def _drafts(path: Path, now: Mapping[str, BallotItem]) -> tuple[list[_Draft], tuple[str, ...]]:
    """Return the rows of a table as items, with what could not be read, and unknown columns."""
    table = read_table(path)
    first = next((place for place, row in enumerate(table) if row), 0)
    columns = [_field_of(heading) for heading in (table[first] if table else ())]
    for name in ("code", "cost", "titles"):
        language = DEFAULT_LANGUAGE if name in _TEXTS else ""
        if (name, language) not in columns:
            raise InvalidInputError(path=str(path), reason=f"no_column_{name}")
    known = [each for each in columns if each is not None]
    if len(set(known)) < len(known):
        raise InvalidInputError(path=str(path), reason="column_twice")
    pairs = zip(table[first], columns, strict=True)
    unknown = tuple(name for name, field in pairs if name and field is None)
    rows = enumerate(table[first + 1 :], start=first + 2)
    return [_draft(number, row, columns, now) for number, row in rows if row], unknown


def _field_of(heading: str) -> Field | None:
    """Return the field that a column's heading names.

    >>> _field_of("Titel"), _field_of("Beskrivning (fi)"), _field_of("Anteckning")
    (('titles', 'sv'), ('descriptions', 'fi'), None)
    """
    said = " ".join(heading.casefold().split())
    part = _IN_LANGUAGE.fullmatch(said)
    name, language = (part["name"], part["language"]) if part else (said, "")
    field = next((field for field, names in _NAMES.items() if name in names), None)
    if field is None or (language and (field not in _TEXTS or language not in LANGUAGES)):
        return None
    return field, language or (DEFAULT_LANGUAGE if field in _TEXTS else "")


def _draft(
    number: int,
    row: Sequence[str],
    columns: Sequence[Field | None],
    now: Mapping[str, BallotItem],
) -> _Draft:
    filled = [*row, *[""] * (len(columns) - len(row))]
    pairs = zip(columns, filled, strict=False)
    cells = {field: without_controls(cell) for field, cell in pairs if field is not None}
    code = cells["code", ""]
    before = now.get(code, BallotItem(code, 0, 0, {}))
    cost = read_amount(cells["cost", ""])
    faults = () if cost is not None else (FieldError(field="cost", wanted="number_from", least=0),)
    item = replace(
        before,
        cost=cost or 0,
        place=cells.get(("place", ""), before.place),
        titles=_merged(before.titles, "titles", cells),
        descriptions=_merged(before.descriptions, "descriptions", cells),
    )
    return _Draft(number, item, faults)


def _merged(before: Mapping[str, str], name: str, cells: Mapping[Field, str]) -> dict[str, str]:
    """Return texts with those of the file in place; an empty cell takes one away."""
    given = {language: text for (field, language), text in cells.items() if field == name}
    return {language: text for language, text in {**before, **given}.items() if text}


def _previews(
    drafts: Sequence[_Draft], now: Mapping[str, BallotItem], frame: Frame
) -> Iterable[RowPreview]:
    taken: set[str] = set()
    for place, draft in enumerate(drafts):
        item = replace(draft.item, position=place)
        faults = [*draft.unread, *_faults(item, frame)]
        code = item.code.casefold()
        if code in taken:
            faults.append(FieldError(field="code", wanted="unlike_code"))
        taken.add(code)
        yield RowPreview(draft.number, item, _state(item, now.get(item.code)), tuple(faults))


def _state(item: BallotItem, before: BallotItem | None) -> RowState:
    if before is None:
        return RowState.NEW
    return RowState.SAME if item == before else RowState.CHANGED


def _faults(item: BallotItem, frame: Frame) -> list[KnownError]:
    """Return what is wrong with one item: in the first field of it, and in letters."""
    found: list[KnownError] = []
    fitting = partial(check_items, [item], frame.rules, frame.funds)
    for check in (fitting, partial(check_letters, item)):
        try:
            check()
        except KnownError as error:
            if isinstance(error, FieldError):  # without the place in the list of one
                error.parameters["field"] = str(error.parameters["field"]).partition(".")[2]
            found.append(error)
    return found


def _most_choices(frame: Frame, items: int) -> int:
    rules = frame.rules
    bounded = rules.ballot.bounded_by is Bound.ITEMS
    return min(rules.max_choices, items) if bounded else rules.max_choices
