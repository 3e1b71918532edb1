"""The series that voting cards were made in: where their paper is, and how many are left of each.

A place hands cards out in the order of their numbers, and tells in the evening how far it has come.
A reserve is handed out by the centre alone, one for each card that it replaces::

    hand_out(central, 1, upto=214)  # the series that begins with card 1
    series_of(central)[0].left
    next_reserve(central)  # the card to give for a lost one, None where there is none
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.errors.centre import ChangedElsewhereError, NoSuchCardError
from mbdesk.errors.files import FieldError
from mbdesk.models import station as models
from mbdesk.models.base import find_row
from mbdesk.models.station import VoidCard
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_site
from mbdesk.services.centre.undoing import Undo, rewrite_from
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process

RESERVE_PERCENT = 5
"""Of all cards, as many are well kept as a reserve (the ceremony of setting up)."""


@dataclass(frozen=True, slots=True)
class SeriesState:
    """Where a series lies (a place's id, empty for the centre), and the last card handed out."""

    site: str
    upto: int


@dataclass(frozen=True, slots=True)
class CardSeries:
    """Cards made at once, by their first and last number.

    `site` is the id of the place that has them and `place` its name, both empty while the centre
    does. `handed_out` is how many went to people, `void` how many of all never count, and
    `void_ahead` how many of those had not been handed out.
    """

    first: int
    last: int
    reserve: bool
    site: str
    place: str
    handed_out: int
    void: int
    void_ahead: int

    @property
    def state(self) -> SeriesState:
        """Where it lies, and how far it is handed out; of a reserve no card is, in this sense."""
        return SeriesState(self.site, self.first - 1 + (0 if self.reserve else self.handed_out))

    @property
    def number(self) -> int:
        """How many cards there are."""
        return self.last - self.first + 1

    @property
    def left(self) -> int:
        """How many can still be handed out."""
        return self.number - self.handed_out - self.void_ahead


def series_of(central: CentralFile) -> tuple[CardSeries, ...]:
    """Return every series, in the order of their numbers."""
    with central.database.reading() as session:
        return series_in(session)


def series_in(session: Session) -> tuple[CardSeries, ...]:
    """Return what `series_of` returns, as this transaction sees it."""
    sites = session.scalars(select(models.Site))
    places = {site.id: site.name for site in sites}
    void, given = _void(session)
    rows = session.scalars(select(models.CardSeries).order_by(models.CardSeries.first))
    return tuple(_series(row, places, void, given) for row in rows)


def set_series(
    central: CentralFile, first: int, wanted: SeriesState, shown: SeriesState | None = None
) -> Undo:
    """Note where the cards of a series are and how far they are handed out, as one act.

    Raises what `hand_out` and `give_to_place` raise, and ChangedElsewhereError where another state
    was `shown` than the one that is held.
    """

    def read(session: Session) -> SeriesState:
        row = _row(session, first)
        return SeriesState(row.site_id or "", row.handed_out)

    def write(central: CentralFile, session: Session, wanted: SeriesState) -> None:
        held = read(session)
        if wanted.site != held.site:
            _place(central, session, first, wanted.site)
        if wanted.upto != held.upto:
            _hand_out(central, session, first, wanted.upto)

    def fit(held: SeriesState) -> SeriesState:
        if shown is not None and held != shown:
            raise ChangedElsewhereError(field="upto", held=str(held.upto))
        return wanted

    return rewrite_from(central, read, write, fit)


def hand_out(central: CentralFile, first: int, upto: int) -> None:
    """Note that the cards of a series (by its first) are handed out, up to one of them.

    With the number before the first none is. Raises NoSuchCardError where no series begins so, and
    FieldError for a number outside it, or in a reserve.
    """
    with central.database.unit() as session:
        _hand_out(central, session, first, upto)


def _hand_out(central: CentralFile, session: Session, first: int, upto: int) -> None:
    row = _row(session, first)
    if row.reserve or not row.first - 1 <= upto <= row.last:
        bounds = {"least": row.first - 1, "most": row.last}
        raise FieldError(field="upto", wanted="number", **bounds)
    row.handed_out = upto
    facts = {"first": row.first, "number": upto - row.first + 1}
    note(session, the_process(session).id, central.today(), "cards_handed_out", **facts)


def give_to_place(central: CentralFile, first: int, site: str) -> None:
    """Note which place (by its id) has the cards of a series; an empty one is the centre.

    Raises NoSuchCardError where no series begins so, NoSuchEntryError for an unknown place.
    """
    with central.database.unit() as session:
        _place(central, session, first, site)


def _place(central: CentralFile, session: Session, first: int, site: str) -> None:
    row = _row(session, first)
    place = the_site(session, site) if site else None
    row.site_id = place.id if place is not None else None
    process, named = the_process(session).id, place.name if place else ""
    facts = {"first": row.first, "last": row.last}
    note(session, process, central.today(), "cards_placed", **facts, place=named)


def next_reserve(central: CentralFile) -> int | None:
    """Return the number of the next card of a reserve, None where none is left."""
    with central.database.reading() as session:
        return next_reserve_in(session)


def next_reserve_in(session: Session) -> int | None:
    """Return what `next_reserve` returns, as this transaction sees it."""
    void, given = _void(session)
    gone = {*void, *given}
    rows = select(models.CardSeries).where(models.CardSeries.reserve)
    ordered = session.scalars(rows.order_by(models.CardSeries.first))
    free = (n for row in ordered for n in range(row.first, row.last + 1) if n not in gone)
    return next(free, None)


def _row(session: Session, first: int) -> models.CardSeries:
    row = find_row(session, models.CardSeries, first)
    if row is None:
        raise NoSuchCardError(serial=first)
    return row


def _void(session: Session) -> tuple[list[int], list[int]]:
    """Return the void cards, and those that were given out for others, each in their order."""
    rows = session.execute(select(VoidCard.serial, VoidCard.replaced_by)).all()
    void = sorted(serial for serial, _ in rows)
    return void, sorted(given for _, given in rows if given is not None)


def _series(
    row: models.CardSeries, places: Mapping[str, str], void: list[int], given: list[int]
) -> CardSeries:
    gone = void[bisect_left(void, row.first) : bisect_right(void, row.last)]
    replacing = given[bisect_left(given, row.first) : bisect_right(given, row.last)]
    handed = set(replacing) if row.reserve else range(row.first, row.handed_out + 1)
    return CardSeries(
        first=row.first,
        last=row.last,
        reserve=row.reserve,
        site=row.site_id or "",
        place=places.get(row.site_id or "", ""),
        handed_out=len(handed),
        void=len(gone),
        void_ahead=sum(serial not in handed for serial in gone),
    )
