"""Stores voluntary answers, tied to no ballot and no person, in no order."""

from collections.abc import Mapping

from mbdesk.domain.people import HELP, SURVEY, SurveyAnswer
from mbdesk.domain.records import new_id
from mbdesk.errors import BugError
from mbdesk.services.station.pieces import PieceKind, in_pieces
from mbdesk.services.station.station_folder import StationFolder


def answer_survey(station: StationFolder, answers: Mapping[str, str]) -> None:
    """Store one person's answers to questions of `SURVEY`; without any, nothing is stored.

    Each person's answers take slots picked at random, so that nothing tells their order.
    """
    if any(answer not in SURVEY.get(question, ()) for question, answer in answers.items()):
        raise BugError("an answer that is not among those to choose from")
    if answers:
        _store(station, answers)


def note_help(station: StationFolder, times: int = 1) -> None:
    """Record how many times help was given, never to whom."""
    for _ in range(times):
        _store(station, dict([HELP]))


def _store(station: StationFolder, answers: Mapping[str, str]) -> None:
    answered = SurveyAnswer(new_id(), station.station.id, answers)
    pieces = in_pieces(PieceKind.ANSWERS, answered)
    with station.casting():
        station.slots.put_records(pieces)
