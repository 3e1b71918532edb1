"""One person: found in every table that can hold a name, and gone from every byte afterwards."""

import pytest
from sqlalchemy import func, select

from mbdesk.domain.privacy import CLEANED, MARK, SEARCHED, Holds
from mbdesk.errors.files import FieldError
from mbdesk.errors.privacy import KeptFilesTellError, NothingHeldError, PersonNamedError
from mbdesk.models.base import Base, JsonDocument
from mbdesk.models.runs import KeptChunk, KeptFile
from mbdesk.models.station import Station
from mbdesk.services.centre.archive.erasing import PUBLIC_TASK, erase_person
from mbdesk.services.centre.archive.finding import PersonQuery, find_person
from mbdesk.services.centre.archive.retention import read_records
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from tests.process.archive.conftest import DECIDED, KEPT, NAME, where_named
from tests.process.register.conftest import leave

WHO = PersonQuery((1,), (NAME,))
SPELLINGS = (NAME, NAME.upper(), NAME.replace(" ", "\n"))


def named_in(path):
    """Tell in which ways the person stands in the bytes of a file, if in any."""
    data = path.read_bytes()
    ways = [way for each in SPELLINGS for way in (each, ascii(each)[1:-1])]
    return [way for way in ways if way.encode() in data]


def told_by(found, *kinds):
    return {f"{each.table}.{each.column}" for each in found.of(*kinds)}


def test_a_person_is_found_in_every_column_that_can_name_one(planted):
    found = find_person(planted.central, WHO)
    assert told_by(found, *SEARCHED) >= where_named(*SEARCHED)
    assert (found.contacts, found.pictures, found.kept_files) == (1, 1, ())
    assert {each.proposal for each in found.of(Holds.LEFT)} <= {1, None}


def test_what_is_erased_is_gone_from_every_byte_and_no_export_brings_it_back(planted):
    central, station = planted.central, planted.stations[0]
    for each in where_named(*KEPT):  # what is kept has its own test: here all bytes are looked at
        forget(central, *each.split("."))
    assert named_in(central.path)
    record = erase_person(central, WHO, DECIDED)
    assert not named_in(central.path)
    assert not find_person(central, WHO).places
    numbers = {name: record.numbers[name] for name in ("contacts", "pictures", "kept")}
    assert numbers == {"contacts": 1, "pictures": 1, "kept": 0}
    assert MARK in read_dossier(central, 1).now.description
    leave(station, "Lampa")
    for _ in range(2):
        path = export(station, planted.folder).path
        assert [each.refusal for each in merge_files(central, [path]).verdicts] == [None]
    assert not named_in(central.path)
    assert find_person(central, WHO).contacts == 0
    assert read_dossier(central, 2).now.title == "Lampa"


def forget(central, table, column):
    rows = Base.metadata.tables[table]
    document = isinstance(rows.c[column].type, JsonDocument)
    value = [] if document else func.hex(func.randomblob(4))  # some are wanted once only
    with central.database.unit() as session:
        session.execute(rows.update().values({column: value}))


def test_what_is_kept_is_found_afterwards_and_record_and_log_name_nobody(planted):
    central = planted.central
    record = erase_person(central, WHO, DECIDED)
    found = find_person(central, WHO)
    assert told_by(found, *CLEANED) == set()
    assert told_by(found, *KEPT) >= where_named(*KEPT)
    assert (record.numbers["kept"], record.ground) == (len(found.places), PUBLIC_TASK)
    assert (record.names, record.reason, record.proposals) == (DECIDED.names, DECIDED.reason, (1,))
    assert read_records(central)[0] == record
    with central.database.reading() as session:
        event = events(session, central.frame.id)[-1]
    assert event.code == "person_erased"
    assert event.parameters == {"number": record.number, "by": "Anna Ek"}


def test_what_cannot_be_erased_is_refused_and_changes_nothing(planted):
    central = planted.central
    with pytest.raises(PersonNamedError):
        erase_person(central, WHO, WayOut(f"{NAME} har bett om det", DECIDED.names))
    with pytest.raises(NothingHeldError):
        erase_person(central, PersonQuery((), ("Ingen Alls",)), DECIDED)
    for terms in (("Ek",), ("x" * 201,), ()):
        with pytest.raises(FieldError):
            erase_person(central, PersonQuery((), terms), DECIDED)
    assert find_person(central, WHO).contacts == 1


def test_a_file_kept_aside_that_tells_of_the_person_is_decided_on_first(planted):
    central = planted.central
    telling = {"code": "", "parameters": {}, "votes": 0, "tests": 0, "fingerprint": ""}
    with central.database.unit() as session:
        station = session.scalars(select(Station.id)).first()
        session.query(KeptFile).delete()
        for digest, told in (("a" * 64, f"...{NAME}..."), ("b" * 64, "ingen")):
            own = {"digest": digest, "station_id": station, "number": 2, "name": f"{told}.mbexport"}
            session.add(KeptFile(**own, state="quarantined", day="2026-05-10", **telling))
            session.flush()
            session.add(KeptChunk(digest=digest, seq=0, data=told.encode()))
    assert find_person(central, WHO).kept_files == (f"...{NAME}....mbexport",)
    with pytest.raises(KeptFilesTellError):
        erase_person(central, WHO, DECIDED)
    assert find_person(central, WHO).contacts == 1
