"""Every proposal gets a number of the register when it first comes to the centre."""

from sqlalchemy import select

from mbdesk.domain.proposal import ProposalRevision
from mbdesk.errors.bundles import BundleError
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.merging.kept_decisions import HeldLines, take_branch
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from tests.process.held import left_at
from tests.process.register.conftest import bring, leave
from tests.process.scene import HEARD


def entries(central):
    with central.database.reading() as session:
        rows = session.scalars(select(RegisterEntry).order_by(RegisterEntry.number)).all()
        session.expunge_all()
        return rows


def test_numbers_go_by_the_day_of_leaving_and_then_by_ids_that_are_drawn(proposing):
    station = proposing.stations[0]
    for title in ("tredje", "fjärde"):
        leave(station, title, "2026-03-12")
    for title in ("första", "andra"):
        leave(station, title, "2026-03-11")
    bring(proposing, station, "2026-03-13")
    found = entries(proposing.central)
    left = {each.proposal: each for each in left_at(station, ProposalRevision).values()}
    assert [each.number for each in found] == [1, 2, 3, 4]
    assert [each.received for each in found] == ["2026-03-13"] * 4
    told = [(left[each.proposal].day, each.proposal) for each in found]
    assert told == sorted(told)


def test_a_number_stays_and_the_next_merge_goes_on_from_it(proposing):
    one, other = proposing.stations
    leave(one, "Bänk")
    first = bring(proposing, one, "2026-03-11")
    leave(other, "Lampa")
    bring(proposing, other, "2026-03-12")
    leave(one, "Träd")
    bring(proposing, one, "2026-03-13")
    merge_files(proposing.central, [first])
    told = [(each.number, each.title, each.received) for each in entries(proposing.central)]
    assert told == [
        (1, "Bänk", "2026-03-11"),
        (2, "Lampa", "2026-03-12"),
        (3, "Träd", "2026-03-13"),
    ]


def test_a_proposal_that_came_with_a_copy_not_gone_by_keeps_its_number(proposing):
    station = proposing.stations[0]
    leave(station, "Bänk")
    copy = proposing.copy_of(station, "kopia")
    leave(station, "Lampa")
    bring(proposing, station, "2026-03-11")
    leave(copy, "Träd")
    refused = export(copy, proposing.folder / "kopia").path
    try:
        merge(proposing.central, refused)
    except BundleError as refusal:
        digest = quarantine(proposing.central, refused, refusal)
    take_branch(proposing.central, digest, HeldLines.FILE, HEARD)
    told = {each.title: (each.number, each.state) for each in entries(proposing.central)}
    assert told["Träd"] == (3, "received")
    assert told["Lampa"][1] == "left_out"
    assert told["Bänk"][1] == "received"
    assert sorted(number for number, _ in told.values()) == [1, 2, 3]
