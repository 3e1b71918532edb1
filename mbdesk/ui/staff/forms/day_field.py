"""The field for a day: typed as people write days, and shown in full beneath before it counts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.typed_values import read_day


class DayField(QWidget):
    """Takes a day in any form of `words.typed_values`; what was typed stays as it was typed.

    Beneath stands the day with its weekday and what `after` adds to it. That what was typed is not
    understood, or what a check finds wrong with the day, is marked as an error. Without a `day` to
    begin with the field is empty, and may be left so. A day without its year is the next one, or of
    what lies in the `past` the last one. Emits `changed` when another day, or none, is meant.
    """

    changed = Signal()

    def __init__(self, day: date | None, today: Today = local_day, *, past: bool = False) -> None:
        super().__init__()
        self._past = past
        self._today, self._after, self._check = today, _nothing, _nothing
        self._optional = day is None
        self.line = LineEdit(day.isoformat() if day else "")
        self.shown = ErrorLine(self.line, role=None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.shown)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._typed)
        self.show_day()

    @property
    def day(self) -> date | None:
        """The day that is typed, None for what is not understood."""
        today = date.fromisoformat(self._today())
        return read_day(self.line.text(), today, past=self._past)

    def add_after(self, after: Callable[[], str]) -> None:
        """Show what `after` returns beside the day, such as the length of what it ends."""
        self._after = after
        self.show_day()

    def add_check(self, check: Callable[[], str]) -> None:
        """Show what `check` finds wrong with the day, an empty text where it is right."""
        self._check = check
        self.show_day()

    def show_day(self) -> None:
        """Say beneath the field which day is meant, in the language on screen."""
        day = self.day
        if self._optional and not self.line.text().strip():
            wrong = told = ""
        elif day is not None:
            written, wrong = LANGUAGES[language()].written_day(day.isoformat()), self._check()
            told = " · ".join(filter(None, (written, wrong or self._after())))
        else:
            wrong = told = self.tr(
                "This day is not understood. Write it as 2026-11-29 or 29 November 2026."
            )
        if wrong:
            self.shown.say_wrong(told)
        else:
            self.shown.help(told)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_day()
        super().changeEvent(event)

    def _typed(self) -> None:
        self.show_day()
        self.changed.emit()


def _nothing() -> str:
    return ""
