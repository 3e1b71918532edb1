"""What people read to each other before an act that fixes something, wherever it is done.

The service of an act says what holds and what follows; the desk shows that as a page of facts, and
a verb prints it and asks. So both say the same::

    about = about_closing(read_overview(central))
    about.facts[0].right  # False: the last day of voting has not come yet
    about.read(reader)  # all of it, as a verb prints it

An act is done only if that still holds where it is done: it is told anew at the beginning of the
act's transaction, before anything is written::

    with still_as_read(central.database, about, lambda: about_closing(read_overview(central))):
        close_voting(central)  # FactsChangedError: an export came in meanwhile
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors import KnownError
from mbdesk.errors.centre import FactsChangedError
from mbdesk.models.database import Database
from mbdesk.words.phrase import NOTHING, Readable, Reader, reader_of, translate

_INDENT = "  "
_LOOK = translate("FactsCard", "look at this")


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: what it is about, what is so, and whether that is as it should be.

    `right` is None where there is nothing to judge.
    """

    name: Readable
    text: Readable
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """Sentences on what follows from an act, under a heading unless that is `NOTHING`."""

    heading: Readable
    sentences: tuple[Readable, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What is told before an act: its title, the facts, and what follows from it.

    `press` names the act as the button does that takes it.
    """

    title: Readable
    press: Readable
    facts: tuple[Fact, ...] = ()
    notes: tuple[Notes, ...] = ()

    def read(self, reader: Reader) -> str:
        """Return all of it as plain lines; what is not as it should be says so.

        Codes have the hyphens that people type.
        """
        return "\n".join(self._lines(reader)).replace("\N{NON-BREAKING HYPHEN}", "-")

    def _lines(self, reader: Reader) -> Iterator[str]:
        yield self.title.read(reader)
        for fact in self.facts:
            text = fact.text.read(reader).replace("\n", f"\n{_INDENT * 2}")
            mark = f" ({_LOOK.read(reader)})" if fact.right is False else ""
            yield f"{_INDENT}{fact.name.read(reader)}{mark}: {text}"
        for notes in self.notes:
            if heading := notes.heading.read(reader):
                yield heading
            yield from (f"{_INDENT}{each.read(reader)}" for each in notes.sentences)


def says(*sentences: Readable) -> tuple[Notes, ...]:
    """Return sentences without a heading, as what follows from an act."""
    return (Notes(NOTHING, sentences),)


@contextmanager
def still_as_read(
    database: Database, read: Briefing, tell: Callable[[], Briefing]
) -> Iterator[None]:
    """Let the next unit of work be done only if `tell` tells in it what people have `read`.

    It raises FactsChangedError otherwise, or what `tell` raises; nothing of the act was written
    then. What `tell` notes where it raises, as of a file that nobody can take in any more, it notes
    once more after that.
    """
    # The words are compared, not the values: an error that is told is equal to no other one.
    reader = reader_of(DEFAULT_LANGUAGE)
    words = read.read(reader)
    refused = False

    def check() -> None:
        nonlocal refused
        refused = True
        told = tell()
        refused = False
        if told.read(reader) != words:
            raise FactsChangedError

    try:
        with database.beginning_with(check):
            yield
    except KnownError:
        if refused:  # what was noted of it went with the transaction
            with suppress(KnownError):
                tell()
        raise
