"""The recordings of a process: taken in from files and microphones, kept, heard, taken away.

A recording belongs to the exact words that it says: it is kept by their digest, so that a text that
is written anew is missing again, and never read in its old words. Stations are given it with their
next pack, and play it in place of a voice::

    take_recording(central, text, path)  # RecordingUnfitError tells what would be right
    read_recordings(central, "so").missing
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, undefer

from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.durable import check_folder, read_small
from mbdesk.errors.media import MediaTooLargeError, RecordingMissingError, RecordingNameError
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.media import media_row, recorded_samples
from mbdesk.services.centre.recordings.spoken_texts import SpokenText, read_content, spoken_texts
from mbdesk.services.centre.undoing import Undo, rewrite_from
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import travelling
from mbdesk.services.common.folders import files_within
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.station.station_media import stem
from mbdesk.sync.media import LARGEST_MEDIA, MOST_MEDIA, ending_of
from mbdesk.sync.wav import LARGEST_READ, wav_of
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.utterances import AUDIO_FOLDER

_SOUNDS = [f".{ending_of(kind)}" for kind in MediaType if not kind.is_picture]
_WAV = f".{ending_of(MediaType.WAV)}"


@dataclass(frozen=True, slots=True)
class Recordings:
    """What is read aloud in a language, and what of it is recorded.

    `swedish` is what the process's own texts say in Swedish, by their places. `held` are the names
    of the texts that have a recording; `unused` counts the recordings whose
    words are said nowhere any longer; `taken` are the bytes of all pictures and recordings.
    """

    language: str
    texts: tuple[SpokenText, ...]
    swedish: Mapping[str, str]
    held: frozenset[str]
    unused: int
    taken: int
    room: int = LARGEST_MEDIA

    @property
    def missing(self) -> tuple[SpokenText, ...]:
        """What is not recorded yet."""
        return tuple(text for text in self.texts if text.name not in self.held)


def read_recordings(central: CentralFile, language: str) -> Recordings:
    """Return what is read aloud in a language, and what of it is recorded."""
    with central.database.reading() as session:
        content, held, taken = read_content(session), _held(session, language), _taken(session)
    texts = spoken_texts(language, content)
    swedish = {
        text.place: text.text for text in spoken_texts(DEFAULT_LANGUAGE, content) if text.place
    }
    known = {text.name for text in texts}
    return Recordings(language, texts, swedish, held & known, len(held - known), taken)


def recording_of(central: CentralFile, text: SpokenText) -> tuple[MediaType, bytes] | None:
    """Return the recording of a text, if there is one."""
    rows = select(MediaRow).where(MediaRow.name.in_(_names(text))).options(undefer(MediaRow.data))
    with central.database.reading() as session:
        row = session.scalars(rows).first()
        return (MediaType(row.type), row.data) if row is not None else None


def take_recording(central: CentralFile, text: SpokenText, path: Path) -> Undo:
    """Keep what is read in a WAV file as the recording of a text, in place of any before.

    Returns what undoes it. Raises RecordingUnfitError, MediaTooLargeError where packs have no room
    for it, and what `read_small` raises.
    """
    return _keep(central, {text: _samples_in(path)}, path)


def keep_recording(central: CentralFile, text: SpokenText, samples: bytes) -> Undo:
    """Keep what a microphone has heard as the recording of a text, in place of any before.

    Returns what undoes it. Raises RecordingUnfitError for nothing at all, and MediaTooLargeError as
    `take_recording`.
    """
    return _keep(central, {text: samples}, Path(text.file_name))


def take_recordings(central: CentralFile, folder: Path) -> tuple[SpokenText, ...]:
    """Keep all recordings of a folder, each named as its text's `file_name`; return what they say.

    All of them or none. Raises FolderMissingError, RecordingNameError for a name that belongs to no
    text, and what `take_recording` raises.
    """
    check_folder(folder)
    found: dict[SpokenText, bytes] = {}
    wanted = _by_file_name(central, files_within(folder))
    for path in files_within(folder):
        if path.name.casefold() not in wanted:
            raise RecordingNameError(name=path.name)
        found[wanted[path.name.casefold()]] = _samples_in(path)
        if sum(map(len, found.values())) > LARGEST_MEDIA:  # before they fill the memory
            raise MediaTooLargeError(path=str(folder), limit=LARGEST_MEDIA // 1000)
    if found:
        _keep(central, found, folder)
    return tuple(found)


def remove_recording(central: CentralFile, text: SpokenText) -> Undo:
    """Take the recording of a text away, and return what undoes it.

    Raises RecordingMissingError.
    """

    def fit(held: _Held) -> _Held:
        if not held:
            raise RecordingMissingError
        return ()

    return _rewrite(central, [text], fit, Path(text.file_name))


def remove_unused(central: CentralFile, language: str) -> int:
    """Take away the recordings in a language that nothing says any longer; count them."""
    with central.database.unit() as session:
        known = {text.name for text in spoken_texts(language, read_content(session))}
        gone = _held(session, language) - known
        names = [f"{_folder(language)}{name}{ending}" for name in gone for ending in _SOUNDS]
        session.execute(delete(MediaRow).where(MediaRow.name.in_(names)))
        if gone:
            _note(session, central, "recording_removed", language=language, number=len(gone))
    return len(gone)


def _by_file_name(central: CentralFile, paths: Sequence[Path]) -> dict[str, SpokenText]:
    """Return the texts by the names of their files, in the languages that files' names tell."""
    tags = {path.stem.rpartition(".")[2] for path in paths} & LANGUAGES.keys()
    with central.database.reading() as session:
        content = read_content(session)
    return {
        text.file_name.casefold(): text
        for tag in sorted(tags)
        for text in spoken_texts(tag, content)
    }


def _samples_in(path: Path) -> bytes:
    return recorded_samples(path, read_small(path, LARGEST_READ))


def _keep(central: CentralFile, found: dict[SpokenText, bytes], path: Path) -> Undo:
    """Store recordings, in one unit of work with its line in the log."""
    made = [_media(text, samples, path) for text, samples in found.items()]
    kept = tuple(sorted((one.name, one.type, one.data) for one in made))
    return _rewrite(central, list(found), lambda _held: kept, path)


_Held = tuple[tuple[str, MediaType, bytes], ...]
"""Recordings by the names of their files: what they are and their bytes."""


def _rewrite(
    central: CentralFile, texts: Sequence[SpokenText], fit: Callable[[_Held], _Held], path: Path
) -> Undo:
    """Let the texts have the recordings that `fit` makes of those they have."""
    names = [name for text in texts for name in _names(text)]
    tags = ", ".join(sorted({text.language for text in texts}))

    def read(session: Session) -> _Held:
        rows = select(MediaRow).where(MediaRow.name.in_(names)).options(undefer(MediaRow.data))
        held = session.scalars(rows.order_by(MediaRow.name))
        return tuple((row.name, MediaType(row.type), row.data) for row in held)

    def write(central: CentralFile, session: Session, wanted: _Held) -> None:
        gone = len(read(session))
        session.execute(delete(MediaRow).where(MediaRow.name.in_(names)))
        session.flush()
        taken = _taken(session) + sum(len(data) for _, _, data in wanted)
        number = session.scalar(select(func.count()).select_from(MediaRow)) or 0
        if taken > LARGEST_MEDIA or number + len(wanted) > MOST_MEDIA:
            raise MediaTooLargeError(path=str(path), limit=LARGEST_MEDIA // 1000)
        made = (Media(name, kind, {}, data) for name, kind, data in wanted)
        session.add_all(media_row(one, one.data) for one in made)
        event = "recordings_kept" if wanted else "recording_removed"
        _note(session, central, event, language=tags, number=len(wanted) or gone)

    return rewrite_from(central, read, write, fit)


def _media(text: SpokenText, samples: bytes, path: Path) -> Media:
    data = wav_of(recorded_samples(path, wav_of(samples)))
    return travelling(Media(f"{_folder(text.language)}{text.name}{_WAV}", MediaType.WAV, {}, data))


def _held(session: Session, language: str) -> frozenset[str]:
    """Return the names of what is recorded in a language."""
    folder = _folder(language)
    rows = session.scalars(select(MediaRow.name).where(MediaRow.name.startswith(folder)))
    return frozenset(stem(name).removeprefix(folder) for name in rows)


def _taken(session: Session) -> int:
    return session.scalar(select(func.sum(func.length(MediaRow.data)))) or 0


def _names(text: SpokenText) -> list[str]:
    return [f"{_folder(text.language)}{text.name}{ending}" for ending in _SOUNDS]


def _folder(language: str) -> str:
    return f"{AUDIO_FOLDER}/{language}/"


def _note(session: Session, central: CentralFile, event: str, **facts: str | int) -> None:
    process = the_process(session)
    process.edition += 1
    note(session, process.id, central.today(), event, **facts)
