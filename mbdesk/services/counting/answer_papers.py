"""Writes the approved answers out: letters, drafts of e-mails, and a list of calls.

Who is written to how follows from what people left. Their contacts are opened for it by the contact
key, each opening put on record, and stand in these files alone::

    made = make_answers(central, folder, key, "Anna Ek")
    made.letters, made.emails, made.calls  # numbers of proposals

A protected identity is on no paper: such answers are left out and named in `kept_back`. That an
answer was given is noted by whoever posts it (`answers.acts.give`).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from pathlib import Path

from mbdesk.domain.answers import AnswerState, AnswerWay
from mbdesk.durable import make_folder
from mbdesk.errors.proposals import NothingApprovedError
from mbdesk.publishing import publish_file
from mbdesk.services.centre.answers.contacts import OpenedContact, open_contacts
from mbdesk.services.centre.answers.ledger import LedgerQuery, LedgerRow, read_ledger, read_rows
from mbdesk.services.centre.central_file import CentralFile, ContactKey
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.answer_texts import SUBJECT
from mbdesk.words.phrase import reader_of
from mbdesk.words.translations import words

LETTERS_IN_FILE = 200
"""Letters in a file at most, so that none is too large to print."""

PURPOSE = "answers"


@dataclass(frozen=True, slots=True)
class MadeAnswers:
    """What was written: the proposals by how they are answered, and the files.

    `kept_back` are those whose proposer has a protected identity.
    """

    letters: tuple[int, ...]
    emails: tuple[int, ...]
    calls: tuple[int, ...]
    kept_back: tuple[int, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """An approved answer, and how its proposer is reached."""

    row: LedgerRow
    contact: OpenedContact

    @property
    def language(self) -> str:
        """The language that it is written in."""
        return self.row.written.language if self.row.written is not None else self.row.language

    @property
    def text(self) -> str:
        """Its words."""
        return self.row.written.text if self.row.written is not None else ""


def make_answers(
    central: CentralFile, folder: Path, key: ContactKey, who: str = "", language: str = "sv"
) -> MadeAnswers:
    """Write every approved answer into a folder; `language` is that of the list of calls.

    Raises:
        NothingApprovedError: there is none that may be written.
        ContactSealedError, FieldError: as `open_contacts`; nothing is written then.
        FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError
    """
    approved = LedgerQuery(state=AnswerState.APPROVED)
    rows = read_rows(central, read_ledger(central, approved))
    open_ = [row for row in rows if not row.protected]
    if not open_:
        raise NothingApprovedError
    make_folder(folder)  # before any contact is opened: else that were on record for nothing
    opened = open_contacts(central, [row.number for row in open_], key, PURPOSE, who)
    answers = [_Answer(row, contact) for row, contact in zip(open_, opened, strict=True)]
    files = (
        *_write_letters(central, folder, _of(answers, AnswerWay.LETTER)),
        *_write_emails(central, folder, _of(answers, AnswerWay.EMAIL)),
        *_write_calls(central, folder, _of(answers, AnswerWay.CALL), language),
    )
    made = MadeAnswers(
        letters=_numbers(answers, AnswerWay.LETTER),
        emails=_numbers(answers, AnswerWay.EMAIL),
        calls=_numbers(answers, AnswerWay.CALL),
        kept_back=tuple(row.number for row in rows if row.protected),
        files=files,
    )
    _note_made(central, made)
    return made


def _note_made(central: CentralFile, made: MadeAnswers) -> None:
    facts = {
        name: len(numbers)
        for name, numbers in (
            ("letters", made.letters),
            ("emails", made.emails),
            ("calls", made.calls),
        )
    }
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "answers_made", **facts)


def _of(answers: Sequence[_Answer], way: AnswerWay) -> list[_Answer]:
    return [each for each in answers if each.contact.way is way]


def _numbers(answers: Sequence[_Answer], way: AnswerWay) -> tuple[int, ...]:
    return tuple(each.row.number for each in _of(answers, way))


def _write_letters(
    central: CentralFile, folder: Path, answers: Sequence[_Answer]
) -> Iterator[Path]:
    """Write the letters, those of one language together, a file of them at a time."""
    # Late: the PDF library is slow to import.
    from mbdesk.reports.answer_letters import AnswerLetter, AnswerLetters, write_answer_letters

    by_language: defaultdict[str, list[_Answer]] = defaultdict(list)
    for each in answers:
        by_language[each.language].append(each)
    frame, logo = central.frame, logo_of(central)
    code = process_fingerprint(frame.keys.signing, frame.id)
    for tag, found in by_language.items():
        for part, start in enumerate(range(0, len(found), LETTERS_IN_FILE), start=1):
            letters = [
                AnswerLetter(each.row.number, each.row.dnr, each.contact.told, each.text)
                for each in found[start : start + LETTERS_IN_FILE]
            ]
            content = AnswerLetters(frame, code, central.today(), letters, logo)
            path = folder / DocumentNames(frame, "sv").letters(tag, part)
            yield write_answer_letters(content, path, words(tag), tag)


def _write_emails(central: CentralFile, folder: Path, answers: Sequence[_Answer]) -> Iterator[Path]:
    """Write a draft for each e-mail, which programs open as one that is not sent yet."""
    names = DocumentNames(central.frame, "sv")
    for each in answers:
        message = EmailMessage(policy.SMTP)
        message["To"] = each.contact.email
        message["Subject"] = SUBJECT.read(reader_of(each.language))
        message["X-Unsent"] = "1"
        message["Content-Language"] = each.language.partition("_")[0]
        message.set_content(each.text)
        yield publish_file(folder / names.email(each.row.number), message.as_bytes())


def _write_calls(
    central: CentralFile, folder: Path, answers: Sequence[_Answer], language: str
) -> Iterator[Path]:
    from mbdesk.reports.call_list import Call, CallList, write_call_list  # late, as said above

    if not answers:
        return
    calls = [
        Call(each.row.number, each.row.title, each.contact.told, each.language, each.text)
        for each in answers
    ]
    frame = central.frame
    code = process_fingerprint(frame.keys.signing, frame.id)
    content = CallList(frame, code, central.today(), calls)
    path = folder / DocumentNames(frame, "sv").calls
    yield write_call_list(content, path, words(language), language)
