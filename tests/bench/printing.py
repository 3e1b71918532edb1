"""Letters and cards by the thousand: files of at most 500 sheets, and memory from file to file."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time
from unittest.mock import patch

from pypdf import PdfReader

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.reports.answer_letters import AnswerLetter, AnswerLetters, write_answer_letters
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.stations import cards
from mbdesk.words.translations import words
from tests.bench.scene import CHEAP, setup_of
from tests.keys import known_keys
from tests.unit.reports.cases import FRAME

LETTERS, CARDS = 10_000, 75_000
_PARAGRAPH = (
    "Tack för ditt förslag. Vi har läst det, räknat på det och prövat det mot kriterierna. "
)
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A file, and the megabytes that the program held when it was done."""

    path: Path
    memory: float

    @property
    def sheets(self) -> int:
        """How many sheets of paper it takes, printed on one side."""
        return len(PdfReader(self.path).pages)


def print_letters(folder: Path, number: int) -> Iterator[PrintedFile]:
    """Write so many letters of one page, and now and then two, and tell of each file."""
    frame = replace(FRAME, colour="#0b4f7a")
    content = AnswerLetters(frame, "9F3K-T7QX-0M2B", "2026-11-13", _letters(number))
    for path in write_answer_letters(content, partial(_place, folder), words("sv"), "sv"):
        yield PrintedFile(path, _held())


def _letters(number: int) -> Iterator[AnswerLetter]:
    for each in range(1, number + 1):
        text = "\n\n".join([_PARAGRAPH * 3] * (16 if each % 20 == 0 else 4))
        address = f"Person {each}\nStorgatan {each}\n165 60 Hässelby"
        yield AnswerLetter(
            each, f"HV 2026/214-{each}", address, f"Hej!\n\n{text}\n\n{secrets.token_hex(8)}"
        )


def _place(folder: Path, part: int) -> Path:
    return folder / f"letters-{part}.pdf"


def print_many_cards(folder: Path, number: int) -> Iterator[PrintedFile]:
    """Make so many cards, as the desk does, and tell of each file.

    Their keys are made by a quick hash: what Argon2id takes is measured apart (`card_making`).
    """
    setup = setup_of(Rules(access=VoterAccess.CARD))
    keys, held = known_keys(setup), dict[int, float]()

    def look(done: int, total: int) -> None:
        made = done - total // 2
        if made >= 0 and made % 3_000 == 0:
            held[made // 3_000] = _held()

    out = folder / "cards"
    out.mkdir()
    with create_central(folder / "c.mbdesk", setup, folder / "c.mbkeys", keys, cost=CHEAP) as made:
        say = partial(words, context="voter.form")
        with patch.object(cards, "_publics", _quick_publics):
            printed = cards.print_cards(made, number, out, say, look)
    for place, path in enumerate(printed.paths, start=1):
        yield PrintedFile(path, held.get(place, _held()))


def _quick_publics(process_id: str, pairs: Sequence[tuple[int, int]]) -> Iterator[bytes]:
    for serial, secret in pairs:
        yield sha256(f"{process_id}{serial}{secret}".encode()).digest()


def _held() -> float:
    """Return the megabytes that this process holds in memory now."""
    status = Path("/proc/self/status").read_text("utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / _MEGABYTE


def measure_printing(folder: Path, letters: int = LETTERS, number: int = CARDS) -> None:
    """Print both, and tell files, sheets, seconds and memory."""
    for name, printing in (
        (f"{letters} letters", print_letters(folder, letters)),
        (f"{number} cards", print_many_cards(folder, number)),
    ):
        start, worked = perf_counter(), process_time()
        files = list(printing)
        passed, used = perf_counter() - start, process_time() - worked
        most = max(each.sheets for each in files)
        first, last = files[0].memory, files[-1].memory
        print(
            f"{name}: {len(files)} files, {most} sheets at most, {passed:.0f} s "
            f"({used:.0f} s of this process); {first:.0f} MB after the first file, {last:.0f} MB "
            f"after the last, {max(each.memory for each in files):.0f} MB at most"
        )
