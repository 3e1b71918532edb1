"""Computes a result from what a count left; anyone who does so gets the same, byte for byte.

What a count leaves is a `CountRecord`. The centre keeps it in its file, a signed result carries it,
and a recount makes it anew: all three go through here::

    counted = compute(record)
    counted.outcome.settled  # False while a tie waits for the board
    core = count_core(record, counted)  # what two counts are compared by
    count_digest(core)  # in hexadecimal, the short form of it
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mbdesk.domain.ballot import Choice, TieRule
from mbdesk.domain.records import RECORDS
from mbdesk.domain.result import BoxCore, Replacement, Result, Tie
from mbdesk.domain.texts import in_groups
from mbdesk.domain.why import Why
from mbdesk.errors.counting import NoTieError, NotTiedError
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.counting.boxing import Numbers, numbers_digest
from mbdesk.services.counting.opening import TestBallot
from mbdesk.sync.canonical import JSON, encode
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.padding import unpack_choice
from mbdesk.sync.records import to_json
from mbdesk.sync.sealing import label
from mbdesk.tally.needs import whys
from mbdesk.tally.outcome import Poll, poll_of, traced
from mbdesk.tally.votes import votes

LONGEST_BASIS = 500
"""Characters of what a decision rests on, at most."""


@dataclass(frozen=True, slots=True)
class CountRecord:
    """What a count left: box, fates, distinct ballots with their number, tests, decisions on ties.

    `ballots` maps packed choices to how many ballots held them. `number`, `counted_on` and
    `replaces`, the count before a new one, are no part of what two counts are compared by.
    `records` is the version of records in which box and result are told.
    """

    core: BoxCore
    numbers: tuple[Numbers, ...]
    ballots: Mapping[bytes, int]
    tests: tuple[TestBallot, ...]
    decisions: tuple[Tie, ...] = ()
    number: int = 1
    counted_on: str = ""
    replaces: Replacement | None = None
    records: int = RECORDS


def compute(record: CountRecord) -> Result:
    """Return the result of a count."""
    core, choices = record.core, choices_in(record)
    poll = _poll(core, choices, record.decisions)
    return Result(
        core=core,
        number=record.number,
        counted_on=record.counted_on,
        fates={each.station: each.fates() for each in record.numbers},
        blank=choices.get(Choice(), 0),
        votes=poll.votes,
        outcome=traced(poll).outcome,
        box=box_digest(core, record.records),
        replaces=record.replaces,
    )


def choices_in(record: CountRecord) -> Mapping[Choice, int]:
    """Return the distinct ballots that were counted with their numbers, blank ones included."""
    return {unpack_choice(packed): number for packed, number in record.ballots.items()}


def whys_of(record: CountRecord) -> tuple[Why, ...]:
    """Return why each item won or lost, and what it would have needed, by counting again."""
    return whys(_poll(record.core, choices_in(record), record.decisions))


def _poll(core: BoxCore, choices: Mapping[Choice, int], decisions: Sequence[Tie]) -> Poll:
    frame, items = core.frame, core.items
    marked = {choice: number for choice, number in choices.items() if choice.codes}
    found = votes(marked, frame.rules, items)
    asked = frame.rules, frame.funds, decisions
    return poll_of(items, found, *asked, ballots=choices, withdrawn=core.withdrawn)


def checked_basis(basis: str) -> str:
    """Return what a decision on a tie rests on, without space around it.

    Raises FieldError(basis), LettersWithoutFontError.
    """
    basis = fitting_text("basis", basis, LONGEST_BASIS)
    check_letters(basis)
    return basis


def tie_of(ties: Sequence[Tie], order: Sequence[str]) -> Tie:
    """Return the tie that an order is of: exactly its items, each once.

    Raises NoTieError, NotTiedError(tied).
    """
    open_ties = [tie for tie in ties if tie.rule is not TieRule.BALLOT_ORDER]
    if not open_ties:
        raise NoTieError
    for tie in open_ties:
        if sorted(tie.codes) == sorted(order):
            return tie
    waiting = [tie for tie in open_ties if not tie.order] or open_ties
    raise NotTiedError(tied="; ".join(", ".join(tie.codes) for tie in waiting))


def box_digest(core: BoxCore, records: int = RECORDS) -> str:
    """Return the digest of a box as a version of records tells it, SHA-256 in hexadecimal."""
    return hashlib.sha256(label(b"box") + encode(to_json(core, records))).hexdigest()


def count_core(record: CountRecord, result: Result) -> dict[str, JSON]:
    """Return all that two counts of the same votes must agree in."""
    return {
        "box": to_json(record.core, record.records),
        "numbers": numbers_digest(record.numbers),
        "ballots": _digest(ballot_lines(record)),
        "tests": _digest(test_lines(record)),
        "sections": [
            {
                "ties": [to_json(tie, record.records) for tie in result.outcome.ties],
                "votes": dict(result.votes),
                "winners": list(result.outcome.winners),
            }
        ],
    }


def count_digest(core: Mapping[str, JSON]) -> str:
    """Return the digest that counts are compared by, SHA-256 in hexadecimal."""
    return hashlib.sha256(label(b"count") + encode(dict(core))).hexdigest()


def digest_of(record: CountRecord) -> str:
    """Return the digest of a count, from what it left."""
    return count_digest(count_core(record, compute(record)))


def digest_code(digest: str) -> str:
    """Return a digest (in hexadecimal) as people compare it: 55 bits and a check sign."""
    return code_of_bits(bytes.fromhex(digest))


def digest_told(digest: str) -> str:
    """Return a digest as people compare it on screen and paper: in short, and in full beneath."""
    return f"{digest_code(digest)}\n{in_groups(digest)}"


def ballot_lines(record: CountRecord) -> Iterator[bytes]:
    """Yield each distinct ballot with its number, sorted by its packed bytes."""
    for packed in sorted(record.ballots):
        choice = unpack_choice(packed)
        yield encode({"ballot": _sections(choice), "number": record.ballots[packed]})


def test_lines(record: CountRecord) -> Iterator[bytes]:
    """Yield each test ballot's hash with what it held, sorted by the hash."""
    for test in sorted(record.tests, key=lambda test: test.digest):
        held = None if test.choice is None else _sections(test.choice)
        yield encode({"ballot": held, "hash": test.digest})


def _sections(choice: Choice) -> JSON:
    return [{"codes": list(choice.codes), "points": list(choice.points)}]


def _digest(lines: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line + b"\n")
    return digest.hexdigest()
