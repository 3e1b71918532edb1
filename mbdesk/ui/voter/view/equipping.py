"""Gives the residents' view the voice, printer and camera of the station's settings."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from mbdesk.domain.people import VoterAccess
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voter.slip.slip import SlipPrinter, SystemSlipPrinter
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.words.utterances import AUDIO_FOLDER, recording_name

if TYPE_CHECKING:
    from mbdesk.ui.camera.camera_client import CameraClient

PICTURES = "MBDESK_CAMERA"
"""The environment's name for a folder of pictures that are seen in place of what a camera sees."""


class StationRecordings:
    """The recordings that the station's newest pack has brought."""

    def __init__(self, station: VoterStation) -> None:
        self._station = station

    def find(self, language: str, text: str) -> Path | None:
        """Return the audio file in which `text` is read in `language`, if there is one."""
        return self._station.media.recording(language, recording_name(text))

    def has(self, language: str) -> bool:
        """Whether anything at all is recorded in `language`."""
        folder = f"{AUDIO_FOLDER}/{language}/"
        return any(name.startswith(folder) for name in self._station.media.names)


Through = Callable[[SlipPrinter | None], SlipPrinter | None]


class Equipment(QObject):
    """What a station's settings say that its screen has, from the moment they say so.

    Residents print `through` what is given, which may keep an eye on the printer.
    """

    def __init__(self, view: VoterView, through: Through = lambda printer: printer) -> None:
        super().__init__(view)
        self._view, self._through = view, through
        self._speech: SpeechClient | None = None
        self._camera: CameraClient | None = None

    def serve(self, settings: StationSettings) -> None:
        """Give the screen what the settings name, and take away what they no longer do."""
        self._speak(wanted=settings.read_aloud)
        view, printer = self._view, settings.printer
        view.slip_printer = self._through(SystemSlipPrinter(printer) if printer else None)
        cards = view.station.frame.rules.access is VoterAccess.CARD
        self._see(wanted=settings.camera and cards)

    def _see(self, *, wanted: bool) -> None:
        if wanted is (self._camera is not None):
            return
        if self._camera is not None:
            self._camera.close()
        self._camera = _camera(self._view) if wanted else None
        self._view.cards.camera = self._camera

    def _speak(self, *, wanted: bool) -> None:
        if wanted is (self._speech is not None):
            return
        view, speech = self._view, self._speech
        if speech is not None:
            view.reading.use(Speaker(Speech(), parent=view))
            self._speech = None
            speech.close()
            return
        self._speech = _speech(view)
        view.reading.use(Speaker(self._speech, StationRecordings(view.station), view))


def _camera(view: VoterView) -> "CameraClient":
    from mbdesk.ui.camera.camera_client import CameraClient  # late: most stations have none

    app = QCoreApplication.instance()
    pictures = os.environ.get(PICTURES)
    camera = CameraClient(Path(pictures) if pictures else None, parent=app)
    if app is not None:
        app.aboutToQuit.connect(camera.close)
    view.destroyed.connect(camera.close)
    # The first page comes first.
    QTimer.singleShot(0, camera, camera.look_around)
    return camera


def _speech(view: VoterView) -> SpeechClient:
    app = QCoreApplication.instance()
    speech = SpeechClient(parent=app)
    if app is not None:
        app.aboutToQuit.connect(speech.close)
    view.destroyed.connect(speech.close)
    # The first page comes first.
    QTimer.singleShot(0, speech.start)
    return speech
