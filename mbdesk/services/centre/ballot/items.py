"""Makes the ballot item by item, until voting opens.

Each act is a unit of work, and is refused as a whole ballot would be; only that there are fewer
items than a person may choose is left until voting is opened. Pictures go with their items::

    add_item(central, BallotItem("V1", 0, 450_000, {"sv": "Lekplats vid torget"}))
    move_item(central, "V1", 3)  # to the fourth place
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import NoSuchItemError
from mbdesk.errors.files import MediaNameError
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.setup.checks import check_choices
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.voting import put_on_ballot
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.station.station_media import stem
from mbdesk.sync.media import is_media_name

Items = Sequence[BallotItem]


def add_item(central: CentralFile, item: BallotItem) -> None:
    """Put an item at the end of the ballot.

    Raises NotAllowedNowError when voting has opened, FieldError, LettersWithoutFontError.
    """
    _rewrite(central, "ballot_item_added", item.code, lambda items: [*items, item])


def change_item(central: CentralFile, code: str, item: BallotItem) -> None:
    """Put another item in the place of the one with this code; its picture stays with it.

    Raises what `add_item` raises, NoSuchItemError, and MediaNameError where the picture cannot be
    named by the new code.
    """

    def changed(items: Items) -> Items:
        return [item if each.code == code else each for each in items]

    _rewrite(central, "ballot_item_changed", code, changed, known=True)


def remove_item(central: CentralFile, code: str) -> None:
    """Take an item off the ballot, with its picture. Raises what `change_item` raises."""

    def without(items: Items) -> Items:
        return [each for each in items if each.code != code]

    _rewrite(central, "ballot_item_removed", code, without, known=True)


def move_item(central: CentralFile, code: str, place: int) -> None:
    """Move an item to a place in the order, counted from 0. Raises what `change_item` raises."""

    def moved(items: Items) -> Items:
        others = [each for each in items if each.code != code]
        others[place:place] = [each for each in items if each.code == code]
        return others

    _rewrite(central, "ballot_item_moved", code, moved, known=True)


def set_most_choices(central: CentralFile, most: int) -> None:
    """Change how many items a person may choose, to at most as many as there are.

    Raises NotAllowedNowError when voting has opened, FieldError.
    """
    with central.database.unit() as session:
        require(session, Act.SET_BALLOT)
        process, items = the_process(session), ballot(session)
        process.max_choices = most
        check_choices(items, process.to_rules())
        put_on_ballot(session, items)
        note(session, process.id, central.today(), "most_choices_set", most=most)


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


def _rewrite(
    central: CentralFile,
    event: str,
    code: str,
    change: Callable[[Items], Items],
    *,
    known: bool = False,
) -> None:
    """Put the changed items on the ballot in the order that they have now, and note it."""
    with central.database.unit() as session:
        require(session, Act.SET_BALLOT)
        before = ballot(session)
        if known and code not in {each.code for each in before}:
            raise NoSuchItemError(item=code)
        after = [replace(each, position=place) for place, each in enumerate(change(before))]
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
