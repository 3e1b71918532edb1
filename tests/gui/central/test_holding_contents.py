"""Nothing of the staff's windows is cut off or outside the screen, whatever they say."""

from dataclasses import replace
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize
from PySide6.QtWidgets import QDialog, QMessageBox, QScrollArea, QWidget

import mbdesk.ui
from mbdesk.domain.process import KeyScheme
from mbdesk.domain.register import POINT
from mbdesk.errors.bundles import CutShortError
from mbdesk.errors.files import FileInUseError
from mbdesk.services.centre.central_file import open_central, unlock_counting, unlock_signing
from mbdesk.services.centre.keys.key_files import NewSheets
from mbdesk.services.centre.keys.key_papers import sheet_paper, typed_back
from mbdesk.services.centre.stations.card_series import CardSeries
from mbdesk.services.centre.stations.places import places
from mbdesk.services.centre.stations.station_register import NewStation
from mbdesk.services.centre.stations.week_hours import days_open
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.sync.word_sheets import new_sheets
from mbdesk.ui.central.decisions.board_card import BoardDialog
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.evaluation.board_model import Subject
from mbdesk.ui.central.evaluation.sheet_dialog import Board, SheetDialog
from mbdesk.ui.central.frame.colour_dialog import ColourDialog, ColourForm
from mbdesk.ui.central.frame.line_dialog import LineDialog, LineForm
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from mbdesk.ui.central.keys.sheets_dialog import SheetsDialog
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm, TextDialog, TextForm
from mbdesk.ui.central.proposals.moving import MoveDialog
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.stations.hours_dialog import HoursDialog
from mbdesk.ui.central.stations.new_station import CodeDialog, NewStationDialog
from mbdesk.ui.central.voting.card_acts import SeriesDialog
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.forms.dialogs import PlainMessageBox, QuestionBox
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_folder, ask_new_file
from mbdesk.ui.staff.parts.drafts import Drafts
from mbdesk.ui.start.create import CreateWizard
from mbdesk.ui.start.station_dialogs import EnrolDialog, RestoreDialog
from mbdesk.ui.start.window import StartWindow
from mbdesk.words.phrase import Verbatim
from tests.gui.holding import cut_off, settle
from tests.keys import PASSPHRASE

LONG = "Hässelby gård  extra lång stationsbeteckning med alldeles för många ord för att få plats"
LONG_ERROR = FileInUseError(
    path=f"/media/processledaren/{LONG.replace(' ', '_')}/{'medborgarbudget' * 6}.mbdesk",
    user="förnamn.efternamnsson@stadsdelsförvaltningen",
    computer="dator-" + "0123456789" * 4,
    since="2026-11-28T14:30",
)
KEPT = Drafts("process")
TEXT = TextForm(LONG, LONG, LONG, "text")
FORM = ActForm(
    path="act",
    title=Verbatim(LONG),
    says=Verbatim(f"{LONG}. {LONG}."),
    press=Verbatim("Rätta det"),
    act=lambda _texts, _why: None,
    texts={"text": (Verbatim(LONG), LONG)},
    choices={"title": (Verbatim(LONG), LONG)},
    several_lines=("text",),
)
MOVING = replace(
    FORM,
    path="move",
    texts={POINT: (Verbatim(LONG), "480,120")},
    choices={},
    several_lines=(),
)
WIZARD = {"frame": 0, "days": 1, "scheme": 2, "sheet": 3, "typing": 3, "files": 3}
"""The pages of the wizard that makes a new process, by how often *Next* leads to them."""
FILES = ("open", "save", "folder")
DIALOGS = (
    "code",
    "sheets",
    "new",
    "key",
    "enrol",
    "restore",
    "line",
    "hours",
    "act",
    "text",
    "series",
    "board",
    "colour",
    "move",
    "sheet_order",
    *WIZARD,
    *FILES,
    "question",
    "message",
)
AT_DESK = {"board", "code", "sheets", "new", "key", "hours", "series"}
PLACED_BY_QT = {*WIZARD, *FILES, "question", "message"}
KINDS = {
    *(CodeDialog, SheetsDialog, NewStationDialog, KeyDialog, EnrolDialog, RestoreDialog),
    *(CreateWizard, QuestionBox, PlainMessageBox, LineDialog, HoursDialog),
    *(ActDialog, TextDialog, SeriesDialog, BoardDialog, ColourDialog, MoveDialog, SheetDialog),
}
ANSWERS = ("Låt en person välja högst 20 förslag", "Använd inte den här valsedeln")
SCREENS = [QSize(1024, 768), QSize(1366, 768)]


def made(office, dialog: str, parent: QWidget):
    """Return one of the staff's dialogs with the longest that it may have to say."""
    if dialog in WIZARD:
        return wizard(parent, dialog)
    if dialog == "code":
        station = parent.desk.snapshot.stations[0].station
        made = NewStation(replace(station, name=LONG), "7KQ2-M4D9-X1TA")
        return CodeDialog([made], parent.desk.snapshot.frame, parent)
    makers = {
        "sheets": lambda: sheets(parent),
        "new": lambda: NewStationDialog([LONG], KEPT, lambda *_: None, parent),
        "key": lambda: KeyDialog(parent.desk.central, unlock_signing, lambda _: None, parent),
        "enrol": lambda: EnrolDialog(lambda _: None, parent),
        "restore": lambda: RestoreDialog(lambda _: None, parent),
        "line": lambda: LineDialog(
            parent,
            LineForm(LONG, {"a": (LONG, LONG), "b": (LONG, "")}, frozenset("a"), "lines.new"),
            KEPT,
            lambda *_: None,
        ),
        "hours": lambda: HoursDialog(
            places(parent.desk.central)[0],
            days_open(parent.desk.snapshot.frame),
            KEPT,
            lambda _: None,
            parent,
        ),
        "act": lambda: ActDialog(parent, FORM, KEPT, LONG, lambda: None),
        "text": lambda: TextDialog(
            parent, TextForm(LONG, LONG, LONG, "text"), KEPT, lambda _: None
        ),
        "series": lambda: SeriesDialog(
            CardSeries(1, 20_000, False, "", "", 0, 0, 0),
            places(parent.desk.central),
            KEPT,
            lambda *_: None,
            parent,
        ),
        "board": lambda: BoardDialog(
            parent, parent.desk, parent.desk.snapshot.result, lambda: None
        ),
        "sheet_order": lambda: SheetDialog(
            parent, KEPT, Board([Subject("a", LONG), Subject("b", LONG)], [1], 2), lambda _: None
        ),
        "move": lambda: MoveDialog(parent, MOVING, KEPT, LONG, lambda: None),
        "colour": lambda: ColourDialog(
            parent,
            ColourForm(LONG, "colour", "#fff0d2", "#ffffff", ground=True, word=LONG),
            KEPT,
            lambda *_: None,
        ),
        "open": lambda: ask_file(parent, LONG, "mbdesk", lambda _: None),
        "save": lambda: ask_new_file(
            parent, LONG, office.folder / f"{LONG}.mbdesk", lambda _: None
        ),
        "folder": lambda: ask_folder(parent, LONG, lambda _: None),
        "question": lambda: QuestionBox(parent, LONG, str(LONG_ERROR), ANSWERS),
        "message": lambda: PlainMessageBox(QMessageBox.Icon.Warning, str(LONG_ERROR), parent),
    }
    return makers[dialog]()


def sheets(parent: QWidget) -> SheetsDialog:
    """Return the dialog for new sheets while a holder sees the words of one."""
    made = NewSheets("tally.mbkeys", {}, tuple(map(sheet_paper, new_sheets())))
    dialog = SheetsDialog(parent.desk.central, made, lambda _: None, parent)
    dialog.papers.show_words.click()
    return dialog


def wizard(parent: QWidget, dialog: str) -> CreateWizard:
    """Return the wizard at one of its pages, in the scheme that has more to say."""
    wizard = CreateWizard(lambda _: None, parent)
    wizard.frame.name.setText(LONG)
    wizard.frame.funds.setValue(500_000)
    wizard.scheme.choices[KeyScheme.STRICT].click()
    wizard.restart()
    for _ in range(WIZARD[dialog]):
        wizard.next()
    if wizard.currentPage() is wizard.words:
        type_back(wizard, papers=5 if dialog == "files" else 2)
    if dialog == "typing":
        papers = wizard.words.papers
        papers.show_words.click()
        papers.on_paper.click()
        papers.typed.line.setText(papers.paper.words)
    if dialog == "files":
        wizard.next()
    return wizard


def type_back(wizard: CreateWizard, papers: int) -> None:
    """Take so many papers as typed back: five words twice, then sheets of twenty."""
    page = wizard.words.papers
    for _ in range(papers):
        page._typed_back(typed_back(page.papers, page.paper, page.paper.words))
    page.show_words.click()


def fail(dialog: QWidget) -> None:
    if isinstance(dialog, CreateWizard):
        for page in (dialog.words.papers, dialog.files, dialog.copies):
            page.notice.refuse(LONG_ERROR)
        for field in dialog.days.days[1:]:
            field.line.setText("den trettioandra")
    elif (notice := getattr(dialog, "notice", None)) is not None:
        notice.refuse(LONG_ERROR)


def test_every_dialog_of_the_staff_is_looked_at():
    for found in walk_packages(mbdesk.ui.__path__, "mbdesk.ui."):
        import_module(found.name)
    assert set(_ours(QDialog)) == KINDS


def _ours(kind: type[QWidget]):
    """Yield the kinds of dialogs that can be opened; of a base that is one itself, it too."""
    below = [each for each in kind.__subclasses__() if each.__module__.startswith("mbdesk.")]
    if kind in {PlainMessageBox, ActDialog} or (
        kind.__module__.startswith("mbdesk.") and not below
    ):
        yield kind
    for each in kind.__subclasses__():
        yield from _ours(each)


@pytest.fixture
def free(monkeypatch):
    """Make the smallest screen, and return what windows may take of it; others have more room."""
    free = QRect(16, 32, SCREENS[0].width() - 32, SCREENS[0].height() - 48)
    for module in ("staff.forms.dialogs", "staff.forms.file_dialogs", "start.create"):
        monkeypatch.setattr(f"mbdesk.ui.{module}.room_for", lambda _window: free)
    return free


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("tag", ["sv", "en"])
@pytest.mark.parametrize("letters", [100, 150, 200], indirect=True)
def test_dialogs_hold_their_contents_and_stay_on_the_screen(qtbot, closed_office, free, tag):
    set_language(tag)
    with open_central(closed_office.central) as central:
        tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
        desk, start = CentralWindow(central, read_overview(central)), StartWindow()
        for window in (desk, start):
            qtbot.addWidget(window)
            window.show()
        wrong = {
            dialog: found
            for dialog in DIALOGS
            if (
                found := wrong_with(
                    closed_office, dialog, desk if dialog in AT_DESK else start, free
                )
            )
        }
        assert wrong == {}


def wrong_with(office, dialog: str, parent: QWidget, free: QRect) -> list[str]:
    """Return what is cut off in a dialog that tells an error, or outside the screen."""
    shown = made(office, dialog, parent)
    shown.show()
    settle()
    fail(shown)
    settle()
    found = cut_off(shown)
    if shown.width() > free.width() or shown.height() > free.height():
        found.append(f"{shown.size()} of {free.size()}")
    if dialog not in PLACED_BY_QT and not free.contains(shown.geometry()):
        found.append(f"at {shown.geometry()}")
    shown.hide()
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)
    return found


@pytest.mark.parametrize(
    ("letters", "tag", "size"),
    [
        # The smallest screen has the least room; the other is looked at once in each language.
        *((letters, tag, SCREENS[0]) for letters in (100, 150, 200) for tag in ("sv", "en")),
        *((200, tag, SCREENS[1]) for tag in ("sv", "en")),
    ],
    indirect=["letters"],
)
def test_every_page_holds_its_contents_after_an_error(qtbot, closed_office, letters, tag, size):
    set_language(tag)
    with open_central(closed_office.central) as central:
        window = CentralWindow(central, read_overview(central))
        qtbot.addWidget(window)
        window.show()
        wrong = {}
        for place in CentralPage:
            page = window.page(place)
            window.show_page(place)
            for error in (None, CutShortError(path="a"), LONG_ERROR):
                if error is not None:
                    page.notice.refuse(error)
                window.resize(size)
                settle()
                if window.width() > size.width() or window.height() > size.height():
                    wrong[place, error and error.code] = window.size()
                elif cut_off(window):
                    wrong[place, error and error.code] = cut_off(window)
        assert wrong == {}


def test_a_notice_is_seen_whole_and_the_heading_too(qtbot, closed_office):
    with open_central(closed_office.central) as central:
        window = CentralWindow(central, read_overview(central))
        qtbot.addWidget(window)
        window.show()
        window.resize(SCREENS[0])
        hidden = {}
        for place in CentralPage:
            page = window.page(place)
            window.show_page(place)
            settle()
            for area in page.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            page.notice.refuse(CutShortError(path="a"))
            settle()
            parts = (page.heading, page.notice)
            if any(each.visibleRegion().boundingRect() != each.rect() for each in parts):
                hidden[place] = [each.visibleRegion().boundingRect() for each in parts]
        assert hidden == {}


@pytest.mark.parametrize("letters", [100, 150, 200], indirect=True)
@pytest.mark.parametrize("tag", ["sv", "en"])
@pytest.mark.parametrize("size", SCREENS, ids=["1024", "1366"])
def test_the_start_window_holds_its_contents_after_an_error(qtbot, letters, tag, size):
    set_language(tag)
    window = StartWindow()
    qtbot.addWidget(window)
    window.show()
    window.notice.refuse(LONG_ERROR)
    window.resize(size)
    settle()
    assert window.width() <= size.width()
    assert window.height() <= size.height()
    assert cut_off(window) == []
