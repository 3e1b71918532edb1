"""The field in which a code of a vote or a test ballot is looked up in a result."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.result import FoundEnvelope
from mbdesk.errors import KnownError
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.result import CountRecord
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, keep_room
from mbdesk.words.found_envelope import found_in_words
from mbdesk.words.sentences.messages import sentence


class CodeLookup(Retranslatable, QWidget):
    """Takes a code, typed or scanned, and shows beneath it what became of its envelope.

    Of a test ballot it tells what was in it. Hidden as long as there is no result.
    """

    def __init__(self) -> None:
        super().__init__()
        self._record: CountRecord | None = None
        self._answer: FoundEnvelope | KnownError | None = None
        self.label, self.code, self.answer = PlainLabel(), LineEdit(), PlainLabel()
        self.button = QPushButton()
        self.label.setWordWrap(True)
        self.answer.setWordWrap(True)
        self.label.setBuddy(self.code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.code, self.button, self.answer):
            column.addWidget(widget)
        keep_room(self.answer)
        self.code.returnPressed.connect(self.look)
        self.code.textChanged.connect(self._take_back)
        self.button.clicked.connect(self.look)
        self.show_record(None)
        self.retranslate()

    def show_record(self, record: CountRecord | None) -> None:
        """Look codes up in this count from now on."""
        if record is not self._record:
            self._answer = None
        self._record = record
        self.setVisible(record is not None)
        self._tell()

    def look(self) -> None:
        """Look up the code that is typed, in the background: a result may have a million."""
        record, typed = self._record, self.code.text()
        if record is None or not typed.strip():
            return
        self.button.setEnabled(False)
        tasks.run(
            lambda _progress: look_up(record, typed),
            done=self._found,
            failed=self._found,
            parent=self,
        )

    def _found(self, answer: FoundEnvelope | Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(answer, FoundEnvelope | KnownError):
            raise answer
        self._answer = answer
        self._tell()

    def _take_back(self) -> None:
        """Take back what was refused while it is put right; an answer stays."""
        if isinstance(self._answer, KnownError):
            self._answer = None
            self._tell()

    def _tell(self) -> None:
        answer, reader = self._answer, current_reader()
        self.answer.setVisible(answer is not None)
        if isinstance(answer, KnownError):
            self.answer.setText(str(sentence(answer, reader)))
        elif answer is not None:
            self.answer.setText(f"{answer.code}: {found_in_words(answer).read(reader)}")

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.label.setText(
            self.tr("Code of a &vote or a test ballot, from a slip or the square on the screen")
        )
        self.button.setText(self.tr("Look the code up"))
        self._tell()
