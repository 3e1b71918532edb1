"""The sentence at the head of the page of the count: what has come of it, and what it waits for."""

from PySide6.QtCore import QCoreApplication

from mbdesk.domain.process import KeyScheme, Mode
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.overview import Overview

DONE = {CountStage.TIE_OPEN, CountStage.COUNTED}


def count_lead(known: Overview) -> str:
    """Return the sentence; of a result also which files are not in it."""
    told = _stage_told(known)
    if known.count_stage not in DONE or not known.kept_waiting:
        return told
    late = QCoreApplication.translate(
        "CountPage",
        "%Ln files kept aside are not in it, and count only in a new count.",
        None,
        known.kept_waiting,
    )
    return f"{told} {late}"


def _stage_told(known: Overview) -> str:
    return {
        CountStage.NOT_CLOSED: QCoreApplication.translate(
            "CountPage", "Voting is not closed yet. Close it on the page “Tonight’s stations”."
        ),
        CountStage.WAITING: QCoreApplication.translate(
            "CountPage",
            "Final exports are missing. Wait for them, or decide about each station on the "
            "page “Tonight’s stations”.",
        ),
        CountStage.READY: _ready(known),
        CountStage.BOXED: _boxed(known),
        CountStage.TIE_OPEN: QCoreApplication.translate(
            "CountPage",
            "The votes are counted, and a tie is open. There is no result before it is decided.",
        ),
        CountStage.COUNTED: _counted(known),
    }[known.count_stage]


def _ready(known: Overview) -> str:
    if known.kept_waiting:
        return QCoreApplication.translate(
            "CountPage",
            "%Ln files kept aside wait for a decision. They are counted only if two people "
            "take them in before.",
            None,
            known.kept_waiting,
        )
    if known.frame.key_scheme is KeyScheme.STRICT:
        return QCoreApplication.translate(
            "CountPage",
            "Nothing more is waited for. First the ballot box is made: the words of the desk, "
            "those of the roll, and then the facts. Two holders of sheets open it afterwards.",
        )
    return QCoreApplication.translate(
        "CountPage",
        "Nothing more is waited for. The votes can be counted: key file, words, and then the "
        "facts.",
    )


def _boxed(known: Overview) -> str:
    if known.frame.key_scheme is KeyScheme.STRICT:
        return QCoreApplication.translate(
            "CountPage",
            "The ballot box is made. Count it on another computer: take the box, tally.mbkeys, "
            "desk.mbkeys and the words there, and choose “Count a ballot box” at the start. Or "
            "count it here, with two sheets.",
        )
    return QCoreApplication.translate(
        "CountPage", "The ballot box is made, and not counted yet. Unlock the key once more."
    )


def _counted(known: Overview) -> str:
    if known.frame.mode is Mode.TEST:
        return QCoreApplication.translate(
            "CountPage", "The votes have been counted. This was a rehearsal: it decides nothing."
        )
    return QCoreApplication.translate(
        "CountPage", "The votes have been counted. The board decides by this result."
    )
