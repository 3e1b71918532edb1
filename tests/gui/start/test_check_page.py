"""What the page that checks files says of a result, and that a typed code is always compared."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.texts import unbroken
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.closing import count_as_heard
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import count_box, make_box, sign_result
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.start.check_page import CheckPage
from mbdesk.ui.start.sticks import Sticks
from tests.gui.judgements import judgements
from tests.process.scene import voting_scene

pytestmark = pytest.mark.gui


@pytest.fixture
def scene(tmp_path):
    scene = voting_scene(tmp_path)
    yield scene
    scene.close()


@pytest.fixture
def result(scene, tmp_path):
    """Return the signed result of a count that heard of one station, and of another nothing."""
    heard, silent = scene.stations
    cast(heard, Choice(("bench",)))
    merge(scene.central, export(heard, tmp_path, final=True).path)
    close_voting(scene.central)
    count_as_heard(scene.central, silent.station.id, WayOut("it burned", ("Anna Ek", "Bo Dal")))
    few = WayOut("they are so few", ("Anna Ek", "Bo Dal"))
    make_box(scene.central, scene.counting.roll, few=few)
    count_box(scene.central, scene.counting.tally)
    return sign_result(scene.central, tmp_path, scene.signing)


@pytest.fixture
def page(qtbot):
    set_language("en")
    page = CheckPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_stick_in_the_list_for_a_recount_says_how_many_exports_are_on_it(qtbot, scene, tmp_path):
    set_language("en")
    stick, empty = tmp_path / "stick", tmp_path / "empty"
    for folder in (stick, empty):
        folder.mkdir()
    export(scene.stations[0], stick)
    sticks = Sticks()
    qtbot.addWidget(sticks)
    sticks.add([stick, empty])
    qtbot.waitUntil(lambda: sticks.list.item(1).text().endswith("0 exports"))
    assert sticks.list.item(0).text() == f"{stick}: 1 export"
    assert sticks.paths == [stick, empty]


def checked(qtbot, page):
    qtbot.waitUntil(lambda: page.found is not None and not page.work.running)
    return dict(page.tests.facts)


def test_a_station_without_a_control_code_is_told_as_not_heard_of(qtbot, page, result, scene):
    page.check([result])
    told = checked(qtbot, page)["Codes of the stations, to compare with the signed reports"]
    _, silent = (each.station.full_name for each in scene.stations)
    lines = {line.partition(": ")[0]: line.partition(": ")[2] for line in told.splitlines()}
    assert lines[silent] == "no control code, since nothing was heard of it"
    assert len(lines) == 2
    assert all(lines.values())


def test_whose_a_result_is_says_where_the_code_is_typed_until_it_was_compared(
    qtbot, page, result, scene
):
    code = process_fingerprint(scene.central.frame.keys.signing, scene.central.frame.id)
    page.check([result])
    assert checked(qtbot, page)["Whose it is"] == (
        f"It is signed by {code}. Where the paper says the same, type the code in above: until "
        "then nobody has vouched for it."
    )
    assert unbroken(code) in page.table.item(0, 0).text()
    assert judgements(page.tests)["Whose it is"] == "look at this"
    QTest.keyClicks(page.code, code)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.found.results[0].vouched)
    assert set(filter(None, judgements(page.tests).values())) == {"as it should be"}


def test_the_digest_is_told_as_the_protocol_tells_it(qtbot, page, result):
    page.check([result])
    told = checked(qtbot, page)["Digest of the result, to compare with the protocol"]
    assert told == digest_told(read_result(result).digest)


def test_a_code_is_compared_once_all_of_it_is_typed(qtbot, page, result, scene):
    frame = scene.central.frame
    code = process_fingerprint(frame.keys.signing, frame.id)
    page.check([result])
    checked(qtbot, page)
    QTest.keyClicks(page.code, code[:-1])
    assert not page.work.running
    QTest.keyClicks(page.code, code[-1])
    qtbot.waitUntil(lambda: page.found.results[0].vouched)


def test_a_code_typed_while_a_file_is_being_checked_is_compared_then(qtbot, page, result, scene):
    page.check([result])
    assert page.work.running
    frame = scene.central.frame
    QTest.keyClicks(page.code, process_fingerprint(frame.keys.signing, frame.id))
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: judgements(page.tests).get("Whose it is") == "as it should be")
