"""Voluntary answers for learning, tied to no ballot and no person, in no order."""

from collections.abc import Mapping
from typing import Any

from mbdesk.errors import TextTooLongError
from mbdesk.process.station import SURVEY_BYTES, StationFolder
from mbdesk.sync.canonical import decode, encode


def answer_survey(station: StationFolder, answers: Mapping[str, str]) -> None:
    """Store one person's answers. Raises TextTooLongError when they do not fit."""
    station.survey_box.put(station.today(), {"answers": pad_answers(answers)})


def pad_answers(answers: Mapping[str, str]) -> bytes:
    """Return the answers in their stored form, `SURVEY_BYTES` long."""
    plain = encode(dict(answers))
    if len(plain) > SURVEY_BYTES:
        raise TextTooLongError(field="survey", limit=SURVEY_BYTES)
    return plain.ljust(SURVEY_BYTES, b" ")


def read_answers(stored: bytes) -> dict[str, str]:
    """Return the answers that `pad_answers` stored."""
    answers: Any = decode(stored.rstrip(b" "))
    return {str(name): str(value) for name, value in answers.items()}
