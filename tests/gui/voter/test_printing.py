"""The confirmation on paper: what is on it, what is not, and what is told when it fails."""

import json
import os
from dataclasses import asdict
from io import StringIO
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.slip.print_slip import main, print_slip
from mbdesk.ui.voter.slip.slip import Slip, SystemSlipPrinter
from mbdesk.ui.voter.visit.flow import Step

pytestmark = pytest.mark.gui

SLIP = Slip("Tryggare Vällingby", "Din kod är:", "R8ZK-2VQM-71TC", "Med koden kan du se.", False)


class Drawer:
    """A printer that keeps its slips; it may be out of paper, and waits where it is told to."""

    def __init__(self, *, takes=True) -> None:
        self.slips, self._takes = [], takes
        self.go_on = Event()
        self.go_on.set()

    def print(self, slip):
        self.go_on.wait(60)
        self.slips.append(slip)
        return self._takes


def to_code(person, paper):
    person.view.slip_printer = paper
    person.choose("en", "V2")
    person.cast()


@pytest.mark.parametrize("way", ["tap", "press", "switch"])
def test_the_code_is_printed_and_nothing_of_the_vote(station, visit, way):
    person, paper = visit(station), Drawer()
    to_code(person, paper)
    assert not person.page.printed.isVisible()
    getattr(person, way)(person.page.print)
    person.qtbot.waitUntil(person.page.print.isEnabled)
    (slip,) = paper.slips
    assert slip.code == person.page.code.text()
    assert slip.heading == "A safer and greener Vällingby"
    assert person.page.printed.text() == "It has been sent to the printer. Take your paper."
    words = f"{slip.heading} {slip.code_name} {slip.use}"
    assert not any(item.titles["en"] in words or item.code in words for item in station.items)


def test_without_a_printer_nothing_offers_to_print(station, visit):
    person = visit(station)
    to_code(person, None)
    assert not person.page.print.isVisible()


def test_a_printer_that_fails_is_told_and_may_be_tried_again(station, visit):
    person, paper = visit(station), Drawer(takes=False)
    to_code(person, paper)
    for tries in (1, 2):
        person.tap(person.page.print)
        person.qtbot.waitUntil(person.page.print.isEnabled)
        assert person.page.printed.text() == "It could not be printed. Write it down instead."
        assert len(paper.slips) == tries


def test_one_press_prints_once_and_leaving_meanwhile_does_no_harm(station, visit):
    person, paper = visit(station), Drawer()
    to_code(person, paper)
    paper.go_on.clear()
    person.tap(person.page.print)
    assert not person.page.print.isEnabled()
    assert person.page.printed.text() == "One moment. It is being printed."
    person.view.wipe()
    paper.go_on.set()
    person.qtbot.waitUntil(lambda: len(paper.slips) == 1)
    person.settle()
    assert person.view.step is Step.WELCOME


def pdf_printer(path, width_mm=None):
    def find(_name):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        if width_mm:
            size = QPageSize(QSizeF(width_mm, 150), QPageSize.Unit.Millimeter)
            layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(4, 4, 4, 4))
            printer.setPageLayout(layout)
        return printer

    return find


@pytest.mark.parametrize("width_mm", [None, 58], ids=["sheet", "receipt"])
def test_everything_is_on_one_page_of_paper_of_any_width(theme, tmp_path, width_mm):
    path = tmp_path / "slip.pdf"
    assert print_slip(pdf_printer(path, width_mm)("any"), SLIP)
    (page,) = PdfReader(path).pages
    words = " ".join(page.extract_text().split())
    for part in (SLIP.heading, SLIP.code_name, SLIP.code, SLIP.use):
        assert part in words


def left_of_code(path):
    """Return where the code begins on the page, from its left."""
    places = []

    def note(text, matrix, text_matrix, *_):
        if "R8ZK" in text:
            places.append(matrix[4] + text_matrix[4] * matrix[0])

    PdfReader(path).pages[0].extract_text(visitor_text=note)
    return places[0]


def test_paper_in_a_right_to_left_language_begins_at_the_right(theme, tmp_path):
    set_language("ar")
    lefts = []
    for right_to_left in (False, True):
        path = tmp_path / f"{right_to_left}.pdf"
        slip = Slip("عنوان", "رمزك هو:", "R8ZK-2VQM-71TC", "احفظ الرمز.", right_to_left)
        assert print_slip(pdf_printer(path)("any"), slip)
        lefts.append(left_of_code(path))
    assert lefts[1] > lefts[0]


def test_a_printer_that_is_not_there_prints_nothing(theme):
    assert not SystemSlipPrinter("no such printer").print(SLIP)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_file_that_cannot_be_written_is_no_print(theme, tmp_path):
    assert not print_slip(pdf_printer(tmp_path / "gone" / "slip.pdf")("any"), SLIP)


def test_the_process_that_prints_is_told_the_slip_and_tells_how_it_went(
    theme, tmp_path, monkeypatch
):
    path = tmp_path / "slip.pdf"
    for find, status in ((pdf_printer(path), 0), (lambda _name: None, 1)):
        monkeypatch.setattr("sys.stdin", StringIO(json.dumps(asdict(SLIP))))
        assert main(["any"], find) == status
    assert SLIP.code in PdfReader(path).pages[0].extract_text()


@pytest.mark.skipif(os.name == "nt", reason="needs a shell script in place of a program")
@pytest.mark.parametrize(("does", "taken"), [("exit 0", True), ("exit 1", False)])
def test_what_the_process_says_is_believed(tmp_path, monkeypatch, does, taken):
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\ncat > '{tmp_path}/order'\n{does}\n")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(program))
    assert SystemSlipPrinter("any").print(SLIP) is taken
    assert json.loads((tmp_path / "order").read_text()) == asdict(SLIP)


@pytest.mark.skipif(os.name == "nt", reason="needs a shell script in place of a program")
def test_a_print_service_that_hangs_is_given_up(tmp_path, monkeypatch):
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(program))
    assert not SystemSlipPrinter("any", seconds=0.2).print(SLIP)
