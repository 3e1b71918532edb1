"""Fields that save themselves and are chosen rather than written: numbers, choices, days."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from mbdesk.ui.central.saving.saved_field import SavedField
from mbdesk.ui.central.saving.saver import Saver
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.plain_text import NumberBox

_LARGEST = 1_000_000


class NumberField(SavedField):
    """A whole number."""

    def __init__(
        self, saver: Saver, path: str, source: str, help_source: str = "", *, least: int = 0
    ) -> None:
        self._least = least
        super().__init__(saver, path, source, help_source)

    def _made_control(self) -> QWidget:
        self.box = NumberBox()
        self.box.setRange(self._least, _LARGEST)
        self.box.setKeyboardTracking(False)
        return self.box

    def _wire(self) -> None:
        self.box.valueChanged.connect(self._changed)

    def _changed(self, value: int) -> None:
        if not self.frozen:
            self.commit(value)

    def _show(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setValue(int(value or 0))
        self.box.blockSignals(False)


class ChoiceField(SavedField):
    """One of several values, each with its English text."""

    def __init__(
        self,
        saver: Saver,
        path: str,
        source: str,
        choices: Mapping[Any, str],
        help_source: str = "",
    ) -> None:
        self._choices = choices
        super().__init__(saver, path, source, help_source)

    def _made_control(self) -> QWidget:
        self.box = QComboBox()
        for value in self._choices:
            self.box.addItem("", value)
        return self.box

    def _wire(self) -> None:
        self.box.activated.connect(lambda row: self.commit(list(self._choices)[row]))

    def _show(self, value: Any) -> None:
        if value in self._choices:
            self.box.setCurrentIndex(list(self._choices).index(value))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        for row, source in enumerate(self._choices.values()):
            self.box.setItemText(row, self._said(source))
        super().retranslate()


class SwitchField(SavedField):
    """Yes or no, as a check box that says what it is for."""

    def __init__(
        self,
        saver: Saver,
        path: str,
        source: str,
        help_source: str = "",
        values: tuple[Any, Any] = (False, True),
    ) -> None:
        self._values = values
        super().__init__(saver, path, source, help_source, named=False)

    def _made_control(self) -> QWidget:
        self.box = CheckBox()
        return self.box

    def _wire(self) -> None:
        self.box.clicked.connect(lambda on: self.commit(self._values[int(on)]))

    def _show(self, value: Any) -> None:
        self.box.setChecked(value == self._values[1])

    def _name(self) -> None:
        super()._name()
        self.box.setText(self._said(self._source))


class SavedDayField(SavedField):
    """The day of something that has happened, which may be none."""

    def _made_control(self) -> QWidget:
        self.day = DayField(None, past=True)
        return self.day

    def _made_below(self) -> ErrorLine:
        return self.day.shown

    def _wire(self) -> None:
        self.day.line.editingFinished.connect(self.leave)

    def leave(self) -> None:
        """Save the day that was typed."""
        if self.frozen:
            return
        if not self.day.line.text().strip():
            self.commit("")
        elif self.day.day is not None:
            self.commit(self.day.day.isoformat())

    def _being_typed(self) -> bool:
        return self.day.line.isModified()

    def commit(self, value: Any) -> None:
        """Save the day; what was typed counts as read."""
        self.day.line.setModified(False)
        super().commit(value)

    def _show(self, value: Any) -> None:
        shown = self.day.day
        if (value or "") != (shown.isoformat() if shown else ""):
            self.day.line.setText(value or "")

    def _tell(self) -> None:
        error = self.saver.errors.get(self.path)
        if error is None:
            self.day.show_day()
        else:
            self.below.tell(error)
