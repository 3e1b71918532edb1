"""Pictures and recordings of a process: stored at the centre and written from packs to stations.

The name alone says what a file is for: ``map.png`` is the sketch map of the district, ``logo.png``
its logo, ``items/<code>.png`` the picture of a ballot item, ``audio/<language>/<key>.ogg`` a text
read out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, undefer

from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.texts import Texts, bare
from mbdesk.domain.vote_state import Act
from mbdesk.durable import check_folder, is_there, make_folder, read_small, replace_file
from mbdesk.errors.files import FieldError
from mbdesk.errors.media import (
    MediaKindError,
    MediaNameError,
    MediaPixelsError,
    MediaTooLargeError,
    MediaUnusableError,
    RecordingUnfitError,
)
from mbdesk.errors.voter import PictureKindError, PictureTooLargeError, PictureUnusableError
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.translations import followed
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import named_in
from mbdesk.services.common.decoding import kind_of_picture
from mbdesk.services.common.folders import ending_of_file, files_within
from mbdesk.services.common.pictures import LARGEST_READ, fit_picture
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.text_files import read_json
from mbdesk.services.station.station_media import (
    FOLDER,
    MediaFile,
    digest_of,
    file_name,
    holds,
    stem,
)
from mbdesk.sync.media import (
    ENDINGS,
    LARGEST_MEDIA,
    LARGEST_PICTURE,
    LARGEST_SOUND,
    MOST_MEDIA,
    ending_of,
    is_media_name,
    kind_of,
)
from mbdesk.sync.shapes import NotARecordError
from mbdesk.sync.text_fields import LONGEST_ALTERNATIVE
from mbdesk.sync.wav import samples_of, wav_of
from mbdesk.words.languages import LANGUAGES

TEXTS = "texts.json"
"""In a folder of media: what each picture shows, as {name: {language: text}}."""
LARGEST_TEXTS = 1 << 20

LOGO = "logo"
"""The name of the district's logo, without its ending."""

_USE = re.compile(rf"map|{LOGO}|items/[^/]+|audio/({'|'.join(LANGUAGES)})/[^/]+")
LOGO_NAMES = [f"{LOGO}.{ending_of(kind)}" for kind in MediaType if kind.is_picture]
_SPELLINGS = dict.fromkeys(("jpeg", "jpe", "jfif", "heic", "heif", "hif", "webp"), "jpg")
"""Other endings of pictures that are taken; what they are is told by what is in them."""


def read_media(folder: Path) -> tuple[Media, ...]:
    """Read a folder of pictures and recordings, sorted by name; pictures are made to fit.

    Raises:
        FolderMissingError, FileLockedError, MediumLostError, MediaNameError, MediaKindError,
        MediaUnusableError, MediaTooLargeError, MediaPixelsError.
        InvalidInputError: the texts are not as `TEXTS` says, or tell of a picture that is not
        there.
    """
    check_folder(folder)
    texts = _read_texts(folder / TEXTS)
    media = tuple(
        _read_one(path, path.relative_to(folder), texts)
        for path in files_within(folder)
        if path.name != TEXTS
    )
    if missing := texts.keys() - {stem(one.name) for one in media}:
        with named_in(folder / TEXTS):
            raise FieldError(field=min(missing), wanted="file_of_name")
    return tuple(sorted(media, key=lambda one: one.name))


def read_fitted_picture(path: Path) -> tuple[MediaType, bytes]:
    """Read one picture, made to fit as those of `read_media`; raises what that raises of one."""
    return _read_data(path, MediaType.PNG)


def set_media(central: CentralFile, media: Sequence[Media]) -> None:
    """Give the process these pictures and recordings instead of any before.

    A logo stays where there is no other among them: it belongs to the district, not to the folder.

    Raises:
        NotAllowedNowError: voting has opened, and a picture of the ballot would be another.
        MediaTooLargeError: all together they are larger than a pack may be.
        MediaNameError: a name tells nothing, or stands twice.
        LettersWithoutFontError: what a picture shows could not be shown in words.
    """
    check_letters([one.texts for one in media])
    check_together(media)
    with central.database.unit() as session:
        process = the_process(session)
        if _ballot_pictures(session) != {
            one.name: digest_of(one.data) for one in media if one.name.startswith("items/")
        }:
            require(session, Act.SET_BALLOT)
        with followed(session):
            _clear(session, but_logo=all(stem(one.name) != LOGO for one in media))
            session.add_all(media_rows(media))
        process.edition += 1
        note(session, process.id, central.today(), "media_set", media=len(media))


def media_rows(media: Iterable[Media]) -> list[MediaRow]:
    """Return rows holding pictures and recordings as the centre keeps them."""
    return [media_row(one, one.data) for one in media]


def each_media(session: Session) -> Iterator[Media]:
    """Yield what the centre keeps, sorted by name, with one of them in memory at a time."""
    for name in session.scalars(select(MediaRow.name)).all():
        row = session.get_one(MediaRow, name, options=[undefer(MediaRow.data)])
        yield Media(row.name, MediaType(row.type), row.texts, row.data)
        session.expunge(row)


def map_picture(central: CentralFile) -> bytes:
    """Return the sketch map of the district as a picture file, empty where there is none."""
    named = select(MediaRow.data).where(MediaRow.name.startswith("map."))
    with central.database.reading() as session:
        return session.scalar(named) or b""


def keep_files(folder: Path, media: Iterable[Media]) -> list[MediaRow]:
    """Write the files that a station lacks, each whole or not at all, and return the rows.

    Files are named by their digest, so those of an earlier pack stay untouched.

    Raises DiskFullError, FileReadOnlyError, MediumLostError.
    """
    place = folder / FOLDER
    make_folder(place)
    rows = []
    for one in media:
        row = media_row(one, b"")
        target = place / file_name(row.digest, MediaType(row.type))
        if not holds(MediaFile(target, row.digest, {})):
            replace_file(target, one.data)
        rows.append(row)
    return rows


def media_row(one: Media, data: bytes) -> MediaRow:
    """Return a row that tells of a picture or recording, with the bytes the file is to keep."""
    return MediaRow(
        name=one.name,
        type=one.type,
        texts=dict(one.texts),
        digest=digest_of(one.data),
        data=data,
    )


def _clear(session: Session, *, but_logo: bool) -> None:
    gone = delete(MediaRow)
    session.execute(gone.where(MediaRow.name.not_in(LOGO_NAMES)) if but_logo else gone)


def _ballot_pictures(session: Session) -> dict[str, str]:
    rows = session.execute(select(MediaRow.name, MediaRow.digest))
    return {name: digest for name, digest in rows if name.startswith("items/")}


def check_together(media: Sequence[Media]) -> None:
    """Refuse more than a pack may carry, and names that are unknown or used twice.

    Raises MediaTooLargeError, MediaNameError.
    """
    if sum(len(one.data) for one in media) > LARGEST_MEDIA or len(media) > MOST_MEDIA:
        raise MediaTooLargeError(path=media[-1].name, limit=LARGEST_MEDIA // 1000)
    uses: set[str] = set()
    for one in media:
        if stem(one.name) in uses or not is_media_name(one.name):
            raise MediaNameError(name=one.name)
        uses.add(stem(one.name))


def _read_one(path: Path, relative: Path, texts: dict[str, Texts]) -> Media:
    use = relative.with_suffix("").as_posix()
    ending = ending_of_file(relative)
    ending = _SPELLINGS.get(ending, ending)
    if ending not in ENDINGS and _USE.fullmatch(use):
        _refuse_kind(path)
    if ending not in ENDINGS or not is_media_name(f"{use}.{ending}") or not _USE.fullmatch(use):
        raise MediaNameError(name=relative.as_posix())
    if use.startswith("audio/") is ENDINGS[ending].is_picture:
        raise MediaUnusableError(path=str(path))
    media_type, data = _read_data(path, ENDINGS[ending])
    return Media(f"{use}.{ending_of(media_type)}", media_type, texts.get(use, {}), data)


def _refuse_kind(path: Path) -> None:
    """Refuse a file with a known use whose picture format is not supported."""
    if kind := kind_of_picture(read_small(path, 0xFF)):
        raise MediaKindError(path=str(path), kind=kind)


def _read_data(path: Path, wanted: MediaType) -> tuple[MediaType, bytes]:
    largest = LARGEST_READ if wanted.is_picture else LARGEST_SOUND
    data = read_small(path, largest)
    if len(data) > largest:
        raise MediaTooLargeError(path=str(path), limit=largest // 1000)
    if wanted.is_picture:
        return _fitted(path, data)
    try:
        if kind_of(data).type is not wanted:
            raise MediaUnusableError(path=str(path))
    except NotARecordError as error:
        raise MediaUnusableError(path=str(path)) from error
    return wanted, wav_of(recorded_samples(path, data)) if wanted is MediaType.WAV else data


def recorded_samples(path: Path, data: bytes) -> bytes:
    """Return the samples in the WAV file at `path`. Raises RecordingUnfitError."""
    try:
        return samples_of(data)
    except NotARecordError as error:
        raise RecordingUnfitError(path=str(path), reason=error.wanted, **error.bounds) from error


def _fitted(path: Path, data: bytes) -> tuple[MediaType, bytes]:
    try:
        return fit_picture(data, LARGEST_PICTURE)
    except PictureKindError as error:
        raise MediaKindError(path=str(path), **error.parameters) from error
    except PictureTooLargeError as error:
        raise MediaPixelsError(path=str(path)) from error
    except PictureUnusableError as error:
        raise MediaUnusableError(path=str(path)) from error
    except MediaTooLargeError as error:
        raise MediaTooLargeError(path=str(path), limit=LARGEST_PICTURE // 1000) from error


def _read_texts(path: Path) -> dict[str, Texts]:
    """Return what pictures show, by their names without the ending."""
    if not is_there(path):
        return {}
    texts = read_json(path, LARGEST_TEXTS)
    with named_in(path):
        if not isinstance(texts, dict):
            raise FieldError(field="", wanted="object")
        for name, values in texts.items():
            if not _are_texts(values):
                raise FieldError(field=name, wanted="texts", most=LONGEST_ALTERNATIVE)
    return {
        stem(name): {language: bare(text) for language, text in values.items()}
        for name, values in texts.items()
    }


def _are_texts(value: object) -> bool:
    return isinstance(value, dict) and all(
        tag in LANGUAGES and isinstance(text, str) and len(text) <= LONGEST_ALTERNATIVE
        for tag, text in value.items()
    )
