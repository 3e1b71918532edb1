"""The background door, as windows use it."""

import gc
import os
import threading

import pytest
from PySide6.QtCore import QObject

from mbdesk.errors.files import CancelledError, DiskFullError
from mbdesk.ui.running.tasks import at_rest, run


class Reader(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.errors: list[Exception] = []
        self.steps: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def done(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())

    def progress(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        self.threads.add(threading.get_ident())

    def start(self, work):
        return run(work, done=self.done, failed=self.failed, progress=self.progress, parent=self)


@pytest.fixture
def reader(qapp) -> Reader:
    return Reader()


def test_result_and_progress_arrive_on_the_main_thread(qtbot, reader):
    def work(progress):
        for step in range(4):
            progress(step, 3)
        return threading.get_ident()

    reader.start(work)
    qtbot.waitUntil(lambda: bool(reader.values))
    assert reader.values[0] != threading.get_ident()
    assert reader.steps[-1] == (3, 3)
    assert reader.threads == {threading.get_ident()}


def test_known_error_arrives_as_it_was_raised(qtbot, reader):
    error = DiskFullError(path="/stick")

    def work(progress):
        raise error

    reader.start(work)
    qtbot.waitUntil(lambda: bool(reader.errors))
    assert reader.errors == [error]


def test_unexpected_error_is_logged_and_arrives(qtbot, reader, caplog):
    def work(progress):
        raise ZeroDivisionError

    reader.start(work)
    qtbot.waitUntil(lambda: bool(reader.errors))
    assert isinstance(reader.errors[0], ZeroDivisionError)
    assert "unexpected error" in caplog.text


def test_cancel_stops_work_at_its_next_report(qtbot, reader):
    begun, go_on, kept = threading.Event(), threading.Event(), []

    def work(progress):
        begun.set()
        go_on.wait(60)
        progress(1, 2)
        kept.append("half-done")

    task = reader.start(work)
    assert begun.wait(60)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(reader.errors))
    assert isinstance(reader.errors[0], CancelledError)
    assert not kept
    assert task.finished


def test_window_closed_while_work_runs_cancels_it_and_hears_nothing(qtbot, qapp):
    begun, go_on, stopped = threading.Event(), threading.Event(), threading.Event()
    heard: list[object] = []

    def work(progress):
        begun.set()
        go_on.wait(60)
        try:
            progress(1, 2)
        except CancelledError:
            stopped.set()
            raise

    parent = QObject()
    task = run(work, done=heard.append, failed=heard.append, parent=parent)
    assert begun.wait(60)
    parent.deleteLater()
    del parent
    gc.collect()
    qapp.sendPostedEvents(None, 52)
    go_on.set()
    qtbot.waitUntil(lambda: task.finished)
    assert stopped.is_set()
    assert not heard


def test_many_tasks_leave_nothing_running(qtbot, reader):
    tasks = [reader.start(lambda progress, n=n: n) for n in range(300)]
    qtbot.waitUntil(lambda: len(reader.values) == 300)
    assert sorted(reader.values) == list(range(300))
    assert all(task.finished for task in tasks)
    assert at_rest(60_000)


def test_work_that_hangs_holds_up_no_other(qtbot, reader):
    """Sticks hang, one or several, while residents vote."""
    go_on = threading.Event()
    hung = [reader.start(lambda progress: go_on.wait(60)) for _ in range(2 + (os.cpu_count() or 1))]
    reader.start(lambda progress: "a vote")
    qtbot.waitUntil(lambda: bool(reader.values))
    assert reader.values == ["a vote"]
    go_on.set()
    qtbot.waitUntil(lambda: all(task.finished for task in hung))
