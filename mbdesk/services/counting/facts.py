"""The page of facts before a count: what would be counted now, and what deviates.

A new count of nearly the same envelopes would tell, by its difference from an earlier one, what the
few others held. So their number is a fact of its own, and a small one asks for a reason::

    facts = count_facts(central)
    facts.few_differ  # True: fewer than `FEW` envelopes differ
    make_box(central, roll)  # FewDifferError
    make_box(central, roll, few=WayOut("the board asked for it", ("Anna Ek", "Bo Dal")))
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.records import EnvelopeKind
from mbdesk.domain.result import StationLine
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act
from mbdesk.errors.counting import FewDifferError, StationsMissingError
from mbdesk.models.process import Withdrawal
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import VoidCard
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.stations.station_register import station_lines
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.closing import AsHeard, BoardLine, board_lines, with_as_heard
from mbdesk.services.common.audit_log import note_decision
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import Box
from mbdesk.services.counting.stored_box import counted_numbers, stored_box

FEW = 10
"""Fewer envelopes than this, different from an earlier count, could be told by the difference."""


@dataclass(frozen=True, slots=True)
class CountFacts:
    """What would be counted now.

    `late` is how many files came after the box before, and are not counted. `differing` is how many
    votes at most are counted in one of this count and the earlier one that is nearest to it, None
    where there is none before; `voided` of them are cards voided since, which may be unused.
    """

    board: tuple[BoardLine, ...]
    withdrawn: tuple[BallotItem, ...]
    void_cards: int
    late: int
    differing: int | None
    voided: int = 0

    @property
    def counting(self) -> tuple[BoardLine, ...]:
        """The stations whose envelopes would go into the box."""
        return tuple(line for line in self.board if line.status.line.counts)

    @property
    def votes(self) -> int:
        """How many votes would go into the box."""
        return sum(line.status.votes for line in self.counting)

    @property
    def tests(self) -> int:
        """How many test ballots would be opened beside it."""
        return sum(line.status.tests for line in self.counting)

    @property
    def compared(self) -> int:
        """How many control codes were the same as on the paper."""
        return sum(line.tick is not None for line in self.counting)

    @property
    def few_differ(self) -> bool:
        """Whether so few votes may differ from an earlier count that it tells of them."""
        voided = self.voided
        return self.differing is not None and _Apart(self.differing - voided, voided).few


def count_facts(central: CentralFile, heard: AsHeard | None = None) -> CountFacts:
    """Return what would be counted now; reads the envelopes of stations that have changed.

    `heard` is what is to be noted with the box.
    """
    with central.database.reading() as session:
        return _facts(session, heard)


def _facts(session: Session, heard: AsHeard | None = None) -> CountFacts:
    withdrawn = frozenset(session.scalars(select(Withdrawal.code)))
    nearest = _nearest(session)
    late = select(KeptFile.digest).where(KeptFile.state == Kept.LATE)
    return CountFacts(
        board=with_as_heard(board_lines(session), heard),
        withdrawn=tuple(item for item in ballot(session) if item.code in withdrawn),
        void_cards=len(_void(session)),
        late=len(session.scalars(late).all()),
        differing=None if nearest is None else nearest.votes + nearest.voided,
        voided=0 if nearest is None else nearest.voided,
    )


def check_countable(
    central: CentralFile, few: WayOut | None = None, heard: AsHeard | None = None
) -> None:
    """Raise what would refuse a box at once, before anybody is asked for it.

    Raises NotAllowedNowError, StationsMissingError(stations), FewDifferError(envelopes).
    """
    with central.database.reading() as session:
        require(session, Act.BOX)
        check_heard(session, heard)
        nearest = _nearest(session)
    if nearest is not None and nearest.few and few is None:
        raise FewDifferError(envelopes=nearest.votes + nearest.voided)


def check_heard(session: Session, heard: AsHeard | None = None) -> None:
    """Raise StationsMissingError while the count waits for a station's last export.

    `heard` is what is to be noted with the box.
    """
    board = with_as_heard(board_lines(session), heard)
    missing = [line.station.full_name for line in board if line.waited_for]
    if missing:
        raise StationsMissingError(stations=", ".join(missing))


def note_few(session: Session, day: str, few: WayOut | None) -> None:
    """Note why the next box is made though few envelopes differ from an earlier count.

    Where more do, or none, there is nothing to note. Raises FewDifferError(envelopes) where few do
    and no reason is given.
    """
    nearest = _nearest(session)
    if nearest is None or not nearest.few:
        return
    differing = nearest.votes + nearest.voided
    if few is None:
        raise FewDifferError(envelopes=differing)
    process = the_process(session).id
    note_decision(session, process, day, "few_differ", few, envelopes=differing)


@dataclass(frozen=True, slots=True, order=True)
class _Apart:
    """How far the next box and an earlier one are apart: votes, and cards voided since."""

    votes: int
    voided: int

    @property
    def few(self) -> bool:
        """Whether the results may differ by so few votes that they tell what these hold.

        Of voided cards only the roll key tells which were used: a whole packet may hide one vote.
        """
        return bool(self.votes or self.voided) and self.votes < FEW


def _nearest(session: Session) -> _Apart | None:
    """Count the votes that one of the next box and an earlier one has, and the other not.

    Of all boxes that were counted the nearest one is taken: each result could be compared with the
    next. A station that stands as it stood is not read.
    """
    lines, void = station_lines(session), _void(session)
    held = cache(partial(_held, session))
    boxes = (stored_box(session, number) for number in counted_numbers(session))
    return min((_apart(box, lines, held, void) for box in boxes), default=None)


def _apart(
    box: Box,
    lines: Sequence[StationLine],
    held: Callable[[StationLine], set[bytes]],
    void: set[int],
) -> _Apart:
    before = {line.station: line for line in box.core.stations}
    votes = sum(
        len(_boxed(box, before.get(now.station)) ^ held(now))
        for now in lines
        if not _same(before.get(now.station), now)
    )
    return _Apart(votes, len(void - set(box.core.void_cards)))


def _same(before: StationLine | None, now: StationLine) -> bool:
    if before is None:
        return not now.envelopes
    same_run = before.fingerprint == now.fingerprint
    return same_run and before.status.counts is now.status.counts


def _boxed(box: Box, line: StationLine | None) -> set[bytes]:
    """Return the numbers of a station's votes that a box counted; test ballots hide none."""
    if line is None or not line.status.counts:
        return set()
    each = next(each for each in box.numbers if each.station == line.station)
    return {number for number, kind, _ in each.records() if kind is EnvelopeKind.VOTE}


def _held(session: Session, line: StationLine) -> set[bytes]:
    """Return the numbers of a station's votes that would count now."""
    if not line.status.counts:
        return set()
    run = held_run(session, line.station)
    return {record.number for record in run if record.kind is EnvelopeKind.VOTE}


def _void(session: Session) -> set[int]:
    return set(session.scalars(select(VoidCard.serial)))
