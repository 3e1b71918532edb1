"""States of the residents' screens beside the usual ones: empty, full, refused, failed, very long.

Each is reached as a person would reach it: by what they have marked or written, then by going on.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotKind, Bound
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import TEXTS
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CardUsedError,
    CodeMistypedError,
    CopyUnwritableError,
    CredentialNeededError,
    InvalidChoiceError,
    InvalidIdentityError,
    NotACardError,
    NotOpenError,
    PictureUnusableError,
    SlowDownError,
    TextMissingError,
    TextTooLongError,
    TooManyProposalsError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.services.station.casting import MOST_TESTS, VisitTests
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS, ITEMS, ExampleCamera, ExampleStation
from mbdesk.ui.voter.pages.ballot_kinds import explanation
from mbdesk.ui.voter.pages.card_camera import DARK, FOREIGN, NEARER, CardCamera, no_pictures
from mbdesk.ui.voter.pages.item import details
from mbdesk.ui.voter.shell.page import Question
from mbdesk.ui.voter.shell.question import Stakes, error_question, gone_soon
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.voter.visit.session import Draft

Show = Callable[[ExampleStation], VoterView]
Makers = Mapping[str, Callable[[], QWidget]]

VOTING, PROPOSING = PhaseKind.VOTING, PhaseKind.PROPOSING

TROUBLES = (
    NotOpenError(wanted="voting"),
    AlreadyVotedError(duplicates="count_one"),
    CardUsedError(duplicates="count_none"),
    UnknownCardError(),
    WrongCardCodeError(),
    NotACardError(),
    CodeMistypedError(),
    SlowDownError(seconds=120),
    CredentialNeededError(access="identity"),
    InvalidIdentityError(reason="identity_length"),
    InvalidChoiceError(reason="over_funds"),
    TooManyProposalsError(limit=3),
    TextTooLongError(field="description", limit=4000),
    TextMissingError(field="title"),
    CopyUnwritableError(),
    PictureUnusableError(),
)

ADVICE = {"nearer": NEARER, "foreign": FOREIGN, "dark": DARK}

LONG_TITLE = "Lähiluontoliikuntapaikkaverkostosuunnitelma " * 3
LONG_TEXT = (
    "Esteettömyysparannustoimenpiteet ja ympärivuotinen valaistusjärjestelmä tekevät "
    "kävelyreitistä turvallisen. Lasten ja nuorten vapaa-ajanviettomahdollisuudet lisääntyvät. "
)
LONG_ITEMS = 40
TITLE_LETTERS, TEXT_LETTERS = 120, 4000

ARABIC = Draft(
    {
        "title": "مقاعد في الشمس عند البحيرة",
        "description": "لا تستطيع جدتي أن تمشي حول البحيرة كلها دون أن ترتاح.\n"
        "ونحتاج أيضًا إلى مصباح.",
        "place": "الممشى شمال البحيرة (Råckstaträsk)",
    },
    contact="أمينة، 070-000 00 00",
    consent=True,
)
LONG = Draft(
    dict.fromkeys(TEXTS, LONG_TEXT)
    | {"title": LONG_TITLE[:TITLE_LETTERS], "description": (LONG_TEXT * 30)[:TEXT_LETTERS]},
    contact=LONG_TEXT,
)
EXPENSIVE = Draft({"title": "Lampor"}, quantities={item.id: 40 for item in COST_ITEMS})


def states(show: Show) -> Makers:
    """Return a maker for every state, by name; `show` makes a view of a station."""
    made: dict[str, Callable[[], QWidget]] = {"no_task": partial(_no_task, show)}
    for kind in BallotKind:
        made[f"ballot_empty_{kind}"] = partial(_ballot, show, kind)
        made[f"ballot_full_{kind}"] = partial(_ballot, show, kind, full=True)
    made["review_blank"] = partial(_ballot, show, BallotKind.POINTS, Step.BALLOT_REVIEW)
    made |= _written(show)
    made |= _asked(show)
    made |= {f"refused_{each.name.lower()}": partial(_refused, show, each) for each in Bound}
    made |= {f"trouble_{each.code}": partial(_troubled, show, each) for each in TROUBLES}
    made["trouble_unexpected"] = partial(_troubled, show, RuntimeError())
    made |= _filmed(show)
    made["waiting"] = partial(_waiting, show)
    made |= _testing(show)
    made["long_ballot"] = partial(_long_ballot, show)
    made["long_details"] = partial(_long_details, show)
    return made


def _written(show: Show) -> Makers:
    """Return the pages of proposals that are empty, very long, or written from right to left."""
    drafts = {"empty": Draft(), "long": LONG, "arabic": ARABIC}
    steps = (Step.DESCRIPTION, Step.PROPOSAL_REVIEW)
    made = {
        f"{name}_{step}": partial(_draft, show, draft, step)
        for name, draft in drafts.items()
        for step in steps
    }
    made["long_title"] = partial(_draft, show, LONG, Step.TITLE)
    made["empty_cost"] = partial(_draft, show, Draft(), Step.COST)
    made["over_cost"] = partial(_draft, show, EXPENSIVE, Step.COST)
    return made


def _asked(show: Show) -> Makers:
    """Return the questions that stand in the way of going on."""
    made = {
        f"asked_{step}": partial(_gone_on, _draft, show, Draft(), step)
        for step in (Step.TITLE, Step.DESCRIPTION)
    }
    unsure = Draft(contact="Amina")
    made["asked_contact"] = partial(_gone_on, _draft, show, unsure, Step.CONTACT)
    accesses = {
        Step.CONDITIONS: VoterAccess.OPEN,
        Step.CARD: VoterAccess.CARD,
        Step.IDENTITY: VoterAccess.IDENTITY,
    }
    for step, access in accesses.items():
        made[f"asked_{step}"] = partial(_gone_on, _access, show, access, step)
    for allowed in (True, False):
        name = "asked_blank" if allowed else "asked_choice"
        made[name] = partial(_gone_on, _unmarked, show, blank_allowed=allowed)
    return made


def _filmed(show: Show) -> Makers:
    """Return the card page with a camera, each advice before it, and each way it can fail."""
    made: dict[str, Callable[[], QWidget]] = {"access_camera": partial(_card_page, show)}
    for advice in ADVICE:
        made[f"camera_{advice}"] = partial(_advised, show, advice)
    for why in CameraTrouble:
        made[f"camera_{why}"] = partial(_without_camera, show, why)
    return made


def _card_page(show: Show) -> VoterView:
    view = show(card_station())
    view.cards.camera = ExampleCamera()
    return _at(view, VOTING, Step.CARD)


def _advised(show: Show, advice: str) -> VoterView:
    view = before_camera(show(card_station()))
    panel = view.sheets.cover.panel.page
    if isinstance(panel, CardCamera):
        panel.advice.say(ADVICE[advice])
    return view


def _without_camera(show: Show, why: CameraTrouble) -> VoterView:
    view = _card_page(show)
    view.sheets.ask(no_pictures(why))
    return view


def before_camera(view: VoterView) -> VoterView:
    """Show the camera's picture at a station with cards."""
    view.cards.camera = ExampleCamera()
    _at(view, VOTING, Step.CARD).cards.show_camera()
    return view


def card_station() -> ExampleStation:
    """Return a station of a vote with cards."""
    return ExampleStation(VOTING, BallotKind.APPROVAL, VoterAccess.CARD)


def _at(view: VoterView, task: PhaseKind, step: Step) -> VoterView:
    view.show_step(task, step)
    return view


def _no_task(show: Show) -> VoterView:
    return _at(show(ExampleStation(PhaseKind.EVALUATION)), VOTING, Step.TASK)


def _ballot(
    show: Show, kind: BallotKind, step: Step = Step.BALLOT, *, full: bool = False
) -> VoterView:
    view = show(ExampleStation(VOTING, kind))
    view.session.items = ITEMS
    if full:
        _fill(view.session.marks)
    return _at(view, VOTING, step)


def _draft(show: Show, draft: Draft, step: Step) -> VoterView:
    view = show(ExampleStation(PROPOSING))
    view.session.draft = replace(draft)
    return _at(view, PROPOSING, step)


def _access(show: Show, access: VoterAccess, step: Step) -> VoterView:
    return _at(show(ExampleStation(VOTING, BallotKind.APPROVAL, access)), VOTING, step)


def _unmarked(show: Show, *, blank_allowed: bool) -> VoterView:
    station = ExampleStation(VOTING, BallotKind.APPROVAL)
    rules = replace(station.frame.rules, blank_allowed=blank_allowed)
    station.frame = replace(station.frame, rules=rules)
    return _at(show(station), VOTING, Step.BALLOT)


def _gone_on(make: Callable[..., VoterView], *given: object, **more: object) -> VoterView:
    view = make(*given, **more)
    view.go_on()
    return view


def _refused(show: Show, bound: Bound) -> VoterView:
    """Show why a full ballot of the first kind with such a bound takes no more."""
    kind = next(kind for kind in BallotKind if kind.bounded_by is bound)
    view = _ballot(show, kind, full=True)
    view.sheets.ask(explanation(bound, view.session.marks))
    return view


def _troubled(show: Show, error: Exception) -> VoterView:
    view = _ballot(show, BallotKind.APPROVAL)
    view.sheets.ask(error_question(error, view.station))
    return view


def _waiting(show: Show) -> VoterView:
    view = _ballot(show, BallotKind.APPROVAL, Step.BALLOT_REVIEW, full=True)
    action = view.page.action()
    if action is not None:
        view.sheets.ask(Question(action.says))
    view.bar.setEnabled(False)
    return view


def _testing(show: Show) -> Makers:
    """Return the review and what comes after it in a process with test ballots."""
    return {
        "review_testable": partial(_testable, show),
        "review_tests_used_up": partial(_testable, show, made=MOST_TESTS),
        "tested": partial(_tested, show),
        "asked_code": partial(_gone_on, _testable, show),
        "idle_tested": partial(_idle_tested, show),
    }


def _testable(show: Show, *, made: int = 0) -> VoterView:
    view = show(ExampleStation(VOTING, test_ballots=True))
    view.session.items = ITEMS
    _fill(view.session.marks)
    view.session.tests = VisitTests(made)
    return _at(view, VOTING, Step.BALLOT_REVIEW)


def _tested(show: Show) -> VoterView:
    view = _testable(show)
    view.session.ballot_tested(view.station.seal(view.session.marks.choice()).code)
    view.turn_aside(Step.BALLOT_TESTED)
    return view


def _idle_tested(show: Show) -> VoterView:
    view = _tested(show)
    view.sheets.ask(gone_soon(20, view.wipe, Stakes(view.session.saved)))
    return view


def _long_ballot(show: Show) -> VoterView:
    station = ExampleStation(VOTING, BallotKind.POINTS)
    station.items = tuple(
        replace(
            ITEMS[index % len(ITEMS)],
            code=f"L{index}",
            position=index,
            titles={"sv": f"{index} {LONG_TITLE}"[:TITLE_LETTERS].strip()},
            descriptions={"sv": LONG_TEXT * 20},
            place="Hässelby-Vällingby stadsdelsområdes tillgänglighetsanpassade park",
        )
        for index in range(LONG_ITEMS)
    )
    view = show(station)
    view.session.items = station.items
    return _at(view, VOTING, Step.BALLOT)


def _long_details(show: Show) -> VoterView:
    view = _long_ballot(show)
    item = replace(view.session.items[0], descriptions={"sv": LONG.texts["description"]})
    view.sheets.ask(details(item, view.reading, view.pictures.large(item)))
    return view


def _fill(marks: Marks) -> None:
    """Mark as much as the kind allows, the favourites first."""
    favourites = ("V4", "V2", "V6", "V1", "V3")
    if marks.kind.pointed:
        marks.give(favourites[0], marks.most - 3)
        marks.give(favourites[1], 3)
        return
    for code in favourites:
        marks.give(code, 1)
