"""A report on paper, by a process of its own; and what printers are said to be there."""

import json
import os
from io import BytesIO, TextIOWrapper

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from mbdesk.ui.devices import printers
from mbdesk.ui.devices.printers import PrinterState, print_report, printer_state
from mbdesk.ui.devices.report_process import Printed, main, print_pdf

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(os.name == "nt", reason="needs a shell script in place of a program"),
]


@pytest.fixture
def report():
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    for _ in range(2):
        canvas.rect(100, 100, 300, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def pdf_printer(path, width_mm=210.0):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    size = QPageSize(QSizeF(width_mm, 297), QPageSize.Unit.Millimeter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(4, 4, 4, 4))
    printer.setPageLayout(layout)
    return printer


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a shell script in place of the program that would be started."""

    def put(does):
        file = tmp_path / "python"
        file.write_text(f"#!/bin/sh\n{does}\n")
        file.chmod(0o755)
        monkeypatch.setattr("sys.executable", str(file))

    return put


def test_every_page_is_printed_with_what_stands_on_it(qapp, tmp_path, report):
    path = tmp_path / "paper.pdf"
    assert print_pdf(pdf_printer(path), report) is Printed.TAKEN
    pages = PdfReader(path).pages
    assert len(pages) == 2
    assert all(len(page.images) == 1 for page in pages)
    picture = pages[0].images[0].image.convert("L")
    assert picture.getextrema()[0] < 40


def test_paper_for_slips_is_too_narrow_and_is_left_alone(qapp, tmp_path, report):
    path = tmp_path / "paper.pdf"
    assert print_pdf(pdf_printer(path, 80), report) is Printed.NARROW
    assert not path.exists()


def test_what_is_no_pdf_and_a_printer_that_is_not_there_print_nothing(qapp, tmp_path, report):
    assert print_pdf(pdf_printer(tmp_path / "paper.pdf"), b"nonsense") is Printed.FAILED
    assert print_pdf(None, report) is Printed.FAILED


def test_the_process_is_given_the_report_and_tells_how_it_went(qapp, tmp_path, report, monkeypatch):
    path = tmp_path / "paper.pdf"
    for find, status in (
        (lambda _name: pdf_printer(path), Printed.TAKEN),
        (lambda _name: None, Printed.FAILED),
    ):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(report)))
        assert main(["any"], find) == status
    assert path.exists()


@pytest.mark.parametrize("status", list(Printed))
def test_how_the_process_ends_is_believed(program, tmp_path, report, status):
    program(f"cat > '{tmp_path}/given'\nexit {status.value}")
    assert print_report("any", report) == status
    assert (tmp_path / "given").read_bytes() == report


def test_a_print_service_that_hangs_is_silent(program):
    program("exec sleep 600")
    assert printer_state("Kontoret", seconds=0.2) is PrinterState.SILENT


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ('{"Kontoret": true}', PrinterState.READY),
        ('{"Kontoret": false}', PrinterState.STOPPED),
        ('{"Annan": true}', PrinterState.MISSING),
        ("{}", PrinterState.MISSING),
    ],
)
def test_how_a_printer_stands_follows_what_the_system_says(program, answer, state):
    program(f"echo '{answer}'")
    assert printer_state("Kontoret") is state


def test_the_process_that_asks_answers_with_what_there_is(qapp, capsys):
    assert printers.main() == 0
    assert all(isinstance(works, bool) for works in json.loads(capsys.readouterr().out).values())


def test_this_system_is_really_asked():
    assert printer_state("no such printer", seconds=120) is PrinterState.MISSING
