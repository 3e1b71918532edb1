"""Voids voting cards, and gives out cards of the reserve in their place. Only the centre does.

A void card never counts, whenever it was used: stations do not learn of it, and the box leaves its
votes out.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import CardGivenOutError, NoSuchCardError
from mbdesk.errors.files import FieldError
from mbdesk.models.base import find_row
from mbdesk.models.station import Card, VoidCard
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note_decision
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync.codes import parse_card

SHORTEST_CODE = 12
"""Signs of a card's code at least; a number is shorter."""


def void_card(central: CentralFile, serial: int, way: WayOut) -> None:
    """Void a card that was lost, stolen or given to the wrong person.

    Raises NotAllowedNowError, NoSuchCardError, CardGivenOutError (it is void already), FieldError,
    LettersWithoutFontError.
    """
    _void(central, serial, None, way)


def replace_card(central: CentralFile, serial: int, reserve: int, way: WayOut) -> None:
    """Void a card and give out one of the reserve for it. Raises what `void_card` raises."""
    _void(central, serial, reserve, way)


def void_range(central: CentralFile, first: int, last: int, way: WayOut) -> int:
    """Void cards from one number to another, as of a packet that was stolen; return how many.

    Those that are void already stay so. Raises what `void_card` raises, and FieldError for an end
    before the beginning.
    """
    way = decided(way)
    if last < first:
        raise FieldError(field="last", wanted="number_from", least=first)
    with central.database.unit() as session:
        require(session, Act.VOID_CARD)
        fresh = _fresh_in(session, first, last)
        day = central.today()
        session.add_all(VoidCard(serial=serial, day=day) for serial in fresh)
        process = the_process(session).id
        note_decision(session, process, day, "cards_voided", way, first=first, last=last)
        return len(fresh)


def serial_of(typed: str) -> int:
    """Return the serial of a card by its number or its whole code.

    Raises CodeMistypedError for anything else.
    """
    plain = typed.strip()
    return int(plain) if plain.isdecimal() and len(plain) < SHORTEST_CODE else parse_card(plain)[0]


def void_cards(session: Session) -> frozenset[int]:
    """Return the serials of the cards that never count."""
    return frozenset(session.scalars(select(VoidCard.serial)))


def _void(central: CentralFile, serial: int, reserve: int | None, way: WayOut) -> None:
    way = decided(way)
    with central.database.unit() as session:
        require(session, Act.VOID_CARD)
        _check(session, serial)
        if reserve is not None:
            _check(session, reserve)
            if reserve == serial or reserve in _replacements(session):
                raise CardGivenOutError(serial=reserve)
        session.add(VoidCard(serial=serial, replaced_by=reserve, day=central.today()))
        facts = {"serial": serial} if reserve is None else {"serial": serial, "reserve": reserve}
        process, day = the_process(session).id, central.today()
        note_decision(session, process, day, "card_voided", way, **facts)


def _fresh_in(session: Session, first: int, last: int) -> list[int]:
    """Return the cards of a range that are not void yet. Cards are numbered without gaps.

    Raises NoSuchCardError where an end was never made, CardGivenOutError where all are void.
    """
    for serial in (first, last):
        if find_row(session, Card, serial) is None:
            raise NoSuchCardError(serial=serial)
    void = void_cards(session)
    fresh = [serial for serial in range(first, last + 1) if serial not in void]
    if not fresh:
        raise CardGivenOutError(serial=first)
    return fresh


def _check(session: Session, serial: int) -> None:
    if find_row(session, Card, serial) is None:
        raise NoSuchCardError(serial=serial)
    if session.get(VoidCard, serial) is not None:
        raise CardGivenOutError(serial=serial)


def _replacements(session: Session) -> frozenset[int]:
    given = select(VoidCard.replaced_by).where(VoidCard.replaced_by.is_not(None))
    return frozenset(serial for serial in session.scalars(given) if serial is not None)
