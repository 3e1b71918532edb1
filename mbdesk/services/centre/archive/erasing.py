"""Erasing what is held about one person, as far as the law lets it be erased.

Contacts and pictures of the person's proposals go; in every text that residents left or staff have
written, a mark takes the place of the person's name. What says who decided, what residents were
shown, and the log are kept: the record names them (`FoundPerson.of`)::

    erased = erase_person(central, PersonQuery((31,), ("Anna Persson",)), decided)
    erased.record.numbers  # {"contacts": 1, "pictures": 0, "texts": 3, "kept": 1}

Exports of the stations carry all of it again; what was erased is not taken in a second time. The
file is then laid out anew, so that none of it is left in its bytes; a server's tables likewise.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.orm import Session

from mbdesk.domain.privacy import CLEANED, MARK, PrivacyAct
from mbdesk.domain.privacy import PrivacyRecord as PrivacyValue
from mbdesk.domain.register import ProposalKey
from mbdesk.errors.privacy import KeptFilesTellError, NothingHeldError, PersonNamedError
from mbdesk.models.base import Base
from mbdesk.models.personal import columns_that_hold
from mbdesk.models.privacy import ErasedRecord, PrivacyRecord
from mbdesk.models.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.archive.finding import (
    FoundPerson,
    PersonQuery,
    checked_query,
    found_in,
    keys_of,
    pattern_of,
    rows_of,
)
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut

PUBLIC_TASK = "GDPR 17.3 b, d"
"""On what ground something is kept: a public task, and the archive of it."""


def erase_person(central: CentralFile, query: PersonQuery, way: WayOut) -> PrivacyValue:
    """Erase what is held about a person, and return the record of it; it does not name them.

    Raises:
        NothingHeldError
        KeptFilesTellError: exports that are kept aside tell of them: decide on those first.
        PersonNamedError: the reason would tell who it was.
        NoSuchProposalError, FieldError, LettersWithoutFontError
        DiskFullError, FileLockedError: while the file was laid out anew; what was erased is erased.
    """
    query, way = checked_query(query), decided(way)
    if query.terms and pattern_of(query.terms).search(way.reason):
        raise PersonNamedError
    with central.database.unit() as session:
        found = found_in(session, query)
        if not found.anything:
            raise NothingHeldError
        if found.kept_files:
            raise KeptFilesTellError(files=", ".join(found.kept_files))
        record = _noted(session, central.today(), found, way)
        _erase(session, found, record.number)
        process = the_process(session).id
        note(session, process, central.today(), "person_erased", number=record.number)
        told = record.to_value()
    central.database.rebuild()
    return told


def _noted(session: Session, day: str, found: FoundPerson, way: WayOut) -> PrivacyRecord:
    cleaned = len(found.of(*CLEANED))
    numbers = {
        "contacts": found.contacts,
        "pictures": found.pictures,
        "texts": cleaned,
        "kept": len(found.places) - cleaned,
    }
    row = new_record(session, day, PrivacyAct.ERASURE, way, numbers)
    row.proposals = [str(number) for number in found.query.proposals]
    row.ground = PUBLIC_TASK if numbers["kept"] else ""
    session.flush()
    return row


def new_record(
    session: Session, day: str, act: PrivacyAct, way: WayOut, numbers: Mapping[str, int]
) -> PrivacyRecord:
    """Add a record of what is done with what is held about people, and return its row."""
    last = session.scalar(select(func.max(PrivacyRecord.number))) or 0
    first, second = way.names
    row = PrivacyRecord(
        number=last + 1,
        day=day,
        act=act,
        name=first,
        second_name=second,
        reason=way.reason,
        numbers=dict(numbers),
        proposals=[],
        kind="",
        ground="",
    )
    session.add(row)
    session.flush()
    return row


def _erase(session: Session, found: FoundPerson, record: int) -> None:
    keys = set(keys_of(session, found.query.proposals))
    for key in keys:
        for model in (SealedContact, ProposalPicture):
            own = model.station_id == key.station, model.proposal == key.proposal
            remove_records(session, model, record, *own)
    if found.query.terms:
        keys |= _clean_all(session, pattern_of(found.query.terms), record)
    refresh(session, sorted(keys))


def remove_records(session: Session, model: Any, record: int, *which: Any) -> int:
    """Delete records that stations sent, so that no export brings them back; count them.

    `record` is the number of what says why.
    """
    gone = select(model.station_id, model.id, literal(record)).where(*which)
    columns = ["station_id", "id", "record"]
    known = select(ErasedRecord.id).where(
        ErasedRecord.station_id == model.station_id, ErasedRecord.id == model.id
    )
    session.execute(insert(ErasedRecord).from_select(columns, gone.where(~known.exists())))
    number = session.scalar(select(func.count()).select_from(model).where(*which)) or 0
    session.execute(delete(model).where(*which))
    return number


def _clean_all(session: Session, pattern: re.Pattern[str], record: int) -> set[ProposalKey]:
    """Put a mark in the place of each hit; return the proposals whose texts were changed."""
    touched: set[ProposalKey] = set()
    for table, columns in columns_that_hold(*CLEANED):
        if table is Base.metadata.tables[RegisterEntry.__tablename__]:
            continue  # it follows from the records
        for row in list(rows_of(session, table, columns)):
            held = {column.name: getattr(row, column.name) for column in columns}
            new = {name: cleaned(value, pattern) for name, value in held.items()}
            changed = {name: value for name, value in new.items() if value != held[name]}
            if changed:
                keys = (each == getattr(row, each.name) for each in table.primary_key)
                session.execute(update(table).where(*keys).values(changed))
                touched |= _marked(session, table.name, row, record)
    return touched


def _marked(session: Session, table: str, row: Any, record: int) -> set[ProposalKey]:
    """Remember a station's text that was cleaned; return the proposal that a row belongs to."""
    names = {"proposal_revision": "id", "proposal_cost": "revision_id"}
    if table in names:
        key = (row.station_id, getattr(row, names[table]))
        if session.get(ErasedRecord, key) is None:
            session.add(ErasedRecord(station_id=key[0], id=key[1], record=record))
            session.flush()
        text = session.get_one(ProposalRevision, key)
        return {ProposalKey(text.station_id, text.proposal)}
    if hasattr(row, "proposal") and hasattr(row, "station_id"):
        return {ProposalKey(row.station_id, row.proposal)}
    return set()


def cleaned(value: Any, pattern: re.Pattern[str]) -> Any:
    """Return a value of a column with a mark in the place of each hit.

    >>> cleaned({"sv": "Ring Anna Ek"}, pattern_of(["anna ek"]))
    {'sv': 'Ring [•••••]'}
    """
    if isinstance(value, str):
        return pattern.sub(MARK, value)
    if isinstance(value, Mapping):
        return {cleaned(name, pattern): cleaned(each, pattern) for name, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [cleaned(each, pattern) for each in value]
    return value
