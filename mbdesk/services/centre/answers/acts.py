"""What staff do with an answer: write it, approve it, and note that it was given.

Each act adds a record; of texts the newest holds, as long as the outcome is the one it was for::

    write_answer(central, 31, Written("sv", "Hej! …"))
    approve(central, 31)
    give(central, [31, 44], Given(AnswerWay.LETTER, "2026-11-13"))
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mbdesk.domain.answers import AnswerText, AnswerWay
from mbdesk.domain.texts import bare, is_storable
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NothingApprovedError, NothingDecidedError
from mbdesk.models.answering import (
    ProposalAnswerGiven,
    ProposalAnswerLanguage,
    ProposalAnswerText,
)
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.answers.ledger import LedgerRow, row_of
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.days import past_day
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import entry_of, finish, name_of, numbered
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.two_names import LONGEST_NAME
from mbdesk.words.languages import LANGUAGES

LONGEST_ANSWER = 8000


@dataclass(frozen=True, slots=True)
class Written:
    """An answer's words, the language that they are in, and whether it may go out so."""

    language: str
    text: str
    approved: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """How answers were given, on which day (ISO), and in which language.

    Without a language it is that of the text, else of the answer that is owed.
    """

    way: AnswerWay
    given_on: str
    language: str = ""


def write_answer(central: CentralFile, number: int, written: Written, who: str = "") -> None:
    """Keep the words of an answer.

    Words that stand there already, approved or not as before, are no news.

    Raises NoSuchProposalError, NothingDecidedError, LettersWithoutFontError, and FieldError for a
    language that the program does not have, a text that is empty or too long, and nobody's name.
    """
    name, text = named(central, who), _fitting_answer(written.text)
    language = known_language(written.language)
    with central.database.unit() as session:
        entry = decided_entry(session, number)
        _add_text(session, central, entry, Written(language, text, written.approved), name)


def approve(central: CentralFile, number: int, who: str = "") -> None:
    """Say that an answer may go out as it is written.

    Raises NothingApprovedError where nothing is written, and what `write_answer` raises.
    """
    name = named(central, who)
    with central.database.unit() as session:
        entry = decided_entry(session, number)
        held = row_of(session, entry).written
        if held is None:
            raise NothingApprovedError
        _add_text(session, central, entry, Written(held.language, held.text, True), name)


def _add_text(
    session: Session, central: CentralFile, entry: RegisterEntry, written: Written, who: str
) -> None:
    if _says(row_of(session, entry).written, written):
        return
    session.add(
        ProposalAnswerText(
            **numbered(session, entry.key),
            outcome=entry.outcome,
            language=written.language,
            text=written.text,
            approved=written.approved,
            who=who,
            day=central.today(),
        )
    )
    finish(session, central, entry, "answer_approved" if written.approved else "answer_written")


def _says(held: AnswerText | None, written: Written) -> bool:
    return held is not None and written == Written(held.language, held.text, held.approved)


def give(central: CentralFile, numbers: Sequence[int], given: Given, who: str = "") -> None:
    """Note that answers were given, all of them or none; who gave them.

    `AnswerWay.UNREACHABLE` says that it was tried and nobody could be reached.

    Raises NoSuchProposalError, NothingDecidedError, LettersWithoutFontError, and FieldError for a
    day that is none or is still to come, a language that the program does not have, and nobody's
    name.
    """
    name, day = named(central, who), past_day(central, "given_on", given.given_on)
    with central.database.unit() as session:
        for number in numbers:
            entry = decided_entry(session, number)
            language = given.language or _language_of(row_of(session, entry))
            session.add(
                ProposalAnswerGiven(
                    **numbered(session, entry.key),
                    outcome=entry.outcome,
                    language=known_language(language),
                    way=given.way,
                    given_on=day,
                    who=name,
                    day=central.today(),
                )
            )
            tried = given.way is AnswerWay.UNREACHABLE
            event = "proposer_unreachable" if tried else "answer_given"
            finish(session, central, entry, event, way=str(given.way))


def _language_of(row: LedgerRow) -> str:
    return row.written.language if row.written is not None else row.language


def ask_language(central: CentralFile, number: int, language: str, who: str = "") -> None:
    """Note in which language an answer is asked for; an empty one takes the request back.

    Raises NoSuchProposalError, and FieldError for a language that the program does not have.
    """
    name = named(central, who)
    language = known_language(language) if language else ""
    with central.database.unit() as session:
        entry = entry_of(session, number)
        session.add(
            ProposalAnswerLanguage(
                **numbered(session, entry.key), language=language, who=name, day=central.today()
            )
        )
        told = {"language": language} if language else {}
        event = "answer_language_asked" if language else "answer_language_taken_back"
        finish(session, central, entry, event, **told)


def decided_entry(session: Session, number: int) -> RegisterEntry:
    """Return the line of a proposal of which something is decided.

    Raises NoSuchProposalError, NothingDecidedError.
    """
    entry = entry_of(session, number)
    if not entry.answer:
        raise NothingDecidedError(number=number)
    return entry


def known_language(language: str) -> str:
    """Return a language that the program has. Raises FieldError(field="language")."""
    if language not in LANGUAGES:
        raise FieldError(field="language", wanted="one_of", choices=", ".join(LANGUAGES))
    return language


def named(central: CentralFile, who: str) -> str:
    """Return who answers, by default the person at the desk. Raises FieldError(field="person")."""
    name = fitting_text("person", name_of(central, who), LONGEST_NAME)
    check_letters(name)
    return name


def _fitting_answer(text: str) -> str:
    """Return the words of an answer, of several lines, without space around them."""
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n"))
    fits = "\n".join(lines)
    if not is_storable(fits) or len(fits) > LONGEST_ANSWER:
        raise FieldError(field="answer_text", wanted="text", most=LONGEST_ANSWER)
    if not bare(fits):
        raise FieldError(field="answer_text", wanted="some_text", most=LONGEST_ANSWER)
    check_letters(fits)
    return fits
