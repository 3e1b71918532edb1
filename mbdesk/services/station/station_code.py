"""The station's code, typed at a table for each day: it opens the process's identity key.

The key lies in the station's file only locked with the code that came apart from the pack. So a
table that is stolen when it is closed tells nothing of who voted. Wrong codes are slowed down as
wrong staff codes are, and their count outlives a restart.
"""

import time

from sqlalchemy import select

from mbdesk.errors.keys import (
    StationCodeLockedError,
    StationCodeWrongError,
    WrongEnrolmentCodeError,
)
from mbdesk.models.station import OwnStation
from mbdesk.services.station.code_brake import Clock, CodeBrake
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.codes import normalise
from mbdesk.sync.enrolment import enrolment_key, unlock_identity_key


class IdentityLock:
    """Opens the identity key of a station with its code; `clock` is monotonic, in seconds."""

    def __init__(self, station: StationFolder, clock: Clock = time.monotonic) -> None:
        self._station = station
        self._brake = CodeBrake(station, "wrong_station_codes", clock)

    @property
    def seconds_left(self) -> int:
        """The seconds until a code is tried again; 0 when not locked."""
        return self._brake.seconds_left

    def unlock(self, code: str) -> None:
        """Open the identity key for as long as the station stays open. Takes about 200 ms.

        Raises:
            CodeMistypedError: its check sign is wrong; this is no try.
            StationCodeLockedError(seconds): too many wrong codes; this one was not tried.
            StationCodeWrongError(tries): another station's code; so many tries are left.
        """
        normalise(code)
        if self.seconds_left:
            raise StationCodeLockedError(seconds=self.seconds_left)
        try:
            key = self._opened(code)
        except WrongEnrolmentCodeError as error:
            tries = self._brake.wrong("station_code_wrong")
            if self.seconds_left:
                raise StationCodeLockedError(seconds=self.seconds_left) from error
            raise StationCodeWrongError(tries=tries) from error
        self._brake.right("identity_unlocked")
        self._station.identity_key = key

    def _opened(self, code: str) -> bytes:
        own = self._station.station.id
        with self._station.database.reading() as session:
            locked = session.scalars(select(OwnStation.locked_identity_key)).one()
        return unlock_identity_key(enrolment_key(code, self._station.frame.id, own), own, locked)
