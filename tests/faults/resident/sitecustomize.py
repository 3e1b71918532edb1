"""A resident inside the kiosk's own process, who votes by touch again and again.

Python imports this module at its start when the folder is on its path, which `tests.faults.kiosk`
sees to. The program knows nothing of it. Each code that the screen shows is noted in a file, as a
resident would write it down.
"""

import contextlib
import importlib.abc
import importlib.util
import os
import sys

NOTES = "MBDESK_FAULTS_NOTES"
STARTING = "mbdesk.ui.kiosk.starting"


class Resident:
    """Does what the page asks for, one touch at a time, and notes the code at the end."""

    def __init__(self, window) -> None:
        from PySide6.QtCore import QTimer

        from tests.gui.voter.making import Person

        self._window, self._busy = window, False
        self._person = Person(None, window, window.view)
        for theme in (window.theme, window.staff_theme):
            theme.debounce.again = theme.debounce.settle = theme.debounce._ignoring_until = 0.0
        self._noted = self._state = ""
        self._timer = QTimer(window)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Touch what the page asks for, unless a touch is still going on or nobody may vote."""
        view = self._window.view
        self._tell()
        if os.path.exists(trigger := f"{os.environ[NOTES]}.raise"):  # noqa: PTH110
            os.unlink(trigger)  # noqa: PTH108
            raise RuntimeError("an error that nothing catches")
        if self._busy or not view.isVisible():
            return
        self._busy = True
        try:
            if self._person.on_page():
                self._touch(view)
            else:
                self._answer()
        finally:
            self._busy = False

    def _touch(self, view) -> None:
        person, page = self._person, view.page
        if view.step == "welcome":
            person.tap(page.languages["sv"])
            person.tap(view.page.button)
        elif view.step == "conditions":
            person.tap(page.confirm)
            person.tap(person.next)
        elif view.step == "ballot":
            person.tap(page.choices["a"].card)
            person.tap(person.next)
        elif view.step == "ballot_review" and person.next.isEnabled():
            person.tap(person.next)
        elif view.step == "ballot_done":
            self._note(page.session.number)
            person.tap(person.next)

    def _tell(self) -> None:
        """Keep in a file what is on the screen, for whoever wonders why nobody votes."""
        window, person = self._window, self._person
        shown = type(window._stack.currentWidget()).__name__
        under_way = "" if person.on_page() else f", asked ({len(person.answers())} answers)"
        state = f"{shown}, {window.view.step}{under_way}, trouble {window.storage.error}"
        if state != self._state:
            self._state = state
            with open(f"{os.environ[NOTES]}.screen", "w", encoding="utf-8") as file:  # noqa: PTH123
                file.write(state)

    def _answer(self) -> None:
        """Press the first button of a question; while something is under way there is none."""
        for button in self._person.answers()[:1]:
            with contextlib.suppress(AssertionError):  # it has not found its place yet
                self._person.tap(button)

    def _note(self, code: str) -> None:
        """Write the code down, once; it is on paper when this returns."""
        if code == self._noted:
            return
        self._noted = code
        notes = os.open(os.environ[NOTES], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(notes, f"{code}\n".encode())
        os.close(notes)


class _Invitation(importlib.abc.MetaPathFinder):
    """Lets a resident in as soon as the kiosk's window is shown."""

    def find_spec(self, name, path=None, target=None):
        if name != STARTING:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        execute = spec.loader.exec_module

        def exec_module(module) -> None:
            execute(module)
            show = module.show_kiosk

            def show_kiosk(folder):
                window = show(folder)
                if hasattr(window, "view"):
                    window.resident = Resident(window)
                return window

            module.show_kiosk = show_kiosk

        spec.loader.exec_module = exec_module
        return spec


if os.environ.get(NOTES):
    sys.meta_path.insert(0, _Invitation())
