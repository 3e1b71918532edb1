"""What anybody can check of a signed result without any key, one test after the other.

A test that fails stops the check; those after it are not known then. What no test can show without
keys, a recount shows (`services.exchange.evidence`)::

    checked = check_result(path, "7KQ2-M4D9-X1TA")
    checked.held[ResultTest.COUNTED]  # True
    checked.sound and checked.vouched
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mbdesk.errors import KnownError
from mbdesk.errors.counting import NotVouchedError, ResultUnsoundError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.counting.result_file import SignedResult, read_result, vouch
from mbdesk.sync.bundle.manifest import Judge, anybody


class ResultTest(StrEnum):
    """The tests of a result, in the order in which they are made."""

    WHOLE = "whole"
    ENVELOPES = "envelopes"
    COUNTED = "counted"
    OUTCOME = "outcome"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class ResultCheck:
    """How the tests went: True, False, or None where it is not known.

    `signed` is the result where it is sound, `refusal` why it is not, or why nobody vouches for it.
    """

    path: Path
    held: Mapping[ResultTest, bool | None]
    signed: SignedResult | None = None
    refusal: KnownError | None = None

    @property
    def sound(self) -> bool:
        """Whether the result agrees with itself and with its signature."""
        return self.signed is not None

    @property
    def vouched(self) -> bool:
        """Whether the control code from the paper is that of who signed it."""
        return self.held[ResultTest.PROCESS] is True


def check_result(path: Path, fingerprint: str = "", judge: Judge = anybody) -> ResultCheck:
    """Check a result as `mbdesk verify` does; `fingerprint` is the process's, from a paper.

    `judge` refuses a signer whose result is not read, where it is known who must have signed.
    """
    held: dict[ResultTest, bool | None] = dict.fromkeys(ResultTest)
    try:
        signed = read_result(path, judge)
    except KnownError as refusal:
        failed = _test_of(refusal)
        earlier = list(ResultTest)[: list(ResultTest).index(failed)]
        return ResultCheck(
            path, held | dict.fromkeys(earlier, True) | {failed: False}, None, refusal
        )
    held |= dict.fromkeys(ResultTest, True)
    try:
        vouch(signed, fingerprint)
    except (NotVouchedError, CodeMistypedError) as refusal:
        held[ResultTest.PROCESS] = False if fingerprint else None
        return ResultCheck(path, held, signed, refusal)
    return ResultCheck(path, held, signed)


def _test_of(refusal: KnownError) -> ResultTest:
    """Return the test that a refusal of `read_result` belongs to."""
    if not isinstance(refusal, ResultUnsoundError):
        return ResultTest.WHOLE
    field = str(refusal.parameters["field"])
    first, _, within = field.partition(".")
    name = within.partition(".")[2].partition(".")[0] if first == "sections" else first
    if name in {"process", "replaces"}:
        return ResultTest.WHOLE
    if name in {"ties", "winners"}:
        return ResultTest.OUTCOME
    if name in {"votes", "ballots", "tests", "counted", "box"}:
        return ResultTest.COUNTED
    return ResultTest.ENVELOPES
