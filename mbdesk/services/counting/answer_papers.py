"""Writes the approved answers out: letters, drafts of e-mails, and a list of calls.

Who is written to how follows from what people left. Their contacts are opened for it by the contact
key, each opening put on record, and stand in these files alone::

    made = make_answers(central, folder, key, "Anna Ek")
    made.letters, made.emails, made.calls  # numbers of proposals

A protected identity is on no paper: such answers are left out and named in `kept_back`. That an
answer was given is noted by whoever posts it (`answers.acts.give`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from functools import partial
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
from mbdesk.services.common.callbacks import Progress, Steps, silent
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.answer_texts import SUBJECT
from mbdesk.words.phrase import reader_of
from mbdesk.words.translations import words

AT_ONCE = 500
"""Rows that are asked for at once: a query has room for no more than some thousand numbers."""

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


def make_answers(  # noqa: PLR0913  # where, by whom, and how it is told
    central: CentralFile,
    folder: Path,
    key: ContactKey,
    who: str = "",
    language: str = "sv",
    *,
    progress: Progress = silent,
) -> MadeAnswers:
    """Write every approved answer into a folder; `language` is that of the list of calls.

    Letters go into files of at most 500 sheets, numbered, those of one language together. Stopped,
    it leaves no file of its own; that contacts were opened stays on record.

    Raises:
        NothingApprovedError: there is none that may be written.
        ContactSealedError, FieldError: as `open_contacts`; nothing is written then.
        FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError, CancelledError
    """
    rows = _approved(central)
    open_ = [row for row in rows if not row.protected]
    if not open_:
        raise NothingApprovedError
    make_folder(folder)  # before any contact is opened: else that were on record for nothing
    whole = Steps(progress, 2 * len(open_))
    numbers = [row.number for row in open_]
    opened = open_contacts(central, numbers, key, PURPOSE, who, step=whole.step)
    answers = [_Answer(row, contact) for row, contact in zip(open_, opened, strict=True)]
    made = MadeAnswers(
        letters=_numbers(answers, AnswerWay.LETTER),
        emails=_numbers(answers, AnswerWay.EMAIL),
        calls=_numbers(answers, AnswerWay.CALL),
        kept_back=tuple(row.number for row in rows if row.protected),
        files=tuple(_all_or_none(folder, _write(central, folder, answers, language, whole))),
    )
    _note_made(central, made)
    return made


def _approved(central: CentralFile) -> list[LedgerRow]:
    numbers = read_ledger(central, LedgerQuery(state=AnswerState.APPROVED))
    parts = (numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE))
    return [row for part in parts for row in read_rows(central, part)]


def _write(
    central: CentralFile, folder: Path, answers: Sequence[_Answer], language: str, whole: Steps
) -> Iterator[Path]:
    yield from _write_letters(central, folder, _of(answers, AnswerWay.LETTER), whole)
    yield from _write_emails(central, folder, _of(answers, AnswerWay.EMAIL), whole)
    yield from _write_calls(central, folder, _of(answers, AnswerWay.CALL), language, whole)


def _all_or_none(folder: Path, writing: Iterable[Path]) -> list[Path]:
    """Return the files once all are written; those that were not there before go where one fails.

    They hold contacts, and nobody would know of them.
    """
    before, written = set(folder.iterdir()), list[Path]()
    try:
        written.extend(writing)
    except BaseException:
        for path in set(folder.iterdir()) - before:
            if path in written:
                path.unlink(missing_ok=True)
        raise
    return written


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
    central: CentralFile, folder: Path, answers: Sequence[_Answer], whole: Steps
) -> Iterator[Path]:
    """Write the letters, those of one language together, a file of them at a time."""
    # Late: the PDF library is slow to import.
    from mbdesk.reports.answer_letters import AnswerLetter, AnswerLetters, write_answer_letters

    by_language: defaultdict[str, list[_Answer]] = defaultdict(list)
    for each in answers:
        by_language[each.language].append(each)
    frame, logo, names = central.frame, logo_of(central), DocumentNames(central.frame, "sv")
    code = process_fingerprint(frame.keys.signing, frame.id)
    for tag, found in by_language.items():
        letters = (
            AnswerLetter(each.row.number, each.row.dnr, each.contact.told, each.text)
            for each in whole.over(found)
        )
        content = AnswerLetters(frame, code, central.today(), letters, logo)
        place = partial(_letter_place, folder, names, tag)
        yield from write_answer_letters(content, place, words(tag), tag)


def _letter_place(folder: Path, names: DocumentNames, language: str, part: int) -> Path:
    return folder / names.letters(language, part)


def _write_emails(
    central: CentralFile, folder: Path, answers: Sequence[_Answer], whole: Steps
) -> Iterator[Path]:
    """Write a draft for each e-mail, which programs open as one that is not sent yet."""
    names = DocumentNames(central.frame, "sv")
    for each in whole.over(answers):
        message = EmailMessage(policy.SMTP)
        message["To"] = each.contact.email
        message["Subject"] = SUBJECT.read(reader_of(each.language))
        message["X-Unsent"] = "1"
        message["Content-Language"] = each.language.partition("_")[0]
        message.set_content(each.text)
        yield publish_file(folder / names.email(each.row.number), message.as_bytes())


def _write_calls(
    central: CentralFile, folder: Path, answers: Sequence[_Answer], language: str, whole: Steps
) -> Iterator[Path]:
    from mbdesk.reports.call_list import Call, CallList, write_call_list  # late, as said above

    if not answers:
        return
    calls = [
        Call(each.row.number, each.row.title, each.contact.told, each.language, each.text)
        for each in whole.over(answers)
    ]
    frame = central.frame
    code = process_fingerprint(frame.keys.signing, frame.id)
    content = CallList(frame, code, central.today(), calls)
    path = folder / DocumentNames(frame, "sv").calls
    yield write_call_list(content, path, words(language), language)
