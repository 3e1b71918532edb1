"""A station read at its start without SQLAlchemy is what SQLAlchemy reads of it."""

from functools import partial

import pytest
from sqlalchemy import func, select

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import EnvelopeKind
from mbdesk.errors.files import MediumLostError
from mbdesk.models.pack_snapshot import read_counts, read_pack_snapshot
from mbdesk.models.process import Media
from mbdesk.models.slots import VoteSlot
from mbdesk.models.station import Card, OwnStation, Station
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.services.exchange.receipts import arrived
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.services.station.surveying import note_help
from tests.process.scene import Scene


@pytest.mark.parametrize("state", ["gone", "a folder"])
def test_a_file_that_is_gone_is_told_and_not_made_anew(scene: Scene, state: str):
    station = scene.stations[0]
    path = station.folder / DATABASE_NAME
    station.database.close()
    path.rename(path.with_name("gone"))
    if state == "a folder":
        path.mkdir()
    for reads in (station.counts, partial(arrived, station), partial(note_help, station)):
        with pytest.raises(MediumLostError):
            reads()
    assert not path.is_file()


def test_both_ways_of_reading_a_station_agree(scene: Scene):
    station = scene.stations[0]
    cast(station, Choice(("tree",)))
    note_help(station)
    path = station.folder / DATABASE_NAME
    snapshot = read_pack_snapshot(path)
    with station.database.reading() as session:
        process = the_process(session)
        assert snapshot.frame == process.to_frame()
        assert snapshot.voting_open is (process.voting_opened is not None)
        own = session.scalars(select(OwnStation)).one()
        assert snapshot.station == session.get_one(Station, own.id).to_value()
        assert snapshot.criteria == criteria(session)
        assert snapshot.cost_items == cost_guide(session)
        assert snapshot.items == ballot(session)
        kept = {(one.name, one.type, one.digest) for one in snapshot.media}
        assert kept == {(row.name, row.type, row.digest) for row in session.scalars(select(Media))}
        assert snapshot.final is own.final is False
        assert snapshot.used == set(session.scalars(select(Card.serial).where(Card.used)))
        votes = select(func.count()).where(VoteSlot.kind == EnvelopeKind.VOTE)
        assert read_counts(path).votes == session.scalar(votes)
        assert station.at_centre == own.at_centre
    assert read_counts(path).votes == 1
    assert read_counts(path).surveys == 1
