"""Looks a code up in a result: what became of the envelope, and what a test ballot held.

A code is 55 bits of an envelope's hash, so it is found among the numbers that every result lists.
What a vote held is nowhere beside its number; what a test ballot held is, and that is its use::

    found = look_up(read_result(path).record, "R8ZK-2VQM-71TC")  # or the whole hash in hexadecimal
    found.station.full_name, found.fate
    found.marks  # for a test ballot: items with their points, in the order of the ballot
"""

import re
from itertools import zip_longest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.result import BoxCore, Fate, FoundEnvelope, MarkedItem, StationLine
from mbdesk.errors.counting import CodeNotFoundError
from mbdesk.services.counting.result import CountRecord
from mbdesk.sync.codes import bits_of, bits_of_code, code_of_bits

_WHOLE_HASH = re.compile(r"[0-9a-f]{64}")


def look_up(record: CountRecord, asked: str) -> FoundEnvelope:
    """Return the envelope with a code, or with a whole hash in hexadecimal.

    Raises CodeMistypedError for what can be neither, and CodeNotFoundError(code) where the result
    has no such envelope.
    """
    whole = "".join(asked.split()).lower()
    is_hash = _WHOLE_HASH.fullmatch(whole) is not None
    bits = bits_of(bytes.fromhex(whole)) if is_hash else bits_of_code(asked)
    for line, numbers in zip(record.core.stations, record.numbers, strict=True):
        for number, _, fate in numbers.records():
            if bits_of(number) == bits:
                found = _told(record, line, number, fate)
                if not is_hash or whole.startswith(found.digest or number.hex()):
                    return found
    raise CodeNotFoundError(code=asked)


def held_of(choice: Choice | None) -> tuple[tuple[str, int], ...] | None:
    """Return the codes that a test ballot held with their points, None of one that is closed.

    A test ballot is not checked: a station that lies may have sealed what breaks the rules.
    """
    if choice is None:
        return None
    pairs = zip_longest(choice.codes, choice.points[: len(choice.codes)], fillvalue=0)
    return tuple((str(code), int(points)) for code, points in pairs)


def _told(record: CountRecord, line: StationLine, number: bytes, fate: Fate) -> FoundEnvelope:
    code = code_of_bits(number)
    if fate is not Fate.TEST:
        return FoundEnvelope(code, line, fate)
    begins = number.hex()
    test = next(each for each in record.tests if each.digest.startswith(begins))
    marks = _marks(test.choice, record.core)
    return FoundEnvelope(code, line, fate, test.digest, test.choice, marks)


def _marks(choice: Choice | None, core: BoxCore) -> tuple[MarkedItem, ...]:
    items = {item.code: item for item in core.items}
    return tuple(MarkedItem(code, items.get(code), n) for code, n in held_of(choice) or ())
