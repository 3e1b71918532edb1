"""The page of the frame, through its real fields: saved when left, frozen, given a new version."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import isValid

from mbdesk.domain.ballot import BallotKind, TieRule
from mbdesk.domain.colours import ENOUGH, contrast_ratio
from mbdesk.domain.evaluation import CriterionKind
from mbdesk.domain.plan import PlanKind
from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import open_central, unlock_signing
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.setup.completeness import Part
from mbdesk.services.centre.setup.frame import read_frame
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.packs import write_pack
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.frame.colour_dialog import ColourDialog
from mbdesk.ui.central.frame.frame_page import FramePage
from mbdesk.ui.central.frame.line_dialog import LineDialog
from mbdesk.ui.staff.parts.table import kronor, number
from mbdesk.words.exchange.workbooks import write_xlsx
from tests.gui.central.making import QUICK, Office, copy_office
from tests.keys import PASSPHRASE, known_keys

PROPOSING = Phase(PhaseKind.PROPOSING, "2026-12-01", "2026-12-31")
PROPOSING_LAST, PROPOSING_BEFORE = date(2026, 12, 31), date(2026, 12, 30)
VOTING = Phase(PhaseKind.VOTING, "2027-02-01", "2027-02-14")


@pytest.fixture
def planned(tmp_path):
    """Return an office whose process is set up, with nothing opened yet."""
    office = Office(tmp_path / "office")
    office.folder.mkdir()
    setup = Setup(
        titles={"sv": "Tryggare Vällingby"},
        funds=350_000,
        phases=(PROPOSING, VOTING),
        rules=Rules(max_choices=2),
        mode=Mode.LIVE,
    )
    create_central(office.central, setup, office.keys, known_keys(setup), cost=QUICK).close()
    return office


@pytest.fixture
def opened(planned):
    """Return that office once proposals may be left and a station has its pack."""
    with open_central(planned.central, fixed("2026-12-02")) as central:
        new = add_station(central, "Bord", "Biblioteket", StationKind.TABLE)
        key = unlock_signing(central, planned.keys, PASSPHRASE)
        write_pack(central, new.station.id, planned.folder, key)
    return planned


class Leader:
    """The process leader at the page of the frame."""

    def __init__(self, clerk, day: str | None = None) -> None:
        self.clerk, self.qtbot = clerk, clerk.qtbot
        if day is not None:
            clerk.window.desk.central.today = fixed(day)
        page = clerk.page(CentralPage.FRAME)
        assert isinstance(page, FramePage)
        self.page = page

    def section(self, part: Part):
        self.clerk.press(self.page.tabs.buttons[part])
        return self.page.sections[part]

    def type(self, field, text: str) -> None:
        """Type into a field with the keyboard, in the place of what stood there."""
        control = field.control
        control.setFocus()
        self.qtbot.waitUntil(control.hasFocus)
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(control, Qt.Key.Key_Delete)
        QTest.keyClicks(control, text)

    def leave(self, field) -> None:
        QTest.keyClick(field.control, Qt.Key.Key_Tab)

    def write(self, field, text: str) -> None:
        self.type(field, text)
        self.leave(field)

    def saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.state.words.text() == "Everything is saved")

    def held(self):
        return read_frame(self.clerk.window.desk.central)


@pytest.fixture
def leader(seat, planned):
    return Leader(seat(planned))


def test_what_is_typed_is_saved_when_the_field_is_left(leader):
    basics = leader.section(Part.BASICS)
    leader.write(basics.funds, "1 200 000")
    leader.write(basics.goal, "Fler ute om kvallen")
    leader.write(basics.title, "Tryggare och skonare")
    leader.saved()
    setup = leader.held().setup
    assert (setup.funds, setup.goals["sv"]) == (1_200_000, "Fler ute om kvallen")
    leader.qtbot.waitUntil(lambda: leader.clerk.window.side.title.text() == "Tryggare och skonare")


def test_an_amount_that_is_no_whole_number_is_told_below_its_field_and_not_saved(leader):
    basics = leader.section(Part.BASICS)
    leader.write(basics.funds, "1200000 kr 50")
    assert "whole kronor" in basics.funds.below.text()
    assert basics.funds.control.property("wrong")
    assert leader.held().setup.funds == 350_000
    leader.write(basics.funds, "400000 kr")
    leader.saved()
    assert leader.held().setup.funds == 400_000
    assert not basics.funds.control.property("wrong")


def test_a_refusal_stands_below_the_field_that_it_is_about(leader):
    basics = leader.section(Part.BASICS)
    leader.write(basics.title, "")
    leader.qtbot.waitUntil(lambda: "Swedish" in basics.title.below.text())
    assert leader.page.state.words.text() == "Not saved: see the red text"
    leader.write(basics.title, "Skonare")
    leader.saved()
    assert leader.held().setup.titles["sv"] == "Skonare"


def test_the_boards_decision_is_a_day_typed_as_people_write_it(leader):
    basics = leader.section(Part.BASICS)
    basics.day.day.line.setFocus()
    QTest.keyClicks(basics.day.day.line, "26 mars 2026")
    QTest.keyClick(basics.day.day.line, Qt.Key.Key_Return)
    leader.saved()
    assert leader.held().setup.decision_day == "2026-03-26"
    assert "26 March 2026" in leader.page.lead.text()


def test_arrow_keys_move_the_days_of_a_row(leader):
    calendar = leader.section(Part.TIMETABLE).calendar
    calendar.choose("phases.voting")
    calendar.setFocus()
    QTest.keyClick(calendar, Qt.Key.Key_Right)
    leader.saved()
    QTest.keyClick(calendar, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    leader.saved()
    QTest.keyClick(calendar, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    leader.saved()
    voting = leader.held().setup.phases[-1]
    assert voting == Phase(PhaseKind.VOTING, "2027-02-01", "2027-02-14")
    QTest.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.path == f"plan.{PlanKind.ANSWERS}"


def drag(calendar, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(calendar, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(calendar, (start + end) / 2)
    QTest.mouseMove(calendar, end)
    QTest.mouseRelease(calendar, Qt.MouseButton.LeftButton, pos=end)


def test_the_end_of_a_bar_is_dragged_and_the_fields_below_follow(leader):
    section = leader.section(Part.TIMETABLE)
    calendar = section.calendar
    calendar.choose("phases.proposing")
    bar = calendar.bar_of("phases.proposing")
    day = calendar.x_of(PROPOSING_LAST) - calendar.x_of(PROPOSING_BEFORE)
    drag(
        calendar,
        QPoint(bar.right(), bar.center().y()),
        QPoint(bar.right() - 10 * day, bar.center().y()),
    )
    leader.saved()
    proposing = leader.held().setup.phases[0]
    assert proposing.first_day == PROPOSING.first_day
    assert proposing.last_day < PROPOSING.last_day
    assert section.days.last.line.text() == proposing.last_day


def test_days_that_overlap_are_refused_beside_the_fields(leader):
    section = leader.section(Part.TIMETABLE)
    section.calendar.choose("phases.voting")
    line = section.days.first.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "31/12 2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    leader.qtbot.waitUntil(section.days.error.isVisible)
    assert "2026-12-31" in section.days.error.text()
    assert leader.held().setup.phases[-1] == VOTING


def test_a_day_that_no_station_needs_is_set_and_looked_at(leader):
    section = leader.section(Part.TIMETABLE)
    board = f"plan.{PlanKind.BOARD}"
    section.calendar.choose(board)
    line = section.days.first.line
    line.setFocus()
    QTest.keyClicks(line, "10 februari 2027")
    QTest.keyClick(line, Qt.Key.Key_Return)
    leader.saved()
    assert leader.held().plan.days_of(PlanKind.BOARD).first_day == "2027-02-10"
    told = [row.words.text() for row in section.looks if row.isVisible()]
    assert "The board decides on the result before voting is over." in told
    place = told.index("The board decides on the result before voting is over.")
    section.calendar.choose("phases.voting")
    leader.clerk.press(section.looks[place].button)
    assert section.calendar.path == board


def test_the_calendar_says_its_rows_to_a_screen_reader(leader):
    calendar = leader.section(Part.TIMETABLE).calendar
    assert "Voting: 1–14 Feb" in calendar.accessibleDescription()


def choose(box, value) -> None:
    row = next(n for n in range(box.count()) if box.itemData(n) == value)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentIndex() != row:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)
    assert box.currentIndex() == row


def test_rules_are_chosen_and_counted_on_the_processs_own_numbers(leader):
    rules = leader.section(Part.RULES)
    assert not rules.fields["max_points"].isVisible()
    leader.write(leader.section(Part.BASICS).funds, "1000000")
    leader.saved()
    leader.section(Part.RULES)
    assert kronor(1_000_000) in rules.example.lead.text()
    choose(rules.fields["tie"].box, TieRule.LOT)
    leader.saved()
    rules.fields["ballot"].box.setCurrentIndex(0)
    rules.fields["ballot"].box.activated.emit(0)
    leader.saved()
    held = leader.held().setup.rules
    assert (held.tie, held.ballot) == (TieRule.LOT, BallotKind.CHOOSE_ONE)
    assert not rules.fields["max_choices"].isVisible()
    votes = [rules.example.table.item(row, 1).text() for row in range(4)]
    assert votes == ["270", "200", "120", "60"]


def test_what_residents_have_been_shown_is_frozen_until_a_new_version(seat, opened):
    clerk = seat(opened)
    clerk.window.desk.central.today = fixed("2026-12-02")
    clerk.window.desk.refresh()
    leader = Leader(clerk)
    leader.qtbot.waitUntil(leader.page.version.begin.isVisible)
    basics = leader.section(Part.BASICS)
    assert not basics.funds.control.isEnabled()
    assert basics.funds.lock.isVisible()
    leader.clerk.press(leader.page.version.begin)
    assert basics.funds.control.isEnabled()
    leader.write(basics.funds, "400000")
    assert leader.held().setup.funds == 350_000
    assert not leader.page.version.save.isEnabled()
    QTest.keyClicks(leader.page.version.reason, "Mer medel")
    leader.clerk.press(leader.page.version.save)
    leader.saved()
    held = leader.held()
    assert held.setup.funds == 400_000
    assert [each.reason for each in held.versions] == ["Mer medel"]
    assert "Mer medel" in leader.page.version.history.text()
    assert not basics.funds.control.isEnabled()


def test_a_new_version_that_is_given_up_changes_nothing(seat, opened):
    clerk = seat(opened)
    clerk.window.desk.central.today = fixed("2026-12-02")
    clerk.window.desk.refresh()
    leader = Leader(clerk)
    leader.clerk.press(leader.page.version.begin)
    basics = leader.section(Part.BASICS)
    leader.write(basics.funds, "400000")
    leader.clerk.press(leader.page.version.leave)
    assert basics.funds.control.text() == number(350_000)
    assert leader.held().versions == ()


def test_what_was_being_typed_is_there_again_after_a_crash(seat, planned, tmp_path):
    first = Leader(seat(planned))
    basics = first.section(Part.BASICS)
    first.type(basics.purpose, "Alla bestammer till")
    first.qtbot.waitUntil(lambda: first.page.saver.draft("purposes.sv") is not None)
    # What a crash leaves: the file as it is now, with the field never left.
    second = Leader(seat(copy_office(planned, tmp_path / "afterwards")))
    again = second.section(Part.BASICS).purpose
    assert again.control.toPlainText() == "Alla bestammer till"
    assert "not saved" in again.below.text()
    again.control.setFocus()
    second.qtbot.waitUntil(again.control.hasFocus)
    second.leave(again)
    second.saved()
    assert second.held().setup.purposes["sv"] == "Alla bestammer till"
    assert second.page.saver.draft("purposes.sv") is None


def test_the_main_button_leads_to_what_is_not_done_yet(leader):
    assert leader.page.primary.text() == "Next: Funds and goal"
    basics = leader.section(Part.BASICS)
    for field, text in (
        (basics.goal, "Ro"),
        (basics.purpose, "Syfte"),
        (basics.reference, "47"),
    ):
        leader.write(field, text)
    basics.day.day.line.setFocus()
    QTest.keyClicks(basics.day.day.line, "2026-03-26")
    QTest.keyClick(basics.day.day.line, Qt.Key.Key_Return)
    leader.saved()
    leader.qtbot.waitUntil(lambda: leader.page.primary.text() == "Next: Timetable")
    leader.clerk.press(leader.page.primary)
    assert leader.page.sections[Part.TIMETABLE].isVisible()
    assert leader.page.tabs.buttons[Part.BASICS].accessibleName() == "Funds and goal, done"


def add_line(leader, table, values: dict[str, str], *, refused: bool = False) -> None:
    """Add a line to a table by its dialog."""
    leader.clerk.press(table.add)
    dialog = leader.clerk.see(LineDialog)
    for name, text in values.items():
        QTest.keyClicks(dialog.lines[name], text)
    leader.clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    if not refused:
        leader.saved()


def test_criteria_start_from_a_set_and_are_changed_one_by_one(leader):
    section = leader.section(Part.CRITERIA)
    leader.clerk.press(section.use)
    leader.qtbot.waitUntil(lambda: len(leader.held().setup.criteria) == 5)
    leader.saved()
    democratic = section.lists[CriterionKind.DEMOCRATIC]
    (field,) = democratic.fields.values()
    leader.write(field, "Alla blir horda")
    leader.saved()
    assert "Alla blir horda" in [each.texts["sv"] for each in leader.held().setup.criteria]
    QTest.keyClicks(democratic.new, "Motena ar oppna")
    QTest.keyClick(democratic.new, Qt.Key.Key_Return)
    leader.qtbot.waitUntil(lambda: len(democratic.fields) == 2)
    leader.clerk.press(field.removal)
    leader.qtbot.waitUntil(lambda: len(democratic.fields) == 1)
    leader.saved()
    kept = [each for each in leader.held().setup.criteria if each.kind is democratic.kind]
    assert [each.texts["sv"] for each in kept] == ["Motena ar oppna"]
    leader.clerk.press(section.use)  # what is there is not added again
    leader.qtbot.waitUntil(lambda: len(leader.held().setup.criteria) == 6)


def test_a_criterion_is_added_when_its_line_is_left_and_when_the_window_closes(leader):
    democratic = leader.section(Part.CRITERIA).lists[CriterionKind.DEMOCRATIC]
    democratic.new.setFocus()
    leader.qtbot.waitUntil(democratic.new.hasFocus)
    QTest.keyClicks(democratic.new, "Alla blir horda")
    QTest.keyClick(democratic.new, Qt.Key.Key_Tab)
    leader.qtbot.waitUntil(lambda: len(democratic.fields) == 1)
    assert democratic.new.text() == ""
    leader.saved()
    QTest.keyClicks(democratic.new, "Motena ar oppna")
    leader.page.save_typed()
    leader.qtbot.waitUntil(lambda: len(democratic.fields) == 2)
    leader.saved()
    kept = [each.texts["sv"] for each in leader.held().setup.criteria]
    assert kept == ["Alla blir horda", "Motena ar oppna"]


def test_a_criterion_that_cannot_be_kept_stays_typed_and_says_why(leader):
    democratic = leader.section(Part.CRITERIA).lists[CriterionKind.DEMOCRATIC]
    democratic.new.setText("Alla \U00013000")
    QTest.keyClick(democratic.new, Qt.Key.Key_Return)
    leader.qtbot.waitUntil(democratic.error.isVisible)
    assert "letters that cannot be shown" in democratic.error.text()
    assert democratic.new.text() == "Alla \U00013000"
    democratic.new.setText("Alla")
    QTest.keyClick(democratic.new, Qt.Key.Key_Return)
    leader.qtbot.waitUntil(lambda: len(democratic.fields) == 1)
    leader.saved()
    assert not democratic.error.isVisible()


def test_people_have_roles_and_the_steering_group_has_names(leader):
    section = leader.section(Part.PEOPLE)
    leader.type(section.steering, "Anna Ek")
    QTest.keyClick(section.steering.control, Qt.Key.Key_Return)
    QTest.keyClicks(section.steering.control, "Bo Dal")
    leader.leave(section.steering)
    leader.saved()
    assert leader.held().setup.steering_group == ("Anna Ek", "Bo Dal")
    add_line(leader, section.roles, {"role": "Processledare", "name": "Cia", "reached": "070-1"})
    assert [each.name for each in leader.held().plan.contacts] == ["Cia"]
    section.roles.table.selectRow(0)
    leader.clerk.press(section.roles.remove)
    leader.qtbot.waitUntil(lambda: not leader.held().plan.contacts)


def test_a_task_of_the_communication_plan_is_late_until_it_is_done(leader):
    section = leader.section(Part.COMMUNICATION)
    add_line(leader, section.tasks, {"day": "1 oktober 2026", "what": "Affischer"})
    (task,) = leader.held().plan.tasks
    assert task.day == "2026-10-01"
    assert section.tasks.table.item(0, 5).text() == "Late"
    section.tasks.table.selectRow(0)
    leader.clerk.press(section.done)
    leader.qtbot.waitUntil(lambda: section.tasks.table.item(0, 5).text() == "Done")


def test_a_dialog_stays_with_what_was_typed_until_it_is_saved(leader):
    tasks = leader.section(Part.COMMUNICATION).tasks
    drafts, path = leader.page.saver.drafts, "tasks.new"
    add_line(leader, tasks, {"day": "snart", "what": "Radio"}, refused=True)
    dialog = leader.clerk.see(LineDialog)
    leader.qtbot.waitUntil(dialog.errors["day"].isVisible)
    assert "a day" in dialog.errors["day"].text()
    assert dialog.lines["day"].hasFocus()
    assert leader.page.saver.errors == {}
    leader.qtbot.waitUntil(lambda: "Radio" in (drafts.read(path) or ""))
    dialog.deleteLater()  # as when the program ends: it is neither saved nor given up
    leader.qtbot.waitUntil(lambda: not isValid(dialog))
    leader.clerk.press(tasks.add)
    again = leader.clerk.see(LineDialog)
    assert [again.lines[name].text() for name in ("day", "what")] == ["snart", "Radio"]
    assert "not saved" in again.errors["day"].text()
    again.lines["day"].setText("2026-04-02")
    leader.clerk.press(again.buttons.button(QDialogButtonBox.StandardButton.Ok))
    leader.saved()
    assert [each.what for each in leader.held().plan.tasks] == ["Radio"]
    assert drafts.read(path) is None


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_cost_guide_is_taken_from_a_spreadsheet(leader, tmp_path, ending):
    rows = [["Vad", "Kostnad"], ["Bänk", "12 000"], ["Lampa", "45000 kr", "Lamp"]]
    path = tmp_path / f"kostnader.{ending}"
    if ending == "xlsx":
        write_xlsx(path, rows)
    else:
        path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    section = leader.section(Part.COSTS)
    leader.clerk.press(section.take)
    leader.clerk.choose(path)
    leader.saved()
    leader.qtbot.waitUntil(lambda: section.lines.table.rowCount() == 2)
    held = leader.held().setup.cost_items
    assert [(each.unit_cost, dict(each.texts)) for each in held] == [
        (12_000, {"sv": "Bänk"}),
        (45_000, {"sv": "Lampa", "en": "Lamp"}),
    ]


def test_a_line_of_a_spreadsheet_without_an_amount_is_named(leader, tmp_path):
    path = tmp_path / "kostnader.csv"
    path.write_text("Vad;Kostnad\nBank;12000\nLampa;dyr\n", encoding="utf-8")
    section = leader.section(Part.COSTS)
    leader.clerk.press(section.take)
    leader.clerk.choose(path)
    leader.qtbot.waitUntil(section.lines.error.isVisible)
    assert "3" in section.lines.error.text()
    assert leader.held().setup.cost_items == ()


def test_the_districts_colours_tell_their_contrast_and_the_logo_is_re_encoded(leader, tmp_path):
    section = leader.section(Part.DISTRICT)
    leader.write(section.name, "Vallingby")
    for line, colour in zip(section.colours, ("#0b4f7a", "#ffffff"), strict=True):
        line.setFocus()
        QTest.keyClicks(line, colour)
        QTest.keyClick(line, Qt.Key.Key_Return)
    leader.saved()
    leader.qtbot.waitUntil(lambda: "enough" in section.contrast.text())
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "logo.png"))
    leader.clerk.press(section.choose)
    leader.clerk.choose(tmp_path / "logo.png")
    leader.qtbot.waitUntil(section.logo.isVisible)
    leader.clerk.press(section.languages["fi"])
    leader.saved()
    held = leader.held()
    assert held.logo.startswith(b"\x89PNG")
    assert "fi" not in held.setup.languages
    assert held.setup.colour == "#0b4f7a"


def test_a_colour_that_is_none_is_told_below_its_field_and_not_saved(leader):
    section = leader.section(Part.DISTRICT)
    first = section.fields[0]
    leader.write(first, "blue")
    assert "#0b4f7a" in first.below.text()
    assert first.control.property("wrong")
    leader.write(first, "#FFE100")
    leader.saved()
    assert leader.held().setup.colour == "#ffe100"


def test_colours_without_enough_contrast_are_told_and_shown_as_they_will_be(leader):
    section = leader.section(Part.DISTRICT)
    for field, colour in zip(section.fields, ("#ffe100", "#ffffff"), strict=True):
        leader.write(field, colour)
    leader.saved()
    leader.qtbot.waitUntil(lambda: "nearest colour" in section.contrast.text())
    assert contrast_ratio(*section.swatch.colours) >= ENOUGH


def test_a_colour_is_chosen_in_a_dialog_that_tells_the_contrast_before_it_is_saved(leader):
    section = leader.section(Part.DISTRICT)
    leader.clerk.press(section.fields[0].choose)
    dialog = leader.clerk.see(ColourDialog)
    light = next(each for each in dialog.common if each.colour == "#fff0d2")
    leader.clerk.press(light)
    assert dialog.code.text() == "#fff0d2"
    assert "nearest colour" in dialog.contrast.text()
    hue, strength, lightness = dialog.sliders
    for slider, value in ((hue, 120), (strength, 255), (lightness, 60)):
        slider.setValue(value)
    assert dialog.code.text() == "#007800"
    assert "enough for text" in dialog.contrast.text()
    assert leader.held().setup.colour == ""
    dialog.code.setText("grön")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    assert "#0b4f7a" in dialog.error.text()
    dialog.code.setText("#1A6634")
    leader.clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    leader.saved()
    assert leader.held().setup.colour == "#1a6634"
    assert section.fields[0].text == "#1a6634"


def test_the_contrast_of_a_colour_is_told_while_it_is_typed(leader):
    section = leader.section(Part.DISTRICT)
    section.colours[0].setFocus()
    QTest.keyClicks(section.colours[0], "#ffe100")
    assert "nearest colour" in section.contrast.text()
    QTest.keyClick(section.colours[0], Qt.Key.Key_Backspace)
    assert leader.held().setup.colour == ""


def test_languages_are_frozen_with_the_frame_and_change_as_a_version(seat, opened):
    clerk = seat(opened)
    clerk.window.desk.central.today = fixed("2026-12-02")
    clerk.window.desk.refresh()
    leader = Leader(clerk)
    leader.qtbot.waitUntil(leader.page.version.begin.isVisible)
    section = leader.section(Part.DISTRICT)
    assert not section.languages["fi"].isEnabled()
    leader.clerk.press(leader.page.version.begin)
    assert not section.languages["sv"].isEnabled()
    leader.clerk.press(section.languages["fi"])
    QTest.keyClicks(leader.page.version.reason, "Ingen kan granska finskan")
    leader.clerk.press(leader.page.version.save)
    leader.saved()
    held = leader.held()
    assert "fi" not in held.setup.languages
    assert [each.field for each in held.versions[-1].changes] == ["languages"]


def test_a_process_starts_from_an_earlier_ones_file(leader, made):
    leader.clerk.press(leader.page.earlier)
    leader.clerk.choose(made.central)
    leader.clerk.told(leader.page.notice, "starts from the earlier one")
    setup = leader.held().setup
    assert (setup.district, setup.titles["sv"]) == ("Hässelby-Vällingby", "Tryggare Vällingby")
    assert leader.section(Part.DISTRICT).name.control.text() == "Hässelby-Vällingby"


def test_a_file_that_is_no_earlier_process_is_refused(leader, tmp_path):
    path = tmp_path / "inget.mbdesk"
    path.write_bytes(b"no database")
    leader.clerk.press(leader.page.earlier)
    leader.clerk.choose(path)
    leader.qtbot.waitUntil(leader.page.notice.isVisible)
    assert leader.held().setup.funds == 350_000
