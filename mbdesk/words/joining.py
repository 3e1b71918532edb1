"""What the desk says of proposals that are alike: answers, ways, groups, and their history."""

from collections.abc import Mapping, Sequence

from mbdesk.domain.joining import (
    Answer,
    GroupState,
    GroupStep,
    JoiningStep,
    NotTheSame,
    Origin,
    Way,
)
from mbdesk.domain.register import Record
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.phrase import Number, Phrase, Readable, Verbatim, translate

ANSWERS: Mapping[Answer | None, Phrase] = {
    Answer.YES: translate("joining", "Yes"),
    Answer.NO: translate("joining", "No, stays alone"),
    Answer.UNREACHABLE: translate("joining", "Could not be reached"),
    None: translate("joining", "Not asked yet"),
}
"""What a proposer says to joining."""

WAYS: Mapping[Way, Phrase] = {
    Way.CALL: translate("joining", "By telephone"),
    Way.EMAIL: translate("joining", "By e-mail"),
    Way.LETTER: translate("joining", "By letter"),
    Way.IN_PERSON: translate("joining", "Face to face"),
    Way.NONE: translate("joining", "No contact was left"),
}
"""How a proposer was asked."""

GROUPS: Mapping[GroupState, Phrase] = {
    GroupState.ASKING: translate("joining", "Proposers are asked"),
    GroupState.READY: translate("joining", "Can be joined"),
    GroupState.TOO_FEW: translate("joining", "Too few say yes"),
    GroupState.JOINED: translate("joining", "Joined as one"),
}
"""How far a group has come."""

_STEPS: Mapping[JoiningStep, str] = {
    JoiningStep.GROUPED: QT_TRANSLATE_NOOP("joining", "Put into group {group} of similar ones"),
    JoiningStep.TAKEN_OUT: QT_TRANSLATE_NOOP("joining", "Taken out of group {group}: {text}"),
    JoiningStep.YES: QT_TRANSLATE_NOOP("joining", "The proposer says yes to joining. {way} {text}"),
    JoiningStep.NO: QT_TRANSLATE_NOOP("joining", "The proposer says no to joining. {way} {text}"),
    JoiningStep.UNREACHABLE: QT_TRANSLATE_NOOP(
        "joining", "The proposer could not be reached about joining. {way} {text}"
    ),
    JoiningStep.JOINED: QT_TRANSLATE_NOOP("joining", "Joined as proposal {item}: {text}"),
    JoiningStep.ALONE: QT_TRANSLATE_NOOP("joining", "Group {group} was joined without it"),
    JoiningStep.PARTED: QT_TRANSLATE_NOOP("joining", "The joining as {item} was undone: {text}"),
}


def said_of_joining(record: Record) -> Readable | None:
    """Return what a record of proposals that are alike says, None of any other."""
    if isinstance(record, NotTheSame):
        return translate("joining", "Not the same as proposal {other}").fill(
            other=Number(record.other)
        )
    if not isinstance(record, GroupStep):
        return None
    return translate("joining", _STEPS[record.step]).fill(
        group=Number(record.group),
        item=Number(record.item),
        text=Verbatim(record.text),
        way=WAYS[record.way] if record.way else Verbatim(""),
    )


def became_one(names: Sequence[str]) -> Readable:
    """Return which proposals a joined one was made of, for ballot and answers."""
    says = translate("voter.answers", "These proposals became one: {titles}.")
    return says.fill(titles=Verbatim("; ".join(names)))


def name_of(origin: Origin) -> str:
    """Return the number and the name of an origin; the number alone where that is protected."""
    return f"{origin.number} {origin.title}" if origin.title else str(origin.number)
