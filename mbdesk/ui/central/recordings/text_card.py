"""One text that is read aloud: its words, and its recording made, heard or taken away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout

from mbdesk.services.centre.recordings.spoken_texts import SpokenText
from mbdesk.ui.central.recordings.text_table import told_of
from mbdesk.ui.look.screen_language import Retranslatable, direction
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, own_width
from mbdesk.ui.voice.recorder import Recorder


class TextCard(Retranslatable, QFrame):
    """Shows one text, and records it by the microphone where there is one.

    Emits `came` with the text and the samples that were recorded, and what else is asked for, with
    the text that it is asked for.
    """

    came = Signal(object, bytes)
    failed = Signal()
    listen_wanted = Signal(object)
    file_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._text: SpokenText | None = None
        self._recorded = False
        self.recorder = Recorder(self)
        self.of, self.words = PlainLabel(role=TextRole.QUIET), PlainLabel(role=TextRole.SECTION)
        self.swedish, self.file_name = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.record, self.listen = Button(), Button()
        self.take, self.remove = Button(), Button()
        self.level, self.why = QProgressBar(), PlainLabel(role=TextRole.QUIET)
        self.look_again = Button()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout = staff_look(), QVBoxLayout(self)
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(8))
        self.level.setTextVisible(False)
        self.level.setRange(0, 100)
        acts = QGridLayout()
        acts.setSpacing(look.px(8))
        for place, button in enumerate((self.record, self.listen, self.take, self.remove)):
            acts.addWidget(button, *divmod(place, 2))
        for part in (self.of, self.words, self.swedish):
            layout.addWidget(part)
        layout.addLayout(acts)
        for below in (self.level, self.why, self.look_again, self.file_name):
            layout.addWidget(below, 0, own_width(below))
        layout.addStretch(1)

    def _connect(self) -> None:
        self.record.clicked.connect(self._press_record)
        self.listen.clicked.connect(lambda: self.listen_wanted.emit(self._text))
        self.take.clicked.connect(lambda: self.file_wanted.emit(self._text))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._text))
        self.look_again.clicked.connect(self._look)
        self.recorder.looked.connect(self._follow)
        self.recorder.level.connect(self.level.setValue)
        self.recorder.recorded.connect(self._came)
        self.recorder.failed.connect(self._fail)

    def look_around(self) -> None:
        """Look for a microphone, unless that is known."""
        if self.recorder.available is None:
            self._look()

    def show_text(self, text: SpokenText | None, swedish: str, *, recorded: bool) -> None:
        """Show a text; a recording of another one that is under way is forgotten."""
        if text != self._text:
            self.recorder.close()
        self._text, self._recorded = text, recorded
        self.setVisible(text is not None)
        if text is not None:
            self.words.setText(text.text)
            self.words.setLayoutDirection(direction(text.language))
            self.swedish.setText(swedish if swedish != text.text else "")
            self.swedish.setVisible(bool(self.swedish.text()))
        self.retranslate()

    def _look(self) -> None:
        self.recorder.available = None
        self.recorder.look()
        self._follow()

    def _press_record(self) -> None:
        if self.recorder.recording:
            self.recorder.stop()
            self.record.setEnabled(False)  # what was heard is on its way
        else:
            self.recorder.start()
            self._follow()

    def _came(self, samples: bytes) -> None:
        self._follow()
        self.came.emit(self._text, samples)

    def _fail(self) -> None:
        self._follow()
        self.failed.emit()

    def _follow(self) -> None:
        """Show what can be done now, and why not, where the microphone is in the way."""
        recording, there = self.recorder.recording, self.recorder.available
        self.record.setEnabled(recording or bool(there))
        self.record.set_icon(DeskIcon.CLOSED if recording else DeskIcon.MICROPHONE)
        stop, anew, new = self.tr("Stop"), self.tr("Record anew"), self.tr("Record")
        self.record.setText(stop if recording else anew if self._recorded else new)
        self.level.setVisible(recording)
        self.level.setValue(0)
        for button in (self.listen, self.remove):
            button.setEnabled(self._recorded and not recording)
        self.take.setEnabled(not recording)
        self.why.setText(self._why())
        self.why.setVisible(bool(self.why.text()))
        self.look_again.setVisible(there is False and not recording)

    def _why(self) -> str:
        if self.recorder.recording:
            return self.tr("Read the text aloud, then press Stop. A minute at most.")
        if self.recorder.available is None:
            return self.tr("Looking for a microphone…")
        if not self.recorder.available:
            return self.tr(
                "This computer has no microphone. Connect one, or take in a file that was recorded "
                "elsewhere."
            )
        return ""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        if self._text is not None:
            self.of.setText(told_of(self._text))
            name = self.tr("As a file in a folder: {name}").format(name=self._text.file_name)
            self.file_name.setText(name)
            self.file_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.listen.setText(self.tr("Listen"))
        self.take.setText(self.tr("Take in a file…"))
        self.remove.setText(self.tr("Remove"))
        self.look_again.setText(self.tr("Look for it again"))
        self.level.setAccessibleName(self.tr("How loud it is"))
        self._follow()
