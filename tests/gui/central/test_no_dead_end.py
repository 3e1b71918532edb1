"""Each refusal of an export is walked at the desk: from its sentence to the end of its way."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from mbdesk.domain.records import Counts
from mbdesk.domain.station import Kept
from mbdesk.errors import bundles
from mbdesk.errors.bundles import BundleError
from mbdesk.services.centre.merging.kept_decisions import HeldLines
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import KEEPABLE, WAYS, Way, way_out_of
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import make_box
from mbdesk.services.exchange.merge_round import MergeRound, MergeVerdict
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.gui.central.making import Clerk, Office
from tests.gui.central.refused import MAKERS, voted
from tests.process.scene import voting_scene, wait_for_nobody
from tests.process.test_ways_out import AT_STATIONS

pytestmark = pytest.mark.gui

WITHOUT_A_FILE = {"bundle_error", "outside_limits"}
"""Refusals that no small file meets: they are shown as a merge would show them."""

KINDS = {
    kind.code: kind
    for kind in vars(bundles).values()
    if isinstance(kind, type) and issubclass(kind, BundleError) and kind.code not in AT_STATIONS
}


@dataclass(frozen=True)
class Refused:
    """A clerk who has just seen a file refused at the page for merging."""

    clerk: Clerk
    page: object
    verdict: MergeVerdict


@pytest.fixture(scope="session")
def scenes(tmp_path_factory):
    """Return what makes the scene of a refusal once; each test works in a copy of its own."""
    made = {}

    def make(code):
        if code not in made:
            folder = tmp_path_factory.mktemp(code)
            scene = voting_scene(folder)
            path = None if code in WITHOUT_A_FILE else MAKERS[code](scene)
            scene.close()
            made[code] = folder, path and path.relative_to(folder)
        return made[code]

    return make


@pytest.fixture
def refused(request, seat, scenes, tmp_path):
    code = request.param
    folder, name = scenes(code)
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    clerk = seat(Office(tmp_path))
    page = clerk.page(CentralPage.CLOSING)
    if name is None:
        told = KINDS[code](path="x.mbexport", member="envelopes.run")
        verdict = MergeVerdict(Path("x.mbexport"), refusal=told)
        page.show_round(MergeRound((verdict,), Counts(), Counts()))
    else:
        clerk.drop(page.drop, tmp_path / name)
    clerk.told(page.notice, "Files refused: 1.")
    verdict = page.round.selected
    assert verdict.refusal.code == code
    return Refused(clerk, page, verdict)


def of(*ways):
    return sorted(code for code in KINDS if WAYS.get(code) in ways)


def each(codes):
    return pytest.mark.parametrize("refused", codes, indirect=True)


def told(verdict):
    return sentence(verdict.refusal, reader_of("en"))


def test_every_refusal_is_walked_with_a_real_file():
    assert set(KINDS) == set(WAYS)
    assert set(MAKERS) == set(KINDS) - WITHOUT_A_FILE
    assert not {WAYS[code] for code in WITHOUT_A_FILE} & KEEPABLE


def test_every_way_is_walked_here():
    walked = {Way.TAKE_IN, Way.BRANCH, Way.NEW_CODE, Way.SET_ASIDE}
    assert walked | SAID.keys() == set(Way)


@each(sorted(KINDS))
def test_what_happened_and_what_to_do_stands_beside_the_file(refused):
    words, row = told(refused.verdict), refused.page.round.table.item(0, 0).text()
    assert words.what in row
    assert words.do in row


def decide(clerk, page):
    page.two.reason.setPlainText("The clock was wrong")
    for field, name in zip(page.two.names, ("Anna Ek", "Bo Dal"), strict=True):
        field.setText(name)
    clerk.press(page.primary)


def kept_aside(refused):
    """Keep the file aside, as the page for merging offers, and return the page that shows it."""
    clerk = refused.clerk
    clerk.press(refused.page.round.way)
    kept = clerk.window.page(CentralPage.KEPT)
    clerk.qtbot.waitUntil(kept.isVisible)
    assert kept.selected.code == refused.verdict.refusal.code
    assert told(refused.verdict).what in kept.table.item(0, 0).text()
    assert not clerk.window.navigation.item(list(CentralPage).index(CentralPage.KEPT)).isHidden()
    return kept


def decision(clerk):
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    return clerk.window.decision


def facts(page):
    return " ".join(label.text() for label in (*page.facts.values, *page.facts.sentences))


@each(of(Way.TAKE_IN))
def test_it_is_taken_in_after_all_and_what_is_waived_is_said(refused):
    clerk, kept = refused.clerk, kept_aside(refused)
    clerk.press(kept.primary)
    page = decision(clerk)
    assert told(refused.verdict).what in facts(page)
    if refused.verdict.refusal.code == "revoked_station":
        assert kept.selected.fingerprint not in facts(page)
        page.fields.code.setText(kept.selected.fingerprint)
    decide(clerk, page)
    clerk.told(kept.notice, "The file is taken in.")
    assert "No other file waits" in kept.notice.text.text()
    assert kept.selected.state is Kept.TAKEN
    assert not kept.primary.isEnabled()
    assert "Since then it was taken in after all." in refused.page.round.table.item(0, 0).text()


@each(of(Way.BRANCH))
@pytest.mark.parametrize("choice", HeldLines)
def test_it_is_decided_which_copy_counts_and_what_is_left_out_is_said(refused, choice):
    clerk, kept = refused.clerk, kept_aside(refused)
    digest = kept.selected.digest
    assert "which copy" in kept.primary.text()
    clerk.press(kept.primary)
    page = decision(clerk)
    assert not page.primary.isEnabled()
    page.fields.buttons[choice].setChecked(True)
    assert ("left out" in page.fields.labels[choice].text()) is (choice is not HeldLines.BOTH)
    decide(clerk, page)
    clerk.told(kept.notice, "decided which copy counts")
    wanted = Kept.DROPPED if choice is HeldLines.HELD else Kept.TAKEN
    assert (kept.selected.digest, kept.selected.state) == (digest, wanted)


@each(of(*KEEPABLE))
def test_it_is_dropped_and_how_much_stays_outside_is_said(refused):
    clerk, kept = refused.clerk, kept_aside(refused)
    clerk.press(kept.drop)
    page = decision(clerk)
    assert "not at the centre" in facts(page)
    decide(clerk, page)
    clerk.told(kept.notice, "The file is dropped.")
    assert kept.selected.state is Kept.DROPPED
    for number in kept.selected.numbers:
        assert number in kept.numbers.text()


@each(of(Way.NEW_CODE, Way.SET_ASIDE))
def test_the_station_is_decided_on_or_set_up(refused):
    clerk = refused.clerk
    clerk.press(refused.page.round.way)
    wanted, page = way_out_of(refused.verdict.refusal), refused.page
    stations = clerk.window.page(CentralPage.PLACES)
    if stations.isVisible():  # a station that is not ours has to be found there
        page = stations
        stations.table.selectRow(0)
        act = stations.new_code if wanted is Way.NEW_CODE else stations.set_aside
        act.trigger()
    decide(clerk, decision(clerk))
    if wanted is Way.NEW_CODE:
        clerk.write_down()
    clerk.told(page.notice, "The station")


SAID = {
    Way.FETCH_AGAIN: ("again", "new file", "another file"),
    Way.UPDATE: ("Update the program",),
    Way.NEVER: ("never",),
}


@each(of(*SAID))
def test_what_needs_no_decision_says_what_to_do_and_lets_another_file_be_chosen(refused):
    way = way_out_of(refused.verdict.refusal)
    assert any(words in told(refused.verdict).do for words in SAID[way])
    assert not refused.page.round.way.isVisible()
    assert refused.page.merge.isEnabled()


def test_what_comes_late_is_kept_and_says_that_a_new_count_is_needed(seat, tmp_path):
    scene = voting_scene(tmp_path)
    first = voted(scene.stations[0], scene.folder)
    merge(scene.central, first)
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    make_box(scene.central, scene.counting.roll)
    late = voted(scene.stations[0], scene.folder)
    scene.close()
    clerk = seat(Office(tmp_path))
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, late)
    clerk.told(page.notice, "Came late and kept aside: 1.")
    assert "counts only in a new count" in page.round.table.item(0, 0).text()
    clerk.press(page.round.way)
    kept = clerk.window.page(CentralPage.KEPT)
    assert kept.isVisible()
    assert kept.selected is not None, "the only file is the one that is decided on"
    assert not kept.primary.isEnabled()
    assert "Take the ballot box back first" in kept.instead.text()
    assert kept.drop.isEnabled()
    clerk.press(kept.onward)
    assert clerk.window.page(CentralPage.COUNT).isVisible()
