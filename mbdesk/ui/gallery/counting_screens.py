"""Every screen of closing, counting and checking on a finished demo, for pictures."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbdesk.domain.process import KeyScheme
from mbdesk.domain.records import FileKind
from mbdesk.domain.result import LineStatus, Replacement
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.central_file import CountingKeys, RollKey, TallyKey
from mbdesk.services.centre.voting.closing import BoardLine, Tick
from mbdesk.services.counting.box_file import BoxFacts
from mbdesk.services.counting.count_changes import CountChanges
from mbdesk.services.counting.count_standing import EarlierCount
from mbdesk.services.counting.facts import CountFacts
from mbdesk.services.counting.result_file import read_result
from mbdesk.ui.central.counting.count_acts import ask_new_count, ask_taking, ask_tally
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.voting.closing_acts import ask_close
from mbdesk.ui.gallery.central_screens import page_of
from mbdesk.ui.start.check_page import CheckPage
from mbdesk.ui.start.count_box_page import CountBoxPage
from mbdesk.ui.start.recount_page import RecountPage
from mbdesk.ui.start.window import StartWindow

DIGEST = "4f9a2c81d07be365a91c20ee48b71f0a9d3c5b6e7f80112233445566778899aa"
PEOPLE = ("Anna Ek", "Bo Dal")
NO_KEYS = CountingKeys(RollKey(b""), TallyKey(b""))


def screens(demo: Path) -> Mapping[str, Callable[[], QWidget]]:
    """Return a maker for every screen, by name, on the demo in this folder."""
    return {
        "central_closing_open": partial(_closing, demo),
        "central_close_facts": partial(_close_facts, demo),
        "central_count_facts": partial(_count_facts, demo),
        "central_count_again": partial(_count_facts, demo, differing=3),
        "central_boxed": partial(_boxed, demo),
        "central_new_count": partial(_new_count, demo),
        "central_earlier_counts": partial(_earlier_counts, demo),
        "central_count_changes": partial(_count_changes, demo),
        "central_take_result": partial(_take_result, demo),
        "start_check": partial(_check, demo),
        "start_recount": partial(_recount, demo),
        "start_count_box": partial(_count_box, demo),
    }


def _at(demo: Path, state: VoteState, place: CentralPage) -> CentralWindow:
    """Show the desk as it was in an earlier state: one code compared, one last export missing."""
    window = page_of(demo, place)
    known = window.desk.snapshot
    first, second = known.board
    board = (
        replace(first, tick=Tick(window.desk.central.today(), PEOPLE)),
        BoardLine(replace(second.status, final=False), second.last_day),
    )
    voting = replace(known.voting, state=state)
    if state is VoteState.OPEN:
        voting = replace(voting, closed=None)
    window.desk.snapshot = replace(known, board=board, voting=voting)
    window.desk.changed.emit()
    return window


def _closing(demo: Path) -> CentralWindow:
    return _at(demo, VoteState.OPEN, CentralPage.CLOSING)


def _close_facts(demo: Path) -> CentralWindow:
    window = _at(demo, VoteState.OPEN, CentralPage.CLOSING)
    ask_close(window.desk)
    return window


def _count_facts(demo: Path, differing: int | None = None) -> CentralWindow:
    window = _at(demo, VoteState.CLOSED, CentralPage.COUNT)
    board = window.desk.snapshot.board
    facts = CountFacts(board, (), void_cards=0, late=differing or 0, differing=differing)
    ask_tally(window.desk, facts, NO_KEYS)
    return window


def _boxed(demo: Path) -> CentralWindow:
    window = _at(demo, VoteState.BOXED, CentralPage.COUNT)
    known = window.desk.snapshot
    frame = replace(known.frame, key_scheme=KeyScheme.STRICT)
    box = BoxFacts(frame, known.items, 1, 2, known.counts.votes, {}, 0, DIGEST)
    window.desk.snapshot = replace(known, frame=frame, box=box)
    window.desk.changed.emit()
    return window


def _new_count(demo: Path) -> CentralWindow:
    window = page_of(demo, CentralPage.COUNT)
    ask_new_count(window.desk)
    return window


def _earlier_counts(demo: Path) -> CentralWindow:
    """Show the desk while a third count is prepared; the first had ended in a tie."""
    window = _at(demo, VoteState.CLOSED, CentralPage.COUNT)
    days = ("2026-05-18", "2026-05-20", "2026-05-22")
    why = "An export that came after the count was to be counted too."
    earlier = (
        EarlierCount(1, days[0], 2, Replacement(1, "", days[1], why, PEOPLE)),
        EarlierCount(2, days[1], 3, Replacement(2, DIGEST, days[2], why, PEOPLE)),
    )
    window.desk.snapshot = replace(window.desk.snapshot, earlier=earlier)
    window.desk.changed.emit()
    return window


def _count_changes(demo: Path) -> CentralWindow:
    """Show a result with what is different from the one before, whose last station was silent."""
    window = page_of(demo, CentralPage.COUNT)
    known = window.desk.snapshot
    if known.result is None:
        return window
    first, *others = known.result.items
    lines = known.result.stations
    silent = replace(lines[-1], exports=(), votes=0, tests=0, status=LineStatus.AS_FAR_AS_HEARD)
    before = replace(
        known.result,
        core=replace(known.result.core, stations=(*lines[:-1], silent)),
        fates={**known.result.fates, silent.station: {}},
        votes={first.code: 7, **{item.code: 2 for item in others}},
        outcome=replace(known.result.outcome, winners=(others[-1].code,)),
    )
    why = Replacement(1, DIGEST, "2026-05-20", "A stick with a last export was found.", PEOPLE)
    changes = CountChanges(before, replace(known.result, number=2), why)
    window.desk.snapshot = replace(known, changes=changes)
    window.desk.changed.emit()
    return window


def _take_result(demo: Path) -> CentralWindow:
    window = page_of(demo, CentralPage.COUNT)
    ask_taking(window.desk, read_result(_file(demo, FileKind.RESULT)))
    return window


def _check(demo: Path) -> StartWindow:
    window = StartWindow()
    window.show_check()
    page = window.stack.currentWidget()
    if isinstance(page, CheckPage):
        page.check([_file(demo, FileKind.RESULT), _file(demo, FileKind.EXPORT)])
    return window


def _recount(demo: Path) -> StartWindow:
    window = StartWindow()
    window.show_recount(_file(demo, FileKind.RESULT), "")
    page = window.stack.currentWidget()
    if isinstance(page, RecountPage):
        page.sticks.add([demo])
    return window


def _count_box(demo: Path) -> StartWindow:
    """Show the page with a box read, and a sheet with a foreign word."""
    window, known = StartWindow(), page_of(demo, CentralPage.COUNT).desk.snapshot
    window.show_count_box()
    page = window.stack.currentWidget()
    if isinstance(page, CountBoxPage):
        page.facts = BoxFacts(known.frame, known.items, 1, 2, 240, {}, 0, DIGEST)
        page.refresh()
        page.tally.show_sheets(by_sheets=True)
        page.tally.sheets[0].line.setText("academic medborgare ")
    return window


def _file(demo: Path, kind: FileKind) -> Path:
    return min(demo.rglob(f"*.{kind}"))
