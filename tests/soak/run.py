"""The days of a kiosk: voters come, the stick is pulled, staff open and close."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter, process_time

from mbdesk.domain.people import VoterAccess
from tests.soak.accounting import Account, account
from tests.soak.days import voters_by_day
from tests.soak.finger import Finger
from tests.soak.kiosk import Kiosk, kiosk
from tests.soak.ledger import Ledger
from tests.soak.measure import Sample, sample
from tests.soak.people import anybody
from tests.soak.purse import Purse
from tests.soak.staff import Keeper
from tests.soak.sticks import CopyStick
from tests.soak.taps import Pace, Taps
from tests.soak.visit import Visit

EVERY = 100
"""How many voters come between two looks at what is held."""

BREAK = 0.3
"""On how many days staff let the kiosk rest in the middle."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run has shown. `part` is how many voters the first and last paces are of.

    `seconds` have passed while they came, `worked` are the processor's for it.
    """

    access: VoterAccess
    voters: int
    days: int
    exports: int
    pulled: int
    seconds: float
    worked: float
    deeds: dict[str, int]
    samples: tuple[Sample, ...]
    part: int
    first: Pace
    last: Pace
    account: Account


class Days:
    """Everything that happens at one kiosk; `progress` hears how many have come."""

    def __init__(self, kiosk: Kiosk, seed: int, progress: Callable[[int], None]) -> None:
        self.kiosk, self._progress = kiosk, progress
        self._random = Random(seed)
        self.ledger = Ledger(kiosk.place.folder / "ledger.txt")
        self.taps = Taps(kiosk.place.folder / "taps")
        self.stick = CopyStick(kiosk, self._random)
        self.keeper = Keeper(kiosk, self._random)
        self.samples: list[Sample] = []
        self._finger = Finger(kiosk, self.taps)
        self._purse = Purse(kiosk.cards, self._random)
        self._began, self._worked = perf_counter(), process_time()
        self._voters = 0

    def pass_by(self, voters: int) -> int:
        """Let all voters come, day by day, and return the number of days."""
        days = voters_by_day(voters)
        for number, share in enumerate(days):
            if number == len(days) - 1:
                self.kiosk.calendar.to_last()
            self._day(share, first=number == 0, last=number == len(days) - 1)
        return len(days)

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return perf_counter() - self._began

    @property
    def worked(self) -> float:
        """How many of the processor's seconds it has taken so far."""
        return process_time() - self._worked

    def _day(self, share: int, *, first: bool, last: bool) -> None:
        if first:
            self.keeper.open_first_day()
        else:
            self.keeper.open_day()
        rest = self._random.randrange(share) if self._random.random() < BREAK else None
        for number in range(share):
            if number == rest:
                self.keeper.take_break()
            self.stick.maybe_move()
            self._one_more()
        if last:
            self.stick.put_back()
            if not self.keeper.copy_holds_all():
                raise AssertionError("the second copy does not catch up")
        self.keeper.close_day(last=last)

    def _one_more(self) -> None:
        self.taps.mark()
        person = anybody(self._random, self.kiosk.items)
        Visit(self.kiosk, person, self._finger, self.ledger, self._purse).go()
        self._voters += 1
        if self._voters % EVERY == 0:
            self._look()
        self._progress(self._voters)

    def _look(self) -> None:
        self.kiosk.waiting.rest()
        station = self.kiosk.place.station
        self.samples.append(sample(station, self._voters, self.ledger.votes, self.seconds))


def run(
    folder: Path, access: VoterAccess, voters: int, seed: int, progress: Callable[[int], None]
) -> Outcome:
    """Let voters come to a kiosk in `folder`, then account for every vote at the centre.

    Raises AssertionError when somebody meets what they must not meet.
    """
    with kiosk(folder, access, voters) as made:
        days = Days(made, seed, progress)
        number, part = days.pass_by(voters), max(1, voters // 10)
        seconds, worked = days.seconds, days.worked
        exports = sorted(made.export_stick.glob("*.mbexport"), key=_written)
        made.place.station.keep_copy(None)
        found = account(made.place, exports, made.copy_stick, days.ledger)
    made.place.close()
    return Outcome(
        access=access,
        voters=voters,
        days=number,
        exports=len(exports),
        pulled=days.stick.pulled,
        seconds=seconds,
        worked=worked,
        deeds=dict(sorted(days.ledger.deeds.items())),
        samples=tuple(days.samples),
        part=part,
        first=days.taps.pace(0, part),
        last=days.taps.pace(voters - part, voters),
        account=found,
    )


def _written(path: Path) -> int:
    return path.stat().st_mtime_ns
