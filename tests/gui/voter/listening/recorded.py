"""Texts that somebody has read aloud into the files of a folder."""

from pathlib import Path

from mbdesk.words.utterances import AUDIO_FOLDER, recording_name


class RecordedFolder:
    """Recordings in a folder: ``audio/<language>/<name>.ogg``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / AUDIO_FOLDER

    def find(self, language: str, text: str) -> Path | None:
        file = self._folder / language / f"{recording_name(text)}.ogg"
        return file if file.is_file() else None

    def has(self, language: str) -> bool:
        return any((self._folder / language).glob("*.ogg"))
