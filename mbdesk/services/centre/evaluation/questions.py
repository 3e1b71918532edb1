"""Questions to a proposer, which have a deadline and an end, and asking for a second assessment.

While an answer is waited for, the proposal is asked back::

    ask_back(central, 31, "Which of the two paths is meant?", "2026-10-20")
    answer(central, 31, "The one beside the school.")
"""

from datetime import date, timedelta

from mbdesk.domain.assessment import FEASIBILITY, Question, Step
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import (
    AnswerNotDueError,
    NoOpenQuestionError,
    NoVerdictYetError,
    ProposalUnchangedError,
    SecondTooLateError,
)
from mbdesk.models.evaluation import ProposalClarification, ProposalSecondRequest
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.acts import (
    LONGEST_FINDING,
    assessor_of,
    evaluation_of_entry,
    fitting_reason,
    open_entry,
)
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import finish, numbered
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process

MOST_DAYS = 60


def ask_back(
    central: CentralFile, number: int, question: str, deadline: str, who: str = ""
) -> None:
    """Note what the proposer was asked, and the last day (ISO) for an answer.

    Raises NoSuchProposalError, NotOpenError, LettersWithoutFontError, and FieldError for a text
    or a name that does not fit and a deadline that is no day or has passed.
    """
    assessor, text = assessor_of(central, who), _fitting("question", question)
    today, deadline = central.today(), deadline.strip()
    try:
        date.fromisoformat(deadline)
    except ValueError as error:
        raise FieldError(field="deadline", wanted="day") from error
    if deadline < today:
        raise FieldError(field="deadline", wanted="day_from", after=today)
    with central.database.unit() as session:
        entry = open_entry(session, number)
        session.add(
            ProposalClarification(
                **numbered(session, entry.key),
                step=Step.ASKED,
                text=text,
                deadline=deadline,
                asked=0,
                who=assessor,
                day=today,
            )
        )
        finish(session, central, entry, "proposal_asked_back")


def answer(central: CentralFile, number: int, text: str, who: str = "") -> None:
    """Note what the proposer answered to the oldest question that waits.

    Raises NoOpenQuestionError, and what `ask_back` raises.
    """
    _end(central, number, Step.ANSWERED, _fitting("answer", text), who)


def give_up(central: CentralFile, number: int, who: str = "") -> None:
    """Note that no answer came to the oldest question that waits, once its deadline has passed.

    Raises AnswerNotDueError(deadline), and what `answer` raises.
    """
    _end(central, number, Step.EXPIRED, "", who)


def _end(central: CentralFile, number: int, step: Step, text: str, who: str) -> None:
    assessor, today = assessor_of(central, who), central.today()
    with central.database.unit() as session:
        entry = open_entry(session, number)
        asked = waiting(evaluation_of_entry(session, entry).questions)
        if asked is None:
            raise NoOpenQuestionError(number=number)
        if step is Step.EXPIRED and today <= asked.asked.deadline:
            raise AnswerNotDueError(deadline=asked.asked.deadline)
        session.add(
            ProposalClarification(
                **numbered(session, entry.key),
                step=step,
                text=text,
                deadline="",
                asked=asked.asked.number,
                who=assessor,
                day=today,
            )
        )
        finish(session, central, entry, f"question_{step}")


def waiting(questions: tuple[Question, ...]) -> Question | None:
    """Return the oldest question that waits for an answer, None where none does."""
    return next((each for each in questions if each.end is None), None)


def ask_second(central: CentralFile, number: int, reason: str, who: str = "") -> None:
    """Note that the proposer asks for a second assessment, and why.

    It is owed where the proposer asks within the days that are set, counted from the verdict that
    holds; until somebody else has judged, the proposal's outcome is open again.

    Raises:
        NoSuchProposalError, NotOpenError, FieldError, LettersWithoutFontError
        NoVerdictYetError: nothing holds on feasibility that could be assessed anew.
        ProposalUnchangedError: a second assessment is asked for already.
        SecondTooLateError: the last day for it has passed (last).
    """
    assessor, text, today = assessor_of(central, who), fitting_reason(reason), central.today()
    with central.database.unit() as session:
        entry = open_entry(session, number)
        known = evaluation_of_entry(session, entry)
        held = known.on(FEASIBILITY).held
        if known.second is not None:
            raise ProposalUnchangedError(number=number)
        if held is None:
            raise NoVerdictYetError(number=number)
        last = _days_after(held.day, the_process(session).second_days)
        if today > last:
            raise SecondTooLateError(last=last)
        session.add(
            ProposalSecondRequest(
                **numbered(session, entry.key), reason=text, who=assessor, day=today
            )
        )
        finish(session, central, entry, "second_asked")


def second_days(central: CentralFile) -> int:
    """Return within how many days after a verdict a second assessment may be asked for."""
    with central.database.reading() as session:
        return the_process(session).second_days


def set_second_days(central: CentralFile, days: int) -> None:
    """Set within how many days a second assessment may be asked for. Raises FieldError."""
    if not 0 < days <= MOST_DAYS:
        raise FieldError(field="second_days", wanted="number", least=1, most=MOST_DAYS)
    with central.database.unit() as session:
        process = the_process(session)
        process.second_days = days
        note(session, process.id, central.today(), "second_days_set", days=days)


def _days_after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _fitting(field: str, text: str) -> str:
    fits = fitting_text(field, " ".join(text.split()), LONGEST_FINDING)
    check_letters(fits)
    return fits
