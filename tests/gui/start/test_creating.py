"""Making a process by the wizard: words on paper first, files after, in either key scheme."""

import stat
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWizard

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, Mode, PhaseKind
from mbdesk.services.centre.central_file import unlock_roll, unlock_signing, unlock_tally
from mbdesk.services.centre.keys.key_papers import read_secret
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.sync.keys import KeyFileKind
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.start import key_files_page, key_stick
from mbdesk.ui.start.create import CreateWizard
from tests.gui.sheet_typing import type_on
from tests.keys import ANOTHER, CHEAP

Button = QWizard.WizardButton


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    """Let a guess cost nothing; what it costs is held elsewhere."""
    made = key_files_page.create_central
    monkeypatch.setattr(key_files_page, "create_central", lambda *them: made(*them, cost=CHEAP))


@pytest.fixture
def given(start):
    opened: list = []
    start.opened.connect(opened.append)
    yield opened
    for each in opened:
        each.central.close()


def begun(staff, start, access=VoterAccess.OPEN) -> CreateWizard:
    """Open the wizard and fill in what the board has decided."""
    staff.press(start.new)
    wizard = staff.see(CreateWizard)
    assert not wizard.button(Button.NextButton).isEnabled()
    QTest.keyClicks(wizard.frame.name, "Tryggare torg")
    QTest.keyClicks(wizard.frame.district, "Tensta")
    wizard.frame.funds.setValue(400_000)
    wizard.frame.access.setCurrentIndex(list(VoterAccess).index(access))
    QTest.keyClick(wizard.frame.rehearsal, Qt.Key.Key_Space)
    for _ in range(2):
        staff.press(wizard.button(Button.NextButton))
    return wizard


def type_back(staff, wizard) -> str:
    """Let the holder show the words, hide them, type them; return what they were."""
    page = wizard.words.papers
    if page.show_words.isVisible():
        staff.press(page.show_words)
    words = " ".join(page.shown.text().replace("\N{NO-BREAK SPACE}", " ").split()[1::2])
    number = page.papers.index(page.paper)
    staff.press(page.on_paper)
    assert not page.shown.isVisible()
    assert not page.shown.text()
    type_on(page.typed.line, f"{words.upper()}\r")
    staff.qtbot.waitUntil(lambda: page.papers[number].confirmed)
    return words


def make(staff, wizard, folder) -> None:
    staff.press(wizard.button(Button.NextButton))
    wizard.files.central.set_path(folder / "c.mbdesk")
    strict = wizard.scheme.scheme is KeyScheme.STRICT
    wizard.files.keys.set_path(folder / ("keys" if strict else "c.mbkeys"))
    staff.press(wizard.button(Button.CommitButton))


def test_a_process_is_made_in_the_simple_scheme(staff, start, given, tmp_path):
    wizard = begun(staff, start)
    assert wizard.scheme.scheme is KeyScheme.SIMPLE
    staff.press(wizard.button(Button.CommitButton))
    words = type_back(staff, wizard)
    staff.qtbot.waitUntil(wizard.button(Button.NextButton).hasFocus)
    make(staff, wizard, tmp_path)
    staff.qtbot.waitUntil(lambda: wizard.currentPage() is wizard.copies)
    told = wizard.copies.explanation.text()
    assert "Copy the key file to a stick" in told, "there is one"
    copy = wizard.copies.buttons[KeyFileKind.ALL]
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Return)
    staff.see(QFileDialog).reject()
    assert wizard.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    wizard.copies.copy(KeyFileKind.ALL, stick)
    assert copy.text() == "Copy the &key file to a stick…"
    staff.told(wizard.copies.notice, "The copy is whole.")
    assert copy.text() == "Copy the &key file to a stick… (copied)"
    staff.press(wizard.button(Button.FinishButton))
    staff.qtbot.waitUntil(lambda: bool(given))
    central = given[0].central
    assert central.frame.titles["sv"] == "Tryggare torg"
    assert central.frame.mode is Mode.TEST
    assert [phase.kind for phase in central.frame.phases] == list(PhaseKind)
    assert unlock_tally(central, stick / "c.mbkeys", words)
    (facts,) = read_overview(central).keys
    assert facts.confirmed
    assert facts.copied_on


def test_the_keys_are_proposed_on_a_stick_as_soon_as_one_is_in(staff, start, monkeypatch, tmp_path):
    media: list[Medium] = []
    monkeypatch.setattr(key_stick, "connected_media", lambda: media)
    monkeypatch.setattr(key_stick, "_BETWEEN_MILLISECONDS", 1)
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    type_back(staff, wizard)
    staff.press(wizard.button(Button.NextButton))
    page = wizard.files
    assert page.keys.path.parent == page.central.path.parent
    assert "Put in a stick" in page.apart.text()
    for name in ("NYCKEL", "USB"):
        (tmp_path / name).mkdir()
    (tmp_path / "NYCKEL" / "annan.mbkeys").touch()
    media[:] = [Medium(tmp_path / "NYCKEL"), Medium(tmp_path / "USB")]
    staff.qtbot.waitUntil(lambda: page.keys.path.parent == tmp_path / "USB")
    assert page.keys.path.stem == page.central.path.stem
    assert "not beside the central file" in page.apart.text()
    own = tmp_path / "egen.mbkeys"
    page.keys.set_path(own)
    media.clear()
    staff.qtbot.waitUntil(lambda: page.stick.path is None)
    assert page.keys.path == own, "what somebody chose stays"
    assert page.apart.text() == ""


def test_identity_preselects_the_strict_scheme_and_five_papers_are_typed_back(
    staff, start, given, tmp_path
):
    wizard = begun(staff, start, VoterAccess.IDENTITY)
    assert wizard.scheme.scheme is KeyScheme.STRICT
    staff.press(wizard.button(Button.CommitButton))
    desk, roll, *sheets = [type_back(staff, wizard) for _ in range(5)]
    make(staff, wizard, tmp_path)
    staff.qtbot.waitUntil(lambda: wizard.currentPage() is wizard.copies)
    assert "the roll keeper takes roll.mbkeys" in wizard.files.explanation.text()
    assert "Copy each key file to a stick of its own" in wizard.copies.explanation.text()
    for kind, kept in (
        (KeyFileKind.ROLL, "into the envelope with the words"),
        (KeyFileKind.TALLY, "apart from the three sheets"),
    ):
        (tmp_path / kind).mkdir()
        wizard.copies.copy(kind, tmp_path / kind)
        staff.told(wizard.copies.notice, kept)
    staff.press(wizard.button(Button.FinishButton))
    staff.qtbot.waitUntil(lambda: bool(given))
    central, folder = given[0].central, tmp_path / "keys"
    assert unlock_signing(central, folder / "desk.mbkeys", desk).identity
    assert unlock_roll(central, folder / "roll.mbkeys", roll)
    assert unlock_tally(central, folder / "tally.mbkeys", read_secret(sheets[1:]))
    assert all(each.confirmed for each in read_overview(central).keys)


def test_the_scheme_that_is_proposed_has_the_focus_so_that_a_space_changes_nothing(staff, start):
    wizard = begun(staff, start, VoterAccess.IDENTITY)
    staff.qtbot.waitUntil(wizard.scheme.choices[KeyScheme.STRICT].hasFocus)
    QTest.keyClick(wizard.focusWidget(), Qt.Key.Key_Space)
    assert wizard.scheme.scheme is KeyScheme.STRICT


def test_a_scheme_that_was_chosen_stays(staff, start):
    wizard = begun(staff, start, VoterAccess.IDENTITY)
    wizard.scheme.choices[KeyScheme.SIMPLE].click()
    staff.press(wizard.button(Button.BackButton))
    staff.press(wizard.button(Button.NextButton))
    assert wizard.scheme.scheme is KeyScheme.SIMPLE


def test_enter_and_escape_do_not_lose_the_words(staff, start):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    page, before = wizard.words.papers, wizard.words.papers.shown.text()
    for widget in (page.sheet, page.on_paper, wizard):
        QTest.keyClick(widget, Qt.Key.Key_Return)
    assert page.isVisible()
    assert page.shown.isVisible()
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    question = staff.see(QuestionBox)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert page.shown.text() == before
    assert not wizard.button(Button.BackButton).isEnabled()


def test_words_that_are_not_the_papers_are_told_and_nothing_goes_on(staff, start):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    page = wizard.words.papers
    staff.press(page.on_paper)
    QTest.keyClicks(page.typed.line, ANOTHER)
    staff.press(page.check)
    staff.told(page.notice, "is not the one that was shown")
    page.typed.line.setText("fem tomatt kaffe vante fika")
    staff.press(page.check)
    staff.qtbot.waitUntil(lambda: page.typed.line.selectedText() == "tomatt")
    assert "Did you mean “tomat”?" in page.typed.told.text()
    assert not wizard.button(Button.NextButton).isEnabled()
    assert not wizard.button(Button.BackButton).isEnabled()
    staff.press(page.show_again)
    type_back(staff, wizard)
    assert wizard.button(Button.NextButton).isEnabled()


def test_the_printed_sheet_is_private_and_goes_when_the_words_are_typed_back(
    staff, start, tmp_path
):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    printed = tmp_path / "sheet.pdf"
    wizard.words.papers.write_sheet(printed)
    staff.told(wizard.words.papers.notice, "The sheet is written.")
    assert printed.read_bytes().startswith(b"%PDF")
    if sys.platform != "win32":
        assert stat.S_IMODE(printed.stat().st_mode) == 0o600
    type_back(staff, wizard)
    assert not printed.exists()


def test_every_file_that_a_sheet_was_written_to_goes_when_its_words_are_typed_back(
    staff, start, tmp_path
):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    written = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for path in written:
        wizard.words.papers.write_sheet(path)
        staff.told(wizard.words.papers.notice, path.name)
    type_back(staff, wizard)
    assert not any(path.exists() for path in written)


def test_a_printed_file_that_cannot_be_removed_is_named(staff, start, tmp_path):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    stick, pulled = tmp_path / "stick", tmp_path / "pulled"
    stick.mkdir()
    wizard.words.papers.write_sheet(stick / "sheet.pdf")
    staff.told(wizard.words.papers.notice, "The sheet is written.")
    stick.rename(pulled)
    type_back(staff, wizard)
    staff.told(wizard.words.papers.notice, str(stick / "sheet.pdf"))
    staff.told(wizard.words.papers.notice, "Remove this file yourself")


def test_no_holder_sees_the_words_of_the_next(staff, start):
    wizard = begun(staff, start, VoterAccess.IDENTITY)
    staff.press(wizard.button(Button.CommitButton))
    page = wizard.words.papers
    for number in range(1, 6):
        assert f"Paper {number} of 5" in page.which.text()
        assert not page.shown.isVisible()
        assert page.paper.words not in page.shown.text()
        staff.qtbot.waitUntil(page.show_words.hasFocus)
        type_back(staff, wizard)
    assert "All words are on paper" in page.which.text()
    assert not page.show_words.isVisible()


def test_a_word_that_is_on_no_sheet_is_told_while_it_is_typed_back(staff, start):
    wizard = begun(staff, start, VoterAccess.IDENTITY)
    staff.press(wizard.button(Button.CommitButton))
    page = wizard.words.papers
    for _ in range(2):
        type_back(staff, wizard)
    assert "Word sheet 1 of 3" in page.which.text()
    staff.press(page.show_words)
    staff.press(page.on_paper)
    first, *rest = page.paper.words.split()
    type_on(page.typed.line, f"{first} medborgare ")
    assert "Word 2 stands on no sheet." in page.typed.told.text()
    type_on(page.typed.line, " ".join(rest[1:]))
    staff.press(page.check)
    staff.qtbot.waitUntil(lambda: page.typed.line.current.selectedText() == "medborgare")
    type_on(page.typed.line, rest[0])
    staff.press(page.check)
    staff.qtbot.waitUntil(lambda: "Word sheet 2 of 3" in page.which.text())


def test_papers_printed_for_a_process_that_is_given_up_do_not_stay(staff, start, tmp_path):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    wizard.words.papers.write_sheet(tmp_path / "sheet.pdf")
    staff.told(wizard.words.papers.notice, "The sheet is written.")
    wizard.reject()
    staff.press(staff.see(QuestionBox).yes)
    staff.qtbot.waitUntil(lambda: not (tmp_path / "sheet.pdf").exists())


def test_the_wizard_overwrites_nothing_and_says_so(staff, start, given, tmp_path):
    there = tmp_path / "c.mbdesk"
    there.write_text("do not lose me", "utf-8")
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    words = type_back(staff, wizard)
    make(staff, wizard, tmp_path)
    staff.told(wizard.files.notice, "There is already something at")
    assert there.read_text("utf-8") == "do not lose me"
    assert not (tmp_path / "c.mbkeys").exists()
    wizard.files.central.set_path(tmp_path / "other.mbdesk")
    staff.press(wizard.button(Button.CommitButton))
    staff.qtbot.waitUntil(lambda: wizard.currentPage() is wizard.copies)
    staff.press(wizard.button(Button.FinishButton))
    staff.qtbot.waitUntil(lambda: bool(given))
    assert unlock_tally(given[0].central, tmp_path / "c.mbkeys", words)


def test_files_are_proposed_called_as_the_process_until_others_are_named(staff, start):
    wizard = begun(staff, start)
    staff.press(wizard.button(Button.CommitButton))
    type_back(staff, wizard)
    staff.press(wizard.button(Button.NextButton))
    files = wizard.files
    assert files.central.path.name == "tryggare-torg-rehearsal.mbdesk"
    assert files.keys.path.name == "tryggare-torg-rehearsal.mbkeys"
    files.keys.set_path(files.keys.path.with_name("min.mbkeys"))
    set_language("sv")
    staff.qtbot.waitUntil(lambda: wizard.windowTitle() == "Ny medborgarbudget")
    assert files.keys.path.name == "min.mbkeys"


@pytest.mark.parametrize("wanted", [False, True])
def test_test_ballots_are_off_unless_they_are_switched_on(staff, start, wanted):
    wizard = begun(staff, start)
    if wanted:
        QTest.keyClick(wizard.frame.tests, Qt.Key.Key_Space)
    assert wizard.setup().test_ballots is wanted
    wizard.reject()
