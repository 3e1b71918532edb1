"""The retention plan, what is due by it, and destroying that, each time with a record.

The clock starts when the time for appeal of the board's decision has run out; before that nothing
is destroyed at all. Until the city has decided, the plan is the suggested set::

    plan = read_plan(central)
    plan[0].rule.kind, plan[0].due_on, plan[0].held  # contacts, "2027-01-23", 57
    destroy(central, RetentionKind.CONTACTS, decided)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select, true
from sqlalchemy.orm import Session

from mbdesk.domain.answers import OWED
from mbdesk.domain.privacy import (
    DESTROYED_HERE,
    SUGGESTED_RULES,
    PrivacyAct,
    RetentionKind,
    RetentionRule,
)
from mbdesk.domain.privacy import PrivacyRecord as PrivacyValue
from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.errors.privacy import (
    AnswersOutstandingError,
    NotDecidedYetError,
    NotDueError,
    NothingHeldError,
    PlanKeepsError,
)
from mbdesk.models.privacy import PrivacyRecord
from mbdesk.models.privacy import RetentionRule as RuleRow
from mbdesk.models.proposal import ProposalPicture, SealedContact, SurveyAnswer
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.archive.erasing import new_record, remove_records
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.register.answering import newest_decision
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.centre.setup.timetable import appeal_time
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import LONGEST_REASON, WayOut

MOST_MONTHS = 1200
_DIGITS = len(str(MOST_MONTHS))

_MODELS: Mapping[RetentionKind, Any] = {
    RetentionKind.CONTACTS: SealedContact,
    RetentionKind.PICTURES: ProposalPicture,
    RetentionKind.SURVEY: SurveyAnswer,
}


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A rule of the plan, from which day (ISO) on something may go, and how many there are.

    `due_on` is empty while the board has not decided, and for what is kept. `held` counts what the
    program itself can destroy, None of all else. `destroyed` are the days on which some was.
    """

    rule: RetentionRule
    due_on: str
    held: int | None
    today: str
    destroyed: tuple[str, ...] = ()

    @property
    def due(self) -> bool:
        """Whether the day has come, and something is left or nobody has said that it is gone."""
        come = bool(self.due_on) and self.due_on <= self.today
        return come and (bool(self.held) if self.held is not None else not self.destroyed)


def read_plan(central: CentralFile) -> tuple[PlanLine, ...]:
    """Return the plan, in its order."""
    with central.database.reading() as session:
        return tuple(_line(session, rule, central.today()) for rule in _rules(session).values())


def read_records(central: CentralFile) -> tuple[PrivacyValue, ...]:
    """Return what was given out, erased and destroyed, the newest first."""
    with central.database.reading() as session:
        rows = select(PrivacyRecord).order_by(PrivacyRecord.number.desc())
        return tuple(row.to_value() for row in session.scalars(rows))


def typed_rule(kind: RetentionKind, months: str, ground: str) -> RetentionRule:
    """Return a rule as it was typed: without months, it is kept for good.

    Raises FieldError(field="months").
    """
    typed = months.strip()
    if typed and not (typed.isascii() and typed.isdecimal() and len(typed) <= _DIGITS):
        raise FieldError(field="months", wanted="number", least=0, most=MOST_MONTHS)
    return RetentionRule(kind, bool(typed), int(typed or 0), ground)


def set_rule(central: CentralFile, rule: RetentionRule) -> None:
    """Let the plan say otherwise of something. Raises FieldError, LettersWithoutFontError."""
    if not 0 <= rule.months <= MOST_MONTHS:
        raise FieldError(field="months", wanted="number", least=0, most=MOST_MONTHS)
    ground = fitting_text("ground", rule.ground, LONGEST_REASON) if bare(rule.ground) else ""
    check_letters(ground)
    with central.database.unit() as session:
        row = session.get(RuleRow, rule.kind)
        if row is None:
            row = RuleRow(kind=rule.kind)
            session.add(row)
        row.destroy, row.months, row.ground = rule.destroy, rule.months, ground
        process = the_process(session).id
        note(session, process, central.today(), "retention_set", kind=rule.kind)


def destroy(central: CentralFile, kind: RetentionKind, way: WayOut) -> PrivacyValue:
    """Destroy what the plan lets be destroyed now, and return the record of it.

    Of what lies outside the central file, votes at stations, key files and copies, it puts on
    record that two people have destroyed it.

    Raises:
        PlanKeepsError: the plan keeps it.
        NotDecidedYetError, NotDueError: the time for appeal, or that of the plan, has not run out.
        AnswersOutstandingError: contacts are still needed.
        NothingHeldError: there is nothing left of it.
        FieldError, LettersWithoutFontError
        DiskFullError, FileLockedError: while the file was laid out anew; what is gone is gone.
    """
    way = decided(way)
    with central.database.unit() as session:
        line = check_due(session, kind, central.today())
        row = new_record(session, central.today(), PrivacyAct.DESTRUCTION, way, {})
        row.kind, row.ground = kind, line.rule.ground
        if kind in DESTROYED_HERE:
            row.numbers = {kind.value: _destroyed(session, kind, row.number)}
        process = the_process(session).id
        note(session, process, central.today(), "destroyed", kind=kind, number=row.number)
        session.flush()
        told = row.to_value()
    if kind in DESTROYED_HERE:
        central.database.rebuild()
    return told


def due_line(central: CentralFile, kind: RetentionKind) -> PlanLine:
    """Return the line of what may be destroyed now. Raises what `destroy` raises."""
    with central.database.reading() as session:
        return check_due(session, kind, central.today())


def check_due(session: Session, kind: RetentionKind, today: str) -> PlanLine:
    """Return the line of what may be destroyed now. Raises what `destroy` raises."""
    line = _line(session, _rules(session)[kind], today)
    if not line.rule.destroy:
        raise PlanKeepsError(kind=kind)
    if not line.due_on:
        raise NotDecidedYetError(kind=kind)
    if line.due_on > today:
        raise NotDueError(kind=kind, due_day=line.due_on)
    if kind is RetentionKind.CONTACTS and (owed := _answers_owed(session)):
        raise AnswersOutstandingError(answers=owed)
    if line.held == 0:
        raise NothingHeldError
    return line


def _destroyed(session: Session, kind: RetentionKind, record: int) -> int:
    number = remove_records(session, _MODELS[kind], record, true())
    if kind is RetentionKind.CONTACTS:
        refresh(session, [entry.key for entry in session.scalars(select(RegisterEntry))])
    return number


def _rules(session: Session) -> Mapping[RetentionKind, RetentionRule]:
    own = {row.kind: row.to_value() for row in session.scalars(select(RuleRow))}
    return {rule.kind: own.get(rule.kind, rule) for rule in SUGGESTED_RULES}


def _line(session: Session, rule: RetentionRule, today: str) -> PlanLine:
    board, held = newest_decision(session), None
    due_on = due_day(board.decided_on, rule) if board and rule.destroy else ""
    if rule.kind in _MODELS:
        counted = select(func.count()).select_from(_MODELS[rule.kind])
        held = session.scalar(counted) or 0
    row = PrivacyRecord
    told = select(row.day).where(row.act == PrivacyAct.DESTRUCTION, row.kind == rule.kind)
    days = tuple(session.scalars(told.order_by(row.number)))
    return PlanLine(rule, due_on, held, today, days)


def due_day(decided_on: str, rule: RetentionRule) -> str:
    """Return from which day on something may be destroyed, by the day of the board's decision.

    >>> due_day("2026-12-17", RetentionRule(RetentionKind.SURVEY, destroy=True, months=1))
    '2027-02-24'
    """
    after = date.fromisoformat(appeal_time(decided_on)[1]) + timedelta(days=1)
    years, month = divmod(after.month - 1 + rule.months, 12)
    for days_less in range(4):  # a month may be shorter
        try:
            day = date(after.year + years, month + 1, after.day - days_less)
        except ValueError:
            continue
        return day.isoformat()
    raise AssertionError


def _answers_owed(session: Session) -> int:
    row = RegisterEntry
    owed = select(func.count()).select_from(row).where(row.answer.in_(OWED))
    return session.scalar(owed) or 0
