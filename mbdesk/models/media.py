"""Pictures and recordings that the process gives to its stations."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Digest


class Media(Base):
    """A picture or recording by its name.

    The centre keeps the bytes in `data`. At a station they lie in a file of their own, which
    `digest` (SHA-256) names and holds to what the pack said, and `data` is empty.
    """

    __tablename__ = "media"

    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    texts: Mapped[dict[str, str]]
    digest: Mapped[Digest]
    data: Mapped[bytes] = mapped_column(deferred=True)
