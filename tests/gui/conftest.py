"""What every test of windows promises: nothing that it began outlives it."""

import gc
import sys
import threading
from dataclasses import asdict
from faulthandler import dump_traceback
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbdesk.ui.devices import removable_media
from mbdesk.ui.running.interpreter import collect_on_main_thread
from mbdesk.ui.running.tasks import Task, at_rest
from tests.templates import quick_enrolment

PATIENCE_MILLISECONDS = 20_000
WITH_WINDOWS = [
    Path(__file__).with_name(name)
    for name in ("central", "ceremonies", "flows", "kiosk", "start", "table", "voter")
]


class PatientBot(QtBot):
    """Waits for what comes some time, however busy the machine is."""

    def waitUntil(self, callback, *, timeout=60_000):
        def answered():
            """Take no answer of an expression for a yes: only what asserts has none."""
            answer = callback()
            if answer is None and callback.__name__ == "<lambda>":
                raise TypeError("what is waited for is true or false, not None")
            return answer

        super().waitUntil(answered, timeout=timeout)

    def waitSignal(self, signal, *, timeout=60_000, **more):
        return super().waitSignal(signal, timeout=timeout, **more)


def pytest_collection_modifyitems(items):
    """Let the platform without a display say that it has no window manager, where there are any."""
    ignore = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in WITH_WINDOWS):
            item.add_marker(ignore)


@pytest.fixture(scope="module", autouse=True)
def quick_enrolment_codes():
    """Let an enrolment code cost little; no test here starts a program that would know it."""
    with quick_enrolment():
        yield


@pytest.fixture(scope="session", autouse=True)
def background_work_is_counted():
    """Let coverage follow the background threads too: Qt starts them, not Python."""
    follow, run = threading.gettrace(), Task._run

    def followed(task):
        sys.settrace(follow)
        run(task)

    with pytest.MonkeyPatch.context() as patch:
        if follow is not None:
            patch.setattr(Task, "_run", followed)
        yield


@pytest.fixture(autouse=True)
def folders_are_sticks(monkeypatch):
    """Let the folders that tests choose be sticks, which can be taken out."""
    monkeypatch.setattr(removable_media, "_mounted", lambda: [Path("/")])


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def garbage_on_main_thread(qapp):
    """Let no worker of a later test destroy the windows of an earlier one.

    A kiosk searches for garbage after each person: what pytest itself holds is left out of that.
    """
    gc.collect()
    gc.freeze()
    collect_on_main_thread(qapp)


@pytest.fixture(scope="module", autouse=True)
def earlier_tests_are_done(garbage_on_main_thread):
    """Let no search for garbage go through what all earlier tests have left in use."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def undressed():
    """Let no window find the application in the style sheet of an earlier test's window."""
    yield
    if QCoreApplication.instance() is not None:
        from mbdesk.ui.look.staff_look import Appearance, staff_look  # late, as below

        staff_look().choose(**asdict(Appearance()))


@pytest.fixture(autouse=True)
def nothing_left_behind(undressed):
    """Fail the test that leaves work, or an application that has ended, not some later one.

    The event loop also takes away the windows that the test has closed.
    """
    yield
    if QCoreApplication.instance() is None:
        return
    if not at_rest(PATIENCE_MILLISECONDS):
        dump_traceback(file=sys.__stderr__, all_threads=True)
        pytest.fail("work in the background goes on after the test")
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "the test has ended the application for all that come after"
    left = [type(window).__name__ for window in QApplication.topLevelWidgets()]
    assert not left, f"the test has left windows: {left}"


@pytest.fixture
def letters(qapp, request):
    """Dress the application in letters of the size that is asked for; `undressed` undresses it.

    That is later, when the windows are gone: to undress them too would take seconds.
    """
    from mbdesk.ui.look.staff_look import staff_look  # late: only some tests need it

    staff_look().choose(scale=request.param)
    return request.param
