"""Every residents' screen with lifelike content, for pictures and for checks of the layout."""

from collections.abc import Callable, Mapping
from functools import partial
from math import cos, sin

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotKind, Bound
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.ui.gallery.voter.example_station import (
    COST_ITEMS,
    ITEMS,
    ExampleStation,
    NoSlipPrinter,
    SilentSpeech,
)
from mbdesk.ui.gallery.voter.staging import before_camera, card_station
from mbdesk.ui.gallery.voter.states import states
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.pages.ballot_kinds import explanation
from mbdesk.ui.voter.pages.item import details
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.shell.question import Stakes, error_question, gone_soon, stopping
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import LAST, SURVEY, Step
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.voter.visit.session import Draft, Saved
from mbdesk.ui.widgets.drawing import Drawing, Stroke

PROPOSING = (
    Step.TASK,
    Step.FRAME,
    Step.TITLE,
    Step.DESCRIPTION,
    Step.PLACE,
    Step.MAP,
    Step.DRAWING,
    Step.AUDIENCE,
    Step.COST,
    Step.CONTACT,
    Step.PROPOSAL_REVIEW,
    Step.PROPOSAL_DONE,
)


SAVED_VOTE = Saved(PhaseKind.VOTING, "7KQ2-M4D9")

WRITING = (Step.TITLE, Step.DESCRIPTION, Step.PLACE, Step.CONTACT)
"""Pages that are shown with the keyboard on the screen too."""


def screens(theme: Theme | None = None) -> Mapping[str, Callable[[], QWidget]]:
    """Return a maker for every screen, by name. Without a theme each gets one of its own."""
    made: dict[str, Callable[[], QWidget]] = {"welcome": partial(_voting, theme, Step.WELCOME)}
    made |= {f"propose_{step}": partial(_proposing, theme, step) for step in PROPOSING}
    made |= {f"keys_{step}": partial(_typing, theme, step) for step in WRITING}
    made |= {f"ballot_{kind}": partial(_voting, theme, Step.BALLOT, kind) for kind in BallotKind}
    made |= {
        f"review_{kind}": partial(_voting, theme, Step.BALLOT_REVIEW, kind) for kind in BallotKind
    }
    made["vote_task"] = partial(_voting, theme, Step.TASK)
    made["vote_done"] = partial(_voting, theme, Step.BALLOT_DONE)
    made |= {step: partial(_asked, theme, step) for step in SURVEY}
    steps = ((VoterAccess.OPEN, Step.CONDITIONS), (VoterAccess.CARD, Step.CARD))
    for access, step in (*steps, (VoterAccess.IDENTITY, Step.IDENTITY)):
        made[f"access_{access}"] = partial(_voting, theme, step, BallotKind.APPROVAL, access)
    names = (
        "language",
        "size",
        "contrast",
        "pressing",
        "sound",
        "leave",
        "idle",
        "refused",
        "details",
        "trouble",
        "camera",
        "idle_saved",
        "idle_again",
    )
    made |= {f"cover_{name}": partial(_covered, theme, name) for name in names}
    return made | dict(states(lambda station: _view(station, theme)))


def _view(
    station: ExampleStation, theme: Theme | None, keyboard: KeyboardOpening = KeyboardOpening.NEVER
) -> VoterView:
    speaker = Speaker(SilentSpeech())
    view = VoterView(station, theme or Theme(), speaker=speaker, keyboard=keyboard)
    view.slip_printer = NoSlipPrinter()
    return view


def _proposing(
    theme: Theme | None, step: Step, keyboard: KeyboardOpening = KeyboardOpening.NEVER
) -> VoterView:
    view = _view(ExampleStation(PhaseKind.PROPOSING), theme, keyboard)
    view.session.draft = Draft(
        {
            "title": "Bänkar i solen vid Råckstaträsk",
            "description": "Min mormor orkar inte gå hela vägen runt sjön utan att vila. Med fler "
            "bänkar kan hon följa med oss ut.\nDet behövs också en lampa där det är mörkt på "
            "vintern.",
            "place": "Gångvägen norr om sjön",
            "audience": "Äldre, och alla som vill sitta i solen",
        },
        quantities={COST_ITEMS[0].id: 4, COST_ITEMS[1].id: 1},
        contact="Amina, 070-000 00 00",
        consent=True,
        point=MapPoint(610, 600),
        drawing=_drawing(),
    )
    return _at(view, PhaseKind.PROPOSING, step)


def _typing(theme: Theme | None, step: Step) -> VoterView:
    view = _proposing(theme, step, KeyboardOpening.ALWAYS)
    view.dock.open()
    return view


def _drawing() -> Drawing:
    """Return a bench under the sun, as a child draws it."""
    lines = {
        "#20242c": (
            [(0.2, 0.6), (0.7, 0.6)],
            [(0.25, 0.6), (0.25, 0.85)],
            [(0.65, 0.6), (0.65, 0.85)],
        ),
        "#2e7d32": ([(0.1, 0.85), (0.5, 0.88), (0.9, 0.84)],),
        "#c62828": ([(0.2, 0.45), (0.7, 0.45)],),
    }
    strokes = [Stroke(pen, 0.012, points) for pen, parts in lines.items() for points in parts]
    sun = [(0.82 + 0.09 * cos(a / 8), 0.2 + 0.12 * sin(a / 8)) for a in range(52)]
    return Drawing([*strokes, Stroke("#c62828", 0.012, sun)])


def _voting(
    theme: Theme | None,
    step: Step,
    kind: BallotKind = BallotKind.APPROVAL,
    access: VoterAccess = VoterAccess.OPEN,
) -> VoterView:
    view = _view(ExampleStation(PhaseKind.VOTING, kind, access), theme)
    view.session.items = ITEMS
    marks = view.session.marks
    if step is not Step.WELCOME:
        marks.give("V2", 4 if kind.pointed else 1)
        marks.give("V4", 3 if kind.pointed else 1)
        view.session.typed = "7KQ2-M4D9-A" if access is VoterAccess.CARD else "198112"
    return _at(view, PhaseKind.VOTING, step)


def _asked(theme: Theme | None, step: Step) -> VoterView:
    view = _voting(theme, Step.BALLOT_DONE)
    view.session.answers = {"age": "30_49", "language": "so", "heard": "told", "went": "well"}
    view.show_survey(step)
    return view


def _at(view: VoterView, task: PhaseKind, step: Step) -> VoterView:
    if step in LAST:
        code = view.station.cast(view.session.marks.choice(), None)
        view.session.saved = Saved(task, code)
    view.show_step(task, step)
    return view


def _full(marks: Marks) -> Marks:
    marks.give("V1", 1)
    return marks


def _covered(theme: Theme | None, name: str) -> VoterView:
    if name == "camera":
        return before_camera(_view(card_station(), theme))
    view = _voting(theme, Step.BALLOT)
    pressed = {
        "language": view.bar.language,
        "size": view.bar.size_button,
        "contrast": view.bar.contrast,
        "pressing": view.bar.pressing,
        "sound": view.bar.speech,
    }
    asked = {
        "leave": stopping(view.wipe),
        "idle": gone_soon(20, view.wipe),
        "idle_saved": gone_soon(20, view.wipe, Stakes(SAVED_VOTE, unsaved=False)),
        "idle_again": gone_soon(20, view.wipe, Stakes(SAVED_VOTE)),
        "refused": explanation(Bound.ITEMS, _full(view.session.marks)),
        "details": details(ITEMS[3], view.reading, view.pictures.large(ITEMS[3])),
        "trouble": error_question(CodeMistypedError()),
    }
    if name in pressed:
        pressed[name].click()
    else:
        view.sheets.ask(asked[name])
    return view
