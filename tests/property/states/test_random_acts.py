"""Whatever people do in whatever order, and whenever the power goes: no vote is lost or invented.

Acts are drawn at two stations, at copies of them, and at the centre. After each, and at the end,
once all that was sent has come in: every vote that a voter was given a code for before a last
export is counted, or told by its number; the sums add up; a result that was signed verifies for
ever. `MBDESK_STATES` says how many examples are drawn; the gate takes a few.
"""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.result import Fate
from mbdesk.domain.vote_state import Act, VoteState, after, instead
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.voter import AlreadyVotedError, StationFinalError, StationOpenError
from mbdesk.services.centre.merging.kept_decisions import HeldLines, drop
from mbdesk.services.centre.stations.station_register import StationStatus, stations
from mbdesk.services.centre.stations.station_ways import revoke, set_aside, take_back
from mbdesk.services.centre.voting.vote_ways import reopen_voting
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import count_box, make_box, new_count, take_box_back
from mbdesk.services.counting.count_standing import result
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_file import read_result, vouch
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.sync.codes import code_of_bits
from tests.process.scene import wait_for_nobody
from tests.property.states.place import WAY, Desk, Place
from tests.templates import quick_disk, quick_enrolment

EXAMPLES = int(os.environ.get("MBDESK_STATES", "8"))
STEPS = 30 if EXAMPLES < 100 else 50
ANY = st.integers(0, 59)
VOTES = st.lists(st.tuples(ANY, st.integers(0, 2), st.integers(0, 5)), min_size=1, max_size=6)
"""Votes at which station, for what, and with which card where cards are asked for."""

DECIDED = (
    Act.CLOSE,
    Act.REOPEN,
    Act.SET_ASIDE,
    Act.TAKE_BACK,
    Act.REVOKE,
    Act.BOX,
    Act.UNBOX,
    Act.COUNT,
    Act.NEW_COUNT,
)
MOST_DESKS = 4
"""Two stations, and two copies of them."""


class RandomActs(RuleBasedStateMachine):
    """What people do, and what a model of it says must come of it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.place: Place
        self.opened = False
        """Whether any box has been opened: voting is not reopened then."""

    @initialize(access=st.sampled_from([VoterAccess.OPEN, VoterAccess.CARD]), votes=VOTES)
    def open(self, access: VoterAccess, votes: list[tuple[int, int, int]]) -> None:
        self.place = Place(Path(self._folder.name), access)
        self.access = access
        self.vote(votes)

    # At the stations

    def desk(self, which: int) -> Desk:
        return self.place.desks[which % len(self.place.desks)]

    @rule(votes=VOTES)
    def vote(self, votes: list[tuple[int, int, int]]) -> None:
        for which, item, card in votes:
            self.cast(self.desk(which), item, card)

    def cast(self, desk: Desk, item: int, card: int) -> None:
        before = len(desk.acknowledged)
        try:
            self.place.cast(desk, item, card)
        except StationFinalError:
            assert desk.final
        except AlreadyVotedError:
            assert self.access is VoterAccess.CARD
        else:
            assert not desk.final
            assert len(desk.acknowledged) == before + 1

    @rule(which=ANY)
    def export(self, which: int) -> None:
        self.place.export(self.desk(which), final=False)

    @rule(which=ANY)
    def last_export(self, which: int) -> None:
        self.place.export(self.desk(which), final=True)

    @rule(which=ANY)
    def reopen_station(self, which: int) -> None:
        desk = self.desk(which)
        try:
            self.place.reopen(desk)
        except StationOpenError:
            assert not desk.final

    @precondition(lambda self: len(self.place.desks) < MOST_DESKS)
    @rule(which=ANY)
    def copy_station(self, which: int) -> None:
        self.place.copy(self.desk(which))

    @rule(which=ANY)
    def crash_station(self, which: int) -> None:
        self.place.crash_station(self.desk(which))

    @rule(which=ANY)
    def crash_while_exporting(self, which: int) -> None:
        self.place.crash_while_exporting(self.desk(which))

    # At the centre

    @property
    def state(self) -> VoteState:
        return read_overview(self.place.centre).voting.state

    def act(self, act: Act, station: str) -> bool:
        """Do what the table of states allows, and see that anything else is refused by it."""
        before = self.state
        try:
            self.acts(station)[act]()
        except NotAllowedNowError as refused:
            self.check_refused(refused, act, before)
            return False
        assert instead(before, act) is None
        assert self.state is after(before, act)
        return True

    def check_refused(self, refused: NotAllowedNowError, act: Act, before: VoteState) -> None:
        beyond = self.opened and act in {Act.REOPEN, Act.UNBOX}
        assert instead(before, act) is not None or beyond
        assert (refused.parameters["act"], self.state) == (act, before)

    @precondition(lambda self: self.place.sent)
    @rule(which=ANY)
    def merge(self, which: int) -> None:
        sent = self.place.sent[which % len(self.place.sent)]
        self.place.merge(sent)

    @precondition(lambda self: self.place.sent)
    @rule()
    def merge_the_newest(self) -> None:
        self.place.merge(self.place.sent[-1])

    @precondition(lambda self: self.place.sent)
    @rule()
    def merge_all(self) -> None:
        for sent in self.place.sent:
            self.place.merge(sent)

    @precondition(lambda self: self.place.sent)
    @rule(which=ANY)
    def crash_while_merging(self, which: int) -> None:
        self.place.crash_while_merging(self.place.sent[which % len(self.place.sent)])

    @rule()
    def crash_centre(self) -> None:
        self.place.crash_centre()

    @precondition(lambda self: self.place.waiting())
    @rule(which=ANY, choice=st.sampled_from([HeldLines.BOTH, HeldLines.FILE, HeldLines.HELD]))
    def take_kept(self, which: int, choice: HeldLines) -> None:
        waiting = self.place.waiting()
        kept = waiting[which % len(waiting)]
        try:
            self.place.take(kept, choice)
        except NotAllowedNowError:
            assert self.state in {VoteState.BOXED, VoteState.COUNTED}

    @precondition(lambda self: self.place.waiting())
    @rule(which=ANY)
    def drop_kept(self, which: int) -> None:
        waiting = self.place.waiting()
        drop(self.place.centre, waiting[which % len(waiting)].digest, WAY)

    @rule(act=st.sampled_from(DECIDED), which=st.integers(0, 1))
    def decide(self, act: Act, which: int) -> None:
        """Do one of the acts that the vote's state has a say in."""
        station = self.desk(which).id
        if act is Act.REVOKE and self.status(station).parted:
            return
        if self.act(act, station) and act is Act.COUNT:
            self.opened = True
            self.check_count()

    def status(self, station: str) -> StationStatus:
        (found,) = [each for each in stations(self.place.centre) if each.station.id == station]
        return found

    def box(self) -> None:
        """Make a box of what is here, whatever is missing and however little of it is new."""
        if self.state is VoteState.CLOSED:
            wait_for_nobody(self.place.centre)
        make_box(self.place.centre, self.place.counting.roll, few=WAY)

    def acts(self, station: str) -> dict[Act, Callable[[], object]]:
        """Return what each act does; a station is revoked after the newest that was merged."""
        centre, keys = self.place.centre, self.place.counting
        return {
            Act.CLOSE: lambda: close_voting(centre),
            Act.REOPEN: lambda: reopen_voting(centre, WAY),
            Act.SET_ASIDE: lambda: set_aside(centre, station, WAY),
            Act.TAKE_BACK: lambda: take_back(centre, station, WAY),
            Act.REVOKE: lambda: revoke(centre, station, self.status(station).last_number, WAY),
            Act.BOX: self.box,
            Act.UNBOX: lambda: take_box_back(centre, WAY),
            Act.COUNT: lambda: count_box(centre, keys.tally),
            Act.NEW_COUNT: lambda: new_count(centre, WAY),
        }

    @precondition(lambda self: self.state in {VoteState.OPEN, VoteState.CLOSED})
    @rule()
    def close_box_and_count(self) -> None:
        if self.state is VoteState.OPEN:
            self.decide(Act.CLOSE, 0)
        self.decide(Act.BOX, 0)
        self.decide(Act.COUNT, 0)

    @precondition(lambda self: self.state is VoteState.COUNTED)
    @rule()
    def sign(self) -> None:
        self.check_signed(self.place.sign())

    # What must be true

    @invariant()
    def nothing_is_lost_or_invented(self) -> None:
        place = self.place
        for status in stations(place.centre):
            station = status.station.id
            held = place.held(station)
            assert len(held) == status.votes
            assert held <= place.acknowledged(station)
            assert place.arrived[station] <= held | place.told(station)
        for desk in place.desks:
            desk.agrees()

    @invariant()
    def a_signed_result_stays_as_it_is(self) -> None:
        assert all(path.read_bytes() == data for path, data in self.place.results.items())

    def check_count(self) -> None:
        """Compare a fresh count with what is held: every envelope has a fate, and all adds up."""
        counted = result(self.place.centre)
        assert counted is not None
        with self.place.centre.database.reading() as session:
            record = count_record(session)
        assert counted.received == counted.counted + sum(counted.not_counted.values())
        assert counted.counted == sum(record.ballots.values()) == sum(counted.votes.values())
        for line, numbers in zip(record.core.stations, record.numbers, strict=True):
            told = {code_of_bits(number) for number, _, _ in numbers.records()}
            assert told == self.place.held(line.station)
            assert len(numbers) == line.envelopes == sum(numbers.fates().values())
            if not line.status.counts:
                assert numbers.fates().keys() <= {Fate.STATION}
            elif self.access is VoterAccess.OPEN:
                assert numbers.fates().keys() <= {Fate.COUNTED}
            else:
                assert numbers.fates().keys() <= {Fate.COUNTED, Fate.REPEAT}

    def check_signed(self, path: Path) -> None:
        signed = read_result(path)
        vouch(signed, signed.fingerprint)
        counted = result(self.place.centre)
        assert counted is not None
        assert (signed.result.votes, signed.result.fates) == (counted.votes, counted.fates)

    def teardown(self) -> None:
        """Bring everything in that was ever cast, count it, and recount it from the sticks."""
        try:
            if hasattr(self, "place"):
                self.bring_everything_in()
                self.recount()
                for path, data in self.place.results.items():
                    assert path.read_bytes() == data
                    read_result(path)
                self.place.close()
        finally:
            self._folder.cleanup()

    def bring_everything_in(self) -> None:
        place = self.place
        if self.state is VoteState.BOXED:
            take_box_back(place.centre, WAY)
        if self.state is VoteState.COUNTED:
            new_count(place.centre, WAY)
        for desk in place.desks:
            place.export(desk, final=True)
        for sent in place.sent:
            place.merge(sent)
        for kept in place.waiting():
            place.take(kept, HeldLines.BOTH)
        self.nothing_is_lost_or_invented()
        for desk in place.desks:
            lost = desk.acknowledged - place.held(desk.id) - place.told(desk.id)
            waiting = [kept for kept in place.waiting() if kept.station.id == desk.id]
            assert not lost or waiting, "a vote is neither held nor told nor waiting"

    def recount(self) -> None:
        place = self.place
        self.close_box_and_count()
        path = place.sign()
        self.check_signed(path)
        signed = read_result(path)
        evidence = Evidence(path, place.pack, place.sticks, signed.fingerprint)
        assert recount_files(evidence, place.counting).digest == signed.digest


@pytest.fixture(autouse=True, scope="module")
def cheap():
    with quick_enrolment(), quick_disk():
        yield


TestRandomActs = RandomActs.TestCase
TestRandomActs.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
TestRandomActs.pytestmark = [pytest.mark.usefixtures("cheap")]
