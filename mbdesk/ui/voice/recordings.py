"""Recordings of texts, for languages that no voice speaks."""

from pathlib import Path
from typing import Protocol

from mbdesk.services.common.folders import ending_of_file, is_clutter
from mbdesk.words.utterances import AUDIO_FOLDER, recording_name

ENDINGS = ("ogg", "mp3", "wav")


class Recordings(Protocol):
    """Finds the recording of a text."""

    def find(self, language: str, text: str) -> Path | None:
        """Return the audio file in which `text` is read in `language`, if there is one."""
        ...

    def has(self, language: str) -> bool:
        """Whether anything at all is recorded in `language`."""
        ...


class FolderRecordings:
    """Recordings in a folder: ``audio/<language>/<name>.<ending>``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / AUDIO_FOLDER

    def find(self, language: str, text: str) -> Path | None:
        """Return the audio file in which `text` is read in `language`, if there is one."""
        stem = self._folder / language / recording_name(text)
        files = (stem.with_suffix(f".{ending}") for ending in ENDINGS)
        return next((file for file in files if file.is_file()), None)

    def has(self, language: str) -> bool:
        """Whether anything at all is recorded in `language`."""
        folder = self._folder / language
        return folder.is_dir() and any(
            ending_of_file(file) in ENDINGS and not is_clutter(file.name)
            for file in folder.iterdir()
        )


class NoRecordings:
    """Nothing is recorded."""

    def find(self, _language: str, _text: str) -> Path | None:
        """Return nothing."""
        return None

    def has(self, _language: str) -> bool:
        """Return that nothing is recorded."""
        return False
