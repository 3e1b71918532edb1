"""Similar proposals: grouped, their proposers asked, joined by who says yes, and parted again."""

import pytest

from mbdesk.domain.answers import Outcome
from mbdesk.domain.assessment import FEASIBILITY, CostPart, Verdict
from mbdesk.domain.joining import Answer, GroupState, Way
from mbdesk.domain.register import ProposalState
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import (
    AlreadyGroupedError,
    NoSuchGroupError,
    NoSuchProposalError,
    NotJoinedError,
    NotOpenError,
    NotReadyToJoinError,
    OnTheBallotError,
)
from mbdesk.models.process import Process
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.decisions.steering import Decided, decide
from mbdesk.services.centre.decisions.to_ballot import take_accepted
from mbdesk.services.centre.evaluation.acts import Finding, assess, estimate
from mbdesk.services.centre.evaluation.board import BoardQuery, read_board
from mbdesk.services.centre.joining.groups import (
    Asked,
    group_together,
    join,
    note_answer,
    part,
    take_out,
)
from mbdesk.services.centre.joining.joined_proposal import JoinedProposal
from mbdesk.services.centre.joining.listing import read_groups
from mbdesk.services.centre.register.acts import entry_of, protect, withdraw
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.services.centre.register.joined import origins_of
from mbdesk.services.centre.register.listing import RegisterQuery, walk_lines
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.shared_rows import ballot
from mbdesk.services.counting.answer_drafts import draft_answer
from tests.process.register.conftest import WHY

YES, NO, UNREACHABLE = Answer
TEXT = JoinedProposal("Bänkar på Vällingby torg", "Fler bänkar där man kan vila.", "Torget")


def answered(central, answers: dict[int, Answer]) -> int:
    """Group proposals and note what each proposer answers; return the group."""
    group = group_together(central, list(answers), who="Anna Ek")
    for number, answer in answers.items():
        note_answer(central, number, Asked(answer, Way.CALL, "ringde på kvällen"), "Anna Ek")
    return group


def states(central) -> list[ProposalState]:
    return [line.state for line in walk_lines(central, RegisterQuery())]


def origins(central, number: int):
    with central.database.reading() as session:
        return origins_of(session, number)


def line_of(central, number: int) -> RegisterEntry:
    with central.database.reading() as session:
        return entry_of(session, number)


def test_a_group_waits_until_everybody_has_been_asked(alike):
    central = alike.central
    group = group_together(central, [3, 1, 2], who="Anna Ek")
    [line] = read_groups(central)
    assert (line.number, line.state) == (group, GroupState.ASKING)
    assert [(each.number, each.contact, each.answer) for each in line.members] == [
        (1, True, None),
        (2, False, None),
        (3, False, None),
    ]
    note_answer(central, 1, Asked(YES, Way.EMAIL, "gärna"), "Anna Ek")
    with pytest.raises(NotReadyToJoinError):
        join(central, group, TEXT, WHY)
    note_answer(central, 2, Asked(UNREACHABLE, Way.NONE), "Anna Ek")
    note_answer(central, 3, Asked(NO, Way.CALL), "Anna Ek")
    assert read_groups(central)[0].state is GroupState.READY
    asked = read_groups(central)[0].members[0].asked
    assert (asked.who, asked.day, asked.way, asked.text) == (
        "Anna Ek",
        central.today(),
        Way.EMAIL,
        "gärna",
    )
    note_answer(central, 1, Asked(NO, Way.CALL, "ändrade sig"), "Anna Ek")
    assert read_groups(central)[0].state is GroupState.TOO_FEW


def test_those_who_say_yes_become_one_and_who_says_no_stays_alone(alike):
    central = alike.central
    group = answered(central, {1: YES, 2: YES, 3: NO})
    item = join(central, group, TEXT, WHY)
    assert item == 6
    assert states(central)[:3] == [ProposalState.JOINED] * 2 + [ProposalState.RECEIVED]
    assert list(read_board(central, BoardQuery())) == [3, 4, 5, 6]
    assert [origin.number for origin in origins(central, item)] == [1, 2]
    assert origins(central, 1) == ()
    dossier = read_dossier(central, item)
    assert (dossier.now.title, dossier.line.station, dossier.line.place) == (
        TEXT.title,
        "",
        "Torget",
    )
    assert read_dossier(central, 1).now.title == "Bänkar vid Vällingby torg"
    [line] = read_groups(central)
    assert (line.state, line.item) == (GroupState.JOINED, item)
    with pytest.raises(NotOpenError):
        assess(central, 1, Finding(FEASIBILITY, Verdict.YES), "Anna Ek")


@pytest.mark.parametrize(("along", "parts"), [(True, [1, 2, 3]), (False, [1, 3])])
def test_who_could_not_be_reached_goes_along_only_where_that_is_decided(alike, along, parts):
    group = answered(alike.central, {1: YES, 2: UNREACHABLE, 3: YES})
    item = join(alike.central, group, TEXT, WHY, unreachable=along)
    assert [origin.number for origin in origins(alike.central, item)] == parts


def test_a_joining_is_undone_by_a_further_record_and_all_are_on_their_own_again(alike):
    central = alike.central
    item = join(central, answered(central, {1: YES, 2: YES, 3: NO}), TEXT, WHY)
    with pytest.raises(AlreadyGroupedError):
        group_together(central, [item, 4], who="Anna Ek")
    part(central, item, WHY)
    assert states(central) == [*[ProposalState.RECEIVED] * 5, ProposalState.PARTED]
    assert origins(central, item) == ()
    assert read_groups(central) == ()
    with pytest.raises(NotJoinedError):
        part(central, item, WHY)
    with pytest.raises(NotOpenError):
        assess(central, item, Finding(FEASIBILITY, Verdict.YES), "Anna Ek")
    again = join(central, answered(central, {1: YES, 2: YES}), TEXT, WHY)
    assert [origin.number for origin in origins(central, again)] == [1, 2]
    said = [record.step for record in reversed(read_dossier(central, 1).records)]
    assert said == ["grouped", "yes", "joined", "parted", "grouped", "yes", "joined"]


def test_what_is_decided_of_the_joined_one_is_answered_to_each_origin_and_told_on_the_ballot(alike):
    central = alike.central
    item = join(central, answered(central, {1: YES, 2: YES, 3: NO}), TEXT, WHY)
    protect(central, 2, protected=True, who="Anna Ek")
    assess(central, item, Finding(FEASIBILITY, Verdict.YES), "Bo Dal")
    estimate(central, item, [CostPart("Bänkar", "Park", 50)], "Bo Dal")
    decide(central, [item], Decided(True, "många vill", central.today()), "Anna Ek")
    assert [line_of(central, number).outcome for number in (1, 2, 3, item)] == [
        Outcome.JOINED,
        Outcome.JOINED,
        "",
        "",
    ]
    assert line_of(central, 1).answer == "not_begun"
    told = draft_answer(central, 1).text
    assert "1 Bänkar vid Vällingby torg; 2." in told.replace("\N{NO-BREAK SPACE}", " ")
    assert "sittplatser" not in told
    assert take_accepted(central).codes
    with central.database.reading() as session:
        [on_ballot] = [each for each in ballot(session) if each.proposal]
    assert "1 Bänkar vid Vällingby torg; 2." in on_ballot.descriptions["sv"]
    with pytest.raises(OnTheBallotError):
        part(central, item, WHY)


def test_a_withdrawn_origin_is_named_as_such_and_the_others_stay_joined(alike):
    central = alike.central
    item = join(central, answered(central, {1: YES, 2: YES, 3: YES}), TEXT, WHY)
    withdraw(central, 2, WHY)
    assert [origin.withdrawn for origin in origins(central, item)] == [False, True, False]
    assert states(central)[1] is ProposalState.WITHDRAWN


def test_every_step_is_logged_and_none_of_what_was_said(alike):
    central = alike.central
    part(central, join(central, answered(central, {1: YES, 2: YES}), TEXT, WHY), WHY)
    with central.database.reading() as session:
        log = [each for each in events(session, central.frame.id) if each.code.startswith("prop")]
    codes = [each.code.removeprefix("proposal_") for each in log]
    assert codes == ["grouped"] * 2 + ["yes"] * 2 + ["joined"] * 3 + ["parted"] * 3
    assert not any("ringde" in str(each.parameters) for each in log)


def test_what_does_not_fit_changes_nothing(alike):
    central = alike.central
    withdraw(central, 5, WHY)
    for numbers, refused in (
        ([1], FieldError),
        ([1, 9], NoSuchProposalError),
        ([1, 5], NotOpenError),
    ):
        with pytest.raises(refused):
            group_together(central, numbers, who="Anna Ek")
    with pytest.raises(NoSuchGroupError):
        note_answer(central, 1, Asked(YES, Way.CALL), "Anna Ek")
    group = group_together(central, [1, 2], who="Anna Ek")
    with pytest.raises(AlreadyGroupedError):
        group_together(central, [2, 3], who="Anna Ek")
    with pytest.raises(FieldError):
        note_answer(central, 1, Asked(YES, Way.NONE), "Anna Ek")
    assert group_together(central, [3], group, "Anna Ek") == group
    take_out(central, 3, WHY)
    with pytest.raises(NoSuchGroupError):
        take_out(central, 3, WHY)
    with pytest.raises(NoSuchGroupError):
        join(central, 99, TEXT, WHY)
    assert [each.number for each in read_groups(central)[0].members] == [1, 2]


def test_nothing_is_joined_or_parted_once_voting_has_opened(alike):
    central = alike.central
    group = answered(central, {1: YES, 2: YES})
    with central.database.unit() as session:
        session.query(Process).one().state = "open"
    with pytest.raises(NotAllowedNowError):
        join(central, group, TEXT, WHY)
    with pytest.raises(NotAllowedNowError):
        group_together(central, [3, 4], who="Anna Ek")
