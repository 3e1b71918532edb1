"""Every mapped class, imported so that `Base.metadata` is complete."""

from mbdesk.models import box, media, process, proposal, station, tally
from mbdesk.models.base import Base

__all__ = ["Base", "box", "media", "process", "proposal", "station", "tally"]
