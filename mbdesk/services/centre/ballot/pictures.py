"""The pictures of the ballot's items: one each at most, bounded and encoded anew when read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session, undefer

from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.texts import Texts, bare
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import NoSuchItemError
from mbdesk.errors.media import MediaNameError, MediaTooLargeError
from mbdesk.models.base import find_row
from mbdesk.models.process import BallotItem
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.media import media_row, read_fitted_picture
from mbdesk.services.centre.setup.fields import merged_all
from mbdesk.services.centre.translations import followed
from mbdesk.services.centre.undoing import Undo, rewrite, rewrite_from
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import travelling
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.station.station_media import stem
from mbdesk.sync.media import LARGEST_MEDIA, ending_of, is_media_name

FOLDER = "items/"


@dataclass(frozen=True, slots=True)
class ItemPicture:
    """The picture of an item, and what it shows in words."""

    type: MediaType
    texts: Texts
    data: bytes = field(repr=False)


def set_picture(central: CentralFile, code: str, path: Path) -> Undo:
    """Give an item the picture in a file instead of any before; the words for it stay.

    Raises:
        NotAllowedNowError: voting has opened.
        NoSuchItemError: no item has this code.
        MediaNameError: no file can be named by this code.
        MediaTooLargeError: all pictures and recordings together are larger than a pack may be.
        what `media.read_media` raises of one picture.
    """
    kind, data = read_fitted_picture(path)
    name = f"{FOLDER}{code}.{ending_of(kind)}"
    if not is_media_name(name):
        raise MediaNameError(name=name)
    held = picture_of(central, code)
    media = travelling(Media(name, kind, held.texts if held else {}, data))
    return _put(central, code, media)


def remove_picture(central: CentralFile, code: str) -> Undo:
    """Take an item's picture away. Raises NotAllowedNowError, NoSuchItemError."""
    return _put(central, code, None)


def _put(central: CentralFile, code: str, media: Media | None) -> Undo:
    """Give an item a picture instead of any before, or none."""

    def read(session: Session) -> Media | None:
        return picture_in(session, code)

    def write(central: CentralFile, session: Session, media: Media | None) -> None:
        _require_item(session, code)
        before = _row_of(session, code)
        if before is not None:
            session.delete(before)
            session.flush()
        if media is not None:
            _check_room(session, media)
            session.add(media_row(media, media.data))
            _note(session, central, "item_picture_set", code)
        elif before is not None:
            _note(session, central, "item_picture_removed", code)

    return rewrite(central, read, write, media)


def describe_picture(
    central: CentralFile, code: str, texts: Texts, shown: Texts | None = None
) -> Undo:
    """Say what an item's picture shows, for people who do not see it; an empty text says nothing.

    What is said in other languages stays. Raises NotAllowedNowError, FieldError,
    LettersWithoutFontError, NoSuchItemError without a picture, and ChangedElsewhereError where it
    says something else than was `shown`.
    """
    check_letters(texts)

    def read(session: Session) -> Texts:
        row = _row_of(session, code)
        return {tag: row.texts.get(tag, "") if row else "" for tag in texts}

    def write(central: CentralFile, session: Session, texts: Texts) -> None:
        _require_item(session, code)
        row = _row_of(session, code)
        if row is None:
            raise NoSuchItemError(item=code)
        said = {**row.texts, **texts}
        with followed(session):
            row.texts = {language: bare(text) for language, text in said.items() if bare(text)}
        travelling(Media(row.name, MediaType(row.type), row.texts, row.data))
        _note(session, central, "item_picture_described", code)

    def fit(held: Texts) -> Texts:
        return merged_all(held, shown or held, texts)

    return rewrite_from(central, read, write, fit)


def picture_of(central: CentralFile, code: str) -> ItemPicture | None:
    """Return the picture of an item, if it has one."""
    with central.database.reading() as session:
        row = _row_of(session, code)
        return ItemPicture(MediaType(row.type), dict(row.texts), row.data) if row else None


def picture_in(session: Session, code: str) -> Media | None:
    """Return the picture of an item as the centre keeps it, None without one."""
    row = _row_of(session, code)
    return Media(row.name, MediaType(row.type), dict(row.texts), row.data) if row else None


def pictures_in(session: Session) -> Mapping[str, Texts]:
    """Return what the pictures of items show, by the items' codes."""
    rows = session.execute(
        select(MediaRow.name, MediaRow.texts).where(MediaRow.name.startswith(FOLDER))
    )
    return {stem(name).removeprefix(FOLDER): texts for name, texts in rows}


def _require_item(session: Session, code: str) -> None:
    require(session, Act.SET_BALLOT)
    if find_row(session, BallotItem, code) is None:
        raise NoSuchItemError(item=code)


def _row_of(session: Session, code: str) -> MediaRow | None:
    names = [f"{FOLDER}{code}.{ending_of(kind)}" for kind in MediaType if kind.is_picture]
    rows = select(MediaRow).where(MediaRow.name.in_(names)).options(undefer(MediaRow.data))
    return session.scalars(rows).first()


def _check_room(session: Session, media: Media) -> None:
    held = session.scalar(select(func.sum(func.length(MediaRow.data)))) or 0
    if held + len(media.data) > LARGEST_MEDIA:
        raise MediaTooLargeError(path=media.name, limit=LARGEST_MEDIA // 1000)


def _note(session: Session, central: CentralFile, event: str, code: str) -> None:
    process = the_process(session)
    process.edition += 1
    note(session, process.id, central.today(), event, item=code)
