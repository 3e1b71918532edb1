"""What a station's settings give residents besides the screen: a voice, a printer, a camera."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from mbdesk.domain.people import VoterAccess
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.camera.camera import Camera
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voter.slip.slip import SystemSlipPrinter
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.words.utterances import AUDIO_FOLDER, recording_name


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


def equip(view: VoterView, settings: StationSettings) -> None:
    """Give a station's screen what its settings say it has; once for each screen."""
    if settings.read_aloud:
        view.reading.use(_speaker(view))
    if settings.printer:
        view.slip_printer = SystemSlipPrinter(settings.printer)
    if settings.camera and view.station.frame.rules.access is VoterAccess.CARD:
        view.camera = _camera()


def _camera() -> Camera:
    from mbdesk.ui.camera.qt_camera import the_camera

    camera = the_camera()
    # Soon: looking for cameras takes long the first time, and the first page comes first.
    QTimer.singleShot(0, camera, camera.look_around)
    return camera


def _speaker(view: VoterView) -> Speaker:
    app = QCoreApplication.instance()
    speech = SpeechClient(parent=app)
    if app is not None:
        app.aboutToQuit.connect(speech.close)
    view.destroyed.connect(speech.close)
    # The first page comes first.
    QTimer.singleShot(0, speech.start)
    return Speaker(speech, StationRecordings(view.station), view)
