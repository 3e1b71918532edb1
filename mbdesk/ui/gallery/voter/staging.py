"""Bringing the residents' screens into one state, as a person would: by marking and writing.

Each takes `show`, which makes a view of a station, and returns that view at the page it names.
"""

from collections.abc import Callable
from dataclasses import replace

from mbdesk.domain.ballot import BallotKind, Bound
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import TEXTS
from mbdesk.services.station.casting import VisitTests
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.gallery.voter.example_station import ITEMS, ExampleCamera, ExampleStation
from mbdesk.ui.voter.pages.ballot_aloud import swaps_for
from mbdesk.ui.voter.pages.ballot_kinds import explanation
from mbdesk.ui.voter.pages.card_camera import CardCamera, no_pictures
from mbdesk.ui.voter.pages.item import details
from mbdesk.ui.voter.shell.page import Question
from mbdesk.ui.voter.shell.question import Stakes, error_question, gone_soon
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.voter.visit.session import Draft
from mbdesk.words.phrase import Phrase

Show = Callable[[ExampleStation], VoterView]

VOTING, PROPOSING = PhaseKind.VOTING, PhaseKind.PROPOSING

LONG_TITLE = "Lähiluontoliikuntapaikkaverkostosuunnitelma " * 3
LONG_TEXT = (
    "Esteettömyysparannustoimenpiteet ja ympärivuotinen valaistusjärjestelmä tekevät "
    "kävelyreitistä turvallisen. Lasten ja nuorten vapaa-ajanviettomahdollisuudet lisääntyvät. "
)
LONG_ITEMS = 40
TITLE_LETTERS, TEXT_LETTERS = 120, 4000

LONG = Draft(
    dict.fromkeys(TEXTS, LONG_TEXT)
    | {"title": LONG_TITLE[:TITLE_LETTERS], "description": (LONG_TEXT * 30)[:TEXT_LETTERS]},
    contact=LONG_TEXT,
)


def at_cards(show: Show) -> VoterView:
    """Show the page that asks for a voting card, at a station with a camera."""
    view = show(card_station())
    view.cards.camera = ExampleCamera()
    return _at(view, VOTING, Step.CARD)


def with_advice(show: Show, advice: Phrase) -> VoterView:
    """Show the camera's picture, with advice on how to hold the card."""
    view = before_camera(show(card_station()))
    panel = view.sheets.cover.panel.page
    if isinstance(panel, CardCamera):
        panel.advice.say(advice)
    return view


def camera_failed(show: Show, why: CameraTrouble) -> VoterView:
    """Show the question that is asked where the camera gives no pictures."""
    view = at_cards(show)
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


def without_task(show: Show) -> VoterView:
    """Show the tasks of a station where residents have none to do."""
    return _at(show(ExampleStation(PhaseKind.EVALUATION)), VOTING, Step.TASK)


def with_ballot(
    show: Show, kind: BallotKind, step: Step = Step.BALLOT, *, full: bool = False
) -> VoterView:
    """Show a ballot, empty or `full`, at one of its pages."""
    view = show(ExampleStation(VOTING, kind))
    view.session.items = ITEMS
    if full:
        _fill(view.session.marks)
    return _at(view, VOTING, step)


def with_draft(show: Show, draft: Draft, step: Step) -> VoterView:
    """Show a page of a proposal that is written as far as `draft`."""
    view = show(ExampleStation(PROPOSING))
    view.session.draft = replace(draft)
    return _at(view, PROPOSING, step)


def with_access(show: Show, access: VoterAccess, step: Step) -> VoterView:
    """Show the page by which a voter is let in, nothing typed yet."""
    return _at(show(ExampleStation(VOTING, BallotKind.APPROVAL, access)), VOTING, step)


def with_empty_ballot(show: Show, *, blank_allowed: bool) -> VoterView:
    """Show a ballot with nothing marked, where that may be cast or not."""
    station = ExampleStation(VOTING, BallotKind.APPROVAL)
    rules = replace(station.frame.rules, blank_allowed=blank_allowed)
    station.frame = replace(station.frame, rules=rules)
    return _at(show(station), VOTING, Step.BALLOT)


def going_on(make: Callable[..., VoterView], *given: object, **more: object) -> VoterView:
    """Go on from the state that `make` shows, as by pressing “Next”."""
    view = make(*given, **more)
    view.go_on()
    return view


def mark_refused(show: Show, bound: Bound) -> VoterView:
    """Show why a full ballot of the first kind with such a bound takes no more."""
    kind = next(kind for kind in BallotKind if kind.bounded_by is bound)
    view = with_ballot(show, kind, full=True)
    marks = view.session.marks
    swaps = swaps_for(bound, marks, lambda _code: None)
    view.sheets.ask(replace(explanation(bound, marks), choices=swaps))
    return view


def with_error(show: Show, error: Exception) -> VoterView:
    """Show a ballot, with what an error says in front of it."""
    view = with_ballot(show, BallotKind.APPROVAL)
    view.sheets.ask(error_question(error, view.station))
    return view


def casting(show: Show) -> VoterView:
    """Show the ballot while it is being saved: nothing can be pressed."""
    view = with_ballot(show, BallotKind.APPROVAL, Step.BALLOT_REVIEW, full=True)
    action = view.page.action()
    if action is not None:
        view.sheets.ask(Question(action.says))
    view.bar.setEnabled(False)
    return view


def before_testing(show: Show, *, made: int = 0) -> VoterView:
    """Show a full ballot at its review, after `made` test ballots of this visit."""
    view = show(ExampleStation(VOTING, test_ballots=True))
    view.session.items = ITEMS
    _fill(view.session.marks)
    view.session.tests = VisitTests(made)
    return _at(view, VOTING, Step.BALLOT_REVIEW)


def after_testing(show: Show) -> VoterView:
    """Show the page with the code of a test ballot."""
    view = before_testing(show)
    view.session.ballot_tested(view.station.seal(view.session.marks.choice()).code)
    view.turn_aside(Step.BALLOT_TESTED)
    return view


def idle_after_testing(show: Show) -> VoterView:
    """Show the question whether anybody is still there, after a test ballot."""
    view = after_testing(show)
    view.sheets.ask(gone_soon(20, view.wipe, Stakes(view.session.saved)))
    return view


def with_long_ballot(show: Show) -> VoterView:
    """Show a ballot of many proposals, each as long as one may be."""
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


def with_long_details(show: Show) -> VoterView:
    """Show the details of one proposal with the longest description."""
    view = with_long_ballot(show)
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


def _at(view: VoterView, task: PhaseKind, step: Step) -> VoterView:
    view.show_step(task, step)
    return view
