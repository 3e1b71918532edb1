"""What the desk says of decisions and answers: outcomes, how far an answer is, and its records."""

from collections.abc import Mapping

from mbdesk.domain.answers import (
    AnswerGiven,
    AnswerLanguage,
    AnswerState,
    AnswerText,
    AnswerWay,
    ContactOpening,
    Outcome,
)
from mbdesk.domain.decisions import SteeringDecision
from mbdesk.domain.register import Record
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Day, Phrase, Readable, Verbatim, translate

OUTCOMES: Mapping[Outcome, Phrase] = {
    Outcome.WITHDRAWN: translate("answers", "Has been withdrawn"),
    Outcome.WON: translate("answers", "Is carried out"),
    Outcome.OUT_OF_VOTE: translate("answers", "Out of the vote"),
    Outcome.LOST: translate("answers", "Is not carried out"),
    Outcome.JOINED: translate("answers", "Has been joined"),
    Outcome.TO_VOTE: translate("answers", "Goes to the vote"),
    Outcome.NOT_FEASIBLE: translate("answers", "Not feasible"),
    Outcome.NOT_CHOSEN: translate("answers", "Not to the vote"),
}
"""What each outcome is called."""

ANSWER_STATES: Mapping[AnswerState, Phrase] = {
    AnswerState.NOT_BEGUN: translate("answers", "Not begun"),
    AnswerState.DRAFT: translate("answers", "Draft"),
    AnswerState.APPROVED: translate("answers", "Approved"),
    AnswerState.GIVEN: translate("answers", "Given"),
    AnswerState.UNREACHABLE: translate("answers", "Not reached"),
    AnswerState.NO_CONTACT: translate("answers", "No contact left"),
}
"""How far an answer has come."""

WAYS: Mapping[AnswerWay, Phrase] = {
    AnswerWay.LETTER: translate("answers", "by letter"),
    AnswerWay.EMAIL: translate("answers", "by e-mail"),
    AnswerWay.CALL: translate("answers", "by telephone"),
    AnswerWay.IN_PERSON: translate("answers", "in person"),
    AnswerWay.UNREACHABLE: translate("answers", "nobody could be reached"),
}
"""How an answer is given."""


def said_of_answer(record: Record) -> Readable | None:
    """Return what a record of a decision or an answer says, None of any other."""
    if isinstance(record, SteeringDecision):
        says = translate("answers", "Steering group {day}: does not go to the vote")
        if record.admitted:
            says = translate("answers", "Steering group {day}: goes to the vote")
        return says.fill(day=Day(record.decided_on))
    if isinstance(record, AnswerText):
        says = translate("answers", "Answer written in {language}: {outcome}")
        if record.approved:
            says = translate("answers", "Answer approved in {language}: {outcome}")
        return _filled(says, record.language, record.outcome)
    if isinstance(record, AnswerGiven):
        says = translate("answers", "Answer given {day}, {way}, in {language}: {outcome}")
        if record.way is AnswerWay.UNREACHABLE:
            says = translate("answers", "Tried to answer {day}, {way}: {outcome}")
        told = says.fill(day=Day(record.given_on), way=WAYS[record.way])
        return _filled(told, record.language, record.outcome)
    if isinstance(record, ContactOpening):
        says = translate("answers", "Contact opened: {purpose}")
        return says.fill(purpose=Verbatim(record.purpose))
    return _asked(record) if isinstance(record, AnswerLanguage) else None


def _filled(says: Phrase, language: str, outcome: Outcome) -> Phrase:
    return says.fill(language=Verbatim(native_name(language)), outcome=OUTCOMES[outcome])


def _asked(record: AnswerLanguage) -> Readable:
    if not record.language:
        return translate("answers", "No other language is asked for any more")
    says = translate("answers", "An answer is asked for in {language}")
    return says.fill(language=Verbatim(native_name(record.language)))
