"""Makes the ballot item by item, until voting opens.

Each act is a unit of work, returns what undoes it, and is refused as a whole ballot would be; only
that there are fewer items than a person may choose is left until voting is opened. Pictures go with
their items::

    add_item(central, BallotItem("V1", 0, 450_000, {"sv": "Lekplats vid torget"}))
    move_item(central, "V1", 3)  # to the fourth place
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.media import Media
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import ChangedSinceError, NoSuchItemError
from mbdesk.errors.media import MediaNameError
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.ballot.pictures import picture_in
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.media import media_row
from mbdesk.services.centre.setup.checks import check_choices
from mbdesk.services.centre.setup.fields import merged_all
from mbdesk.services.centre.undoing import At, Undo, rewrite
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.voting import put_on_ballot
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.station.station_media import stem
from mbdesk.sync.media import is_media_name

Items = Sequence[BallotItem]
Changes = Mapping[str, Any]
"""New values by the paths of an item's fields, as in `cost` or `titles.fi`."""


@dataclass(frozen=True, slots=True)
class _OnBallot:
    """An item that is on the ballot, or comes back to it, with its picture."""

    item: BallotItem
    picture: Media | None


def add_item(central: CentralFile, item: BallotItem) -> Undo:
    """Put an item at the end of the ballot.

    Raises NotAllowedNowError when voting has opened, FieldError, LettersWithoutFontError.
    """
    return _put(central, item.code, At(_OnBallot(replace(item, position=0), None)))


def remove_item(central: CentralFile, code: str) -> Undo:
    """Take an item off the ballot, with its picture. Raises what `change_item` raises."""
    return _put(central, code, None)


def _put(central: CentralFile, code: str, item: At[_OnBallot] | None) -> Undo:
    """Put an item on the ballot, or take the one of a code off it."""

    def read(session: Session) -> At[_OnBallot] | None:
        found = next((each for each in ballot(session) if each.code == code), None)
        if found is None:
            return None
        return At(_OnBallot(replace(found, position=0), picture_in(session, code)), found.position)

    def write(central: CentralFile, session: Session, coming: At[_OnBallot] | None) -> None:
        if coming is None:
            _require(session, code)
            _rewrite(central, session, "ballot_item_removed", code, _without(session, code))
            return
        require(session, Act.SET_BALLOT)
        items = [*ballot(session)]
        items.insert(len(items) if coming.place is None else coming.place, coming.entry.item)
        _rewrite(central, session, "ballot_item_added", code, items)
        if coming.entry.picture is not None:
            session.add(media_row(coming.entry.picture, coming.entry.picture.data))

    return rewrite(central, read, write, item)


def change_item(
    central: CentralFile,
    code: str,
    changes: Changes,
    expected: Changes | None = None,
    shown: Changes | None = None,
) -> Undo:
    """Change fields of the item with this code by their paths; its picture stays with it.

    Two desks that change two fields of one item lose nothing::

        change_item(central, "V1", {"code": "V7", "cost": 450_000, "titles.fi": "Leikkipaikka"})

    Raises what `add_item` raises, NoSuchItemError, MediaNameError where the picture cannot be named
    by the new code, ChangedSinceError where a field is not as `expected`, and ChangedElsewhereError
    where one has another value than was `shown`, and than is wanted.
    """
    with central.database.unit() as session:
        held = _require(session, code)
        before = {path: value_of(held, path) for path in changes}
        if expected is not None and before != expected:
            raise ChangedSinceError
        made = _changed(held, merged_all(before, shown or before, changes))
        items = [made if each.code == code else each for each in ballot(session)]
        _rewrite(central, session, "ballot_item_changed", code, items)
    return lambda later: change_item(later, changes.get("code", code), before, changes)


def value_of(item: BallotItem, path: str) -> Any:
    """Return the value of a field of an item, by its path; an empty text where there is none."""
    name, _, language = path.partition(".")
    held = getattr(item, name)
    return held.get(language, "") if language else held


def _changed(item: BallotItem, changes: Changes) -> BallotItem:
    for path, value in changes.items():
        name, _, language = path.partition(".")
        if language:
            texts = {**getattr(item, name), language: value}
            value = {tag: text for tag, text in texts.items() if text}  # noqa: PLW2901
        item = replace(item, **{name: value})
    return item


def move_item(central: CentralFile, code: str, place: int) -> Undo:
    """Move an item to a place in the order, counted from 0. Raises what `change_item` raises."""
    with central.database.unit() as session:
        item, items = _require(session, code), _without(session, code)
        items.insert(place, item)
        _rewrite(central, session, "ballot_item_moved", code, items)
    return lambda later: move_item(later, code, item.position)


def set_most_choices(central: CentralFile, most: int) -> Undo:
    """Change how many items a person may choose, to at most as many as there are.

    Raises NotAllowedNowError when voting has opened, FieldError.
    """

    def read(session: Session) -> int:
        return the_process(session).max_choices

    def write(central: CentralFile, session: Session, most: int) -> None:
        require(session, Act.SET_BALLOT)
        process, items = the_process(session), ballot(session)
        process.max_choices = most
        check_choices(items, process.to_rules())
        put_on_ballot(session, items)
        note(session, process.id, central.today(), "most_choices_set", most=most)

    return rewrite(central, read, write, most)


def next_code(items: Items) -> str:
    """Return a code that no item has: the number after the highest.

    >>> next_code([BallotItem("V2", 0, 1, {}), BallotItem("V10", 1, 1, {})]), next_code([])
    ('V11', '1')
    """
    ends = [(each.code.rstrip("0123456789"), each.code) for each in items]
    numbered = [(prefix, int(code[len(prefix) :])) for prefix, code in ends if code != prefix]
    if not numbered:
        return str(len(items) + 1)
    prefix, _ = numbered[-1]
    taken = {each.code.casefold() for each in items}
    number = max(number for other, number in numbered if other == prefix) + 1
    while f"{prefix}{number}".casefold() in taken:
        number += 1
    return f"{prefix}{number}"


def _require(session: Session, code: str) -> BallotItem:
    """Return the item with this code, which may be changed. Raises NoSuchItemError."""
    require(session, Act.SET_BALLOT)
    found = next((each for each in ballot(session) if each.code == code), None)
    if found is None:
        raise NoSuchItemError(item=code)
    return found


def _without(session: Session, code: str) -> list[BallotItem]:
    return [each for each in ballot(session) if each.code != code]


def _rewrite(central: CentralFile, session: Session, event: str, code: str, items: Items) -> None:
    """Put items on the ballot in the order that they have now, and note it."""
    before = ballot(session)
    after = [replace(each, position=place) for place, each in enumerate(items)]
    put_on_ballot(session, after)
    _follow_codes(session, before, after)
    note(session, the_process(session).id, central.today(), event, item=code)


def _follow_codes(session: Session, before: Items, after: Items) -> None:
    """Let pictures have the names of their items' codes, or go with them."""
    gone = {each.code for each in before} - {each.code for each in after}
    come = {each.code for each in after} - {each.code for each in before}
    for row in session.scalars(select(MediaRow).where(MediaRow.name.startswith("items/"))):
        if stem(row.name).removeprefix("items/") not in gone:
            continue
        if not come:
            session.delete(row)
            continue
        name = f"items/{min(come)}.{row.name.rpartition('.')[2]}"
        if not is_media_name(name):
            raise MediaNameError(name=name)
        row.name = name
