"""Assessors put verdicts and costs on record; where they differ, a further record settles it."""

import pytest

from mbdesk.domain.assessment import CHILD, FEASIBILITY, CostPart, Judgement, Verdict
from mbdesk.domain.people import Person
from mbdesk.domain.register import ProposalState
from mbdesk.domain.standing import FindingKind
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import (
    AnswerNotDueError,
    NoOpenQuestionError,
    NoSuchProposalError,
    NothingToSettleError,
    NotOpenError,
    NoVerdictYetError,
    ProposalUnchangedError,
    SameAssessorError,
    SecondTooLateError,
)
from mbdesk.services.centre.evaluation.acts import Finding, assess, estimate, settle
from mbdesk.services.centre.evaluation.board import (
    BoardQuery,
    read_board,
    read_progress,
    read_rows,
)
from mbdesk.services.centre.evaluation.questions import (
    answer,
    ask_back,
    ask_second,
    give_up,
    set_second_days,
)
from mbdesk.services.centre.register.acts import put_back, withdraw
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.callbacks import fixed
from tests.process.evaluation.conftest import FUNDS, ROOM
from tests.process.register.conftest import WHY

YES, NO, UNCLEAR = Verdict
POSTS = CostPart("14 stolpar", "Teknik", 322_000, 9_000, 10)


def feasible(verdict, reason=""):
    return Finding(FEASIBILITY, verdict, reason)


def row(central, number=1):
    return read_rows(central, [number])[0]


def logged(central):
    with central.database.reading() as session:
        return [(each.code, dict(each.parameters)) for each in events(session, central.frame.id)]


def test_the_newest_verdict_of_an_assessor_holds_and_the_earlier_one_stays_on_record(central):
    assess(central, 1, Finding(FUNDS, UNCLEAR, "priset är\n okänt"), "Anna Ek")
    assert row(central).state is ProposalState.UNDER_EVALUATION
    assess(central, 1, Finding(FUNDS, YES), "anna ek")
    assess(central, 1, Finding(FUNDS, YES), "Anna Ek")
    assert row(central).evaluation.on(FUNDS).held.verdict is YES
    judged = [each for each in read_dossier(central, 1).records if isinstance(each, Judgement)]
    assert [(each.verdict, each.reason, each.criterion) for each in judged] == [
        (YES, "", "Ryms inom medlen"),
        (UNCLEAR, "priset är okänt", "Ryms inom medlen"),
    ]
    assert logged(central)[-2:] == [("proposal_assessed", {"proposal": 1, "verdicts": "1"})] * 2


def test_feasibility_decides_the_state_and_the_best_of_the_child_does_not(central):
    assess(central, 1, Finding(CHILD, YES), "Anna Ek")
    assess(central, 1, feasible(YES), "Anna Ek")
    assess(central, 2, feasible(NO, "marken är inte vår"), "Anna Ek")
    assess(central, 3, feasible(UNCLEAR, "vet inte"), "Anna Ek")
    assert [each.state for each in read_rows(central, [1, 2, 3])] == [
        ProposalState.FEASIBLE,
        ProposalState.NOT_FEASIBLE,
        ProposalState.UNDER_EVALUATION,
    ]


def test_two_who_differ_leave_it_open_until_a_further_record_settles_it(central):
    assess(central, 1, feasible(YES), "Anna Ek")
    with pytest.raises(NothingToSettleError):
        settle(central, 1, feasible(NO, "nej"), "Cia Ask")
    assess(central, 1, feasible(NO, "naturreservat"), "Bo Dal")
    assert row(central).evaluation.differs
    assert row(central).state is ProposalState.UNDER_EVALUATION
    assert list(read_board(central, BoardQuery(differing=True))) == [1]
    with pytest.raises(FieldError):
        settle(central, 1, feasible(YES), "Cia Ask")
    settle(central, 1, feasible(YES, "utanför reservatet"), "Cia Ask")
    assert row(central).state is ProposalState.FEASIBLE
    assert [each.who for each in row(central).evaluation.on(FEASIBILITY).opinions] == [
        "Anna Ek",
        "Bo Dal",
    ]
    assert logged(central)[-1] == ("difference_settled", {"proposal": 1})
    assess(central, 1, feasible(NO, "reservatet har vuxit"), "Bo Dal")
    assert row(central).evaluation.differs


@pytest.mark.parametrize(
    ("finding", "who", "refused"),
    [
        (feasible(NO), "Anna Ek", FieldError),
        (feasible(UNCLEAR, " "), "Anna Ek", FieldError),
        (feasible(NO, "x" * 1001), "Anna Ek", FieldError),
        (feasible(NO, "\U000f0000"), "Anna Ek", LettersWithoutFontError),
        (feasible(YES), "", FieldError),
        (Finding("9" * 32, YES), "Anna Ek", FieldError),
    ],
)
def test_a_verdict_that_does_not_fit_changes_nothing(central, finding, who, refused):
    before = logged(central)
    with pytest.raises(refused):
        assess(central, 1, finding, who)
    assert row(central).state is ProposalState.RECEIVED
    assert logged(central) == before


def test_a_withdrawn_proposal_is_not_assessed_and_leaves_the_board(central):
    withdraw(central, 1, WHY)
    with pytest.raises(NotOpenError):
        assess(central, 1, feasible(YES), "Anna Ek")
    with pytest.raises(NoSuchProposalError):
        assess(central, 9, feasible(YES), "Anna Ek")
    assert list(read_board(central, BoardQuery())) == [2, 3]
    put_back(central, 1, WHY)
    assess(central, 1, feasible(YES), "Anna Ek")


def test_the_board_tells_what_is_left_for_whom_and_how_far_all_is(central):
    central.sign_in(Person("Anna Ek"))
    assess(central, 1, feasible(YES))
    assess(central, 2, Finding(ROOM, YES), "Bo Dal")
    assert list(read_board(central, BoardQuery(left_for="Anna Ek"))) == [2, 3]
    assert list(read_board(central, BoardQuery(left_for="Bo Dal"))) == [1, 2, 3]
    assert list(read_board(central, BoardQuery(state="feasible"))) == [1]
    assert len(read_board(central, BoardQuery(text="lampa"))) == 1
    progress = read_progress(central, "Anna Ek")
    assert (progress.all, progress.left, progress.differing) == (3, 2, 0)
    assert progress.assessors == ("Anna Ek", "Bo Dal")


def test_costs_are_in_parts_and_two_estimates_differ_until_settled(central):
    dig = CostPart("Kabel, schakt", "Park", 68_000, 0, 25)
    estimate(central, 1, [POSTS, dig], "Anna Ek")
    costs = row(central).evaluation.costs.held
    assert (costs.once, costs.yearly, costs.bounds) == (390_000, 9_000, (340_800, 439_200))
    estimate(central, 1, [POSTS, dig._replace(once=128_000)], "Bo Dal")
    assert row(central).evaluation.costs.differs
    estimate(central, 1, [POSTS, dig], "Cia Ask", reason="samma kabel som i fjol")
    assert row(central).evaluation.costs.held.once == 390_000
    with pytest.raises(NothingToSettleError):
        estimate(central, 1, [POSTS], "Cia Ask", reason="igen")


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [POSTS] * 31,
        [POSTS._replace(what=" ")],
        [POSTS._replace(once=-1)],
        [POSTS._replace(uncertainty=101)],
        [POSTS._replace(yearly=10**13)],
    ],
)
def test_costs_that_do_not_fit_are_refused(central, parts):
    with pytest.raises(FieldError):
        estimate(central, 1, parts, "Anna Ek")
    assert row(central).evaluation.costs.held is None


def test_a_question_has_a_deadline_and_ends_by_an_answer_or_by_expiry(central):
    central.today = fixed("2026-10-05")
    for deadline in ("i morgon", "2026-10-04"):
        with pytest.raises(FieldError):
            ask_back(central, 1, "Vilken stig?", deadline, "Anna Ek")
    with pytest.raises(NoOpenQuestionError):
        answer(central, 1, "Den vid skolan.", "Anna Ek")
    ask_back(central, 1, "Vilken stig?", "2026-10-20", "Anna Ek")
    ask_back(central, 2, "Hur stor?", "2026-10-20", "Anna Ek")
    assert row(central).state is ProposalState.ASKED_BACK
    answer(central, 1, "Den vid skolan.", "Bo Dal")
    assert row(central).state is ProposalState.RECEIVED
    with pytest.raises(AnswerNotDueError):
        give_up(central, 2, "Bo Dal")
    central.today = fixed("2026-10-21")
    give_up(central, 2, "Bo Dal")
    assert row(central, 2).state is ProposalState.RECEIVED
    assert [code for code, _ in logged(central)[-2:]] == ["question_answered", "question_expired"]


def test_a_second_assessment_is_asked_for_in_time_and_made_by_somebody_else(central):
    central.today = fixed("2026-10-05")
    with pytest.raises(NoVerdictYetError):
        ask_second(central, 1, "det går visst", "Cia Ask")
    assess(central, 1, feasible(NO, "för dyrt"), "Anna Ek")
    central.today = fixed("2026-10-13")
    with pytest.raises(SecondTooLateError):
        ask_second(central, 1, "det går visst", "Cia Ask")
    set_second_days(central, 14)
    ask_second(central, 1, "det går visst", "Cia Ask")
    assert row(central).state is ProposalState.UNDER_EVALUATION
    with pytest.raises(ProposalUnchangedError):
        ask_second(central, 1, "det går visst", "Cia Ask")
    with pytest.raises(SameAssessorError):
        assess(central, 1, feasible(YES, "jag tänkte om"), "anna ek")
    with pytest.raises(FieldError):
        assess(central, 1, feasible(YES), "Bo Dal")
    assess(central, 1, feasible(YES, "grannförvaltningen betalar"), "Bo Dal")
    assert row(central).state is ProposalState.FEASIBLE
    assert row(central).evaluation.on(FEASIBILITY).settlement.kind is FindingKind.SECOND


@pytest.mark.parametrize("days", [0, 61])
def test_the_days_for_a_second_assessment_are_bounded(central, days):
    with pytest.raises(FieldError):
        set_second_days(central, days)
