"""What a station closes ballots with, and the boxes it puts things into.

Loaded by the first who casts, proposes or answers, or ahead of them in the background: it takes
SQLAlchemy and cryptography, which residents' first screens do without.
"""

from dataclasses import dataclass
from typing import Self

from mbdesk.domain.process import Frame
from mbdesk.models.database import Database
from mbdesk.models.slots import NO_CREDENTIAL, Envelope, SurveyAnswer
from mbdesk.services.station.slots import SlotTable
from mbdesk.sync.keys import Purpose
from mbdesk.sync.sealing import Sealer, sealed_bytes

SURVEY_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Booth:
    """Sealers for ballots and contacts, a box for envelopes and one for survey answers."""

    ballot_sealer: Sealer
    contact_sealer: Sealer
    ballot_box: SlotTable
    survey_box: SlotTable

    @classmethod
    def of(cls, database: Database, frame: Frame, station: str) -> Self:
        """Return the booth of a station, by its id; reads which slots are spare."""
        sealed = bytes(sealed_bytes(frame.rules.ballot_bytes))
        envelopes, answers = Envelope.__table__, SurveyAnswer.__table__
        return cls(
            Sealer(frame.keys.tally, frame.id, Purpose.TALLY),
            Sealer(frame.keys.contact, frame.id, Purpose.CONTACT),
            SlotTable(
                database,
                envelopes,  # type: ignore[arg-type]
                station,
                {"credential": NO_CREDENTIAL, "sealed": sealed},
            ),
            SlotTable(database, answers, station, {"answers": bytes(SURVEY_BYTES)}),  # type: ignore[arg-type]
        )

    def keep_unsure(self) -> None:
        """Let what may have been stored in the boxes stay as it is: it is about to be exported."""
        self.ballot_box.keep_unsure()
        self.survey_box.keep_unsure()
