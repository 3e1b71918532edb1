"""The routine as a list of steps: the desk's pages in their order, then the board's decision."""

from collections.abc import Iterator, Mapping

from mbdesk.domain.process import Mode
from mbdesk.services.centre.setup.timetable import LegalStep, legal_clocks
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.page_marks import PageMark, marks
from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.steps import ShownStep, StepState
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.phrase import Phrase, translate


def steps_of(known: Overview) -> list[ShownStep]:
    """Return every step with how far it has come, in the language on screen."""
    found, details = marks(known), _details(known)
    absent = {
        CentralPage.OVERVIEW,
        CentralPage.PROPOSAL,
        CentralPage.RECORDINGS,
        CentralPage.ARCHIVE,
        CentralPage.LOG,
    }
    absent |= set() if known.kept else {CentralPage.KEPT}
    absent |= set() if known.by_card else {CentralPage.CARDS}
    pages = [
        ShownStep(
            current_reader().translate("CentralWindow", entry.title, -1),
            details.get(page, "") or _missing(found[page]),
            state_of(found[page]),
            entry.icon,
            page,
        )
        for page, entry in PAGES.items()
        if page not in absent
    ]
    return [*pages, *_legal_steps(known)]


def _missing(mark: PageMark) -> str:
    """Return how much is left to do on a page, empty where nothing is."""
    told = translate("OverviewPage", "%Ln still missing", None, mark.owed)
    return _said(told) if mark.owed else ""


def state_of(mark: PageMark) -> StepState:
    """Return how a page stands in the list of steps."""
    if mark.now:
        return StepState.NOW
    if mark.owed:
        return StepState.LEFT
    return StepState.DONE if mark.done else StepState.LATER


def vote_state(known: Overview) -> str:
    """Return since when voting is open, closed or counted, and whether it is a rehearsal."""
    state = _said(translate("OverviewPage", "Not opened"))
    if known.voting.closed:
        state = _said(translate("OverviewPage", "Closed {day}"))
        state = state.format(day=day(known.voting.closed))
    elif known.voting.opened:
        state = _said(translate("OverviewPage", "Open since {day}"))
        state = state.format(day=day(known.voting.opened))
    if known.result is not None:
        state = _said(translate("OverviewPage", "Counted {day}"))
        state = state.format(day=day(known.result.counted_on))
    if known.frame.mode is Mode.TEST:
        rehearsed = _said(translate("OverviewPage", "{state}, as a rehearsal"))
        return rehearsed.format(state=state)
    return state


def held_words(known: Overview) -> str:
    """Return how many votes and proposals the file holds."""
    both = _said(translate("OverviewPage", "{votes} and {proposals}"))
    return both.format(
        votes=_said(translate("OverviewPage", "%Ln votes", None, known.counts.votes)),
        proposals=_said(translate("OverviewPage", "%Ln proposals", None, known.counts.proposals)),
    )


def _details(known: Overview) -> Mapping[CentralPage, str]:
    unsure, kept = known.keys_unsure, known.kept_waiting
    places = _said(translate("OverviewPage", "{places}, {stations}"))
    final = _said(translate("OverviewPage", "{final} of {all} last exports"))
    return {
        CentralPage.KEYS: _said(translate("OverviewPage", "%Ln key files to check", None, unsure))
        if unsure
        else "",
        CentralPage.PLACES: places.format(
            places=_said(translate("OverviewPage", "%Ln places", None, len(known.places))),
            stations=_said(translate("OverviewPage", "%Ln stations", None, len(known.board))),
        ),
        CentralPage.CARDS: _said(translate("OverviewPage", "%Ln cards", None, known.cards)),
        CentralPage.PROPOSALS: _said(
            translate("OverviewPage", "%Ln proposals", None, known.counts.proposals)
        ),
        CentralPage.DECISIONS: _said(
            translate("OverviewPage", "%Ln go to the vote", None, known.steering.admitted)
        )
        if known.steering.all
        else "",
        CentralPage.ANSWERS: _answers(known),
        CentralPage.VOTING: vote_state(known),
        CentralPage.KEPT: _said(translate("OverviewPage", "%Ln files wait", None, kept))
        if kept
        else "",
        CentralPage.CLOSING: final.format(final=number(known.final), all=number(len(known.board)))
        if known.voting.opened
        else held_words(known),
    }


def _answers(known: Overview) -> str:
    """Return how many proposers have been answered, of those who can be."""
    answers = known.answers
    if not answers.all:
        return ""
    told = _said(translate("OverviewPage", "{given} of {all} answered"))
    return told.format(given=number(answers.given), all=number(answers.all - answers.unowed))


def _legal_steps(known: Overview) -> Iterator[ShownStep]:
    """Yield the board's decision and the times that the law sets from it."""
    names = {
        LegalStep.DECISION: _said(translate("OverviewPage", "The board’s decision")),
        LegalStep.MINUTES: _said(translate("OverviewPage", "The minutes are posted")),
        LegalStep.APPEAL: _said(translate("OverviewPage", "The time to appeal is over")),
    }
    told = {
        LegalStep.DECISION: "{day}",
        LegalStep.MINUTES: _said(translate("OverviewPage", "{day} at the latest")),
        LegalStep.APPEAL: _said(translate("OverviewPage", "after {day}, if nobody does")),
    }
    clocks = legal_clocks(known.held)
    if not clocks:
        none = _said(translate("OverviewPage", "no day is set for it"))
        yield _legal_step(names[LegalStep.DECISION], none, past=False)
    for clock in clocks:
        detail = told[clock.step].format(day=day(clock.day))
        yield _legal_step(names[clock.step], detail, past=clock.past)


def _legal_step(name: str, detail: str, *, past: bool) -> ShownStep:
    state = StepState.DONE if past else StepState.LATER
    return ShownStep(name, detail, state, DeskIcon.CLOCK, CentralPage.FRAME)


def _said(phrase: Phrase) -> str:
    return phrase.read(current_reader())
