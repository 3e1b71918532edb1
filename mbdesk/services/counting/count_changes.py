"""What is different between a count and an earlier one: why, proposals, votes, exports, envelopes.

Both results are frozen, so whoever compares them finds the same. It is told in the same words on
the page of the count and by the verb `compare-counts`::

    changes = compare_counts(central)  # the newest count with the one that it took the place of
    changes.chosen  # the proposals that were not chosen before
    facts_told(changes)
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.result import Fate, Replacement, Result, StationLine
from mbdesk.errors.counting import NotCountedError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.voting.closing import line_told
from mbdesk.services.common.briefing import Fact
from mbdesk.services.counting.stored_box import newest_counted
from mbdesk.services.counting.stored_count import counted_result
from mbdesk.words.phrase import Day, Joined, Number, Phrase, Readable, Titled, Verbatim, translate


@dataclass(frozen=True, slots=True)
class StationChange:
    """A station of which the two counts do not stand on the same.

    `before` is None where the earlier count did not know it. The numbers are of its ballots that
    were counted.
    """

    before: StationLine | None
    now: StationLine
    counted_before: int
    counted_now: int


@dataclass(frozen=True, slots=True)
class CountChanges:
    """Two counts of one vote, the earlier one with why it no longer stands."""

    before: Result
    now: Result
    why: Replacement

    @property
    def settled(self) -> bool:
        """Whether neither has a tie open; else nobody knows what was chosen."""
        return self.before.outcome.settled and self.now.outcome.settled

    @property
    def chosen(self) -> tuple[BallotItem, ...]:
        """The proposals that are chosen now, and were not before."""
        return self._winning(self.now, self.before)

    @property
    def no_longer_chosen(self) -> tuple[BallotItem, ...]:
        """The proposals that were chosen before, and are not now."""
        return self._winning(self.before, self.now)

    @property
    def votes(self) -> tuple[tuple[BallotItem, int, int], ...]:
        """Each proposal whose votes (or points) differ, with those before and those now."""
        before, now = self.before.votes, self.now.votes
        pairs = ((item, before.get(item.code, 0), now.get(item.code, 0)) for item in self.now.items)
        return tuple(pair for pair in pairs if pair[1] != pair[2])

    @property
    def stations(self) -> tuple[StationChange, ...]:
        """The stations of which other exports, or other ballots, were counted."""
        lines = {line.station: line for line in self.before.stations}
        changes = (
            StationChange(
                lines.get(line.station),
                line,
                _counted(self.before, line),
                _counted(self.now, line),
            )
            for line in self.now.stations
        )
        return tuple(
            each
            for each in changes
            if each.before != each.now or each.counted_before != each.counted_now
        )

    def _winning(self, one: Result, other: Result) -> tuple[BallotItem, ...]:
        codes = {*one.outcome.winners} - {*other.outcome.winners}
        return tuple(item for item in self.now.items if item.code in codes)


def compare_counts(central: CentralFile, number: int | None = None) -> CountChanges:
    """Compare the newest count with an earlier one, by its number: else the one before it.

    Raises NotCountedError where there are not two such counts.
    """
    with central.database.reading() as session:
        return _compared(session, number)


def changes_in(session: Session) -> CountChanges | None:
    """Return what is different from the count before the newest one, None without two of them."""
    try:
        return _compared(session, None)
    except NotCountedError:
        return None


def _compared(session: Session, number: int | None) -> CountChanges:
    now = counted_result(session, newest_counted(session))
    if number is None and now.replaces is not None:
        number = now.replaces.number
    if number is None or number >= now.number:
        raise NotCountedError
    before = counted_result(session, number)
    if before.replaced is None:
        raise NotCountedError
    return CountChanges(before, now, before.replaced)


def facts_told(changes: CountChanges) -> tuple[Fact, ...]:
    """Return what is different, as the desk shows it and the verb prints it."""
    why, before, now = changes.why, changes.before, changes.now
    counts = translate("CountChanges", "Count {now}, {day}, beside count {before}, {earlier}.")
    decided = translate("CountChanges", "Decided by: {names}")
    return (
        Fact(
            translate("CountChanges", "Compared"),
            counts.fill(
                now=Number(now.number),
                day=Day(now.counted_on),
                before=Number(before.number),
                earlier=Day(before.counted_on),
            ),
        ),
        Fact(
            translate("CountChanges", "Why it was counted anew"),
            Joined((Verbatim(why.reason), decided.fill(names=Verbatim(", ".join(why.names))))),
        ),
        _chosen(changes),
        _fact(
            translate("CountChanges", "Votes per proposal"),
            tuple(_numbers(Titled(item.titles), *two) for item, *two in changes.votes),
            translate("CountChanges", "Every proposal has as many votes as before."),
        ),
        _fact(
            translate("CountChanges", "Stations and exports"),
            tuple(_station(each) for each in changes.stations),
            translate("CountChanges", "The same exports were counted of every station."),
        ),
        _fact(
            translate("CountChanges", "Votes in all"),
            tuple(_ballots(before, now)),
            translate("CountChanges", "As many votes were counted, and left out, as before."),
        ),
    )


def _fact(name: Phrase, lines: tuple[Readable, ...], same: Phrase) -> Fact:
    return Fact(name, Joined(lines) if lines else same)


def _chosen(changes: CountChanges) -> Fact:
    name = translate("CountChanges", "What is chosen")
    if not changes.settled:
        return Fact(name, translate("CountChanges", "A tie is open in one of the two counts."))
    if not (changes.chosen or changes.no_longer_chosen):
        same = translate("CountChanges", "The same proposals are chosen.")
        return Fact(name, same, True)
    added = translate("CountChanges", "Chosen now, and not before: {titles}")
    dropped = translate("CountChanges", "Chosen before, and not now: {titles}")
    lines = tuple(
        says.fill(titles=Joined(tuple(Titled(item.titles) for item in items), ", "))
        for says, items in ((added, changes.chosen), (dropped, changes.no_longer_chosen))
        if items
    )
    return Fact(name, Joined(lines), False)


def _ballots(before: Result, now: Result) -> Iterator[Readable]:
    left_out = translate("CountChanges", "Left out, or invalid")
    names = (
        (translate("CountChanges", "Votes received"), before.received, now.received),
        (translate("CountChanges", "Votes counted"), before.counted, now.counted),
        (left_out, sum(before.not_counted.values()), sum(now.not_counted.values())),
        (translate("CountChanges", "Void voting cards"), *_void_cards(before, now)),
        (translate("CountChanges", "Withdrawn proposals"), *_withdrawn(before, now)),
    )
    for name, earlier, later in names:
        if earlier != later:
            yield _numbers(name, earlier, later)


def _void_cards(before: Result, now: Result) -> tuple[int, int]:
    return len(before.core.void_cards), len(now.core.void_cards)


def _withdrawn(before: Result, now: Result) -> tuple[int, int]:
    return len(before.core.withdrawn), len(now.core.withdrawn)


def _numbers(what: Readable, before: int, now: int) -> Phrase:
    says = translate("CountChanges", "{what}: {now}, before {before}")
    return says.fill(what=what, now=Number(now), before=Number(before))


def _station(change: StationChange) -> Phrase:
    says = translate("CountChanges", "{station}: {changes}")
    told = Joined(tuple(_of_station(change)), "; ")
    return says.fill(station=Verbatim(change.now.full_name), changes=told)


def _of_station(change: StationChange) -> Iterator[Readable]:
    before, now = change.before, change.now
    if before is None:
        yield translate("CountChanges", "not in the earlier count")
    elif before.status is not now.status:
        was = translate("CountChanges", "{now}, before: {before}")
        yield was.fill(now=line_told(now.status), before=line_told(before.status))
    if before is None or before.exports != now.exports:
        exports = translate("CountChanges", "newest export: {now}, before: {before}")
        yield exports.fill(now=_exports(now), before=_exports(before))
    if change.counted_before != change.counted_now:
        counted = translate("CountChanges", "votes counted: {now}, before: {before}")
        yield counted.fill(now=Number(change.counted_now), before=Number(change.counted_before))


def _exports(line: StationLine | None) -> Readable:
    """Return the numbers of the exports that a station stood on; more than one after a branch."""
    taken = () if line is None else line.exports
    if not taken:
        return translate("CountChanges", "no export")
    return Joined(tuple(Number(each.number) for each in taken), " + ")


def _counted(result: Result, line: StationLine) -> int:
    return result.fates.get(line.station, {}).get(Fate.COUNTED, 0)
