"""Whatever is grouped, answered, joined, parted, withdrawn: every origin is kept exactly once."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mbdesk.domain.answers import AnswerState
from mbdesk.domain.assessment import FEASIBILITY, Verdict
from mbdesk.domain.joining import Answer, GroupState, Way
from mbdesk.domain.process import Rules
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.domain.register import ProposalState
from mbdesk.domain.station import StationKind
from mbdesk.errors import KnownError
from mbdesk.models import proposal as sent
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.answers.ledger import LedgerQuery, read_ledger, read_rows
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.evaluation.acts import Finding, assess
from mbdesk.services.centre.joining.groups import (
    Asked,
    group_together,
    join,
    note_answer,
    part,
    take_out,
)
from mbdesk.services.centre.joining.joined_proposal import JoinedProposal
from mbdesk.services.centre.joining.listing import read_groups
from mbdesk.services.centre.register.acts import Why, put_back, withdraw
from mbdesk.services.centre.register.entries import enter_received
from mbdesk.services.centre.register.joined import origins_of
from mbdesk.services.centre.register.listing import RegisterQuery, walk_lines
from mbdesk.services.centre.stations.station_register import add_station
from tests.bench.scene import CHEAP, setup_of
from tests.keys import known_keys

LEFT = 5
"""Proposals that were left; those with an even number left a contact too."""
TEXT, WHY = JoinedProposal("Bänkar", "Fler bänkar."), Why("skäl", "Anna Ek")
NUMBERS = st.integers(1, LEFT)
GROUPED = st.tuples(st.just("group"), st.lists(NUMBERS, min_size=2, max_size=4, unique=True))
ANSWERED = st.tuples(st.just("answer"), st.tuples(NUMBERS, st.sampled_from(Answer)))
JOINED = st.tuples(st.just("join"), st.booleans())
OTHER = st.tuples(st.sampled_from(("take_out", "withdraw", "put_back", "part")), NUMBERS)
ASKED = st.dictionaries(NUMBERS, st.sampled_from(Answer), min_size=2, max_size=4)
AGREED = st.tuples(st.just("agree"), st.tuples(ASKED, st.booleans()))
ACTS = st.lists(st.one_of(AGREED, GROUPED, ANSWERED, JOINED, OTHER), min_size=1, max_size=10)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """Return a central file whose register holds the proposals that were left."""
    folder, setup = tmp_path_factory.mktemp("joining"), setup_of(Rules())
    path, keys = folder / "central.mbdesk", known_keys(setup)
    with create_central(path, setup, folder / "central.mbkeys", keys, cost=CHEAP) as central:
        station = add_station(central, "Bord", "Torget", StationKind.TABLE).station.id
        with central.database.unit() as session:
            for number in range(1, LEFT + 1):
                of = f"{number:032x}"
                revision = ProposalRevision(
                    id=f"{number:031x}a",
                    proposal=of,
                    replaces=None,
                    station=station,
                    day="2026-09-01",
                    language="sv",
                    title=f"Bänk {number}",
                    description="En bänk",
                )
                session.add(sent.ProposalRevision.of(revision))
                if number % 2 == 0:
                    contact = {"id": f"{number:031x}c", "proposal": of, "sealed": b"sealed"}
                    session.add(sent.SealedContact(station_id=station, **contact))
            session.flush()
            enter_received(session, station, "2026-09-02")
    return path


class Desk:
    """Does what is drawn, where it is allowed, and knows who has agreed to what."""

    def __init__(self, central) -> None:
        self.central = central
        self.items: dict[int, set[int]] = {}

    def do(self, name: str, drawn) -> None:
        try:
            getattr(self, f"_{name}")(drawn)
        except KnownError:
            return  # what is refused changes nothing: `check` would tell

    def _agree(self, drawn) -> None:
        answers, along = drawn
        self._group(list(answers))
        for each in answers.items():
            self._answer(each)
        self._join(along)

    def _group(self, numbers) -> None:
        group_together(self.central, numbers, who="Anna Ek")

    def _answer(self, drawn) -> None:
        note_answer(self.central, drawn[0], Asked(drawn[1], Way.CALL), "Anna Ek")

    def _join(self, along) -> None:
        for group in read_groups(self.central):
            if group.state is not GroupState.READY:
                continue
            agreed = {Answer.YES, Answer.UNREACHABLE} if along else {Answer.YES}
            open_ = [each for each in group.members if self._state(each.number) != "withdrawn"]
            parts = {each.number for each in open_ if each.answer in agreed}
            self.items[join(self.central, group.number, TEXT, WHY, unreachable=along)] = parts

    def _part(self, number) -> None:
        for item in [each for each, parts in self.items.items() if number in parts]:
            part(self.central, item, WHY)
            del self.items[item]

    def _take_out(self, number) -> None:
        take_out(self.central, number, WHY)

    def _withdraw(self, number) -> None:
        withdraw(self.central, number, WHY)

    def _put_back(self, number) -> None:
        put_back(self.central, number, WHY)

    def _state(self, number: int) -> str:
        with self.central.database.reading() as session:
            wanted = select(RegisterEntry.state).where(RegisterEntry.number == number)
            return session.scalars(wanted).one()

    def check(self) -> None:
        """Every origin is kept as it was, in one joined proposal at most, and never after a no."""
        lines = {line.number: line for line in walk_lines(self.central, RegisterQuery())}
        assert [lines[each].title for each in range(1, LEFT + 1)] == [
            f"Bänk {each}" for each in range(1, LEFT + 1)
        ]
        joined = [number for parts in self.items.values() for number in parts]
        assert len(joined) == len(set(joined))
        with self.central.database.reading() as session:
            for number in range(1, len(lines) + 1):
                found = {origin.number for origin in origins_of(session, number)}
                assert found == self.items.get(number, set())
        for number in range(1, LEFT + 1):
            part_of_one = lines[number].state is ProposalState.JOINED
            withdrawn = lines[number].state is ProposalState.WITHDRAWN
            assert part_of_one is (number in joined and not withdrawn)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_every_origin_is_kept_once_and_answered_and_a_no_is_never_joined(
    made, tmp_path_factory, acts
):
    folder = tmp_path_factory.mktemp("drawn")
    path = shutil.copy(made, folder / "central.mbdesk")
    with open_central(path) as central:
        desk = Desk(central)
        for name, drawn in acts:
            desk.do(name, drawn)
            desk.check()
        for item in desk.items:
            assess(central, item, Finding(FEASIBILITY, Verdict.NO, "ryms inte"), "Bo Dal")
        owed = {row.number: row.state for row in read_rows(central, range(1, LEFT + 99))}
        assert list(read_ledger(central, LedgerQuery())) == sorted(owed)
        for number in {number for parts in desk.items.values() for number in parts}:
            unasked = AnswerState.NO_CONTACT if number % 2 else AnswerState.NOT_BEGUN
            assert owed.pop(number) is unasked
        states = {line.number: line.state for line in walk_lines(central, RegisterQuery())}
        assert all(states[number] is ProposalState.WITHDRAWN for number in owed)
