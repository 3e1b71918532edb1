"""Every screen of the staff's desk on a finished demo, for pictures."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.records import Counts, FileKind
from mbdesk.domain.result import Tie
from mbdesk.errors.bundles import CutShortError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.ballot.tables import BallotPreview, RowPreview, RowState
from mbdesk.services.centre.central_file import open_central, unlock_signing
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.card_series import CardSeries
from mbdesk.services.centre.stations.station_register import NewStation, StationStatus
from mbdesk.services.centre.texts.text_files import TextsPreview, text_list
from mbdesk.services.centre.translations import WaitingDraft
from mbdesk.services.centre.voting.voting import VotingDays
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.merge_round import MergeRound, MergeVerdict
from mbdesk.ui.central.ballot.table_page import BallotTablePage
from mbdesk.ui.central.counting.count_page import CountPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.stations.new_station import CodeDialog, NewStationDialog
from mbdesk.ui.central.stations.station_acts import ask_revoke, ask_set_aside
from mbdesk.ui.central.texts.preview_page import TextsPreviewPage
from mbdesk.ui.central.texts.texts_page import TextsPage
from mbdesk.ui.central.voting.closing_page import ClosingPage
from mbdesk.ui.central.voting.voting_acts import ask_open, ask_withdraw
from mbdesk.words.exchange.comparison import ComparedText, Outcome
from mbdesk.words.exchange.translated_texts import ReturnedTexts

CENTRAL_NAME = "central.mbdesk"


def screens(demo: Path) -> Mapping[str, Callable[[], QWidget]]:
    """Return a maker for every screen, by name, on the demo in this folder."""
    made: dict[str, Callable[[], QWidget]] = {
        f"central_{place}": partial(page_of, demo, place) for place in CentralPage
    }
    made["central_proposal"] = partial(_proposal, demo)
    made["central_cards"] = partial(_cards, demo)
    made["central_merged"] = partial(_merged, demo)
    made["central_working"] = partial(_working, demo)
    made["central_ballot_table"] = partial(_ballot_table, demo)
    made["central_texts_ar"] = partial(_texts, demo)
    made["central_texts_back"] = partial(_texts_back, demo)
    made["central_open_voting"] = partial(_opening, demo)
    made["central_tie"] = partial(_tie, demo)
    made["central_key"] = partial(_key, demo)
    made["central_new_station"] = partial(_new_station, demo)
    made["central_code"] = partial(_code, demo)
    made["central_leave_out"] = partial(_decision, demo, ask_set_aside)
    made["central_revoke"] = partial(_decision, demo, ask_revoke)
    made["central_withdraw"] = partial(_withdrawal, demo)
    return made


def page_of(demo: Path, place: CentralPage) -> CentralWindow:
    """Return the desk of the demo with a page shown."""
    central = open_central(demo / CENTRAL_NAME)
    window = CentralWindow(central, read_overview(central))
    window.show_page(place)
    return window


def _proposal(demo: Path) -> CentralWindow:
    """Show the page of the first proposal in the register."""
    window = page_of(demo, CentralPage.PROPOSAL)
    window.page(CentralPage.PROPOSAL).select("1")
    return window


def _decision(demo: Path, ask: Callable[[Desk, StationStatus], None]) -> CentralWindow:
    """Show a page on which two people decide about the first station."""
    window = page_of(demo, CentralPage.PLACES)
    ask(window.desk, window.desk.snapshot.stations[0])
    return window


def _withdrawal(demo: Path) -> CentralWindow:
    """Show the page on which two people decide to withdraw a proposal."""
    window = page_of(demo, CentralPage.VOTING)
    ask_withdraw(window.desk, window.desk.snapshot.items[0])
    return window


def _cards(demo: Path) -> CentralWindow:
    """Show the desk of a vote by cards, before it opens."""
    window = page_of(demo, CentralPage.CARDS)
    known = window.desk.snapshot
    frame = replace(known.frame, rules=replace(known.frame.rules, access=VoterAccess.CARD))
    made = [
        CardSeries(1, 1000, reserve=False, site="", place="", handed_out=310, void=2, void_ahead=0),
        CardSeries(1001, 1200, reserve=True, site="", place="", handed_out=2, void=0, void_ahead=0),
    ]
    site = known.places[0].site
    series = (replace(made[0], site=site.id, place=site.name), made[1])
    known = replace(known, frame=frame, voting=VotingDays(None, None), cards=1200)
    window.desk.snapshot = replace(known, card_series=series, next_reserve=1003)
    window.desk.changed.emit()
    return window


def _merged(demo: Path) -> CentralWindow:
    """Show a round of files: two seen already, one refused."""
    window = page_of(demo, CentralPage.CLOSING)
    central, page = window.desk.central, window.page(CentralPage.CLOSING)
    verdicts = [MergeVerdict(path, merge(central, path)) for path in sorted(_exports(demo))[:2]]
    broken = Path(f"Hässelby_gård.{FileKind.EXPORT}")
    verdicts.append(MergeVerdict(broken, refusal=CutShortError(path=str(broken))))
    if isinstance(page, ClosingPage):
        page.show_round(MergeRound(tuple(verdicts), Counts(), central.counts()))
    return window


def _exports(demo: Path) -> list[Path]:
    return list(demo.rglob(f"*.{FileKind.EXPORT}"))


def _working(demo: Path) -> CentralWindow:
    """Show a bar half way; nothing runs behind it."""
    window = page_of(demo, CentralPage.CLOSING)
    work = window.page(CentralPage.CLOSING).work
    work.bar.setRange(0, 2)
    work.bar.setValue(1)
    work.show()
    return window


def _over(window: CentralWindow, dialog: QWidget) -> QWidget:
    """Let the window live as long as the dialog that stands over it, and return the dialog."""
    dialog.destroyed.connect(lambda: (window,))  # which refers to it until then
    return dialog


def _opening(demo: Path) -> CentralWindow:
    """Show the page of facts before voting is opened."""
    window = page_of(demo, CentralPage.VOTING)
    ask_open(window.desk)
    return window


def _ballot_table(demo: Path) -> QWidget:
    """Show what a file would make of the ballot: a new row, a changed one, one with a fault."""
    window = page_of(demo, CentralPage.BALLOT)
    known = window.desk.snapshot
    first, second, *rest = known.items
    wrong = FieldError(field="cost", wanted="number_from", least=0)
    rows = (
        RowPreview(2, replace(first, code=f"{first.code}b"), RowState.NEW),
        RowPreview(3, second, RowState.CHANGED),
        RowPreview(4, replace(first, cost=0), RowState.CHANGED, (wrong,)),
    )
    seen = BallotPreview(Path("valsedel.xlsx"), rows, tuple(rest), ("Anteckning",), 3)
    window.desk.decide(BallotTablePage(window.desk, seen))
    return window


def _texts(demo: Path) -> CentralWindow:
    """Show the texts with Arabic beside Swedish, before the vote opens."""
    window = page_of(demo, CentralPage.TEXTS)
    known, page = window.desk.snapshot, window.page(CentralPage.TEXTS)
    waiting = WaitingDraft("Lekplats", "ملعب للأطفال")
    title = f"ballot.{known.items[0].code}.titles"
    texts = replace(known.texts, drafts={(title, "ar"): waiting})
    voting, held = VotingDays(None, None), replace(known.held, opened=False, fixed=False)
    window.desk.snapshot = replace(known, texts=texts, voting=voting, held=held, opened=False)
    window.desk.changed.emit()
    if isinstance(page, TextsPage):
        page.figures.choose("ar")
        page.select(title)
    return window


def _texts_back(demo: Path) -> CentralWindow:
    """Show what a file of texts would do: new, changed, beside, and with a fault."""
    window = page_of(demo, CentralPage.TEXTS)
    units = text_list(window.desk.snapshot.texts, "ar", "sv").units[:5]
    wrong = FieldError(field="العربية", wanted="one_line", most=500)
    says = (
        (Outcome.NEW, ()),
        (Outcome.CHANGED, ()),
        (Outcome.BESIDE, ()),
        (Outcome.WRONG, (wrong,)),
    )
    rows = tuple(
        ComparedText(place, unit.id, "Lekplats vid torget", ("ملعب في الساحة",), told, unit, faults)
        for place, (unit, (told, faults)) in enumerate(zip(units, says, strict=False), start=2)
    )
    seen = TextsPreview(ReturnedTexts(Path("texter-ar.xlsx"), "ar", ()), rows)
    window.desk.decide(TextsPreviewPage(window.desk, seen))
    return window


def _tie(demo: Path) -> QWidget:
    window = page_of(demo, CentralPage.COUNT)
    page, items = window.page(CentralPage.COUNT), window.desk.snapshot.items
    if isinstance(page, CountPage):
        page.ties.show_tie(Tie(tuple(i.code for i in items[:3]), 44, TieRule.BOARD), items)
        page.ties.show()
    return window


def _key(demo: Path) -> QWidget:
    window = page_of(demo, CentralPage.COUNT)
    dialog = KeyDialog(window.desk.central, unlock_signing, lambda _: None, window)
    return _over(window, dialog)


def _new_station(demo: Path) -> QWidget:
    window = page_of(demo, CentralPage.PLACES)
    dialog = NewStationDialog(("Vällingby bibliotek",), window.desk.drafts, lambda *_: None, window)
    return _over(window, dialog)


def _code(demo: Path) -> QWidget:
    window = page_of(demo, CentralPage.PLACES)
    known = window.desk.snapshot
    made = NewStation(known.stations[0].station, "7KQ2-M4D9-X1TA")
    return _over(window, CodeDialog([made], known.frame, window))
