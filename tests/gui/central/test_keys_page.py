"""The page on keys: each with its loss, checked and copied; and unlocking with sheets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, Phase, PhaseKind, Rules
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.sync.keys import KeyFileKind, Purpose
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog, with_roll, with_tally
from mbdesk.ui.central.keys.sheets_dialog import SheetsDialog
from mbdesk.ui.central.voting.voting_acts import ask_open
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from tests.gui.central.making import NAMES, Office
from tests.gui.judgements import judgements
from tests.keys import ANOTHER, CHEAP, PASSPHRASE, known_keys


def a_setup(scheme, access=VoterAccess.IDENTITY):
    return Setup(
        titles={"sv": "Prov"},
        funds=100,
        phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
        rules=Rules(access=access),
        key_scheme=scheme,
    )


@pytest.fixture
def simple(tmp_path, seat):
    setup, office = a_setup(KeyScheme.SIMPLE, VoterAccess.OPEN), Office(tmp_path)
    create_central(office.central, setup, office.keys, known_keys(setup), cost=CHEAP).close()
    return seat(office), office


def test_the_simple_scheme_says_what_one_person_could_see(tmp_path, seat):
    setup, office = a_setup(KeyScheme.SIMPLE, VoterAccess.CARD), Office(tmp_path)
    create_central(office.central, setup, office.keys, known_keys(setup), cost=CHEAP).close()
    page = seat(office).page(CentralPage.KEYS)
    assert "could see how each person voted" in page.lead.text()


@pytest.fixture
def strict(tmp_path, seat):
    setup, office = a_setup(KeyScheme.STRICT), Office(tmp_path)
    keys = new_keys(setup)
    create_central(office.central, setup, tmp_path / "keys", keys, cost=CHEAP).close()
    return seat(office), keys, tmp_path / "keys"


def test_each_key_says_what_its_loss_means(simple):
    clerk, _ = simple
    (view,) = clerk.page(CentralPage.KEYS).files
    assert set(view.facts.purposes) == set(Purpose) - {Purpose.IDENTITY}
    told = dict(view.card.facts)
    assert "The votes can never be counted." in told["The tally key"]


def test_the_strict_scheme_has_three_files_and_says_what_was_not_done(strict):
    clerk, *_ = strict
    views = clerk.page(CentralPage.KEYS).files
    assert [view.facts.kind for view in views] == [
        KeyFileKind.DESK,
        KeyFileKind.ROLL,
        KeyFileKind.TALLY,
    ]
    assert "never been typed" in views[1].done.text()
    assert "No copy has been made." in views[1].done.text()


def test_a_key_file_is_checked_with_its_words_and_the_day_is_shown(simple):
    clerk, office = simple
    page = clerk.page(CentralPage.KEYS)
    clerk.press(page.primary)
    assert clerk.see(KeyDialog).file.path is None  # a copy may be meant
    assert clerk.see(KeyDialog).windowTitle() == "Check a key file"
    clerk.unlock(office.keys, ANOTHER)
    dialog = clerk.see(KeyDialog)
    clerk.told(dialog.notice, "do not open this key file")
    clerk.unlock(office.keys, PASSPHRASE.upper())
    clerk.told(page.notice, "its keys are those of this process")
    clerk.told(page.notice, "The tally key")
    clerk.told(page.notice, str(office.keys))
    assert "opened it last on" in page.files[0].done.text()


def test_a_copy_is_made_and_its_day_is_shown(simple, tmp_path):
    clerk, _ = simple
    page, stick = clerk.page(CentralPage.KEYS), tmp_path / "stick"
    stick.mkdir()
    clerk.press(page.copy)
    clerk.choose(stick)
    clerk.told(page.notice, "The copy is whole.")
    assert "A copy was made last on" in page.files[0].done.text()


def test_two_sheets_open_the_file_that_they_belong_to(strict):
    clerk, keys, folder = strict
    page = clerk.page(CentralPage.KEYS)
    clerk.press(page.primary)
    dialog = clerk.see(KeyDialog)
    assert dialog.passphrase.isVisible()
    dialog.file.set_path(folder / "tally.mbkeys")
    clerk.qtbot.waitUntil(lambda: not dialog.passphrase.isVisible())
    one, _, three = (paper.words for paper in keys.papers if paper.kind is KeyFileKind.TALLY)
    for field, words in zip(dialog.sheets, (one, one), strict=True):
        field.setText(words)
    told = [sheet.told for sheet in dialog.fields.sheets]  # the one that is read last tells it
    same = "different sheets open this file"
    clerk.qtbot.waitUntil(lambda: any(same in each.text() for each in told))
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    clerk.press(ok)
    clerk.qtbot.waitUntil(ok.isEnabled)
    assert not dialog.notice.isVisible(), "it is told beneath the words"
    dialog.sheets[1].setText(three)
    QTest.keyClick(dialog.sheets[1].current, Qt.Key.Key_Return)
    clerk.told(page.notice, "its keys are those of this process")


def test_what_is_typed_can_be_shown(simple):
    clerk, _ = simple
    clerk.press(clerk.page(CentralPage.KEYS).primary)
    dialog = clerk.see(KeyDialog)
    dialog.passphrase.setText("tre fjord")
    assert dialog.passphrase.displayText() != "tre fjord"
    QTest.keyClick(dialog.open_words, Qt.Key.Key_Space)
    assert dialog.passphrase.displayText() == "tre fjord"
    dialog.reject()


def test_opening_the_vote_says_what_is_missing_of_the_keys(strict):
    clerk, *_ = strict
    ask_open(clerk.window.desk)
    card = clerk.facts("Open voting").card
    roll = "The key file of the roll, roll.mbkeys"
    assert "words were never typed" in dict(card.facts)[roll]
    assert judgements(card)[roll] == "look at this"
    named = {"Days of voting", "Votes per person, at most", "Funds", "On the ballot", "Stations"}
    assert named <= set(dict(card.facts))


def test_the_strict_scheme_asks_desk_and_roll_keeper_and_then_two_holders(strict):
    clerk, keys, folder = strict
    page, got = clerk.page(CentralPage.COUNT), []
    desk, roll, *sheets = (paper.words for paper in keys.papers)
    with_roll(clerk.window.desk, page, lambda *them: got.extend(them))
    clerk.unlock(folder / "desk.mbkeys", desk)
    clerk.qtbot.waitUntil(lambda: "The roll key is" in clerk.see(KeyDialog).explanation.text())
    clerk.unlock(folder / "roll.mbkeys", roll)
    clerk.qtbot.waitUntil(lambda: len(got) == 2)
    with_tally(clerk.window.desk, page, got.append)
    dialog = clerk.see(KeyDialog)
    assert "tally key" in dialog.explanation.text()
    dialog.file.set_path(folder / "tally.mbkeys")
    for field, words in zip(dialog.sheets, sheets[:2], strict=True):
        field.setText(words)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    clerk.qtbot.waitUntil(lambda: len(got) == 3)
    private = keys.private
    assert [each.private for each in got] == [private.signing, private.roll, private.tally]


def test_a_key_that_is_not_in_the_file_is_told_by_its_name(strict):
    clerk, keys, folder = strict
    with_tally(clerk.window.desk, clerk.page(CentralPage.COUNT), lambda _: None)
    clerk.unlock(folder / "desk.mbkeys", keys.papers[0].words)
    dialog = clerk.see(KeyDialog)
    clerk.told(dialog.notice, "does not hold the key that is needed here: the tally key")
    dialog.reject()


def test_every_key_and_code_has_what_its_loss_means_and_a_way(strict):
    clerk, *_ = strict
    page = clerk.page(CentralPage.KEYS)
    named = {purpose for view in page.files for purpose in view.facts.purposes}
    assert named == set(Purpose)
    *_, (_, lost_words) = page.files[0].card.facts
    assert "Take the paper from its envelope" in lost_words
    assert page.files[2].sheets.isVisible()
    assert "Take the paper" not in str(page.files[2].card.facts)
    assert page.codes["card"].isHidden()
    for name in ("station", "staff"):
        assert "If it is lost" in str(page.codes[name].card.facts)
        clerk.press(clerk.page(CentralPage.KEYS).codes[name].button)
        assert clerk.window.page(CentralPage.PLACES).isVisible()  # there is no station yet


def test_a_lost_code_leads_to_the_decision_about_its_station(seat, office):
    clerk = seat(office)
    page = clerk.page(CentralPage.KEYS)
    view = page.codes["station"]
    clerk.press(view.button)
    entries = {entry.text(): entry for entry in view.menu.actions()}
    assert sorted(entries) == sorted(NAMES)
    view.menu.close()
    entries[NAMES[1]].trigger()
    asked = clerk.facts("Give a station a new code")
    assert NAMES[1] in asked.facts.values[0].text()
    clerk.press(asked.back)


def test_a_lost_card_leads_to_the_page_that_voids_it(tmp_path, seat):
    setup, office = a_setup(KeyScheme.SIMPLE, VoterAccess.CARD), Office(tmp_path)
    create_central(office.central, setup, office.keys, known_keys(setup), cost=CHEAP).close()
    clerk = seat(office)
    page = clerk.page(CentralPage.KEYS)
    assert page.renew.isHidden()
    clerk.press(page.codes["card"].button)
    cards = clerk.window.page(CentralPage.CARDS)
    assert cards.isVisible()
    assert cards.void.isVisible()
    assert clerk.window.decision is None, "no card is made yet that could be void"


def ask_new_sheets(clerk, keys, folder) -> None:
    """Open the tally key with two sheets, to make three new ones."""
    page = clerk.page(CentralPage.KEYS)
    clerk.press(page.renew)
    dialog = clerk.see(KeyDialog)
    assert dialog.sheets[0].isVisible()  # no five words open this key
    dialog.file.set_path(folder / "tally.mbkeys")
    one, _, three = (paper.words for paper in keys.papers if paper.kind is KeyFileKind.TALLY)
    for field, words in zip(dialog.sheets, (one, three), strict=True):
        field.setText(words)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def type_back_all(clerk, dialog) -> list[str]:
    """Have each holder show, hide and type the words; return what they were."""
    papers, made = dialog.papers, []
    for number in (1, 2, 3):
        assert f"Word sheet {number} of 3" in papers.which.text()
        assert not papers.shown.isVisible()
        clerk.press(papers.show_words)
        made.append(papers.paper.words)
        clerk.press(papers.on_paper)
        assert not dialog.write_file.isEnabled()
        papers.typed.line.setText(made[-1].upper())
        left = papers.paper
        clerk.press(papers.check)
        clerk.qtbot.waitUntil(lambda left=left: papers.paper != left)
    return made


def test_where_a_sheet_was_lost_three_new_ones_are_made_and_typed_back(strict, tmp_path):
    clerk, keys, folder = strict
    page, stick = clerk.page(CentralPage.KEYS), tmp_path / "stick"
    stick.mkdir()
    ask_new_sheets(clerk, keys, folder)
    dialog = clerk.see(SheetsDialog)
    made = type_back_all(clerk, dialog)
    assert not list(stick.iterdir())
    clerk.press(dialog.write_file)
    clerk.choose(stick)
    clerk.told(page.notice, "There are three new sheets.")
    assert "opened it last on" in page.files[2].done.text()  # typed back from the paper
    assert not set(made) & {paper.words for paper in keys.papers}
    clerk.press(page.primary)
    dialog = clerk.see(KeyDialog)
    dialog.file.set_path(stick / "tally.mbkeys")
    for field, words in zip(dialog.sheets, made[1:], strict=True):
        field.setText(words)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    clerk.told(page.notice, "its keys are those of this process")


def test_new_sheets_are_given_up_by_a_deliberate_answer_and_leave_the_old_ones(strict):
    clerk, keys, folder = strict
    ask_new_sheets(clerk, keys, folder)
    dialog, before = clerk.see(SheetsDialog), (folder / "tally.mbkeys").read_bytes()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = clerk.see(QuestionBox)
    assert "the old sheets and the old file still hold" in question.informativeText()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.reject()
    clerk.press(clerk.see(QuestionBox).yes)
    clerk.qtbot.waitUntil(lambda: not dialog.isVisible())
    assert (folder / "tally.mbkeys").read_bytes() == before


def test_in_the_strict_scheme_a_key_is_asked_for_by_its_file_and_its_keeper(strict):
    clerk, *_ = strict
    with_roll(clerk.window.desk, clerk.page(CentralPage.COUNT), lambda *_: None)
    dialog = clerk.see(KeyDialog)
    told = dialog.explanation.text()
    assert "It lies in desk.mbkeys. The process leader keeps the file and its words." in told
    dialog.reject()
