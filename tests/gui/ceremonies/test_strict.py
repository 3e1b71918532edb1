"""The strict scheme on three computers: box on a stick, count elsewhere, recount from sticks."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtTest import QTest

from mbdesk.sync.keys import KeyFileKind
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.staff.parts.notice import NoticeKind
from tests.gui.central.conftest import TIED, VOTES
from tests.gui.ceremonies.making import (
    StrictOffice,
    bring_in,
    choose_key,
    close_voting,
    compare_codes,
    process_code,
    strict_office,
    type_sheet,
    type_words,
)
from tests.gui.sheet_typing import type_on


def make_box(clerk, stick, reason="") -> str:
    """Unlock desk and roll, accept the facts, write the box, and return its code on the screen.

    `reason` is why it is made though few envelopes differ from an earlier one.
    """
    page = clerk.window.page(CentralPage.COUNT)
    assert "First the ballot box is made" in page.lead.text()
    clerk.press(page.primary)
    if clerk.window.desk.signing is None:
        clerk.unlock(clerk.office.key(KeyFileKind.DESK), clerk.office.desk)
        clerk.qtbot.waitUntil(lambda: clerk.window.desk.signing is not None)
    clerk.unlock(clerk.office.key(KeyFileKind.ROLL), clerk.office.roll)
    facts = clerk.facts("Make the ballot box")
    assert facts.primary.text().startswith("Make the box of ")
    if reason:
        assert not facts.primary.isEnabled()
        assert "They are fewer than ten" in dict(facts.card.facts)["Since the last count"]
        clerk.decide("Make the ballot box", reason)
    else:
        clerk.press(facts.primary)
    clerk.choose(stick)
    clerk.told(page.notice, "The box is written.")
    votes = clerk.window.desk.snapshot.counts.votes
    assert dict(page.box.facts)["Envelopes"] == f"{votes} envelopes are in it."
    return dict(page.box.facts)["Code of the box"]


def count_elsewhere(other, office, stick, code, sheets=slice(2)) -> str:
    """Compare the box's code, have two holders type their sheets, count; return the digest."""
    first, second = office.sheets[sheets]
    other.press(other.window.count_box)
    page = other.window.stack.currentWidget()
    assert other.window.focusWidget() is page.box.line
    assert not page.primary.isEnabled()
    other.press(page.box.button)
    other.choose(next(stick.glob("*.mbbox")))
    other.qtbot.waitUntil(page.card.isVisible)
    assert dict(page.card.facts)["Code of the box"] == code
    assert page.tally.sheets[0].isVisible()
    other.press(page.primary)
    other.told(page.notice, "Choose tally.mbkeys")
    assert other.window.focusWidget() is page.tally.file.line
    choose_key(page.tally, office.key(KeyFileKind.TALLY))
    other.qtbot.waitUntil(page.tally.sheets[0].isVisible)
    for field, words in zip(page.tally.sheets, (first, second), strict=True):
        field.line.setFocus()
        type_sheet(other, field, words)
    page.tally.sheets[1].line.clear()
    other.press(page.primary)
    other.told(page.notice, "let two holders type their sheets")
    assert other.window.focusWidget() is page.tally.sheets[1].cells.cells[0]
    type_sheet(other, page.tally.sheets[1], second)
    other.press(page.primary)
    other.told(page.notice, "Choose desk.mbkeys")
    choose_key(page.desk, office.key(KeyFileKind.DESK))
    type_words(page.desk, office.desk)
    other.press(page.primary)
    other.choose(stick)
    other.told(page.notice, "the result is signed")
    assert "Playground by the square" in page.view.chosen.text()
    assert not page.tally.sheets[0].line.text()
    return dict(page.card.facts)["Digest of the result"]


def take_in(clerk, result, digest) -> None:
    """Choose a result on the stick, compare its digest with the screen where it was counted."""
    page = clerk.window.page(CentralPage.COUNT)
    clerk.press(page.primary)
    clerk.choose(result)
    facts = clerk.facts("Take a result in")
    assert dict(facts.card.facts)["Digest of the result"] == digest
    assert clerk.window.desk.snapshot.box is not None  # which still waits for its count
    clerk.press(facts.primary)
    clerk.told(page.notice, "The votes are counted.")


def test_a_tie_is_decided_where_the_box_is_counted(seat, computer, tmp_path):
    office, stick = strict_office(tmp_path / "office", TIED), tmp_path / "box stick"
    stick.mkdir()
    clerk = seat(office)
    bring_in(clerk)
    compare_codes(clerk)
    close_voting(clerk)
    make_box(clerk, stick)
    other = computer()
    other.press(other.window.count_box)
    page = other.window.stack.currentWidget()
    page.box.set_path(next(stick.glob("*.mbbox")))
    other.qtbot.waitUntil(page.tally.isVisible)
    choose_key(page.tally, office.key(KeyFileKind.TALLY))
    other.qtbot.waitUntil(page.tally.sheets[0].isVisible)
    for field, words in zip(page.tally.sheets, office.sheets[:2], strict=True):
        type_on(field.line, words)
    choose_key(page.desk, office.key(KeyFileKind.DESK))
    type_words(page.desk, office.desk)
    other.press(page.primary)
    other.choose(stick)
    other.told(page.notice, "A decision on equal votes is waited for")
    assert page.notice.property("kind") == NoticeKind.HINT
    assert not list(stick.glob("*.mbresult"))
    assert "Benches in the sun, Light on the path" in page.notice.headline.text()
    assert page.ties.order.item(0).text() == "Benches in the sun"
    assert other.window.focusWidget() is page.ties.order
    assert not page.tally.isVisible()
    assert not page.box.isVisible(), "at 200 % it pushes the decision out of sight"
    assert not page.primary.isEnabled(), "the decision comes first"
    other.press(page.ties.down)
    QTest.keyClicks(page.ties.basis, "12")
    other.press(page.ties.record)
    assert page.tie_facts.isVisible()
    assert not page.ties.isVisible()
    other.press(page.tie_facts.back)
    assert page.ties.basis.text() == "12"
    other.press(page.ties.record)
    assert ("Their order", "Light on the path, Benches in the sun") in page.tie_facts.card.facts
    assert not list(stick.glob("*.mbresult"))
    other.press(page.tie_facts.record)
    other.told(page.notice, "the result is signed")
    assert "Light on the path" in page.view.chosen.text()


def box_of(seat, folder, votes) -> tuple[StrictOffice, Path, str]:
    """Return an office, the box that it made, and the code of that."""
    office, stick = strict_office(folder / "office", votes), folder / "box stick"
    stick.mkdir()
    clerk = seat(office)
    bring_in(clerk)
    compare_codes(clerk)
    close_voting(clerk)
    code = make_box(clerk, stick)
    return office, next(stick.glob("*.mbbox")), code


def test_only_the_box_whose_code_is_shown_is_counted(seat, computer, tmp_path):
    """Stick and field change under people's hands: what they compared is what is opened."""
    office, box, code = box_of(seat, tmp_path / "one", VOTES)
    *_, other_box, other_code = box_of(seat, tmp_path / "two", TIED)
    other = computer()
    other.press(other.window.count_box)
    page = other.window.stack.currentWidget()

    def shown() -> str | None:
        read = page.card.isVisible() and not page.work.running
        return dict(page.card.facts)["Code of the box"] if read else None

    page.box.set_path(box)
    page.box.set_path(other_box)  # while the first is being read
    other.qtbot.waitUntil(lambda: shown() == other_code)
    in_capitals = box.rename(box.with_suffix(".MBBOX"))
    page.box.set_path(in_capitals)
    other.qtbot.waitUntil(lambda: shown() == code)
    choose_key(page.tally, office.key(KeyFileKind.TALLY))
    other.qtbot.waitUntil(page.tally.sheets[0].isVisible)
    for field, words in zip(page.tally.sheets, office.sheets[:2], strict=True):
        type_on(field.line, words)
    choose_key(page.desk, office.key(KeyFileKind.DESK))
    type_words(page.desk, office.desk)

    kept = in_capitals.read_bytes()
    in_capitals.write_bytes(other_box.read_bytes())
    other.press(page.primary)
    other.choose(box.parent)
    other.qtbot.waitUntil(lambda: page.notice.isVisible() and not page.work.running)
    assert not list(box.parent.glob("*.mbresult"))
    in_capitals.write_bytes(kept)
    other.press(page.primary)
    other.choose(box.parent)
    other.told(page.notice, "the result is signed")
    page.box.set_path(other_box)
    other.qtbot.waitUntil(lambda: shown() == other_code)
    assert page.tally.isVisible()
    assert not page.view.isVisible()


def count_again(third, office, result) -> dict[str, str]:
    """Recount from the sticks with another pair of sheets; return what is shown at the end."""
    third.press(third.window.check)
    check = third.window.stack.currentWidget()
    QTest.keyClicks(check.code, process_code(office))
    third.press(check.primary)
    third.choose(result)
    third.told(check.notice, "All files hold.")
    third.press(check.recount)
    page = third.window.stack.currentWidget()
    third.qtbot.waitUntil(page.tally.isVisible)
    third.press(page.primary)
    third.told(page.notice, "Choose a pack of any station.")
    page.pack.set_path(next(office.folder.glob("*.mbpack")))
    third.press(page.sticks.folder)
    third.choose(office.stick)
    choose_key(page.roll, office.key(KeyFileKind.ROLL))
    type_words(page.roll, office.roll)
    choose_key(page.tally, office.key(KeyFileKind.TALLY))
    third.qtbot.waitUntil(page.tally.sheets[0].isVisible)
    for field, words in zip(page.tally.sheets, office.sheets[1:], strict=True):
        type_on(field.line, words)
    third.press(page.primary)
    third.told(page.notice, "The recount agrees.")
    return dict(page.outcome.facts)


def test_five_people_box_count_elsewhere_take_the_result_in_and_recount(seat, computer, tmp_path):
    office, stick = strict_office(tmp_path / "office", VOTES), tmp_path / "box stick"
    stick.mkdir()
    clerk = seat(office)
    bring_in(clerk)
    compare_codes(clerk)
    close_voting(clerk)
    code = make_box(clerk, stick)
    page = clerk.window.page(CentralPage.COUNT)
    assert "take the box, tally.mbkeys, desk.mbkeys and the words there" in page.lead.text()
    digest = count_elsewhere(computer(), office, stick, code)

    (result,) = stick.glob("*.mbresult")
    assert result.name.startswith("tryggare-vallingby-")  # as the box is named
    take_in(clerk, result, digest)
    assert "Playground by the square" in page.view.chosen.text()

    shown = count_again(computer(), office, result)
    assert shown["Digest of the recount"] == shown["Digest of the result"] == digest != "–"
    assert shown["Votes counted"] == "12"


def count_as_far_as_heard(clerk) -> None:
    """Decide about the station that is waited for."""
    page = clerk.page(CentralPage.CLOSING)
    page.board.selectRow(0)
    assert page.board.line.waited_for
    clerk.press(page.as_heard)
    clerk.decide("Count a station as far as it was heard")
    clerk.told(page.notice, "is counted as far as it was heard")


def take_in_what_came_late(clerk, export) -> None:
    """Merge a stick that comes after the result, begin a new count, and take the file in."""
    merging = clerk.page(CentralPage.CLOSING)
    clerk.drop(merging.drop, export)
    clerk.told(merging.notice, "Came late and kept aside: 1.")
    counting = clerk.page(CentralPage.COUNT)
    clerk.press(counting.again)
    clerk.decide("Begin a new count")
    clerk.told(counting.notice, "A new count has begun.")
    kept = clerk.page(CentralPage.KEPT)
    kept.table.selectRow(0)
    clerk.press(kept.primary)
    clerk.decide("Take a file in after all")
    clerk.told(kept.notice, "The file is taken in.")


def test_a_late_stick_is_counted_in_a_second_box_by_another_pair_of_sheets(
    seat, computer, tmp_path
):
    office = strict_office(tmp_path / "office", VOTES)
    sticks = [tmp_path / "box stick", tmp_path / "second box stick"]
    for stick in sticks:
        stick.mkdir()
    (early, late), clerk = office.exports(), seat(office)
    merging = clerk.page(CentralPage.CLOSING)
    clerk.drop(merging.drop, early)
    clerk.told(merging.notice, "It is safe to remove the stick.")
    close_voting(clerk, "0 of 1 are the same as on the paper.")
    count_as_far_as_heard(clerk)
    page = clerk.page(CentralPage.COUNT)
    code = make_box(clerk, sticks[0])
    digest = count_elsewhere(computer(), office, sticks[0], code)
    (first,) = sticks[0].glob("*.mbresult")
    take_in(clerk, first, digest)
    assert clerk.window.desk.snapshot.result.counted == len(VOTES)

    take_in_what_came_late(clerk, late)
    page = clerk.page(CentralPage.COUNT)
    again = make_box(clerk, sticks[1], "the board asked for it")
    assert again != code
    assert dict(page.box.facts)["Ballot box"] == "Number 2"
    anew = count_elsewhere(computer(), office, sticks[1], again, slice(1, 3))
    assert anew != digest
    page.take_result(first)
    clerk.told(page.notice, "This result is of another count")
    (second,) = sticks[1].glob("*.mbresult")
    take_in(clerk, second, anew)
    assert clerk.window.desk.snapshot.result.counted == 2 * len(VOTES)

    assert page.changed.isVisible()
    told = dict(page.changed.facts)
    assert told["Votes in all"] == "Votes received: 12, before 6\nVotes counted: 12, before 6"
    (earlier,) = page.earlier.cards
    assert "Decided by: " in earlier.told.text()
    clerk.press(page.primary)
    clerk.choose(tmp_path / "protocol.pdf")
    clerk.told(page.notice, "The file is written.")
    pages = [each.extract_text() for each in PdfReader(tmp_path / "protocol.pdf").pages]
    told = " ".join("".join(pages).split())
    assert "It takes the place of count 1" in told
    assert digest.splitlines()[1].replace(" ", "") in told.replace(" ", "")
    shown = count_again(computer(), office, second)
    assert shown["Digest of the recount"] == shown["Digest of the result"] == anew
