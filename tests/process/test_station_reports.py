"""A kiosk's zero report and day report: true, complete, and silent about voters."""

import os
import sqlite3
from contextlib import closing
from io import BytesIO

import pytest
from pypdf import PdfReader

from mbdesk import __version__, durable
from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind
from mbdesk.errors import KnownError
from mbdesk.errors.files import MediumLostError
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.station_papers import report_pdf, save_report, station_report
from mbdesk.services.kiosk.kiosk_day import (
    close_day,
    note_clock,
    note_printer,
    note_restart,
    note_screen,
    note_trouble,
    open_day,
    report_to_make,
)
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.words import untranslated
from tests.process.held import held_in
from tests.process.scene import voting_day

NEXT_DAY = "2026-05-11"


@pytest.fixture
def scene(opened):
    return opened


@pytest.fixture
def station(scene):
    return scene.enrolled("kiosk")


def words_of(data):
    pages = PdfReader(BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def read(station, kind):
    return words_of(report_pdf(station, kind, untranslated, "en"))


def vote(station, number=1):
    return [cast(station, Choice(("bench",))) for _ in range(number)]


def test_the_zero_report_says_that_the_box_is_empty_and_names_what_it_is_of(station):
    said = read(station, ReportKind.ZERO)
    assert "Zero report" in said
    assert "The ballot box is empty: 0 votes." in said
    for fact in ("kiosk", "Plats kiosk", "Medborgarbudget", "10 May 2026", f"mbdesk {__version__}"):
        assert fact in said


def test_the_zero_report_of_a_later_day_says_how_many_votes_earlier_days_brought(station):
    vote(station, 3)
    station.today = lambda: NEXT_DAY
    vote(station)
    said = read(station, ReportKind.ZERO)
    assert "The ballot box is not empty." in said
    assert "Held now 4 0" in said
    assert "of them from earlier days 3" in said
    assert "of them from today 1" in said


def test_the_day_report_adds_up_over_an_opening_in_between(station):
    vote(station, 2)
    open_day(station)
    vote(station, 3)
    close_day(station)
    open_day(station)
    vote(station, 4)
    close_day(station)
    said = read(station, ReportKind.DAY)
    assert "Held when the day was opened 2 0" in said
    assert "Since then 7 0" in said
    assert "Held now 9 0" in said


def test_which_report_there_is_to_make_follows_the_day(station):
    assert report_to_make(station) is ReportKind.ZERO
    open_day(station)
    assert report_to_make(station) is ReportKind.DAY
    close_day(station)
    assert report_to_make(station) is ReportKind.DAY
    station.today = lambda: NEXT_DAY
    assert report_to_make(station) is ReportKind.ZERO


def test_an_export_needs_a_day_report_though_the_kiosk_was_never_opened(station, tmp_path):
    export(station, tmp_path, final=True)
    assert report_to_make(station) is ReportKind.DAY
    station.today = lambda: NEXT_DAY
    assert report_to_make(station) is ReportKind.DAY, "nothing opens after a last export"


def test_everything_that_can_happen_to_a_kiosk_is_told_in_words(station, tmp_path):
    (tmp_path / "stick").mkdir()
    choose_copy(station, tmp_path / "stick")
    open_day(station)
    note_restart(station, "hang")
    note_clock(station, 7200)
    note_clock(station, -3600)
    note_trouble(station, "disk_full")
    note_screen(station, 1920, 1080)
    note_printer(station)
    note_printer(station)
    close_day(station)
    said = read(station, ReportKind.DAY)
    for words in (
        "The program was started again: it had hung 1",
        "The clock jumped 120 minutes forwards 1",
        "The clock jumped 60 minutes back 1",
        "The kiosk could not store for a while: the disk was full 1",
        "The printer failed this day 1",
        "Every vote is also on the second medium.",
    ):
        assert words in said
    assert not any(event.code in said for event in station_report(station, ReportKind.DAY).happened)


def test_the_day_before_is_not_told_again(station):
    note_restart(station, "crash")
    station.today = lambda: NEXT_DAY
    assert "started again" not in read(station, ReportKind.ZERO)


def test_paper_and_export_can_be_held_against_each_other(scene, station, tmp_path):
    open_day(station)
    vote(station)
    close_day(station)
    written = export(station, tmp_path, final=True)
    said = read(station, ReportKind.DAY).replace(" ", "").replace("\xa0", "")
    assert written.path.name in said
    (verdict,) = merge_files(scene.central, [written.path]).verdicts
    assert verdict.refusal is None
    with closing(sqlite3.connect(scene.central.path)) as connection:
        (digest,) = connection.execute("SELECT digest FROM merge").fetchone()
    assert digest in said
    report = station_report(station, ReportKind.DAY)
    assert report.log_head in said
    assert report.happened[-1].code == "exported"
    assert report.log_length == report.happened[-1].number


def test_a_report_says_nothing_about_a_voter(scene, station):
    open_day(station)
    codes = vote(station, 5)
    said = read(station, ReportKind.DAY)
    assert not any(code in said for code in codes)
    held = held_in(station.folder / DATABASE_NAME)
    assert set(held) == set(codes)
    assert not any(str(envelope.slot) in said for envelope in held.values())
    assert ":" not in [part for part in said.split() if part[:1].isdigit()]


def test_votes_cast_in_another_order_give_the_same_report(scene, station):
    reports = []
    for name, choices in (("one", ("bench", "lamp")), ("two", ("lamp", "bench"))):
        kiosk = scene.enrolled(name)
        open_day(kiosk)
        for code in choices:
            cast(kiosk, Choice((code,)))
        report = station_report(kiosk, ReportKind.DAY)
        reports.append((report.held, report.votes_of_day, [e.code for e in report.happened]))
    assert reports[0] == reports[1]


def test_a_saved_report_is_named_by_station_day_and_export(station, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    path = save_report(station, ReportKind.ZERO, stick, untranslated, "en")
    assert path.name == f"kiosk-{station.station.id[:4]}-zero-report-2026-05-10.pdf"
    open_day(station)
    close_day(station)
    export(station, stick)
    path = save_report(station, ReportKind.DAY, stick, untranslated, "en")
    assert path.name == f"kiosk-{station.station.id[:4]}-day-report-2026-05-10-001.pdf"
    assert words_of(path.read_bytes()) == read(station, ReportKind.DAY)
    assert sorted(each.suffix for each in stick.iterdir()) == [".mbexport", ".pdf", ".pdf"]


def test_a_stick_that_keeps_something_else_is_not_called_safe(station, tmp_path, monkeypatch):
    def lying(file):
        file.flush()
        os.truncate(file.fileno(), 100)

    monkeypatch.setattr(durable, "sync_file", lying)
    with pytest.raises(MediumLostError):
        save_report(station, ReportKind.ZERO, tmp_path, untranslated, "en")


def test_a_stick_that_is_gone_is_told_and_leaves_nothing(station, tmp_path):
    with pytest.raises(KnownError):
        save_report(station, ReportKind.ZERO, tmp_path / "gone", untranslated, "en")


def test_making_a_report_changes_nothing_in_the_log(station, tmp_path):
    before = station_report(station, ReportKind.ZERO).log_head
    save_report(station, ReportKind.ZERO, tmp_path, untranslated, "en")
    assert station_report(station, ReportKind.ZERO).log_head == before


def test_a_broken_log_stands_on_the_report(station):
    open_day(station)
    station.close()
    with closing(sqlite3.connect(station.folder / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE audit_event SET day = '2026-05-02' WHERE number = 1")
    with open_station(station.folder, voting_day) as again:
        assert "The log is broken at entry" in read(again, ReportKind.DAY)
