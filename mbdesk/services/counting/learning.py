"""Learning from a process: notes, and few figures beside those of earlier ones.

Earlier processes are read from their central files, or from their signed results, and kept in few
figures: the files need not lie here afterwards::

    take_earlier(central, Path("hv-2025.mbdesk"))
    [each.votes for each in read_learning(central).compared]
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.learning import (
    KeyFigures,
    LearningNote,
    NoteKind,
    Participation,
    standing_notes,
)
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.records import FileKind
from mbdesk.domain.result import Result
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare, in_language
from mbdesk.errors.centre import NoSuchEntryError, OwnFiguresError
from mbdesk.errors.files import FieldError
from mbdesk.models.learning import EarlierProcess
from mbdesk.models.learning import LearningNote as NoteRow
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import name_of
from mbdesk.services.centre.register.answering import newest_decision
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.folders import ending_of_file
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import LONGEST_NAME
from mbdesk.services.counting.count_standing import result_in
from mbdesk.services.counting.participation import frozen_participation, participation_in
from mbdesk.services.counting.result_file import read_result

LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Learning:
    """What is learned so far.

    `participation` is what was known at the count where `frozen`, else what is known now.
    `compared` are this process and earlier ones, the newest first.
    """

    participation: Participation
    frozen: bool
    notes: tuple[LearningNote, ...]
    compared: tuple[KeyFigures, ...]


def read_learning(central: CentralFile) -> Learning:
    """Return what is learned so far."""
    with central.database.reading() as session:
        return learning_in(session, central.today())


def learning_in(session: Session, today: str) -> Learning:
    """Return what is learned as known on a day (ISO)."""
    frozen = frozen_participation(session)
    known = participation_in(session, today) if frozen is None else frozen
    notes = session.scalars(select(NoteRow).order_by(NoteRow.number))
    earlier = [KeyFigures(**row.figures) for row in session.scalars(select(EarlierProcess))]
    compared = [own_figures(session, known), *earlier]
    return Learning(
        participation=known,
        frozen=frozen is not None,
        notes=standing_notes(row.to_value() for row in notes),
        compared=tuple(sorted(compared, key=lambda each: (-each.year, each.title))),
    )


def own_figures(session: Session, known: Participation) -> KeyFigures:
    """Return a process in few figures; the winners are the board's, or else the count's."""
    frame, counted = the_process(session).to_frame(), result_in(session)
    decided = newest_decision(session)
    own = _figures(frame, counted, known.proposals, len(known.by_place))
    if decided is None:
        return own
    return KeyFigures(**{**asdict(own), "winners": len(decided.codes)})


def _figures(
    frame: Frame, counted: Result | None, proposals: int | None, places: int | None
) -> KeyFigures:
    voting = [phase.first_day for phase in frame.phases if phase.kind is PhaseKind.VOTING]
    first = min(voting or [phase.first_day for phase in frame.phases])
    return KeyFigures(
        process=frame.id,
        title=in_language(frame.titles, DEFAULT_LANGUAGE),
        year=int(first[:4]),
        funds=frame.funds,
        votes=None if counted is None else counted.counted,
        proposals=proposals,
        items=None if counted is None else len(counted.items),
        winners=None if counted is None else len(counted.outcome.winners),
        places=places,
    )


def take_earlier(central: CentralFile, path: Path) -> KeyFigures:
    """Keep the figures of an earlier process, from its central file or its signed result.

    Taken in again, they take the place of what was kept. Nothing is written to the file but what
    opening an older one takes.

    Raises OwnFiguresError for a file of this process, and what `open_central` and `read_result`
    raise.
    """
    figures = _of_result(path) if ending_of_file(path) == FileKind.RESULT else _of_central(path)
    if figures.process == central.frame.id:
        raise OwnFiguresError(path=str(path))
    with central.database.unit() as session:
        kept: dict[str, Any] = asdict(figures)
        session.merge(EarlierProcess(process=figures.process, figures=kept))
        note(session, the_process(session).id, central.today(), "earlier_compared")
    return figures


def _of_result(path: Path) -> KeyFigures:
    counted = read_result(path).result
    places = {line.site for line in counted.stations}
    return _figures(counted.frame, counted, None, len(places))


def _of_central(path: Path) -> KeyFigures:
    with open_central(path) as other, other.database.reading() as session:
        return own_figures(session, learning_in(session, other.today()).participation)


def add_note(
    central: CentralFile, kind: NoteKind, text: str, replaces: int = 0, who: str = ""
) -> LearningNote:
    """Put a note on record; with `replaces` in place of another, and empty to take that away.

    Raises FieldError for a text or a name that does not fit, NoSuchEntryError where the note that
    it replaces does not stand, LettersWithoutFontError.
    """
    who = fitting_text("person", name_of(central, who), LONGEST_NAME)
    text = "\n".join(line.strip() for line in text.strip().split("\n"))
    if len(text) > LONGEST_NOTE or (not bare(text) and not replaces):
        raise FieldError(field="note", wanted="some_text", most=LONGEST_NOTE)
    check_letters(who, text)
    with central.database.unit() as session:
        held = standing_notes(row.to_value() for row in session.scalars(select(NoteRow)))
        if replaces and replaces not in {each.number for each in held}:
            raise NoSuchEntryError
        number = (session.scalar(select(func.max(NoteRow.number))) or 0) + 1
        written = LearningNote(number, central.today(), who, kind, text, replaces)
        session.add(
            NoteRow(
                number=number,
                kind=kind,
                text=text,
                replaces=replaces,
                who=who,
                day=written.day,
            )
        )
        note(session, the_process(session).id, central.today(), "lesson_noted", note=number)
    return written
