"""The simple scheme on one computer: closing, counting, the signed result and the protocol."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from tests.gui.central.conftest import VOTES
from tests.gui.central.making import make_office
from tests.gui.ceremonies.making import (
    bring_in,
    close_voting,
    compare_codes,
    process_code,
    type_words,
)
from tests.keys import PASSPHRASE


def test_two_people_close_count_sign_and_check_with_one_key_file(seat, computer, tmp_path):
    clerk = seat(make_office(tmp_path / "office", VOTES))
    bring_in(clerk)
    compare_codes(clerk)
    close_voting(clerk)
    page = clerk.window.page(CentralPage.COUNT)
    assert clerk.window.stack.currentWidget() is page

    clerk.press(page.primary)
    dialog = clerk.see(KeyDialog)
    assert dialog.file.path == clerk.office.keys
    QTest.keyClicks(dialog.passphrase, "tre fjordd ")
    assert "Word 2" in dialog.fields.passphrase.told.text()
    assert dialog.focusWidget() is dialog.passphrase
    dialog.passphrase.clear()
    type_words(dialog.fields, PASSPHRASE)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    facts = clerk.facts("Count the votes")
    told = dict(facts.card.facts)
    assert told["Envelopes"] == "12 received, as the stations signed for."
    assert told["Stations"] == "2 of 2 have sent their last export."
    assert facts.primary.text() == "Count 12 envelopes"
    clerk.press(facts.primary)
    clerk.told(page.notice, "The votes are counted.")
    assert "Playground by the square" in page.view.chosen.text()

    clerk.press(page.sign)
    clerk.choose(clerk.office.stick)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "-result-1.mbresult")
    clerk.press(page.primary)
    clerk.see(QFileDialog)
    clerk.choose(tmp_path / "protocol.pdf")
    clerk.told(page.notice, "The file is written.")

    other = computer()
    other.press(other.window.check)
    check = other.window.stack.currentWidget()
    other.press(check.primary)
    other.choose(next(clerk.office.stick.glob("*.mbresult")))
    other.told(check.notice, "whose they are is not shown yet")
    QTest.keyClicks(check.code, process_code(clerk.office).lower().replace("-", " "))
    QTest.keyClick(check.code, Qt.Key.Key_Return)
    other.told(check.notice, "All files hold.")
    assert ("Whose it is", "The control code on the paper is that of who signed it.") in (
        check.tests.facts
    )


def test_a_count_that_is_left_before_its_facts_are_accepted_changes_nothing(seat, tmp_path):
    clerk = seat(make_office(tmp_path / "office", VOTES))
    bring_in(clerk)
    compare_codes(clerk)
    close_voting(clerk)
    page = clerk.window.page(CentralPage.COUNT)
    clerk.press(page.primary)
    clerk.unlock(clerk.office.keys)
    clerk.press(clerk.facts("Count the votes").back)
    assert clerk.window.desk.snapshot.result is None
    assert clerk.window.stack.currentWidget() is page
    assert page.primary.isEnabled()
