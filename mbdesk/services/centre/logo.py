"""The district's logo: kept among the pictures, shown at stations and on papers."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.media import Media
from mbdesk.domain.vote_state import Act
from mbdesk.models.process import Media as MediaRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.media import LOGO, LOGO_NAMES, media_row
from mbdesk.services.centre.undoing import Undo, rewrite
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.pictures import fit_picture
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.media import ending_of, kind_of

LARGEST_LOGO = 500_000
"""Bytes of a logo that is chosen by itself, at most."""


def set_logo(central: CentralFile, picture: bytes) -> Undo:
    """Keep a picture as the district's logo, re-encoded and of bounded size; none takes it away.

    Stations show it from their next pack on, and papers carry it. Raises NotAllowedNowError once
    voting has been opened, and what `fit_picture` raises.
    """
    fitted = fit_picture(picture, LARGEST_LOGO)[1] if picture else b""
    return rewrite(central, logo_in, _write, fitted)


def _write(central: CentralFile, session: Session, fitted: bytes) -> None:
    require(session, Act.SET_FRAME)
    keep_logo(session, fitted)
    process = the_process(session)
    process.edition += 1
    note(session, process.id, central.today(), "logo_written")


def keep_logo(session: Session, fitted: bytes) -> None:
    """Store a logo that was made to fit, in place of any before; none takes it away."""
    session.execute(delete(MediaRow).where(MediaRow.name.in_(LOGO_NAMES)))
    if fitted:
        kind = kind_of(fitted).type
        session.add(media_row(Media(f"{LOGO}.{ending_of(kind)}", kind, {}, fitted), fitted))


def logo_of(central: CentralFile) -> bytes:
    """Return the district's logo, empty without one."""
    with central.database.reading() as session:
        return logo_in(session)


def logo_in(session: Session) -> bytes:
    """Return the district's logo, empty without one."""
    return session.scalar(select(MediaRow.data).where(MediaRow.name.in_(LOGO_NAMES))) or b""
