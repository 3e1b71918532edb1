"""What the centre tells a station that it holds, and what a station takes for a receipt."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import AlteredError, ClonedStationError
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_ways import give_new_code
from mbdesk.services.common.audit_log import EXPORTED
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.receipts import (
    arrival_told,
    arrived,
    read_receipt,
    write_receipt,
)
from mbdesk.services.exchange.receiving import receive
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.services.station.station_state import reopen
from mbdesk.sync.bundle.bodies import ReceiptBody
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.words.phrase import reader_of
from tests.process.scene import PROPOSING_DAY, Scene, rows, voting_day

DRAFT = ProposalDraft("sv", "En bänk", "Vid torget")
WAY = WayOut("kön var lång", ("Anna Ek", "Bo Dal"))


def sent(scene: Scene, *, final: bool = False) -> Path:
    cast(scene.stations[0], Choice(("tree",)))
    path = export(scene.stations[0], scene.folder, final=final).path
    merge(scene.central, path)
    return path


def receipt(scene: Scene) -> Path:
    station = scene.stations[0].station.id
    return write_receipt(scene.central, station, scene.folder, scene.signing)


def read(scene: Scene) -> ReceiptBody:
    return read_receipt(scene.stations[0], receipt(scene))


def test_a_receipt_names_the_export_and_what_is_held(scene: Scene):
    sent(scene)
    path = sent(scene)
    with open_bundle(path) as bundle:
        digest, fingerprint = bundle.manifest.digest, bundle.manifest.body["fingerprint"]
    told = read(scene)
    assert (told.number, told.digest, told.fingerprint) == (2, digest, fingerprint)
    assert (told.votes, told.counts.votes, told.final) == (2, 2, False)


def test_a_receipt_says_that_a_reopened_station_needs_a_new_last_export(scene: Scene):
    sent(scene, final=True)
    assert (read(scene).final, read(scene).needs_last_export) == (True, False)
    reopen(scene.stations[0], WAY)
    sent(scene)
    assert (read(scene).final, read(scene).needs_last_export) == (False, True)
    sent(scene, final=True)
    assert (read(scene).final, read(scene).needs_last_export) == (True, False)


def test_a_station_of_which_nothing_came_can_have_a_receipt(scene: Scene):
    assert (read(scene).number, read(scene).digest, read(scene).votes) == (0, "", 0)


def told(scene: Scene, language: str = "en") -> str:
    return arrival_told(arrived(scene.stations[0])).read(reader_of(language))


def test_what_has_arrived_is_told_in_one_sentence(scene: Scene):
    station = scene.stations[0]
    assert told(scene) == "No export has been written here yet, so the centre has received none."
    cast(station, Choice(("tree",)))
    path = export(station, scene.folder).path
    assert told(scene) == "The centre has received no export from here yet: take export 1 to it."
    merge(scene.central, path)
    read(scene)
    whole = "The centre has received the exports up to number 1, and no export is missing: "
    assert told(scene) == f"{whole}1 vote is safe there."
    cast(station, Choice(("lamp",)))
    upto = "The centre has received the exports up to number 1, with 1 of 2 votes; "
    assert told(scene) == f"{upto}the rest go with the next export."
    later = export(station, scene.folder).path
    assert told(scene) == f"{upto}export 2 is missing there: take it to the centre."
    merge(scene.central, later)
    read(scene)
    assert told(scene) == f"{whole.replace('1', '2')}2 votes are safe there."


def test_an_older_receipt_takes_nothing_back(scene: Scene):
    sent(scene)
    older = receipt(scene).rename(scene.folder / "older.mbreceipt")
    sent(scene)
    read(scene)
    before = told(scene)
    read_receipt(scene.stations[0], older)
    assert told(scene) == before
    assert "up to number 2" in before


def test_without_a_vote_no_votes_are_told_of(scene: Scene):
    merge(scene.central, export(scene.stations[0], scene.folder).path)
    read(scene)
    whole = "The centre has received the exports up to number 1, and no export is missing."
    assert told(scene) == whole


def says(station: StationFolder) -> str:
    return arrival_told(arrived(station)).read(reader_of("en"))


def foreign(number: int, safe: int, votes: str) -> str:
    left = "it is" if votes == "1 vote" else "all of them are"
    return (
        f"The centre's newest export of this station, number {number}, was not written on this "
        f"computer. The centre is known to hold {safe} of the {votes} here; {left} still "
        "stored here. Write an export here, take it to the centre, and say so there."
    )


UNUSED = (
    "The centre's newest export of this station, number 1, was not written on this computer, where "
    "nobody has voted. If this computer did not replace another, tell the centre."
)


def test_a_station_that_was_set_back_hears_that_the_centre_has_more(scene: Scene):
    earlier = scene.copy_of(scene.stations[0], "earlier")
    sent(scene)
    read_receipt(earlier, receipt(scene))
    assert says(earlier) == UNUSED


def test_a_copy_s_export_of_the_same_number_makes_no_vote_here_safe(scene: Scene):
    """What the centre would refuse as a cloned station's is not called safe here."""
    station = scene.stations[0]
    copy = scene.copy_of(station, "copy")
    cast(copy, Choice(("tree",)))
    merge(scene.central, export(copy, scene.folder).path)
    cast(station, Choice(("lamp",)))
    mine = export(station, scene.folder / "Torget").path
    read(scene)
    assert says(station) == foreign(1, 0, "1 vote")
    assert station.at_centre == 0
    with pytest.raises(ClonedStationError):
        merge(scene.central, mine)


def test_what_had_arrived_before_a_copy_s_export_stays_safe(scene: Scene):
    station = scene.stations[0]
    sent(scene)
    read(scene)
    copy = scene.copy_of(station, "copy")
    merge(scene.central, export(copy, scene.folder).path)
    cast(station, Choice(("lamp",)))
    read(scene)
    assert says(station) == foreign(2, 1, "2 votes")


def replaced(scene: Scene) -> StationFolder:
    """Enrol a station anew, on another computer."""
    new = give_new_code(scene.central, scene.stations[0].station.id, WAY)
    return scene.take(enrol(scene.pack(new), scene.folder / "anew", new.code, voting_day))


def test_the_computer_that_was_replaced_makes_no_vote_of_the_new_one_safe(scene: Scene):
    sent(scene)
    anew, old = replaced(scene), receipt(scene)
    read_receipt(anew, old)
    assert says(anew) == UNUSED
    for choice in ("tree", "lamp"):
        cast(anew, Choice((choice,)))
    mine = export(anew, scene.folder / "anew").path
    assert says(anew) == foreign(1, 0, "2 votes")
    merge(scene.central, mine)
    read_receipt(anew, receipt(scene))
    whole = "The centre has received the exports up to number 1, and no export is missing: "
    assert says(anew) == f"{whole}2 votes are safe there."
    assert anew.at_centre == 2
    read_receipt(anew, old)
    assert says(anew) == f"{whole}2 votes are safe there."


def test_votes_of_the_computer_that_was_replaced_are_not_counted_as_the_new_one_s(scene: Scene):
    for _ in range(3):
        sent(scene)
    anew = replaced(scene)
    cast(anew, Choice(("tree",)))
    merge(scene.central, export(anew, scene.folder / "anew").path)
    cast(anew, Choice(("lamp",)))
    path = receipt(scene)
    received = receive(anew, path)
    upto = "The centre has received the exports up to number 1, with 1 of 2 votes; "
    assert says(anew) == f"{upto}the rest go with the next export."
    assert received.at_centre == 1


ODD: dict[str, dict[str, Any]] = {
    "a station that is a text": {"station": "Torget"},
    "a number that is a truth": {"number": True},
    "a digest that is none": {"digest": "x"},
    "counts of old": {"counts": {"envelopes": 1}},
    "negative counts": {
        "counts": {"votes": -1, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}
    },
    "a fingerprint that is too long": {"fingerprint": "X" * 17},
    "a final that is a number": {"final": 1},
    "nothing on the last export": {"needs_last_export": None},
    "something more": {"votes": 7},
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_receipt_that_the_centre_has_signed_is_refused_and_changes_nothing(scene, odd):
    station: StationFolder = scene.stations[0]
    path = receipt(scene)
    with open_bundle(path) as bundle:
        manifest = bundle.manifest
    header = Header(FileKind.RECEIPT, manifest.process, manifest.mode, {**manifest.body, **odd})
    forged = stage_bundle(scene.folder / "odd.mbreceipt", header, {}, scene.signing.private)
    before = rows(station.folder / DATABASE_NAME)
    with pytest.raises(AlteredError):
        read_receipt(station, forged.publish())
    assert rows(station.folder / DATABASE_NAME) == before


def test_a_proposal_left_since_an_export_is_told_of_as_votes_are(scene: Scene):
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    leave_proposal(station, DRAFT)
    merge(scene.central, export(station, scene.folder).path)
    read(scene)
    upto = "The centre has received the exports up to number 1"
    assert told(scene) == f"{upto}, and no export is missing."
    leave_proposal(station, replace(DRAFT, title="Fler lampor"))
    since = "what has been left here since goes with the next export."
    assert told(scene) == f"{upto}; {since}"
    merge(scene.central, export(station, scene.folder).path)
    read(scene)
    assert told(scene) == f"{upto.replace('1', '2')}, and no export is missing."


LESS = {
    "fewer votes": {"votes": 1},
    "fewer test ballots": {"tests": 0},
    "fewer proposals": {"proposals": 0},
    "fewer contacts": {"contacts": 0},
    "fewer answers": {"surveys": 0},
    "other votes": {"fingerprint": "0000-0000-0000"},
}


@pytest.mark.parametrize("odd", LESS.values(), ids=LESS)
def test_a_receipt_that_tells_of_less_than_the_export_carries_is_told_of(scene: Scene, odd):
    """Two people would else believe that a proposal lies safe at a centre that never took it."""
    station = scene.stations[0]
    for choice in ("tree", "lamp"):
        cast(station, Choice((choice,)))
    merge(scene.central, export(station, scene.folder).path)
    with open_bundle(receipt(scene)) as bundle:
        manifest = bundle.manifest
    body = {**manifest.body, "counts": {**manifest.body["counts"]}}
    carried = {"tests": 1, "proposals": 1, "contacts": 1, "surveys": 1}
    _carries(station, **carried)
    body["counts"] |= carried
    body |= {name: each for name, each in odd.items() if name == "fingerprint"}
    body["counts"] |= {name: each for name, each in odd.items() if name != "fingerprint"}
    header = Header(FileKind.RECEIPT, manifest.process, manifest.mode, body)
    path = stage_bundle(scene.folder / "less.mbreceipt", header, {}, scene.signing.private)
    read_receipt(station, path.publish())
    assert told(scene) == (
        "The centre has received export 1 of this station, but tells of less than that export "
        "carries, or of other votes. All of it is still stored here. Tell the centre."
    )


def _carries(station: StationFolder, **counts: int) -> None:
    """Let the station's log say that its export carries more than votes."""
    with station.database.unit() as session:
        written = select(AuditEvent).where(AuditEvent.code == EXPORTED)
        event = session.scalars(written).one()
        event.parameters = {**event.parameters, **counts}
