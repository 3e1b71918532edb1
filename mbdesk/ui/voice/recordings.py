"""Recordings of texts, for languages that no voice speaks."""

from hashlib import sha256
from pathlib import Path
from typing import Protocol
from unicodedata import normalize

AUDIO_FOLDER = "audio"
ENDINGS = ("ogg", "mp3", "wav")
NAME_LENGTH = 32


class Recordings(Protocol):
    """Finds the recording of a text."""

    def find(self, language: str, text: str) -> Path | None:
        """Return the audio file in which `text` is read in `language`, if there is one."""
        ...

    def has(self, language: str) -> bool:
        """Whether anything at all is recorded in `language`."""
        ...


def recording_name(text: str) -> str:
    """Return the name, without its ending, of the file in which a text is read."""
    return sha256(normalize("NFC", text).encode()).hexdigest()[:NAME_LENGTH]


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
            file.suffix.removeprefix(".") in ENDINGS for file in folder.iterdir()
        )


class NoRecordings:
    """Nothing is recorded."""

    def find(self, _language: str, _text: str) -> Path | None:
        """Return nothing."""
        return None

    def has(self, _language: str) -> bool:
        """Return that nothing is recorded."""
        return False
