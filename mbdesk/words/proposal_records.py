"""What the desk says of a proposal: its state, how far a translation goes, and its history."""

from collections.abc import Mapping

from mbdesk.domain.register import (
    POINT,
    YES,
    Correction,
    Disclosure,
    Note,
    NoteKind,
    ProposalState,
    ProposalWithdrawal,
    Record,
    Translation,
    TranslationState,
)
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.decided import said_of_answer
from mbdesk.words.findings import said_of_finding
from mbdesk.words.joining import said_of_joining
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Phrase, Readable, Verbatim, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

STATES: Mapping[ProposalState, Phrase] = {
    ProposalState.RECEIVED: translate("register", "Received"),
    ProposalState.UNDER_EVALUATION: translate("register", "Under evaluation"),
    ProposalState.ASKED_BACK: translate("register", "Asked back"),
    ProposalState.FEASIBLE: translate("register", "Feasible"),
    ProposalState.NOT_FEASIBLE: translate("register", "Not feasible"),
    ProposalState.WITHDRAWN: translate("register", "Has been withdrawn"),
    ProposalState.LEFT_OUT: translate("register", "Came with a copy not gone by"),
    ProposalState.JOINED: translate("register", "Part of a joined proposal"),
    ProposalState.PARTED: translate("register", "Was joined, parted again"),
}
"""What each state is called."""

TRANSLATION_STATES: Mapping[TranslationState, Phrase] = {
    TranslationState.MACHINE: translate("register", "Made by a machine"),
    TranslationState.UNREVIEWED: translate("register", "Read by nobody else"),
    TranslationState.OWN: translate("register", "By the proposer"),
    TranslationState.REVIEWED: translate("register", "Reviewed"),
}
"""How far a translation may be relied on."""

_NOTES: Mapping[NoteKind, tuple[str, str]] = {
    NoteKind.DNR: (
        QT_TRANSLATE_NOOP("register", "Reference (dnr): {text}"),
        QT_TRANSLATE_NOOP("register", "Reference (dnr) taken away"),
    ),
    NoteKind.THEME: (
        QT_TRANSLATE_NOOP("register", "Theme: {text}"),
        QT_TRANSLATE_NOOP("register", "Theme taken away"),
    ),
    NoteKind.PROTECTED: (
        QT_TRANSLATE_NOOP("register", "Marked as protected identity"),
        QT_TRANSLATE_NOOP("register", "Mark of protected identity taken away"),
    ),
    NoteKind.REMARK: (QT_TRANSLATE_NOOP("register", "Remark: {text}"), ""),
}
"""What a note says, and what an empty one does."""


def language_name(language: str) -> Readable:
    """Return what a language is called, in itself."""
    return Verbatim(LANGUAGES[language].name if language in LANGUAGES else language)


def said_of(record: Record) -> Readable:
    """Return what a record of a proposal says was done."""
    if isinstance(record, Correction):
        return _correction(record)
    if isinstance(record, ProposalWithdrawal):
        withdrawn = translate("register", "Has been withdrawn")
        return withdrawn if record.withdrawn else translate("register", "Withdrawal taken back")
    if isinstance(record, Translation):
        says = translate("register", "Translated into {language}: {state}")
        state = TRANSLATION_STATES[record.state]
        return says.fill(language=language_name(record.language), state=state)
    if isinstance(record, Disclosure):
        return translate("register", "Copy given out, %Ln passages masked", None, len(record.masks))
    if isinstance(record, Note):
        return _note(record)
    return said_of_answer(record) or said_of_joining(record) or said_of_finding(record)


def _correction(record: Correction) -> Readable:
    if record.field == POINT:
        return translate("register", "Moved on the map")
    says = translate("register", "Slip of the pen: {field} “{replaced}” reads “{text}”")
    label = PROPOSAL_TEXTS[record.field].keyed_in
    return says.fill(field=label, replaced=Verbatim(record.replaced), text=Verbatim(record.text))


def why_of(record: Record) -> str:
    """Return the reason that a record gives, empty for one that needs none."""
    return str(getattr(record, "reason", ""))


def _note(note: Note) -> Readable:
    says, nothing = _NOTES[note.kind]
    source = says if note.text else nothing
    return translate("register", source).fill(text=Verbatim("" if note.text == YES else note.text))
