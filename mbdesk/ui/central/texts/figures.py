"""How far the texts are in each language: a button each, which chooses the language."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextState
from mbdesk.services.centre.translations import Translations
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.languages import LANGUAGES, native_name

OTHERS = tuple(tag for tag in LANGUAGES if tag != DEFAULT_LANGUAGE)


_NARROW = 1000
"""Below this width, in pixels, a button tells the first figure alone, beside its name."""


class LanguageFigures(Retranslatable, QWidget):
    """One button a language of the process, with how many texts are missing, drafts and done.

    Emits `chosen` when another language is. Where there is little room a button tells the first of
    its figures that is not nothing; who listens is told all of them.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons = {tag: Button(ButtonKind.FIGURE) for tag in OTHERS}
        self._known: Translations | None = None
        self._narrow = False
        layout = RowLayout(staff_look())
        self.setLayout(layout)
        for button in self.buttons.values():
            button.setCheckable(True)
            self.group.addButton(button)
            layout.addWidget(button)
        self.buttons[OTHERS[0]].setChecked(True)
        self.group.buttonClicked.connect(lambda _: self.chosen.emit())

    @property
    def language(self) -> str:
        """The language that is chosen."""
        return next(tag for tag, button in self.buttons.items() if button.isChecked())

    @property
    def shown(self) -> list[str]:
        """The languages that can be chosen."""
        return [tag for tag, button in self.buttons.items() if not button.isHidden()]

    def choose(self, tag: str) -> None:
        """Choose a language."""
        self.buttons[tag].setChecked(True)
        self.chosen.emit()

    def show_figures(self, known: Translations) -> None:
        """Show the languages of the process, and how far each is."""
        self._known = known
        for tag, button in self.buttons.items():
            button.setVisible(tag in known.languages)
        if self.shown and self.language not in self.shown:
            self.choose(self.shown[0])
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell as much as there is room for."""
        super().resizeEvent(event)
        narrow = self.width() < staff_look().px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        if self._known is None:
            return
        for tag, button in self.buttons.items():
            counts = self._known.counts(tag)
            name, told = native_name(tag), self._told(counts)
            words = (
                [text for number, text in told if number][:1]
                if self._narrow
                else [" · ".join(text for _, text in told)]
            )
            button.set_icon(None if counts.get(TextState.MISSING) else DeskIcon.CHECK)
            button.setText((": " if self._narrow else "\n").join((name, *words)))
            button.setAccessibleName(", ".join((name, *(text for _, text in told))))

    def _told(self, counts: Mapping[TextState, int]) -> list[tuple[int, str]]:
        """Return the figures of a language, each in words too."""
        missing, done = counts.get(TextState.MISSING, 0), counts.get(TextState.REVIEWED, 0)
        drafts = counts.get(TextState.DRAFT, 0) + counts.get(TextState.CHANGED, 0)
        return [
            (missing, self.tr("%Ln missing", "", missing)),
            (drafts, self.tr("%Ln drafts", "", drafts)),
            (done, self.tr("%Ln done", "", done)),
        ]
