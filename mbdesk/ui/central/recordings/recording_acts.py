"""What is done to recordings: kept, heard, taken in from files and folders, taken away."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from mbdesk.domain.media import MediaType
from mbdesk.services.centre.recordings.recordings import (
    keep_recording,
    recording_of,
    remove_recording,
    remove_unused,
    take_recording,
    take_recordings,
)
from mbdesk.services.centre.recordings.spoken_texts import SpokenText
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.recordings.listening import Listening
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.central.saving.saver import ActSaver, Says
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind


class RecordingActs(QObject):
    """Does them in the background, reads the desk anew, and lets `page` tell what came of it."""

    def __init__(self, desk: Desk, page: DeskPage, saver: ActSaver) -> None:
        super().__init__(page)
        self._desk, self._page, self._saver = desk, page, saver
        self.listening = Listening(self)
        self.listening.mute.connect(self._tell_mute)
        page.destroyed.connect(self.listening.close)

    def keep(self, text: SpokenText, samples: bytes) -> None:
        """Keep what the microphone has heard."""
        self._do(lambda central: keep_recording(central, text, samples), self._says_kept)

    def remove(self, text: SpokenText) -> None:
        """Take the recording of a text away."""
        self._do(lambda central: remove_recording(central, text), self._says_removed)

    def _says_kept(self) -> str:
        return self.tr("Recording kept")

    def _says_removed(self) -> str:
        return self.tr("Recording removed")

    def tidy(self, language: str) -> None:
        """Take away what is of no use any longer."""
        self._do(lambda central: remove_unused(central, language))

    def ask_file(self, text: SpokenText) -> None:
        """Ask for a file that is the recording of a text."""
        title = self.tr("A recording: WAV, 16 kHz, mono")
        ask_file(self._page, title, "wav", partial(self.take_file, text))

    def take_file(self, text: SpokenText, path: Path) -> None:
        """Take in a file as the recording of a text."""
        self._do(lambda central: take_recording(central, text, path), self._says_kept)

    def ask_folder(self) -> None:
        """Ask for a folder of recordings."""
        ask_folder(self._page, self.tr("A folder of recordings"), self.take_folder)

    def take_folder(self, folder: Path) -> None:
        """Take in all recordings of a folder, each by its file's name."""
        central = self._desk.central
        self._page.notice.hide()
        self._page.work.start(
            lambda: self.tr("Taking in the recordings"),
            lambda _: take_recordings(central, folder),
            self._folder_taken,
            self._page.notice.refuse,
        )

    def listen(self, text: SpokenText) -> None:
        """Play the recording of a text."""
        central = self._desk.central

        def play(found: tuple[MediaType, bytes] | None) -> None:
            if found is not None:
                self.listening.play(*found)

        refuse = self._page.notice.refuse
        run(lambda _: recording_of(central, text), done=play, failed=refuse, parent=self)

    def tell_deaf(self) -> None:
        """Say that the microphone gave nothing, and what to do."""
        self._page.notice.tell(
            NoticeKind.REFUSED,
            lambda: (
                self.tr("The microphone gave no sound."),
                self.tr(
                    "Nothing was kept. Check that it is connected and that the system lets "
                    "programs use it, then record again; or take in a file."
                ),
            ),
        )

    def _do(self, act: Act, says: Says | None = None) -> None:
        self._page.notice.hide()
        self._saver.do("", act, says)

    def _folder_taken(self, taken: tuple[SpokenText, ...]) -> None:
        def told() -> tuple[str, str]:
            return (
                self.tr("%Ln recordings were taken in.", "", len(taken)),
                self.tr("Stations play them from their next pack on."),
            )

        self._desk.refresh(lambda: self._page.notice.tell(NoticeKind.DONE, told))

    def _tell_mute(self) -> None:
        self._page.notice.tell(
            NoticeKind.REFUSED,
            lambda: (
                self.tr("This computer has nothing to hear it through."),
                self.tr("The recording is kept. Connect headphones, then listen again."),
            ),
        )
