"""A page tells of an error as a card: what, what is safe, the likely cause, steps, its name."""

import pytest

from mbdesk.errors.bundles import CutShortError
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.files import DiskFullError
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.desk.ways_out import OF_ERRORS
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.sentences import SENTENCES
from mbdesk.words.sentences.causes import CAUSES


@pytest.fixture
def page(clerk):
    return clerk.page(CentralPage.CLOSING)


def test_a_cut_file_is_told_with_what_is_safe_why_and_what_to_do(page):
    notice = page.notice
    notice.refuse(CutShortError(path="cut.mbexport"))
    assert "The file is cut short" in notice.headline.text()
    assert notice.safe.text.isVisible()
    assert notice.safe.text.text()
    assert "taken out too early" in notice.cause.text.text()
    assert notice.steps.text()
    assert "cut_short" in notice.name.text()
    assert not notice.text.isVisible()


def test_several_steps_are_numbered_and_no_cause_is_made_up(page):
    page.notice.refuse(DiskFullError(path="/media/stick/a.pdf"))
    assert not page.notice.cause.isVisible()
    page.notice.refuse(RuntimeError("what nobody has thought of"))
    assert page.notice.steps.text().startswith("1.  Try again.\n2.  If it happens again")
    assert "RuntimeError" in page.notice.name.text()
    assert "what nobody has thought of" not in page.notice.headline.text()


def test_the_card_follows_the_language_and_goes_when_closed(clerk, page):
    page.notice.refuse(CutShortError(path="a.mbexport"))
    before = page.notice.safe.heading.text()
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: page.notice.safe.heading.text() != before)
    assert not page.notice.text.isVisible()
    clerk.press(page.notice.close_button)
    assert not page.notice.isVisible()


def test_what_went_well_afterwards_is_a_plain_notice_again(page):
    page.notice.refuse(CutShortError(path="a.mbexport"))
    page.notice.tell(NoticeKind.DONE, lambda: ("Done.", "All is in."))
    assert page.notice.text.isVisible()
    assert not page.notice.safe.isVisible()
    assert page.notice.property("card") is False


@pytest.mark.parametrize("code", sorted(CAUSES))
def test_a_cause_is_told_of_an_error_that_there_is(code):
    assert code in SENTENCES


def test_an_error_that_is_seen_to_on_another_page_leads_there(clerk, page):
    page.notice.refuse(NotAllowedNowError(act="withdraw_item", state="open", instead="reopen"))
    assert page.notice.way.text() == "Go to Voting"
    clerk.press(page.notice.way)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.VOTING)


def test_no_way_leads_where_one_is_already_or_where_no_page_is(page):
    page.notice.refuse(NotAllowedNowError(act="keep_late", state="open", instead="merge"))
    assert not page.notice.way.isVisible()
    page.notice.refuse(DiskFullError(path="a.pdf"))
    assert not page.notice.way.isVisible()


@pytest.mark.parametrize("code", sorted(OF_ERRORS))
def test_a_way_out_is_of_an_error_that_there_is(code):
    assert code in SENTENCES
