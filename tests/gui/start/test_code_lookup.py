"""A code is looked up in a result by whoever checks it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.errors.counting import CodeNotFoundError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.counting.count import sign_result
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.sync.codes import new_code
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.forms.code_lookup import CodeLookup
from mbdesk.ui.start.check_page import CheckPage
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.gui.flows.making import make_district

pytestmark = pytest.mark.gui


@pytest.fixture
def district(tmp_path):
    """Return a centre with a table where test ballots can be made."""
    district = make_district(tmp_path, Rules(), test_ballots=True)
    yield district
    district.place.close()


@pytest.fixture
def counted(district):
    """Return a count with a test ballot and a vote, and their codes."""
    station = district.place.station
    tested = keep_test(station, seal(station, Choice(("V1", "V2"))), VisitTests())
    vote = cast(station, Choice(("V3",)))
    district.count()
    with district.place.central.database.reading() as session:
        record = count_record(session)
    return record, tested, vote


@pytest.fixture
def lookup(qtbot, counted):
    set_language("en")
    field = CodeLookup()
    qtbot.addWidget(field)
    assert not field.isVisibleTo(None)
    field.show_record(counted[0])
    field.show()
    return field


def asked(qtbot, lookup, code):
    lookup.code.setText(code)
    QTest.keyClick(lookup.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lookup.button.isEnabled() and lookup.answer.isVisible())
    return lookup.answer.text()


def test_a_test_ballot_tells_what_was_in_it_and_a_vote_that_it_was_counted(qtbot, lookup, counted):
    _, tested, vote = counted
    told = asked(qtbot, lookup, tested.lower())
    assert told.startswith(tested)
    assert "Lights along the footpath; Benches with arm and back rests" in told
    told = asked(qtbot, lookup, vote)
    assert "It was counted." in told
    assert "It held" not in told
    set_language("sv")
    qtbot.waitUntil(lambda: "Den räknades." in lookup.answer.text())


@pytest.mark.parametrize(
    ("code", "error"),
    [(new_code(), CodeNotFoundError), ("1234", CodeMistypedError)],
    ids=["unknown", "mistyped"],
)
def test_a_code_that_is_not_there_is_told_in_words(qtbot, lookup, code, error):
    told = asked(qtbot, lookup, code)
    assert told == str(sentence(error(code=code), reader_of("en")))


def test_another_result_begins_without_an_answer(qtbot, lookup, counted):
    record, tested, _ = counted
    asked(qtbot, lookup, tested)
    lookup.show_record(record)
    assert lookup.answer.isVisible()
    lookup.show_record(None)
    assert not lookup.isVisible()
    lookup.show_record(record)
    assert lookup.isVisible()
    assert not lookup.answer.isVisible()


def test_whoever_checks_a_result_looks_codes_up_in_it(qtbot, counted, district, tmp_path):
    _, tested, _ = counted
    path = sign_result(district.place.central, tmp_path, district.place.key)
    page = CheckPage()
    qtbot.addWidget(page)
    page.show()
    assert not page.lookup.isVisible()
    page.check([path])
    qtbot.waitUntil(page.lookup.isVisible)
    assert "Lights along the footpath" in asked(qtbot, page.lookup, tested)


def test_another_code_is_refused_and_a_mistyped_one_is_told_as_that(qtbot, district, tmp_path):
    place = district.place
    pack = write_pack(place.central, place.station.station.id, tmp_path, place.key)
    set_language("en")
    page = CheckPage()
    qtbot.addWidget(page)
    page.show()
    told = page.notice
    for code, kind, words in (
        ("9999-9999", "refused", "The control code is mistyped."),
        (new_code(), "refused", "The code you typed is another one"),
        ("", "hint", "All files hold, but whose they are is not shown yet."),
    ):
        qtbot.waitUntil(lambda: not page.work.running)
        page.code.setText(code)
        page.check([pack])
        qtbot.waitUntil(lambda words=words: words in told.headline.text())
        assert told.property("kind") == kind
        state = page.table.item(0, 1).text()
        assert state == ("another code" if "another" in words else "holds; compare the code")
