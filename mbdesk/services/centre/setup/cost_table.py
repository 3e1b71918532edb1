"""The cost guide as a table: taken in from CSV or xlsx, what stands in it taking its place."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.records import new_id
from mbdesk.errors.files import InvalidInputError
from mbdesk.sync.canonical import LARGEST_INT
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.typed_values import read_amount

MOST = 500
"""Lines of a cost guide at most."""


def read_costs(path: Path) -> tuple[CostItem, ...]:
    """Return the lines of a file: what it is and what one of it costs, in its first two columns.

    A third and a fourth column are the text in English and in easy-read Swedish. A first row whose
    second column is no amount is taken for headings.

    Raises what `read_table` raises, and InvalidInputError with the line that tells no amount.
    """
    rows = [(number, row) for number, row in enumerate(read_table(path), start=1) if any(row)]
    if rows and _amount(rows[0][1]) is None:
        rows = rows[1:]
    if len(rows) > MOST:
        raise InvalidInputError(path=str(path), reason="unfit_whole", wanted="fewer", most=MOST)
    return tuple(_line(path, number, row) for number, row in rows)


def _line(path: Path, number: int, row: Sequence[str]) -> CostItem:
    amount = _amount(row)
    if amount is None or not row[0]:
        field, wanted = ("text", "something") if amount is not None else ("unit_cost", "number")
        raise InvalidInputError(
            path=str(path),
            reason="unfit",
            line=number,
            field=field,
            wanted=wanted,
            least=0,
            most=LARGEST_INT,
        )
    return CostItem(new_id(), amount, _texts(row))


def _texts(row: Sequence[str]) -> Mapping[str, str]:
    more = zip(("en", "sv_easy"), row[2:4], strict=False)
    return {"sv": row[0], **{language: text for language, text in more if text}}


def _amount(row: Sequence[str]) -> int | None:
    return read_amount(row[1]) if len(row) > 1 else None
